CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  first_name VARCHAR,
  last_name VARCHAR,
  born DATE,
  died DATE,
  birthplace VARCHAR,
  mother_id INTEGER REFERENCES person(id),
  father_id INTEGER REFERENCES person(id)
);
INSERT INTO person VALUES
(1,'Edith','Hargreave','1921-05-03','2004-11-17','Whitby',NULL,NULL),
(2,'Walter','Hargreave','1918-02-20','1989-06-30','Leeds',NULL,NULL),
(3,'Ivor','Pryce','1925-09-12','2011-01-08','Swansea',NULL,NULL);
INSERT INTO person VALUES
(4,'Margaret','Pryce','1946-04-11',NULL,'Whitby',1,2),
(5,'Donald','Hargreave','1949-08-25','2023-03-02','Leeds',1,2),
(6,'Gwyn','Pryce','1944-12-01','2022-09-19','Swansea',NULL,3),
(7,'Patricia','Hargreave','1952-07-07',NULL,'York',NULL,NULL);
INSERT INTO person VALUES
(8,'Susan','Lindqvist','1971-03-15',NULL,'Cardiff',4,6),
(9,'Rhys','Pryce','1974-10-28',NULL,'Cardiff',4,6),
(10,'Karen','Hargreave','1978-01-30',NULL,'York',7,5),
(11,'Mats','Lindqvist','1969-06-09',NULL,'Uppsala',NULL,NULL);
INSERT INTO person VALUES
(12,'Freja','Lindqvist','2001-11-22',NULL,'Uppsala',8,11),
(13,'Oskar','Lindqvist','2004-05-16',NULL,'Bristol',8,11),
(14,'Poppy','Hargreave','2023-08-14',NULL,'York',10,NULL);
CREATE TABLE marriage (
  id INTEGER PRIMARY KEY,
  wife_id INTEGER REFERENCES person(id),
  husband_id INTEGER REFERENCES person(id),
  wed_on DATE,
  place VARCHAR,
  divorced_on DATE
);
INSERT INTO marriage VALUES
(1,1,2,'1943-09-18','Whitby',NULL),
(2,4,6,'1968-06-08','Swansea',NULL),
(3,7,5,'1975-05-24','York','1991-02-11'),
(4,8,11,'1998-08-01','Uppsala',NULL),
(5,10,9,'2003-07-19','York','2003-12-05'),
(6,7,3,'1994-10-15','Swansea','1997-04-30');
CREATE TABLE job (
  id INTEGER PRIMARY KEY,
  person_id INTEGER REFERENCES person(id),
  trade VARCHAR,
  employer VARCHAR,
  from_year INTEGER,
  to_year INTEGER
);
INSERT INTO job VALUES
(1,1,'seamstress','Botham & Sons',1936,1943),
(2,2,'railway clerk','LNER',1934,1978),
(3,3,'miner','Graig Colliery',1940,1966),
(4,3,'lorry driver',NULL,1966,1988),
(5,4,'teacher','St Hilda School',1968,2006),
(6,5,'railway clerk','British Rail',1967,1994),
(7,6,'miner','Graig Colliery',1960,1984),
(8,6,'postman','Royal Mail',1985,2004),
(9,8,'nurse','Uppsala Hospital',1995,NULL),
(10,9,'carpenter',NULL,1992,NULL),
(11,11,'engineer','Vattenfall',1994,NULL),
(12,10,'teacher','St Hilda School',2001,NULL);
CREATE TABLE photo (
  id INTEGER PRIMARY KEY,
  caption VARCHAR,
  taken_on DATE,
  taken_by INTEGER REFERENCES person(id),
  scanned BOOLEAN,
  album VARCHAR
);
INSERT INTO photo VALUES
(1,'On the pier','1951-08-05',2,TRUE,'Brown album'),
(2,'Colliery gala','1962-07-14',NULL,TRUE,'Brown album'),
(3,'Swansea wedding','1968-06-08',5,TRUE,'White album'),
(4,'First day at school','1976-09-06',4,FALSE,'White album'),
(5,'Midsummer','2005-06-24',11,TRUE,'Sweden'),
(6,'Donald''s farewell','2023-03-10',8,FALSE,NULL),
(7,'Poppy two days old','2023-08-16',10,TRUE,'Phone'),
(8,'Christmas at Mum''s','2024-12-25',8,FALSE,'Phone'),
(9,'Empty cottage','1989-10-01',5,TRUE,'Brown album');
CREATE TABLE photo_person (
  photo_id INTEGER REFERENCES photo(id),
  person_id INTEGER REFERENCES person(id),
  position VARCHAR,
  PRIMARY KEY (photo_id, person_id)
);
INSERT INTO photo_person VALUES
(1,1,'left'),(1,4,'middle'),(1,5,'right'),
(2,3,'left'),(2,6,'right'),
(3,4,'middle'),(3,6,'middle'),(3,1,'left'),
(4,8,'middle'),
(5,12,'left'),(5,13,'middle'),(5,8,'right'),
(7,14,'middle'),(8,4,'left'),(8,14,NULL),(8,10,'right');
