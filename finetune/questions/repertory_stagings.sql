CREATE TABLE Play (Play_ID INTEGER PRIMARY KEY, Play_Title VARCHAR, Playwright VARCHAR, Year_Written INTEGER, Number_of_Acts INTEGER, Play_Type VARCHAR);
INSERT INTO Play VALUES
(1,'The Glass Orchard','Edda Thorvald',1926,4,'Tragedy'),
(2,'A Husband for Sunday','Colm Rafferty',1891,3,'Comedy'),
(3,'Winter Toll','Edda Thorvald',1934,5,'Tragedy'),
(4,'The Lodger Upstairs','Wanda Sikora',1958,2,'Farce'),
(5,'Eleven Umbrellas','Colm Rafferty',1897,3,'Comedy'),
(6,'Kingdom of Salt','Amadou Keita',2004,2,'Drama'),
(7,'Ash and Honey','Wanda Sikora',1963,3,'Drama'),
(8,'The Last Census','Nils Ekdahl',2011,1,'Drama');
CREATE TABLE Actor (Actor_ID INTEGER PRIMARY KEY, Name VARCHAR, Age INTEGER, Nationality VARCHAR, Year_Joined INTEGER, Mentor_ID INTEGER REFERENCES Actor(Actor_ID));
INSERT INTO Actor VALUES
(1,'Beatrix Holm',61,'Norway',1989,NULL),
(5,'Piet Verhoeven',52,'Netherlands',1998,NULL),
(9,'Cormac Neary',66,'Ireland',1985,NULL);
INSERT INTO Actor VALUES
(2,'Lorcan Daly',47,'Ireland',2001,1),
(3,'Sefa Yilmaz',34,'Turkey',2013,1),
(6,'Nadia Kowal',38,'Poland',2010,5),
(8,'Marta Lindqvist',43,'Norway',2005,1);
INSERT INTO Actor VALUES
(4,'Imogen Carr',29,'England',2017,2),
(7,'Owen Tregear',24,'England',2021,2),
(10,'Tilde Bakke',27,'Norway',2019,8);
CREATE TABLE Staging (Staging_ID INTEGER PRIMARY KEY, Play_ID INTEGER REFERENCES Play(Play_ID), Director_Name VARCHAR, Stage VARCHAR, Premiere_Date DATE, Set_Cost DOUBLE);
INSERT INTO Staging VALUES
(1,1,'Harald Quist','Main Stage','2018-09-21',48000),
(2,2,'Paula Ferrante','Main Stage','2019-02-15',31000),
(3,4,'Paula Ferrante','Studio','2019-11-08',12500),
(4,3,'Harald Quist','Main Stage','2020-10-02',55500),
(5,6,'Zanele Dube','Studio','2021-05-20',9800),
(6,1,'Zanele Dube','Courtyard','2022-07-01',16000),
(7,5,'Paula Ferrante','Courtyard','2022-08-12',14200),
(8,7,'Joachim Reil','Main Stage','2023-01-27',39000),
(9,6,'Joachim Reil','Main Stage','2023-10-13',42750);
CREATE TABLE Casting (Staging_ID INTEGER REFERENCES Staging(Staging_ID), Actor_ID INTEGER REFERENCES Actor(Actor_ID), Role_Name VARCHAR, Is_Lead VARCHAR, Weekly_Fee DOUBLE);
INSERT INTO Casting VALUES
(1,1,'Widow Arnesen','T',1150),(1,2,'The Steward','F',780),(1,8,'Sigrun','F',700),
(2,2,'Mr. Pettigrew','T',900),(2,4,'Dolly','F',520),
(3,6,'Mrs. Lang','T',820),(3,7,'The Postman','F',400),
(4,1,'Queen Ragna','T',1300),(4,5,'Chancellor','F',950),(4,3,'Messenger','F',560),
(5,3,'Idrissa','T',840),(6,8,'Widow Arnesen','T',880),(6,4,'Sigrun','F',610),
(7,2,'Captain Flood','T',930),(7,4,'Aunt Phoebe','F',650),
(8,6,'Honorata','T',990);
CREATE TABLE Performance (Performance_ID INTEGER PRIMARY KEY, Staging_ID INTEGER REFERENCES Staging(Staging_ID), Show_Date DATE, Tickets_Sold INTEGER, Revenue DOUBLE);
INSERT INTO Performance VALUES
(1,1,'2018-09-21',410,12300),(2,1,'2018-09-28',365,9855),(3,1,'2018-10-05',288,7776),
(4,2,'2019-02-15',398,11144),(5,2,'2019-02-22',402,11256),
(6,3,'2019-11-08',96,1920),(7,3,'2019-11-15',88,1760),
(8,4,'2020-10-02',150,5250),
(9,5,'2021-05-20',74,1332),
(10,6,'2022-07-01',230,4600),(11,6,'2022-07-08',254,5080),
(12,7,'2022-08-12',261,5742),
(13,8,'2023-01-27',377,10933),(14,8,'2023-02-03',341,9889);
