CREATE TABLE Ref_Titles (Title_Code VARCHAR PRIMARY KEY, Title_Description VARCHAR, Min_Rating INTEGER);
INSERT INTO Ref_Titles VALUES
('GM','Grandmaster',2500),('IM','International Master',2400),('FM','FIDE Master',2300),('CM','Candidate Master',2200),('WGM','Woman Grandmaster',2300),('WIM','Woman International Master',2200),('NM','National Master',2150);
CREATE TABLE Chess_Players (Player_ID INTEGER PRIMARY KEY, Player_Name VARCHAR, Federation VARCHAR, Title_Code VARCHAR REFERENCES Ref_Titles(Title_Code), Rating INTEGER, Date_Of_Birth VARCHAR);
INSERT INTO Chess_Players VALUES
(1,'Arvid Kallestad','NOR','GM',2588,'1991-04-12'),
(2,'Beatriz Olmedo','ESP','WGM',2394,'1996-08-30'),
(3,'Csaba Toronyi','HUN','IM',2441,'1984-01-22'),
(4,'Dinesh Pillaiyar','IND','GM',2563,'2004-11-05'),
(5,'Elke Brandhorst','GER','WIM',2268,'1989-03-17'),
(6,'Farid Mammadzade','AZE','GM',2612,'1995-07-01'),
(7,'Gergely Sandor','HUN','FM',2327,'2001-09-14'),
(8,'Hugo Lavigne','FRA',NULL,2105,'2007-02-25'),
(9,'Ilse Vandamme','BEL','CM',2214,'1999-12-09'),
(10,'Jatin Deshmukh','IND','IM',2473,'2002-05-19'),
(11,'Karsten Wiebe','GER','FM',2301,'1978-10-28'),
(12,'Lorenzo Pastrana','ESP',NULL,2058,'2005-06-06'),
(13,'Manish Kulkarni','IND','FM',2349,'2006-03-03');
CREATE TABLE Tournaments (Tournament_ID INTEGER PRIMARY KEY, Tournament_Name VARCHAR, Host_City VARCHAR, Start_Date DATE, Prize_Fund DOUBLE, Time_Control VARCHAR, Winner_ID INTEGER REFERENCES Chess_Players(Player_ID));
INSERT INTO Tournaments VALUES
(1,'Harbour Open','Bremen','2022-03-11',18000,'Classical',6),
(2,'Paprika Cup','Szeged','2022-06-02',9500,'Classical',3),
(3,'Sardana Rapid','Girona','2022-09-17',6000,'Rapid',4),
(4,'Fjord Masters','Bergen','2023-01-20',25000,'Classical',6),
(5,'Harbour Blitz Night','Bremen','2023-03-09',2500,'Blitz',1),
(6,'Konkan Festival','Pune','2023-08-05',14000,'Classical',4),
(7,'Waffle Rapid','Ghent','2023-11-25',4000,'Rapid',NULL);
CREATE TABLE Openings (Eco_Code VARCHAR PRIMARY KEY, Opening_Name VARCHAR, Opening_Family VARCHAR);
INSERT INTO Openings VALUES
('B90','Sicilian Najdorf','Semi-Open'),('B12','Caro-Kann Advance','Semi-Open'),('C65','Ruy Lopez Berlin','Open'),('C42','Petrov Defence','Open'),('D37','Queen''s Gambit Declined','Closed'),('E60','King''s Indian','Indian'),('E20','Nimzo-Indian','Indian'),('A04','Reti Opening','Flank');
CREATE TABLE Games (Game_ID INTEGER PRIMARY KEY, Tournament_ID INTEGER REFERENCES Tournaments(Tournament_ID), White_ID INTEGER REFERENCES Chess_Players(Player_ID), Black_ID INTEGER REFERENCES Chess_Players(Player_ID), Eco_Code VARCHAR REFERENCES Openings(Eco_Code), Moves INTEGER, Outcome VARCHAR);
INSERT INTO Games VALUES
(1,1,6,3,'B90',41,'1-0'),(2,1,1,6,'D37',63,'1/2-1/2'),(3,1,5,11,'C42',35,'0-1'),(4,1,6,2,'E60',29,'1-0'),
(5,2,3,7,'E20',52,'1-0'),(6,2,7,9,'B12',38,'1-0'),(7,2,9,3,'C65',47,'0-1'),(10,3,8,4,'C65',27,'0-1'),
(11,4,6,1,'E20',71,'1-0'),(12,4,1,10,'B90',58,'1-0'),(13,4,10,6,'D37',44,'1/2-1/2'),(14,4,3,1,'C65',31,'1/2-1/2'),
(15,5,1,11,'B12',19,'1-0'),(16,6,4,10,'D37',66,'1-0'),(17,6,10,3,'E60',49,'0-1');
