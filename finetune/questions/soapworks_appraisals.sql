CREATE TABLE dept (
  deptno INTEGER PRIMARY KEY, dname VARCHAR, loc VARCHAR);
CREATE TABLE emp (
  empno INTEGER PRIMARY KEY, ename VARCHAR, job VARCHAR, deptno INTEGER REFERENCES dept(deptno), birth_date DATE, mobile VARCHAR);
CREATE TABLE contract (
  contract_no INTEGER PRIMARY KEY, empno INTEGER REFERENCES emp(empno), contract_type VARCHAR, valid_from DATE, valid_to DATE, salary_pa INTEGER, hrs_week DECIMAL(4,1), signed BOOLEAN);
CREATE TABLE review (
  review_no INTEGER PRIMARY KEY, empno INTEGER REFERENCES emp(empno), reviewer_no INTEGER REFERENCES emp(empno), talk_date DATE, grade DECIMAL(2,1), raise_pct DECIMAL(3,1), remark VARCHAR);
CREATE TABLE goal (
  goal_no INTEGER PRIMARY KEY, review_no INTEGER REFERENCES review(review_no), goal_text VARCHAR, weight_pct INTEGER, deadline DATE, reached BOOLEAN);
INSERT INTO dept VALUES
(10,'Boiling house','Marseille'),(20,'Fragrance lab','Grasse'),(30,'Packing','Marseille'),(40,'Web store','Lyon'),(50,'Legal','Paris');
INSERT INTO emp VALUES
(7001,'Armand Giraud','plant manager',10,'1967-02-11','06 55 01 01'),
(7002,'Solange Petit','soap boiler',10,'1982-09-30','06 55 01 02'),
(7003,'Moussa Diallo','soap boiler',10,'1995-05-17',NULL),
(7004,'Odile Fabre','perfumer',20,'1974-12-03','06 55 01 04'),
(7005,'Hugo Lemaire','lab assistant',20,'1999-07-22','06 55 01 05'),
(7006,'Nadia Benali','packing lead',30,'1988-04-08',NULL),
(7007,'Corentin Roux','packer',30,'2002-10-19','06 55 01 07'),
(7008,'Clemence Aubry','web designer',40,'1991-01-26','06 55 01 08'),
(7009,'Thibault Marchal','packer',30,'2004-03-14',NULL);
INSERT INTO contract VALUES
(1,7001,'permanent','2010-01-01',NULL,78000,38.5,true),
(2,7002,'permanent','2015-04-01',NULL,39500,38.5,true),
(3,7003,'fixed-term','2022-06-01','2024-05-31',33200,38.5,true),
(4,7003,'permanent','2024-06-01',NULL,35400,38.5,true),
(5,7004,'permanent','2012-09-01',NULL,61200,32.0,true),
(6,7005,'fixed-term','2023-10-01','2025-09-30',28800,38.5,true),
(7,7006,'permanent','2018-02-01',NULL,37100,38.5,true),
(8,7007,'fixed-term','2024-01-15','2024-12-31',25600,25.0,true),
(9,7008,'freelance','2023-03-01','2023-12-31',30000,20.0,true),
(10,7008,'permanent','2024-01-01',NULL,43800,30.0,true),
(11,7007,'fixed-term','2025-01-01','2025-12-31',26900,30.0,false);
INSERT INTO review VALUES
(101,7002,7001,'2023-11-14',4.2,2.5,'steady hand, trains newcomers'),
(102,7003,7001,'2023-11-15',3.6,1.5,'late too often'),
(103,7004,7001,'2023-12-04',4.8,4.0,'created lavender no. 9'),
(104,7005,7004,'2024-02-20',3.9,NULL,NULL),
(105,7007,7006,'2024-10-08',2.9,0.0,'mixes up labels'),
(106,7003,7001,'2024-11-12',4.4,3.5,'great improvement'),
(107,7006,7001,'2024-11-13',4.1,2.0,NULL),
(108,7002,7001,'2024-11-19',4.5,3.0,'could lead the night team');
INSERT INTO goal VALUES
(1,101,'write a handbook for boilers',60,'2024-06-30',true),
(2,102,'arrive on time',100,'2024-09-30',true),
(3,103,'develop three winter scents',70,'2024-08-31',true),
(4,103,'present at the Grasse fair',30,'2024-05-15',false),
(5,104,'learn gas chromatography',80,'2024-12-20',NULL),
(6,105,'fewer than ten label mistakes a month',100,'2025-03-31',NULL),
(7,107,'cut plastic wrap by a fifth',50,'2025-06-30',false),
(8,107,'plan the holiday rota',20,'2025-01-31',true),
(9,108,'take the supervisor exam',40,'2025-10-31',NULL);
