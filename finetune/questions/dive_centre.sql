CREATE TABLE diver (id INTEGER PRIMARY KEY, full_name VARCHAR, cert VARCHAR, logged_dives INTEGER, blood_type VARCHAR, medical_valid_to DATE, nitrox BOOLEAN);
CREATE TABLE boat (id INTEGER PRIMARY KEY, boat_name VARCHAR, seats INTEGER, engine_hp INTEGER, last_service DATE);
CREATE TABLE site (id INTEGER PRIMARY KEY, site_name VARCHAR, max_depth INTEGER, bottom VARCHAR, wreck BOOLEAN, mins_away INTEGER);
CREATE TABLE trip (id INTEGER PRIMARY KEY, boat_id INTEGER REFERENCES boat(id), site_id INTEGER REFERENCES site(id), guide_id INTEGER REFERENCES diver(id), trip_day DATE, vis_m INTEGER, price DECIMAL(6,2), cancelled BOOLEAN);
CREATE TABLE trip_diver (trip_id INTEGER REFERENCES trip(id), diver_id INTEGER REFERENCES diver(id), depth_reached DECIMAL(4,1), bar_left INTEGER, settled BOOLEAN, PRIMARY KEY (trip_id, diver_id));
CREATE TABLE rental (id INTEGER PRIMARY KEY, diver_id INTEGER REFERENCES diver(id), gear VARCHAR, rented_on DATE, returned_on DATE, deposit DECIMAL(6,2));
INSERT INTO diver VALUES
(1,'Marina Costa','Instructor',2140,'0+','2025-11-30',true),(2,'Eoin Byrne','Divemaster',610,'A-','2025-03-31',true),(3,'Hanne Dahl','Open Water',12,NULL,'2026-02-28',false),(4,'Raj Patel','Advanced',74,'B+','2024-12-15',true),(5,'Simone Keller','Rescue',188,'A+','2025-08-20',false),(6,'Toby Flint','Open Water',5,NULL,NULL,false),(7,'Aiko Sato','Advanced',96,'AB+','2026-05-01',true),(8,'Brent Maddox','Instructor',1385,'0-','2025-06-30',false),(9,'Lucia Ferro','Rescue',143,'A+','2025-01-31',true);
INSERT INTO boat VALUES (1,'Sea Urchin',12,230,'2024-03-02'),(2,'Blue Pearl',8,150,'2024-11-20'),(3,'Grumpy Turtle',6,90,'2023-05-14'),(4,'Stella',16,300,NULL);
INSERT INTO site VALUES (1,'Cathedral Cave',28,'rock',false,25),(2,'SS Miranda',38,'sand',true,50),(3,'Seagrass Bay',9,'seagrass',false,10),(4,'The Needle',45,'rock',false,40),(5,'Coral Garden',16,'coral',false,20),(6,'Tugboat Tilly',22,'mud',true,15),(7,'Far Bank',31,'sand',false,75);
INSERT INTO trip VALUES
(1,1,2,1,'2024-04-20',18,75.00,false),(2,2,3,2,'2024-05-01',10,40.00,false),(3,1,5,1,'2024-05-18',25,55.00,false),(4,3,6,8,'2024-06-08',7,45.00,false),(5,1,4,1,'2024-06-29',NULL,85.00,true),(6,2,1,2,'2024-07-13',20,60.00,false),(7,1,2,8,'2024-08-03',15,78.00,false),(8,2,5,1,'2024-09-21',22,55.00,false),(9,3,3,8,'2023-08-19',12,38.00,false),(10,1,2,1,'2025-05-10',NULL,80.00,false);
INSERT INTO trip_diver VALUES
(1,4,36.5,60,true),(1,5,35.0,75,true),(1,7,37.2,50,false),(2,3,8.1,110,true),(2,6,7.4,40,true),(3,3,14.8,90,true),(3,7,15.5,95,true),(4,4,20.9,70,false),(6,5,26.3,65,true),(6,7,27.0,80,true),(6,4,25.1,45,true),(7,5,37.6,55,false),(8,3,15.2,100,true),(9,6,8.8,30,true);
INSERT INTO rental VALUES (1,3,'wetsuit','2024-05-01','2024-05-02',50.00),(2,3,'dive computer','2024-05-18','2024-05-18',120.00),(3,6,'wetsuit','2023-08-19','2023-08-20',50.00),(4,6,'regulator','2024-05-01','2024-05-06',150.00),(5,4,'torch','2024-07-13',NULL,30.00),(6,7,'camera','2024-05-18','2024-05-19',300.00),(7,3,'wetsuit','2024-09-21',NULL,50.00),(8,9,'tank','2024-10-12','2024-10-14',80.00);
INSERT INTO boat VALUES (5,'Puffin',10,175,'2025-01-15'),(6,'Old Salt',5,60,'2022-10-08');
