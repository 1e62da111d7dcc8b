CREATE TABLE Members (MemberNo INTEGER PRIMARY KEY, Name VARCHAR, Nickname VARCHAR, Stance VARCHAR, Discipline VARCHAR, Birthdate DATE, WaiverSigned BOOLEAN);
CREATE TABLE Passes (PassId INTEGER PRIMARY KEY, MemberNo INTEGER REFERENCES Members(MemberNo), PassType VARCHAR, ValidFrom DATE, ValidTo DATE, Price DECIMAL(6,2), SoldBy VARCHAR);
CREATE TABLE Obstacles (ObstacleId INTEGER PRIMARY KEY, Label VARCHAR, Zone VARCHAR, HeightCm INTEGER, BuiltOn DATE, Closed BOOLEAN);
CREATE TABLE Jams (JamId INTEGER PRIMARY KEY, Title VARCHAR, JamDate DATE, Sponsor VARCHAR, HeadJudge INTEGER REFERENCES Members(MemberNo), MC INTEGER REFERENCES Members(MemberNo), PrizePot DECIMAL(8,2));
CREATE TABLE Runs (RunId INTEGER PRIMARY KEY, JamId INTEGER REFERENCES Jams(JamId), MemberNo INTEGER REFERENCES Members(MemberNo), ObstacleId INTEGER REFERENCES Obstacles(ObstacleId), Trick VARCHAR, Score DECIMAL(4,1), Landed BOOLEAN);
CREATE TABLE Injuries (InjuryId INTEGER PRIMARY KEY, MemberNo INTEGER REFERENCES Members(MemberNo), ObstacleId INTEGER REFERENCES Obstacles(ObstacleId), HappenedOn DATE, BodyPart VARCHAR, HelmetOn BOOLEAN, Hospital BOOLEAN);
INSERT INTO Members VALUES
(11,'Zane Kowalczyk','Zee','goofy','skateboard','2004-05-16',true),
(12,'Mia Thornbury','Mimi','regular','skateboard','2008-09-02',true),
(13,'Carlos Beltran',NULL,'regular','BMX','1996-01-27',true),
(14,'Abi Renshaw','Blaze','goofy','inline','2001-11-11',true),
(15,'Toby Lunt',NULL,'regular','scooter','2012-07-30',false),
(16,'Ellis Grant','Ghost','goofy','skateboard','1989-03-08',true),
(17,'Noor Haddad','Nova','regular','BMX','2006-12-19',true),
(18,'Perry Walsh',NULL,'regular','scooter','2011-02-04',NULL),
(19,'Saskia de Boer','Sass','goofy','inline','1999-06-23',false),
(20,'Rick Amory','Old Rick','regular','skateboard','1974-08-15',true);
INSERT INTO Passes VALUES
(1,11,'year','2024-01-02','2025-01-01',180,'Hatty'),
(2,12,'month','2024-03-01','2024-03-31',24,'Hatty'),
(3,12,'month','2024-06-01','2024-06-30',24,'Dex'),
(4,13,'day','2024-05-11','2024-05-11',6,'Dex'),
(5,14,'year','2024-02-15','2025-02-14',180,'Hatty'),
(6,15,'day','2024-07-20','2024-07-20',4,'Milo'),
(7,16,'year','2023-04-01','2024-03-31',165,'Milo'),
(8,17,'month','2024-08-01','2024-08-31',26,'Hatty'),
(9,13,'month','2025-04-01','2025-04-30',28,'Hatty'),
(10,11,'year','2025-01-02','2026-01-01',195,'Dex'),
(11,20,'day','2025-05-03','2025-05-03',7,'Milo');
INSERT INTO Obstacles VALUES
(1,'The Big Bowl','bowl',320,'2016-04-30',false),
(2,'Mini Ramp','ramps',150,'2018-09-12',false),
(3,'Hubba Ledge','street',75,'2022-05-20',false),
(4,'Rainbow Rail','street',60,'2022-05-20',true),
(5,'Vert Wall','ramps',410,'2019-07-01',false),
(6,'Fun Box','street',90,'2023-10-08',false),
(7,'Pump Track','dirt',NULL,'2025-03-15',false);
INSERT INTO Jams VALUES
(1,'Spring Shred','2024-04-13','Kingpin Boards',16,20,400),
(2,'Bowl Bash','2024-06-29','Voltade',20,14,750),
(3,'Girls on Wheels','2024-08-17',NULL,14,12,300),
(4,'Halloween Session','2024-10-31','Kingpin Boards',16,20,250),
(5,'Best Trick Night','2025-05-17','Grindhouse Coffee',13,14,500),
(6,'Winter Warmer','2025-12-06',NULL,16,NULL,NULL);
INSERT INTO Runs VALUES
(1,1,11,3,'kickflip backside tailslide',82.5,true),
(2,1,12,3,'50-50 grind',64.0,true),
(3,1,17,6,'tailwhip',71.5,true),
(4,2,11,1,'backside air',88.0,true),
(5,2,13,1,'no-footed can-can',90.5,true),
(6,2,14,1,'540',NULL,false),
(7,3,12,2,'rock to fakie',77.0,true),
(8,3,17,2,'barspin air',84.5,true),
(9,3,19,2,'soul grind',69.0,true),
(10,4,11,6,'heelflip',58.5,false),
(11,4,15,6,'tailwhip',61.0,true),
(12,5,17,5,'flair',93.0,true),
(13,5,11,3,'laser flip',79.0,true),
(14,5,14,5,'540',86.0,true);
INSERT INTO Injuries VALUES
(1,14,1,'2024-06-29','wrist',true,true),
(2,11,4,'2024-05-05','shin',false,false),
(3,15,2,'2024-07-20','elbow',true,false),
(4,20,1,'2025-05-03','collarbone',true,true),
(5,12,3,'2024-03-17','ankle',true,false),
(6,11,5,'2025-02-22','chin',true,true),
(7,18,NULL,'2024-09-09','knee',false,false);
