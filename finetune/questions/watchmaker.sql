CREATE TABLE owners (owner_nr INTEGER PRIMARY KEY, surname VARCHAR, given_name VARCHAR, city VARCHAR, phone VARCHAR, newsletter BOOLEAN);
INSERT INTO owners VALUES
(11,'Berger','Annelise','Geneva','022 555 10 11',TRUE),
(12,'Favre','Lucien','Lausanne',NULL,FALSE),
(13,'Whitfield','Oscar','Geneva','022 555 10 13',TRUE),
(14,'Tanaka','Mei','Nyon','022 555 10 14',FALSE),
(15,'Rossi','Carla','Lausanne','021 555 10 15',TRUE),
(16,'Dubois','Henri','Nyon',NULL,TRUE),
(17,'Lindqvist','Freja','Montreux','021 555 10 17',FALSE);
CREATE TABLE timepieces (piece_nr INTEGER PRIMARY KEY, owner_nr INTEGER REFERENCES owners(owner_nr), kind VARCHAR, brand VARCHAR, model VARCHAR, made_year INTEGER, movement VARCHAR, insured_value DECIMAL(9,2));
INSERT INTO timepieces VALUES
(101,11,'wristwatch','Omega','Seamaster',1968,'automatic',3200.00),
(102,11,'pocket watch','Waltham','Riverside',1907,'manual',1450.00),
(103,12,'wristwatch','Longines','Conquest',1985,'quartz',780.00),
(104,13,'longcase clock','Thwaites','No. 4410',1820,'manual',8600.00),
(105,13,'wristwatch','Rolex','Datejust',1994,'automatic',7400.00),
(106,14,'wristwatch','Seiko','Presage',2019,'automatic',420.00),
(107,15,'mantel clock','Junghans','Westminster',1936,'manual',NULL),
(108,15,'wristwatch','Omega','Speedmaster',1972,'manual',9900.00),
(109,16,'cuckoo clock','Hubert Herr','Chalet',1958,'manual',350.00),
(110,16,'wristwatch','Tissot','PRX',2022,'quartz',390.00),
(111,11,'wristwatch','Longines','Flagship',1961,'automatic',NULL);
CREATE TABLE watchmakers (wm_nr INTEGER PRIMARY KEY, surname VARCHAR, given_name VARCHAR, certified_on DATE, bench INTEGER);
INSERT INTO watchmakers VALUES
(1,'Jaquet','Etienne','2022-04-11',1),
(2,'Moser','Regula','2022-11-30',2),
(3,'Adeyemi','Tunde','2024-01-22',3),
(4,'Keller','Nils',NULL,4),
(5,'Blanc','Sylvie','2024-10-07',5),
(6,'Haas','Peter','2025-02-11',6);
CREATE TABLE jobs (job_nr INTEGER PRIMARY KEY, piece_nr INTEGER REFERENCES timepieces(piece_nr), accepted_by INTEGER REFERENCES watchmakers(wm_nr), repaired_by INTEGER REFERENCES watchmakers(wm_nr), work VARCHAR, brought_in DATE, handed_back DATE, bill DECIMAL(8,2));
INSERT INTO jobs VALUES
(1,101,2,1,'full service','2023-01-16','2023-03-03',540.00),
(2,104,1,1,'restoration','2023-02-06','2023-09-21',2350.00),
(3,103,2,2,'battery change','2023-05-12','2023-05-12',35.00),
(4,109,4,2,'bellows replacement','2023-11-27','2024-01-10',180.00),
(5,106,2,3,'full service','2024-02-13','2024-03-19',260.00),
(6,108,1,1,'full service','2024-03-05','2024-05-17',690.00),
(7,102,4,3,'mainspring replacement','2024-03-21','2024-04-30',215.00),
(8,101,3,3,'crystal polish','2024-07-02','2024-07-09',75.00),
(9,105,2,1,'full service','2024-09-18','2024-11-14',780.00),
(10,103,4,2,'battery change','2025-01-08','2025-01-08',38.00),
(11,107,1,2,'restoration','2025-02-04',NULL,NULL),
(12,108,2,NULL,'pusher repair','2025-03-17',NULL,NULL),
(13,101,4,1,'full service','2025-03-20',NULL,NULL);
CREATE TABLE parts_used (job_nr INTEGER REFERENCES jobs(job_nr), part VARCHAR, qty INTEGER, unit_price DECIMAL(7,2), original BOOLEAN, PRIMARY KEY (job_nr, part));
INSERT INTO parts_used VALUES
(1,'gasket',3,8.50,TRUE),(1,'mainspring',1,45.00,TRUE),(2,'escape wheel',1,320.00,FALSE),(2,'suspension spring',2,18.00,FALSE),
(3,'battery',1,6.00,TRUE),(4,'bellows',2,22.00,FALSE),(5,'gasket',2,7.00,TRUE),(6,'crown',1,95.00,TRUE),(6,'gasket',4,9.20,TRUE),
(7,'mainspring',1,58.00,FALSE),(9,'crown',1,140.00,TRUE),(10,'battery',1,6.50,TRUE),(11,'chime hammer',3,27.00,FALSE);
