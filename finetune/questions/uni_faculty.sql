CREATE TABLE institute (inst_code VARCHAR PRIMARY KEY, inst_name VARCHAR, building VARCHAR);
INSERT INTO institute VALUES
('BIO','Biology','Darwin House'),
('HIS','History','Old Library'),
('CHE','Chemistry','Curie Wing'),
('MAT','Mathematics','Noether Tower'),
('PHI','Philosophy','Old Library'),
('GEO','Geography','Humboldt Hall');
CREATE TABLE lecturer (lecturer_id INTEGER PRIMARY KEY, name VARCHAR, title VARCHAR, inst_code VARCHAR REFERENCES institute(inst_code), appointed DATE, office VARCHAR);
INSERT INTO lecturer VALUES
(1,'Agnes Rutter','Dr','BIO','2022-10-01','D 2.14'),
(2,'Benedikt Huber','Prof','BIO','2022-04-01','D 3.01'),
(3,'Constance Adeyemi','Dr','HIS','2023-09-15','L 1.07'),
(4,'Dmitri Sokolov','Prof','HIS','2022-03-01','L 2.20'),
(5,'Elin Bergman','Dr','CHE','2024-02-01',NULL),
(6,'Fabio Conti','Prof','CHE','2022-09-01','C 0.05'),
(7,'Gwen Parry','Prof','MAT','2023-04-01','N 7.11'),
(8,'Hamid Rezaei','Dr','MAT','2024-10-01','N 5.02'),
(9,'Isolde Krantz','Dr','PHI','2025-03-01',NULL);
CREATE TABLE module (module_code VARCHAR PRIMARY KEY, title VARCHAR, ects INTEGER, lvl VARCHAR, inst_code VARCHAR REFERENCES institute(inst_code), lecturer_id INTEGER REFERENCES lecturer(lecturer_id), max_places INTEGER);
INSERT INTO module VALUES
('BIO101','Cell Biology',6,'bachelor','BIO',1,120),
('BIO220','Marine Ecology',5,'bachelor','BIO',2,40),
('BIO510','Genome Editing',9,'master','BIO',2,18),
('HIS110','Medieval Towns',5,'bachelor','HIS',3,60),
('HIS530','Archives and Sources',8,'master','HIS',4,15),
('CHE105','Organic Chemistry',7,'bachelor','CHE',6,90),
('CHE240','Laboratory Safety',2,'bachelor','CHE',5,30),
('MAT100','Linear Algebra',8,'bachelor','MAT',7,200),
('MAT330','Number Theory',6,'bachelor','MAT',7,45),
('MAT560','Stochastic Processes',10,'master','MAT',8,25),
('PHI120','Logic',4,'bachelor','PHI',NULL,80);
CREATE TABLE student (matric_no INTEGER PRIMARY KEY, name VARCHAR, home_country VARCHAR, enrolled DATE, advisor_id INTEGER REFERENCES lecturer(lecturer_id), part_time BOOLEAN, scholarship_eur DECIMAL(7,2));
INSERT INTO student VALUES
(30011,'Jasper Wolff','Germany','2022-10-03',1,false,NULL),
(30012,'Keiko Arai','Japan','2022-10-03',7,false,850.00),
(30013,'Liam Doherty','Ireland','2023-04-03',4,true,NULL),
(30014,'Maja Nowak','Poland','2023-10-02',6,false,600.00),
(30015,'Noor van Dijk','Netherlands','2023-10-02',2,false,NULL),
(30016,'Omar Haddad','Jordan','2023-10-02',7,false,1100.00),
(30017,'Petra Zeman','Czechia','2024-04-02',4,true,NULL),
(30018,'Quentin Roux','France','2024-10-01',8,false,NULL),
(30019,'Ruth Stein','Germany','2024-10-01',2,true,450.00),
(30020,'Samuel Boateng','Ghana','2024-10-01',6,false,950.00),
(30021,'Tilda Falk','Germany','2025-04-01',NULL,false,NULL);
CREATE TABLE exam_result (matric_no INTEGER REFERENCES student(matric_no), module_code VARCHAR REFERENCES module(module_code), exam_date DATE, mark INTEGER, attempt INTEGER, PRIMARY KEY (matric_no, module_code, attempt));
INSERT INTO exam_result VALUES
(30011,'BIO101','2023-02-10',71,1),
(30011,'BIO220','2023-07-19',64,1),
(30012,'MAT100','2023-02-14',93,1),
(30012,'MAT330','2023-07-21',88,1),
(30013,'HIS110','2023-07-25',58,1),
(30014,'CHE105','2024-02-08',34,1),
(30014,'CHE105','2024-04-05',67,2),
(30015,'BIO510','2024-07-16',79,1),
(30016,'MAT100','2024-02-13',85,1),
(30016,'MAT560','2024-07-22',97,1),
(30017,'HIS110','2024-07-24',42,1),
(30019,'BIO101','2025-02-11',55,1),
(30020,'CHE105','2025-02-06',76,1),
(30020,'CHE240','2025-02-12',NULL,1);
