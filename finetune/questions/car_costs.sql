CREATE TABLE car (
  plate VARCHAR PRIMARY KEY,
  make VARCHAR,
  model VARCHAR,
  colour VARCHAR,
  fuel VARCHAR,
  bought DATE,
  bought_for DECIMAL(9,2),
  sold DATE
);
INSERT INTO car VALUES
('MK12 XRT','Skoda','Octavia','grey','diesel','2022-03-11',5400.00,'2024-09-28'),
('LJ70 BOW','Toyota','Yaris','red','hybrid','2022-11-05',13900.00,NULL),
('EV23 ZAP','Renault','Zoe','white','electric','2024-10-02',16250.00,NULL),
('P411 OLD','Morris','Minor','green','petrol','2023-05-20',7200.00,NULL),
('WF65 CMP','Volkswagen','Transporter','blue','diesel','2022-06-18',11800.00,'2023-08-30'),
('DN19 KID','Kia','Picanto','yellow','petrol','2025-04-12',6100.00,NULL);
CREATE TABLE motorist (
  mid INTEGER PRIMARY KEY,
  fname VARCHAR,
  lname VARCHAR,
  licence_since DATE,
  points INTEGER
);
INSERT INTO motorist VALUES
(1,'Derek','Fallon','1991-07-01',3),
(2,'Joanne','Fallon','1995-02-13',0),
(3,'Kyle','Fallon','2024-11-22',0),
(4,'Maureen','Stubbs','1972-09-05',6),
(5,'Aaron','Stubbs',NULL,NULL);
CREATE TABLE fillup (
  fid INTEGER PRIMARY KEY,
  plate VARCHAR REFERENCES car(plate),
  mid INTEGER REFERENCES motorist(mid),
  dt DATE,
  odo INTEGER,
  qty DECIMAL(6,2),
  total DECIMAL(7,2),
  station VARCHAR
);
INSERT INTO fillup VALUES
(1,'MK12 XRT',1,'2023-01-14',121400,48.20,83.40,'Tesco'),
(2,'MK12 XRT',1,'2023-02-20',122180,50.10,85.90,'Shell M6'),
(3,'LJ70 BOW',2,'2023-03-03',18350,31.00,46.70,'Tesco'),
(4,'WF65 CMP',1,'2023-07-22',88040,66.50,103.75,'Total Calais'),
(5,'P411 OLD',4,'2023-09-10',61210,22.40,38.05,'Jet'),
(6,'LJ70 BOW',2,'2024-02-09',26900,29.80,43.20,'Jet'),
(7,'MK12 XRT',2,'2024-06-01',138870,47.70,72.60,'Tesco'),
(8,'EV23 ZAP',1,'2024-11-15',21050,41.00,18.45,'home'),
(9,'EV23 ZAP',3,'2025-01-25',22400,36.50,27.10,'Ionity'),
(10,'P411 OLD',4,'2025-03-30',61990,24.00,NULL,'Jet'),
(11,'LJ70 BOW',3,'2025-04-05',37420,30.60,41.30,'Tesco'),
(12,'LJ70 BOW',2,'2025-05-17',38460,32.10,44.15,'Shell M6');
CREATE TABLE bill (
  bill_nr INTEGER PRIMARY KEY,
  plate VARCHAR REFERENCES car(plate),
  kind VARCHAR,
  firm VARCHAR,
  amt DECIMAL(8,2),
  dated DATE,
  settled DATE
);
INSERT INTO bill VALUES
(1,'MK12 XRT','insurance','Aviva',412.00,'2023-03-01','2023-03-09'),
(2,'MK12 XRT','repair','Hobbs Motors',688.50,'2023-10-17','2023-10-17'),
(3,'LJ70 BOW','insurance','Admiral',365.00,'2023-11-05','2023-11-06'),
(4,'LJ70 BOW','service','Toyota Centre',229.00,'2024-01-30','2024-02-14'),
(5,'WF65 CMP','tyres','Kwik Fit',394.80,'2023-04-18','2023-04-18'),
(6,'P411 OLD','repair','Hobbs Motors',157.20,'2024-05-08','2024-05-31'),
(7,'P411 OLD','insurance','Heritage',118.00,'2024-05-20',NULL),
(8,'MK12 XRT','MOT','Hobbs Motors',54.85,'2024-03-04','2024-03-04'),
(9,'EV23 ZAP','insurance','Admiral',498.00,'2024-10-02','2024-10-03'),
(10,'P411 OLD','repair','Hobbs Motors',921.00,'2025-02-12',NULL),
(11,'LJ70 BOW','tyres','Kwik Fit',286.00,'2025-03-19','2025-03-19');
CREATE TABLE mishap (
  no INTEGER PRIMARY KEY,
  plate VARCHAR REFERENCES car(plate),
  at_wheel INTEGER REFERENCES motorist(mid),
  happened DATE,
  what VARCHAR,
  fine DECIMAL(6,2),
  claimed BOOLEAN
);
INSERT INTO mishap VALUES
(1,'MK12 XRT',1,'2023-04-27','speeding ticket',100.00,FALSE),
(2,'WF65 CMP',1,'2023-07-25','scraped a bollard',NULL,TRUE),
(3,'LJ70 BOW',2,'2024-02-28','parking ticket',35.00,FALSE),
(4,'P411 OLD',4,'2024-08-18','speeding ticket',100.00,FALSE),
(5,'EV23 ZAP',3,'2025-01-09','reversed into gatepost',NULL,TRUE),
(6,'MK12 XRT',4,'2024-07-07','parking ticket',60.00,FALSE),
(7,'LJ70 BOW',3,'2025-04-06','flat tyre',NULL,FALSE);
