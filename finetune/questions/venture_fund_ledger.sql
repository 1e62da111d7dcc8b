CREATE TABLE mgr (mid INTEGER PRIMARY KEY, fname VARCHAR, lname VARCHAR, yob INTEGER, lic VARCHAR);
INSERT INTO mgr VALUES
(1,'Ottilie','Brandt',1966,'T'),(2,'Jomo','Kariuki',1974,'T'),(3,'Priya','Sundaram',1981,'T'),(4,'Callum','Reith',1990,'F'),(5,'Ines','Moreau',1978,'T'),(6,'Vikram','Dhawan',1985,'F');
CREATE TABLE fund (fcode VARCHAR PRIMARY KEY, fnm VARCHAR, strat VARCHAR, vintage INTEGER, tgt_mio DOUBLE, fee_pct DOUBLE, lead_mgr INTEGER REFERENCES mgr(mid), deputy_mgr INTEGER REFERENCES mgr(mid));
INSERT INTO fund VALUES
('BLX1','Blackthorn Seed I','seed',2014,40,2.5,1,2),('BLX2','Blackthorn Seed II','seed',2018,75,2.25,2,3),('HRZ','Horizon Climate','growth',2019,220,1.75,3,NULL),('MDW','Meadow Foodtech','early',2020,95,2.0,5,4),
('TID','Tidal Health','early',2017,110,2.0,1,5),('QRY','Quarry Buyout','buyout',2012,480,1.5,2,1),('LNT','Lantern Growth','growth',2022,300,1.85,3,6),('PBL','Pebble Impact','seed',2023,30,2.4,NULL,NULL);
CREATE TABLE lp (lpid INTEGER PRIMARY KEY, nm VARCHAR, kind VARCHAR, ctry VARCHAR, since_yr INTEGER);
INSERT INTO lp VALUES
(11,'Norrland Pension Trust','pension','Sweden',2012),(12,'Almeida Family Office','family office','Portugal',2014),(13,'Keystone University Endowment','endowment','USA',2013),(14,'Suncoast Teachers Pension','pension','USA',2017),
(15,'Van Houten Family Office','family office','Netherlands',2018),(16,'Baltic Reinsurance','insurer','Estonia',2019),(17,'Cedar Hill Endowment','endowment','USA',2020),(18,'Alpine Mutual','insurer','Austria',2021),(19,'Marwari Holdings','family office','India',2022);
CREATE TABLE cmt (cid INTEGER PRIMARY KEY, lpid INTEGER REFERENCES lp(lpid), fcode VARCHAR REFERENCES fund(fcode), amt_mio DOUBLE, drawn_mio DOUBLE, dt DATE);
INSERT INTO cmt VALUES
(1,11,'QRY',80,78,'2012-05-14'),(2,11,'TID',25,24,'2017-03-02'),(3,12,'BLX1',5,5,'2014-09-10'),(4,12,'BLX2',8,6.5,'2018-06-21'),(5,13,'QRY',60,57,'2013-01-30'),(6,13,'HRZ',35,20,'2019-10-04'),(7,14,'QRY',45,44,'2017-11-17'),
(8,14,'HRZ',50,31,'2019-08-08'),(9,15,'BLX2',10,7,'2018-04-12'),(10,15,'MDW',12,6,'2020-07-29'),(11,16,'HRZ',30,18,'2020-02-25'),(12,17,'MDW',15,7.5,'2020-12-01'),(13,17,'LNT',40,9,'2022-05-19'),(14,11,'LNT',90,22,'2022-04-11'),(15,18,'TID',20,19,'2021-03-08');
CREATE TABLE pco (pid INTEGER PRIMARY KEY, nm VARCHAR, sect VARCHAR, hq VARCHAR, est INTEGER, emp INTEGER, exited VARCHAR);
INSERT INTO pco VALUES
(501,'Fermenta','food','Utrecht',2016,48,'F'),(502,'Volterra Storage','energy','Malmo',2013,210,'F'),(503,'Lumen Dental','health','Austin',2012,95,'T'),(504,'Graftwise','food','Lisbon',2019,22,'F'),(505,'Carbonet','energy','Tallinn',2017,64,'F'),
(506,'Steelhaven','industry','Graz',1987,1400,'T'),(507,'Pulsebeam','health','Boston',2015,130,'F'),(508,'Ledgerly','software','Lisbon',2014,77,'T'),(509,'Oakum Robotics','industry','Boston',2020,35,'F'),(510,'Tessera AI','software','Malmo',2021,NULL,'F');
CREATE TABLE stake (fcode VARCHAR REFERENCES fund(fcode), pid INTEGER REFERENCES pco(pid), cost_mio DOUBLE, own_pct DOUBLE, yr INTEGER);
INSERT INTO stake VALUES
('BLX1',503,2.1,12.5,2014),('BLX1',508,1.4,15.0,2015),('BLX2',504,1.8,18.0,2019),('BLX2',510,2.6,14.0,2021),('HRZ',502,42.0,22.0,2019),('HRZ',505,19.5,16.5,2020),('MDW',501,9.0,24.0,2020),('MDW',504,4.2,10.0,2021),
('TID',503,11.0,20.0,2017),('TID',507,14.5,26.0,2018),('QRY',506,160.0,71.0,2012),('LNT',502,55.0,11.0,2022),('LNT',510,18.0,9.5,2023);
