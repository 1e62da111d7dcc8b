CREATE TABLE Author (AuthorId INTEGER PRIMARY KEY, PenName VARCHAR, Nationality VARCHAR, BirthYear INTEGER);
INSERT INTO Author VALUES
 (1,'Tabitha Greenwell','British',1968),(2,'Mikko Salonen','Finnish',1975),(3,'Ngozi Ade','Nigerian',1982),(4,'Cordelia Finch','British',1931),(5,'Pablo Rey','Spanish',NULL),(6,'Yuki Mori','Japanese',1990),(7,'Irma Castell','Dutch',1944);
CREATE TABLE Book (
  BookId INTEGER PRIMARY KEY, Title VARCHAR, AuthorId INTEGER REFERENCES Author(AuthorId), Genre VARCHAR, Pages INTEGER, Published INTEGER, Copies INTEGER, ReadingAge INTEGER);
INSERT INTO Book VALUES
 (1,'The Clockwork Fox',1,'fantasy',288,2015,4,9),
 (2,'Midnight at Pike Lake',2,'thriller',342,2019,2,13),
 (3,'Drums over Lagos',3,'historical',410,2021,3,12),
 (4,'The Secret Pantry',4,'classic',196,1962,5,8),
 (5,'A Fox in Winter',1,'fantasy',305,2018,3,9),
 (6,'Stars for Beginners',5,'non-fiction',128,2020,2,10),
 (7,'Robot Kitchen',6,'manga',176,2022,6,11),
 (8,'Robot Kitchen 2',6,'manga',184,2023,4,11),
 (9,'The Long Ice',2,'thriller',367,2023,1,14),
 (10,'Boarding School Blues',4,'classic',221,1958,2,10),
 (11,'Knots and Hitches',NULL,'non-fiction',96,2011,1,10);
CREATE TABLE Reader (ReaderId INTEGER PRIMARY KEY, Name VARCHAR, FormClass VARCHAR, Joined DATE, IsStaff BOOLEAN, Email VARCHAR);
INSERT INTO Reader VALUES
 (1,'Bella Ashdown','7C','2022-09-12',FALSE,'b.ashdown@abbey.example'),
 (2,'Jordan Pike','8A','2022-09-12',FALSE,NULL),
 (3,'Ines Carvalho','9B','2023-01-16',FALSE,'i.carvalho@abbey.example'),
 (4,'Ms Rowntree',NULL,'2022-03-01',TRUE,'rowntree@abbey.example'),
 (5,'Callista Webb','7C','2023-09-11',FALSE,'c.webb@abbey.example'),
 (6,'Arjun Nair','10D','2023-10-02',FALSE,NULL),
 (7,'Mr Hallam',NULL,'2024-02-19',TRUE,'hallam@abbey.example'),
 (8,'Toby Marchetti','8A','2024-09-16',FALSE,'t.marchetti@abbey.example');
CREATE TABLE Loan (
  LoanId INTEGER PRIMARY KEY, BookId INTEGER REFERENCES Book(BookId), ReaderId INTEGER REFERENCES Reader(ReaderId), StampedBy INTEGER REFERENCES Reader(ReaderId),
  OutDate DATE, DueDate DATE, BackDate DATE, FinePence INTEGER);
INSERT INTO Loan VALUES
 (1,1,1,4,'2022-10-03','2022-10-24','2022-10-20',0),
 (2,2,2,4,'2022-11-07','2022-11-28','2022-12-09',55),
 (3,5,1,4,'2023-02-06','2023-02-27','2023-02-27',0),
 (4,3,3,2,'2023-03-13','2023-04-03','2023-04-24',105),
 (5,7,5,4,'2023-10-09','2023-10-30','2023-10-16',0),
 (6,9,6,2,'2024-01-15','2024-02-05','2024-02-08',15),
 (7,8,5,2,'2024-01-22','2024-02-12','2024-02-02',0),
 (8,7,2,4,'2024-03-04','2024-03-25','2024-03-18',0),
 (9,4,7,4,'2024-03-11','2024-04-01','2024-05-02',155),
 (10,7,3,2,'2024-06-10','2024-07-01',NULL,NULL),
 (11,2,6,4,'2024-09-23','2024-10-14','2024-10-14',0),
 (12,1,5,3,'2024-11-18','2024-12-09',NULL,NULL),
 (13,6,1,3,'2025-01-20','2025-02-10','2025-02-03',0),
 (14,8,2,4,'2025-02-24','2025-03-17',NULL,NULL);
CREATE TABLE Wish (WishId INTEGER PRIMARY KEY, ReaderId INTEGER REFERENCES Reader(ReaderId), WantedTitle VARCHAR, AskedOn DATE, Bought BOOLEAN, Price DECIMAL(5,2));
INSERT INTO Wish VALUES
 (1,5,'Robot Kitchen 3','2024-03-08',FALSE,8.99),(2,2,'Football Legends 2024','2024-04-17',TRUE,11.50),(3,3,'Poems for Trains','2024-05-20',TRUE,7.25),
 (4,6,'The Colder Ice','2025-01-13',FALSE,NULL),(5,5,'Drawing Manga','2025-02-05',TRUE,14.95),(6,7,'Teaching Outdoors','2025-02-11',FALSE,24.00);
