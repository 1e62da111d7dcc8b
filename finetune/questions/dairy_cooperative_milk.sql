CREATE TABLE Farm (id INTEGER PRIMARY KEY, Name VARCHAR, Village VARCHAR, Hectares DOUBLE, JoinedYear INTEGER, Organic VARCHAR);
INSERT INTO Farm VALUES
(1,'Birkelund','Skave',85.0,1987,'N'),(2,'Nygaard','Skave',140.5,1995,'N'),(3,'Solbakken','Hodsager',62.0,2009,'Y'),(4,'Enghave','Hodsager',97.0,2001,'Y'),
(5,'Lindegaard','Trandum',210.0,1987,'N'),(6,'Mosevang','Trandum',54.5,2015,'Y'),(7,'Kildebo','Feldborg',120.0,1992,'N'),(8,'Stenholt','Feldborg',38.0,2019,'Y'),(9,'Vestermark','Haderup',175.0,1999,'N');
CREATE TABLE Cow (EarTag VARCHAR PRIMARY KEY, CowName VARCHAR, Breed VARCHAR, BirthYear INTEGER, WeightKg DOUBLE, FarmId INTEGER REFERENCES Farm(id), MotherTag VARCHAR REFERENCES Cow(EarTag));
INSERT INTO Cow VALUES ('DK100','Rosa','Jersey',2011,455.0,1,NULL);
INSERT INTO Cow VALUES ('DK101','Gerda','Holstein',2012,690.0,1,NULL);
INSERT INTO Cow VALUES ('DK102','Maren','Holstein',2014,655.0,2,NULL);
INSERT INTO Cow VALUES ('DK110','Rikke','Jersey',2015,430.0,1,'DK100');
INSERT INTO Cow VALUES ('DK111','Bella','Red Danish',2013,610.0,3,NULL);
INSERT INTO Cow VALUES ('DK112','Dorte','Red Danish',2016,585.0,3,'DK111');
INSERT INTO Cow VALUES ('DK113','Sofie','Holstein',2016,702.5,2,'DK102');
INSERT INTO Cow VALUES ('DK114','Ulla','Holstein',2018,640.0,2,'DK102');
INSERT INTO Cow VALUES ('DK115','Frida','Jersey',2017,448.0,4,NULL);
INSERT INTO Cow VALUES ('DK116','Karla','Brown Swiss',2015,715.0,5,NULL);
INSERT INTO Cow VALUES ('DK117','Tove','Holstein',2019,598.0,5,'DK101');
INSERT INTO Cow VALUES ('DK118','Lone','Holstein',2017,668.0,5,NULL);
INSERT INTO Cow VALUES ('DK119','Anemone','Red Danish',2019,540.0,6,'DK111');
INSERT INTO Cow VALUES ('DK120','Pernille','Jersey',2020,402.0,7,'DK110');
INSERT INTO Cow VALUES ('DK121','Signe','Brown Swiss',2018,NULL,7,NULL);
CREATE TABLE Dairy (DairyCode VARCHAR PRIMARY KEY, DairyName VARCHAR, Town VARCHAR, MainProduct VARCHAR, BasePrice DOUBLE);
INSERT INTO Dairy VALUES ('HM','Holmen Mejeri','Holstebro','cheese',3.45),('RK','Rokkedal','Viborg','butter',3.20),('SS','Storsol','Herning','yoghurt',3.60),('VE','Vesterbro Is','Herning','ice cream',3.95),('LI','Lille Ost','Struer','cheese',4.10),('BM','Byens Mejeri','Viborg','milk',3.05),('KA','Karup Kefir','Karup','kefir',NULL);
CREATE TABLE MilkDelivery (DeliveryNr INTEGER PRIMARY KEY, FarmId INTEGER REFERENCES Farm(id), DairyCode VARCHAR REFERENCES Dairy(DairyCode), DeliveryDate DATE, Liters INTEGER, FatPercent DOUBLE, Accepted VARCHAR);
INSERT INTO MilkDelivery VALUES
(1,1,'HM','2021-05-03',4200,4.1,'Y'),(2,1,'RK','2021-05-10',3900,4.3,'Y'),(3,2,'BM','2021-05-11',7600,3.8,'Y'),(4,3,'LI','2021-06-02',2100,4.6,'Y'),(5,4,'SS','2021-06-15',3050,4.0,'N'),
(6,5,'BM','2021-07-01',9800,3.7,'Y'),(7,5,'HM','2021-07-20',8700,3.9,'Y'),(8,3,'LI','2021-08-04',1950,4.7,'Y'),(9,2,'HM','2022-01-14',7200,3.9,'Y'),(10,4,'VE','2022-02-08',2900,4.2,'Y'),
(11,7,'SS','2022-03-19',4800,NULL,'N'),(12,1,'HM','2022-04-22',4350,4.2,'Y'),(13,6,'LI','2022-06-06',1300,4.5,'Y'),(14,5,'SS','2022-09-30',9100,3.6,'Y'),(15,7,'BM','2022-11-11',5100,3.9,'Y');
