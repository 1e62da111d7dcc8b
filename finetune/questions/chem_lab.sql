CREATE TABLE Vendor (VendorNo INTEGER PRIMARY KEY, VendorName VARCHAR, City VARCHAR, DeliveryDays INTEGER, Phone VARCHAR);
INSERT INTO Vendor VALUES (1,'Merrow Chemicals','Basel',3,'+41 61 555 01'),(2,'LabDepot','Utrecht',2,'+31 30 555 02'),(3,'Solvex','Lyon',5,NULL),(4,'PureElements','Graz',9,'+43 316 555 04'),(5,'Acidum','Ghent',4,'+32 9 555 05'),(6,'Northern Reagents','Aarhus',6,NULL);
CREATE TABLE LabMember (MemberId INTEGER PRIMARY KEY, FirstName VARCHAR, Surname VARCHAR, Position VARCHAR, SupervisorId INTEGER REFERENCES LabMember(MemberId), StartedOn DATE, SafetyTraining DATE, MonthlyPay INTEGER);
INSERT INTO LabMember VALUES (1,'Ruth','Abendroth','professor',NULL,'2022-01-01','2024-01-15',7900);
INSERT INTO LabMember VALUES (2,'Dario','Keller','postdoc',1,'2022-09-01','2024-01-15',5100);
INSERT INTO LabMember VALUES (3,'Amina','Bensaid','postdoc',1,'2023-02-01','2025-02-03',5250);
INSERT INTO LabMember VALUES (4,'Lars','Nyholm','PhD student',2,'2023-10-01','2023-10-05',3200);
INSERT INTO LabMember VALUES (5,'Pia','Schuster','PhD student',3,'2024-04-01','2024-04-02',3300);
INSERT INTO LabMember VALUES (6,'Cheng','Yu','PhD student',3,'2024-10-15',NULL,3150);
INSERT INTO LabMember VALUES (7,'Gordon','Fyfe','lab manager',1,'2022-03-15','2025-02-03',4400);
INSERT INTO LabMember VALUES (8,'Nina','Costa','intern',2,'2025-02-01',NULL,1200);
CREATE TABLE Substance (CasNo VARCHAR PRIMARY KEY, Substance VARCHAR, Hazard VARCHAR, BoilingC DOUBLE, StockG DOUBLE, ReorderBelowG DOUBLE, Cabinet VARCHAR);
INSERT INTO Substance VALUES
('67-64-1','acetone','flammable',56.1,4200,2000,'C1'),('64-17-5','ethanol','flammable',78.4,9500,5000,'C1'),('108-88-3','toluene','flammable',110.6,800,1500,'C1'),
('7647-01-0','hydrochloric acid','corrosive',48.0,2500,1000,'C2'),('7664-93-9','sulfuric acid','corrosive',337.0,600,1000,'C2'),('7647-14-5','sodium chloride',NULL,1465.0,12000,1000,'S1'),
('7697-37-2','nitric acid','oxidising',83.0,950,500,'C3'),('110-54-3','hexane','flammable',68.7,3100,1200,'C1'),('7440-05-3','palladium',NULL,2963.0,12.5,5,'Safe'),('50-00-0','formaldehyde','toxic',-19.0,350,200,'C4');
CREATE TABLE PurchaseOrder (PoNo INTEGER PRIMARY KEY, VendorNo INTEGER REFERENCES Vendor(VendorNo), CasNo VARCHAR REFERENCES Substance(CasNo), OrderedBy INTEGER REFERENCES LabMember(MemberId), ApprovedBy INTEGER REFERENCES LabMember(MemberId), OrderDate DATE, DeliveredOn DATE, TotalChf DECIMAL(9,2));
INSERT INTO PurchaseOrder VALUES
(1,1,'67-64-1',7,1,'2023-01-12','2023-01-16',84.00),(2,2,'64-17-5',7,1,'2023-06-20','2023-06-21',132.50),(3,4,'7440-05-3',2,1,'2023-09-04','2023-09-19',2890.00),
(4,3,'110-54-3',7,1,'2024-02-13','2024-02-20',96.40),(5,5,'7647-01-0',4,2,'2024-03-07','2024-03-12',41.90),(6,5,'7697-37-2',5,3,'2024-06-18','2024-06-21',58.20),
(7,1,'50-00-0',3,1,'2024-11-25','2024-11-29',63.75),(8,2,'64-17-5',7,NULL,'2025-03-03',NULL,139.00),(9,4,'7440-05-3',3,1,'2025-01-14','2025-01-27',3125.00),(10,1,'108-88-3',4,NULL,'2025-03-18',NULL,77.30);
CREATE TABLE Experiment (ExpCode VARCHAR PRIMARY KEY, Topic VARCHAR, RunBy INTEGER REFERENCES LabMember(MemberId), RunOn DATE, YieldPct DOUBLE, Outcome VARCHAR, Fumehood INTEGER);
INSERT INTO Experiment VALUES
('DK-01','Suzuki coupling',2,'2023-10-10',72.5,'success',1),('DK-02','Suzuki coupling',2,'2023-11-02',81.0,'success',1),('AB-01','nitration of toluene',3,'2024-01-23',64.2,'success',2),
('LN-01','Heck reaction',4,'2024-03-19',NULL,'failed',1),('LN-02','Heck reaction',4,'2024-04-16',38.9,'repeat',1),('PS-01','esterification',5,'2024-07-02',91.3,'success',3),
('PS-02','acetal formation',5,'2024-09-26',55.0,'repeat',3),('AB-02','recrystallisation',3,'2024-12-11',88.7,'success',2),('CY-01','nitration of toluene',6,'2025-02-06',NULL,'failed',2),('PS-03','esterification',5,'2025-03-13',93.8,'success',NULL);
CREATE TABLE Consumption (ExpCode VARCHAR REFERENCES Experiment(ExpCode), CasNo VARCHAR REFERENCES Substance(CasNo), Grams DOUBLE);
INSERT INTO Consumption VALUES
('DK-01','7440-05-3',0.4),('DK-01','108-88-3',120),('DK-02','7440-05-3',0.35),('AB-01','108-88-3',90),('AB-01','7697-37-2',60),('LN-01','7440-05-3',0.9),
('LN-02','7440-05-3',0.7),('LN-02','110-54-3',250),('PS-01','64-17-5',300),('PS-01','7664-93-9',8),('PS-02','67-64-1',150),('AB-02','64-17-5',410),('CY-01','108-88-3',75),('PS-03','64-17-5',280);
