CREATE TABLE clients (
  id INTEGER PRIMARY KEY, company VARCHAR, contact_name VARCHAR, contact_email VARCHAR, country VARCHAR, industry VARCHAR);
CREATE TABLE consultants (
  id INTEGER PRIMARY KEY, name VARCHAR, level VARCHAR, day_rate INTEGER, home_office VARCHAR, start_date DATE, part_time BOOLEAN);
CREATE TABLE projects (
  id INTEGER PRIMARY KEY, title VARCHAR, client_id INTEGER REFERENCES clients(id), lead_id INTEGER REFERENCES consultants(id), kickoff DATE, wrap_up DATE, budget_eur INTEGER, status VARCHAR);
CREATE TABLE time_entries (
  id INTEGER PRIMARY KEY, consultant_id INTEGER REFERENCES consultants(id), project_id INTEGER REFERENCES projects(id), worked_on DATE, hours DECIMAL(4,2), activity VARCHAR, billable BOOLEAN);
INSERT INTO clients VALUES
(1,'Nordvik Salmon','Astrid Moen','astrid@nordvik.example','Norway','food'),
(2,'Bellweather Bank','Colin Draper','c.draper@bellweather.example','United Kingdom','banking'),
(3,'Solis Energia','Paula Ferraz',NULL,'Portugal','energy'),
(4,'Kessler Rail','Dirk Amann','amann@kessler.example','Germany','transport'),
(5,'Teatro Vela','Bianca Sorrentino',NULL,'Italy','culture'),
(6,'Hallmere Trust','Georgina Pike','gp@hallmere.example','United Kingdom','charity');
INSERT INTO consultants VALUES
(1,'Eleni Markou','partner',1900,'London','2013-09-01',false),
(2,'Yusuf Demir','senior',1250,'Berlin','2018-02-12',false),
(3,'Charlotte Webb','senior',1300,'London','2017-06-05',true),
(4,'Nikhil Rao','junior',720,'London','2023-10-02',false),
(5,'Sofie Lund','analyst',850,'Oslo','2021-08-16',false),
(6,'Tiago Pinto','analyst',820,'Lisbon','2022-01-10',true),
(7,'Greta Holm','junior',690,'Oslo','2024-09-02',false);
INSERT INTO projects VALUES
(101,'Cold chain review',1,2,'2023-03-06','2023-09-29',84000,'closed'),
(102,'Fraud dashboard',2,1,'2023-11-13',NULL,210000,'running'),
(103,'Grid forecast',3,3,'2024-01-22','2024-07-31',126000,'closed'),
(104,'Timetable overhaul',4,2,'2024-04-08',NULL,175000,'running'),
(105,'Branch closures',2,1,'2022-05-02','2022-12-16',98000,'closed'),
(106,'Donor survey',6,3,'2024-10-14',NULL,22000,'on hold'),
(107,'Hatchery pilot',1,5,'2024-06-03',NULL,47000,'running');
INSERT INTO time_entries VALUES
(1,2,101,'2023-04-11',7.50,'interviews',true),
(2,5,101,'2023-04-12',8.00,'data cleaning',true),
(3,1,102,'2023-11-20',3.00,'workshop',true),
(4,4,102,'2023-11-21',8.50,'data cleaning',true),
(5,3,103,'2024-02-05',6.00,'modelling',true),
(6,6,103,'2024-02-06',7.25,'modelling',true),
(7,6,103,'2024-02-07',2.00,'travel',false),
(8,2,104,'2024-05-14',9.00,'workshop',true),
(9,4,104,'2024-05-14',9.50,'workshop',true),
(10,4,104,'2024-05-15',1.50,'travel',false),
(11,1,105,'2022-06-09',5.00,'interviews',true),
(12,3,105,'2022-06-10',7.00,'data cleaning',true),
(13,5,107,'2024-06-18',8.25,'interviews',true),
(14,2,107,'2024-06-19',4.00,'internal call',false);
