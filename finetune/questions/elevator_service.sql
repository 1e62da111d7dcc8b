CREATE TABLE Building (BuildingID INTEGER PRIMARY KEY, BuildingName VARCHAR, Street VARCHAR, District VARCHAR, Floors INTEGER, ManagerEmail VARCHAR);
INSERT INTO Building VALUES
(1,'Harbour Tower','12 Quay Street','Docklands',24,'office@harbourtower.com'),
(2,'St. Anne Hospital','3 Chapel Road','Northgate',9,'facilities@stanne.org'),
(3,'Linden Court','45 Linden Avenue','Westfield',6,NULL),
(4,'Opera Arcade','1 Opera Square','Old Town',4,'arcade@operasq.com'),
(5,'Mill House','78 Mill Lane','Westfield',5,NULL),
(6,'Northgate Library','20 Chapel Road','Northgate',3,'library@northgate.gov'),
(7,'Skyline Residence','9 Quay Street','Docklands',31,'desk@skyline.com');
CREATE TABLE Elevator (ElevatorNo VARCHAR PRIMARY KEY, BuildingID INTEGER REFERENCES Building(BuildingID), Make VARCHAR, DriveType VARCHAR, LoadKg INTEGER, InstalledOn DATE, InService BOOLEAN, Phone24h BOOLEAN);
INSERT INTO Elevator VALUES
('E-101',1,'Schindler','traction',1600,'2022-03-14',TRUE,TRUE),
('E-102',1,'Schindler','traction',1250,'2022-03-21',TRUE,TRUE),
('E-201',2,'KONE','traction',2500,'2022-09-05',TRUE,TRUE),
('E-202',2,'KONE','hydraulic',2000,'2023-01-17',FALSE,TRUE),
('E-203',2,'Otis','traction',1000,'2024-04-08',TRUE,FALSE),
('E-301',3,'Otis','hydraulic',630,'2023-06-12',TRUE,FALSE),
('E-401',4,'TK','hydraulic',900,'2022-11-28',FALSE,FALSE),
('E-501',5,'Otis','hydraulic',480,'2024-02-19',TRUE,TRUE),
('E-701',7,'TK','traction',1350,'2023-10-30',TRUE,TRUE),
('E-702',7,'TK','traction',1800,'2025-01-13',TRUE,TRUE);
CREATE TABLE Technician (TechID INTEGER PRIMARY KEY, FullName VARCHAR, Grade VARCHAR, HiredOn DATE, HourlyRate DECIMAL(6,2), Mobile VARCHAR);
INSERT INTO Technician VALUES
(1,'Marek Dvorak','master','2022-01-10',68.00,'555-0141'),
(2,'Ines Calado','senior','2022-06-01',59.50,'555-0142'),
(3,'Tom Hargreaves','senior','2023-02-15',57.00,'555-0143'),
(4,'Yusuf Demir','junior','2024-03-04',41.00,NULL),
(5,'Clara Beck','junior','2024-09-02',39.50,'555-0145'),
(6,'Pavel Novak','apprentice','2025-02-01',22.00,NULL);
CREATE TABLE ServiceVisit (VisitID INTEGER PRIMARY KEY, ElevatorNo VARCHAR REFERENCES Elevator(ElevatorNo), TechID INTEGER REFERENCES Technician(TechID), SignedOffBy INTEGER REFERENCES Technician(TechID), VisitDate DATE, Kind VARCHAR, Hours DECIMAL(4,1), PartsCost DECIMAL(8,2));
INSERT INTO ServiceVisit VALUES
(1,'E-101',1,1,'2023-03-15','inspection',3.0,0.00),
(2,'E-201',2,1,'2023-05-22','maintenance',2.5,85.40),
(3,'E-202',2,1,'2023-11-08','repair',6.0,1240.00),
(4,'E-401',3,2,'2024-01-19','repair',4.5,610.75),
(5,'E-301',3,1,'2024-03-07','maintenance',2.0,42.00),
(6,'E-202',4,2,'2024-03-26','breakdown',7.5,1985.20),
(7,'E-101',2,1,'2024-04-11','inspection',2.8,0.00),
(8,'E-701',4,3,'2024-06-18','maintenance',1.5,33.10),
(9,'E-401',1,NULL,'2024-08-02','breakdown',5.0,455.00),
(10,'E-203',5,2,'2024-10-14','maintenance',2.2,60.00),
(11,'E-202',1,NULL,'2024-12-03','repair',8.0,2310.00),
(12,'E-102',5,1,'2025-02-20','inspection',3.2,0.00),
(13,'E-301',2,2,'2025-03-11','breakdown',3.5,274.90);
CREATE TABLE Trapping (TrapNr INTEGER PRIMARY KEY, ElevatorNo VARCHAR REFERENCES Elevator(ElevatorNo), FreedBy INTEGER REFERENCES Technician(TechID), HappenedOn DATE, People INTEGER, MinutesStuck INTEGER);
INSERT INTO Trapping VALUES
(1,'E-202',2,'2023-11-07',3,48),
(2,'E-401',3,'2024-01-18',1,95),
(3,'E-202',4,'2024-03-25',5,62),
(4,'E-101',1,'2024-05-30',2,20),
(5,'E-401',1,'2024-08-01',4,71),
(6,'E-202',NULL,'2024-12-02',2,33),
(7,'E-301',2,'2025-03-10',1,27);
