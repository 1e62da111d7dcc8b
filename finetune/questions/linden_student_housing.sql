CREATE TABLE house (
  house_id INTEGER PRIMARY KEY, house_name VARCHAR, street VARCHAR, floors INTEGER, has_lift BOOLEAN, walk_to_campus_min INTEGER, caretaker VARCHAR);
INSERT INTO house VALUES
 (1,'Linden Hall','Museum Road 4',5,TRUE,8,'Bert Aldous'),
 (2,'Turner House','Canal Walk 17',3,FALSE,15,'Mirela Popa'),
 (3,'The Maltings','Brewer Lane 2',4,TRUE,22,'Bert Aldous'),
 (4,'Fellows Court','Queen Street 90',2,FALSE,5,NULL);
CREATE TABLE room (
  room_id INTEGER PRIMARY KEY, house_id INTEGER REFERENCES house(house_id), room_no VARCHAR, floor INTEGER, sqm DECIMAL(4,1), monthly_rent DECIMAL(7,2), ensuite BOOLEAN, room_type VARCHAR);
INSERT INTO room VALUES
 (1,1,'L101',1,14.5,520.00,TRUE,'single'),
 (2,1,'L102',1,12.0,455.00,FALSE,'single'),
 (3,1,'L405',4,24.0,690.00,TRUE,'twin'),
 (4,2,'T03',0,11.5,380.00,FALSE,'single'),
 (5,2,'T21',2,18.0,495.00,TRUE,'studio'),
 (6,2,'T22',2,13.0,410.00,FALSE,'single'),
 (7,3,'M11',1,21.5,575.00,FALSE,'twin'),
 (8,3,'M32',3,26.0,720.00,TRUE,'studio'),
 (9,3,'M33',3,16.0,430.00,FALSE,'single'),
 (10,1,'L501',5,28.5,745.00,TRUE,'studio');
CREATE TABLE student (
  student_id INTEGER PRIMARY KEY, first_name VARCHAR, last_name VARCHAR, home_country VARCHAR, course VARCHAR, mobile VARCHAR);
INSERT INTO student VALUES
 (1,'Ade','Bankole','Nigeria','Civil Engineering','07700 900112'),
 (2,'Marta','Ferreira','Portugal','Marine Biology','07700 900145'),
 (3,'Liam','Doherty','Ireland','History',NULL),
 (4,'Xinyi','Zhao','China','Economics','07700 900187'),
 (5,'Petra','Novotna','Czechia','Architecture','07700 900201'),
 (6,'Joel','Fernandes','Portugal','Economics',NULL),
 (7,'Grace','Whitlock','United Kingdom','Law','07700 900254'),
 (8,'Rohit','Menon','India','Civil Engineering','07700 900266'),
 (9,'Sanna','Kivela','Finland','History','07700 900290'),
 (10,'Diego','Salas','Mexico','Law','07700 900311');
CREATE TABLE tenancy (
  tenancy_id INTEGER PRIMARY KEY, student_id INTEGER REFERENCES student(student_id), room_id INTEGER REFERENCES room(room_id),
  moved_in DATE, moved_out DATE, deposit DECIMAL(7,2), deposit_returned BOOLEAN);
INSERT INTO tenancy VALUES
 (1,1,1,'2022-09-17','2023-06-30',600.00,TRUE),
 (2,2,4,'2022-09-20','2024-06-28',400.00,TRUE),
 (3,3,2,'2022-10-01','2023-06-15',500.00,FALSE),
 (4,1,3,'2023-09-09','2024-07-05',800.00,TRUE),
 (5,4,3,'2023-09-10',NULL,800.00,FALSE),
 (6,5,8,'2023-09-15',NULL,850.00,FALSE),
 (7,6,6,'2024-01-12','2024-12-20',420.00,FALSE),
 (8,7,2,'2024-09-14',NULL,500.00,FALSE),
 (9,2,5,'2024-09-16',NULL,550.00,FALSE),
 (10,8,7,'2024-09-21',NULL,620.00,FALSE),
 (11,9,7,'2024-09-22','2025-03-31',620.00,TRUE),
 (12,3,4,'2025-01-18',NULL,410.00,FALSE);
CREATE TABLE repair (
  repair_id INTEGER PRIMARY KEY, room_id INTEGER REFERENCES room(room_id), reported_by INTEGER REFERENCES student(student_id),
  problem VARCHAR, reported_on DATE, fixed_on DATE, cost DECIMAL(7,2));
INSERT INTO repair VALUES
 (1,1,1,'dripping shower','2022-11-03','2022-11-08',65.00),
 (2,4,2,'broken window','2023-01-19','2023-02-02',140.00),
 (3,3,1,'cold radiator','2023-12-04','2023-12-05',48.50),
 (4,3,4,'blocked sink','2024-02-14','2024-02-15',35.00),
 (5,8,5,'fridge','2024-05-27','2024-06-17',289.00),
 (6,6,6,'cold radiator','2024-11-11','2024-11-14',55.00),
 (7,2,7,'door lock','2024-12-01','2024-12-02',92.00),
 (8,8,5,'wifi socket','2025-02-10',NULL,NULL),
 (9,7,8,'cold radiator','2025-02-22',NULL,NULL);
