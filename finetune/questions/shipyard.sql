CREATE TABLE Owners (OwnerId INTEGER PRIMARY KEY, CompanyName VARCHAR, Country VARCHAR, ContactName VARCHAR, ContactMail VARCHAR);
INSERT INTO Owners VALUES
(1,'Nordsee Fisk AS','Norway','Ingrid Halvorsen','ih@nordseefisk.no'),
(2,'Blue Fjord Ferries','Norway','Magnus Bakke',NULL),
(3,'Peninsula Towage','United Kingdom','Callum Reid','ops@pentow.co.uk'),
(4,'Van der Meer Lines','Netherlands','Joost van der Meer','joost@vdml.nl'),
(5,'Aegean Cruises','Greece','Eleni Pappas','eleni@aegeancruises.gr'),
(6,'Baltic Dredging','Poland','Witold Zając',NULL);
CREATE TABLE Vessels (ImoNo INTEGER PRIMARY KEY, VesselName VARCHAR, Category VARCHAR, OwnerId INTEGER REFERENCES Owners(OwnerId), LengthM DECIMAL(5,1), GrossTons INTEGER, Launched DATE, BuiltHere BOOLEAN);
INSERT INTO Vessels VALUES
(9100001,'Havbris','trawler',1,38.5,490,'2022-05-20',TRUE),
(9100002,'Sildkongen','trawler',1,44.2,620,'2023-08-11',TRUE),
(9100003,'Fjordglimt','ferry',2,86.0,2950,'2022-10-03',FALSE),
(9100004,'Bulldog','tug',3,29.8,380,'2023-02-27',TRUE),
(9100005,'Mastiff','tug',3,32.4,440,'2024-06-14',TRUE),
(9100006,'Oranje Ster','freighter',4,118.7,6800,'2022-03-09',FALSE),
(9100007,'Kalypso','cruise ship',5,164.3,15400,'2023-04-25',FALSE),
(9100008,'Terrier','tug',3,26.1,295,'2025-02-18',TRUE),
(9100009,'Solveig','ferry',2,72.5,2100,'2024-09-30',TRUE);
CREATE TABLE Docks (DockCode VARCHAR PRIMARY KEY, DockName VARCHAR, MaxLengthM DECIMAL(5,1), Roofed BOOLEAN, DayFee DECIMAL(9,2));
INSERT INTO Docks VALUES
('D1','Old Slipway',45.0,FALSE,900.00),
('D2','North Dock',95.0,TRUE,3200.00),
('D3','Grand Dock',180.0,FALSE,7400.00),
('D4','Paint Hall',60.0,TRUE,2600.00),
('D5','Floating Dock',120.0,FALSE,4100.00),
('D6','Fitting-out Quay',140.0,FALSE,1800.00);
CREATE TABLE Projects (ProjectNo VARCHAR PRIMARY KEY, ImoNo INTEGER REFERENCES Vessels(ImoNo), DockCode VARCHAR REFERENCES Docks(DockCode), Category VARCHAR, StartDate DATE, EndDate DATE, Quote DECIMAL(12,2), Invoiced DECIMAL(12,2), State VARCHAR);
INSERT INTO Projects VALUES
('P-2301',9100001,'D1','hull cleaning','2023-03-06','2023-03-17',28000.00,27450.00,'closed'),
('P-2302',9100006,'D3','engine overhaul','2023-06-12','2023-09-01',640000.00,712300.00,'closed'),
('P-2303',9100003,'D2','repainting','2023-10-16','2023-11-10',155000.00,149800.00,'closed'),
('P-2401',9100007,'D3','refit','2024-01-08','2024-04-19',2850000.00,3120000.00,'closed'),
('P-2402',9100004,'D1','propeller repair','2024-02-19','2024-03-01',46000.00,51200.00,'closed'),
('P-2403',9100002,'D4','repainting','2024-05-13','2024-06-04',61000.00,60900.00,'closed'),
('P-2404',9100006,'D3','hull repair','2024-08-05','2024-10-11',388000.00,402750.00,'closed'),
('P-2405',9100001,'D1','engine overhaul','2024-11-04','2025-01-24',118000.00,126400.00,'closed'),
('P-2501',9100003,'D2','propeller repair','2025-02-03',NULL,97000.00,NULL,'in progress'),
('P-2502',9100005,'D4','hull cleaning','2025-03-10',NULL,31000.00,NULL,'in progress'),
('P-2503',9100009,NULL,'repainting','2025-05-05',NULL,140000.00,NULL,'planned');
CREATE TABLE Workers (WorkerNo INTEGER PRIMARY KEY, FirstName VARCHAR, LastName VARCHAR, Trade VARCHAR, BossNo INTEGER REFERENCES Workers(WorkerNo), HiredOn DATE, Wage DECIMAL(6,2));
INSERT INTO Workers VALUES
(1,'Birgit','Solberg','yard manager',NULL,'2022-01-03',61.00);
INSERT INTO Workers VALUES
(2,'Stefan','Kruk','welder',1,'2022-02-14',38.50),
(3,'Odd','Nilsen','engine fitter',1,'2022-08-22',41.00),
(4,'Maja','Lewandowska','painter',1,'2023-01-09',33.00),
(8,'Elin','Vik','crane driver',1,'2025-01-07',34.00);
INSERT INTO Workers VALUES
(5,'Rui','Tavares','welder',2,'2023-05-30',35.00),
(6,'Kari','Aune','engine fitter',3,'2024-03-18',36.50),
(7,'Denis','Ostrov','painter',4,'2024-10-01',29.50);

CREATE TABLE TimeSheets (ProjectNo VARCHAR REFERENCES Projects(ProjectNo), WorkerNo INTEGER REFERENCES Workers(WorkerNo), Hours INTEGER, PRIMARY KEY (ProjectNo, WorkerNo));
INSERT INTO TimeSheets VALUES
('P-2301',4,64),('P-2302',3,410),('P-2302',2,96),('P-2303',4,150),('P-2401',2,520),('P-2401',4,330),('P-2401',5,610),
('P-2402',5,72),('P-2403',4,118),('P-2404',2,260),('P-2404',5,245),('P-2405',3,190),('P-2405',6,205),('P-2501',6,44);
