CREATE TABLE Developers (DevId INTEGER PRIMARY KEY, Handle VARCHAR, FullName VARCHAR, Country VARCHAR, DayRate INTEGER, FreeLancer BOOLEAN);
INSERT INTO Developers VALUES
(1,'mjoubert','Marie Joubert','France',620,FALSE),
(2,'skander','Skander Trabelsi','Tunisia',480,TRUE),
(3,'bigbird','Nathan Bird','Canada',700,FALSE),
(4,'yuki_h','Yuki Hayashi','Japan',650,FALSE),
(5,'tomek','Tomasz Nowak','Poland',510,TRUE),
(6,'elif','Elif Demir','Turkey',NULL,FALSE),
(7,'grumpycat','Oscar Lindqvist','Sweden',690,TRUE);
CREATE TABLE Projects (ProjectKey VARCHAR PRIMARY KEY, Title VARCHAR, Language VARCHAR, StartDate DATE, Archived BOOLEAN, LeadDevId INTEGER REFERENCES Developers(DevId));
INSERT INTO Projects VALUES
('MAP','Trail Mapper','Kotlin','2022-03-01',FALSE,1),
('INV','Invoice Engine','Java','2022-10-15',FALSE,3),
('CAL','Shared Calendar','TypeScript','2023-06-05',FALSE,4),
('PDF','PDF Merger','Rust','2024-01-22',FALSE,1),
('OLD','Legacy Portal','PHP','2022-01-03',TRUE,NULL),
('BOT','Support Bot','Python','2025-02-10',FALSE,7);
CREATE TABLE Issues (IssueNo INTEGER PRIMARY KEY, ProjectKey VARCHAR REFERENCES Projects(ProjectKey), Summary VARCHAR, Kind VARCHAR, Priority VARCHAR, Status VARCHAR, ReporterId INTEGER REFERENCES Developers(DevId), AssigneeId INTEGER REFERENCES Developers(DevId));
INSERT INTO Issues VALUES
(1001,'MAP','Crash when offline','bug','critical','closed',3,1),
(1002,'MAP','Add elevation profile','feature','medium','in progress',4,5),
(1003,'MAP','Typo on start screen','bug','low','open',6,NULL),
(1004,'INV','VAT rounding wrong','bug','critical','in progress',1,3),
(1005,'INV','Export to CSV','feature','medium','closed',5,2),
(1006,'INV','Slow customer search','bug','high','open',4,2),
(1007,'CAL','Recurring events vanish','bug','high','closed',3,4),
(1008,'CAL','Dark mode','feature','low','open',1,NULL),
(1009,'CAL','Time zone off by one hour','bug','critical','closed',4,4),
(1010,'PDF','Upgrade dependencies','chore','low','closed',1,5),
(1011,'PDF','Passwords ignored on merge','bug','high','in progress',3,1),
(1012,'OLD','Login page broken in Safari','bug','medium','rejected',2,3),
(1013,'MAP','GPX import','feature','high','open',3,1);
CREATE TABLE WorkLogs (LogId INTEGER PRIMARY KEY, IssueNo INTEGER REFERENCES Issues(IssueNo), DevId INTEGER REFERENCES Developers(DevId), Day DATE, Hours DOUBLE, Billable BOOLEAN);
INSERT INTO WorkLogs VALUES
(1,1001,1,'2023-04-03',6,TRUE),(2,1001,1,'2023-04-04',3.5,TRUE),(3,1002,5,'2024-05-13',7,TRUE),
(4,1002,5,'2024-05-14',4,FALSE),(5,1004,3,'2024-06-03',8,TRUE),(6,1005,2,'2023-09-21',5,TRUE),
(7,1007,4,'2023-11-09',2.5,FALSE),(8,1009,4,'2024-01-16',9,TRUE),(9,1010,5,'2024-03-25',1.5,FALSE),
(10,1011,1,'2024-10-07',4.5,TRUE),(11,1004,2,'2024-06-05',3,TRUE),(12,1012,3,'2022-08-30',2,FALSE),(13,1005,3,'2023-09-22',1,FALSE);
CREATE TABLE Tags (TagId INTEGER PRIMARY KEY, Label VARCHAR, Colour VARCHAR);
INSERT INTO Tags VALUES (1,'mobile','green'),(2,'security','red'),(3,'ui','purple'),(4,'performance','orange'),(5,'good first issue','blue'),(6,'accounting','grey');
CREATE TABLE IssueTags (IssueNo INTEGER REFERENCES Issues(IssueNo), TagId INTEGER REFERENCES Tags(TagId));
INSERT INTO IssueTags VALUES (1001,1),(1003,3),(1008,3),(1009,1),(1004,6),(1006,4),(1011,2),(1002,1),(1013,1),(1008,1),(1012,3),(1007,3);
