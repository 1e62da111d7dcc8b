CREATE TABLE Prison (
  PrisonID INTEGER PRIMARY KEY,
  PrisonName VARCHAR,
  County VARCHAR,
  SecurityLevel VARCHAR,
  OpenedYear INTEGER,
  Capacity INTEGER
);
CREATE TABLE Wing (
  WingID VARCHAR PRIMARY KEY,
  PrisonID INTEGER REFERENCES Prison(PrisonID),
  WingName VARCHAR,
  CellCount INTEGER,
  HasWorkshop BOOLEAN
);
CREATE TABLE Inmate (
  InmateNo INTEGER PRIMARY KEY,
  FirstName VARCHAR,
  LastName VARCHAR,
  Age INTEGER,
  Offence VARCHAR,
  SentenceMonths INTEGER,
  WingID VARCHAR REFERENCES Wing(WingID),
  AdmittedOn DATE
);
CREATE TABLE Programme (
  ProgrammeID INTEGER PRIMARY KEY,
  Title VARCHAR,
  Kind VARCHAR,
  WeeklyHours INTEGER
);
CREATE TABLE Participation (
  InmateNo INTEGER REFERENCES Inmate(InmateNo),
  ProgrammeID INTEGER REFERENCES Programme(ProgrammeID),
  StartedOn DATE,
  Completed BOOLEAN,
  PRIMARY KEY (InmateNo, ProgrammeID)
);
INSERT INTO Prison VALUES
 (1,'Harrowgate Hall','Norwold','high',1894,620),
 (2,'Stonemere','Eastmark','medium',1931,410),
 (3,'Kingsfold Farm','Norwold','open',1968,150),
 (4,'Bellwether','Sudbrook','medium',1977,530),
 (5,'Ashdike','Eastmark','high',2004,780),
 (6,'Little Marsh','Sudbrook','open',1989,120),
 (7,'Corran Quay','Westerly','medium',2016,340);
INSERT INTO Wing VALUES
 ('HA',1,'Anvil',80,true),
 ('HB',1,'Beacon',64,false),
 ('SA',2,'Alder',52,true),
 ('SB',2,'Birch',48,false),
 ('KA',3,'Orchard',40,true),
 ('BA',4,'Copper',70,false),
 ('BB',4,'Silver',66,true),
 ('AA',5,'Delta',96,false),
 ('AB',5,'Echo',88,false),
 ('AC',5,'Foxglove',36,true),
 ('LA',6,'Meadow',30,NULL);
INSERT INTO Inmate VALUES
 (5001,'Lorne','Baxter',34,'burglary',36,'HA','2021-03-14'),
 (5002,'Mikael','Strand',51,'fraud',60,'SA','2020-11-02'),
 (5003,'Dario','Quint',27,'theft',14,'KA','2022-06-20'),
 (5004,'Owen','Hale',45,'arson',96,'HA','2018-01-09'),
 (5005,'Terrence','Voss',38,'smuggling',72,'AA','2019-05-30'),
 (5006,'Bela','Kovach',29,'burglary',30,'SB','2021-08-17'),
 (5007,'Samir','Nadeem',42,'fraud',48,'BA','2020-02-25'),
 (5008,'Lewis','Baxter',24,'theft',10,'SA','2022-09-11'),
 (5009,'Hugo','Lindqvist',63,'forgery',54,'HA','2019-12-01'),
 (5010,'Piet','Maas',33,'smuggling',84,'AC','2018-07-19'),
 (5011,'Colm','Deasy',30,'theft',18,NULL,'2023-01-05'),
 (5012,'Rafe','Tanner',56,'arson',120,'AA','2016-04-28'),
 (5013,'Jonah','Stein',36,'burglary',42,'BA','2021-10-08'),
 (5014,'Victor','Amadi',48,'fraud',24,'AA','2022-03-03');
INSERT INTO Programme VALUES
 (1,'Carpentry Basics','trade',12),
 (2,'Reading Circle','education',4),
 (3,'Bakery','trade',18),
 (4,'Anger Control','therapy',3),
 (5,'Bookkeeping','education',6),
 (6,'Bricklaying','trade',15),
 (7,'Choir','leisure',2),
 (8,'Debt Advice','therapy',NULL);
INSERT INTO Participation VALUES
 (5001,1,'2021-05-01',true),
 (5001,2,'2021-06-10',false),
 (5002,5,'2021-01-15',true),
 (5003,3,'2022-07-04',false),
 (5004,1,'2018-03-01',true),
 (5004,4,'2018-09-12',true),
 (5004,2,'2019-02-20',true),
 (5005,6,'2019-10-01',false),
 (5006,2,'2021-09-15',true),
 (5009,2,'2020-01-20',true),
 (5009,7,'2020-02-14',NULL),
 (5010,1,'2019-01-07',true),
 (5012,4,'2016-11-11',false),
 (5012,2,'2017-03-03',true),
 (5013,3,'2022-01-10',true);
