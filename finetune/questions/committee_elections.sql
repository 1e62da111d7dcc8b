CREATE TABLE Party (PID INTEGER PRIMARY KEY, PName TEXT, Wing TEXT, Founded INTEGER);
CREATE TABLE Delegate (DID INTEGER PRIMARY KEY, FName TEXT, LName TEXT, Age INTEGER, Party INTEGER REFERENCES Party(PID), District TEXT, YearsInOffice INTEGER);
CREATE TABLE Committee (CID TEXT PRIMARY KEY, CName TEXT, Seats INTEGER, Chair INTEGER REFERENCES Delegate(DID), ViceChair INTEGER REFERENCES Delegate(DID), Budget DOUBLE, Standing TEXT);
CREATE TABLE Ballot (BID INTEGER PRIMARY KEY, Committee TEXT REFERENCES Committee(CID), Candidate INTEGER REFERENCES Delegate(DID), BallotDate DATE, VotesFor INTEGER, VotesAgainst INTEGER, Elected TEXT);
CREATE TABLE Session (SID INTEGER PRIMARY KEY, Committee TEXT REFERENCES Committee(CID), HeldOn DATE, Topic TEXT, Minutes INTEGER, IsPublic TEXT);
INSERT INTO Party VALUES (1,'Harbour Party','left',1921),(2,'Agrarian Bloc','right',1934),(3,'New Democrats','centre',1988),(4,'Reform List','centre',2007),(5,'Heritage Front','right',1999),(6,'Workers Unity','left',1946),(7,'River Valley Voice','centre',2016);
INSERT INTO Delegate VALUES
(11,'Alma','Ritter',44,1,'Northgate',8),(12,'Bruno','Castell',61,2,'Oldfield',19),(13,'Carla','Nyberg',38,3,'Northgate',4),(14,'David','Osei',52,1,'Riverside',12),(15,'Elena','Marsh',47,4,'Oldfield',6),(16,'Fabian','Kroll',66,2,'Hillcrest',23),
(17,'Greta','Lindt',29,3,'Riverside',1),(18,'Hugo','Santer',55,5,'Hillcrest',10),(19,'Irene','Castell',41,6,'Northgate',5),(20,'Jonas','Wik',35,3,'Westend',3),(21,'Karin','Bloom',58,6,'Westend',15),(22,'Leon','Abara',33,NULL,'Riverside',2);
INSERT INTO Committee VALUES ('FIN','Finance',9,12,13,180000,'Y'),('EDU','Education',7,19,15,95000,'Y'),('TRA','Roads and Transport',7,14,16,140000,'Y'),('HER','Old Town Heritage',5,16,18,32000,'N'),('ENV','Environment',7,13,17,76000,'Y'),('AUD','Audit',3,21,NULL,21000,'N'),('YTH','Youth Forum',5,NULL,NULL,12000,'N');
INSERT INTO Ballot VALUES
(1,'FIN',12,'2022-01-12',41,18,'T'),(2,'FIN',14,'2022-01-12',27,32,'F'),(3,'FIN',13,'2022-01-12',38,20,'T'),(4,'EDU',19,'2022-01-13',46,11,'T'),(5,'EDU',15,'2022-01-13',35,22,'T'),(6,'EDU',17,'2022-01-13',34,30,'T'),
(7,'TRA',14,'2022-01-14',44,13,'T'),(8,'TRA',16,'2022-01-14',33,25,'T'),(9,'TRA',20,'2022-01-14',26,28,'F'),(10,'HER',16,'2022-02-02',29,17,'T'),(11,'HER',18,'2022-02-02',31,24,'T'),(12,'ENV',13,'2022-02-03',48,7,'T'),(13,'ENV',17,'2022-02-03',36,19,'T'),(14,'ENV',18,'2022-02-03',12,43,'F'),(15,'AUD',21,'2023-01-18',50,5,'T');
INSERT INTO Session VALUES
(1,'FIN','2022-03-01','annual budget',185,'Y'),(2,'FIN','2022-06-14','harbour loan',140,'N'),(3,'EDU','2022-03-08','school buses',95,'Y'),(4,'TRA','2022-04-05','bridge tolls',160,'Y'),(5,'TRA','2022-05-10','bicycle lanes',120,'Y'),(6,'TRA','2022-09-20','night trains',75,'N'),
(7,'HER','2022-05-17','city wall repair',60,'Y'),(8,'ENV','2022-04-19','river clean-up',130,'Y'),(9,'FIN','2023-02-07','annual budget',210,'Y'),(10,'ENV','2023-03-21','tree planting',80,NULL),(11,'AUD','2023-04-11','harbour accounts',150,'N');
