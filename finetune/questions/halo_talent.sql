CREATE TABLE Agent (
  AgentCode VARCHAR PRIMARY KEY,
  GivenName VARCHAR,
  Surname VARCHAR,
  JoinedAgency DATE,
  CommissionPct DECIMAL(4,1)
);
CREATE TABLE Influencer (
  InfluencerId INTEGER PRIMARY KEY,
  Alias VARCHAR,
  LegalName VARCHAR,
  Niche VARCHAR,
  Reach INTEGER,
  HomeCity VARCHAR,
  Agent VARCHAR REFERENCES Agent(AgentCode),
  ContractEnds DATE
);
CREATE TABLE Brand (
  BrandId INTEGER PRIMARY KEY,
  BrandName VARCHAR,
  Sector VARCHAR,
  HeadOffice VARCHAR,
  ContactMail VARCHAR
);
CREATE TABLE Deal (
  DealId INTEGER PRIMARY KEY,
  BrandId INTEGER REFERENCES Brand(BrandId),
  InfluencerId INTEGER REFERENCES Influencer(InfluencerId),
  SignedOn DATE,
  Fee DECIMAL(9,2),
  State VARCHAR,
  PaidOn DATE,
  Exclusive BOOLEAN
);
CREATE TABLE Clip (
  ClipId INTEGER PRIMARY KEY,
  DealId INTEGER REFERENCES Deal(DealId),
  Platform VARCHAR,
  WentLive DATE,
  Seconds INTEGER,
  Hearts INTEGER
);
INSERT INTO Agent VALUES
 ('DL','Delphine','Laurent','2022-01-10',18.0),
 ('RK','Ravi','Kapoor','2022-11-07',15.0),
 ('MO','Moira','O''Dea','2023-06-19',15.0),
 ('TS','Tobias','Stern','2025-02-01',12.5);
INSERT INTO Influencer VALUES
 (1,'CrumpetQueen','Harriet Dowd','baking',820000,'Leeds','DL','2025-12-31'),
 (2,'SoleBrother','Andre Mills','sneakers',1450000,'London','RK','2026-03-31'),
 (3,'PlantDadPhil','Philip Nunn','houseplants',310000,'Bristol','DL','2025-06-30'),
 (4,'Zuzi Lifts','Zuzana Kralova','fitness',970000,'Prague','RK','2024-12-31'),
 (5,'TheTinyFlat','Marco Bellini','interiors',205000,'Milan','MO','2026-01-31'),
 (6,'OmaCodes','Gertrud Seidel','tech',540000,'Leipzig','MO',NULL),
 (7,'Glitterbeard','Owen Price','make-up',88000,'Cardiff',NULL,NULL),
 (8,'KayakKim','Kim Solberg','outdoors',132000,'Bergen','MO','2025-09-30');
INSERT INTO Brand VALUES
 (1,'Whiskwell','kitchenware','Sheffield','pr@whiskwell.example'),
 (2,'Stridr','footwear','Rotterdam','collab@stridr.example'),
 (3,'Fernly','garden','Bath',NULL),
 (4,'ProtoShake','nutrition','Brno','hello@protoshake.example'),
 (5,'Nookea','furniture','Malmo','social@nookea.example'),
 (6,'ByteBuddy','software','Berlin',NULL),
 (7,'Velvet Lash','cosmetics','Paris','team@velvetlash.example');
INSERT INTO Deal VALUES
 (1,1,1,'2023-03-14',4800.00,'completed','2023-05-02',FALSE),
 (2,2,2,'2023-09-01',15000.00,'completed','2023-11-20',TRUE),
 (3,3,3,'2024-02-19',2100.00,'completed','2024-04-30',FALSE),
 (4,4,4,'2024-01-08',9200.00,'completed',NULL,TRUE),
 (5,5,5,'2024-05-27',3300.00,'completed','2024-08-12',FALSE),
 (6,1,1,'2024-10-03',6500.00,'running',NULL,FALSE),
 (7,6,6,'2024-11-11',7700.00,'running',NULL,FALSE),
 (8,2,4,'2023-05-05',5600.00,'completed','2023-07-15',FALSE),
 (9,5,3,'2024-09-09',2600.00,'cancelled',NULL,FALSE),
 (10,2,2,'2025-01-17',18500.00,'running',NULL,TRUE),
 (11,4,2,'2024-06-06',8100.00,'completed','2024-07-30',FALSE);
INSERT INTO Clip VALUES
 (1,1,'TikTok','2023-04-01',45,91000),
 (2,1,'Instagram','2023-04-03',60,38500),
 (3,2,'YouTube','2023-10-05',480,210000),
 (4,2,'TikTok','2023-10-06',30,325000),
 (5,3,'Instagram','2024-03-12',75,12400),
 (6,4,'YouTube','2024-02-02',610,64000),
 (7,5,'Instagram','2024-06-30',90,18900),
 (8,6,'TikTok','2024-12-08',50,77000),
 (9,7,'YouTube','2025-01-15',720,45500),
 (10,8,'TikTok','2023-06-01',25,56000),
 (11,11,'TikTok','2024-06-20',40,143000),
 (12,11,'YouTube','2024-07-01',355,98000);
