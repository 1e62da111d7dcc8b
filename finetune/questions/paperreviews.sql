CREATE TABLE Track (
  TrackNr INTEGER PRIMARY KEY,
  TrackTitle TEXT,
  Chair TEXT,
  MaxPapers INTEGER
);
INSERT INTO Track VALUES
(1,'Sustainable Materials','Olena Marchuk',12),
(2,'Urban Mobility','Javier Ibarra',8),
(3,'Digital Heritage','Fiona McLeod',6),
(4,'Public Health Data','Samir Toure',10),
(5,'Space Weather','Hilde Baumann',4),
(6,'Open Science Policy','Fiona McLeod',5),
(7,'Quantum Sensing',NULL,5);
CREATE TABLE Paper (
  PaperNr INTEGER PRIMARY KEY,
  PaperTitle TEXT,
  TrackNr INTEGER REFERENCES Track(TrackNr),
  SubmittedOn DATE,
  Length INTEGER,
  Status TEXT,
  StudentPaper BOOLEAN
);
INSERT INTO Paper VALUES
(1,'Mycelium Panels in Housing',1,'2024-01-09',10,'accepted',FALSE),
(2,'Recycling of Glass Fibre Composites',1,'2024-01-20',12,'accepted',TRUE),
(3,'Night Buses and Shift Workers',2,'2024-01-14',8,'accepted',FALSE),
(4,'Cargo Bikes in Hilly Cities',2,'2024-01-28',9,'rejected',TRUE),
(5,'Scanning Fragile Parchment',3,'2024-01-05',7,'accepted',FALSE),
(6,'Open Archives of Folk Music',3,'2024-01-30',11,'rejected',FALSE),
(7,'Mapping Asthma with Open Data',4,'2024-01-18',14,'accepted',TRUE),
(8,'Vaccine Hesitancy in Rural Areas',4,'2024-01-25',13,'withdrawn',FALSE),
(9,'Forecasting Geomagnetic Storms',5,'2024-01-31',15,'accepted',FALSE),
(10,'Concrete from Mine Waste',1,'2024-01-29',9,'rejected',TRUE),
(11,'Who Pays for Open Access',6,'2024-01-11',6,'accepted',FALSE),
(12,'School Streets after One Year',2,'2024-01-27',10,NULL,FALSE);
CREATE TABLE Author (
  AuthorNr INTEGER PRIMARY KEY,
  Name TEXT,
  Affiliation TEXT,
  Country TEXT,
  HIndex INTEGER
);
INSERT INTO Author VALUES
(1,'Annika Rehn','Uppland Institute','Sweden',14),
(2,'Carlos Medrano','Universidad del Sur','Chile',22),
(3,'Deepa Iyer','Coastal University','India',9),
(4,'Edwin Vos','Delta Technical College','Netherlands',31),
(5,'Farah Nasser','Coastal University','India',6),
(6,'Gabor Toth','Danube University','Hungary',17),
(7,'Hye-jin Park','Hangang Institute','South Korea',25),
(8,'Ivo Dragan','Danube University','Hungary',4),
(9,'Jemima Asante','Volta College','Ghana',11),
(10,'Klara Winter','Uppland Institute','Sweden',2),
(11,'Leandro Paz','Universidad del Sur','Chile',8);
CREATE TABLE Authorship (
  PaperNr INTEGER REFERENCES Paper(PaperNr),
  AuthorNr INTEGER REFERENCES Author(AuthorNr),
  Position INTEGER,
  PRIMARY KEY (PaperNr, AuthorNr)
);
INSERT INTO Authorship VALUES
(1,1,1),
(1,4,2),
(2,10,1),
(2,1,2),
(3,2,1),
(4,11,1),
(5,6,1),
(5,8,2),
(6,6,1),
(7,3,1),
(7,5,2),
(7,9,3),
(8,9,1),
(9,7,1),
(10,4,1),
(11,6,1),
(12,2,2),
(12,11,1);
CREATE TABLE Reviewer (
  ReviewerNr INTEGER PRIMARY KEY,
  Name TEXT,
  Country TEXT,
  Senior TEXT
);
INSERT INTO Reviewer VALUES
(1,'Marco Bellini','Italy','Y'),
(2,'Nadia Ferhat','Algeria','N'),
(3,'Oskar Dahlgren','Sweden','Y'),
(4,'Pilar Quintana','Chile','N'),
(5,'Quentin Roche','France','N'),
(6,'Rosa Timmermans','Netherlands','Y'),
(7,'Sefa Yildiz','Turkey','N');
CREATE TABLE Review (
  PaperNr INTEGER REFERENCES Paper(PaperNr),
  ReviewerNr INTEGER REFERENCES Reviewer(ReviewerNr),
  Score INTEGER,
  Confidence INTEGER,
  Recommendation TEXT,
  PRIMARY KEY (PaperNr, ReviewerNr)
);
INSERT INTO Review VALUES
(1,1,8,4,'accept'),
(1,2,7,3,'accept'),
(2,2,6,2,'minor revision'),
(2,6,8,5,'accept'),
(3,3,9,4,'accept'),
(4,3,3,5,'reject'),
(4,1,5,2,'major revision'),
(5,5,8,4,'minor revision'),
(6,5,4,3,'reject'),
(7,4,9,5,'accept'),
(7,1,10,5,'accept'),
(8,4,5,3,'major revision'),
(9,6,7,3,'minor revision'),
(10,6,2,4,'reject'),
(11,1,7,4,'minor revision');
