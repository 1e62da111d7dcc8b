CREATE TABLE hall (
  hall_id INTEGER PRIMARY KEY,
  hall_name TEXT,
  built_year INTEGER,
  floors INTEGER,
  warden_name TEXT,
  has_elevator TEXT
);
INSERT INTO hall VALUES
(1,'Linden Hall',1968,5,'Greta Osborne','N'),
(2,'Harbour House',1994,9,'Milan Petkov','Y'),
(3,'Quarry Court',2011,7,'Sana Idris','Y'),
(4,'Beacon Lodge',1957,3,'Tom Whitlock','N'),
(5,'Orchard Residence',2019,8,'Greta Osborne','Y'),
(6,'Mill Annex',1983,2,NULL,'N'),
(7,'Northgate Hall',2003,6,'Lucia Ferrante','Y');
CREATE TABLE room (
  room_id TEXT PRIMARY KEY,
  hall_id INTEGER REFERENCES hall(hall_id),
  floor INTEGER,
  bed_count INTEGER,
  monthly_rent DOUBLE,
  bathroom_type TEXT
);
INSERT INTO room VALUES
('L-101',1,1,2,240.0,'shared'),
('L-204',1,2,1,310.0,'private'),
('L-305',1,3,2,235.0,'shared'),
('H-110',2,1,1,395.0,'private'),
('H-512',2,5,2,290.0,'shared'),
('H-803',2,8,3,215.0,'shared'),
('H-901',2,9,1,450.0,'private'),
('Q-207',3,2,1,420.0,'private'),
('Q-611',3,6,2,330.0,'private'),
('B-002',4,0,4,160.0,'shared'),
('B-105',4,1,3,180.0,'shared'),
('O-404',5,4,1,520.0,'private'),
('O-702',5,7,2,385.0,'private'),
('N-303',7,3,1,365.0,NULL);
CREATE TABLE resident (
  resident_id INTEGER PRIMARY KEY,
  first_name TEXT,
  last_name TEXT,
  room_id TEXT REFERENCES room(room_id),
  home_country TEXT,
  birth_date DATE,
  faculty TEXT
);
INSERT INTO resident VALUES
(501,'Aiko','Tanabe','L-101','Japan','2002-04-11','Engineering'),
(502,'Pavel','Hruska','L-101','Czechia','2001-09-30','Law'),
(503,'Noor','Haddad','L-204','Jordan','2000-01-17','Medicine'),
(504,'Emil','Sandberg','H-110','Sweden','1999-12-05','Engineering'),
(505,'Chidi','Okeke','H-512','Nigeria','2003-02-22','Economics'),
(506,'Ruta','Kalnina','H-512','Latvia','2002-07-08','Law'),
(507,'Jakub','Novotny','H-803','Czechia','2004-03-14','Economics'),
(508,'Mei','Zhang','Q-207','China','1998-06-27','Medicine'),
(509,'Hanna','Lindqvist','Q-611','Sweden','2001-11-19','Engineering'),
(510,'Tariq','Haddad','B-105','Jordan','2003-08-03','Engineering'),
(511,'Olga','Vesela','O-404','Czechia','2000-10-25',NULL),
(512,'Bruno','Tavares','B-105','Brazil','2004-05-01','Law');
CREATE TABLE craftsman (
  craftsman_id INTEGER PRIMARY KEY,
  full_name TEXT,
  trade TEXT,
  hourly_wage DOUBLE
);
INSERT INTO craftsman VALUES
(1,'Derek Malone','plumber',34.5),
(2,'Ivana Soltys','electrician',38.0),
(3,'Gus Pereira','carpenter',29.0),
(4,'Kofi Mensah','plumber',31.0),
(5,'Rita Blom','locksmith',27.5),
(6,'Oskar Wendt','electrician',41.0),
(7,'Nell Fraser','painter',24.0);
CREATE TABLE repair_request (
  request_id INTEGER PRIMARY KEY,
  room_id TEXT REFERENCES room(room_id),
  reported_by INTEGER REFERENCES resident(resident_id),
  craftsman_id INTEGER REFERENCES craftsman(craftsman_id),
  category TEXT,
  reported_on DATE,
  cost DOUBLE,
  status TEXT
);
INSERT INTO repair_request VALUES
(9001,'L-101',501,1,'leaking tap','2023-01-12',85.0,'done'),
(9002,'L-101',502,3,'broken shelf','2023-02-03',40.0,'done'),
(9003,'H-512',505,2,'faulty socket','2023-02-15',110.0,'done'),
(9004,'H-512',506,1,'blocked drain','2023-03-01',145.0,'done'),
(9005,'H-803',507,2,'dead lamp','2023-03-20',35.0,'done'),
(9006,'B-105',510,4,'leaking tap','2023-04-02',95.0,'done'),
(9007,'B-105',510,5,'jammed lock','2023-04-18',60.0,'cancelled'),
(9008,'Q-207',508,6,'faulty socket','2023-05-05',130.0,'done'),
(9009,'L-101',501,4,'blocked drain','2023-05-27',170.0,'done'),
(9010,'O-404',511,5,'jammed lock','2023-06-09',72.0,'open'),
(9011,'H-512',505,1,'leaking tap','2023-06-30',90.0,'open'),
(9012,'B-105',512,3,'broken shelf','2023-07-11',55.0,'open'),
(9013,'L-204',503,2,'dead lamp','2023-07-14',NULL,'open'),
(9014,'H-110',504,1,'blocked drain','2023-08-21',125.0,'done'),
(9015,'H-803',507,3,'broken shelf','2023-09-02',48.0,'cancelled');
