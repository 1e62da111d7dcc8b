CREATE TABLE boats (
  boat_id INTEGER PRIMARY KEY,
  boat_name TEXT,
  seats INTEGER,
  hull TEXT,
  hydrophone BOOLEAN
);
CREATE TABLE crew (
  crew_id INTEGER PRIMARY KEY,
  first_name TEXT,
  last_name TEXT,
  job TEXT,
  day_rate DECIMAL(6,2)
);
CREATE TABLE trips (
  trip_id INTEGER PRIMARY KEY,
  boat_id INTEGER REFERENCES boats(boat_id),
  sailed_on DATE,
  skipper_id INTEGER REFERENCES crew(crew_id),
  guide_id INTEGER REFERENCES crew(crew_id),
  guests INTEGER,
  ticket_price DECIMAL(6,2),
  sea_state TEXT
);
CREATE TABLE whales (
  whale_id INTEGER PRIMARY KEY,
  nickname TEXT,
  species TEXT,
  sex TEXT,
  length_m DECIMAL(4,1),
  first_identified DATE,
  mother_id INTEGER REFERENCES whales(whale_id)
);
CREATE TABLE sightings (
  trip_id INTEGER REFERENCES trips(trip_id),
  whale_id INTEGER REFERENCES whales(whale_id),
  minutes_watched INTEGER,
  behaviour TEXT,
  photographed BOOLEAN,
  PRIMARY KEY (trip_id, whale_id)
);
INSERT INTO boats VALUES
(1,'Sea Harrier',46,'catamaran',true),
(2,'Little Auk',12,'RIB',false),
(3,'Gudrun',28,'oak',true),
(4,'Spindrift',10,'RIB',false),
(5,'Old Betsy',20,'oak',false);
INSERT INTO crew VALUES
(1,'Einar','Solberg','skipper',260.00),
(2,'Kirsty','Munro','skipper',245.00),
(3,'Beatriz','Amaral','guide',180.00),
(4,'Finlay','Ross','guide',165.00),
(5,'Ingrid','Dahl','guide',175.00),
(6,'Dougal','Ross','deckhand',120.00),
(7,'Anouk','Perrin','skipper',230.00);
INSERT INTO trips VALUES
(101,1,'2023-05-13',1,3,41,59.00,'calm'),
(102,1,'2023-06-24',1,4,46,59.00,'slight'),
(103,2,'2023-07-02',2,3,11,85.00,'calm'),
(104,3,'2023-08-19',2,5,22,65.00,'moderate'),
(105,1,'2024-04-27',1,3,30,62.00,'rough'),
(106,2,'2024-06-09',2,4,12,89.00,'calm'),
(107,3,'2024-06-30',1,5,27,68.00,'slight'),
(108,3,'2024-07-14',2,NULL,19,68.00,'slight'),
(109,4,'2024-08-03',2,3,9,92.00,'moderate'),
(110,1,'2025-05-25',1,4,44,66.00,'calm'),
(111,4,'2025-06-15',2,3,10,95.00,'slight'),
(112,3,'2025-07-05',1,3,25,70.00,'rough');
INSERT INTO whales VALUES
(1,'Scarface','humpback','M',13.4,'2022-06-11',NULL),
(2,'Lady Nick','humpback','F',14.6,'2022-06-11',NULL),
(4,'Odin','orca','M',7.9,'2022-08-30',NULL),
(5,'Freya','orca','F',6.3,'2022-08-30',NULL),
(7,'Big Mama','fin whale','F',21.5,'2023-06-24',NULL),
(8,'Ghost','minke','F',7.1,'2022-09-15',NULL),
(9,'Thimble','minke',NULL,6.6,'2024-07-14',NULL),
(10,'Captain Hook','sperm whale','M',15.8,'2022-05-04',NULL);
INSERT INTO whales VALUES
(3,'Pebble','humpback','F',8.2,'2024-06-09',2),
(6,'Loki','orca','M',4.1,'2023-08-19',5),
(11,'Pip','humpback',NULL,6.0,'2025-06-15',2);
INSERT INTO sightings VALUES
(101,1,25,'breaching',true),
(101,2,18,'feeding',true),
(102,7,40,'travelling',true),
(102,1,12,'lobtailing',false),
(103,4,33,'hunting',true),
(103,5,30,'hunting',true),
(104,5,22,'travelling',true),
(104,6,21,'travelling',true),
(106,2,35,'nursing',true),
(106,3,35,'nursing',true),
(107,1,16,'feeding',false),
(108,9,8,'travelling',false),
(109,4,27,'hunting',true),
(110,1,45,'breaching',true),
(110,7,14,'travelling',true),
(111,2,38,'nursing',true),
(111,11,38,'nursing',true),
(112,4,11,'spyhopping',false);
