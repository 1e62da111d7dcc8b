CREATE TABLE Party (PartyID INTEGER PRIMARY KEY, PartyName VARCHAR, Colour VARCHAR, Founded INTEGER);
INSERT INTO Party VALUES (1,'Citizens List','green',1994),(2,'Progress Union','red',1921),(3,'Harbour Alliance','blue',2008),(4,'Rural Voice','yellow',1978),(5,'Young Town','violet',2021);
CREATE TABLE Councillor (CouncillorID INTEGER PRIMARY KEY, FullName VARCHAR, PartyID INTEGER REFERENCES Party(PartyID), Ward VARCHAR, SinceDate DATE, Email VARCHAR, Allowance DECIMAL(8,2));
INSERT INTO Councillor VALUES
(1,'Margaret Ashdown',1,'Old Quay','2011-05-09','m.ashdown@council.example',720),
(2,'Desmond Okafor',2,'Millfield','2015-05-11','d.okafor@council.example',650),
(3,'Fiona Trelawney',3,'Old Quay','2019-05-06',NULL,480),
(4,'Rhys Penhale',2,'Station Road','2023-05-08','r.penhale@council.example',430),
(5,'Priya Nair',1,'Millfield','2019-05-06','p.nair@council.example',510),
(6,'Gordon Sleath',4,'Upper Moor','2003-05-05',NULL,560),
(7,'Clare Bassett',2,'Upper Moor','2023-05-08','c.bassett@council.example',440),
(8,'Leon Marsh',NULL,'Station Road','2024-02-19','l.marsh@council.example',400),
(9,'Winifred Cole',1,'Station Road','2015-05-11','w.cole@council.example',530);
CREATE TABLE Committee (CommitteeID INTEGER PRIMARY KEY, Title VARCHAR, ChairID INTEGER REFERENCES Councillor(CouncillorID), DeputyID INTEGER REFERENCES Councillor(CouncillorID), Budget INTEGER, IsPublic BOOLEAN);
INSERT INTO Committee VALUES
(1,'Planning',1,2,85000,true),(2,'Finance',2,9,140000,false),(3,'Parks and Playgrounds',5,7,62000,true),(4,'Roads and Lighting',6,4,230000,true),(5,'Harbour',3,NULL,118000,true),(6,'Personnel',2,1,30000,false);
CREATE TABLE Motion (MotionID INTEGER PRIMARY KEY, Heading VARCHAR, TabledBy INTEGER REFERENCES Councillor(CouncillorID), CommitteeID INTEGER REFERENCES Committee(CommitteeID), TabledOn DATE, DecidedOn DATE, Outcome VARCHAR, Cost INTEGER);
INSERT INTO Motion VALUES
(1,'New swings at Mill Green',5,3,'2022-09-12','2022-11-07','carried',18500),
(2,'Close Fore Street to cars',1,4,'2022-10-03','2023-01-16','rejected',42000),
(3,'LED lamps on Station Road',4,4,'2023-06-12','2023-07-10','carried',57500),
(4,'Dredge the inner harbour',3,5,'2023-09-04','2024-03-11','carried',96000),
(5,'Raise mooring fees',2,5,'2024-01-15','2024-03-11','rejected',NULL),
(6,'Twenty mph in Millfield',5,4,'2024-04-08','2024-06-17','carried',9800),
(7,'Rooftop solar for the town hall',9,2,'2024-05-13',NULL,'pending',74000),
(8,'Skate park behind the depot',7,3,'2024-09-09','2024-12-02','rejected',120000),
(9,'Extension of the Tithe Barn',6,1,'2024-10-14','2025-02-10','carried',NULL),
(10,'Free bus on Saturdays',2,2,'2025-01-20',NULL,'pending',33000),
(11,'Dog-free beach hours',3,NULL,'2025-03-03',NULL,'withdrawn',1200);
CREATE TABLE Vote (MotionID INTEGER REFERENCES Motion(MotionID), CouncillorID INTEGER REFERENCES Councillor(CouncillorID), Choice VARCHAR, PRIMARY KEY (MotionID, CouncillorID));
INSERT INTO Vote VALUES (1,1,'for'),(1,5,'for'),(1,6,'against'),(2,1,'for'),(2,2,'against'),(2,6,'against'),(3,4,'for'),(3,6,'abstained'),(4,3,'for'),(4,5,'against'),(4,2,'for'),(6,5,'for'),(6,6,'against'),(8,7,'for'),(8,2,'against'),(8,9,'against'),(9,6,'for'),(9,1,'abstained');
