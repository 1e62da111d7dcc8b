CREATE TABLE Medal (
  Code VARCHAR PRIMARY KEY,
  MedalName VARCHAR,
  Metal VARCHAR,
  Instituted INTEGER,
  Pension DOUBLE
);
CREATE TABLE Service (
  ServiceNr INTEGER PRIMARY KEY,
  ServiceName VARCHAR,
  Headquarters VARCHAR
);
CREATE TABLE Recipient (
  Nr INTEGER PRIMARY KEY,
  Name VARCHAR,
  Birthplace VARCHAR,
  Born INTEGER,
  Died INTEGER,
  ServiceNr INTEGER REFERENCES Service(ServiceNr)
);
CREATE TABLE Award (
  AwardNr INTEGER PRIMARY KEY,
  RecipientNr INTEGER REFERENCES Recipient(Nr),
  MedalCode VARCHAR REFERENCES Medal(Code),
  Year INTEGER,
  Deed VARCHAR,
  Posthumous BOOLEAN,
  ProposedBy INTEGER REFERENCES Recipient(Nr)
);
INSERT INTO Medal VALUES
 ('GSC','Golden Storm Cross','gold',1871,120),
 ('LSM','Life Saving Medal','silver',1889,45),
 ('FLM','Flame Medal','bronze',1910,20),
 ('OMS','Order of the Mountain Star','gold',1924,150),
 ('CDM','Civil Duty Medal','bronze',1946,NULL),
 ('IHM','Ice Harbour Medal','silver',1933,60),
 ('RGC','Royal Guard Clasp','silver',1856,80);
INSERT INTO Service VALUES
 (1,'Coastal Rescue','Skarhavn'),
 (2,'City Fire Brigade','Altmark'),
 (3,'Mountain Watch','Hochtal'),
 (4,'River Police','Altmark'),
 (5,'Railway Guard','Brenn'),
 (6,'Border Rangers',NULL),
 (7,'Mine Rescue','Kohlberg');
INSERT INTO Recipient VALUES
 (1,'Nils Haugen','Skarhavn',1881,1949,1),
 (2,'Clara Weiss','Altmark',1902,1988,2),
 (3,'Benedikt Auer','Hochtal',1899,1931,3),
 (4,'Rosa Lindner','Hochtal',1910,1996,3),
 (5,'Jorgen Dahl','Skarhavn',1874,1940,1),
 (6,'Paul Ender','Brenn',1895,1926,2),
 (7,'Hedwig Moor','Altmark',1918,NULL,4),
 (8,'Sixten Berg','Oyvik',1905,1979,1),
 (9,'Walter Krain','Brenn',1890,1958,5),
 (10,'Alma Falk','Oyvik',1921,2003,1),
 (11,'Ludvig Thorn','Hochtal',1887,1965,3),
 (12,'Ida Brandt','Altmark',1907,1970,NULL);
INSERT INTO Award VALUES
 (1,1,'GSC',1912,'rescue of a schooner crew',false,5),
 (2,1,'LSM',1907,'swimmer saved in the surf',false,5),
 (3,5,'GSC',1899,'rescue of a steamer',false,NULL),
 (4,2,'FLM',1934,'children saved from a burning school',false,6),
 (5,6,'FLM',1926,'fire in the grain store',true,NULL),
 (6,3,'OMS',1931,'avalanche rescue',true,11),
 (7,4,'OMS',1938,'night rescue on the north face',false,11),
 (8,4,'LSM',1947,'tourists saved from a gorge',false,2),
 (9,8,'IHM',1941,'rescue of an ice-bound crew',false,1),
 (10,8,'LSM',1936,'swimmer saved in the harbour',false,1),
 (11,8,'GSC',1952,'rescue of a tanker crew',false,10),
 (12,7,'CDM',1950,'flood duty',false,NULL),
 (13,10,'IHM',1955,'crew saved from drifting ice',false,8),
 (14,11,'OMS',1925,'avalanche rescue',false,NULL),
 (15,9,'FLM',1929,'fire in a sleeping car',false,2);
