CREATE TABLE sales_reps (rep_id INTEGER PRIMARY KEY, first_name VARCHAR, last_name VARCHAR, region VARCHAR, quota DECIMAL(10,2), manager_id INTEGER REFERENCES sales_reps(rep_id));
INSERT INTO sales_reps VALUES (1,'Carmen','Ibarra','South',500000,NULL);
INSERT INTO sales_reps VALUES (2,'Dale','Hutchins','North',220000,1);
INSERT INTO sales_reps VALUES (3,'Erin','McCabe','North',180000,1);
INSERT INTO sales_reps VALUES (4,'Felix','Grau','Export',260000,1);
INSERT INTO sales_reps VALUES (5,'Gita','Bose','South',200000,4);
INSERT INTO sales_reps VALUES (6,'Harry','Stroud','Midlands',150000,4);
INSERT INTO sales_reps VALUES (7,'Ilse','Maes','Export',175000,4);
CREATE TABLE accounts (account_id INTEGER PRIMARY KEY, account_name VARCHAR, industry VARCHAR, country VARCHAR, employees INTEGER, owner_rep_id INTEGER REFERENCES sales_reps(rep_id), customer_since DATE);
INSERT INTO accounts VALUES
(10,'Brightwater Foods','food','United Kingdom',340,2,'2022-05-09'),
(11,'Castell Packaging','packaging','United Kingdom',95,3,'2023-02-14'),
(12,'Dornier Pumpen','machinery','Germany',610,4,NULL),
(13,'Eastgate Hospitals','health','United Kingdom',2200,5,'2022-11-30'),
(14,'Fjellvann','water','Norway',48,7,'2024-08-20'),
(15,'Grantham Steel','metals','United Kingdom',770,6,NULL),
(16,'Huis ten Velde','furniture','Netherlands',130,7,'2024-01-15'),
(17,'Invergordon Distillers','food','United Kingdom',85,2,NULL),
(18,'Jura Optik','optics','Switzerland',205,NULL,NULL);
CREATE TABLE contacts (contact_id INTEGER PRIMARY KEY, account_id INTEGER REFERENCES accounts(account_id), first_name VARCHAR, last_name VARCHAR, position VARCHAR, phone VARCHAR, newsletter BOOLEAN);
INSERT INTO contacts VALUES
(201,10,'Alison','Tree','Purchasing','0113 4402',true),
(202,10,'Bernard','Cope','Plant manager','0113 4418',false),
(203,11,'Chloe','Winter','Managing director',NULL,true),
(204,12,'Dieter','Lang','Purchasing','+49 711 330',false),
(205,13,'Esther','Okoro','Facilities','0117 9021',true),
(206,13,'Frank','Mills','Finance',NULL,false),
(207,14,'Gunnar','Lie','Managing director','+47 55 12',true),
(208,15,'Hazel','Booth','Plant manager','01476 811',false),
(209,16,'Ivo','de Wit','Purchasing','+31 20 778',true),
(210,17,'Janet','Muir','Purchasing','01349 55',false);
CREATE TABLE deals (deal_id INTEGER PRIMARY KEY, deal_name VARCHAR, account_id INTEGER REFERENCES accounts(account_id), rep_id INTEGER REFERENCES sales_reps(rep_id), stage VARCHAR, amount DECIMAL(10,2), opened_on DATE, closed_on DATE);
INSERT INTO deals VALUES
(1,'Bottling line sensors',10,2,'won',48500.00,'2022-03-01','2022-05-09'),
(2,'Cold room upgrade',10,2,'won',72000.00,'2023-09-12','2024-01-26'),
(3,'Label scanner pack',11,3,'won',15900.00,'2022-12-05','2023-02-14'),
(4,'Pump monitoring',12,4,'negotiation',134000.00,'2024-10-08',NULL),
(5,'Ward climate control',13,5,'won',210000.00,'2022-08-22','2022-11-30'),
(6,'Laboratory alarms',13,5,'lost',39000.00,'2024-02-19','2024-06-17'),
(7,'Turbine gauges',14,7,'won',27400.00,'2024-05-13','2024-08-20'),
(8,'Furnace probes',15,6,'proposal',88000.00,'2025-01-14',NULL),
(9,'Dust extraction meters',16,7,'won',33600.00,'2023-10-30','2024-01-15'),
(10,'Still temperature kit',17,3,'lost',21000.00,'2023-06-06','2023-10-03'),
(11,'Humidity loggers',16,4,'qualified',12500.00,'2025-02-25',NULL),
(12,'Second bottling line',10,2,'proposal',56000.00,'2025-03-03',NULL);
CREATE TABLE activities (activity_id INTEGER PRIMARY KEY, deal_id INTEGER REFERENCES deals(deal_id), contact_id INTEGER REFERENCES contacts(contact_id), rep_id INTEGER REFERENCES sales_reps(rep_id), kind VARCHAR, happened_on DATE, minutes INTEGER);
INSERT INTO activities VALUES
(1,1,202,2,'site visit','2022-03-15',150),
(2,2,201,2,'call','2023-10-02',25),
(3,3,203,3,'demo','2022-12-14',60),
(4,4,204,4,'site visit','2024-11-05',180),
(5,4,204,1,'call','2025-01-22',40),
(6,5,205,5,'demo','2022-09-07',75),
(7,6,206,5,'call','2024-03-11',15),
(8,7,207,7,'call','2024-06-04',30),
(9,8,208,6,'site visit','2025-02-06',120),
(10,9,209,7,'demo','2023-11-21',50),
(11,10,210,3,'call','2023-07-18',20),
(12,12,201,2,'lunch','2025-03-12',90);
