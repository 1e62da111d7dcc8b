CREATE TABLE room (
  room_code VARCHAR PRIMARY KEY, nickname VARCHAR, floor INTEGER, capacity INTEGER, beamer BOOLEAN, phone_ext VARCHAR);
CREATE TABLE colleague (
  id INTEGER PRIMARY KEY, given_name VARCHAR, family_name VARCHAR, team VARCHAR, office_days VARCHAR, started DATE);
CREATE TABLE meeting (
  meeting_no INTEGER PRIMARY KEY, subject VARCHAR, room_code VARCHAR REFERENCES room(room_code), organiser INTEGER REFERENCES colleague(id), minutes_by INTEGER REFERENCES colleague(id), held_on DATE, duration_min INTEGER, category VARCHAR);
CREATE TABLE invitee (
  meeting_no INTEGER REFERENCES meeting(meeting_no), colleague_id INTEGER REFERENCES colleague(id), reply VARCHAR, showed_up BOOLEAN, PRIMARY KEY (meeting_no, colleague_id));
CREATE TABLE action_item (
  item_no INTEGER PRIMARY KEY, meeting_no INTEGER REFERENCES meeting(meeting_no), task VARCHAR, owner_id INTEGER REFERENCES colleague(id), due DATE, done_on DATE);
INSERT INTO room VALUES
('R01','Aquarium',0,24,true,'4001'),('R11','Beehive',1,8,true,'4011'),('R12','Phone booth',1,2,false,NULL),('R21','Cockpit',2,12,true,'4021'),('R22','Library',2,6,false,'4022'),('R31','Penthouse',3,16,true,'4031');
INSERT INTO colleague VALUES
(1,'Noor','Rahimi','Product','Mon-Thu','2019-04-01'),
(2,'Stefan','Brandl','Engineering','Tue-Wed','2017-09-18'),
(3,'Yuki','Tanabe','Design','Mon-Fri','2022-02-07'),
(4,'Oscar','Lamont','Engineering',NULL,'2023-08-28'),
(5,'Philippa','Dunn','Finance','Mon-Fri','2015-01-12'),
(6,'Caio','Barros','Marketing','Wed-Fri','2021-06-14'),
(7,'Ruth','Eberle','Finance','Mon-Tue','2024-05-06'),
(8,'Ines','Valdivia','Product',NULL,'2020-10-05');
INSERT INTO meeting VALUES
(71,'Roadmap 2024','R31',1,8,'2024-01-11',120,'planning'),
(72,'Sprint review','R21',2,4,'2024-01-25',45,'review'),
(73,'Budget round one','R22',5,NULL,'2024-02-08',90,'planning'),
(74,'Logo refresh','R11',3,6,'2024-02-20',60,'workshop'),
(75,'All hands spring','R01',1,5,'2024-03-14',75,'assembly'),
(76,'Sprint retro','R21',2,NULL,'2024-03-21',50,'review'),
(77,'Campaign kick-off','R11',6,3,'2024-04-04',40,'planning'),
(78,'Quarter closing','R22',5,7,'2024-06-27',110,'review');
INSERT INTO invitee VALUES
(71,2,'accepted',true),(71,3,'accepted',true),(71,6,'declined',false),(71,8,'accepted',true),
(72,1,'accepted',true),(72,4,'accepted',true),(72,3,'tentative',false),
(73,1,'accepted',true),(73,6,'accepted',false),
(74,6,'accepted',true),(74,8,'tentative',true);
INSERT INTO invitee VALUES
(75,2,'accepted',true),(75,5,'accepted',true),(75,4,'declined',false),
(76,4,'accepted',true),
(77,3,'accepted',true),(77,1,NULL,false),
(78,7,'accepted',true);
INSERT INTO action_item VALUES
(1,71,'draft the feature list',8,'2024-01-26','2024-01-24'),
(2,71,'ask customers for feedback',3,'2024-02-15',NULL),
(3,72,'fix the login bug',4,'2024-02-02','2024-02-09'),
(4,73,'cut travel costs',5,'2024-03-31','2024-03-12'),
(5,74,'collect three logo ideas',3,'2024-03-05','2024-03-05'),
(6,75,'book the summer party',6,'2024-05-31',NULL),
(7,76,'shorten the stand-up',2,'2024-04-01','2024-03-28'),
(8,77,'hire a copywriter',6,'2024-05-15','2024-05-02');
