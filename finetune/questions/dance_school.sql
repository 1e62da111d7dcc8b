CREATE TABLE teacher (id INTEGER PRIMARY KEY, firstname VARCHAR, surname VARCHAR, speciality VARCHAR, fee_per_hour DECIMAL(6,2), joined DATE, freelance BOOLEAN);
CREATE TABLE studio (id INTEGER PRIMARY KEY, name VARCHAR, floor_sqm INTEGER, mirrored BOOLEAN, surface VARCHAR);
CREATE TABLE class (id INTEGER PRIMARY KEY, title VARCHAR, style VARCHAR, level VARCHAR, teacher_id INTEGER REFERENCES teacher(id), studio_id INTEGER REFERENCES studio(id), weekday VARCHAR, monthly_fee DECIMAL(6,2));
CREATE TABLE pupil (id INTEGER PRIMARY KEY, firstname VARCHAR, surname VARCHAR, born DATE, phone VARCHAR, shoe_size DECIMAL(3,1));
CREATE TABLE enrolment (id INTEGER PRIMARY KEY, pupil_id INTEGER REFERENCES pupil(id), class_id INTEGER REFERENCES class(id), since DATE, left_on DATE, discount_pct INTEGER);
CREATE TABLE medal (id INTEGER PRIMARY KEY, pupil_id INTEGER REFERENCES pupil(id), contest VARCHAR, won_on DATE, place INTEGER, style VARCHAR);
INSERT INTO teacher VALUES
(1,'Carmen','Delgado','flamenco',42.00,'2022-01-10',FALSE),(2,'Oleg','Morozov','ballet',48.00,'2022-08-22',FALSE),(3,'Keisha','Brown','hip hop',39.50,'2023-03-06',TRUE),
(4,'Matteo','Ricci','salsa',40.00,'2023-09-04',TRUE),(5,'Ingrid','Solberg','ballroom',45.00,'2022-04-19',FALSE),(6,'Yuki','Mori','contemporary',37.00,'2025-01-13',TRUE);
INSERT INTO studio VALUES
(1,'Pavlova',120,TRUE,'sprung wood'),(2,'Astaire',95,TRUE,'parquet'),(3,'Basement',60,FALSE,'vinyl'),(4,'Loft',75,TRUE,'vinyl'),(5,'Garden Room',40,FALSE,'parquet');
INSERT INTO class VALUES
(1,'Tiny Swans','ballet','beginner',2,1,'Monday',38.00),(2,'Pointe Work','ballet','advanced',2,1,'Thursday',56.00),(3,'Street Kids','hip hop','beginner',3,3,'Tuesday',34.00),
(4,'Crew Training','hip hop','advanced',3,4,'Friday',49.00),(5,'Salsa Start','salsa','beginner',4,2,'Wednesday',42.00),(6,'Salsa Fever','salsa','intermediate',4,2,'Friday',46.00),
(7,'Sevillanas','flamenco','intermediate',1,4,'Monday',52.00),(8,'Waltz and Tango','ballroom','beginner',5,2,'Thursday',44.00),(9,'Latin Gold','ballroom','advanced',5,1,'Saturday',60.00),
(10,'Rumba for Two','ballroom','intermediate',5,4,'Sunday',47.00);
INSERT INTO pupil VALUES
(1,'Amelie','Fournier','2012-05-14','0171 220331',35.0),(2,'Bruno','Keller','1988-11-02','0160 778120',44.0),(3,'Chiara','Lombardi','2009-02-27',NULL,38.5),
(4,'Daniel','Okafor','2007-09-09','0152 330918',43.0),(5,'Elif','Kaya','1995-07-21','0176 441207',39.0),(6,'Frank','Steiner','1961-03-30','0421 55672',42.5),
(7,'Gisela','Steiner','1963-12-05','0421 55673',38.0),(8,'Hanna','Nowak','2014-08-18',NULL,32.5),(9,'Ivo','Marek','2010-01-11','0157 902216',40.5),
(10,'Julia','Arendt','1999-10-25','0171 665540',37.0),(11,'Kofi','Mensah','2006-04-02','0159 114458',45.5);
INSERT INTO enrolment VALUES
(1,1,1,'2022-09-05',NULL,0),(2,1,2,'2024-09-05',NULL,20),(3,2,5,'2023-10-04','2024-06-26',0),(4,2,6,'2024-07-05',NULL,0),(5,3,2,'2022-10-13',NULL,10),
(6,4,3,'2023-04-11','2024-03-26',0),(7,4,4,'2024-04-05',NULL,0),(8,5,7,'2023-02-06',NULL,0),(9,5,5,'2024-01-10',NULL,15),(10,6,8,'2022-05-12','2023-07-13',0),
(11,7,8,'2022-05-12',NULL,25),(12,8,1,'2023-09-11',NULL,0),(13,9,3,'2024-02-06','2024-12-17',0),(14,10,6,'2025-01-17',NULL,10);
INSERT INTO medal VALUES
(1,3,'Hansa Cup','2023-05-20',2,'ballet'),(2,1,'Hansa Cup','2024-05-18',1,'ballet'),(3,4,'Northern Battle','2024-11-09',3,'hip hop'),(4,3,'Dance Star Kiel','2024-10-12',1,'ballet'),
(5,5,'Feria Hamburg','2023-09-30',1,'flamenco'),(6,7,'Senior Trophy','2025-02-22',2,'ballroom'),(7,4,'Hansa Cup','2025-05-17',1,'hip hop'),(8,3,'Hansa Cup','2025-05-17',3,'ballet');
