CREATE TABLE Judges (Judge_ID INTEGER PRIMARY KEY, Judge_Name TEXT, Appointed_Year INTEGER, Division TEXT, Law_School TEXT);
INSERT INTO Judges VALUES
(1,'Marian Oduya',2002,'Civil','Westmark'),(2,'Leopold Strand',1995,'Criminal','Hallowell'),(3,'Cecily Barros',2011,'Family','Westmark'),(4,'Ignatius Roe',2008,'Criminal','Pinecrest'),
(5,'Dorothea Lind',2017,'Civil','Hallowell'),(6,'Samir Qureshi',2020,'Family','Pinecrest'),(7,'Augusta Penn',2021,'Probate','Westmark');
CREATE TABLE Law_Firms (Firm_ID INTEGER PRIMARY KEY, Firm_Name TEXT, City TEXT, Founded INTEGER, Partners_Count INTEGER);
INSERT INTO Law_Firms VALUES
(10,'Harbin & Stoll','Easton',1961,14),(11,'Vance Mercado LLP','Riverside',1988,9),(12,'Public Defender Office','Easton',1974,NULL),(13,'Quill and Partners','Brookfield',2003,5),(14,'Toomey Legal','Riverside',2012,2),(15,'Northgate Counsel','Brookfield',1999,7);
CREATE TABLE Attorneys (Attorney_ID INTEGER PRIMARY KEY, Attorney_Name TEXT, Bar_Year INTEGER, Hourly_Rate DOUBLE, Firm_ID INTEGER REFERENCES Law_Firms(Firm_ID));
INSERT INTO Attorneys VALUES
(201,'Nadia Fross',2005,320,10),(202,'Elliot Gant',1998,410,10),(203,'Brigid Amory',2014,180,12),(204,'Tomas Velde',2010,260,11),(205,'Renee Okafor',2016,175,12),(206,'Harold Pike',1989,450,11),
(207,'Lin Casavant',2018,210,13),(208,'Oscar Dray',2007,285,13),(209,'Simone Tull',2020,160,14),(210,'Ferdinand Moss',2001,340,NULL);
CREATE TABLE Court_Cases (Case_No TEXT PRIMARY KEY, Case_Title TEXT, Case_Type TEXT, Filed_Date DATE, Presiding_Judge INTEGER REFERENCES Judges(Judge_ID), Disposition TEXT, Damages_Sought DOUBLE);
INSERT INTO Court_Cases VALUES
('CV-19-014','Alder Mills v. Brightway Freight','Contract','2019-04-03',1,'Settled',125000),('CV-20-022','Crane v. Easton Water Board','Negligence','2020-01-28',1,'Judgment for plaintiff',480000),
('CR-20-107','State v. Hollis','Burglary','2020-06-17',2,'Guilty',NULL),('CR-21-033','State v. Marchetti','Fraud','2021-02-09',4,'Acquitted',NULL),('FM-21-058','Petition of Weller','Custody','2021-05-21',3,'Settled',NULL),
('CV-21-090','Nolan Orchards v. Crane','Contract','2021-09-13',5,'Dismissed',67000),('CR-22-011','State v. Bexley','Fraud','2022-01-18',2,'Guilty',NULL),('FM-22-041','Petition of Amadi','Adoption','2022-04-06',3,'Granted',NULL),
('CV-22-073','Sorrel Bakery v. Tidewater Gas','Negligence','2022-08-30',5,'Settled',210000),('CR-22-120','State v. Yarrow','Arson','2022-11-11',4,'Guilty',NULL),('CV-23-005','Pruitt v. Kell Roofing','Contract','2023-01-24',1,'Pending',38000),('FM-23-019','Petition of Dufresne','Custody','2023-03-15',6,'Pending',NULL);
CREATE TABLE Case_Attorneys (Case_No TEXT REFERENCES Court_Cases(Case_No), Attorney_ID INTEGER REFERENCES Attorneys(Attorney_ID), Side TEXT, Hours_Billed INTEGER);
INSERT INTO Case_Attorneys VALUES
('CV-19-014',201,'Plaintiff',64),('CV-19-014',204,'Defense',58),('CV-20-022',206,'Plaintiff',140),('CV-20-022',202,'Defense',151),('CR-20-107',203,'Defense',45),('CR-21-033',206,'Defense',97),('FM-21-058',207,'Petitioner',22),
('CV-21-090',202,'Plaintiff',35),('CV-21-090',208,'Defense',41),('CR-22-011',205,'Defense',52),('CV-22-073',201,'Plaintiff',88),('CR-22-120',203,'Defense',76),('CV-23-005',204,'Plaintiff',19),('CV-23-005',201,'Defense',16),('FM-22-041',207,'Petitioner',14);
CREATE TABLE Hearings (Hearing_ID INTEGER PRIMARY KEY, Case_No TEXT REFERENCES Court_Cases(Case_No), Hearing_Date DATE, Courtroom TEXT, Duration_Minutes INTEGER, Is_Public TEXT);
INSERT INTO Hearings VALUES
(1,'CV-19-014','2019-07-11','3A',95,'Y'),(2,'CV-20-022','2020-09-02','3A',240,'Y'),(3,'CV-20-022','2020-11-19','1B',310,'Y'),(4,'CR-20-107','2020-10-08','2C',180,'Y'),(5,'CR-21-033','2021-06-14','2C',365,'Y'),(6,'CR-21-033','2021-06-15','2C',290,'Y'),
(7,'CR-21-033','2021-07-01','1B',120,'N'),(8,'FM-21-058','2021-08-23','5D',60,'N'),(9,'CR-22-011','2022-03-29','1B',205,'Y'),(10,'FM-22-041','2022-06-07','5D',35,'N'),(11,'CV-22-073','2022-12-01','3A',150,'Y'),(12,'CR-22-120','2023-02-20','2C',275,'Y'),(13,'FM-23-019','2023-05-16','5D',50,'N');
