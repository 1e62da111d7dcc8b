CREATE TABLE clients (id INTEGER PRIMARY KEY, first VARCHAR, last VARCHAR, city VARCHAR, phone VARCHAR, blocked BOOLEAN);
INSERT INTO clients VALUES
(1,'Camille','Roux','Nantes','+33 6 10 22 33 44',false),(2,'Ines','Benali','Marseille',NULL,false),(3,'Margaux','Petit','Lille','+33 6 44 10 98 01',false),
(4,'Sophie','Lambert','Paris','+33 6 71 20 20 20',true),(5,'Theo','Garnier','Paris',NULL,false),(6,'Yasmine','Haddou','Lyon','+33 6 09 87 65 43',false),
(7,'Odile','Fabre','Nantes','+33 6 55 50 01 12',false),(8,'Bruno','Leclerc','Lyon','+33 6 31 41 59 26',false);
CREATE TABLE garments (id INTEGER PRIMARY KEY, label VARCHAR, category VARCHAR, colour VARCHAR, fabric VARCHAR, price DECIMAL(7,2), final_sale BOOLEAN);
INSERT INTO garments VALUES
(1,'Amelie Wrap Dress','dresses','emerald','viscose',89.00,false),(2,'Bastille Blazer','jackets','black','wool',149.00,false),
(3,'Colette Silk Blouse','tops','ivory','silk',110.00,false),(4,'Deauville Jeans','trousers','indigo','denim',79.00,false),
(5,'Elodie Party Dress','dresses','gold','polyester',129.00,true),(6,'Fleur Cardigan','knitwear','pink','cashmere',165.00,false),
(7,'Gigi Breton Top','tops','navy','cotton',39.00,false),(8,'Honfleur Trench','jackets','sand','cotton',219.00,false),(9,'Iris Slip Skirt','skirts','plum','silk',95.00,true);
CREATE TABLE baskets (id INTEGER PRIMARY KEY, client_id INTEGER REFERENCES clients(id), placed DATE, postage DECIMAL(5,2), voucher VARCHAR);
INSERT INTO baskets VALUES
(500,1,'2023-04-03',4.90,NULL),(501,3,'2023-05-21',0.00,'MAI10'),(502,4,'2023-09-12',0.00,NULL),(503,5,'2023-12-10',4.90,'NOEL'),
(504,4,'2024-01-14',0.00,NULL),(505,2,'2024-03-08',4.90,NULL),(506,6,'2024-03-29',0.00,'SPRING'),(507,4,'2024-06-17',0.00,NULL),
(508,1,'2024-09-02',4.90,NULL),(509,7,'2024-11-25',0.00,'NOIR'),(510,6,'2025-01-11',4.90,NULL);
CREATE TABLE basket_items (id INTEGER PRIMARY KEY, basket_id INTEGER REFERENCES baskets(id), garment_id INTEGER REFERENCES garments(id), size VARCHAR, paid DECIMAL(7,2));
INSERT INTO basket_items VALUES
(1,500,1,'M',89.00),(2,500,7,'M',39.00),(3,501,2,'S',134.10),(4,502,1,'S',89.00),(5,502,3,'S',110.00),(6,503,8,'L',197.10),(7,504,6,'S',165.00),
(8,504,4,'36',79.00),(9,505,1,'L',89.00),(10,506,3,'M',99.00),(11,507,2,'S',149.00),(12,508,4,'40',79.00),(13,509,5,'M',103.20),(14,510,7,'L',39.00);
CREATE TABLE agents (id INTEGER PRIMARY KEY, nom VARCHAR, desk VARCHAR, hired DATE);
INSERT INTO agents VALUES (1,'Agathe Morel','returns','2022-02-01'),(2,'Karim Saidi','returns','2023-06-12'),(3,'Lea Chevalier','quality','2022-09-05'),(4,'Noe Perrin','phone','2024-10-01');
CREATE TABLE sent_back (rma VARCHAR PRIMARY KEY, item_id INTEGER REFERENCES basket_items(id), reason VARCHAR, arrived DATE, opened_by INTEGER REFERENCES agents(id), checked_by INTEGER REFERENCES agents(id), refund DECIMAL(7,2), refunded DATE);
INSERT INTO sent_back VALUES
('R-01',1,'too small','2023-04-14',1,3,89.00,'2023-04-18'),
('R-02',3,'too big','2023-06-02',1,3,134.10,'2023-06-05'),
('R-03',4,'changed mind','2023-09-25',2,1,89.00,'2023-10-09'),
('R-04',5,'faulty','2023-09-25',2,3,110.00,'2023-09-27'),
('R-05',7,'changed mind','2024-01-29',1,2,165.00,'2024-02-02'),
('R-06',8,'too small','2024-01-29',1,2,79.00,'2024-02-02'),
('R-07',9,'too small','2024-03-20',2,1,89.00,'2024-03-22'),
('R-08',11,'worn',  '2024-07-08',2,3,NULL,NULL),
('R-09',12,'too small','2024-09-16',1,2,79.00,'2024-09-19'),
('R-10',14,'wrong colour','2025-01-24',2,NULL,NULL,NULL);
