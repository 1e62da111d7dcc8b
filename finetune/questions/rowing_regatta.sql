CREATE TABLE clubs (club_code VARCHAR PRIMARY KEY, club VARCHAR, river VARCHAR, founded INTEGER, contact_mail VARCHAR);
INSERT INTO clubs VALUES
('LEA','Leander Wharf RC','Thames',1888,'sec@leawharf.test'),
('TYN','Tyne Oarsmen','Tyne',1901,NULL),
('SEV','Severn Ladies RC','Severn',1926,'hello@sevladies.test'),
('CAM','Cam Town BC','Cam',1863,'camtown@row.test'),
('DEE','Deeside Scullers','Dee',1978,'dee@row.test'),
('WYE','Wye Valley RC','Wye',2004,NULL);
CREATE TABLE rowers (rower_nr INTEGER PRIMARY KEY, name VARCHAR, club_code VARCHAR REFERENCES clubs(club_code), born DATE, side VARCHAR, erg_2k_sec DECIMAL(5,1), novice BOOLEAN);
INSERT INTO rowers VALUES
(1,'Hugh Penrose','LEA',DATE '1998-04-12','stroke',368.4,false),
(2,'Ottilie Grange','SEV',DATE '2001-09-30','bow',421.7,false),
(3,'Kwame Boateng','TYN',DATE '1996-01-22','both',372.9,false),
(4,'Saskia Lund','SEV',DATE '2003-06-17','stroke',437.2,true),
(5,'Rhys Prothero','DEE',DATE '1994-11-05','both',381.0,false),
(6,'Jack Dunmore','LEA',DATE '2000-02-28','bow',375.5,false),
(7,'Nadia Farouk','CAM',DATE '2002-12-09','both',428.8,false),
(8,'Elliot Marsh','CAM',DATE '2004-07-03','stroke',402.3,true),
(9,'Wendy Okafor','SEV',DATE '1999-03-14','both',418.1,false),
(10,'Piet Brouwer','LEA',DATE '1997-10-19','stroke',363.2,false),
(11,'Callum Reid','TYN',DATE '2005-05-25','bow',NULL,true),
(12,'Anneka Stowe','CAM',DATE '2003-08-08','bow',444.0,true);
CREATE TABLE boats (boat_nr INTEGER PRIMARY KEY, boat_name VARCHAR, club_code VARCHAR REFERENCES clubs(club_code), class VARCHAR, built INTEGER, weight_kg DECIMAL(5,1));
INSERT INTO boats VALUES
(1,'Kingfisher','LEA','4-',2018,51.0),(2,'Black Swan','SEV','2x',2021,27.0),(3,'Geordie Lass','TYN','1x',2015,14.5),
(4,'Mayfly','CAM','2x',2019,28.2),(5,'Dragon','DEE','1x',2022,14.0),(6,'Isis','LEA','2-',2023,26.8),
(7,'Old Faithful','CAM','4-',1999,57.5),(8,'Sabrina','SEV','4-',2020,52.3);
CREATE TABLE races (race_nr INTEGER PRIMARY KEY, event VARCHAR, regatta VARCHAR, race_day DATE, distance_m INTEGER, stage VARCHAR);
INSERT INTO races VALUES
(1,'Open pairs','Henley Bridge Regatta',DATE '2023-06-24',2112,'final'),
(2,'Single sculls','Henley Bridge Regatta',DATE '2023-06-24',2112,'heat'),
(3,'Double sculls','Tees Sprint',DATE '2023-09-09',500,'final'),
(4,'Single sculls','Tees Sprint',DATE '2023-09-10',500,'final'),
(5,'Coxless fours','Avon Head',DATE '2024-02-17',5000,'time trial'),
(6,'Double sculls','Henley Bridge Regatta',DATE '2024-06-22',2112,'final'),
(7,'Novice doubles','Avon Head',DATE '2025-02-15',5000,'time trial');
CREATE TABLE starts (start_nr INTEGER PRIMARY KEY, race_nr INTEGER REFERENCES races(race_nr), boat_nr INTEGER REFERENCES boats(boat_nr), lane INTEGER, time_sec DECIMAL(6,1), rank INTEGER, disqualified BOOLEAN);
INSERT INTO starts VALUES
(1,1,6,1,441.3,1,false),(2,2,3,2,498.0,2,false),(3,2,5,3,489.6,1,false),(4,3,2,1,104.2,1,false),(5,3,4,4,107.9,2,false),
(6,4,3,2,112.6,1,false),(7,4,5,3,NULL,NULL,true),(8,5,1,NULL,1021.5,1,false),(9,5,8,NULL,1109.8,2,false),
(10,6,2,3,462.7,2,false),(11,6,4,2,459.9,1,false);
CREATE TABLE crew (start_nr INTEGER REFERENCES starts(start_nr), rower_nr INTEGER REFERENCES rowers(rower_nr), seat INTEGER, PRIMARY KEY (start_nr, rower_nr));
INSERT INTO crew VALUES
(1,1,2),(1,6,1),(2,3,1),(3,5,1),(4,2,1),(4,4,2),(5,7,1),(5,8,2),(6,3,1),(7,5,1),(8,1,4),(8,6,1),(8,10,3),(9,2,1),(9,9,3),(9,4,4),(10,2,1),(10,9,2),(11,7,1),(11,8,2);
