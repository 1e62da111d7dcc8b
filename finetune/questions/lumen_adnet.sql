CREATE TABLE staff (
  nr INTEGER PRIMARY KEY,
  name VARCHAR,
  role VARCHAR,
  salary DECIMAL(9,2),
  hired DATE
);
CREATE TABLE client (
  nr INTEGER PRIMARY KEY,
  company VARCHAR,
  branch VARCHAR,
  acct_mgr INTEGER REFERENCES staff(nr),
  credit_limit DECIMAL(10,2),
  onboarded DATE
);
CREATE TABLE campaign (
  nr INTEGER PRIMARY KEY,
  client_nr INTEGER REFERENCES client(nr),
  planner INTEGER REFERENCES staff(nr),
  designer INTEGER REFERENCES staff(nr),
  slogan VARCHAR,
  start_dt DATE,
  end_dt DATE,
  budget DECIMAL(10,2)
);
CREATE TABLE site (
  nr INTEGER PRIMARY KEY,
  domain VARCHAR,
  subject VARCHAR,
  cpm DECIMAL(6,2),
  adult BOOLEAN
);
CREATE TABLE placement (
  campaign_nr INTEGER REFERENCES campaign(nr),
  site_nr INTEGER REFERENCES site(nr),
  fmt VARCHAR,
  impressions INTEGER,
  clicks INTEGER,
  cost DECIMAL(9,2),
  PRIMARY KEY (campaign_nr, site_nr)
);
INSERT INTO staff VALUES
 (1,'Katrin Voss','account manager',58000,'2022-02-01'),
 (2,'Elio Marchetti','account manager',54500,'2023-04-01'),
 (3,'Sade Balogun','planner',61000,'2022-02-01'),
 (4,'Niko Petrov','planner',47000,'2024-01-15'),
 (5,'Harriet Lowe','designer',49500,'2022-10-10'),
 (6,'Bao Tran','designer',45000,'2023-11-01'),
 (7,'Miles Garner','trainee',24000,'2025-01-07');
INSERT INTO client VALUES
 (1,'Pennywise Insurance','insurance',1,80000,'2022-03-15'),
 (2,'Glimmer Cosmetics','beauty',2,45000,'2023-05-20'),
 (3,'Torque Scooters','mobility',1,60000,'2023-08-02'),
 (4,'Hearty Oats','food',2,25000,'2024-02-28'),
 (5,'Nordlake Tourism','travel',1,NULL,'2024-06-11'),
 (6,'Pixelsafe VPN','software',NULL,15000,'2025-01-30'),
 (7,'Cuddlewool','fashion',2,10000,'2024-09-09');
INSERT INTO campaign VALUES
 (1,1,3,5,'Sleep like it is covered','2022-09-01','2022-11-30',42000),
 (2,1,3,6,'Bump? No bother','2024-03-01','2024-05-31',55000),
 (3,2,4,5,'Shine before nine','2024-02-05','2024-03-10',18500),
 (4,3,3,5,'Skip the jam','2023-09-15','2023-12-15',36000),
 (5,3,4,6,'Two wheels, zero fuss','2024-06-01','2024-08-31',29000),
 (6,4,4,6,'Oat to be good','2024-10-01','2024-10-31',9800),
 (7,5,3,NULL,'Colder is better','2024-11-15','2025-02-28',31500),
 (8,7,4,5,'Hug in a jumper','2024-12-01',NULL,7500);
INSERT INTO site VALUES
 (1,'dailygrumble.example','news',6.50,FALSE),
 (2,'gearheadz.example','cars',8.20,FALSE),
 (3,'mumsandmore.example','parenting',7.10,FALSE),
 (4,'latebets.example','betting',3.40,TRUE),
 (5,'recipebarn.example','cooking',5.90,FALSE),
 (6,'trailpost.example','outdoors',9.30,FALSE),
 (7,'quietchess.example','games',2.80,FALSE);
INSERT INTO placement VALUES
 (1,1,'banner',2100000,4200,13650.00),
 (1,3,'video',900000,5400,6390.00),
 (2,1,'banner',2600000,6100,16900.00),
 (2,2,'skyscraper',1150000,2900,9430.00),
 (3,3,'video',1300000,9100,9230.00),
 (4,2,'banner',1900000,7600,15580.00),
 (4,4,'popup',3000000,1500,10200.00),
 (5,2,'video',1400000,8400,11480.00),
 (5,6,'banner',700000,1750,6510.00),
 (6,5,'banner',1050000,3300,6195.00),
 (7,6,'video',1600000,11200,14880.00),
 (7,1,'banner',1250000,2100,8125.00);
