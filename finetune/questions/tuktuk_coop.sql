CREATE TABLE Drivers (
  DriverNo INTEGER PRIMARY KEY,
  Name VARCHAR,
  Nickname VARCHAR,
  JoinedOn DATE,
  SharesHeld INTEGER,
  SpeaksEnglish BOOLEAN,
  RecruitedBy INTEGER REFERENCES Drivers(DriverNo)
);
CREATE TABLE TukTuks (
  Plate VARCHAR PRIMARY KEY,
  Colour VARCHAR,
  Engine VARCHAR,
  BuiltYear INTEGER,
  Seats INTEGER,
  OwnerNo INTEGER REFERENCES Drivers(DriverNo)
);
CREATE TABLE Stands (
  StandCode VARCHAR PRIMARY KEY,
  StandName VARCHAR,
  District VARCHAR,
  Bays INTEGER
);
CREATE TABLE Trips (
  TripID INTEGER PRIMARY KEY,
  DriverNo INTEGER REFERENCES Drivers(DriverNo),
  Plate VARCHAR REFERENCES TukTuks(Plate),
  FromStand VARCHAR REFERENCES Stands(StandCode),
  TripDate DATE,
  Km DECIMAL(5,1),
  FareBaht INTEGER,
  Tip INTEGER
);
CREATE TABLE Repairs (
  RepairID INTEGER PRIMARY KEY,
  Plate VARCHAR REFERENCES TukTuks(Plate),
  Fault VARCHAR,
  BroughtIn DATE,
  BackOnRoad DATE,
  CostBaht INTEGER
);
INSERT INTO Drivers VALUES
(1,'Somchai Rattanakul','Chai','2022-01-10',12,TRUE,NULL),
(2,'Anong Srisuk','Nong','2022-01-10',10,TRUE,NULL);
INSERT INTO Drivers VALUES
(3,'Prasert Wongsa','Lek','2022-06-03',5,FALSE,1);
INSERT INTO Drivers VALUES
(4,'Kittisak Boonmee','Kit','2023-02-14',4,TRUE,1);
INSERT INTO Drivers VALUES
(5,'Malee Thongdee','Lee','2023-09-01',3,FALSE,2);
INSERT INTO Drivers VALUES
(6,'Niran Chaiyasit','Ran','2024-03-18',2,FALSE,4);
INSERT INTO Drivers VALUES
(7,'Suda Intharat','Dao','2024-11-05',1,TRUE,2);
INSERT INTO Drivers VALUES
(8,'Wichai Phromma','Moo','2025-01-20',1,FALSE,1);
INSERT INTO TukTuks VALUES
('1KT-204','blue','LPG',2015,3,1),
('1KT-377','red','LPG',2018,3,2),
('2KB-019','green','electric',2023,4,1),
('2KB-112','yellow','petrol',2012,3,3),
('3KC-550','pink','electric',2024,6,4),
('3KC-581','blue','LPG',2019,3,NULL),
('4KD-008','white','petrol',2010,3,5);
INSERT INTO Stands VALUES
('NB','Night Bazaar','Chang Khlan',12),
('TP','Tha Phae Gate','Si Phum',8),
('WR','Warorot Market','Chang Moi',10),
('AP','Airport','Suthep',6),
('NM','Nimman Corner','Suthep',5),
('BS','Arcade Bus Station','Wat Ket',9);
INSERT INTO Trips VALUES
(1,1,'1KT-204','NB','2024-01-05',4.2,120,20),
(2,2,'1KT-377','TP','2024-01-05',2.8,80,NULL),
(3,3,'2KB-112','WR','2024-02-11',6.5,160,10),
(4,1,'2KB-019','AP','2024-02-19',9.0,250,50),
(5,4,'3KC-550','NM','2024-04-13',3.1,150,40),
(6,5,'4KD-008','NB','2024-06-30',5.4,140,NULL),
(7,2,'1KT-377','AP','2024-08-08',11.3,280,30),
(8,6,'3KC-581','NB','2024-11-15',7.7,200,NULL),
(9,4,'3KC-550','NB','2024-11-16',2.2,90,15),
(10,1,'2KB-019','TP','2025-01-02',18.6,450,100),
(11,7,'3KC-581','WR','2025-01-28',3.9,110,NULL),
(12,3,'2KB-112','NB','2025-02-14',4.8,130,25),
(13,2,'3KC-550','TP','2025-03-09',6.0,170,35);
INSERT INTO Repairs VALUES
(1,'2KB-112','clutch','2024-02-20','2024-02-27',3400),
(2,'4KD-008','engine','2024-07-02','2024-08-15',14800),
(3,'1KT-204','brakes','2024-09-10','2024-09-11',1200),
(4,'2KB-112','exhaust','2024-12-01','2024-12-04',1900),
(5,'3KC-581','brakes','2025-02-03','2025-02-05',1350),
(6,'4KD-008','gearbox','2025-03-22',NULL,NULL),
(7,'2KB-112','headlight','2025-03-25','2025-03-26',450);
