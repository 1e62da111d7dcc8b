CREATE TABLE volunteer (vol_id INTEGER PRIMARY KEY, full_name VARCHAR, occupation VARCHAR, joined_team DATE, status VARCHAR, pager_no VARCHAR, minutes_to_base INTEGER);
CREATE TABLE vehicle (call_sign VARCHAR PRIMARY KEY, make VARCHAR, seats INTEGER, mot_due DATE, winch BOOLEAN);
CREATE TABLE callout (incident_no INTEGER PRIMARY KEY, alerted_at TIMESTAMP, area VARCHAR, cause VARCHAR, leader_id INTEGER REFERENCES volunteer(vol_id), radio_id INTEGER REFERENCES volunteer(vol_id), call_sign VARCHAR REFERENCES vehicle(call_sign), stood_down_at TIMESTAMP);
CREATE TABLE turnout (incident_no INTEGER REFERENCES callout(incident_no), vol_id INTEGER REFERENCES volunteer(vol_id), hours_out DECIMAL(4,1), task VARCHAR, PRIMARY KEY (incident_no, vol_id));
CREATE TABLE casualty (cas_id INTEGER PRIMARY KEY, incident_no INTEGER REFERENCES callout(incident_no), age INTEGER, home_town VARCHAR, injury VARCHAR, evacuated_by VARCHAR, survived BOOLEAN);
CREATE TABLE donation (don_id INTEGER PRIMARY KEY, donor VARCHAR, given_on DATE, amount DECIMAL(8,2), after_incident INTEGER REFERENCES callout(incident_no), thanked BOOLEAN);
INSERT INTO volunteer VALUES
(1,'Moira Tennant','GP','2006-03-01','full','P01',12),
(2,'Alasdair Kirkbride','joiner','1997-10-15','full','P02',5),
(3,'Jonty Ashworth','teacher','2018-05-20','full','P03',22),
(4,'Sunita Rawat','paramedic','2020-09-01','full','P04',17),
(5,'Declan Roe','sheep farmer','2011-01-10','full','P05',9),
(6,'Imogen Pike','student','2024-02-12','probationary',NULL,31),
(7,'Walter Braithwaite','retired','1989-06-04','reserve','P07',14),
(8,'Kasia Wilk','software developer','2022-11-07','full','P08',26),
(9,'Hamish Orr','mountain guide','2015-04-18','full','P09',19),
(10,'Freddie Lowther','chef','2025-03-03','probationary',NULL,8);
INSERT INTO vehicle VALUES
('Fell 1','Land Rover Defender',9,'2025-11-30',true),
('Fell 2','Toyota Hilux',5,'2025-09-14',true),
('Fell 3','Ford Transit',12,'2026-02-28',false),
('Fell 4','Polaris quad',2,NULL,true);
INSERT INTO callout VALUES
(2401,'2024-01-14 15:20','Scarth Edge','fall',2,7,'Fell 1','2024-01-14 21:45'),
(2402,'2024-03-02 18:05','Black Tarn','lost',1,3,'Fell 2','2024-03-03 01:30'),
(2403,'2024-05-26 12:40','Scarth Edge','heart attack',4,7,'Fell 1','2024-05-26 14:50'),
(2404,'2024-08-11 16:55','Gill Force','fall',2,8,'Fell 1','2024-08-11 20:10'),
(2405,'2024-10-19 17:30','Long Moss','lost',9,NULL,'Fell 3','2024-10-19 23:15'),
(2406,'2024-12-28 09:10','High Corrie','avalanche',2,7,'Fell 2','2024-12-28 18:00'),
(2501,'2025-02-09 13:25','Scarth Edge','fall',5,3,'Fell 1','2025-02-09 17:05'),
(2502,'2025-04-20 10:45','Black Tarn','false alarm',1,8,NULL,'2025-04-20 11:20'),
(2503,'2025-06-07 20:15','Long Moss','lost',9,7,'Fell 2',NULL);
INSERT INTO turnout VALUES
(2401,1,6.5,'medic'),(2401,5,6.0,'stretcher'),(2401,9,6.5,'ropes'),
(2402,3,7.5,'search'),(2402,5,7.0,'search'),
(2403,4,2.0,'medic'),
(2404,9,3.5,'ropes'),(2404,6,3.0,'stretcher'),(2404,1,3.5,'medic'),
(2405,8,5.5,'search'),
(2406,9,9.0,'search'),(2406,4,8.5,'medic'),
(2501,5,4.0,'stretcher'),
(2503,8,6.0,'search');
INSERT INTO casualty VALUES
(1,2401,34,'Leeds','broken ankle','stretcher',true),
(2,2402,61,'Carlisle','hypothermia','vehicle',true),
(3,2402,58,'Carlisle',NULL,'walked off',true),
(4,2403,67,'Derby','cardiac arrest','helicopter',false),
(5,2404,19,'Leeds','head injury','helicopter',true),
(6,2405,42,NULL,'exhaustion','walked off',true),
(7,2406,29,'Glasgow','fractured pelvis','helicopter',true),
(8,2406,31,'Glasgow','asphyxia','helicopter',false),
(9,2501,45,'Preston','dislocated shoulder','stretcher',true);
INSERT INTO donation VALUES
(1,'The Green Dragon Inn','2024-01-31',420,NULL,true),
(2,'Mr and Mrs Hadfield','2024-03-20',150,2402,true),
(3,'Priestley family','2024-06-15',1000,2403,true),
(4,'Anonymous','2024-09-02',75,NULL,NULL),
(5,'Leeds Ramblers','2024-09-10',310,2404,false),
(6,'Fellside Building Society','2025-01-17',2500,NULL,true),
(7,'Glasgow Alpine Club','2025-02-01',640,2406,false),
(8,'The Green Dragon Inn','2025-02-03',385,NULL,true);
