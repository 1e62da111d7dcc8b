CREATE TABLE tri_club (code VARCHAR PRIMARY KEY, club VARCHAR, region VARCHAR, members INTEGER, website VARCHAR);
CREATE TABLE triathlete (bib INTEGER PRIMARY KEY, first VARCHAR, last VARCHAR, gender VARCHAR, yob INTEGER, club_code VARCHAR REFERENCES tri_club(code), coach_bib INTEGER REFERENCES triathlete(bib));
CREATE TABLE event (event_id INTEGER PRIMARY KEY, event_name VARCHAR, place VARCHAR, race_day DATE, distance VARCHAR, entry_fee DECIMAL(6,2), wetsuit_allowed BOOLEAN, water_c DECIMAL(3,1));
CREATE TABLE result (event_id INTEGER REFERENCES event(event_id), bib INTEGER REFERENCES triathlete(bib), swim_min DECIMAL(5,1), bike_min DECIMAL(5,1), run_min DECIMAL(5,1), total_min DECIMAL(5,1), status VARCHAR, PRIMARY KEY (event_id, bib));
CREATE TABLE marshal_duty (duty_id INTEGER PRIMARY KEY, event_id INTEGER REFERENCES event(event_id), bib INTEGER REFERENCES triathlete(bib), station VARCHAR, hours DECIMAL(3,1), lunch_voucher BOOLEAN);
INSERT INTO tri_club VALUES
('OTT','Otterbrook Tri','West',84,'otterbrooktri.org'),
('STR','Steel Riders','North',132,'steelriders.club'),
('PEL','Pelican Multisport','South',47,NULL),
('FEN','Fenland Fins','East',61,'fenfins.org'),
('HIL','Hill Goats','North',23,NULL);
INSERT INTO triathlete VALUES
(201,'Nadia','Kessler','f',1990,'OTT',NULL),
(203,'Amara','Diallo','f',1996,'STR',NULL),
(206,'Paulo','Cardoso','m',1993,'PEL',NULL),
(208,'Kieran','Foyle','m',1999,NULL,NULL),
(210,'Robert','Ng','m',1982,'FEN',NULL);
INSERT INTO triathlete VALUES
(202,'Greg','Holloway','m',1978,'OTT',201),
(204,'Simon','Wragg','m',1985,'STR',203),
(205,'Beth','Lister','f',2001,'STR',203),
(207,'Yvonne','Tranter','f',1969,'PEL',206),
(209,'Isla','McCrae','f',1988,'FEN',201),
(211,'Clara','Voss','f',2004,NULL,206);
INSERT INTO event VALUES
(1,'Otter Sprint','Lake Otterbrook','2024-05-19','sprint',45,true,15.5),
(2,'Steel City Olympic','Rothmere','2024-06-30','olympic',80,true,18.0),
(3,'Pelican Bay Half','Pelican Bay','2024-09-08','half',165,false,22.5),
(4,'Fen Flyer','Wickmere','2025-05-11','sprint',50,true,14.0),
(5,'Rothmere Midnight Tri','Rothmere','2025-07-05','olympic',85,false,21.0),
(6,'Goat Peak Extreme','Goat Peak','2025-09-20','half',190,true,NULL);
INSERT INTO result VALUES
(1,201,12.4,34.8,20.9,70.1,'finished'),
(1,202,15.2,37.5,25.6,81.0,'finished'),
(1,208,13.0,33.9,19.8,68.5,'finished'),
(2,203,22.8,66.1,40.3,132.2,'finished'),
(2,204,27.5,68.0,46.9,145.8,'finished'),
(2,201,24.1,69.4,42.7,139.3,'finished'),
(2,206,25.9,NULL,NULL,NULL,'DNF'),
(3,203,29.7,158.2,92.4,285.0,'finished'),
(3,206,33.1,151.6,97.9,287.9,'finished'),
(3,207,41.6,189.3,131.0,368.8,'finished'),
(4,209,11.8,36.2,22.0,72.3,'finished'),
(4,210,14.6,35.7,23.3,76.4,'finished'),
(5,205,26.6,71.8,44.5,NULL,'disqualified'),
(5,203,22.1,64.9,39.5,129.2,'finished');
INSERT INTO marshal_duty VALUES
(1,1,205,'transition',4.0,true),
(2,1,207,'swim exit',2.5,true),
(3,2,202,'feed zone',5.0,true),
(4,2,209,'swim exit',3.0,false),
(5,3,201,'finish line',6.5,true),
(6,3,202,'feed zone',6.0,true),
(7,4,202,'transition',3.5,false),
(8,5,210,'finish line',4.5,NULL);
