CREATE TABLE lighthouse (
  id INTEGER PRIMARY KEY,
  name VARCHAR,
  coast VARCHAR,
  year_lit INTEGER,
  tower_height_m DOUBLE,
  range_nm INTEGER,
  automated VARCHAR
);
CREATE TABLE keeper (
  id INTEGER PRIMARY KEY,
  full_name VARCHAR,
  birth_year INTEGER,
  home_village VARCHAR,
  monthly_wage DOUBLE
);
CREATE TABLE posting (
  id INTEGER PRIMARY KEY,
  keeper_id INTEGER REFERENCES keeper(id),
  lighthouse_id INTEGER REFERENCES lighthouse(id),
  rank VARCHAR,
  start_year INTEGER,
  end_year INTEGER
);
CREATE TABLE lamp_failure (
  id INTEGER PRIMARY KEY,
  lighthouse_id INTEGER REFERENCES lighthouse(id),
  failure_date DATE,
  cause VARCHAR,
  hours_dark DOUBLE
);
INSERT INTO lighthouse VALUES
 (1,'Gannet Rock','North',1861,42.5,24,'N'),
 (2,'Pellow Point','West',1884,28.0,18,'Y'),
 (3,'Skarn Head','North',1849,51.0,26,'Y'),
 (4,'Old Marget','South',1792,19.5,11,'N'),
 (5,'Tolver Spit','East',1903,22.0,15,'Y'),
 (6,'Brannock Light','West',1877,37.0,21,'N'),
 (7,'Hesk Island','North',1912,33.5,20,NULL),
 (8,'Dunmarrow Pier','South',1925,12.0,9,'Y'),
 (9,'Widow''s Tooth','West',1838,46.0,25,'N');
INSERT INTO keeper VALUES
 (101,'Amos Treloar',1842,'Pellow',6.5),
 (102,'Ewan Stott',1855,'Skarnwick',7.25),
 (103,'Maud Gillis',1871,'Hesk',5.75),
 (104,'Piran Lusk',1860,'Pellow',8.0),
 (105,'Josiah Brand',1880,'Marget',6.0),
 (106,'Isla Fenwick',1893,'Skarnwick',9.5),
 (107,'Tobias Quill',1838,'Brannock',5.5),
 (108,'Hector Mair',1899,NULL,10.25),
 (109,'Ruth Pascoe',1888,'Pellow',9.0),
 (110,'Angus Dow',1867,'Skarnwick',NULL);
INSERT INTO posting VALUES
 (1,101,2,'principal',1884,1901),
 (2,101,9,'assistant',1865,1883),
 (3,102,3,'principal',1880,1909),
 (4,103,7,'assistant',1912,1921),
 (5,104,1,'principal',1889,1915),
 (6,104,9,'principal',1884,1888),
 (7,105,4,'principal',1906,1938),
 (8,106,3,'assistant',1915,1924),
 (9,106,1,'principal',1925,1949),
 (10,107,9,'principal',1863,1882),
 (11,109,1,'assistant',1910,1924),
 (12,109,2,'principal',1925,NULL),
 (13,110,3,'assistant',1890,1908),
 (14,110,1,'assistant',1909,1912);
INSERT INTO lamp_failure VALUES
 (1,1,'1894-11-03','storm',5.5),
 (2,1,'1911-01-19','broken mantle',2.0),
 (3,3,'1887-12-24','storm',9.0),
 (4,3,'1901-02-02','oil shortage',14.5),
 (5,3,'1918-10-30','storm',3.0),
 (6,4,'1909-07-14','broken mantle',1.5),
 (7,9,'1868-01-08','storm',20.0),
 (8,9,'1874-03-27','lightning',11.0),
 (9,9,'1881-09-05','oil shortage',6.5),
 (10,9,'1886-02-11','storm',4.0),
 (11,2,'1930-08-21','lightning',2.5),
 (12,5,'1922-12-01',NULL,1.0);
