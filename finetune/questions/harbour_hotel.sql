CREATE TABLE room_types (code TEXT PRIMARY KEY, description TEXT, rack_rate DECIMAL(6,2), max_occupancy INTEGER);
INSERT INTO room_types VALUES ('SGL','Single',79.00,1),('DBL','Double',119.00,2),('FAM','Family room',165.00,4),('JST','Junior suite',210.00,3),('PEN','Penthouse',390.00,4);
CREATE TABLE rooms (room_no INTEGER PRIMARY KEY, type_code TEXT REFERENCES room_types(code), storey INTEGER, sea_view BOOLEAN, bathtub BOOLEAN, last_refurb DATE);
INSERT INTO rooms VALUES
(101,'SGL',1,false,false,'2022-03-10'),(102,'DBL',1,false,true,'2022-03-18'),(103,'FAM',1,true,true,'2023-01-25'),(201,'DBL',2,true,false,'2023-02-14'),(202,'DBL',2,false,false,NULL),(203,'SGL',2,true,false,'2024-02-02'),(301,'JST',3,true,true,'2024-11-20'),(302,'JST',3,false,true,NULL),(401,'PEN',4,true,true,'2025-01-12');
CREATE TABLE employees (emp_id INTEGER PRIMARY KEY, name TEXT, position TEXT, start_date DATE, monthly_pay DECIMAL(7,2), reports_to INTEGER REFERENCES employees(emp_id));
INSERT INTO employees VALUES (1,'Margaret Doyle','manager','2022-01-15',4800.00,NULL);
INSERT INTO employees VALUES (2,'Stefan Ilic','front desk','2022-04-01',2650.00,1);
INSERT INTO employees VALUES (3,'Noor Haddad','front desk','2023-03-20',2500.00,1);
INSERT INTO employees VALUES (4,'Carla Mendes','head housekeeper','2022-02-10',2900.00,1);
INSERT INTO employees VALUES (5,'Tuan Pham','housekeeper','2023-06-01',2150.00,4);
INSERT INTO employees VALUES (6,'Evie Marsh','housekeeper','2024-05-06',2080.00,4);
INSERT INTO employees VALUES (7,'Ralf Benz','night porter','2024-10-01',2400.00,2);
CREATE TABLE guests (guest_id INTEGER PRIMARY KEY, full_name TEXT, country TEXT, email TEXT, loyalty_tier TEXT);
INSERT INTO guests VALUES
(1,'Adele Fournier','France','adele.f@free.fr','gold'),(2,'Thomas Reilly','Ireland','treilly@mail.ie',NULL),(3,'Keiko Mori','Japan',NULL,'silver'),(4,'Lukas Bauer','Germany','l.bauer@gmx.de','gold'),(5,'Sofia Papadaki','Greece','sofia.pap@mail.gr',NULL),(6,'Grace Mbeki','South Africa',NULL,NULL),(7,'Hugo Fournier','France','hugo.f@free.fr','silver'),(8,'Wendy Clarke','Ireland','wclarke@mail.ie',NULL),(9,'Jonas Vogel','Germany',NULL,NULL);
CREATE TABLE stays (stay_id INTEGER PRIMARY KEY, guest_id INTEGER REFERENCES guests(guest_id), room_no INTEGER REFERENCES rooms(room_no), checkin_by INTEGER REFERENCES employees(emp_id), arrival DATE, departure DATE, nightly_rate DECIMAL(6,2), paid BOOLEAN);
INSERT INTO stays VALUES
(1,1,301,2,'2023-05-12','2023-05-15',205.00,true),(2,2,101,2,'2023-07-03','2023-07-05',79.00,true),(3,3,201,3,'2023-10-08','2023-10-14',110.00,true),(4,4,103,3,'2024-01-19','2024-01-26',150.00,true),(5,5,102,2,'2024-04-02','2024-04-04',119.00,false),(6,1,401,2,'2024-06-21','2024-06-24',370.00,true),(7,6,203,3,'2024-07-11','2024-07-12',82.00,true),(8,7,201,2,'2024-08-15','2024-08-25',99.00,true),(9,4,103,7,'2024-10-30','2024-11-02',165.00,false),(10,8,101,7,'2024-12-05','2024-12-06',75.00,true),(11,3,301,3,'2025-02-10','2025-02-15',198.00,true),(12,1,201,2,'2025-03-28',NULL,119.00,false);
CREATE TABLE extras (extra_id INTEGER PRIMARY KEY, stay_id INTEGER REFERENCES stays(stay_id), item TEXT, amount DECIMAL(6,2), charged_on DATE);
INSERT INTO extras VALUES
(1,1,'minibar',18.50,'2023-05-13'),(2,1,'massage',75.00,'2023-05-14'),(3,3,'laundry',22.00,'2023-10-10'),(4,4,'parking',84.00,'2024-01-20'),(5,4,'minibar',31.20,'2024-01-22'),(6,6,'champagne',120.00,'2024-06-21'),(7,6,'massage',90.00,'2024-06-22'),(8,8,'laundry',16.00,'2024-08-20'),(9,8,'parking',120.50,'2024-08-24'),(10,9,'minibar',9.80,'2024-10-31'),(11,11,'massage',75.00,'2025-02-12'),(12,11,'minibar',27.40,'2025-02-13');
