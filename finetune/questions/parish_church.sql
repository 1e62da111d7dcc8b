CREATE TABLE household (hh_no INTEGER PRIMARY KEY, address VARCHAR, phone VARCHAR, giving_per_month DECIMAL(7,2));
INSERT INTO household VALUES (1,'3 Church Lane','01632 960 110',40),(2,'17 Mill Road','01632 960 245',25),(3,'Rose Cottage',NULL,NULL),(4,'8 The Green','01632 960 871',60),(5,'22 Mill Road',NULL,10),(6,'The Old Forge','01632 960 402',NULL),(7,'41 Station Row','01632 960 777',15);
CREATE TABLE parishioner (p_no INTEGER PRIMARY KEY, given_name VARCHAR, family_name VARCHAR, born DATE, baptised DATE, confirmed BOOLEAN, hh_no INTEGER REFERENCES household(hh_no));
INSERT INTO parishioner VALUES
(1,'Edith','Thornbury','1938-02-19','1938-04-10',true,1),
(2,'Walter','Thornbury','1935-11-30','1936-01-12',true,1),
(3,'Susan','Marlowe','1971-06-08','1971-09-05',true,2),
(4,'Peter','Marlowe','1969-03-25',NULL,false,2),
(5,'Ben','Marlowe','2008-12-01','2009-03-15',true,2),
(6,'Grace','Adebayo','1984-10-17','1985-01-06',true,4),
(7,'Daniel','Adebayo','1982-05-02','1982-05-30',true,4),
(8,'Ruth','Adebayo','2015-08-23','2016-02-07',false,4),
(9,'Colin','Frost','1957-01-11','1957-02-24',true,6),
(10,'Hilary','Penn','1964-09-29',NULL,false,5),
(11,'Miriam','Yates','1990-04-14','2022-04-16',true,7),
(12,'Leo','Yates','2022-01-20','2022-07-10',false,7);
CREATE TABLE clergy (id INTEGER PRIMARY KEY, title VARCHAR, name VARCHAR, office VARCHAR, ordained INTEGER);
INSERT INTO clergy VALUES (1,'Rev','Judith Lacey','vicar',1999),(2,'Rev','Simon Oakes','curate',2019),(3,'Canon','Philip Daunt','retired priest',1968),(4,'Mrs','Carol Beech','reader',NULL);
CREATE TABLE service (svc_no INTEGER PRIMARY KEY, held DATE, kind VARCHAR, led_by INTEGER REFERENCES clergy(id), preacher INTEGER REFERENCES clergy(id), attendance INTEGER, collection DECIMAL(8,2));
INSERT INTO service VALUES
(1,'2022-12-25','Christmas',1,1,212,845.50),
(2,'2023-04-09','Easter',1,2,168,590.20),
(3,'2023-06-17','wedding',1,NULL,95,NULL),
(4,'2023-10-01','harvest',2,1,88,301.75),
(5,'2024-01-12','funeral',1,1,74,260.00),
(6,'2024-03-31','Easter',1,1,151,512.40),
(7,'2024-05-12','family service',2,2,63,118.30),
(8,'2024-10-06','harvest',2,4,79,287.00),
(9,'2024-12-25','Christmas',1,2,198,902.10),
(10,'2025-02-09','evensong',2,4,21,44.60),
(11,'2025-03-02','family service',2,NULL,58,97.15);
CREATE TABLE rota (svc_no INTEGER REFERENCES service(svc_no), p_no INTEGER REFERENCES parishioner(p_no), duty VARCHAR, confirmed_ok BOOLEAN, PRIMARY KEY (svc_no, p_no, duty));
INSERT INTO rota VALUES (1,9,'bells',true),(1,6,'reading',true),(2,3,'flowers',true),(2,1,'flowers',true),(2,9,'bells',true),(4,3,'coffee',true),(4,7,'reading',true),(6,9,'bells',true),(6,1,'flowers',true),(6,6,'coffee',true),(7,8,'candles',true),(7,5,'candles',true),(9,9,'bells',true),(9,7,'sidesman',true),(10,3,'organ',true),(11,6,'reading',false),(11,3,'coffee',false);
