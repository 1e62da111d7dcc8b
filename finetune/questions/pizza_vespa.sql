CREATE TABLE Customer (CustNo INTEGER PRIMARY KEY, FullName TEXT, Street TEXT, District TEXT, Phone TEXT, RegisteredOn DATE);
INSERT INTO Customer VALUES
(101,'Hannah Weiss','Lindenallee 4','Northgate','555-0101','2022-05-14'),
(102,'Jamal Carter','Mill Road 88','Old Town','555-0102','2022-11-02'),
(103,'Petra Sokolova','Canal Street 12','Harbour',NULL,'2023-02-19'),
(104,'Dean Whitmore','Mill Road 17','Old Town','555-0104','2023-06-30'),
(105,'Aisha Rahman','Chapel Lane 3','Northgate','555-0105','2023-08-08'),
(106,'Bruno Keller','Quayside 51','Harbour','555-0106','2024-01-21'),
(107,'Sally Ng','Hilltop Drive 9','Westhill',NULL,'2024-03-03'),
(108,'Victor Hale','Chapel Lane 20','Northgate','555-0108','2024-09-17'),
(109,'Monika Jansen','Hilltop Drive 31','Westhill','555-0109','2025-01-05');
CREATE TABLE Rider (RiderNo INTEGER PRIMARY KEY, RiderName TEXT, Vehicle TEXT, JoinedOn DATE, PayPerDrop DECIMAL(4,2), Active BOOLEAN);
INSERT INTO Rider VALUES
(1,'Gino','scooter','2022-04-01',3.20,true),(2,'Tamsin','e-bike','2022-12-10',3.00,true),(3,'Kofi','car','2023-07-15',3.60,true),(4,'Lars','bicycle','2023-10-01',2.60,false),(5,'Bea','scooter','2024-05-20',2.90,true),(6,'Omar','e-bike','2025-02-15',2.75,true);
CREATE TABLE Pizza (PizzaNo INTEGER PRIMARY KEY, Pizza TEXT, Price DECIMAL(5,2), Heat INTEGER, Meatless BOOLEAN);
INSERT INTO Pizza VALUES
(1,'Margherita',8.50,0,true),(2,'Diavola',11.20,3,false),(3,'Quattro Formaggi',11.90,0,true),(4,'Prosciutto',10.40,0,false),(5,'Inferno',12.80,5,false),(6,'Ortolana',10.90,1,true),(7,'Tonno',11.50,0,false),(8,'Hawaii',10.60,0,false),(9,'Calzone Grande',13.90,1,false);
CREATE TABLE Orders (OrderNo INTEGER PRIMARY KEY, CustNo INTEGER REFERENCES Customer(CustNo), RiderNo INTEGER REFERENCES Rider(RiderNo), PlacedOn DATE, MinutesToDoor INTEGER, PayMethod TEXT, Total DECIMAL(6,2), Stars INTEGER);
INSERT INTO Orders VALUES
(5001,101,1,'2023-01-14',28,'cash',28.20,5),
(5002,102,2,'2023-03-25',41,'card',22.40,4),
(5003,103,3,'2023-08-12',35,'card',35.70,NULL),
(5004,101,3,'2023-12-31',62,'cash',54.10,2),
(5005,104,4,'2024-01-20',55,'paypal',12.80,3),
(5006,105,1,'2024-02-10',24,'card',19.40,5),
(5007,106,1,'2024-02-29',31,'card',25.60,4),
(5008,102,5,'2024-06-07',38,'cash',23.00,NULL),
(5009,107,3,'2024-06-22',47,'paypal',41.70,3),
(5010,101,2,'2024-09-03',29,'card',17.00,5),
(5011,104,5,'2024-10-31',58,'cash',33.90,1),
(5012,106,1,'2024-12-24',33,'card',38.30,5),
(5013,102,NULL,'2025-02-02',NULL,'card',11.20,4),
(5014,107,NULL,'2025-03-15',NULL,'cash',13.90,NULL);
CREATE TABLE OrderItem (OrderNo INTEGER REFERENCES Orders(OrderNo), PizzaNo INTEGER REFERENCES Pizza(PizzaNo), Quantity INTEGER, ExtraTopping TEXT);
INSERT INTO OrderItem VALUES
(5001,1,2,NULL),(5001,2,1,'olives'),(5002,2,2,NULL),(5003,3,3,NULL),(5004,2,2,'chilli'),(5004,4,2,NULL),(5004,6,1,NULL),(5005,5,1,NULL),(5006,1,1,'basil'),(5006,6,1,NULL),(5007,5,2,'olives'),(5008,7,2,NULL),(5009,9,3,NULL),(5010,1,2,'mushrooms'),(5011,4,1,NULL),(5011,7,1,'onions'),(5011,3,1,NULL),(5012,2,2,'olives'),(5012,3,1,NULL),(5013,2,1,NULL),(5014,9,1,'mushrooms');
