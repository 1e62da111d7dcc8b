CREATE TABLE Alp (
  AlpNr INTEGER PRIMARY KEY,
  Name VARCHAR,
  Canton VARCHAR,
  Altitude INTEGER,
  RoadAccess BOOLEAN
);
CREATE TABLE Farmer (
  FarmerNr INTEGER PRIMARY KEY,
  Name VARCHAR,
  Village VARCHAR,
  Mobile VARCHAR
);
CREATE TABLE Cow (
  EarTag VARCHAR PRIMARY KEY,
  Name VARCHAR,
  Breed VARCHAR,
  Born DATE,
  FarmerNr INTEGER REFERENCES Farmer(FarmerNr),
  AlpNr INTEGER REFERENCES Alp(AlpNr),
  BellKg DECIMAL(3,1)
);
CREATE TABLE MilkTest (
  TestNr INTEGER PRIMARY KEY,
  EarTag VARCHAR REFERENCES Cow(EarTag),
  TestDay DATE,
  Litres DECIMAL(4,1),
  FatPct DECIMAL(3,1)
);
CREATE TABLE Cheesemaker (
  MakerNr INTEGER PRIMARY KEY,
  Name VARCHAR,
  Season INTEGER,
  WageChf INTEGER
);
CREATE TABLE Wheel (
  WheelNr INTEGER PRIMARY KEY,
  AlpNr INTEGER REFERENCES Alp(AlpNr),
  MadeBy INTEGER REFERENCES Cheesemaker(MakerNr),
  Kind VARCHAR,
  MadeOn DATE,
  WeightKg DECIMAL(4,1),
  SoldOn DATE,
  PriceChf DECIMAL(7,2)
);
INSERT INTO Alp VALUES
(1,'Alp Sonnegg','Bern',1680,TRUE),
(2,'Alp Hinterfluh','Bern',2050,FALSE),
(3,'Alp Prasüra','Graubünden',2210,TRUE),
(4,'Alp Chüematt','Obwalden',1540,TRUE),
(5,'Alp Geissboden','Uri',1890,FALSE);
INSERT INTO Farmer VALUES
(1,'Ueli Zumbrunn','Brienzwiler','079 000 11 22'),
(2,'Ruth Abplanalp','Meiringen','078 000 45 09'),
(3,'Gian Caduff','Scuol',NULL),
(4,'Köbi Rohrer','Sachseln','079 000 77 31'),
(5,'Vreni Michel','Meiringen',NULL);
INSERT INTO Cow VALUES
('CH 120.4417','Flöckli','Simmental','2017-02-11',1,1,4.5),
('CH 120.4502','Bläss','Simmental','2019-04-03',1,1,3.0),
('CH 121.0093','Heidi','Brown Swiss','2018-01-20',2,2,5.5),
('CH 121.0188','Edelweiss','Brown Swiss','2021-03-09',2,2,NULL),
('CH 122.7710','Mira','Rhaetian Grey','2016-12-30',3,3,2.5),
('CH 122.7745','Stella','Rhaetian Grey','2020-05-15',3,3,2.0),
('CH 123.3301','Lotti','Brown Swiss','2015-11-07',4,4,7.0),
('CH 123.3388','Gräfin','Holstein','2022-02-02',4,NULL,NULL),
('CH 123.3390','Zora','Simmental','2019-09-19',4,1,3.5);
INSERT INTO MilkTest VALUES
(1,'CH 120.4417','2024-07-03',21.5,4.1),
(2,'CH 120.4502','2024-07-03',18.0,4.3),
(3,'CH 121.0093','2024-07-05',23.4,3.9),
(4,'CH 122.7710','2024-07-08',12.6,4.8),
(5,'CH 123.3301','2024-07-09',25.2,3.7),
(6,'CH 120.4417','2024-08-14',17.3,4.4),
(7,'CH 121.0093','2024-08-16',19.9,4.2),
(8,'CH 123.3390','2024-08-14',16.1,4.0),
(9,'CH 123.3301','2025-07-02',24.0,3.6),
(10,'CH 121.0188','2025-07-04',20.7,4.5);
INSERT INTO Cheesemaker VALUES
(1,'Hanspeter Glaus',2024,7800),
(2,'Andrea Bühler',2024,7200),
(3,'Tomasz Wrona',2024,6100),
(4,'Corina Tönz',2025,7000),
(5,'Lukas Imhof',2025,6400);
INSERT INTO Wheel VALUES
(1,1,1,'Alpkäse','2024-07-04',6.2,'2024-12-07',165.00),
(2,1,1,'Alpkäse','2024-07-15',5.9,'2025-01-18',158.00),
(3,2,2,'Hobelkäse','2024-07-06',8.4,NULL,NULL),
(4,2,2,'Alpkäse','2024-08-17',6.5,'2025-03-02',172.50),
(5,3,3,'Bergkäse','2024-07-10',5.1,'2024-11-22',121.00),
(6,3,3,'Mutschli','2024-08-01',0.9,'2024-09-14',24.00),
(7,4,1,'Sbrinz','2024-07-11',38.5,NULL,NULL),
(8,1,4,'Alpkäse','2025-07-03',6.0,NULL,NULL),
(9,4,4,'Mutschli','2025-07-06',1.1,'2025-08-30',29.00),
(10,2,2,'Mutschli','2024-08-20',1.0,'2024-10-05',26.50),
(11,1,1,'Hobelkäse','2024-08-25',9.1,'2025-08-16',310.00);
