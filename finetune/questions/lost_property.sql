CREATE TABLE place (place_nr INTEGER PRIMARY KEY, place VARCHAR, kind VARCHAR, district VARCHAR);
INSERT INTO place VALUES (1,'Central Station','station','Centre'),(2,'Tram line 4','tram','North'),(3,'Town Library','building','Centre'),(4,'Market Square','street','Centre'),(5,'Lido','pool','South'),(6,'Bus 27','bus','South'),(7,'City Theatre','building','Centre'),(8,'Tram line 9','tram','West'),(9,'Ice rink','building','North');
CREATE TABLE clerk (clerk_nr INTEGER PRIMARY KEY, name VARCHAR, desk VARCHAR, full_time BOOLEAN);
INSERT INTO clerk VALUES (1,'Agnes Wolter','front',true),(2,'Piotr Zielinski','front',false),(3,'Hamid Rezai','store',true),(4,'Beate Lorenz','store',false),(5,'Jonas Kern','auction',true);
CREATE TABLE item (item_nr INTEGER PRIMARY KEY, descr VARCHAR, category VARCHAR, found_on DATE, place_nr INTEGER REFERENCES place(place_nr), taken_in_by INTEGER REFERENCES clerk(clerk_nr), est_value DECIMAL(8,2), shelf VARCHAR);
INSERT INTO item VALUES
(101,'black umbrella','umbrella','2023-02-14',1,1,12,'A1'),
(102,'silver bracelet','jewellery','2023-05-03',7,2,180,'S1'),
(103,'red bobble hat','clothing','2023-12-09',2,1,8,'B3'),
(104,'iPhone 13','electronics','2024-01-17',1,3,420,'S2'),
(105,'house keys with bear tag','keys','2024-01-29',4,1,NULL,'C1'),
(106,'swimming goggles','sports','2024-06-22',5,2,15,'B1'),
(107,'violin in case','instrument','2024-07-04',8,3,950,'S1'),
(108,'brown wallet','wallet','2024-07-11',1,1,60,'S2'),
(109,'folding bicycle','bicycle','2024-09-30',1,3,340,'Y1'),
(110,'e-reader','electronics','2024-11-06',3,2,90,'S2'),
(111,'left hearing aid','medical','2025-01-08',6,1,600,NULL),
(112,'car key Volvo','keys','2025-02-19',4,2,150,'C1'),
(113,'polka dot umbrella','umbrella','2025-03-02',2,1,18,'A1'),
(114,'laptop bag','electronics','2025-03-21',NULL,3,75,NULL);
CREATE TABLE claimant (cl_nr INTEGER PRIMARY KEY, vorname VARCHAR, surname VARCHAR, town VARCHAR, email VARCHAR);
INSERT INTO claimant VALUES (1,'Greta','Lindholm','Northam','greta.l@mail.example'),(2,'Samuel','Achebe','Northam',NULL),(3,'Ilse','Brandt','Seeburg','ilse@brandt.example'),(4,'Tom','Farrow','Kirkby','tfarrow@mail.example'),(5,'Chiara','Russo','Seeburg','c.russo@mail.example'),(6,'Noah','Lindholm','Northam',NULL),(7,'Vera','Popescu','Altdorf','vera.p@mail.example');
CREATE TABLE claim (claim_nr INTEGER PRIMARY KEY, item_nr INTEGER REFERENCES item(item_nr), cl_nr INTEGER REFERENCES claimant(cl_nr), claimed_on DATE, accepted BOOLEAN, collected_on DATE, fee DECIMAL(6,2), handed_out_by INTEGER REFERENCES clerk(clerk_nr));
INSERT INTO claim VALUES
(1,102,1,'2023-05-10',true,'2023-05-12',18,1),
(2,104,2,'2024-01-18',true,'2024-01-18',25,2),
(3,104,4,'2024-01-22',false,NULL,NULL,NULL),
(4,107,5,'2024-07-05',true,'2024-07-08',40,3),
(5,108,3,'2024-07-30',true,'2024-08-02',6,1),
(6,108,4,'2024-07-15',false,NULL,NULL,NULL),
(7,109,4,'2024-10-09',true,NULL,20,NULL),
(8,110,1,'2024-11-25',true,'2024-11-26',9,2),
(9,111,3,'2025-01-09',true,'2025-01-10',0,1),
(10,112,6,'2025-03-01',true,NULL,10,NULL),
(11,106,5,'2024-06-30',false,NULL,NULL,NULL);
