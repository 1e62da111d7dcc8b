CREATE TABLE drivers (
  driver_id INTEGER PRIMARY KEY, first_name VARCHAR, last_name VARCHAR, hired_on DATE, hourly_wage DECIMAL(6,2), phone VARCHAR, is_instructor BOOLEAN);
CREATE TABLE lines (
  line_no INTEGER PRIMARY KEY, terminus_a VARCHAR, terminus_b VARCHAR, km DECIMAL(5,1), stops INTEGER);
CREATE TABLE trams (
  fleet_no INTEGER PRIMARY KEY, nickname VARCHAR, model VARCHAR, built_year INTEGER, seats INTEGER, low_floor BOOLEAN);
CREATE TABLE shifts (
  shift_id INTEGER PRIMARY KEY, driver_id INTEGER REFERENCES drivers(driver_id), line_no INTEGER REFERENCES lines(line_no), fleet_no INTEGER REFERENCES trams(fleet_no), shift_date DATE, part_of_day VARCHAR, hours DECIMAL(4,1), delay_min INTEGER);
CREATE TABLE shift_swaps (
  swap_id INTEGER PRIMARY KEY, shift_id INTEGER REFERENCES shifts(shift_id), given_by INTEGER REFERENCES drivers(driver_id), taken_by INTEGER REFERENCES drivers(driver_id), reason VARCHAR, approved BOOLEAN);
INSERT INTO drivers VALUES
(1,'Marta','Lindqvist','2014-05-01',24.80,'555-0141',true),
(2,'Goran','Petrov','2019-09-16',21.50,'555-0172',false),
(3,'Ifeoma','Adeyemi','2021-02-01',20.90,NULL,false),
(4,'Jules','Carpentier','2011-03-07',26.10,'555-0119',true),
(5,'Hanne','Vogt','2023-06-12',19.40,'555-0188',false),
(6,'Samir','Haddad','2022-11-01',19.90,'555-0163',false),
(7,'Rosa','Benitez','2017-08-21',22.70,NULL,false),
(8,'Piotr','Wolski','2024-01-15',18.75,'555-0190',false);
INSERT INTO lines VALUES
(1,'Harbour','University',11.4,24),(3,'Central Station','Oak Hill',8.2,17),(6,'Market Square','Airport',18.9,21),(9,'Old Mill','Stadium',6.5,14),(12,'Central Station','Lakeside',14.0,28);
INSERT INTO trams VALUES
(201,'Daisy','Tatra T4',1984,38,false),(214,'Brunhilde','Tatra T6',1991,42,false),(305,'Comet','Citadis 302',2008,64,true),(306,'Swift','Citadis 302',2009,64,true),(411,'Panther','Flexity 2',2018,78,true),(412,'Lynx','Flexity 2',2019,78,true),(500,NULL,'Avenio M',2023,92,true);
INSERT INTO shifts VALUES
(1,1,1,411,'2024-02-05','early',7.5,4),
(2,2,3,305,'2024-02-05','late',8.0,12),
(3,3,6,412,'2024-02-06','early',8.0,0),
(4,1,6,412,'2024-02-19','late',6.5,7),
(5,4,12,306,'2024-03-01','early',8.5,3),
(6,7,9,201,'2024-03-04','late',7.0,19),
(7,2,1,411,'2024-03-11','night',9.0,0),
(8,5,3,305,'2024-03-11','early',7.5,26),
(9,6,6,412,'2024-03-18','night',9.5,5),
(10,3,12,306,'2024-04-02','late',8.0,9),
(11,2,6,411,'2024-04-03','night',9.0,2),
(12,7,1,305,'2024-04-08','early',6.0,NULL),
(13,1,3,411,'2024-04-15','early',7.5,1),
(14,5,1,306,'2024-05-02','late',8.0,15);
INSERT INTO shift_swaps VALUES
(1,2,4,2,'doctor''s appointment',true),(2,6,1,7,'school play',true),(3,9,5,6,'family wedding',true),(4,10,6,3,'exam',false),(5,11,7,2,'doctor''s appointment',true),(6,14,2,5,'football match',false);
