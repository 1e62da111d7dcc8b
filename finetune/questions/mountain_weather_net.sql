CREATE TABLE wx_region (
  rgn_id INTEGER PRIMARY KEY,
  rgn_nm VARCHAR,
  avg_elev_m INTEGER,
  frcst_office VARCHAR
);
INSERT INTO wx_region VALUES
(1,'Upper Glen',1450,'Aldmoor'),
(2,'Lake Plain',320,'Port Wells'),
(3,'Icefield',2870,'Aldmoor'),
(4,'South Ridges',980,'Port Wells'),
(5,'Coastal Strip',25,'Sandhaven'),
(6,'Outer Islands',60,'Sandhaven'),
(7,'Burnt Plateau',1730,NULL);
CREATE TABLE wx_observer (
  obs_id INTEGER PRIMARY KEY,
  fname VARCHAR,
  lname VARCHAR,
  yob INTEGER,
  paid CHAR(1)
);
INSERT INTO wx_observer VALUES
(1,'Greta','Nyman',1957,'N'),
(2,'Abel','Cortez',1983,'Y'),
(3,'Sinead','Roche',1990,'Y'),
(4,'Willem','Dekker',1948,'N'),
(5,'Priya','Nair',1979,'Y'),
(6,'Lukas','Nyman',1994,'N'),
(7,'Odile','Fabre',1966,'Y');
CREATE TABLE wx_station (
  stn_cd VARCHAR PRIMARY KEY,
  stn_nm VARCHAR,
  rgn_id INTEGER REFERENCES wx_region(rgn_id),
  elev_m INTEGER,
  start_yr INTEGER,
  kind VARCHAR,
  keeper INTEGER REFERENCES wx_observer(obs_id)
);
INSERT INTO wx_station VALUES
('GLN1','Glenhead Hut',1,1620,1934,'manual',1),
('GLN2','Pine Saddle',1,1385,1998,'automatic',2),
('LAK1','Wells Harbor',2,305,1902,'manual',4),
('LAK2','Reed Jetty',2,298,2010,'automatic',2),
('ICE1','Crevasse Camp',3,2910,1961,'manual',5),
('ICE2','Nunatak Mast',3,3125,2015,'automatic',5),
('RDG1','South Ridge Tower',4,1010,1976,'automatic',3),
('CST1','Sandhaven Pier',5,4,1889,'manual',4),
('CST2','Dune Road',5,12,2003,'automatic',NULL),
('ISL1','Gannet Rock',6,38,1927,'manual',7),
('ISL2','Kelp Island',6,9,2018,'automatic',NULL);
CREATE TABLE wx_sensor (
  sens_id INTEGER PRIMARY KEY,
  stn_cd VARCHAR REFERENCES wx_station(stn_cd),
  sens_typ VARCHAR,
  maker VARCHAR,
  inst_dt DATE,
  cost_amt DOUBLE,
  ok_flag INTEGER
);
INSERT INTO wx_sensor VALUES
(1,'GLN1','thermometer','Brandl','2009-06-12',240.0,1),
(2,'GLN1','rain gauge','Pluvia','2012-09-01',410.0,1),
(3,'GLN2','anemometer','Vento','2016-05-20',980.0,0),
(4,'GLN2','thermometer','Brandl','2016-05-20',265.0,1),
(5,'LAK1','barometer','Brandl','2001-03-15',520.0,1),
(6,'LAK2','rain gauge','Pluvia','2010-10-10',430.0,0),
(7,'ICE1','thermometer','Frostek','2018-07-30',690.0,1),
(8,'ICE2','anemometer','Frostek','2015-08-08',1550.0,1),
(9,'ICE2','thermometer','Frostek','2015-08-08',705.0,0),
(10,'ICE2','snow depth radar','Frostek','2019-08-21',3900.0,1),
(11,'RDG1','anemometer','Vento','2008-04-04',940.0,1),
(12,'CST1','barometer','Brandl','1998-11-23',495.0,1),
(13,'CST2','rain gauge','Pluvia','2014-02-17',NULL,1),
(14,'ISL1','anemometer','Vento','2020-06-06',1120.0,1);
CREATE TABLE wx_daily (
  day_id INTEGER PRIMARY KEY,
  stn_cd VARCHAR REFERENCES wx_station(stn_cd),
  obs_dt VARCHAR,
  tmax_c DOUBLE,
  tmin_c DOUBLE,
  precip_mm DOUBLE,
  sky VARCHAR
);
INSERT INTO wx_daily VALUES
(1,'GLN1','2023-01-15',-3.2,-11.5,12.4,'snow'),
(2,'GLN1','2023-07-15',17.9,8.1,0.0,'clear'),
(3,'GLN2','2023-01-15',-1.0,-8.7,9.8,'snow'),
(4,'LAK1','2023-01-15',3.4,-0.8,6.1,'rain'),
(5,'LAK1','2023-07-15',26.3,15.2,0.0,'clear'),
(6,'LAK2','2023-07-15',27.1,14.6,0.4,'cloudy'),
(7,'ICE1','2023-01-15',-18.6,-29.3,3.2,'snow'),
(8,'ICE1','2023-07-15',-0.9,-7.4,1.1,'cloudy'),
(9,'ICE2','2023-01-15',-22.0,-33.8,2.7,'snow'),
(10,'RDG1','2023-07-15',22.4,12.9,18.7,'rain'),
(11,'CST1','2023-01-15',7.2,3.3,21.5,'rain'),
(12,'CST1','2023-07-15',23.8,17.0,2.2,'cloudy'),
(13,'CST2','2023-07-15',24.6,16.4,NULL,'clear'),
(14,'ISL1','2023-01-15',6.5,4.1,30.9,'rain'),
(15,'ISL1','2023-07-15',19.7,13.8,8.3,'rain');
