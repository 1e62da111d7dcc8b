CREATE TABLE country (id INTEGER PRIMARY KEY, name VARCHAR, continent VARCHAR, population_m DECIMAL(6,1), area_km2 INTEGER, landlocked BOOLEAN, currency VARCHAR, eu_since DATE);
INSERT INTO country VALUES
(1,'Switzerland','Europe',8.9,41285,true,'Swiss franc',NULL),
(2,'Austria','Europe',9.1,83879,true,'Euro',DATE '1995-01-01'),
(3,'Bolivia','South America',12.2,1098581,true,'Boliviano',NULL),
(4,'Peru','South America',34.0,1285216,false,'Sol',NULL),
(5,'Canada','North America',40.1,9984670,false,'Canadian dollar',NULL),
(6,'Iceland','Europe',0.4,103000,false,'Krona',NULL),
(7,'Japan','Asia',124.5,377975,false,'Yen',NULL),
(8,'Nigeria','Africa',223.8,923768,false,'Naira',NULL),
(9,'Kenya','Africa',55.1,580367,false,'Shilling',NULL),
(10,'Nepal','Asia',30.9,147516,true,'Rupee',NULL),
(11,'France','Europe',68.2,551695,false,'Euro',DATE '1958-01-01'),
(12,'Mongolia','Asia',3.4,1564116,true,'Tugrik',NULL),
(13,'Croatia','Europe',3.9,56594,false,'Euro',DATE '2013-07-01');
CREATE TABLE city (id INTEGER PRIMARY KEY, name VARCHAR, country_id INTEGER REFERENCES country(id), inhabitants INTEGER, is_capital BOOLEAN, elevation_m INTEGER, last_census DATE);
INSERT INTO city VALUES
(1,'Zurich',1,443000,false,408,DATE '2024-12-31'),
(2,'Bern',1,137000,true,540,DATE '2024-12-31'),
(3,'Vienna',2,2006000,true,171,DATE '2024-01-01'),
(4,'La Paz',3,755700,false,3640,DATE '2024-03-23'),
(5,'Sucre',3,296100,true,2810,DATE '2024-03-23'),
(6,'Cusco',4,428500,false,3399,NULL),
(7,'Lima',4,10092000,true,154,NULL),
(8,'Ottawa',5,1017400,true,70,DATE '2022-02-09'),
(9,'Montreal',5,1762900,false,233,DATE '2022-02-09'),
(10,'Reykjavik',6,139900,true,37,DATE '2023-12-01'),
(11,'Osaka',7,2757000,false,24,DATE '2023-10-01'),
(12,'Lagos',8,15390000,false,41,NULL),
(13,'Nairobi',9,4397100,true,1795,DATE '2022-08-24'),
(14,'Paris',11,2102700,true,35,DATE '2023-01-01');
CREATE TABLE language (id INTEGER PRIMARY KEY, name VARCHAR, family VARCHAR, script VARCHAR, speakers_m INTEGER);
INSERT INTO language VALUES (1,'German','Indo-European','Latin',134),(2,'French','Indo-European','Latin',310),(3,'Italian','Indo-European','Latin',68),(4,'Spanish','Indo-European','Latin',559),(5,'Quechua','Quechuan','Latin',8),(6,'English','Indo-European','Latin',1456),(7,'Japanese','Japonic','Kana and Kanji',123),(8,'Swahili','Niger-Congo','Latin',87),(9,'Hausa','Afroasiatic','Latin',88),(10,'Nepali','Indo-European','Devanagari',32),(11,'Mongolian','Mongolic','Cyrillic',6),(12,'Icelandic','Indo-European','Latin',NULL),(13,'Esperanto','Constructed','Latin',NULL);
CREATE TABLE country_language (country_id INTEGER REFERENCES country(id), language_id INTEGER REFERENCES language(id), official BOOLEAN, share_pct DECIMAL(4,1), PRIMARY KEY (country_id, language_id));
INSERT INTO country_language VALUES (1,1,true,61.8),(1,2,true,22.8),(1,3,true,7.8),(2,1,true,88.6),(3,4,true,68.1),(3,5,true,17.2),(4,4,true,82.9),(4,5,true,13.6),(5,6,true,75.4),(5,2,true,21.4),(7,7,true,99.0),(8,6,true,53.0),(8,9,false,24.0),(9,8,true,66.0);
CREATE TABLE air_route (id INTEGER PRIMARY KEY, from_city INTEGER REFERENCES city(id), to_city INTEGER REFERENCES city(id), miles INTEGER, opened DATE);
INSERT INTO air_route VALUES (1,1,3,367,DATE '2022-03-27'),(2,14,9,3434,DATE '2022-06-01'),(3,14,10,1390,DATE '2023-05-12'),(4,7,6,363,DATE '2022-11-03'),(5,4,7,668,DATE '2024-07-15'),(6,14,13,4030,DATE '2024-02-01'),(7,3,11,5720,DATE '2025-04-02'),(8,12,13,2373,NULL);
