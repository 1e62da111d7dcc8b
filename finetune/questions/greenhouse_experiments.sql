CREATE TABLE Researcher (
  RNr INTEGER PRIMARY KEY,
  Name VARCHAR,
  Title VARCHAR,
  Nationality VARCHAR,
  Age INTEGER,
  Mentor INTEGER REFERENCES Researcher(RNr)
);
INSERT INTO Researcher VALUES (1,'Adele Kranz','Professor','German',61,NULL);
INSERT INTO Researcher VALUES (2,'Mateus Lopes','Dr','Portuguese',44,1);
INSERT INTO Researcher VALUES (3,'Hye-jin Seo','Dr','Korean',38,1);
INSERT INTO Researcher VALUES (4,'Tobias Wolff','PhD student','German',27,2);
INSERT INTO Researcher VALUES (5,'Aisha Bello','PhD student','Nigerian',29,3);
INSERT INTO Researcher VALUES (6,'Ronan Quill','Technician','Irish',52,NULL);
INSERT INTO Researcher VALUES (7,'Mei Tanaka','PhD student','Japanese',26,3);
INSERT INTO Researcher VALUES (8,'Greta Solberg','Professor','Norwegian',57,NULL);
CREATE TABLE Chamber (
  Chamber_No VARCHAR PRIMARY KEY,
  Temperature_C DOUBLE,
  Humidity_Pct INTEGER,
  Light_Hours INTEGER,
  Caretaker INTEGER REFERENCES Researcher(RNr)
);
INSERT INTO Chamber VALUES
('C-01',22.0,60,16,6),
('C-02',18.5,75,12,6),
('C-03',30.0,40,14,4),
('C-04',12.0,80,8,6),
('C-05',25.5,65,16,5),
('C-06',22.0,55,10,NULL),
('C-07',35.0,30,12,4);
CREATE TABLE Crop (
  Crop_ID INTEGER PRIMARY KEY,
  Crop_Name VARCHAR,
  Plant_Family VARCHAR,
  Days_To_Harvest INTEGER
);
INSERT INTO Crop VALUES
(1,'spring barley','Poaceae',95),
(2,'tomato','Solanaceae',80),
(3,'potato','Solanaceae',110),
(4,'rapeseed','Brassicaceae',120),
(5,'radish','Brassicaceae',30),
(6,'dwarf wheat','Poaceae',85),
(7,'sweet pepper','Solanaceae',90);
CREATE TABLE Experiment (
  Exp_Code VARCHAR PRIMARY KEY,
  Exp_Title VARCHAR,
  Crop_ID INTEGER REFERENCES Crop(Crop_ID),
  Chamber_No VARCHAR REFERENCES Chamber(Chamber_No),
  Lead_Researcher INTEGER REFERENCES Researcher(RNr),
  Start_Date DATE,
  Budget DOUBLE,
  Finished CHAR(1)
);
INSERT INTO Experiment VALUES
('E100','Drought stress in barley',1,'C-03',2,'2021-02-01',14500,'Y'),
('E101','Cold priming of rapeseed',4,'C-04',1,'2021-03-15',9800,'Y'),
('E102','Tomato light response',2,'C-01',3,'2021-09-20',12300,'Y'),
('E103','Heat stress in tomato',2,'C-03',3,'2022-01-10',15750,'Y'),
('E104','Potato tuber onset',3,'C-02',2,'2022-04-04',8600,'N'),
('E105','Radish rapid cycling',5,'C-01',4,'2022-05-18',2100,'Y'),
('E106','Wheat root phenotyping',6,'C-05',8,'2022-10-03',31200,'N'),
('E107','Drought stress in wheat',6,'C-03',2,'2023-02-20',17900,'N'),
('E108','Tomato salt tolerance',2,'C-05',5,'2023-03-27',6400,'N'),
('E109','Barley night temperature',1,'C-02',1,'2023-09-11',10500,'N'),
('E110','Radish light recipes',5,'C-01',7,'2024-01-08',NULL,'N');
CREATE TABLE Assignment (
  RNr INTEGER REFERENCES Researcher(RNr),
  Exp_Code VARCHAR REFERENCES Experiment(Exp_Code),
  Role VARCHAR,
  Hours INTEGER,
  PRIMARY KEY (RNr, Exp_Code)
);
INSERT INTO Assignment VALUES
(4,'E100','sampling',120),(5,'E100','analysis',60),(6,'E101','sampling',45),(5,'E102','imaging',90),(7,'E102','analysis',75),(5,'E103','imaging',110),(6,'E103','sampling',80),(4,'E104','sampling',70),(7,'E106','imaging',210),(4,'E106','analysis',130),(6,'E106','sampling',95),(4,'E107','sampling',105),(7,'E108','analysis',40),(3,'E108','analysis',25);
CREATE TABLE Measurement (
  Meas_ID INTEGER PRIMARY KEY,
  Exp_Code VARCHAR REFERENCES Experiment(Exp_Code),
  Day_Nr INTEGER,
  Height_cm DOUBLE,
  Biomass_g DOUBLE,
  Treatment VARCHAR
);
INSERT INTO Measurement VALUES
(1,'E100',30,41.5,6.2,'control'),
(2,'E100',30,28.4,3.9,'dry'),
(3,'E100',60,63.0,14.8,'control'),
(4,'E101',45,22.7,4.4,'cold'),
(5,'E102',30,35.9,8.1,'control'),
(6,'E102',60,88.3,31.6,'long day'),
(7,'E103',30,38.2,7.0,'control'),
(8,'E103',30,25.1,4.7,'hot'),
(9,'E104',60,52.6,22.4,'control'),
(10,'E105',14,9.8,1.3,'control'),
(11,'E105',28,17.2,5.5,'long day'),
(12,'E106',45,48.0,11.2,'control'),
(13,'E107',45,33.3,6.6,'dry'),
(14,'E108',30,29.5,NULL,'salt');
