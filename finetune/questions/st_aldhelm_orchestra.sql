CREATE TABLE section (
  code VARCHAR PRIMARY KEY,
  section_name VARCHAR,
  family VARCHAR,
  chairs INTEGER
);
CREATE TABLE player (
  player_id INTEGER PRIMARY KEY,
  fname VARCHAR,
  lname VARCHAR,
  section_code VARCHAR REFERENCES section(code),
  instrument VARCHAR,
  since DATE,
  principal BOOLEAN,
  fee_per_call DECIMAL(6,2)
);
CREATE TABLE composition (
  comp_id INTEGER PRIMARY KEY,
  title VARCHAR,
  composer VARCHAR,
  minutes INTEGER,
  year_written INTEGER
);
CREATE TABLE concert (
  concert_id INTEGER PRIMARY KEY,
  on_date DATE,
  venue VARCHAR,
  conductor VARCHAR,
  soloist_id INTEGER REFERENCES player(player_id),
  tickets_sold INTEGER,
  broadcast BOOLEAN
);
CREATE TABLE programme (
  concert_id INTEGER REFERENCES concert(concert_id),
  comp_id INTEGER REFERENCES composition(comp_id),
  slot INTEGER,
  PRIMARY KEY (concert_id, comp_id)
);
CREATE TABLE absence (
  absence_id INTEGER PRIMARY KEY,
  player_id INTEGER REFERENCES player(player_id),
  concert_id INTEGER REFERENCES concert(concert_id),
  reason VARCHAR,
  excused BOOLEAN
);
INSERT INTO section VALUES
 ('V1','First Violins','strings',12),
 ('VC','Cellos','strings',8),
 ('WW','Woodwind','winds',9),
 ('BR','Brass','winds',10),
 ('PC','Percussion','percussion',4),
 ('HP','Harps','plucked',2);
INSERT INTO player VALUES
 (1,'Anneliese','Vogt','V1','violin','2022-01-15',TRUE,145.00),
 (2,'Dmitri','Sokolov','V1','violin','2022-09-01',FALSE,110.00),
 (3,'Mei','Lin','V1','violin','2024-01-08',FALSE,104.00),
 (4,'Callum','Fraser','VC','cello','2022-03-21',TRUE,140.00),
 (5,'Beatriz','Moura','VC','cello','2023-09-04',FALSE,108.00),
 (6,'Joel','Hammond','WW','oboe','2022-09-01',TRUE,138.00),
 (7,'Sian','Prosser','WW','flute','2023-02-13',FALSE,112.00),
 (8,'Otis','Grantham','BR','trumpet','2023-09-11',TRUE,135.00),
 (9,'Frida','Nyberg','BR','horn','2024-09-02',FALSE,109.00),
 (10,'Kwame','Asante','PC','timpani','2022-05-30',TRUE,132.00),
 (11,'Ottilie','Brandt','WW','bassoon','2025-01-06',FALSE,101.00);
INSERT INTO composition VALUES
 (1,'Symphony No. 7','Ludwig van Beethoven',38,1812),
 (2,'Cello Concerto','Edward Elgar',30,1919),
 (3,'La Mer','Claude Debussy',24,1905),
 (4,'Symphony No. 2','Jean Sibelius',44,1902),
 (5,'Egmont Overture','Ludwig van Beethoven',9,1810),
 (6,'Scheherazade','Nikolai Rimsky-Korsakov',46,1888),
 (7,'Trumpet Concerto','Joseph Haydn',15,1796),
 (8,'The Lark Ascending','Ralph Vaughan Williams',16,1914),
 (9,'Symphony No. 5','Gustav Mahler',70,1902);
INSERT INTO concert VALUES
 (1,'2022-10-15','Corn Exchange','Marta Halasz',4,540,FALSE),
 (2,'2023-03-11','Cathedral','Marta Halasz',1,702,TRUE),
 (3,'2023-10-21','Corn Exchange','Edmund Royle',NULL,488,FALSE),
 (4,'2024-02-24','Town Hall','Edmund Royle',8,395,FALSE),
 (5,'2024-06-15','Cathedral','Marta Halasz',NULL,815,TRUE),
 (6,'2024-11-09','Corn Exchange','Jun Takeda',4,571,FALSE),
 (7,'2025-03-29','Town Hall','Marta Halasz',1,420,TRUE);
INSERT INTO programme VALUES
 (1,5,1),(1,2,2),(1,1,3),
 (2,8,1),(2,4,2),
 (3,3,1),(3,6,2),
 (4,5,1),(4,7,2),(4,1,3),
 (5,3,1),(5,4,2),
 (6,5,1),(6,2,2),(6,6,3),
 (7,8,1),(7,1,2);
INSERT INTO absence VALUES
 (1,2,2,'illness',TRUE),
 (2,7,3,'family',TRUE),
 (3,2,4,'missed train',FALSE),
 (4,5,5,'illness',TRUE),
 (5,9,6,'double booking',FALSE),
 (6,2,6,'illness',TRUE),
 (7,3,7,'illness',TRUE),
 (8,7,7,'double booking',FALSE);
