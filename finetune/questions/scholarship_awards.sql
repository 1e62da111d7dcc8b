CREATE TABLE Sponsors (
  Sponsor_ID INTEGER PRIMARY KEY,
  Sponsor_Name TEXT,
  Sponsor_Type TEXT,
  City TEXT,
  Founded INTEGER
);
INSERT INTO Sponsors VALUES
(1,'Halvorsen Foundation','foundation','Bergen',1922),
(2,'Tidewater Bank','company','Norfolk',1968),
(3,'Ministry of Youth','public','Tallinn',1991),
(4,'Aster Biotech','company','Leiden',2007),
(5,'Alumni Circle 1950','association','Norfolk',1950),
(6,'Rosenthal Trust','foundation','Graz',1948),
(7,'Women in Metalwork','association','Leiden',1984);
CREATE TABLE Scholarships (
  Scholarship_ID INTEGER PRIMARY KEY,
  Scholarship_Name TEXT,
  Sponsor_ID INTEGER REFERENCES Sponsors(Sponsor_ID),
  Field_of_Study TEXT,
  Annual_Amount DOUBLE,
  Duration_Years INTEGER,
  Minimum_Grade DOUBLE
);
INSERT INTO Scholarships VALUES
(11,'Fjord Excellence Award',1,'Any',9000,3,3.6),
(12,'Halvorsen Travel Stipend',1,'Geography',2500,1,3.0),
(13,'Tidewater Finance Grant',2,'Economics',6000,2,3.4),
(14,'Young Citizen Bursary',3,'Any',1800,1,2.5),
(15,'First Generation Bursary',3,'Any',3200,4,2.8),
(16,'Aster Life Science Award',4,'Biology',7500,2,3.7),
(17,'Golden Class Scholarship',5,'Any',4000,1,3.2),
(18,'Rosenthal Music Stipend',6,'Music',5200,3,3.1),
(19,'Aster Data Fellowship',4,'Computer Science',8200,2,3.5),
(20,'Rosenthal Manuscript Prize',6,'History',1500,1,NULL);
CREATE TABLE Applicants (
  Applicant_ID INTEGER PRIMARY KEY,
  Name TEXT,
  Gender TEXT,
  Age INTEGER,
  Nationality TEXT,
  Major TEXT,
  Grade_Average DOUBLE,
  Household_Income INTEGER
);
INSERT INTO Applicants VALUES
(101,'Ingrid Solberg','F',20,'Norwegian','Geography',3.8,52000),
(102,'Marcus Bell','M',22,'American','Economics',3.5,38000),
(103,'Kadri Tamm','F',19,'Estonian','Biology',3.9,21000),
(104,'Jeroen Visser','M',24,'Dutch','Computer Science',3.3,61000),
(105,'Leonie Haas','F',21,'Austrian','Music',3.4,33500),
(106,'Rasmus Kask','M',20,'Estonian','Economics',2.9,18500),
(107,'Dana Whitfield','F',23,'American','Biology',3.7,45000),
(108,'Sanne Mulder','F',22,'Dutch','History',3.1,NULL),
(109,'Erik Nygaard','M',25,'Norwegian','Computer Science',3.6,57500),
(110,'Tobias Gruber','M',19,'Austrian','Music',2.7,29000),
(111,'Liis Saar','F',26,'Estonian','History',3.0,24500),
(112,'Calvin Brooks','M',21,'American','Geography',2.8,40500);
CREATE TABLE Applications (
  Application_ID INTEGER PRIMARY KEY,
  Applicant_ID INTEGER REFERENCES Applicants(Applicant_ID),
  Scholarship_ID INTEGER REFERENCES Scholarships(Scholarship_ID),
  Submit_Date DATE,
  Decision TEXT,
  Committee_Score INTEGER
);
INSERT INTO Applications VALUES
(1,101,11,'2022-02-10','granted',93),
(2,101,12,'2022-02-12','granted',81),
(3,102,13,'2022-03-01','granted',77),
(4,102,17,'2022-03-03','rejected',58),
(5,103,16,'2022-03-15','granted',96),
(6,103,11,'2022-02-19','rejected',84),
(7,103,15,'2022-05-02','granted',88),
(8,104,19,'2022-03-20','rejected',62),
(9,105,18,'2022-04-08','granted',79),
(10,106,14,'2022-05-11','granted',66),
(11,106,13,'2022-03-05','rejected',49),
(12,107,16,'2022-03-16','waitlisted',90),
(13,107,11,'2022-02-21','rejected',80),
(14,109,19,'2022-03-22','granted',85),
(15,110,18,'2022-04-09','waitlisted',61);
