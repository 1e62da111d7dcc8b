CREATE TABLE lecturer (id INTEGER PRIMARY KEY, name VARCHAR, speciality VARCHAR, fee_per_hr DECIMAL(5,2), freelance BOOLEAN, first_term VARCHAR);
INSERT INTO lecturer VALUES
 (1,'Agnes Vollmer','watercolour',28.00,TRUE,'autumn 2022'),
 (2,'Raj Patel','spreadsheets',34.00,FALSE,'spring 2022'),
 (3,'Lucia Conti','Italian cookery',31.00,TRUE,'spring 2023'),
 (4,'Owain Rhys','local history',25.50,FALSE,'autumn 2022'),
 (5,'Fatou Sarr','yoga',30.00,TRUE,'spring 2024'),
 (6,'Heinz Albers','bookkeeping',36.50,FALSE,'autumn 2024');
CREATE TABLE venue (id INTEGER PRIMARY KEY, label VARCHAR, seats INTEGER, step_free BOOLEAN, kit VARCHAR);
INSERT INTO venue VALUES
 (1,'Room 12',18,TRUE,'projector'),(2,'Old Laundry Kitchen',10,FALSE,'six cookers'),(3,'Attic Studio',14,FALSE,'easels'),(4,'PC Lab',16,TRUE,'sixteen PCs'),(5,'Gym Hall',30,TRUE,NULL),(6,'Chapel Annexe',40,TRUE,NULL);
CREATE TABLE course (
  id INTEGER PRIMARY KEY, title VARCHAR, topic_area VARCHAR, lecturer_id INTEGER REFERENCES lecturer(id), venue_id INTEGER REFERENCES venue(id),
  starts DATE, evenings INTEGER, price DECIMAL(6,2));
INSERT INTO course VALUES
 (1,'Watercolour for beginners','art',1,3,'2023-09-19',8,96.00),
 (2,'Excel without tears','computing',2,4,'2023-10-05',4,72.00),
 (3,'Pasta from scratch','cookery',3,2,'2024-01-24',3,88.50),
 (4,'The town in old photographs','history',4,1,'2024-02-08',5,40.00),
 (5,'Hatha yoga','health',5,5,'2024-03-04',12,118.00),
 (6,'Pivot tables and beyond','computing',2,4,'2024-09-26',5,85.00),
 (7,'Landscapes in watercolour','art',1,3,'2024-10-15',6,84.00),
 (8,'Risotto and friends','cookery',3,2,'2025-01-29',2,64.00),
 (9,'Tracing your ancestors','history',4,4,'2025-02-13',6,54.00),
 (10,'Yoga for stiff backs','health',5,5,'2025-03-10',10,105.00);
CREATE TABLE participant (id INTEGER PRIMARY KEY, first VARCHAR, last VARCHAR, born INTEGER, email VARCHAR, concession BOOLEAN, village VARCHAR);
INSERT INTO participant VALUES
 (1,'Margaret','Hobson',1951,NULL,TRUE,'Netherby'),
 (2,'Callum','Reid',1994,'callum.reid@tinmail.net',FALSE,'Netherby'),
 (3,'Ewa','Zielinska',1987,'ewa.z@tinmail.net',FALSE,'Stoke Gables'),
 (4,'Bernard','Quill',1948,'bquill@oldpost.org',TRUE,'Stoke Gables'),
 (5,'Shanice','Morgan',1999,'shanice@tinmail.net',TRUE,'Upper Wick'),
 (6,'Tobias','Frey',1972,'tfrey@oldpost.org',FALSE,'Netherby'),
 (7,'Doreen','Quill',1950,NULL,TRUE,'Stoke Gables'),
 (8,'Imran','Siddiqui',1981,'imran.s@tinmail.net',FALSE,'Upper Wick'),
 (9,'Pauline','Archer',1963,'p.archer@oldpost.org',FALSE,'Upper Wick');
CREATE TABLE booking (
  id INTEGER PRIMARY KEY, participant_id INTEGER REFERENCES participant(id), course_id INTEGER REFERENCES course(id), booked_on DATE, paid DECIMAL(6,2), cancelled BOOLEAN, rating INTEGER);
INSERT INTO booking VALUES
 (1,1,1,'2023-08-30',76.80,FALSE,5),(2,4,1,'2023-09-02',76.80,FALSE,4),(3,2,2,'2023-09-15',72.00,FALSE,4),
 (4,3,3,'2023-12-11',88.50,FALSE,5),(5,7,4,'2024-01-08',32.00,FALSE,3),(6,4,4,'2024-01-08',32.00,FALSE,5),
 (7,5,5,'2024-02-14',94.40,TRUE,NULL),(8,3,5,'2024-02-16',118.00,FALSE,4),(9,2,6,'2024-09-01',85.00,FALSE,5),
 (10,8,6,'2024-09-12',85.00,FALSE,2),(11,1,7,'2024-09-20',67.20,FALSE,5),(12,6,8,'2025-01-06',NULL,FALSE,NULL),
 (13,3,8,'2025-01-07',64.00,FALSE,5),(14,4,9,'2025-01-30',NULL,TRUE,NULL),(15,1,9,'2025-02-01',43.20,FALSE,4);
