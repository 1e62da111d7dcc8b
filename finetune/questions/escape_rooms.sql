CREATE TABLE rooms (room_id INTEGER PRIMARY KEY, title VARCHAR, theme VARCHAR, difficulty INTEGER, max_players INTEGER, minutes INTEGER, price_pp DECIMAL(6,2), closed_since DATE);
CREATE TABLE game_masters (gm_id INTEGER PRIMARY KEY, first_name VARCHAR, last_name VARCHAR, hired_on DATE, hourly_pay DECIMAL(6,2), speaks_english BOOLEAN);
CREATE TABLE customers (customer_id INTEGER PRIMARY KEY, full_name VARCHAR, email VARCHAR, town VARCHAR, newsletter BOOLEAN);
CREATE TABLE bookings (booking_id INTEGER PRIMARY KEY, room_id INTEGER REFERENCES rooms(room_id), customer_id INTEGER REFERENCES customers(customer_id), gm_id INTEGER REFERENCES game_masters(gm_id), played_on DATE, players INTEGER, hints_used INTEGER, escaped BOOLEAN, minutes_left INTEGER, paid BOOLEAN);
CREATE TABLE props (prop_id INTEGER PRIMARY KEY, room_id INTEGER REFERENCES rooms(room_id), label VARCHAR, last_checked DATE, broken BOOLEAN);
INSERT INTO rooms VALUES
(1,'The Alchemist''s Cellar','mystery',6,6,60,26.00,NULL),
(2,'Prison Break','crime',8,5,75,29.50,NULL),
(3,'Captain Blackbeard','pirates',3,7,60,22.00,NULL),
(4,'Ward 13','horror',9,4,60,31.00,NULL),
(5,'Space Station Kepler','science fiction',7,8,90,33.00,NULL),
(6,'Grandma''s Attic','family',2,8,45,18.50,DATE '2024-09-01'),
(7,'The Bank Job','crime',5,6,60,25.00,NULL);
INSERT INTO game_masters VALUES
(1,'Lena','Hoffmann',DATE '2022-03-01',14.50,TRUE),
(2,'Tariq','Aziz',DATE '2022-09-15',14.00,TRUE),
(3,'Paul','Winkler',DATE '2023-02-01',13.20,FALSE),
(4,'Sofia','Marino',DATE '2023-11-20',13.80,TRUE),
(5,'Jonas','Brandt',DATE '2024-06-10',12.80,FALSE),
(6,'Mei','Tanaka',DATE '2025-01-07',13.00,TRUE);
INSERT INTO customers VALUES
(1,'Anna Krüger','anna.krueger@mail.de','Bremen',TRUE),
(2,'Ben Whitaker','bwhitaker@post.com','Oldenburg',FALSE),
(3,'Claudia Reiß',NULL,'Bremen',FALSE),
(4,'Dogan Yilmaz','dyilmaz@web.de','Verden',TRUE),
(5,'Evelyn Osei','evelyn.osei@mail.com','Delmenhorst',TRUE),
(6,'Felix Baumann',NULL,'Oldenburg',FALSE),
(7,'Greta Lindqvist','greta.l@post.se','Bremen',TRUE),
(8,'Hugo Santos','hugo@santos.pt','Verden',FALSE),
(9,'Ines Vogel','ines.vogel@web.de','Bremen',FALSE);
INSERT INTO bookings VALUES
(101,1,1,1,DATE '2023-05-12',4,2,TRUE,8,TRUE),
(102,3,2,2,DATE '2023-07-22',6,1,TRUE,15,TRUE),
(103,4,1,1,DATE '2023-10-31',4,6,FALSE,NULL,TRUE),
(104,6,5,3,DATE '2023-12-28',7,4,TRUE,3,TRUE),
(105,2,4,2,DATE '2024-02-17',5,5,FALSE,NULL,TRUE),
(106,5,1,4,DATE '2024-03-09',8,3,TRUE,11,TRUE),
(107,1,7,1,DATE '2024-03-23',3,0,TRUE,21,TRUE),
(108,4,4,3,DATE '2024-06-01',3,7,FALSE,NULL,FALSE),
(109,1,3,4,DATE '2024-08-16',5,3,TRUE,2,TRUE),
(110,3,5,2,DATE '2024-10-05',6,2,TRUE,9,TRUE),
(111,2,7,1,DATE '2024-11-30',4,4,TRUE,5,FALSE),
(112,5,6,5,DATE '2025-01-18',6,8,FALSE,NULL,FALSE),
(113,1,4,5,DATE '2025-02-14',2,1,TRUE,12,TRUE),
(114,4,7,1,DATE '2025-03-08',4,2,FALSE,NULL,TRUE);
INSERT INTO props VALUES
(1,1,'brass cauldron',DATE '2024-11-02',FALSE),
(2,1,'rune lock',DATE '2025-02-20',TRUE),
(3,2,'handcuffs',DATE '2024-12-11',FALSE),
(4,2,'laser tripwire',DATE '2025-01-15',TRUE),
(5,3,'treasure chest',DATE '2024-07-04',FALSE),
(6,4,'bloody stretcher',NULL,FALSE),
(7,4,'strobe light',DATE '2025-03-01',TRUE),
(8,5,'control panel',DATE '2025-01-30',FALSE),
(9,5,'fog machine',DATE '2024-05-19',FALSE),
(10,5,'airlock keypad',DATE '2024-10-10',TRUE),
(11,6,'music box',NULL,FALSE);
