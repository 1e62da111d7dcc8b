CREATE TABLE Production (ProductionID INTEGER PRIMARY KEY, WorkingTitle VARCHAR, Genre VARCHAR, BudgetMillion DOUBLE, StartYear INTEGER, Status VARCHAR);
INSERT INTO Production VALUES
(101,'Salt Road','Drama',4.2,2018,'Released'),
(102,'The Ninth Lantern','Fantasy',22.5,2019,'Released'),
(103,'Quiet Hours','Drama',1.8,2020,'Released'),
(104,'Gravel','Thriller',6.4,2021,'Editing'),
(105,'Moth Season','Horror',3.1,2021,'Released'),
(106,'Two Ferries','Comedy',5.0,2022,'Shooting'),
(107,'Under the Viaduct','Thriller',8.7,2022,'Shooting'),
(108,'Paper Kingdom','Fantasy',NULL,2023,'Planned');
CREATE TABLE CrewMember (CrewID INTEGER PRIMARY KEY, FullName VARCHAR, Department VARCHAR, BirthYear INTEGER, DayRate DOUBLE, IsFreelance BOOLEAN);
INSERT INTO CrewMember VALUES
(1,'Oona Lahti','Camera',1984,620,TRUE),
(2,'Bram de Wit','Camera',1979,710,FALSE),
(3,'Sunita Rao','Direction',1975,1500,TRUE),
(4,'Felix Amador','Direction',1968,1850,TRUE),
(5,'Greta Nowak','Sound',1990,480,TRUE),
(6,'Jonah Pike','Sound',1986,510,FALSE),
(7,'Mireille Caron','Costume',1981,455,FALSE),
(8,'Dae-jung Ahn','Lighting',1992,430,TRUE),
(9,'Ruth Okafor','Direction',1982,1320,FALSE),
(10,'Piotr Zielak','Lighting',1988,445,FALSE),
(11,'Hanne Boel','Costume',1995,390,TRUE);
CREATE TABLE Location (LocationCode VARCHAR PRIMARY KEY, LocationName VARCHAR, Region VARCHAR, IsStudio BOOLEAN, DailyFee DOUBLE);
INSERT INTO Location VALUES
('STG1','Stage One','Capital',TRUE,2400),
('STG4','Stage Four','Capital',TRUE,3100),
('QRY','Old Slate Quarry','Highlands',FALSE,650),
('PIER','North Pier','Coast',FALSE,900),
('MILL','Corder Mill','Highlands',FALSE,480),
('LGHT','Skerry Lighthouse','Coast',FALSE,1200),
('TUNL','Disused Rail Tunnel','Midlands',FALSE,300);
CREATE TABLE ShootDay (ShootID INTEGER PRIMARY KEY, ProductionID INTEGER REFERENCES Production(ProductionID), LocationCode VARCHAR REFERENCES Location(LocationCode), DirectedBy INTEGER REFERENCES CrewMember(CrewID), ShootDate DATE, ScenesPlanned INTEGER, ScenesDone INTEGER, Weather VARCHAR);
INSERT INTO ShootDay VALUES
(1,101,'PIER',3,'2018-05-14',4,4,'sunny'),
(2,101,'MILL',3,'2018-05-16',5,3,'rain'),
(3,102,'STG4',4,'2019-02-04',6,6,NULL),
(4,102,'QRY',4,'2019-02-11',7,4,'snow'),
(5,102,'LGHT',9,'2019-02-19',3,3,'fog'),
(6,103,'STG1',3,'2020-09-01',8,8,NULL),
(7,104,'QRY',9,'2021-03-22',5,5,'rain'),
(8,104,'STG4',9,'2021-03-25',4,2,NULL),
(9,105,'MILL',4,'2021-10-08',6,5,'fog'),
(10,105,'LGHT',4,'2021-10-12',5,5,'rain'),
(11,106,'PIER',3,'2022-06-03',9,7,'sunny'),
(12,107,'QRY',9,'2022-08-17',4,4,'sunny'),
(13,107,'STG1',9,'2022-08-20',6,5,NULL);
CREATE TABLE CrewOnShoot (ShootID INTEGER REFERENCES ShootDay(ShootID), CrewID INTEGER REFERENCES CrewMember(CrewID), OvertimeHours DOUBLE, PRIMARY KEY (ShootID, CrewID));
INSERT INTO CrewOnShoot VALUES
(1,1,0),(1,5,1.5),(2,1,2),(2,5,3),(3,2,0),(3,8,1),(4,2,4),(4,6,2.5),(4,8,3),(5,2,1),(6,7,0),(7,1,1.5),(9,6,2),(10,6,0.5),(11,5,2),(12,1,0.5),(13,7,1);
