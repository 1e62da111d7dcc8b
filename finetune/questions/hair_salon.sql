CREATE TABLE stylists (
  stylist_id INTEGER PRIMARY KEY,
  first_name VARCHAR,
  last_name VARCHAR,
  grade VARCHAR,
  hired_on DATE,
  hourly_wage DECIMAL(6,2),
  does_colour BOOLEAN
);
INSERT INTO stylists VALUES
(1,'Marta','Kowalczyk','senior','2022-02-01',19.50,TRUE),
(2,'Dean','Holloway','senior','2022-06-15',18.75,FALSE),
(3,'Aisha','Rahman','junior','2023-09-04',13.20,TRUE),
(4,'Louise','Petit','director','2022-01-10',24.00,TRUE),
(5,'Callum','Byrne','trainee','2024-08-19',9.80,FALSE),
(6,'Yuki','Tanaka','junior','2024-03-11',13.60,TRUE);
CREATE TABLE clients (
  client_id INTEGER PRIMARY KEY,
  first_name VARCHAR,
  last_name VARCHAR,
  email VARCHAR,
  hair_type VARCHAR,
  patch_test_on DATE,
  favourite_stylist_id INTEGER REFERENCES stylists(stylist_id)
);
INSERT INTO clients VALUES
(101,'Helen','Fairbrother','helen.f@mailbox.com','fine','2024-01-20',4),
(102,'Priya','Nair','priya@nairhome.in','thick','2023-11-02',3),
(103,'George','Whitlock',NULL,'thinning',NULL,2),
(104,'Sofia','Lindqvist','sofia.l@post.se','fine','2024-05-14',1),
(105,'Tom','Adeyemi','tom.ade@mailbox.com','curly',NULL,2),
(106,'Rosalind','Marsh',NULL,'wavy','2024-09-30',4),
(107,'Ingrid','Moe','imoe@fjord.no','wavy',NULL,NULL),
(108,'Bella','Contini','bella@contini.it','curly','2025-01-08',1),
(109,'Nate','Osgood','nate.osgood@work.org','thick',NULL,2),
(110,'Joyce','Penhaligon',NULL,'fine',NULL,NULL);
CREATE TABLE services (
  service_id INTEGER PRIMARY KEY,
  service_name VARCHAR,
  category VARCHAR,
  list_price DECIMAL(6,2),
  minutes INTEGER
);
INSERT INTO services VALUES
(1,'Ladies cut and finish','cut',48.00,60),
(2,'Gents cut','cut',24.00,30),
(3,'Blow dry','styling',28.00,40),
(4,'Full head foils','colour',115.00,150),
(5,'Root tint','colour',58.00,90),
(6,'Balayage','colour',140.00,180),
(7,'Beard trim','cut',12.00,15),
(8,'Perm','treatment',85.00,120),
(9,'Keratin treatment','treatment',130.00,135),
(10,'Bridal updo','styling',95.00,75);
CREATE TABLE appointments (
  appointment_id INTEGER PRIMARY KEY,
  client_id INTEGER REFERENCES clients(client_id),
  stylist_id INTEGER REFERENCES stylists(stylist_id),
  appt_date DATE,
  status VARCHAR,
  tip DECIMAL(6,2)
);
INSERT INTO appointments VALUES
(501,101,4,'2024-01-23','done',10.00),
(502,103,2,'2024-02-06','done',2.00),
(503,102,3,'2024-02-14','done',8.50),
(504,105,2,'2024-03-05','no_show',NULL),
(505,104,1,'2024-03-22','done',5.00),
(506,101,4,'2024-04-16','done',12.00),
(507,106,1,'2024-05-03','cancelled',NULL),
(508,108,1,'2024-06-28','done',NULL),
(509,105,2,'2024-07-09','done',3.00),
(510,107,6,'2024-09-12','done',4.00),
(511,106,4,'2024-10-02','done',20.00),
(512,101,4,'2024-12-20','done',15.00),
(513,109,2,'2025-01-14','no_show',NULL),
(514,108,3,'2025-02-11','booked',NULL);
CREATE TABLE appointment_services (
  appointment_id INTEGER REFERENCES appointments(appointment_id),
  service_id INTEGER REFERENCES services(service_id),
  charged DECIMAL(6,2),
  PRIMARY KEY (appointment_id, service_id)
);
INSERT INTO appointment_services VALUES
(501,1,48.00),(501,5,58.00),(502,2,20.00),(503,6,140.00),(505,1,48.00),(505,3,25.00),(506,5,58.00),
(508,4,105.00),(509,2,24.00),(509,7,12.00),(510,1,48.00),(511,6,130.00),(511,3,28.00),(512,10,95.00);
