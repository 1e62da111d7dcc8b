CREATE TABLE partner_uni (
  uni_code VARCHAR PRIMARY KEY, uni VARCHAR, city VARCHAR, country VARCHAR, teaching_lang VARCHAR, agreement_until DATE, dorm_guaranteed BOOLEAN);
INSERT INTO partner_uni VALUES
 ('LIS','Universidade do Tejo','Lisbon','Portugal','Portuguese','2027-08-31',FALSE),
 ('GOT','Kattegat University','Gothenburg','Sweden','English','2025-12-31',TRUE),
 ('KRK','Wawel Academy','Krakow','Poland','English','2026-06-30',TRUE),
 ('BOL','Ateneo Felsineo','Bologna','Italy','Italian','2028-09-30',FALSE),
 ('OSA','Naniwa College','Osaka','Japan','English','2026-03-31',TRUE),
 ('LYO','Institut des Deux Rives','Lyon','France','French','2024-12-31',FALSE);
CREATE TABLE coordinator (coord_id INTEGER PRIMARY KEY, full_name VARCHAR, office VARCHAR, ext INTEGER);
INSERT INTO coordinator VALUES (1,'Judith Amsler','B 2.14',4410),(2,'Farid Mansour','B 2.15',4411),(3,'Rosa Kühn','C 0.03',NULL),(4,'Ewan McColl','B 2.17',4418);
CREATE TABLE outgoing (
  matric_no INTEGER PRIMARY KEY, full_name VARCHAR, major VARCHAR, semester INTEGER, gpa DECIMAL(3,2), buddy_of INTEGER REFERENCES outgoing(matric_no));
INSERT INTO outgoing VALUES
 (7001,'Lina Baumann','Business',5,1.40,NULL),
 (7003,'Sophie Aubert','Law',6,1.80,NULL),
 (7004,'Niklas Reuter','Architecture',5,2.70,NULL),
 (7006,'Bogdan Ilic','Physics',7,1.20,NULL),
 (7008,'Moritz Eder','Architecture',6,2.30,NULL);
INSERT INTO outgoing VALUES
 (7002,'Emre Tekin','Computer Science',4,2.10,7001),
 (7005,'Hanna Silva','Business',3,1.90,7003),
 (7007,'Tessa van Dam','Law',4,3.00,7003),
 (7009,'Ying Liu','Physics',5,1.60,7006);
CREATE TABLE placement (
  pl_id INTEGER PRIMARY KEY, matric_no INTEGER REFERENCES outgoing(matric_no), uni_code VARCHAR REFERENCES partner_uni(uni_code),
  coord_id INTEGER REFERENCES coordinator(coord_id), leaves DATE, returns DATE, grant_eur INTEGER, status VARCHAR);
INSERT INTO placement VALUES
 (1,7001,'GOT',1,'2023-08-25','2024-01-19',2700,'completed'),
 (2,7003,'BOL',2,'2023-09-10','2024-06-28',4500,'completed'),
 (3,7002,'LIS',1,'2024-02-05','2024-07-12',2450,'completed'),
 (4,7004,'LYO',3,'2024-01-15','2024-03-02',900,'broken off'),
 (5,7005,'LIS',1,'2024-09-02','2025-01-31',2400,'completed'),
 (6,7006,'OSA',2,'2024-09-20','2025-07-31',6000,'completed'),
 (7,7007,'GOT',1,'2025-01-13','2025-06-06',NULL,'declined'),
 (8,7009,'OSA',2,'2025-03-28','2025-08-08',3300,'running'),
 (9,7004,'BOL',2,'2025-02-17','2025-07-18',2600,'running'),
 (10,7001,'OSA',2,'2025-04-01','2025-08-15',3150,'running');
CREATE TABLE credit (
  cr_id INTEGER PRIMARY KEY, pl_id INTEGER REFERENCES placement(pl_id), course VARCHAR, ects DECIMAL(3,1), mark DECIMAL(2,1), recognised BOOLEAN);
INSERT INTO credit VALUES
 (1,1,'Nordic Management',7.5,1.3,TRUE),(2,1,'Supply Chains',7.5,2.0,TRUE),(3,1,'Beginners Swedish',5.0,1.0,FALSE),
 (4,2,'Roman Law',10.0,2.3,TRUE),(5,2,'EU Competition Law',8.0,1.7,TRUE),
 (6,3,'Databases',6.0,2.7,TRUE),(7,3,'Portuguese A2',4.0,1.7,FALSE),
 (8,5,'Tourism Marketing',6.0,2.0,TRUE),(9,5,'Portuguese A2',4.0,2.3,FALSE),
 (10,6,'Quantum Optics',9.0,1.0,TRUE),(11,6,'Solid State Lab',12.0,1.3,TRUE),(12,4,'Urban Drawing',3.0,NULL,FALSE);
