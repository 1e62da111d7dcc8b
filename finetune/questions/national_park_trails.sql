CREATE TABLE Park (ParkID INTEGER PRIMARY KEY, ParkName TEXT, Province TEXT, EstablishedYear INTEGER, AreaHectares DOUBLE, EntryFee DOUBLE, WorldHeritage TEXT);
CREATE TABLE Ranger (RangerID INTEGER PRIMARY KEY, FullName TEXT, Age INTEGER, Rank TEXT, HomePark INTEGER REFERENCES Park(ParkID), Salary DOUBLE);
CREATE TABLE Trail (TrailID INTEGER PRIMARY KEY, TrailName TEXT, ParkID INTEGER REFERENCES Park(ParkID), LengthKm DOUBLE, Difficulty TEXT, ClimbMetres INTEGER, OpenInWinter TEXT);
CREATE TABLE Species (SpeciesID INTEGER PRIMARY KEY, CommonName TEXT, AnimalClass TEXT, ThreatStatus TEXT);
CREATE TABLE Sighting (SightingID INTEGER PRIMARY KEY, SpeciesID INTEGER REFERENCES Species(SpeciesID), TrailID INTEGER REFERENCES Trail(TrailID), ReportedBy INTEGER REFERENCES Ranger(RangerID), SightingDate DATE, NumberSeen INTEGER);
CREATE TABLE Campground (CampID INTEGER PRIMARY KEY, CampName TEXT, ParkID INTEGER REFERENCES Park(ParkID), Sites INTEGER, NightlyRate DOUBLE, HasShowers TEXT);
INSERT INTO Park VALUES
(1,'Stormridge','Upper Valen',1924,182000,12.5,'Y'),(2,'Lake Ondra','Upper Valen',1938,46500,8,'N'),(3,'Black Fern Gorge','Coastland',1956,23100,6,'N'),
(4,'Saltmarsh Bay','Coastland',1971,15800,0,'Y'),(5,'Painted Mesa','Red Plateau',1931,240500,15,'Y'),(6,'Juniper Flats','Red Plateau',1988,38900,5,'N'),
(7,'Whitecap Islands','Coastland',2003,9700,20,'N'),(8,'Old Glacier','Northmark',1919,310200,10,'Y');
INSERT INTO Ranger VALUES
(1,'Hanna Brookes',34,'Senior',1,48200),(2,'Peter Voss',52,'Chief',1,61500),(3,'Oriel Tan',27,'Junior',2,36100),(4,'Marcus Eddy',45,'Senior',3,47900),
(5,'Bridget Lorne',39,'Chief',5,60200),(6,'Samir Kazan',31,'Junior',5,37400),(7,'Gwen Ashby',58,'Chief',8,64000),(8,'Dario Pell',24,'Junior',8,34800),
(9,'Nora Quist',41,'Senior',4,49300),(10,'Elias Frome',29,'Junior',NULL,35500);
INSERT INTO Trail VALUES
(1,'Thunder Pass',1,18.4,'hard',1250,'N'),(2,'Pinecone Loop',1,5.2,'easy',110,'Y'),(3,'Lakeshore Walk',2,7.8,'easy',40,'Y'),(4,'Fern Steps',3,3.6,'moderate',280,'Y'),
(5,'Gorge Rim',3,11.0,'moderate',520,'N'),(6,'Heron Boardwalk',4,2.1,'easy',5,'Y'),(7,'Mesa Top',5,14.7,'hard',830,'N'),(8,'Arches Loop',5,9.3,'moderate',340,'Y'),
(9,'Coyote Track',5,22.5,'hard',610,'N'),(10,'Icefall Route',8,26.8,'hard',1890,'N'),(11,'Moraine Loop',8,6.4,'easy',150,'N'),(12,'Sandstone Alley',6,4.9,'easy',60,'Y');
INSERT INTO Species VALUES
(1,'Grey Wolf','mammal','vulnerable'),(2,'Golden Eagle','bird','secure'),(3,'Marsh Heron','bird','endangered'),(4,'Mesa Lizard','reptile','vulnerable'),
(5,'Snow Hare','mammal','secure'),(6,'Fern Frog','amphibian','endangered'),(7,'Brown Bear','mammal','vulnerable'),(8,'Island Petrel','bird','endangered');
INSERT INTO Sighting VALUES
(1,1,1,1,'2021-03-14',4),(2,2,1,2,'2021-05-02',1),(3,5,10,7,'2021-01-20',6),(4,3,6,9,'2021-06-11',15),(5,3,6,9,'2022-06-15',22),(6,4,7,5,'2021-08-08',9),
(7,4,9,6,'2022-07-30',3),(8,6,4,4,'2022-04-04',12),(9,7,10,8,'2022-09-17',2),(10,1,10,7,'2022-02-11',5),(11,2,8,5,'2022-10-01',2),(12,7,2,1,'2022-05-21',1),(13,2,3,3,'2021-09-09',3),(14,5,11,8,'2023-01-05',8);
INSERT INTO Campground VALUES
(1,'Cedar Hollow',1,60,22,'Y'),(2,'Storm Lookout',1,18,14,'N'),(3,'Ondra Beach',2,85,28.5,'Y'),(4,'Mesa Base',5,40,19,'Y'),(5,'Red Canyon Camp',5,25,12,'N'),(6,'Glacier Mouth',8,32,16.5,'N'),(7,'Fernside',3,20,18,'Y');
