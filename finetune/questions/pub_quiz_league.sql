CREATE TABLE pub (pub_id INTEGER PRIMARY KEY, pub_name VARCHAR, street VARCHAR, seats INTEGER, landlord VARCHAR, serves_food BOOLEAN);
CREATE TABLE team (team_id INTEGER PRIMARY KEY, team_name VARCHAR, home_pub_id INTEGER REFERENCES pub(pub_id), founded INTEGER, division VARCHAR, sub_paid BOOLEAN);
CREATE TABLE member (member_id INTEGER PRIMARY KEY, forename VARCHAR, surname VARCHAR, team_id INTEGER REFERENCES team(team_id), captain BOOLEAN, job VARCHAR, specialist_subject VARCHAR, joined_on DATE);
CREATE TABLE fixture (fixture_id INTEGER PRIMARY KEY, played_on DATE, home_team_id INTEGER REFERENCES team(team_id), away_team_id INTEGER REFERENCES team(team_id), home_pts INTEGER, away_pts INTEGER, quizmaster_id INTEGER REFERENCES member(member_id), attendance INTEGER);
CREATE TABLE fine (fine_id INTEGER PRIMARY KEY, member_id INTEGER REFERENCES member(member_id), fixture_id INTEGER REFERENCES fixture(fixture_id), reason VARCHAR, amount DECIMAL(5,2), settled_on DATE);
INSERT INTO pub VALUES
(1,'The Red Lion','High Street',80,'Maureen Tully',TRUE),(2,'The Anchor','Quay Road',55,'Derek Shaw',FALSE),(3,'The Plough','Mill Lane',40,'Anita Desai',TRUE),
(4,'The Jolly Farmer','Church Hill',95,'Colin Beck',TRUE),(5,'The Railway Arms','Station Approach',60,NULL,FALSE),(6,'The Fox and Goose','High Street',35,'Sheila Moss',TRUE);
INSERT INTO team VALUES
(1,'Quizzy Rascals',1,2014,'first',TRUE),(2,'Les Quizerables',1,2018,'first',TRUE),(3,'Agatha Quiztie',3,2011,'first',FALSE),(4,'The Know Nothings',2,2022,'second',TRUE),
(5,'Universally Challenged',4,2009,'second',TRUE),(6,'Trivia Newton John',4,2023,'second',FALSE),(7,'Only Fools and Answers',5,2025,'second',FALSE);
INSERT INTO member VALUES
(1,'Brian','Colley',1,TRUE,'postman','football','2022-09-01'),(2,'Jo','Patterson',1,FALSE,'nurse','pop music','2023-01-12'),(3,'Priya','Nair',2,TRUE,'solicitor','Greek myths','2022-09-01'),
(4,'Gordon','McBride',2,FALSE,'retired','history','2022-10-06'),(5,'Sue','Fairweather',3,TRUE,'librarian','crime novels','2022-09-01'),(6,'Alan','Fairweather',3,FALSE,'retired','cricket',NULL),
(7,'Dean','Hollis',4,TRUE,'electrician','films','2022-09-15'),(8,'Kirsty','Boyle',4,FALSE,'teacher','geography','2024-02-01'),(9,'Oliver','Trent',5,TRUE,'accountant','opera','2022-09-01'),
(10,'Marta','Kowalska',5,FALSE,'pharmacist','science','2023-09-07'),(11,'Winston','Clarke',6,TRUE,'bus driver','cricket','2023-08-31'),(12,'Ella','Frost',6,FALSE,'student','pop music','2024-09-12'),(13,'Ray','Dunmore',NULL,FALSE,'retired','history','2022-09-01');
INSERT INTO fixture VALUES
(1,'2023-10-05',1,2,41,38,13,62),(2,'2023-10-19',3,1,45,33,13,35),(3,'2023-11-09',4,5,29,36,4,40),(4,'2024-01-18',2,3,40,40,13,58),(5,'2024-02-08',6,4,31,27,9,71),
(6,'2024-03-07',5,6,42,30,5,83),(7,'2024-03-21',3,2,37,39,1,31),(8,'2024-10-03',1,3,44,43,13,66),(9,'2024-11-14',4,6,35,34,4,38),(10,'2025-01-16',2,1,32,46,5,NULL),(11,'2025-02-06',5,4,48,25,13,77);
INSERT INTO fine VALUES
(1,7,3,'phone at the table',5.00,'2023-11-16'),(2,2,1,'late',2.00,'2023-10-12'),(3,7,5,'heckling',3.50,NULL),(4,12,9,'phone at the table',5.00,NULL),(5,4,7,'late',2.00,'2024-04-04'),(6,6,8,'heckling',3.50,'2024-10-10'),(7,8,9,'late',2.00,NULL),(8,7,11,'late',2.00,NULL),(9,10,6,'late',2.00,'2024-03-14');
