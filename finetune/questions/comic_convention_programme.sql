CREATE TABLE halls (hall_id INTEGER PRIMARY KEY, hall_name TEXT, floor_level INTEGER, capacity INTEGER, has_projector TEXT);
CREATE TABLE guests (guest_id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, profession TEXT, country TEXT, appearance_fee DOUBLE);
CREATE TABLE panels (panel_id INTEGER PRIMARY KEY, title TEXT, hall_id INTEGER REFERENCES halls(hall_id), moderator_id INTEGER REFERENCES guests(guest_id), panel_date DATE, duration_minutes INTEGER, seats_reserved INTEGER);
CREATE TABLE panel_guests (panel_id INTEGER REFERENCES panels(panel_id), guest_id INTEGER REFERENCES guests(guest_id), speaking_order INTEGER, PRIMARY KEY (panel_id, guest_id));
CREATE TABLE exhibitors (exhibitor_id INTEGER PRIMARY KEY, company_name TEXT, goods_type TEXT, hall_id INTEGER REFERENCES halls(hall_id), booth_size_sqm DOUBLE, rent DOUBLE);
INSERT INTO halls VALUES (1,'Atlas Hall',0,1200,'Y'),(2,'Beacon Hall',0,600,'Y'),(3,'Cobalt Room',1,150,'Y'),(4,'Drift Room',1,90,'N'),(5,'Ember Room',2,90,'N'),(6,'Foundry Floor',0,2500,'N'),(7,'Glass Lounge',2,60,'Y');
INSERT INTO guests VALUES
(1,'Marta','Vasko','illustrator','Slovakia',900),(2,'Jun','Okabe','writer','Japan',1500),(3,'Theo','Lambrecht','voice actor','Belgium',2200),
(4,'Inez','Robledo','illustrator','Spain',1100),(5,'Dwayne','Purcell','writer','Canada',1250),(6,'Sanna','Lehto','game designer','Finland',1000),
(7,'Akemi','Doi','voice actor','Japan',3000),(8,'Pieter','Vos','colourist','Belgium',600),(9,'Leonie','Gratz','writer','Austria',NULL),
(10,'Callum','Reid','game designer','Canada',1400),(11,'Bianca','Odori','colourist','Italy',650);
INSERT INTO panels VALUES
(1,'Inking after Midnight',3,1,'2024-06-14',60,120),(2,'Voices behind the Mask',1,5,'2024-06-14',90,1100),(3,'World Building for Beginners',2,2,'2024-06-14',75,480),
(4,'Dice and Destiny',2,6,'2024-06-15',60,520),(5,'Colour Theory Live',4,4,'2024-06-15',45,85),(6,'The Villain Problem',1,2,'2024-06-15',90,950),
(7,'From Script to Page',3,5,'2024-06-16',60,140),(8,'Indie Comics Round Table',5,NULL,'2024-06-16',50,70),(9,'Closing Night with Akemi Doi',1,3,'2024-06-16',120,1190),(10,'Portfolio Clinic',4,1,'2024-06-16',105,40);
INSERT INTO panel_guests VALUES (1,4,1),(1,8,2),(2,3,1),(2,7,2),(3,5,1),(3,6,2),(3,10,3),(4,10,1),(5,8,1),(5,11,2),(6,5,1),(6,3,2),(6,10,3),(6,7,4),(7,2,1),(7,4,2),(8,1,1),(9,7,1),(10,4,1);
INSERT INTO exhibitors VALUES
(1,'Paper Lantern Press','comics',6,24,1800),(2,'Tin Golem Games','board games',6,40,3000),(3,'Stitch & Cape','costumes',2,12,700),(4,'Nightjar Prints','art prints',1,9,950),
(5,'Second Panel Books','comics',6,18,1350),(6,'Foam Forge','costumes',6,30,2250),(7,'Meeple Meadow','board games',2,16,900),(8,'Ink & Owl','art prints',1,9,990),(9,'Pixel Parrot','comics',NULL,8,400);
