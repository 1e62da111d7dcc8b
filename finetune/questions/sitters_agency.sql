CREATE TABLE babysitters (
  sitter_id INTEGER PRIMARY KEY,
  given_name VARCHAR,
  family_name VARCHAR,
  birth_year INTEGER,
  hourly_fee DECIMAL(5,2),
  drives BOOLEAN,
  non_smoker BOOLEAN,
  checked_on DATE
);
INSERT INTO babysitters VALUES
(1,'Orla','Keane',2001,14.00,TRUE,TRUE,'2023-01-19'),
(2,'Felix','Amsel',2004,11.50,FALSE,TRUE,'2023-06-08'),
(3,'Constance','Mabey',1958,16.50,TRUE,TRUE,'2022-04-27'),
(4,'Tamara','Ilic',1999,15.00,TRUE,FALSE,'2023-09-14'),
(5,'Ewan','Ross',2006,10.00,FALSE,TRUE,NULL),
(6,'Nneka','Obi',2002,13.50,FALSE,TRUE,'2024-02-29'),
(7,'Saskia','Jansen',2003,12.75,TRUE,FALSE,NULL);
CREATE TABLE families (
  family_id INTEGER PRIMARY KEY,
  family_name VARCHAR,
  district VARCHAR,
  has_pets BOOLEAN,
  member_since DATE,
  preferred_sitter INTEGER REFERENCES babysitters(sitter_id)
);
INSERT INTO families VALUES
(1,'Thornbury','Westend',TRUE,'2022-05-01',3),
(2,'Okonjo','Harbourside',FALSE,'2022-12-12',1),
(3,'Rasmussen','Westend',FALSE,'2023-03-18',1),
(4,'Bellini','Old Town',TRUE,'2023-08-07',4),
(5,'Chowdhury','Harbourside',FALSE,'2024-01-22',NULL),
(6,'Mackay','Northfield',TRUE,'2024-06-10',2),
(7,'Leclerc','Old Town',FALSE,'2024-11-25',NULL);
CREATE TABLE children (
  child_id INTEGER PRIMARY KEY,
  family_id INTEGER REFERENCES families(family_id),
  name VARCHAR,
  born_on DATE,
  allergy VARCHAR,
  bedtime TIME
);
INSERT INTO children VALUES
(1,1,'Arthur','2017-03-05',NULL,'20:00'),
(2,1,'Winnie','2020-10-21','nuts','19:00'),
(3,2,'Zuri','2019-01-30',NULL,'19:30'),
(4,3,'Freja','2021-06-16','milk','18:45'),
(5,3,'Magnus','2018-12-02',NULL,'20:15'),
(6,3,'Nils','2023-09-09',NULL,NULL),
(7,4,'Luca','2016-07-11','nuts','20:30'),
(8,5,'Amina','2022-02-24',NULL,'18:30'),
(9,5,'Yusuf','2019-11-08','eggs','19:15'),
(10,6,'Isobel','2015-04-28',NULL,'21:00');
CREATE TABLE sittings (
  sitting_id INTEGER PRIMARY KEY,
  family_id INTEGER REFERENCES families(family_id),
  sitter_id INTEGER REFERENCES babysitters(sitter_id),
  evening DATE,
  hours DECIMAL(3,1),
  occasion VARCHAR,
  status VARCHAR,
  stars INTEGER
);
INSERT INTO sittings VALUES
(1,1,3,'2023-02-11',4.0,'dinner out','done',5),
(2,2,1,'2023-05-20',5.5,'wedding','done',5),
(3,3,1,'2023-10-07',3.5,'cinema','done',4),
(4,1,3,'2023-12-31',7.0,'new year','done',5),
(5,4,4,'2024-01-27',4.5,'dinner out','done',3),
(6,5,2,'2024-02-14',3.0,'dinner out','done',4),
(7,3,1,'2024-04-12',4.0,'concert','cancelled',NULL),
(8,6,2,'2024-07-05',5.0,'work trip','done',2),
(9,2,6,'2024-08-24',6.0,'wedding','done',5),
(10,3,3,'2024-10-31',3.0,'parents evening','done',4),
(11,4,4,'2024-12-07',4.0,'concert','no show',1),
(12,5,6,'2025-01-18',3.5,'cinema','done',NULL),
(13,1,1,'2025-02-14',4.5,'dinner out','planned',NULL);
CREATE TABLE sitter_skills (
  sitter_id INTEGER REFERENCES babysitters(sitter_id),
  skill VARCHAR,
  level VARCHAR,
  PRIMARY KEY (sitter_id, skill)
);
INSERT INTO sitter_skills VALUES
(1,'first aid','advanced'),(1,'piano','basic'),(1,'Irish','native'),(2,'German','native'),(2,'football','good'),
(3,'first aid','basic'),(3,'newborn care','advanced'),(3,'baking','good'),(3,'knitting','good'),
(4,'Serbian','native'),(4,'first aid','advanced'),(6,'swimming','good'),(6,'newborn care','basic');
