CREATE TABLE Developers (
  DevId INTEGER PRIMARY KEY,
  StudioName VARCHAR,
  Country VARCHAR,
  Verified BOOLEAN,
  MemberSince DATE
);
CREATE TABLE Apps (
  AppId INTEGER PRIMARY KEY,
  AppName VARCHAR,
  DevId INTEGER REFERENCES Developers(DevId),
  Category VARCHAR,
  PriceEur DECIMAL(6,2),
  SizeMb INTEGER,
  ReleasedOn DATE,
  MinAge INTEGER
);
CREATE TABLE Users (
  UserId INTEGER PRIMARY KEY,
  UserName VARCHAR,
  FullName VARCHAR,
  Phone VARCHAR,
  BirthYear INTEGER,
  Credit DECIMAL(7,2)
);
CREATE TABLE Purchases (
  PurchaseId INTEGER PRIMARY KEY,
  UserId INTEGER REFERENCES Users(UserId),
  AppId INTEGER REFERENCES Apps(AppId),
  BoughtOn DATE,
  AmountEur DECIMAL(6,2),
  RefundedOn DATE
);
CREATE TABLE Ratings (
  RatingId INTEGER PRIMARY KEY,
  UserId INTEGER REFERENCES Users(UserId),
  AppId INTEGER REFERENCES Apps(AppId),
  Score INTEGER,
  Remark VARCHAR,
  RatedOn DATE
);
INSERT INTO Developers VALUES
 (1,'Nimbus Forge','Canada',TRUE,'2022-01-18'),
 (2,'Tiny Lantern','Japan',TRUE,'2022-06-07'),
 (3,'Brassbit','Germany',FALSE,'2023-02-22'),
 (4,'Otter & Sons','Ireland',TRUE,'2023-08-30'),
 (5,'Redline Apps','Poland',FALSE,'2024-03-12'),
 (6,'Mossy Code','Germany',FALSE,'2024-11-19');
INSERT INTO Apps VALUES
 (1,'Cloud Doodle',1,'drawing',3.99,85,'2022-03-03',4),
 (2,'Budget Beaver',1,'finance',0.00,40,'2023-05-16',12),
 (3,'Lantern Quest',2,'game',6.99,1450,'2022-10-28',7),
 (4,'Sushi Sprint',2,'game',0.00,310,'2024-02-09',4),
 (5,'Tuner Pro',3,'music',9.49,22,'2023-04-01',4),
 (6,'Night Watchtower',3,'game',12.99,2300,'2024-10-31',16),
 (7,'Tide Times',4,'weather',1.99,15,'2023-09-15',4),
 (8,'Swole Counter',5,'fitness',2.49,60,'2024-04-20',12),
 (9,'Meditation Otter',4,'wellbeing',4.49,130,'2025-01-06',4);
INSERT INTO Users VALUES
 (1,'mel_b','Melanie Brandt','+49 151 700',1991,12.50),
 (2,'gus','Gustavo Pinto',NULL,1984,0.00),
 (3,'okki','Aino Korpela','+358 40 112',2001,33.00),
 (4,'hatter','Rhys Madden','+353 87 220',1976,5.75),
 (5,'zaz','Zara Aziz',NULL,2006,1.20),
 (6,'quill','Edith Farrow','+44 7700 31',1959,80.00),
 (7,'bo_','Bogdan Ilie','+40 722 900',1998,NULL),
 (8,'peppa9','Mila Brandt',NULL,2013,10.00);
INSERT INTO Purchases VALUES
 (1,1,1,'2022-04-10',3.99,NULL),
 (2,1,3,'2023-01-02',6.99,NULL),
 (3,2,5,'2023-05-05',9.49,'2023-05-12'),
 (4,3,3,'2023-07-19',4.99,NULL),
 (5,3,6,'2024-11-01',12.99,NULL),
 (6,4,7,'2023-09-20',1.99,NULL),
 (7,4,5,'2024-02-14',9.49,NULL),
 (8,5,6,'2024-11-03',12.99,'2024-11-04'),
 (9,6,7,'2024-06-21',1.99,NULL),
 (10,6,1,'2024-06-25',3.99,NULL),
 (11,7,8,'2024-05-01',2.49,'2024-05-02'),
 (12,3,1,'2025-01-15',1.99,NULL),
 (13,4,3,'2024-12-26',6.99,NULL),
 (14,7,3,'2025-02-03',6.99,NULL);
INSERT INTO Ratings VALUES
 (1,1,1,5,'my kids adore it','2022-05-01'),
 (2,1,3,4,NULL,'2023-02-11'),
 (3,2,5,1,'mic never worked','2023-05-11'),
 (4,3,3,5,'cried at the end','2023-08-02'),
 (5,3,6,3,'too dark','2024-11-10'),
 (6,4,7,5,NULL,'2023-10-10'),
 (7,5,6,2,'crashes on level 2','2024-11-03'),
 (8,6,7,4,'big letters, good','2024-07-01'),
 (9,7,8,1,NULL,'2024-05-02'),
 (10,8,4,5,'SUSHIII','2024-03-17'),
 (11,4,3,3,'lovely but slow','2025-01-05');
