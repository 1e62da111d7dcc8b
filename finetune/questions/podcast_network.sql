CREATE TABLE people (
  id INTEGER PRIMARY KEY,
  full_name VARCHAR,
  job VARCHAR,
  handle VARCHAR,
  country VARCHAR
);
CREATE TABLE podcasts (
  id INTEGER PRIMARY KEY,
  name VARCHAR,
  host_id INTEGER REFERENCES people(id),
  topic VARCHAR,
  launched DATE,
  explicit BOOLEAN
);
CREATE TABLE eps (
  id INTEGER PRIMARY KEY,
  podcast_id INTEGER REFERENCES podcasts(id),
  ep_title VARCHAR,
  released DATE,
  mins INTEGER,
  downloads INTEGER,
  editor_id INTEGER REFERENCES people(id)
);
CREATE TABLE guest_spots (
  ep_id INTEGER REFERENCES eps(id),
  person_id INTEGER REFERENCES people(id),
  remote BOOLEAN,
  PRIMARY KEY (ep_id, person_id)
);
CREATE TABLE sponsors (
  id INTEGER PRIMARY KEY,
  brand VARCHAR,
  industry VARCHAR,
  contact_mail VARCHAR
);
CREATE TABLE ad_reads (
  id INTEGER PRIMARY KEY,
  ep_id INTEGER REFERENCES eps(id),
  sponsor_id INTEGER REFERENCES sponsors(id),
  fee DECIMAL(8,2),
  settled BOOLEAN
);
INSERT INTO people VALUES
 (1,'Delphine Arnaud','host','@delphine','France'),
 (2,'Marcus Tull','host','@marcustull','United Kingdom'),
 (3,'Noor Hadid','host','@noorspeaks','Jordan'),
 (4,'Gil Peretz','editor',NULL,'Israel'),
 (5,'Hattie Low','editor','@hattiecuts','United Kingdom'),
 (6,'Dr Ama Boateng','volcanologist','@lavadoc','Ghana'),
 (7,'Rex Carvalho','chef','@rexcooks','Brazil'),
 (8,'Sunniva Berg','novelist',NULL,'Norway'),
 (9,'Inspector Lou Danvers','retired detective',NULL,'United Kingdom'),
 (10,'Taro Ishii','astronomer','@taro_sky','Japan'),
 (11,'Winnie Zhou','comedian','@winniez','Canada');
INSERT INTO podcasts VALUES
 (1,'Rocks and Rumbles',1,'science','2022-02-01',FALSE),
 (2,'The Cold Drawer',2,'true crime','2022-10-14',TRUE),
 (3,'Second Helping',3,'food','2023-05-09',FALSE),
 (4,'Margin Notes',1,'books','2024-01-16',FALSE),
 (5,'Half Past Funny',2,'comedy','2025-04-01',TRUE);
INSERT INTO eps VALUES
 (1,1,'Why Etna Snores','2022-02-08',42,8200,4),
 (2,1,'Counting Falling Stars','2022-09-20',51,11400,5),
 (3,2,'The Locked Greenhouse','2022-10-21',63,23800,4),
 (4,2,'Nine Letters','2023-02-10',58,27150,4),
 (5,3,'Salt, Fat and Gossip','2023-05-16',37,6900,5),
 (6,3,'Feijoada Friday','2023-11-24',45,9700,5),
 (7,1,'Return to Stromboli','2024-01-09',47,12050,4),
 (8,4,'Writing in the Dark','2024-01-23',54,4300,5),
 (9,2,'The Ferryman''s Alibi','2024-06-14',71,31900,4),
 (10,4,'Cookbooks as Novels','2024-10-03',39,5150,NULL),
 (11,3,'Leftovers','2025-02-18',28,7450,NULL);
INSERT INTO guest_spots VALUES
 (1,6,FALSE),(2,10,TRUE),(3,9,FALSE),(4,9,FALSE),(6,7,TRUE),
 (7,6,TRUE),(7,10,TRUE),(8,8,FALSE),(9,9,TRUE),(10,7,TRUE),(10,8,FALSE);
INSERT INTO sponsors VALUES
 (1,'NapNest Mattresses','home','ads@napnest.com'),
 (2,'Brightbean Coffee','food','hello@brightbean.co'),
 (3,'LockPal','security',NULL),
 (4,'Inkwell Stationery','office','media@inkwell.eu'),
 (5,'VeloVolt Bikes','transport',NULL);
INSERT INTO ad_reads VALUES
 (1,1,1,320.00,TRUE),
 (2,2,1,400.00,TRUE),
 (3,3,3,950.00,TRUE),
 (4,4,3,1000.00,TRUE),
 (5,4,1,800.00,TRUE),
 (6,6,2,350.00,TRUE),
 (7,7,2,420.00,FALSE),
 (8,8,4,180.00,TRUE),
 (9,9,3,1250.00,FALSE),
 (10,9,1,900.00,TRUE),
 (11,11,2,310.00,FALSE);
