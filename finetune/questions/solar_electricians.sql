CREATE TABLE client (client_no INTEGER PRIMARY KEY, client_name VARCHAR, client_kind VARCHAR, village VARCHAR, email VARCHAR, first_contact DATE);
INSERT INTO client VALUES
(1,'Familie Oberhuber','private','Seedorf','oberhuber@net.at','2022-03-02'),
(2,'Sägewerk Lanz','business','Talheim','buero@lanz.at','2022-06-15'),
(3,'Greta Winkler','private','Seedorf',NULL,'2023-01-24'),
(4,'Gemeinde Talheim','municipality','Talheim','amt@talheim.at','2023-05-08'),
(5,'Hotel Alpenblick','business','Hochwang','info@alpenblick.at','2023-11-20'),
(6,'Paul Egger','private','Hochwang','paul.egger@net.at','2024-02-13'),
(7,'Käserei Moos','business','Moos',NULL,'2024-10-01'),
(8,'Rosa Thaler','private','Moos','rosa.t@net.at','2025-02-17');
CREATE TABLE electrician (el_no INTEGER PRIMARY KEY, el_name VARCHAR, qualification VARCHAR, climbs_roofs BOOLEAN, wage_h DECIMAL(5,2), entered DATE, mentor_no INTEGER REFERENCES electrician(el_no));
INSERT INTO electrician VALUES (1,'Franz Huber','master',FALSE,44.00,'2022-01-03',NULL),(2,'Karin Steiner','master',TRUE,43.00,'2022-04-04',NULL);
INSERT INTO electrician VALUES (3,'Luca Ferrari','journeyman',TRUE,31.50,'2022-10-17',1),(4,'Eva Brunner','journeyman',TRUE,32.80,'2023-07-03',2),(5,'Jonas Wolf','apprentice',FALSE,14.20,'2024-08-26',2),(6,'Nina Rauch','apprentice',TRUE,13.60,'2025-01-07',1);
CREATE TABLE pv_system (sys_no INTEGER PRIMARY KEY, client_no INTEGER REFERENCES client(client_no), planner_no INTEGER REFERENCES electrician(el_no), fitter_no INTEGER REFERENCES electrician(el_no), kwp DECIMAL(5,1), panels INTEGER, battery_kwh DECIMAL(5,1), on_grid DATE, total_price DECIMAL(10,2));
INSERT INTO pv_system VALUES
(1,1,1,3,8.4,20,10.0,'2022-11-18',17900.00),
(2,2,2,3,62.0,148,NULL,'2023-04-27',81500.00),
(3,3,1,2,5.9,14,NULL,'2023-06-09',9800.00),
(4,4,2,4,29.6,70,20.0,'2024-03-21',52300.00),
(5,5,1,4,41.2,98,40.0,'2024-06-14',79900.00),
(6,6,2,3,10.1,24,12.0,'2024-07-30',21650.00),
(7,4,2,4,18.5,44,NULL,'2024-11-05',27400.00),
(8,2,1,3,35.3,84,50.0,NULL,74200.00),
(9,7,2,NULL,24.8,59,15.0,NULL,41900.00);
CREATE TABLE yearly_yield (sys_no INTEGER REFERENCES pv_system(sys_no), yr INTEGER, kwh_made INTEGER, kwh_fed_in INTEGER, PRIMARY KEY (sys_no, yr));
INSERT INTO yearly_yield VALUES
(1,2023,8910,4120),(1,2024,8735,3980),(2,2023,41200,18900),(2,2024,64300,30150),(3,2023,3480,2210),(3,2024,6090,3875),(4,2024,24800,9400),(5,2024,26150,5200),(6,2024,4310,1650);
CREATE TABLE trouble (tr_no INTEGER PRIMARY KEY, sys_no INTEGER REFERENCES pv_system(sys_no), reported DATE, fixed DATE, component VARCHAR, fixed_by INTEGER REFERENCES electrician(el_no), warranty BOOLEAN, cost DECIMAL(8,2));
INSERT INTO trouble VALUES
(1,1,'2023-02-14','2023-02-17','inverter',3,TRUE,0.00),
(2,2,'2023-08-03','2023-08-21','inverter',2,TRUE,0.00),
(3,3,'2024-01-29','2024-02-06','snow damage',4,FALSE,640.00),
(4,2,'2024-05-13','2024-05-15','cable',3,FALSE,185.50),
(5,5,'2024-09-02','2024-09-19','battery',2,TRUE,0.00),
(6,4,'2024-12-11','2024-12-13','meter',5,FALSE,97.00),
(7,2,'2025-01-20',NULL,'panel',NULL,TRUE,NULL),
(8,6,'2025-03-03',NULL,'inverter',4,FALSE,NULL);
