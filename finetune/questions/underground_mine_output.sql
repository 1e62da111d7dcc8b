CREATE TABLE Mine (MineID INTEGER PRIMARY KEY, MineName VARCHAR, Region VARCHAR, OpenedYear INTEGER, DepthMeters DOUBLE, MainMineral VARCHAR);
INSERT INTO Mine VALUES
(1,'Falcon Deep','Kalvik',1968,1120.0,'copper'),
(2,'Grey Wolf','Kalvik',1985,640.0,'zinc'),
(3,'Silver Thread','Ostmark',1932,880.0,'silver'),
(4,'Saint Barbara','Ostmark',1951,1340.0,'copper'),
(5,'Long Gallery','Renna',2003,410.0,'nickel'),
(6,'Iron Gate','Renna',1977,560.0,'iron'),
(7,'Little Amber','Toven',2012,150.0,'zinc'),
(8,'Black Spring','Toven',1944,735.0,'iron'),
(9,'Upper Cross','Ostmark',1999,NULL,'lead');
CREATE TABLE Miner (MinerID INTEGER PRIMARY KEY, FirstName VARCHAR, LastName VARCHAR, BirthYear INTEGER, Trade VARCHAR, Bonus DOUBLE);
INSERT INTO Miner VALUES
(11,'Arvo','Lind',1971,'driller',1200.0),
(12,'Bela','Kovac',1988,'blaster',1800.0),
(13,'Carl','Strand',1965,'foreman',2600.0),
(14,'Dana','Petrov',1990,'driller',900.0),
(15,'Emil','Hauge',1979,'loader',750.0),
(16,'Freja','Molin',1984,'geologist',2100.0),
(17,'Goran','Babic',1959,'foreman',2450.0),
(18,'Hanna','Strand',1995,'loader',600.0),
(19,'Ivo','Marek',1982,'blaster',1650.0),
(20,'Jarl','Tangen',1974,'driller',1350.0),
(21,'Klara','Nemec',1992,'geologist',NULL);
CREATE TABLE Shaft (ShaftNo VARCHAR PRIMARY KEY, MineID INTEGER REFERENCES Mine(MineID), Foreman INTEGER REFERENCES Miner(MinerID), SunkYear INTEGER, Ventilated VARCHAR);
INSERT INTO Shaft VALUES
('S-01',1,13,1969,'Y'),('S-02',1,17,1991,'Y'),('S-03',2,13,1986,'Y'),('S-04',3,17,1935,'N'),('S-05',4,17,1953,'N'),
('S-06',4,13,1978,'Y'),('S-07',4,NULL,2006,'Y'),('S-08',5,16,2004,'Y'),('S-09',6,13,1980,'N'),('S-10',8,12,1960,'N');
CREATE TABLE Shift (ShiftID INTEGER PRIMARY KEY, ShaftNo VARCHAR REFERENCES Shaft(ShaftNo), MinerID INTEGER REFERENCES Miner(MinerID), ShiftDate DATE, Hours DOUBLE, TonsRaised DOUBLE);
INSERT INTO Shift VALUES
(301,'S-01',11,'2021-03-01',8,42.5),(302,'S-01',12,'2021-03-01',8,38.0),(303,'S-02',14,'2021-03-02',6,21.5),(304,'S-03',15,'2021-03-05',8,55.0),
(305,'S-05',20,'2021-04-11',10,61.0),(306,'S-05',11,'2021-04-12',8,47.5),(307,'S-06',19,'2021-05-20',7,33.0),(308,'S-08',18,'2022-01-09',8,70.5),
(309,'S-09',15,'2022-01-15',9,88.0),(310,'S-09',20,'2022-01-16',9,91.5),(311,'S-10',12,'2022-02-02',8,40.0),(312,'S-03',11,'2022-02-08',5,18.0),
(313,'S-02',20,'2022-06-30',8,36.5),(314,'S-06',14,'2022-07-01',6,29.0),(315,'S-01',11,'2022-08-19',8,44.0);
CREATE TABLE Incident (IncidentID INTEGER PRIMARY KEY, MineID INTEGER REFERENCES Mine(MineID), ReportedBy INTEGER REFERENCES Miner(MinerID), Kind VARCHAR, DaysLost INTEGER);
INSERT INTO Incident VALUES
(1,1,11,'rockfall',4),(2,4,20,'gas',0),(3,4,13,'flooding',9),(4,3,17,'rockfall',6),(5,6,15,'equipment',2),(6,1,12,'gas',1),(7,8,12,'rockfall',11),(8,2,11,'equipment',3),(9,4,17,'rockfall',5);
