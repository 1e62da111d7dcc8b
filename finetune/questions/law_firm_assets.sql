CREATE TABLE supplier (
  supplier_id INTEGER PRIMARY KEY, supplier_name VARCHAR, town VARCHAR, support_phone VARCHAR);
CREATE TABLE person (
  person_id INTEGER PRIMARY KEY, name VARCHAR, role VARCHAR, desk VARCHAR, left_on DATE);
CREATE TABLE asset (
  asset_tag VARCHAR PRIMARY KEY, description VARCHAR, asset_type VARCHAR, supplier_id INTEGER REFERENCES supplier(supplier_id), bought_on DATE, purchase_price DECIMAL(8,2), warranty_end DATE, condition VARCHAR);
CREATE TABLE handout (
  handout_id INTEGER PRIMARY KEY, asset_tag VARCHAR REFERENCES asset(asset_tag), person_id INTEGER REFERENCES person(person_id), issued_by INTEGER REFERENCES person(person_id), out_date DATE, back_date DATE);
CREATE TABLE repair (
  repair_id INTEGER PRIMARY KEY, asset_tag VARCHAR REFERENCES asset(asset_tag), reported_by INTEGER REFERENCES person(person_id), fault VARCHAR, sent_on DATE, fixed_on DATE, bill DECIMAL(7,2));
INSERT INTO supplier VALUES
(1,'Byteworks','Leeds','0113 555 010'),(2,'Office Oasis','York','01904 555 020'),(3,'Printhaus','Leeds',NULL),(4,'Ergo & Sons','Sheffield','0114 555 040'),(5,'CamCorner','Hull','01482 555 050');
INSERT INTO person VALUES
(1,'Harriet Loxley','senior partner','3.01',NULL),
(2,'Dev Malhotra','office manager','1.01',NULL),
(3,'Callum Reid','trainee','2.07',NULL),
(4,'Beatrix Stone','solicitor','3.04',NULL),
(5,'Imogen Farr','paralegal','2.05','2024-08-30'),
(6,'Wesley Otieno','IT support','1.02',NULL),
(7,'Margot Leclerc','solicitor',NULL,NULL),
(8,'Peter Nash','receptionist','0.01',NULL);
INSERT INTO asset VALUES
('LT-014','ThinkPad X1','laptop',1,'2021-09-06',1450.00,'2024-09-06','worn'),
('LT-015','ThinkPad T14','laptop',1,'2023-02-13',1190.00,'2026-02-13','good'),
('LT-019','MacBook Pro','laptop',1,'2024-05-20',2380.00,'2027-05-20','new'),
('MN-102','Dell 27 inch','monitor',1,'2022-03-28',310.00,'2025-03-28','good'),
('MN-103','Curved 34 inch','monitor',1,'2024-01-15',620.00,'2027-01-15','good'),
('PR-003','LaserJet colour','printer',3,'2019-06-11',890.00,'2021-06-11','worn'),
('PR-004','Label printer','printer',3,'2023-10-03',175.00,'2025-10-03','good'),
('CH-051','Leather swivel chair','furniture',4,'2018-04-17',540.00,NULL,'worn'),
('CH-060','Standing desk','furniture',4,'2022-11-08',735.00,'2027-11-08','good'),
('PH-022','iPhone 13','phone',1,'2022-02-02',779.00,'2024-02-02','broken'),
('SH-001','Paper shredder','office machine',2,'2020-08-25',260.00,'2022-08-25','good');
INSERT INTO handout VALUES
(1,'LT-014',5,6,'2021-09-10','2024-08-30'),
(2,'LT-015',4,6,'2023-02-20',NULL),
(3,'LT-019',1,6,'2024-05-27',NULL),
(4,'MN-102',3,2,'2022-09-05',NULL),
(5,'MN-103',1,2,'2024-01-22',NULL),
(6,'PH-022',4,6,'2022-02-14','2024-03-01'),
(7,'CH-060',7,2,'2022-11-14',NULL),
(8,'LT-014',3,6,'2024-09-09',NULL),
(9,'CH-051',1,2,'2018-04-23',NULL);
INSERT INTO repair VALUES
(1,'LT-014',5,'keyboard stuck','2022-05-16','2022-05-27',118.00),
(2,'PR-003',8,'paper jam','2023-01-09','2023-01-11',85.00),
(3,'PR-003',8,'smeared toner','2023-11-20','2023-12-01',142.50),
(4,'PH-022',4,'cracked screen','2024-03-04',NULL,NULL),
(5,'LT-014',3,'battery swollen','2024-10-02','2024-10-18',156.00),
(6,'SH-001',2,'motor burnt out','2022-07-06','2022-07-20',0.00),
(7,'PR-003',6,'paper jam','2024-12-03',NULL,NULL);
