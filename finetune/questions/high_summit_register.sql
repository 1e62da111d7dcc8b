CREATE TABLE Ranges (RangeCode VARCHAR PRIMARY KEY, RangeName VARCHAR, Continent VARCHAR, PermitFeeUSD DOUBLE);
INSERT INTO Ranges VALUES
('KAR','Karvosh Range','Asia',4500),('TSO','Tsomir Himal','Asia',9800),('PUN','Puna Alta','South America',1200),('ALG','Algauer Kette','Europe',0),('RWE','Rwenda Massif','Africa',850),('DOV','Dovra Fells','Europe',NULL),('COR','Cordal Blanca','South America',950);
CREATE TABLE Peaks (PeakNr INTEGER PRIMARY KEY, PeakName VARCHAR, HeightM INTEGER, RangeCode VARCHAR REFERENCES Ranges(RangeCode), FirstAscentYear INTEGER, OpenToClimbers BOOLEAN);
INSERT INTO Peaks VALUES
(1,'Tsomir Ri',7894,'TSO',1961,TRUE),(2,'Kangdor East',7122,'TSO',1978,TRUE),(3,'Shar Koh',6845,'KAR',1984,TRUE),(4,'Nevado Illari',6268,'PUN',1937,TRUE),(5,'Hochwand',3412,'ALG',1865,TRUE),(6,'Mount Kasozi',4870,'RWE',1906,TRUE),(7,'Dorje Spire',7340,'TSO',NULL,FALSE),(8,'Cerro Umaya',5930,'PUN',1952,TRUE),(9,'Karv Dome',6510,'KAR',1990,TRUE),(10,'Rotspitze',3108,'ALG',1858,TRUE);
CREATE TABLE Climbers (ClimberNr INTEGER PRIMARY KEY, ClimberName VARCHAR, HomeCountry VARCHAR, BirthYear INTEGER, IsGuide BOOLEAN, MentorNr INTEGER REFERENCES Climbers(ClimberNr));
INSERT INTO Climbers VALUES
(1,'Pasang Dolma','Nepal',1979,TRUE,NULL),(2,'Reinhard Egger','Austria',1965,TRUE,NULL),(5,'Carla Huanca','Bolivia',1985,TRUE,NULL),(10,'Joseph Mbabazi','Uganda',1983,TRUE,NULL),(11,'Wojciech Borek','Poland',1959,FALSE,NULL);
INSERT INTO Climbers VALUES
(3,'Magda Zielinska','Poland',1988,FALSE,2),(4,'Tenzing Norbu','Nepal',1991,TRUE,1),(6,'Sean Drummond','Ireland',1972,FALSE,2),(7,'Yuto Kanemaru','Japan',1994,FALSE,1),(8,'Lukas Egger','Austria',1996,FALSE,2),(9,'Ana Huanca','Bolivia',2000,FALSE,5);
INSERT INTO Climbers VALUES (12,'Hana Kirschner','Austria',1990,FALSE,4);
CREATE TABLE Expeditions (ExpNr INTEGER PRIMARY KEY, ExpTitle VARCHAR, PeakNr INTEGER REFERENCES Peaks(PeakNr), LeaderNr INTEGER REFERENCES Climbers(ClimberNr), StartDate DATE, DaysOnMountain INTEGER, Oxygen VARCHAR);
INSERT INTO Expeditions VALUES
(1,'Spring Tsomir Push',1,1,'2018-04-10',42,'yes'),(2,'Polish Winter Attempt',1,3,'2019-12-28',55,'no'),(3,'Illari Training Camp',4,5,'2017-07-03',14,'no'),(4,'Shar Koh West Face',3,2,'2016-08-15',31,'no'),(5,'Kangdor Recon',2,4,'2021-10-02',26,'yes'),(6,'Hochwand Anniversary',5,2,'2020-07-19',3,'no'),(7,'Kasozi Traverse',6,10,'2022-01-08',9,'no'),(8,'Second Tsomir Push',1,4,'2022-04-14',47,'yes'),(9,'Illari Solo Season',4,5,'2023-06-25',12,'no');
CREATE TABLE Expedition_Team (ExpNr INTEGER REFERENCES Expeditions(ExpNr), ClimberNr INTEGER REFERENCES Climbers(ClimberNr), ReachedSummit BOOLEAN, HighestPointM INTEGER, Injury VARCHAR, PRIMARY KEY (ExpNr, ClimberNr));
INSERT INTO Expedition_Team VALUES
(1,4,TRUE,7894,NULL),(1,6,FALSE,7200,'frostbite'),(1,7,TRUE,7894,NULL),(2,3,FALSE,6950,NULL),
(3,5,TRUE,6268,NULL),(3,9,TRUE,6268,NULL),(3,6,TRUE,6268,NULL),(4,2,TRUE,6845,NULL),
(4,3,TRUE,6845,NULL),(4,6,FALSE,6100,'fracture'),(5,4,FALSE,6620,NULL),(5,7,FALSE,6620,NULL),
(8,4,TRUE,7894,NULL),(8,3,TRUE,7894,NULL),(9,5,TRUE,6268,NULL);
