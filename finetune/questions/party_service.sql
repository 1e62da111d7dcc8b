CREATE TABLE client (client_no INTEGER PRIMARY KEY, last_name VARCHAR, first_name VARCHAR, firm VARCHAR, mobile VARCHAR, recommended_by INTEGER REFERENCES client(client_no));
CREATE TABLE dish (dish_no INTEGER PRIMARY KEY, dish VARCHAR, course VARCHAR, veggie BOOLEAN, contains_nuts BOOLEAN, per_head DECIMAL(6,2), prep_min INTEGER);
CREATE TABLE party (party_no INTEGER PRIMARY KEY, client_no INTEGER REFERENCES client(client_no), occasion VARCHAR, held DATE, guests INTEGER, place VARCHAR, deposit DECIMAL(8,2), bill DECIMAL(9,2), paid_in_full DATE);
CREATE TABLE party_dish (party_no INTEGER REFERENCES party(party_no), dish_no INTEGER REFERENCES dish(dish_no), portions INTEGER, PRIMARY KEY (party_no, dish_no));
CREATE TABLE helper (helper_no INTEGER PRIMARY KEY, last_name VARCHAR, first_name VARCHAR, role VARCHAR, hourly DECIMAL(5,2), driving_licence BOOLEAN, since DATE);
CREATE TABLE shift (shift_no INTEGER PRIMARY KEY, party_no INTEGER REFERENCES party(party_no), helper_no INTEGER REFERENCES helper(helper_no), hours DECIMAL(4,1), tip DECIMAL(6,2));
INSERT INTO client VALUES (1,'Bergmann','Uwe',NULL,'0170 1122334',NULL),(2,'Pohl','Katrin','Pohl Steuerberatung','0151 2233445',NULL);
INSERT INTO client VALUES (3,'Schiller','Martin',NULL,NULL,1),(4,'Demirci','Aylin','Autohaus Demirci','0172 5566778',2),(5,'Voss','Renate',NULL,'0160 7788990',1);
INSERT INTO client VALUES (6,'Grünwald','Jens','Stadtwerke',NULL,NULL),(7,'Campbell','Fiona',NULL,'0157 9900112',4),(8,'Ott','Bernd',NULL,'0171 3344556',1),(9,'Zeller','Monika','Kanzlei Zeller','0152 6677001',2);
INSERT INTO dish VALUES
(1,'pulled pork','main',FALSE,FALSE,9.80,240),(2,'mushroom lasagne','main',TRUE,FALSE,8.40,75),(3,'smoked trout canapés','starter',FALSE,FALSE,4.60,40),(4,'Waldorf salad','starter',TRUE,TRUE,3.90,25),(5,'chocolate mousse','dessert',TRUE,FALSE,3.50,30),
(6,'baklava','dessert',TRUE,TRUE,3.20,90),(7,'beef goulash','main',FALSE,FALSE,10.50,180),(8,'pumpkin soup','starter',TRUE,FALSE,3.10,35),(9,'roast duck','main',FALSE,FALSE,14.90,150),(10,'potato gratin','side',TRUE,FALSE,2.80,60),(11,'tiramisu','dessert',TRUE,FALSE,3.90,45);
INSERT INTO party VALUES
(1,1,'60th birthday','2023-04-22',55,'garden',300.00,1640.00,'2023-05-02'),(2,2,'company party','2023-12-08',80,'Old Mill',500.00,2950.00,'2023-12-29'),(3,3,'christening','2024-03-10',28,'parish hall',NULL,720.00,'2024-03-18'),(4,4,'company party','2024-05-25',120,'showroom',800.00,4380.00,NULL),
(5,1,'silver wedding','2024-08-17',70,'Old Mill',400.00,2510.00,'2024-08-30'),(6,5,'80th birthday','2024-09-28',40,'parish hall',200.00,1190.00,'2024-10-11'),(7,6,'retirement do','2024-11-29',65,'canteen',NULL,1875.00,NULL),(8,2,'company party','2024-12-06',95,'Old Mill',600.00,3720.00,'2025-01-10'),(9,7,'housewarming','2025-03-15',22,'garden',100.00,540.00,'2025-03-15'),(10,4,'40th birthday','2025-05-03',60,'Old Mill',350.00,NULL,NULL);
INSERT INTO party_dish VALUES
(1,1,40),(1,10,50),(1,5,55),(2,7,60),(2,2,20),(2,6,80),(3,8,28),(3,2,28),(3,5,28),(4,1,90),(4,3,120),(4,2,35),(4,11,110),(5,7,55),(5,4,70),(5,5,70),(6,7,40),(6,8,40),(7,1,65),(7,10,65),(8,3,95),(8,7,80),(8,11,95),(9,2,22),(9,5,22);
INSERT INTO helper VALUES
(1,'Lorenz','Sabrina','waitress',15.50,TRUE,'2022-05-01'),(2,'Hartwig','Moritz','cook',21.00,TRUE,'2022-02-14'),(3,'Silva','Paulo','barkeeper',17.00,FALSE,'2023-03-01'),(4,'Engel','Tamara','waitress',14.80,FALSE,'2023-10-15'),(5,'Kovac','Dario','cook',19.50,TRUE,'2024-04-02'),(6,'Yildiz','Cem','dishwasher',13.50,TRUE,'2024-09-01'),(7,'Brauer','Lilli','waitress',14.20,FALSE,'2025-04-10');
INSERT INTO shift VALUES
(1,1,1,7.0,25.00),(2,1,2,9.0,NULL),(3,2,1,8.5,40.00),(4,2,3,8.0,62.00),(5,3,2,6.0,NULL),(6,4,1,10.0,35.00),(7,4,3,9.5,80.00),(8,4,5,11.0,20.00),(9,5,2,10.5,30.00),(10,5,4,8.0,28.00),(11,6,4,6.5,15.00),(12,7,5,7.5,NULL),(13,8,1,9.0,45.00),(14,8,6,9.5,10.00);
