CREATE TABLE runner(runner_id INTEGER PRIMARY KEY, first_name VARCHAR, last_name VARCHAR, gender VARCHAR, date_of_birth DATE, home_town VARCHAR, club_member BOOLEAN, emergency_phone VARCHAR);
CREATE TABLE race(race_id INTEGER PRIMARY KEY, race_name VARCHAR, race_date DATE, start_place VARCHAR, distance_km DECIMAL(5,2), surface VARCHAR, entry_fee DECIMAL(6,2));
CREATE TABLE result(result_id INTEGER PRIMARY KEY, race_id INTEGER REFERENCES race(race_id), runner_id INTEGER REFERENCES runner(runner_id), start_number INTEGER, finish_time_minutes DECIMAL(6,2), fee_paid BOOLEAN);
CREATE TABLE sponsor(sponsor_id INTEGER PRIMARY KEY, race_id INTEGER REFERENCES race(race_id), company_name VARCHAR, industry VARCHAR, amount DECIMAL(9,2), contract_end DATE);
CREATE TABLE volunteer(volunteer_id INTEGER PRIMARY KEY, full_name VARCHAR, age INTEGER, race_id INTEGER REFERENCES race(race_id), job VARCHAR, hours_worked DECIMAL(4,1), first_aid_trained BOOLEAN);
INSERT INTO runner SELECT i + 1, (['Lena','Mark','Sofia','Jonas','Ruth','Peter','Elif','Hugo','Carmen','Stefan'])[i % 10 + 1], (['Berger','Kowalski','Lindqvist','Moreau','Tanner'])[i // 10 + 1], (['female','male'])[i % 2 + 1], DATE '1958-02-11' + CAST((i * 4177) % 17000 AS INTEGER), (['Marburg','Kassel','Giessen','Marburg','Fulda','Kassel','Marburg'])[(i * i + i * 3 + i // 10) % 7 + 1], (i * i + i * 3 + i // 10) % 7 NOT IN (1, 4), CASE WHEN i % 5 = 2 THEN NULL ELSE '0151-' || (23000 + i * 613) END FROM range(47) t(i);
INSERT INTO race VALUES
(1,'Spring Park Run','2024-04-14','City Park',5.00,'gravel',10.00),
(2,'Old Bridge 10K','2024-03-10','Old Bridge',10.00,'road',18.00),
(3,'Castle Hill Trail','2024-08-25','Castle Gate',16.50,'trail',25.00),
(4,'River Valley Half Marathon','2024-10-06','River Stadium',21.10,'road',35.00),
(5,'New Year Dash','2025-01-01','Town Hall',7.50,'road',12.00),
(6,'Forest Ultra','2025-05-17','Forest Lodge',56.00,'trail',70.00),
(7,'Lakeside Marathon','2025-09-21','Lakeside Arena',42.20,'road',60.00),
(8,'Night Lights Run','2025-11-08','Market Square',8.00,'road',15.00);
INSERT INTO result SELECT row_number() OVER (ORDER BY r, i), r, i + 1, r * 100 + i + 1, CASE WHEN (i * 7 + r * 3) % 13 = 0 THEN NULL ELSE round((SELECT distance_km FROM race WHERE race_id = r) * (4.1 + ((i * 37 + r * 11) % 41) * 0.08) + i * 0.07, 2) END, (i * 5 + r * 7) % 17 <> 4 FROM range(45) t(i), range(1, 9) u(r) WHERE (i * i + i * 5 + r * 4 + r * i * 3) % 11 < ([4,5,3,6,4,2,5,3])[r] AND i NOT IN (11, 26, 38);
INSERT INTO sponsor VALUES
(1,4,'Hessen Savings Bank','bank',5000.00,'2026-12-31'),
(2,7,'Alpine Shoes','sportswear',7500.00,'2025-12-31'),
(3,2,'Bakery Schulte','food',600.00,NULL),
(4,7,'Fresh Spring Water','drinks',2200.00,'2026-06-30'),
(5,1,'Dr. Weber Physiotherapy','health',450.00,NULL),
(6,4,'Fit Factory Gym','sports',1800.00,'2025-06-30'),
(7,6,'Mountain Gear','sportswear',8100.00,'2027-03-31'),
(8,7,'Autohaus Krause','cars',3000.00,'2025-10-31'),
(9,4,'Power Bar Company','food',1250.00,'2026-01-31'),
(10,2,'City Pharmacy','health',900.00,'2025-12-31'),
(11,8,'Stadtwerke Energy','energy',3500.00,'2026-11-30'),
(12,6,'Trail Magazine','media',700.00,NULL),
(13,4,'Lahn Insurance','insurance',2750.00,'2026-09-30'),
(14,4,'Green Grocer Markt','food',820.00,NULL);
INSERT INTO volunteer VALUES
(1,'Petra Novak',46,7,'water station',6.5,false),
(2,'Gerd Maurer',67,7,'timekeeping',8.0,true),
(3,'Aisha Rahman',23,4,'water station',5.0,true),
(4,'Tobias Frank',31,4,'route marshal',7.0,false),
(5,'Monika Seidel',58,4,'registration',4.5,false),
(6,'Liam Brady',19,NULL,'route marshal',0.0,false),
(7,'Chiara Conti',28,6,'route marshal',10.5,true),
(8,'Walter Hahn',71,6,'timekeeping',11.0,false),
(9,'Yuki Tanaka',34,2,'water station',3.5,false),
(10,'Erika Vogt',62,2,'registration',4.0,true),
(11,'Bastian Roth',26,3,'route marshal',5.5,false),
(12,'Nele Jansen',17,1,'water station',2.5,false),
(13,'Hans Ziegler',55,7,'route marshal',9.0,true),
(14,'Olga Smirnova',41,7,'registration',5.0,false),
(15,'David Klein',38,8,'route marshal',4.0,false),
(16,'Sabine Kurz',49,NULL,'registration',0.0,true),
(17,'Milan Horvat',22,6,'water station',8.5,false),
(18,'Johanna Beck',65,8,'timekeeping',3.0,false),
(19,'Karim Haddad',29,5,'water station',2.0,true),
(20,'Rita Engel',53,NULL,'water station',0.0,false),
(21,'Uwe Brandt',60,7,'route marshal',7.0,true),
(22,'Fiona Walsh',36,3,'timekeeping',6.0,false);
