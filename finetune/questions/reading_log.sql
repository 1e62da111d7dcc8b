CREATE TABLE Author (
  AuthorNr INTEGER PRIMARY KEY,
  FullName VARCHAR,
  Country VARCHAR,
  BirthYear INTEGER
);
INSERT INTO Author VALUES
(1,'Ursula Brandt','Germany',1951),
(2,'Kenji Morita','Japan',1968),
(3,'Adaeze Obi','Nigeria',1984),
(4,'Colm Rafferty','Ireland',1939),
(5,'Lucía Ferrán','Spain',1977),
(6,'Peter Holloway','England',NULL),
(7,'Signe Dahl','Norway',1990);
CREATE TABLE Book (
  BookNr INTEGER PRIMARY KEY,
  Title VARCHAR,
  AuthorNr INTEGER REFERENCES Author(AuthorNr),
  Genre VARCHAR,
  Pages INTEGER,
  PublishedYear INTEGER,
  Format VARCHAR,
  PricePaid DECIMAL(6,2)
);
INSERT INTO Book VALUES
(1,'The Salt Road',1,'historical',512,1998,'paperback',6.50),
(2,'Lantern Street',2,'crime',287,2015,'e-book',4.99),
(3,'Quiet Water',2,'crime',301,2019,'paperback',8.99),
(4,'Harmattan',3,'literary',344,2021,'hardback',18.00),
(5,'A Field of Larks',4,'literary',198,1974,'paperback',NULL),
(6,'The Cartographer''s Son',5,'historical',623,2012,'hardback',22.50),
(7,'Bread and Ashes',5,'memoir',256,2022,'audiobook',12.00),
(8,'Under the Fells',6,'crime',334,2020,'paperback',7.99),
(9,'North of Nothing',7,'science fiction',410,2023,'e-book',9.49),
(10,'Twelve Doors',2,'crime',276,2023,'hardback',16.99),
(11,'The Long Table',3,'cookery',220,2018,'hardback',25.00),
(12,'Iron Orchard',1,'historical',478,2005,'paperback',NULL);
CREATE TABLE Friend (
  FriendNr INTEGER PRIMARY KEY,
  FirstName VARCHAR,
  Surname VARCHAR,
  Email VARCHAR
);
INSERT INTO Friend VALUES
(1,'Bea','Norris','bea.n@mail.com'),
(2,'Tomasz','Wilk',NULL),
(3,'Harriet','Osei','harriet@osei.net'),
(4,'Jim','Calloway','jimc@mail.com'),
(5,'Leila','Haddad',NULL),
(6,'Bruno','Keller','bruno.k@post.ch');
CREATE TABLE Reading (
  ReadingNr INTEGER PRIMARY KEY,
  BookNr INTEGER REFERENCES Book(BookNr),
  StartedOn DATE,
  FinishedOn DATE,
  Stars INTEGER,
  RecommendedBy INTEGER REFERENCES Friend(FriendNr),
  Abandoned BOOLEAN
);
INSERT INTO Reading VALUES
(1,2,'2023-01-04','2023-01-09',4,1,FALSE),
(2,1,'2023-02-11','2023-03-20',3,NULL,FALSE),
(3,5,'2023-06-01','2023-06-04',5,4,FALSE),
(4,6,'2023-09-15',NULL,2,3,TRUE),
(5,3,'2024-01-02','2024-01-11',4,1,FALSE),
(6,4,'2024-03-05','2024-03-19',5,3,FALSE),
(7,8,'2024-05-20','2024-06-01',3,NULL,FALSE),
(8,5,'2024-08-10','2024-08-12',5,NULL,FALSE),
(9,7,'2024-11-03','2024-11-17',4,2,FALSE),
(10,9,'2025-01-08',NULL,NULL,1,TRUE),
(11,10,'2025-02-14','2025-02-20',5,1,FALSE),
(12,11,'2025-03-30',NULL,NULL,NULL,FALSE);
CREATE TABLE Loan (
  LoanNr INTEGER PRIMARY KEY,
  BookNr INTEGER REFERENCES Book(BookNr),
  FriendNr INTEGER REFERENCES Friend(FriendNr),
  LentOn DATE,
  ReturnedOn DATE
);
INSERT INTO Loan VALUES
(1,1,4,'2023-04-02','2023-06-18'),
(2,5,3,'2023-06-10','2023-07-01'),
(3,4,1,'2024-03-25','2024-05-02'),
(4,3,4,'2024-02-01',NULL),
(5,8,2,'2024-06-15','2024-12-20'),
(6,5,1,'2024-08-20',NULL),
(7,10,3,'2025-03-01','2025-03-22'),
(8,1,2,'2025-01-12',NULL),
(9,4,4,'2024-07-07','2024-09-01');
