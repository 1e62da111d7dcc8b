CREATE TABLE Caves (
  CaveID INTEGER PRIMARY KEY,
  CaveName TEXT,
  Parish TEXT,
  DepthM INTEGER,
  LengthM INTEGER,
  FloodRisk TEXT,
  Gated BOOLEAN
);
CREATE TABLE Cavers (
  CaverID INTEGER PRIMARY KEY,
  Forename TEXT,
  Surname TEXT,
  Grade TEXT,
  MemberSince DATE,
  SubsPaid BOOLEAN,
  Mobile TEXT
);
CREATE TABLE Descents (
  DescentID INTEGER PRIMARY KEY,
  CaveID INTEGER REFERENCES Caves(CaveID),
  LeaderID INTEGER REFERENCES Cavers(CaverID),
  CalloutContactID INTEGER REFERENCES Cavers(CaverID),
  WentDown DATE,
  HoursUnderground DECIMAL(4,1),
  Purpose TEXT,
  RescueCalled BOOLEAN
);
CREATE TABLE Party (
  DescentID INTEGER REFERENCES Descents(DescentID),
  CaverID INTEGER REFERENCES Cavers(CaverID),
  PRIMARY KEY (DescentID, CaverID)
);
CREATE TABLE KitLoans (
  LoanID INTEGER PRIMARY KEY,
  CaverID INTEGER REFERENCES Cavers(CaverID),
  Item TEXT,
  Deposit DECIMAL(6,2),
  TakenOut DATE,
  BroughtBack DATE
);
INSERT INTO Caves VALUES
(1,'Swallow Pot','Hagbeck',182,4300,'high',false),
(2,'Candle Hole','Hagbeck',24,310,'low',false),
(3,'Long Tom','Kirk Ends',97,7850,'medium',true),
(4,'Badger Rift','Kirk Ends',61,1240,'low',true),
(5,'The Drain','Ousby',38,2600,'high',false),
(6,'Rumbling Shaft','Ousby',143,690,'medium',false),
(7,'Bone Chamber','Stainrigg',15,120,'low',true);
INSERT INTO Cavers VALUES
(1,'Ted','Hargreaves','leader','2022-01-08',true,'07700 900121'),
(2,'Mina','Kowal','leader','2022-04-03',true,'07700 900145'),
(3,'Jos','Vermeer','experienced','2022-10-16',false,NULL),
(4,'Philippa','Lund','experienced','2023-02-11',true,'07700 900172'),
(5,'Arjun','Nair','novice','2024-01-20',true,'07700 900186'),
(6,'Bex','Tully','novice','2024-03-02',false,NULL),
(7,'Gwilym','Hargreaves','novice','2024-06-22',true,'07700 900199'),
(8,'Sorrel','Quayle','experienced','2025-01-11',false,'07700 900203');
INSERT INTO Descents VALUES
(1,1,1,2,'2023-03-11',7.5,'survey',false),
(2,2,2,1,'2023-05-20',2.0,'training',false),
(3,3,1,4,'2023-09-02',9.0,'survey',false),
(4,5,2,1,'2024-02-17',5.5,'digging',true),
(5,2,4,2,'2024-03-23',2.5,'training',false),
(6,3,2,1,'2024-07-06',8.0,'photography',false),
(7,1,1,NULL,'2024-08-31',10.5,'survey',true),
(8,6,2,4,'2024-11-16',4.0,'sport',false),
(9,2,1,3,'2025-02-22',1.5,'training',false),
(10,3,4,2,'2025-04-19',6.5,'sport',false),
(11,4,4,1,'2025-05-31',3.5,'photography',false),
(12,2,1,2,'2025-06-21',2.0,'training',false);
INSERT INTO Party VALUES
(1,1),(1,2),(1,3),
(2,2),(2,4),
(3,1),(3,3),(3,4),(3,2),
(4,2),(4,3),
(5,4),(5,5),(5,6),
(6,2),(6,4);
INSERT INTO Party VALUES
(7,1),(7,3),
(8,2),(8,3),(8,5),
(9,1),(9,5),(9,7),(9,6),
(10,4),(10,5),
(11,4),(11,3),
(12,1),(12,6);
INSERT INTO KitLoans VALUES
(1,3,'60 m rope',30.00,'2023-08-28','2023-09-04'),
(2,5,'helmet',15.00,'2024-03-20','2024-03-25'),
(3,5,'carbide lamp',25.00,'2024-11-10',NULL),
(4,6,'oversuit',20.00,'2024-03-20',NULL),
(5,6,'helmet',15.00,'2024-03-20','2024-06-30'),
(6,4,'camera box',50.00,'2024-07-01','2024-07-09'),
(7,7,'oversuit',20.00,'2025-02-19','2025-02-24'),
(8,7,'helmet',15.00,'2025-02-19','2025-02-24'),
(9,3,'wire ladder',40.00,'2025-05-28',NULL);
