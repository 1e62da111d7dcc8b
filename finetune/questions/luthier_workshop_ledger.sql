CREATE TABLE Maker (MakerNr INTEGER PRIMARY KEY, Name TEXT, BornIn INTEGER, Town TEXT, TrainedUnder INTEGER REFERENCES Maker(MakerNr), Master TEXT);
INSERT INTO Maker VALUES (1,'Ettore Balzani',1931,'Cremona',NULL,'T');
INSERT INTO Maker VALUES (2,'Lucia Fontanel',1958,'Cremona',1,'T');
INSERT INTO Maker VALUES (3,'Anton Hirschauer',1949,'Mittenwald',NULL,'T');
INSERT INTO Maker VALUES (4,'Greta Hirschauer',1979,'Mittenwald',3,'T');
INSERT INTO Maker VALUES (5,'Marek Zelinka',1968,'Luby',3,'T');
INSERT INTO Maker VALUES (6,'Yvonne Carpentier',1983,'Mirecourt',2,'F');
INSERT INTO Maker VALUES (7,'Davide Pozzi',1991,'Cremona',2,'F');
INSERT INTO Maker VALUES (8,'Ruth Lindgren',1962,'Uppsala',1,'T');
INSERT INTO Maker VALUES (9,'Emil Zelinka',1997,'Luby',5,'F');
INSERT INTO Maker VALUES (10,'Henri Vautrin',1955,'Mirecourt',NULL,'T');
CREATE TABLE Kind (KindCode TEXT PRIMARY KEY, KindName TEXT, Strings INTEGER, Bowed TEXT);
INSERT INTO Kind VALUES ('VN','violin',4,'T'),('VA','viola',4,'T'),('VC','cello',4,'T'),('GT','guitar',6,'F'),('LU','lute',13,'F'),('NH','nyckelharpa',16,'T'),('HG','hurdy-gurdy',6,'F');
CREATE TABLE Instrument (SerialNr TEXT PRIMARY KEY, KindCode TEXT REFERENCES Kind(KindCode), MakerNr INTEGER REFERENCES Maker(MakerNr), YearMade INTEGER, TopWood TEXT, Varnish TEXT, AskingPrice DOUBLE, InStock TEXT);
INSERT INTO Instrument VALUES
('A-101','VN',1,1962,'spruce','oil',42000,'F'),('A-102','VN',1,1975,'spruce','oil',38500,'T'),('A-103','VC',1,1980,'spruce','oil',61000,'F'),('A-104','VN',2,1996,'spruce','oil',24000,'T'),('A-105','VA',2,2003,'spruce','spirit',21500,'F'),('A-106','VC',3,1988,'spruce','oil',33000,'T'),('A-107','GT',3,1992,'cedar','shellac',5200,'F'),('A-108','VN',4,2010,'spruce','spirit',14800,'T'),('A-109','GT',5,2001,'cedar','shellac',4100,'F'),('A-110','LU',5,2006,'spruce','shellac',6900,'T'),('A-111','VN',6,2018,'spruce','spirit',9800,'T'),('A-112','NH',8,1999,'pine','oil',7600,'F'),('A-113','NH',8,2012,'pine','oil',8300,'T'),('A-114','VA',7,2021,'spruce','spirit',8900,NULL),('A-115','GT',5,2015,'spruce','shellac',5600,'F');
CREATE TABLE Client (ClientNr INTEGER PRIMARY KEY, Name TEXT, Profession TEXT, Country TEXT);
INSERT INTO Client VALUES
(51,'Sylvie Arnaud','soloist','France'),(52,'Collegium Rheingold','ensemble','Germany'),(53,'Bertil Nyman','amateur','Sweden'),(54,'Paolo Greco','teacher','Italy'),(55,'Hilde Kranz','amateur','Germany'),(56,'Norrland Folk School','school','Sweden'),(57,'Mateo Rial','soloist','Spain'),(58,'Agnes Toth','student','Hungary'),(59,'Camille Roux','amateur','France');
CREATE TABLE Sale (SaleNr INTEGER PRIMARY KEY, SerialNr TEXT REFERENCES Instrument(SerialNr), BuyerNr INTEGER REFERENCES Client(ClientNr), SaleDate DATE, Price DOUBLE);
INSERT INTO Sale VALUES
(1,'A-101',51,'2012-05-11',40000),(2,'A-103',52,'2014-09-30',58500),(3,'A-105',54,'2016-02-19',21500),(4,'A-107',57,'2017-11-08',5000),(5,'A-109',57,'2018-01-25',4100),(6,'A-112',53,'2019-06-14',7300),(7,'A-115',55,'2021-03-03',5600);
CREATE TABLE Repair (RepairNr INTEGER PRIMARY KEY, SerialNr TEXT REFERENCES Instrument(SerialNr), OwnerNr INTEGER REFERENCES Client(ClientNr), RepairerNr INTEGER REFERENCES Maker(MakerNr), RepairDate DATE, Task TEXT, Cost DOUBLE);
INSERT INTO Repair VALUES
(1,'A-101',51,2,'2015-10-02','crack repair',880),(2,'A-101',51,6,'2019-04-16','new bridge',210),(3,'A-103',52,4,'2018-07-07','neck reset',1450),(4,'A-105',54,7,'2020-01-21','new bridge',180),(5,'A-107',57,5,'2019-12-12','fret dressing',240),(6,'A-109',57,9,'2022-05-09','fret dressing',190),(7,'A-112',53,8,'2021-08-30','new keys',320),(8,'A-103',52,4,'2022-11-15','crack repair',990),(9,'A-101',51,2,'2023-02-01','varnish touch-up',450),(10,'A-115',55,5,'2023-06-20','crack repair',410);
