CREATE TABLE sect (sid VARCHAR PRIMARY KEY, sname VARCHAR, head VARCHAR, pgs INTEGER);
INSERT INTO sect VALUES ('LOC','Local','D. Mertens',8),('POL','Politics','A. Quayle',6),('SPO','Sport','R. Ibarra',10),('CUL','Culture','D. Mertens',5),('BIZ','Business','S. Lund',4),('SCI','Science','A. Quayle',2);
CREATE TABLE rptr (rid INTEGER PRIMARY KEY, fname VARCHAR, lname VARCHAR, yob INTEGER, sid VARCHAR REFERENCES sect(sid), sal DOUBLE, stf VARCHAR);
INSERT INTO rptr VALUES
(1,'Nora','Fitch',1988,'LOC',2900,'Y'),
(2,'Samir','Haddad',1979,'POL',3800,'Y'),
(3,'Ellen','Brooke',1993,'CUL',2450,'N'),
(4,'Viktor','Sand',1967,'SPO',4100,'Y'),
(5,'Grace','Owusu',1985,'BIZ',3350,'Y'),
(6,'Timo','Fitch',1996,'LOC',2200,'N'),
(7,'Lucia','Renner',1974,'POL',4250,'Y'),
(8,'Hugh','Marlow',1959,'CUL',3600,'N'),
(9,'Aiko','Brandt',1991,'SPO',2600,'N'),
(10,'Denise','Vogt',1982,'LOC',3100,'Y');
CREATE TABLE iss (ino INTEGER PRIMARY KEY, dt DATE, wkd VARCHAR, circ INTEGER, price DOUBLE);
INSERT INTO iss VALUES
(5401,'2023-04-03','Mon',41200,1.8),(5402,'2023-04-04','Tue',40350,1.8),(5403,'2023-04-05','Wed',40900,1.8),(5406,'2023-04-08','Sat',58700,2.6),(5407,'2023-04-11','Tue',39800,1.8),(5408,'2023-04-12','Wed',40120,1.8),(5411,'2023-04-15','Sat',60150,2.6);
CREATE TABLE art (aid INTEGER PRIMARY KEY, hdl VARCHAR, sid VARCHAR REFERENCES sect(sid), ino INTEGER REFERENCES iss(ino), pg INTEGER, wds INTEGER, ltrs INTEGER);
INSERT INTO art VALUES
(1,'Bridge closed until autumn','LOC',5401,1,620,14),
(2,'Council splits over tram line','POL',5401,3,840,22),
(3,'Rowers win by a length','SPO',5401,17,410,2),
(4,'Bakers protest flour prices','BIZ',5402,12,530,9),
(5,'Old cinema to reopen','CUL',5402,9,700,18),
(6,'Mayor denies bridge delay','POL',5403,1,910,31),
(7,'Flood barrier tested','LOC',5403,4,380,5),
(8,'A night at the puppet theatre','CUL',5406,21,1450,7),
(9,'Harbour derby ends in draw','SPO',5406,30,760,4),
(10,'The brewers of Mill Street','LOC',5406,14,1280,12),
(11,'Budget vote postponed','POL',5407,2,690,10),
(12,'Goalkeeper signs for two years','SPO',5408,18,450,NULL),
(13,'Who owns the river bank?','LOC',5411,13,1620,40),
(14,'Tram line back on the table','POL',5411,1,980,26);
CREATE TABLE byln (aid INTEGER REFERENCES art(aid), rid INTEGER REFERENCES rptr(rid), ord INTEGER, PRIMARY KEY (aid, rid));
INSERT INTO byln VALUES (1,1,1),(2,2,1),(2,1,2),(3,4,1),(4,5,1),(5,3,1),(6,7,1),(6,1,2),(7,6,1),(8,3,1),(9,4,1),(10,1,1),(10,6,2),(11,2,1),(12,4,1),(13,1,1),(13,5,2),(13,6,3),(14,7,1),(14,2,2);
