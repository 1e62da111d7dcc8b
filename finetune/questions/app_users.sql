CREATE TABLE plan (code VARCHAR PRIMARY KEY, label VARCHAR, monthly_fee DECIMAL(6,2), seats INTEGER, offline_mode BOOLEAN);
INSERT INTO plan VALUES
('FREE','Sprout',0.00,1,FALSE),('PLUS','Sapling',4.99,1,TRUE),('FAM','Grove',8.99,5,TRUE),('TEAM','Forest',24.00,20,TRUE),('EDU','Classroom',2.50,30,FALSE);
CREATE TABLE account (uid INTEGER PRIMARY KEY, display_name VARCHAR, mail VARCHAR, country VARCHAR, signed_up DATE, plan_code VARCHAR REFERENCES plan(code), invited_by INTEGER REFERENCES account(uid), newsletter BOOLEAN);
INSERT INTO account VALUES (1,'Nora Fields','nora@fields.example','Ireland','2022-03-04','FAM',NULL,TRUE);
INSERT INTO account VALUES (2,'Kofi Mensah','kofi.m@post.example','Ghana','2022-05-19','PLUS',1,TRUE);
INSERT INTO account VALUES (3,'Elsa Grön','elsa@gron.example','Sweden','2022-11-30','FREE',1,FALSE);
INSERT INTO account VALUES (4,'Marco Bellini',NULL,'Italy','2023-01-08','PLUS',NULL,FALSE);
INSERT INTO account VALUES (5,'Jade Tran','jade.tran@mailbox.example','Vietnam','2023-02-17','TEAM',2,TRUE);
INSERT INTO account VALUES (6,'Ruben Castillo','rcast@post.example','Mexico','2023-09-25','FREE',5,FALSE);
INSERT INTO account VALUES (7,'Olga Ivanova','olga.iv@mailbox.example','Latvia','2024-01-03','PLUS',5,TRUE);
INSERT INTO account VALUES (8,'Ben Whitaker',NULL,'Ireland','2024-04-14','FREE',1,FALSE);
INSERT INTO account VALUES (9,'Sanna Kallio','sanna@kallio.example','Finland','2024-07-22','FREE',NULL,TRUE);
INSERT INTO account VALUES (10,'Tariq Aziz','tariq@aziz.example','Jordan','2025-01-11','FAM',7,TRUE);
INSERT INTO account VALUES (11,'Chloe Martin','chloe@martin.example','France','2025-02-28','FREE',NULL,FALSE);
CREATE TABLE device (device_id VARCHAR PRIMARY KEY, uid INTEGER REFERENCES account(uid), model VARCHAR, platform VARCHAR, app_ver VARCHAR, push_on BOOLEAN);
INSERT INTO device VALUES
('d-01',1,'Pixel 7','android','5.2',TRUE),('d-02',1,'Galaxy Tab S8','android','5.1',FALSE),('d-03',2,'iPhone 13','ios','5.2',TRUE),
('d-04',3,'iPhone SE','ios','4.9',FALSE),('d-05',4,'Pixel 7','android','5.2',TRUE),('d-06',5,'iPad Air','ios','5.2',TRUE),
('d-07',5,'iPhone 15','ios','5.2',TRUE),('d-08',5,'MacBook Air','web','5.3',FALSE),('d-09',6,'Moto G32','android','4.8',FALSE),
('d-10',7,'Pixel 7','android','5.1',TRUE),('d-11',10,'iPhone 15','ios','5.2',TRUE),('d-12',9,'ThinkPad X1','web','5.3',FALSE);
CREATE TABLE payment (pay_id INTEGER PRIMARY KEY, uid INTEGER REFERENCES account(uid), amt DECIMAL(7,2), via VARCHAR, due_on DATE, paid_on DATE, refunded BOOLEAN);
INSERT INTO payment VALUES
(1,1,107.88,'card','2024-03-04','2024-03-04',FALSE),
(2,2,59.88,'mobile money','2024-05-19','2024-05-23',FALSE),
(3,4,59.88,'paypal','2024-01-08',NULL,FALSE),
(4,5,288.00,'card','2024-02-17','2024-02-17',FALSE),
(5,5,288.00,'card','2025-02-17','2025-02-18',FALSE),
(6,7,59.88,'card','2024-01-03','2024-01-03',TRUE),
(7,1,107.88,'card','2025-03-04','2025-03-09',FALSE),
(8,10,8.99,'paypal','2025-01-11','2025-01-11',FALSE),
(9,10,8.99,'paypal','2025-02-11',NULL,FALSE),
(10,7,4.99,'card','2024-06-03','2024-06-03',FALSE);
CREATE TABLE review (review_id INTEGER PRIMARY KEY, uid INTEGER REFERENCES account(uid), stars INTEGER, comment VARCHAR, posted DATE, answered BOOLEAN, store VARCHAR);
INSERT INTO review VALUES
(1,1,5,'Identifies every tree in my street','2022-06-12',TRUE,'Google Play'),
(2,3,2,'Too many ads','2023-01-22',TRUE,'App Store'),
(3,2,4,'Great, battery hungry though','2023-03-30',FALSE,'App Store'),
(4,6,1,'Crashes on start','2023-10-02',TRUE,'Google Play'),
(5,5,5,NULL,'2023-12-24',FALSE,'App Store'),
(6,7,3,'Latin names missing','2024-02-15',FALSE,'Google Play'),
(7,1,4,'New design takes getting used to','2024-09-08',FALSE,'Google Play'),
(8,10,5,'My kids love it','2025-02-01',TRUE,'App Store');
