CREATE TABLE Series (
  SeriesId INTEGER PRIMARY KEY,
  Title VARCHAR,
  Genre VARCHAR,
  AgeRating VARCHAR,
  StartYear INTEGER,
  Ongoing BOOLEAN
);
CREATE TABLE Issue (
  IssueId INTEGER PRIMARY KEY,
  SeriesId INTEGER REFERENCES Series(SeriesId),
  No INTEGER,
  StoryTitle VARCHAR,
  OnSale DATE,
  PageCount INTEGER,
  CoverPrice DECIMAL(5,2),
  PrintRun INTEGER
);
CREATE TABLE Creator (
  CreatorId INTEGER PRIMARY KEY,
  FirstName VARCHAR,
  LastName VARCHAR,
  HomeTown VARCHAR,
  PageRate INTEGER
);
CREATE TABLE Credit (
  IssueId INTEGER REFERENCES Issue(IssueId),
  CreatorId INTEGER REFERENCES Creator(CreatorId),
  Role VARCHAR,
  PRIMARY KEY (IssueId, CreatorId, Role)
);
CREATE TABLE Shop (
  ShopId INTEGER PRIMARY KEY,
  ShopName VARCHAR,
  City VARCHAR,
  DiscountPct INTEGER
);
CREATE TABLE ShopOrder (
  OrderNo INTEGER PRIMARY KEY,
  ShopId INTEGER REFERENCES Shop(ShopId),
  IssueId INTEGER REFERENCES Issue(IssueId),
  Qty INTEGER,
  OrderedOn DATE,
  ShippedOn DATE,
  Returns INTEGER
);
INSERT INTO Series VALUES
 (1,'Moth Queen','superhero','12+',2022,TRUE),
 (2,'Gravel Street','crime','16+',2022,FALSE),
 (3,'Pip and the Teapot','humour','all ages',2023,TRUE),
 (4,'Saltwater Saints','fantasy','12+',2024,TRUE),
 (5,'Dead Signal','horror','18+',2025,TRUE);
INSERT INTO Issue VALUES
 (1,1,1,'Out of the Lamp','2022-04-06',32,3.99,6000),
 (2,1,2,'Dust to Dust','2022-06-08',24,3.99,4800),
 (3,2,1,'The Man with No Change','2022-09-14',28,4.50,3500),
 (4,2,2,'Last Bus to Nowhere','2022-12-07',28,4.50,3100),
 (5,3,1,'A Storm in June','2023-05-03',20,2.99,5200),
 (6,1,3,'The Candle King','2023-08-16',24,4.25,5500),
 (7,3,2,'Biscuit Thieves','2023-11-22',20,2.99,4700),
 (8,4,1,'Bells Under Water','2024-03-20',48,6.99,4000),
 (9,4,2,'The Drowned Choir','2024-07-10',36,5.50,3300),
 (10,1,4,'Nightfall Special','2024-10-30',64,8.99,7000),
 (11,3,3,'Grandpa''s Kettle','2025-02-12',22,3.25,4200),
 (12,4,3,'Tithe of Herring','2025-06-04',36,5.50,3000);
INSERT INTO Creator VALUES
 (1,'Zadie','Marlowe','Leeds',180),
 (2,'Kenji','Ota','Osaka',240),
 (3,'Ruben','Castellano','Valencia',210),
 (4,'Ffion','Pugh','Cardiff',160),
 (5,'Luka','Petrovic','Novi Sad',195),
 (6,'Blessing','Eze','Leeds',150),
 (7,'Hal','Dorrit','Margate',135);
INSERT INTO Credit VALUES
 (1,1,'writer'),(1,2,'artist'),(1,6,'letterer'),
 (2,1,'writer'),(2,2,'artist'),
 (3,3,'writer'),(3,3,'artist'),
 (4,3,'writer'),(4,5,'artist'),(4,6,'letterer'),
 (5,4,'writer'),(5,4,'artist'),
 (6,1,'writer'),(6,5,'artist'),
 (7,4,'writer'),(7,4,'artist'),(7,6,'letterer'),
 (8,1,'writer'),(8,3,'artist'),(8,5,'colourist'),
 (9,1,'writer'),(9,3,'artist'),
 (10,1,'writer'),(10,2,'artist'),(10,5,'colourist'),(10,6,'letterer'),
 (11,4,'writer'),(11,5,'colourist'),
 (12,1,'writer'),(12,3,'artist');
INSERT INTO Shop VALUES
 (1,'Forbidden Attic','Leeds',40),
 (2,'Panel Borders','Bristol',38),
 (3,'Kapow Corner','Glasgow',42),
 (4,'The Speech Bubble','Norwich',35),
 (5,'Gutter and Ink','Bristol',38);
INSERT INTO ShopOrder VALUES
 (501,1,1,120,'2022-03-10','2022-03-31',15),
 (502,2,1,80,'2022-03-12','2022-03-31',0),
 (503,3,3,60,'2022-08-20','2022-09-08',22),
 (504,1,5,90,'2023-04-11','2023-04-27',5),
 (505,2,6,100,'2023-07-25','2023-08-10',12),
 (506,3,8,75,'2024-02-28','2024-03-14',0),
 (507,1,8,110,'2024-03-01','2024-03-14',8),
 (508,5,9,40,'2024-06-19','2024-07-04',10),
 (509,1,10,200,'2024-10-01','2024-10-24',NULL),
 (510,3,10,140,'2024-10-03','2024-10-24',NULL),
 (511,2,11,65,'2025-01-22','2025-02-06',NULL),
 (512,5,12,55,'2025-05-20',NULL,NULL);
