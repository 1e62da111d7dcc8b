CREATE TABLE TurnClub (Code VARCHAR PRIMARY KEY, Name VARCHAR, Region VARCHAR, Gyms INTEGER);
INSERT INTO TurnClub VALUES
('AER','Aerial Athletics','North',2),('BAR','Barre & Beam','West',1),('CHA','Chalk Hands','North',3),('DIS','Dismount Society','South',1),('ELI','Elite Tumblers','East',2),('FLI','Flic-Flac Youth','South',1),('GRA','Gravity School','East',NULL);
CREATE TABLE Gymnast (Id INTEGER PRIMARY KEY, Name VARCHAR, Sex VARCHAR, Age INTEGER, ClubCode VARCHAR REFERENCES TurnClub(Code), Level VARCHAR, TrainingHours DOUBLE);
INSERT INTO Gymnast VALUES
(1,'Zoe Larkin','F',15,'AER','Senior',24),(2,'Mirela Popa','F',13,'AER','Junior',20),(3,'Aiko Senda','F',17,'BAR','Senior',26.5),(4,'Dylan Creed','M',19,'CHA','Senior',28),(5,'Nikos Vardas','M',16,'CHA','Junior',18),(6,'Ruby Ashworth','F',14,'DIS','Junior',16),(7,'Carlos Pineda','M',22,'CHA','Senior',25),(8,'Freya Lund','F',18,'ELI','Senior',30),(9,'Bianca Roth','F',12,'ELI','Junior',15),(10,'Theo Marsh','M',17,'DIS','Junior',NULL),(11,'Samir Toumi','M',21,'AER','Senior',27),(12,'Lucy Pan','F',16,'BAR','Senior',22.5),(13,'Ivo Kastelic','M',15,'FLI','Junior',14);
CREATE TABLE Apparatus (AppCode VARCHAR PRIMARY KEY, AppName VARCHAR, ForSex VARCHAR, MaxDifficulty DOUBLE);
INSERT INTO Apparatus VALUES
('VT','Vault','both',6.4),('UB','Uneven Bars','F',7.0),('BB','Balance Beam','F',6.8),('FX','Floor Exercise','both',7.2),('PH','Pommel Horse','M',6.9),('SR','Still Rings','M',6.6),('HB','Horizontal Bar','M',7.1),('TR','Trampoline','both',NULL);
CREATE TABLE Judge (JudgeNr INTEGER PRIMARY KEY, Name VARCHAR, Category INTEGER, LicensedSince INTEGER, ClubCode VARCHAR REFERENCES TurnClub(Code));
INSERT INTO Judge VALUES
(31,'Odette Marchal',1,1998,'ELI'),(32,'Graham Tull',2,2010,'AER'),(33,'Wanda Krol',1,2003,NULL),(34,'Silvio Berti',3,2018,'CHA'),(35,'Hedda Strom',2,2014,'BAR'),(36,'Malik Osman',3,2020,'DIS'),(37,'Pia Lindner',1,1995,'CHA');
CREATE TABLE Cup (CupNr INTEGER PRIMARY KEY, Title VARCHAR, Venue VARCHAR, HeldOn DATE, HeadJudge INTEGER REFERENCES Judge(JudgeNr), TicketPrice DOUBLE);
INSERT INTO Cup VALUES
(1,'New Year Cup','Northgate Hall','2023-01-14',37,12.0),(2,'Spring Apparatus Cup','Quayside Dome','2023-04-01',31,15.5),(3,'Beam Queens','Northgate Hall','2023-05-20',33,9.0),(4,'Strongmen Rings Night','Mill Arena','2023-09-09',37,18.0),(5,'Autumn Apparatus Cup','Quayside Dome','2023-10-28',31,15.5),(6,'Junior Finals','Mill Arena','2023-12-02',32,7.5),(7,'Trampoline Open','Harbour Tent','2024-02-17',NULL,10.0);
CREATE TABLE Routine (RoutineNr INTEGER PRIMARY KEY, CupNr INTEGER REFERENCES Cup(CupNr), GymnastId INTEGER REFERENCES Gymnast(Id), AppCode VARCHAR REFERENCES Apparatus(AppCode), Difficulty DOUBLE, Execution DOUBLE, Penalty DOUBLE, Fall VARCHAR);
INSERT INTO Routine VALUES
(1,1,1,'VT',5.0,9.1,0,'N'),(2,1,3,'BB',5.8,8.2,0.1,'N'),(4,1,7,'PH',6.0,7.1,0.3,'Y'),(5,2,1,'FX',5.4,8.7,0,'N'),
(6,2,8,'UB',6.5,8.9,0,'N'),(7,2,3,'UB',6.1,8.0,0,'N'),(8,2,4,'FX',6.2,8.1,0.1,'N'),(10,3,8,'BB',6.2,7.0,0.5,'Y'),
(11,3,3,'BB',5.9,8.6,0,'N'),(12,3,12,'BB',5.1,8.3,0,'N'),(13,3,1,'BB',4.8,7.2,0,'Y'),(15,4,4,'SR',5.7,8.5,0,'N'),
(17,5,8,'FX',5.9,9.2,0,'N'),(19,5,3,'FX',5.3,NULL,NULL,'N'),(23,6,5,'HB',4.6,7.7,0.3,'N');
