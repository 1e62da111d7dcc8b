CREATE TABLE Breed (BreedId INTEGER PRIMARY KEY, BreedName VARCHAR, BreedGroup VARCHAR, MaxHeightCm INTEGER);
INSERT INTO Breed VALUES
(1,'Whippet','Hound',51),(2,'Border Terrier','Terrier',40),(3,'Newfoundland','Working',71),(4,'Papillon','Toy',28),
(5,'Rough Collie','Pastoral',61),(6,'Irish Setter','Gundog',69),(7,'Saluki','Hound',74),(8,'Pug','Toy',33);
CREATE TABLE Exhibitor (ExhibitorId INTEGER PRIMARY KEY, FullName VARCHAR, Town VARCHAR, Phone VARCHAR, MemberSince DATE);
INSERT INTO Exhibitor VALUES
(1,'Margaret Pell','Harrogate','01423 555 010',DATE '2022-02-01'),
(2,'Declan Roe','Ripon',NULL,DATE '2022-06-15'),
(3,'Yuki Tanabe','Leeds','0113 555 044',DATE '2023-03-20'),
(4,'Fiona Strand','Harrogate','01423 555 077',DATE '2023-08-09'),
(5,'Augustin Weiss','York','01904 555 031',DATE '2024-01-30'),
(6,'Carol Twigg','Selby',NULL,DATE '2024-04-12'),
(7,'Bashir Anwar','Leeds','0113 555 090',DATE '2025-02-18');
CREATE TABLE Dog (DogId INTEGER PRIMARY KEY, CallName VARCHAR, BreedId INTEGER REFERENCES Breed(BreedId), OwnerId INTEGER REFERENCES Exhibitor(ExhibitorId), HandlerId INTEGER REFERENCES Exhibitor(ExhibitorId), Whelped DATE, Sex VARCHAR, WeightKg DECIMAL(5,1));
INSERT INTO Dog VALUES
(1,'Biscuit',2,1,1,DATE '2022-03-11','bitch',6.4),
(2,'Admiral',3,2,4,DATE '2022-07-22','dog',66.0),
(3,'Zephyr',1,3,3,DATE '2022-11-02','dog',14.2),
(4,'Duchess',4,1,3,DATE '2023-01-19','bitch',3.9),
(5,'Rory',6,4,4,DATE '2022-05-30','dog',30.5),
(6,'Halo',5,5,5,DATE '2023-06-14','bitch',24.8),
(7,'Sirocco',7,3,1,DATE '2023-09-05','dog',25.1),
(8,'Pepper',2,6,6,DATE '2024-02-27','bitch',5.8),
(9,'Linnet',1,1,1,DATE '2024-05-08','bitch',12.6),
(10,'Bosun',3,4,4,DATE '2023-04-01','dog',61.7),
(11,'Tansy',6,5,NULL,DATE '2024-10-16','bitch',NULL);
CREATE TABLE DogShow (ShowId INTEGER PRIMARY KEY, ShowName VARCHAR, HeldOn DATE, Ground VARCHAR, Judge VARCHAR, Indoor BOOLEAN);
INSERT INTO DogShow VALUES
(1,'Spring Championship',DATE '2024-03-23','Great Hall','Edith Marlow',true),
(2,'Dales Open',DATE '2024-06-15','Ripley Meadow','Colin Abbot',false),
(3,'Vale Companion Show',DATE '2024-08-24','Selby Park','Edith Marlow',false),
(4,'Winter Classic',DATE '2024-12-07','Great Hall','Rosa Quint',true),
(5,'Spring Championship 2025',DATE '2025-03-22','Great Hall','Colin Abbot',true),
(6,'Harvest Show',DATE '2025-09-13','Ripley Meadow','Rosa Quint',false);
CREATE TABLE ShowEntry (EntryNo INTEGER PRIMARY KEY, ShowId INTEGER REFERENCES DogShow(ShowId), DogId INTEGER REFERENCES Dog(DogId), ClassName VARCHAR, Placed INTEGER, BestInShow BOOLEAN, Fee DECIMAL(6,2));
INSERT INTO ShowEntry VALUES
(1,1,1,'Open',1,false,18.00),(2,1,2,'Open',2,false,18.00),(3,1,3,'Graduate',1,true,16.00),(4,1,4,'Junior',3,false,14.00),
(5,2,1,'Open',2,false,15.00),(6,2,5,'Open',1,true,15.00),(7,2,7,'Junior',1,false,12.00),
(8,3,1,'Veteran',4,false,8.00),(9,3,8,'Puppy',1,false,6.00),
(10,4,2,'Open',1,true,20.00),(11,4,3,'Open',3,false,20.00),(12,4,9,'Puppy',2,false,15.00),(13,4,10,'Graduate',NULL,false,17.00),
(14,5,5,'Open',2,false,19.00),(15,5,3,'Open',1,true,19.00);
