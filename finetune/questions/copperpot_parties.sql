CREATE TABLE consultants (consultant_id INTEGER PRIMARY KEY, name VARCHAR, district VARCHAR, signed_on DATE, sponsor_id INTEGER REFERENCES consultants(consultant_id), level VARCHAR, own_car BOOLEAN);
INSERT INTO consultants VALUES (1,'Brenda Hollis','Peoria','2022-01-15',NULL,'director',true),(6,'Yolanda Reyes','Joliet','2022-03-20',NULL,'manager',false);
INSERT INTO consultants VALUES (2,'Tammy Osgood','Peoria','2022-04-11',1,'manager',true),(3,'Denise Kowalczyk','Rockford','2022-10-03',1,'consultant',true),(4,'Marisol Vega','Joliet','2023-02-27',6,'consultant',false);
INSERT INTO consultants VALUES (5,'Rhonda Pike','Peoria','2023-09-18',2,'consultant',true),(7,'Keith Lundgren','Moline','2024-08-05',2,'consultant',true);
CREATE TABLE hosts (host_id INTEGER PRIMARY KEY, name VARCHAR, street VARCHAR, town VARCHAR, mobile VARCHAR);
INSERT INTO hosts VALUES (1,'Carol Engstrom','14 Maple Ct','Peoria','309-555-0101'),(2,'Lupe Martinez','820 Cass St','Joliet','815-555-0177'),(3,'Patty Doyle','3 Birch Ln','Rockford',NULL),
(4,'Shanice Brown','77 Grove Ave','Peoria','309-555-0164'),(5,'Gail Novotny','512 River Dr','Moline','309-555-0188'),(6,'Irene Katz','9 Elm St','Rockford',NULL);
CREATE TABLE evenings (evening_id INTEGER PRIMARY KEY, host_id INTEGER REFERENCES hosts(host_id), consultant_id INTEGER REFERENCES consultants(consultant_id), held DATE, guests INTEGER, theme VARCHAR, host_gift VARCHAR);
INSERT INTO evenings VALUES
(1,1,1,'2022-05-12',9,'Spring Brunch','trivet'),(2,3,3,'2022-11-17',6,'Holiday Baking','cookie press'),(3,1,2,'2023-03-23',12,'Pasta Night','colander'),
(4,2,4,'2023-06-08',8,'Taco Tuesday',NULL),(5,4,5,'2023-11-09',14,'Holiday Baking','cookie press'),(6,2,4,'2024-02-15',5,'Soup Season','ladle'),
(7,4,2,'2024-05-30',10,'Grill Out','tongs'),(8,1,5,'2024-10-24',7,'Soup Season',NULL),(9,3,3,'2024-12-05',11,'Holiday Baking','rolling pin'),(10,5,2,'2025-02-06',3,'Pasta Night',NULL);
CREATE TABLE cookware (item_no VARCHAR PRIMARY KEY, item VARCHAR, line VARCHAR, price DECIMAL(7,2), dishwasher_ok BOOLEAN, guarantee_years INTEGER);
INSERT INTO cookware VALUES ('C10','Dutch Oven','Copper',189.00,false,25),('C20','Saute Pan','Copper',124.00,false,25),('C30','Saucepan Trio','Steel',99.00,true,10),
('C40','Garlic Press','Gadgets',18.50,true,2),('C50','Salad Spinner','Gadgets',32.00,true,3),('C60','Cake Tin Set','Bake',45.00,true,5),('C70','Pasta Pot','Steel',76.00,true,10),('C80','Mandoline','Gadgets',39.00,false,NULL);
CREATE TABLE order_slips (slip_no INTEGER PRIMARY KEY, evening_id INTEGER REFERENCES evenings(evening_id), guest VARCHAR, item_no VARCHAR REFERENCES cookware(item_no), pieces INTEGER, cash_paid BOOLEAN, handed_over DATE);
INSERT INTO order_slips VALUES
(1,1,'Nora Felt','C10',1,false,'2022-06-02'),(2,1,'June Baxter','C40',2,true,'2022-05-30'),(3,2,'Alma Ruiz','C60',1,true,'2022-12-05'),(4,3,'Nora Felt','C70',1,false,'2023-04-12'),
(5,3,'Kim Tran','C40',3,true,'2023-04-12'),(6,4,'Rosa Delgado','C30',1,false,'2023-07-01'),(7,5,'Kim Tran','C60',2,true,'2023-11-28'),(8,5,'Dot Hansen','C10',1,false,'2023-12-19'),
(9,6,'Rosa Delgado','C50',1,true,'2024-03-04'),(10,7,'June Baxter','C20',2,false,'2024-06-21'),(11,8,'Dot Hansen','C40',1,true,'2024-11-06'),(12,9,'Alma Ruiz','C60',4,false,'2024-12-18'),(13,10,'Kim Tran','C70',1,false,NULL),(14,9,'Peg Sorensen','C20',1,false,NULL);
