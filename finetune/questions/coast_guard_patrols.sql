CREATE TABLE ref_vessel_types (
  vessel_type_code VARCHAR PRIMARY KEY,
  vessel_type_description VARCHAR
);
CREATE TABLE ref_violation_codes (
  violation_code VARCHAR PRIMARY KEY,
  violation_description VARCHAR,
  standard_fine DOUBLE
);
CREATE TABLE bases (
  base_id INTEGER PRIMARY KEY,
  base_name VARCHAR,
  sector VARCHAR,
  established INTEGER
);
CREATE TABLE cutters (
  cutter_id INTEGER PRIMARY KEY,
  cutter_name VARCHAR,
  hull_number VARCHAR,
  base_id INTEGER REFERENCES bases(base_id),
  commissioned INTEGER,
  crew_size INTEGER
);
CREATE TABLE patrols (
  patrol_id INTEGER PRIMARY KEY,
  cutter_id INTEGER REFERENCES cutters(cutter_id),
  departed DATE,
  days_at_sea INTEGER,
  fuel_used_tonnes DOUBLE
);
CREATE TABLE stopped_vessels (
  vessel_id INTEGER PRIMARY KEY,
  vessel_name VARCHAR,
  vessel_type_code VARCHAR REFERENCES ref_vessel_types(vessel_type_code),
  flag_state VARCHAR,
  gross_tons INTEGER
);
CREATE TABLE boardings (
  boarding_id INTEGER PRIMARY KEY,
  patrol_id INTEGER REFERENCES patrols(patrol_id),
  vessel_id INTEGER REFERENCES stopped_vessels(vessel_id),
  violation_code VARCHAR REFERENCES ref_violation_codes(violation_code),
  fine_imposed DOUBLE,
  seized VARCHAR
);
INSERT INTO ref_vessel_types VALUES
 ('TRW','Trawler'),('YAC','Sailing yacht'),('TNK','Tanker'),('SPD','Speedboat'),('FRY','Ferry'),('TUG','Tugboat'),('CRG','Cargo ship');
INSERT INTO ref_violation_codes VALUES
 ('NET','Illegal fishing net',4000),
 ('OIL','Oil discharge',25000),
 ('SMG','Smuggled goods',15000),
 ('LGT','Missing navigation lights',300),
 ('LIC','No valid licence',750),
 ('OVL','Overloading',1200),
 ('QUO','Catch over quota',5500);
INSERT INTO bases VALUES
 (1,'Port Halden','West',1948),
 (2,'Crane Bay','West',1973),
 (3,'Vester Point','North',1955),
 (4,'Sandwick','East',1991),
 (5,'Low Isle','North',2008),
 (6,'Kettle Sound','East',1966),
 (7,'Outer Skerry','South',2014);
INSERT INTO cutters VALUES
 (10,'Resolute Wind','CG-110',1,1998,42),
 (11,'Grey Petrel','CG-114',1,2012,28),
 (12,'Northern Vow','CG-120',3,2005,55),
 (13,'Sandpiper','CG-131',4,2019,16),
 (14,'Iron Gannet','CG-132',2,1987,60),
 (15,'Morning Watch','CG-140',3,2015,31),
 (16,'Little Auk','CG-145',4,2021,12),
 (17,'Steadfast','CG-101',NULL,1979,48);
INSERT INTO patrols VALUES
 (1,10,'2023-02-01',14,62.5),
 (2,10,'2023-05-10',21,90.0),
 (3,11,'2023-03-15',9,28.0),
 (4,12,'2023-01-20',30,155.0),
 (5,12,'2023-06-02',25,131.5),
 (6,13,'2023-04-04',5,7.5),
 (7,14,'2023-03-01',18,110.0),
 (8,15,'2023-07-12',12,40.5),
 (9,13,'2023-08-19',6,8.0),
 (10,13,'2023-09-25',4,NULL),
 (11,11,'2023-10-06',11,33.0);
INSERT INTO stopped_vessels VALUES
 (201,'Bright Herring','TRW','Norland',310),
 (202,'Lazy Sunday','YAC','Estoria',18),
 (203,'Gulf Monarch','TNK','Pavonia',42000),
 (204,'Black Arrow','SPD','Norland',6),
 (205,'Maria Pilar','TRW','Galvia',540),
 (206,'Two Sisters','TRW','Estoria',275),
 (207,'Silver Dart','SPD','Estoria',5),
 (208,'Island Link','FRY','Norland',2300),
 (209,'Oleum Star','TNK','Galvia',35500),
 (210,'Windsong','YAC',NULL,24);
INSERT INTO boardings VALUES
 (1,1,201,'NET',4000,'N'),
 (2,1,202,'LGT',300,'N'),
 (3,2,205,'NET',6500,'Y'),
 (4,2,203,'OIL',30000,'N'),
 (5,3,204,'SMG',15000,'Y'),
 (6,4,205,'LIC',750,'N'),
 (7,4,201,NULL,NULL,'N'),
 (8,4,209,'OIL',22000,'N'),
 (9,5,206,'NET',3500,'N'),
 (10,6,207,'SMG',18000,'Y'),
 (11,6,202,NULL,NULL,'N'),
 (12,7,208,'OVL',1500,'N'),
 (13,9,204,'LGT',300,'N'),
 (14,9,207,'LIC',900,'N'),
 (15,8,206,'LGT',450,'N');
