CREATE TABLE Precincts (
  Precinct_No INTEGER PRIMARY KEY,
  Borough VARCHAR,
  Address VARCHAR,
  Residents INTEGER
);
CREATE TABLE Detectives (
  Badge VARCHAR PRIMARY KEY,
  First_Name VARCHAR,
  Last_Name VARCHAR,
  Grade INTEGER,
  Hired_Year INTEGER,
  Precinct_No INTEGER REFERENCES Precincts(Precinct_No)
);
CREATE TABLE Cases (
  Case_ID INTEGER PRIMARY KEY,
  Crime VARCHAR,
  Opened DATE,
  Loss_Value DOUBLE,
  Solved VARCHAR,
  Lead_Detective VARCHAR REFERENCES Detectives(Badge)
);
CREATE TABLE Evidence (
  Item_ID INTEGER PRIMARY KEY,
  Case_ID INTEGER REFERENCES Cases(Case_ID),
  Description VARCHAR,
  Kind VARCHAR,
  Shelf VARCHAR,
  Weight_kg DOUBLE
);
CREATE TABLE Lab_Tests (
  Test_ID INTEGER PRIMARY KEY,
  Item_ID INTEGER REFERENCES Evidence(Item_ID),
  Test_Type VARCHAR,
  Days_Needed INTEGER,
  Fee DOUBLE,
  Result VARCHAR
);
INSERT INTO Precincts VALUES
 (4,'Eastgate','200 Canal Street',41000),
 (9,'Eastgate','17 Foundry Row',28500),
 (12,'Parkside','5 Elm Circle',36200),
 (18,'Old Harbor','90 Pier Avenue',19800),
 (23,'Parkside','311 Linden Street',52400),
 (31,'Stonebridge','44 Toll Road',NULL),
 (35,'Stonebridge','8 Quarry Lane',15700);
INSERT INTO Detectives VALUES
 ('D-07','Rita','Calloway',1,1999,4),
 ('D-12','Marcus','Fenn',2,2008,4),
 ('D-15','Helen','Osei',3,2016,9),
 ('D-21','Stan','Wojcik',1,1995,12),
 ('D-24','Luz','Herrera',2,2011,18),
 ('D-30','Neil','Fenn',3,2019,12),
 ('D-33','Opal','Greer',2,2005,23),
 ('D-38','Hank','Dooley',3,2020,NULL),
 ('D-41','Priya','Raman',2,2013,18);
INSERT INTO Cases VALUES
 (1001,'jewel theft','2022-01-17',84000,'Y','D-07'),
 (1002,'car theft','2022-02-03',21500,'N','D-12'),
 (1003,'forgery','2022-02-26',13000,'Y','D-07'),
 (1004,'arson','2022-04-11',250000,'N','D-21'),
 (1005,'car theft','2022-05-20',34000,'Y','D-24'),
 (1006,'burglary','2022-06-08',7200,'N','D-15'),
 (1007,'burglary','2022-07-29',9800,'Y','D-21'),
 (1008,'art theft','2022-09-14',410000,'N','D-07'),
 (1009,'vandalism','2022-10-02',1500,'N',NULL),
 (1010,'burglary','2022-11-11',4300,'Y','D-24'),
 (1011,'forgery','2023-01-09',26000,'N','D-33'),
 (1012,'car theft','2023-02-15',NULL,'N','D-12'),
 (1013,'arson','2023-03-22',68000,'Y','D-24');
INSERT INTO Evidence VALUES
 (1,1001,'steel crowbar','tool','A1',2.4),
 (2,1001,'leather glove','clothing','A2',0.1),
 (3,1002,'bent key','tool','A1',0.05),
 (4,1003,'printing plate','tool','B3',5.5),
 (5,1003,'blank banknotes','paper','B1',1.2),
 (6,1004,'petrol can','container','C2',3.0),
 (7,1004,'burnt rag','clothing','C2',NULL),
 (8,1005,'number plate','metal','A3',0.4),
 (9,1006,'woollen cap','clothing','A2',0.15),
 (10,1008,'empty picture frame','furniture','C1',6.8),
 (11,1008,'rope ladder','tool','C1',4.1),
 (12,1008,'muddy boot','clothing','A2',0.9),
 (13,1011,'signed contract','paper','B1',0.02),
 (14,1013,'petrol can','container','C2',2.7);
INSERT INTO Lab_Tests VALUES
 (1,1,'fingerprint',3,80,'match'),
 (2,2,'dna',14,420,'match'),
 (3,3,'fingerprint',4,80,'no match'),
 (4,4,'ink',7,150,'match'),
 (5,5,'ink',6,150,'unclear'),
 (6,5,'fingerprint',3,80,'match'),
 (7,6,'fingerprint',5,95,'no match'),
 (8,6,'chemical',9,260,'match'),
 (9,9,'dna',21,450,'no match'),
 (10,10,'fingerprint',2,80,'no match'),
 (11,12,'dna',18,420,'unclear'),
 (12,12,'soil',12,310,NULL),
 (13,13,'ink',5,165,'match'),
 (14,14,'chemical',8,260,'match');
