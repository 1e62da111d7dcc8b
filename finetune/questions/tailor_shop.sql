CREATE TABLE clients (id INTEGER PRIMARY KEY, name VARCHAR, chest_cm INTEGER, waist_cm INTEGER, town VARCHAR, mail VARCHAR, since DATE);
INSERT INTO clients VALUES
(1,'Arthur Penhallow',104,96,'Bath','a.penhallow@post.com','2022-01-20'),
(2,'Sofia Marchetti',88,70,'Bristol','sofia.m@post.com','2022-10-05'),
(3,'Leopold Graf',112,108,'Bath',NULL,'2023-02-14'),
(4,'Amina Yusuf',92,74,'Wells','amina@yusuf.org','2023-06-30'),
(5,'Jack Trelawney',98,82,'Frome',NULL,'2024-03-09'),
(6,'Beatrice Holm',86,68,'Bristol','bea.holm@post.com','2024-08-22'),
(7,'Winston Clarke',108,99,'Wells','wclarke@post.com','2025-01-15');
CREATE TABLE tailors (id INTEGER PRIMARY KEY, name VARCHAR, speciality VARCHAR, started DATE, weekly_wage DECIMAL(7,2));
INSERT INTO tailors VALUES
(1,'Giorgio Bassani','suits','2022-01-03',820.00),
(2,'Edith Morrow','bridal','2022-05-16',760.00),
(3,'Nadia Kovac','alterations','2023-09-01',590.00),
(4,'Sam Osei','shirts','2024-02-12',560.00),
(5,'Lily Tran','bridal','2025-02-03',480.00),
(6,'Hugo Lindt','suits','2025-03-03',455.00);
CREATE TABLE fabrics (id INTEGER PRIMARY KEY, name VARCHAR, material VARCHAR, colour VARCHAR, price_per_m DECIMAL(6,2), metres_left DECIMAL(5,1), washable BOOLEAN);
INSERT INTO fabrics VALUES
(1,'Harris tweed','wool','moss green',62.00,14.5,FALSE),
(2,'Navy flannel','wool','navy',54.00,8.0,FALSE),
(3,'Oxford cloth','cotton','white',18.50,42.0,TRUE),
(4,'Duchesse satin','silk','ivory',88.00,11.2,FALSE),
(5,'Irish linen','linen','sand',36.00,6.4,TRUE),
(6,'Liberty lawn','cotton','floral',29.90,19.0,TRUE),
(7,'Crushed velvet','silk','burgundy',47.50,3.1,FALSE);
CREATE TABLE orders (id INTEGER PRIMARY KEY, client_id INTEGER REFERENCES clients(id), cutter_id INTEGER REFERENCES tailors(id), sewer_id INTEGER REFERENCES tailors(id), garment VARCHAR, ordered DATE, collected DATE, price DECIMAL(8,2));
INSERT INTO orders VALUES
(1,1,1,1,'three-piece suit','2022-02-01','2022-04-12',1850.00),
(2,2,2,2,'wedding dress','2022-11-10','2023-04-28',2900.00),
(3,3,1,3,'waistcoat','2023-03-02','2023-03-30',340.00),
(4,4,2,3,'evening gown','2023-07-18','2023-09-29',1120.00),
(5,1,1,4,'shirt','2024-02-20','2024-03-08',145.00),
(6,5,1,1,'three-piece suit','2024-03-15','2024-06-01',1790.00),
(7,3,4,4,'shirt','2024-05-06','2024-05-21',150.00),
(8,6,2,5,'wedding dress','2024-09-03',NULL,3150.00),
(9,1,1,3,'overcoat','2024-10-11','2024-12-05',1340.00),
(10,4,4,4,'blouse','2025-01-27','2025-02-14',168.00),
(11,2,2,5,'evening gown','2025-02-19',NULL,1280.00),
(12,5,4,NULL,'shirt','2025-03-05',NULL,155.00);
CREATE TABLE order_fabrics (order_id INTEGER REFERENCES orders(id), fabric_id INTEGER REFERENCES fabrics(id), metres DECIMAL(4,1), PRIMARY KEY (order_id, fabric_id));
INSERT INTO order_fabrics VALUES
(1,2,3.6),(1,4,0.8),(2,4,7.5),(3,1,1.2),(4,4,4.1),(5,3,2.2),(6,1,3.8),(7,3,2.4),(8,4,8.2),(9,1,4.5),(9,4,1.1),(10,6,1.9),(12,3,2.3);
CREATE TABLE fittings (nr INTEGER PRIMARY KEY, order_id INTEGER REFERENCES orders(id), held_on DATE, by_tailor INTEGER REFERENCES tailors(id), remark VARCHAR);
INSERT INTO fittings VALUES
(1,1,'2022-03-01',1,'shoulders too tight'),
(2,1,'2022-03-22',1,NULL),
(3,2,'2023-02-03',2,'hem 2 cm shorter'),
(4,2,'2023-03-17',2,'take in waist'),
(5,2,'2023-04-14',3,NULL),
(6,4,'2023-09-01',2,'straps longer'),
(7,6,'2024-04-26',1,'trousers too long'),
(8,8,'2024-12-10',2,'take in waist'),
(9,9,'2024-11-08',3,NULL),
(10,8,'2025-02-25',5,NULL);
