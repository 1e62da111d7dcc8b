CREATE TABLE Seller (SellerId INTEGER PRIMARY KEY, ShopName VARCHAR, OwnerName VARCHAR, Region VARCHAR, JoinedOn DATE, FeePct DECIMAL(4,1), Verified BOOLEAN);
INSERT INTO Seller VALUES
(11,'Knotty Pine Workshop','Gareth Pugh','Wales','2022-03-15',8.0,true),
(12,'Wool & Wander','Isla McRae','Scotland','2022-06-01',7.5,true),
(13,'Silverleaf','Amara Obi','London','2023-01-20',8.0,true),
(14,'Candle Cove','Beth Trelawny','Cornwall','2023-08-09',9.0,false),
(15,'Stitch Witch','Mabel Dunne','Yorkshire','2024-02-12',9.0,true),
(16,'Bold Botanicals','Kofi Asante','London','2024-11-03',10.0,false);
CREATE TABLE Listing (ListingId INTEGER PRIMARY KEY, SellerId INTEGER REFERENCES Seller(SellerId), Headline VARCHAR, Craft VARCHAR, Price DECIMAL(8,2), QtyLeft INTEGER, MadeToOrder BOOLEAN, ListedOn DATE);
INSERT INTO Listing VALUES
(201,11,'Oak Spoon Set','woodwork',34.00,12,false,'2022-04-02'),
(202,11,'Ash Bread Board','woodwork',52.00,0,false,'2022-09-18'),
(203,12,'Fair Isle Beanie','knitting',38.50,7,false,'2022-07-10'),
(204,12,'Aran Throw','knitting',165.00,0,true,'2023-10-05'),
(205,13,'Hammered Silver Cuff','jewellery',89.00,3,false,'2023-02-14'),
(206,13,'Custom Name Ring','jewellery',120.00,0,true,'2023-06-30'),
(207,14,'Sea Salt Candle','candles',16.00,40,false,'2023-08-20'),
(208,14,'Driftwood Candle Trio','candles',42.00,9,false,'2024-03-01'),
(209,15,'Embroidered Moth Hoop','embroidery',45.00,5,false,'2024-02-28'),
(210,15,'Custom Pet Portrait Hoop','embroidery',75.00,0,true,'2024-04-11'),
(211,13,'Tiny Star Studs','jewellery',28.00,18,false,'2024-09-09');
CREATE TABLE Buyer (BuyerId INTEGER PRIMARY KEY, Nickname VARCHAR, RealName VARCHAR, Email VARCHAR, SignedUp DATE);
INSERT INTO Buyer VALUES
(1,'teapot_tess','Tess Holloway','tess@holloway.uk','2022-04-30'),
(2,'bigbear','Ruben Castell','ruben.castell@post.com','2022-08-08'),
(3,'magpie77','Hannah Frost','hfrost@inbox.co','2023-03-03'),
(4,'mr_quill','Edmund Quill',NULL,'2023-09-27'),
(5,'sunnyside','Leila Haddad','leila@haddad.org','2024-01-19'),
(6,'kettlefish','Owen Marsh','owen.marsh@inbox.co','2024-06-14'),
(7,'just_looking','Pia Novak',NULL,'2024-12-01');
CREATE TABLE Purchase (PurchaseId INTEGER PRIMARY KEY, BuyerId INTEGER REFERENCES Buyer(BuyerId), ListingId INTEGER REFERENCES Listing(ListingId), Qty INTEGER, PaidTotal DECIMAL(8,2), BoughtOn DATE, Dispatched DATE, GiftWrap BOOLEAN);
INSERT INTO Purchase VALUES
(9001,1,201,1,38.00,'2022-05-05','2022-05-07',false),
(9002,2,202,1,57.50,'2022-10-11','2022-10-13',false),
(9003,1,203,2,81.00,'2022-11-29','2022-12-01',true),
(9004,3,205,1,93.00,'2023-03-08','2023-03-10',true),
(9005,4,204,1,172.00,'2023-10-19','2023-11-30',false),
(9006,3,207,3,52.00,'2023-12-04','2023-12-05',true),
(9007,5,206,1,124.00,'2024-02-02','2024-02-20',true),
(9008,2,209,1,49.00,'2024-03-22','2024-03-24',false),
(9009,6,207,2,36.00,'2024-07-07','2024-07-08',false),
(9010,1,210,1,79.00,'2024-08-15','2024-09-02',false),
(9011,3,205,1,93.00,'2024-12-09','2024-12-10',true),
(9012,5,207,4,68.00,'2024-12-11','2024-12-13',true),
(9013,2,204,1,172.00,'2025-01-26',NULL,false),
(9014,6,201,2,72.00,'2025-02-02',NULL,false);
CREATE TABLE Review (ReviewId INTEGER PRIMARY KEY, PurchaseId INTEGER REFERENCES Purchase(PurchaseId), Stars INTEGER, Remark VARCHAR, WrittenOn DATE);
INSERT INTO Review VALUES
(1,9001,5,'Smooth as butter','2022-05-12'),(2,9002,4,'Lovely grain','2022-10-20'),(3,9003,5,'Warmest hat ever','2022-12-08'),
(4,9004,3,'Smaller than expected','2023-03-15'),(5,9005,5,NULL,'2023-12-06'),(6,9006,2,'Two arrived cracked','2023-12-10'),
(7,9007,5,'She said yes!','2024-02-25'),(8,9008,4,NULL,'2024-04-01'),(9,9009,3,'Smells faint','2024-07-19'),(10,9011,5,'Bought a second one','2024-12-15');
