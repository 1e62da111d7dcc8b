CREATE TABLE trainers (licence_no VARCHAR PRIMARY KEY, trainer_name VARCHAR, yard_town VARCHAR, licensed_since INTEGER, boxes INTEGER);
CREATE TABLE jockeys (jockey_id INTEGER PRIMARY KEY, forename VARCHAR, surname VARCHAR, riding_weight_kg DECIMAL(4,1), claim_lb INTEGER, agent VARCHAR, suspended_until DATE);
CREATE TABLE horses (horse_id INTEGER PRIMARY KEY, horse_name VARCHAR, sex VARCHAR, foaled INTEGER, coat VARCHAR, trainer_licence VARCHAR REFERENCES trainers(licence_no), owner_name VARCHAR, bought_for INTEGER);
CREATE TABLE races (race_no INTEGER PRIMARY KEY, title VARCHAR, course VARCHAR, off_time TIMESTAMP, furlongs INTEGER, going VARCHAR, prize_fund INTEGER);
CREATE TABLE runners (race_no INTEGER REFERENCES races(race_no), horse_id INTEGER REFERENCES horses(horse_id), jockey_id INTEGER REFERENCES jockeys(jockey_id), draw INTEGER, starting_price DECIMAL(5,1), finished INTEGER, PRIMARY KEY (race_no, horse_id));
INSERT INTO trainers VALUES
('T104','Bernard Quill','Lambdown',1994,60),
('T233','Siobhan Carrick','Curragh Lea',2008,45),
('T310','Marcus Feld','Middlefold',2016,28),
('T355','Lady Ursula Pym','Lambdown',2001,80),
('T412','Dean Ashby','Epford',2024,12);
INSERT INTO jockeys VALUES
(1,'Paddy','Nolan',53.5,NULL,'Turf Talent',NULL),
(2,'Ellie','Stroud',51.0,3,'Turf Talent',NULL),
(3,'Ryo','Hasegawa',52.5,NULL,'Bit & Bridle','2025-07-15'),
(4,'Connor','Blythe',55.0,7,NULL,NULL),
(5,'Marie','Delacourt',50.5,NULL,'Bit & Bridle',NULL),
(6,'Kit','Saunders',56.5,5,NULL,'2025-06-30'),
(7,'Owen','Prys',54.0,5,'Turf Talent',NULL);
INSERT INTO horses VALUES
(1,'Copper Lantern','gelding',2019,'chestnut','T104','Gerald Ainscough',42000),
(2,'Midnight Ferry','mare',2020,'black','T233','Sheikh Hamad Stables',150000),
(3,'Tuppence Short','filly',2022,'bay','T104','The Tuesday Syndicate',9500),
(4,'Sir Lancelittle','colt',2021,'grey','T355','Lord Pym',210000),
(5,'Biscuit Thief','gelding',2018,'bay','T310','Fiona Marl',18000),
(6,'Rainy Parade','mare',2020,'grey','T233','Gerald Ainscough',67000),
(7,'Objection Sustained','colt',2022,'chestnut','T355','Crown Court Partners',88000),
(8,'Whistling Dixon','gelding',2017,'bay','T104','The Tuesday Syndicate',NULL),
(9,'Velvet Gavel','filly',2021,'black','T310','Crown Court Partners',54000),
(10,'Slow Coach','gelding',2019,'bay',NULL,'Fiona Marl',3200);
INSERT INTO races VALUES
(1,'Bluebell Handicap','Middlefold','2024-04-27 14:05',8,'good',12000),
(2,'Founders Stakes','Epford','2024-06-08 15:30',12,'firm',85000),
(3,'Harvest Sprint','Curragh Lea','2024-09-14 13:40',5,'soft',30000),
(4,'Ladies Day Cup','Epford','2024-06-09 16:10',10,'firm',60000),
(5,'Mudlark Maiden','Wetherham','2024-11-23 12:50',8,'heavy',6500),
(6,'Spring Novice','Middlefold','2025-04-12 14:40',7,'good',9000),
(7,'Founders Stakes','Epford','2025-06-07 15:30',12,'good',90000),
(8,'Twilight Mile','Wetherham','2025-07-18 19:20',8,NULL,15000);
INSERT INTO runners VALUES
(1,1,1,4,3.5,1),(1,5,4,2,11.0,2),(1,8,2,6,7.5,3),
(2,2,3,1,2.0,1),(2,4,5,5,4.5,2),(2,6,1,3,9.0,4),
(3,9,5,7,6.0,1),(3,6,3,2,3.0,2),
(4,4,5,3,1.5,1),
(5,5,4,8,14.0,NULL),(5,8,2,1,5.5,1),
(6,3,2,5,20.0,1),
(7,2,3,2,2.5,2),(7,4,5,6,3.5,1);
