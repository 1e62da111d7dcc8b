CREATE TABLE Photographers (PhotographerCode CHAR(3) PRIMARY KEY, Name VARCHAR, HomeCountry VARCHAR, Specialty VARCHAR, SinceYear INTEGER, CommissionPct DOUBLE);
INSERT INTO Photographers VALUES
('AKL','Astrid Klemm','Germany','wildlife',2006,45),
('BTO','Bruno Torelli','Italy','architecture',2011,50),
('CMW','Cathal McWeir','Ireland','sport',2015,40),
('DNS','Dina Sarkis','Lebanon','reportage',2009,55),
('EVP','Eva Petrenko','Ukraine','reportage',2018,50),
('FHO','Finn Holt','Norway','wildlife',2013,45),
('GLA','Gabriel Lacombe','Canada','landscape',2002,60),
('HIN','Hiro Nakata','Japan','architecture',2020,40);
CREATE TABLE Photos (PhotoNr INTEGER PRIMARY KEY, Caption VARCHAR, TakenBy CHAR(3) REFERENCES Photographers(PhotographerCode), DateTaken DATE, Orientation VARCHAR, Megapixels DOUBLE, IsColour BOOLEAN);
INSERT INTO Photos VALUES
(7001,'Osprey over the fjord','FHO','2016-05-21','landscape',24.2,TRUE),
(7002,'Lynx in fresh snow','AKL','2014-01-30','landscape',18.0,TRUE),
(7003,'Fish market before dawn','DNS','2017-09-03','portrait',20.1,FALSE),
(7004,'Spiral stair, Turin','BTO','2018-04-11','portrait',36.3,TRUE),
(7005,'Concrete chapel','BTO','2019-07-06','square',36.3,FALSE),
(7006,'Last bend of the relay','CMW','2019-08-17','landscape',20.1,TRUE),
(7007,'Evacuees on the platform','EVP','2022-03-09','landscape',24.2,TRUE),
(7008,'Heron and reeds','AKL','2018-06-02','portrait',24.2,TRUE),
(7009,'Frozen lake at noon','GLA','2010-02-14','landscape',12.3,TRUE),
(7010,'Night shift at the market','DNS','2020-11-25','landscape',24.2,FALSE),
(7011,'Glass tower in fog','HIN','2021-10-19','portrait',45.7,TRUE),
(7012,'Seal pup on the beach','FHO','2021-04-27','square',45.7,TRUE),
(7013,'Volunteers sorting bread','EVP','2022-04-02','portrait',24.2,FALSE);
CREATE TABLE Clients (ClientID INTEGER PRIMARY KEY, ClientName VARCHAR, ClientType VARCHAR, Country VARCHAR);
INSERT INTO Clients VALUES
(1,'Meridian Weekly','magazine','Ireland'),
(2,'Nordlys Travel','advertiser','Norway'),
(3,'Halden & Sons Press','book publisher','England'),
(4,'Die Wochenschau','magazine','Germany'),
(5,'Bricks Quarterly','magazine','England'),
(6,'Open Shelter Fund','charity','Germany'),
(7,'Castellan Calendars','advertiser','Italy');
CREATE TABLE Licences (LicenceID INTEGER PRIMARY KEY, PhotoNr INTEGER REFERENCES Photos(PhotoNr), ClientID INTEGER REFERENCES Clients(ClientID), LicenceDate DATE, UsageType VARCHAR, MonthsValid INTEGER, Fee DOUBLE);
INSERT INTO Licences VALUES
(1,7001,2,'2016-09-01','brochure',24,640),
(2,7002,4,'2015-02-10','editorial',6,280),
(3,7002,7,'2017-08-15','calendar',12,420),
(4,7003,1,'2017-10-20','editorial',6,310),
(5,7004,5,'2018-06-04','cover',3,950),
(6,7005,5,'2019-09-12','editorial',6,360),
(7,7005,3,'2020-01-22','book',60,720),
(8,7006,1,'2019-08-19','editorial',3,250),
(9,7007,4,'2022-03-12','cover',3,1200),
(10,7007,6,'2022-03-20','brochure',12,150),
(11,7008,7,'2019-05-30','calendar',12,400),
(12,7010,1,'2021-01-08','editorial',6,330),
(13,7012,7,'2021-09-14','calendar',12,480),
(14,7003,3,'2021-03-03','book',60,590),
(15,7012,2,'2022-02-01','brochure',24,700);
