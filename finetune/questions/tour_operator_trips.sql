CREATE TABLE operators (operator_id INTEGER PRIMARY KEY, operator_name TEXT, home_country TEXT, founded_year INTEGER, licensed BOOLEAN);
INSERT INTO operators VALUES
(1,'Blue Heron Journeys','Ireland',1988,TRUE),(2,'Karakum Trails','Turkmenistan',2004,TRUE),(3,'Fjordfolk Travel','Norway',1976,TRUE),
(4,'Sol y Sendero','Spain',2011,FALSE),(5,'Green Lantern Tours','Ireland',2016,FALSE),(6,'Amber Road Reisen','Germany',1995,TRUE),(7,'Monsoon Circle','India',2009,TRUE),(8,'Quiet Compass','Norway',2019,FALSE);
CREATE TABLE guides (guide_id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, operator_id INTEGER REFERENCES operators(operator_id), years_experience INTEGER, main_language TEXT);
INSERT INTO guides VALUES
(11,'Aoife','Brennan',1,14,'English'),(12,'Murad','Atayev',2,9,'Russian'),(13,'Ingrid','Solheim',3,22,'Norwegian'),(14,'Pau','Ferrer',4,5,'Spanish'),
(15,'Declan','Moore',1,3,'English'),(16,'Katrin','Vogel',6,17,'German'),(17,'Anjali','Rao',7,11,'English'),(18,'Lars','Haugen',3,6,'Norwegian'),(19,'Rosa','Ibarra',4,8,'Spanish'),(20,'Jonas','Pohl',6,2,NULL);
CREATE TABLE tours (tour_id INTEGER PRIMARY KEY, tour_title TEXT, operator_id INTEGER REFERENCES operators(operator_id), destination TEXT, theme TEXT, duration_days INTEGER, price_eur DOUBLE, difficulty TEXT);
INSERT INTO tours VALUES
(101,'Cliffs of the West',1,'Connemara','walking',7,1290,'moderate'),(102,'Castles and Looms',1,'Donegal','culture',5,940,'easy'),(103,'Silk Road Caravan',2,'Merv','culture',12,2650,'moderate'),
(104,'Lofoten by Kayak',3,'Lofoten','kayaking',8,2180,'hard'),(105,'Northern Lights Nights',3,'Tromso','nature',5,1750,'easy'),(106,'White Villages Walk',4,'Andalusia','walking',6,880,'moderate'),
(107,'Olive Harvest Week',4,'Andalusia','food',7,990,'easy'),(108,'Baltic Amber Cycle',6,'Curonian Spit','cycling',9,1460,'moderate'),(109,'Spice Coast Kitchens',7,'Kerala','food',10,1890,'easy'),
(110,'Monsoon Backwaters',7,'Kerala','nature',8,1540,'easy'),(111,'Glacier Edge Traverse',3,'Jostedal','walking',6,2020,'hard'),(112,'Hanse Harbours',6,'Luebeck','culture',4,720,'easy'),(113,'Burning Crater Camp',2,'Darvaza','nature',4,1180,NULL);
CREATE TABLE departures (departure_id INTEGER PRIMARY KEY, tour_id INTEGER REFERENCES tours(tour_id), guide_id INTEGER REFERENCES guides(guide_id), start_date DATE, seats INTEGER, seats_sold INTEGER);
INSERT INTO departures VALUES
(501,101,11,'2023-05-06',14,12),(502,101,15,'2023-09-02',14,9),(503,102,11,'2023-06-10',18,18),(504,103,12,'2023-04-15',12,7),(505,104,13,'2023-07-01',8,8),
(506,105,18,'2023-12-03',20,17),(507,106,14,'2023-10-07',16,6),(508,107,19,'2023-11-11',16,13),(509,108,16,'2024-06-15',12,10),(510,109,17,'2024-01-20',10,10),(511,109,17,'2024-02-17',10,4),(512,105,13,'2024-01-14',20,19),(513,112,16,'2024-05-04',24,15),(514,101,11,'2024-05-11',14,14);
CREATE TABLE travellers (traveller_id INTEGER PRIMARY KEY, traveller_name TEXT, nationality TEXT, birth_year INTEGER);
INSERT INTO travellers VALUES
(1,'Margit Lindqvist','Swedish',1958),(2,'Tom Ashworth','British',1971),(3,'Yuko Hamada','Japanese',1990),(4,'Pierre Delmas','French',1964),(5,'Clara Weiss','German',1985),(6,'Niamh Duffy','Irish',1993),(7,'Otto Brandt','German',1949),(8,'Helen Ashworth','British',1973),(9,'Sanjay Mehta','Indian',1980),(10,'Lucie Moreau','French',1997),(11,'Viktor Ek','Swedish',NULL);
CREATE TABLE bookings (booking_id INTEGER PRIMARY KEY, departure_id INTEGER REFERENCES departures(departure_id), traveller_id INTEGER REFERENCES travellers(traveller_id), booked_on DATE, paid_eur DOUBLE, rating INTEGER);
INSERT INTO bookings VALUES
(9001,501,2,'2023-01-12',1290,5),(9002,501,8,'2023-01-12',1290,4),(9003,503,1,'2023-02-20',940,3),(9004,504,4,'2022-12-05',2650,5),(9005,505,3,'2023-03-18',2180,5),(9006,506,5,'2023-08-30',1750,4),(9007,508,7,'2023-07-07',890,2),(9008,510,3,'2023-10-01',1890,4),(9009,512,2,'2023-11-15',1650,3),(9010,513,7,'2024-02-02',720,4),(9011,509,5,'2024-02-25',1460,5),(9012,514,1,'2024-01-09',1190,NULL),(9013,508,4,'2023-08-14',990,3),(9014,512,5,'2023-10-28',1750,5),(9015,510,1,'2023-09-19',1890,5);
