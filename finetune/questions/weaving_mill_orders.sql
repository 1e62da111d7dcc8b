CREATE TABLE Ref_Fibre_Types (Fibre_Code VARCHAR PRIMARY KEY, Fibre_Description VARCHAR, Is_Natural VARCHAR);
INSERT INTO Ref_Fibre_Types VALUES ('CO','Cotton','Y'),('LI','Linen','Y'),('WO','Wool','Y'),('SE','Silk','Y'),('PES','Polyester','N'),('PA','Polyamide','N'),('CV','Viscose','N'),('HA','Hemp','Y');
CREATE TABLE Fabrics (Fabric_ID INTEGER PRIMARY KEY, Fabric_Name VARCHAR, Fibre_Code VARCHAR REFERENCES Ref_Fibre_Types(Fibre_Code), Weave_Pattern VARCHAR, Weight_Gsm INTEGER, Price_Per_Meter DOUBLE);
INSERT INTO Fabrics VALUES
(1,'Harbour Canvas','CO','plain',380,11.50),(2,'Morning Voile','CO','plain',70,7.20),(3,'Flax Field','LI','plain',210,18.90),(4,'Highland Tweed','WO','twill',420,34.00),
(5,'Night Satin','SE','satin',90,46.50),(6,'Rain Shell','PA','plain',120,14.80),(7,'Work Twill','CO','twill',290,9.90),(8,'Shadow Lining','CV','satin',85,6.40),
(9,'Traveller Blend','PES','twill',240,8.70),(10,'Shetland Check','WO','twill',360,29.50),(11,'Meadow Linen','LI','twill',185,21.00),(12,'Sport Mesh','PES','plain',140,NULL);
CREATE TABLE Looms (Loom_ID INTEGER PRIMARY KEY, Loom_Model VARCHAR, Purchase_Year INTEGER, Width_Cm INTEGER, Picks_Per_Minute INTEGER);
INSERT INTO Looms VALUES
(1,'Rapier R300',2008,190,420),(2,'Rapier R300',2008,190,415),(3,'Airjet A90',2015,210,880),(4,'Airjet A95',2019,280,950),(5,'Shuttle Classic',1972,140,160),(6,'Projectile P7',1996,360,300),(7,'Waterjet W2',2021,230,910),(8,'Rapier R500',2017,220,560);
CREATE TABLE Customers (Customer_ID INTEGER PRIMARY KEY, Customer_Name VARCHAR, City VARCHAR, Branch VARCHAR, Customer_Since DATE);
INSERT INTO Customers VALUES
(1,'Brandt Mode','Gera','fashion','2010-04-01'),(2,'Sofa Atelier','Lodz','furniture','2014-09-15'),(3,'Nordic Outdoor','Tampere','outdoor','2018-01-20'),(4,'Casa Tessile','Prato','fashion','2006-06-30'),
(5,'Hotel Linen Co','Gera','hospitality','2019-11-11'),(6,'Stage and Curtain','Lodz','theatre','2012-03-05'),(7,'Uniforms Plus','Prato','workwear','2016-08-22'),(8,'Kite Workshop','Tampere','outdoor','2021-05-17'),(9,'Bella Camicia','Prato','fashion','2020-02-02');
CREATE TABLE Weaving_Orders (Order_ID INTEGER PRIMARY KEY, Customer_ID INTEGER REFERENCES Customers(Customer_ID), Fabric_ID INTEGER REFERENCES Fabrics(Fabric_ID), Loom_ID INTEGER REFERENCES Looms(Loom_ID), Order_Date DATE, Meters_Ordered INTEGER, Order_Status VARCHAR);
INSERT INTO Weaving_Orders VALUES
(1001,1,2,3,'2022-01-10',1200,'Delivered'),(1002,4,5,8,'2022-01-25',300,'Delivered'),(1003,2,4,1,'2022-02-14',650,'Delivered'),(1004,7,7,4,'2022-03-03',2400,'Delivered'),
(1005,3,6,7,'2022-03-29',1800,'Delivered'),(1006,5,3,1,'2022-05-06',900,'Cancelled'),(1007,1,10,2,'2022-06-18',420,'Delivered'),(1008,4,11,8,'2022-07-07',560,'Delivered'),
(1009,7,9,4,'2022-09-12',3100,'Delivered'),(1010,6,8,3,'2022-10-01',750,'Delivered'),(1011,2,1,6,'2023-01-16',1100,'In Work'),(1012,3,6,7,'2023-02-09',1500,'In Work'),
(1013,1,2,3,'2023-02-20',800,'Cancelled'),(1014,4,2,3,'2023-03-15',670,'In Work'),(1015,7,7,NULL,'2023-04-04',2000,'Planned');
