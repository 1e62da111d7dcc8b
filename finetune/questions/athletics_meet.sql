CREATE TABLE Coaches (coachID INTEGER PRIMARY KEY, coachName VARCHAR, licence VARCHAR, startedYear INTEGER, volunteer BOOLEAN);
INSERT INTO Coaches VALUES (1,'Lorna Petrie','A',2009,false),(2,'Hamish Baird','B',2016,true),(3,'Zola Mthembu','A',2019,false),(4,'Viktor Salo','C',2023,true),(5,'Grace Ling','B',2021,true);
CREATE TABLE Athletes (bib INTEGER PRIMARY KEY, forename VARCHAR, surname VARCHAR, gender VARCHAR, dob DATE, coachID INTEGER REFERENCES Coaches(coachID), subscriptionPaid BOOLEAN, injuredSince DATE);
INSERT INTO Athletes VALUES
(11,'Isla','McRae','F',DATE '2004-05-17',1,true,NULL),(12,'Callum','Dunbar','M',DATE '2002-08-30',1,true,NULL),(13,'Femi','Alade','M',DATE '2003-02-11',3,false,NULL),
(14,'Greta','Sand','F',DATE '2001-12-01',3,true,DATE '2024-07-19'),(15,'Ross','Kilgour','M',DATE '2006-03-23',2,false,NULL),(16,'Mei','Tan','F',DATE '2007-10-05',2,true,NULL),
(17,'Dougal','Weir','M',DATE '1985-04-14',NULL,true,NULL),(18,'Ama','Boakye','F',DATE '2005-07-07',1,true,NULL),(19,'Jonas','Ferrier','M',DATE '2004-11-26',4,false,DATE '2025-02-03'),
(20,'Kirsty','McRae','F',DATE '2008-01-09',2,true,NULL);
CREATE TABLE Disciplines (code VARCHAR PRIMARY KEY, discipline VARCHAR, kind VARCHAR, unit VARCHAR, clubRecord DECIMAL(7,2), recordHolder INTEGER REFERENCES Athletes(bib));
INSERT INTO Disciplines VALUES
('100','100 metres','track','s',10.94,13),('800','800 metres','track','s',112.30,12),('LJ','Long jump','field','m',6.88,12),('SP','Shot put','field','m',15.21,17),('JT','Javelin','field','m',58.40,14),('PV','Pole vault','field','m',NULL,NULL),('5K','5000 metres','track','s',911.60,11);
CREATE TABLE Meets (meetID INTEGER PRIMARY KEY, meetName VARCHAR, meetDate DATE, stadium VARCHAR, indoor BOOLEAN, spectators INTEGER);
INSERT INTO Meets VALUES
(1,'County Championships',DATE '2023-06-10','Pitreavie',false,850),(2,'Indoor Games',DATE '2024-01-21','Kelvin Hall',true,620),(3,'Midsummer Meet',DATE '2024-06-22','Scotstoun',false,1340),
(4,'Highland Trophy',DATE '2024-09-01','Queens Park',false,2100),(5,'Winter Indoor',DATE '2025-01-26','Kelvin Hall',true,NULL),(6,'Junior Day',DATE '2025-05-11','Pitreavie',false,400);
CREATE TABLE Results (resultID INTEGER PRIMARY KEY, meetID INTEGER REFERENCES Meets(meetID), bib INTEGER REFERENCES Athletes(bib), code VARCHAR REFERENCES Disciplines(code), mark DECIMAL(7,2), pos INTEGER, personalBest BOOLEAN);
INSERT INTO Results VALUES
(1,1,13,'100',11.12,1,true),(2,1,12,'LJ',6.71,1,false),(3,1,11,'5K',930.40,2,true),(4,1,14,'JT',55.02,1,true),(5,1,17,'SP',14.30,3,false),
(6,2,13,'100',11.05,2,true),(7,2,18,'800',131.75,1,true),(8,2,17,'SP',15.02,1,true),
(9,3,12,'800',112.30,1,true),(10,3,14,'JT',58.40,1,true),(11,3,15,'100',11.48,4,true),(12,3,11,'5K',911.60,1,true),(13,3,16,'LJ',5.22,5,false),
(14,4,17,'SP',15.21,1,true),(15,4,13,'100',10.94,1,true),(16,4,12,'LJ',6.88,1,true),(17,4,18,'800',129.90,3,true),
(18,5,13,'100',NULL,NULL,false),(19,5,16,'LJ',5.41,2,true),(20,5,12,'800',114.05,3,false);
