CREATE TABLE ref_nations (nation_code CHAR(3) PRIMARY KEY, nation_description VARCHAR, flag_colour VARCHAR, debut_year INTEGER);
INSERT INTO ref_nations VALUES
('ARV','Arvonia','red',1996),('BEL','Belmark','blue',1992),('CUR','Curania','green',2004),('DOS','Dossania','red',1992),('ELB','Elbrun','yellow',2000),('FEN','Fenland','green',2012),('GRU','Gruvia','blue',2016);
CREATE TABLE ref_medal_types (medal_code CHAR(1) PRIMARY KEY, medal_description VARCHAR, medal_points INTEGER);
INSERT INTO ref_medal_types VALUES ('G','gold',3),('S','silver',2),('B','bronze',1),('D','diploma',0),('H','honourable mention',0),('Y','youth prize',0),('P','fair play prize',0);
CREATE TABLE editions (edition_year INTEGER PRIMARY KEY, host_town VARCHAR, opening_date DATE, spectators INTEGER, budget_millions DOUBLE);
INSERT INTO editions VALUES
(1996,'Lower Varn','1996-07-06',18400,3.1),(2000,'Castelmont','2000-07-15',22650,4.4),(2004,'Birkenau Dell','2004-07-03',20100,5.0),(2008,'Lower Varn','2008-07-12',31900,7.8),(2012,'Osterby','2012-06-30',35750,9.6),(2016,'Castelmont','2016-07-09',41200,12.3),(2021,'Osterby','2021-07-10',2600,11.9);
CREATE TABLE disciplines (discipline_id INTEGER PRIMARY KEY, discipline_name VARCHAR, discipline_group VARCHAR, team_size INTEGER, added_year INTEGER);
INSERT INTO disciplines VALUES
(1,'Hammer Throw','athletics',1,1992),(2,'4 x 400 Relay','athletics',4,1992),(3,'Archery Target','precision',1,1996),(4,'Synchronised Diving','aquatics',2,2004),(5,'Sculling 2000','aquatics',1,1992),(6,'Steeple Run','athletics',1,2000),(7,'Air Pistol','precision',1,2008),(8,'Trail Relay','athletics',3,2021);
CREATE TABLE athletes (athlete_id INTEGER PRIMARY KEY, first_name VARCHAR, last_name VARCHAR, sex CHAR(1), year_of_birth INTEGER, height_cm INTEGER, nation_code CHAR(3) REFERENCES ref_nations(nation_code));
INSERT INTO athletes VALUES
(501,'Boris','Vantek','M',1978,192,'DOS'),(502,'Celine','Aurelle','F',1984,169,'BEL'),(503,'Marta','Quill','F',1990,175,'ARV'),(504,'Jonas','Ferrow','M',1988,181,'ELB'),(505,'Petra','Sundal','F',1982,178,'DOS'),(506,'Rick','Halloway','M',1993,186,'BEL'),(507,'Lina','Dorfmann','F',1998,164,'CUR'),(508,'Anton','Vantek','M',1986,189,'DOS'),(509,'Sofia','Brandt','F',1995,172,'ARV'),(510,'Emil','Karsk','M',1979,NULL,'ELB'),(511,'Tilda','Moss','F',2001,167,'FEN'),(512,'Victor','Aurelle','M',1999,183,'BEL'),(513,'Noor','Hakim','F',1996,170,'CUR');
CREATE TABLE medal_awards (award_id INTEGER PRIMARY KEY, edition_year INTEGER REFERENCES editions(edition_year), discipline_id INTEGER REFERENCES disciplines(discipline_id), athlete_id INTEGER REFERENCES athletes(athlete_id), medal_code CHAR(1) REFERENCES ref_medal_types(medal_code), record_broken CHAR(1));
INSERT INTO medal_awards VALUES
(1,2000,1,501,'G','T'),(3,2004,1,501,'S','F'),(4,2004,5,505,'G','F'),(7,2008,1,501,'B','F'),
(8,2008,5,505,'S','F'),(9,2008,7,502,'G','T'),(10,2008,6,504,'B','F'),(11,2012,7,502,'B','F'),
(14,2012,5,506,'B','F'),(16,2016,6,509,'G','T'),(17,2016,5,506,'G','F'),(18,2016,4,507,'B','F'),
(22,2021,7,512,'G','F'),(23,2021,3,507,'S',NULL),(24,2021,1,508,'B','F');
