CREATE TABLE PolicyHolder (HolderID INTEGER PRIMARY KEY, Name VARCHAR, Gender VARCHAR, Age INTEGER, County VARCHAR, YearsLicensed INTEGER);
INSERT INTO PolicyHolder VALUES
(1,'Petra Aldous','F',34,'Norfolk',15),(2,'Gareth Munday','M',58,'Devon',39),(3,'Yusuf Karim','M',23,'Kent',3),(4,'Beatrice Holm','F',45,'Kent',20),
(5,'Rory Tennant','M',29,'Norfolk',8),(6,'Sadie Cropper','F',67,'Cumbria',41),(7,'Anton Vidal','M',41,'Devon',22),(8,'Wanda Plisko','F',38,'Essex',12),
(9,'Clive Hurrell','M',71,'Essex',50),(10,'Mina Desai','F',26,'Kent',6),(11,'Edgar Loxton','M',52,'Cumbria',NULL);
CREATE TABLE Policy (PolicyNumber VARCHAR PRIMARY KEY, HolderID INTEGER REFERENCES PolicyHolder(HolderID), CoverType VARCHAR, VehicleClass VARCHAR, AnnualPremium DOUBLE, Excess INTEGER, StartYear INTEGER);
INSERT INTO Policy VALUES
('MP-301',1,'Comprehensive','Hatchback',512.50,250,2019),('MP-302',2,'Third Party','Van',389.00,400,2015),('MP-303',3,'Third Party','Hatchback',1240.00,500,2022),
('MP-304',4,'Comprehensive','Saloon',478.20,200,2018),('MP-305',4,'Comprehensive','Motorcycle',365.75,350,2021),('MP-306',5,'Fire and Theft','Van',702.10,400,2020),
('MP-307',6,'Comprehensive','Saloon',333.33,150,2012),('MP-308',7,'Comprehensive','Van',655.00,300,2020),('MP-309',7,'Third Party','Motorcycle',298.40,350,2023),
('MP-310',8,'Fire and Theft','Hatchback',540.90,250,2021),('MP-311',9,'Comprehensive','Saloon',610.00,NULL,2009),('MP-312',10,'Comprehensive','Hatchback',980.60,500,2023),('MP-313',11,'Third Party','Van',420.00,400,2017);
CREATE TABLE Adjuster (AdjusterID INTEGER PRIMARY KEY, FullName VARCHAR, Office VARCHAR, Grade VARCHAR, HireYear INTEGER, ReportsTo INTEGER REFERENCES Adjuster(AdjusterID));
INSERT INTO Adjuster VALUES (71,'Helena Marsh','Norwich','Principal',2004,NULL);
INSERT INTO Adjuster VALUES (72,'Douglas Priddy','Exeter','Senior',2011,71),(73,'Farah Anwar','Maidstone','Senior',2013,71),(76,'Piers Oakden','Norwich','Junior',2020,71),(77,'Rosa Teixeira','Chelmsford','Senior',2016,71);
INSERT INTO Adjuster VALUES (74,'Kit Bellamy','Maidstone','Junior',2021,73),(75,'Joanna Swale','Exeter','Junior',2022,72);
CREATE TABLE Claim (ClaimID INTEGER PRIMARY KEY, PolicyNumber VARCHAR REFERENCES Policy(PolicyNumber), HandlerID INTEGER REFERENCES Adjuster(AdjusterID), IncidentDate DATE, IncidentKind VARCHAR, AmountClaimed DOUBLE, Outcome VARCHAR);
INSERT INTO Claim VALUES
(9001,'MP-301',76,'2021-03-14','Rear-end collision',2400,'Approved'),(9002,'MP-302',72,'2020-11-02','Windscreen damage',450,'Approved'),(9003,'MP-303',74,'2022-08-19','Side collision',5100,'Rejected'),
(9004,'MP-304',73,'2021-06-25','Hail damage',1350,'Approved'),(9005,'MP-304',74,'2022-12-09','Rear-end collision',3100,'Approved'),(9006,'MP-306',76,'2021-09-30','Theft',8900,'Approved'),
(9007,'MP-307',71,'2020-02-11','Flood damage',6200,'Approved'),(9008,'MP-308',72,'2022-05-05','Side collision',4300,'Approved'),(9009,'MP-308',75,'2023-01-20','Windscreen damage',520,'Pending'),
(9010,'MP-310',77,'2022-10-13','Theft',7400,'Rejected'),(9011,'MP-303',73,'2023-02-28','Rear-end collision',2750,'Pending'),(9012,'MP-305',74,'2022-07-07','Theft',4150,'Approved'),(9013,'MP-304',73,'2023-04-16','Windscreen damage',610,'Pending');
CREATE TABLE Settlement (SettlementID INTEGER PRIMARY KEY, ClaimID INTEGER REFERENCES Claim(ClaimID), SettledOn DATE, AmountPaid DOUBLE, PaidBy VARCHAR);
INSERT INTO Settlement VALUES
(1,9001,'2021-04-20',2150,'Bank transfer'),(2,9002,'2020-11-25',50,'Cheque'),(3,9004,'2021-07-30',1150,'Bank transfer'),(4,9005,'2023-01-31',1500,'Bank transfer'),(5,9005,'2023-03-02',1400,'Bank transfer'),
(6,9006,'2021-12-15',8500,'Bank transfer'),(7,9007,'2020-05-18',4000,'Cheque'),(8,9007,'2020-08-01',2050,'Cheque'),(9,9008,'2022-06-27',4000,'Bank transfer'),(10,9012,'2022-09-12',3800,'Repair voucher');
