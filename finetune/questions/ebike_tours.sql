CREATE TABLE Guide (GuideID INTEGER PRIMARY KEY, Vorname VARCHAR, Nachname VARCHAR, Languages VARCHAR, DayRate DECIMAL(6,2), Mobile VARCHAR);
CREATE TABLE Bike (FrameNo VARCHAR PRIMARY KEY, Model VARCHAR, BatteryWh INTEGER, KmOnClock INTEGER, LastService DATE, OutOfUse BOOLEAN);
CREATE TABLE Tour (TourCode VARCHAR PRIMARY KEY, TourName VARCHAR, StartPoint VARCHAR, LengthKm DECIMAL(5,1), ClimbM INTEGER, Grade VARCHAR, PricePP DECIMAL(6,2), LunchIncl BOOLEAN);
CREATE TABLE Departure (DepID INTEGER PRIMARY KEY, TourCode VARCHAR REFERENCES Tour(TourCode), DepDate DATE, LeadGuide INTEGER REFERENCES Guide(GuideID), TailGuide INTEGER REFERENCES Guide(GuideID), Weather VARCHAR, Cancelled BOOLEAN);
CREATE TABLE Rider (RiderID INTEGER PRIMARY KEY, DepID INTEGER REFERENCES Departure(DepID), RiderName VARCHAR, Country VARCHAR, FrameNo VARCHAR REFERENCES Bike(FrameNo), BookedOn DATE, Deposit DECIMAL(6,2), Rating INTEGER);
INSERT INTO Guide VALUES
(1,'Matthias','Egger','German, English',160,'0664 555 1001'),
(2,'Chiara','Pellegrini','Italian, English',150,'0664 555 1002'),
(3,'Joost','van Dam','Dutch, German',135,NULL),
(4,'Hélène','Marchand','French, English',155,'0664 555 1004'),
(5,'Lukas','Brunner','German',110,'0664 555 1005'),
(6,'Rosie','Tait','English',95,NULL);
INSERT INTO Bike VALUES
('EB-01','Alpine Glide 5',625,4820,'2025-03-12',false),
('EB-02','Alpine Glide 5',625,5310,'2025-03-12',false),
('EB-03','Forest Runner',500,7745,'2024-04-02',true),
('EB-04','Forest Runner',500,3960,'2025-02-20',false),
('EB-05','Summit Max',750,2115,'2025-04-08',false),
('EB-06','Summit Max',750,1890,'2025-04-09',false),
('EB-07','City Breeze',400,950,NULL,false),
('EB-08','Kiddo E',300,620,'2024-05-17',false);
INSERT INTO Tour VALUES
('LAKE','Three Lakes Loop','Old Boathouse',38.5,260,'easy',59,false),
('CHEESE','Cheese Trail','Market Square',27.0,340,'easy',85,true),
('PASS','Eagle Pass','Cable Car Car Park',61.0,1650,'hard',119,true),
('SUNSET','Sunset Ridge','Market Square',22.5,580,'moderate',69,false),
('GORGE','Gorge and Mills','Railway Station',44.0,720,'moderate',79,true),
('GLACIER','Glacier Tongue','Cable Car Car Park',72.5,1980,'hard',145,true);
INSERT INTO Departure VALUES
(501,'LAKE','2024-05-25',1,5,'sunny',false),
(502,'CHEESE','2024-06-15',2,NULL,'cloudy',false),
(503,'PASS','2024-07-13',1,4,'sunny',false),
(504,'SUNSET','2024-07-27',4,NULL,'thunderstorm',true),
(505,'LAKE','2024-08-10',3,5,'sunny',false),
(506,'GORGE','2024-09-21',2,3,'drizzle',false),
(507,'CHEESE','2025-05-31',2,5,'sunny',false),
(508,'PASS','2025-06-28',4,1,'windy',false),
(509,'SUNSET','2025-07-19',1,NULL,NULL,false),
(510,'LAKE','2025-08-02',1,3,'cloudy',true);
INSERT INTO Rider VALUES
(1,501,'Ottilie Grant','UK','EB-01','2024-04-11',20,5),
(2,501,'Piotr Zielinski','Poland','EB-04','2024-05-02',20,4),
(3,501,'Wendy Zhou','Canada','EB-02','2024-05-19',NULL,5),
(4,502,'Harold Fitch','UK','EB-07','2024-06-01',30,3),
(5,502,'Janet Fitch','UK','EB-01','2024-06-01',30,4),
(6,503,'Emil Sørensen','Denmark','EB-05','2024-03-28',50,5),
(7,503,'Birgit Auer','Austria','EB-06','2024-06-30',50,4),
(8,505,'Noé Lambert','France','EB-08','2024-07-22',20,NULL),
(9,506,'Piotr Zielinski','Poland','EB-04','2024-08-30',25,2),
(10,507,'Camila Duarte','Spain','EB-02','2025-05-10',35,5),
(11,508,'Emil Sørensen','Denmark','EB-05','2025-02-14',55,4),
(12,508,'Graham Pole','UK',NULL,'2025-06-20',NULL,3),
(13,509,'Sigrid Holm','Denmark','EB-06','2025-07-15',25,NULL),
(14,504,'Astrid Knoll','Austria','EB-01','2024-07-20',25,NULL);
