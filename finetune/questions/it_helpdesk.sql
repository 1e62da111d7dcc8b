CREATE TABLE agents (agent_id INTEGER PRIMARY KEY, full_name VARCHAR, tier INTEGER, speciality VARCHAR, hired_on DATE, remote BOOLEAN);
INSERT INTO agents VALUES
(1,'Priya Raman',1,'Hardware','2022-02-14',false),
(2,'Tom Okafor',2,'Network','2022-09-01',true),
(3,'Lena Vogt',3,'Security','2022-01-10',true),
(4,'Gareth Pugh',1,'Software','2023-05-22',false),
(5,'Mei Tanaka',2,'Software','2023-11-06',true),
(6,'Oscar Lindqvist',1,'Hardware','2024-08-19',false),
(7,'Dana Whitlock',2,'Telephony','2025-01-13',true);
CREATE TABLE requesters (requester_id INTEGER PRIMARY KEY, full_name VARCHAR, department VARCHAR, site VARCHAR, ext VARCHAR, vip BOOLEAN);
INSERT INTO requesters VALUES
(1,'Helen Marsh','Finance','Leeds','4410',true),
(2,'Yusuf Demir','Sales','Leeds','4421',false),
(3,'Carla Bruni','Marketing','York','5102',false),
(4,'Ian Fletcher','Finance','York',NULL,false),
(5,'Sofia Pereira','Legal','Leeds','4475',true),
(6,'Ben Achterberg','Warehouse','Hull',NULL,false),
(7,'Nadia Hussain','Sales','Hull','6018',false),
(8,'Paul Drummond','Board','Leeds','4400',true),
(9,'Grace Lim','Marketing','York','5109',false),
(10,'Rob Keane','Warehouse','Hull','6033',false);
CREATE TABLE assets (tag VARCHAR PRIMARY KEY, kind VARCHAR, model VARCHAR, bought DATE, cost DECIMAL(8,2), holder_id INTEGER REFERENCES requesters(requester_id));
INSERT INTO assets VALUES
('LT-101','laptop','ThinkPad T14','2022-03-18',1240.00,1),
('LT-102','laptop','ThinkPad T14','2022-03-18',1240.00,2),
('LT-103','laptop','MacBook Pro 14','2023-07-04',2199.00,3),
('LT-104','laptop','Dell XPS 13','2024-02-27',1385.50,5),
('LT-105','laptop','Dell Latitude 5440','2024-10-11',1099.00,NULL),
('PH-201','phone','iPhone 14','2023-01-16',749.00,8),
('PH-202','phone','Galaxy A54','2023-09-29',329.00,7),
('PH-203','phone','iPhone 15','2024-11-25',799.00,1),
('PR-301','printer','LaserJet M404','2022-06-30',310.00,4),
('PR-302','printer','Zebra ZT411','2023-04-12',1475.00,6),
('MN-401','monitor','Dell U2723','2024-02-27',469.90,5),
('MN-402','monitor','LG 34WP65','2025-02-03',389.00,NULL);
CREATE TABLE tickets (ticket_no INTEGER PRIMARY KEY, subject VARCHAR, raised_by INTEGER REFERENCES requesters(requester_id), assigned_to INTEGER REFERENCES agents(agent_id), asset_tag VARCHAR REFERENCES assets(tag), prio VARCHAR, state VARCHAR, opened DATE);
INSERT INTO tickets VALUES
(7001,'Laptop will not boot',1,1,'LT-101','high','closed','2023-02-06'),
(7002,'VPN drops every hour',2,2,'LT-102','medium','closed','2023-04-19'),
(7003,'Printer jams on labels',6,1,'PR-302','high','closed','2023-10-02'),
(7004,'Suspicious e-mail attachment',8,3,NULL,'urgent','closed','2024-01-15'),
(7005,'Cracked screen',7,1,'PH-202','low','closed','2024-03-11'),
(7006,'Cannot open CAD files',3,4,'LT-103','medium','closed','2024-03-25'),
(7007,'Wi-Fi dead in warehouse',6,2,NULL,'urgent','closed','2024-06-03'),
(7008,'Excel crashes on month end',4,5,NULL,'high','closed','2024-09-30'),
(7009,'Battery swelling',1,1,'LT-101','urgent','open','2025-01-20'),
(7010,'New starter account',9,4,NULL,'low','waiting','2025-02-10'),
(7011,'Docking station flickers',5,6,'MN-401','medium','open','2025-02-18'),
(7012,'Locked out after password change',1,3,NULL,'high','closed','2025-02-24'),
(7013,'Scanner gun offline',6,NULL,NULL,'medium','open','2025-03-05'),
(7014,'Phone not ringing',8,NULL,'PH-201','high','open','2025-03-07');
CREATE TABLE worklog (log_id INTEGER PRIMARY KEY, ticket_no INTEGER REFERENCES tickets(ticket_no), agent_id INTEGER REFERENCES agents(agent_id), logged DATE, minutes INTEGER, via VARCHAR);
INSERT INTO worklog VALUES
(1,7001,1,'2023-02-06',45,'on site'),
(2,7001,1,'2023-02-07',90,'on site'),
(3,7002,2,'2023-04-20',35,'remote session'),
(4,7003,1,'2023-10-03',120,'on site'),
(5,7004,3,'2024-01-15',75,'remote session'),
(6,7004,2,'2024-01-16',20,'phone'),
(7,7005,1,'2024-03-12',25,'on site'),
(8,7006,4,'2024-03-26',50,'remote session'),
(9,7007,2,'2024-06-03',180,'on site'),
(10,7008,5,'2024-10-01',65,'remote session'),
(11,7008,4,'2024-10-02',15,'phone'),
(12,7009,1,'2025-01-21',30,'on site'),
(13,7012,3,'2025-02-24',10,'phone'),
(14,7011,6,'2025-02-19',40,'on site');
