CREATE TABLE households (hh_id INTEGER PRIMARY KEY, surname VARCHAR, street VARCHAR, area VARCHAR, e_mail VARCHAR, recommended_by INTEGER REFERENCES households(hh_id));
INSERT INTO households VALUES
(1,'Thornbury','6 Beacon Hill','Seaford',NULL,NULL);
INSERT INTO households VALUES
(2,'Adebayo','19 Cliff Road','Seaford','adebayo@home.net',1),
(3,'Kerrigan','3 The Green','Lewes','kerrigan@home.net',1),
(4,'Moreau','27 High Street','Lewes','c.moreau@home.net',NULL);
INSERT INTO households VALUES
(5,'Singh','11 Station Road','Newhaven',NULL,3),
(6,'Bickerstaff','40 Cliff Road','Seaford','bick@home.net',2),
(7,'Larsson','8 Mill Close','Newhaven','larsson@home.net',NULL);
CREATE TABLE paints (paint_code VARCHAR PRIMARY KEY, shade VARCHAR, maker VARCHAR, finish VARCHAR, litre_price DECIMAL(6,2), coverage_sqm DECIMAL(4,1), outdoor BOOLEAN);
INSERT INTO paints VALUES
('P10','Chalk White','Downland','matt',11.50,13.0,FALSE),
('P11','Sage Leaf','Downland','eggshell',19.80,14.0,FALSE),
('P12','Storm Grey','Marlow','masonry',15.20,8.5,TRUE),
('P13','Oxblood','Heritage','gloss',28.40,16.0,TRUE),
('P14','Duck Egg','Heritage','eggshell',31.00,13.5,FALSE),
('P15','Primrose','Marlow','matt',12.90,12.0,FALSE),
('P16','Midnight','Heritage','gloss',29.60,15.5,TRUE);
CREATE TABLE decorators (dec_id INTEGER PRIMARY KEY, nickname VARCHAR, full_name VARCHAR, day_wage DECIMAL(6,2), papers_too BOOLEAN, since DATE);
INSERT INTO decorators VALUES
(1,'Mo','Maureen Tapsell',210.00,TRUE,'2022-01-08'),
(2,'Spud','Neil Murphy',185.00,FALSE,'2022-05-23'),
(3,'Gina','Gina Caruso',190.00,TRUE,'2023-04-03'),
(4,'Tiny','Trevor Small',140.00,FALSE,'2024-09-16'),
(5,'Baz','Barrington Lewis',160.00,FALSE,'2025-02-24'),
(6,'Jez','Jeremy Platt',150.00,TRUE,'2023-10-09');
CREATE TABLE jobs (job_id INTEGER PRIMARY KEY, hh_id INTEGER REFERENCES households(hh_id), lead_id INTEGER REFERENCES decorators(dec_id), mate_id INTEGER REFERENCES decorators(dec_id), what VARCHAR, begun DATE, days INTEGER, price DECIMAL(8,2), paid_on DATE);
INSERT INTO jobs VALUES
(1,1,1,2,'exterior','2023-05-08',9,4100.00,'2023-06-02'),
(2,2,1,NULL,'living room','2023-08-21',3,890.00,'2023-08-31'),
(3,3,2,NULL,'bathroom','2024-01-15',2,420.00,'2024-02-20'),
(4,1,3,NULL,'stairwell','2024-02-26',4,1180.00,'2024-03-15'),
(5,4,1,3,'whole house','2024-04-08',18,8600.00,'2024-06-10'),
(6,5,2,NULL,'fence','2024-06-17',1,260.00,'2024-06-17'),
(7,6,3,1,'nursery','2024-09-02',2,640.00,'2024-09-30'),
(8,3,2,4,'exterior','2024-09-23',11,4750.00,NULL),
(9,4,3,NULL,'kitchen','2025-01-13',3,975.00,'2025-02-04'),
(10,2,2,4,'exterior','2025-03-10',8,3900.00,NULL),
(11,1,1,NULL,'bathroom','2025-03-24',2,510.00,NULL);
CREATE TABLE job_paints (job_id INTEGER REFERENCES jobs(job_id), paint_code VARCHAR REFERENCES paints(paint_code), litres DECIMAL(5,1), coats INTEGER, PRIMARY KEY (job_id, paint_code));
INSERT INTO job_paints VALUES
(1,'P12',60.0,2),(1,'P13',5.0,2),(2,'P11',7.5,2),(3,'P10',5.0,3),(4,'P10',12.5,2),(4,'P14',2.5,1),
(5,'P10',55.0,2),(5,'P11',20.0,2),(5,'P14',7.5,2),(7,'P10',5.0,1),(7,'P14',5.0,2),(8,'P12',72.5,2),(8,'P13',7.5,3),(9,'P11',10.0,2),(10,'P12',47.5,2);
