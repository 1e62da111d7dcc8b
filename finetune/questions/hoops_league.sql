CREATE TABLE teams (team_id INTEGER PRIMARY KEY, team_name VARCHAR, city VARCHAR, arena VARCHAR, founded INTEGER);
CREATE TABLE players (player_id INTEGER PRIMARY KEY, first_name VARCHAR, last_name VARCHAR, team_id INTEGER REFERENCES teams(team_id), position VARCHAR, height_cm INTEGER, jersey_no INTEGER, born DATE);
CREATE TABLE games (game_id INTEGER PRIMARY KEY, played_on DATE, home_team_id INTEGER REFERENCES teams(team_id), away_team_id INTEGER REFERENCES teams(team_id), home_pts INTEGER, away_pts INTEGER, attendance INTEGER);
CREATE TABLE box_scores (game_id INTEGER REFERENCES games(game_id), player_id INTEGER REFERENCES players(player_id), mins INTEGER, pts INTEGER, reb INTEGER, ast INTEGER, fouls INTEGER, starter BOOLEAN, PRIMARY KEY (game_id, player_id));
INSERT INTO teams VALUES
(1,'Harbour Hawks','Millport','Dockside Arena',1998),
(2,'Iron City Rams','Felden','Foundry Hall',1987),
(3,'Valley Vipers','Oakdale','Oakdale Sports Centre',2009),
(4,'Lakeside Lynx','Brennick','Brennick Dome',2003),
(5,'Northgate Nets','Northgate','Northgate Arena',2019),
(6,'Coastal Comets','Sandholm',NULL,2024);
INSERT INTO players VALUES
(1,'Marcus','Odell',1,'guard',188,7,'1998-03-14'),
(2,'Jalen','Whitby',1,'center',211,15,'1995-11-02'),
(3,'Tomas','Rehak',1,'forward',203,23,'2001-06-30'),
(4,'Devon','Achterberg',2,'guard',191,3,'1999-01-19'),
(5,'Luka','Marin',2,'forward',206,32,'1993-08-08'),
(6,'Sam','Pettifer',2,'center',213,50,'1997-04-25'),
(7,'Andre','Bellamy',3,'guard',183,1,'2003-02-11'),
(8,'Oskar','Lindqvist',3,'forward',201,12,'1996-09-17'),
(9,'Kwame','Asante',4,'guard',193,10,'1994-12-05'),
(10,'Ruben','Castile',4,'center',209,44,'2000-07-21'),
(11,'Joey','Tran',4,'forward',198,8,'2002-10-03'),
(12,'Dario','Fuchs',5,'guard',186,5,'1999-05-27'),
(13,'Emeka','Obi',5,'center',208,21,NULL),
(14,'Liam','Norcross',NULL,'guard',190,NULL,'2004-01-09');
INSERT INTO games VALUES
(1,'2023-11-04',1,2,88,81,2140),
(2,'2023-11-18',3,4,76,90,980),
(3,'2023-12-09',2,3,101,95,1875),
(4,'2024-01-13',4,1,84,92,1520),
(5,'2024-01-27',5,2,70,99,640),
(6,'2024-02-10',1,5,97,78,2310),
(7,'2024-03-02',4,2,93,87,1610),
(8,'2024-03-16',3,1,85,83,NULL),
(9,'2024-03-30',2,1,90,94,2050);
INSERT INTO box_scores VALUES
(1,1,36,27,4,9,2,true),
(1,2,30,14,12,1,5,true),
(1,4,34,22,3,7,3,true),
(2,9,35,31,5,6,1,true),
(2,7,28,12,2,4,4,true),
(3,5,33,25,11,3,3,true),
(3,8,31,20,8,2,2,true),
(4,1,38,33,5,8,3,true),
(4,10,26,16,14,0,4,false),
(5,6,29,18,17,2,5,true),
(5,12,32,19,3,5,2,true),
(6,3,18,11,6,1,1,false),
(7,9,37,28,4,10,2,true),
(9,5,35,24,9,4,4,true);
