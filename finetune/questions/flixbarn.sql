CREATE TABLE plan (
  plan_id INTEGER PRIMARY KEY,
  plan_name VARCHAR,
  monthly_fee DECIMAL(6,2),
  screens INTEGER,
  has_ads BOOLEAN
);
CREATE TABLE subscriber (
  subscriber_id INTEGER PRIMARY KEY,
  first_name VARCHAR,
  last_name VARCHAR,
  email VARCHAR,
  country VARCHAR,
  joined_on DATE,
  cancelled_on DATE,
  plan_id INTEGER REFERENCES plan(plan_id)
);
CREATE TABLE title (
  title_id INTEGER PRIMARY KEY,
  title_name VARCHAR,
  kind VARCHAR,
  genre VARCHAR,
  release_year INTEGER,
  runtime_min INTEGER,
  is_original BOOLEAN
);
CREATE TABLE viewing (
  viewing_id INTEGER PRIMARY KEY,
  subscriber_id INTEGER REFERENCES subscriber(subscriber_id),
  title_id INTEGER REFERENCES title(title_id),
  viewed_on DATE,
  minutes_watched INTEGER,
  device VARCHAR,
  stars INTEGER
);
INSERT INTO plan VALUES
 (1,'Basic',5.99,1,TRUE),(2,'Standard',9.99,2,FALSE),(3,'Standard with Ads',6.99,2,TRUE),
 (4,'Premium 4K',15.99,4,FALSE),(5,'Student',4.49,1,FALSE),(6,'Kids Only',3.99,1,FALSE);
INSERT INTO subscriber VALUES
 (1,'Hanne','Olsvik','hanne@fjordmail.no','Norway','2022-02-14',NULL,4),
 (2,'Ruben','Castillo','rcastillo@correo.es','Spain','2022-09-03',NULL,2),
 (3,'Priya','Raman',NULL,'United Kingdom','2023-01-20','2024-06-30',1),
 (4,'Tom','Ashdown','tom.ashdown@mailbox.uk','United Kingdom','2023-03-11',NULL,2),
 (5,'Greta','Lindqvist','greta.l@post.se','Sweden','2023-07-29',NULL,3),
 (6,'Mateus','Barros','mbarros@sapo.pt','Portugal','2023-11-05','2025-01-15',5),
 (7,'Fiona','McBride',NULL,'Ireland','2024-01-08',NULL,4),
 (8,'Olle','Lindqvist','olle@post.se','Sweden','2024-03-17',NULL,2),
 (9,'Yasmin','Haddad','yas.haddad@mailbox.uk','United Kingdom','2024-05-25','2024-09-01',3),
 (10,'Declan','Shaw','dshaw@eirepost.ie','Ireland','2024-10-12',NULL,1),
 (11,'Marta','Villar','mvillar@correo.es','Spain','2025-02-02',NULL,2);
INSERT INTO title VALUES
 (1,'The Salt Line','series','thriller',2023,52,TRUE),
 (2,'Grandma Goes Rogue','film','comedy',2021,98,FALSE),
 (3,'Deep Ice','documentary','nature',2022,88,TRUE),
 (4,'Harbour Lights','series','drama',2019,45,FALSE),
 (5,'Nine Lives of Otto','film','family',2024,91,TRUE),
 (6,'Midnight Ferry','film','thriller',2020,117,FALSE),
 (7,'Kitchen Wars','series','reality',2022,40,TRUE),
 (8,'Last Bus to Tromso','film','drama',2023,134,TRUE),
 (9,'Pixel Knights','series','family',2021,24,FALSE),
 (10,'The Quiet Orchard','film','drama',2018,105,FALSE);
INSERT INTO viewing VALUES
 (1,1,1,'2023-10-01',52,'tv',5),
 (2,1,8,'2024-01-13',134,'tv',4),
 (3,1,3,'2024-02-02',60,'tablet',NULL),
 (4,2,2,'2023-05-19',98,'tv',3),
 (5,2,1,'2023-12-27',52,'phone',4),
 (6,3,4,'2023-02-10',45,'laptop',5),
 (7,4,1,'2024-03-05',30,'phone',2),
 (8,4,6,'2024-03-22',117,'tv',5),
 (9,5,5,'2024-12-24',91,'tv',5),
 (10,5,9,'2024-11-30',24,'tablet',NULL),
 (11,7,8,'2024-06-15',20,'phone',1),
 (12,7,1,'2024-06-18',52,'laptop',5),
 (13,8,2,'2024-08-04',98,'tv',4),
 (14,10,3,'2025-01-09',88,'tv',5);
