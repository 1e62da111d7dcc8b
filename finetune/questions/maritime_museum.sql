CREATE TABLE Gallery (
  GalleryNo INTEGER PRIMARY KEY,
  GalleryName VARCHAR,
  Floor INTEGER,
  StepFree BOOLEAN,
  SquareMetres INTEGER
);
CREATE TABLE Donor (
  DonorNo INTEGER PRIMARY KEY,
  FullName VARCHAR,
  Town VARCHAR,
  Email VARCHAR
);
CREATE TABLE Curator (
  StaffNo INTEGER PRIMARY KEY,
  FirstName VARCHAR,
  Surname VARCHAR,
  Speciality VARCHAR,
  StartedOn DATE,
  Salary INTEGER
);
CREATE TABLE Artefact (
  InventoryNo INTEGER PRIMARY KEY,
  Description VARCHAR,
  Kind VARCHAR,
  YearMade INTEGER,
  InsuredFor INTEGER,
  GalleryNo INTEGER REFERENCES Gallery(GalleryNo),
  DonorNo INTEGER REFERENCES Donor(DonorNo),
  AccessionDate DATE
);
CREATE TABLE Treatment (
  TreatmentNo INTEGER PRIMARY KEY,
  InventoryNo INTEGER REFERENCES Artefact(InventoryNo),
  RequestedBy INTEGER REFERENCES Curator(StaffNo),
  CarriedOutBy INTEGER REFERENCES Curator(StaffNo),
  StartDate DATE,
  EndDate DATE,
  Cost DECIMAL(8,2)
);
INSERT INTO Gallery VALUES
 (1,'Age of Sail',0,TRUE,420),
 (2,'Whalers and Fishermen',0,TRUE,260),
 (3,'Charts and Stars',1,FALSE,150),
 (4,'Steam and Steel',1,TRUE,380),
 (5,'Children''s Harbour',2,FALSE,90);
INSERT INTO Donor VALUES
 (11,'Margaret Ferrier','Leith','m.ferrier@clydemail.com'),
 (12,'Captain Joost van Dam','Rotterdam',NULL),
 (13,'Hartley Family Trust','Whitby','trust@hartleyfamily.org'),
 (14,'Ingrid Solheim','Bergen','ingrid.solheim@fjordpost.no'),
 (15,'Desmond Quayle','Peel',NULL);
INSERT INTO Curator VALUES
 (1,'Philippa','Trelawny','navigation','2022-01-17',41000),
 (2,'Rashid','Noor','metals','2022-10-03',38500),
 (3,'Clara','Engel','textiles','2023-04-11',36200),
 (4,'Fergus','MacBride','ship models','2024-02-05',34800),
 (5,'Yuki','Tanabe','paper','2025-01-20',33900);
INSERT INTO Artefact VALUES
 (1001,'Brass sextant by Cary','instrument',1812,9500,3,11,'2022-03-14'),
 (1002,'Figurehead of the Antelope','figurehead',1798,62000,1,13,'2022-05-09'),
 (1003,'Harpoon from the Balaena','weapon',1874,3200,2,13,'2022-09-27'),
 (1004,'Model of HMS Warrior','ship model',1905,18000,4,13,'2022-11-30'),
 (1005,'Scrimshaw walrus tusk','carving',1851,7400,2,14,'2023-02-16'),
 (1006,'Chart of the Skagerrak','map',1766,11200,3,14,'2023-06-08'),
 (1007,'Signal flag set','textile',1916,950,1,NULL,'2023-08-21'),
 (1008,'Marine chronometer no. 73','instrument',1829,48000,3,12,'2024-01-19'),
 (1009,'Ship''s bell of SS Corinna','bell',1889,5600,4,11,'2024-04-03'),
 (1010,'Model of a herring drifter','ship model',1931,2700,2,13,'2024-07-25'),
 (1011,'Officer''s boat cloak','textile',1803,14500,NULL,11,'2024-10-10'),
 (1012,'Portolan chart fragment','map',1588,85000,NULL,NULL,'2025-03-06');
INSERT INTO Treatment VALUES
 (1,1002,1,2,'2022-06-01','2022-08-19',4300.00),
 (2,1001,1,2,'2022-09-05','2022-09-16',380.00),
 (3,1007,3,3,'2023-09-04','2023-10-13',720.00),
 (4,1006,1,3,'2023-11-06','2024-01-12',1650.00),
 (5,1004,4,4,'2024-02-26','2024-04-05',990.00),
 (6,1008,1,2,'2024-03-11','2024-05-31',2875.00),
 (7,1009,4,2,'2024-06-03','2024-06-14',260.00),
 (8,1002,4,4,'2024-09-16','2024-11-29',3100.00),
 (9,1011,3,3,'2024-11-04',NULL,NULL),
 (10,1012,1,5,'2025-03-17',NULL,NULL),
 (11,1003,2,2,'2025-04-07','2025-04-25',445.00);
