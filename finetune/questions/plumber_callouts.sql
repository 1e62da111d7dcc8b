CREATE TABLE customer (cust_nr INTEGER PRIMARY KEY, name VARCHAR, address VARCHAR, postcode VARCHAR, tel VARCHAR, landlord BOOLEAN, boiler_contract BOOLEAN);
INSERT INTO customer VALUES
(1,'Margaret Finch','14 Rose Hill','LE2 4AB','0116 496 0001',FALSE,TRUE),
(2,'Desmond Okoro','7 Canal Walk','LE1 6PT','0116 496 0002',TRUE,FALSE),
(3,'The Crown Inn','Market Place 1','LE1 5GG','0116 496 0003',FALSE,TRUE),
(4,'Sunita Patel','52 Elm Drive','LE3 9QX','0116 496 0004',TRUE,TRUE),
(5,'Roger Bell','3 Orchard Close','LE2 4CD',NULL,FALSE,FALSE),
(6,'Little Acorns Nursery','88 Park Road','LE3 1RT','0116 496 0006',FALSE,TRUE),
(7,'Hannah Voss','21 Mill Street','LE1 6RN',NULL,FALSE,FALSE);
CREATE TABLE plumber (plumber_nr INTEGER PRIMARY KEY, name VARCHAR, gas_safe BOOLEAN, hourly DECIMAL(5,2), van_reg VARCHAR, employed_since DATE);
INSERT INTO plumber VALUES
(1,'Barry Stokes',TRUE,65.00,'BK22 PLB','2022-01-05'),
(2,'Joanna Whelan',TRUE,60.00,'BK23 PLC','2022-09-12'),
(3,'Ali Rahman',FALSE,52.00,'BK24 PLD','2023-11-06'),
(4,'Connor Doyle',FALSE,45.00,NULL,'2025-01-20'),
(5,'Grace Tomlin',TRUE,58.00,'BK25 PLE','2024-06-03'),
(6,'Mick Farrow',FALSE,48.00,NULL,'2025-03-10');
CREATE TABLE callout (job_nr INTEGER PRIMARY KEY, cust_nr INTEGER REFERENCES customer(cust_nr), plumber_nr INTEGER REFERENCES plumber(plumber_nr), helper_nr INTEGER REFERENCES plumber(plumber_nr), job_date DATE, problem VARCHAR, emergency BOOLEAN, hrs DECIMAL(4,1));
INSERT INTO callout VALUES
(1,1,1,NULL,'2023-01-12','boiler breakdown',TRUE,2.5),
(2,2,2,NULL,'2023-04-03','dripping tap',FALSE,0.5),
(3,3,2,NULL,'2023-09-19','blocked drain',TRUE,3.0),
(4,4,1,3,'2023-12-21','burst pipe',TRUE,4.5),
(5,1,2,NULL,'2024-02-08','boiler service',FALSE,1.5),
(6,2,3,NULL,'2024-03-14','blocked drain',FALSE,2.0),
(7,6,1,NULL,'2024-03-27','boiler service',FALSE,1.6),
(8,4,3,NULL,'2024-06-05','leaking toilet',FALSE,1.0),
(9,3,3,NULL,'2024-08-30','blocked drain',TRUE,2.8),
(10,2,1,2,'2024-11-18','bathroom installation',FALSE,32.0),
(11,5,2,NULL,'2025-01-06','burst pipe',TRUE,5.5),
(12,4,1,4,'2025-02-11','boiler breakdown',TRUE,3.8),
(13,3,4,NULL,'2025-03-04','dripping tap',FALSE,0.8);
CREATE TABLE invoice (inv_nr VARCHAR PRIMARY KEY, job_nr INTEGER REFERENCES callout(job_nr), issued DATE, amount DECIMAL(8,2), settled DATE, method VARCHAR);
INSERT INTO invoice VALUES
('R-001',1,'2023-01-16',248.00,'2023-01-30','bank transfer'),
('R-002',2,'2023-04-05',58.50,'2023-04-05','card'),
('R-003',3,'2023-09-22',312.00,'2023-11-14','bank transfer'),
('R-004',4,'2023-12-29',596.40,'2024-01-19','bank transfer'),
('R-005',5,'2024-02-09',118.00,'2024-02-09','card'),
('R-006',6,'2024-03-18',149.00,'2024-04-22','cash'),
('R-007',7,'2024-03-28',124.80,'2024-04-10','bank transfer'),
('R-008',8,'2024-06-07',96.00,'2024-06-20','card'),
('R-009',9,'2024-09-03',285.00,NULL,NULL),
('R-010',10,'2024-12-02',4870.00,'2024-12-30','bank transfer'),
('R-011',11,'2025-01-09',702.00,NULL,NULL),
('R-012',12,'2025-02-14',431.50,NULL,NULL);
CREATE TABLE material (mat_nr INTEGER PRIMARY KEY, job_nr INTEGER REFERENCES callout(job_nr), item VARCHAR, pcs INTEGER, each_price DECIMAL(7,2));
INSERT INTO material VALUES
(1,1,'diverter valve',1,84.00),(2,2,'tap washer',2,1.20),(3,4,'copper pipe',6,12.50),(4,4,'compression joint',4,3.40),(5,8,'flush valve',1,22.90),
(6,10,'shower tray',1,285.00),(7,10,'basin mixer',2,119.00),(8,10,'copper pipe',14,12.80),(9,11,'copper pipe',9,13.10),(10,12,'circulation pump',1,164.00),(11,13,'tap washer',1,1.30);
