CREATE TABLE Pupil (
  PID INTEGER PRIMARY KEY,
  First_Name TEXT,
  Last_Name TEXT,
  Class TEXT,
  Birthday DATE,
  Sex TEXT
);
INSERT INTO Pupil VALUES
(1,'Ella','Norgate','9A','2009-02-14','F'),
(2,'Finn','Carver','9A','2009-07-30','M'),
(3,'Zainab','Yusuf','9B','2008-11-21','F'),
(4,'Theo','Marchetti','10A','2008-03-08','M'),
(5,'Poppy','Langdon','10A','2007-12-19','F'),
(6,'Arjun','Bhatt','10B','2008-06-25','M'),
(7,'Maya','Oduya','11A','2007-01-05','F'),
(8,'Lewis','Norgate','11A','2006-10-17','M'),
(9,'Saskia','de Wit','11B','2007-05-28','F'),
(10,'Harry','Pell','11B','2006-09-03','M'),
(11,'Noemi','Keller','9B','2009-04-01','F'),
(12,'Jonah','Brandt','10B','2008-08-12','M');
CREATE TABLE Club (
  Club_Code TEXT PRIMARY KEY,
  Club_Name TEXT,
  Category TEXT,
  President INTEGER REFERENCES Pupil(PID),
  Treasurer INTEGER REFERENCES Pupil(PID),
  Founded_Year INTEGER,
  Yearly_Fee DOUBLE
);
INSERT INTO Club VALUES
('CHS','Chess Club','games',8,4,1975,5.0),
('DEB','Debating Club','speech',7,10,1989,8.5),
('GAR','School Garden','nature',5,NULL,2012,0.0),
('ROB','Robot Builders','technology',6,12,2016,25.0),
('DRA','Drama Circle','stage',9,5,1962,12.0),
('BIR','Bird Watchers','nature',3,1,2004,4.0),
('IMP','Improvisation Circle','stage',NULL,NULL,2021,6.5),
('COD','Code Breakers','technology',10,8,2019,10.0);
CREATE TABLE Membership (
  Club_Code TEXT REFERENCES Club(Club_Code),
  PID INTEGER REFERENCES Pupil(PID),
  Joined INTEGER,
  Fee_Paid TEXT,
  PRIMARY KEY (Club_Code, PID)
);
INSERT INTO Membership VALUES
('CHS',8,2020,'Y'),
('CHS',4,2021,'Y'),
('CHS',2,2022,'N'),
('CHS',6,2022,'Y'),
('DEB',7,2019,'Y'),
('DEB',10,2020,'N'),
('GAR',5,2021,'Y'),
('GAR',1,2022,'Y'),
('ROB',6,2021,'Y'),
('ROB',12,2022,'N'),
('ROB',4,2022,'Y'),
('DRA',9,2020,'Y'),
('DRA',5,2021,'Y'),
('BIR',3,2022,'Y'),
('COD',10,2021,'Y');
INSERT INTO Membership VALUES ('COD',8,2021,'N'),('BIR',1,2022,'N'),('DRA',7,2021,'Y'),('ROB',8,2020,'Y'),('CHS',12,2023,NULL);
CREATE TABLE Club_Event (
  Event_No INTEGER PRIMARY KEY,
  Event_Title TEXT,
  Club_Code TEXT REFERENCES Club(Club_Code),
  Event_Date DATE,
  Venue TEXT,
  Visitors INTEGER,
  Income DOUBLE
);
INSERT INTO Club_Event VALUES
(1,'Spring Plant Sale','GAR','2023-04-29','Courtyard',140,385.5),
(2,'Night of Short Plays','DRA','2023-03-17','Assembly Hall',210,640.0),
(3,'Blitz Chess Evening','CHS','2023-02-10','Library',34,51.0),
(4,'Regional Debate Final','DEB','2023-05-12','Assembly Hall',125,0.0),
(5,'Line Follower Race','ROB','2023-06-02','Gym',88,132.0),
(6,'Summer Play in the Park','DRA','2023-06-24','Town Park',175,410.0),
(7,'Dawn Chorus Walk','BIR','2023-05-06','Town Park',22,NULL),
(8,'Simultaneous Chess Show','CHS','2023-06-16','Courtyard',61,74.5),
(9,'Robot Open Day','ROB','2023-09-30','Gym',152,208.0),
(10,'Autumn Plant Sale','GAR','2023-10-07','Courtyard',97,266.0),
(11,'Winter Drama Night','DRA','2023-12-08','Assembly Hall',190,575.0);
