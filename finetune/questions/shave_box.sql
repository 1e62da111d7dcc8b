CREATE TABLE box_plans (plan_code VARCHAR PRIMARY KEY, title VARCHAR, eur_month DECIMAL(6,2), blades_included INTEGER, vegan BOOLEAN, launched DATE);
INSERT INTO box_plans VALUES
('BAS','Bare Basics',7.90,2,true,'2022-02-01'),
('CLA','The Classic',12.90,4,true,'2022-02-01'),
('GEN','Gentleman Deluxe',24.50,6,false,'2022-09-01'),
('SIL','Silk Legs',14.90,4,true,'2023-04-01'),
('TRA','Traveller Mini',5.50,1,false,'2024-06-01'),
('BEA','Beard & Balm',18.00,0,false,'2023-10-01');
CREATE TABLE subscribers (sub_nr INTEGER PRIMARY KEY, full_name VARCHAR, mail VARCHAR, town VARCHAR, birth_year INTEGER, referred_by INTEGER REFERENCES subscribers(sub_nr));
INSERT INTO subscribers VALUES
(1,'Finn Dekker','finn@dekker.nl','Utrecht',1988,NULL),(2,'Lotte Visser','lotte.v@mailbox.nl','Leiden',1994,NULL),(5,'Anouk de Boer','anouk@deboer.nl','Utrecht',1990,NULL);
INSERT INTO subscribers VALUES
(3,'Jeroen Smit',NULL,'Utrecht',1979,1),(4,'Pieter Kuipers','pk@kuipers.eu','Breda',1965,1),(6,'Sanne Mulder','sannem@mailbox.nl','Haarlem',2001,2),
(7,'Daan Bos','daan.bos@web.nl','Leiden',1999,2),(8,'Willem Prins',NULL,'Zwolle',1958,NULL),(9,'Eva Hoekstra','eva@hoekstra.nl','Groningen',1997,1);
CREATE TABLE subscriptions (id INTEGER PRIMARY KEY, sub_nr INTEGER REFERENCES subscribers(sub_nr), plan_code VARCHAR REFERENCES box_plans(plan_code), begun DATE, cancelled_on DATE, cancel_reason VARCHAR, state VARCHAR);
INSERT INTO subscriptions VALUES
(100,1,'CLA','2022-03-10','2023-09-30','switched plan','ended'),
(101,1,'GEN','2023-10-01',NULL,NULL,'active'),
(102,2,'SIL','2023-04-20',NULL,NULL,'active'),
(103,3,'BAS','2022-11-05','2024-02-14','too expensive','ended'),
(104,4,'CLA','2023-01-16',NULL,NULL,'active'),
(105,4,'BEA','2023-11-02',NULL,NULL,'paused'),
(106,5,'SIL','2024-01-08','2024-08-31','skin rash','ended'),
(107,6,'SIL','2024-05-13',NULL,NULL,'active'),
(108,7,'BAS','2024-07-01',NULL,NULL,'paused'),
(109,9,'SIL','2024-09-09',NULL,NULL,'active'),
(110,5,'BAS','2025-02-03',NULL,NULL,'active'),
(111,3,'GEN','2024-03-04','2024-12-20','too expensive','ended');
CREATE TABLE parcels (parcel_no INTEGER PRIMARY KEY, subscription_id INTEGER REFERENCES subscriptions(id), sent_on DATE, arrived_on DATE, grams INTEGER, carrier VARCHAR);
INSERT INTO parcels VALUES
(1,100,'2022-03-14','2022-03-16',310,'PostNL'),(2,100,'2023-03-13','2023-03-14',295,'PostNL'),(3,101,'2023-10-04','2023-10-09',720,'DHL'),
(4,102,'2023-04-24','2023-04-26',340,'PostNL'),(5,103,'2022-11-08','2022-11-09',180,'Homerr'),(6,104,'2024-01-15','2024-01-17',305,'DHL'),
(7,106,'2024-01-11','2024-01-22',335,'Homerr'),(8,107,'2024-05-15','2024-05-17',350,'PostNL'),(9,101,'2024-10-02','2024-10-03',735,'DHL'),
(10,109,'2024-09-11','2024-09-13',300,'PostNL'),(11,111,'2024-03-06','2024-03-07',710,'PostNL'),(12,102,'2024-10-21','2024-10-23',345,'PostNL'),(13,110,'2025-02-05',NULL,175,'Homerr'),(14,104,'2025-02-05',NULL,315,'DHL');
CREATE TABLE charges (charge_id INTEGER PRIMARY KEY, subscription_id INTEGER REFERENCES subscriptions(id), due DATE, amount DECIMAL(6,2), paid_on DATE, method VARCHAR);
INSERT INTO charges VALUES
(1,100,'2022-03-10',12.90,'2022-03-10','iDEAL'),(2,101,'2023-10-01',24.50,'2023-10-01','credit card'),(3,102,'2023-04-20',14.90,'2023-04-21','iDEAL'),
(4,103,'2022-11-05',7.90,'2022-11-05','PayPal'),(5,104,'2023-01-16',12.90,'2023-01-30','direct debit'),(6,105,'2023-11-02',18.00,'2023-11-16','direct debit'),
(7,106,'2024-01-08',14.90,'2024-01-08','iDEAL'),(8,107,'2024-05-13',14.90,NULL,NULL),(9,101,'2024-10-01',24.50,'2024-10-02','credit card'),
(10,109,'2024-09-09',14.90,'2024-09-09','iDEAL'),(11,111,'2024-03-04',24.50,NULL,NULL),(12,108,'2024-07-01',7.90,'2024-07-05','PayPal'),(13,110,'2025-02-03',7.90,NULL,NULL);
