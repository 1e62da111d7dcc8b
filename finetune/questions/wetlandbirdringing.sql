CREATE TABLE Habitat (
  HabitatID INTEGER PRIMARY KEY,
  HabitatName VARCHAR,
  WaterType VARCHAR,
  AreaHectares DOUBLE,
  Protected BOOLEAN
);
INSERT INTO Habitat VALUES
(1,'Osier Fen','freshwater',142.5,TRUE),
(2,'Gullmouth Estuary','brackish',890.0,TRUE),
(3,'Peat Hollow','freshwater',64.3,FALSE),
(4,'Saltern Flats','salt',415.8,TRUE),
(5,'Mill Reedbed','freshwater',27.9,FALSE),
(6,'Cockle Bay','salt',1203.4,FALSE),
(7,'Dune Slack Pools','brackish',18.2,NULL);
CREATE TABLE Species (
  SpeciesID INTEGER PRIMARY KEY,
  CommonName VARCHAR,
  LatinName VARCHAR,
  Family VARCHAR,
  WingspanCm INTEGER,
  ConservationStatus VARCHAR
);
INSERT INTO Species VALUES
(1,'Bearded Reedling','Panurus biarmicus','Panuridae',17,'LC'),
(2,'Reed Warbler','Acrocephalus scirpaceus','Acrocephalidae',19,'LC'),
(3,'Aquatic Warbler','Acrocephalus paludicola','Acrocephalidae',18,'VU'),
(4,'Curlew','Numenius arquata','Scolopacidae',90,'NT'),
(5,'Dunlin','Calidris alpina','Scolopacidae',40,'NT'),
(6,'Redshank','Tringa totanus','Scolopacidae',62,'LC'),
(7,'Oystercatcher','Haematopus ostralegus','Haematopodidae',83,'NT'),
(8,'Bittern','Botaurus stellaris','Ardeidae',130,'LC'),
(9,'Grey Heron','Ardea cinerea','Ardeidae',185,'LC'),
(10,'Kingfisher','Alcedo atthis','Alcedinidae',25,'LC');
CREATE TABLE Ringer (
  RingerID INTEGER PRIMARY KEY,
  FullName VARCHAR,
  LicenceYear INTEGER,
  HomeTown VARCHAR,
  TrainerID INTEGER REFERENCES Ringer(RingerID)
);
INSERT INTO Ringer VALUES (1,'Edwin Marsh',1987,'Thornwick',NULL);
INSERT INTO Ringer VALUES (2,'Petra Lindqvist',1999,'Oxley',1);
INSERT INTO Ringer VALUES (3,'Jonas Bell',2006,'Thornwick',1);
INSERT INTO Ringer VALUES (4,'Amira Saleh',2012,'Calder Quay',2);
INSERT INTO Ringer VALUES (5,'Declan Frye',2015,'Oxley',2);
INSERT INTO Ringer VALUES (6,'Noor Haddad',2019,'Calder Quay',4);
INSERT INTO Ringer VALUES (7,'Silke Baum',2021,'Thornwick',2);
CREATE TABLE RingedBird (
  RingNumber VARCHAR PRIMARY KEY,
  SpeciesID INTEGER REFERENCES Species(SpeciesID),
  HabitatID INTEGER REFERENCES Habitat(HabitatID),
  RingerID INTEGER REFERENCES Ringer(RingerID),
  RingDate DATE,
  Sex VARCHAR,
  WeightGrams DOUBLE
);
INSERT INTO RingedBird VALUES
('A1001',1,1,2,'2021-04-18','M',15.2),
('A1002',2,1,2,'2021-05-02','F',12.4),
('A1003',2,5,3,'2021-05-16','M',11.9),
('A1004',3,3,4,'2021-08-21','F',12.8),
('B2001',4,2,1,'2021-10-03','F',910.0),
('B2002',5,2,5,'2021-10-03','M',47.5),
('B2003',5,4,5,'2022-01-15','F',52.1),
('B2004',5,6,3,'2022-02-12',NULL,49.9),
('B2005',6,4,2,'2022-04-09','M',121.6),
('C3001',7,6,1,'2022-05-22','F',556.0),
('C3002',7,4,4,'2022-05-29','M',531.7),
('D4001',8,1,2,'2022-06-11','M',1490.0),
('A1005',2,1,6,'2023-05-07','M',12.1),
('A1006',1,5,6,'2023-06-18','F',NULL);
CREATE TABLE Recapture (
  RecaptureID INTEGER PRIMARY KEY,
  RingNumber VARCHAR REFERENCES RingedBird(RingNumber),
  HabitatID INTEGER REFERENCES Habitat(HabitatID),
  RecaptureDate DATE,
  WeightGrams DOUBLE,
  Alive VARCHAR
);
INSERT INTO Recapture VALUES
(1,'A1001',1,'2021-09-12',15.9,'Y'),
(2,'A1001',5,'2022-04-02',15.0,'Y'),
(3,'A1002',1,'2022-05-15',12.9,'Y'),
(4,'B2001',4,'2022-09-25',875.0,'Y'),
(5,'B2002',2,'2022-11-05',50.3,'Y'),
(6,'B2003',6,'2022-12-10',55.4,'Y'),
(7,'B2003',4,'2023-01-21',53.8,'Y'),
(8,'B2003',2,'2023-10-14',NULL,'N'),
(9,'C3001',6,'2023-05-06',561.5,'Y'),
(10,'D4001',1,'2023-07-02',1385.0,'N');
