CREATE TABLE Writer (
  WriterID INTEGER PRIMARY KEY,
  FullName VARCHAR,
  HomeTown VARCHAR,
  Since DATE,
  FeePerPost DECIMAL(7,2),
  Freelance BOOLEAN
);
CREATE TABLE Post (
  PostID INTEGER PRIMARY KEY,
  Headline VARCHAR,
  WriterID INTEGER REFERENCES Writer(WriterID),
  EditedBy INTEGER REFERENCES Writer(WriterID),
  PublishedOn DATE,
  WordCount INTEGER,
  PageViews INTEGER,
  Status VARCHAR
);
CREATE TABLE Tag (
  TagID INTEGER PRIMARY KEY,
  Label VARCHAR,
  Topic VARCHAR
);
CREATE TABLE PostTag (
  PostID INTEGER REFERENCES Post(PostID),
  TagID INTEGER REFERENCES Tag(TagID),
  PRIMARY KEY (PostID, TagID)
);
CREATE TABLE Comment (
  CommentID INTEGER PRIMARY KEY,
  PostID INTEGER REFERENCES Post(PostID),
  Nickname VARCHAR,
  PostedOn DATE,
  Likes INTEGER,
  Hidden BOOLEAN
);
INSERT INTO Writer VALUES
 (1,'Jonas Weidel','Innsbruck','2022-01-10',120.00,FALSE),
 (2,'Aoife Brennan','Galway','2022-05-02',95.00,TRUE),
 (3,'Luca Ferrante','Turin','2023-02-18',110.00,TRUE),
 (4,'Sanna Koskela','Oulu','2023-09-01',150.00,FALSE),
 (5,'Ben Okafor','Bristol','2024-04-15',80.00,TRUE),
 (6,'Clara Weidel','Innsbruck','2025-01-07',NULL,TRUE);
INSERT INTO Post VALUES
 (1,'Five Huts Without a Car',1,4,'2023-06-12',1450,8200,'published'),
 (2,'Packing Light for the Kungsleden',4,1,'2023-10-20',2100,15400,'published'),
 (3,'Rain, Bogs and Good Soup',2,4,'2024-01-28',980,3100,'published'),
 (4,'Gran Paradiso in Three Days',3,1,'2024-03-09',1780,9700,'published'),
 (5,'The Boots That Survived',1,NULL,'2024-03-30',640,4300,'published'),
 (6,'Night Trains We Love',2,1,'2024-07-14',1320,12100,'published'),
 (7,'Winter Camping Mistakes',4,2,'2024-12-03',1890,22000,'published'),
 (8,'Mendip Sheep Paths',5,4,'2025-02-11',870,1500,'published'),
 (9,'How Not to Cross a River',3,NULL,NULL,1150,NULL,'draft'),
 (10,'Trail Snacks Ranked',2,4,'2022-08-19',720,6800,'withdrawn');
INSERT INTO Tag VALUES
 (1,'gear','equipment'),(2,'alps','region'),(3,'nordic','region'),(4,'ireland','region'),
 (5,'budget','advice'),(6,'food','advice'),(7,'winter','season'),(8,'cycling','activity');
INSERT INTO PostTag VALUES
 (1,2),(1,5),(2,1),(2,3),(3,4),(3,6),(4,2),(5,1),(6,5),(7,7),(7,3),(7,1),(10,6);
INSERT INTO Comment VALUES
 (1,1,'hutfan77','2023-06-13',12,FALSE),
 (2,1,'marmot_mia','2023-06-15',4,FALSE),
 (3,2,'ultralite','2023-10-21',31,FALSE),
 (4,2,'hutfan77','2023-10-25',9,FALSE),
 (5,2,'spamking','2023-11-02',0,TRUE),
 (6,4,'marmot_mia','2024-03-10',7,FALSE),
 (7,6,'railnerd','2024-07-14',44,FALSE),
 (8,6,'spamking','2024-07-20',0,TRUE),
 (9,7,'ultralite','2024-12-04',18,FALSE),
 (10,7,'frosty','2024-12-05',25,FALSE),
 (11,7,'hutfan77','2024-12-05',3,FALSE),
 (12,7,'railnerd','2024-12-19',6,FALSE),
 (13,10,'nutcase','2022-08-30',2,FALSE);
