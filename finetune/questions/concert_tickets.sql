CREATE TABLE Act (ActId INTEGER PRIMARY KEY, StageName VARCHAR, Genre VARCHAR, HomeCity VARCHAR, FormedIn INTEGER, Agent VARCHAR);
CREATE TABLE Venue (VenueId INTEGER PRIMARY KEY, VenueName VARCHAR, City VARCHAR, MaxAudience INTEGER, OpenAir BOOLEAN, StepFree BOOLEAN);
CREATE TABLE Gig (GigId INTEGER PRIMARY KEY, HeadlinerId INTEGER REFERENCES Act(ActId), SupportId INTEGER REFERENCES Act(ActId), VenueId INTEGER REFERENCES Venue(VenueId), GigDate DATE, BasePrice DECIMAL(7,2), Status VARCHAR);
CREATE TABLE Buyer (BuyerId INTEGER PRIMARY KEY, GivenName VARCHAR, FamilyName VARCHAR, EmailAddress VARCHAR, Postcode VARCHAR, SignedUp DATE, FanCard BOOLEAN);
CREATE TABLE TicketOrder (OrderId INTEGER PRIMARY KEY, BuyerId INTEGER REFERENCES Buyer(BuyerId), GigId INTEGER REFERENCES Gig(GigId), OrderedOn DATE, Quantity INTEGER, Area VARCHAR, AmountPaid DECIMAL(8,2), RefundedOn DATE, DeliveryWay VARCHAR);
INSERT INTO Act VALUES
(1,'The Velvet Otters','indie','Leeds',2014,'Bluebird Agency'),(2,'Saltwater Saints','folk','Bristol',2009,'Dale & Roe'),(3,'DJ Marzipan','electronic','Berlin',2017,NULL),(4,'Brass Monkeys','ska','Coventry',1998,'Dale & Roe'),(5,'Isolde Grey','folk','Cork',2019,'Bluebird Agency'),
(6,'Iron Orchard','metal','Birmingham',2004,'Black Anvil'),(7,'Paper Lanterns','indie','Glasgow',2021,NULL),(8,'Lola y los Gatos','latin','Valencia',2012,'Bluebird Agency'),(9,'Night Ferry','jazz','Hull',2016,NULL);
INSERT INTO Venue VALUES
(1,'Corn Exchange','Leeds',900,FALSE,TRUE),(2,'The Cellar Bar','Leeds',140,FALSE,FALSE),(3,'Riverside Bowl','York',4500,TRUE,TRUE),(4,'St Jude''s Church','York',320,FALSE,TRUE),(5,'Foundry 21','Sheffield',1200,FALSE,FALSE),(6,'Castle Lawn','Skipton',2600,TRUE,FALSE);
INSERT INTO Gig VALUES
(1,1,7,1,'2023-05-20',24.00,'played'),(2,2,5,4,'2023-10-14',18.50,'played'),(3,6,NULL,5,'2023-11-25',32.00,'played'),(4,3,NULL,2,'2024-02-10',27.00,'cancelled'),(5,4,1,3,'2024-07-06',38.00,'played'),
(6,8,3,3,'2024-07-20',35.00,'played'),(7,5,NULL,4,'2024-11-09',21.00,'played'),(8,1,5,5,'2025-03-14',29.50,'played'),(9,7,NULL,2,'2025-04-26',12.00,'cancelled'),(10,2,7,1,'2025-09-18',26.00,'on sale'),(11,6,4,3,'2025-10-03',45.00,'on sale');
INSERT INTO Buyer VALUES
(1,'Eleanor','Whitby','ellie.whitby@post.uk','LS6 2AB','2022-11-03',TRUE),(2,'Marcus','Obi','m.obi@mail.uk','YO1 7HH','2023-01-20',FALSE),(3,'Siobhan','Kerr',NULL,'S3 8DG','2023-08-15',FALSE),(4,'Ravi','Menon','ravi.menon@web.uk','LS2 9JT','2023-04-02',TRUE),(5,'Judith','Barker','jbarker@post.uk','BD23 1JD','2024-05-11',FALSE),
(6,'Callum','Barker',NULL,'BD23 1JD','2024-05-11',TRUE),(7,'Zofia','Wrona','zofia.w@mail.pl','YO10 4DU','2024-10-08',FALSE),(8,'Tim','Hargreaves','timh@web.uk',NULL,'2025-02-19',FALSE),(9,'Grace','Adjei','grace.adjei@mail.uk','S10 2TN','2022-12-30',TRUE);
INSERT INTO TicketOrder VALUES
(1,1,1,'2023-03-11',2,'standing',48.00,NULL,'e-ticket'),(2,4,1,'2023-04-05',4,'balcony',112.00,NULL,'post'),(3,2,2,'2023-09-01',2,'seated',37.00,NULL,'box office'),(4,9,3,'2023-10-20',1,'standing',32.00,NULL,'e-ticket'),(5,3,3,'2023-11-02',3,'balcony',108.00,NULL,'post'),
(6,1,4,'2023-12-18',2,'standing',54.00,'2024-02-20','e-ticket'),(7,3,4,'2024-01-09',2,'standing',54.00,NULL,'e-ticket'),(8,1,5,'2024-03-02',5,'lawn',190.00,NULL,'e-ticket'),(9,5,5,'2024-05-11',6,'lawn',228.00,NULL,'post'),(10,4,6,'2024-06-14',2,'lawn',70.00,NULL,'e-ticket'),
(11,7,7,'2024-10-08',2,'seated',42.00,NULL,'box office'),(12,1,8,'2025-01-06',1,'standing',29.50,NULL,'e-ticket'),(13,6,9,'2025-03-03',4,'standing',48.00,'2025-04-22','e-ticket'),(14,9,11,'2025-06-21',3,'lawn',135.00,NULL,'post');
