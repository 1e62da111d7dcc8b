CREATE TABLE artists (
  artist_id INTEGER PRIMARY KEY,
  name VARCHAR,
  nationality VARCHAR,
  birth_year INTEGER,
  commission_pct INTEGER
);
CREATE TABLE works (
  work_id INTEGER PRIMARY KEY,
  artist_id INTEGER REFERENCES artists(artist_id),
  title VARCHAR,
  medium VARCHAR,
  height_cm INTEGER,
  width_cm INTEGER,
  asking_price INTEGER,
  framed BOOLEAN
);
CREATE TABLE shows (
  show_id INTEGER PRIMARY KEY,
  show_name VARCHAR,
  opens DATE,
  closes DATE,
  visitors INTEGER
);
CREATE TABLE hangings (
  show_id INTEGER REFERENCES shows(show_id),
  work_id INTEGER REFERENCES works(work_id),
  wall VARCHAR,
  PRIMARY KEY (show_id, work_id)
);
CREATE TABLE collectors (
  collector_id INTEGER PRIMARY KEY,
  collector_name VARCHAR,
  city VARCHAR,
  mailing_list BOOLEAN
);
CREATE TABLE sales (
  sale_id INTEGER PRIMARY KEY,
  work_id INTEGER REFERENCES works(work_id),
  collector_id INTEGER REFERENCES collectors(collector_id),
  sold_on DATE,
  hammer_price INTEGER,
  paid_on DATE
);
INSERT INTO artists VALUES
 (1,'Leonie Marsh','British',1978,50),
 (2,'Tomas Alvarez','Spanish',1964,40),
 (3,'Wren Kobayashi','Japanese',1991,45),
 (4,'Ada Osei','Ghanaian',1985,50),
 (5,'Henrik Dahl','Danish',1952,35),
 (6,'Sorcha Quinlan','Irish',1996,50);
INSERT INTO works VALUES
 (101,1,'Low Tide, Evening','oil',80,120,5200,TRUE),
 (102,1,'Gorse','oil',50,60,2400,TRUE),
 (103,1,'Breakwater Study','charcoal',40,30,650,FALSE),
 (104,2,'Bullring at Noon','oil',150,150,14500,FALSE),
 (105,2,'Olive Terrace','watercolour',35,50,1800,TRUE),
 (106,3,'Paper Moons','screenprint',70,50,480,FALSE),
 (107,3,'Night Bus','screenprint',60,60,520,TRUE),
 (108,4,'Kente for Grandmother','textile',200,140,9800,FALSE),
 (109,4,'Market Women','oil',100,130,7600,TRUE),
 (110,5,'White House, Skagen','oil',65,80,11200,TRUE),
 (111,5,'Fog','watercolour',30,42,2900,TRUE),
 (112,4,'Harmattan','textile',180,120,8300,FALSE),
 (113,4,'Volta Crossing','watercolour',45,65,2100,TRUE);
INSERT INTO shows VALUES
 (1,'Salt and Light','2023-05-05','2023-06-17',1340),
 (2,'New Prints','2023-11-10','2023-12-22',860),
 (3,'Threads','2024-03-08','2024-04-20',1725),
 (4,'Summer Salon','2024-07-05','2024-08-31',2410),
 (5,'Small Works for Winter','2024-11-29','2025-01-11',990),
 (6,'The North Room','2025-09-12','2025-10-25',NULL);
INSERT INTO hangings VALUES
 (1,101,'east'),(1,102,'east'),(1,110,'north'),(1,111,'north'),
 (2,106,'south'),(2,107,'south'),
 (3,108,'north'),(3,112,'east'),
 (4,101,'north'),(4,104,'north'),(4,109,'east'),(4,107,'south'),(4,112,'west'),
 (5,106,'east'),(5,111,'east'),(5,102,'west');
INSERT INTO collectors VALUES
 (1,'Mrs Eleanor Vance','Bath',TRUE),
 (2,'Dr Piotr Zielinski','London',TRUE),
 (3,'Okoro & Finch LLP','London',FALSE),
 (4,'Marguerite Duval','Lyon',TRUE),
 (5,'Sir Basil Thorne','Edinburgh',FALSE),
 (6,'Nina Castellanos','Bristol',TRUE);
INSERT INTO sales VALUES
 (1,110,1,'2023-05-12',10800,'2023-05-30'),
 (2,106,2,'2023-11-18',480,'2023-11-18'),
 (3,108,3,'2024-03-20',9500,'2024-05-02'),
 (4,104,5,'2024-07-09',13000,'2024-08-15'),
 (5,107,2,'2024-07-20',500,'2024-07-21'),
 (6,101,1,'2024-08-02',5200,NULL),
 (7,111,4,'2024-12-06',2700,'2024-12-20'),
 (8,102,2,'2025-01-09',2250,NULL);
