CREATE TABLE instructors (
  id INTEGER PRIMARY KEY, first_name VARCHAR, last_name VARCHAR, hired_on DATE, hourly_rate DECIMAL(6,2), phone VARCHAR);
INSERT INTO instructors VALUES
 (1,'Gordon','Peel','2022-02-01',44.00,'0161 555 210'),
 (2,'Samira','Haddad','2022-09-12',41.50,'0161 555 214'),
 (3,'Ingrid','Solberg','2023-05-02',39.00,NULL),
 (4,'Dennis','Okafor','2024-01-15',36.50,'0161 555 219'),
 (5,'Wanda','Kruk','2025-03-03',35.00,'0161 555 231');
CREATE TABLE cars (
  id INTEGER PRIMARY KEY, plate VARCHAR, model VARCHAR, gearbox VARCHAR, mileage_km INTEGER, inspection_due DATE);
INSERT INTO cars VALUES
 (1,'HD22 ABK','Corsa','manual',68200,'2025-09-30'),
 (2,'HD23 LLN','Polo','manual',41350,'2025-11-14'),
 (3,'HD24 EVE','Zoe','automatic',15900,'2026-02-20'),
 (4,'HD21 OLD','Fiesta','manual',97400,'2025-06-08'),
 (5,'HD25 NEW','Yaris','automatic',1200,'2027-03-01');
CREATE TABLE learners (
  id INTEGER PRIMARY KEY, first_name VARCHAR, last_name VARCHAR, birth_date DATE, signed_up DATE, licence_class VARCHAR, email VARCHAR, theory_passed BOOLEAN);
INSERT INTO learners VALUES
 (1,'Chloe','Barnard','2006-04-11','2023-09-04','B','chloe.b@mailbox.org',TRUE),
 (2,'Tariq','Aziz','2005-12-30','2023-10-19','B','tariq.az@mailbox.org',TRUE),
 (3,'Millie','Stokes','2007-01-22','2024-02-05','B automatic',NULL,TRUE),
 (4,'Jonas','Weiland','1998-07-03','2024-03-11','B','jweiland@post.net',TRUE),
 (5,'Precious','Dube','2006-10-15','2024-06-24','B automatic','precious.d@post.net',TRUE),
 (6,'Owen','Griffiths','2007-08-08','2024-08-30','B','owen.g@mailbox.org',FALSE),
 (7,'Helen','Marsh','1971-05-19','2024-11-02','B automatic','h.marsh@post.net',TRUE),
 (8,'Kacper','Nowak','2007-03-27','2025-01-13','B',NULL,FALSE),
 (9,'Ruby','Stokes','2008-02-14','2025-02-20','B','ruby.stokes@mailbox.org',FALSE);
CREATE TABLE lessons (
  id INTEGER PRIMARY KEY, learner_id INTEGER REFERENCES learners(id), instructor_id INTEGER REFERENCES instructors(id), car_id INTEGER REFERENCES cars(id),
  lesson_date DATE, minutes INTEGER, kind VARCHAR, paid BOOLEAN);
INSERT INTO lessons VALUES
 (1,1,1,1,'2023-09-18',60,'town',TRUE),
 (2,1,1,1,'2023-10-02',90,'motorway',TRUE),
 (3,2,2,2,'2023-11-07',60,'town',TRUE),
 (4,2,1,2,'2024-01-23',120,'motorway',TRUE),
 (5,3,3,3,'2024-03-05',60,'parking',TRUE),
 (6,4,1,1,'2024-03-19',90,'town',FALSE),
 (7,3,3,3,'2024-03-26',90,'night',TRUE),
 (8,5,3,3,'2024-07-16',60,'town',TRUE),
 (9,6,4,4,'2024-09-10',60,'parking',FALSE),
 (10,4,2,2,'2024-10-01',60,'night',TRUE),
 (11,7,3,3,'2024-11-21',60,'town',TRUE),
 (12,6,4,1,'2025-01-14',90,'town',TRUE),
 (13,7,3,3,'2025-02-06',45,'parking',FALSE),
 (14,2,1,2,'2025-02-11',60,'night',FALSE);
CREATE TABLE driving_tests (
  id INTEGER PRIMARY KEY, learner_id INTEGER REFERENCES learners(id), accompanied_by INTEGER REFERENCES instructors(id),
  test_date DATE, test_centre VARCHAR, passed BOOLEAN, minor_faults INTEGER, fee DECIMAL(6,2));
INSERT INTO driving_tests VALUES
 (1,1,1,'2024-01-16','Stockport',TRUE,4,62.00),
 (2,2,2,'2024-02-13','Stockport',FALSE,13,62.00),
 (3,2,1,'2024-05-21','Bury',FALSE,9,62.00),
 (4,3,3,'2024-06-12','Stockport',TRUE,2,75.00),
 (5,4,2,'2024-10-15','Bury',TRUE,7,62.00),
 (6,5,3,'2024-12-03','Oldham',FALSE,16,75.00),
 (7,2,1,'2025-03-04','Stockport',TRUE,5,62.00);
