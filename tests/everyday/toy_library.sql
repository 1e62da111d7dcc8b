CREATE TABLE Family(FamilyID INTEGER PRIMARY KEY, Surname VARCHAR NOT NULL, Parent VARCHAR, Phone VARCHAR, Town VARCHAR, JoinedOn DATE, FeePaid BOOLEAN);
CREATE TABLE Child(ChildID INTEGER PRIMARY KEY, FamilyID INTEGER REFERENCES Family(FamilyID), FirstName VARCHAR NOT NULL, Birthday DATE, Allergy VARCHAR);
CREATE TABLE Toy(ToyID INTEGER PRIMARY KEY, Title VARCHAR NOT NULL, Category VARCHAR, MinAge INTEGER, Price DECIMAL(6,2), Pieces INTEGER, Condition VARCHAR, Donor VARCHAR);
CREATE TABLE Volunteer(VolunteerID INTEGER PRIMARY KEY, Name VARCHAR NOT NULL, Email VARCHAR, ShiftDay VARCHAR, StartDate DATE, HasKey BOOLEAN);
CREATE TABLE Loan(LoanID INTEGER PRIMARY KEY, ToyID INTEGER REFERENCES Toy(ToyID), FamilyID INTEGER REFERENCES Family(FamilyID), VolunteerID INTEGER REFERENCES Volunteer(VolunteerID), LoanDate DATE, DueDate DATE, ReturnDate DATE, Fine DECIMAL(5,2));
INSERT INTO Family SELECT i, (['Abbott','Bianchi','Chandra','Delgado','Eriksen','Fletcher','Goldberg','Hartley','Ibrahim','Jansen','Keller','Lindqvist','Moreau','Nakamura','Okafor','Petrov','Quinn','Rossi','Sandhu','Thornton','Ueda','Vargas'])[i], (['Sara','Paul','Meera','Ines','Lars','Ruth','Adam','Fiona','Omar','Wim','Anke'])[(i * 4) % 11 + 1], '555-0' || (100 + i * 31), (['Millbrook','Eastgate','Millbrook','Harrow Hill','Eastgate','Millbrook','Stony Lane'])[(i * 3 + i // 8) % 7 + 1], DATE '2021-09-04' + CAST((i * 389) % 703 AS INTEGER), i % 5 <> 3 FROM range(1, 23) t(i);
INSERT INTO Child SELECT i, CASE WHEN i <= 22 THEN i ELSE ([4,9,15,2,9,18,11,6,20,13,4,7,16,9,22,1])[i - 22] END, (['Amy','Marco','Anika','Diego','Freya','Jack','Noah','Lucy','Yusuf','Sanne','Max','Elsa','Chloe','Kenji','Ada','Ivan','Molly','Luca','Jaspreet','Ella','Hana','Mateo','Rosa','Layla','Chidi','Giulia','Zayd','Sofia','Emil','Harry','Grace','Remy','Pablo','Leah','Nina','Amira','Camila','Ben'])[i], DATE '2015-03-10' + CAST((i * 677) % 2900 AS INTEGER), CASE WHEN i % 9 = 4 THEN 'nuts' WHEN i % 13 = 2 THEN 'latex' WHEN i = 20 THEN 'dust' END FROM range(1, 39) t(i);
INSERT INTO Toy VALUES
 (1,'Wooden Train Set','vehicles',3,64.90,52,'good',NULL),
 (2,'Balance Bike','outdoor',2,79.00,1,'good','Sports Shop Eastgate'),
 (3,'Farm Puzzle','puzzle',3,12.50,24,'good',NULL),
 (4,'Marble Run','construction',4,45.00,88,'new',NULL),
 (5,'Doll House','pretend play',4,119.00,35,'worn','Mrs. Albright'),
 (6,'Memory Animals','board game',4,14.95,72,'good',NULL),
 (7,'World Map Puzzle','puzzle',7,21.90,250,'new',NULL),
 (8,'Fire Engine','vehicles',3,32.50,4,'worn',NULL),
 (9,'Toy Kitchen','pretend play',3,99.50,28,'good','Rotary Club'),
 (10,'Xylophone','music',1,18.00,3,'good',NULL),
 (11,'Magnetic Tiles','construction',3,54.95,60,'new',NULL),
 (12,'Catan Junior','board game',6,29.99,140,'good',NULL),
 (13,'Shape Sorter','baby',1,16.40,11,'worn',NULL),
 (14,'Tricycle','outdoor',2,68.00,1,'worn','Mrs. Albright'),
 (15,'Space Rocket Puzzle','puzzle',5,15.75,100,'worn',NULL),
 (16,'Doctor Kit','pretend play',3,24.00,17,'good',NULL),
 (17,'Stacking Rings','baby',0,9.80,7,'good','Rotary Club'),
 (18,'Remote Control Car','vehicles',8,41.50,2,'new',NULL),
 (19,'Drum Set','music',5,58.25,6,'good',NULL),
 (20,'Gear Builder','construction',6,38.00,95,'good',NULL),
 (21,'Stilts','outdoor',6,22.30,2,'good',NULL),
 (22,'Ludo Deluxe','board game',5,19.50,21,'worn','Mrs. Albright'),
 (23,'Puppet Theatre','pretend play',4,73.60,9,'new',NULL),
 (24,'Dinosaur Puzzle','puzzle',4,13.20,48,'good',NULL),
 (25,'Activity Cube','baby',1,35.70,5,'new',NULL),
 (26,'Ukulele','music',7,31.00,1,'good','Music School'),
 (27,'Croquet Set','outdoor',8,47.80,22,'worn',NULL),
 (28,'Chess Set','board game',7,26.00,33,'good',NULL);
INSERT INTO Volunteer VALUES
 (1,'Gwen Parrish','gwen@toys.org','Saturday',DATE '2019-02-02',true),
 (2,'Ahmed Farouk','ahmed@toys.org','Wednesday',DATE '2021-10-13',false),
 (3,'Birgit Holm',NULL,'Saturday',DATE '2020-06-20',true),
 (4,'Tim Underwood','tim@toys.org','Wednesday',DATE '2022-04-06',false),
 (5,'Rosalind Yates',NULL,'Friday',DATE '2023-01-27',false),
 (6,'Carlos Pinto','carlos@toys.org','Friday',DATE '2018-05-11',true);
INSERT INTO Loan SELECT i, ([4,9,2,12,1,16,7,24,11,4,5,20,14,8,2,22,6,19,11,4,18,13,10,1,28,3,26,25,15])[i % 29 + 1], (i * 9 + i // 4 + i // 13) % 21 + 1, ([1,3,2,6,1,4,5,3,1,6,2])[(i + i // 20) % 11 + 1], DATE '2023-09-02' + CAST(i * 5 AS INTEGER), DATE '2023-09-23' + CAST(i * 5 AS INTEGER), CASE WHEN i > 108 AND i % 3 = 1 THEN NULL ELSE DATE '2023-09-02' + CAST(i * 5 + 9 + (i * 13) % 22 AS INTEGER) END, CASE WHEN i > 108 AND i % 3 = 1 THEN NULL WHEN (i * 13) % 22 > 12 THEN ((i * 13) % 22 - 12) * 0.5 END FROM range(1, 126) t(i);
