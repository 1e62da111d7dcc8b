CREATE TABLE artists (
  artist_no INTEGER PRIMARY KEY,
  alias VARCHAR,
  real_name VARCHAR,
  main_style VARCHAR,
  day_rate DECIMAL(7,2),
  guest BOOLEAN,
  from_date DATE,
  to_date DATE
);
INSERT INTO artists VALUES
(1,'Inkwitch','Sabine Krol','blackwork',520.00,FALSE,'2022-01-03',NULL),
(2,'Old Salt','Gareth Pugh','traditional',480.00,FALSE,'2022-05-16',NULL),
(3,'Needlefish','Hana Mori','japanese',650.00,FALSE,'2022-11-07',NULL),
(4,'Dotty','Ellen Frayne','dotwork',400.00,FALSE,'2023-06-12',NULL),
(5,'El Rojo','Mateo Rojas','realism',700.00,TRUE,'2024-03-01','2024-05-31'),
(6,'Fineline Fi','Fiona Laird','fine line',380.00,TRUE,'2024-09-02','2024-09-30'),
(7,'Sprout','Jonah Webb','traditional',NULL,FALSE,'2024-10-14',NULL);
CREATE TABLE punters (
  punter_no INTEGER PRIMARY KEY,
  forename VARCHAR,
  surname VARCHAR,
  dob DATE,
  instagram VARCHAR,
  consent_signed BOOLEAN,
  skin_condition VARCHAR
);
INSERT INTO punters VALUES
(1,'Lewis','Carrow','1994-03-08','@lewcarrow',TRUE,NULL),
(2,'Tasha','Beddoes','2001-12-19','@tash.b',TRUE,'eczema'),
(3,'Olek','Zielinski','1987-07-30',NULL,TRUE,NULL),
(4,'Maeve','Corrigan','1979-10-02','@maevemakes',TRUE,'psoriasis'),
(5,'Dwayne','Potts','2005-01-25','@dpotts05',FALSE,NULL),
(6,'Ivy','Castellan','1998-05-11','@ivycast',TRUE,NULL),
(7,'Ruben','Haas','1990-09-14',NULL,FALSE,NULL),
(8,'Sunita','Rao','1996-02-27','@sunita_inks',TRUE,NULL),
(9,'Brian','Ogilvy','1961-06-06',NULL,TRUE,'eczema');
CREATE TABLE flash (
  flash_id INTEGER PRIMARY KEY,
  motif VARCHAR,
  drawn_by INTEGER REFERENCES artists(artist_no),
  size_cm DECIMAL(4,1),
  in_colour BOOLEAN,
  asking_price DECIMAL(7,2)
);
INSERT INTO flash VALUES
(1,'Swallow',2,7.5,TRUE,120.00),
(2,'Anchor and rope',2,11.0,TRUE,160.00),
(3,'Koi carp',3,22.0,TRUE,420.00),
(4,'Raven skull',1,15.0,FALSE,240.00),
(5,'Mandala',4,14.0,FALSE,210.00),
(6,'Hannya mask',3,18.5,TRUE,380.00),
(7,'Sprig of lavender',6,8.0,FALSE,90.00),
(8,'Moth',1,12.0,FALSE,180.00),
(9,'Geometric wolf',4,16.5,FALSE,260.00),
(10,'Pin-up girl',2,17.0,TRUE,300.00);
CREATE TABLE tattoos (
  tat_id INTEGER PRIMARY KEY,
  punter_no INTEGER REFERENCES punters(punter_no),
  artist_no INTEGER REFERENCES artists(artist_no),
  flash_id INTEGER REFERENCES flash(flash_id),
  body_part VARCHAR,
  quoted DECIMAL(7,2),
  deposit DECIMAL(7,2),
  finished_on DATE
);
INSERT INTO tattoos VALUES
(201,1,1,4,'forearm',250.00,50.00,'2023-02-18'),
(202,2,4,5,'shoulder',210.00,50.00,'2023-08-05'),
(203,3,3,NULL,'back',2600.00,400.00,'2024-03-09'),
(204,4,2,1,'wrist',120.00,30.00,'2023-09-29'),
(205,4,5,NULL,'upper arm',900.00,200.00,'2024-05-18'),
(206,6,6,7,'ankle',90.00,20.00,'2024-09-12'),
(207,1,4,8,'calf',180.00,40.00,'2024-02-24'),
(208,8,3,3,'thigh',430.00,100.00,NULL),
(209,9,2,2,'upper arm',160.00,NULL,'2024-07-06'),
(210,2,1,NULL,'ribs',560.00,100.00,NULL),
(211,6,4,9,'back',280.00,60.00,'2025-01-31'),
(212,1,3,NULL,'chest',1150.00,250.00,NULL);
CREATE TABLE sittings (
  tat_id INTEGER REFERENCES tattoos(tat_id),
  sitting_no INTEGER,
  sat_on DATE,
  hours DECIMAL(3,1),
  numbing_cream BOOLEAN,
  PRIMARY KEY (tat_id, sitting_no)
);
INSERT INTO sittings VALUES
(201,1,'2023-02-18',3.0,FALSE),(202,1,'2023-08-05',2.5,TRUE),
(203,1,'2023-11-04',6.0,FALSE),(203,2,'2024-01-13',7.5,FALSE),(203,3,'2024-03-09',5.0,TRUE),
(204,1,'2023-09-29',1.0,FALSE),(205,1,'2024-05-18',6.5,TRUE),(206,1,'2024-09-12',1.5,FALSE),
(208,1,'2024-11-16',4.0,FALSE),(209,1,'2024-07-06',2.0,FALSE),(210,1,'2024-10-26',3.5,TRUE),
(211,1,'2024-12-07',2.0,FALSE),(211,2,'2025-01-31',2.5,FALSE);
