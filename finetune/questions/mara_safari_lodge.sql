CREATE TABLE guide (
  id INTEGER PRIMARY KEY,
  first_name VARCHAR,
  last_name VARCHAR,
  grade VARCHAR,
  started DATE,
  day_wage_kes INTEGER
);
CREATE TABLE vehicle (
  id INTEGER PRIMARY KEY,
  reg VARCHAR,
  model VARCHAR,
  seats INTEGER,
  open_top BOOLEAN,
  mileage_km INTEGER
);
CREATE TABLE game_drive (
  id INTEGER PRIMARY KEY,
  guide_id INTEGER REFERENCES guide(id),
  spotter_id INTEGER REFERENCES guide(id),
  vehicle_id INTEGER REFERENCES vehicle(id),
  drive_date DATE,
  slot VARCHAR,
  pax INTEGER,
  price_pp_usd DECIMAL(7,2)
);
CREATE TABLE species (
  id INTEGER PRIMARY KEY,
  common_name VARCHAR,
  swahili VARCHAR,
  big_five BOOLEAN,
  diet VARCHAR
);
CREATE TABLE sighting (
  drive_id INTEGER REFERENCES game_drive(id),
  species_id INTEGER REFERENCES species(id),
  head_count INTEGER,
  place VARCHAR,
  remark VARCHAR
);
INSERT INTO guide VALUES
(1,'Joseph','Ole Nkoyo','gold','2022-02-01',6500),
(2,'Mercy','Wanjiku','silver','2022-07-15',4800),
(3,'Daniel','Kiptoo','silver','2023-01-09',4700),
(4,'Naserian','Leteipa','bronze','2024-03-04',3200),
(5,'Peter','Mwangi','bronze','2024-10-01',3000),
(6,'Grace','Achieng','gold','2022-05-20',6200);
INSERT INTO vehicle VALUES
(1,'KCA 412T','Land Cruiser',7,TRUE,184000),
(2,'KDB 077M','Land Cruiser',9,TRUE,96500),
(3,'KCX 630P','Safari van',8,FALSE,231400),
(4,'KDG 255L','Defender',6,TRUE,41200),
(5,'KBZ 918Q','Unimog',14,TRUE,302000);
INSERT INTO game_drive VALUES
(1,1,4,1,'2024-07-12','dawn',6,85.00),
(2,2,NULL,2,'2024-07-12','afternoon',8,75.00),
(3,1,3,1,'2024-08-03','full day',5,160.00),
(4,3,4,3,'2024-08-03','dawn',7,70.00),
(5,6,1,4,'2024-08-19','night',4,110.00),
(6,2,4,2,'2024-09-30','dawn',9,85.00),
(7,6,3,4,'2024-12-24','full day',6,175.00),
(8,1,NULL,1,'2025-01-02','afternoon',3,75.00),
(9,3,NULL,3,'2025-01-15','afternoon',8,65.00),
(10,1,4,2,'2025-02-09','dawn',7,90.00),
(11,4,NULL,4,'2025-02-22','night',2,110.00);
INSERT INTO species VALUES
(1,'lion','simba',TRUE,'carnivore'),
(2,'leopard','chui',TRUE,'carnivore'),
(3,'elephant','tembo',TRUE,'herbivore'),
(4,'buffalo','nyati',TRUE,'herbivore'),
(5,'black rhino','kifaru',TRUE,'herbivore'),
(6,'cheetah','duma',FALSE,'carnivore'),
(7,'giraffe','twiga',FALSE,'herbivore'),
(8,'warthog','ngiri',FALSE,'omnivore'),
(9,'pangolin','kakakuona',FALSE,'insectivore'),
(10,'wildebeest','nyumbu',FALSE,'herbivore');
INSERT INTO sighting VALUES
(1,1,5,'Musiara Marsh','cubs playing'),
(1,3,22,'Musiara Marsh',NULL),
(2,7,9,'Rhino Ridge',NULL),
(2,10,400,'Paradise Plains',NULL),
(3,10,2500,'Mara River','crossing at noon'),
(3,1,3,'Mara River',NULL),
(3,6,2,'Paradise Plains','hunt, missed'),
(4,4,60,'Rhino Ridge',NULL),
(4,8,4,'Lodge gate',NULL),
(5,2,1,'Talek Lugga','in a fig tree'),
(6,3,14,'Musiara Marsh',NULL),
(6,6,1,'Paradise Plains',NULL),
(7,1,8,'Musiara Marsh',NULL),
(7,2,2,'Talek Lugga','mating pair'),
(8,8,6,'Lodge gate',NULL),
(10,1,2,'Rhino Ridge',NULL),
(10,3,31,'Mara River',NULL),
(11,1,4,'Talek Lugga','night hunt');
