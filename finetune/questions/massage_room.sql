CREATE TABLE therapist (
  id INTEGER PRIMARY KEY,
  name VARCHAR,
  speciality VARCHAR,
  since DATE,
  self_employed BOOLEAN,
  room_id INTEGER
);
INSERT INTO therapist VALUES
(1,'Erik Sandvik','deep tissue','2022-01-17',FALSE,1),
(2,'Noor Haddad','thai','2022-08-01',TRUE,2),
(3,'Paula Brinkmann','lymph drainage','2023-03-20',FALSE,3),
(4,'Somchai Prasert','thai','2023-10-09',TRUE,2),
(5,'Beatriz Lobo','pregnancy','2024-05-06',FALSE,3),
(6,'Wilma Aalto','hot stone','2024-11-18',TRUE,NULL);
CREATE TABLE customer (
  id INTEGER PRIMARY KEY,
  name VARCHAR,
  mail VARCHAR,
  occupation VARCHAR,
  complaint VARCHAR,
  first_contact DATE,
  referred_by INTEGER REFERENCES customer(id)
);
INSERT INTO customer VALUES (1,'Oskar Rehn','oskar@rehn.eu','lorry driver','lower back','2022-02-11',NULL);
INSERT INTO customer VALUES (2,'Judith Falk','judith.falk@post.eu','secretary','neck','2022-06-30',1);
INSERT INTO customer VALUES (3,'Victor Amann',NULL,'roofer','shoulder','2023-01-09',1);
INSERT INTO customer VALUES (4,'Leila Karimi','leila@karimi.net','nurse','lower back','2023-08-22',2);
INSERT INTO customer VALUES (5,'Hugo Steen','hugo.steen@post.eu','cellist','neck',  '2024-02-05',NULL);
INSERT INTO customer VALUES (6,'Anneke de Boer',NULL,'teacher',NULL,'2024-04-17',4);
INSERT INTO customer VALUES (7,'Sven Lorentz','sven@lorentz.de','runner','calf','2024-06-03',NULL);
INSERT INTO customer VALUES (8,'Miriam Gold','m.gold@office.org','lawyer','neck','2024-09-25',5);
INSERT INTO customer VALUES (9,'Pietro Sala',NULL,'chef',NULL,'2025-01-30',NULL);
CREATE TABLE massage_type (
  code VARCHAR PRIMARY KEY,
  title VARCHAR,
  duration_min INTEGER,
  fee DECIMAL(6,2),
  uses_oil BOOLEAN
);
INSERT INTO massage_type VALUES
('BK30','Back massage',30,38.00,TRUE),
('FB60','Full body massage',60,69.00,TRUE),
('TH90','Thai massage',90,95.00,FALSE),
('HS75','Hot stone massage',75,89.00,TRUE),
('LD45','Lymph drainage',45,54.00,FALSE),
('FT25','Foot reflexology',25,35.00,FALSE),
('PR60','Pregnancy massage',60,72.00,TRUE),
('SP50','Sports massage',50,62.00,TRUE);
CREATE TABLE session (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER REFERENCES customer(id),
  therapist_id INTEGER REFERENCES therapist(id),
  type_code VARCHAR REFERENCES massage_type(code),
  held_on DATE,
  pressure VARCHAR,
  rating INTEGER,
  voucher_id INTEGER
);
INSERT INTO session VALUES
(1,1,1,'BK30','2023-02-07','firm',5,NULL),
(2,2,3,'LD45','2023-05-16','soft',4,NULL),
(3,1,1,'SP50','2023-11-21','firm',4,3),
(4,4,2,'TH90','2024-01-12','firm',5,NULL),
(5,3,1,'SP50','2024-03-04','firm',3,NULL),
(6,5,4,'TH90','2024-03-19','medium',4,1),
(7,2,2,'FB60','2024-04-26','medium',5,NULL),
(8,6,5,'PR60','2024-06-07','soft',5,2),
(9,7,1,'SP50','2024-06-14','firm',2,NULL),
(10,4,3,'LD45','2024-08-29','soft',NULL,NULL),
(11,6,5,'PR60','2024-09-05','soft',4,NULL),
(12,1,4,'TH90','2024-10-10','firm',3,NULL),
(13,8,2,'BK30','2024-12-03','medium',NULL,4),
(14,5,1,'BK30','2025-01-17','firm',5,NULL);
CREATE TABLE voucher (
  id INTEGER PRIMARY KEY,
  bought_by INTEGER REFERENCES customer(id),
  given_to INTEGER REFERENCES customer(id),
  sold_on DATE,
  worth DECIMAL(6,2),
  redeemed_on DATE
);
INSERT INTO voucher VALUES
(1,2,5,'2023-12-15',100.00,'2024-03-19'),
(2,4,6,'2024-05-10',75.00,'2024-06-07'),
(3,2,1,'2023-10-01',60.00,'2023-11-21'),
(4,5,8,'2024-11-20',40.00,'2024-12-03'),
(5,7,3,'2024-12-12',120.00,NULL),
(6,8,4,'2024-12-19',50.00,NULL),
(7,1,9,'2025-01-28',80.00,NULL);
