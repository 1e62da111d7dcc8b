CREATE TABLE sites (site VARCHAR PRIMARY KEY, site_type VARCHAR, town VARCHAR, manager VARCHAR, floor_m2 INTEGER, open_sundays BOOLEAN);
INSERT INTO sites VALUES
('WH1','warehouse','Penrith','Alan Threlfall',3200,false),
('KES','shop','Keswick','Jo Birkett',410,true),
('AMB','shop','Ambleside','Sunil Rao',365,true),
('KEN','shop','Kendal','Moira Stubbs',520,false),
('FTW','shop','Fort William','Ewan Laird',290,true),
('POP','pop-up','Patterdale',NULL,40,true);
CREATE TABLE articles (sku VARCHAR PRIMARY KEY, article VARCHAR, brand VARCHAR, dept VARCHAR, rrp DECIMAL(7,2), weight_g INTEGER, season VARCHAR);
INSERT INTO articles VALUES
('BT-01','Fellwalker Boot','Craghold','footwear',159.00,1240,'all year'),
('BT-02','Scree Runner','Vantage','footwear',119.00,620,'summer'),
('TN-01','Tarn 2 Tent','Borealis','camping',289.00,2100,'summer'),
('TN-02','Summit 1 Tent','Borealis','camping',410.00,1380,'all year'),
('SB-01','Eider 400 Sleeping Bag','Borealis','camping',245.00,980,'winter'),
('ST-01','Pocket Rocket Stove','Emberline','cooking',42.00,85,'all year'),
('JK-01','Drizzle Jacket','Craghold','clothing',135.00,340,'all year'),
('JK-02','Blizzard Parka','Craghold','clothing',329.00,1150,'winter'),
('PL-01','Carbon Poles','Vantage','hardware',95.00,410,'all year'),
('MP-01','Waterproof Map Case','Emberline','hardware',14.50,NULL,'all year');
CREATE TABLE stock (site VARCHAR REFERENCES sites(site), sku VARCHAR REFERENCES articles(sku), on_hand INTEGER, reorder_level INTEGER, counted DATE, PRIMARY KEY (site, sku));
INSERT INTO stock VALUES
('WH1','BT-01',140,50,'2025-01-06'),('WH1','TN-01',38,10,'2025-01-06'),('WH1','ST-01',220,80,'2025-01-06'),('KES','BT-01',9,6,'2025-01-20'),
('KES','JK-01',2,8,'2025-01-20'),('KES','PL-01',14,5,'2024-11-11'),('AMB','BT-01',4,6,'2025-01-14'),('AMB','ST-01',17,10,'2025-01-14'),
('AMB','TN-02',1,2,'2024-10-28'),('KEN','BT-02',11,4,'2024-12-02'),('KEN','SB-01',6,3,'2024-12-02'),('KEN','JK-01',10,8,'2024-12-02'),
('FTW','PL-01',0,4,'2025-02-03'),('FTW','SB-01',8,3,'2025-02-03');
CREATE TABLE transfers (tr_no INTEGER PRIMARY KEY, from_site VARCHAR REFERENCES sites(site), to_site VARCHAR REFERENCES sites(site), sku VARCHAR REFERENCES articles(sku), units INTEGER, sent DATE, received DATE);
INSERT INTO transfers VALUES
(1,'WH1','KES','BT-01',12,'2024-03-04','2024-03-05'),(2,'WH1','AMB','BT-01',10,'2024-03-04','2024-03-06'),(3,'WH1','FTW','PL-01',8,'2024-05-13','2024-05-17'),
(4,'WH1','KES','TN-01',4,'2024-06-10','2024-06-11'),(5,'AMB','KES','TN-02',1,'2024-07-29','2024-07-29'),(6,'KEN','FTW','SB-01',5,'2024-10-07','2024-10-16'),
(7,'WH1','AMB','ST-01',24,'2024-11-18','2024-11-19'),(8,'KES','KEN','JK-01',3,'2024-12-09','2024-12-10'),(9,'WH1','KES','ST-01',20,'2025-02-10',NULL),(10,'WH1','FTW','BT-01',15,'2025-02-12',NULL);
CREATE TABLE stock_losses (loss_id INTEGER PRIMARY KEY, site VARCHAR REFERENCES sites(site), sku VARCHAR REFERENCES articles(sku), noticed DATE, units INTEGER, cause VARCHAR);
INSERT INTO stock_losses VALUES
(1,'KES','PL-01','2023-08-12',2,'theft'),(2,'AMB','ST-01','2023-11-05',1,'damaged'),(3,'WH1','TN-01','2024-02-19',3,'flood'),
(4,'KES','JK-01','2024-06-22',1,'theft'),(5,'FTW','PL-01','2024-08-30',4,'theft'),(6,'KEN','BT-02','2024-09-14',1,NULL),(7,'KES','BT-01','2024-12-28',2,'miscount');
