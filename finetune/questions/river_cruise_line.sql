CREATE TABLE River (RiverCode TEXT PRIMARY KEY, RiverName TEXT, LengthKm INTEGER);
INSERT INTO River VALUES ('DAN','Danube',2850),('RHI','Rhine',1230),('DOU','Douro',897),('MEK','Mekong',4350),('ELB','Elbe',1094),('NIL','Nile',6650),('RHO','Rhone',813);
CREATE TABLE Vessel (VesselId INTEGER PRIMARY KEY, VesselName TEXT, YearBuilt INTEGER, CabinCount INTEGER, HomeRiver TEXT REFERENCES River(RiverCode), CrewSize INTEGER, HasPool CHAR(1));
INSERT INTO Vessel VALUES
(1,'Donaunixe',2008,78,'DAN',38,'N'),(2,'Rheinperle',2014,92,'RHI',45,'Y'),(3,'Dom Afonso',2011,60,'DOU',30,'Y'),(4,'Lotus Moon',2017,34,'MEK',28,'N'),
(5,'Loreley Star',1999,85,'RHI',40,'N'),(6,'Blaue Stunde',2019,95,'DAN',48,'Y'),(7,'Nefer Queen',2003,70,'NIL',55,'Y'),(8,'Pusztawind',1996,66,'DAN',33,'N'),(9,'Mistral Belle',2021,74,NULL,36,'Y');
CREATE TABLE Itinerary (ItinId INTEGER PRIMARY KEY, ItinTitle TEXT, RiverCode TEXT REFERENCES River(RiverCode), Nights INTEGER, BaseFare DOUBLE, Season TEXT);
INSERT INTO Itinerary VALUES
(10,'Waltz to the Iron Gates','DAN',10,2450,'summer'),(11,'Advent Markets','DAN',5,1190,'winter'),(12,'Castles of the Gorge','RHI',7,1680,'summer'),(13,'Rhine in Flames','RHI',4,1050,'autumn'),
(14,'Port and Terraces','DOU',7,1820,'autumn'),(15,'Temples of the Delta','MEK',8,2100,'winter'),(16,'Pharaohs Upriver','NIL',6,1590,'winter'),(17,'Saxon Sandstone','ELB',5,1240,'spring'),(18,'Tulip Locks','RHI',6,1390,'spring');
CREATE TABLE Sailing (SailingId INTEGER PRIMARY KEY, ItinId INTEGER REFERENCES Itinerary(ItinId), VesselId INTEGER REFERENCES Vessel(VesselId), DepartDate DATE, CabinsSold INTEGER, MasterName TEXT);
INSERT INTO Sailing VALUES
(201,10,1,'2022-06-04',70,'Istvan Kerekes'),(202,10,6,'2022-07-09',93,'Petra Lang'),(203,11,6,'2022-12-02',88,'Petra Lang'),(204,12,2,'2022-05-21',80,'Joost de Wit'),(205,12,5,'2022-08-13',61,'Karl Ritter'),
(206,13,2,'2022-09-16',92,'Joost de Wit'),(207,14,3,'2022-10-01',55,'Rui Tavares'),(208,15,4,'2023-01-14',33,'Nguyen Van Hoa'),(209,16,7,'2023-02-11',48,'Samir Fahmy'),(210,16,7,'2023-03-04',62,'Samir Fahmy'),(211,18,2,'2023-04-15',90,'Joost de Wit'),(212,10,8,'2023-06-10',41,'Istvan Kerekes'),(213,11,1,'2023-12-08',74,NULL),(214,14,3,'2023-09-23',60,'Rui Tavares');
CREATE TABLE Port (PortId INTEGER PRIMARY KEY, PortName TEXT, Country TEXT, RiverCode TEXT REFERENCES River(RiverCode));
INSERT INTO Port VALUES
(1,'Passau','Germany','DAN'),(2,'Melk','Austria','DAN'),(3,'Budapest','Hungary','DAN'),(4,'Orsova','Romania','DAN'),(5,'Cologne','Germany','RHI'),(6,'Ruedesheim','Germany','RHI'),(7,'Nijmegen','Netherlands','RHI'),(8,'Regua','Portugal','DOU'),(9,'Chau Doc','Vietnam','MEK'),(10,'Edfu','Egypt','NIL'),(11,'Dresden','Germany','ELB'),(12,'Avignon','France','RHO');
CREATE TABLE PortCall (ItinId INTEGER REFERENCES Itinerary(ItinId), PortId INTEGER REFERENCES Port(PortId), DayNo INTEGER, HoursAshore DOUBLE, PRIMARY KEY (ItinId, PortId));
INSERT INTO PortCall VALUES
(10,1,1,4),(10,2,3,6.5),(10,3,5,14),(10,4,9,5),(11,1,1,8),(11,3,4,10),(12,5,1,5.5),(12,6,4,7),(13,6,2,9),(13,5,3,3),(14,8,3,8),(15,9,6,6),(16,10,3,4.5),(18,7,2,6),(18,5,5,4);
