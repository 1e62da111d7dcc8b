CREATE TABLE ARTISTS (
  id INTEGER PRIMARY KEY,
  act VARCHAR,
  origin VARCHAR,
  formed INTEGER,
  split INTEGER
);
INSERT INTO ARTISTS VALUES
(1,'The Velvet Otters','Manchester',1978,1988),
(2,'Dolores Quintana','Havana',1959,NULL),
(3,'Nine Mile Stare','Seattle',1989,1997),
(4,'Kofi & the Highlifers','Accra',1967,1982),
(5,'Elsa Winther','Copenhagen',2009,NULL),
(6,'Tin Cathedral','Glasgow',1994,NULL),
(7,'Sugar Lane Trio','New Orleans',1954,1963);
CREATE TABLE LABELS (
  id INTEGER PRIMARY KEY,
  label VARCHAR,
  country VARCHAR
);
INSERT INTO LABELS VALUES
(1,'Factory Floor','UK'),
(2,'Egrem Sur','Cuba'),
(3,'Puget Sounds','USA'),
(4,'Palmwine','Ghana'),
(5,'Blå','Denmark'),
(6,'Bayou Wax','USA');
CREATE TABLE RECORDS (
  cat_no VARCHAR PRIMARY KEY,
  title VARCHAR,
  artist INTEGER REFERENCES ARTISTS(id),
  label INTEGER REFERENCES LABELS(id),
  medium VARCHAR,
  released INTEGER,
  style VARCHAR,
  grading VARCHAR
);
INSERT INTO RECORDS VALUES
('FF-012','Low Tide Disco',1,1,'LP',1980,'post-punk','VG+'),
('FF-031','Soft Machinery',1,1,'LP',1983,'post-punk','NM'),
('FF-S7','Otterpop',1,1,'7-inch',1981,'post-punk','G'),
('ES-104','Noche de Malecón',2,2,'LP',1966,'bolero','G'),
('PS-55','Gravel',3,3,'CD',1992,'grunge','NM'),
('PS-71','Rain Check',3,3,'cassette',1995,'grunge',NULL),
('PW-9','Accra After Dark',4,4,'LP',1974,'highlife','VG+'),
('BL-200','Kyst',5,5,'LP',2019,'folk','M'),
('BL-214','Vinterlys',5,5,'LP',2022,'folk','M'),
('TC-1','Bells Below',6,NULL,'CD',2001,'ambient','VG'),
('BW-3','Live at the Magnolia',7,6,'LP',1958,'jazz','VG');
CREATE TABLE TRACKS (
  id INTEGER PRIMARY KEY,
  cat_no VARCHAR REFERENCES RECORDS(cat_no),
  song VARCHAR,
  secs INTEGER,
  side VARCHAR,
  instrumental BOOLEAN
);
INSERT INTO TRACKS VALUES
(1,'FF-012','Wet Pavement',214,'A',FALSE),
(2,'FF-012','Low Tide Disco',372,'B',FALSE),
(3,'FF-031','Cogs',255,'A',TRUE),
(4,'FF-S7','Otterpop',168,'A',FALSE),
(5,'ES-104','Sin Ti',197,'A',FALSE),
(6,'ES-104','La Lluvia',203,'B',FALSE),
(7,'PS-55','Gravel',301,NULL,FALSE),
(8,'PS-55','Ditch',248,NULL,FALSE),
(9,'PW-9','Palm Sunday',541,'A',TRUE),
(10,'BL-200','Kyst',266,'A',FALSE),
(11,'BL-214','Mørke',329,'B',TRUE),
(12,'TC-1','Nave',734,NULL,TRUE),
(13,'BW-3','Magnolia Blues',415,'A',FALSE);
CREATE TABLE BUYS (
  id INTEGER PRIMARY KEY,
  cat_no VARCHAR REFERENCES RECORDS(cat_no),
  got_on DATE,
  seller VARCHAR,
  paid DECIMAL(7,2),
  worth_now DECIMAL(7,2),
  present BOOLEAN
);
INSERT INTO BUYS VALUES
(1,'FF-012','2022-02-19','Piccadilly Vinyl',24.00,41.00,FALSE),
(2,'ES-104','2022-08-06','flea market',3.00,60.00,FALSE),
(3,'PS-55','2022-12-25','brother',NULL,8.00,TRUE),
(4,'PW-9','2023-04-22','Piccadilly Vinyl',38.50,75.00,FALSE),
(5,'FF-031','2023-06-10','Discogs',29.00,27.00,FALSE),
(6,'BL-200','2023-11-18','concert',25.00,30.00,FALSE),
(7,'BL-214','2024-03-08','concert',28.00,28.00,FALSE),
(8,'TC-1','2024-07-13','flea market',2.50,12.00,FALSE),
(9,'BW-3','2024-10-01','Discogs',110.00,145.00,FALSE),
(10,'FF-S7','2024-12-24','Marlene',NULL,15.00,TRUE),
(11,'FF-012','2025-02-15','flea market',6.00,20.00,FALSE);
CREATE TABLE SPINS (
  id INTEGER PRIMARY KEY,
  cat_no VARCHAR REFERENCES RECORDS(cat_no),
  played DATE,
  occasion VARCHAR,
  loud INTEGER
);
INSERT INTO SPINS VALUES
(1,'ES-104','2023-08-11','dinner',3),
(2,'FF-012','2023-09-02','party',9),
(3,'FF-031','2023-09-02','party',8),
(4,'BL-200','2023-12-03','sunday breakfast',2),
(5,'PW-9','2024-02-17','party',10),
(6,'BL-214','2024-03-10','sunday breakfast',2),
(7,'BW-3','2024-10-05','dinner',4),
(8,'BL-200','2024-12-22','dinner',3),
(9,'BL-200','2025-01-06',NULL,1),
(10,'FF-012','2025-05-24','party',7);
