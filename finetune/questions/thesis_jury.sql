CREATE TABLE inst (
  icode TEXT PRIMARY KEY,
  iname TEXT,
  bldg TEXT,
  budget DOUBLE
);
INSERT INTO inst VALUES
('GEO','Institute of Geology','Stone Building',1.8),
('LIN','Institute of Linguistics','Old Mint',0.9),
('ROB','Institute of Robotics','Tech Park 3',4.2),
('MAR','Institute of Marine Biology','Pier House',3.1),
('URB','Institute of Urban Planning','Old Mint',1.2),
('PHI','Institute of Philosophy','Cloister',0.6),
('OPT','Institute of Optics','Tech Park 3',2.7);
CREATE TABLE prof (
  pid INTEGER PRIMARY KEY,
  fname TEXT,
  lname TEXT,
  icode TEXT REFERENCES inst(icode),
  rnk TEXT,
  hire_yr INTEGER,
  tenured TEXT
);
INSERT INTO prof VALUES
(1,'Astrid','Moe','GEO','full',1998,'T'),
(2,'Goran','Babic','ROB','full',2005,'T'),
(3,'Wen','Liu','ROB','assistant',2019,'F'),
(4,'Clara','Vidal','LIN','associate',2011,'T'),
(5,'Samuel','Okoth','MAR','full',2002,'T'),
(6,'Ines','Rocha','MAR','assistant',2018,'F'),
(7,'Bernd','Kessler','URB','associate',2009,'T'),
(8,'Yusuf','Demirel','GEO','assistant',2020,'F'),
(9,'Paula','Grant','PHI','full',1993,'T'),
(10,'Nils','Ekholm','LIN','assistant',2021,'F');
CREATE TABLE cand (
  cid INTEGER PRIMARY KEY,
  fname TEXT,
  lname TEXT,
  birth_yr INTEGER,
  country TEXT,
  entry_yr INTEGER
);
INSERT INTO cand VALUES
(201,'Lena','Fuchs',1993,'Germany',2017),
(202,'Amit','Shah',1991,'India',2016),
(203,'Sofia','Pires',1994,'Portugal',2018),
(204,'Diego','Luna',1990,'Mexico',2015),
(205,'Yuki','Mori',1995,'Japan',2019),
(206,'Karl','Fuchs',1989,'Germany',2014),
(207,'Priya','Nair',1992,'India',2017),
(208,'Tomas','Cermak',1996,'Czechia',2020),
(209,'Grace','Otieno',1993,'Kenya',2018),
(210,'Marta','Silva',1988,'Portugal',2013),
(211,'Ravi','Kapoor',1997,'India',2021);
CREATE TABLE thesis (
  tid TEXT PRIMARY KEY,
  title TEXT,
  cid INTEGER REFERENCES cand(cid),
  supervisor INTEGER REFERENCES prof(pid),
  second_sup INTEGER REFERENCES prof(pid),
  pages INTEGER,
  def_date DATE,
  grade TEXT,
  lang TEXT
);
INSERT INTO thesis VALUES
('T01','Basalt Flows of the Northern Rift',201,1,8,214,'2021-06-18','magna','English'),
('T02','Grasping Soft Objects with Learned Control',202,2,3,168,'2020-11-05','summa','English'),
('T03','Seagrass Meadows under Warming Water',203,5,6,241,'2022-03-29','summa','English'),
('T04','Place Names of the Borderlands',204,4,NULL,322,'2019-09-12','cum laude','German'),
('T05','Learned Locomotion on Rough Ground',205,2,NULL,152,'2023-02-17','magna','English'),
('T06','Tram Corridors and Urban Density',206,7,4,276,'2018-05-25','rite','German'),
('T07','Coral Larvae in Moving Water',207,5,NULL,189,'2021-10-08','magna','English'),
('T08','Swarm Mapping of Flooded Caves',208,3,1,143,NULL,NULL,'English'),
('T09','Tidal Mud and Its Microfossils',209,1,5,205,'2022-07-01','cum laude','English'),
('T10','Dialect Contact in Harbour Cities',210,4,7,358,'2017-12-14','summa','German');
CREATE TABLE jury (
  tid TEXT REFERENCES thesis(tid),
  pid INTEGER REFERENCES prof(pid),
  role TEXT,
  score INTEGER,
  PRIMARY KEY (tid, pid)
);
INSERT INTO jury VALUES
('T01',2,'chair',17),
('T01',5,'examiner',16),
('T02',1,'chair',19),
('T02',4,'examiner',18),
('T03',1,'chair',20),
('T03',8,'examiner',18),
('T04',7,'chair',14),
('T05',5,'chair',16),
('T05',6,'examiner',15),
('T06',4,'chair',11),
('T07',1,'chair',17),
('T07',3,'examiner',15),
('T09',6,'examiner',13),
('T10',7,'chair',19),
('T10',1,'examiner',18);
