CREATE TABLE director (
  dir_id INTEGER PRIMARY KEY,
  name VARCHAR,
  nationality VARCHAR
);
INSERT INTO director VALUES
(1,'Marit Solberg','Norwegian'),
(2,'Antonio Bellini','Italian'),
(3,'Grace Tan','Singaporean'),
(4,'Howard Quill','American'),
(5,'Amélie Roux','French'),
(6,'Pavel Zeman',NULL);
CREATE TABLE film (
  film_id INTEGER PRIMARY KEY,
  title VARCHAR,
  dir_id INTEGER REFERENCES director(dir_id),
  yr INTEGER,
  mins INTEGER,
  genre VARCHAR,
  subtitled BOOLEAN
);
INSERT INTO film VALUES
(1,'The Ice Choir',1,2019,104,'drama',TRUE),
(2,'Red Mopeds',2,1987,131,'comedy',TRUE),
(3,'Night Ferry',3,2022,97,'thriller',TRUE),
(4,'Dust County',4,1994,152,'western',FALSE),
(5,'Dust County II',4,1998,138,'western',FALSE),
(6,'A Cup of Rain',5,2023,89,'romance',TRUE),
(7,'The Clockmaker',NULL,1961,112,'drama',TRUE),
(8,'Robot Picnic',3,2024,93,'animation',FALSE),
(9,'Seven Sundays',2,2003,118,'comedy',TRUE),
(10,'Glass Harbour',4,2021,125,'thriller',FALSE),
(11,'Snowmelt',1,2024,109,'drama',TRUE),
(12,'Paper Tigers Club',5,2010,101,'comedy',TRUE);
CREATE TABLE companion (
  comp_id INTEGER PRIMARY KEY,
  nickname VARCHAR,
  relation VARCHAR,
  snacker BOOLEAN
);
INSERT INTO companion VALUES
(1,'Mum','family',FALSE),
(2,'Joey','family',TRUE),
(3,'Tess','friend',TRUE),
(4,'Raj','friend',FALSE),
(5,'Big Al','colleague',TRUE),
(6,'Nina','colleague',NULL);
CREATE TABLE viewing (
  view_id INTEGER PRIMARY KEY,
  film_id INTEGER REFERENCES film(film_id),
  seen_on DATE,
  place VARCHAR,
  score DECIMAL(3,1),
  ticket DECIMAL(5,2),
  fell_asleep BOOLEAN,
  remark VARCHAR
);
INSERT INTO viewing VALUES
(1,1,'2022-02-12','Odeon',8.5,9.50,FALSE,'stunning'),
(2,4,'2022-07-03','home',7.0,NULL,FALSE,NULL),
(3,5,'2022-07-10','home',4.5,NULL,TRUE,'too long'),
(4,3,'2023-01-21','Rex',9.0,11.00,FALSE,'edge of the seat'),
(5,2,'2023-05-05','home',6.5,NULL,FALSE,NULL),
(6,10,'2023-10-28','Odeon',5.5,12.50,FALSE,NULL),
(7,6,'2024-02-14','Rex',7.5,11.50,FALSE,'Valentine treat'),
(8,3,'2024-04-01','home',9.5,NULL,FALSE,'even better'),
(9,8,'2024-08-17','Odeon',6.0,10.00,TRUE,'kids loved it'),
(10,11,'2024-11-09','Rex',8.0,11.50,FALSE,NULL),
(11,4,'2025-01-05','home',7.5,NULL,TRUE,NULL),
(12,9,'2025-03-16','plane',NULL,NULL,TRUE,'missed the end');
CREATE TABLE viewing_companion (
  view_id INTEGER REFERENCES viewing(view_id),
  comp_id INTEGER REFERENCES companion(comp_id),
  PRIMARY KEY (view_id, comp_id)
);
INSERT INTO viewing_companion VALUES
(1,3),(2,2),(3,2),(4,3),(4,4),(5,1),(5,3),(6,4),(7,3),(8,1),(8,2),(9,2),(10,3),(10,4);
CREATE TABLE watchlist (
  item INTEGER PRIMARY KEY,
  film_id INTEGER REFERENCES film(film_id),
  added DATE,
  tip_from INTEGER REFERENCES companion(comp_id),
  streaming_on VARCHAR
);
INSERT INTO watchlist VALUES
(1,7,'2023-03-02',1,'Mubi'),
(2,12,'2024-05-19',4,NULL),
(3,9,'2024-12-27',1,'Netflix'),
(4,11,'2024-09-01',3,NULL),
(5,10,'2023-09-09',NULL,'Prime'),
(6,2,'2022-12-30',5,'Mubi');
