CREATE TABLE crys_sys (
  cs_cd VARCHAR PRIMARY KEY,
  cs_desc VARCHAR,
  axes INTEGER
);
INSERT INTO crys_sys VALUES
('CUB','cubic',3),('HEX','hexagonal',4),('TRG','trigonal',4),('MON','monoclinic',3),('ORT','orthorhombic',3),('TET','tetragonal',3),('TRI','triclinic',3);
CREATE TABLE mineral (
  min_id INTEGER PRIMARY KEY,
  mname VARCHAR,
  formula VARCHAR,
  cls VARCHAR,
  hardness DOUBLE,
  sg DOUBLE,
  cs_cd VARCHAR REFERENCES crys_sys(cs_cd)
);
INSERT INTO mineral VALUES
(1,'fluorite','CaF2','halide',4.0,3.18,'CUB'),
(2,'pyrite','FeS2','sulfide',6.5,5.01,'CUB'),
(3,'galena','PbS','sulfide',2.5,7.58,'CUB'),
(4,'quartz','SiO2','oxide',7.0,2.65,'TRG'),
(5,'calcite','CaCO3','carbonate',3.0,2.71,'TRG'),
(6,'beryl','Be3Al2Si6O18','silicate',7.75,2.76,'HEX'),
(7,'malachite','Cu2CO3(OH)2','carbonate',3.75,4.00,'MON'),
(8,'gypsum','CaSO4.2H2O','sulfate',2.0,2.31,'MON'),
(9,'topaz','Al2SiO4F2','silicate',8.0,3.53,'ORT'),
(10,'zircon','ZrSiO4','silicate',7.5,4.65,'TET'),
(11,'sphalerite','ZnS','sulfide',3.5,4.05,'CUB'),
(12,'barite','BaSO4','sulfate',3.25,4.48,'ORT');
CREATE TABLE locality (
  loc_id INTEGER PRIMARY KEY,
  loc_nm VARCHAR,
  ctry VARCHAR,
  loc_type VARCHAR,
  closed_yr INTEGER
);
INSERT INTO locality VALUES
(1,'Grubenhof Mine','Austria','mine',1931),
(2,'Cerro Pardo','Peru','mine',NULL),
(3,'Slatequarry Hill','Wales','quarry',1978),
(4,'Rio Turvo','Brazil','pegmatite',NULL),
(5,'Old Sabine Shaft','Austria','mine',1904),
(6,'Ljusnan Road Cut','Sweden','outcrop',NULL),
(7,'Huanca Alta','Peru','mine',2011),
(8,'Tin Ridge','Wales','outcrop',NULL);
CREATE TABLE donor (
  dnr_id INTEGER PRIMARY KEY,
  fname VARCHAR,
  lname VARCHAR,
  city VARCHAR,
  since_yr INTEGER
);
INSERT INTO donor VALUES
(1,'Ottilie','Graf','Graz',1962),
(2,'Hugh','Pryce','Swansea',1980),
(3,'Elena','Quispe','Arequipa',1995),
(4,'Sven','Ahlin','Gävle',2001),
(5,'Rafael','Moura','Belo Horizonte',1988),
(6,'Gwen','Pryce','Swansea',2010),
(7,'Anton','Leitner','Graz',1975);
CREATE TABLE specimen (
  sp_no VARCHAR PRIMARY KEY,
  min_id INTEGER REFERENCES mineral(min_id),
  loc_id INTEGER REFERENCES locality(loc_id),
  dnr_id INTEGER REFERENCES donor(dnr_id),
  acq_yr INTEGER,
  wt_g DOUBLE,
  val_amt DOUBLE,
  on_disp VARCHAR
);
INSERT INTO specimen VALUES
('S-001',1,1,1,1963,412.0,180.0,'T'),
('S-002',2,2,3,1996,230.5,95.0,'F'),
('S-003',3,5,1,1970,890.0,240.0,'T'),
('S-004',4,4,5,1989,1520.0,610.0,'T'),
('S-005',4,3,2,1981,310.2,45.0,'F'),
('S-006',5,1,7,1976,275.0,60.0,'F'),
('S-007',6,4,5,1992,64.8,1450.0,'T'),
('S-008',7,2,3,1998,505.0,320.0,'T'),
('S-009',9,4,5,1993,48.3,2100.0,'T'),
('S-010',10,6,4,2003,22.1,130.0,'F'),
('S-011',11,7,3,2005,340.0,110.0,'F'),
('S-012',1,3,2,1984,198.6,75.0,'T'),
('S-013',4,1,NULL,1955,77.0,15.0,'F'),
('S-014',2,7,3,2007,615.0,275.0,'T'),
('S-015',5,3,6,2012,130.4,NULL,'F');
