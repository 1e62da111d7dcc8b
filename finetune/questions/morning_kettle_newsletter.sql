CREATE TABLE newsletters (
  newsletter_id INTEGER PRIMARY KEY,
  newsletter_title VARCHAR,
  frequency VARCHAR,
  editor_in_chief VARCHAR,
  first_sent DATE,
  price_per_year DECIMAL(7,2)
);
CREATE TABLE issues (
  issue_id INTEGER PRIMARY KEY,
  newsletter_id INTEGER REFERENCES newsletters(newsletter_id),
  subject_line VARCHAR,
  sent_on DATE,
  recipients INTEGER,
  opens INTEGER,
  bounces INTEGER
);
CREATE TABLE readers (
  reader_id INTEGER PRIMARY KEY,
  reader_name VARCHAR,
  email VARCHAR,
  source VARCHAR,
  confirmed BOOLEAN,
  referred_by INTEGER REFERENCES readers(reader_id)
);
CREATE TABLE subscriptions (
  subscription_id INTEGER PRIMARY KEY,
  reader_id INTEGER REFERENCES readers(reader_id),
  newsletter_id INTEGER REFERENCES newsletters(newsletter_id),
  subscribed_on DATE,
  unsubscribed_on DATE,
  amount_paid DECIMAL(7,2)
);
CREATE TABLE sponsors (
  sponsor_id INTEGER PRIMARY KEY,
  company VARCHAR,
  contact_person VARCHAR,
  industry VARCHAR
);
CREATE TABLE sponsor_slots (
  slot_id INTEGER PRIMARY KEY,
  issue_id INTEGER REFERENCES issues(issue_id),
  sponsor_id INTEGER REFERENCES sponsors(sponsor_id),
  spot VARCHAR,
  fee DECIMAL(8,2),
  clicks INTEGER,
  invoice_paid BOOLEAN
);
INSERT INTO newsletters VALUES
 (1,'Morning Kettle','daily','Ottilie Grant','2022-01-03',0.00),
 (2,'Money Over Tea','weekly','Raj Deshmukh','2022-09-14',60.00),
 (3,'The Slow Sunday','weekly','Ottilie Grant','2023-05-07',45.00),
 (4,'Climate Crumbs','monthly','Femke Jansen','2024-02-01',0.00),
 (5,'Founders Only','monthly','Raj Deshmukh','2024-10-01',240.00),
 (6,'Puzzle Post','weekly',NULL,NULL,30.00);
INSERT INTO issues VALUES
 (1,1,'Good morning, it is raining','2024-03-04',5200,2450,31),
 (2,1,'The budget in five lines','2024-03-06',5215,3105,28),
 (3,1,'Why your toast burns','2024-07-19',6020,3320,40),
 (4,2,'Interest rates explained','2023-11-08',1800,1190,9),
 (5,2,'Should you fix your mortgage?','2024-06-12',2150,1640,12),
 (6,3,'A long read about moss','2023-08-20',950,610,2),
 (7,3,'Letters from a lighthouse','2024-12-22',1340,1015,5),
 (8,4,'Heat pumps, honestly','2024-04-01',2700,1205,55),
 (9,5,'How she sold her bakery app','2025-01-06',310,268,0),
 (10,4,'Rivers come back','2025-02-03',2895,1410,47);
INSERT INTO readers VALUES (1,'Alma Reyes','alma@reyes.example','friend',TRUE,NULL);
INSERT INTO readers VALUES (2,'Duncan Frew','dfrew@post.example','search',TRUE,NULL);
INSERT INTO readers VALUES (3,'Keiko Tanabe','keiko@tnb.example','podcast',TRUE,NULL);
INSERT INTO readers VALUES (4,'Louis Petit','lpetit@courrier.example','friend',TRUE,1);
INSERT INTO readers VALUES (5,'Mina Kaur',NULL,'social media',FALSE,NULL);
INSERT INTO readers VALUES (6,'Oskar Thiel','oskar@thiel.example','friend',TRUE,1);
INSERT INTO readers VALUES (7,'Paula Reyes','paula@reyes.example','friend',TRUE,6);
INSERT INTO readers VALUES (8,'Stan Hobbs','stan@hobbs.example','social media',FALSE,NULL);
INSERT INTO readers VALUES (9,'Wilma Groot','wgroot@mail.example','search',TRUE,NULL);
INSERT INTO subscriptions VALUES
 (1,1,1,'2022-01-20',NULL,0.00),
 (2,1,2,'2022-10-01',NULL,60.00),
 (3,1,3,'2023-05-09','2024-05-09',45.00),
 (4,2,1,'2022-06-17','2023-01-02',0.00),
 (5,3,2,'2023-03-30',NULL,60.00),
 (6,3,5,'2024-10-02',NULL,240.00),
 (7,4,1,'2023-06-06',NULL,0.00),
 (8,4,4,'2024-02-11',NULL,0.00),
 (9,6,3,'2023-09-15',NULL,36.00),
 (10,7,1,'2024-04-18',NULL,0.00),
 (11,7,3,'2024-11-03',NULL,45.00),
 (12,9,4,'2024-08-08','2024-09-10',0.00),
 (13,9,2,'2025-01-12',NULL,60.00);
INSERT INTO sponsors VALUES
 (1,'Bramble Bank','Tessa Holm','finance'),
 (2,'Leaf & Larder','Omar Said','food'),
 (3,'Voltera Heating','Jutta Kern','energy'),
 (4,'Sleepwell Mattresses',NULL,'household'),
 (5,'Pension Pilot','Glen Ross','finance'),
 (6,'Cobalt Hosting','Irina Popa','software');
INSERT INTO sponsor_slots VALUES
 (1,1,2,'top',650.00,122,TRUE),
 (2,2,1,'top',700.00,240,TRUE),
 (3,2,4,'footer',250.00,35,TRUE),
 (4,3,2,'top',680.00,310,FALSE),
 (5,4,1,'top',480.00,96,TRUE),
 (6,5,1,'middle',390.00,88,TRUE),
 (7,5,5,'top',520.00,171,FALSE),
 (8,7,4,'footer',180.00,22,TRUE),
 (9,8,3,'top',900.00,405,TRUE),
 (10,10,3,'middle',600.00,198,FALSE);
