CREATE TABLE desk (
  desk_id INTEGER PRIMARY KEY,
  desk_name VARCHAR,
  floor_no INTEGER
);
CREATE TABLE journalist (
  staff_id INTEGER PRIMARY KEY,
  first_name VARCHAR,
  last_name VARCHAR,
  desk_id INTEGER REFERENCES desk(desk_id),
  hired DATE,
  freelance BOOLEAN,
  day_rate INTEGER
);
CREATE TABLE article (
  article_id INTEGER PRIMARY KEY,
  headline VARCHAR,
  author_id INTEGER REFERENCES journalist(staff_id),
  subbed_by INTEGER REFERENCES journalist(staff_id),
  ran_on DATE,
  word_count INTEGER,
  page INTEGER
);
CREATE TABLE correction (
  correction_id INTEGER PRIMARY KEY,
  article_id INTEGER REFERENCES article(article_id),
  printed_on DATE,
  complaint_from VARCHAR,
  apology BOOLEAN
);
CREATE TABLE subscriber (
  subscriber_id INTEGER PRIMARY KEY,
  name VARCHAR,
  town VARCHAR,
  plan VARCHAR,
  started DATE,
  ended DATE,
  monthly_price DECIMAL(5,2)
);
INSERT INTO desk VALUES
 (1,'News',2),(2,'Sport',2),(3,'Culture',3),(4,'Business',3),(5,'Travel',1);
INSERT INTO journalist VALUES
 (21,'Josie','Kemp',1,'2022-02-14',FALSE,210),
 (22,'Farid','Bashir',1,'2022-08-22',FALSE,235),
 (23,'Moira','Stott',2,'2022-01-31',FALSE,220),
 (24,'Hugo','Lamarr',3,'2023-03-06',TRUE,260),
 (25,'Ines','Cordeiro',4,'2023-10-16',FALSE,245),
 (26,'Paddy','Rourke',2,'2024-04-08',TRUE,180),
 (27,'Abigail','Thwaite',3,'2024-09-30',FALSE,195),
 (28,'Lorcan','Vane',1,'2025-02-10',TRUE,170);
INSERT INTO article VALUES
 (1,'Flood gates fail again',21,22,'2023-01-12',820,1),
 (2,'Rovers snatch late winner',23,22,'2023-04-02',540,24),
 (3,'Mayor quits over parking row',22,21,'2023-06-27',1150,1),
 (4,'The last puppet maker',24,21,'2023-11-18',1640,14),
 (5,'Mill to close with 300 jobs lost',25,22,'2024-02-05',930,1),
 (6,'A fiddler in Fife',24,27,'2024-10-19',1280,15),
 (7,'Rugby club on the brink',26,21,'2024-05-11',610,22),
 (8,'Council tax to rise by 5 per cent',22,21,'2024-03-01',480,3),
 (9,'Ghost bus driver honoured',21,27,'2024-12-09',390,7),
 (10,'Harbour bank sold',25,NULL,'2025-01-28',700,9),
 (11,'Swimmer crosses the bay at 71',23,NULL,'2025-03-15',450,20),
 (12,'Library fight goes to court',21,27,'2025-04-02',990,1);
INSERT INTO correction VALUES
 (1,3,'2023-06-29','Mayor Alan Pryce',TRUE),
 (2,5,'2024-02-07','Hexley Mills Ltd',FALSE),
 (3,8,'2024-03-04','Town Clerk',FALSE),
 (4,3,'2023-07-06','Parking Services',FALSE),
 (5,7,'2024-05-14','Northside RFC',TRUE),
 (6,12,'2025-04-04','County Library Service',FALSE);
INSERT INTO subscriber VALUES
 (1,'Geraldine Foy','Hexley','print','2022-03-01',NULL,24.50),
 (2,'Amit Chowdhury','Port Allen','digital','2022-07-15','2024-07-14',9.90),
 (3,'The Copper Kettle','Hexley','print','2023-01-01',NULL,24.50),
 (4,'Ruth Beasley','Marlow Bridge','weekend','2023-04-20',NULL,14.00),
 (5,'Colin Tranter','Port Allen','digital','2024-02-11',NULL,9.90),
 (6,'Svetlana Morozova','Hexley','digital','2024-06-01','2024-12-31',9.90),
 (7,'Dunmore Surgery','Dunmore','print','2024-09-09',NULL,26.00),
 (8,'Jack Pelham','Dunmore','digital','2025-01-05',NULL,10.90);
