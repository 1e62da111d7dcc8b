CREATE TABLE Charities (CharityCode TEXT PRIMARY KEY, CharityName TEXT, Cause TEXT, FoundedYear INTEGER, HeadOffice TEXT);
INSERT INTO Charities VALUES
('RVK','Riverkeepers Alliance','environment',1992,'Leeds'),('HOP','Hospice of the Fells','health',1984,'Kendal'),('BKS','Books for Every Bairn','education',2009,'Dundee'),('SHL','Open Shelter Network','homelessness',1977,'Leeds'),('PAW','Second Paw Rescue','animals',2003,'Truro'),('SEA','Coastline Lifewatch','rescue',1951,'Truro'),('MUS','Brass for All','arts',2018,'Durham');
CREATE TABLE Donors (DonorNo INTEGER PRIMARY KEY, Name TEXT, DonorKind TEXT, Age INTEGER, Town TEXT, NewsletterFlag INTEGER);
INSERT INTO Donors VALUES
(1,'Winifred Dale','individual',72,'Leeds',1),(2,'Karim Hadley','individual',39,'Durham',0),(3,'Thornbury Foundry','company',NULL,'Leeds',1),(4,'Eleri Vaughan','individual',55,'Truro',1),(5,'Lakeland Rotary','club',NULL,'Kendal',0),
(6,'Duncan Raeburn','individual',64,'Dundee',1),(7,'Mo Siddiqui','individual',28,'Leeds',0),(8,'Kestrel Insurance','company',NULL,'Durham',0),(9,'Ysolde Penrose','individual',47,'Truro',1),(10,'Albie Crook','individual',81,'Kendal',0),(11,'Fern Gallacher','individual',33,'Dundee',1);
CREATE TABLE Campaigns (CampaignNo INTEGER PRIMARY KEY, CharityCode TEXT REFERENCES Charities(CharityCode), CampaignTitle TEXT, Target DOUBLE, StartDate DATE, EndDate DATE, PatronDonor INTEGER REFERENCES Donors(DonorNo));
INSERT INTO Campaigns VALUES
(41,'RVK','Clean Aire Spring',15000,'2022-03-01','2022-05-31',1),(42,'RVK','Otter Corridor',22000,'2023-01-15','2023-06-30',3),(43,'HOP','Light the Fells',60000,'2022-11-01','2022-12-31',5),(44,'BKS','A Thousand Satchels',12000,'2022-08-15','2022-10-15',NULL),(45,'SHL','Warm Beds Winter',45000,'2022-10-01','2023-02-28',3),
(46,'PAW','Kennel Roof Fund',9500,'2023-02-01','2023-04-30',9),(47,'SEA','New Inshore Launch',80000,'2021-06-01','2022-06-01',4),(48,'SHL','Summer Outreach',18000,'2023-06-01',NULL,NULL),(49,'BKS','Story Bus',26000,'2023-03-10','2023-09-10',6);
CREATE TABLE Donations (DonationNo INTEGER PRIMARY KEY, DonorNo INTEGER REFERENCES Donors(DonorNo), CampaignNo INTEGER REFERENCES Campaigns(CampaignNo), DonatedOn DATE, Amount DOUBLE, Method TEXT, GiftAid TEXT);
INSERT INTO Donations VALUES
(1,1,41,'2022-03-09',250,'cheque','Y'),(2,1,45,'2022-10-20',400,'cheque','Y'),(3,2,44,'2022-09-01',60,'card','N'),(4,3,45,'2022-11-11',5000,'bank transfer','N'),(5,3,42,'2023-02-02',3500,'bank transfer','N'),(6,4,47,'2021-08-28',900,'card','Y'),(7,4,46,'2023-02-19',120,'card','Y'),
(8,5,43,'2022-11-25',2750,'cheque','N'),(9,6,44,'2022-08-30',300,'bank transfer','Y'),(10,6,49,'2023-04-04',650,'bank transfer','Y'),(11,7,45,'2022-12-24',25,'card','N'),(12,8,43,'2022-12-06',7500,'bank transfer','N'),(13,9,46,'2023-03-03',200,'card','Y'),(14,9,47,'2022-01-17',340,'cash','N'),(15,1,42,'2023-05-13',180,'cash','N');
CREATE TABLE Volunteers (VolunteerNo INTEGER PRIMARY KEY, VolunteerName TEXT, Skill TEXT, JoinedYear INTEGER);
INSERT INTO Volunteers VALUES (1,'Tilda Moss','baking',2017),(2,'Ravi Menon','accounting',2020),(3,'Gordon Bly','driving',2015),(4,'Saoirse Quinn','music',2021),(5,'Pearl Addo','driving',2019),(6,'Hugh Standish','accounting',2023),(7,'Leonie Frame','photography',2018);
CREATE TABLE CampaignVolunteers (CampaignNo INTEGER REFERENCES Campaigns(CampaignNo), VolunteerNo INTEGER REFERENCES Volunteers(VolunteerNo), Hours INTEGER);
INSERT INTO CampaignVolunteers VALUES (41,1,14),(41,3,22),(43,1,30),(43,2,12),(43,5,41),(44,3,9),(45,2,25),(45,3,60),(45,5,18),(46,7,8),(47,3,35),(48,5,16),(42,7,11);
