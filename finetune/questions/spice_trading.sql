CREATE TABLE Suppliers (SupplierID INTEGER PRIMARY KEY, CompanyName VARCHAR, ContactName VARCHAR, City VARCHAR, Country VARCHAR, Phone VARCHAR);
INSERT INTO Suppliers VALUES
(1,'Malabar Pepper Co.','Anil Menon','Kochi','India','+91 484 220 118'),
(2,'Zanzibar Clove House','Fatma Juma','Stone Town','Tanzania','+255 24 223 900'),
(3,'Szeged Paprika Kft.','Ilona Varga','Szeged','Hungary','+36 62 555 010'),
(4,'La Mancha Azafran','Pilar Ortega','Albacete','Spain',NULL),
(5,'Ceylon Quills Ltd','Nuwan Perera','Galle','Sri Lanka','+94 91 222 771'),
(6,'Tellicherry Estates','Deepa Nair','Thalassery','India','+91 490 232 405'),
(7,'Antalya Dried Herbs','Emre Yildiz','Antalya','Turkey',NULL);
CREATE TABLE Products (ProductID INTEGER PRIMARY KEY, ProductName VARCHAR, SupplierID INTEGER REFERENCES Suppliers(SupplierID), Category VARCHAR, UnitPrice DECIMAL(8,2), UnitsInStock INTEGER, Discontinued BOOLEAN);
INSERT INTO Products VALUES
(101,'Black Peppercorns 1kg',1,'Pepper',18.50,240,false),
(102,'White Peppercorns 1kg',1,'Pepper',26.00,85,false),
(103,'Whole Cloves 500g',2,'Whole spices',14.20,130,false),
(104,'Sweet Paprika 1kg',3,'Ground spices',11.90,310,false),
(105,'Smoked Paprika 1kg',3,'Ground spices',13.40,0,false),
(106,'Saffron Threads 10g',4,'Threads',72.00,22,false),
(107,'Cinnamon Quills 1kg',5,'Whole spices',31.50,64,false),
(108,'Ground Cinnamon 1kg',5,'Ground spices',24.75,0,true),
(109,'Long Pepper 250g',6,'Pepper',19.80,12,false),
(110,'Green Cardamom 500g',6,'Whole spices',48.00,41,false),
(111,'Clove Stems 1kg',2,'Whole spices',7.60,18,true);
CREATE TABLE Employees (EmployeeID INTEGER PRIMARY KEY, LastName VARCHAR, FirstName VARCHAR, Title VARCHAR, HireDate DATE, ReportsTo INTEGER REFERENCES Employees(EmployeeID));
INSERT INTO Employees VALUES (1,'Hargreaves','Judith','Sales Director','2022-01-10',NULL);
INSERT INTO Employees VALUES
(2,'Okonkwo','Samuel','Sales Rep','2022-05-02',1),
(3,'Lindqvist','Maja','Sales Rep','2023-02-13',1),
(6,'Fenn','Oliver','Sales Rep','2024-09-16',1);
INSERT INTO Employees VALUES
(4,'Barrow','Tom','Packer','2022-08-22',2),
(5,'Sethi','Priya','Packer','2024-03-04',2);
CREATE TABLE Customers (CustomerID VARCHAR PRIMARY KEY, CompanyName VARCHAR, ContactName VARCHAR, City VARCHAR, Country VARCHAR);
INSERT INTO Customers VALUES
('BOMBA','Bombay Garden Kitchens','Raj Kapoor','Leicester','UK'),
('WURST','Wursthaus Adler','Klaus Adler','Nuremberg','Germany'),
('PATIS','Patisserie Lenoir','Camille Lenoir','Lyon','France'),
('CURRY','Curry Mile Foods','Shazia Malik','Manchester','UK'),
('GLUHW','Gluhwein Kontor','Heike Brandt','Dresden','Germany'),
('PAELL','Casa Paella','Jordi Puig','Valencia','Spain'),
('CHAIW','Chai Wagon','Ben Aldous','Bristol','UK'),
('NORDI','Nordic Bakers Supply','Lars Holm','Malmo','Sweden');
CREATE TABLE Orders (OrderID INTEGER PRIMARY KEY, CustomerID VARCHAR REFERENCES Customers(CustomerID), EmployeeID INTEGER REFERENCES Employees(EmployeeID), PackedBy INTEGER REFERENCES Employees(EmployeeID), OrderDate DATE, ShippedDate DATE, Freight DECIMAL(8,2));
INSERT INTO Orders VALUES
(5001,'BOMBA',2,4,'2023-03-06','2023-03-09',24.50),
(5002,'WURST',3,4,'2023-06-19','2023-06-28',61.00),
(5003,'GLUHW',3,4,'2023-10-02','2023-10-06',58.40),
(5004,'BOMBA',2,4,'2024-01-15','2024-01-17',22.10),
(5005,'PATIS',3,5,'2024-03-11','2024-03-15',47.80),
(5006,'CURRY',2,5,'2024-03-20','2024-03-22',19.90),
(5007,'PAELL',1,4,'2024-05-27','2024-06-11',83.25),
(5008,'GLUHW',3,5,'2024-10-07','2024-10-12',64.70),
(5009,'BOMBA',2,5,'2024-11-18','2024-11-19',26.30),
(5010,'CHAIW',2,4,'2025-01-08','2025-01-13',15.60),
(5011,'CURRY',1,NULL,'2025-02-03',NULL,21.00),
(5012,'WURST',3,NULL,'2025-02-10',NULL,66.00);
CREATE TABLE OrderDetails (OrderID INTEGER REFERENCES Orders(OrderID), ProductID INTEGER REFERENCES Products(ProductID), Quantity INTEGER, UnitPrice DECIMAL(8,2), PRIMARY KEY (OrderID, ProductID));
INSERT INTO OrderDetails VALUES
(5001,101,20,17.00),(5001,110,4,46.00),(5002,104,50,11.00),(5002,101,15,17.50),(5003,103,40,13.50),(5003,107,25,30.00),
(5004,101,30,17.80),(5005,107,10,31.00),(5006,110,12,47.50),(5006,101,25,18.20),(5007,106,15,70.00),(5007,105,20,13.00),
(5008,103,60,13.90),(5009,110,8,48.00);
INSERT INTO OrderDetails VALUES (5010,107,6,31.50),(5010,103,5,14.20),(5011,102,10,26.00),(5012,104,60,11.50);
