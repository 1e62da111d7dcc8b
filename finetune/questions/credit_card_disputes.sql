CREATE TABLE ref_card_tiers (tier_code VARCHAR PRIMARY KEY, tier_description VARCHAR, annual_fee DOUBLE, cashback_rate DOUBLE);
INSERT INTO ref_card_tiers VALUES ('BAS','Basic',0,0.5),('SIL','Silver',35,1.0),('GLD','Gold',95,1.5),('PLT','Platinum',240,2.0),('STU','Student',0,0.25),('BUS','Business',150,1.25),('JNT','Joint Family',60,0.75);
CREATE TABLE ref_dispute_reasons (reason_code VARCHAR PRIMARY KEY, reason_description VARCHAR);
INSERT INTO ref_dispute_reasons VALUES ('FR','Fraudulent charge'),('DU','Duplicate billing'),('NR','Goods not received'),('QU','Poor quality'),('CA','Cancelled subscription'),('WA','Wrong amount'),('OT','Other');
CREATE TABLE cardholders (cardholder_id INTEGER PRIMARY KEY, cardholder_name VARCHAR, cardholder_state VARCHAR, cardholder_birthdate DATE, cardholder_income DOUBLE);
INSERT INTO cardholders VALUES
(1,'Alma Reyes','Oregon','1985-04-02',58000),(2,'Boyd Carmody','Ohio','1972-11-19',91000),(3,'Chidi Anozie','Oregon','1993-07-08',47000),(4,'Delphine Roux','Maine','1960-01-25',120000),(5,'Ezra Falk','Ohio','2002-09-14',NULL),
(6,'Fumiko Tanabe','Nevada','1979-05-30',76000),(7,'Gil Ostrow','Maine','1988-12-03',64000),(8,'Hana Belova','Nevada','1996-03-21',52000),(9,'Ivo Castell','Ohio','1967-08-11',83000);
CREATE TABLE cards (card_number VARCHAR PRIMARY KEY, cardholder_id INTEGER REFERENCES cardholders(cardholder_id), tier_code VARCHAR REFERENCES ref_card_tiers(tier_code), credit_limit INTEGER, issued_date DATE, card_blocked INTEGER);
INSERT INTO cards VALUES
('4401-A',1,'SIL',6000,'2018-02-10',0),('4402-B',1,'BAS',2000,'2015-06-01',1),('4403-C',2,'GLD',14000,'2016-09-12',0),('4404-D',2,'BUS',25000,'2019-01-20',0),('4405-E',3,'BAS',2500,'2020-04-15',0),('4406-F',4,'PLT',40000,'2011-10-05',0),
('4407-G',5,'STU',900,'2021-08-30',0),('4408-H',6,'GLD',12500,'2017-03-17',1),('4409-I',6,'SIL',7000,'2022-11-08',0),('4410-J',7,'SIL',5500,'2019-07-23',0),('4411-K',8,'BAS',1800,'2021-01-11',0),('4412-L',2,'SIL',6500,'2013-05-06',0);
CREATE TABLE merchants (merchant_id INTEGER PRIMARY KEY, merchant_name VARCHAR, merchant_category VARCHAR, merchant_online INTEGER);
INSERT INTO merchants VALUES
(31,'Pinebox Outfitters','sporting goods',1),(32,'Corner Deli No. 9','food',0),(33,'StreamHive','subscription',1),(34,'Lumber Lot','hardware',0),(35,'Gadget Galley','electronics',1),(36,'Petrol Point','fuel',0),(37,'Nightowl Games','subscription',1),(38,'Green Fork Bistro','food',0),(39,'Violet Spa','wellness',0);
CREATE TABLE transactions (transaction_id INTEGER PRIMARY KEY, card_number VARCHAR REFERENCES cards(card_number), merchant_id INTEGER REFERENCES merchants(merchant_id), transaction_date DATE, transaction_amount DOUBLE);
INSERT INTO transactions VALUES
(7001,'4401-A',31,'2023-01-05',184.50),(7002,'4401-A',33,'2023-01-09',15.99),(7003,'4403-C',35,'2023-01-17',1299.00),(7004,'4404-D',34,'2023-01-22',842.30),(7005,'4405-E',32,'2023-02-01',11.40),(7006,'4406-F',38,'2023-02-03',216.75),
(7007,'4406-F',35,'2023-02-14',2450.00),(7008,'4407-G',37,'2023-02-15',24.99),(7009,'4408-H',36,'2023-02-20',63.10),(7010,'4409-I',33,'2023-03-02',15.99),(7011,'4410-J',31,'2023-03-08',95.00),(7012,'4403-C',36,'2023-03-11',71.85),(7013,'4407-G',32,'2023-03-19',8.25),(7014,'4401-A',35,'2023-03-27',349.00),(7015,'4404-D',34,'2023-04-04',129.90);
CREATE TABLE disputes (dispute_id INTEGER PRIMARY KEY, transaction_id INTEGER REFERENCES transactions(transaction_id), reason_code VARCHAR REFERENCES ref_dispute_reasons(reason_code), opened_date DATE, disputed_amount DOUBLE, dispute_won VARCHAR);
INSERT INTO disputes VALUES
(1,7001,'QU','2023-01-20',184.50,'N'),(2,7003,'FR','2023-01-19',1299.00,'Y'),(3,7004,'WA','2023-02-02',120.00,'Y'),(4,7007,'NR','2023-03-15',2450.00,NULL),(5,7008,'CA','2023-02-28',24.99,'Y'),(6,7009,'FR','2023-02-21',63.10,'Y'),(7,7010,'CA','2023-03-20',15.99,'N'),(8,7014,'NR','2023-04-18',349.00,'Y'),(9,7002,'CA','2023-01-30',15.99,'Y');
