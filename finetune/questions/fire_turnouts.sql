CREATE TABLE stn (
  stn_cd VARCHAR PRIMARY KEY,
  stn_nm VARCHAR,
  dist VARCHAR,
  yr_blt INTEGER,
  bays INTEGER
);
CREATE TABLE eng (
  eng_no INTEGER PRIMARY KEY,
  stn_cd VARCHAR REFERENCES stn(stn_cd),
  typ VARCHAR,
  mk VARCHAR,
  yr INTEGER,
  tank_l INTEGER
);
CREATE TABLE ffr (
  ff_id INTEGER PRIMARY KEY,
  fname VARCHAR,
  lname VARCHAR,
  stn_cd VARCHAR REFERENCES stn(stn_cd),
  rnk VARCHAR,
  yrs_svc INTEGER,
  vol VARCHAR
);
CREATE TABLE inc (
  inc_no INTEGER PRIMARY KEY,
  dt DATE,
  addr VARCHAR,
  typ VARCHAR,
  dmg_amt DOUBLE,
  chief INTEGER REFERENCES ffr(ff_id)
);
CREATE TABLE turnout (
  inc_no INTEGER REFERENCES inc(inc_no),
  eng_no INTEGER REFERENCES eng(eng_no),
  resp_min INTEGER,
  crew_qty INTEGER,
  PRIMARY KEY (inc_no, eng_no)
);
INSERT INTO stn VALUES
 ('CEN','Central Watch','Old Town',1908,6),
 ('RIV','Riverside','Docks',1956,4),
 ('HIL','Hilltop','Upper Side',1974,2),
 ('MOO','Moorgate Lane','Old Town',1931,3),
 ('AIR','Airfield Road','Flats',1988,5),
 ('WOO','Woodend','Upper Side',2011,2),
 ('PEA','Peat Cross','Flats',1999,1);
INSERT INTO eng VALUES
 (11,'CEN','pumper','Magirus',2015,2000),
 (12,'CEN','ladder','Magirus',2009,NULL),
 (13,'CEN','tanker','Scania',2018,9000),
 (21,'RIV','pumper','Volvo',2012,1800),
 (22,'RIV','rescue','MAN',2020,800),
 (31,'HIL','pumper','Scania',2004,2400),
 (41,'MOO','pumper','Rosenbauer',2021,2500),
 (42,'MOO','ladder','Rosenbauer',2017,NULL),
 (51,'AIR','tanker','MAN',2006,12000),
 (61,'WOO','pumper','Volvo',1998,1600);
INSERT INTO ffr VALUES
 (1,'Greta','Holm','CEN','captain',22,'N'),
 (2,'Luis','Ferrer','CEN','firefighter',6,'N'),
 (3,'Nadia','Brook','RIV','lieutenant',14,'N'),
 (4,'Tom','Askew','RIV','firefighter',3,'Y'),
 (5,'Ines','Waldo','HIL','captain',19,'Y'),
 (6,'Pavel','Horak','MOO','lieutenant',11,'N'),
 (7,'Jim','Sutter','MOO','firefighter',1,'Y'),
 (8,'Aisha','Brook','AIR','captain',27,'N'),
 (9,'Dean','Pollock','CEN','lieutenant',9,'N'),
 (10,'Karin','Oduya','AIR','firefighter',8,'Y'),
 (11,'Felix','Rowan',NULL,'firefighter',NULL,'Y');
INSERT INTO inc VALUES
 (301,'2023-01-04','12 Tallow Street','house fire',48000,1),
 (302,'2023-01-19','Quay 7','warehouse fire',310000,3),
 (303,'2023-02-11','Ring Road km 4','car crash',15500,3),
 (304,'2023-03-02','5 Heath View','chimney fire',2200,5),
 (305,'2023-04-27','Mill Meadow','grass fire',900,8),
 (306,'2023-06-15','88 Tallow Street','house fire',76000,1),
 (307,'2023-07-08','Peat Common','grass fire',4100,8),
 (308,'2023-07-30','Quay 2','chemical spill',52500,6),
 (309,'2023-09-21','North Bridge','car crash',NULL,NULL),
 (310,'2023-11-05','1 Orchard Steps','house fire',128000,1),
 (311,'2023-12-24','19 Heath View','chimney fire',3700,5);
INSERT INTO turnout VALUES
 (301,11,6,5),(301,12,7,3),(302,21,4,5),(302,22,5,4),(302,13,11,2),(302,11,12,5),
 (303,22,8,4),(304,31,5,4),(305,51,14,2),(306,11,5,6),(306,41,8,5),
 (307,51,16,3),(307,13,21,2),(308,21,6,5),(309,22,9,4),(310,12,6,3),(310,11,6,5),(310,41,7,6),(311,31,6,4);
