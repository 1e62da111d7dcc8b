CREATE TABLE negotiators (id INTEGER PRIMARY KEY, forename VARCHAR, surname VARCHAR, branch VARCHAR, mobile VARCHAR, joined DATE);
INSERT INTO negotiators VALUES
(1,'Philippa','Crane','High Street','07700 900101','2022-01-17'),
(2,'Dev','Malhotra','High Street','07700 900102','2022-10-03'),
(3,'Rory','Gilchrist','Harbour','07700 900103','2023-06-12'),
(4,'Bea','Thornton','Harbour',NULL,'2024-03-04'),
(5,'Luke','Amory','High Street','07700 900105','2025-01-06'),
(6,'Orla','Finnegan','Station Road','07700 900106','2024-09-02');
CREATE TABLE people (id INTEGER PRIMARY KEY, forename VARCHAR, surname VARCHAR, tel VARCHAR, max_budget INTEGER, mortgage_agreed BOOLEAN);
INSERT INTO people VALUES
(1,'Walter','Pym','01803 2201',NULL,NULL),
(2,'Josie','Lander','01803 2202',NULL,NULL),
(3,'Amrit','Gill','01803 2203',NULL,NULL),
(4,'Edith','Vance',NULL,NULL,NULL),
(5,'Theo','Marchetti','01803 2205',320000,true),
(6,'Nina','Aldous','01803 2206',450000,true),
(7,'Gus','Farrow',NULL,275000,false),
(8,'Yara','Khalil','01803 2208',600000,true),
(9,'Colin','Pym','01803 2209',380000,false),
(10,'Sadie','Brook','01803 2210',240000,true),
(11,'Ivan','Doro','01803 2211',510000,false);
CREATE TABLE properties (ref VARCHAR PRIMARY KEY, address VARCHAR, kind VARCHAR, beds INTEGER, garden BOOLEAN, asking INTEGER, seller_id INTEGER REFERENCES people(id), negotiator_id INTEGER REFERENCES negotiators(id));
INSERT INTO properties VALUES
('H01','3 Quay Street','flat',2,false,285000,1,3),
('H02','18 Larch Avenue','semi-detached',3,true,375000,2,1),
('H03','The Old Forge, Mill Road','cottage',2,true,310000,3,2),
('H04','7 Sandpiper Court','flat',1,false,198000,1,3),
('H05','42 Torr Hill','detached',5,true,595000,4,1),
('H06','11 Chapel Row','terraced',3,false,262000,3,2),
('H07','Beacon House','detached',4,true,540000,2,4),
('H08','5 Net Loft','flat',2,false,335000,1,3),
('H09','29 Larch Avenue','semi-detached',3,true,389000,4,1);
CREATE TABLE viewings (id INTEGER PRIMARY KEY, property_ref VARCHAR REFERENCES properties(ref), viewer_id INTEGER REFERENCES people(id), shown_by INTEGER REFERENCES negotiators(id), viewed_on DATE, feedback VARCHAR);
INSERT INTO viewings VALUES
(1,'H01',5,3,'2023-02-25','loved it'),
(2,'H01',7,3,'2023-03-01','too small'),
(3,'H02',6,1,'2023-06-03','loved it'),
(4,'H02',9,2,'2023-06-10','needs work'),
(5,'H03',10,2,'2023-10-14','too dark'),
(6,'H04',10,3,'2024-02-03','loved it'),
(7,'H05',8,1,'2024-04-06','loved it'),
(8,'H05',11,1,'2024-04-13','too expensive'),
(9,'H06',7,2,'2024-06-29',NULL),
(10,'H07',8,4,'2024-10-12','needs work'),
(11,'H07',11,1,'2024-10-19','loved it'),
(12,'H07',6,4,'2024-11-02','too expensive'),
(13,'H08',9,3,'2025-02-08',NULL);
CREATE TABLE offers (id INTEGER PRIMARY KEY, property_ref VARCHAR REFERENCES properties(ref), buyer_id INTEGER REFERENCES people(id), amount INTEGER, offered_on DATE, status VARCHAR, completed_on DATE);
INSERT INTO offers VALUES
(1,'H01',5,278000,'2023-03-02','accepted','2023-06-16'),
(2,'H02',9,345000,'2023-06-14','refused',NULL),
(3,'H02',6,372500,'2023-06-19','accepted','2023-09-29'),
(4,'H04',10,190000,'2024-02-06','refused',NULL),
(5,'H04',10,196000,'2024-02-12','accepted','2024-05-17'),
(6,'H05',8,580000,'2024-04-10','accepted','2024-08-30'),
(7,'H07',11,505000,'2024-10-25','refused',NULL),
(8,'H07',11,522000,'2024-11-11','withdrawn',NULL),
(9,'H08',9,330000,'2025-02-14','accepted',NULL);
