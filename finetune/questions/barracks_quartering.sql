CREATE TABLE barracks (
  barracks_id INTEGER PRIMARY KEY,
  barracks_name VARCHAR,
  barracks_town VARCHAR,
  barracks_built INTEGER,
  barracks_beds INTEGER
);
CREATE TABLE regiment (
  regiment_id INTEGER PRIMARY KEY,
  regiment_name VARCHAR,
  regiment_branch VARCHAR,
  regiment_founded INTEGER,
  regiment_barracks_id INTEGER REFERENCES barracks(barracks_id)
);
CREATE TABLE soldier (
  soldier_id INTEGER PRIMARY KEY,
  soldier_name VARCHAR,
  soldier_rank VARCHAR,
  soldier_age INTEGER,
  soldier_pay DOUBLE,
  soldier_regiment_id INTEGER REFERENCES regiment(regiment_id),
  soldier_married INTEGER
);
CREATE TABLE stable_horse (
  horse_id INTEGER PRIMARY KEY,
  horse_name VARCHAR,
  horse_coat VARCHAR,
  horse_age INTEGER,
  horse_rider_id INTEGER REFERENCES soldier(soldier_id)
);
CREATE TABLE kitchen_delivery (
  delivery_id INTEGER PRIMARY KEY,
  delivery_barracks_id INTEGER REFERENCES barracks(barracks_id),
  delivery_goods VARCHAR,
  delivery_sacks INTEGER,
  delivery_price DOUBLE,
  delivery_day VARCHAR
);
INSERT INTO barracks VALUES
 (1,'Kronfeld Barracks','Lindau',1862,900),
 (2,'Eagle Court','Marstetten',1898,640),
 (3,'Bridge Barracks','Lindau',1911,420),
 (4,'Old Powder Mill','Tannberg',1807,180),
 (5,'South Gate Barracks','Marstetten',1935,1200),
 (6,'Heidehof','Grossheide',1938,750),
 (7,'Saint Florian','Tannberg',1876,NULL);
INSERT INTO regiment VALUES
 (21,'1st Lindau Rifles','infantry',1815,1),
 (22,'Queen''s Hussars','cavalry',1741,2),
 (23,'3rd Pioneer Regiment','engineers',1888,3),
 (24,'Border Rifles','infantry',1902,1),
 (25,'5th Field Signals','signals',1921,5),
 (26,'Tannberg Lancers','cavalry',1790,5),
 (27,'Bridge Builders','engineers',1913,3),
 (28,'Heath Fusiliers','infantry',1869,NULL);
INSERT INTO soldier VALUES
 (501,'Anton Kreis','sergeant',34,86.5,21,1),
 (502,'Josef Pohl','private',20,41.0,21,0),
 (503,'Karl Ebner','private',22,43.5,22,0),
 (504,'Leopold Rast','captain',41,170.0,22,1),
 (505,'Matthias Gruen','corporal',27,62.0,23,1),
 (506,'Peter Salzer','private',19,40.0,24,0),
 (507,'Franz Ortner','sergeant',38,92.0,25,1),
 (508,'Simon Wolf','corporal',25,60.5,22,0),
 (509,'Emil Harrer','captain',46,182.5,26,NULL),
 (510,'Otto Kranz','private',21,41.0,23,0),
 (511,'Viktor Lang','private',23,44.0,26,1),
 (512,'Ludwig Baum','sergeant',31,84.0,22,0),
 (513,'Georg Wolf','corporal',29,63.5,NULL,1);
INSERT INTO stable_horse VALUES
 (1,'Zephyr','bay',7,503),
 (2,'Duchess','grey',11,504),
 (3,'Rusty','chestnut',5,508),
 (4,'Storm','black',9,509),
 (5,'Bella','bay',14,511),
 (6,'Hannibal','black',6,504),
 (7,'Flocke','grey',4,NULL),
 (8,'Major','bay',12,509),
 (9,'Cinder','black',8,501);
INSERT INTO kitchen_delivery VALUES
 (1,1,'potatoes',60,120.0,'1936-03-02'),
 (2,1,'flour',25,95.0,'1936-03-05'),
 (3,2,'potatoes',40,84.0,'1936-03-02'),
 (4,2,'oats',80,136.0,'1936-03-09'),
 (5,3,'flour',15,60.0,'1936-03-10'),
 (6,5,'potatoes',90,171.0,'1936-03-12'),
 (7,5,'oats',50,90.0,'1936-03-12'),
 (8,5,'beans',20,70.0,'1936-03-16'),
 (9,1,'beans',12,45.5,'1936-03-18'),
 (10,6,'flour',30,117.0,'1936-03-20'),
 (11,4,'potatoes',10,NULL,'1936-03-21'),
 (12,1,'potatoes',55,112.0,'1936-03-23');
