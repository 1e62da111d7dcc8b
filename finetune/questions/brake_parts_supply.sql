CREATE TABLE vend (vcode VARCHAR PRIMARY KEY, vname VARCHAR, city VARCHAR, ctry VARCHAR, rating INTEGER);
INSERT INTO vend VALUES
('V01','Castella Fonderie','Brescia','Italy',4),('V02','Rheinguss','Siegen','Germany',5),('V03','Morava Kov','Ostrava','Czechia',3),('V04','Pressteile Adler','Ulm','Germany',4),
('V05','Lamina Lux','Bilbao','Spain',2),('V06','Gomma Nord','Bergamo','Italy',5),('V07','Tatra Friction','Zilina','Slovakia',3),('V08','Basque Springs','Bilbao','Spain',NULL);
CREATE TABLE part (pno VARCHAR PRIMARY KEY, pdesc VARCHAR, fam VARCHAR, wt_kg DOUBLE, std_cost DOUBLE, vcode VARCHAR REFERENCES vend(vcode));
INSERT INTO part VALUES
('D-280','brake disc 280 mm','disc',7.4,21.50,'V02'),('D-300','brake disc 300 mm','disc',8.3,25.90,'V02'),('D-330','vented disc 330 mm','disc',10.1,38.00,'V01'),
('P-10','brake pad front','pad',0.45,6.20,'V07'),('P-11','brake pad rear','pad',0.38,5.10,'V07'),('P-20','ceramic pad','pad',0.41,14.75,'V05'),
('C-01','caliper single piston','caliper',3.2,44.00,'V01'),('C-04','caliper four piston','caliper',5.6,112.00,'V01'),('H-05','brake hose','hose',0.22,3.95,'V06'),
('H-06','brake hose steel','hose',0.31,8.60,'V06'),('S-02','return spring','spring',0.05,0.85,'V08'),('B-09','backing plate','plate',0.9,2.40,'V04'),('K-01','wear sensor','sensor',0.03,4.30,NULL);
CREATE TABLE plant (plid INTEGER PRIMARY KEY, plname VARCHAR, ctry VARCHAR, opn_yr INTEGER, staff INTEGER);
INSERT INTO plant VALUES (1,'Neckar Works','Germany',1974,820),(2,'Ebro Works','Spain',1988,460),(3,'Danube Works','Hungary',2005,610),(4,'Vistula Works','Poland',2011,540),(5,'Po Valley Works','Italy',1969,390),(6,'Bosphorus Works','Turkey',2019,275),(7,'Test Centre Arvid','Sweden',2016,45);
CREATE TABLE ship (shno INTEGER PRIMARY KEY, pno VARCHAR REFERENCES part(pno), plid INTEGER REFERENCES plant(plid), shdt DATE, qty INTEGER, amt DOUBLE, late VARCHAR);
INSERT INTO ship VALUES
(1,'D-280',1,'2023-01-09',600,12900.0,'F'),(2,'D-300',1,'2023-01-16',400,10360.0,'F'),(3,'P-10',2,'2023-01-20',2500,15500.0,'T'),(4,'C-01',3,'2023-02-02',300,13200.0,'F'),
(5,'H-05',3,'2023-02-11',1800,7110.0,'F'),(6,'D-280',4,'2023-02-27',750,16125.0,'T'),(7,'P-20',5,'2023-03-03',500,7375.0,'T'),(8,'C-04',5,'2023-03-10',80,8960.0,'F'),
(9,'P-11',2,'2023-03-18',2200,11220.0,'F'),(10,'B-09',4,'2023-04-01',3000,7200.0,'F'),(11,'S-02',3,'2023-04-14',5000,4250.0,'F'),(12,'D-330',5,'2023-05-05',220,8360.0,'F'),
(13,'D-280',3,'2023-05-22',500,10750.0,'F'),(14,'P-10',1,'2023-06-08',1600,9920.0,'T'),(15,'C-01',1,'2023-06-19',260,11440.0,'F');
CREATE TABLE claim (clno INTEGER PRIMARY KEY, shno INTEGER REFERENCES ship(shno), defect VARCHAR, bad_qty INTEGER, cost DOUBLE);
INSERT INTO claim VALUES (1,1,'crack',12,430.0),(2,3,'wrong size',150,980.0),(3,6,'crack',9,310.0),(4,7,'delamination',60,1120.0),(5,7,'wrong size',25,390.0),(6,14,'delamination',40,520.0),(7,4,'leak',5,260.0),(8,13,'rust',30,145.0),(9,6,'rust',44,205.0);
