CREATE TABLE teachers(teacher_id INTEGER PRIMARY KEY, first_name VARCHAR NOT NULL, last_name VARCHAR NOT NULL, native_language VARCHAR, hired_on DATE, hourly_rate DECIMAL(6,2), email VARCHAR);
CREATE TABLE courses(course_id INTEGER PRIMARY KEY, title VARCHAR NOT NULL, language VARCHAR, level VARCHAR, teacher_id INTEGER REFERENCES teachers(teacher_id), start_date DATE, weeks INTEGER, price DECIMAL(7,2), online BOOLEAN);
CREATE TABLE students(student_id INTEGER PRIMARY KEY, full_name VARCHAR NOT NULL, birth_date DATE, nationality VARCHAR, city VARCHAR, phone VARCHAR, newsletter BOOLEAN);
CREATE TABLE enrollments(enrollment_id INTEGER PRIMARY KEY, student_id INTEGER REFERENCES students(student_id), course_id INTEGER REFERENCES courses(course_id), enrolled_on DATE, final_score INTEGER, certificate_issued BOOLEAN);
CREATE TABLE payments(payment_id INTEGER PRIMARY KEY, enrollment_id INTEGER REFERENCES enrollments(enrollment_id), paid_on DATE, amount DECIMAL(7,2), method VARCHAR);
INSERT INTO teachers VALUES
(1,'Marta','Ruiz','Spanish',DATE '2016-09-01',31.50,'marta@lingua.example'),
(2,'Jürgen','Vogt','German',DATE '2018-02-12',29.00,'juergen@lingua.example'),
(3,'Sophie','Lambert','French',DATE '2019-08-26',30.00,NULL),
(4,'Giulia','Conti','Italian',DATE '2021-01-11',27.50,'giulia@lingua.example'),
(5,'Kenji','Mori','Japanese',DATE '2020-03-02',34.00,'kenji@lingua.example'),
(6,'Diego','Paredes','Spanish',DATE '2022-09-05',26.00,NULL),
(7,'Hannah','Brooks','English',DATE '2015-04-20',28.00,'hannah@lingua.example'),
(8,'Amélie','Girard','French',DATE '2023-01-16',25.50,'amelie@lingua.example'),
(9,'Léa','Moreau','French',DATE '2024-10-07',24.00,'lea@lingua.example');
INSERT INTO courses VALUES
(101,'Spanish for Beginners','Spanish','A1',1,DATE '2024-01-15',12,240.00,false),
(102,'Spanish Conversation','Spanish','B1',6,DATE '2024-02-05',8,180.00,true),
(103,'Business Spanish','Spanish','B2',1,DATE '2024-09-09',10,360.00,false),
(104,'German for Beginners','German','A1',2,DATE '2024-01-22',12,245.00,false),
(105,'German Grammar Clinic','German','B1',2,DATE '2024-04-08',6,150.00,true),
(106,'Medical German','German','C1',2,DATE '2024-09-16',14,420.00,false),
(107,'French for Travellers','French','A1',3,DATE '2024-03-04',6,135.00,false),
(108,'French Intermediate','French','B1',8,DATE '2024-09-02',12,260.00,false),
(109,'French Cinema Evenings','French','B2',3,DATE '2024-11-04',8,170.00,false),
(110,'Italian for Beginners','Italian','A1',4,DATE '2024-02-19',12,235.00,false),
(111,'Italian Cooking and Talking','Italian','A2',4,DATE '2024-10-14',5,195.00,false),
(112,'Japanese Kana Workshop','Japanese','A1',5,DATE '2024-05-06',4,120.00,true),
(113,'Japanese Step One','Japanese','A1',5,DATE '2024-09-23',15,390.00,false),
(114,'English Exam Preparation','English','C1',7,DATE '2024-03-18',10,310.00,true),
(115,'English for the Office','English','B2',7,DATE '2024-10-07',8,275.00,true),
(116,'English Pronunciation','English','B1',7,DATE '2025-01-13',6,145.00,false),
(117,'Spanish Elementary','Spanish','A2',6,DATE '2025-01-20',12,250.00,false);
INSERT INTO students SELECT 1 + i,
 (['Lucy','Omar','Nadia','Peter','Yuki','Bruno','Elena','Samuel'])[i % 8 + 1] || ' ' || (['Hoffmann','Almeida','Clarke','Novak','Santos','Weber'])[i // 8 + 1],
 DATE '1956-03-09' + CAST((i * 5 % 48) * 389 + i * 11 AS INTEGER),
 (['British','Brazilian','German','Polish','British','Irish','Brazilian'])[(i * 3 + i // 8) % 7 + 1],
 (['Bristol','Bath','Bristol','Cardiff','Gloucester'])[(i + i // 6) % 5 + 1],
 CASE WHEN i % 11 = 5 THEN NULL ELSE '0117 ' || (204000 + i * 1373) END,
 (i + i // 4) % 3 <> 1
FROM range(48) t(i);
INSERT INTO enrollments SELECT i + 1, (i * 13 + (i // 48) * 7 + (i % 5) * (i % 3)) % 44 + 1, c.course_id, c.start_date - CAST(3 + (i * 17) % 40 AS INTEGER),
 CASE WHEN c.start_date >= DATE '2025-01-01' THEN NULL WHEN i % 8 = 3 THEN NULL ELSE 48 + (i * 29 + i // 17) % 51 END,
 CASE WHEN c.start_date >= DATE '2025-01-01' OR i % 8 = 3 THEN false ELSE 48 + (i * 29 + i // 17) % 51 >= 60 END
FROM range(112) t(i) JOIN courses c ON c.course_id = CASE WHEN i % 7 = 2 THEN 101 + i % 5 WHEN i % 13 = 4 THEN 114 ELSE 101 + (i * 5 + i // 17) % 17 END
QUALIFY row_number() OVER (PARTITION BY (i * 13 + (i // 48) * 7 + (i % 5) * (i % 3)) % 44 + 1, c.course_id ORDER BY i) = 1 ORDER BY i;
INSERT INTO payments SELECT row_number() OVER (ORDER BY e.enrollment_id, k), e.enrollment_id, e.enrolled_on + CAST(2 + k * 30 + e.enrollment_id % 6 AS INTEGER),
 CASE WHEN e.enrollment_id % 4 = 1 THEN c.price / 2 ELSE c.price END,
 (['card','bank transfer','card','cash'])[(e.enrollment_id + e.enrollment_id // 9) % 4 + 1]
FROM enrollments e JOIN courses c USING (course_id), range(2) t(k) WHERE e.enrollment_id % 10 <> 7 AND (k = 0 OR (e.enrollment_id % 4 = 1 AND e.enrollment_id % 3 <> 0));
