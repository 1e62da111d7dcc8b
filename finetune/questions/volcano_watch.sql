CREATE TABLE volcano (
  code TEXT PRIMARY KEY,
  name TEXT,
  island TEXT,
  kind TEXT,
  elev_m INTEGER,
  alert_level TEXT,
  crater_lake BOOLEAN
);
CREATE TABLE staff (
  id INTEGER PRIMARY KEY,
  name TEXT,
  role TEXT,
  since DATE,
  phone TEXT
);
CREATE TABLE station (
  id INTEGER PRIMARY KEY,
  volcano TEXT REFERENCES volcano(code),
  label TEXT,
  instrument TEXT,
  installed DATE,
  dist_km DECIMAL(4,1),
  keeper INTEGER REFERENCES staff(id),
  online BOOLEAN
);
CREATE TABLE quake (
  id INTEGER PRIMARY KEY,
  station INTEGER REFERENCES station(id),
  struck DATE,
  mag DECIMAL(3,1),
  depth_km DECIMAL(4,1),
  felt BOOLEAN
);
CREATE TABLE eruption (
  id INTEGER PRIMARY KEY,
  volcano TEXT REFERENCES volcano(code),
  began DATE,
  ended DATE,
  vei INTEGER,
  plume_m INTEGER,
  duty_officer INTEGER REFERENCES staff(id),
  evacuees INTEGER
);
INSERT INTO volcano VALUES
('KAR','Karanui','North Isle','stratovolcano',2480,'orange',true),
('PEL','Peleora','North Isle','shield',1712,'yellow',false),
('SMO','Old Smokey','South Isle','cinder cone',466,'green',false),
('TOR','Torrefiamma','Ash Island','stratovolcano',3105,'red',false),
('BLU','Blue Cauldron','South Isle','caldera',890,'green',true),
('MUD','Mudhorn','Ash Island','cinder cone',212,'green',false);
INSERT INTO staff VALUES
(1,'Dr Ines Calder','chief','2022-01-10','555-0101'),
(2,'Rangi Parata','seismologist','2022-05-23','555-0114'),
(3,'Yuki Hanamura','geochemist','2023-02-14',NULL),
(4,'Stefan Groll','technician','2023-08-01','555-0130'),
(5,'Aoife Brennan','seismologist','2024-03-18',NULL),
(6,'Mele Tuipulotu','technician','2024-11-04','555-0142'),
(7,'Casper Lund','pilot','2025-02-03','555-0177');
INSERT INTO station VALUES
(10,'KAR','Karanui Rim','seismometer','2022-03-03',0.8,2,true),
(11,'KAR','Goat Hut','gas sensor','2022-09-17',2.4,3,true),
(12,'PEL','Peleora Flank','tiltmeter','2023-01-25',1.5,4,false),
(13,'TOR','Chapel Terrace','seismometer','2022-06-30',3.2,2,true),
(14,'TOR','Lava Bench','webcam','2023-10-11',1.1,6,true),
(15,'TOR','Ash Harbour','seismometer','2024-05-06',7.6,5,true),
(16,'BLU','Lake Jetty','gas sensor','2024-08-20',0.3,3,false),
(17,'SMO','Sheep Fence','seismometer','2025-01-16',1.9,NULL,true);
INSERT INTO quake VALUES
(501,10,'2022-07-08',2.6,4.1,false),
(502,10,'2023-03-19',3.4,6.8,true),
(503,13,'2023-05-02',1.9,2.2,false),
(504,13,'2024-01-27',4.7,9.5,true),
(505,13,'2024-02-01',3.9,3.0,true),
(506,15,'2024-06-14',2.2,1.4,false),
(507,15,'2024-06-15',4.1,2.7,true),
(508,10,'2024-11-30',2.9,5.5,false),
(509,17,'2025-03-12',1.3,0.9,false),
(510,13,'2025-05-21',5.2,12.4,true),
(511,15,'2025-05-22',3.1,NULL,true);
INSERT INTO eruption VALUES
(1,'KAR','2022-08-11','2022-08-15',2,3800,1,0),
(2,'TOR','2023-05-06','2023-07-29',3,9200,2,1340),
(3,'PEL','2023-11-20','2024-01-04',1,1200,4,85),
(4,'TOR','2024-02-03','2024-02-10',2,5100,1,410),
(5,'KAR','2024-12-02','2024-12-03',1,2200,5,NULL),
(6,'TOR','2025-05-23',NULL,4,14500,2,2960),
(7,'PEL','2025-06-08',NULL,1,900,5,0);
