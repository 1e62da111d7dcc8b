CREATE TABLE members (id INTEGER PRIMARY KEY, first_name VARCHAR, last_name VARCHAR, rank VARCHAR, joined_on DATE, mobile VARCHAR, ba_fit BOOLEAN);
INSERT INTO members VALUES
(1,'Harald','Moser','captain','1998-05-02','0664 221 870',true),
(2,'Ingrid','Pichler','lieutenant','2006-09-14','0664 118 332',true),
(3,'Tobias','Wenger','firefighter','2017-03-01','0650 774 210',true),
(4,'Lena','Hofer','firefighter','2019-11-20',NULL,true),
(5,'Markus','Brandl','sergeant','2011-06-30','0676 440 915',false),
(6,'Sofia','Egger','probationer','2024-02-11','0660 913 004',false),
(7,'Josef','Moser','firefighter','2002-01-19',NULL,false),
(8,'Nadine','Kofler','sergeant','2013-04-08','0699 105 528',true),
(9,'Emre','Yilmaz','firefighter','2021-08-25','0660 338 761',true),
(10,'Paul','Riedl','probationer','2025-01-15','0677 610 229',false);
CREATE TABLE engines (id INTEGER PRIMARY KEY, call_sign VARCHAR, kind VARCHAR, built INTEGER, water_l INTEGER, seats INTEGER, inspection_due DATE);
INSERT INTO engines VALUES
(1,'Florian 1','pumper',2016,2000,9,'2025-06-30'),
(2,'Florian 2','tanker',2009,5000,3,'2024-11-30'),
(3,'Florian 3','ladder truck',2012,0,3,'2025-03-31'),
(4,'Florian 4','crew van',2021,0,8,'2026-05-31'),
(5,'Florian 5','pumper',1994,1600,7,NULL),
(6,'Florian 6','rescue truck',2019,800,6,'2025-09-30');
CREATE TABLE callouts (id INTEGER PRIMARY KEY, call_date DATE, cause VARCHAR, village VARCHAR, minutes INTEGER, false_alarm BOOLEAN, commander_id INTEGER REFERENCES members(id), damage_eur DECIMAL(10,2));
INSERT INTO callouts VALUES
(1,'2022-07-18','barn fire','Oberdorf',340,false,1,86000),
(2,'2022-12-31','chimney fire','Lindau',75,false,2,2400),
(3,'2023-01-22','smoke detector','Oberdorf',25,true,2,NULL),
(4,'2023-06-05','flooded cellar','Haslach',190,false,5,7800),
(5,'2023-06-06','flooded cellar','Haslach',165,false,1,5200),
(6,'2023-10-14','traffic accident','Lindau',110,false,1,18500),
(7,'2024-03-09','cat in tree','Weidach',40,false,8,NULL),
(8,'2024-03-27','smoke detector','Lindau',20,true,2,NULL),
(9,'2024-08-02','field fire','Weidach',210,false,1,12300),
(10,'2024-11-19','oil spill','Oberdorf',95,false,8,900),
(11,'2025-02-04','traffic accident','Haslach',130,false,2,22750),
(12,'2025-03-30','kitchen fire','Lindau',60,false,1,15100);
CREATE TABLE crew (callout_id INTEGER REFERENCES callouts(id), member_id INTEGER REFERENCES members(id), engine_id INTEGER REFERENCES engines(id), role VARCHAR, PRIMARY KEY (callout_id, member_id));
INSERT INTO crew VALUES
(1,3,1,'nozzle'),(1,7,2,'driver'),(1,2,1,'driver'),
(2,3,1,'driver'),(2,8,3,'ladder'),
(4,7,1,'driver'),(4,4,1,'pump'),
(6,9,6,'driver'),(6,4,6,'cutter'),
(7,3,3,'ladder'),
(9,7,2,'driver'),(9,3,2,'pump'),(9,9,1,'nozzle'),
(11,4,6,'cutter'),(11,6,4,'traffic control'),(12,3,1,'nozzle');
CREATE TABLE drills (id INTEGER PRIMARY KEY, held_on DATE, topic VARCHAR, leader_id INTEGER REFERENCES members(id), turnout INTEGER);
INSERT INTO drills VALUES
(1,'2022-10-07','ladder rescue',2,14),
(2,'2023-03-17','hydrants',5,11),
(3,'2023-09-22','breathing apparatus',8,9),
(4,'2024-04-12','car cutting',8,16),
(5,'2024-10-18','forest fire',1,21),
(6,'2025-02-21','first aid',NULL,12),
(7,'2025-03-14','radio',8,7);
