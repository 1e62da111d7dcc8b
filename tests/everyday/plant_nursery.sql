CREATE TABLE suppliers(supplier_no INTEGER PRIMARY KEY, company VARCHAR NOT NULL, country VARCHAR, contact_person VARCHAR, telephone VARCHAR, partner_since INTEGER);
CREATE TABLE greenhouses(greenhouse_no INTEGER PRIMARY KEY, greenhouse_name VARCHAR NOT NULL, area_sqm INTEGER, temperature_c DECIMAL(4,1), heated BOOLEAN, last_inspection DATE);
CREATE TABLE plants(plant_no INTEGER PRIMARY KEY, common_name VARCHAR NOT NULL, latin_name VARCHAR, plant_type VARCHAR, price DECIMAL(7,2), pieces_in_stock INTEGER, evergreen BOOLEAN, greenhouse_no INTEGER REFERENCES greenhouses(greenhouse_no), supplier_no INTEGER REFERENCES suppliers(supplier_no));
CREATE TABLE customers(customer_no INTEGER PRIMARY KEY, customer_name VARCHAR NOT NULL, customer_type VARCHAR, city VARCHAR, discount_percent INTEGER, newsletter BOOLEAN);
CREATE TABLE sales(sale_no INTEGER PRIMARY KEY, customer_no INTEGER NOT NULL REFERENCES customers(customer_no), plant_no INTEGER NOT NULL REFERENCES plants(plant_no), sale_date DATE, quantity INTEGER, total_amount DECIMAL(9,2), payment_method VARCHAR, delivery_date DATE);
INSERT INTO suppliers VALUES
 (1,'Van Dijk Bloemen','Netherlands','Pieter van Dijk','+31 20 555 010',2009),
 (2,'Toscana Verde','Italy','Lucia Moretti','+39 055 555 22',2015),
 (3,'Baumschule Kranz','Germany','Heike Kranz','+49 421 555 71',2004),
 (4,'Green Delta','Netherlands',NULL,'+31 71 555 348',2018),
 (5,'Vivero del Sol','Spain','Carlos Ibarra','+34 96 555 90',2020),
 (6,'Pflanzenhof Nord','Germany',NULL,'+49 40 555 613',2012),
 (7,'Jardins de Loire','France','Elodie Martin','+33 2 41 555 8',2023);
INSERT INTO greenhouses VALUES
 (1,'Tropical House',420,26.5,TRUE,DATE '2024-03-12'),
 (2,'Orchid Room',90,23.0,TRUE,DATE '2024-05-28'),
 (3,'Cold Frame Hall',650,9.5,FALSE,DATE '2023-11-06'),
 (4,'Cactus Corner',140,21.5,TRUE,DATE '2024-01-19'),
 (5,'Seedling Tunnel',310,16.0,FALSE,DATE '2024-04-02'),
 (6,'Fern Grotto',175,18.5,TRUE,DATE '2023-09-14');
INSERT INTO plants VALUES
 (1,'Japanese Maple','Acer palmatum','tree',89.00,14,FALSE,NULL,3),
 (2,'Silver Birch','Betula pendula','tree',64.50,9,FALSE,NULL,3),
 (3,'Olive Tree','Olea europaea','tree',120.00,6,TRUE,3,2),
 (4,'Lemon Tree','Citrus limon','tree',58.00,5,TRUE,1,2),
 (5,'Blue Hydrangea','Hydrangea macrophylla','shrub',18.90,45,FALSE,3,1),
 (6,'Boxwood','Buxus sempervirens','shrub',12.50,120,TRUE,NULL,6),
 (7,'Butterfly Bush','Buddleja davidii','shrub',14.20,38,FALSE,NULL,6),
 (8,'Rhododendron','Rhododendron ponticum','shrub',27.80,22,TRUE,NULL,3),
 (9,'Camellia','Camellia japonica','shrub',34.00,17,TRUE,3,2),
 (10,'Forsythia','Forsythia x intermedia','shrub',11.90,0,FALSE,NULL,6),
 (11,'English Lavender','Lavandula angustifolia','perennial',5.40,210,TRUE,5,5),
 (12,'Peony','Paeonia lactiflora','perennial',16.80,0,FALSE,5,1),
 (13,'Coneflower','Echinacea purpurea','perennial',6.90,85,FALSE,5,1),
 (14,'Hosta','Hosta sieboldiana','perennial',9.60,64,FALSE,5,4),
 (15,'Delphinium','Delphinium elatum','perennial',8.70,0,FALSE,5,NULL),
 (16,'Rosemary','Salvia rosmarinus','herb',4.80,96,TRUE,5,5),
 (17,'Basil','Ocimum basilicum','herb',2.90,180,FALSE,5,NULL),
 (18,'Thyme','Thymus vulgaris','herb',3.60,140,TRUE,5,NULL),
 (19,'Peppermint','Mentha x piperita','herb',3.30,75,FALSE,5,NULL),
 (20,'Swiss Cheese Plant','Monstera deliciosa','houseplant',32.50,28,TRUE,1,4),
 (21,'Bird of Paradise','Strelitzia reginae','houseplant',46.00,12,TRUE,1,5),
 (22,'Rubber Plant','Ficus elastica','houseplant',24.90,31,TRUE,1,4),
 (23,'Moth Orchid','Phalaenopsis amabilis','houseplant',19.90,57,TRUE,2,4),
 (24,'Lady Slipper Orchid','Paphiopedilum insigne','houseplant',29.00,0,TRUE,2,1),
 (25,'Peace Lily','Spathiphyllum wallisii','houseplant',15.50,40,TRUE,1,4),
 (26,'Golden Barrel Cactus','Echinocactus grusonii','succulent',22.00,19,TRUE,4,5),
 (27,'Aloe Vera','Aloe vera','succulent',9.90,66,TRUE,4,5),
 (28,'Jade Plant','Crassula ovata','succulent',11.20,48,TRUE,4,NULL),
 (29,'Houseleek','Sempervivum tectorum','succulent',3.10,0,TRUE,4,NULL),
 (30,'Boston Fern','Nephrolepis exaltata','fern',13.40,36,TRUE,6,1),
 (31,'Maidenhair Fern','Adiantum raddianum','fern',10.80,27,TRUE,6,7),
 (32,'Staghorn Fern','Platycerium bifurcatum','fern',38.50,8,TRUE,6,7);
INSERT INTO customers VALUES
 (1,'Hollyhock Hotel','business','Bremen',10,TRUE),
 (2,'Ingrid Thomsen','private','Oldenburg',0,TRUE),
 (3,'Café Morgenrot','business','Bremen',5,FALSE),
 (4,'Stefan Ruge','private','Verden',0,FALSE),
 (5,'Garden Design Lenz','landscaper','Oldenburg',15,TRUE),
 (6,'Miriam Ackermann','private','Bremen',0,TRUE),
 (7,'Town of Verden','public','Verden',12,FALSE),
 (8,'Paul Nguyen','private','Delmenhorst',0,FALSE),
 (9,'Green Hands GmbH','landscaper','Delmenhorst',15,TRUE),
 (10,'Renate Vogel','private','Bremen',3,TRUE),
 (11,'Kindergarten Sonnenhof','public','Oldenburg',8,TRUE),
 (12,'Omar Haddad','private','Bremen',0,FALSE),
 (13,'Restaurant Il Pino','business','Delmenhorst',5,FALSE),
 (14,'Lena Brandt','private','Oldenburg',0,TRUE),
 (15,'Klaus Petersen','private','Verden',3,FALSE),
 (16,'Weidmann Landscaping','landscaper','Bremen',18,FALSE);
INSERT INTO sales SELECT 5001 + i, c.customer_no, p.plant_no, s.d, s.q, round(s.q * p.price * (100 - c.discount_percent) / 100, 2), s.pay, CASE WHEN s.i > 95 AND s.i % 4 = 2 THEN NULL ELSE s.d + CAST(s.i % 6 + 1 AS INTEGER) END FROM (SELECT i, (i * 7 + i // 5) % 16 + 1 AS cn, ([5,11,20,1,17,27,30,12,6,23,16,3,5,31,22,9,14,29,7,18,21,26,11,25,2,32,17,19,5])[(i * 4 + i // 29) % 29 + 1] AS pn, DATE '2023-03-01' + CAST(i * 5 + (i * i) % 4 AS INTEGER) AS d, ((i * 5 + i // 7) % 8 + 1) * CASE WHEN pn IN (17, 18) THEN 2 ELSE 1 END AS q, (['card','cash','invoice','card'])[(i + i // 4) % 4 + 1] AS pay FROM range(130) t(i)) s JOIN customers c ON c.customer_no = s.cn JOIN plants p ON p.plant_no = s.pn ORDER BY i;
