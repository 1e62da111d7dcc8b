CREATE TABLE engineer (id INTEGER PRIMARY KEY, name VARCHAR, team VARCHAR, level VARCHAR, pager VARCHAR, hired DATE, remote BOOLEAN);
INSERT INTO engineer VALUES
(1,'Priya Raman','platform','staff','P-01','2022-01-17',FALSE),
(2,'Jonas Weber','platform','senior','P-02','2022-06-01',TRUE),
(3,'Tess Okonkwo','database','senior','P-03','2022-11-14',TRUE),
(4,'Leo Marchetti','network','junior',NULL,'2024-02-01',FALSE),
(5,'Anya Petrova','database','staff','P-05','2023-03-20',TRUE),
(6,'Duncan Reid','network','senior','P-06','2022-08-08',FALSE),
(7,'Wei Lin','security','junior',NULL,'2024-10-07',TRUE);
CREATE TABLE host (hostname VARCHAR PRIMARY KEY, rack VARCHAR, os VARCHAR, ram_gb INTEGER, bought DATE, warranty_until DATE, price DECIMAL(9,2), decommissioned BOOLEAN);
INSERT INTO host VALUES
('atlas','A1','Debian 12',256,'2022-03-10','2025-03-10',7400,FALSE),
('boreas','A1','Debian 12',128,'2022-03-10','2025-03-10',5200,FALSE),
('cygnus','A2','Ubuntu 22.04',512,'2023-05-22','2026-05-22',12900,FALSE),
('draco','B1','Ubuntu 22.04',64,'2022-09-01','2024-09-01',2900,TRUE),
('electra','B1','Windows Server 2022',96,'2022-10-18','2025-10-18',4100,FALSE),
('fornax','B2','Debian 12',384,'2024-01-15','2027-01-15',9800,FALSE),
('gemini','B2','FreeBSD 14',48,'2023-11-02',NULL,1800,FALSE),
('hydra','A2','Ubuntu 22.04',768,'2024-06-27','2027-06-27',18600,FALSE);
CREATE TABLE service (svc_id INTEGER PRIMARY KEY, svc VARCHAR, hostname VARCHAR REFERENCES host(hostname), owner_id INTEGER REFERENCES engineer(id), tier INTEGER, customer_facing BOOLEAN, slo_pct DOUBLE);
INSERT INTO service VALUES
(1,'checkout','cygnus',1,1,TRUE,99.95),
(2,'login','atlas',2,1,TRUE,99.9),
(3,'search','hydra',1,2,TRUE,99.5),
(4,'billing-db','cygnus',3,1,FALSE,99.99),
(5,'reporting','electra',5,3,FALSE,98.0),
(6,'mail-relay','boreas',6,2,FALSE,99.0),
(7,'vpn','gemini',6,2,FALSE,99.2),
(8,'image-resizer','fornax',2,3,TRUE,97.5),
(9,'wiki','electra',NULL,3,FALSE,95.0);
CREATE TABLE incident (inc_no VARCHAR PRIMARY KEY, svc_id INTEGER REFERENCES service(svc_id), commander_id INTEGER REFERENCES engineer(id), sev INTEGER, began TIMESTAMP, ended TIMESTAMP, cause VARCHAR, postmortem_done BOOLEAN);
INSERT INTO incident VALUES
('INC-101',1,1,1,'2023-11-24 09:12:00','2023-11-24 11:40:00','expired certificate',TRUE),
('INC-102',6,6,3,'2023-12-05 14:00:00','2023-12-05 14:35:00','disk full',FALSE),
('INC-103',4,3,1,'2024-01-19 02:20:00','2024-01-19 06:05:00','replication lag',TRUE),
('INC-104',2,2,2,'2024-03-02 18:45:00','2024-03-02 19:10:00','bad deploy',TRUE),
('INC-105',1,2,2,'2024-03-15 08:30:00','2024-03-15 09:50:00','bad deploy',TRUE),
('INC-106',3,1,3,'2024-05-07 12:15:00','2024-05-07 12:45:00','memory leak',FALSE),
('INC-107',7,6,2,'2024-07-30 06:55:00','2024-07-30 10:25:00','fibre cut',TRUE),
('INC-108',1,5,1,'2024-11-29 20:05:00','2024-11-29 21:15:00','traffic spike',TRUE),
('INC-109',4,3,2,'2025-01-11 03:40:00','2025-01-11 05:00:00','disk full',FALSE),
('INC-110',3,1,2,'2025-02-20 16:10:00','2025-02-20 17:00:00','bad deploy',FALSE),
('INC-111',5,NULL,3,'2025-03-03 10:00:00',NULL,NULL,FALSE);
CREATE TABLE incident_helper (inc_no VARCHAR REFERENCES incident(inc_no), engineer_id INTEGER REFERENCES engineer(id), job VARCHAR, hours DOUBLE);
INSERT INTO incident_helper VALUES
('INC-101',2,'fix',2.5),('INC-101',6,'comms',1.0),
('INC-103',5,'fix',4.0),('INC-103',1,'comms',2.0),
('INC-105',1,'fix',1.5),('INC-105',4,'scribe',1.5),
('INC-107',4,'fix',3.5),('INC-107',2,'comms',0.5),
('INC-108',3,'fix',1.25),('INC-108',1,'scribe',1.0),('INC-108',2,'fix',1.25),
('INC-109',5,'fix',1.5),('INC-110',2,'fix',1.0);
