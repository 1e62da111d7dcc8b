CREATE TABLE play (
  id INTEGER PRIMARY KEY,
  title VARCHAR,
  playwright VARCHAR,
  genre VARCHAR,
  running_time INTEGER
);
CREATE TABLE company_member (
  id INTEGER PRIMARY KEY,
  stage_name VARCHAR,
  job VARCHAR,
  joined DATE,
  weekly_wage DECIMAL(7,2),
  phone VARCHAR
);
CREATE TABLE production (
  id INTEGER PRIMARY KEY,
  play_id INTEGER REFERENCES play(id),
  director_id INTEGER REFERENCES company_member(id),
  opening_night DATE,
  closing_night DATE,
  budget DECIMAL(9,2)
);
CREATE TABLE casting (
  production_id INTEGER REFERENCES production(id),
  member_id INTEGER REFERENCES company_member(id),
  part VARCHAR,
  lead BOOLEAN,
  PRIMARY KEY (production_id, member_id, part)
);
CREATE TABLE performance (
  id INTEGER PRIMARY KEY,
  production_id INTEGER REFERENCES production(id),
  curtain_up TIMESTAMP,
  seats_sold INTEGER,
  takings DECIMAL(8,2),
  cancelled BOOLEAN
);
INSERT INTO play VALUES
 (1,'Hamlet','William Shakespeare','tragedy',215),
 (2,'The Importance of Being Earnest','Oscar Wilde','comedy',130),
 (3,'An Inspector Calls','J. B. Priestley','drama',110),
 (4,'Noises Off','Michael Frayn','farce',140),
 (5,'Twelfth Night','William Shakespeare','comedy',150),
 (6,'A Doll''s House','Henrik Ibsen','drama',125),
 (7,'Arcadia','Tom Stoppard','drama',165);
INSERT INTO company_member VALUES
 (1,'Imelda Crane','actor','2022-01-03',640.00,'07700 900112'),
 (2,'Jasper Whitlock','actor','2022-03-14',615.00,NULL),
 (3,'Nuala Brennan','director','2022-01-03',820.00,'07700 900345'),
 (4,'Theo Abara','actor','2022-09-05',590.00,'07700 900781'),
 (5,'Rosalind Fairweather','actor','2023-02-20',605.00,'07700 900218'),
 (6,'Gregor Stanek','director','2023-08-28',790.00,NULL),
 (7,'Priya Raman','actor','2024-01-15',575.00,'07700 900466'),
 (8,'Bertie Mould','stagehand','2024-06-10',460.00,NULL),
 (9,'Celeste Okafor','actor','2025-03-03',560.00,'07700 900907');
INSERT INTO production VALUES
 (1,3,3,'2022-04-08','2022-04-30',18500.00),
 (2,2,3,'2022-11-11','2022-12-03',22000.00),
 (3,5,6,'2023-09-22','2023-10-14',26500.00),
 (4,4,3,'2024-03-15','2024-04-06',31000.00),
 (5,1,6,'2024-10-04','2024-11-02',42000.00),
 (6,2,6,'2025-05-09','2025-05-31',24500.00),
 (7,6,NULL,'2025-10-10',NULL,20000.00);
INSERT INTO casting VALUES
 (1,1,'Mrs Birling',FALSE),(1,2,'Inspector Goole',TRUE),
 (2,1,'Lady Bracknell',TRUE),(2,2,'Algernon',TRUE),(2,4,'Jack Worthing',TRUE),
 (3,5,'Viola',TRUE),(3,4,'Orsino',FALSE),(3,2,'Malvolio',FALSE),
 (4,1,'Dotty Otley',TRUE),(4,7,'Brooke Ashton',FALSE),
 (5,4,'Hamlet',TRUE),(5,5,'Ophelia',FALSE),(5,1,'Gertrude',FALSE),
 (6,7,'Cecily',FALSE),(6,5,'Gwendolen',TRUE);
INSERT INTO performance VALUES
 (1,1,'2022-04-08 19:30:00',212,4876.00,FALSE),
 (2,1,'2022-04-16 14:30:00',148,2960.00,FALSE),
 (3,2,'2022-11-11 19:30:00',240,5760.00,FALSE),
 (4,2,'2022-11-19 19:30:00',0,0.00,TRUE),
 (5,3,'2023-09-22 19:30:00',198,4950.00,FALSE),
 (6,3,'2023-10-07 14:30:00',121,2541.00,FALSE),
 (7,4,'2024-03-15 19:30:00',251,7028.00,FALSE),
 (8,4,'2024-03-23 19:30:00',244,6832.00,FALSE),
 (9,4,'2024-03-30 14:30:00',180,4140.00,FALSE),
 (10,5,'2024-10-04 19:00:00',256,8192.00,FALSE),
 (11,5,'2024-10-18 19:00:00',0,0.00,TRUE),
 (12,5,'2024-11-02 19:00:00',233,7456.00,FALSE),
 (13,6,'2025-05-09 19:30:00',226,6102.00,FALSE),
 (14,6,'2025-05-17 14:30:00',139,3197.00,FALSE);
