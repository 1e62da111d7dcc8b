CREATE TABLE dept (dept_no VARCHAR PRIMARY KEY, dept_name VARCHAR, cost_centre INTEGER, annual_budget DECIMAL(10,2));
INSERT INTO dept VALUES
('D10','Roads and Bridges',4410,180000.00),('D20','Parks',4420,65000.00),('D30','Libraries',4430,48000.00),
('D40','Fleet',4440,210000.00),('D50','Registry Office',4450,15000.00),('D60','IT Services',4460,95000.00);
CREATE TABLE officer (officer_id INTEGER PRIMARY KEY, given_name VARCHAR, family_name VARCHAR, dept_no VARCHAR REFERENCES dept(dept_no), grade INTEGER, approval_limit DECIMAL(10,2));
INSERT INTO officer VALUES
(1,'Norma','Castellano','D10',9,50000.00),(2,'Derek','Boyle','D20',6,5000.00),(3,'Winifred','Tran','D30',5,2500.00),
(4,'Curtis','Yazzie','D40',8,25000.00),(5,'Gloria','Amundsen','D60',10,75000.00),(6,'Hal','Pickett','D10',4,1000.00),
(7,'Joyce','Mbeki','D40',5,2500.00),(8,'Stan','Wozniak','D60',3,NULL),(9,'Ruth','Delgado','D30',4,1000.00);
CREATE TABLE vendor (vendor_id INTEGER PRIMARY KEY, vendor_name VARCHAR, kind VARCHAR, hq_town VARCHAR, local_business BOOLEAN, contract_ends DATE);
INSERT INTO vendor VALUES
(301,'Granite State Aggregates','materials','Millbrook',true,'2026-03-31'),
(302,'Paper Trail Stationers','office goods','Millbrook',true,'2025-06-30'),
(303,'Kessler Truck Parts','vehicle parts','Dayton',false,'2025-12-31'),
(304,'Evergreen Mowers','machinery','Ashford',true,NULL),
(305,'Bytewell Systems','computers','Columbus',false,'2026-09-30'),
(306,'Lakeside Uniforms','clothing','Ashford',true,'2024-12-31'),
(307,'Red Arrow Tyres','vehicle parts','Dayton',false,NULL);
CREATE TABLE po (po_number VARCHAR PRIMARY KEY, vendor_id INTEGER REFERENCES vendor(vendor_id), requested_by INTEGER REFERENCES officer(officer_id), approved_by INTEGER REFERENCES officer(officer_id), raised DATE, delivered DATE, po_status VARCHAR);
INSERT INTO po VALUES
('PO-1001',301,6,1,'2023-02-20','2023-03-06','closed'),
('PO-1002',302,3,5,'2023-04-03','2023-04-07','closed'),
('PO-1003',304,2,1,'2023-05-15','2023-07-03','closed'),
('PO-1004',303,7,4,'2023-09-11','2023-09-18','closed'),
('PO-1005',305,8,5,'2024-01-22','2024-02-19','closed'),
('PO-1006',301,6,1,'2024-03-04','2024-03-11','closed'),
('PO-1007',302,3,5,'2024-03-18','2024-03-21','closed'),
('PO-1008',303,7,4,'2024-06-24','2024-07-10','closed'),
('PO-1009',307,7,4,'2024-10-14','2024-10-21','closed'),
('PO-1010',302,8,5,'2024-11-04',NULL,'cancelled'),
('PO-1011',301,6,1,'2025-02-10',NULL,'open'),
('PO-1012',304,2,NULL,'2025-02-24',NULL,'awaiting approval');
CREATE TABLE po_line (po_number VARCHAR REFERENCES po(po_number), line_no INTEGER, item VARCHAR, qty INTEGER, unit_cost DECIMAL(9,2), PRIMARY KEY (po_number, line_no));
INSERT INTO po_line VALUES
('PO-1001',1,'gravel, tonne',120,28.50),('PO-1001',2,'road salt, tonne',60,74.00),('PO-1002',1,'copy paper, box',40,31.00),
('PO-1003',1,'ride-on mower',2,4350.00),('PO-1004',1,'brake pads',24,46.00),('PO-1004',2,'oil filter',50,9.80),
('PO-1005',1,'laptop',18,960.00),('PO-1006',1,'road salt, tonne',90,76.50);
INSERT INTO po_line VALUES ('PO-1007',1,'copy paper, box',55,32.50),('PO-1007',2,'date stamp',6,14.00),('PO-1008',1,'gearbox',1,5200.00),
('PO-1009',1,'truck tyre',16,310.00),('PO-1010',1,'filing cabinet',4,189.00),('PO-1011',1,'road salt, tonne',75,79.00),('PO-1012',1,'leaf blower',5,420.00);
CREATE TABLE invoice (inv_no INTEGER PRIMARY KEY, po_number VARCHAR REFERENCES po(po_number), received DATE, amount DECIMAL(10,2), paid DATE);
INSERT INTO invoice VALUES
(71,'PO-1001','2023-03-10',7860.00,'2023-04-05'),(72,'PO-1002','2023-04-11',1240.00,'2023-04-28'),(73,'PO-1003','2023-07-05',8700.00,'2023-09-15'),
(74,'PO-1004','2023-09-20',1594.00,'2023-10-12'),(75,'PO-1005','2024-02-21',17280.00,'2024-03-20'),(76,'PO-1006','2024-03-14',6885.00,'2024-04-02'),
(77,'PO-1007','2024-03-25',1871.50,'2024-04-10'),(78,'PO-1008','2024-07-15',5200.00,NULL),(79,'PO-1009','2024-10-23',4960.00,NULL);
