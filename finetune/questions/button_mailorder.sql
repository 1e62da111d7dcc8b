CREATE TABLE cust (nr INTEGER PRIMARY KEY, surname VARCHAR, forename VARCHAR, place VARCHAR, ctry VARCHAR, since DATE, cat_copy VARCHAR);
INSERT INTO cust VALUES
(2001,'Thistlewood','Agnes','Harrogate','GB','2022-01-31','paper'),
(2002,'O''Leary','Brendan','Cork','IE','2022-04-12','pdf'),
(2003,'Pemberley','Rosalind','Bath','GB','2022-09-20','paper'),
(2004,'Muir','Catriona','Oban','GB','2023-02-08',NULL),
(2005,'Keane','Nuala','Galway','IE','2023-06-16','paper'),
(2006,'Ashdown','Piers','Lewes','GB','2024-01-25','pdf'),
(2007,'Vance','Dorothy','Bath','GB','2024-08-30',NULL),
(2008,'Byrne','Fintan','Cork','IE','2025-01-06','paper');
CREATE TABLE art (art_no VARCHAR PRIMARY KEY, descr VARCHAR, grp VARCHAR, mat VARCHAR, dia_mm INTEGER, pr DECIMAL(6,2), pack_of INTEGER, imported BOOLEAN);
INSERT INTO art VALUES
('B001','Horn Toggle','buttons','horn',40,6.80,4,false),('B002','Mother of Pearl Shirt Button','buttons','shell',11,4.20,10,true),
('B003','Brass Anchor Button','buttons','brass',20,5.50,6,false),('B004','Corozo Button','buttons','corozo nut',15,3.10,8,true),
('R001','Petersham Ribbon Navy','ribbon','viscose',NULL,2.40,1,false),('R002','Velvet Ribbon Claret','ribbon','velvet',NULL,3.75,1,true),
('Z001','Two-Way Zip 60cm','zips','brass',NULL,7.90,1,true),('N001','Sharps Needles','needles','steel',NULL,1.95,20,false),
('N002','Tapestry Needles','needles','steel',NULL,2.25,6,false),('X001','Stork Scissors','tools','steel',NULL,14.50,1,true);
CREATE TABLE clerk (code VARCHAR PRIMARY KEY, nm VARCHAR, ext INTEGER, start_dt DATE, part_time BOOLEAN);
INSERT INTO clerk VALUES ('EW','Edith Warburton',21,'2022-01-03',false),('JS','Jasper Snell',22,'2022-11-14',true),('MC','Moya Costello',23,'2023-07-03',false),('TB','Tilda Bright',NULL,'2025-01-20',true);
CREATE TABLE ord (ord_no INTEGER PRIMARY KEY, cust_nr INTEGER REFERENCES cust(nr), via VARCHAR, ord_dt DATE, taken_by VARCHAR REFERENCES clerk(code), packed_by VARCHAR REFERENCES clerk(code), posted_dt DATE);
INSERT INTO ord VALUES
(31,2001,'post','2022-03-02','EW','EW','2022-03-05'),(32,2002,'phone','2022-12-01','JS','EW','2022-12-02'),(33,2001,'post','2023-02-20','EW','JS','2023-02-27'),
(34,2003,'web','2023-05-11','MC','JS','2023-05-12'),(35,2005,'phone','2023-07-19','MC','MC','2023-07-20'),(36,2004,'web','2023-11-23','JS','MC','2023-11-24'),
(37,2001,'phone','2024-02-06','EW','MC','2024-02-07'),(38,2006,'web','2024-02-15','MC','JS','2024-02-16'),(39,2003,'web','2024-09-04','MC','JS','2024-09-08'),
(40,2005,'phone','2024-10-21','EW','JS','2024-10-23'),(41,2002,'web','2025-01-27','EW',NULL,NULL),(42,2008,'post','2025-02-03','JS',NULL,NULL),(43,2006,'web','2024-12-03','MC','MC','2024-12-04');
CREATE TABLE ordpos (ord_no INTEGER REFERENCES ord(ord_no), pos INTEGER, art_no VARCHAR REFERENCES art(art_no), qty INTEGER, pr_each DECIMAL(6,2), backorder BOOLEAN, PRIMARY KEY (ord_no, pos));
INSERT INTO ordpos VALUES
(31,1,'B001',3,6.20,false),(31,2,'R001',5,2.20,false),(32,1,'B003',4,5.00,false),(33,1,'B001',2,6.50,true),(34,1,'R002',10,3.60,false),(34,2,'N001',1,1.95,false),
(35,1,'B004',12,3.10,false),(36,1,'X001',1,14.00,false);
INSERT INTO ordpos VALUES (37,1,'N001',4,1.95,false),(37,2,'B003',2,5.50,false),(38,1,'B001',1,6.80,false),(39,1,'X001',2,14.50,true),(40,1,'R001',20,2.40,false),(41,1,'Z001',3,7.90,true),(42,1,'B001',6,6.80,false),(43,1,'R002',4,3.75,false);
CREATE TABLE pay (pay_id INTEGER PRIMARY KEY, ord_no INTEGER REFERENCES ord(ord_no), amt DECIMAL(8,2), pay_dt DATE, how VARCHAR, reminders INTEGER);
INSERT INTO pay VALUES
(1,31,29.60,'2022-03-04','cheque',0),(2,32,20.00,'2022-12-20','card',0),(3,33,13.00,'2023-05-02','cheque',2),(4,34,37.95,'2023-05-11','card',0),(5,35,37.20,'2023-08-30','bank transfer',1),
(6,36,14.00,'2023-11-23','card',0),(7,37,18.80,'2024-03-14','cheque',1),(8,38,6.80,'2024-02-15','card',0),(9,39,29.00,'2024-09-04','card',0),(10,41,23.70,'2025-01-27','card',0);
