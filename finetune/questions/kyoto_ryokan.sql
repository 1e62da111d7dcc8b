CREATE TABLE rooms (
  room_id INTEGER PRIMARY KEY,
  name VARCHAR,
  floor INTEGER,
  tatami_mats DECIMAL(4,1),
  private_onsen BOOLEAN,
  rate_yen INTEGER
);
CREATE TABLE staff (
  staff_id INTEGER PRIMARY KEY,
  full_name VARCHAR,
  role VARCHAR,
  hired DATE
);
CREATE TABLE guests (
  guest_id INTEGER PRIMARY KEY,
  first_name VARCHAR,
  last_name VARCHAR,
  country VARCHAR,
  email VARCHAR
);
CREATE TABLE stays (
  stay_id INTEGER PRIMARY KEY,
  guest_id INTEGER REFERENCES guests(guest_id),
  room_id INTEGER REFERENCES rooms(room_id),
  arrival DATE,
  departure DATE,
  party_size INTEGER,
  paid BOOLEAN,
  checked_in_by INTEGER REFERENCES staff(staff_id)
);
CREATE TABLE kaiseki_dinners (
  dinner_id INTEGER PRIMARY KEY,
  stay_id INTEGER REFERENCES stays(stay_id),
  menu VARCHAR,
  served_on DATE,
  covers INTEGER,
  price_yen INTEGER
);
INSERT INTO rooms VALUES
(1,'Sakura',1,8.0,FALSE,24000),
(2,'Momiji',1,10.0,TRUE,38000),
(3,'Take',2,6.0,FALSE,18500),
(4,'Tsuki',2,12.5,TRUE,46000),
(5,'Kawa',1,7.5,FALSE,22000),
(6,'Yuki',3,10.0,FALSE,29000),
(7,'Hotaru',3,15.0,TRUE,62000);
INSERT INTO staff VALUES
(1,'Noriko Hayashi','okami','2009-04-01'),
(2,'Kenta Morimoto','front desk','2019-10-15'),
(3,'Aya Shimizu','nakai','2022-03-20'),
(4,'Takashi Ueda','chef','2014-06-01'),
(5,'Mei Fujita','front desk','2023-05-08'),
(6,'Shoji Kondo','gardener','2016-09-12');
INSERT INTO guests VALUES
(1,'Hiroshi','Tanaka','Japan','h.tanaka@mailjp.example'),
(2,'Claire','Dubois','France','claire.dubois@poste.example'),
(3,'Marcus','Webb','Australia',NULL),
(4,'Yumi','Okada','Japan',NULL),
(5,'Li','Wenjing','China','wenjing.li@qmail.example'),
(6,'Sofia','Lindqvist','Sweden','sofia.l@brev.example'),
(7,'Daichi','Sato','Japan','dsato@mailjp.example'),
(8,'Emily','Carter','USA','emcarter@postbox.example'),
(9,'Jonas','Keller','Germany','jonas.keller@brief.example'),
(10,'Priya','Raman','India',NULL);
INSERT INTO stays VALUES
(101,1,4,'2023-11-17','2023-11-19',2,TRUE,1),
(102,2,2,'2024-03-28','2024-04-01',2,TRUE,2),
(103,3,7,'2024-04-03','2024-04-06',4,TRUE,2),
(104,4,3,'2024-04-05','2024-04-06',1,TRUE,5),
(105,5,4,'2024-07-10','2024-07-13',3,FALSE,5),
(106,1,7,'2024-11-22','2024-11-24',2,TRUE,2),
(107,6,6,'2024-12-29','2025-01-03',2,TRUE,1),
(108,7,3,'2025-02-08','2025-02-09',1,TRUE,5),
(109,8,2,'2025-03-30','2025-04-05',2,FALSE,2),
(110,9,1,'2025-04-02','2025-04-04',2,FALSE,5),
(111,1,4,'2025-04-10','2025-04-12',5,TRUE,5),
(112,2,6,'2025-05-18','2025-05-21',1,TRUE,2);
INSERT INTO kaiseki_dinners VALUES
(1,101,'Momiji kaiseki','2023-11-17',2,32000),
(2,102,'Spring kaiseki','2024-03-29',2,28000),
(3,102,'Tofu course','2024-03-31',2,15000),
(4,103,'Spring kaiseki','2024-04-04',4,56000),
(5,105,'Ayu river menu','2024-07-11',3,39000),
(6,106,'Momiji kaiseki','2024-11-22',2,33000),
(7,107,'New Year osechi','2025-01-01',2,48000),
(8,109,'Spring kaiseki','2025-04-01',2,29000),
(9,109,'Tofu course','2025-04-03',1,8000),
(10,111,'Spring kaiseki','2025-04-10',5,72500),
(11,112,'Tofu course','2025-05-19',1,8000);
