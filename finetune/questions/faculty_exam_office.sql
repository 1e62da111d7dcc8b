CREATE TABLE examiner (ex_id INTEGER PRIMARY KEY, title VARCHAR, fname VARCHAR, lname VARCHAR, chair VARCHAR, external BOOLEAN);
INSERT INTO examiner VALUES
 (1,'Prof.','Helga','Steinbach','Statics',FALSE),(2,'Dr.','Victor','Amaral','Thermodynamics',FALSE),(3,'Prof.','Nadine','Kessler','Mathematics',FALSE),(4,'Dr.','Paul','Okonjo','Materials',TRUE),(5,'Prof.','Ulrich','Tamm','Control Systems',FALSE),(6,'Dr.','Sigrid','Moen','Ethics',TRUE);
CREATE TABLE cand (matr INTEGER PRIMARY KEY, fname VARCHAR, lname VARCHAR, programme VARCHAR, enrolled DATE, extra_time_pct INTEGER, mail VARCHAR);
INSERT INTO cand VALUES
 (30011,'Alina','Vasquez','Mechanical Engineering','2022-10-01',NULL,'a.vasquez@stud.example'),
 (30012,'Benedikt','Horn','Mechanical Engineering','2022-10-01',25,'b.horn@stud.example'),
 (30027,'Chiara','Lombardi','Mechatronics','2022-10-01',NULL,NULL),
 (30033,'Deniz','Aydin','Energy Systems','2023-04-01',NULL,'d.aydin@stud.example'),
 (30040,'Elif','Korkmaz','Mechatronics','2023-10-01',50,'e.korkmaz@stud.example'),
 (30052,'Fergus','Boyle','Energy Systems','2023-10-01',NULL,'f.boyle@stud.example'),
 (30059,'Gianna','Roth','Mechanical Engineering','2024-04-01',NULL,'g.roth@stud.example'),
 (30064,'Henrik','Lauritsen','Mechatronics','2024-10-01',NULL,NULL);
CREATE TABLE hall (hall_code VARCHAR PRIMARY KEY, building VARCHAR, cap INTEGER, clock_works BOOLEAN);
INSERT INTO hall VALUES ('H1','Main Building',220,TRUE),('H2','Main Building',90,TRUE),('E07','Engineering Block',48,FALSE),('Z110','Annex',30,TRUE);
CREATE TABLE exam (
  exam_no INTEGER PRIMARY KEY, module VARCHAR, form VARCHAR, ects INTEGER, exam_date DATE, duration_min INTEGER,
  hall_code VARCHAR REFERENCES hall(hall_code), first_examiner INTEGER REFERENCES examiner(ex_id), second_examiner INTEGER REFERENCES examiner(ex_id));
INSERT INTO exam VALUES
 (1,'Statics I','written',5,'2023-02-13',90,'H1',1,3),
 (2,'Calculus I','written',8,'2023-02-20',120,'H1',3,NULL),
 (3,'Thermodynamics','written',6,'2023-07-24',100,'H2',2,4),
 (4,'Materials Science','oral',4,'2024-02-08',30,'Z110',4,1),
 (5,'Calculus II','written',8,'2024-02-15',120,'H1',3,2),
 (6,'Control Engineering','written',7,'2024-07-18',110,'H2',5,3),
 (7,'Fluid Mechanics','written',6,'2024-07-25',90,'H2',2,1),
 (8,'Design Project','presentation',10,'2025-02-03',40,'Z110',1,5),
 (9,'Robotics','oral',5,'2025-02-10',25,NULL,5,NULL);
CREATE TABLE attempt (
  att_id INTEGER PRIMARY KEY, matr INTEGER REFERENCES cand(matr), exam_no INTEGER REFERENCES exam(exam_no), try_no INTEGER, registered DATE, mark DECIMAL(2,1), result VARCHAR, seat VARCHAR);
INSERT INTO attempt VALUES
 (1,30011,1,1,'2023-01-09',1.3,'passed','A4'),(2,30012,1,1,'2023-01-10',3.7,'passed','B1'),(3,30027,1,1,'2023-01-12',5.0,'failed','A7'),
 (4,30011,2,1,'2023-01-09',2.0,'passed','C2'),(5,30012,2,1,'2023-01-11',5.0,'failed','C3'),(6,30027,3,1,'2023-06-19',2.7,'passed','D5'),
 (7,30033,3,1,'2023-06-21',NULL,'absent','D6'),(8,30012,5,1,'2024-01-08',4.0,'passed','A1'),(9,30011,5,1,'2024-01-08',1.0,'passed','A2'),
 (10,30033,4,1,'2024-01-15',1.7,'passed',NULL),(11,30040,5,1,'2024-01-17',2.3,'passed','B9'),(12,30052,6,1,'2024-06-12',5.0,'failed','E3'),
 (13,30040,6,1,'2024-06-14',1.7,'passed','E4'),(14,30011,7,1,'2024-06-10',1.7,'passed','F1'),(15,30033,7,1,'2024-06-20',3.3,'passed','F2'),
 (16,30059,7,1,'2024-06-28',NULL,'withdrawn','F3'),(17,30052,8,1,'2025-01-07',2.3,'passed',NULL);
CREATE TABLE appeal (app_no INTEGER PRIMARY KEY, att_id INTEGER REFERENCES attempt(att_id), filed DATE, reason VARCHAR, decided DATE, upheld BOOLEAN);
INSERT INTO appeal VALUES
 (1,3,'2023-03-20','points not added up','2023-04-05',FALSE),(2,5,'2023-03-27','noise in the hall','2023-05-02',FALSE),(3,2,'2023-03-22','task 4 not marked','2023-03-31',TRUE),
 (4,7,'2023-08-02','illness','2023-08-09',TRUE),(5,12,'2024-08-05','wrong formula sheet',NULL,NULL),(6,8,'2024-03-04','task 2 not marked','2024-04-22',TRUE);
