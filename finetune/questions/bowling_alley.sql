CREATE TABLE lane (nr INTEGER PRIMARY KEY, floor VARCHAR, bumpers BOOLEAN, oiled_on DATE, rate_hr DECIMAL(5,2));
CREATE TABLE league (code VARCHAR PRIMARY KEY, name VARCHAR, night VARCHAR, starts DATE, ends DATE, fee DECIMAL(6,2));
CREATE TABLE bowler (nr INTEGER PRIMARY KEY, name VARCHAR, nick VARCHAR, tel VARCHAR, hand VARCHAR, ball_lb INTEGER, avg_pins DECIMAL(5,1), since DATE);
CREATE TABLE entry (league_code VARCHAR REFERENCES league(code), bowler_nr INTEGER REFERENCES bowler(nr), paid BOOLEAN, handicap INTEGER, PRIMARY KEY (league_code, bowler_nr));
CREATE TABLE game (nr INTEGER PRIMARY KEY, bowler_nr INTEGER REFERENCES bowler(nr), lane_nr INTEGER REFERENCES lane(nr), league_code VARCHAR REFERENCES league(code), d DATE, score INTEGER, strikes INTEGER, gutters INTEGER);
CREATE TABLE repair (nr INTEGER PRIMARY KEY, lane_nr INTEGER REFERENCES lane(nr), d DATE, part VARCHAR, cost DECIMAL(8,2), firm VARCHAR);
INSERT INTO lane VALUES
(1,'ground',TRUE,'2025-03-02',24.00),(2,'ground',TRUE,'2025-02-23',24.00),(3,'ground',FALSE,'2025-03-05',26.00),(4,'ground',FALSE,'2025-02-10',26.00),
(5,'upper',FALSE,'2025-03-01',32.00),(6,'upper',FALSE,NULL,32.00),(7,'upper',TRUE,'2024-12-19',28.50),(8,'basement',FALSE,'2024-11-28',19.00);
INSERT INTO league VALUES
('MIX','Monday Mixed','Monday','2023-09-04','2024-05-27',85.00),('WED','Midweek Masters','Wednesday','2023-09-06','2024-06-12',120.00),('SEN','Silver Strikers','Tuesday','2024-01-09','2024-11-26',60.00),
('JUN','Pin Pals','Saturday','2024-09-07','2025-04-26',45.00),('COR','Office Cup','Thursday','2024-10-03','2025-03-27',150.00),('LAD','Ladies'' Night','Friday','2025-09-05',NULL,75.00);
INSERT INTO bowler VALUES
(1,'Stan Gorski','The Hammer','07700 900112','right',16,201.4,'2022-01-15'),(2,'Denise Mbeki',NULL,'07700 900245','left',12,168.9,'2022-03-22'),(3,'Ricky Lowe','Turkey','07700 900318','right',15,189.2,'2022-11-05'),
(4,'Peggy Ashworth','Nana',NULL,'right',9,131.5,'2023-02-14'),(5,'Jamal Edwards',NULL,'07700 900467','left',15,195.0,'2023-06-30'),(6,'Vera Lindholm','Swede','07700 900501','right',11,154.3,'2023-09-04'),
(7,'Harvey Pike','Half Pint',NULL,'right',8,98.7,'2024-08-31'),(8,'Olga Reyes',NULL,'07700 900688','left',10,142.6,'2024-09-28'),(9,'Colm Brady','Gutterboy','07700 900733','right',14,119.8,'2024-10-03'),
(10,'Tina Falk',NULL,'07700 900850','right',10,NULL,'2025-02-01'),(11,'Reggie Stokes','Spare Me','07700 900904','right',13,147.1,'2022-01-29');
INSERT INTO entry VALUES
('MIX',1,TRUE,0),('MIX',2,TRUE,22),('MIX',6,FALSE,36),('WED',1,TRUE,0),('WED',3,TRUE,8),('WED',5,FALSE,4),('SEN',4,TRUE,55),('SEN',11,TRUE,40),('JUN',7,FALSE,70),('COR',8,TRUE,45),('COR',9,FALSE,62),('COR',5,TRUE,4),('COR',2,TRUE,20);
INSERT INTO game VALUES
(1,1,5,'WED','2023-09-13',223,8,0),(2,3,6,'WED','2023-09-13',197,6,1),(3,2,3,'MIX','2023-10-02',172,4,0),(4,6,3,'MIX','2023-10-02',149,3,2),(5,5,6,'WED','2024-01-17',211,7,0),
(6,1,4,'MIX','2024-02-05',188,5,1),(7,4,2,'SEN','2024-03-12',140,2,1),(8,11,2,'SEN','2024-03-12',151,3,3),(9,1,6,'WED','2024-03-20',256,10,0),(10,7,1,'JUN','2024-09-14',91,0,6),
(11,8,5,'COR','2024-10-10',139,2,2),(12,9,5,'COR','2024-10-10',104,1,9),(13,5,6,'COR','2024-11-21',204,6,1),(14,3,3,NULL,'2024-12-30',178,5,0);
INSERT INTO repair VALUES
(1,3,'2023-06-08','pinsetter',1460.00,'QubicaTech'),(2,5,'2023-11-21','ball return',480.00,'Lanecare Ltd'),(3,2,'2024-01-29','bumper rail',215.00,'Lanecare Ltd'),(4,6,'2024-04-16','pinsetter',1725.00,'QubicaTech'),
(5,5,'2024-07-03','foul light',95.00,'Sparks & Son'),(6,3,'2024-10-22','score monitor',640.00,'Sparks & Son'),(7,8,'2025-01-14','pinsetter',1310.00,NULL),(8,5,'2025-02-27','pinsetter',1580.00,'QubicaTech');
