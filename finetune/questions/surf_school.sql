CREATE TABLE coaches (coach_id INTEGER PRIMARY KEY, full_name VARCHAR, nationality VARCHAR, hourly_wage DECIMAL(6,2), lifeguard BOOLEAN, started_on DATE);
CREATE TABLE boards (board_code VARCHAR PRIMARY KEY, shape VARCHAR, length_ft DECIMAL(4,1), material VARCHAR, bought_on DATE, purchase_price DECIMAL(8,2), condition VARCHAR);
CREATE TABLE guests (guest_id INTEGER PRIMARY KEY, full_name VARCHAR, home_town VARCHAR, level VARCHAR, wetsuit_size VARCHAR, email VARCHAR);
CREATE TABLE lessons (lesson_id INTEGER PRIMARY KEY, held_at TIMESTAMP, beach VARCHAR, kind VARCHAR, lead_coach_id INTEGER REFERENCES coaches(coach_id), assistant_coach_id INTEGER REFERENCES coaches(coach_id), price DECIMAL(6,2), wave_height_m DECIMAL(3,1), called_off BOOLEAN);
CREATE TABLE lesson_bookings (lesson_id INTEGER REFERENCES lessons(lesson_id), guest_id INTEGER REFERENCES guests(guest_id), board_code VARCHAR REFERENCES boards(board_code), paid BOOLEAN, stars INTEGER, PRIMARY KEY (lesson_id, guest_id));
INSERT INTO coaches VALUES
(1,'Tegan Penrose','British',24.50,true,'2017-04-01'),
(2,'Mateo Silva','Portuguese',22.00,true,'2019-05-15'),
(3,'Kai Makoa','American',27.00,true,'2020-03-20'),
(4,'Lowenna Jago','British',18.00,false,'2023-06-01'),
(5,'Bruno Etxeberria','Spanish',19.50,false,'2022-05-02'),
(6,'Jess Colwill','British',15.00,NULL,'2025-04-14');
INSERT INTO boards VALUES
('F01','foamie',8.0,'foam','2022-03-11',289.00,'worn'),
('F02','foamie',8.0,'foam','2023-04-02',299.00,'good'),
('F03','foamie',7.0,'foam','2024-03-18',265.00,'good'),
('L01','longboard',9.2,'epoxy','2023-05-20',720.00,'good'),
('L02','longboard',9.6,'fibreglass','2022-08-09',810.00,'dinged'),
('S01','shortboard',6.1,'fibreglass','2024-06-01',545.00,'good'),
('S02','shortboard',5.9,'epoxy','2025-02-14',610.00,'new'),
('P01','paddleboard',10.8,'inflatable','2024-05-05',398.00,'good');
INSERT INTO guests VALUES
(1,'Hugo Bellingham','Bristol','beginner','L','hugo.bell@mailo.uk'),
(2,'Sofia Lindgren','Malmö','intermediate','S','sofia.l@brev.se'),
(3,'Dan Okafor','London','beginner','XL',NULL),
(4,'Ruby Trewin','Truro','advanced','M','ruby@trewin.uk'),
(5,'Annika Vogt','Bremen','beginner','M','annika.vogt@postfach.de'),
(6,'Leo Marchetti','Turin','intermediate','L',NULL),
(7,'Chloe Abbott','Bristol','beginner','S','chloe.abbott@mailo.uk'),
(8,'Finn Gallagher','Galway','advanced','M','finn@gallagher.ie'),
(9,'Molly Speight','Leeds','beginner',NULL,'molly.speight@mailo.uk'),
(10,'Jonas Weber','Bremen','intermediate','L','jonas.w@postfach.de');
INSERT INTO lessons VALUES
(1,'2024-05-18 10:00','Porthwen','group',1,4,38.00,0.8,false),
(2,'2024-06-08 09:30','Porthwen','private',3,NULL,85.00,1.2,false),
(3,'2024-06-22 14:00','Gull Cove','group',2,5,38.00,0.6,false),
(4,'2024-07-06 11:00','Long Strand','group',1,5,42.00,1.0,false),
(5,'2024-07-20 08:00','Gull Cove','private',3,NULL,90.00,1.8,false),
(6,'2024-08-03 10:30','Porthwen','kids',4,NULL,29.00,0.5,false),
(7,'2024-09-14 15:00','Long Strand','group',2,4,40.00,2.9,true),
(8,'2025-05-24 09:00','Porthwen','group',1,2,45.00,0.9,false),
(9,'2025-06-14 16:30','Black Reef','private',3,NULL,98.00,2.1,false),
(10,'2025-06-28 10:00','Gull Cove','kids',5,4,31.00,NULL,false);
INSERT INTO lesson_bookings VALUES
(1,1,'F01',true,4),(1,7,'F02',true,5),(1,3,'L01',true,3),
(2,4,'S01',true,5),
(3,5,'F02',false,4),(3,1,'F01',true,5),
(4,2,'L01',true,4),(4,10,'L02',false,2),
(5,8,'S01',true,5),
(7,6,'L01',false,NULL),
(8,5,'F03',true,5),(8,2,'L01',true,NULL),
(9,4,'S01',false,4),(9,8,NULL,true,5);
