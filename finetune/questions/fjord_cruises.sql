CREATE TABLE Vessel (
  VesselId INTEGER PRIMARY KEY,
  VesselName VARCHAR,
  Built INTEGER,
  Capacity INTEGER,
  Propulsion VARCHAR,
  LengthM DECIMAL(5,1)
);
CREATE TABLE Route (
  RouteId INTEGER PRIMARY KEY,
  RouteName VARCHAR,
  FromQuay VARCHAR,
  ToQuay VARCHAR,
  DurationMin INTEGER,
  AdultNok INTEGER,
  Wheelchair BOOLEAN
);
CREATE TABLE Crew (
  CrewId INTEGER PRIMARY KEY,
  FirstName VARCHAR,
  LastName VARCHAR,
  Post VARCHAR,
  SignedOn DATE,
  HomeTown VARCHAR
);
CREATE TABLE Departure (
  DepartureId INTEGER PRIMARY KEY,
  RouteId INTEGER REFERENCES Route(RouteId),
  VesselId INTEGER REFERENCES Vessel(VesselId),
  SkipperId INTEGER REFERENCES Crew(CrewId),
  MateId INTEGER REFERENCES Crew(CrewId),
  SailDate DATE,
  Status VARCHAR,
  DelayMin INTEGER
);
CREATE TABLE Booking (
  BookingNo INTEGER PRIMARY KEY,
  DepartureId INTEGER REFERENCES Departure(DepartureId),
  Passenger VARCHAR,
  Adults INTEGER,
  Kids INTEGER,
  TotalNok INTEGER,
  Paid BOOLEAN,
  Channel VARCHAR
);
INSERT INTO Vessel VALUES
(1,'MS Hardangerdronning',1998,180,'diesel',34.5),
(2,'MS Nærøyprinsen',2019,220,'electric',42.0),
(3,'MS Skarven',2008,48,'diesel',17.8),
(4,'MS Lysfisk',2022,96,'hybrid',24.0),
(5,'MK Gamle Oskar',1931,30,'diesel',14.2);
INSERT INTO Route VALUES
(1,'Nærøyfjord Classic','Flåm','Gudvangen',120,620,TRUE),
(2,'Lysefjord Round Trip','Stavanger','Stavanger',180,750,TRUE),
(3,'Waterfall Safari','Eidfjord','Eidfjord',90,490,FALSE),
(4,'Midnight Sun','Tromsø','Tromsø',240,1150,TRUE),
(5,'Fruit Blossom Cruise','Norheimsund','Ulvik',150,560,FALSE),
(6,'Seal Island Hop','Stavanger','Rott',75,395,FALSE);
INSERT INTO Crew VALUES
(1,'Ingrid','Solberg','skipper','2015-05-01','Flåm'),
(2,'Magnus','Haugen','skipper','2018-03-12','Stavanger'),
(3,'Lars','Bakke','mate','2021-06-01','Odda'),
(4,'Silje','Nygård','mate','2023-04-20','Tromsø'),
(5,'Torbjørn','Eide','engineer','2012-09-03','Bergen'),
(6,'Anette','Lien','skipper','2022-02-14','Tromsø'),
(7,'Jonas','Haugen','deckhand','2024-05-10','Stavanger');
INSERT INTO Departure VALUES
(201,1,2,1,3,'2024-05-17','sailed',0),
(202,5,1,1,4,'2024-05-20','sailed',12),
(203,2,4,2,3,'2024-06-08','sailed',5),
(204,4,4,6,4,'2024-06-23','sailed',0),
(205,1,2,1,NULL,'2024-07-02','cancelled',NULL),
(206,3,3,2,3,'2024-07-14','sailed',25),
(207,2,4,2,4,'2024-08-03','sailed',0),
(208,1,2,6,3,'2025-05-17','sailed',8),
(209,4,1,6,4,'2025-06-21','sailed',40),
(210,2,4,2,NULL,'2025-07-05','cancelled',NULL),
(211,1,2,1,4,'2025-07-19','sailed',3);
INSERT INTO Booking VALUES
(5001,201,'Kari Johansen',2,2,1860,TRUE,'web'),
(5002,201,'Tour Group Osaka',24,0,13400,TRUE,'agent'),
(5003,202,'Per Olsen',2,0,1120,TRUE,'quay'),
(5004,203,'Heidi Brandt',4,1,3375,TRUE,'web'),
(5005,204,'Julia Novak',2,0,2300,TRUE,'web'),
(5006,205,'Kari Johansen',1,0,620,FALSE,'web'),
(5007,206,'Stefan Meier',2,3,1715,TRUE,'quay'),
(5008,207,'Amund Vik',6,0,4500,FALSE,'phone'),
(5009,208,'Tour Group Lyon',31,2,17980,TRUE,'agent'),
(5010,208,'Beatriz Costa',1,0,620,TRUE,'web'),
(5011,209,'Julia Novak',3,1,4025,TRUE,'web'),
(5012,211,'Heidi Brandt',2,0,1240,FALSE,'phone'),
(5013,211,'Oliver Grant',2,1,1550,TRUE,'web');
