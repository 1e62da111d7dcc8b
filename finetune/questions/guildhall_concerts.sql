CREATE TABLE tbl_room (
  room_nr INTEGER PRIMARY KEY,
  room VARCHAR,
  seats INTEGER,
  hire_per_day DECIMAL(8,2),
  organ BOOLEAN
);
CREATE TABLE tbl_promoter (
  promoter_nr INTEGER PRIMARY KEY,
  company VARCHAR,
  contact VARCHAR,
  mail VARCHAR
);
CREATE TABLE tbl_event (
  event_nr INTEGER PRIMARY KEY,
  headline_act VARCHAR,
  style VARCHAR,
  room_nr INTEGER REFERENCES tbl_room(room_nr),
  promoter_nr INTEGER REFERENCES tbl_promoter(promoter_nr),
  event_date DATE,
  full_price DECIMAL(6,2)
);
CREATE TABLE tbl_customer (
  customer_nr INTEGER PRIMARY KEY,
  name VARCHAR,
  postcode VARCHAR,
  friend_since DATE
);
CREATE TABLE tbl_booking (
  booking_nr INTEGER PRIMARY KEY,
  event_nr INTEGER REFERENCES tbl_event(event_nr),
  customer_nr INTEGER REFERENCES tbl_customer(customer_nr),
  tickets INTEGER,
  total DECIMAL(8,2),
  booked_on DATE,
  collected BOOLEAN
);
INSERT INTO tbl_room VALUES
 (1,'Great Hall',1450,3800.00,TRUE),
 (2,'Lindsay Room',320,950.00,FALSE),
 (3,'Crypt',140,480.00,FALSE),
 (4,'Glass Studio',85,310.00,FALSE),
 (5,'St Cecilia Chapel',210,620.00,TRUE);
INSERT INTO tbl_promoter VALUES
 (1,'Bluebird Live','Tessa Hargreaves','tessa@bluebirdlive.com'),
 (2,'Northern Strings Society','Alasdair Reid','office@northernstrings.org'),
 (3,'Cellar Door Jazz','Monty Villiers',NULL),
 (4,'Raga Nights','Sunita Bhatt','sunita@raganights.in'),
 (5,'Big Noise Ltd','Kirk Dolan','kirk@bignoise.biz');
INSERT INTO tbl_event VALUES
 (201,'The Marrow Sisters','folk',2,1,'2023-03-17',22.00),
 (202,'Elsinore Quartet','classical',2,2,'2023-05-06',28.00),
 (203,'Dexter Boone Trio','jazz',3,3,'2023-10-13',18.00),
 (204,'Ustad Imran Qadir','Indian classical',1,4,'2023-11-25',35.00),
 (205,'Velvet Tram','rock',1,1,'2024-02-09',42.50),
 (206,'Marcelline Roux','classical',5,2,'2024-04-20',30.00),
 (207,'Dexter Boone Trio','jazz',3,3,'2024-06-14',20.00),
 (208,'Hollow Pines','folk',2,1,'2024-09-28',24.00),
 (209,'Grand Organ Gala','classical',1,NULL,'2024-12-14',26.00),
 (210,'Juniper Slate','jazz',4,3,'2025-03-07',16.00),
 (211,'Velvet Tram','rock',1,1,'2025-05-16',47.00);
INSERT INTO tbl_customer VALUES
 (1,'Harriet Bellweather','YO1 7HU','2022-05-01'),
 (2,'Nathaniel Coombs','YO10 4AA',NULL),
 (3,'Parveen Akhtar','LS6 2QT','2023-09-12'),
 (4,'Gustav Ahlgren','YO31 8BB',NULL),
 (5,'Rosie Tidwell','HG1 5LP','2024-01-20'),
 (6,'Edwin Marchbanks','YO1 9TT','2022-11-30'),
 (7,'Chloe Sandiford','LS2 9JT',NULL),
 (8,'Bernard Iveson','DL3 6EH','2025-02-02');
INSERT INTO tbl_booking VALUES
 (1,201,1,2,44.00,'2023-02-20',TRUE),
 (2,202,1,1,28.00,'2023-04-18',TRUE),
 (3,203,2,4,72.00,'2023-09-30',TRUE),
 (4,204,3,6,210.00,'2023-10-22',TRUE),
 (5,205,4,2,85.00,'2023-12-11',TRUE),
 (6,205,7,3,127.50,'2024-01-05',FALSE),
 (7,206,1,2,60.00,'2024-03-30',TRUE),
 (8,207,2,2,40.00,'2024-05-28',TRUE),
 (9,208,5,2,48.00,'2024-09-01',FALSE),
 (10,209,6,4,104.00,'2024-11-19',TRUE),
 (11,209,1,3,78.00,'2024-11-25',FALSE),
 (12,211,4,4,188.00,'2025-03-03',FALSE),
 (13,211,7,2,94.00,'2025-03-12',FALSE),
 (14,211,2,1,47.00,'2025-04-08',TRUE);
