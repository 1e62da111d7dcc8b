CREATE TABLE species (
  species_id INTEGER PRIMARY KEY,
  common_name TEXT NOT NULL,
  latin_name TEXT,
  family TEXT,
  red_listed BOOLEAN
);
CREATE TABLE ringers (
  ringer_id INTEGER PRIMARY KEY,
  first_name TEXT,
  last_name TEXT,
  permit_class TEXT,
  joined_on DATE,
  email TEXT
);
CREATE TABLE net_sites (
  site_id INTEGER PRIMARY KEY,
  site_name TEXT,
  habitat TEXT,
  net_metres INTEGER
);
CREATE TABLE birds (
  ring_no TEXT PRIMARY KEY,
  species_id INTEGER REFERENCES species(species_id),
  sex TEXT,
  age_class TEXT,
  ringed_on DATE,
  ringed_by INTEGER REFERENCES ringers(ringer_id),
  site_id INTEGER REFERENCES net_sites(site_id),
  weight_g DECIMAL(6,1)
);
CREATE TABLE recaptures (
  recapture_id INTEGER PRIMARY KEY,
  ring_no TEXT REFERENCES birds(ring_no),
  caught_on DATE,
  site_id INTEGER REFERENCES net_sites(site_id),
  caught_by INTEGER REFERENCES ringers(ringer_id),
  weight_g DECIMAL(6,1),
  fat_score INTEGER,
  found_dead BOOLEAN
);
INSERT INTO species VALUES
(1,'Robin','Erithacus rubecula','Flycatchers',false),
(2,'Reed Warbler','Acrocephalus scirpaceus','Warblers',false),
(3,'Blackcap','Sylvia atricapilla','Warblers',false),
(4,'Song Thrush','Turdus philomelos','Thrushes',true),
(5,'Blackbird','Turdus merula','Thrushes',false),
(6,'Kingfisher','Alcedo atthis','Kingfishers',false),
(7,'Firecrest','Regulus ignicapilla','Kinglets',false),
(8,'Willow Tit','Poecile montanus','Tits',true),
(9,'Wryneck','Jynx torquilla','Woodpeckers',true);
INSERT INTO ringers VALUES
(1,'Maud','Pilkington','A','2022-03-01','maud@saltreed.org'),
(2,'Tobias','Renk','A','2022-04-15','renk@saltreed.org'),
(3,'Oona','Farrell','C','2023-02-20','oona.f@mail.ie'),
(4,'Giles','Marchbank','trainer','2022-01-05',NULL),
(5,'Saskia','de Wit','C','2024-05-11','saskia@dewit.nl'),
(6,'Howell','Price','T','2025-01-18',NULL),
(7,'Irene','Castellan','T','2024-09-02','irene.c@post.com');
INSERT INTO net_sites VALUES
(1,'Reedbed North','reedbed',120),
(2,'Sluice Ride','reedbed',60),
(3,'Old Orchard','scrub',84),
(4,'Hazel Copse','woodland',48),
(5,'Lighthouse Garden','garden',36),
(6,'Heron Wood','woodland',54);
INSERT INTO birds VALUES
('AK4101','1','M','adult','2022-05-14',1,3,18.2),
('AK4102','2','F','adult','2022-06-03',1,1,11.9),
('AK4103','2','M','juvenile','2022-08-21',2,1,12.4),
('AK4104','3','M','adult','2023-04-18',2,3,19.1),
('AK4105','3','F','juvenile','2023-08-09',3,4,17.6),
('CZ9001','4','M','adult','2023-10-12',1,3,82.5),
('CZ9002','5','M','adult','2023-11-04',4,5,104.0),
('CZ9003','5','F','adult','2024-03-16',2,5,96.3),
('AK4106','2','F','juvenile','2024-07-28',3,2,11.2),
('NB7700','6',NULL,'adult','2024-08-02',1,2,38.4),
('AK4107','1','F','juvenile','2024-09-15',5,4,16.9),
('AK4108','7','M','adult','2024-10-20',1,5,5.6),
('AK4109','2',NULL,'juvenile','2025-07-12',5,1,11.5),
('AK4110','8','F','adult','2025-02-08',4,4,10.8);
INSERT INTO recaptures VALUES
(1,'AK4101','2022-11-19',3,1,19.0,3,false),
(2,'AK4101','2023-05-20',5,2,17.8,1,false),
(3,'AK4101','2024-04-06',3,3,18.1,2,false),
(4,'AK4102','2023-06-11',1,1,12.6,2,false),
(5,'AK4102','2024-06-23',2,2,12.2,2,false),
(6,'AK4103','2023-07-02',1,1,12.0,1,false),
(7,'AK4104','2024-04-28',3,2,20.4,4,false),
(8,'CZ9002','2024-12-07',5,4,NULL,NULL,true),
(9,'CZ9003','2025-03-08',5,3,101.7,3,false),
(10,'NB7700','2024-09-21',2,1,36.9,0,false),
(11,'AK4106','2025-06-29',1,5,12.1,1,false),
(12,'AK4107','2025-01-25',4,NULL,NULL,NULL,true);
