CREATE TABLE tblBroker (BrokerID INTEGER PRIMARY KEY, BrokerName VARCHAR, Office VARCHAR, LicensedSince DATE);
INSERT INTO tblBroker VALUES
(1,'Marguerite Fontaine','Lyon','2022-01-05'),
(2,'Olivier Sand','Lyon','2022-06-20'),
(3,'Hélène Aubry','Annecy','2023-02-27'),
(4,'Thierry Blanc','Grenoble','2023-11-13'),
(5,'Noémie Castel','Annecy','2025-01-20'),
(6,'Julien Marchand','Lyon','2024-05-06');
CREATE TABLE tblInsured (InsuredID INTEGER PRIMARY KEY, FullName VARCHAR, Birthday DATE, City VARCHAR, Phone VARCHAR, Smoker BOOLEAN);
INSERT INTO tblInsured VALUES
(1,'Anatole Girard','1958-04-11','Lyon','04 72 11 01',false),
(2,'Brigitte Lemoine','1971-09-30','Lyon','04 72 11 02',true),
(3,'Cédric Morel','1990-02-17','Annecy',NULL,false),
(4,'Delphine Roy','1985-12-05','Grenoble','04 76 22 04',false),
(5,'Etienne Vidal','1949-07-23','Annecy','04 50 33 05',true),
(6,'Florence Petit','1996-10-08','Lyon',NULL,false),
(7,'Gaspard Noir','2001-05-19','Chambéry','04 79 44 07',true),
(8,'Hortense Blin','1978-03-02','Grenoble','04 76 22 08',false),
(9,'Ismaël Diop','1988-08-14','Lyon','04 72 11 09',false);
CREATE TABLE tblPolicy (PolicyNo VARCHAR PRIMARY KEY, InsuredID INTEGER REFERENCES tblInsured(InsuredID), BrokerID INTEGER REFERENCES tblBroker(BrokerID), Line VARCHAR, AnnualPremium DECIMAL(8,2), Excess INTEGER, Inception DATE, CancelledOn DATE);
INSERT INTO tblPolicy VALUES
('HOM-1001',1,1,'home',412.00,250,'2022-03-01',NULL),
('MOT-1002',1,1,'motor',688.50,500,'2022-03-15','2024-03-14'),
('MOT-1003',2,2,'motor',745.00,300,'2022-09-01',NULL),
('LIF-1004',5,3,'life',1320.00,NULL,'2023-04-01',NULL),
('HOM-1005',3,3,'home',298.00,150,'2023-06-12',NULL),
('TRV-1006',4,4,'travel',89.90,50,'2023-12-20','2024-12-19'),
('MOT-1007',4,4,'motor',530.00,400,'2024-01-08',NULL),
('PET-1008',6,2,'pet',214.80,100,'2024-05-02',NULL),
('LIF-1009',2,1,'life',980.00,NULL,'2024-07-01',NULL),
('HOM-1010',8,4,'home',505.00,200,'2024-10-15',NULL),
('MOT-1011',7,3,'motor',1140.00,600,'2025-01-27',NULL),
('TRV-1012',3,3,'travel',64.00,50,'2025-02-10',NULL);
CREATE TABLE tblAdjuster (AdjusterID INTEGER PRIMARY KEY, AdjusterName VARCHAR, Expertise VARCHAR, External BOOLEAN);
INSERT INTO tblAdjuster VALUES
(1,'Luc Ferrand','water damage',false),
(2,'Sabine Cohen','vehicles',false),
(3,'Patrice Hamel','theft',true),
(4,'Renée Vasseur','fire',true),
(5,'Bastien Joly','vehicles',true),
(6,'Colette Marin','animals',false);
CREATE TABLE tblClaim (ClaimNo INTEGER PRIMARY KEY, PolicyNo VARCHAR REFERENCES tblPolicy(PolicyNo), AdjusterID INTEGER REFERENCES tblAdjuster(AdjusterID), Cause VARCHAR, LossDate DATE, Claimed DECIMAL(9,2), Settled DECIMAL(9,2), Status VARCHAR);
INSERT INTO tblClaim VALUES
(501,'HOM-1001',1,'burst pipe','2022-12-18',6400.00,6150.00,'paid'),
(502,'MOT-1002',2,'rear-end collision','2023-02-07',3150.00,2650.00,'paid'),
(503,'MOT-1003',2,'parking scrape','2023-05-25',890.00,0.00,'rejected'),
(504,'HOM-1005',3,'bicycle theft','2023-10-03',1250.00,1100.00,'paid'),
(505,'MOT-1003',5,'hail','2024-06-29',4275.00,3975.00,'paid'),
(506,'TRV-1006',3,'lost luggage','2024-02-16',740.00,690.00,'paid'),
(507,'HOM-1001',4,'kitchen fire','2024-08-11',18900.00,NULL,'in review'),
(508,'PET-1008',6,'swallowed sock','2024-09-21',1130.00,1030.00,'paid'),
(509,'MOT-1007',2,'deer strike','2024-11-14',5200.00,NULL,'in review'),
(510,'HOM-1010',1,'leaking roof','2025-01-09',2600.00,0.00,'rejected'),
(511,'MOT-1011',NULL,'black ice','2025-02-12',7800.00,NULL,'new');
