CREATE TABLE artist (
  id INTEGER PRIMARY KEY,
  stage_name VARCHAR,
  origin VARCHAR,
  type VARCHAR,
  formed INTEGER,
  payout_per_play DECIMAL(5,3)
);
CREATE TABLE track (
  id INTEGER PRIMARY KEY,
  name VARCHAR,
  artist_id INTEGER REFERENCES artist(id),
  feat_artist_id INTEGER REFERENCES artist(id),
  secs INTEGER,
  bpm INTEGER,
  released DATE,
  explicit BOOLEAN
);
CREATE TABLE listener (
  id INTEGER PRIMARY KEY,
  first VARCHAR,
  last VARCHAR,
  tier VARCHAR,
  since DATE,
  paid_until DATE
);
CREATE TABLE playlist (
  id INTEGER PRIMARY KEY,
  name VARCHAR,
  listener_id INTEGER REFERENCES listener(id),
  public BOOLEAN,
  followers INTEGER
);
CREATE TABLE playlist_track (
  playlist_id INTEGER REFERENCES playlist(id),
  track_id INTEGER REFERENCES track(id),
  added DATE,
  PRIMARY KEY (playlist_id, track_id)
);
CREATE TABLE play (
  id INTEGER PRIMARY KEY,
  listener_id INTEGER REFERENCES listener(id),
  track_id INTEGER REFERENCES track(id),
  played_on DATE,
  skipped BOOLEAN
);
INSERT INTO artist VALUES
 (1,'Copper Heron','Wales','band',2015,0.004),
 (2,'DJ Marisol','Mexico','solo',2019,0.006),
 (3,'The Wet Umbrellas','Belgium','band',2009,0.003),
 (4,'Ingrid Vale','Norway','solo',2021,0.005),
 (5,'Lowland Strings','Belgium','orchestra',1998,0.008),
 (6,'Kilo Tapes','Germany','solo',2024,NULL);
INSERT INTO track VALUES
 (1,'Slate Roof',1,NULL,241,96,'2022-03-18',FALSE),
 (2,'Estuary',1,4,318,72,'2024-02-02',FALSE),
 (3,'Calor',2,NULL,189,128,'2023-06-09',FALSE),
 (4,'No Manners',2,6,176,140,'2024-08-16',TRUE),
 (5,'Drizzle Again',3,NULL,205,110,'2022-11-25',FALSE),
 (6,'Bus Stop Anthem',3,NULL,223,118,'2023-10-13',TRUE),
 (7,'Pale Blue Hour',4,5,402,60,'2024-11-29',FALSE),
 (8,'Frostbite',4,NULL,197,92,'2023-01-20',FALSE),
 (9,'Nocturne for Canals',5,NULL,530,54,'2022-05-06',FALSE),
 (10,'Harvest Reel',5,1,284,134,'2025-01-10',FALSE);
INSERT INTO listener VALUES
 (1,'Eva','Claes','family','2022-02-01','2025-06-30'),
 (2,'Joost','Bakker','free','2022-12-12',NULL),
 (3,'Leonie','Frank','solo','2023-04-04','2025-03-31'),
 (4,'Carlos','Ibarra','student','2023-09-18','2024-12-31'),
 (5,'Siân','Powell','solo','2024-01-15','2025-05-31'),
 (6,'Thomas','Claes','family','2024-03-09','2025-06-30'),
 (7,'Ada','Nwosu','free','2024-10-27',NULL),
 (8,'Ulrich','Boehm','student','2025-02-01','2025-08-31');
INSERT INTO playlist VALUES
 (1,'Rainy Tram',1,TRUE,310),
 (2,'Leg Day',4,TRUE,1275),
 (3,'Sleepy Baby',6,FALSE,0),
 (4,'Office Friendly',3,TRUE,88),
 (5,'Kitchen Disco',1,FALSE,2),
 (6,'Empty for now',7,FALSE,0);
INSERT INTO playlist_track VALUES
 (1,5,'2023-01-08'),(1,9,'2023-01-08'),(1,2,'2024-02-10'),(1,1,'2023-01-09'),
 (2,3,'2023-10-01'),(2,4,'2024-08-20'),(2,6,'2023-11-02'),
 (3,9,'2024-03-10'),(3,7,'2024-12-01'),
 (4,8,'2023-05-05'),(4,1,'2023-05-05'),
 (5,3,'2024-07-07');
INSERT INTO play VALUES
 (1,1,5,'2023-01-08',FALSE),
 (2,1,9,'2023-01-08',TRUE),
 (3,2,5,'2023-02-14',FALSE),
 (4,3,8,'2023-05-06',FALSE),
 (5,4,3,'2023-10-02',FALSE),
 (6,4,4,'2024-08-20',FALSE),
 (7,4,3,'2024-09-11',FALSE),
 (8,5,1,'2024-01-16',FALSE),
 (9,5,2,'2024-02-03',FALSE),
 (10,6,9,'2024-03-10',FALSE),
 (11,6,7,'2024-12-02',TRUE),
 (12,1,3,'2024-07-07',FALSE),
 (13,7,4,'2024-10-31',TRUE),
 (14,2,3,'2024-12-31',FALSE);
