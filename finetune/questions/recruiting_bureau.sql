CREATE TABLE consultants (id INTEGER PRIMARY KEY, name VARCHAR, desk VARCHAR, target_eur INTEGER, since DATE);
INSERT INTO consultants VALUES
(1,'Barbara Klose','Finance',120000,'2022-02-01'),
(2,'Jonas Weidner','Engineering',150000,'2022-07-01'),
(3,'Simone Falke','Care',90000,'2023-03-15'),
(4,'Attila Nemeth','IT',160000,'2023-10-01'),
(5,'Yvonne Kranz','Office',80000,'2024-06-01'),
(6,'Ruben Stolz','Logistics',85000,'2025-01-02');
CREATE TABLE employers (id INTEGER PRIMARY KEY, company VARCHAR, branch VARCHAR, city VARCHAR, headcount INTEGER, fee_pct DECIMAL(4,1));
INSERT INTO employers VALUES
(1,'Kessler Maschinenbau','manufacturing','Stuttgart',420,22.0),
(2,'Nordlicht Klinik','health','Kiel',880,18.5),
(3,'Pixelwerk','software','Berlin',65,25.0),
(4,'Sparhaus Bank','banking','Frankfurt',1900,20.0),
(5,'Gruenfeld Logistik','transport','Leipzig',310,17.0),
(6,'Atelier Brandt','design','Berlin',14,NULL),
(7,'Solaris Energie','energy','Hamburg',150,24.0);
CREATE TABLE vacancies (ref VARCHAR PRIMARY KEY, employer_id INTEGER REFERENCES employers(id), job VARCHAR, salary_from INTEGER, salary_to INTEGER, home_office BOOLEAN, posted DATE, filled DATE);
INSERT INTO vacancies VALUES
('V-310',1,'Design Engineer',58000,72000,false,'2023-02-20','2023-05-15'),
('V-311',2,'Night Nurse',41000,47000,false,'2023-06-05','2023-08-01'),
('V-312',3,'Backend Developer',65000,85000,true,'2023-09-11','2023-12-04'),
('V-313',4,'Credit Analyst',60000,78000,true,'2024-01-22','2024-03-28'),
('V-314',5,'Fleet Dispatcher',38000,44000,false,'2024-04-15',NULL),
('V-315',3,'Team Assistant',36000,42000,true,'2024-05-27','2024-07-10'),
('V-316',1,'Plant Controller',68000,82000,false,'2024-09-02',NULL),
('V-317',7,'Solar Technician',45000,54000,false,'2024-11-18',NULL),
('V-318',4,'Data Engineer',72000,95000,true,'2025-01-13',NULL),
('V-319',2,'Ward Manager',55000,63000,false,'2025-02-03',NULL);
CREATE TABLE candidates (id INTEGER PRIMARY KEY, name VARCHAR, trade VARCHAR, years_exp INTEGER, expects INTEGER, lives_in VARCHAR, email VARCHAR, available BOOLEAN);
INSERT INTO candidates VALUES
(1,'Katrin Albers','Engineer',9,70000,'Ulm','k.albers@post.example',false),
(2,'Daniel Osei','Nurse',6,45500,'Kiel','d.osei@post.example',false),
(3,'Lukas Marek','Developer',4,76000,'Berlin','marek@code.example',false),
(4,'Hanna Vogel','Analyst',11,79000,'Frankfurt','h.vogel@post.example',true),
(5,'Piotr Lis','Dispatcher',3,41000,'Halle',NULL,true),
(6,'Selin Aydin','Assistant',2,39000,'Potsdam','selin.a@post.example',false),
(7,'Gregor Thal','Controller',15,84000,'Stuttgart','thal@post.example',true),
(8,'Mira Jansen','Developer',7,88000,'Hamburg','mira@code.example',true),
(9,'Tobias Rehm','Nurse',1,40000,'Luebeck',NULL,true),
(10,'Elena Petrova','Analyst',5,66000,'Mainz','e.petrova@post.example',false),
(11,'Viktor Brandl','Electrician',8,51000,'Bremen','v.brandl@post.example',true);
CREATE TABLE applications (id INTEGER PRIMARY KEY, candidate_id INTEGER REFERENCES candidates(id), vacancy_ref VARCHAR REFERENCES vacancies(ref), consultant_id INTEGER REFERENCES consultants(id), sent_on DATE, interview_on DATE, outcome VARCHAR);
INSERT INTO applications VALUES
(1,1,'V-310',2,'2023-03-06','2023-03-29','hired'),
(2,7,'V-310',2,'2023-03-13',NULL,'rejected'),
(3,2,'V-311',3,'2023-06-12','2023-06-26','hired'),
(4,3,'V-312',4,'2023-09-25','2023-10-17','hired'),
(5,8,'V-312',4,'2023-09-27','2023-10-18','rejected'),
(6,4,'V-313',1,'2024-02-01','2024-02-20','withdrawn'),
(7,10,'V-313',1,'2024-02-05','2024-02-21','hired'),
(8,5,'V-314',6,'2025-01-09',NULL,'pending'),
(9,6,'V-315',5,'2024-06-03','2024-06-14','hired'),
(10,7,'V-316',1,'2024-09-16','2024-10-08','pending'),
(11,8,'V-318',4,'2025-01-27','2025-02-11','pending'),
(12,4,'V-318',1,'2025-02-03',NULL,'pending'),
(13,9,'V-319',3,'2025-02-17',NULL,'rejected');
