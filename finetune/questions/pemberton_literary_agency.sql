CREATE TABLE agent (
  agent_id INTEGER PRIMARY KEY,
  full_name VARCHAR,
  speciality VARCHAR,
  start_date DATE,
  assistant BOOLEAN
);
CREATE TABLE author (
  author_id INTEGER PRIMARY KEY,
  first_name VARCHAR,
  last_name VARCHAR,
  pen_name VARCHAR,
  signed_on DATE,
  represented_by INTEGER REFERENCES agent(agent_id),
  cut_percent INTEGER
);
CREATE TABLE manuscript (
  manuscript_id INTEGER PRIMARY KEY,
  author_id INTEGER REFERENCES author(author_id),
  working_title VARCHAR,
  category VARCHAR,
  words INTEGER,
  delivered DATE
);
CREATE TABLE publisher (
  publisher_id INTEGER PRIMARY KEY,
  imprint VARCHAR,
  city VARCHAR,
  independent BOOLEAN
);
CREATE TABLE submission (
  submission_id INTEGER PRIMARY KEY,
  manuscript_id INTEGER REFERENCES manuscript(manuscript_id),
  publisher_id INTEGER REFERENCES publisher(publisher_id),
  pitched_by INTEGER REFERENCES agent(agent_id),
  sent_on DATE,
  outcome VARCHAR,
  advance INTEGER
);
INSERT INTO agent VALUES
 (1,'Cordelia Pemberton','literary fiction','2022-01-04',FALSE),
 (2,'Rafael Duarte','crime and thrillers','2022-06-13',FALSE),
 (3,'Imogen Slate','children''s books','2023-02-01',FALSE),
 (4,'Toby Achebe','non-fiction','2024-03-18',TRUE),
 (5,'Lena Fischer','translations','2025-01-13',TRUE);
INSERT INTO author VALUES
 (31,'Marian','Goodfellow',NULL,'2022-02-11',1,15),
 (32,'Dale','Hutchins','D. H. Graves','2022-07-19',2,15),
 (33,'Yasmin','Farouk',NULL,'2022-11-02',1,12),
 (34,'Peter','Okafor',NULL,'2023-03-15',3,15),
 (35,'Rowena','Stubbs','Wren Starling','2023-08-30',3,15),
 (36,'Colm','Devaney',NULL,'2024-01-25',2,10),
 (37,'Alma','Lindgren','A. L. Frost','2024-05-07',4,18),
 (38,'Jonah','Pike',NULL,'2025-02-17',1,15);
INSERT INTO manuscript VALUES
 (1,31,'The Weight of Orchards','novel',98000,'2022-05-20'),
 (2,32,'A Cold Kind of Mercy','thriller',87000,'2022-10-31'),
 (3,33,'Letters to Alexandria','novel',112000,'2023-03-09'),
 (4,34,'The Boy Who Swallowed Thunder','children''s',31000,'2023-06-26'),
 (5,32,'Second Grave','thriller',91000,'2023-12-01'),
 (6,35,'Moss and Marigold','children''s',24500,'2024-01-15'),
 (7,36,'Dead Slow Ahead','thriller',79500,'2024-06-18'),
 (8,37,'What Glaciers Remember','nature writing',68000,'2024-09-03'),
 (9,31,'Winter Pruning','novel',105500,'2025-01-30'),
 (10,35,'Moss and the Midnight Fair','children''s',26000,NULL);
INSERT INTO publisher VALUES
 (1,'Harrow & Finch','London',FALSE),
 (2,'Blackthorn Crime','London',FALSE),
 (3,'Little Kite Books','Bristol',TRUE),
 (4,'Saltire House','Edinburgh',TRUE),
 (5,'Meridian','New York',FALSE),
 (6,'Tern Press','Norwich',TRUE);
INSERT INTO submission VALUES
 (1,1,1,1,'2022-06-14','accepted',25000),
 (2,1,4,1,'2022-06-14','rejected',NULL),
 (3,2,2,2,'2022-11-21','accepted',40000),
 (4,3,1,1,'2023-04-03','rejected',NULL),
 (5,3,5,1,'2023-05-15','accepted',62000),
 (6,4,3,3,'2023-07-10','accepted',9000),
 (7,5,2,2,'2024-01-08','accepted',55000),
 (8,6,3,3,'2024-02-19','rejected',NULL),
 (9,6,1,3,'2024-03-25','accepted',12500),
 (10,7,2,2,'2024-07-22','rejected',NULL),
 (11,7,4,4,'2024-09-16','pending',NULL),
 (12,8,4,4,'2024-10-07','accepted',15000),
 (13,8,5,1,'2024-10-07','rejected',NULL),
 (14,9,1,1,'2025-03-04','accepted',30000);
