CREATE TABLE Unit (
  UnitCode VARCHAR PRIMARY KEY, UnitName VARCHAR, CostCap DECIMAL(9,2), Producer VARCHAR);
CREATE TABLE CrewMember (
  CrewId INTEGER PRIMARY KEY, FirstName VARCHAR, Surname VARCHAR, Craft VARCHAR, UnitCode VARCHAR REFERENCES Unit(UnitCode), Freelance BOOLEAN);
CREATE TABLE ExpenseType (
  TypeId INTEGER PRIMARY KEY, Label VARCHAR, DailyLimit DECIMAL(7,2), ReceiptNeeded BOOLEAN);
CREATE TABLE Claim (
  ClaimNo INTEGER PRIMARY KEY, ClaimantId INTEGER REFERENCES CrewMember(CrewId), SignedOffBy INTEGER REFERENCES CrewMember(CrewId), SubmittedOn DATE, Status VARCHAR, PaidOn DATE);
CREATE TABLE ClaimLine (
  LineId INTEGER PRIMARY KEY, ClaimNo INTEGER REFERENCES Claim(ClaimNo), TypeId INTEGER REFERENCES ExpenseType(TypeId), SpentOn DATE, Place VARCHAR, Amount DECIMAL(8,2), HasReceipt BOOLEAN);
INSERT INTO Unit VALUES
('MAIN','Main unit',48000.00,'Valerie Stroud'),('2ND','Second unit',17500.00,'Hamish Orr'),('ART','Art department',26000.00,'Valerie Stroud'),('POST','Post-production',9000.00,NULL);
INSERT INTO CrewMember VALUES
(1,'Lorcan','Byrne','camera operator','MAIN',false),
(2,'Delphine','Aubert','set designer','ART',true),
(3,'Jamal','Whitaker','sound recordist','MAIN',true),
(4,'Kirsten','Mohr','line producer','MAIN',false),
(5,'Tadeo','Fuentes','drone pilot','2ND',true),
(6,'Priyanka','Bose','props buyer','ART',false),
(7,'Niall','Gorman','gaffer','2ND',false),
(8,'Vera','Sokol','costume maker','ART',true);
INSERT INTO ExpenseType VALUES
(1,'hotel',140.00,true),(2,'meals',45.00,true),(3,'fuel',90.00,true),(4,'taxi',60.00,true),(5,'tips',10.00,false),(6,'props',NULL,true),(7,'flight',600.00,true);
INSERT INTO Claim VALUES
(8001,1,4,'2023-05-08','paid','2023-05-22'),
(8002,6,4,'2023-05-15','paid','2023-06-01'),
(8003,3,4,'2023-06-12','rejected',NULL),
(8004,5,7,'2023-09-04','paid','2023-09-29'),
(8005,6,4,'2024-02-19','approved',NULL),
(8006,2,6,'2024-03-11','paid','2024-03-28'),
(8007,1,4,'2024-04-02','paid','2024-04-16'),
(8008,5,NULL,'2024-04-29','submitted',NULL),
(8009,7,4,'2024-05-13','paid','2024-06-14');
INSERT INTO ClaimLine VALUES
(1,8001,1,'2023-05-02','Galway',132.00,true),
(2,8001,2,'2023-05-03','Galway',38.50,true),
(3,8002,6,'2023-05-10','Dublin',864.20,true),
(4,8002,3,'2023-05-10','Dublin',71.30,true),
(5,8003,4,'2023-06-08','Cork',88.00,false),
(6,8004,7,'2023-08-28','Reykjavik',412.00,true),
(7,8004,1,'2023-08-29','Reykjavik',219.00,true),
(8,8005,6,'2024-02-15','Belfast',1290.00,true),
(9,8005,5,'2024-02-15','Belfast',8.00,false),
(10,8006,3,'2024-03-06','Sligo',54.60,true),
(11,8007,2,'2024-03-27','Sligo',41.20,true),
(12,8008,7,'2024-04-22','Lisbon',287.00,true),
(13,8008,2,'2024-04-23','Lisbon',63.40,false),
(14,8009,3,'2024-05-06','Galway',83.90,true);
