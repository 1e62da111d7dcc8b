CREATE TABLE labs (
  lab_id INTEGER PRIMARY KEY,
  lab_name TEXT,
  lab_building TEXT,
  lab_floor INTEGER,
  lab_safety_class INTEGER,
  lab_area_sqm DOUBLE
);
INSERT INTO labs VALUES
(1,'Polymer Lab','Curie Wing',2,2,86.5),
(2,'Cell Culture Lab','Fleming Wing',1,3,54.0),
(3,'Laser Lab','Curie Wing',0,4,72.0),
(4,'Water Analysis Lab','Noether Wing',1,1,95.0),
(5,'Microscopy Lab','Fleming Wing',0,1,40.5),
(6,'Battery Lab','Noether Wing',3,3,110.0),
(7,'Student Teaching Lab','Curie Wing',1,1,150.0);
CREATE TABLE instruments (
  instrument_id TEXT PRIMARY KEY,
  instrument_name TEXT,
  instrument_maker TEXT,
  instrument_price DOUBLE,
  instrument_purchase_year INTEGER,
  instrument_working INTEGER,
  lab_id INTEGER REFERENCES labs(lab_id)
);
INSERT INTO instruments VALUES
('I-01','Gas Chromatograph','Veltron',48000,2016,1,4),
('I-02','Ion Chromatograph','Anselm Instruments',52500,2019,1,4),
('I-03','Confocal Microscope','Optara',187000,2020,1,5),
('I-04','Phase Contrast Microscope','Optara',14200,2012,0,5),
('I-05','Femtosecond Laser','Lumenik',230000,2021,1,3),
('I-06','Spectrum Analyser','Veltron',31500,2015,1,3),
('I-07','Twin Screw Extruder','Kromer',64000,2014,1,1),
('I-08','Tensile Tester','Kromer',27800,2010,0,1),
('I-09','CO2 Incubator','Anselm Instruments',9800,2018,1,2),
('I-10','Glove Box','Kromer',43000,2022,1,6),
('I-11','Cell Cycler','Veltron',21500,2022,1,6),
('I-12','Laminar Flow Bench',NULL,7600,2018,1,2);
CREATE TABLE staff (
  staff_id INTEGER PRIMARY KEY,
  staff_name TEXT,
  staff_role TEXT,
  staff_age INTEGER,
  lab_id INTEGER REFERENCES labs(lab_id)
);
INSERT INTO staff VALUES
(71,'Renate Vogl','technician',51,1),
(72,'Imran Qureshi','postdoc',33,2),
(73,'Celine Marchal','doctoral student',27,2),
(74,'Owen Tierney','technician',44,4),
(75,'Sunita Rao','group leader',47,3),
(76,'Kasper Lund','doctoral student',29,3),
(77,'Mirela Popa','postdoc',36,6),
(78,'Hassan Karimi','doctoral student',26,6),
(79,'Joyce Amadi','group leader',55,5),
(80,'Ilya Morozov','postdoc',31,3),
(81,'Bettina Krug','technician',38,NULL);
CREATE TABLE bookings (
  booking_id INTEGER PRIMARY KEY,
  instrument_id TEXT REFERENCES instruments(instrument_id),
  staff_id INTEGER REFERENCES staff(staff_id),
  booking_date DATE,
  booking_hours INTEGER,
  booking_purpose TEXT
);
INSERT INTO bookings VALUES
(1,'I-03',72,'2024-01-08',4,'live cell imaging'),
(2,'I-03',73,'2024-01-09',6,'live cell imaging'),
(3,'I-05',76,'2024-01-10',8,'pump probe scan'),
(4,'I-05',80,'2024-01-15',5,'pump probe scan'),
(5,'I-06',76,'2024-01-16',2,'calibration'),
(6,'I-01',74,'2024-01-22',3,'river samples'),
(7,'I-02',74,'2024-01-23',3,'river samples'),
(8,'I-10',77,'2024-02-01',7,'electrode assembly'),
(9,'I-11',78,'2024-02-02',24,'charge cycles'),
(10,'I-03',79,'2024-02-05',2,'calibration'),
(11,'I-01',77,'2024-02-07',4,'electrolyte check'),
(12,'I-09',73,'2024-02-12',10,'cell growth'),
(13,'I-07',71,'2024-02-14',6,'film samples'),
(14,'I-11',77,'2024-02-19',18,'charge cycles'),
(15,'I-03',78,'2024-02-20',3,'electrode imaging');
CREATE TABLE trainings (
  training_id INTEGER PRIMARY KEY,
  staff_id INTEGER REFERENCES staff(staff_id),
  training_topic TEXT,
  training_year INTEGER,
  training_passed INTEGER
);
INSERT INTO trainings VALUES
(1,71,'Fire Safety',2022,1),
(2,72,'Biosafety',2023,1),
(3,73,'Biosafety',2023,0),
(4,73,'Fire Safety',2023,1),
(5,75,'Laser Safety',2021,1),
(6,76,'Laser Safety',2022,1),
(7,76,'Fire Safety',2024,1),
(8,80,'Laser Safety',2023,0),
(9,77,'Chemical Storage',2023,1),
(10,78,'Chemical Storage',2024,1),
(11,78,'Fire Safety',2024,0),
(12,74,'Chemical Storage',2020,1);
