CREATE TABLE Tutor (
  TutorNr INTEGER PRIMARY KEY, FullName VARCHAR, Degree VARCHAR, HourlyFee DECIMAL(6,2), TeachesOnline BOOLEAN, StartedOn DATE, Town VARCHAR);
INSERT INTO Tutor VALUES
 (101,'Beatrix Lund','MSc Physics',38.00,TRUE,'2022-01-10','Aalborg'),
 (102,'Hamza Qureshi','BA English',29.00,TRUE,'2022-08-22','Aalborg'),
 (103,'Solveig Dahl','PhD Mathematics',46.00,FALSE,'2023-02-13','Skagen'),
 (104,'Piet Janssens',NULL,24.00,FALSE,'2023-09-04','Hobro'),
 (105,'Carmen Iglesias','MA Spanish',31.50,TRUE,'2024-04-02','Hobro'),
 (106,'Noel Whitaker','MSc Chemistry',35.00,FALSE,'2025-01-20','Aalborg');
CREATE TABLE Subject (
  SubjectNr INTEGER PRIMARY KEY, Title VARCHAR, Category VARCHAR);
INSERT INTO Subject VALUES
 (1,'Algebra','science'),(2,'Mechanics','science'),(3,'Essay writing','languages'),(4,'Spanish','languages'),(5,'Chemistry','science'),(6,'Latin','languages'),(7,'Music theory','arts');
CREATE TABLE TutorSubject (
  TutorNr INTEGER REFERENCES Tutor(TutorNr), SubjectNr INTEGER REFERENCES Subject(SubjectNr), UpToGrade INTEGER, PRIMARY KEY (TutorNr, SubjectNr));
INSERT INTO TutorSubject VALUES
 (101,1,12),(101,2,13),(102,3,13),(103,1,13),(103,2,11),(104,1,8),(104,3,7),(105,4,13),(105,3,9),(106,5,13),(101,5,10);
CREATE TABLE Pupil (
  PupilNr INTEGER PRIMARY KEY, FullName VARCHAR, Grade INTEGER, School VARCHAR, GuardianPhone VARCHAR, RegisteredOn DATE);
INSERT INTO Pupil VALUES
 (1,'Anton Birk',9,'Sankt Knud','20 11 45 80','2023-03-06'),
 (2,'Maja Thomsen',12,'Nordkraft Gymnasium','22 90 14 73','2023-08-28'),
 (3,'Yusuf Demir',7,'Sankt Knud',NULL,'2023-11-15'),
 (4,'Liv Overgaard',11,'Nordkraft Gymnasium','51 76 03 22','2024-01-22'),
 (5,'Emil Fisker',6,'Fjordskolen','41 08 66 19','2024-05-13'),
 (6,'Clara Ravn',10,'Fjordskolen',NULL,'2024-09-02'),
 (7,'Oskar Holm',13,'Nordkraft Gymnasium','60 33 27 51','2025-02-17'),
 (8,'Nadia Khalil',8,'Sankt Knud','28 45 90 04','2025-03-31');
CREATE TABLE TutoringHour (
  HourNr INTEGER PRIMARY KEY, PupilNr INTEGER REFERENCES Pupil(PupilNr), TutorNr INTEGER REFERENCES Tutor(TutorNr), SubjectNr INTEGER REFERENCES Subject(SubjectNr),
  HeldOn DATE, Minutes INTEGER, Price DECIMAL(6,2), NoShow BOOLEAN);
INSERT INTO TutoringHour VALUES
 (1,1,101,1,'2023-03-14',60,38.00,FALSE),
 (2,1,101,1,'2023-04-18',60,38.00,FALSE),
 (3,2,103,2,'2023-09-12',90,69.00,FALSE),
 (4,3,104,3,'2023-12-01',45,18.00,TRUE),
 (5,2,103,1,'2024-02-06',90,69.00,FALSE),
 (6,4,102,3,'2024-02-20',60,29.00,FALSE),
 (7,3,104,1,'2024-03-12',60,24.00,FALSE),
 (8,4,105,4,'2024-05-07',60,31.50,FALSE),
 (9,5,104,1,'2024-05-28',45,18.00,TRUE),
 (10,6,105,4,'2024-10-09',60,31.50,FALSE),
 (11,2,101,5,'2024-11-26',120,76.00,FALSE),
 (12,6,102,3,'2025-01-30',60,29.00,TRUE),
 (13,7,103,2,'2025-03-04',120,92.00,FALSE),
 (14,7,101,2,'2025-03-18',75,47.50,FALSE);
