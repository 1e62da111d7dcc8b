CREATE TABLE growers (
  grower_no INTEGER PRIMARY KEY,
  grower VARCHAR,
  village VARCHAR,
  trees INTEGER,
  member_since DATE,
  phone VARCHAR
);
CREATE TABLE deliveries (
  delivery_no INTEGER PRIMARY KEY,
  grower_no INTEGER REFERENCES growers(grower_no),
  cultivar VARCHAR,
  delivered DATE,
  kg INTEGER,
  leaves_pct DECIMAL(4,1)
);
CREATE TABLE pressings (
  batch VARCHAR PRIMARY KEY,
  delivery_no INTEGER REFERENCES deliveries(delivery_no),
  pressed DATE,
  litres DECIMAL(7,1),
  acidity DECIMAL(4,2),
  category VARCHAR,
  pressman VARCHAR
);
CREATE TABLE tanks (
  tank VARCHAR PRIMARY KEY,
  holds_l INTEGER,
  steel BOOLEAN,
  last_cleaned DATE
);
CREATE TABLE fillings (
  batch VARCHAR REFERENCES pressings(batch),
  tank VARCHAR REFERENCES tanks(tank),
  litres_in DECIMAL(7,1)
);
CREATE TABLE orders (
  order_no INTEGER PRIMARY KEY,
  customer VARCHAR,
  country VARCHAR,
  from_tank VARCHAR REFERENCES tanks(tank),
  ordered DATE,
  litres INTEGER,
  eur_total DECIMAL(9,2),
  shipped DATE
);
INSERT INTO growers VALUES
(1,'Giorgos Papadakis','Messini',420,'2004-11-01','27220 11801'),
(2,'Eleni Stathopoulou','Androusa',180,'2011-10-12',NULL),
(3,'Nikos Karras','Koroni',950,'1998-11-20','27250 40417'),
(4,'Dimitra Vlachou','Messini',75,'2019-10-30','27220 22036'),
(5,'Stavros Manolis','Kardamyli',310,'2015-11-05',NULL),
(6,'Maria Kouri','Koroni',130,'2023-09-18','27250 40788'),
(7,'Father Ioannis','Androusa',60,'2022-10-02',NULL);
INSERT INTO deliveries VALUES
(1,1,'Koroneiki','2023-11-08',1850,2.5),
(2,3,'Koroneiki','2023-11-15',4200,1.8),
(3,2,'Mavrolia','2023-11-28',640,4.0),
(4,5,'Koroneiki','2023-12-06',1120,3.1),
(5,3,'Athinolia','2024-10-29',2600,2.2),
(6,1,'Koroneiki','2024-11-03',2100,2.0),
(7,4,'Koroneiki','2024-11-03',390,5.5),
(8,7,'Mavrolia','2024-11-19',280,3.6),
(9,3,'Koroneiki','2024-11-24',3900,1.5),
(10,5,'Koroneiki','2024-12-12',1340,6.2);
INSERT INTO pressings VALUES
('P23-01',1,'2023-11-08',352.0,0.30,'extra virgin','Kostas'),
('P23-02',2,'2023-11-16',880.5,0.24,'extra virgin','Kostas'),
('P23-03',3,'2023-11-29',109.0,0.95,'virgin','Lefteris'),
('P23-04',4,'2023-12-06',201.5,0.55,'extra virgin','Lefteris'),
('P24-01',5,'2024-10-30',416.0,0.21,'extra virgin','Kostas'),
('P24-02',6,'2024-11-04',409.5,0.34,'extra virgin','Vasso'),
('P24-03',7,'2024-11-06',66.0,1.20,'virgin','Vasso'),
('P24-04',8,'2024-11-20',47.5,0.70,'extra virgin','Lefteris'),
('P24-05',9,'2024-11-25',838.0,0.27,'extra virgin','Kostas');
INSERT INTO tanks VALUES
('T1',1000,TRUE,'2024-09-20'),
('T2',1000,TRUE,'2024-09-21'),
('T3',500,TRUE,'2023-09-15'),
('T4',300,FALSE,NULL),
('T5',2000,TRUE,'2024-10-05');
INSERT INTO fillings VALUES
('P23-01','T3',352.0),
('P23-02','T1',880.5),
('P23-03','T4',109.0),
('P23-04','T4',100.0),
('P23-04','T3',101.5),
('P24-01','T2',416.0),
('P24-02','T2',409.5),
('P24-03','T4',66.0),
('P24-05','T1',700.0),
('P24-05','T2',138.0);
INSERT INTO orders VALUES
(1,'Feinkost Bauer','Germany','T1','2024-01-15',300,3450.00,'2024-01-22'),
(2,'Taverna Akti','Greece','T4','2024-02-03',80,560.00,'2024-02-04'),
(3,'Oliva Nordic','Denmark','T3','2024-03-11',150,1890.00,'2024-03-28'),
(4,'Feinkost Bauer','Germany','T2','2024-12-02',250,3125.00,'2024-12-10'),
(5,'Hotel Filoxenia','Greece','T2','2025-01-20',60,690.00,NULL),
(6,'Tokyo Pantry','Japan','T2','2025-02-14',200,3600.00,'2025-03-05'),
(7,'Taverna Akti','Greece','T4','2025-03-01',50,345.00,NULL);
