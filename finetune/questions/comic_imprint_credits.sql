CREATE TABLE Imprint (Code VARCHAR PRIMARY KEY, Name VARCHAR, Founded INTEGER, Audience VARCHAR);
INSERT INTO Imprint VALUES ('LAN','Lantern Comics',1998,'all ages'),('OBS','Obsidian',2007,'adult'),('PIP','Pipsqueak',2012,'children'),('VOR','Vortex Line',1986,'teen'),('QUI','Quill Box',2019,'adult');
CREATE TABLE Series (SeriesID INTEGER PRIMARY KEY, Title VARCHAR, ImprintCode VARCHAR REFERENCES Imprint(Code), Genre VARCHAR, LaunchYear INTEGER, EndYear INTEGER);
INSERT INTO Series VALUES
(1,'Captain Halyard','VOR','adventure',1999,2011),
(2,'The Cobalt Widow','OBS','crime',2009,NULL),
(3,'Otter & Sons','PIP','humour',2013,NULL),
(4,'Skyforge','VOR','science fiction',2004,2016),
(5,'Mothlight','OBS','horror',2014,2018),
(6,'Gran versus the Robots','PIP','science fiction',2016,NULL),
(7,'Bureau of Small Wonders','LAN','fantasy',2010,2020),
(8,'Halyard Reborn','VOR','adventure',2018,NULL),
(9,'Tin Parade','LAN','humour',2001,2005);
CREATE TABLE Creator (CID INTEGER PRIMARY KEY, PenName VARCHAR, Born INTEGER, Country VARCHAR, Agent INTEGER);
INSERT INTO Creator VALUES
(1,'Dov Marek',1970,'Israel',3),
(2,'Lena Castellanos',1982,'Spain',3),
(3,'J. T. Orme',1965,'England',1),
(4,'Sachi Endo',1991,'Japan',NULL),
(5,'Wim Kessel',1978,'Belgium',2),
(6,'Rosa Brandt',1988,'Belgium',2),
(7,'Theo Makri',1959,'Greece',NULL),
(8,'Abigail Frost',1995,'England',1),
(9,'Luc Dardanne',1973,'Belgium',NULL);
CREATE TABLE Issue (IssueID INTEGER PRIMARY KEY, SeriesID INTEGER REFERENCES Series(SeriesID), IssueNo INTEGER, StoryTitle VARCHAR, CoverArtist INTEGER REFERENCES Creator(CID), Pages INTEGER, CoverPrice DOUBLE, PrintRun INTEGER);
INSERT INTO Issue VALUES
(1,1,1,'All Hands',3,32,2.5,24000),
(2,1,2,'The Drowned Bell',3,32,2.5,18500),
(3,2,1,'Blue Ink',2,28,3.95,15200),
(4,2,2,'Widow''s Walk',5,28,3.95,13100),
(5,2,3,'A Quiet Alibi',2,36,4.5,12800),
(6,3,1,'River Deep',8,24,2.0,9000),
(7,4,1,'Anvil of Stars',7,40,3.25,31000),
(8,4,2,'Cold Iron',1,40,3.25,26500),
(9,5,1,'Wings at the Window',4,48,5.5,8700),
(10,6,1,'Knitting Needles of Doom',8,24,2.2,11400),
(11,6,2,'Tea at Dawn',8,24,2.2,10200),
(12,7,1,'Form 27-B',6,32,3.5,14000),
(13,8,1,'Second Voyage',3,36,4.25,22100),
(14,7,2,'The Bell Clerk',6,32,3.5,12500);
CREATE TABLE Credit (IssueID INTEGER REFERENCES Issue(IssueID), CID INTEGER REFERENCES Creator(CID), Role VARCHAR, PagesDone INTEGER, PageRate DOUBLE);
INSERT INTO Credit VALUES
(1,1,'writer',32,60),(1,3,'penciller',32,95),(2,1,'writer',32,60),(2,5,'penciller',32,90),
(3,2,'writer',28,75),(3,5,'inker',28,70),(4,2,'writer',28,75),(4,6,'colourist',28,55),(5,2,'penciller',20,98),(5,6,'colourist',36,55),
(6,8,'writer',24,50),(6,8,'penciller',24,65),(7,7,'penciller',40,110),(7,1,'writer',40,72),(8,5,'inker',40,74),(8,1,'writer',40,72),
(9,4,'penciller',48,120),(10,8,'writer',24,55),(11,8,'penciller',24,68),(12,6,'penciller',32,80),(12,6,'inker',10,60),(13,1,'writer',36,85),(13,3,'penciller',36,105);
