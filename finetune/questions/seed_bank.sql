CREATE TABLE plant_species (sp_id INTEGER PRIMARY KEY, latin VARCHAR, english VARCHAR, family VARCHAR, red_list VARCHAR, edible BOOLEAN);
INSERT INTO plant_species VALUES
(1,'Gentiana verna','spring gentian','Gentianaceae','near threatened',FALSE),
(2,'Hordeum vulgare','barley','Poaceae',NULL,TRUE),
(3,'Avena strigosa','black oat','Poaceae','vulnerable',TRUE),
(4,'Cypripedium calceolus','lady''s slipper orchid','Orchidaceae','endangered',FALSE),
(5,'Lathyrus japonicus','sea pea','Fabaceae','least concern',TRUE),
(6,'Primula scotica','Scottish primrose','Primulaceae','vulnerable',FALSE),
(7,'Vicia faba','broad bean','Fabaceae',NULL,TRUE),
(8,'Centaurea cyanus','cornflower','Asteraceae','least concern',FALSE),
(9,'Saxifraga cernua','drooping saxifrage','Saxifragaceae','endangered',FALSE);
CREATE TABLE people (pid INTEGER PRIMARY KEY, first_name VARCHAR, last_name VARCHAR, role VARCHAR, affiliation VARCHAR, email VARCHAR);
INSERT INTO people VALUES
(1,'Morag','Sinclair','curator','Highland Seed Vault','morag@hsv.example'),
(2,'Edwin','Tulloch','collector','Orkney Naturalists',NULL),
(3,'Farah','Siddiqui','lab technician','Highland Seed Vault','farah@hsv.example'),
(4,'Callum','Reeve','collector','Highland Seed Vault','callum@hsv.example'),
(5,'Bettina','Hofer','visiting scientist','ETH Zurich','bhofer@ethz.example'),
(6,'Idris','Pugh','lab technician','Highland Seed Vault',NULL),
(7,'Wilma','Grant','volunteer','Orkney Naturalists','wilma.g@post.example');
CREATE TABLE accession (acc_no VARCHAR PRIMARY KEY, sp_id INTEGER REFERENCES plant_species(sp_id), collected_by INTEGER REFERENCES people(pid), banked_by INTEGER REFERENCES people(pid), found_at VARCHAR, collected_on DATE, seeds INTEGER, drawer VARCHAR);
INSERT INTO accession VALUES
('A-2201',1,2,1,'Upper Teesdale','2022-07-04',1200,'F1'),
('A-2202',3,4,1,'South Uist','2022-09-12',8400,'F1'),
('A-2203',6,2,1,'Yesnaby Cliffs','2022-08-01',650,'F2'),
('A-2301',4,4,3,'Silverdale','2023-08-19',15000,'F2'),
('A-2302',5,7,3,'Dungeness','2023-09-02',430,'F3'),
('A-2303',8,2,3,'Kirkwall','2023-08-27',2750,'F3'),
('A-2401',6,2,1,'Dunnet Head','2024-07-30',720,'F2'),
('A-2402',2,4,3,'Birsay','2024-09-09',9600,'F4'),
('A-2403',3,7,1,'Benbecula','2024-09-15',5100,NULL),
('A-2501',1,5,NULL,'Engadin','2025-06-28',310,NULL);
CREATE TABLE germination_test (test_id INTEGER PRIMARY KEY, acc_no VARCHAR REFERENCES accession(acc_no), tester INTEGER REFERENCES people(pid), sown DATE, n_sown INTEGER, n_sprouted INTEGER, temp_c DOUBLE);
INSERT INTO germination_test VALUES
(1,'A-2201',3,'2022-11-02',50,31,15),(2,'A-2202',3,'2022-11-20',100,96,20),(3,'A-2203',6,'2023-01-16',40,12,10),
(4,'A-2301',6,'2024-02-05',100,4,22),(5,'A-2302',3,'2024-02-12',30,24,18),(6,'A-2303',6,'2024-03-01',60,51,20),
(7,'A-2201',6,'2024-11-11',50,27,15),(8,'A-2401',3,'2025-01-20',40,19,10),(9,'A-2402',3,'2025-02-03',100,98,20),(10,'A-2403',6,'2025-02-17',80,NULL,20);
CREATE TABLE shipment (ship_no INTEGER PRIMARY KEY, acc_no VARCHAR REFERENCES accession(acc_no), sent_to VARCHAR, country VARCHAR, qty INTEGER, sent DATE, arrived DATE, fee DECIMAL(7,2));
INSERT INTO shipment VALUES
(1,'A-2202','Svalbard Vault','Norway',2000,'2023-02-20','2023-03-01',140.00),
(2,'A-2202','Uist Growers Union','United Kingdom',500,'2023-04-03','2023-04-05',NULL),
(3,'A-2303','Wildflower Trust','United Kingdom',400,'2024-03-18','2024-03-20',25.00),
(4,'A-2402','Svalbard Vault','Norway',2500,'2025-02-24','2025-03-07',165.00),
(5,'A-2201','ETH Zurich','Switzerland',60,'2024-05-13','2024-05-21',48.50),
(6,'A-2301','Orchid Lab Leiden','Netherlands',300,'2024-10-08',NULL,72.00),
(7,'A-2302','Wildflower Trust','United Kingdom',50,'2025-03-10','2025-03-12',25.00),
(8,'A-2402','Birsay Mill','United Kingdom',800,'2025-03-31',NULL,40.00);
