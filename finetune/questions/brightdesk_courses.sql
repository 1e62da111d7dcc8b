CREATE TABLE instructor (
  instructor_no INTEGER PRIMARY KEY,
  name VARCHAR,
  field VARCHAR,
  teaching_since DATE,
  revenue_share_pct INTEGER
);
CREATE TABLE course (
  course_no INTEGER PRIMARY KEY,
  title VARCHAR,
  instructor_no INTEGER REFERENCES instructor(instructor_no),
  level VARCHAR,
  price DECIMAL(7,2),
  hours DECIMAL(4,1),
  launched DATE,
  certificate BOOLEAN
);
CREATE TABLE learner (
  learner_no INTEGER PRIMARY KEY,
  first_name VARCHAR,
  last_name VARCHAR,
  employer VARCHAR,
  signed_up DATE
);
CREATE TABLE enrolment (
  enrolment_no INTEGER PRIMARY KEY,
  learner_no INTEGER REFERENCES learner(learner_no),
  course_no INTEGER REFERENCES course(course_no),
  started DATE,
  finished DATE,
  paid DECIMAL(7,2),
  final_score INTEGER
);
CREATE TABLE lesson (
  lesson_no INTEGER PRIMARY KEY,
  course_no INTEGER REFERENCES course(course_no),
  position INTEGER,
  topic VARCHAR,
  video_minutes INTEGER,
  free_preview BOOLEAN
);
INSERT INTO instructor VALUES
 (1,'Dr. Helena Marsh','data analysis','2022-03-01',60),
 (2,'Viktor Sandoval','web development','2022-08-15',55),
 (3,'Noor El-Amin','design','2023-01-09',50),
 (4,'Graham Tooley','bookkeeping','2023-10-02',45),
 (5,'Ines Moreau','design','2024-06-17',40),
 (6,'Pawel Zielinski','cyber security','2025-01-20',NULL);
INSERT INTO course VALUES
 (1,'Spreadsheets Without Tears',1,'beginner',49.00,6.5,'2022-04-04',TRUE),
 (2,'Statistics for Grown-ups',1,'intermediate',119.00,18.0,'2023-02-13',TRUE),
 (3,'HTML in a Weekend',2,'beginner',29.00,5.0,'2022-09-20',FALSE),
 (4,'Backend Bootcamp',2,'advanced',249.00,42.0,'2023-11-06',TRUE),
 (5,'Colour and Type',3,'beginner',59.00,8.0,'2023-03-15',FALSE),
 (6,'Freelance Tax Basics',4,'beginner',39.00,4.5,'2024-01-08',FALSE),
 (7,'Portfolio That Sells',3,'intermediate',89.00,10.0,'2024-05-21',TRUE),
 (8,'Motion Graphics Lab',5,'advanced',199.00,25.5,'2024-09-30',TRUE),
 (9,'Accessible Interfaces',3,'intermediate',NULL,7.0,NULL,FALSE);
INSERT INTO learner VALUES
 (1,'Rosa','Pellegrini','Banca Nord','2022-05-10'),
 (2,'Dmitri','Volkov',NULL,'2022-10-01'),
 (3,'Abena','Mensah','City Council','2023-02-14'),
 (4,'Jack','Thornley',NULL,'2023-06-30'),
 (5,'Lena','Hofer','Studio Kranz','2023-11-11'),
 (6,'Sofia','Pellegrini','Studio Kranz','2024-02-05'),
 (7,'Imran','Qureshi','City Council','2024-04-22'),
 (8,'Beth','Coley',NULL,'2024-12-28'),
 (9,'Nils','Aaberg','Hafenwerk','2025-02-10');
INSERT INTO enrolment VALUES
 (1,1,1,'2022-05-12','2022-06-20',49.00,91),
 (2,1,2,'2023-03-01','2023-06-18',119.00,84),
 (3,2,3,'2022-10-02','2022-10-09',29.00,78),
 (4,2,4,'2023-11-20',NULL,249.00,NULL),
 (5,3,1,'2023-02-15','2023-03-30',39.00,66),
 (6,4,3,'2023-07-01','2023-07-29',29.00,55),
 (7,5,5,'2023-11-12','2024-01-07',59.00,95),
 (8,5,7,'2024-05-25','2024-08-02',89.00,97),
 (9,5,8,'2024-10-01',NULL,149.00,NULL),
 (10,6,5,'2024-02-06',NULL,59.00,NULL),
 (11,7,2,'2024-04-25','2024-11-30',119.00,72),
 (12,7,1,'2024-05-02','2024-06-03',0.00,88),
 (13,8,6,'2025-01-02','2025-01-19',39.00,81),
 (14,6,7,'2024-06-11','2024-09-15',89.00,90);
INSERT INTO lesson VALUES
 (1,1,1,'Cells, rows and courage',14,TRUE),
 (2,1,2,'Sums that behave',22,FALSE),
 (3,1,3,'Pivot tables',31,FALSE),
 (4,2,1,'What is a mean, really?',26,TRUE),
 (5,2,2,'Spread and outliers',38,FALSE),
 (6,3,1,'Your first tag',12,TRUE),
 (7,3,2,'Links and images',19,TRUE),
 (8,4,1,'Servers explained',45,FALSE),
 (9,5,1,'Seeing colour',24,TRUE),
 (10,5,2,'Pairing fonts',27,FALSE),
 (11,7,1,'Choosing your best work',33,FALSE),
 (12,6,1,'Invoices',16,FALSE);
