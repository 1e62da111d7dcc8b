CREATE TABLE Hub (HubCode VARCHAR PRIMARY KEY, Location VARCHAR, PickupDay VARCHAR, FridgeSpace INTEGER);
INSERT INTO Hub VALUES ('KEL','Kelvin Hall cellar','Thursday',6),('PAR','Parkside school','Friday',3),('DEN','Dennistoun yard','Thursday',4),('WES','West End kiosk','Saturday',0);
CREATE TABLE Member (MemberNo INTEGER PRIMARY KEY, Name VARCHAR, HubCode VARCHAR REFERENCES Hub(HubCode), JoinedOn DATE, LeftOn DATE, ShareCapital DECIMAL(8,2), WorkShiftsDone INTEGER, RecruitedBy INTEGER REFERENCES Member(MemberNo));
INSERT INTO Member VALUES (11,'Isla Cameron','KEL','2022-01-15',NULL,150,14,NULL);
INSERT INTO Member VALUES (12,'Rory Baird','KEL','2022-03-02',NULL,100,3,11);
INSERT INTO Member VALUES (13,'Shabnam Iqbal','PAR','2022-08-20',NULL,200,9,11);
INSERT INTO Member VALUES (14,'Euan Drummond','DEN','2023-02-11','2024-06-30',50,0,12);
INSERT INTO Member VALUES (15,'Catriona Weir','PAR','2023-04-28',NULL,100,6,13);
INSERT INTO Member VALUES (16,'Matteo Bianchi','DEN','2023-09-09',NULL,75,2,NULL);
INSERT INTO Member VALUES (17,'Flora Nicolson','KEL','2024-02-17',NULL,50,1,11);
INSERT INTO Member VALUES (18,'Dean Whyte','PAR','2024-05-05','2025-01-31',50,0,15);
INSERT INTO Member VALUES (19,'Hanna Kowal','DEN','2024-11-23',NULL,120,4,NULL);
INSERT INTO Member VALUES (20,'Alasdair Reid','KEL','2025-02-08',NULL,NULL,0,17);
CREATE TABLE Grower (GrowerID INTEGER PRIMARY KEY, Farm VARCHAR, Contact VARCHAR, MilesAway INTEGER, Organic BOOLEAN);
INSERT INTO Grower VALUES (1,'Blairhill Croft','Morag Blair',18,true),(2,'Tweed Valley Dairy','Scott Rennie',52,false),(3,'Seagarden Eggs','Una Petrie',31,true),(4,'Lomond Mushrooms',NULL,24,false),(5,'Carse Orchards','Neil Guthrie',67,true),(6,'Arran Mustard','Jo McKellar',44,false);
CREATE TABLE Product (ProductID INTEGER PRIMARY KEY, Product VARCHAR, Aisle VARCHAR, GrowerID INTEGER REFERENCES Grower(GrowerID), Unit VARCHAR, UnitPrice DECIMAL(6,2), Vegan BOOLEAN);
INSERT INTO Product VALUES
(1,'kale','veg',1,'bunch',1.60,true),(2,'carrots','veg',1,'kg',1.35,true),(3,'whole milk','dairy',2,'litre',1.45,false),(4,'crowdie cheese','dairy',2,'tub',3.90,false),(5,'free-range eggs','eggs',3,'half dozen',2.40,false),(6,'chestnut mushrooms','veg',4,'punnet',2.10,true),(7,'russet apples','fruit',5,'kg',2.75,true),(8,'plum jam','pantry',5,'jar',4.20,true),(9,'oats','pantry',NULL,'kg',1.90,true),(10,'duck eggs','eggs',3,'half dozen',3.60,false),(11,'pears','fruit',5,'kg',2.95,true);
CREATE TABLE OrderLine (LineID INTEGER PRIMARY KEY, MemberNo INTEGER REFERENCES Member(MemberNo), ProductID INTEGER REFERENCES Product(ProductID), OrderDate DATE, Qty INTEGER, Picked BOOLEAN, Paid BOOLEAN);
INSERT INTO OrderLine VALUES
(1,11,1,'2024-03-04',2,true,true),(2,11,5,'2024-03-04',1,true,true),(3,12,3,'2024-03-11',4,true,true),(4,13,7,'2024-09-16',3,true,true),(5,13,8,'2024-09-16',2,true,true),(6,15,5,'2024-10-07',2,true,false),(7,16,2,'2024-10-07',5,true,true),(8,17,6,'2024-11-18',1,false,false),(9,11,5,'2024-12-09',3,true,true),(10,12,4,'2024-12-09',1,true,false),(11,18,9,'2024-12-16',6,true,true),(12,19,3,'2025-01-20',2,true,true),(13,13,1,'2025-02-17',1,true,true),(14,11,8,'2025-03-10',4,false,false);
