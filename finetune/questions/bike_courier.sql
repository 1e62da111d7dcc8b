CREATE TABLE riders (nr INTEGER PRIMARY KEY, name VARCHAR, nick VARCHAR, joined DATE, hourly DECIMAL(5,2), mentor_nr INTEGER REFERENCES riders(nr), active BOOLEAN);
INSERT INTO riders VALUES
(1,'Jonas Brandt','Turbo','2022-01-10',17.50,NULL,true);
INSERT INTO riders VALUES
(2,'Mei Tanaka','Flash','2022-04-19',16.80,1,true),(3,'Luis Ortega',NULL,'2022-09-01',15.00,1,false);
INSERT INTO riders VALUES
(4,'Zoe Hartmann','Zed','2023-03-27',15.50,2,true),(5,'Idris Bello',NULL,'2023-11-06',14.20,2,true);
INSERT INTO riders VALUES
(6,'Kasia Nowak','Pixel','2024-05-13',13.80,4,true),(7,'Rolf Engel',NULL,'2025-02-03',13.00,4,true);
CREATE TABLE bikes (frame_no VARCHAR PRIMARY KEY, kind VARCHAR, maker VARCHAR, bought DATE, price DECIMAL(8,2), max_load_kg INTEGER, stolen BOOLEAN);
INSERT INTO bikes VALUES
('RB-01','road','Fuji','2022-02-01',980.00,12,false),('CB-01','cargo','Bullitt','2022-06-15',4350.00,100,false),('CB-02','cargo','Urban Arrow','2023-08-20',5890.00,125,false),('EB-01','e-bike','Riese','2024-01-30',4100.00,45,true),('RB-02','fixie','Cinelli','2022-03-11',1120.00,10,false),('CB-03','cargo','Omnium','2025-01-14',3300.00,80,false);
CREATE TABLE clients (id INTEGER PRIMARY KEY, firm VARCHAR, trade VARCHAR, district VARCHAR, discount_pct INTEGER, since DATE);
INSERT INTO clients VALUES
(1,'Lindner Notaries','law','Altstadt',10,'2022-02-14'),(2,'Apotheke am Markt','pharmacy','Altstadt',15,'2022-05-03'),(3,'Dentalabor Kranz','lab','Nordend',20,'2022-08-22'),(4,'Blumen Viola','flowers','Westhafen',NULL,'2023-02-10'),(5,'Atelier Sechs','design','Westhafen',5,'2023-09-18'),(6,'Pixelhaus','design','Nordend',NULL,'2024-03-04'),(7,'Bücherwurm','books','Gallus',NULL,'2025-01-20');
CREATE TABLE drops (drop_id INTEGER PRIMARY KEY, client_id INTEGER REFERENCES clients(id), rider_nr INTEGER REFERENCES riders(nr), frame_no VARCHAR REFERENCES bikes(frame_no), what VARCHAR, weight_kg DECIMAL(5,1), ordered_on DATE, minutes INTEGER);
INSERT INTO drops VALUES
(1,1,1,'RB-01','contract',0.4,'2022-11-08',19),(2,2,2,'RB-02','medicine',1.2,'2023-01-17',14),(3,3,3,'RB-01','dental crowns',0.3,'2023-03-02',27),(4,2,2,'RB-02','medicine',2.0,'2023-06-21',16),(5,4,4,'CB-01','bouquets',18.5,'2023-12-23',41),(6,1,1,'RB-01','deed',0.2,'2024-02-12',11),(7,3,2,'EB-01','plaster casts',9.0,'2024-03-05',33),(8,5,5,'CB-02','posters',32.0,'2024-04-18',48),(9,2,5,'RB-02','medicine',1.6,'2024-06-11',22),(10,4,4,'CB-02','potted palms',64.0,'2024-09-14',57),(11,6,6,'EB-01','monitor',11.5,'2024-10-30',36),(12,1,4,'RB-01','contract',0.5,'2025-01-09',17),(13,3,1,'RB-02','dental crowns',0.3,'2025-02-25',24),(14,5,6,'CB-01','shop sign',27.0,'2025-03-19',52);
CREATE TABLE mishaps (mishap_id INTEGER PRIMARY KEY, drop_id INTEGER REFERENCES drops(drop_id), sort VARCHAR, cost_eur DECIMAL(7,2), insured BOOLEAN, settled_on DATE);
INSERT INTO mishaps VALUES
(1,3,'puncture',18.00,false,'2023-03-03'),(2,5,'crushed goods',75.00,true,'2024-01-29'),(3,7,'late',20.00,false,'2024-03-11'),(4,8,'wet parcel',140.00,true,NULL),(5,10,'puncture',22.50,false,'2024-09-14'),(6,11,'crash',610.00,true,NULL),(7,11,'crushed goods',289.00,true,'2025-01-15');
