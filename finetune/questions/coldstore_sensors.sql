CREATE TABLE probes (
  probe_code VARCHAR, room VARCHAR, goods VARCHAR, model VARCHAR, fitted DATE, last_calibrated DATE, batt_pct INTEGER, min_allowed_c DECIMAL(5,1), max_allowed_c DECIMAL(5,1), wireless BOOLEAN, caretaker VARCHAR
);
INSERT INTO probes VALUES
('P01','Freezer North','ice cream','Testo 175',DATE '2022-02-14',DATE '2024-02-10',81,-28.0,-18.0,TRUE,'Arne Holm'),
('P02','Freezer North','ice cream','Testo 175',DATE '2022-02-14',DATE '2024-02-10',64,-28.0,-18.0,TRUE,'Arne Holm'),
('P03','Freezer South','frozen fish','Testo 175',DATE '2022-06-01',DATE '2023-05-30',22,-30.0,-20.0,TRUE,'Yusuf Demir'),
('P04','Fish Chiller','fresh fish','Elpro Libero',DATE '2023-01-09',DATE '2024-01-12',93,-1.0,2.0,TRUE,'Yusuf Demir'),
('P05','Dairy Chiller','cheese','Elpro Libero',DATE '2023-01-09',DATE '2024-01-12',55,2.0,7.0,TRUE,'Kirsten Bach'),
('P06','Dairy Chiller','butter','DS18 cable',DATE '2022-09-20',NULL,NULL,2.0,7.0,FALSE,'Kirsten Bach'),
('P07','Fruit Store','apples','DS18 cable',DATE '2022-09-20',DATE '2023-09-18',NULL,0.5,4.0,FALSE,'Kirsten Bach'),
('P08','Flower Room','cut roses','Elpro Libero',DATE '2023-07-03',DATE '2024-01-12',14,3.0,6.0,TRUE,'Arne Holm'),
('P09','Loading Dock',NULL,'Testo 175',DATE '2024-03-11',NULL,99,NULL,12.0,TRUE,NULL),
('P10','Blast Freezer','frozen peas','Testo 184',DATE '2024-05-06',DATE '2024-05-06',100,-40.0,-30.0,TRUE,'Yusuf Demir'),
('P11','Vaccine Fridge','vaccines','Testo 184',DATE '2023-11-15',DATE '2024-04-22',77,2.0,8.0,TRUE,'Arne Holm'),
('P12','Meat Locker','beef','DS18 cable',DATE '2022-03-30',DATE '2023-03-28',NULL,-1.5,3.0,FALSE,'Yusuf Demir');
CREATE TABLE readings (
  reading_id INTEGER, probe_code VARCHAR, read_at TIMESTAMP, temp_c DECIMAL(5,1), rh_pct INTEGER, door_open BOOLEAN, quality VARCHAR
);
INSERT INTO readings VALUES
(1,'P01',TIMESTAMP '2024-06-01 06:00:00',-22.4,NULL,FALSE,'ok'),
(2,'P01',TIMESTAMP '2024-06-01 12:00:00',-17.1,NULL,TRUE,'ok'),
(3,'P01',TIMESTAMP '2024-06-02 06:00:00',-22.0,NULL,FALSE,'ok'),
(4,'P02',TIMESTAMP '2024-06-01 06:00:00',-21.8,NULL,FALSE,'ok'),
(5,'P02',TIMESTAMP '2024-06-01 12:00:00',-19.5,NULL,TRUE,'ok'),
(6,'P03',TIMESTAMP '2024-06-01 06:00:00',-24.6,NULL,FALSE,'ok'),
(7,'P03',TIMESTAMP '2024-06-02 06:00:00',-25.3,NULL,FALSE,'suspect'),
(8,'P04',TIMESTAMP '2024-06-01 06:00:00',0.8,91,FALSE,'ok'),
(9,'P04',TIMESTAMP '2024-06-01 12:00:00',3.6,84,TRUE,'ok'),
(10,'P04',TIMESTAMP '2024-06-02 06:00:00',1.1,90,FALSE,'ok'),
(11,'P05',TIMESTAMP '2024-06-01 06:00:00',4.4,78,FALSE,'ok'),
(12,'P05',TIMESTAMP '2024-06-02 06:00:00',4.9,76,FALSE,'ok'),
(13,'P06',TIMESTAMP '2024-06-01 06:00:00',5.2,NULL,FALSE,'suspect'),
(14,'P07',TIMESTAMP '2024-06-01 06:00:00',2.1,94,FALSE,'ok'),
(15,'P07',TIMESTAMP '2024-06-02 12:00:00',2.9,93,FALSE,'ok'),
(16,'P08',TIMESTAMP '2024-06-01 12:00:00',7.8,69,TRUE,'ok'),
(17,'P08',TIMESTAMP '2024-06-02 12:00:00',5.5,72,FALSE,'ok'),
(18,'P09',TIMESTAMP '2024-06-01 12:00:00',14.3,58,TRUE,'ok'),
(19,'P11',TIMESTAMP '2024-06-01 06:00:00',4.1,45,FALSE,'ok'),
(20,'P11',TIMESTAMP '2024-06-02 06:00:00',4.3,47,FALSE,'lost signal');
CREATE TABLE alarms (
  alarm_no INTEGER, probe_code VARCHAR, raised TIMESTAMP, cause VARCHAR, severity INTEGER, peak_c DECIMAL(5,1), acknowledged_by VARCHAR, cleared TIMESTAMP, goods_lost_eur DECIMAL(9,2)
);
INSERT INTO alarms VALUES
(301,'P08',TIMESTAMP '2023-08-12 14:20:00','door left open',2,11.2,'Arne Holm',TIMESTAMP '2023-08-12 15:05:00',340.00),
(302,'P03',TIMESTAMP '2023-10-02 03:11:00','power cut',3,-9.4,'Yusuf Demir',TIMESTAMP '2023-10-02 07:45:00',5120.00),
(303,'P01',TIMESTAMP '2023-10-02 03:14:00','power cut',3,-12.0,'Yusuf Demir',TIMESTAMP '2023-10-02 07:30:00',1875.50),
(304,'P04',TIMESTAMP '2024-01-19 09:02:00','door left open',1,3.1,'Lena Voss',TIMESTAMP '2024-01-19 09:20:00',NULL),
(305,'P06',TIMESTAMP '2024-02-27 22:40:00','sensor fault',1,NULL,'Kirsten Bach',TIMESTAMP '2024-02-29 08:00:00',NULL),
(306,'P08',TIMESTAMP '2024-03-08 11:48:00','compressor failure',3,13.9,'Arne Holm',TIMESTAMP '2024-03-08 19:10:00',2260.00),
(307,'P12',TIMESTAMP '2024-04-15 05:33:00','compressor failure',2,5.7,'Yusuf Demir',TIMESTAMP '2024-04-15 10:00:00',890.00),
(308,'P01',TIMESTAMP '2024-05-21 13:07:00','door left open',1,-15.8,'Lena Voss',TIMESTAMP '2024-05-21 13:15:00',NULL),
(309,'P04',TIMESTAMP '2024-06-01 12:04:00','door left open',1,3.9,NULL,TIMESTAMP '2024-06-01 12:25:00',NULL),
(310,'P01',TIMESTAMP '2024-06-01 12:09:00','door left open',2,-16.4,'Arne Holm',TIMESTAMP '2024-06-01 12:44:00',NULL),
(311,'P09',TIMESTAMP '2024-06-01 12:15:00','high outdoor heat',1,14.8,NULL,NULL,NULL),
(312,'P11',TIMESTAMP '2024-06-02 06:20:00','lost signal',2,NULL,NULL,NULL,NULL);
