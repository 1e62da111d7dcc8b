CREATE TABLE Zones (ZoneCode VARCHAR PRIMARY KEY, Title VARCHAR, TempC INTEGER, PalletSlots INTEGER, Foreman VARCHAR);
INSERT INTO Zones VALUES
('F1','Deep Freeze',-24,320,'Gunnar Vik'),('F2','Freezer Hall',-18,540,'Gunnar Vik'),('C1','Chill Room',4,260,'Paula Reyes'),('D1','Dry Store',16,800,'Abel Moyo'),('Q1','Quarantine Cage',5,18,NULL);
CREATE TABLE Suppliers (SupplierID INTEGER PRIMARY KEY, SupplierName VARCHAR, Country VARCHAR, LeadDays INTEGER, Organic BOOLEAN);
INSERT INTO Suppliers VALUES
(1,'Nordfisk AS','Norway',5,false),(2,'Campo Verde','Spain',7,true),(3,'Dairy Lane Co-op','Ireland',3,true),(4,'Polar Berries Oy','Finland',9,true),(5,'Grain & Mill','France',4,false),(6,'Umami Traders','Japan',31,false);
CREATE TABLE Products (Sku VARCHAR PRIMARY KEY, ProductName VARCHAR, SupplierID INTEGER REFERENCES Suppliers(SupplierID), ZoneCode VARCHAR REFERENCES Zones(ZoneCode), UnitPrice DECIMAL(7,2), OnHand INTEGER, ReorderAt INTEGER, Allergen VARCHAR);
INSERT INTO Products VALUES
('FI-01','Cod fillets 5 kg',1,'F1',46.00,180,60,'fish'),('FI-02','Smoked salmon side',1,'C1',38.50,35,40,'fish'),('VG-10','Frozen peas 10 kg',2,'F2',14.20,410,100,NULL),('VG-11','Artichoke hearts',2,'D1',22.80,95,30,NULL),('DA-20','Salted butter 250 g x 40',3,'C1',88.00,62,50,'milk'),('DA-21','Vanilla ice cream 4 l',3,'F2',11.90,240,120,'milk'),('BE-30','Cloudberries 2 kg',4,'F1',59.00,12,15,NULL),('BE-31','Wild blueberries 5 kg',4,'F2',33.00,150,40,NULL),('GR-40','Strong white flour 25 kg',5,'D1',19.50,520,150,'gluten'),('GR-41','Rye flakes 10 kg',5,'D1',12.40,0,20,'gluten');
CREATE TABLE Pickers (BadgeNo INTEGER PRIMARY KEY, FullName VARCHAR, StartDate DATE, ForkliftTicket BOOLEAN, Team VARCHAR);
INSERT INTO Pickers VALUES
(701,'Siobhan Daly','2022-02-07',true,'early'),(702,'Marek Zielinski','2022-05-30',true,'late'),(703,'Priya Nair','2023-01-16',false,'early'),(704,'Dwayne Ellis','2023-10-09',false,'late'),(705,'Lotte Jansen','2024-04-22',true,'night'),(706,'Ahmet Kaya','2025-02-10',false,'night');
CREATE TABLE PickLines (LineID INTEGER PRIMARY KEY, OrderRef VARCHAR, Sku VARCHAR REFERENCES Products(Sku), PickedBy INTEGER REFERENCES Pickers(BadgeNo), CheckedBy INTEGER REFERENCES Pickers(BadgeNo), PickDate DATE, Qty INTEGER, Short INTEGER);
INSERT INTO PickLines VALUES
(1,'SO-2201','FI-01',701,702,'2023-03-14',20,0),(2,'SO-2201','DA-20',701,702,'2023-03-14',12,0),(3,'SO-2240','VG-10',703,701,'2023-08-29',50,0),(4,'SO-2240','GR-40',702,701,'2023-08-29',40,4),(5,'SO-2302','FI-02',704,702,'2024-01-11',15,3),(6,'SO-2302','DA-21',703,NULL,'2024-01-11',30,0),(7,'SO-2317','GR-40',702,705,'2024-05-20',60,0),(8,'SO-2317','BE-31',705,702,'2024-05-21',18,0),(9,'SO-2356','FI-01',701,705,'2024-09-02',35,5),(10,'SO-2356','VG-10',704,702,'2024-09-02',25,0),(11,'SO-2401','BE-30',705,NULL,'2025-01-28',6,2),(12,'SO-2401','DA-20',703,701,'2025-01-29',10,0),(13,'SO-2418','VG-11',702,705,'2025-03-17',22,0);
