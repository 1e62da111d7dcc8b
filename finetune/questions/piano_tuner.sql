CREATE TABLE households (
  HouseholdRef VARCHAR PRIMARY KEY,
  keeper VARCHAR,
  place VARCHAR,
  miles_away DECIMAL(4,1),
  how_found VARCHAR,
  reminder_wanted BOOLEAN
);
INSERT INTO households VALUES
('H01','Eleanor Brightwell','Ludlow',2.5,'word of mouth',TRUE),
('H02','St Laurence Church','Ludlow',1.8,'word of mouth',TRUE),
('H03','Rufus Standish','Leominster',11.0,'website',FALSE),
('H04','Clun Village Hall','Clun',16.5,'flyer',TRUE),
('H05','Meredith Howells','Knighton',17.2,'website',TRUE),
('H06','Prof. Otto Kestner','Leominster',12.4,'music shop',FALSE),
('H07','The Green Dragon','Craven Arms',7.6,NULL,FALSE),
('H08','Daphne Ollerton','Church Stretton',15.1,'word of mouth',TRUE);
CREATE TABLE pianos (
  PianoRef VARCHAR PRIMARY KEY,
  HouseholdRef VARCHAR REFERENCES households(HouseholdRef),
  maker VARCHAR,
  form VARCHAR,
  built INTEGER,
  standing_in VARCHAR,
  ivory_keys BOOLEAN,
  value_est DECIMAL(9,2)
);
INSERT INTO pianos VALUES
('P01','H01','Bechstein','upright',1908,'drawing room',TRUE,4200.00),
('P02','H02','Yamaha','baby grand',1994,'nave',FALSE,7800.00),
('P03','H02','Chappell','upright',1926,'vestry',TRUE,450.00),
('P04','H03','Kawai','upright',2011,'hall',FALSE,3100.00),
('P05','H04','Broadwood','upright',1934,'main hall',TRUE,NULL),
('P06','H05','Yamaha','upright',2004,'kitchen',FALSE,2600.00),
('P07','H06','Steinway','grand',1968,'music room',FALSE,38500.00),
('P08','H06','Bluthner','grand',1912,'library',TRUE,14900.00),
('P09','H06','Zimmermann','upright',1983,'attic',FALSE,800.00),
('P10','H07','Chappell','upright',1951,'taproom',FALSE,200.00);
CREATE TABLE tuners (
  TunerRef INTEGER PRIMARY KEY,
  tuner VARCHAR,
  perfect_pitch BOOLEAN,
  joined DATE,
  taught_by INTEGER REFERENCES tuners(TunerRef)
);
INSERT INTO tuners VALUES (1,'Walter Pym',TRUE,'2022-01-01',NULL);
INSERT INTO tuners VALUES (2,'Gwen Alderley',FALSE,'2022-06-13',1),(3,'Idris Vaughan',TRUE,'2023-09-18',1);
INSERT INTO tuners VALUES (4,'Poppy Lacey',FALSE,'2024-11-04',2);
CREATE TABLE visits (
  VisitRef INTEGER PRIMARY KEY,
  PianoRef VARCHAR REFERENCES pianos(PianoRef),
  tuned_by INTEGER REFERENCES tuners(TunerRef),
  visited DATE,
  start_pitch_hz DECIMAL(4,1),
  strings_snapped INTEGER,
  fee DECIMAL(6,2),
  paid_on DATE
);
INSERT INTO visits VALUES
(1,'P01',1,'2022-10-12',436.5,0,65.00,'2022-10-12'),
(2,'P02',1,'2022-12-15',439.0,0,85.00,'2023-01-09'),
(3,'P07',1,'2023-03-21',439.5,0,110.00,'2023-03-28'),
(4,'P04',2,'2023-05-04',437.0,1,72.00,'2023-05-04'),
(5,'P01',2,'2023-10-18',438.0,0,65.00,'2023-10-20'),
(6,'P05',3,'2023-11-29',428.5,3,95.00,'2024-01-15'),
(7,'P02',1,'2023-12-14',439.5,0,88.00,'2023-12-14'),
(8,'P08',1,'2024-03-19',435.0,2,125.00,'2024-04-02'),
(9,'P07',1,'2024-03-19',440.0,0,112.00,'2024-04-02'),
(10,'P06',3,'2024-06-06',438.5,0,78.00,NULL),
(11,'P01',2,'2024-10-16',438.5,0,68.00,'2024-10-16'),
(12,'P10',3,'2024-11-22',421.0,5,99.00,NULL),
(13,'P02',3,'2024-12-12',439.0,0,90.00,'2025-01-20'),
(14,'P03',2,'2025-02-05',430.0,1,70.00,NULL);
CREATE TABLE parts_fitted (
  VisitRef INTEGER REFERENCES visits(VisitRef),
  part VARCHAR,
  qty INTEGER,
  unit_cost DECIMAL(6,2),
  PRIMARY KEY (VisitRef, part)
);
INSERT INTO parts_fitted VALUES
(4,'treble string',1,4.50),(6,'bass string',2,18.00),(6,'treble string',1,4.50),(6,'hammer felt',6,3.20),
(8,'treble string',2,4.75),(8,'damper',4,6.40),(12,'bass string',3,19.50),(12,'treble string',2,4.75),
(12,'key top',7,2.10),(14,'bass string',1,19.50);
