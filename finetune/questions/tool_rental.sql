CREATE TABLE customers (customer_id INTEGER PRIMARY KEY, first_name VARCHAR, last_name VARCHAR, company VARCHAR, phone VARCHAR, email VARCHAR, trade_account BOOLEAN, joined DATE);
INSERT INTO customers VALUES
(1,'Gary','Whitlock','Whitlock Groundworks','01632 960101','gary@whitlockgw.co.uk',TRUE,'2022-02-08'),
(2,'Priya','Nair',NULL,'01632 960102','priya.nair@mail.com',FALSE,'2023-04-15'),
(3,'Dave','Oakes','Oakes Roofing','01632 960103',NULL,TRUE,'2022-07-19'),
(4,'Helen','Sorensen',NULL,'01632 960104','helen.s@mail.com',FALSE,'2024-05-02'),
(5,'Kofi','Mensah','Mensah Landscapes','01632 960105','kofi@mensahland.co.uk',TRUE,'2023-09-27'),
(6,'Ruth','Alder',NULL,'01632 960106',NULL,FALSE,'2024-11-11'),
(7,'Gary','Pike','Pike & Sons Plastering','01632 960107','info@pikesons.co.uk',TRUE,'2023-01-30');
CREATE TABLE tool_types (type_id INTEGER PRIMARY KEY, label VARCHAR, day_rate DECIMAL(6,2), deposit DECIMAL(7,2), petrol BOOLEAN);
INSERT INTO tool_types VALUES
(1,'hammer drill',14.00,50.00,FALSE),
(2,'wacker plate',32.00,150.00,TRUE),
(3,'mini digger',120.00,500.00,TRUE),
(4,'floor sander',38.00,100.00,FALSE),
(5,'wallpaper steamer',9.50,20.00,FALSE),
(6,'tile cutter',18.00,60.00,FALSE),
(7,'stump grinder',75.00,250.00,TRUE),
(8,'scaffold tower',45.00,200.00,FALSE);
CREATE TABLE tools (asset_no VARCHAR PRIMARY KEY, type_id INTEGER REFERENCES tool_types(type_id), brand VARCHAR, bought_on DATE, price_paid DECIMAL(9,2), kilos DECIMAL(6,1), status VARCHAR, last_tested DATE);
INSERT INTO tools VALUES
('A-01',1,'Makita','2022-01-15',289.00,4.2,'available','2024-11-04'),
('A-02',1,'Bosch','2023-03-10',245.00,3.9,'on hire','2025-01-20'),
('A-03',2,'Belle','2022-05-21',1150.00,82.0,'available','2024-09-12'),
('A-04',3,'Kubota','2022-06-30',18900.00,1500.0,'on hire','2025-02-03'),
('A-05',3,'Takeuchi','2024-03-18',21400.00,1740.0,'available','2025-02-04'),
('A-06',4,'Hiretech','2023-08-09',1690.00,61.0,'in repair','2024-06-17'),
('A-07',5,'Earlex','2023-10-02',64.00,2.3,'available',NULL),
('A-08',6,'Rubi','2024-02-26',410.00,18.5,'on hire','2024-12-09'),
('A-09',7,'Predator','2024-07-01',6200.00,125.0,'available','2025-01-08'),
('A-10',5,'Bosch','2024-10-14',59.00,2.1,'available',NULL),
('A-11',2,'Belle','2025-01-22',1220.00,84.0,'in repair',NULL);
CREATE TABLE hires (hire_id INTEGER PRIMARY KEY, customer_id INTEGER REFERENCES customers(customer_id), asset_no VARCHAR REFERENCES tools(asset_no), out_date DATE, due_date DATE, back_date DATE, charge DECIMAL(8,2), paid BOOLEAN, delivered BOOLEAN);
INSERT INTO hires VALUES
(1,1,'A-04','2023-05-08','2023-05-12','2023-05-15',840.00,TRUE,TRUE),
(2,2,'A-06','2023-10-20','2023-10-22','2023-10-22',76.00,TRUE,FALSE),
(3,3,'A-01','2024-02-05','2024-02-07','2024-02-07',28.00,TRUE,FALSE),
(4,1,'A-03','2024-03-11','2024-03-14','2024-03-14',96.00,TRUE,TRUE),
(5,5,'A-05','2024-04-02','2024-04-12','2024-04-10',1200.00,TRUE,TRUE),
(6,4,'A-07','2024-05-18','2024-05-20','2024-05-23',47.50,FALSE,FALSE),
(7,5,'A-09','2024-08-26','2024-08-28','2024-08-28',150.00,TRUE,TRUE),
(8,7,'A-02','2024-10-07','2024-10-11','2024-10-18',154.00,FALSE,FALSE),
(9,2,'A-06','2024-11-15','2024-11-17','2024-11-18',114.00,TRUE,FALSE),
(10,1,'A-05','2025-01-13','2025-01-24','2025-01-24',1320.00,TRUE,TRUE),
(11,7,'A-08','2025-03-03','2025-03-07',NULL,72.00,FALSE,FALSE),
(12,1,'A-04','2025-03-10','2025-03-21',NULL,1320.50,FALSE,TRUE),
(13,3,'A-02','2025-03-12','2025-03-14',NULL,28.50,TRUE,FALSE);
CREATE TABLE repairs (repair_nr INTEGER PRIMARY KEY, asset_no VARCHAR REFERENCES tools(asset_no), caused_by INTEGER REFERENCES customers(customer_id), fault VARCHAR, reported DATE, cost DECIMAL(8,2));
INSERT INTO repairs VALUES
(1,'A-04',1,'snapped track','2023-05-16',680.00),
(2,'A-06',NULL,'worn drum','2024-01-09',145.00),
(3,'A-02',7,'burnt out motor','2024-10-19',92.00),
(4,'A-06',2,'torn dust bag','2024-11-19',38.50),
(5,'A-09',5,'blunt teeth','2024-08-29',210.00),
(6,'A-11',NULL,'leaking fuel tank','2025-02-27',NULL);
