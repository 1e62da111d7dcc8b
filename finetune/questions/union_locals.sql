CREATE TABLE trade_union (union_id INTEGER PRIMARY KEY, union_name TEXT, sector TEXT, founded_year INTEGER, head_city TEXT, member_count INTEGER);
INSERT INTO trade_union VALUES
(1,'United Dockhands','Transport',1911,'Rotterdam',48200),
(2,'Allied Metal Guild','Metal',1898,'Essen',131000),
(3,'Care Workers League','Health',1974,'Ghent',67500),
(4,'Printers and Media Union','Media',1902,'Leipzig',15300),
(5,'Railway Brotherhood','Transport',1889,'Lyon',52750),
(6,'Food Trades Federation','Food',1936,'Bologna',40100),
(7,'Freelance Coders Union','IT',2015,'Tallinn',3900);
CREATE TABLE local_branch (branch_id INTEGER PRIMARY KEY, union_id INTEGER REFERENCES trade_union(union_id), city TEXT, region TEXT, opened_year INTEGER, monthly_dues DOUBLE);
INSERT INTO local_branch VALUES
(101,1,'Rotterdam','West',1911,18.5),(102,1,'Antwerp','West',1925,17.0),(103,2,'Essen','Ruhr',1898,22.0),(104,2,'Dortmund','Ruhr',1907,21.5),
(105,2,'Liege','South',1946,20.0),(106,3,'Ghent','West',1974,14.0),(107,3,'Namur','South',1988,13.5),(108,4,'Leipzig','East',1902,16.0),
(109,5,'Lyon','South',1889,19.0),(110,6,'Bologna','South',1936,15.0);
CREATE TABLE union_member (member_id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, birth_year INTEGER, occupation TEXT, branch_id INTEGER REFERENCES local_branch(branch_id), joined_year INTEGER, is_active BOOLEAN);
INSERT INTO union_member VALUES
(1,'Joost','Vermeer',1971,'Crane operator',101,1993,true),(2,'Lotte','Bakker',1985,'Lasher',101,2009,true),(3,'Wim','Peeters',1968,'Crane operator',102,1990,false),
(4,'Uwe','Kranz',1975,'Welder',103,1997,true),(5,'Heike','Stolz',1982,'Toolmaker',103,2004,true),(6,'Murat','Aydin',1990,'Welder',103,2012,true),
(7,'Petra','Lohse',1979,'Toolmaker',104,2001,false),(8,'Eline','Claes',1988,'Nurse',106,2010,true),(9,'Bram','Maes',1994,'Paramedic',106,2018,true),
(10,'Sophie','Lambert',1977,'Nurse',107,1999,true),(11,'Gerd','Winkler',1963,'Typesetter',108,1984,false),(12,'Anouk','Moreau',1981,'Train driver',109,2005,true),
(13,'Luc','Fabre',1973,'Signaller',109,1995,true),(14,'Chiara','Rossi',1992,'Baker',110,2016,NULL),(15,'Yann','Dubois',1986,'Train driver',NULL,2011,true);
CREATE TABLE officer (officer_id INTEGER PRIMARY KEY, member_id INTEGER REFERENCES union_member(member_id), branch_id INTEGER REFERENCES local_branch(branch_id), office TEXT, since_year INTEGER);
INSERT INTO officer VALUES
(1,1,101,'Chair',2008),(2,2,101,'Treasurer',2016),(3,3,102,'Chair',2001),(4,4,103,'Chair',2011),(5,5,103,'Secretary',2013),
(6,5,104,'Treasurer',2019),(7,8,106,'Secretary',2017),(8,10,107,'Chair',2012),(9,13,109,'Chair',2010),(10,12,109,'Treasurer',2020);
CREATE TABLE strike (strike_id INTEGER PRIMARY KEY, branch_id INTEGER REFERENCES local_branch(branch_id), employer TEXT, start_date DATE, days INTEGER, participants INTEGER, outcome TEXT);
INSERT INTO strike VALUES
(1,101,'Maas Terminals','2017-03-06',5,820,'won'),(2,101,'Delta Stevedores','2019-09-16',2,410,'compromise'),(3,102,'Scheldt Cargo','2018-05-14',9,300,'lost'),
(4,103,'Kruger Stahl','2016-11-02',12,1900,'won'),(5,103,'Kruger Stahl','2021-02-08',4,1650,'compromise'),(6,104,'Westfalen Guss','2020-06-22',3,540,'lost'),
(7,106,'Sint-Anna Hospital','2022-01-17',1,230,'won'),(8,107,'Clinique du Pont','2019-04-01',6,95,'compromise'),(9,109,'Rhone Rail','2018-04-03',18,3150,'lost'),
(10,109,'Rhone Rail','2022-07-06',7,2100,'won'),(11,103,'Ruhr Tubes','2022-10-10',8,760,NULL);
