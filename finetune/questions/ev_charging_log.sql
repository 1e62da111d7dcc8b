CREATE TABLE ChargeSessions (
  SessionNo INTEGER, CardNo VARCHAR, StationName VARCHAR, Plug VARCHAR, StartedAt TIMESTAMP, EndedAt TIMESTAMP, kWh DECIMAL(6,2), PricePerKWh DECIMAL(5,3), IdleFee DECIMAL(6,2), TotalEUR DECIMAL(8,2), PeakKW DECIMAL(6,1), StopReason VARCHAR
);
INSERT INTO ChargeSessions VALUES
(70001,'C-118','Town Hall','Type 2',TIMESTAMP '2024-02-03 08:10:00',TIMESTAMP '2024-02-03 11:40:00',31.20,0.450,NULL,14.04,11.0,'unplugged'),
(70002,'C-204','Ring Road East','CCS',TIMESTAMP '2024-02-03 17:05:00',TIMESTAMP '2024-02-03 17:38:00',44.80,0.590,NULL,26.43,128.5,'battery full'),
(70003,'C-118','Town Hall','Type 2',TIMESTAMP '2024-02-10 09:00:00',TIMESTAMP '2024-02-10 15:30:00',38.60,0.450,4.00,21.37,11.0,'unplugged'),
(70004,'C-377','Swimming Pool','Type 2',TIMESTAMP '2024-03-01 18:20:00',TIMESTAMP '2024-03-01 20:05:00',17.90,0.420,NULL,7.52,10.8,'app stop'),
(70005,'C-204','Ring Road East','CCS',TIMESTAMP '2024-03-09 07:15:00',TIMESTAMP '2024-03-09 07:19:00',1.10,0.590,NULL,0.65,52.0,'fault'),
(70006,'C-409','Ring Road East','CHAdeMO',TIMESTAMP '2024-03-09 12:30:00',TIMESTAMP '2024-03-09 13:12:00',22.40,0.590,NULL,13.22,46.0,'unplugged'),
(70007,'C-118','Old Mill','Type 2',TIMESTAMP '2024-04-14 10:00:00',TIMESTAMP '2024-04-14 13:10:00',28.30,0.390,NULL,11.04,10.9,'battery full'),
(70008,'C-377','Ring Road East','CCS',TIMESTAMP '2024-04-20 19:45:00',TIMESTAMP '2024-04-20 20:20:00',51.60,0.590,NULL,30.44,149.0,'battery full'),
(70009,'C-512','Town Hall','Type 2',TIMESTAMP '2024-05-06 12:05:00',TIMESTAMP '2024-05-06 12:55:00',7.40,0.450,NULL,3.33,7.4,'app stop'),
(70010,'C-409','Old Mill','Type 2',TIMESTAMP '2024-05-19 14:30:00',TIMESTAMP '2024-05-19 21:15:00',24.00,0.390,6.00,15.36,6.6,'unplugged'),
(70011,'C-633','Ring Road East','CCS',TIMESTAMP '2024-06-02 06:40:00',TIMESTAMP '2024-06-02 07:25:00',63.90,0.590,NULL,37.70,150.0,'battery full'),
(70012,'C-633','Swimming Pool','Type 2',TIMESTAMP '2024-06-15 16:00:00',TIMESTAMP '2024-06-15 18:15:00',23.70,0.420,NULL,9.95,11.0,'unplugged'),
(70013,'C-512','Swimming Pool','Type 2',TIMESTAMP '2024-06-22 09:10:00',TIMESTAMP '2024-06-22 09:14:00',0.40,0.420,NULL,0.17,7.0,'fault'),
(70014,'C-204','Town Hall','Type 2',TIMESTAMP '2024-07-01 08:00:00',TIMESTAMP '2024-07-01 12:45:00',40.10,0.450,2.50,20.55,10.7,'battery full'),
(70015,'C-118','Town Hall','Type 2',TIMESTAMP '2024-07-04 18:30:00',NULL,NULL,0.450,NULL,NULL,NULL,NULL);
CREATE TABLE Cards (
  CardNo VARCHAR, Holder VARCHAR, Company VARCHAR, CarModel VARCHAR, PlateNo VARCHAR, IssuedOn DATE, Tariff VARCHAR, MonthlyFee DECIMAL(6,2), Blocked BOOLEAN, EMail VARCHAR
);
INSERT INTO Cards VALUES
('C-118','Theresa Maurer',NULL,'Renault Zoe','RO-TM 118',DATE '2022-04-19','Home+',4.90,FALSE,'t.maurer@gmx.net'),
('C-204','Felix Obermayr','Obermayr Elektro','VW ID.4','RO-OE 44',DATE '2022-09-05','Business',12.50,FALSE,'felix@obermayr-elektro.de'),
('C-377','Nadine Schuster',NULL,'Tesla Model 3','RO-NS 77',DATE '2023-02-27','Basic',0.00,FALSE,'nadine.schuster@web.de'),
('C-409','Boris Lang','Pizza Piccola','Nissan Leaf','RO-PP 9',DATE '2023-06-12','Business',12.50,FALSE,'ciao@pizzapiccola.de'),
('C-512','Agnes Hirt',NULL,'Mini Cooper SE',NULL,DATE '2023-11-30','Basic',0.00,TRUE,NULL),
('C-633','Stefan Irlinger','Alpen Taxi','Hyundai Ioniq 5','RO-AT 501',DATE '2024-01-15','Business',12.50,FALSE,'dispo@alpentaxi.de'),
('C-634','Zeynep Arslan','Alpen Taxi','Hyundai Ioniq 6','RO-AT 502',DATE '2024-01-15','Business',12.50,FALSE,'dispo@alpentaxi.de'),
('C-700','Ludwig Kern',NULL,'Fiat 500e','RO-LK 3',DATE '2024-03-22','Home+',4.90,FALSE,NULL),
('C-718','Marlene Graf',NULL,'Skoda Enyaq','RO-MG 18',DATE '2024-05-08','Basic',0.00,FALSE,'marlene.graf@posteo.de'),
('C-090','Ewald Pichler','Parish Office','Opel Corsa-e',NULL,DATE '2022-03-01','Home+',4.90,TRUE,'pfarramt@pichling.at'),
('C-745','Jana Riedl',NULL,'Cupra Born','RO-JR 45',DATE '2024-06-24','Basic',0.00,FALSE,'jana.riedl@icloud.com'),
('C-301','Toni Wimmer','Wimmer Bau','Ford E-Transit','RO-WB 12',DATE '2022-11-17','Business',12.50,FALSE,'buero@wimmer-bau.de');
