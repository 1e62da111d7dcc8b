CREATE TABLE sites (site_id INTEGER PRIMARY KEY, hospital VARCHAR, city VARCHAR, country VARCHAR, pi_name VARCHAR, activated DATE, target_n INTEGER);
INSERT INTO sites VALUES
(1,'St. Brigid University Hospital','Dublin','Ireland','Dr. Aoife Brennan','2022-03-01',12),
(2,'Klinikum Lindenau','Leipzig','Germany','Dr. Jens Hartwig','2022-05-16',10),
(3,'Hospital del Mar Azul','Valencia','Spain','Dr. Carmen Ibarra','2022-09-05',8),
(4,'Charité Nord','Berlin','Germany','Dr. Nele Vogt','2023-02-20',15),
(5,'Centro Medico Rivabella','Bologna','Italy','Dr. Paolo Gatti','2023-11-06',6),
(6,'Cork General','Cork','Ireland','Dr. Declan Moore',NULL,9);
CREATE TABLE subjects (subj_no VARCHAR PRIMARY KEY, site_id INTEGER REFERENCES sites(site_id), sex VARCHAR, age_at_consent INTEGER, consent_date DATE, arm VARCHAR, withdrawn_on DATE, withdrawal_reason VARCHAR);
INSERT INTO subjects VALUES
('101-001',1,'F',54,'2022-04-11','active',NULL,NULL),
('101-002',1,'M',61,'2022-04-28','placebo','2022-09-30','consent withdrawn'),
('101-003',1,'F',47,'2022-06-15','active',NULL,NULL),
('101-004',1,'M',70,'2023-01-19','placebo',NULL,NULL),
('102-001',2,'F',39,'2022-07-04','placebo',NULL,NULL),
('102-002',2,'M',58,'2022-08-22','active','2023-02-14','adverse event'),
('102-003',2,'F',66,'2023-03-09','active',NULL,NULL),
('103-001',3,'M',73,'2022-10-10','active',NULL,NULL),
('103-002',3,'F',51,'2023-05-03','placebo','2023-06-21','lost to follow-up'),
('104-001',4,'F',44,'2023-03-27','active',NULL,NULL),
('104-002',4,'M',35,'2023-07-12','placebo',NULL,NULL),
('104-003',4,'M',62,'2024-01-08',NULL,NULL,NULL),
('104-004',4,'F',57,'2024-02-05','active',NULL,NULL);
CREATE TABLE coordinators (coord_id INTEGER PRIMARY KEY, full_name VARCHAR, site_id INTEGER REFERENCES sites(site_id), phone VARCHAR, gcp_trained BOOLEAN);
INSERT INTO coordinators VALUES
(1,'Sinead Walsh',1,'+353 1 555 0110',TRUE),
(2,'Tom Gallagher',1,NULL,TRUE),
(3,'Katrin Pohl',2,'+49 341 555 020',TRUE),
(4,'Marta Segura',3,'+34 96 555 031',FALSE),
(5,'Deniz Aydin',4,'+49 30 555 0442',TRUE),
(6,'Giulia Conti',5,NULL,FALSE),
(7,'Felix Krause',4,'+49 30 555 0443',TRUE);
CREATE TABLE visits (visit_id INTEGER PRIMARY KEY, subj_no VARCHAR REFERENCES subjects(subj_no), visit_type VARCHAR, visit_date DATE, done_by INTEGER REFERENCES coordinators(coord_id), verified_by INTEGER REFERENCES coordinators(coord_id), systolic INTEGER, weight_kg DOUBLE);
INSERT INTO visits VALUES
(1,'101-001','screening','2022-04-11',1,2,148,71.5),
(2,'101-001','week 4','2022-05-09',1,2,141,71.0),
(3,'101-001','week 12','2022-07-05',2,1,133,69.8),
(4,'101-002','screening','2022-04-28',1,2,156,88.2),
(5,'101-003','screening','2022-06-15',1,NULL,144,63.4),
(6,'102-001','screening','2022-07-04',3,NULL,139,58.9),
(7,'102-002','screening','2022-08-22',3,NULL,162,94.0),
(8,'102-002','week 4','2022-09-19',3,NULL,151,92.7),
(9,'103-001','screening','2022-10-10',4,NULL,165,80.1),
(10,'104-001','screening','2023-03-27',5,7,137,66.6),
(11,'104-001','week 4','2023-04-24',5,7,130,66.0),
(12,'104-002','screening','2023-07-12',7,5,142,79.3),
(13,'102-003','screening','2023-03-09',3,NULL,158,74.8),
(14,'101-004','screening','2023-01-19',1,2,160,83.5);
CREATE TABLE adverse_events (ae_id INTEGER PRIMARY KEY, subj_no VARCHAR REFERENCES subjects(subj_no), term VARCHAR, onset DATE, resolved DATE, severity VARCHAR, serious BOOLEAN, related BOOLEAN);
INSERT INTO adverse_events VALUES
(1,'101-001','headache','2022-05-02','2022-05-04','mild',FALSE,TRUE),
(2,'102-002','arrhythmia','2023-01-30','2023-03-11','severe',TRUE,TRUE),
(3,'102-002','dizziness','2022-10-12','2022-10-20','moderate',FALSE,TRUE),
(4,'103-001','hip fracture','2023-02-05',NULL,'severe',TRUE,FALSE),
(5,'104-001','headache','2023-04-15','2023-04-16','mild',FALSE,FALSE),
(6,'101-004','nausea','2023-03-01','2023-03-10','moderate',FALSE,TRUE),
(7,'102-001','rash','2022-08-18',NULL,'mild',FALSE,NULL),
(8,'101-003','headache','2022-09-09','2022-09-14','moderate',FALSE,TRUE),
(9,'103-002','nausea','2023-05-30','2023-06-02','mild',FALSE,FALSE);
