CREATE TABLE constructor (constructor_id INTEGER PRIMARY KEY, constructor_name VARCHAR, constructor_base VARCHAR, constructor_engine VARCHAR, constructor_budget DOUBLE);
INSERT INTO constructor VALUES
(1,'Volterra Corse','Modania','turbo',14.5),(2,'Krahe Motorsport','Rhenland','hybrid',21.0),(3,'Thistle Engineering','Alba','turbo',9.8),(4,'Pellerin Course','Modania','electric',17.2),(5,'Suomi Rallying','Karelia','hybrid',12.6),(6,'Baxter Privateers','Alba','turbo',NULL),(7,'Zephyr Works','Rhenland','electric',6.4);
CREATE TABLE driver (driver_id INTEGER PRIMARY KEY, driver_name VARCHAR, driver_country VARCHAR, driver_age INTEGER, driver_licence VARCHAR, driver_constructor INTEGER REFERENCES constructor(constructor_id));
INSERT INTO driver VALUES
(1,'Enzo Barcella','Modania',34,'A',1),(2,'Fiona McAskill','Alba',28,'A',3),(3,'Timo Harjula','Karelia',41,'A',5),(4,'Jens Rautenberg','Rhenland',25,'B',2),(5,'Amelie Pellerin','Gallia',31,'A',4),(6,'Giulia Sarto','Modania',23,'B',1),(7,'Duncan Baxter','Alba',52,'C',6),(8,'Mika Lehtola','Karelia',37,'A',5),(9,'Otto Krahe','Rhenland',46,'B',2),(10,'Rafael Monteagudo','Iberra',29,'A',4),(11,'Callan Muir','Alba',21,'C',3),(12,'Veikko Saarela','Karelia',26,'B',2);
CREATE TABLE codriver (codriver_id INTEGER PRIMARY KEY, codriver_name VARCHAR, codriver_country VARCHAR, codriver_starts INTEGER);
INSERT INTO codriver VALUES
(1,'Paolo Grassi','Modania',64),(2,'Isla Forsyth','Alba',22),(3,'Pekka Rinne','Karelia',118),(4,'Lotte Brinkmann','Rhenland',37),(5,'Theo Vasseur','Gallia',51),(6,'Kirsi Autio','Karelia',9),(7,'Graeme Tulloch','Alba',80),(8,'Nadia Ferrol','Iberra',15);
CREATE TABLE rally (rally_id INTEGER PRIMARY KEY, rally_name VARCHAR, rally_country VARCHAR, rally_surface VARCHAR, rally_km DOUBLE, rally_date DATE);
INSERT INTO rally VALUES
(1,'Snow Lakes Rally','Karelia','snow',312.4,'2024-01-26'),(2,'Rally Collina','Modania','asphalt',288.0,'2024-03-15'),(3,'Glen Forest Rally','Alba','gravel',341.7,'2024-05-03'),(4,'Sierra Dust','Iberra','gravel',365.2,'2024-06-21'),(5,'Rhine Vineyards','Rhenland','asphalt',270.9,'2024-08-09'),(6,'Thousand Pines','Karelia','gravel',329.5,'2024-09-13'),(7,'Rally Costa Nera','Modania','asphalt',254.3,'2024-11-08');
CREATE TABLE start_list (start_no INTEGER PRIMARY KEY, rally_id INTEGER REFERENCES rally(rally_id), driver_id INTEGER REFERENCES driver(driver_id), codriver_id INTEGER REFERENCES codriver(codriver_id), final_rank INTEGER, points DOUBLE, retired INTEGER);
INSERT INTO start_list VALUES
(1,1,3,3,1,25,0),(2,1,8,6,2,18,0),(3,1,2,2,3,17,0),(4,1,1,1,NULL,0,1),
(5,2,1,1,1,25,0),(6,2,6,5,2,18,0),(8,2,3,3,4,12,0),(10,3,2,2,1,25,0),
(11,3,3,3,2,18,0),(12,3,11,7,3,15,0),(14,3,7,7,5,10,0),(16,4,2,2,2,18,0),
(17,4,1,1,3,15,0),(18,5,4,4,1,25,0),(22,6,8,6,3,15,0);
