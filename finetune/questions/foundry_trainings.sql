CREATE TABLE staff (
  badge INTEGER PRIMARY KEY, full_name VARCHAR, job VARCHAR, site VARCHAR, employed_since DATE, supervisor_badge INTEGER REFERENCES staff(badge));
CREATE TABLE provider (
  provider_id INTEGER PRIMARY KEY, provider_name VARCHAR, city VARCHAR, rating DECIMAL(2,1), mail VARCHAR);
CREATE TABLE course (
  course_code VARCHAR PRIMARY KEY, course_title VARCHAR, topic VARCHAR, provider_id INTEGER REFERENCES provider(provider_id), fee_pp DECIMAL(7,2), duration_h INTEGER, mandatory BOOLEAN, valid_months INTEGER);
CREATE TABLE attendance (
  attendance_id INTEGER PRIMARY KEY, badge INTEGER REFERENCES staff(badge), course_code VARCHAR REFERENCES course(course_code), taken_on DATE, result VARCHAR, score INTEGER, certificate_no VARCHAR);
INSERT INTO staff VALUES (1001,'Rhys Llewellyn','foundry manager','Port Talbot','2008-10-01',NULL);
INSERT INTO staff VALUES (1002,'Angharad Price','moulder','Port Talbot','2016-01-11',1001);
INSERT INTO staff VALUES (1003,'Kwame Boateng','crane operator','Port Talbot','2019-07-29',1001);
INSERT INTO staff VALUES (1004,'Owen Griffiths','furnace hand','Neath','2021-04-06',1001);
INSERT INTO staff VALUES (1005,'Siobhan Kelly','safety officer','Neath','2013-03-18',1001);
INSERT INTO staff VALUES (1006,'Mircea Popa','welder','Neath','2022-09-05',1005);
INSERT INTO staff VALUES (1007,'Bethan Rees','apprentice','Port Talbot','2023-09-04',1002);
INSERT INTO staff VALUES (1008,'Luca Ferrante','apprentice','Neath','2024-09-02',1006);
INSERT INTO staff VALUES (1009,'Doreen Hughes','canteen cook','Port Talbot','2010-06-21',1001);
INSERT INTO provider VALUES
(1,'SafeHands Training','Cardiff',4.6,'book@safehands.example'),(2,'LiftRight','Bristol',4.1,'office@liftright.example'),(3,'Weld Academy','Swansea',4.8,NULL),(4,'Red Cross Wales','Cardiff',4.4,'courses@rcw.example'),(5,'SmartDesk IT','Newport',3.2,'hello@smartdesk.example');
INSERT INTO course VALUES
('FA1','First aid at work','health',4,145.00,18,true,36),
('FIR','Fire warden','safety',1,95.00,4,true,12),
('CRN','Overhead crane','machinery',2,410.00,24,false,60),
('MIG','MIG welding','welding',3,680.00,40,false,24),
('TIG','TIG welding','welding',3,790.00,48,false,24),
('HOT','Working near molten metal','safety',1,120.00,6,true,12),
('XLS','Spreadsheets for beginners','office',5,85.00,7,false,NULL);
INSERT INTO attendance VALUES
(1,1002,'FA1','2023-02-14','passed',88,'FA-2291'),
(2,1002,'HOT','2023-05-09','passed',93,'HOT-118'),
(3,1003,'CRN','2022-10-17','passed',79,'CR-540'),
(4,1004,'HOT','2023-05-09','failed',41,NULL),
(5,1004,'HOT','2023-09-12','passed',72,'HOT-131'),
(6,1005,'FIR','2024-01-23','passed',97,'FW-077'),
(7,1005,'FA1','2024-03-05','passed',95,'FA-2466'),
(8,1006,'MIG','2023-11-20','passed',84,'MG-309'),
(9,1006,'TIG','2024-06-10','failed',52,NULL),
(10,1007,'HOT','2024-02-27','passed',81,'HOT-150'),
(11,1007,'MIG','2024-10-07','passed',76,'MG-355'),
(12,1001,'FIR','2024-01-23','passed',68,'FW-078'),
(13,1008,'HOT','2024-11-12','missed',NULL,NULL);
