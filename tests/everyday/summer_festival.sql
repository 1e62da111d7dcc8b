CREATE TABLE Stage(StageID INTEGER PRIMARY KEY, StageName VARCHAR, Place VARCHAR, Capacity INTEGER, Covered BOOLEAN, Sponsor VARCHAR);
CREATE TABLE Band(BandID INTEGER PRIMARY KEY, BandName VARCHAR, Genre VARCHAR, HomeTown VARCHAR, Members INTEGER, FoundedYear INTEGER, Website VARCHAR);
CREATE TABLE Volunteer(VolunteerID INTEGER PRIMARY KEY, FullName VARCHAR, Age INTEGER, Team VARCHAR, Mobile VARCHAR, HoursPromised INTEGER, FirstAid BOOLEAN);
CREATE TABLE Performance(PerformanceID INTEGER PRIMARY KEY, BandID INTEGER REFERENCES Band(BandID), StageID INTEGER REFERENCES Stage(StageID), PlayDate DATE, Fee DECIMAL(8,2), Audience INTEGER, Headliner BOOLEAN);
CREATE TABLE FoodStall(StallID INTEGER PRIMARY KEY, StallName VARCHAR, Cuisine VARCHAR, StageID INTEGER REFERENCES Stage(StageID), ContactVolunteerID INTEGER REFERENCES Volunteer(VolunteerID), StandFee DECIMAL(6,2), FeePaid BOOLEAN, Vegetarian BOOLEAN);
INSERT INTO Stage VALUES (1,'Meadow Stage','Lower Meadow',1800,false,'Brightwell Brewery'),(2,'River Stage','Mill Lane',950,false,NULL),(3,'Barn Stage','Old Tithe Barn',320,true,'Dunn Farm Supplies'),(4,'Tea Tent','Rose Garden',120,true,NULL),(5,'Market Stage','Town Square',1200,false,'Kelder Bank'),(6,'Chapel','St Anne''s Hill',180,true,NULL);
INSERT INTO Band VALUES
(1,'The Hedge Sparrows','folk','Kelder',5,2009,'hedgesparrows.example'),
(2,'Copper Kettle','blues','Brightwell',4,2012,NULL),
(3,'Midnight Tram','rock','Stonebridge',4,2017,'midnighttram.example'),
(4,'Lila Moreno Trio','jazz','Kelder',3,2014,'lilamoreno.example'),
(5,'Barley & Rye','folk','Dunmore',6,2003,NULL),
(6,'Static Garden','rock','Brightwell',5,2019,'staticgarden.example'),
(7,'Big Tuba','brass','Kelder',11,1998,'bigtuba.example'),
(8,'Paper Lanterns','pop','Stonebridge',4,2018,'paperlanterns.example'),
(9,'Old Mill Singers','choir','Dunmore',24,1987,NULL),
(10,'Blue Herons','jazz','Brightwell',5,2006,'blueherons.example'),
(11,'Rust and Roses','country','Ashcombe',4,2011,NULL),
(12,'Velvet Tractor','rock','Ashcombe',3,2016,'velvettractor.example'),
(13,'Willow Lane','folk','Stonebridge',3,2015,'willowlane.example'),
(14,'The Night Bakers','pop','Kelder',5,2020,'nightbakers.example'),
(15,'Smoke Signals','blues','Dunmore',4,2008,NULL),
(16,'Kelder Youth Brass','brass','Kelder',18,1994,NULL),
(17,'Swing Cellar','jazz','Stonebridge',7,2013,'swingcellar.example'),
(18,'Thistle Down','folk','Ashcombe',4,2021,NULL),
(19,'Neon Otters','pop','Brightwell',4,2022,'neonotters.example'),
(20,'Gravel Road','country','Dunmore',5,2010,'gravelroad.example'),
(21,'Plum Jam','rock','Kelder',4,2023,NULL),
(22,'Harbour Voices','choir','Ashcombe',30,2001,'harbourvoices.example');
INSERT INTO Volunteer SELECT i + 1, (['Alma','Desmond','Freya','Ivor','Kirsten','Lucas','Noor','Phoebe','Rashid'])[i % 9 + 1] || ' ' || (['Bell','Crowe','Dalby','Ekström','Foster'])[i % 5 + 1], 17 + (i * 29 + i // 4) % 53, (['gate','bar','stage crew','clean-up','food court','gate','parking'])[(i + i // 7) % 7 + 1], CASE WHEN i % 10 = 7 THEN NULL ELSE '07700 ' || (900000 + i * 613) END, 4 + (i * 7) % 21, (i * 3 + i // 5) % 7 = 2 OR i = 11 FROM range(42) t(i);
INSERT INTO Performance SELECT i + 1, ([1,3,5,7,4,2,8,10,12,6,14,9,1,17,13,11,3,20,16,15,7,18,10,19,8])[(i + i // 25 * 3) % 25 + 1], (i * i + i * 2 + i // 6) % 6 + 1, make_date(CAST(2023 + i // 32 AS INTEGER), CAST(6 + (i % 32) // 11 AS INTEGER), CAST(3 + ((i % 32) * 5 + i // 32) % 26 AS INTEGER)), 150 + (i * 137) % 1900, CASE WHEN i % 13 = 8 THEN NULL ELSE CAST(round(([1800,950,320,120,1200,180])[(i * i + i * 2 + i // 6) % 6 + 1] * (CASE (i * i + i * 2 + i // 6) % 6 WHEN 0 THEN 0.2 WHEN 4 THEN 0.62 ELSE 0.4 END + ((i * 89) % 37) / 100.0)) AS INTEGER) END, i % 8 = 7 FROM range(96) t(i);
INSERT INTO FoodStall VALUES
(1,'Taco Corner','Mexican',1,5,180,true,false),
(2,'Nonna''s Oven','Italian',1,12,220,true,false),
(3,'Green Fork','salads',2,19,140,false,true),
(4,'Curry Cart','Indian',2,5,175,true,false),
(5,'The Pie Shed','British',3,26,160,true,false),
(6,'Crêpe Escape','French',4,33,130,true,true),
(7,'Smokehouse Sam','barbecue',5,8,260,false,false),
(8,'Falafel House','Lebanese',5,19,150,true,true),
(9,'Fish Wagon','British',2,40,190,true,false),
(10,'Sweet Tooth','desserts',1,12,125,false,true),
(11,'Noodle Bar','Thai',5,22,185,true,false),
(12,'Dosa Dosa','Indian',1,8,165,true,true),
(13,'Burger Barn','barbecue',3,26,240,true,false),
(14,'Cone Heads','desserts',5,33,115,false,true),
(15,'Paella Pan','Spanish',2,15,205,true,false),
(16,'Coffee Bike','drinks',6,22,90,true,true);
