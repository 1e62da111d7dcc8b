CREATE TABLE halls (hall_code VARCHAR PRIMARY KEY, nickname VARCHAR, area_m2 INTEGER, heated BOOLEAN, power_kw INTEGER);
CREATE TABLE exhibitors (exhibitor_no INTEGER PRIMARY KEY, company VARCHAR, country VARCHAR, line_of_business VARCHAR, contact_person VARCHAR, contact_mail VARCHAR, first_year INTEGER);
CREATE TABLE stands (stand_no VARCHAR PRIMARY KEY, hall_code VARCHAR REFERENCES halls(hall_code), exhibitor_no INTEGER REFERENCES exhibitors(exhibitor_no), size_m2 INTEGER, corner BOOLEAN, rent DECIMAL(9,2), water_supply BOOLEAN, build_up DATE);
CREATE TABLE invoices (invoice_no INTEGER PRIMARY KEY, exhibitor_no INTEGER REFERENCES exhibitors(exhibitor_no), issued DATE, total DECIMAL(10,2), purpose VARCHAR, settled DATE);
CREATE TABLE visitors (visitor_no INTEGER PRIMARY KEY, first_name VARCHAR, last_name VARCHAR, employer VARCHAR, ticket_kind VARCHAR, arrived DATE, press BOOLEAN);
CREATE TABLE badge_scans (scan_no INTEGER PRIMARY KEY, visitor_no INTEGER REFERENCES visitors(visitor_no), exhibitor_no INTEGER REFERENCES exhibitors(exhibitor_no), scanned_on DATE, talk_minutes INTEGER, hot_lead BOOLEAN);
INSERT INTO halls VALUES ('A','Glass Hall',4800,TRUE,900),('B','Old Foundry',3200,FALSE,750),('C','Rotunda',1500,TRUE,280),('D','Tent North',2100,FALSE,160),('E','Harbour Hall',5600,TRUE,1100),('F','Annex',700,TRUE,90);
INSERT INTO exhibitors VALUES
(1,'Holzwerk Maurer','Germany','timber','Jörg Maurer','jm@holzwerk.de',2022),(2,'Nordic Stoves','Sweden','heating','Astrid Nyberg','astrid@nordicstoves.se',2022),(3,'Casa Verde','Italy','garden','Luca Ferri',NULL,2023),
(4,'BrightBulb','Netherlands','lighting','Femke Bos','f.bos@brightbulb.nl',2024),(5,'AquaPura','Austria','bathrooms','Sepp Gruber','office@aquapura.at',2023),(6,'SunRoof AG','Switzerland','solar','Reto Frei','frei@sunroof.ch',2022),
(7,'Tilemasters','Germany','bathrooms','Birgit Wenz','wenz@tilemasters.de',2024),(8,'Kettle & Pan','United Kingdom','kitchens','Rupert Hale',NULL,2025),(9,'Window World','Poland','windows','Ewa Zielinska','ewa@windowworld.pl',2025),(10,'HeatPump Pro','Germany','heating','Ahmet Demir','demir@hppro.de',2024);
INSERT INTO stands VALUES
('A01','A',1,60,TRUE,10800.00,FALSE,'2025-02-25'),('A02','A',2,45,FALSE,7650.00,FALSE,'2025-02-26'),('A03','A',6,80,TRUE,14400.00,FALSE,'2025-02-24'),('B11','B',3,30,FALSE,4200.00,TRUE,'2025-02-27'),('B12','B',5,50,TRUE,7750.00,TRUE,'2025-02-25'),
('B13','B',7,36,FALSE,5040.00,TRUE,'2025-02-26'),('C21','C',4,18,FALSE,2970.00,FALSE,'2025-02-28'),('C22','C',6,12,TRUE,2160.00,FALSE,'2025-02-28'),('E31','E',10,70,TRUE,12250.00,TRUE,'2025-02-24'),('E32','E',NULL,40,FALSE,6800.00,TRUE,NULL),('E33','E',1,24,FALSE,4080.00,FALSE,'2025-02-27'),('D41','D',NULL,25,TRUE,2750.00,FALSE,NULL);
INSERT INTO invoices VALUES
(5001,1,'2024-10-01',10800.00,'stand rent','2024-10-21'),(5002,2,'2024-10-04',7650.00,'stand rent','2024-11-15'),(5003,6,'2024-10-07',16560.00,'stand rent','2024-10-30'),(5004,3,'2024-11-12',4200.00,'stand rent',NULL),(5005,5,'2024-11-12',7750.00,'stand rent','2024-12-02'),
(5006,7,'2024-12-03',5040.00,'stand rent',NULL),(5007,10,'2024-12-10',12250.00,'stand rent','2025-01-08'),(5008,6,'2025-01-20',890.00,'electricity',NULL),(5009,1,'2025-01-22',4080.00,'stand rent','2025-02-03'),(5010,10,'2025-03-12',460.00,'cleaning','2025-03-29'),(5011,2,'2025-03-12',310.00,'cleaning',NULL);
INSERT INTO visitors VALUES
(1,'Nina','Schuster','Schuster Bau','two-day','2025-03-01',FALSE),(2,'Olaf','Becker',NULL,'day','2025-03-01',FALSE),(3,'Maria','Conti','Domus Magazine','free','2025-03-01',TRUE),(4,'Henk','Visser','Visser Interieur','trade','2025-03-02',FALSE),(5,'Sandra','Lehmann','Lehmann Architekten','trade','2025-03-02',FALSE),
(6,'Timo','Becker',NULL,'student','2025-03-03',FALSE),(7,'Aisha','Rahman','Bauwelt Journal','free','2025-03-02',TRUE),(8,'Georg','Pichler','Pichler Sanitär','trade','2025-03-03',FALSE),(9,'Lotte','Jansen',NULL,'day','2025-03-03',FALSE);
INSERT INTO badge_scans VALUES
(1,1,1,'2025-03-01',25,TRUE),(2,1,6,'2025-03-01',15,FALSE),(3,3,3,'2025-03-01',40,FALSE),(4,4,2,'2025-03-02',10,FALSE),(5,5,6,'2025-03-02',35,TRUE),(6,5,1,'2025-03-02',20,TRUE),(7,8,5,'2025-03-03',50,TRUE),
(8,8,7,'2025-03-03',30,TRUE),(9,1,10,'2025-03-02',12,FALSE),(10,6,6,'2025-03-03',5,FALSE),(11,7,6,'2025-03-02',22,FALSE),(12,2,2,'2025-03-01',8,FALSE),(13,5,4,'2025-03-02',18,FALSE);
