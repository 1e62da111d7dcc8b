CREATE TABLE dept (dept_no INTEGER PRIMARY KEY, dname VARCHAR, floor INTEGER, annual_budget INTEGER);
INSERT INTO dept VALUES
(10,'Accounts',1,180000),
(20,'Marketing',2,240000),
(30,'Production',0,910000),
(40,'Research',3,520000),
(50,'Customer Care',1,205000),
(60,'Legal',4,130000);
CREATE TABLE staff (emp_no INTEGER PRIMARY KEY, fname VARCHAR, lname VARCHAR, job VARCHAR, dept_no INTEGER REFERENCES dept(dept_no), boss INTEGER REFERENCES staff(emp_no), hired DATE, left_on DATE);
INSERT INTO staff VALUES (701,'Veronica','Strand','Managing Director',NULL,NULL,'2022-01-03',NULL);
INSERT INTO staff VALUES (702,'Hassan','Qureshi','Head Accountant',10,701,'2022-02-14',NULL);
INSERT INTO staff VALUES (703,'Molly','Fenwick','Bookkeeper',10,702,'2022-09-19',NULL);
INSERT INTO staff VALUES (704,'Aaron','Delacroix','Marketing Lead',20,701,'2022-05-02',NULL);
INSERT INTO staff VALUES (705,'Jin','Park','Copywriter',20,704,'2023-03-06','2024-09-30');
INSERT INTO staff VALUES (706,'Wanda','Kosinski','Plant Manager',30,701,'2022-03-28',NULL);
INSERT INTO staff VALUES (707,'Eddie','Larkin','Machine Operator',30,706,'2022-11-07',NULL);
INSERT INTO staff VALUES (708,'Samira','Tahir','Machine Operator',30,706,'2023-08-21',NULL);
INSERT INTO staff VALUES (709,'Leopold','Gray','Chemist',40,701,'2023-05-15',NULL);
INSERT INTO staff VALUES (710,'Nuala','Brennan','Lab Technician',40,709,'2024-02-05',NULL);
INSERT INTO staff VALUES (711,'Kofi','Asante','Service Agent',50,704,'2024-06-17',NULL);
INSERT INTO staff VALUES (712,'Bridget','Larkin','Service Agent',50,704,'2024-04-08','2025-02-28');
INSERT INTO staff VALUES (713,'Otto','Reiss','Trainee',30,707,'2025-02-03',NULL);
CREATE TABLE contract (emp_no INTEGER PRIMARY KEY REFERENCES staff(emp_no), sal INTEGER, fte DECIMAL(3,2), co_car BOOLEAN);
INSERT INTO contract VALUES
(701,128000,1.00,true),
(702,71000,1.00,false),
(703,38500,0.60,false),
(704,66500,1.00,true),
(705,43000,0.80,false),
(706,79000,1.00,true),
(707,34500,1.00,false),
(708,35200,1.00,false),
(709,58000,1.00,false),
(710,41000,0.50,false),
(711,33800,0.75,false),
(712,32900,1.00,false),
(713,24000,1.00,false);
CREATE TABLE leave_req (req_no INTEGER PRIMARY KEY, emp_no INTEGER REFERENCES staff(emp_no), approver INTEGER REFERENCES staff(emp_no), leave_kind VARCHAR, first_day DATE, ndays INTEGER, state VARCHAR);
INSERT INTO leave_req VALUES
(1,703,702,'holiday','2023-07-10',10,'approved'),
(2,707,706,'sick','2023-11-06',4,'approved'),
(3,705,704,'holiday','2024-03-25',5,'approved'),
(4,709,701,'parental','2024-05-06',30,'approved'),
(5,708,706,'holiday','2024-08-05',14,'refused'),
(6,708,706,'holiday','2024-08-19',12,'approved'),
(7,711,704,'sick','2024-10-28',2,'approved'),
(8,703,702,'unpaid','2024-12-16',8,'refused'),
(9,707,706,'holiday','2025-01-13',6,'approved'),
(10,710,709,'holiday','2025-04-14',9,'pending'),
(11,707,NULL,'holiday','2025-07-21',15,'pending');
CREATE TABLE course (course_no INTEGER PRIMARY KEY, title VARCHAR, provider VARCHAR, fee DECIMAL(7,2), hrs INTEGER, compulsory BOOLEAN);
INSERT INTO course VALUES
(1,'Fire Warden','SafeHands',95.00,4,true),
(2,'Forklift Licence','LiftPro',640.00,24,false),
(3,'First Aid','Red Cross',120.00,8,true),
(4,'Excel for Pros','BrightDesk',210.00,12,false),
(5,'Leading Teams','BrightDesk',980.00,16,false),
(6,'GDPR Basics','LexLearn',60.00,2,true),
(7,'Public Speaking','VoiceLab',450.00,10,false);
CREATE TABLE training (emp_no INTEGER REFERENCES staff(emp_no), course_no INTEGER REFERENCES course(course_no), taken_on DATE, passed BOOLEAN, score INTEGER, PRIMARY KEY (emp_no, course_no));
INSERT INTO training VALUES
(702,4,'2022-10-12',true,92),
(703,4,'2023-01-25',true,78),
(706,1,'2022-06-08',true,88),
(706,5,'2023-02-16',true,81),
(707,1,'2023-03-15',true,70),
(707,2,'2023-06-20',false,41),
(708,2,'2023-10-11',true,84),
(704,5,'2023-02-16',true,95),
(709,3,'2023-09-05',true,90),
(710,3,'2024-03-19',true,67),
(711,6,'2024-07-02',true,98),
(712,6,'2024-07-03',false,38),
(713,1,'2025-02-12',NULL,NULL);
