CREATE TABLE org (id INTEGER PRIMARY KEY, tag VARCHAR, team_name VARCHAR, region VARCHAR, founded_on DATE, sponsor VARCHAR);
INSERT INTO org VALUES
(1,'NVA','Nova Hawks','EU',DATE '2022-01-10','VoltCola'),
(2,'GLT','Glitch Mob','NA',DATE '2022-05-04','PixelPad'),
(3,'KRK','Kraken Five','EU',DATE '2023-02-14',NULL),
(4,'SUN','Sunset Raiders','APAC',DATE '2022-11-30','VoltCola'),
(5,'FRX','Frostbyte','EU',DATE '2024-03-18','NordChair'),
(6,'OWL','Night Owls','NA',DATE '2025-01-07',NULL);
CREATE TABLE player (id INTEGER PRIMARY KEY, nick VARCHAR, real_name VARCHAR, org_id INTEGER REFERENCES org(id), role VARCHAR, salary INTEGER, signed DATE, benched BOOLEAN);
INSERT INTO player VALUES
(1,'zephyrr','Lukas Brandt',1,'entry',5200,DATE '2022-01-15',false),
(2,'m1mic','Chloe Arnaud',1,'support',4700,DATE '2023-03-01',false),
(3,'BigToast','Andre Willis',2,'sniper',6100,DATE '2022-06-01',false),
(4,'lolli','Hana Sato',4,'captain',5800,DATE '2022-12-05',false),
(5,'wrench','Piotr Zielak',3,'entry',3900,DATE '2023-02-20',true),
(6,'Quill','Ebba Norling',5,'captain',4300,DATE '2024-03-20',false),
(7,'dr_no','Nils Otten',3,'captain',4500,DATE '2023-07-11',false),
(8,'Saffron','Meera Iyer',4,'sniper',5500,DATE '2024-01-09',false),
(9,'hexagon','Joao Pinto',1,'sniper',6400,DATE '2024-08-26',false),
(10,'potato','Kyle Denham',2,'support',2900,DATE '2024-09-02',true),
(11,'vanta','Rosa Klein',NULL,'entry',NULL,NULL,false),
(12,'IceTea','Timo Laine',5,'sniper',4100,DATE '2024-04-02',false);
CREATE TABLE map_pool (id INTEGER PRIMARY KEY, map VARCHAR, released INTEGER, in_rotation BOOLEAN);
INSERT INTO map_pool VALUES (1,'Dustyard',2019,true),(2,'Harbor 9',2021,true),(3,'Cathedral',2020,false),(4,'Neon Alley',2023,true),(5,'Glacier',2022,true),(6,'Refinery',2018,false);
CREATE TABLE match (id INTEGER PRIMARY KEY, home_id INTEGER REFERENCES org(id), away_id INTEGER REFERENCES org(id), map_id INTEGER REFERENCES map_pool(id), played DATE, home_rounds INTEGER, away_rounds INTEGER, viewers INTEGER);
INSERT INTO match VALUES
(1,1,2,1,DATE '2023-04-02',13,9,41200),
(2,3,1,2,DATE '2023-04-09',7,13,28700),
(3,4,2,1,DATE '2023-10-15',13,11,52300),
(4,1,4,5,DATE '2024-02-11',10,13,67800),
(5,5,3,4,DATE '2024-05-05',13,6,19400),
(6,2,5,1,DATE '2024-05-19',12,13,33100),
(7,4,1,2,DATE '2024-11-24',13,8,88900),
(8,3,5,4,DATE '2025-03-02',13,10,22500),
(9,1,3,1,DATE '2025-03-16',13,12,NULL);
CREATE TABLE stat_line (match_id INTEGER REFERENCES match(id), player_id INTEGER REFERENCES player(id), kills INTEGER, deaths INTEGER, mvp BOOLEAN, PRIMARY KEY (match_id, player_id));
INSERT INTO stat_line VALUES
(1,1,22,14,true),(1,2,11,15,false),(1,3,19,17,false),
(2,1,18,10,false),(2,5,9,18,false),(2,2,20,9,true),
(3,4,17,16,false),(3,3,26,15,true),
(4,1,15,19,false),(4,8,24,12,true),(4,4,16,14,false),
(5,6,14,8,false),(5,12,23,7,true),(5,7,10,16,false),
(6,3,21,18,true),(6,12,20,17,false),
(7,8,19,11,false),(7,4,21,10,true),(7,9,17,16,false),
(8,7,25,13,true),(8,6,12,19,false);
