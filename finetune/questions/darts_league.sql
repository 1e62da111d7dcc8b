CREATE TABLE pubs (pub_nr INTEGER PRIMARY KEY, pub VARCHAR, landlord VARCHAR, boards INTEGER, tel VARCHAR, parking BOOLEAN);
INSERT INTO pubs VALUES
(1,'The Crooked Billet','Sheila Dobbs',2,'020 555 101',true),(2,'Red Lion','Kev Arkwright',1,'020 555 102',false),(3,'Oak & Anvil','Jan Petersen',3,'020 555 103',true),
(4,'The Blind Beggar','Moira Kane',1,NULL,false),(5,'Station Tap','Dev Rana',2,'020 555 105',true),(6,'Fox and Fiddle','Gus Hale',1,NULL,true);
CREATE TABLE teams (team_nr INTEGER PRIMARY KEY, team VARCHAR, home_pub INTEGER REFERENCES pubs(pub_nr), division INTEGER, subs_due DECIMAL(6,2));
INSERT INTO teams VALUES
(1,'Billet Bandits',1,1,0.00),(2,'Lion Tamers',2,1,40.00),(3,'Anvil Arrows',3,1,0.00),(4,'Tap Shooters',5,2,25.00),(5,'Oaky Dokeys',3,2,60.00),(6,'Beggar Belief',4,2,0.00);
CREATE TABLE throwers (thrower_nr INTEGER PRIMARY KEY, name VARCHAR, nickname VARCHAR, team_nr INTEGER REFERENCES teams(team_nr), avg3 DECIMAL(5,2), high_out INTEGER, since DATE, lefty BOOLEAN);
INSERT INTO throwers VALUES
(1,'Barry Stokes','The Bull',1,62.40,121,DATE '2022-09-01',false),
(2,'Jean Whitlock',NULL,1,55.10,96,DATE '2023-01-12',false),
(3,'Terry Mulgrew','Treble T',2,70.85,156,DATE '2022-09-01',true),
(4,'Dawn Prior','Sunrise',3,66.30,140,DATE '2022-10-20',false),
(5,'Omar Sheikh','Sheikh It',3,58.75,104,DATE '2023-09-07',false),
(6,'Nigel Frame',NULL,4,47.20,72,DATE '2023-09-14',false),
(7,'Cath Bolger','Bolgie',4,51.95,88,DATE '2024-01-04',true),
(8,'Pat Dunleavy','Postman',5,44.60,60,DATE '2024-09-05',false),
(9,'Ray Stokes','Calf',1,60.15,118,DATE '2024-02-15',false),
(10,'Lena Kowal','Kowalski',2,64.90,132,DATE '2023-02-02',true),
(11,'Mick Tranter',NULL,5,39.80,NULL,DATE '2025-01-09',false);
CREATE TABLE fixtures (fix_nr INTEGER PRIMARY KEY, home_team INTEGER REFERENCES teams(team_nr), away_team INTEGER REFERENCES teams(team_nr), night DATE, home_legs INTEGER, away_legs INTEGER, marker_nr INTEGER REFERENCES throwers(thrower_nr));
INSERT INTO fixtures VALUES
(1,1,2,DATE '2023-10-05',4,5,4),(2,3,1,DATE '2023-10-19',6,3,3),(3,2,3,DATE '2023-11-09',5,4,1),
(4,4,5,DATE '2024-02-08',7,2,2),(5,1,3,DATE '2024-03-14',5,4,10),(6,5,4,DATE '2024-10-10',3,6,4),
(7,2,1,DATE '2024-10-17',8,1,4),(8,3,2,DATE '2025-02-06',NULL,NULL,NULL);
CREATE TABLE big_scores (score_nr INTEGER PRIMARY KEY, fix_nr INTEGER REFERENCES fixtures(fix_nr), thrower_nr INTEGER REFERENCES throwers(thrower_nr), pts INTEGER, leg INTEGER);
INSERT INTO big_scores VALUES
(1,1,3,180,2),(2,1,1,140,3),(3,1,3,171,7),(4,2,4,180,1),(5,2,9,140,5),(6,3,3,180,4),(7,3,10,174,6),(8,3,4,177,8),(9,4,7,140,1),(10,5,1,180,9),(11,5,5,160,2),(12,7,3,180,1),(13,7,10,180,3);
