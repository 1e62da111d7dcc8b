CREATE TABLE district (dist_code VARCHAR PRIMARY KEY, district_name VARCHAR, inhabitants INTEGER, area_km2 DOUBLE, low_emission_zone BOOLEAN);
INSERT INTO district VALUES
('HAF','Harbour',18200,6.4,FALSE),('OLD','Old Town',9400,2.1,TRUE),('NOR','Northfields',31500,14.8,FALSE),
('IND','Millrace',4200,9.7,FALSE),('UNI','Campus',12700,3.9,TRUE),('HIL','Hillcrest',7600,11.2,FALSE);
CREATE TABLE station (st_no INTEGER PRIMARY KEY, street VARCHAR, dist_code VARCHAR REFERENCES district(dist_code), put_up DATE, height_m DOUBLE, roadside BOOLEAN, power VARCHAR);
INSERT INTO station VALUES
(11,'Quay Road','HAF','2022-03-15',3.2,TRUE,'mains'),
(12,'Lighthouse Lane','HAF','2022-09-06',4.5,FALSE,'solar'),
(13,'Market Square','OLD','2022-03-18',2.8,TRUE,'mains'),
(14,'Ring Road North','NOR','2023-04-11',3.5,TRUE,'mains'),
(15,'Foundry Street','IND','2023-06-29',6.0,FALSE,'mains'),
(16,'Library Walk','UNI','2024-02-07',3.0,FALSE,'solar'),
(17,'Elm Park','NOR','2024-05-30',2.5,FALSE,'solar'),
(18,'Cathedral Steps','OLD','2025-01-16',4.0,FALSE,'battery');
CREATE TABLE probe (serial VARCHAR PRIMARY KEY, st_no INTEGER REFERENCES station(st_no), pollutant VARCHAR, maker VARCHAR, price_eur DECIMAL(8,2), in_service BOOLEAN);
INSERT INTO probe VALUES
('AX-100',11,'NO2','Aerolab',2150.00,TRUE),('AX-101',11,'PM10','Aerolab',1890.00,TRUE),
('DK-77',12,'ozone','Dunkel',3240.00,TRUE),('AX-102',13,'NO2','Aerolab',2150.00,TRUE),
('FV-5',13,'PM2.5','Finevent',980.00,TRUE),('AX-103',14,'NO2','Aerolab',2280.00,FALSE),
('DK-81',15,'SO2','Dunkel',4100.00,TRUE),('FV-6',15,'PM10','Finevent',870.00,TRUE),
('FV-7',16,'PM2.5','Finevent',1010.00,TRUE),('DK-90',14,'ozone','Dunkel',3390.00,TRUE),
('DK-91',NULL,'ozone','Dunkel',3390.00,FALSE);
CREATE TABLE measurement (m_id INTEGER PRIMARY KEY, serial VARCHAR REFERENCES probe(serial), taken DATE, ugm3 DOUBLE, flagged BOOLEAN);
INSERT INTO measurement VALUES
(1,'AX-100','2024-01-15',48.2,FALSE),(2,'AX-100','2024-07-15',31.7,FALSE),(3,'AX-101','2024-01-15',55.0,TRUE),
(4,'DK-77','2024-07-16',118.4,FALSE),(5,'AX-102','2024-01-17',39.9,FALSE),(6,'FV-5','2024-01-17',24.6,FALSE),
(7,'AX-103','2023-11-08',61.3,TRUE),(8,'DK-81','2024-03-04',12.5,FALSE),(9,'FV-6','2024-03-04',71.8,FALSE),
(10,'FV-7','2025-02-12',17.1,FALSE),(11,'AX-102','2025-02-13',36.4,FALSE),(12,'DK-77','2025-06-20',131.0,TRUE),
(13,'FV-5','2025-02-13',28.3,FALSE),(14,'FV-6','2023-12-19',64.0,NULL);
CREATE TABLE technician (tech_id INTEGER PRIMARY KEY, given_name VARCHAR, surname VARCHAR, mobile VARCHAR, climbing_cert BOOLEAN);
INSERT INTO technician VALUES
(1,'Greta','Lund','070-5550101',TRUE),(2,'Hassan','Yildiz','070-5550102',FALSE),(3,'Vera','Moretti',NULL,TRUE),(4,'Ned','Ashby','070-5550104',FALSE),(5,'Liv','Carlsen',NULL,FALSE),(6,'Amos','Bright','070-5550106',TRUE);
CREATE TABLE service_call (call_no INTEGER PRIMARY KEY, st_no INTEGER REFERENCES station(st_no), tech_id INTEGER REFERENCES technician(tech_id), checked_by INTEGER REFERENCES technician(tech_id), on_day DATE, task VARCHAR, minutes INTEGER, parts_eur DECIMAL(7,2));
INSERT INTO service_call VALUES
(1,11,1,3,'2023-02-14','calibration',90,0),(2,12,1,NULL,'2023-08-30','panel cleaning',35,NULL),(3,13,2,1,'2023-10-11','filter change',25,48.50),
(4,14,3,1,'2024-02-02','calibration',110,0),(5,14,3,NULL,'2024-04-19','pump replacement',150,312.00),(6,15,1,3,'2024-06-06','filter change',30,52.00),
(7,11,2,1,'2024-09-12','filter change',20,48.50),(8,16,4,NULL,'2025-01-28','battery swap',45,129.90),(9,13,1,4,'2025-03-07','calibration',85,0),(10,12,4,1,'2025-03-21','storm damage',180,540.25);
