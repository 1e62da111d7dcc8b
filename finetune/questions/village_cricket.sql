CREATE TABLE Ground (GroundId INTEGER PRIMARY KEY, Name VARCHAR, Village VARCHAR, HasPavilion BOOLEAN, MilesAway DECIMAL(5,1));
CREATE TABLE Player (PlayerId INTEGER PRIMARY KEY, FullName VARCHAR, BattingHand VARCHAR, BowlingStyle VARCHAR, Joined DATE, SubsPaid BOOLEAN, Email VARCHAR);
CREATE TABLE Fixture (FixtureId INTEGER PRIMARY KEY, MatchDate DATE, Opponent VARCHAR, GroundId INTEGER REFERENCES Ground(GroundId), Format VARCHAR, Result VARCHAR, CaptainId INTEGER REFERENCES Player(PlayerId), UmpireId INTEGER REFERENCES Player(PlayerId));
CREATE TABLE Batting (FixtureId INTEGER REFERENCES Fixture(FixtureId), PlayerId INTEGER REFERENCES Player(PlayerId), Position INTEGER, Runs INTEGER, BallsFaced INTEGER, HowOut VARCHAR, PRIMARY KEY (FixtureId, PlayerId));
CREATE TABLE Bowling (FixtureId INTEGER REFERENCES Fixture(FixtureId), PlayerId INTEGER REFERENCES Player(PlayerId), Overs INTEGER, RunsConceded INTEGER, Wickets INTEGER, PRIMARY KEY (FixtureId, PlayerId));
INSERT INTO Ground VALUES
(1,'The Rec','Upper Sedge',true,0.0),
(2,'Mill Meadow','Tarrowby',true,6.5),
(3,'Chalk Pit Lane','Hinton Parva',false,11.0),
(4,'Abbey Field','Great Corsley',true,17.5),
(5,'Duck Pond End','Little Marsh',false,4.0),
(6,'Quarry Bank','Stoke Abbas',NULL,23.0);
INSERT INTO Player VALUES
(1,'Harry Bowditch','right','off spin','2009-04-18',true,'harry.b@sedgemail.uk'),
(2,'Nikhil Rao','left',NULL,'2018-05-05',true,'nikhil@rao.family'),
(3,'Giles Fenwick','right','fast','2015-06-07',false,'giles@fenwickfarm.uk'),
(4,'Tom Easterby','right','medium pace','2022-04-23',true,NULL),
(5,'Imran Sheikh','right','leg spin','2020-06-13',true,'imran.s@postbox.uk'),
(6,'Pete Larkham','left','medium pace','1998-05-02',false,NULL),
(7,'Callum Dray','right',NULL,'2023-04-29',true,'cdray@sedgemail.uk'),
(8,'Will Otterbourne','right','fast','2021-05-15',true,'will.ott@postbox.uk'),
(9,'Ed Summerhayes','left','left-arm spin','2012-05-19',true,'ed@summerhayes.uk'),
(10,'Josh Tapper','right','fast','2024-05-11',false,'tapper99@postbox.uk'),
(11,'Dev Patel-Moore','right',NULL,'2025-04-26',true,NULL);
INSERT INTO Fixture VALUES
(1,'2024-04-28','Tarrowby CC',2,'friendly','lost',1,6),
(2,'2024-05-12','Hinton Parva',1,'T20','won',1,NULL),
(3,'2024-06-02','Great Corsley',4,'40 overs','won',3,9),
(4,'2024-06-23','The Ploughmen',1,'T20','tied',1,6),
(5,'2024-07-14','Hinton Parva',3,'40 overs','lost',9,4),
(6,'2024-08-11','Tarrowby CC',1,'40 overs','won',1,6),
(7,'2025-05-04','Old Wykemists',1,'40 overs','abandoned',3,NULL),
(8,'2025-05-25','Great Corsley',4,'T20','won',3,9),
(9,'2025-06-15','The Ploughmen',1,'friendly','lost',1,6);
INSERT INTO Batting VALUES
(1,1,1,34,51,'bowled'),(1,2,3,8,15,'caught'),(2,2,1,67,41,'not out'),(2,5,4,22,19,'run out'),
(3,1,2,45,70,'lbw'),(3,9,5,58,62,'not out'),(4,3,7,0,1,'bowled'),(4,2,2,41,33,'caught'),
(5,9,4,27,44,'stumped'),(6,1,1,103,118,'caught'),(6,8,8,19,12,'not out'),(8,2,3,52,30,'caught'),
(8,7,6,0,2,'lbw'),(9,4,9,11,25,'bowled');
INSERT INTO Bowling VALUES
(1,3,8,31,2),(1,8,7,40,1),(2,5,4,18,4),(2,4,4,29,1),(3,3,9,27,5),(4,5,4,33,2),
(4,8,4,24,2),(5,4,6,38,0),(6,8,8,35,3),(6,1,5,22,1),(8,5,4,21,3),(9,9,7,46,1);
