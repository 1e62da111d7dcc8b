CREATE TABLE speakers (id INTEGER PRIMARY KEY, name VARCHAR, company VARCHAR, country VARCHAR, twitter_handle VARCHAR, fee NUMERIC(8,2), keynote BOOLEAN);
CREATE TABLE rooms (id INTEGER PRIMARY KEY, name VARCHAR, capacity INTEGER, storey INTEGER, livestream BOOLEAN);
CREATE TABLE talks (id INTEGER PRIMARY KEY, title VARCHAR, track VARCHAR, speaker_id INTEGER REFERENCES speakers(id), host_id INTEGER REFERENCES speakers(id), room_id INTEGER REFERENCES rooms(id), held_on DATE, duration_min INTEGER);
CREATE TABLE attendees (id INTEGER PRIMARY KEY, name VARCHAR, employer VARCHAR, ticket_type VARCHAR, price_paid NUMERIC(8,2), registered_on DATE, checked_in BOOLEAN, diet VARCHAR);
CREATE TABLE feedback (id INTEGER PRIMARY KEY, talk_id INTEGER REFERENCES talks(id), attendee_id INTEGER REFERENCES attendees(id), stars INTEGER, remark VARCHAR, submitted_on DATE);
INSERT INTO speakers VALUES
(1,'Priyanka Iyer','DataForge','India','@piyer',2500.00,TRUE),(2,'Lars Holm','Fjordsoft','Norway','@larsh',800.00,FALSE),(3,'Chloé Martin','OpenGrid','France',NULL,900.00,FALSE),(4,'Samuel Oduya','Kilimo Labs','Kenya','@samoduya',1200.00,TRUE),
(5,'Greg Tanner',NULL,'USA','@gtanner',0.00,FALSE),(6,'Mira Novak','Fjordsoft','Slovenia',NULL,650.00,FALSE),(7,'Hiroshi Endo','Pixelworks','Japan','@hendo',1500.00,FALSE),(8,'Tessa van Dijk','OpenGrid','Netherlands','@tessavd',NULL,FALSE);
INSERT INTO rooms VALUES (1,'Turing',600,0,TRUE),(2,'Lovelace',250,1,TRUE),(3,'Hopper',180,1,FALSE),(4,'Knuth',80,2,FALSE),(5,'Dijkstra',40,2,FALSE),(6,'Ritchie',120,0,FALSE);
INSERT INTO talks VALUES
(1,'The Honest Dashboard','data',1,4,1,'2024-06-12',50),(2,'Rust in Production','languages',2,6,2,'2024-06-12',40),(3,'Queries at Scale','data',3,1,3,'2024-06-12',45),(4,'Farming with Sensors','iot',4,2,1,'2024-06-13',50),
(5,'Legacy Code Therapy','craft',5,3,2,'2024-06-13',30),(6,'Type Systems for Humans','languages',6,2,4,'2024-06-13',40),(7,'Shaders by Hand','graphics',7,NULL,6,'2024-06-13',60),(8,'Vectors Everywhere','data',1,3,2,'2024-06-14',40),
(9,'Deploy on Friday','craft',5,4,1,'2024-06-14',35),(10,'Parsing Patiently','languages',2,NULL,3,'2024-06-14',45),(11,'Mesh Networks at Sea','iot',4,6,4,'2024-06-14',30);
INSERT INTO attendees VALUES
(1,'Nora Feldmann','Sparkasse IT','regular',490.00,'2024-03-04',TRUE,'vegetarian'),(2,'Ian McGrath','Harbour Tech','early bird',350.00,'2024-01-15',TRUE,NULL),(3,'Yusuf Celik',NULL,'student',90.00,'2024-04-22',TRUE,'halal'),(4,'Paula Gomes','DataForge','speaker guest',0.00,'2024-05-30',TRUE,NULL),
(5,'Derek Lowell','Harbour Tech','early bird',350.00,'2024-01-19',FALSE,'vegan'),(6,'Annika Bergström','Fjordsoft','regular',490.00,'2024-03-27',TRUE,NULL),(7,'Wei Zhang','Pixelworks','regular',490.00,'2024-05-02',TRUE,'vegan'),(8,'Roberto Sala','Comune di Torino','late',620.00,'2024-06-07',TRUE,'gluten-free'),
(9,'Helen Park',NULL,'student',90.00,'2024-02-29',FALSE,NULL),(10,'Oskar Lind','Sparkasse IT','late',620.00,'2024-06-10',TRUE,'vegetarian');
INSERT INTO feedback VALUES
(1,1,1,5,'eye-opening','2024-06-12'),(2,1,2,4,NULL,'2024-06-13'),(3,2,6,5,'great live demo','2024-06-12'),(4,4,3,4,NULL,'2024-06-13'),(5,5,1,3,'too short','2024-06-14'),(6,5,7,5,'so true','2024-06-13'),(7,6,2,2,'lost me halfway','2024-06-15'),
(8,7,7,5,NULL,'2024-06-13'),(9,9,8,4,'funny','2024-06-14'),(10,9,10,1,'nothing new','2024-06-16'),(11,9,1,4,NULL,'2024-06-14'),(12,3,2,3,NULL,'2024-06-13'),(13,8,6,4,'good pace','2024-06-14');
