CREATE TABLE officers (badge INTEGER PRIMARY KEY, first_name VARCHAR, last_name VARCHAR, grade VARCHAR, unit VARCHAR, sworn_in DATE, trained_by INTEGER REFERENCES officers(badge));
INSERT INTO officers VALUES (370,'Bill','Stroud','sergeant','custody','2001-01-08',NULL);
INSERT INTO officers VALUES (301,'Sandra','Keogh','inspector','CID','2004-06-01',NULL);
INSERT INTO officers VALUES (355,'Ronan','Fahy','detective','CID','2010-11-22',301);
INSERT INTO officers VALUES (314,'Ollie','Grant','sergeant','patrol','2012-09-17',370);
INSERT INTO officers VALUES (341,'Katja','Blom','constable','traffic','2016-03-07',NULL);
INSERT INTO officers VALUES (327,'Meera','Joshi','constable','patrol','2019-02-25',314);
INSERT INTO officers VALUES (333,'Piet','de Vries','constable','traffic','2021-07-12',341);
INSERT INTO officers VALUES (362,'Lucy','Amato','constable','patrol','2024-08-05',314);
CREATE TABLE patrol_cars (plate VARCHAR PRIMARY KEY, make VARCHAR, odometer_km INTEGER, electric BOOLEAN, assigned_to INTEGER REFERENCES officers(badge));
INSERT INTO patrol_cars VALUES ('PD-11','Skoda Octavia',148200,false,314),('PD-12','VW ID.4',36100,true,341),('PD-13','Ford Transit',97450,false,NULL),('PD-14','BMW R1250',22800,false,333),('PD-15','Skoda Enyaq',51900,true,301),('PD-16','Volvo V90',183600,false,314);
CREATE TABLE incidents (ref INTEGER PRIMARY KEY, reported DATE, offence VARCHAR, street VARCHAR, reported_to INTEGER REFERENCES officers(badge), lead_officer INTEGER REFERENCES officers(badge), state VARCHAR, closed DATE, loss DECIMAL(9,2));
INSERT INTO incidents VALUES
(9001,'2023-02-03','burglary','Elm Road',370,355,'solved','2023-05-19',6200),
(9002,'2023-02-27','bicycle theft','Harbour Street',327,327,'shelved','2023-04-30',850),
(9003,'2023-07-15','vandalism','Elm Road',314,314,'solved','2023-07-29',1300),
(9004,'2023-12-24','pickpocketing','Market Place',327,355,'shelved','2024-03-01',240),
(9005,'2024-01-30','fraud','Harbour Street',370,301,'open',NULL,48000),
(9006,'2024-03-08','hit and run','Ring Road',333,341,'solved','2024-03-21',3700),
(9007,'2024-03-19','bicycle theft','Station Square',327,314,'open',NULL,1900),
(9008,'2024-06-02','noise','Market Place',314,NULL,'shelved','2024-06-03',NULL),
(9009,'2024-09-27','burglary','Chapel Lane',370,355,'open',NULL,11400),
(9010,'2024-12-31','vandalism','Market Place',362,314,'solved','2025-01-14',560),
(9011,'2025-02-12','bicycle theft','Station Square',362,327,'solved','2025-02-20',700),
(9012,'2025-03-23','drunk driving','Ring Road',341,333,'open',NULL,NULL);
CREATE TABLE people (pid INTEGER PRIMARY KEY, name VARCHAR, town VARCHAR, born INTEGER, phone VARCHAR);
INSERT INTO people VALUES (1,'Elsbeth Crane','Portwick',1956,'700-118'),(2,'Jamie Tuck','Portwick',2003,NULL),(3,'Victor Lund','Selby',1979,'700-431'),(4,'Amina Diallo','Portwick',1988,'700-902'),(5,'Kurt Hessel','Oxmoor',1995,NULL),(6,'Paula Rimes','Selby',1967,'700-377'),(7,'Denny Voss','Oxmoor',1991,'700-655'),(8,'Iris Calloway','Portwick',1982,'700-246');
CREATE TABLE involvement (ref INTEGER REFERENCES incidents(ref), pid INTEGER REFERENCES people(pid), part VARCHAR, statement_on DATE, PRIMARY KEY (ref, pid));
INSERT INTO involvement VALUES
(9001,1,'victim','2023-02-03'),(9001,5,'suspect','2023-03-11'),(9002,4,'victim','2023-02-27'),(9003,2,'suspect','2023-07-20'),(9003,6,'witness','2023-07-16'),(9005,1,'victim','2024-01-30'),(9005,3,'suspect',NULL),(9006,6,'witness','2024-03-08'),(9006,7,'suspect','2024-03-15'),(9009,4,'victim','2024-09-28'),(9009,5,'suspect',NULL),(9010,2,'suspect','2025-01-09'),(9011,5,'suspect','2025-02-19'),(9012,7,'suspect','2025-03-23'),(9007,6,'victim','2024-03-19');
