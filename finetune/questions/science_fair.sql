CREATE TABLE school (school_id INTEGER PRIMARY KEY, school_name VARCHAR, town VARCHAR, pupils INTEGER, private BOOLEAN, bus_needed BOOLEAN);
INSERT INTO school VALUES
(1,'Marie Curie High','Ashford',1180,false,true),(2,'St. Alban''s','Ashford',640,true,false),(3,'Riverside Academy','Tonbridge',920,false,true),
(4,'Hopper Grammar','Maidstone',780,false,false),(5,'Lakeview College','Dover',410,true,true),(6,'Brunel Comprehensive','Folkestone',1350,false,true);
CREATE TABLE teacher (teacher_id INTEGER PRIMARY KEY, teacher_name VARCHAR, subject VARCHAR, school_id INTEGER REFERENCES school(school_id), email VARCHAR);
INSERT INTO teacher VALUES
(1,'Mr Farrow','physics',1,'farrow@curie.test'),(2,'Ms Ogden','biology',1,'ogden@curie.test'),(3,'Dr Lindqvist','chemistry',2,NULL),
(4,'Mrs Banerjee','physics',3,'banerjee@riverside.test'),(5,'Mr Toole','computing',4,'toole@hopper.test'),(6,'Ms Achebe','biology',5,NULL),(7,'Mr Gantry','maths',3,'gantry@riverside.test');
CREATE TABLE project (project_id INTEGER PRIMARY KEY, title VARCHAR, field VARCHAR, school_id INTEGER REFERENCES school(school_id), mentor_id INTEGER REFERENCES teacher(teacher_id), budget DECIMAL(7,2), submitted DATE, needs_power BOOLEAN);
INSERT INTO project VALUES
(1,'Can moss filter exhaust?','biology',1,2,35.00,DATE '2023-02-10',false),
(2,'Levitating magnets','physics',1,1,120.50,DATE '2023-02-14',true),
(3,'Invisible inks','chemistry',2,3,22.40,DATE '2023-02-20',false),
(4,'Trebuchet optimiser','physics',3,4,88.00,DATE '2024-01-30',false),
(5,'Robot that sorts socks','computing',4,5,240.00,DATE '2024-02-05',true),
(6,'Do snails prefer music?','biology',5,6,12.75,DATE '2024-02-11',true),
(7,'Prime number spirals','maths',3,7,NULL,DATE '2024-02-28',false),
(8,'Homemade spectrometer','physics',3,4,64.90,DATE '2025-01-22',true),
(9,'Biodegradable plastic from milk','chemistry',2,3,41.10,DATE '2025-02-03',false),
(10,'Predicting bus delays','computing',4,NULL,0.00,NULL,true);
CREATE TABLE student (student_id INTEGER PRIMARY KEY, given_name VARCHAR, family_name VARCHAR, year_group INTEGER, project_id INTEGER REFERENCES project(project_id), consent_form BOOLEAN);
INSERT INTO student VALUES
(1,'Aisha','Rahman',9,1,true),(2,'Ben','Coulter',9,1,true),(3,'Chiara','Russo',11,2,true),(4,'Dylan','Frost',10,3,false),
(5,'Emeka','Nwosu',12,4,true),(6,'Freya','Holt',12,4,true),(7,'Gus','Penhale',12,4,false),(8,'Hiba','Saleh',8,5,true),
(9,'Isaac','Blum',8,5,true),(10,'Jade','Yip',7,6,true),(11,'Kit','Sorrell',13,7,true),(12,'Luna','Ferreira',10,8,false),(13,'Milo','Frost',11,9,true),(14,'Nora','Quist',9,NULL,false);
CREATE TABLE award (award_id INTEGER PRIMARY KEY, award_name VARCHAR, project_id INTEGER REFERENCES project(project_id), prize_money INTEGER, given_on DATE, donor VARCHAR);
INSERT INTO award VALUES
(1,'Gold Medal',2,300,DATE '2023-03-25','Rotary Club'),(2,'Green Prize',1,150,DATE '2023-03-25','Kent Water'),(3,'Gold Medal',5,350,DATE '2024-03-23','Rotary Club'),
(4,'Funniest Idea',6,50,DATE '2024-03-23',NULL),(5,'Engineering Cup',4,200,DATE '2024-03-23','Medway Steel'),(6,'Green Prize',9,175,DATE '2025-03-22','Kent Water'),
(7,'Audience Vote',5,120,DATE '2024-03-23',NULL);
