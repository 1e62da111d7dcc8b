CREATE TABLE trucks (nr INTEGER PRIMARY KEY, nickname TEXT, plate TEXT, bought DATE, mileage INTEGER, fryer BOOLEAN);
INSERT INTO trucks VALUES (1,'La Gorda','TX-4471','2022-02-11',61200,true),(2,'El Rapido','TX-9035','2022-10-05',38750,false),(3,'Chispa','TX-1208','2023-06-19',22410,true),(4,'Abuela','TX-7766','2025-01-30',104800,false);
CREATE TABLE spots (nr INTEGER PRIMARY KEY, spot TEXT, kind TEXT, daily_fee DECIMAL(6,2), power_hookup BOOLEAN);
INSERT INTO spots VALUES
(1,'Riverside Market','market',45.00,true),(2,'Tech Park East','office park',30.00,true),(3,'Stadium Gate C','stadium',120.00,false),(4,'Union Square','street',0.00,false),(5,'Hops Yard','beer garden',25.00,true),(6,'Beach Lot','street',55.00,false),(7,'City Hall Plaza','market',60.00,true);
CREATE TABLE cooks (nr INTEGER PRIMARY KEY, first TEXT, last TEXT, birthday DATE, hourly DECIMAL(5,2), permit_expires DATE);
INSERT INTO cooks VALUES
(1,'Rocio','Vargas','1988-04-12',21.00,'2026-03-31'),(2,'Danny','Kowalski','1995-11-30',18.50,'2025-08-15'),(3,'Mei','Huang','1999-02-08',17.75,NULL),(4,'Andre','Baptiste','1991-07-22',19.25,'2025-12-01'),(5,'Sky','Lawson','2003-09-17',15.00,NULL),(6,'Rocio','Mendez','1997-05-05',16.50,'2026-06-30');
CREATE TABLE stops (nr INTEGER PRIMARY KEY, truck INTEGER REFERENCES trucks(nr), spot INTEGER REFERENCES spots(nr), grill_cook INTEGER REFERENCES cooks(nr), window_cook INTEGER REFERENCES cooks(nr), day DATE, takings DECIMAL(8,2), weather TEXT);
INSERT INTO stops VALUES
(1,1,1,1,2,'2023-04-15',1240.00,'sunny'),(2,2,2,4,NULL,'2023-05-09',610.50,'cloudy'),(3,1,3,1,3,'2023-09-02',2310.00,'sunny'),(4,3,5,2,3,'2023-10-20',890.00,'rain'),(5,1,1,1,2,'2024-03-16',1105.25,'cloudy'),(6,2,4,4,2,'2024-04-11',415.00,'rain'),(7,3,2,3,NULL,'2024-05-22',702.00,'sunny'),(8,1,6,1,3,'2024-07-04',2875.00,'sunny'),(9,3,3,2,4,'2024-09-14',1980.00,NULL),(10,2,5,4,3,'2024-10-18',960.75,'cloudy'),(11,1,1,4,2,'2025-03-22',1330.00,'sunny'),(12,2,4,2,NULL,'2025-04-03',380.00,'rain');
CREATE TABLE menu_items (nr INTEGER PRIMARY KEY, item TEXT, price DECIMAL(5,2), spicy BOOLEAN, veggie BOOLEAN);
INSERT INTO menu_items VALUES (1,'Al Pastor Taco',4.50,false,false),(2,'Baja Fish Taco',5.25,false,false),(3,'Diablo Burrito',10.50,true,false),(4,'Nopal Taco',4.00,true,true),(5,'Elote',3.75,false,true),(6,'Churros',5.00,false,true),(7,'Birria Plate',13.00,true,false),(8,'Tofu Bowl',9.50,false,true);
CREATE TABLE sold (stop INTEGER REFERENCES stops(nr), item INTEGER REFERENCES menu_items(nr), portions INTEGER);
INSERT INTO sold VALUES
(1,1,120),(1,3,40),(1,6,35),(2,1,70),(2,5,24),(3,1,210),(3,2,90),(3,3,60),(4,4,45),(4,6,50),(5,1,95),(5,3,42),(6,4,30),(7,5,58),(7,1,64),(8,2,260),(8,6,120),(9,3,88),(9,1,150),(10,4,61),(10,3,29),(11,1,118),(11,2,44),(12,1,52);
