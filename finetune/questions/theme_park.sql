CREATE TABLE Zone (ZoneID INTEGER PRIMARY KEY, ZoneName VARCHAR, OpenedYear INTEGER, Hectares DECIMAL(5,2));
CREATE TABLE Employee (EmpNo INTEGER PRIMARY KEY, Name VARCHAR, JobTitle VARCHAR, HireDate DATE, MonthlyWage DECIMAL(8,2), FirstAider BOOLEAN, BossNo INTEGER REFERENCES Employee(EmpNo));
CREATE TABLE Ride (RideID INTEGER PRIMARY KEY, RideName VARCHAR, Kind VARCHAR, ZoneID INTEGER REFERENCES Zone(ZoneID), MinHeightCm INTEGER, TopSpeedKmh INTEGER, SeatsPerTrain INTEGER, BuildCost DECIMAL(12,2));
CREATE TABLE Inspection (InspectionID INTEGER PRIMARY KEY, RideID INTEGER REFERENCES Ride(RideID), EmpNo INTEGER REFERENCES Employee(EmpNo), InspectedOn DATE, Result VARCHAR, DefectsFound INTEGER);
CREATE TABLE Breakdown (BreakdownID INTEGER PRIMARY KEY, RideID INTEGER REFERENCES Ride(RideID), ReportedBy INTEGER REFERENCES Employee(EmpNo), FixedBy INTEGER REFERENCES Employee(EmpNo), HappenedOn DATE, DowntimeMin INTEGER, Cause VARCHAR, RepairCost DECIMAL(10,2));
CREATE TABLE Kiosk (KioskID INTEGER PRIMARY KEY, KioskName VARCHAR, ZoneID INTEGER REFERENCES Zone(ZoneID), Sells VARCHAR, WeeklyTakings DECIMAL(9,2), CashOnly BOOLEAN);
INSERT INTO Zone VALUES
(1,'Wild West',1998,4.20),(2,'Pharaoh''s Valley',2006,5.10),(3,'Fairy Forest',1991,3.30),(4,'Polar Land',2015,2.80),(5,'Jungle Cove',2022,6.00),(6,'Galaxy Plaza',2024,1.90);
INSERT INTO Employee VALUES (11,'Margot de Vries','technical director','2016-04-01',4850.00,TRUE,NULL),(15,'Nadia Haddad','ride supervisor','2019-06-20',2750.00,TRUE,NULL);
INSERT INTO Employee VALUES
(12,'Rafael Ortega','mechanic','2018-03-15',3120.00,FALSE,11),(13,'Wendy Clarke','mechanic','2021-05-03',2980.00,TRUE,11),
(14,'Igor Petrov','electrician','2022-02-14',3200.00,FALSE,11),(16,'Tom Jansen','ride operator','2023-04-01',2150.00,FALSE,15),
(17,'Lucy Adeyemi','ride operator','2023-07-10',2140.00,TRUE,15),(18,'Piet Kuiper','ride operator','2024-05-06',2080.00,FALSE,15),
(19,'Hannah Stein','ride operator','2025-03-01',2050.00,FALSE,15);
INSERT INTO Ride VALUES
(1,'Gold Rush','roller coaster',1,130,85,24,7400000),
(2,'Anubis Drop','drop tower',2,140,95,12,3900000),
(3,'Tomb Raider Boats','water ride',2,100,45,16,5200000),
(4,'Magic Carousel','carousel',3,NULL,12,40,650000),
(5,'Beanstalk','family ride',3,90,20,10,480000),
(6,'Ice Bobsled','roller coaster',4,120,72,6,4600000),
(7,'Piranha Rapids','water ride',5,110,38,9,6100000),
(8,'Tarzan Swing','thrill ride',5,135,68,32,2800000),
(9,'Silver Mine Train','roller coaster',1,105,54,28,5500000),
(10,'Monkey Tea Cups','family ride',5,NULL,15,36,390000);
INSERT INTO Inspection VALUES
(1,1,12,'2023-03-10','passed',0),(2,2,13,'2023-03-14','failed',4),(3,2,12,'2023-03-28','passed',1),(4,3,13,'2023-04-04','passed',2),
(5,6,14,'2023-11-08','passed',1),(6,1,12,'2024-03-12','failed',5),(7,1,13,'2024-03-20','passed',0),(8,7,12,'2024-04-02','passed',2),
(9,4,14,'2024-04-15','passed',0),(10,8,13,'2024-09-30','failed',3),(11,9,11,'2025-02-18','passed',1),(12,2,12,'2025-03-05','passed',0);
INSERT INTO Breakdown VALUES
(1,1,16,12,'2023-06-17',95,'worn brake',1840.00),(2,3,17,13,'2023-07-29',40,'pump failure',620.00),(3,2,15,14,'2023-08-12',180,'sensor fault',2350.00),
(4,7,16,12,'2024-05-19',55,'pump failure',710.00),(5,1,17,14,'2024-06-22',30,'sensor fault',290.00),(6,6,18,12,'2024-07-13',125,'worn brake',1510.00),
(7,8,16,13,'2024-08-03',240,'hydraulic leak',4180.00),(8,1,18,13,'2024-08-24',70,'power cut',NULL),(9,5,17,13,'2024-10-06',25,'jammed gate',85.00),
(10,7,18,12,'2025-04-19',110,'pump failure',905.00),(11,3,16,NULL,'2025-04-26',300,'hydraulic leak',NULL);
INSERT INTO Kiosk VALUES
(1,'Sheriff''s Grill',1,'burgers',9200.00,FALSE),(2,'Nile Ice',2,'ice cream',4100.00,TRUE),(3,'Gingerbread Hut',3,'waffles',5350.00,FALSE),
(4,'Igloo Bar',4,'hot drinks',3780.00,FALSE),(5,'Coconut Shack',5,'smoothies',4625.00,TRUE),(6,'Saloon',1,'beer',7150.00,FALSE),(7,'Candy Wagon',3,'sweets',2890.00,TRUE);
