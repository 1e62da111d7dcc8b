CREATE TABLE machine (machine_id INTEGER PRIMARY KEY, machine_name VARCHAR, machine_type VARCHAR, hall VARCHAR, year_installed INTEGER, daily_capacity_tons DOUBLE);
INSERT INTO machine VALUES
(1,'Pulper North','pulper','A',1998,310.0),
(2,'Pulper South','pulper','A',2004,280.5),
(3,'Headbox One','headbox','B',2011,420.0),
(4,'Wire Section 1','former','B',2011,415.0),
(5,'Press Roll 7','press','B',2001,390.0),
(6,'Dryer Giant','dryer','C',1994,350.0),
(7,'Dryer Compact','dryer','C',2016,180.0),
(8,'Calender Blue','calender','D',2009,400.0),
(9,'Reel Winder 2','winder','D',2018,430.5),
(10,'Slitter Fox','slitter','D',2020,NULL),
(11,'Sheeter Old','slitter','E',1989,95.0);
CREATE TABLE technician (technician_id INTEGER PRIMARY KEY, technician_name VARCHAR, skill_level VARCHAR, hourly_rate DOUBLE, home_town VARCHAR);
INSERT INTO technician VALUES
(101,'Marta Olsen','senior',48.5,'Halden'),
(102,'Jonas Bakke','junior',29.0,'Moss'),
(103,'Ingrid Lund','senior',51.0,'Halden'),
(104,'Petter Vik','regular',37.5,'Sarpsborg'),
(105,'Siv Aasen','regular',38.0,'Moss'),
(106,'Knut Dahl','junior',27.5,'Sarpsborg'),
(107,'Elin Foss','senior',49.0,'Sarpsborg'),
(108,'Tor Nygaard','regular',36.0,NULL);
CREATE TABLE spare_part (part_id VARCHAR PRIMARY KEY, part_name VARCHAR, unit_price DOUBLE, stock_quantity INTEGER, supplier_name VARCHAR);
INSERT INTO spare_part VALUES
('BRG-22','roller bearing',185.0,24,'Norlager'),
('BRG-30','spherical bearing',320.0,9,'Norlager'),
('SEA-05','shaft seal',42.5,60,'Tetna'),
('FLT-11','dryer felt',2150.0,3,'Vevtek'),
('BLT-08','drive belt',96.0,31,'Tetna'),
('KNF-02','slitter knife',130.0,18,'Stalverk'),
('VLV-14','steam valve',540.0,6,'Damp AS'),
('SNS-01','moisture sensor',760.0,4,'Damp AS'),
('OIL-68','gear oil drum',210.0,12,NULL);
CREATE TABLE work_order (work_order_id INTEGER PRIMARY KEY, machine_id INTEGER REFERENCES machine(machine_id), technician_id INTEGER REFERENCES technician(technician_id), opened_on DATE, hours_spent DOUBLE, priority VARCHAR, is_finished BOOLEAN);
INSERT INTO work_order VALUES
(5001,6,101,'2022-01-14',12.5,'high',TRUE),
(5002,1,102,'2022-02-03',4.0,'low',TRUE),
(5003,6,103,'2022-03-22',9.0,'medium',TRUE),
(5004,5,104,'2022-05-11',6.5,'medium',TRUE),
(5005,9,107,'2022-08-30',3.0,'high',TRUE),
(5006,6,104,'2022-11-02',15.0,'high',TRUE),
(5007,2,102,'2023-01-19',2.5,'low',TRUE),
(5008,11,105,'2023-02-27',7.0,'medium',TRUE),
(5009,5,101,'2023-04-05',10.0,'high',TRUE),
(5010,3,103,'2023-06-16',5.5,'low',TRUE),
(5011,11,104,'2023-07-08',8.0,'high',FALSE),
(5012,1,101,'2023-09-25',11.0,'medium',TRUE),
(5013,8,105,'2023-10-13',4.5,'low',FALSE),
(5014,6,107,'2023-12-01',NULL,'high',FALSE),
(5015,5,104,'2023-12-18',3.5,'low',FALSE);
CREATE TABLE work_order_part (work_order_id INTEGER REFERENCES work_order(work_order_id), part_id VARCHAR REFERENCES spare_part(part_id), quantity_used INTEGER, PRIMARY KEY (work_order_id, part_id));
INSERT INTO work_order_part VALUES
(5001,'FLT-11',1),(5001,'VLV-14',2),(5002,'SEA-05',4),(5003,'VLV-14',1),(5004,'BRG-22',2),(5004,'SEA-05',2),
(5006,'FLT-11',1),(5006,'BRG-30',3),(5008,'KNF-02',6),(5009,'BRG-22',4),(5009,'BLT-08',1),(5011,'KNF-02',2),(5012,'BLT-08',3),(5012,'SEA-05',1),(5013,'BRG-30',1);
