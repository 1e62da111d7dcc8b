CREATE TABLE machines (
  nr INTEGER PRIMARY KEY,
  label VARCHAR,
  kind VARCHAR,
  make VARCHAR,
  capacity_kg INTEGER,
  bought DATE,
  out_of_order BOOLEAN
);
INSERT INTO machines VALUES
(1,'Bertha','washer','Electrolux',18,'2022-02-20',FALSE),
(2,'Little Joe','washer','Miele',8,'2022-02-20',FALSE),
(3,'Whirly','washer','Miele',10,'2023-05-11',TRUE),
(4,'Sahara','dryer','Primus',20,'2022-03-04',FALSE),
(5,'Gobi','dryer','Primus',16,'2023-09-26',FALSE),
(6,'Steamboat','press','Hoffman',NULL,'2022-04-30',FALSE),
(7,'Old Fizz','dry cleaning','Bowe',12,'2022-01-15',TRUE),
(8,'Kalahari','dryer','Electrolux',14,'2024-12-09',FALSE);
CREATE TABLE patrons (
  nr INTEGER PRIMARY KEY,
  name VARCHAR,
  street VARCHAR,
  phone VARCHAR,
  business BOOLEAN,
  discount_pct INTEGER
);
INSERT INTO patrons VALUES
(1,'Hotel Zur Linde','Lindenallee 4','0351 77010',TRUE,15),
(2,'Frieda Baumann','Gartenweg 19','0351 77233',FALSE,NULL),
(3,'Bistro Olive','Marktplatz 2','0351 77189',TRUE,10),
(4,'Emil Krause','Bergstrasse 31',NULL,FALSE,NULL),
(5,'Dr Helga Storck','Gartenweg 7','0351 77940',FALSE,5),
(6,'Physio am Park','Parkring 12','0351 77500',TRUE,12),
(7,'Anton Weiss','Bergstrasse 8','0351 77318',FALSE,NULL),
(8,'Lena Vogt','Marktplatz 9',NULL,FALSE,NULL);
CREATE TABLE garments (
  code VARCHAR PRIMARY KEY,
  item VARCHAR,
  treatment VARCHAR,
  tariff DECIMAL(5,2),
  delicate BOOLEAN
);
INSERT INTO garments VALUES
('SH','shirt','wash and iron',3.20,FALSE),
('TR','trousers','wash and iron',5.50,FALSE),
('SU','two-piece suit','dry clean',16.90,TRUE),
('CO','winter coat','dry clean',19.50,FALSE),
('WD','wedding dress','dry clean',125.00,TRUE),
('BS','bed sheet','wash and iron',4.10,FALSE),
('TC','tablecloth','wash and iron',6.80,FALSE),
('TW','towel','wash only',1.40,FALSE),
('SB','silk blouse','dry clean',9.80,TRUE),
('DV','duvet','wash only',22.00,FALSE);
CREATE TABLE tickets (
  ticket_nr INTEGER PRIMARY KEY,
  patron_nr INTEGER REFERENCES patrons(nr),
  dropped_off DATE,
  promised_for DATE,
  collected DATE,
  express BOOLEAN,
  paid BOOLEAN
);
INSERT INTO tickets VALUES
(3001,1,'2024-01-08','2024-01-10','2024-01-10',FALSE,TRUE),
(3002,2,'2024-01-22','2024-01-26','2024-01-29',FALSE,TRUE),
(3003,3,'2024-02-05','2024-02-06','2024-02-06',TRUE,TRUE),
(3004,5,'2024-03-11','2024-03-15','2024-03-14',FALSE,TRUE),
(3005,1,'2024-04-02','2024-04-04','2024-04-05',FALSE,FALSE),
(3006,4,'2024-05-13','2024-05-17',NULL,FALSE,FALSE),
(3007,7,'2024-06-24','2024-06-25','2024-06-25',TRUE,TRUE),
(3008,2,'2024-08-19','2024-08-30','2024-09-02',FALSE,TRUE),
(3009,6,'2024-10-07','2024-10-09','2024-10-09',FALSE,TRUE),
(3010,1,'2024-12-16','2024-12-18','2024-12-18',TRUE,TRUE),
(3011,5,'2025-01-20','2025-01-24',NULL,FALSE,TRUE),
(3012,3,'2025-02-03','2025-02-05',NULL,FALSE,FALSE);
CREATE TABLE ticket_lines (
  ticket_nr INTEGER REFERENCES tickets(ticket_nr),
  garment VARCHAR REFERENCES garments(code),
  pieces INTEGER,
  stain VARCHAR,
  machine_nr INTEGER REFERENCES machines(nr),
  PRIMARY KEY (ticket_nr, garment)
);
INSERT INTO ticket_lines VALUES
(3001,'BS',40,NULL,1),(3001,'TW',60,NULL,1),(3002,'SU',1,'red wine',7),(3003,'TC',24,'olive oil',2),
(3004,'SB',2,NULL,7),(3004,'CO',1,'coffee',7),(3005,'BS',35,NULL,1),(3006,'SH',5,'ink',2),
(3006,'TR',2,NULL,2),(3007,'SH',3,NULL,3),(3008,'WD',1,'grass',7),(3009,'TW',80,'massage oil',1),
(3010,'TC',30,'red wine',2),(3010,'BS',20,NULL,1);
