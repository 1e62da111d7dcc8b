CREATE TABLE Couples (Couple_ID INTEGER PRIMARY KEY, Bride_Name TEXT, Groom_Name TEXT, City TEXT, Budget DOUBLE);
CREATE TABLE Planners (Planner_ID INTEGER PRIMARY KEY, Planner_Name TEXT, Age INTEGER, Years_of_Experience INTEGER, Mentor_ID INTEGER REFERENCES Planners(Planner_ID));
CREATE TABLE Venues (Venue_ID INTEGER PRIMARY KEY, Venue_Name TEXT, Venue_Type TEXT, Max_Guests INTEGER, Rental_Price DOUBLE);
CREATE TABLE Weddings (Wedding_ID INTEGER PRIMARY KEY, Couple_ID INTEGER REFERENCES Couples(Couple_ID), Venue_ID INTEGER REFERENCES Venues(Venue_ID), Lead_Planner INTEGER REFERENCES Planners(Planner_ID), Wedding_Date DATE, Number_of_Guests INTEGER, Ceremony_Style TEXT);
CREATE TABLE Vendors (Vendor_ID INTEGER PRIMARY KEY, Vendor_Name TEXT, Service TEXT, Rating DOUBLE);
CREATE TABLE Wedding_Vendors (Wedding_ID INTEGER REFERENCES Weddings(Wedding_ID), Vendor_ID INTEGER REFERENCES Vendors(Vendor_ID), Price DOUBLE, Deposit_Paid TEXT, PRIMARY KEY (Wedding_ID, Vendor_ID));
INSERT INTO Couples VALUES (1,'Amara Okoye','Felix Brandt','Leipzig',32000),(2,'Nina Castellan','Jorge Pinto','Porto',21000),(3,'Freya Holm','Anders Lind','Malmo',45000),(4,'Salma Haddad','Karim Nasser','Lyon',60000),(5,'Grace Whitlow','Peter Ames','Leipzig',18000),(6,'Ingrid Moen','Tor Vik','Malmo',27000),(7,'Chiara Bassi','Luca Conti','Lyon',38500),(8,'Rebecca Stone','Ian Marsh','Porto',15000);
INSERT INTO Planners VALUES (1,'Odile Fournier',52,26,NULL),(5,'Hedda Nyberg',46,20,NULL);
INSERT INTO Planners VALUES (2,'Bram Keller',41,15,1),(3,'Tessa Amadi',33,8,1),(6,'Mina Cho',25,1,5);
INSERT INTO Planners VALUES (4,'Ruben Salas',29,4,3);
INSERT INTO Venues VALUES (1,'Lindenhof Manor','manor',180,5200),(2,'Quinta da Serra','vineyard',120,3900),(3,'Old Customs House','hall',250,4400),(4,'Birch Lake Barn','barn',90,1800),(5,'Chateau Mirelle','castle',300,9500),(6,'Harbour Loft','hall',70,1500),(7,'Rosewood Barn','barn',110,2100);
INSERT INTO Weddings VALUES
(1,1,1,2,'2022-05-14',140,'civil'),(2,2,2,3,'2022-09-03',95,'religious'),(3,3,5,1,'2023-06-17',220,'civil'),(4,4,5,1,'2023-07-08',290,'religious'),(5,5,4,4,'2023-08-26',60,'humanist'),
(6,6,4,5,'2024-05-25',80,'civil'),(7,7,3,2,'2024-06-29',170,'religious'),(8,8,6,3,'2024-09-14',45,'humanist'),(9,1,3,2,'2024-10-05',150,NULL),(10,2,3,2,'2024-11-09',100,'civil');
INSERT INTO Vendors VALUES (1,'Sugar & Thyme','catering',4.6),(2,'Golden Fork','catering',4.1),(3,'Petal Post','flowers',4.8),(4,'Wild Meadow','flowers',4.3),(5,'Bluebird Trio','music',4.7),(6,'DJ Cosmo','music',3.9),(7,'Lens & Lace','photography',4.9),(8,'Quick Click','photography',3.6),(9,'Tier Studio','cake',4.4);
INSERT INTO Wedding_Vendors VALUES (1,1,6200,'Y'),(1,3,1400,'Y'),(1,7,2300,'N'),(2,2,3800,'Y'),(2,6,700,'Y'),(3,1,9900,'Y'),(3,3,2600,'N'),(3,5,1900,'Y'),(3,7,2800,'Y'),(4,1,13500,'Y'),(4,4,3100,'N'),(4,5,2100,'Y'),(5,2,2400,'N'),(5,6,650,'Y'),(6,2,3100,'Y'),(6,4,900,'Y'),(7,1,7400,'Y'),(7,6,800,'N'),(7,7,2500,'Y'),(8,9,350,'Y');
