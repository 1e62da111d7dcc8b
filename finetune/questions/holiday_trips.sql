CREATE TABLE Destination (
  DestId INTEGER PRIMARY KEY,
  Place VARCHAR,
  Country VARCHAR,
  Setting VARCHAR,
  KmFromHome INTEGER
);
INSERT INTO Destination VALUES
(1,'Lofoten','Norway','mountains',2350),
(2,'Porto','Portugal','city',1610),
(3,'Lake Bled','Slovenia','lake',980),
(4,'Texel','Netherlands','seaside',310),
(5,'Naxos','Greece','seaside',2240),
(6,'Vienna','Austria','city',870),
(7,'Harz','Germany','mountains',190),
(8,'Reykjavik','Iceland','city',2480);
CREATE TABLE Trip (
  TripId INTEGER PRIMARY KEY,
  DestId INTEGER REFERENCES Destination(DestId),
  Label VARCHAR,
  Leaving DATE,
  HomeAgain DATE,
  TravelBy VARCHAR,
  Budget DECIMAL(8,2)
);
INSERT INTO Trip VALUES
(1,4,'Easter on the island','2022-04-14','2022-04-19','car',600.00),
(2,5,'Big Greek summer','2022-07-23','2022-08-06','plane',3400.00),
(3,6,'Christmas markets','2022-12-09','2022-12-12','train',750.00),
(4,3,'Camping at the lake','2023-07-15','2023-07-28','car',1500.00),
(5,7,'Snow weekend','2024-01-19','2024-01-21','car',NULL),
(6,2,'Mum turns sixty','2024-05-03','2024-05-07','plane',1800.00),
(7,1,'Midnight sun','2024-06-15','2024-07-01','camper van',4200.00),
(8,4,'Autumn storms','2024-10-12','2024-10-18','car',800.00),
(9,2,'Girls only','2025-03-21','2025-03-24','plane',900.00);
CREATE TABLE Traveller (
  TravId INTEGER PRIMARY KEY,
  Name VARCHAR,
  Birthday DATE,
  PassportUntil DATE,
  GetsSeasick BOOLEAN
);
INSERT INTO Traveller VALUES
(1,'Anneke','1981-02-17','2029-05-01',FALSE),
(2,'Joost','1979-11-05','2026-08-30',TRUE),
(3,'Lotte','2010-06-22','2025-12-15',TRUE),
(4,'Finn','2013-09-09',NULL,FALSE),
(5,'Grandma Riet','1952-05-05','2027-03-11',FALSE),
(6,'Uncle Wim','1955-01-28',NULL,NULL),
(7,'Sanne','1983-12-01','2030-10-10',FALSE);
CREATE TABLE OnTrip (
  TripId INTEGER REFERENCES Trip(TripId),
  TravId INTEGER REFERENCES Traveller(TravId),
  Seat VARCHAR,
  PRIMARY KEY (TripId, TravId)
);
INSERT INTO OnTrip VALUES
(1,1,'driver'),(1,2,NULL),(1,3,NULL),(1,4,NULL),
(2,1,NULL),(2,2,NULL),(2,3,'window'),(2,4,'window'),
(3,1,NULL),(3,7,'window'),
(4,1,NULL),(4,2,'driver'),(4,3,NULL),(4,4,NULL),
(5,2,'driver'),(5,4,NULL),
(6,1,NULL),(6,5,'window'),(6,7,NULL),
(7,1,NULL),(7,2,'driver'),(7,3,NULL),
(8,1,'driver'),(8,5,NULL),
(9,1,NULL),(9,7,'window');
CREATE TABLE Stay (
  StayId INTEGER PRIMARY KEY,
  TripId INTEGER REFERENCES Trip(TripId),
  Lodging VARCHAR,
  Sort VARCHAR,
  Nights INTEGER,
  PerNight DECIMAL(7,2),
  Verdict INTEGER,
  BookedBy INTEGER REFERENCES Traveller(TravId)
);
INSERT INTO Stay VALUES
(1,1,'Duinzicht','cottage',5,82.00,4,1),
(2,2,'Hotel Aegli','hotel',4,118.00,3,2),
(3,2,'Villa Katerina','apartment',10,95.00,5,1),
(4,3,'Pension Mozart','guest house',3,89.00,4,7),
(5,4,'Camping Zaka','campsite',13,38.00,4,2),
(6,5,'Gasthof Brocken','guest house',2,74.00,2,2),
(7,6,'Casa do Rio','apartment',4,132.00,5,7),
(8,7,'Nusfjord Rorbuer','cottage',6,175.00,5,1),
(9,7,'Camping Moskenes','campsite',8,29.00,3,2),
(10,8,'Duinzicht','cottage',6,88.00,NULL,1),
(11,9,'Hotel Ribeira','hotel',3,141.00,4,7);
CREATE TABLE Spending (
  SpendId INTEGER PRIMARY KEY,
  TripId INTEGER REFERENCES Trip(TripId),
  SpentOn VARCHAR,
  Amount DECIMAL(8,2),
  PaidOn DATE,
  PaidBy INTEGER REFERENCES Traveller(TravId)
);
INSERT INTO Spending VALUES
(1,1,'ferry',39.00,'2022-04-14',1),
(2,2,'flights',1120.00,'2022-02-01',2),
(3,2,'food',640.00,'2022-08-05',1),
(4,3,'tickets',158.00,'2022-11-02',7),
(5,4,'fuel',265.00,'2023-07-15',2),
(6,4,'food',410.00,'2023-07-27',2),
(7,6,'flights',486.00,'2024-01-22',1),
(8,6,'food',312.50,'2024-05-06',7),
(9,7,'van hire',1890.00,'2024-03-10',2),
(10,7,'ferry',214.00,'2024-06-16',1),
(11,7,'fuel',720.00,'2024-06-30',2),
(12,8,'ferry',41.00,'2024-10-12',5),
(13,9,'flights',275.00,NULL,1),
(14,9,'food',198.00,'2025-03-23',7);
