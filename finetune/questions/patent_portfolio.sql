CREATE TABLE TechField (FieldCode VARCHAR PRIMARY KEY, FieldName VARCHAR, Section VARCHAR);
INSERT INTO TechField VALUES ('A61','Medical devices','A'),('B25','Hand tools and robots','B'),('C08','Polymers','C'),('F03','Wind machines','F'),('G06','Computing','G'),('H01','Batteries and cells','H'),('H04','Telecommunication','H');
CREATE TABLE Applicant (ApplicantId INTEGER PRIMARY KEY, ApplicantName VARCHAR, Kind VARCHAR, Country VARCHAR, StaffSize INTEGER);
INSERT INTO Applicant VALUES (1,'Norvolt Systems','Company','Sweden',2400),(2,'Heliox Robotics','Company','Germany',310),(3,'Tampere Tech Institute','University','Finland',5200),(4,'Brightmed','Company','Ireland',95),(5,'Aeolus Turbines','Company','Denmark',1800),(6,'Signalworks','Company','Sweden',640),(7,'University of Dorn','University','Germany',7800),(8,'Polyfoam Labs','Company','Denmark',NULL);
CREATE TABLE Patent (PatentNo VARCHAR PRIMARY KEY, Title VARCHAR, FilingDate DATE, GrantYear INTEGER, ClaimCount INTEGER, FieldCode VARCHAR REFERENCES TechField(FieldCode), OwnerId INTEGER REFERENCES Applicant(ApplicantId), IsActive VARCHAR);
INSERT INTO Patent VALUES
('EP3001','Solid electrolyte cell','2014-02-11',2017,18,'H01',1,'Y'),
('EP3002','Battery cooling plate','2016-07-05',2019,11,'H01',1,'Y'),
('EP3003','Gripper with soft fingers','2015-10-20',2018,14,'B25',2,'Y'),
('EP3004','Robot joint brake','2018-03-02',2021,9,'B25',2,'Y'),
('EP3005','Blade tip for wind rotor','2012-05-30',2015,21,'F03',5,'N'),
('EP3006','Rotor pitch control','2017-09-14',2020,16,'F03',5,'Y'),
('EP3007','Inhaler with dose counter','2013-11-08',2016,25,'A61',4,'N'),
('EP3008','Beam steering antenna','2019-01-22',2022,30,'H04',6,'Y'),
('EP3009','Neural network chip','2019-06-17',NULL,12,'G06',3,'Y'),
('EP3010','Recyclable foam','2018-12-03',2022,8,'C08',7,'Y'),
('EP3011','Battery swap robot','2020-04-09',NULL,19,'B25',1,'Y'),
('EP3012','Packet relay for sensors','2011-08-25',2014,7,'H04',6,'N');
CREATE TABLE Inventor (InventorId INTEGER PRIMARY KEY, FullName VARCHAR, BirthYear INTEGER, HomeCountry VARCHAR, EmployerId INTEGER REFERENCES Applicant(ApplicantId));
INSERT INTO Inventor VALUES (1,'Astrid Lindahl',1972,'Sweden',1),(2,'Jonas Ekman',1985,'Sweden',1),(3,'Klara Weiss',1979,'Germany',2),(4,'Dieter Hohl',1961,'Germany',7),(5,'Mette Friis',1983,'Denmark',5),(6,'Aino Korhonen',1990,'Finland',3),(7,'Sean Brady',1968,'Ireland',4),(8,'Lars Nygaard',1976,'Denmark',5),(9,'Ravi Menon',1988,'India',6),(10,'Elin Sand',1994,'Sweden',6),(11,'Tomas Vrba',1958,'Czechia',NULL);
CREATE TABLE Invention (PatentNo VARCHAR REFERENCES Patent(PatentNo), InventorId INTEGER REFERENCES Inventor(InventorId), SharePct INTEGER, PRIMARY KEY (PatentNo, InventorId));
INSERT INTO Invention VALUES ('EP3001',1,70),('EP3001',2,30),('EP3002',2,100),('EP3003',3,60),('EP3003',4,40),('EP3004',3,100),('EP3005',5,50),('EP3005',8,50),('EP3006',8,100),('EP3007',7,100),('EP3008',9,80),('EP3008',1,20),('EP3009',6,100),('EP3010',4,100),('EP3011',1,55);
CREATE TABLE Citation (CitingNo VARCHAR REFERENCES Patent(PatentNo), CitedNo VARCHAR REFERENCES Patent(PatentNo), CitedBy VARCHAR, PRIMARY KEY (CitingNo, CitedNo));
INSERT INTO Citation VALUES ('EP3002','EP3001','applicant'),('EP3011','EP3001','examiner'),('EP3011','EP3003','applicant'),('EP3004','EP3003','applicant'),('EP3006','EP3005','examiner'),('EP3008','EP3012','examiner'),('EP3009','EP3003','examiner'),('EP3010','EP3007','applicant');
CREATE TABLE License (LicenseId INTEGER PRIMARY KEY, PatentNo VARCHAR REFERENCES Patent(PatentNo), LicenseeId INTEGER REFERENCES Applicant(ApplicantId), StartYear INTEGER, YearlyFee DOUBLE, Exclusive VARCHAR);
INSERT INTO License VALUES (1,'EP3001',2,2018,120000,'N'),(2,'EP3001',6,2019,95000,'N'),(3,'EP3003',1,2019,40000,'N'),(4,'EP3010',8,2022,62500,'Y'),(5,'EP3006',1,2021,88000,'N'),(6,'EP3009',2,2021,30000,'N'),(7,'EP3012',5,2015,12000,'N'),(8,'EP3007',3,2017,15000,'Y'),(9,'EP3003',5,2020,37000,'N');
