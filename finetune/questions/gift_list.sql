CREATE TABLE Person (
  PersonID INTEGER PRIMARY KEY,
  GivenName VARCHAR,
  FamilyName VARCHAR,
  Circle VARCHAR,
  Birthday DATE,
  ClothesSize VARCHAR,
  Town VARCHAR
);
INSERT INTO Person VALUES
(1,'Marion','Weller','me','1974-05-14','M','Bath'),
(2,'Hugh','Weller','family','1971-09-03','L','Bath'),
(3,'Tabitha','Weller','family','2003-12-21','S','Leeds'),
(4,'Noah','Weller','family','2008-02-29',NULL,'Bath'),
(5,'Constance','Ames','family','1946-07-16','M','Truro'),
(6,'Fergus','Lyle','friends','1973-11-11','XL','Oban'),
(7,'Priti','Shah','friends','1976-03-08','S','Bath'),
(8,'Dominic','Ames','family','1970-01-05',NULL,'Truro'),
(9,'Verity','Stone','work',NULL,NULL,'Bristol');
CREATE TABLE Event (
  EventID INTEGER PRIMARY KEY,
  EventName VARCHAR,
  HeldOn DATE,
  EventType VARCHAR,
  SpendingCap DECIMAL(7,2)
);
INSERT INTO Event VALUES
(1,'Christmas 2022','2022-12-25','Christmas',400.00),
(2,'Granny''s 77th','2023-07-16','birthday',NULL),
(3,'Christmas 2023','2023-12-25','Christmas',450.00),
(4,'Tabitha''s graduation','2024-07-05','graduation',150.00),
(5,'Marion''s fiftieth','2024-05-14','birthday',NULL),
(6,'Christmas 2024','2024-12-25','Christmas',350.00),
(7,'Silver anniversary','2025-06-21','anniversary',200.00);
CREATE TABLE Gift (
  GiftID INTEGER PRIMARY KEY,
  EventID INTEGER REFERENCES Event(EventID),
  GiverID INTEGER REFERENCES Person(PersonID),
  ReceiverID INTEGER REFERENCES Person(PersonID),
  Present VARCHAR,
  Price DECIMAL(7,2),
  Handmade BOOLEAN,
  Thanked BOOLEAN
);
INSERT INTO Gift VALUES
(1,1,1,2,'chess computer',89.00,FALSE,TRUE),
(2,1,1,3,'watercolour set',34.50,FALSE,TRUE),
(3,1,5,4,'knitted jumper',NULL,TRUE,FALSE),
(4,2,1,5,'rose bush',27.00,FALSE,TRUE),
(5,2,8,5,'radio',65.00,FALSE,TRUE),
(6,3,2,1,'pearl earrings',145.00,FALSE,TRUE),
(7,3,1,4,'skateboard',72.00,FALSE,FALSE),
(8,3,5,3,'patchwork quilt',NULL,TRUE,TRUE),
(9,4,1,3,'suitcase',119.00,FALSE,TRUE),
(10,5,6,1,'bottle of Talisker',48.00,FALSE,TRUE),
(11,5,7,1,'silk scarf',39.00,FALSE,FALSE),
(12,5,3,1,'painted portrait',NULL,TRUE,TRUE),
(13,6,1,5,'heated blanket',44.00,FALSE,FALSE),
(14,6,1,8,'socks',12.50,FALSE,FALSE);
CREATE TABLE Wish (
  WishID INTEGER PRIMARY KEY,
  PersonID INTEGER REFERENCES Person(PersonID),
  Item VARCHAR,
  Keenness INTEGER,
  GuidePrice DECIMAL(7,2),
  Fulfilled BOOLEAN,
  NotedOn DATE
);
INSERT INTO Wish VALUES
(1,4,'skateboard',5,70.00,TRUE,'2023-09-30'),
(2,4,'electric guitar',5,230.00,FALSE,'2024-10-02'),
(3,3,'suitcase',3,110.00,TRUE,'2024-03-18'),
(4,3,'air fryer',4,85.00,FALSE,'2024-11-11'),
(5,5,'bird table',2,40.00,FALSE,'2023-05-21'),
(6,2,'head torch',3,NULL,FALSE,'2024-11-29'),
(7,7,'cookery course',4,95.00,FALSE,'2025-01-14'),
(8,5,'heated blanket',4,45.00,TRUE,'2024-10-20'),
(9,1,'garden bench',1,180.00,FALSE,'2025-02-08');
CREATE TABLE Card (
  CardID INTEGER PRIMARY KEY,
  PersonID INTEGER REFERENCES Person(PersonID),
  EventID INTEGER REFERENCES Event(EventID),
  PostedOn DATE,
  CameBack BOOLEAN
);
INSERT INTO Card VALUES
(1,6,1,'2022-12-12',FALSE),
(2,7,1,'2022-12-12',FALSE),
(3,9,1,'2022-12-15',TRUE),
(4,6,3,'2023-12-09',FALSE),
(5,8,3,'2023-12-11',FALSE),
(6,6,6,'2024-12-10',FALSE),
(7,7,6,NULL,FALSE);
