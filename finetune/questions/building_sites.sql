CREATE TABLE sites (site_code VARCHAR PRIMARY KEY, site_name VARCHAR, town VARCHAR, developer VARCHAR, budget DECIMAL(12,2), start_date DATE, completion_date DATE, cranes INTEGER);
INSERT INTO sites VALUES
('RV','Riverside Flats','Tamworth','Hollis Homes',8400000.00,'2023-02-06','2024-09-27',2),
('SC','Oakfield School Extension','Lichfield','County Council',3150000.00,'2023-07-24','2024-08-16',1),
('WH','Brindley Warehouse','Burton','Parcelway Ltd',5700000.00,'2024-01-15','2025-02-28',1),
('BR','Trent Footbridge','Burton','County Council',1280000.00,'2024-04-22',NULL,1),
('HT','Station Hotel','Tamworth','Lodgewell Group',11900000.00,'2024-09-09',NULL,3),
('CH','St Mary''s Church Roof','Rugeley','Parish of Rugeley',420000.00,'2025-03-17',NULL,0),
('PK','Multi-storey Car Park','Lichfield','Hollis Homes',2600000.00,'2025-06-02',NULL,NULL);
CREATE TABLE staff (staff_id INTEGER PRIMARY KEY, firstname VARCHAR, lastname VARCHAR, job_title VARCHAR, day_rate DECIMAL(6,2), first_aider BOOLEAN, site_card_expires DATE);
INSERT INTO staff VALUES
(1,'Brian','Cotterill','site manager',310.00,TRUE,'2027-05-31'),
(2,'Aoife','Brennan','site manager',325.00,TRUE,'2026-11-30'),
(3,'Lee','Hartshorn','bricklayer',220.00,FALSE,'2026-02-28'),
(4,'Marius','Ionescu','bricklayer',215.00,TRUE,'2027-01-31'),
(5,'Wayne','Tully','crane operator',265.00,FALSE,'2025-12-31'),
(6,'Zofia','Mazur','safety officer',280.00,TRUE,'2028-03-31'),
(7,'Hamza','Iqbal','carpenter',235.00,FALSE,NULL),
(8,'Lee','Fairclough','labourer',150.00,FALSE,'2026-08-31'),
(9,'Nell','Ashby','trainee',105.00,FALSE,NULL);
CREATE TABLE assignments (site_code VARCHAR REFERENCES sites(site_code), staff_id INTEGER REFERENCES staff(staff_id), from_date DATE, days INTEGER, in_charge BOOLEAN, PRIMARY KEY (site_code, staff_id));
INSERT INTO assignments VALUES
('RV',1,'2023-02-06',410,TRUE),('RV',3,'2023-04-03',180,FALSE),('RV',5,'2023-03-01',260,FALSE),
('SC',2,'2023-07-24',255,TRUE),('SC',4,'2023-09-11',140,FALSE),('SC',7,'2024-01-08',95,FALSE),
('WH',2,'2024-01-15',270,TRUE),('WH',5,'2024-02-12',115,FALSE),('WH',8,'2024-03-04',190,FALSE),
('BR',6,'2024-04-22',60,TRUE),('BR',3,'2024-06-10',48,FALSE),
('HT',1,'2024-09-09',130,TRUE),('HT',4,'2024-10-07',105,FALSE),('HT',8,'2024-11-18',75,FALSE);
CREATE TABLE deliveries (delivery_nr INTEGER PRIMARY KEY, site_code VARCHAR REFERENCES sites(site_code), supplier VARCHAR, material VARCHAR, tonnes DECIMAL(6,1), delivered_on DATE, price DECIMAL(9,2), received_by INTEGER REFERENCES staff(staff_id));
INSERT INTO deliveries VALUES
(1,'RV','Mercia Concrete','ready-mix concrete',96.0,'2023-03-15',10560.00,1),
(2,'RV','Staffs Brick Co','facing bricks',42.5,'2023-05-04',15300.00,3),
(3,'SC','Staffs Brick Co','facing bricks',18.0,'2023-09-20',6660.00,4),
(4,'SC','Arden Timber','roof trusses',7.4,'2024-01-18',9240.00,7),
(5,'WH','Mercia Concrete','ready-mix concrete',180.0,'2024-02-27',19980.00,2),
(6,'WH','Black Country Steel','steel beams',64.2,'2024-04-09',88600.00,5),
(7,'BR','Black Country Steel','steel beams',31.0,'2024-07-16',45500.00,NULL),
(8,'HT','Mercia Concrete','ready-mix concrete',240.0,'2024-10-22',27600.00,1),
(9,'HT','Staffs Brick Co','facing bricks',55.0,'2025-02-11',21450.00,4),
(10,'HT','Arden Timber','plywood sheets',9.1,'2025-03-05',5830.00,NULL);
CREATE TABLE incidents (incident_id INTEGER PRIMARY KEY, site_code VARCHAR REFERENCES sites(site_code), happened DATE, category VARCHAR, injured_id INTEGER REFERENCES staff(staff_id), reporter_id INTEGER REFERENCES staff(staff_id), days_lost INTEGER);
INSERT INTO incidents VALUES
(1,'RV','2023-06-13','fall',3,1,12),
(2,'RV','2023-11-02','near miss',NULL,5,0),
(3,'SC','2024-02-21','cut',7,2,3),
(4,'WH','2024-03-19','falling object',8,2,9),
(5,'WH','2024-05-08','near miss',NULL,8,0),
(6,'BR','2024-07-25','fall',3,6,21),
(7,'RV','2024-08-06','near miss',NULL,1,0),
(8,'HT','2025-01-28','cut',8,1,2);
