CREATE TABLE Station (
  Station_ID INTEGER PRIMARY KEY,
  Station_Name VARCHAR,
  Region VARCHAR,
  Founded INTEGER,
  Annual_Donations DOUBLE
);
CREATE TABLE Volunteer (
  VID INTEGER PRIMARY KEY,
  Name VARCHAR,
  Age INTEGER,
  Trade VARCHAR,
  Home_Station INTEGER REFERENCES Station(Station_ID)
);
CREATE TABLE Boat (
  Boat_Nr INTEGER PRIMARY KEY,
  Boat_Name VARCHAR,
  Class VARCHAR,
  Length_m DOUBLE,
  Top_Speed_kn INTEGER,
  Station_ID INTEGER REFERENCES Station(Station_ID),
  Coxswain INTEGER REFERENCES Volunteer(VID)
);
CREATE TABLE Launch (
  Launch_ID INTEGER PRIMARY KEY,
  Boat_Nr INTEGER REFERENCES Boat(Boat_Nr),
  Launch_Date DATE,
  Casualty_Type VARCHAR,
  Sea_State INTEGER,
  Persons_Saved INTEGER,
  Night VARCHAR
);
CREATE TABLE Crew_On_Launch (
  Launch_ID INTEGER REFERENCES Launch(Launch_ID),
  VID INTEGER REFERENCES Volunteer(VID),
  Role VARCHAR,
  PRIMARY KEY (Launch_ID, VID)
);
INSERT INTO Station VALUES
 (1,'Porthgwyn','Southwest',1867,182000),
 (2,'Seaholm','East',1902,96500),
 (3,'Kilbrannan','North',1881,141250),
 (4,'Redcliff Sands','East',1978,58000),
 (5,'Saltmarsh Bar','Southwest',1825,NULL),
 (6,'Ness of Hoy','North',1834,120000),
 (7,'Trevarrow','Southwest',1999,73400);
INSERT INTO Volunteer VALUES
 (1,'Jago Penrose',52,'fisher',1),
 (2,'Morwenna Tripp',34,'nurse',1),
 (3,'Dale Crabtree',41,'electrician',2),
 (4,'Erin Muir',29,'fisher',3),
 (5,'Callum Muir',57,'boatbuilder',3),
 (6,'Sven Aldous',38,'teacher',2),
 (7,'Tilly Rowe',23,'student',4),
 (8,'Magnus Rendall',46,'fisher',6),
 (9,'Keziah Hart',31,'baker',1),
 (10,'Bram Otter',62,'boatbuilder',6),
 (11,'Lowen Carne',27,'electrician',7),
 (12,'Freya Linklater',36,NULL,NULL);
INSERT INTO Boat VALUES
 (401,'Spirit of Gwyn','Tamarisk',16.3,25,1,1),
 (402,'Mary Ellen','Inshore',7.5,35,1,2),
 (403,'Good Hope','Severn',17.0,25,2,3),
 (404,'Isabel Mackay','Severn',17.0,24,3,5),
 (405,'Quickstep','Inshore',5.0,29,4,NULL),
 (406,'Rendall''s Pride','Tamarisk',16.0,27,6,8),
 (407,'Cornish Wren','Inshore',7.6,34,7,11),
 (408,'Old Faithful','Mersey',11.6,17,3,5);
INSERT INTO Launch VALUES
 (1,401,'2022-01-15','trawler',7,5,'Y'),
 (2,401,'2022-05-03','yacht',5,2,'N'),
 (3,402,'2022-06-21','swimmer',2,1,'N'),
 (4,402,'2022-07-30','kayak',3,2,'N'),
 (5,402,'2022-08-14','swimmer',2,3,'N'),
 (6,403,'2022-02-09','coaster',8,9,'Y'),
 (7,403,'2022-09-27','yacht',6,4,'Y'),
 (8,404,'2022-03-18','trawler',7,6,'Y'),
 (9,404,'2022-11-02','ferry',6,0,'N'),
 (10,405,'2022-07-11','kayak',3,1,'N'),
 (11,406,'2022-10-19','trawler',9,4,'Y'),
 (12,407,'2022-08-25','paddleboard',1,NULL,'N'),
 (13,401,'2022-12-12','coaster',8,7,'Y'),
 (14,405,'2022-08-02','swimmer',2,2,'N');
INSERT INTO Crew_On_Launch VALUES
 (1,1,'helm'),(1,2,'medic'),(1,9,'crew'),(2,1,'helm'),(2,9,'crew'),(3,2,'helm'),(3,9,'crew'),
 (4,2,'helm'),(5,9,'helm'),(6,3,'helm'),(6,6,'navigator'),(7,3,'helm'),(8,5,'helm'),(8,4,'crew'),
 (9,4,'helm'),(10,7,'crew'),(11,8,'helm'),(12,11,'helm'),(13,1,'helm'),(13,2,'medic'),(14,7,'helm');
