CREATE TABLE Donors (DonorID INTEGER PRIMARY KEY, DonorName VARCHAR, DonorKind VARCHAR, City VARCHAR, GivingSince DATE, ContactEmail VARCHAR);
INSERT INTO Donors VALUES
 (1,'Ashworth Family Trust','foundation','Leeds','2022-03-01','office@ashworthtrust.org'),
 (2,'Kestrel Robotics','company','Cambridge','2022-11-15','giving@kestrel.example'),
 (3,'Dame Edith Marlowe','private person','Bath','2023-01-20',NULL),
 (4,'Rotary Club Harrogate','association','Harrogate','2023-06-10','rc@harrogate.example'),
 (5,'Bluewater Bank','company','London','2024-09-05','csr@bluewater.example');
CREATE TABLE Scholarships (
  SchID INTEGER PRIMARY KEY, Title VARCHAR, DonorID INTEGER REFERENCES Donors(DonorID), Field VARCHAR, AnnualSum DECIMAL(9,2), Years INTEGER, Deadline DATE, MeansTested BOOLEAN);
INSERT INTO Scholarships VALUES
 (11,'Ashworth Bursary',1,'any',4500.00,3,'2024-05-31',TRUE),
 (12,'Ashworth Travel Grant',1,'geography',1200.00,1,'2024-02-15',FALSE),
 (13,'Kestrel Women in Engineering',2,'engineering',8000.00,3,'2024-06-30',FALSE),
 (14,'Marlowe Drama Award',3,'performing arts',5200.00,2,'2023-04-30',FALSE),
 (15,'Rotary Hardship Fund',4,'any',2000.00,1,'2024-10-31',TRUE),
 (16,'Kestrel Coding Prize',2,'computing',1500.00,1,'2025-01-31',FALSE),
 (17,'Marlowe Fellowship',3,'performing arts',12000.00,2,'2025-04-30',FALSE);
CREATE TABLE Applicants (
  AppID INTEGER PRIMARY KEY, FirstName VARCHAR, Surname VARCHAR, Subject VARCHAR, GradeAvg DECIMAL(3,2), HouseholdIncome INTEGER, FirstInFamily BOOLEAN, BornOn DATE);
INSERT INTO Applicants VALUES
 (1,'Aaliyah','Brooks','Mechanical Engineering',3.91,31000,TRUE,'2004-05-02'),
 (2,'Finlay','Murdoch','Geography',3.40,52000,FALSE,'2003-11-27'),
 (3,'Jasmin','Oyelaran','Drama',3.66,24500,TRUE,'2005-01-09'),
 (4,'Ruairi','Keane','Computer Science',3.78,NULL,FALSE,'2004-08-30'),
 (5,'Svetlana','Petrova','Dance',3.25,19800,TRUE,'2002-12-14'),
 (6,'Hugo','Bellamy','Law',3.52,88000,FALSE,'2004-03-18'),
 (7,'Mei','Tanaka','Electrical Engineering',3.97,61000,FALSE,'2005-06-06'),
 (8,'Cerys','Pugh','Nursing',3.10,17300,TRUE,'2001-09-21'),
 (9,'Dominic','Ward','History',2.95,45500,FALSE,'2003-02-11');
CREATE TABLE Referees (RefID INTEGER PRIMARY KEY, Name VARCHAR, Department VARCHAR);
INSERT INTO Referees VALUES (1,'Prof. Alan Strickland','Engineering'),(2,'Dr. Bronwen Rees','Health'),(3,'Dr. Olu Adeyemi','Arts'),(4,'Prof. Greta Lindqvist','Computing'),(5,'Dr. Mark Tunstall','Geography');
CREATE TABLE Applications (
  ApplNo INTEGER PRIMARY KEY, AppID INTEGER REFERENCES Applicants(AppID), SchID INTEGER REFERENCES Scholarships(SchID),
  RefID INTEGER REFERENCES Referees(RefID), ReadBy INTEGER REFERENCES Referees(RefID), SentOn DATE, Score INTEGER, Outcome VARCHAR);
INSERT INTO Applications VALUES
 (501,1,13,1,4,'2024-06-11',94,'awarded'),
 (502,2,12,5,3,'2024-02-01',71,'awarded'),
 (503,3,14,3,5,'2023-04-19',82,'awarded'),
 (504,4,13,4,1,'2024-06-29',58,'rejected'),
 (505,4,16,4,1,'2025-01-12',88,'awarded'),
 (506,5,14,3,2,'2023-04-28',64,'rejected'),
 (507,5,15,3,2,'2024-10-02',79,'awarded'),
 (508,7,13,1,4,'2024-06-20',90,'waiting list'),
 (509,8,11,2,3,'2024-05-05',85,'awarded'),
 (510,8,15,2,1,'2024-10-22',76,'rejected'),
 (511,1,16,1,4,'2025-01-25',67,'rejected'),
 (512,6,11,NULL,3,'2024-05-30',41,'rejected'),
 (513,5,11,3,2,'2024-05-17',NULL,'withdrawn'),
 (514,2,11,5,3,'2024-05-12',55,'rejected');
