CREATE TABLE supermarket (market_id INTEGER PRIMARY KEY, market_name VARCHAR, quarter VARCHAR, opened DATE, sqm INTEGER, parking_spaces INTEGER);
INSERT INTO supermarket VALUES
(1,'Alimentari Stella Centro','Centro','2022-02-12',420,NULL),
(2,'Alimentari Stella Porto','Porto','2022-10-01',780,60),
(3,'Alimentari Stella Collina','Collina','2023-05-20',1150,140),
(4,'Alimentari Stella Stazione','Stazione','2024-03-09',290,NULL),
(5,'Alimentari Stella Lido','Lido','2025-02-01',510,35);
CREATE TABLE cardholder (card_no INTEGER PRIMARY KEY, first_name VARCHAR, last_name VARCHAR, tier VARCHAR, issued DATE, issued_at INTEGER REFERENCES supermarket(market_id), home_market INTEGER REFERENCES supermarket(market_id), wants_leaflet BOOLEAN);
INSERT INTO cardholder VALUES
(70001,'Giulia','Moretti','gold','2022-03-01',1,1,true),
(70002,'Paolo','Ferraris','silver','2022-04-18',1,2,false),
(70003,'Chiara','Bellini','basic','2022-11-05',2,2,true),
(70004,'Enzo','Russo','gold','2023-06-02',3,3,true),
(70005,'Marta','Gallo','silver','2023-07-15',3,1,false),
(70006,'Dario','Conti','basic','2024-01-22',2,3,true),
(70007,'Ada','Russo','basic','2024-04-04',4,4,false),
(70008,'Luca','Zanetti','silver','2024-05-30',3,NULL,true),
(70009,'Rosa','Fiore','basic','2024-12-10',2,2,true);
CREATE TABLE receipt (receipt_id INTEGER PRIMARY KEY, card_no INTEGER REFERENCES cardholder(card_no), market_id INTEGER REFERENCES supermarket(market_id), bought_at DATE, total_eur DECIMAL(7,2), points_earned INTEGER, self_checkout BOOLEAN);
INSERT INTO receipt VALUES
(1,70001,1,'2022-03-05',64.20,64,false),(2,70002,1,'2022-05-11',23.75,23,false),(3,70001,1,'2023-01-14',112.90,112,false),
(4,70003,2,'2023-03-22',41.10,41,true),(5,70004,3,'2023-06-10',187.35,374,false),(6,70005,3,'2023-08-01',15.60,15,true),
(7,70001,2,'2024-02-17',95.40,190,false),(8,70002,2,'2024-03-09',58.05,58,true),(9,70007,4,'2024-04-06',9.90,9,true),
(10,70004,3,'2024-07-20',143.00,286,false),(11,70005,1,'2024-09-13',37.80,37,false),(12,70008,3,'2024-10-02',76.45,76,true),
(13,70004,2,'2024-12-23',221.60,443,false),(14,70003,2,'2025-01-18',29.30,29,true);
CREATE TABLE reward (reward_id INTEGER PRIMARY KEY, prize VARCHAR, points_needed INTEGER, category VARCHAR, withdrawn BOOLEAN);
INSERT INTO reward VALUES
(1,'Moka pot',250,'kitchen',false),(2,'Canvas shopping bag',60,'household',false),(3,'Five euro voucher',100,'voucher',false),
(4,'Cast iron pan',500,'kitchen',false),(5,'Beach towel',180,'household',true),(6,'Football',150,'leisure',true),(7,'Espresso machine',2400,'kitchen',false);
CREATE TABLE redemption (redemption_id INTEGER PRIMARY KEY, card_no INTEGER REFERENCES cardholder(card_no), reward_id INTEGER REFERENCES reward(reward_id), redeemed_on DATE, picked_up DATE);
INSERT INTO redemption VALUES
(1,70001,2,'2022-06-01','2022-06-08'),(2,70001,3,'2023-02-20','2023-02-20'),(3,70004,1,'2023-09-04','2023-09-15'),
(4,70003,2,'2024-03-03','2024-03-05'),(5,70001,5,'2024-06-12','2024-07-02'),(6,70004,4,'2025-01-03',NULL),
(7,70002,2,'2024-08-19','2024-08-24'),(8,70008,2,'2024-11-11',NULL),(9,70004,3,'2025-01-03','2025-01-03');
