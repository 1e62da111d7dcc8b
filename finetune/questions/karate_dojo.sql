CREATE TABLE belt (id INTEGER PRIMARY KEY, colour VARCHAR, rank_no INTEGER, min_months INTEGER, exam_fee DECIMAL(6,2));
CREATE TABLE sensei (id INTEGER PRIMARY KEY, name VARCHAR, dan INTEGER, since DATE, first_aid BOOLEAN);
CREATE TABLE student (nr INTEGER PRIMARY KEY, firstname VARCHAR, lastname VARCHAR, dob DATE, belt_id INTEGER REFERENCES belt(id), signed_up DATE, parent_tel VARCHAR);
CREATE TABLE class (id INTEGER PRIMARY KEY, title VARCHAR, weekday VARCHAR, starts TIME, sensei_id INTEGER REFERENCES sensei(id), stand_in_id INTEGER REFERENCES sensei(id), max_students INTEGER);
CREATE TABLE enrolment (student_nr INTEGER REFERENCES student(nr), class_id INTEGER REFERENCES class(id), joined DATE, monthly_fee DECIMAL(6,2), PRIMARY KEY (student_nr, class_id));
CREATE TABLE grading (id INTEGER PRIMARY KEY, student_nr INTEGER REFERENCES student(nr), belt_id INTEGER REFERENCES belt(id), held_on DATE, examiner_id INTEGER REFERENCES sensei(id), passed BOOLEAN, fee_paid BOOLEAN);
INSERT INTO belt VALUES (1,'white',9,0,0),(2,'yellow',8,3,20),(3,'orange',7,4,25),(4,'green',6,6,30),(5,'blue',5,8,40),(6,'brown',3,12,55),(7,'black',1,24,120);
INSERT INTO sensei VALUES (1,'Kenji Morita',6,'2005-09-01',true),(2,'Alice Branford',3,'2014-01-15',true),(3,'Rob Szabo',2,'2019-08-20',false),(4,'Yuki Tanaka',4,'2011-03-10',true),(5,'Neil Guthrie',1,'2024-09-02',false);
INSERT INTO student VALUES
(101,'Maya','Cartwright','2014-05-17',3,'2022-09-05','07700 900211'),
(102,'Oliver','Cartwright','2016-11-30',2,'2023-01-09','07700 900211'),
(103,'Stefan','Bogdan','1988-02-22',6,'2022-01-17',NULL),
(104,'Priya','Nair','2001-07-08',5,'2022-03-14',NULL),
(105,'Ben','Hollis','2012-09-19',4,'2022-10-03','07700 900348'),
(106,'Freya','Lund','1995-12-01',1,'2025-01-13',NULL),
(107,'Tyrone','Mabey','2010-04-04',4,'2023-04-24','07700 900562'),
(108,'Grace','Pilling','1979-06-26',2,'2024-02-05',NULL),
(109,'Luca','Ferri','2015-08-12',1,'2024-09-09',NULL),
(110,'Hannah','Oduya','2003-10-29',5,'2022-05-16',NULL);
INSERT INTO class VALUES
(1,'Little Dragons','Monday','16:30',2,3,12),
(2,'Junior Kata','Wednesday','17:15',4,2,14),
(3,'Adult Beginners','Tuesday','19:00',3,NULL,16),
(4,'Sparring','Thursday','19:30',1,4,10),
(5,'Advanced Kata','Friday','18:45',1,NULL,8),
(6,'Weapons Workshop','Saturday','10:00',4,1,6);
INSERT INTO enrolment VALUES
(101,1,'2022-09-05',28),(101,2,'2023-09-06',32),(102,1,'2023-01-09',28),(103,4,'2022-02-03',40),(103,5,'2023-03-10',42),
(104,4,'2022-11-10',40),(104,3,'2022-03-15',35),(105,2,'2022-10-05',32),(107,2,'2023-04-26',32),(108,3,'2024-02-06',35),
(109,1,'2024-09-09',28),(110,5,'2023-06-02',42),(105,4,'2024-10-17',30);
INSERT INTO grading VALUES
(1,101,2,'2023-03-25',2,true,true),
(2,101,3,'2024-03-16',4,true,true),
(3,102,2,'2023-12-09',2,true,false),
(4,103,5,'2023-06-24',1,true,true),
(5,103,6,'2024-06-22',1,true,true),
(6,103,7,'2025-06-21',1,false,true),
(7,104,5,'2024-06-22',4,true,true),
(8,105,4,'2024-03-16',4,true,false),
(9,107,3,'2023-12-09',2,false,true),
(10,107,4,'2024-12-07',1,true,true),
(11,108,2,'2024-12-07',2,true,false),
(12,110,5,'2023-06-24',4,true,true);
