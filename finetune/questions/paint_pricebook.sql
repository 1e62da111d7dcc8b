CREATE TABLE Paint (PaintCode VARCHAR PRIMARY KEY, PaintName VARCHAR, Finish VARCHAR, Litres DECIMAL(4,1), BaseCost DECIMAL(7,2), Exterior BOOLEAN);
INSERT INTO Paint VALUES
('P100','Arctic White','matt',10.0,19.40,false),('P110','Harbour Grey','satin',5.0,16.80,false),('P120','Barn Red','gloss',5.0,21.30,true),
('P130','Fence Green','satin',5.0,17.90,true),('P140','Terracotta Masonry','matt',15.0,44.00,true),('P150','Midnight Navy','gloss',2.5,13.60,false),
('P160','Primer Grey','matt',10.0,15.20,true),('P170','Clear Yacht Varnish','gloss',1.0,12.75,true);
CREATE TABLE PriceList (ListNo INTEGER PRIMARY KEY, ListName VARCHAR, Currency VARCHAR, ValidFrom DATE, ValidTo DATE, ApprovedBy VARCHAR);
INSERT INTO PriceList VALUES
(1,'Retail 2023','EUR','2023-01-01','2023-12-31','Hilde Maes'),
(2,'Trade 2023','EUR','2023-01-01','2023-12-31','Hilde Maes'),
(3,'Retail 2024','EUR','2024-01-01',NULL,'Joris Claes'),
(4,'Trade 2024','EUR','2024-01-01',NULL,'Joris Claes'),
(5,'Export UK','GBP','2024-04-01','2025-03-31','Hilde Maes'),
(6,'Spring Clearance','EUR','2025-03-01','2025-04-30','Joris Claes');
CREATE TABLE ListPrice (ListNo INTEGER REFERENCES PriceList(ListNo), PaintCode VARCHAR REFERENCES Paint(PaintCode), Price DECIMAL(7,2), MinTins INTEGER, PRIMARY KEY (ListNo, PaintCode));
INSERT INTO ListPrice VALUES
(1,'P100',38.00,1),(1,'P110',29.50,1),(1,'P120',37.00,1),(2,'P100',30.00,6),(2,'P120',29.00,6),
(3,'P100',41.50,1),(3,'P110',32.00,1),(3,'P120',39.90,1),(3,'P140',86.00,1),(3,'P150',27.50,1),
(4,'P100',32.50,6),(4,'P110',25.00,6),(4,'P140',66.00,4);
INSERT INTO ListPrice VALUES (4,'P160',23.00,10),(5,'P100',35.00,12),(5,'P130',30.00,12),(5,'P160',21.50,24);
CREATE TABLE Rep (RepId INTEGER PRIMARY KEY, RepName VARCHAR, Area VARCHAR, StartYear INTEGER, CommissionPct DECIMAL(4,1));
INSERT INTO Rep VALUES (1,'Stijn Peeters','Antwerp',2019,4.0),(2,'Nathalie Dubois','Liege',2022,3.5),(3,'Graham Tull','England',2023,5.0),(4,'Wout Aerts','Ghent',2024,3.0),(5,'Marieke Voss','Limburg',2025,2.5);
CREATE TABLE Account (AccountNo INTEGER PRIMARY KEY, TradingName VARCHAR, RepId INTEGER REFERENCES Rep(RepId), ListNo INTEGER REFERENCES PriceList(ListNo), DiscountPct DECIMAL(4,1), CreditStop BOOLEAN, Since DATE);
INSERT INTO Account VALUES
(8001,'Verfhuis Van Damme',1,3,0.0,false,'2022-02-10'),
(8002,'Schilders Goossens',1,4,5.0,false,'2022-05-23'),
(8003,'Peinture Lambert',2,4,7.5,false,'2022-11-14'),
(8004,'Deco Ardenne',2,3,2.0,true,'2023-03-30'),
(8005,'Kent Paint Traders',3,5,10.0,false,'2024-04-02'),
(8006,'Dover Decorators',3,5,NULL,false,'2024-07-19'),
(8007,'Gentse Gevelwerken',4,4,6.0,true,'2024-09-05'),
(8008,'Kleur & Co',1,3,3.0,false,'2025-01-13');
CREATE TABLE Sale (SaleNo INTEGER PRIMARY KEY, AccountNo INTEGER REFERENCES Account(AccountNo), PaintCode VARCHAR REFERENCES Paint(PaintCode), Tins INTEGER, TinPrice DECIMAL(7,2), SaleDate DATE);
INSERT INTO Sale VALUES
(1,8001,'P100',12,38.00,'2023-03-14'),(2,8002,'P120',10,28.00,'2023-06-06'),(3,8003,'P100',30,28.50,'2023-09-21'),(4,8001,'P110',8,32.00,'2024-02-08'),
(5,8003,'P140',24,61.00,'2024-03-25'),(6,8005,'P100',48,31.50,'2024-05-17'),(7,8005,'P130',36,27.00,'2024-05-17'),(8,8002,'P160',20,21.85,'2024-08-12'),
(9,8007,'P140',16,62.00,'2024-10-03'),(10,8004,'P150',5,27.00,'2023-11-27'),(11,8008,'P120',9,38.70,'2025-01-20'),(12,8003,'P100',18,30.00,'2025-02-11');
