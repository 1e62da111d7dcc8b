CREATE TABLE plots (
  plot_code VARCHAR PRIMARY KEY,
  plot_name VARCHAR,
  elevation_m INTEGER,
  hectares DECIMAL(5,2),
  bush_type VARCHAR,
  planted_year INTEGER,
  organic BOOLEAN
);
CREATE TABLE pluckers (
  nr INTEGER PRIMARY KEY,
  name VARCHAR,
  village VARCHAR,
  since DATE,
  daily_rate_inr DECIMAL(7,2),
  supervisor_nr INTEGER REFERENCES pluckers(nr)
);
CREATE TABLE pickings (
  pick_nr INTEGER PRIMARY KEY,
  plucker_nr INTEGER REFERENCES pluckers(nr),
  plot_code VARCHAR REFERENCES plots(plot_code),
  pick_date DATE,
  kg_green DECIMAL(6,1)
);
CREATE TABLE lots (
  lot_nr VARCHAR PRIMARY KEY,
  plot_code VARCHAR REFERENCES plots(plot_code),
  flush VARCHAR,
  grade VARCHAR,
  made_on DATE,
  kg_made DECIMAL(7,1),
  cup_score INTEGER
);
CREATE TABLE sales (
  sale_nr INTEGER PRIMARY KEY,
  lot_nr VARCHAR REFERENCES lots(lot_nr),
  buyer VARCHAR,
  buyer_city VARCHAR,
  sold_on DATE,
  kg DECIMAL(7,1),
  inr_per_kg INTEGER,
  settled_on DATE
);
INSERT INTO plots VALUES
('A1','Monastery Slope',2010,4.20,'China',1898,TRUE),
('A2','Cloud Gate',2085,2.75,'China',1904,TRUE),
('B1','Orchid Ridge',1640,6.10,'AV2 clonal',1986,FALSE),
('B2','River Bend',1215,8.40,'Assam hybrid',1972,FALSE),
('C1','Schoolhouse',1480,5.30,'P312 clonal',1994,TRUE),
('C2','New Clearing',1390,3.00,'AV2 clonal',2023,TRUE);
INSERT INTO pluckers VALUES
(1,'Maya Tamang','Sonada','2011-03-01',310.00,NULL),
(5,'Kabita Chettri','Ghoom','2014-06-01',300.00,NULL);
INSERT INTO pluckers VALUES
(2,'Bimala Rai','Sonada','2016-04-10',265.00,1),
(3,'Pushpa Lama','Ghoom','2019-03-15',255.00,1),
(4,'Sabina Gurung','Tung','2022-02-28',245.00,1),
(6,'Anita Subba','Tung','2023-03-20',240.00,5),
(7,'Rupa Thapa','Sonada','2024-04-02',235.00,5),
(8,'Deepa Pradhan','Kurseong','2025-03-03',232.00,5);
INSERT INTO pickings VALUES
(1,1,'A1','2024-03-18',11.5),
(2,2,'A1','2024-03-18',14.2),
(3,3,'A2','2024-03-20',9.8),
(4,2,'B1','2024-05-27',22.6),
(5,4,'B1','2024-05-27',19.4),
(6,6,'B2','2024-07-15',31.0),
(7,2,'B2','2024-07-15',34.7),
(8,4,'C1','2024-10-22',17.3),
(9,3,'A1','2025-03-21',12.9),
(10,6,'A2','2025-03-24',10.1),
(11,7,'A2','2025-03-24',8.3),
(12,2,'C1','2025-05-30',20.5),
(13,7,'B1','2025-06-02',16.8);
INSERT INTO lots VALUES
('DJ-01/24','A1','first flush','SFTGFOP1','2024-03-19',62.0,91),
('DJ-02/24','A2','first flush','FTGFOP1','2024-03-21',38.5,94),
('DJ-11/24','B1','second flush','SFTGFOP1','2024-05-29',110.0,93),
('DJ-19/24','B2','monsoon','TGBOP','2024-07-16',420.0,78),
('DJ-27/24','C1','autumnal','FTGFOP1','2024-10-24',135.0,86),
('DJ-01/25','A1','first flush','SFTGFOP1','2025-03-22',57.5,92),
('DJ-03/25','A2','first flush','SFTGFOP1','2025-03-25',29.0,96),
('DJ-12/25','C1','second flush','FTGFOP1','2025-06-01',98.0,NULL);
INSERT INTO sales VALUES
(1,'DJ-01/24','Teekontor Nord','Hamburg','2024-04-02',40.0,5200,'2024-05-02'),
(2,'DJ-01/24','Chai & Sons','Kolkata','2024-04-09',20.0,4600,'2024-04-15'),
(3,'DJ-02/24','Maison Feuille','Paris','2024-04-12',38.5,6900,'2024-06-01'),
(4,'DJ-11/24','Teekontor Nord','Hamburg','2024-06-20',60.0,4800,'2024-08-01'),
(5,'DJ-11/24','Leaf & Kettle','London','2024-07-01',45.0,4950,NULL),
(6,'DJ-19/24','Chai & Sons','Kolkata','2024-08-14',400.0,720,'2024-08-30'),
(7,'DJ-27/24','Sakura Tea Co','Osaka','2024-11-30',80.0,3100,'2025-01-10'),
(8,'DJ-01/25','Teekontor Nord','Hamburg','2025-04-05',50.0,5600,NULL),
(9,'DJ-03/25','Sakura Tea Co','Osaka','2025-04-11',12.0,9800,'2025-04-30'),
(10,'DJ-03/25','Maison Feuille','Paris','2025-04-18',15.0,9200,NULL);
