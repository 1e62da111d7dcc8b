CREATE TABLE advisers (id INTEGER PRIMARY KEY, name VARCHAR, desk VARCHAR, speciality VARCHAR, salary INTEGER, works_from_home BOOLEAN);
INSERT INTO advisers VALUES
(1,'Petra Lindgren','front','cruises',38500,false),(2,'Marcus Webb','front','safaris',36200,false),(3,'Yolanda Cruz','phone','Latin America',34800,true),(4,'Simon Achterberg','phone','rail',31900,true),(5,'Nell Harding','trainee',NULL,23500,false);
CREATE TABLE destinations (id INTEGER PRIMARY KEY, place VARCHAR, country VARCHAR, flight_hours DECIMAL(4,1), visa_needed BOOLEAN, best_month VARCHAR);
INSERT INTO destinations VALUES
(1,'Reykjavik','Iceland',3.5,false,'June'),(2,'Marrakech','Morocco',3.8,false,'April'),(3,'Serengeti','Tanzania',11.5,true,'July'),(4,'Kyoto','Japan',14.0,false,'November'),(5,'Cusco','Peru',16.5,false,'May'),(6,'Goa','India',10.8,true,'January'),(7,'Bergen','Norway',2.2,false,'June');
CREATE TABLE packages (id INTEGER PRIMARY KEY, title VARCHAR, destination_id INTEGER REFERENCES destinations(id), nights INTEGER, price_pp DECIMAL(8,2), board VARCHAR, min_age INTEGER);
INSERT INTO packages VALUES
(1,'Northern Lights Escape',1,4,1290.00,'half board',NULL),(2,'Golden Circle Road Trip',1,7,1680.00,'bed and breakfast',18),(3,'Souks and Spice',2,5,890.00,'half board',NULL),(4,'Great Migration Safari',3,9,5480.00,'full board',12),(5,'Maple and Temples',4,11,4150.00,'bed and breakfast',NULL),(6,'Inca Trail Trek',5,10,3720.00,'full board',16),(7,'Yoga on the Beach',6,14,2260.00,'full board',18),(8,'Medina Weekend',2,3,540.00,'bed and breakfast',NULL);
CREATE TABLE travellers (id INTEGER PRIMARY KEY, first_name VARCHAR, last_name VARCHAR, born DATE, passport_until DATE, diet VARCHAR, newsletter BOOLEAN);
INSERT INTO travellers VALUES
(1,'Harriet','Boyle','1958-03-14','2027-08-01',NULL,true),(2,'Stefan','Ilić','1984-11-02','2026-02-18','vegetarian',true),(3,'Chloe','Ferrand','1992-07-23','2031-05-09','vegan',false),(4,'Graham','Boyle','1955-12-30','2025-11-15','diabetic',false),(5,'Aiko','Mori','1979-04-18','2033-10-27',NULL,true),(6,'Ben','Stavros','2001-09-09',NULL,NULL,false),(7,'Lucia','Romano','1988-01-26','2029-06-30','vegetarian',true),(8,'Winston','Clarke','1967-05-05','2028-03-12',NULL,false);
CREATE TABLE bookings (id INTEGER PRIMARY KEY, package_id INTEGER REFERENCES packages(id), adviser_id INTEGER REFERENCES advisers(id), booked DATE, departs DATE, deposit DECIMAL(8,2), balance_paid BOOLEAN, status VARCHAR);
INSERT INTO bookings VALUES
(1,1,1,'2022-10-03','2023-01-20',260.00,true,'travelled'),(2,4,2,'2023-01-18','2023-07-12',1500.00,true,'travelled'),(3,3,3,'2023-02-25','2023-04-08',180.00,true,'travelled'),(4,5,4,'2023-06-06','2023-11-02',830.00,true,'cancelled'),(5,6,3,'2023-12-11','2024-05-04',740.00,true,'travelled'),(6,3,1,'2024-01-22','2024-03-29',180.00,true,'travelled'),(7,4,2,'2024-02-02','2024-07-20',1100.00,true,'travelled'),(8,2,4,'2024-05-15','2024-06-28',336.00,true,'travelled'),(9,8,3,'2024-09-19','2024-10-25',100.00,true,'cancelled'),(10,5,2,'2025-03-10','2025-11-08',1660.00,false,'confirmed'),(11,6,3,'2025-04-01','2025-09-13',740.00,false,'confirmed');
CREATE TABLE booking_travellers (booking_id INTEGER REFERENCES bookings(id), traveller_id INTEGER REFERENCES travellers(id), lead BOOLEAN, PRIMARY KEY (booking_id, traveller_id));
INSERT INTO booking_travellers VALUES
(1,1,true),(1,4,false),(2,7,true),(2,2,false),(3,3,true),(4,5,true),(5,2,true),(6,1,true),(7,7,true),(8,5,true),(9,3,true),(10,2,true),(10,7,false),(11,8,true);
