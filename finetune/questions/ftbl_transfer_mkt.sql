CREATE TABLE lg (lg_cd VARCHAR PRIMARY KEY, lg_nm VARCHAR, ctry VARCHAR, tier INTEGER);
INSERT INTO lg VALUES
('PD1','Premier Division','Norland',1),('PD2','Second Division','Norland',2),('SLA','Superliga A','Castavia',1),('SLB','Superliga B','Castavia',2),('KLG','Kingsleague','Ostmark',1),('RGN','Regional League','Ostmark',3),('YTH','Youth League','Norland',4);
CREATE TABLE clb (cid INTEGER PRIMARY KEY, cname VARCHAR, city VARCHAR, lg_cd VARCHAR REFERENCES lg(lg_cd), bdgt DOUBLE, cap INTEGER);
INSERT INTO clb VALUES
(1,'Halden Rovers','Halden','PD1',62.5,31000),
(2,'FC Mirepoint','Mirepoint','PD1',88.0,45200),
(3,'Atletico Sorba','Sorba','SLA',120.4,58000),
(4,'Real Calvera','Calvera','SLA',95.0,40500),
(5,'Union Drenz','Drenz','KLG',47.3,27500),
(6,'Drenz Athletic','Drenz','KLG',33.0,18000),
(7,'Tollgate Town','Tollgate','PD2',12.8,9400),
(8,'CD Maravel','Maravel','SLB',9.6,7800),
(9,'Ostfeld 04','Ostfeld','RGN',NULL,3200);
CREATE TABLE agt (aid INTEGER PRIMARY KEY, aname VARCHAR, agcy VARCHAR, fee_pct DOUBLE);
INSERT INTO agt VALUES
(1,'Bruno Salgari','Salgari Sport',7.5),(2,'Maud Eriksen','NorthStar',5.0),(3,'Piotr Lenk','NorthStar',6.0),(4,'Ysabel Conde','Conde & Filhas',10.0),(5,'Jerome Tait','Tait Partners',8.0),(6,'Nils Overgaard','Overgaard Talent',4.5),(7,'Tamsin Rowe','Tait Partners',6.5);
CREATE TABLE plr (pid INTEGER PRIMARY KEY, fname VARCHAR, lname VARCHAR, pos VARCHAR, age INTEGER, ntn VARCHAR, cid INTEGER REFERENCES clb(cid), aid INTEGER REFERENCES agt(aid), wage DOUBLE);
INSERT INTO plr VALUES
(1,'Erik','Solheim','GK',31,'Norland',1,2,28000),
(2,'Dario','Quintela','FW',24,'Castavia',3,4,115000),
(3,'Mats','Hoyer','DF',27,'Norland',2,2,46000),
(4,'Ruben','Zarco','MF',22,'Castavia',4,4,52000),
(5,'Leon','Kastner','FW',29,'Ostmark',2,3,90000),
(6,'Jan','Weissbach','MF',33,'Ostmark',5,NULL,21000),
(7,'Ibrahim','Sesay','FW',20,'Lumbara',5,1,17500),
(8,'Tiago','Almonte','DF',25,'Castavia',3,1,67000),
(9,'Oskar','Lindqvist','MF',26,'Norland',1,3,39000),
(10,'Kofi','Badu','DF',23,'Lumbara',6,1,15000),
(11,'Pablo','Reinosa','GK',35,'Castavia',8,NULL,6200),
(12,'Stefan','Moravec','MF',28,'Ostmark',3,5,74000),
(13,'Will','Harker','FW',19,'Norland',7,6,4100),
(14,'Emeka','Dossou','MF',24,'Lumbara',2,1,58000);
CREATE TABLE trf (tid INTEGER PRIMARY KEY, pid INTEGER REFERENCES plr(pid), from_cid INTEGER REFERENCES clb(cid), to_cid INTEGER REFERENCES clb(cid), yr INTEGER, fee DOUBLE, typ VARCHAR);
INSERT INTO trf VALUES
(1,2,4,3,2022,54.0,'permanent'),(2,3,1,2,2021,11.5,'permanent'),(3,5,5,2,2022,37.0,'permanent'),(4,7,6,5,2023,3.2,'permanent'),
(5,8,8,3,2020,6.4,'permanent'),(6,12,5,3,2021,22.5,'permanent'),(7,14,7,2,2023,14.8,'permanent'),(8,9,7,1,2020,1.9,'permanent'),
(9,4,3,4,2023,0,'loan'),(10,10,5,6,2022,0,'loan'),(11,13,1,7,2023,0,'loan'),(12,11,4,8,2019,NULL,'free'),(13,1,2,1,2019,NULL,'free'),(14,2,8,4,2020,9.0,'permanent'),(15,12,6,5,2019,2.1,'permanent');
