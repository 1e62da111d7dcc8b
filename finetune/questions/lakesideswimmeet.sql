CREATE TABLE SwimClub (ClubId INTEGER PRIMARY KEY, ClubName VARCHAR, Town VARCHAR, PoolLength INTEGER, AnnualFee DOUBLE, YearOpened INTEGER);
INSERT INTO SwimClub VALUES
(1,'Otterbank SC','Lakeside',50,310.0,1974),
(2,'Blue Marlins','Harrowgate Bay',25,185.5,1991),
(3,'Delphin Aquatics','Lakeside',25,220.0,2003),
(4,'Riverbend Swimmers','Tolworth',50,275.0,1968),
(5,'Pike Lane Club','Fennmoor',33,150.0,1986),
(6,'Tidewater Juniors','Harrowgate Bay',25,95.0,2012),
(7,'Northpool Masters','Skellby',50,240.0,1999);
CREATE TABLE Swimmer (SwimmerId INTEGER PRIMARY KEY, FirstName VARCHAR, LastName VARCHAR, Gender VARCHAR, BirthDate DATE, HeightCm INTEGER, ClubId INTEGER REFERENCES SwimClub(ClubId));
INSERT INTO Swimmer VALUES
(101,'Megan','Ashdown','F','2004-02-17',171,1),
(102,'Oliver','Prentice','M','2003-09-30',186,1),
(103,'Saskia','Vroom','F','2006-05-11',168,2),
(104,'Daniel','Okoro','M','2005-12-02',191,2),
(105,'Hana','Mizutani','F','2004-07-25',165,3),
(106,'Callum','Redfern','M','2007-01-19',178,4),
(107,'Ines','Carvalho','F','2005-03-08',174,4),
(108,'Megan','Lowther','F','2007-10-14',NULL,1),
(109,'Tobias','Ekdahl','M','2002-06-21',188,4),
(110,'Rupert','Nash','M','2006-11-05',180,5),
(111,'Yara','Haddad','F','2003-04-27',170,3),
(112,'Felix','Ashdown','M','2008-08-09',163,6),
(113,'Greta','Sandell','F','2001-01-13',176,NULL);
CREATE TABLE SwimEvent (EventId INTEGER PRIMARY KEY, Stroke VARCHAR, Distance INTEGER, EventGender VARCHAR, Session VARCHAR, StartTime VARCHAR);
INSERT INTO SwimEvent VALUES
(1,'Freestyle',50,'F','Morning','09:00'),
(2,'Freestyle',50,'M','Morning','09:20'),
(3,'Backstroke',100,'F','Morning','10:05'),
(4,'Breaststroke',100,'M','Morning','10:40'),
(5,'Butterfly',100,'F','Afternoon','14:00'),
(6,'Freestyle',400,'M','Afternoon','14:35'),
(7,'Medley',200,'F','Afternoon','15:20'),
(8,'Butterfly',200,'M','Evening','18:15'),
(9,'Freestyle',800,'F','Evening','19:00');
CREATE TABLE HeatEntry (EntryId INTEGER PRIMARY KEY, EventId INTEGER REFERENCES SwimEvent(EventId), SwimmerId INTEGER REFERENCES Swimmer(SwimmerId), Lane INTEGER, SwimTime DOUBLE, Disqualified VARCHAR);
INSERT INTO HeatEntry VALUES
(1,1,101,4,26.84,'N'),(2,1,103,5,27.31,'N'),(3,1,105,3,28.02,'N'),(5,1,108,2,29.40,'N'),
(6,2,102,4,23.91,'N'),(9,2,110,6,NULL,'Y'),(10,3,107,4,63.58,'N'),(12,4,109,4,62.15,'N'),
(15,5,101,4,61.27,'N'),(17,5,107,5,62.89,'N'),(18,6,102,4,239.66,'N'),(19,6,109,5,236.12,'N'),
(20,6,106,3,248.74,'N'),(21,7,101,4,141.35,'N'),(23,7,111,3,149.90,'N');
CREATE TABLE ClubRecord (RecordNo INTEGER PRIMARY KEY, ClubId INTEGER REFERENCES SwimClub(ClubId), HolderId INTEGER REFERENCES Swimmer(SwimmerId), Stroke VARCHAR, Distance INTEGER, RecordTime DOUBLE, SetOn DATE);
INSERT INTO ClubRecord VALUES
(1,1,101,'Freestyle',50,26.51,'2022-11-19'),(2,1,102,'Freestyle',400,238.02,'2023-03-04'),(3,1,101,'Medley',200,140.77,'2023-05-20'),
(4,2,104,'Freestyle',50,23.60,'2023-02-11'),(5,4,109,'Breaststroke',100,61.84,'2021-06-26'),(6,4,107,'Backstroke',100,63.10,'2023-04-15'),
(7,3,111,'Freestyle',50,27.66,'2020-10-03'),(8,4,109,'Freestyle',400,235.90,'2022-07-09');
