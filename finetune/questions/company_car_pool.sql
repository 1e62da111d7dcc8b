CREATE TABLE tblCar (
  CarID INTEGER PRIMARY KEY, Plate VARCHAR, Make VARCHAR, Model VARCHAR, Fuel VARCHAR, FirstReg DATE, LeaseMonthly DECIMAL(7,2), Odometer INTEGER);
CREATE TABLE tblStaff (
  StaffID INTEGER PRIMARY KEY, Name VARCHAR, Dept VARCHAR, LicenceSince DATE, AssignedCarID INTEGER REFERENCES tblCar(CarID));
CREATE TABLE tblTrip (
  TripID INTEGER PRIMARY KEY, CarID INTEGER REFERENCES tblCar(CarID), DriverID INTEGER REFERENCES tblStaff(StaffID), TripDate DATE, Destination VARCHAR, Km INTEGER, IsPrivate BOOLEAN);
CREATE TABLE tblFine (
  FineID INTEGER PRIMARY KEY, CarID INTEGER REFERENCES tblCar(CarID), DriverID INTEGER REFERENCES tblStaff(StaffID), Offence VARCHAR, Amount DECIMAL(6,2), IssuedOn DATE, PaidOn DATE);
CREATE TABLE tblService (
  ServiceID INTEGER PRIMARY KEY, CarID INTEGER REFERENCES tblCar(CarID), ServiceDate DATE, Work VARCHAR, Cost DECIMAL(7,2), Workshop VARCHAR);
INSERT INTO tblCar VALUES
(1,'KR-72-LB','Skoda','Octavia','diesel','2020-03-12',389.00,128400),
(2,'NX-18-TP','Volkswagen','ID.4','electric','2022-06-01',529.00,46200),
(3,'PG-55-RD','Ford','Transit','diesel','2019-11-20',445.50,171950),
(4,'SJ-03-VN','Toyota','Corolla','hybrid','2021-09-15',352.00,73800),
(5,'TX-91-HK','Tesla','Model 3','electric','2023-04-03',615.00,31700),
(6,'VB-40-ZS','Skoda','Enyaq','electric','2024-02-19',558.00,9800),
(7,'HZ-66-GG','Opel','Corsa','petrol','2018-05-07',198.00,96300);
INSERT INTO tblStaff VALUES
(21,'Anneke de Wit','Sales','1998-07-03',5),
(22,'Bas Vermeulen','Sales','2009-05-22',1),
(23,'Chidi Okonkwo','Service','2015-10-30',3),
(24,'Doortje Smeets','Management','1989-03-11',2),
(25,'Emre Yildiz','Service','2020-08-14',NULL),
(26,'Fleur Jansen','Marketing','2023-01-27',NULL),
(27,'Gijs Kuiper','IT',NULL,NULL),
(28,'Hilde Bakker','Sales','2003-12-01',4);
INSERT INTO tblTrip VALUES
(901,1,22,'2024-01-15','Antwerp',212,false),
(902,3,23,'2024-01-17','Eindhoven',146,false),
(903,5,21,'2024-01-22','Cologne',498,false),
(904,7,26,'2024-02-06','Rotterdam',118,false),
(905,3,25,'2024-02-12','Groningen',367,false),
(906,2,24,'2024-02-24','Texel',230,true),
(907,4,28,'2024-03-05','Antwerp',205,false),
(908,1,22,'2024-03-19','Ghent',324,false),
(909,5,21,'2024-04-13','Ardennes',560,true),
(910,7,25,'2024-04-22','Utrecht',38,false),
(911,3,23,'2024-05-08','Antwerp',219,false),
(912,1,26,'2024-05-30','Ghent',331,false);
INSERT INTO tblFine VALUES
(1,5,21,'speeding',187.00,'2024-01-29','2024-02-10'),
(2,1,22,'parking',76.00,'2024-03-22','2024-04-02'),
(3,5,21,'speeding',342.00,'2024-04-24',NULL),
(4,7,25,'bus lane',95.00,'2024-05-01','2024-05-28'),
(5,3,23,'parking',76.00,'2024-05-14',NULL),
(6,2,24,'phone at the wheel',380.00,'2023-08-30','2023-09-11');
INSERT INTO tblService VALUES
(1,1,'2023-03-20','timing belt',742.00,'Van Loon'),
(2,3,'2023-09-04','clutch',1180.50,'Van Loon'),
(3,7,'2023-10-12','tyres',312.00,'KwikPit'),
(4,3,'2024-02-26','oil change',164.00,'KwikPit'),
(5,2,'2024-04-08','tyres',655.00,'EV Point'),
(6,1,'2024-06-03','brakes',438.00,'Van Loon'),
(7,4,'2024-06-17','oil change',149.00,'KwikPit');
