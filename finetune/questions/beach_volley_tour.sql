CREATE TABLE athlete (id INTEGER PRIMARY KEY, name VARCHAR, country VARCHAR, side VARCHAR, height DECIMAL(3,2), birth_year INTEGER, left_handed BOOLEAN);
CREATE TABLE duo (id INTEGER PRIMARY KEY, duo_name VARCHAR, blocker_id INTEGER REFERENCES athlete(id), defender_id INTEGER REFERENCES athlete(id), coach VARCHAR, formed_on DATE);
CREATE TABLE tournament (id INTEGER PRIMARY KEY, title VARCHAR, town VARCHAR, starts_on DATE, ends_on DATE, purse INTEGER, category VARCHAR);
CREATE TABLE entry (tournament_id INTEGER REFERENCES tournament(id), duo_id INTEGER REFERENCES duo(id), seed INTEGER, final_rank INTEGER, prize INTEGER, fee_paid BOOLEAN, PRIMARY KEY (tournament_id, duo_id));
CREATE TABLE match (id INTEGER PRIMARY KEY, tournament_id INTEGER REFERENCES tournament(id), round VARCHAR, winner_id INTEGER REFERENCES duo(id), loser_id INTEGER REFERENCES duo(id), sets_lost INTEGER, minutes INTEGER, referee VARCHAR);
INSERT INTO athlete VALUES
(1,'Ingrid Solheim','Norway','right',1.86,1996,false),
(2,'Karoline Berg','Norway','left',1.74,1998,false),
(3,'Bianca Ferraz','Brazil','left',1.88,1993,true),
(4,'Taís Moreira','Brazil','right',1.72,1999,false),
(5,'Julia Hartwig','Germany','right',1.84,2000,false),
(6,'Lena Opitz','Germany','left',1.76,1995,true),
(7,'Madison Cole','USA','left',1.91,1994,false),
(8,'Riley Sandoval','USA','right',1.78,1997,NULL),
(9,'Anouk Visser','Netherlands','right',1.83,2002,false),
(10,'Femke Jansma','Netherlands','left',1.71,2003,false),
(11,'Eva Kostelna','Czechia','left',1.80,1991,true),
(12,'Petra Zimova','Czechia',NULL,1.77,2004,false);
INSERT INTO duo VALUES
(1,'Solheim/Berg',1,2,'Arne Dahl','2021-10-01'),
(2,'Ferraz/Moreira',3,4,'Paulo Reis','2022-01-15'),
(3,'Hartwig/Opitz',5,6,'Simone Kuhl','2023-02-20'),
(4,'Cole/Sandoval',7,8,'Brett Hanley','2019-11-11'),
(5,'Visser/Jansma',9,10,NULL,'2024-01-08'),
(6,'Hartwig/Jansma',5,10,'Simone Kuhl','2025-01-20'),
(7,'Cole/Moreira',7,4,NULL,'2025-03-03');
INSERT INTO tournament VALUES
(1,'Skagen Open','Skagen','2023-07-06','2023-07-09',50000,'Challenge'),
(2,'Lido Masters','Jesolo','2024-05-30','2024-06-02',120000,'Elite'),
(3,'Baltic Cup','Timmendorf','2024-07-18','2024-07-21',40000,'Challenge'),
(4,'Copa do Sol','Recife','2024-09-12','2024-09-15',150000,'Elite'),
(5,'Scheveningen Futures','Den Haag','2025-06-12','2025-06-14',12000,'Futures'),
(6,'Dune Classic','Sylt','2025-08-21','2025-08-24',35000,'Challenge');
INSERT INTO entry VALUES
(1,1,1,1,10000,true),(1,4,2,2,7000,true),
(2,1,4,3,11000,true),(2,2,1,1,24000,true),(2,4,2,2,17000,true),(2,3,7,9,2500,false),
(3,3,1,1,8000,true),(3,5,5,3,3600,true),(3,1,2,2,5600,false),
(4,2,1,1,30000,true),(4,4,3,4,12000,true),
(5,5,3,2,1700,true),(5,6,1,1,2600,true);
INSERT INTO match VALUES
(1,1,'final',1,4,1,62,'Jens Thorup'),
(2,2,'quarter-final',2,3,0,39,'Carla Neri'),
(3,2,'semi-final',2,1,1,58,'Carla Neri'),
(4,2,'final',2,4,0,47,'Otto Brandl'),
(5,3,'semi-final',3,5,0,36,'Otto Brandl'),
(6,3,'semi-final',1,5,1,55,'Jens Thorup'),
(7,3,'final',3,1,1,71,'Otto Brandl'),
(8,4,'semi-final',2,4,1,66,'Marina Couto'),
(9,4,'quarter-final',4,1,0,41,'Marina Couto'),
(10,5,'final',6,5,0,44,NULL),
(11,5,'pool',5,6,1,NULL,'Carla Neri');
