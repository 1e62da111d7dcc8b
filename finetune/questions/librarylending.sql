CREATE TABLE Branch (
  BranchCode TEXT PRIMARY KEY,
  BranchName TEXT,
  Campus TEXT,
  SeatCount INTEGER,
  OpenedYear INTEGER
);
INSERT INTO Branch VALUES
('MAIN','Central Library','City Campus',620,1934),
('LAW','Law Reading Room','City Campus',140,1961),
('MED','Medical Library','Hospital Campus',210,1978),
('SCI','Science Library','Hill Campus',330,1999),
('ART','Art and Design Library','Riverside Campus',95,2006),
('MUS','Music Archive','Riverside Campus',28,1988),
('AGR','Farm School Library','Hill Campus',45,1952);
CREATE TABLE Title (
  TitleId INTEGER PRIMARY KEY,
  TitleName TEXT,
  AuthorName TEXT,
  Subject TEXT,
  PublishYear INTEGER,
  PageCount INTEGER,
  Publisher TEXT
);
INSERT INTO Title VALUES
(1,'Foundations of Soil Chemistry','Berta Holm','Agriculture',1996,412,'Greenfield Press'),
(2,'An Atlas of the Human Hand','Ravi Menon','Medicine',2010,288,'Corpus House'),
(3,'Contract Law in Practice','Joan Abernathy','Law',2015,734,'Themis Books'),
(4,'History of Woodcut Printing','Lars Dahl','Art',1987,196,'Riverlight'),
(5,'Quantum Optics for Beginners','Elif Demir','Physics',2018,351,'Greenfield Press'),
(6,'The Law of the Sea','Joan Abernathy','Law',2004,598,'Themis Books'),
(7,'Clinical Cardiology','Peter Nwosu','Medicine',2021,905,'Corpus House'),
(8,'Statistics without Fear','Elif Demir','Mathematics',2012,267,'Greenfield Press'),
(9,'Colour Theory and History','Marta Kunz','Art',2009,224,'Riverlight'),
(10,'Linear Algebra Companion','Hugo Stein','Mathematics',1991,483,NULL),
(11,'Baroque Organ Building','Lars Dahl','Music',1979,310,'Riverlight'),
(12,'Plant Diseases of Europe','Berta Holm','Agriculture',2002,545,'Greenfield Press');
CREATE TABLE Copy (
  CopyNr INTEGER PRIMARY KEY,
  TitleId INTEGER REFERENCES Title(TitleId),
  BranchCode TEXT REFERENCES Branch(BranchCode),
  Shelf TEXT,
  Condition TEXT,
  PurchasePrice DOUBLE
);
INSERT INTO Copy VALUES
(1001,2,'MED','A3','good',79.9),
(1002,2,'MED','A3','worn',79.9),
(1003,2,'MAIN','K1','good',82.5),
(1004,3,'LAW','C2','good',120.0),
(1005,3,'MAIN','K7','new',135.0),
(1006,4,'ART','D1','worn',45.0),
(1007,5,'SCI','F4','good',64.0),
(1008,5,'MAIN','K2','good',61.5),
(1009,6,'LAW','C3','damaged',98.0),
(1010,7,'MED','A5','new',189.0),
(1011,8,'SCI','F1','good',39.0),
(1012,8,'MAIN','K2','worn',36.0),
(1013,9,'ART','D2','good',52.0),
(1014,1,'MAIN','K5','damaged',58.0),
(1015,11,'MAIN','K9','worn',NULL);
CREATE TABLE Patron (
  PatronId INTEGER PRIMARY KEY,
  FirstName TEXT,
  LastName TEXT,
  PatronType TEXT,
  HomeBranch TEXT REFERENCES Branch(BranchCode),
  JoinDate DATE,
  Blocked BOOLEAN
);
INSERT INTO Patron VALUES
(1,'Simone','Aubert','student','MAIN','2021-10-01',FALSE),
(2,'Viktor','Lange','student','SCI','2020-09-28',FALSE),
(3,'Dalia','Mansour','lecturer','MED','2014-02-11',FALSE),
(4,'Owen','Pritchard','guest','MAIN','2022-05-19',TRUE),
(5,'Keiko','Arai','student','ART','2022-10-03',FALSE),
(6,'Felix','Brandt','lecturer','LAW','2009-08-24',FALSE),
(7,'Amara','Diallo','student','MED','2021-03-15',TRUE),
(8,'Stefan','Lange','guest','SCI','2019-11-07',FALSE),
(9,'Lucie','Moreau','student','MAIN','2023-01-09',FALSE),
(10,'Henrik','Aalto','staff',NULL,'2012-06-30',FALSE);
CREATE TABLE Loan (
  LoanId INTEGER PRIMARY KEY,
  CopyNr INTEGER REFERENCES Copy(CopyNr),
  PatronId INTEGER REFERENCES Patron(PatronId),
  LoanDate DATE,
  ReturnDate DATE,
  FineAmount DOUBLE
);
INSERT INTO Loan VALUES
(1,1001,3,'2022-01-10','2022-01-31',0.0),
(2,1001,7,'2022-02-14','2022-04-02',6.5),
(3,1004,6,'2022-03-01','2022-03-22',0.0),
(4,1007,2,'2022-03-15','2022-04-20',3.0),
(5,1011,2,'2022-04-21','2022-05-10',0.0),
(6,1005,1,'2022-05-02','2022-06-30',8.0),
(7,1008,1,'2022-09-12','2022-10-01',0.0),
(8,1012,4,'2022-09-20','2022-12-24',21.5),
(9,1006,5,'2022-11-03','2022-11-25',0.0),
(10,1013,5,'2022-11-25','2023-01-05',4.0),
(11,1010,7,'2023-01-17',NULL,12.0),
(12,1010,3,'2022-10-05','2022-10-26',0.0),
(13,1014,1,'2023-02-01','2023-02-20',0.0),
(14,1009,6,'2023-02-06',NULL,2.5),
(15,1012,9,'2023-02-27',NULL,NULL);
