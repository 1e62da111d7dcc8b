CREATE TABLE guests (id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, phone TEXT, email TEXT, vip BOOLEAN, allergy TEXT);
INSERT INTO guests VALUES
(1,'Marta','Lindqvist','0171 220 114','marta@lindqvist.se',true,NULL),
(2,'Oliver','Brandt','0171 338 902',NULL,false,'nuts'),
(3,'Chiara','Fontana','0162 774 100','c.fontana@posta.it',true,'shellfish'),
(4,'Samuel','Okafor','0151 600 812','sam.okafor@mail.com',false,NULL),
(5,'Ines','Carvalho','0176 129 445',NULL,false,'gluten'),
(6,'Paul','Brandt','0171 338 903','paul.brandt@mail.com',false,NULL),
(7,'Greta','Nowak',NULL,'greta.n@web.de',false,'nuts'),
(8,'Henri','Dubois','0160 555 010','hdubois@orange.fr',true,NULL),
(9,'Yuki','Tanabe','0152 901 377','yuki.t@mail.com',false,NULL),
(10,'Leona','Pfeiffer','0170 444 218',NULL,false,NULL);
CREATE TABLE dining_tables (id INTEGER PRIMARY KEY, label TEXT, seats INTEGER, area TEXT);
INSERT INTO dining_tables VALUES
(1,'Window 1',2,'main room'),(2,'Window 2',2,'main room'),(3,'Fireplace',6,'main room'),(4,'Olive Tree',4,'terrace'),(5,'Fountain',5,'terrace'),(6,'Long Table',12,'cellar'),(7,'Barrel',3,'cellar');
CREATE TABLE waiters (id INTEGER PRIMARY KEY, name TEXT, hired_on DATE, hourly_wage DECIMAL(5,2));
INSERT INTO waiters VALUES
(1,'Luca','2022-03-01',17.50),(2,'Fiona','2022-09-15',16.20),(3,'Mehmet','2023-05-02',15.80),(4,'Jana','2024-01-10',14.50),(5,'Tobias','2024-06-20',13.90),(6,'Rosa','2025-02-01',13.50);
CREATE TABLE reservations (id INTEGER PRIMARY KEY, guest_id INTEGER REFERENCES guests(id), table_id INTEGER REFERENCES dining_tables(id), taken_by INTEGER REFERENCES waiters(id), served_by INTEGER REFERENCES waiters(id), res_date DATE, party_size INTEGER, status TEXT, bill_total DECIMAL(7,2), tip DECIMAL(6,2));
INSERT INTO reservations VALUES
(1,1,1,1,1,'2023-11-18',2,'seated',96.50,10.00),
(2,3,4,2,3,'2024-03-02',4,'seated',188.00,22.00),
(3,8,6,1,2,'2024-03-16',11,'seated',612.40,60.00),
(4,2,3,2,1,'2024-03-22',6,'seated',301.20,25.00),
(5,4,2,3,NULL,'2024-04-05',2,'no-show',NULL,NULL),
(6,1,4,1,3,'2024-05-11',3,'seated',154.80,18.50),
(7,5,5,4,4,'2024-06-08',5,'seated',176.30,0.00),
(8,3,1,2,1,'2024-07-20',2,'seated',118.90,15.00),
(9,6,6,5,NULL,'2024-08-03',5,'cancelled',NULL,NULL),
(10,8,4,1,4,'2024-09-14',4,'seated',243.70,30.00),
(11,9,5,4,3,'2024-10-12',4,'seated',139.60,8.00),
(12,1,3,2,1,'2024-12-31',6,'seated',498.00,75.00),
(13,4,2,5,4,'2025-02-14',2,'seated',127.40,14.00),
(14,5,7,1,NULL,'2025-03-07',3,'no-show',NULL,NULL);
CREATE TABLE dishes (id INTEGER PRIMARY KEY, title TEXT, course TEXT, price DECIMAL(5,2), is_veg BOOLEAN);
INSERT INTO dishes VALUES
(1,'Burrata with figs','starter',12.50,true),(2,'Vitello tonnato','starter',14.90,false),(3,'Minestrone','starter',8.50,true),(4,'Tagliatelle al ragu','main',17.80,false),(5,'Truffle risotto','main',24.50,true),(6,'Whole sea bream','main',27.90,false),(7,'Osso buco','main',29.50,false),(8,'Tiramisu','dessert',8.90,true),(9,'Panna cotta','dessert',7.80,false),(10,'Affogato','dessert',6.20,true);
CREATE TABLE order_lines (reservation_id INTEGER REFERENCES reservations(id), dish_id INTEGER REFERENCES dishes(id), qty INTEGER);
INSERT INTO order_lines VALUES
(1,1,2),(1,5,2),(2,2,2),(2,6,3),(2,8,4),(3,7,6),(3,4,5),(3,8,9),(4,4,4),(4,1,3),(6,5,1),(6,6,2),(7,4,5),(8,6,2),(8,10,2),(10,7,4),(10,1,2),(11,4,3),(12,5,4),(12,7,2),(12,8,5),(13,5,2);
