CREATE TABLE members (
  id INTEGER PRIMARY KEY,
  handle VARCHAR,
  real_name VARCHAR,
  rank VARCHAR,
  karma INTEGER,
  registered DATE,
  banned_on DATE,
  invited_by INTEGER REFERENCES members(id)
);
CREATE TABLE boards (
  id INTEGER PRIMARY KEY,
  name VARCHAR,
  mod_id INTEGER REFERENCES members(id),
  private BOOLEAN
);
CREATE TABLE threads (
  id INTEGER PRIMARY KEY,
  board_id INTEGER REFERENCES boards(id),
  starter_id INTEGER REFERENCES members(id),
  subject VARCHAR,
  opened DATE,
  locked BOOLEAN,
  views INTEGER
);
CREATE TABLE replies (
  id INTEGER PRIMARY KEY,
  thread_id INTEGER REFERENCES threads(id),
  member_id INTEGER REFERENCES members(id),
  written DATE,
  thumbs_up INTEGER,
  accepted BOOLEAN
);
INSERT INTO members VALUES (1,'solder_sam','Samuel Pike','admin',5400,'2022-01-03',NULL,NULL);
INSERT INTO members VALUES (2,'dusty_valve','Irena Novak','moderator',3150,'2022-02-20',NULL,1);
INSERT INTO members VALUES (3,'ohmygod','Peter Lund','moderator',2780,'2022-06-11',NULL,1);
INSERT INTO members VALUES (4,'hissing_tape',NULL,'regular',910,'2022-11-30',NULL,2);
INSERT INTO members VALUES (5,'knobtwister','Carla Duarte','regular',1240,'2023-04-08',NULL,2);
INSERT INTO members VALUES (6,'fuzzface','Mick Tully','regular',60,'2023-08-19','2024-02-10',5);
INSERT INTO members VALUES (7,'lowpass','Anouk Visser','regular',730,'2023-12-24',NULL,NULL);
INSERT INTO members VALUES (8,'blownfuse',NULL,'newbie',15,'2024-05-05',NULL,2);
INSERT INTO members VALUES (9,'trollolol','Kev Banner','newbie',-40,'2024-07-01','2024-07-09',NULL);
INSERT INTO members VALUES (10,'humbucker','Wendy Oduya','newbie',85,'2024-10-16',NULL,7);
INSERT INTO members VALUES (11,'lurker_lou','Louise Pratt','newbie',0,'2025-01-22',NULL,5);
INSERT INTO boards VALUES
 (1,'Tube Amps',2,FALSE),(2,'Synth Repair',3,FALSE),(3,'For Sale',1,FALSE),
 (4,'Tape Machines',2,FALSE),(5,'Staff Room',1,TRUE),(6,'Off Topic',NULL,FALSE);
INSERT INTO threads VALUES
 (1,1,4,'Hum after recap','2023-01-14',FALSE,2310),
 (2,1,5,'Which output transformer?','2023-05-02',FALSE,1480),
 (3,2,7,'Dead keys on a Juno','2024-01-19',FALSE,3900),
 (4,2,3,'Calibration guide','2022-09-27',TRUE,8750),
 (5,3,6,'WTS broken phaser','2023-11-11',TRUE,420),
 (6,4,4,'Belt sizes for old decks','2024-03-03',FALSE,1175),
 (7,6,9,'You are all doing it wrong','2024-07-05',TRUE,990),
 (8,1,8,'Smoke coming out, normal?','2024-05-06',FALSE,5600),
 (9,6,5,'Show us your bench','2023-06-21',FALSE,4425),
 (10,2,10,'Cheap oscilloscope tips','2024-11-02',FALSE,310);
INSERT INTO replies VALUES
 (1,1,2,'2023-01-14',14,TRUE),
 (2,1,1,'2023-01-16',3,FALSE),
 (3,2,2,'2023-05-04',6,FALSE),
 (4,3,3,'2024-01-20',22,TRUE),
 (5,3,5,'2024-01-23',2,FALSE),
 (6,3,2,'2024-02-02',5,FALSE),
 (7,6,2,'2024-03-04',8,TRUE),
 (8,8,1,'2024-05-06',41,TRUE),
 (9,8,4,'2024-05-06',19,FALSE),
 (10,8,5,'2024-05-07',11,FALSE),
 (11,8,7,'2024-05-09',4,FALSE),
 (12,9,7,'2024-01-02',9,FALSE),
 (13,9,6,'2023-12-01',0,FALSE),
 (14,7,1,'2024-07-09',30,FALSE);
