CREATE TABLE Technician (
  TechID INTEGER PRIMARY KEY,
  FullName VARCHAR,
  StartDate DATE,
  Commission DECIMAL(4,1),
  Certified BOOLEAN,
  TrainedBy INTEGER REFERENCES Technician(TechID)
);
INSERT INTO Technician VALUES (1,'Linh Tran','2022-03-14',45.0,TRUE,NULL);
INSERT INTO Technician VALUES (2,'Grace Okoye','2022-09-01',40.0,TRUE,1);
INSERT INTO Technician VALUES (3,'Kelly Dunmore','2023-05-22',35.0,TRUE,1);
INSERT INTO Technician VALUES (4,'Mei Huang','2023-11-06',37.5,TRUE,2);
INSERT INTO Technician VALUES (5,'Chloe Barratt','2024-10-07',25.0,FALSE,3);
INSERT INTO Technician VALUES (6,'Dorota Wilk','2024-04-15',30.0,FALSE,1);
CREATE TABLE Guest (
  GuestID INTEGER PRIMARY KEY,
  FullName VARCHAR,
  Town VARCHAR,
  Phone VARCHAR,
  Allergy VARCHAR,
  JoinedOn DATE,
  LoyaltyStamps INTEGER
);
INSERT INTO Guest VALUES
(1,'Amelia Storr','Hexham','07700 900112',NULL,'2022-05-03',9),
(2,'Bianca Rossi','Corbridge','07700 900345','acrylates','2022-11-19',6),
(3,'Carmen Delgado','Hexham',NULL,NULL,'2023-02-08',4),
(4,'Denise Upton','Prudhoe','07700 900781',NULL,'2023-07-27',0),
(5,'Esme Harkness','Corbridge','07700 900654','latex','2024-01-12',7),
(6,'Fatou Diallo','Hexham','07700 900223',NULL,'2024-03-30',3),
(7,'Gemma Tulley','Haltwhistle',NULL,'acrylates','2024-06-18',1),
(8,'Hannah Wexford','Prudhoe','07700 900999',NULL,'2024-12-02',2),
(9,'Isla Brand','Hexham','07700 900471',NULL,'2025-01-15',0);
CREATE TABLE Polish (
  PolishCode VARCHAR PRIMARY KEY,
  Shade VARCHAR,
  Brand VARCHAR,
  Finish VARCHAR,
  Vegan BOOLEAN,
  BottlesLeft INTEGER,
  CostPerBottle DECIMAL(5,2)
);
INSERT INTO Polish VALUES
('R10','Cherry Bomb','Lumiere','gloss',TRUE,4,7.90),
('R22','Brick Lane','Lumiere','matt',TRUE,1,8.20),
('P05','Ballet Slipper','NailCo','gloss',FALSE,6,5.50),
('P17','Fuchsia Riot','NailCo','neon',FALSE,0,6.10),
('B31','Midnight Tide','Velura','shimmer',TRUE,3,11.40),
('N01','Oat Milk','Velura','matt',TRUE,8,10.90),
('G44','Absinthe','NailCo','neon',FALSE,2,6.30),
('S02','Liquid Chrome','Velura','chrome',FALSE,5,14.75);
CREATE TABLE Visit (
  VisitID INTEGER PRIMARY KEY,
  GuestID INTEGER REFERENCES Guest(GuestID),
  TechID INTEGER REFERENCES Technician(TechID),
  VisitDate DATE,
  Treatment VARCHAR,
  PolishCode VARCHAR REFERENCES Polish(PolishCode),
  Price DECIMAL(6,2),
  Paid BOOLEAN
);
INSERT INTO Visit VALUES
(1001,1,1,'2023-04-11','gel manicure','R10',38.00,TRUE),
(1002,2,2,'2023-06-02','pedicure','P05',42.00,TRUE),
(1003,1,1,'2023-12-21','gel manicure','S02',45.00,TRUE),
(1004,3,3,'2024-02-13','acrylic set','R22',55.00,TRUE),
(1005,5,4,'2024-02-14','gel manicure','R10',38.00,TRUE),
(1006,6,1,'2024-04-20','nail art','B31',62.00,TRUE),
(1007,5,4,'2024-05-31','pedicure','R10',44.00,FALSE),
(1008,7,2,'2024-06-29','file and paint','N01',22.00,TRUE),
(1009,2,2,'2024-08-08','gel removal',NULL,15.00,TRUE),
(1010,1,3,'2024-09-17','pedicure','N01',44.00,TRUE),
(1011,6,4,'2024-11-23','acrylic set','S02',58.00,FALSE),
(1012,8,6,'2024-12-14','gel manicure','R22',36.00,TRUE),
(1013,5,1,'2025-01-25','nail art','R10',65.00,TRUE),
(1014,3,6,'2025-02-07','gel removal',NULL,12.00,FALSE);
CREATE TABLE Repair (
  RepairID INTEGER PRIMARY KEY,
  VisitID INTEGER REFERENCES Visit(VisitID),
  DoneBy INTEGER REFERENCES Technician(TechID),
  RepairDate DATE,
  NailsFixed INTEGER,
  FreeOfCharge BOOLEAN
);
INSERT INTO Repair VALUES
(1,1003,2,'2023-12-28',2,TRUE),
(2,1004,3,'2024-02-19',1,TRUE),
(3,1006,4,'2024-05-02',3,FALSE),
(4,1011,4,'2024-11-26',4,TRUE),
(5,1004,1,'2024-03-08',1,FALSE),
(6,1012,6,'2024-12-30',2,TRUE);
