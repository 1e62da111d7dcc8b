CREATE TABLE weaver (
  weaver_id INTEGER PRIMARY KEY,
  full_name VARCHAR,
  village VARCHAR,
  birth_year INTEGER,
  taught_by INTEGER REFERENCES weaver(weaver_id),
  joined DATE
);
CREATE TABLE carpet (
  inv_no VARCHAR PRIMARY KEY,
  style VARCHAR,
  main_colour VARCHAR,
  len_cm INTEGER,
  wid_cm INTEGER,
  knots_dm2 INTEGER,
  finished_on DATE,
  asking_dh INTEGER
);
CREATE TABLE carpet_weaver (
  inv_no VARCHAR REFERENCES carpet(inv_no),
  weaver_id INTEGER REFERENCES weaver(weaver_id),
  days_at_loom INTEGER,
  pay_dh INTEGER,
  PRIMARY KEY (inv_no, weaver_id)
);
CREATE TABLE buyer (
  buyer_id INTEGER PRIMARY KEY,
  name VARCHAR,
  city VARCHAR,
  country VARCHAR,
  trade BOOLEAN
);
CREATE TABLE sale (
  sale_id INTEGER PRIMARY KEY,
  inv_no VARCHAR REFERENCES carpet(inv_no),
  buyer_id INTEGER REFERENCES buyer(buyer_id),
  sold_by VARCHAR,
  sold_on DATE,
  agreed_dh INTEGER,
  shipped_on DATE
);
INSERT INTO weaver VALUES
(1,'Lalla Fatima Ait Brahim','Tazenakht',1951,NULL,'2022-01-15'),
(2,'Zahra Oubella','Ait Bougmez',1968,NULL,'2022-01-15');
INSERT INTO weaver VALUES
(3,'Khadija Amzil','Tazenakht',1984,1,'2022-03-08'),
(4,'Rachida Benhaddou','Tazenakht',1990,1,'2022-09-20'),
(5,'Itto Ouhssain','Ait Bougmez',1979,2,'2023-04-11');
INSERT INTO weaver VALUES
(6,'Naima Tahiri','Azilal',2001,3,'2024-02-05'),
(7,'Samira Ait Lahcen','Azilal',2003,5,'2024-10-14'),
(8,'Malika Idrissi','Tazenakht',1995,1,'2025-03-01');
INSERT INTO carpet VALUES
('K-101','Beni Ourain','ivory',300,200,420,'2023-02-18',9500),
('K-102','Azilal','multicolour',250,150,310,'2023-06-30',6200),
('K-103','Glaoua','saffron',180,120,520,'2023-11-04',4800),
('K-104','Boucherouite','multicolour',200,130,NULL,'2024-01-21',2400),
('K-105','Beni Ourain','ivory',400,300,450,'2024-05-12',21000),
('K-106','Tazenakht','madder red',270,170,780,'2024-08-09',14500),
('K-107','Azilal','indigo',220,140,330,'2024-12-02',5600),
('K-108','Glaoua','black',160,100,500,'2025-02-27',3900),
('K-109','Beni Ourain','charcoal',280,180,410,NULL,8700);
INSERT INTO carpet_weaver VALUES
('K-101',2,60,2900),
('K-101',5,45,1900),
('K-102',2,70,2600),
('K-103',1,55,2300),
('K-104',4,18,800),
('K-105',2,90,4400),
('K-105',5,85,3800),
('K-105',3,30,1300),
('K-106',1,120,5200),
('K-106',3,110,4100),
('K-107',6,65,1900),
('K-108',4,50,1700),
('K-109',5,35,1500),
('K-109',6,28,800);
INSERT INTO buyer VALUES
(1,'Galerie Sahel','Paris','France',TRUE),
(2,'Mr Ellison','Chicago','USA',FALSE),
(3,'Studio Lumme','Helsinki','Finland',TRUE),
(4,'Mme Berrada','Casablanca','Morocco',FALSE),
(5,'Casa Blava','Barcelona','Spain',TRUE),
(6,'Ms Whitcombe','London','United Kingdom',FALSE);
INSERT INTO sale VALUES
(1,'K-101',1,'Hassan','2023-04-06',8200,'2023-04-15'),
(2,'K-102',2,'Youssef','2023-10-17',6000,'2023-11-02'),
(3,'K-103',4,'Hassan','2024-02-10',4300,NULL),
(4,'K-104',6,'Youssef','2024-03-23',2400,'2024-03-25'),
(5,'K-105',3,'Hassan','2024-09-01',18500,'2024-09-30'),
(6,'K-106',1,'Amina','2024-11-19',12800,'2024-12-01'),
(7,'K-107',1,'Hassan','2025-01-30',5000,NULL);
