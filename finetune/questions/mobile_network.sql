CREATE TABLE tariff (id INTEGER PRIMARY KEY, tariff_name VARCHAR, base_price DECIMAL(6,2), gb_incl INTEGER, roaming BOOLEAN, min_months INTEGER, on_sale_since DATE);
INSERT INTO tariff VALUES
(1,'Pebble',7.99,2,FALSE,0,'2022-01-01'),(2,'River',14.99,15,TRUE,12,'2022-01-01'),(3,'Ocean',29.99,100,TRUE,24,'2022-06-01'),
(4,'Senior Talk',9.99,1,FALSE,0,'2023-03-01'),(5,'Student Stream',12.50,40,TRUE,6,'2023-09-01'),(6,'Glacier Biz',44.00,200,TRUE,24,'2025-01-01');
CREATE TABLE customer (cust_no INTEGER PRIMARY KEY, full_name VARCHAR, town VARCHAR, born DATE, since DATE, business BOOLEAN, contact_mail VARCHAR);
INSERT INTO customer VALUES
(501,'Harriet Blom','Westhaven','1958-04-12','2022-01-19',FALSE,NULL),(502,'Joaquim Reis','Port Ellery','1990-11-03','2022-03-08',FALSE,'j.reis@post.example'),
(503,'Delta Roofing','Westhaven',NULL,'2022-07-25',TRUE,'office@deltaroofing.example'),(504,'Suki Amara','Linfold','2003-02-27','2023-09-14',FALSE,'suki.a@mailbox.example'),
(505,'Gerald Pym','Linfold','1947-08-30','2023-04-06',FALSE,NULL),(506,'Paula Vance','Port Ellery','1984-06-18','2023-11-27',FALSE,'pvance@post.example'),
(507,'Brightside Florists','Westhaven',NULL,'2024-02-12',TRUE,'hello@brightside.example'),(508,'Milan Horvat','Thorne','1998-01-09','2024-10-01',FALSE,'milan.h@mailbox.example'),
(509,'Ottilie Kern','Thorne','1971-12-21','2025-03-17',FALSE,NULL);
CREATE TABLE mast (mast_code VARCHAR PRIMARY KEY, location VARCHAR, generation VARCHAR, height_m INTEGER, built DATE, shared_with VARCHAR);
INSERT INTO mast VALUES
('M-A','Westhaven Church','4G',38,'2022-02-01',NULL),('M-B','Ellery Docks','5G',45,'2023-05-15','Vocalis'),('M-C','Linfold Hill','4G',60,'2022-08-20','TeleNord'),
('M-D','Thorne Silo','5G',52,'2024-03-11',NULL),('M-E','Moor Farm','4G',30,'2022-10-05','Vocalis'),('M-F','Westhaven Mall','5G',18,'2025-02-03',NULL);
CREATE TABLE sim (msisdn VARCHAR PRIMARY KEY, cust_no INTEGER REFERENCES customer(cust_no), tariff_id INTEGER REFERENCES tariff(id), activated DATE, cancelled DATE, esim BOOLEAN);
INSERT INTO sim VALUES
('0770-100',501,4,'2023-03-10',NULL,FALSE),('0770-101',502,2,'2022-03-08',NULL,FALSE),('0770-102',502,1,'2023-01-20','2024-01-31',FALSE),
('0770-103',503,3,'2022-07-25',NULL,FALSE),('0770-104',503,3,'2022-07-25',NULL,FALSE),('0770-105',503,2,'2024-05-02',NULL,TRUE),
('0770-106',504,5,'2023-09-14',NULL,TRUE),('0770-107',505,4,'2023-04-06',NULL,FALSE),('0770-108',506,3,'2023-11-27','2025-01-15',TRUE),
('0770-109',507,2,'2024-02-12',NULL,FALSE),('0770-110',508,5,'2024-10-01',NULL,TRUE);
CREATE TABLE call_record (rec_id INTEGER PRIMARY KEY, from_no VARCHAR REFERENCES sim(msisdn), to_no VARCHAR REFERENCES sim(msisdn), mast_code VARCHAR REFERENCES mast(mast_code), day DATE, secs INTEGER, dropped BOOLEAN);
INSERT INTO call_record VALUES
(1,'0770-100','0770-107','M-A','2024-01-06',1840,FALSE),(2,'0770-103','0770-104','M-A','2024-01-08',65,FALSE),(3,'0770-103','0770-109','M-B','2024-03-12',320,TRUE),
(4,'0770-107','0770-100','M-C','2024-03-17',2105,FALSE),(5,'0770-106','0770-101','M-C','2024-05-21',44,TRUE),(6,'0770-101','0770-106','M-B','2024-05-21',410,FALSE),
(7,'0770-109','0770-105','M-A','2024-06-03',150,FALSE),(8,'0770-110','0770-106','M-D','2024-11-11',980,FALSE),(9,'0770-104','0770-103','M-E','2025-01-30',75,TRUE),
(10,'0770-110','0770-101','M-D','2025-02-14',640,FALSE),(11,'0770-103','0770-105','M-A','2025-02-20',210,FALSE),(12,'0770-105','0770-109','M-C','2025-03-05',95,TRUE);
CREATE TABLE complaint (ticket INTEGER PRIMARY KEY, cust_no INTEGER REFERENCES customer(cust_no), raised DATE, topic VARCHAR, settled DATE, credit DECIMAL(6,2), agent VARCHAR);
INSERT INTO complaint VALUES
(1,502,'2023-02-11','wrong bill','2023-02-20',15.00,'Nadia'),(2,503,'2024-03-13','dropped calls','2024-04-02',40.00,'Rob'),(3,505,'2024-03-25','unclear contract','2024-03-26',NULL,'Nadia'),
(4,506,'2024-12-09','slow data','2025-01-10',30.00,'Imke'),(5,504,'2024-05-22','dropped calls',NULL,NULL,'Rob'),(6,503,'2025-02-01','dropped calls',NULL,NULL,'Imke'),(7,507,'2024-08-15','wrong bill','2024-08-19',22.50,'Nadia');
