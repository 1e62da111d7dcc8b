CREATE TABLE Halls (HallId INTEGER PRIMARY KEY, HallName VARCHAR, AreaSqm INTEGER, Climatised BOOLEAN);
INSERT INTO Halls VALUES (1,'Stamping',1800,FALSE),(2,'Machining',2400,TRUE),(3,'Assembly',3100,TRUE),(4,'Paint Line',950,TRUE),(5,'Old Foundry',1400,FALSE),(6,'Warehouse East',2000,FALSE);
CREATE TABLE Machines (MachineId VARCHAR PRIMARY KEY, MachineName VARCHAR, HallId INTEGER REFERENCES Halls(HallId), Maker VARCHAR, Commissioned DATE, PowerKw DECIMAL(6,1), Cost DECIMAL(11,2), Status VARCHAR);
INSERT INTO Machines VALUES
('M01','Press 400T',1,'Schuler','2022-02-21',210.0,890000.00,'running'),
('M02','Press 160T',1,'Aida','2022-08-15',95.0,340000.00,'idle'),
('M03','Lathe Alpha',2,'DMG Mori','2022-05-09',28.5,215000.00,'running'),
('M04','Lathe Beta',2,'DMG Mori','2024-03-04',30.0,248000.00,'running'),
('M05','Mill Five-Axis',2,'Hermle','2023-06-19',45.0,520000.00,'down'),
('M06','Robot Cell Leo',3,'Kuka','2023-10-02',18.0,174000.00,'running'),
('M07','Robot Cell Luna',3,'Kuka','2025-01-20',18.5,181000.00,'running'),
('M08','Spray Booth',4,'Dürr','2022-11-14',62.0,405000.00,'running'),
('M09','Grinder Twin',2,'Studer','2024-09-16',22.0,310000.00,'idle');
CREATE TABLE Employees (EmpNo INTEGER PRIMARY KEY, FullName VARCHAR, Position VARCHAR, ShiftLeaderNo INTEGER REFERENCES Employees(EmpNo), Joined DATE, MonthlyPay DECIMAL(8,2), ForkliftLicence BOOLEAN);
INSERT INTO Employees VALUES
(501,'Gudrun Pfeiffer','shift leader',NULL,'2022-01-17',4650.00,TRUE),
(502,'Mateo Ruiz','shift leader',NULL,'2022-06-07',4500.00,FALSE);
INSERT INTO Employees VALUES
(503,'Olga Petrenko','operator',501,'2022-09-19',3480.00,TRUE),
(504,'Ben Achterberg','operator',501,'2023-03-13',3350.00,FALSE),
(505,'Samira Haddad','operator',502,'2023-08-28',3390.00,TRUE),
(506,'Viktor Lund','fitter',502,'2022-04-25',3900.00,TRUE),
(507,'Jana Hruba','fitter',501,'2024-05-13',3620.00,FALSE),
(508,'Kwame Boateng','operator',502,'2025-02-03',3150.00,FALSE);
CREATE TABLE Runs (RunId INTEGER PRIMARY KEY, MachineId VARCHAR REFERENCES Machines(MachineId), OperatorNo INTEGER REFERENCES Employees(EmpNo), InspectorNo INTEGER REFERENCES Employees(EmpNo), Article VARCHAR, RunDate DATE, Shift VARCHAR, Pieces INTEGER, Scrap INTEGER);
INSERT INTO Runs VALUES
(1,'M01',503,501,'door bracket','2023-09-12','early',4200,84),
(2,'M03',504,501,'axle pin','2023-11-06','late',760,12),
(3,'M01',503,502,'door bracket','2024-01-23','early',4450,51),
(4,'M08',505,502,'hinge','2024-02-15','night',1980,140),
(5,'M05',504,501,'gear housing','2024-03-12','early',115,9),
(6,'M04',505,502,'axle pin','2024-04-18','late',905,7),
(7,'M06',503,501,'lock module','2024-06-25','early',1320,22),
(8,'M02',504,NULL,'hinge','2024-08-07','night',2610,75),
(9,'M05',505,501,'gear housing','2024-10-30','late',132,17),
(10,'M06',504,502,'lock module','2025-01-14','night',1250,31),
(11,'M01',505,501,'door bracket','2025-02-19','early',4710,40),
(12,'M07',508,NULL,'lock module','2025-03-05','late',980,58),
(13,'M03',503,502,'axle pin','2025-03-18','early',815,0);
CREATE TABLE Breakdowns (TicketNo INTEGER PRIMARY KEY, MachineId VARCHAR REFERENCES Machines(MachineId), FixedBy INTEGER REFERENCES Employees(EmpNo), Occurred DATE, Cause VARCHAR, DowntimeHours DECIMAL(5,1), RepairCost DECIMAL(9,2));
INSERT INTO Breakdowns VALUES
(1,'M01',506,'2023-05-16','hydraulic leak',9.5,2140.00),
(2,'M08',506,'2023-12-04','clogged nozzle',3.0,180.00),
(3,'M05',507,'2024-06-11','spindle damage',72.0,18750.00),
(4,'M02',506,'2024-08-08','broken die',14.0,5600.00),
(5,'M05',507,'2024-11-20','coolant pump',8.5,960.00),
(6,'M06',506,'2025-01-15','cable break',5.0,415.00),
(7,'M01',507,'2025-02-20','hydraulic leak',11.0,2480.00),
(8,'M05',NULL,'2025-03-19','spindle damage',NULL,NULL);
