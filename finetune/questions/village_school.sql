CREATE TABLE Teachers (TeacherCode VARCHAR PRIMARY KEY, FirstName VARCHAR, Surname VARCHAR, MainSubject VARCHAR, WeeklyLessons INTEGER, StartedAt DATE);
INSERT INTO Teachers VALUES
('ABE','Astrid','Beck','Maths',26,'2022-08-15'),
('CDO','Callum','Dow','English',24,'2022-01-10'),
('EFR','Elodie','Fraser','French',18,'2023-08-14'),
('GHA','Graham','Hay','Sports',28,'2022-04-19'),
('IJO','Isla','Johnstone','Music',12,'2024-01-08'),
('KLA','Kirsty','Laing','Science',25,'2023-01-09'),
('MNE','Malcolm','Neil','History',20,'2025-01-06');
CREATE TABLE Classes (ClassName VARCHAR PRIMARY KEY, YearGroup INTEGER, Room VARCHAR, FormTeacher VARCHAR REFERENCES Teachers(TeacherCode));
INSERT INTO Classes VALUES
('7A',7,'Room 11','ABE'),
('7B',7,'Room 12','CDO'),
('8A',8,'Room 21','EFR'),
('8B',8,'Room 22','KLA'),
('9A',9,'Lab 1','GHA'),
('9B',9,'Hut','GHA');
CREATE TABLE Pupils (PupilNo INTEGER PRIMARY KEY, FirstName VARCHAR, Surname VARCHAR, Born DATE, ClassName VARCHAR REFERENCES Classes(ClassName), BusKid BOOLEAN, FreeMeals BOOLEAN, ParentPhone VARCHAR);
INSERT INTO Pupils VALUES
(401,'Ailsa','Grant','2012-03-09','7A',true,false,'01854 220'),
(402,'Bruce','Munro','2012-06-21','7A',false,false,'01854 311'),
(403,'Catriona','Ross','2011-11-30','7B',true,true,'01854 407'),
(404,'Duncan','Grant','2010-08-02','8B',true,false,'01854 220'),
(405,'Eilidh','Sutherland','2011-01-17','8A',false,false,NULL),
(406,'Fergus','MacRae','2010-10-05','8A',true,true,'01854 562'),
(407,'Greer','Paton','2009-12-12','9A',false,false,'01854 618'),
(408,'Hamish','Orr','2009-09-28','9A',true,false,NULL),
(409,'Iona','Kerr','2010-02-14','9A',false,true,'01854 733'),
(410,'Jamie','Ross','2012-09-01','7B',true,true,'01854 407'),
(411,'Kenzie','Tait','2012-05-25','7B',false,false,'01854 890');
CREATE TABLE Absences (AbsenceId INTEGER PRIMARY KEY, PupilNo INTEGER REFERENCES Pupils(PupilNo), FromDay DATE, Days INTEGER, Reason VARCHAR, Excused BOOLEAN);
INSERT INTO Absences VALUES
(1,401,'2024-09-10',2,'cold',true),
(2,403,'2024-09-23',1,'dental appointment',true),
(3,404,'2024-10-02',5,'flu',true),
(4,404,'2024-11-18',1,'overslept',false),
(5,406,'2024-11-25',3,'flu',true),
(6,407,'2025-01-13',1,'skipped class',false),
(7,407,'2025-01-29',2,'skipped class',false),
(8,407,'2025-02-10',4,'broken wrist',true),
(9,409,'2025-02-17',2,'family funeral',true),
(10,410,'2025-03-03',1,'cold',true),
(11,402,'2025-03-10',6,'chickenpox',true);
CREATE TABLE Clubs (ClubId INTEGER PRIMARY KEY, ClubTitle VARCHAR, Weekday VARCHAR, LedBy VARCHAR REFERENCES Teachers(TeacherCode), TermFee DECIMAL(5,2));
INSERT INTO Clubs VALUES
(1,'Chess','Monday','ABE',0.00),
(2,'Shinty','Tuesday','GHA',15.00),
(3,'Fiddle Group','Wednesday','IJO',22.50),
(4,'Coding','Thursday','KLA',12.00),
(5,'Drama','Thursday','CDO',18.00),
(6,'Baking','Friday',NULL,20.00);
CREATE TABLE ClubMembers (ClubId INTEGER REFERENCES Clubs(ClubId), PupilNo INTEGER REFERENCES Pupils(PupilNo), JoinedOn DATE, FeePaid BOOLEAN, PRIMARY KEY (ClubId, PupilNo));
INSERT INTO ClubMembers VALUES
(1,401,'2024-09-02',true),
(1,408,'2023-09-04',true),
(2,402,'2024-09-03',true),
(2,404,'2023-09-05',false),
(2,407,'2022-09-06',true),
(2,408,'2023-01-10',true),
(3,401,'2025-01-15',false),
(3,405,'2023-08-30',true),
(4,406,'2024-01-11',true),
(4,409,'2023-09-07',true),
(5,405,'2024-09-05',false),
(5,410,'2025-01-09',true),
(5,403,'2024-09-12',true);
