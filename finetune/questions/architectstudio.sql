CREATE TABLE Employee (EmployeeNr INTEGER PRIMARY KEY, FirstName VARCHAR, LastName VARCHAR, JobTitle VARCHAR, HourlyRate DECIMAL(6,2), JoinedOn DATE, MentorNr INTEGER REFERENCES Employee(EmployeeNr));
INSERT INTO Employee VALUES (1,'Ingrid','Solheim','Partner',145.00,'2022-01-03',NULL);
INSERT INTO Employee VALUES (2,'Marcus','Bell','Partner',140.00,'2022-03-01',NULL);
INSERT INTO Employee VALUES (3,'Aiko','Mori','Project architect',98.00,'2022-06-15',1);
INSERT INTO Employee VALUES (4,'Stefan','Kovac','Project architect',95.50,'2023-02-01',2);
INSERT INTO Employee VALUES (5,'Rosa','Delgado','Interior designer',82.00,'2023-04-17',1);
INSERT INTO Employee VALUES (6,'Finn','Byrne','Draughtsman',58.00,'2023-09-04',3);
INSERT INTO Employee VALUES (7,'Leila','Nasser','Junior architect',64.00,'2024-05-02',3);
INSERT INTO Employee VALUES (8,'Hugo','Petit','Model maker',49.00,'2024-10-14',5);
INSERT INTO Employee VALUES (9,'Tess','Bell','Office manager',45.00,'2025-02-03',NULL);
CREATE TABLE Client (ClientNr INTEGER PRIMARY KEY, ClientName VARCHAR, ClientType VARCHAR, Town VARCHAR, Email VARCHAR);
INSERT INTO Client VALUES
(1,'Family Hartmann','private','Bath','hartmann@mailbox.example'),
(2,'St Aldhelm Parish','church','Wells',NULL),
(3,'Mendip District Council','public','Shepton Mallet','estates@mendip.example'),
(4,'Orchard Dental Group','company','Bath','office@orcharddental.example'),
(5,'Clara and Ned Whitcombe','private','Frome','ned.w@mailbox.example'),
(6,'Avon Timber Ltd','company','Bristol','site@avontimber.example'),
(7,'Miss Odette Rowe','private','Frome',NULL);
CREATE TABLE Project (ProjectCode VARCHAR PRIMARY KEY, Title VARCHAR, ClientNr INTEGER REFERENCES Client(ClientNr), LeadNr INTEGER REFERENCES Employee(EmployeeNr), Budget DECIMAL(10,2), StartDate DATE, HandedOver DATE, Listed BOOLEAN);
INSERT INTO Project VALUES
('P22-01','Mill Lane extension',1,3,86000.00,'2022-04-11','2023-03-24',false),
('P22-02','Chapel roof repair',2,1,142500.00,'2022-09-05','2024-02-16',true),
('P23-01','Library refurbishment',3,2,610000.00,'2023-01-16','2024-11-29',true),
('P23-02','Surgery fit-out',4,5,97500.00,'2023-05-08','2023-12-15',false),
('P23-03','Garden studio',5,4,38000.00,'2023-10-02','2024-04-19',false),
('P24-01','Sawmill office',6,4,255000.00,'2024-03-11',NULL,false),
('P24-02','Vestry heating',2,3,54000.00,'2024-06-24',NULL,true),
('P24-03','Leisure centre entrance',3,2,330000.00,'2024-09-02',NULL,false),
('P25-01','Loft conversion',1,3,47000.00,'2025-01-20',NULL,false);
CREATE TABLE Task (TaskId INTEGER PRIMARY KEY, ProjectCode VARCHAR REFERENCES Project(ProjectCode), Descr VARCHAR, DueDate DATE, DoneDate DATE, OwnerNr INTEGER REFERENCES Employee(EmployeeNr));
INSERT INTO Task VALUES
(1,'P22-01','Planning drawings','2022-05-20','2022-05-18',6),
(2,'P22-02','Roof survey','2022-10-07','2022-10-21',3),
(3,'P23-01','Structural check','2023-03-03','2023-03-01',4),
(4,'P23-01','Scale model','2023-11-30','2023-12-12',8),
(5,'P23-02','Colour scheme','2023-07-14','2023-07-10',5),
(6,'P23-03','Building permit','2023-11-17','2023-11-16',4),
(7,'P24-01','Fire safety plan','2024-06-28','2024-07-19',7),
(8,'P24-01','Facade details','2025-04-30',NULL,6),
(9,'P24-02','Heat loss calculation','2024-09-13','2024-09-12',7),
(10,'P24-03','Public consultation','2024-12-06',NULL,2),
(11,'P24-03','Accessibility report','2025-05-16',NULL,7),
(12,'P23-01','Furniture list','2024-05-31','2024-05-31',5);
CREATE TABLE TimeEntry (EntryId INTEGER PRIMARY KEY, EmployeeNr INTEGER REFERENCES Employee(EmployeeNr), ProjectCode VARCHAR REFERENCES Project(ProjectCode), WorkDate DATE, Hours DECIMAL(4,1), Billable BOOLEAN);
INSERT INTO TimeEntry VALUES
(1,3,'P22-01','2022-05-03',7.5,true),
(2,6,'P22-01','2023-09-12',2.0,false),
(3,1,'P22-02','2022-10-04',5.0,true),
(4,3,'P22-02','2022-10-05',8.0,true),
(5,2,'P23-01','2023-02-08',6.5,true),
(6,4,'P23-01','2023-02-28',9.0,true),
(7,5,'P23-02','2023-07-06',7.0,true),
(8,4,'P23-03','2023-11-09',4.5,true),
(9,7,'P24-01','2024-07-17',8.5,true),
(10,6,'P24-01','2024-08-01',6.0,true),
(11,7,'P24-02','2024-09-10',7.0,false),
(12,2,'P24-03','2024-11-20',3.5,true),
(13,5,'P23-01','2024-05-29',5.5,false),
(14,3,'P25-01','2025-02-04',4.0,true);
