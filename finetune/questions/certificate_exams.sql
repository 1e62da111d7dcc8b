CREATE TABLE Ref_Exam_Levels (
  level_code TEXT PRIMARY KEY,
  level_description TEXT,
  pass_mark INTEGER
);
INSERT INTO Ref_Exam_Levels VALUES
('A1','Beginner',50),
('A2','Elementary',50),
('B1','Intermediate',55),
('B2','Upper Intermediate',60),
('C1','Advanced',65),
('C2','Mastery',70),
('X0','Placement Only',0);
CREATE TABLE Exam_Centres (
  centre_id INTEGER PRIMARY KEY,
  centre_name TEXT,
  centre_town TEXT,
  centre_capacity INTEGER,
  wheelchair_access_yn TEXT
);
INSERT INTO Exam_Centres VALUES
(1,'Castle Street Centre','Dunmore',80,'Y'),
(2,'Polytechnic Hall','Dunmore',200,'Y'),
(3,'St Brigid School','Kilray',45,'N'),
(4,'Harbour Institute','Portlane',120,'Y'),
(5,'Lakeview College','Kilray',60,'N'),
(6,'Westgate Annexe','Portlane',35,NULL),
(7,'Ridge Community Hall','Ashby',50,'N');
CREATE TABLE Exam_Sittings (
  sitting_id INTEGER PRIMARY KEY,
  centre_id INTEGER REFERENCES Exam_Centres(centre_id),
  level_code TEXT REFERENCES Ref_Exam_Levels(level_code),
  exam_language TEXT,
  sitting_date DATE,
  duration_minutes INTEGER,
  exam_fee DOUBLE
);
INSERT INTO Exam_Sittings VALUES
(301,1,'B1','Spanish','2023-03-11',150,120),
(302,1,'B2','English','2023-03-18',180,165),
(303,2,'C1','English','2023-04-01',210,210),
(304,2,'B2','French','2023-04-15',185,170),
(305,3,'A1','Irish','2023-04-22',90,60),
(306,4,'B1','English','2023-05-06',155,130),
(307,4,'C1','Spanish','2023-05-13',205,205),
(308,2,'A2','French','2023-05-20',105,75),
(309,5,'A2','Irish','2023-06-03',100,65),
(310,2,'C2','English','2023-06-17',240,260),
(311,6,'B2','Spanish','2023-06-24',175,160);
CREATE TABLE Exam_Candidates (
  candidate_id INTEGER PRIMARY KEY,
  candidate_first_name TEXT,
  candidate_last_name TEXT,
  date_of_birth DATE,
  mother_tongue TEXT,
  occupation TEXT
);
INSERT INTO Exam_Candidates VALUES
(1,'Niamh','Callaghan','1999-05-02','English','nurse'),
(2,'Jorge','Beltran','1985-11-23','Spanish','engineer'),
(3,'Zofia','Wrona','1992-07-14','Polish','student'),
(4,'Declan','Moyles','1978-02-08','English','teacher'),
(5,'Fatou','Sarr','2001-09-19','French','student'),
(6,'Mateusz','Kula','1990-12-30','Polish','engineer'),
(7,'Beatriz','Pinto','1996-03-27','Portuguese','nurse'),
(8,'Orla','Finnerty','2004-06-11','English','student'),
(9,'Anton','Lysenko','1988-08-05','Ukrainian','chef'),
(10,'Iryna','Bondar','1994-04-16','Ukrainian',NULL),
(11,'Luc','Perrin','1973-01-21','French','teacher');
CREATE TABLE Exam_Results (
  result_id INTEGER PRIMARY KEY,
  sitting_id INTEGER REFERENCES Exam_Sittings(sitting_id),
  candidate_id INTEGER REFERENCES Exam_Candidates(candidate_id),
  written_score INTEGER,
  oral_score INTEGER,
  certificate_issued TEXT
);
INSERT INTO Exam_Results VALUES
(1,301,1,72,68,'Y'),
(2,301,8,49,57,'N'),
(3,302,3,81,77,'Y'),
(4,302,9,62,51,'N'),
(5,303,2,66,71,'Y'),
(6,303,7,74,70,'Y'),
(7,304,4,63,60,'Y'),
(8,305,3,88,91,'Y'),
(9,306,10,79,83,'Y'),
(10,306,5,52,61,'N'),
(11,307,4,59,64,'N'),
(12,308,8,70,66,'Y'),
(13,308,1,64,73,'Y'),
(14,310,2,71,58,'N'),
(15,310,3,84,80,'Y');
