CREATE TABLE tax_office (office_nr INTEGER PRIMARY KEY, office_city TEXT, region TEXT, staff_cnt INTEGER);
INSERT INTO tax_office VALUES (1,'Aldenburg','North',84),(2,'Merrowick','North',41),(3,'Sant Orel','South',120),(4,'Kastelholm','West',36),(5,'Vireno','South',58),(6,'Lowport','West',22),(7,'Ebbing','East',19);
CREATE TABLE taxpayer (tin TEXT PRIMARY KEY, full_name TEXT, legal_form TEXT, born_or_founded INTEGER, office_nr INTEGER REFERENCES tax_office(office_nr));
INSERT INTO taxpayer VALUES
('T100','Odette Marlow','person',1971,1),('T101','Brassgate Tools','company',1998,1),('T102','Juan Orellana','person',1988,3),('T103','Silverfern Hotels','company',2006,3),('T104','Mabel Okoro','person',1959,2),('T105','Pine Ridge Charity','association',1985,2),
('T106','Lars Winther','person',1994,4),('T107','Deepwell Drilling','company',2011,5),('T108','Carla Rossetti','person',1982,5),('T109','Old Town Rowing Club','association',1932,3),('T110','Bluebird Bakeries','company',2017,1),('T111','Simon Achterberg','person',2000,6);
CREATE TABLE officer (officer_nr INTEGER PRIMARY KEY, officer_name TEXT, grade INTEGER, office_nr INTEGER REFERENCES tax_office(office_nr), field_audits TEXT);
INSERT INTO officer VALUES (51,'Ursula Benn',7,1,'T'),(52,'Pavel Dusek',5,1,'F'),(53,'Gloria Santos',8,3,'T'),(54,'Henk Vroom',6,3,'F'),(55,'Alice Tambo',5,2,'T'),(56,'Erik Solberg',4,4,'F'),(57,'Nina Caruso',6,5,'T'),(58,'Felix Amann',3,NULL,'F');
CREATE TABLE tax_kind (kind_code TEXT PRIMARY KEY, kind_label TEXT, levied_by TEXT);
INSERT INTO tax_kind VALUES ('INC','Income tax','state'),('COR','Corporation tax','state'),('VAT','Value added tax','state'),('DOG','Dog tax','municipality'),('VEH','Vehicle tax','state'),('BUS','Trade tax','municipality'),('INH','Inheritance tax','state');
CREATE TABLE assessment (assess_nr INTEGER PRIMARY KEY, tin TEXT REFERENCES taxpayer(tin), kind_code TEXT REFERENCES tax_kind(kind_code), officer_nr INTEGER REFERENCES officer(officer_nr), tax_year INTEGER, tax_due DOUBLE, tax_paid DOUBLE, issued_on TEXT);
INSERT INTO assessment VALUES
(1,'T100','INC',51,2021,8420,8420,'2022-06-13'),(2,'T101','COR',51,2021,31200,31200,'2022-07-04'),(3,'T101','VAT',52,2021,18750,18000,'2022-03-28'),(4,'T102','INC',54,2021,5140,0,'2022-08-19'),(5,'T103','COR',53,2021,96400,60000,'2022-09-30'),
(6,'T103','VAT',53,2022,72100,72100,'2023-04-05'),(7,'T104','INC',55,2021,2980,2980,'2022-05-17'),(8,'T104','DOG',55,2022,120,120,'2022-01-31'),(9,'T106','INC',56,2022,6675,3000,'2023-06-22'),(10,'T107','COR',57,2022,54800,54800,'2023-07-11'),
(11,'T108','VEH',57,2022,310,310,'2022-02-14'),(12,'T108','INC',57,2021,11960,9000,'2022-10-03'),(13,'T102','INC',54,2022,5505,1500,'2023-08-01'),(14,'T110','BUS',52,2022,4380,4380,'2023-05-09'),(15,'T100','DOG',NULL,2022,180,180,'2022-01-31');
CREATE TABLE objection (obj_nr INTEGER PRIMARY KEY, assess_nr INTEGER REFERENCES assessment(assess_nr), lodged_on TEXT, decided_by INTEGER REFERENCES officer(officer_nr), refund DOUBLE, verdict TEXT);
INSERT INTO objection VALUES (1,3,'2022-04-20',51,750,'partly upheld'),(2,4,'2022-09-05',53,0,'dismissed'),(3,5,'2022-10-18',53,12000,'upheld'),(4,9,'2023-07-15',NULL,NULL,'open'),(5,12,'2022-10-29',57,0,'dismissed'),(6,13,'2023-08-20',53,900,'partly upheld'),(7,5,'2023-01-12',54,2500,'partly upheld');
