CREATE TABLE tblPrize (przid INTEGER PRIMARY KEY, prz_nm VARCHAR, yr_start INTEGER, spons VARCHAR, purse DOUBLE);
INSERT INTO tblPrize VALUES
(1,'Heron Quill Prize',1996,'Aldous Paper Co',15000),
(2,'Young Lyric Award',2011,'Town Library Fund',4000),
(3,'Mertens Translation Prize',2004,'Mertens Foundation',9000),
(4,'Open Mic Laurel',2015,'Town Library Fund',1500),
(5,'Prose Poem Cup',2020,NULL,800);
CREATE TABLE tblPoet (pid INTEGER PRIMARY KEY, pnm VARCHAR, dob DATE, cntry VARCHAR, lang VARCHAR, debut_yr INTEGER);
INSERT INTO tblPoet VALUES
(1,'Aoife Brannigan','1978-05-30','Ireland','English',2003),
(2,'Mateusz Gorski','1969-11-02','Poland','Polish',1994),
(3,'Lindiwe Maseko','1990-02-17','South Africa','Zulu',2016),
(4,'Bertil Sjo','1955-08-09','Sweden','Swedish',1981),
(5,'Carys Meredith','1996-03-21','Wales','Welsh',2019),
(6,'Ivo Radan','1983-12-12','Croatia','Croatian',2008),
(7,'Niamh Tully','1999-07-04','Ireland','English',2021),
(8,'Katarzyna Lis','1987-01-26','Poland','Polish',2012),
(9,'Eluned Parry','1961-10-15','Wales','Welsh',1990),
(10,'Gwil Prosser','1993-06-08','Wales','English',2018);
CREATE TABLE tblBook (bkid VARCHAR PRIMARY KEY, ttl VARCHAR, pid INTEGER REFERENCES tblPoet(pid), transl INTEGER REFERENCES tblPoet(pid), pub_yr INTEGER, poems INTEGER);
INSERT INTO tblBook VALUES
('BR1','Peat Almanac',1,NULL,2015,54),
('BR2','Letters to a Weir',1,NULL,2021,48),
('GO1','The Tinsmith''s Psalms',2,1,2017,61),
('GO2','Evening with Magpies',2,9,2022,44),
('MA1','Copper Rain',3,NULL,2019,39),
('SJ1','Northern Appendix',4,1,2012,72),
('ME1','Slate and Milk',5,9,2021,41),
('RA1','Islands in Minor',6,NULL,2018,50),
('TU1','Phone Box Elegies',7,NULL,2022,36),
('LI1','Seven Rooms of Snow',8,10,2020,47),
('PA1','The Weir Keeper',9,10,2016,58);
CREATE TABLE tblNom (nid INTEGER PRIMARY KEY, przid INTEGER REFERENCES tblPrize(przid), bkid VARCHAR REFERENCES tblBook(bkid), nom_yr INTEGER, won INTEGER);
INSERT INTO tblNom VALUES
(1,1,'BR1',2016,1),(2,1,'PA1',2017,0),(3,3,'GO1',2018,1),(4,3,'SJ1',2013,0),(5,1,'RA1',2019,0),(6,2,'MA1',2020,1),(7,3,'LI1',2021,1),(8,2,'ME1',2022,1),(9,1,'BR2',2022,0),(10,2,'TU1',2023,0),(11,4,'TU1',2023,1),(12,3,'GO2',2023,0),(13,4,'MA1',2019,0),(14,1,'GO2',2023,1);
CREATE TABLE tblJuror (jid INTEGER PRIMARY KEY, jnm VARCHAR, job VARCHAR, cntry VARCHAR);
INSERT INTO tblJuror VALUES
(1,'Orla Fenwick','critic','Ireland'),(2,'Prof. H. Stahl','academic','Germany'),(3,'Mina Dorset','bookseller','England'),(4,'Tadeo Ruiz','editor','Spain'),(5,'Sian Beddoe','critic','Wales'),(6,'Walter Okoth','librarian','Kenya'),(7,'Femke Aalders','editor','Netherlands');
CREATE TABLE tblMark (nid INTEGER REFERENCES tblNom(nid), jid INTEGER REFERENCES tblJuror(jid), pts INTEGER, PRIMARY KEY (nid, jid));
INSERT INTO tblMark VALUES
(1,1,92),(1,2,88),(2,1,81),(2,2,85),(3,4,90),(3,2,94),(4,4,79),(5,5,74),(5,2,80),(6,3,89),(6,6,95),(7,4,91),(8,3,86),(8,6,90),(9,5,83),(9,1,87),(10,3,77),(11,3,84),(12,4,82),(14,5,96),(14,1,93),(13,3,70);
