CREATE TABLE branch (
  branch_id INTEGER PRIMARY KEY, branch_name VARCHAR, town VARCHAR, opened_year INTEGER, has_vault BOOLEAN);
INSERT INTO branch VALUES
(1,'Mill Lane','Harrowby',1968,TRUE),(2,'Market Cross','Penwick',1974,TRUE),(3,'Station Parade','Harrowby',1991,FALSE),
(4,'Quayside','Saltmere',1983,TRUE),(5,'Old Granary','Tolverton',2006,FALSE),(6,'Chapel Hill','Penwick',2015,FALSE),(7,'Long Barn','Dunsford',2019,FALSE);
CREATE TABLE client (
  client_id INTEGER PRIMARY KEY, first_name VARCHAR, last_name VARCHAR, birth_year INTEGER, occupation VARCHAR, home_branch_id INTEGER REFERENCES branch(branch_id), email VARCHAR);
INSERT INTO client VALUES
(101,'Agnes','Thorley',1951,'Retired',1,NULL),(102,'Dev','Ransome',1984,'Farmer',1,'dev.ransome@postbox.test'),
(103,'Marta','Iluz',1990,'Baker',2,'miluz@postbox.test'),(104,'Owen','Pryke',1978,'Farmer',4,'owen@prykefarm.test'),
(105,'Lucille','Bantry',1969,'Veterinarian',3,NULL),(106,'Hassan','Coomber',1995,'Carpenter',2,'hcoomber@postbox.test'),
(107,'Teodor','Wills',1962,'Farmer',5,'tw@willsorchard.test'),(108,'Greta','Ransome',1987,'Teacher',1,'greta.r@postbox.test'),
(109,'Iris','Kettle',2001,'Student',3,'iris@postbox.test'),(110,'Bram','Oldacre',1973,'Carpenter',4,NULL),
(111,'Noor','Fenwick',1981,'Baker',6,'noor@fenwickbread.test'),(112,'Silas','Dunmore',1958,'Retired',4,NULL);
CREATE TABLE deposit_account (
  account_no VARCHAR PRIMARY KEY, client_id INTEGER REFERENCES client(client_id), account_kind VARCHAR, balance DOUBLE, opened_on DATE, is_frozen BOOLEAN);
INSERT INTO deposit_account VALUES
('S-2001',101,'savings',18250.40,'1999-03-12',FALSE),('C-2002',101,'current',940.15,'2001-07-30',FALSE),
('C-2003',102,'current',3120.00,'2009-01-19',FALSE),('S-2004',103,'savings',6400.75,'2014-05-02',FALSE),
('C-2005',104,'current',-210.60,'2005-11-23',TRUE),('S-2006',104,'savings',12075.00,'2011-02-14',FALSE),
('C-2007',105,'current',5580.20,'2003-09-08',FALSE),('T-2008',107,'term',40000.00,'2018-06-01',FALSE),
('S-2009',107,'savings',2210.90,'1996-04-17',FALSE),('C-2010',108,'current',1875.35,'2012-12-05',FALSE),
('S-2011',109,'savings',320.00,'2020-10-11',FALSE),('T-2012',112,'term',25000.00,'2016-08-22',FALSE),
('C-2013',110,'current',-45.00,'2008-03-03',TRUE),('S-2014',112,'savings',7999.99,'1990-01-09',FALSE);
CREATE TABLE loan (
  loan_id INTEGER PRIMARY KEY, client_id INTEGER REFERENCES client(client_id), granting_branch_id INTEGER REFERENCES branch(branch_id), purpose VARCHAR, principal DOUBLE, interest_rate DOUBLE, term_months INTEGER, granted_on DATE, status VARCHAR);
INSERT INTO loan VALUES
(5001,102,1,'tractor',38000,5.9,60,'2019-02-11','active'),(5002,102,2,'irrigation',14500,6.4,48,'2021-05-20','active'),
(5003,103,2,'bakery oven',22000,6.1,60,'2020-09-15','repaid'),(5004,104,4,'tractor',45000,5.5,72,'2018-03-28','defaulted'),
(5005,104,4,'barn repair',17500,7.2,36,'2022-01-17','active'),(5006,105,3,'van',16000,6.8,48,'2021-11-04','active'),
(5007,106,2,'workshop tools',8200,8.1,24,'2022-06-09','repaid'),(5008,107,5,'irrigation',27500,5.7,60,'2017-07-12','repaid'),
(5009,108,1,'van',12500,7.0,36,'2023-02-01','active'),(5010,110,4,'workshop tools',6900,8.4,24,'2020-04-25','defaulted'),
(5011,111,2,'bakery oven',31000,6.0,72,'2023-08-30','active'),(5012,107,1,'tractor',52000,5.2,84,'2022-10-06','active');
CREATE TABLE loan_payment (
  payment_id INTEGER PRIMARY KEY, loan_id INTEGER REFERENCES loan(loan_id), paid_on DATE, amount DOUBLE, was_late BOOLEAN);
INSERT INTO loan_payment VALUES
(1,5001,'2023-01-10',735.00,FALSE),(2,5001,'2023-02-10',735.00,FALSE),(3,5001,'2023-03-18',735.00,TRUE),(4,5002,'2023-01-21',342.50,FALSE),
(5,5003,'2022-12-01',2400.00,FALSE),(6,5004,'2021-06-30',620.00,TRUE),(7,5004,'2021-08-14',400.00,TRUE),(8,5005,'2023-02-17',541.00,FALSE),
(9,5006,'2023-03-05',381.25,FALSE),(10,5006,'2023-04-22',381.25,TRUE),(11,5007,'2023-05-30',1900.00,FALSE),(12,5008,'2022-07-12',3100.00,FALSE),
(13,5009,'2023-03-01',386.00,FALSE),(14,5012,'2023-01-06',742.80,FALSE),(15,5012,'2023-02-06',742.80,FALSE);
