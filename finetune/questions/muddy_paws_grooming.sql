CREATE TABLE owner (
  owner_id INTEGER PRIMARY KEY,
  owner_name VARCHAR,
  village VARCHAR,
  tel VARCHAR,
  newsletter BOOLEAN
);
INSERT INTO owner VALUES
(1,'Mrs Abernathy','Kelbrook','01282 555010',TRUE),
(2,'Colin Frost','Foulridge','01282 555044',FALSE),
(3,'Jasmin Ullah','Earby','01282 555071',TRUE),
(4,'Peter Vane','Kelbrook',NULL,FALSE),
(5,'Stella Kinross','Barnoldswick','01282 555098',TRUE),
(6,'Owen Tait','Earby','01282 555123',FALSE),
(7,'Lotte Vermeer','Foulridge',NULL,TRUE),
(8,'Dr Samuel Hale','Kelbrook','01282 555160',FALSE);
CREATE TABLE dog (
  dog_id INTEGER PRIMARY KEY,
  dog_name VARCHAR,
  breed VARCHAR,
  coat VARCHAR,
  weight_kg DECIMAL(4,1),
  born DATE,
  bites BOOLEAN,
  owner_id INTEGER REFERENCES owner(owner_id)
);
INSERT INTO dog VALUES
(1,'Biscuit','Cockapoo','curly',11.5,'2021-04-02',FALSE,1),
(2,'Major','Airedale Terrier','wiry',26.0,'2018-09-15',FALSE,2),
(3,'Tikka','Shih Tzu','long',6.2,'2020-12-24',TRUE,3),
(4,'Chai','Shih Tzu','long',5.8,'2022-08-09',FALSE,3),
(5,'Bruno','Newfoundland','double',58.0,'2019-06-30',FALSE,4),
(6,'Peanut','Border Terrier','wiry',7.4,'2023-02-14',TRUE,5),
(7,'Duchess','Standard Poodle','curly',24.5,'2017-11-05',FALSE,5),
(8,'Rolo','Cockapoo','curly',12.8,'2022-05-27',FALSE,6),
(9,'Wilf','Labrador','short',31.2,'2020-01-19',FALSE,6),
(10,'Noodle','Bichon Frise','curly',5.1,'2024-03-03',TRUE,8);
CREATE TABLE groomer (
  groomer_id INTEGER PRIMARY KEY,
  groomer_name VARCHAR,
  qualification VARCHAR,
  began DATE,
  cuts_cats BOOLEAN
);
INSERT INTO groomer VALUES
(1,'Trudy Malham','City & Guilds','2022-01-24',TRUE),
(2,'Ben Sykes','Level 3 Diploma','2022-10-03',FALSE),
(3,'Carys Pryce','Level 3 Diploma','2023-07-10',FALSE),
(4,'Robbie Ness',NULL,'2024-09-02',FALSE);
CREATE TABLE groom (
  groom_id INTEGER PRIMARY KEY,
  dog_id INTEGER REFERENCES dog(dog_id),
  groomer_id INTEGER REFERENCES groomer(groomer_id),
  day DATE,
  package VARCHAR,
  mins INTEGER,
  charge DECIMAL(6,2),
  dried_by INTEGER REFERENCES groomer(groomer_id)
);
INSERT INTO groom VALUES
(1,1,1,'2023-05-09','full groom',110,48.00,1),
(2,2,2,'2023-06-20','hand strip',150,65.00,2),
(3,3,1,'2023-09-01','full groom',90,42.00,3),
(4,7,1,'2023-12-18','full groom',165,70.00,2),
(5,1,3,'2024-01-30','bath and brush',60,30.00,3),
(6,5,2,'2024-03-14','bath and brush',140,75.00,3),
(7,8,3,'2024-03-27','full groom',115,49.00,NULL),
(8,6,2,'2024-05-02','hand strip',95,45.00,2),
(9,1,1,'2024-06-11','full groom',105,50.00,1),
(10,3,3,'2024-08-23','nail trim',15,10.00,NULL),
(11,4,3,'2024-08-23','full groom',85,42.00,3),
(12,9,2,'2024-10-17','bath and brush',70,38.00,4),
(13,7,1,'2024-12-19','full groom',170,72.00,4),
(14,2,2,'2025-01-16','hand strip',145,68.00,4);
CREATE TABLE mishap (
  mishap_id INTEGER PRIMARY KEY,
  groom_id INTEGER REFERENCES groom(groom_id),
  what VARCHAR,
  refund DECIMAL(6,2),
  owner_told BOOLEAN
);
INSERT INTO mishap VALUES
(1,3,'bit groomer',NULL,TRUE),
(2,6,'flooded drain',NULL,FALSE),
(3,8,'clipper nick',15.00,TRUE),
(4,10,'bit groomer',NULL,TRUE),
(5,13,'clipper nick',20.00,TRUE),
(6,11,'lost bow',2.50,FALSE);
