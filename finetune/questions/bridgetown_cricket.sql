CREATE TABLE player (
  player_id INTEGER PRIMARY KEY,
  fname VARCHAR,
  sname VARCHAR,
  bats VARCHAR,
  bowling VARCHAR,
  dob DATE,
  parish VARCHAR,
  subs_paid BOOLEAN
);
CREATE TABLE ground (
  ground_id INTEGER PRIMARY KEY,
  ground_name VARCHAR,
  parish VARCHAR,
  spectators INTEGER,
  floodlit BOOLEAN
);
CREATE TABLE fixture (
  fixture_id INTEGER PRIMARY KEY,
  opponent VARCHAR,
  ground_id INTEGER REFERENCES ground(ground_id),
  played DATE,
  format VARCHAR,
  outcome VARCHAR,
  captain_id INTEGER REFERENCES player(player_id),
  keeper_id INTEGER REFERENCES player(player_id)
);
CREATE TABLE scorecard (
  fixture_id INTEGER REFERENCES fixture(fixture_id),
  player_id INTEGER REFERENCES player(player_id),
  runs INTEGER,
  balls INTEGER,
  wkts INTEGER,
  catches INTEGER,
  PRIMARY KEY (fixture_id, player_id)
);
CREATE TABLE kit_sale (
  sale_id INTEGER PRIMARY KEY,
  player_id INTEGER REFERENCES player(player_id),
  item VARCHAR,
  bought_on DATE,
  bbd DECIMAL(7,2)
);
INSERT INTO player VALUES
(1,'Delroy','Braithwaite','right','fast','1994-03-12','St Michael',TRUE),
(2,'Kemar','Greenidge','left',NULL,'1999-11-05','Christ Church',TRUE),
(3,'Andre','Holder','right','off spin','1988-07-21','St James',FALSE),
(4,'Shaquille','Worrell','right','leg spin','2003-01-30','St Michael',TRUE),
(5,'Ricardo','Best','left','fast','1997-09-17','St Philip',TRUE),
(6,'Tyrone','Alleyne','right',NULL,'1985-05-02','Christ Church',FALSE),
(7,'Jerome','Cumberbatch','right','medium','2005-06-14','St Lucy',TRUE),
(8,'Kirk','Holder','left','off spin','2001-12-25','St James',FALSE),
(9,'Nathan','Weekes','right','medium','1992-02-08','St Michael',TRUE);
INSERT INTO ground VALUES
(1,'Carlisle Oval','St Michael',1200,TRUE),
(2,'Sugar Mill Park','St Philip',450,FALSE),
(3,'Holetown Green','St James',600,FALSE),
(4,'Oistins Bay Ground','Christ Church',900,TRUE),
(5,'Animal Flower Field','St Lucy',250,FALSE);
INSERT INTO fixture VALUES
(1,'Speightstown CC',1,'2024-05-11','T20','won',1,6),
(2,'St Philip Cutters',2,'2024-05-25','40 overs','lost',1,6),
(3,'Holetown Hurricanes',3,'2024-06-15','40 overs','won',3,2),
(4,'Police XI',1,'2024-07-06','T20','tied',1,6),
(5,'Oistins Mariners',4,'2024-08-10','T20','won',9,2),
(6,'Speightstown CC',1,'2025-02-01','T20','lost',1,2),
(7,'Police XI',1,'2025-02-22','40 overs','won',9,6),
(8,'St Philip Cutters',2,'2025-03-15','40 overs','no result',9,NULL);
INSERT INTO scorecard VALUES
(1,1,23,14,3,1),(1,2,67,41,0,0),(1,5,8,6,2,0),(1,6,31,22,0,3),
(2,1,4,9,1,0),(2,3,52,80,2,1),(2,9,19,33,0,0),
(3,2,104,118,0,2),(3,3,36,44,4,0),(3,5,0,1,1,1),
(4,1,45,27,2,0),(4,4,12,15,3,0),(4,9,28,20,0,1),(4,6,5,8,0,2),
(5,9,71,48,1,0),(5,2,15,17,0,1),(5,4,2,3,5,0),
(6,1,9,12,0,1),(6,5,14,10,2,0),(6,8,33,29,1,0),
(7,9,88,95,0,2),(7,4,21,30,2,1),(7,3,40,61,1,0),(7,6,17,25,0,4);
INSERT INTO kit_sale VALUES
(1,1,'bat','2024-04-20',680.00),
(2,2,'pads','2024-04-20',240.00),
(3,4,'club cap','2024-05-02',45.00),
(4,7,'bat','2025-01-11',520.00),
(5,7,'helmet','2025-01-11',195.00),
(6,7,'club cap','2025-01-18',45.00),
(7,6,'keeping gloves','2024-06-30',210.00),
(8,9,'club cap','2024-07-05',40.00);
