CREATE TABLE Employees (
  EmpNo INTEGER PRIMARY KEY,
  FirstName VARCHAR,
  LastName VARCHAR,
  Role VARCHAR,
  HourlyRate DECIMAL(5,2),
  HasVan BOOLEAN,
  Hired DATE,
  LeftOn DATE
);
INSERT INTO Employees VALUES
(11,'Renata','Silva','supervisor',17.40,TRUE,'2022-01-17',NULL),
(12,'Kofi','Mensah','cleaner',13.10,FALSE,'2022-07-04',NULL),
(13,'Agnieszka','Nowak','cleaner',13.60,TRUE,'2022-09-19',NULL),
(14,'Trevor','Blunt','window cleaner',15.25,TRUE,'2023-02-06','2024-10-31'),
(15,'Fatima','Zahra','cleaner',12.90,FALSE,'2023-11-13',NULL),
(16,'Milos','Petrov','window cleaner',14.80,TRUE,'2024-11-04',NULL),
(17,'Jodie','Crane','supervisor',16.90,FALSE,'2024-02-26',NULL),
(18,'Sid','Lumley','cleaner',12.40,FALSE,'2025-01-06',NULL);
CREATE TABLE Customers (
  CustNo INTEGER PRIMARY KEY,
  Company VARCHAR,
  Contact VARCHAR,
  Sector VARCHAR,
  City VARCHAR,
  BillingEmail VARCHAR
);
INSERT INTO Customers VALUES
(1,'Harrow & Finch Solicitors','Ruth Finch','law','Leeds','accounts@harrowfinch.co'),
(2,'Beeston Primary Academy','Mr Dhillon','education','Leeds','office@beestonpa.org'),
(3,'Nordlys Software','Astrid Berg','IT','York','billing@nordlys.io'),
(4,'Cross Green Surgery','Dr Pell','health','Leeds',NULL),
(5,'Tanner Street Lofts','Ian Moxon','housing','Bradford','ian@tannerlofts.co'),
(6,'York Minster Tearooms','Peggy Lund','catering','York',NULL),
(7,'Bright Mills Outlet','Nadia Sharif','retail','Bradford','nadia@brightmills.co'),
(8,'Aire Valley Insurance','Tom Kettle','finance','Leeds','ap@airevalley.co');
CREATE TABLE Sites (
  SiteNo INTEGER PRIMARY KEY,
  CustNo INTEGER REFERENCES Customers(CustNo),
  SiteName VARCHAR,
  SqMetres INTEGER,
  Floors INTEGER,
  AlarmCode BOOLEAN,
  SupervisedBy INTEGER REFERENCES Employees(EmpNo)
);
INSERT INTO Sites VALUES
(101,1,'Park Row Office',640,3,TRUE,11),
(102,2,'Main School Building',2150,2,TRUE,11),
(103,2,'Sports Hall',780,1,FALSE,11),
(104,3,'Nordlys HQ',930,4,TRUE,17),
(105,4,'Surgery',410,1,TRUE,17),
(106,5,'Stairwells A-D',300,6,FALSE,NULL),
(107,7,'Shop Floor',1720,1,TRUE,17),
(108,7,'Stockroom',560,1,FALSE,NULL),
(109,6,'Tearoom',180,2,FALSE,11);
CREATE TABLE Shifts (
  ShiftNo INTEGER PRIMARY KEY,
  SiteNo INTEGER REFERENCES Sites(SiteNo),
  EmpNo INTEGER REFERENCES Employees(EmpNo),
  ShiftDate DATE,
  Task VARCHAR,
  HoursWorked DECIMAL(4,2),
  Inspected BOOLEAN,
  Score INTEGER
);
INSERT INTO Shifts VALUES
(1,101,12,'2024-01-08','daily clean',3.00,TRUE,8),
(2,102,13,'2024-01-09','daily clean',5.50,TRUE,9),
(3,104,14,'2024-02-15','windows',6.00,FALSE,NULL),
(4,105,15,'2024-02-20','daily clean',2.50,TRUE,6),
(5,107,13,'2024-03-18','floor polish',7.00,TRUE,10),
(6,103,12,'2024-04-02','deep clean',8.00,TRUE,7),
(7,101,14,'2024-05-27','windows',4.50,FALSE,NULL),
(8,107,15,'2024-06-10','daily clean',4.00,FALSE,NULL),
(9,104,12,'2024-07-01','carpets',5.00,TRUE,5),
(10,102,13,'2024-08-12','deep clean',9.50,TRUE,9),
(11,109,15,'2024-10-03','daily clean',2.00,FALSE,NULL),
(12,104,16,'2024-11-21','windows',5.50,TRUE,8),
(13,101,12,'2025-01-13','daily clean',3.25,FALSE,NULL),
(14,106,16,'2025-02-04','windows',3.50,TRUE,4);
CREATE TABLE Invoices (
  InvoiceNo INTEGER PRIMARY KEY,
  CustNo INTEGER REFERENCES Customers(CustNo),
  Issued DATE,
  Net DECIMAL(8,2),
  PaidOn DATE
);
INSERT INTO Invoices VALUES
(9001,1,'2024-01-31',310.00,'2024-02-14'),
(9002,2,'2024-01-31',890.00,'2024-03-05'),
(9003,3,'2024-02-29',540.00,'2024-03-12'),
(9004,4,'2024-02-29',175.00,NULL),
(9005,7,'2024-03-31',720.00,'2024-04-30'),
(9006,2,'2024-08-31',1240.00,'2024-09-20'),
(9007,3,'2024-11-30',610.00,NULL),
(9008,6,'2024-10-31',95.00,'2024-11-04'),
(9009,5,'2025-02-28',260.00,NULL),
(9010,4,'2025-01-31',150.00,'2025-02-10');
