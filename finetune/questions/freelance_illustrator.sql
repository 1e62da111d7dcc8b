CREATE TABLE kunden (nr INTEGER PRIMARY KEY, firm VARCHAR, contact_person VARCHAR, country VARCHAR, mail VARCHAR, pay_days INTEGER);
INSERT INTO kunden VALUES
(1,'Magpie Children''s Books','Olive Tranter','UK','olive@magpie.example',30),
(2,'Roast & Rye Coffee','Ed Mallory','UK','ed@roastrye.example',14),
(3,'Editions Lune','Camille Perrot','France','c.perrot@lune.example',45),
(4,'Kivi Software','Jari Salo','Finland','jari@kivi.example',14),
(5,'Heron Museum','Dr Ruth Abney','UK',NULL,60),
(6,'Tinta Magazine','Lucia Romero','Spain','lucia@tinta.example',30),
(7,'Baxter Toys','Neil Baxter','USA','neil@baxtertoys.example',30);
CREATE TABLE jobs (nr INTEGER PRIMARY KEY, kunde_nr INTEGER REFERENCES kunden(nr), what VARCHAR, style VARCHAR, deadline DATE, delivered DATE, hrs DECIMAL(5,1));
INSERT INTO jobs VALUES
(1,1,'Picture book: The Sleepy Otter','watercolour','2023-03-31','2023-03-28',86.0),
(2,2,'Bag label set','ink','2023-05-12','2023-05-12',14.5),
(3,3,'Cover: Nuit blanche','gouache','2023-09-15','2023-09-22',21.0),
(4,4,'App mascot','digital','2023-11-10','2023-11-03',32.0),
(5,2,'Shop mural sketch','ink','2024-02-23','2024-02-20',9.5),
(6,5,'Bird panel series','watercolour','2024-06-28','2024-07-12',64.0),
(7,6,'Portrait of a chef','gouache','2024-08-16','2024-08-15',7.0),
(8,1,'Picture book: Otter at Sea','watercolour','2025-02-28','2025-03-04',92.5),
(9,4,'Onboarding screens','digital','2025-03-21','2025-03-21',27.5),
(10,6,'Summer cover','gouache','2025-05-09',NULL,11.0),
(11,3,'Cover: La marée','gouache','2025-06-13',NULL,NULL);
CREATE TABLE invoices (inv_no VARCHAR PRIMARY KEY, kunde_nr INTEGER REFERENCES kunden(nr), job_nr INTEGER REFERENCES jobs(nr), issued DATE, net DECIMAL(9,2), vat DECIMAL(9,2), paid_on DATE, reminders INTEGER);
INSERT INTO invoices VALUES
('R23-01',1,1,'2023-04-03',4200.00,840.00,'2023-05-02',0),
('R23-02',2,2,'2023-05-15',760.00,152.00,'2023-06-19',1),
('R23-03',3,3,'2023-09-25',1150.00,0.00,'2023-11-06',0),
('R23-04',4,4,'2023-11-06',1980.00,0.00,'2023-11-17',0),
('R24-01',2,5,'2024-02-26',540.00,108.00,'2024-05-10',2),
('R24-02',5,6,'2024-07-15',3300.00,660.00,'2024-09-12',0),
('R24-03',6,7,'2024-08-19',480.00,0.00,'2024-12-02',3),
('R25-01',1,8,'2025-03-07',4650.00,930.00,NULL,0),
('R25-02',4,9,'2025-03-24',1720.00,0.00,'2025-04-04',0),
('R25-03',2,NULL,'2025-04-01',95.00,19.00,NULL,1);
CREATE TABLE expenses (id INTEGER PRIMARY KEY, bought_on DATE, shop VARCHAR, category VARCHAR, amount DECIMAL(8,2), for_job INTEGER REFERENCES jobs(nr), receipt BOOLEAN);
INSERT INTO expenses VALUES
(1,'2023-01-16','Cass Art','paint',138.40,1,true),
(2,'2023-01-20','Cass Art','paper',92.75,1,true),
(3,'2023-04-28','Jackson''s','ink',31.20,2,true),
(4,'2023-10-09','Adobe','software',599.88,NULL,true),
(5,'2024-02-12','Trainline','travel',64.30,5,false),
(6,'2024-05-21','Jackson''s','paint',117.00,6,true),
(7,'2024-05-30','Heron Museum Cafe','travel',12.60,6,false),
(8,'2024-10-09','Adobe','software',659.88,NULL,true),
(9,'2024-12-04','Wacom','equipment',1249.00,NULL,true),
(10,'2025-01-11','Cass Art','paper',101.15,8,true);
