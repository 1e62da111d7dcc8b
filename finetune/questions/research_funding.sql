CREATE TABLE funding_agency (
  agency_code TEXT PRIMARY KEY,
  full_agency_name TEXT,
  seat_of_agency TEXT,
  year_of_establishment INTEGER,
  is_international BOOLEAN
);
INSERT INTO funding_agency VALUES
('NSCF','Northern Science Fund','Helsinki',1958,FALSE),
('EUMAR','European Marine Trust','Brest',1999,TRUE),
('ALPF','Alpine Research Foundation','Innsbruck',1974,FALSE),
('GHI','Global Health Initiative','Geneva',2003,TRUE),
('BALT','Baltic Heritage Fund','Riga',2008,TRUE),
('CITYF','City Innovation Fund','Lyon',2015,FALSE),
('DEEP','Deep Time Society','Geneva',1931,FALSE);
CREATE TABLE research_institute (
  institute_number INTEGER PRIMARY KEY,
  name_of_institute TEXT,
  host_town TEXT,
  number_of_employees INTEGER,
  director_name TEXT
);
INSERT INTO research_institute VALUES
(1,'Institute for Polar Ecology','Tromso',85,'Solveig Aune'),
(2,'Glacier Observatory','Zermatt',24,'Urs Imhof'),
(3,'Centre for Tropical Disease','Lisbon',160,'Teresa Lobo'),
(4,'Shipwreck Archaeology Unit','Gdansk',18,'Marek Zielinski'),
(5,'Laboratory of Urban Noise','Lyon',31,'Camille Fabre'),
(6,'Coastal Dynamics Institute','Brest',74,'Yann Le Goff'),
(7,'House of Old Languages','Vilnius',12,NULL);
CREATE TABLE principal_investigator (
  investigator_number INTEGER PRIMARY KEY,
  family_name TEXT,
  given_name TEXT,
  institute_number INTEGER REFERENCES research_institute(institute_number),
  academic_title TEXT,
  year_of_doctorate INTEGER
);
INSERT INTO principal_investigator VALUES
(11,'Haugen','Marit',1,'Professor',1997),
(12,'Lindholm','Aki',1,'Doctor',2014),
(13,'Zurbriggen','Fabian',2,'Doctor',2009),
(14,'Cardoso','Helena',3,'Professor',1991),
(15,'Mbeki','Sipho',3,'Doctor',2012),
(16,'Kowalska','Agata',4,'Doctor',2017),
(17,'Fabre','Camille',5,'Professor',2001),
(18,'Kermarrec','Loic',6,'Professor',1999),
(19,'Tanguy','Enora',6,'Doctor',2018),
(20,'Jonaitis','Povilas',7,'Doctor',2006),
(21,'Almeida','Rui',3,'Doctor',2019);
CREATE TABLE research_grant (
  grant_number TEXT PRIMARY KEY,
  grant_title TEXT,
  agency_code TEXT REFERENCES funding_agency(agency_code),
  responsible_investigator INTEGER REFERENCES principal_investigator(investigator_number),
  date_of_award TEXT,
  amount_in_euros INTEGER,
  duration_in_months INTEGER,
  current_state TEXT
);
INSERT INTO research_grant VALUES
('G-1001','Plankton under Sea Ice','NSCF',11,'2018-03-01',420000,36,'closed'),
('G-1002','Arctic Fox Migration','NSCF',12,'2020-06-15',185000,24,'closed'),
('G-1003','Rock Glacier Creep','ALPF',13,'2019-01-10',96000,30,'closed'),
('G-1004','Malaria Vaccine Storage','GHI',14,'2021-09-01',1250000,48,'running'),
('G-1005','Dengue in Growing Cities','GHI',15,'2022-02-01',640000,36,'running'),
('G-1006','Wooden Wrecks of the Baltic','BALT',16,'2021-05-20',150000,24,'closed'),
('G-1007','Quiet Streets at Night','CITYF',17,'2022-10-01',78000,18,'running'),
('G-1008','Sediment in Tidal Inlets','EUMAR',18,'2020-11-01',510000,42,'running'),
('G-1009','Storm Surges and Sea Walls','EUMAR',19,'2023-01-15',275000,36,'running'),
('G-1010','Kelp Forest Recovery','EUMAR',11,'2023-04-01',390000,40,'running'),
('G-1011','Noise Maps for Schools','CITYF',17,'2020-03-01',52000,12,'closed'),
('G-1012','Parasites in Sea Birds','NSCF',12,'2023-07-01',210000,34,'suspended'),
('G-1013','Sleeping Sickness Archive','GHI',14,'2017-04-15',330000,28,'closed'),
('G-1014','Glass Beads from Cargo Ships','BALT',16,'2023-09-10',88000,20,NULL);
CREATE TABLE grant_report (
  report_number INTEGER PRIMARY KEY,
  grant_number TEXT REFERENCES research_grant(grant_number),
  kind_of_report TEXT,
  date_of_submission TEXT,
  number_of_pages INTEGER,
  evaluation_points INTEGER
);
INSERT INTO grant_report VALUES
(1,'G-1001','interim','2019-09-02',34,7),
(2,'G-1001','final','2021-04-30',88,9),
(3,'G-1002','final','2022-08-12',61,6),
(4,'G-1003','interim','2020-04-03',22,8),
(5,'G-1003','final','2021-10-11',57,8),
(6,'G-1004','interim','2022-10-05',73,9),
(7,'G-1004','interim','2023-10-02',79,10),
(8,'G-1005','interim','2023-03-14',40,5),
(9,'G-1006','final','2023-07-21',66,7),
(10,'G-1008','interim','2022-01-18',45,8),
(11,'G-1011','final','2021-05-09',28,4),
(12,'G-1013','interim','2018-05-28',31,6),
(13,'G-1013','final','2019-11-15',92,8);
