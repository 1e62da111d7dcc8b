CREATE TABLE University (
  UniID INTEGER PRIMARY KEY,
  UniName TEXT,
  River TEXT,
  Enrolment INTEGER,
  Colours TEXT
);
INSERT INTO University VALUES
(1,'Ashcombe University','Tarrow',18200,'navy and gold'),
(2,'St Wilfrid College','Tarrow',4100,'maroon'),
(3,'Merrivale Technical University','Ouse',26500,'green and white'),
(4,'University of Port Elspeth','Derrin',12400,'black and red'),
(5,'Kingsmead University','Ouse',21000,'sky blue'),
(6,'Holloway Agricultural College','Derrin',2900,'green and white'),
(7,'Northfell University',NULL,9700,'purple');
CREATE TABLE Rower (
  RID INTEGER PRIMARY KEY,
  RName TEXT,
  UniID INTEGER REFERENCES University(UniID),
  HeightCm INTEGER,
  WeightKg DOUBLE,
  Age INTEGER,
  Side TEXT
);
INSERT INTO Rower VALUES
(1,'Callum Reyes',1,193,91.5,22,'port'),
(2,'Benedict Shaw',1,188,86.0,20,'starboard'),
(3,'Imogen Farrow',1,179,72.5,21,'port'),
(4,'Luka Stanic',2,186,82.0,23,'starboard'),
(5,'Tess Holloway',2,175,68.0,19,'port'),
(6,'Ruben Acker',3,198,97.0,24,'port'),
(7,'Priyanka Sen',3,172,64.5,22,'both'),
(8,'Magnus Thorne',3,190,89.0,21,'starboard'),
(9,'Orsolya Bako',4,181,74.0,25,'starboard'),
(10,'Dean Whitaker',4,184,80.5,20,'port'),
(11,'Freya Linnet',5,177,70.0,23,'both'),
(12,'Gil Navarro',5,195,94.0,26,'starboard'),
(13,'Kit Rowntree',7,183,78.5,18,NULL);
CREATE TABLE Boat (
  BoatCode TEXT PRIMARY KEY,
  BoatName TEXT,
  UniID INTEGER REFERENCES University(UniID),
  BoatClass TEXT,
  Stroke INTEGER REFERENCES Rower(RID),
  BuiltYear INTEGER,
  Cost DOUBLE
);
INSERT INTO Boat VALUES
('A1','Grey Heron',1,'eight',1,2018,38500),
('A2','Kingfisher',1,'four',3,2014,17200),
('W1','Patience',2,'pair',4,2009,7400),
('M1','Iron Lady',3,'eight',6,2021,42000),
('M2','Blue Arrow',3,'four',8,2016,19900),
('M3','Little Arrow',3,'single',7,2019,6100),
('P1','Storm Petrel',4,'pair',9,2012,8300),
('K1','Golden Heron',5,'four',12,2020,21500),
('K2','Skylark',5,'single',11,2011,5200),
('N1','Old Thunder',7,'four',NULL,1998,9900);
CREATE TABLE Regatta (
  RegattaID INTEGER PRIMARY KEY,
  RegattaName TEXT,
  Town TEXT,
  RaceDay DATE,
  DistanceM INTEGER,
  Spectators INTEGER
);
INSERT INTO Regatta VALUES
(1,'Tarrow Head Race','Ashcombe','2022-03-05',5000,1800),
(2,'May Bumps','Wilfridstow','2022-05-21',1500,3200),
(3,'Ouse Summer Regatta','Merrivale','2022-07-02',2000,5600),
(4,'Harbour Sprint','Port Elspeth','2022-09-10',500,2400),
(5,'Autumn Head Race','Kingsmead','2022-11-12',4500,1500),
(6,'Varsity Cup','Merrivale','2023-04-01',2000,7900),
(7,'Frostbite Sprint','Northfell','2023-12-09',500,NULL);
CREATE TABLE Entry (
  RegattaID INTEGER REFERENCES Regatta(RegattaID),
  BoatCode TEXT REFERENCES Boat(BoatCode),
  Lane INTEGER,
  FinishPos INTEGER,
  TimeSec DOUBLE,
  PRIMARY KEY (RegattaID, BoatCode)
);
INSERT INTO Entry VALUES
(1,'A1',1,1,1012.4),
(1,'M1',2,2,1019.8),
(1,'A2',3,3,1105.2),
(2,'A2',1,2,318.6),
(2,'M2',2,1,314.9),
(2,'W1',3,3,355.0),
(3,'M1',4,1,361.7),
(3,'A1',5,2,363.3),
(3,'K1',2,4,402.5),
(3,'M2',3,3,398.8),
(4,'P1',1,2,104.6),
(4,'M3',2,1,101.9),
(5,'K1',1,1,1068.0),
(6,'M1',3,1,358.2),
(6,'A1',4,2,359.9);
