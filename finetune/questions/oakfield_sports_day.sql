CREATE TABLE houses (house VARCHAR PRIMARY KEY, colour VARCHAR, motto VARCHAR, head_teacher VARCHAR, cups_won INTEGER);
INSERT INTO houses VALUES
 ('Falcon','red','Ever upward','Mrs Tindall',4),('Otter','blue','Play together','Mr Obi',2),('Badger','green',NULL,'Miss Larkin',6),('Heron','yellow','Stand tall','Mr Greaves',0);
CREATE TABLE pupils (pupil_no INTEGER PRIMARY KEY, forename VARCHAR, surname VARCHAR, yr INTEGER, house VARCHAR REFERENCES houses(house), sex VARCHAR, needs_inhaler BOOLEAN);
INSERT INTO pupils VALUES
 (1,'Amelia','Croft',5,'Falcon','f',FALSE),(2,'Zayn','Rahman',6,'Otter','m',FALSE),(3,'Poppy','Nash',4,'Badger','f',TRUE),
 (4,'Leo','Castellano',6,'Falcon','m',FALSE),(5,'Eilidh','Fraser',5,'Badger','f',FALSE),(6,'Kwame','Boateng',4,'Otter','m',TRUE),
 (7,'Harriet','Nash',6,'Badger','f',FALSE),(8,'Dylan','Price',5,'Otter','m',FALSE),(9,'Sofia','Ilieva',3,'Falcon','f',FALSE),
 (10,'Freddie','Lamb',3,'Heron','m',TRUE),(11,'Anya','Sharma',6,'Otter','f',FALSE);
CREATE TABLE helpers (helper_id INTEGER PRIMARY KEY, name VARCHAR, kind VARCHAR, first_aider BOOLEAN, tel VARCHAR);
INSERT INTO helpers VALUES
 (1,'Mr Dunmore','teacher',TRUE,'ext 12'),(2,'Mrs Okeke','parent',FALSE,'07911 123001'),(3,'Miss Larkin','teacher',FALSE,'ext 15'),(4,'Grandad Price','grandparent',FALSE,NULL),(5,'Nurse Kelly','school nurse',TRUE,'ext 3'),(6,'Mr Castellano','parent',TRUE,'07911 123044');
CREATE TABLE events (
  ev INTEGER PRIMARY KEY, title VARCHAR, held DATE, field VARCHAR, unit VARCHAR, starter INTEGER REFERENCES helpers(helper_id), timekeeper INTEGER REFERENCES helpers(helper_id));
INSERT INTO events VALUES
 (1,'80 m sprint','2023-06-23','track','seconds',1,2),
 (2,'Long jump','2023-06-23','sand pit','metres',3,3),
 (3,'Egg and spoon race','2023-06-23','lawn','seconds',2,4),
 (4,'80 m sprint','2024-06-21','track','seconds',1,6),
 (5,'Sack race','2024-06-21','lawn','seconds',3,2),
 (6,'Ball throw','2024-06-21','lawn','metres',1,3),
 (7,'600 m run','2024-06-21','track','seconds',1,2),
 (8,'Tug of war','2024-06-21','lawn',NULL,3,NULL);
CREATE TABLE results (
  res_id INTEGER PRIMARY KEY, ev INTEGER REFERENCES events(ev), pupil_no INTEGER REFERENCES pupils(pupil_no), mark DECIMAL(6,2), place INTEGER, pts INTEGER, disqualified BOOLEAN);
INSERT INTO results VALUES
 (1,1,2,13.40,1,10,FALSE),(2,1,4,13.90,2,7,FALSE),(3,1,8,15.10,3,5,FALSE),
 (4,2,1,3.12,1,10,FALSE),(5,2,7,2.98,2,7,FALSE),(6,2,5,2.71,3,5,FALSE),
 (7,3,3,21.60,1,10,FALSE),(8,3,9,25.00,2,7,FALSE),(9,3,6,NULL,NULL,0,TRUE),
 (10,4,4,12.90,1,10,FALSE),(11,4,2,13.10,2,7,FALSE),(12,4,1,13.80,3,5,FALSE),
 (13,5,6,18.30,1,10,FALSE),(14,5,8,NULL,NULL,0,TRUE),(15,5,3,19.75,2,7,FALSE),
 (16,6,7,31.50,1,10,FALSE),(17,6,2,28.20,2,7,FALSE),(18,6,5,24.90,3,5,FALSE),
 (19,7,1,124.00,1,10,FALSE),(20,7,7,131.50,2,7,FALSE);
