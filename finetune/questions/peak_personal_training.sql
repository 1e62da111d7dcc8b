CREATE TABLE coach (
  coachId INTEGER PRIMARY KEY,
  firstName VARCHAR,
  surname VARCHAR,
  focus VARCHAR,
  ratePerHour DECIMAL(6,2),
  firstAider BOOLEAN,
  activeSince DATE
);
INSERT INTO coach VALUES
(1,'Dominic','Ferro','strength',60.00,TRUE,'2022-01-05'),
(2,'Keisha','Lamont','weight loss',55.00,TRUE,'2022-09-12'),
(3,'Anders','Holm','running',48.00,FALSE,'2023-04-03'),
(4,'Ruth','Eze','rehab',70.00,TRUE,'2023-10-16'),
(5,'Zack','Pryor','boxing',45.00,FALSE,'2024-06-24'),
(6,'Imogen','Clay','yoga',52.00,FALSE,'2025-01-13');
CREATE TABLE trainee (
  traineeId INTEGER PRIMARY KEY,
  firstName VARCHAR,
  surname VARCHAR,
  goal VARCHAR,
  injury VARCHAR,
  heightCm INTEGER,
  signedUp DATE,
  mainCoach INTEGER REFERENCES coach(coachId)
);
INSERT INTO trainee VALUES
(1,'Monica','Prell','lose weight',NULL,164,'2022-10-01',2),
(2,'Jack','Osborne','build muscle',NULL,187,'2023-01-16',1),
(3,'Samira','Toumi','run a 10k','shin splints',171,'2023-05-22',3),
(4,'Graham','Leck','lose weight','knee',178,'2023-11-09',4),
(5,'Polly','Winters','recover','hip',160,'2024-01-03',4),
(6,'Deniz','Kaya','build muscle',NULL,181,'2024-02-19',1),
(7,'Aoife','Brennan','run a 10k',NULL,168,'2024-05-27',3),
(8,'Lionel','Grant','lose weight','knee',174,'2024-09-04',2),
(9,'Carla','Weston','get fitter',NULL,NULL,'2025-01-06',NULL),
(10,'Jack','Tilbury','get fitter',NULL,190,'2025-01-20',5);
CREATE TABLE package (
  packageId INTEGER PRIMARY KEY,
  title VARCHAR,
  sessions INTEGER,
  price DECIMAL(7,2),
  mealPlan BOOLEAN
);
INSERT INTO package VALUES
(1,'Taster',1,35.00,FALSE),
(2,'Starter Five',5,240.00,FALSE),
(3,'Ten Pack',10,450.00,TRUE),
(4,'Transformation',24,1080.00,TRUE),
(5,'Rehab Six',6,390.00,FALSE),
(6,'Couch to 10k',12,520.00,TRUE);
CREATE TABLE purchase (
  purchaseId INTEGER PRIMARY KEY,
  traineeId INTEGER REFERENCES trainee(traineeId),
  packageId INTEGER REFERENCES package(packageId),
  boughtOn DATE,
  payMethod VARCHAR,
  settled BOOLEAN
);
INSERT INTO purchase VALUES
(1,1,3,'2022-10-01','card',TRUE),(2,2,2,'2023-01-16','cash',TRUE),(3,3,6,'2023-05-22','card',TRUE),
(4,2,3,'2023-04-11','transfer',TRUE),(5,4,5,'2023-11-09','card',TRUE),(6,5,5,'2024-01-03','transfer',TRUE),
(7,6,2,'2024-02-19','card',FALSE),(8,1,3,'2024-03-05','card',TRUE),(9,7,6,'2024-05-27','transfer',FALSE),
(10,8,3,'2024-09-04','cash',TRUE),(11,5,2,'2024-10-14','card',TRUE),(12,10,1,'2025-01-20','cash',FALSE);
CREATE TABLE workout (
  workoutId INTEGER PRIMARY KEY,
  traineeId INTEGER REFERENCES trainee(traineeId),
  coachId INTEGER REFERENCES coach(coachId),
  heldOn DATE,
  venue VARCHAR,
  minutes INTEGER,
  showedUp BOOLEAN,
  calories INTEGER
);
INSERT INTO workout VALUES
(1,1,2,'2023-02-14','studio',60,TRUE,480),(2,2,1,'2023-03-03','studio',75,TRUE,610),
(3,3,3,'2023-07-19','canal path',50,TRUE,555),(4,4,4,'2024-01-11','studio',45,TRUE,210),
(5,2,1,'2024-02-01','studio',90,TRUE,720),(6,5,4,'2024-02-22','client home',45,FALSE,NULL),
(7,6,1,'2024-03-18','studio',60,TRUE,530),(8,1,3,'2024-04-09','park',55,TRUE,590),
(9,7,3,'2024-06-20','park',40,TRUE,410),(10,5,4,'2024-07-15','client home',45,TRUE,190),
(11,8,2,'2024-10-08','park',60,FALSE,NULL),(12,3,5,'2024-11-27','studio',30,TRUE,395),
(13,1,2,'2025-01-09','studio',60,TRUE,505),(14,10,5,'2025-02-03','park',45,TRUE,430);
CREATE TABLE weighIn (
  traineeId INTEGER REFERENCES trainee(traineeId),
  takenOn DATE,
  kilos DECIMAL(4,1),
  bodyFat DECIMAL(3,1),
  PRIMARY KEY (traineeId, takenOn)
);
INSERT INTO weighIn VALUES
(1,'2022-10-03',84.2,36.1),(1,'2024-03-05',76.8,31.0),(2,'2023-01-20',79.5,18.4),(2,'2024-02-01',84.0,16.2),
(4,'2023-11-09',101.3,NULL),(4,'2024-05-02',96.4,28.7),(6,'2024-02-19',72.6,14.9),(8,'2024-09-04',93.1,30.5);
