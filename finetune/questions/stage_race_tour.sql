CREATE TABLE squad (squad_code VARCHAR PRIMARY KEY, squad_name VARCHAR, home_country VARCHAR, founded_year INTEGER, bike_brand VARCHAR);
INSERT INTO squad VALUES
('ALV','Alpen Velo','Switzerland',1998,'Korrant'),
('BRK','Brakestone Racing','Belgium',2006,'Ventor'),
('CIM','Cima Rossa','Italy',1989,'Ventor'),
('DUN','Dune Cyclers','Spain',2014,'Helix'),
('FJD','Fjordlaget','Norway',2011,'Korrant'),
('NOV','Nova Pedal','Spain',2002,'Tarsio'),
('ORB','Orbital Wheels','Belgium',2017,NULL);
CREATE TABLE rider (rider_id INTEGER PRIMARY KEY, full_name VARCHAR, nationality VARCHAR, birth_year INTEGER, weight_kg DOUBLE, specialty VARCHAR, squad_code VARCHAR REFERENCES squad(squad_code));
INSERT INTO rider VALUES
(11,'Luca Ferrante','Italy',1994,61.5,'climber','CIM'),
(12,'Piet Vandorpe','Belgium',1990,74.0,'sprinter','BRK'),
(13,'Aitor Belaza','Spain',1997,58.8,'climber','NOV'),
(14,'Henrik Solvang','Norway',1992,70.2,'time trialist','FJD'),
(15,'Reto Aebischer','Switzerland',1988,68.4,'all-rounder','ALV'),
(16,'Marco Dellavia','Italy',1999,63.0,'all-rounder','CIM'),
(17,'Joris Haemers','Belgium',1995,76.5,'sprinter','BRK'),
(18,'Iker Montalvo','Spain',1993,60.1,'climber','DUN'),
(19,'Sander Brekke','Norway',2000,66.9,'sprinter','FJD'),
(20,'Urs Lenherr','Switzerland',1996,71.7,'time trialist','ALV'),
(21,'Tom Claessen','Belgium',1991,69.3,'all-rounder','CIM'),
(22,'Nuno Farinha','Portugal',1998,NULL,'climber','NOV'),
(23,'Davide Orsenigo','Italy',1987,72.6,'sprinter','ALV');
CREATE TABLE stage (stage_no INTEGER PRIMARY KEY, start_town VARCHAR, finish_town VARCHAR, distance_km DOUBLE, terrain VARCHAR, stage_date DATE);
INSERT INTO stage VALUES
(1,'Varnes','Varnes',14.2,'time trial','2023-06-03'),
(2,'Varnes','Port Lisle',178.5,'flat','2023-06-04'),
(3,'Port Lisle','Granmont',163.0,'hilly','2023-06-05'),
(4,'Granmont','Col d''Ursel',142.8,'mountain','2023-06-06'),
(5,'Bresco','Tolenna',196.4,'flat','2023-06-08'),
(6,'Tolenna','Pian Alto',151.1,'mountain','2023-06-09'),
(7,'Pian Alto','Merida Vella',33.6,'time trial','2023-06-10'),
(8,'Merida Vella','Santorio',119.9,'flat','2023-06-11');
CREATE TABLE stage_finish (rider_id INTEGER REFERENCES rider(rider_id), stage_no INTEGER REFERENCES stage(stage_no), place INTEGER, gap_seconds INTEGER, bonus_seconds INTEGER, PRIMARY KEY (rider_id, stage_no));
INSERT INTO stage_finish VALUES
(20,1,2,8,6),(15,1,3,21,4),(12,2,1,0,10),(16,3,2,4,6),
(13,4,1,0,10),(11,4,2,17,6),(15,4,7,130,0),(19,5,2,0,6),
(11,6,1,0,10),(13,6,2,5,6),(15,6,3,38,4),(16,6,9,166,0),
(20,7,2,13,6),(11,7,5,58,0),(11,8,6,4,0);
CREATE TABLE withdrawal (withdrawal_id INTEGER PRIMARY KEY, rider_id INTEGER REFERENCES rider(rider_id), stage_no INTEGER REFERENCES stage(stage_no), reason VARCHAR, hospital_visit VARCHAR);
INSERT INTO withdrawal VALUES
(1,22,2,'crash','Y'),(2,17,4,'outside time limit','N'),(3,18,5,'illness','N'),(4,12,6,'outside time limit','N'),(5,21,6,'crash','Y'),(6,19,7,'illness',NULL),(7,16,8,'crash','N');
