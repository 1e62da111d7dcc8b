CREATE TABLE crew (
  crew_code VARCHAR PRIMARY KEY, crew_label VARCHAR, machine VARCHAR, rota VARCHAR);
CREATE TABLE worker (
  nr INTEGER PRIMARY KEY, forename VARCHAR, surname VARCHAR, crew_code VARCHAR REFERENCES crew(crew_code), joined DATE, entitlement INTEGER, union_member BOOLEAN);
CREATE TABLE absence_kind (
  kind VARCHAR PRIMARY KEY, paid BOOLEAN, max_days INTEGER, note_required BOOLEAN);
CREATE TABLE leave_request (
  req_nr INTEGER PRIMARY KEY, worker_nr INTEGER REFERENCES worker(nr), kind VARCHAR REFERENCES absence_kind(kind), first_day DATE, last_day DATE, days INTEGER, state VARCHAR, decided_by INTEGER REFERENCES worker(nr));
INSERT INTO crew VALUES
('A','Alder','PM1','four-shift'),('B','Birch','PM1','four-shift'),('C','Cedar','PM2','four-shift'),('M','Maintenance','all','day'),('L','Laboratory','none','day'),('W','Wood yard','chipper','two-shift');
INSERT INTO worker VALUES
(11,'Esko','Laine','A','2006-04-03',32,true),
(12,'Pirjo','Saarinen','A','2019-08-12',27,true),
(13,'Dmitri','Volkov','B','2022-01-17',25,false),
(14,'Kaisa','Niemi','B','2015-05-25',29,true),
(15,'Ahmed','Warsame','C','2020-11-02',26,false),
(16,'Veikko','Hakala','M','1998-09-14',35,true),
(17,'Tuuli','Rantanen','L','2023-06-05',25,false),
(18,'Jorma','Kivi','C','2009-02-09',31,true),
(19,'Salla','Aho','M','2024-03-18',24,true);
INSERT INTO absence_kind VALUES
('holiday',true,25,false),('sick',true,60,true),('parental',true,160,true),('unpaid',false,30,false),('moving house',true,1,false),('study',false,90,true);
INSERT INTO leave_request VALUES
(301,11,'holiday','2023-07-03','2023-07-21',15,'granted',16),
(302,12,'sick','2023-11-06','2023-11-10',5,'granted',11),
(303,13,'parental','2024-02-01','2024-05-31',84,'granted',14),
(304,14,'holiday','2024-06-24','2024-07-12',14,'granted',16),
(305,15,'unpaid','2024-03-11','2024-03-22',10,'refused',18),
(306,15,'holiday','2024-07-01','2024-07-05',5,'granted',18),
(307,17,'moving house','2024-08-30','2024-08-30',1,'granted',16),
(308,12,'holiday','2024-12-23','2025-01-03',7,'refused',11),
(309,13,'sick','2024-10-14','2024-10-16',3,'granted',14),
(310,12,'sick','2025-01-13','2025-01-24',10,'granted',11),
(311,18,'holiday','2025-02-17','2025-02-21',5,'pending',NULL),
(312,17,'unpaid','2025-03-03','2025-03-28',20,'pending',NULL),
(313,11,'holiday','2024-07-08','2024-07-19',10,'granted',16);
