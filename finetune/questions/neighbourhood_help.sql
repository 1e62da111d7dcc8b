CREATE TABLE helper (id INTEGER PRIMARY KEY, full_name VARCHAR, street VARCHAR, since DATE, has_car BOOLEAN, police_check DATE, languages VARCHAR);
INSERT INTO helper VALUES
(1,'Annika Berg','Linden Street','2022-02-01',true,'2022-02-20','German, English'),
(2,'Tarek Haddad','Linden Street','2023-05-14',false,'2023-06-02','Arabic, English'),
(3,'Joyce Whitlock','Tannery Row','2022-09-30',true,'2022-10-11','English'),
(4,'Felix Sommer','Ropewalk','2024-01-08',true,NULL,'German'),
(5,'Dolores Vega','Ropewalk','2022-03-17',false,'2022-04-01','Spanish, English'),
(6,'Mick Rafferty','Canal Bank','2024-10-21',false,NULL,'English'),
(7,'Yuki Tanaka','Tannery Row','2023-11-05',true,'2023-12-01','Japanese, English'),
(8,'Bernd Ostrow','Canal Bank','2025-01-19',false,'2025-02-03','German, Polish');
CREATE TABLE neighbour (id INTEGER PRIMARY KEY, full_name VARCHAR, street VARCHAR, birth_year INTEGER, lives_alone BOOLEAN, phone VARCHAR, buddy_id INTEGER REFERENCES helper(id));
INSERT INTO neighbour VALUES
(1,'Gertrud Halm','Linden Street',1934,true,'555-0141',1),
(2,'Arthur Pennick','Tannery Row',1941,true,'555-0177',3),
(3,'Rosa Delgado','Ropewalk',1952,false,NULL,5),
(4,'Hubert Zeller','Canal Bank',1938,true,'555-0102',1),
(5,'Nora Kemp','Linden Street',1990,false,'555-0199',NULL),
(6,'Ivan Sokolov','Ropewalk',1947,true,NULL,7),
(7,'Pauline Grady','Tannery Row',1929,true,'555-0120',3),
(8,'Lotte Emmerich','Canal Bank',1960,false,'555-0165',NULL);
CREATE TABLE task_kind (id INTEGER PRIMARY KEY, label VARCHAR, indoors BOOLEAN, needs_car BOOLEAN);
INSERT INTO task_kind VALUES (1,'shopping',false,false),(2,'lift to the doctor',false,true),(3,'dog walking',false,false),(4,'small repairs',true,false),(5,'reading aloud',true,false),(6,'snow clearing',false,false),(7,'computer help',true,false),(8,'form filling',true,false);
CREATE TABLE request (id INTEGER PRIMARY KEY, neighbour_id INTEGER REFERENCES neighbour(id), kind_id INTEGER REFERENCES task_kind(id), asked_on DATE, helper_id INTEGER REFERENCES helper(id), done_on DATE, hours DECIMAL(4,2), stars INTEGER);
INSERT INTO request VALUES
(1,1,1,'2023-01-09',1,'2023-01-10',1.5,5),
(2,2,4,'2023-03-21',3,'2023-03-30',2.0,4),
(3,4,2,'2023-06-12',1,'2023-06-12',2.75,5),
(4,7,5,'2023-10-02',3,'2023-10-06',1.0,5),
(5,1,6,'2024-01-18',4,'2024-01-18',0.75,3),
(6,3,8,'2024-02-05',5,'2024-02-14',1.25,NULL),
(7,6,7,'2024-03-11',7,'2024-03-25',3.0,4),
(8,2,1,'2024-05-27',2,'2024-05-28',1.0,5),
(9,4,2,'2024-08-19',7,'2024-08-20',3.5,5),
(10,7,1,'2024-09-03',3,'2024-09-03',1.25,NULL),
(11,5,7,'2024-11-29',2,'2024-12-09',2.25,2),
(12,1,2,'2025-01-07',4,'2025-01-08',1.75,5),
(13,6,4,'2025-02-17',NULL,NULL,NULL,NULL),
(14,2,8,'2025-03-03',5,NULL,NULL,NULL);
CREATE TABLE can_do (helper_id INTEGER REFERENCES helper(id), kind_id INTEGER REFERENCES task_kind(id), PRIMARY KEY (helper_id, kind_id));
INSERT INTO can_do VALUES (1,1),(1,2),(1,5),(2,1),(2,7),(3,1),(3,4),(3,5),(4,2),(4,6),(5,8),(5,5),(7,2),(7,7),(8,4);
