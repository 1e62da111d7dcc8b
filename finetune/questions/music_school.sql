CREATE TABLE Instruments (InstrumentNr INTEGER PRIMARY KEY, Label VARCHAR, Family VARCHAR, Maker VARCHAR, BuiltIn INTEGER, InsuredValue DECIMAL(9,2), RentPerMonth DECIMAL(6,2));
CREATE TABLE Tutors (TutorNr INTEGER PRIMARY KEY, FullName VARCHAR, Subject VARCHAR, Email VARCHAR, StartedOn DATE, RatePerLesson DECIMAL(6,2));
CREATE TABLE Students (StudentNr INTEGER PRIMARY KEY, FullName VARCHAR, DateOfBirth DATE, GuardianName VARCHAR, Village VARCHAR, Grade INTEGER);
CREATE TABLE Lessons (LessonNr INTEGER PRIMARY KEY, StudentNr INTEGER REFERENCES Students(StudentNr), TutorNr INTEGER REFERENCES Tutors(TutorNr), HeldOn DATE, Minutes INTEGER, Piece VARCHAR, Cancelled BOOLEAN, PaidOn DATE);
CREATE TABLE Rentals (RentalNr INTEGER PRIMARY KEY, InstrumentNr INTEGER REFERENCES Instruments(InstrumentNr), StudentNr INTEGER REFERENCES Students(StudentNr), OutOn DATE, BackOn DATE, Deposit DECIMAL(7,2), ReturnedDamaged BOOLEAN);
INSERT INTO Instruments VALUES
(1,'Half-size cello','strings','Stentor',2014,780.00,18.00),(2,'Alto saxophone','woodwind','Yamaha',2019,1250.00,27.50),(3,'French horn','brass','Hans Hoyer',2008,2900.00,35.00),
(4,'Quarter-size violin','strings','Gewa',2017,340.00,9.50),(5,'Oboe','woodwind','Howarth',2011,3400.00,38.00),(6,'Concert flute','woodwind','Pearl',2020,690.00,15.00),
(7,'Trumpet','brass','Bach',2016,980.00,19.00),(8,'Tenor trombone','brass','Yamaha',2021,1150.00,22.00),(9,'Viola','strings',NULL,1962,2150.00,24.00);
INSERT INTO Tutors VALUES
(1,'Beatrix Lang','cello','b.lang@klangwerk.de','2022-02-01',34.00),(2,'Gareth Price','trumpet','gprice@klangwerk.de','2022-09-01',31.00),(3,'Noémie Laurent','flute',NULL,'2023-01-16',30.00),
(4,'Andrzej Wolski','violin','a.wolski@klangwerk.de','2023-09-01',33.00),(5,'Ruth Adler','piano','ruth.adler@klangwerk.de','2022-04-04',36.50),(6,'Sami Virtanen','percussion',NULL,'2025-02-03',29.00);
INSERT INTO Students VALUES
(1,'Leonie Fuchs','2013-04-08','Sabine Fuchs','Neudorf',2),(2,'Max Oberle','2010-12-19','Peter Oberle','Kirchzell',4),(3,'Theo Nguyen','2015-06-03','Linh Nguyen','Neudorf',1),
(4,'Carla Bianchi','1984-09-27',NULL,'Amorbach',3),(5,'Emil Rausch','2011-02-14','Doris Rausch','Kirchzell',5),(6,'Pia Sommer','2009-08-30','Jutta Sommer','Amorbach',7),
(7,'Walter Hecht','1957-01-22',NULL,'Neudorf',NULL),(8,'Zoë Albers','2012-10-11','Kai Albers','Weilbach',3),(9,'Nils Rausch','2014-05-05','Doris Rausch','Kirchzell',1),(10,'Fatima Saleh','2016-03-17','Omar Saleh','Weilbach',NULL);
INSERT INTO Lessons VALUES
(1,1,1,'2023-03-06',30,'Gavotte',FALSE,'2023-03-31'),(2,2,2,'2023-05-10',45,'Little March',FALSE,'2023-05-31'),(3,6,5,'2023-11-14',60,'Nocturne in E flat',FALSE,'2023-11-30'),
(4,6,5,'2024-01-16',60,'Nocturne in E flat',TRUE,NULL),(5,5,4,'2024-02-22',45,'Spring Sonata',FALSE,'2024-03-04'),(6,8,3,'2024-03-05',30,'Syrinx',FALSE,'2024-03-28'),
(7,1,1,'2024-03-18',45,'The Swan',FALSE,'2024-03-29'),(8,3,4,'2024-04-11',30,'Gavotte',FALSE,NULL),(9,4,5,'2024-06-04',45,'Arabesque',FALSE,'2024-06-28'),
(10,2,2,'2024-09-18',45,NULL,TRUE,NULL),(11,6,3,'2024-10-08',45,'Syrinx',FALSE,'2024-10-31'),(12,9,4,'2025-01-23',30,'Gavotte',FALSE,NULL),(13,4,5,'2025-02-11',60,'Clair de Lune',FALSE,NULL),(14,6,5,'2025-03-11',60,'Clair de Lune',FALSE,'2025-03-31');
INSERT INTO Rentals VALUES
(1,1,1,'2022-10-01','2024-03-02',100.00,FALSE),(2,7,2,'2022-11-12',NULL,120.00,NULL),(3,4,3,'2023-09-09','2024-12-20',50.00,TRUE),(4,6,8,'2024-02-17',NULL,80.00,NULL),
(5,2,5,'2023-01-14','2023-07-01',150.00,FALSE),(6,4,9,'2025-01-11',NULL,50.00,NULL),(7,2,7,'2024-05-25','2024-08-10',150.00,TRUE),(8,9,5,'2023-10-02',NULL,200.00,NULL),(9,2,6,'2024-11-16','2025-03-15',160.00,FALSE);
