CREATE TABLE Country_Desk (
  DeskCode VARCHAR PRIMARY KEY,
  DeskName VARCHAR,
  HeadAgent INTEGER,
  YearlyBudget DOUBLE
);
CREATE TABLE Agent (
  AgentNr INTEGER PRIMARY KEY,
  CodeName VARCHAR,
  Gender VARCHAR,
  BornYear INTEGER,
  DeskCode VARCHAR REFERENCES Country_Desk(DeskCode),
  Recruiter INTEGER REFERENCES Agent(AgentNr),
  Active VARCHAR
);
CREATE TABLE Mission (
  MissionNr INTEGER PRIMARY KEY,
  Title VARCHAR,
  TargetCity VARCHAR,
  StartYear INTEGER,
  DaysLasted INTEGER,
  Cost DOUBLE,
  Outcome VARCHAR
);
CREATE TABLE Gadget (
  GadgetNr INTEGER PRIMARY KEY,
  GadgetName VARCHAR,
  Category VARCHAR,
  WeightGrams INTEGER
);
CREATE TABLE Assignment (
  AgentNr INTEGER REFERENCES Agent(AgentNr),
  MissionNr INTEGER REFERENCES Mission(MissionNr),
  CoverRole VARCHAR,
  Fee DOUBLE,
  PRIMARY KEY (AgentNr, MissionNr)
);
CREATE TABLE Issued_Gadget (
  GadgetNr INTEGER REFERENCES Gadget(GadgetNr),
  AgentNr INTEGER REFERENCES Agent(AgentNr),
  MissionNr INTEGER REFERENCES Mission(MissionNr),
  Returned VARCHAR
);
INSERT INTO Country_Desk VALUES
 ('BAL','Baltic Desk',4,820000),
 ('MED','Mediterranean Desk',7,640000),
 ('ALP','Alpine Desk',1,310000),
 ('LEV','Levant Desk',10,975000),
 ('POL','Polar Desk',NULL,120000),
 ('ORI','Orient Desk',13,540000),
 ('ATL','Atlantic Desk',NULL,275000);
INSERT INTO Agent VALUES
 (1,'Heron','F',1921,'ALP',NULL,'F'),
 (4,'Falconer','M',1918,'BAL',NULL,'F'),
 (10,'Abacus','M',1920,'LEV',NULL,'T'),
 (13,'Bishop','M',1915,'MED',NULL,'F');
INSERT INTO Agent VALUES
 (2,'Cobbler','M',1930,'BAL',1,'T'),
 (3,'Marigold','F',1935,'MED',1,'T'),
 (5,'Quicklime','M',1940,'BAL',4,'T'),
 (6,'Saffron','F',1938,'LEV',10,'T'),
 (7,'Old Tom','M',1925,'MED',1,'T'),
 (9,'Ferryman','M',1933,'LEV',10,'F'),
 (12,'Nightjar','M',1941,NULL,4,'T');
INSERT INTO Agent VALUES
 (8,'Thimble','F',1944,'BAL',2,'T'),
 (11,'Snowdrop','F',1946,'ALP',3,'T');
INSERT INTO Mission VALUES
 (701,'Amber Room','Riga',1961,40,52000,'success'),
 (702,'Glass Harbour','Trieste',1963,25,31000,'success'),
 (703,'Paper Lantern','Beirut',1964,90,118000,'failure'),
 (704,'Winter Coat','Vienna',1962,14,9500,'success'),
 (705,'Salt Road','Beirut',1967,60,87000,'success'),
 (706,'Broken Compass','Tallinn',1965,33,44000,'aborted'),
 (707,'Silent Waltz','Vienna',1968,21,16500,'success'),
 (708,'Lead Soldier','Riga',1969,75,101000,'failure'),
 (709,'Velvet Key','Geneva',1970,10,7200,NULL),
 (710,'Third Candle','Trieste',1966,18,NULL,'aborted');
INSERT INTO Gadget VALUES
 (1,'button camera','optics',12),
 (2,'hollow heel','storage',310),
 (3,'umbrella recorder','audio',870),
 (4,'cigarette microphone','audio',25),
 (5,'false passport','papers',60),
 (6,'lens ring','optics',18),
 (7,'dead drop spike','storage',240),
 (8,'invisible ink set','papers',95);
INSERT INTO Assignment VALUES
 (2,701,'timber buyer',3200),
 (4,701,'diplomat',5000),
 (3,702,'painter',2800),
 (7,702,'ship chandler',2500),
 (6,703,'journalist',6400),
 (9,703,'driver',2100),
 (10,703,'banker',7000),
 (1,704,'piano teacher',1900),
 (6,705,'journalist',5200),
 (9,705,'carpet dealer',3300),
 (2,706,'timber buyer',2900),
 (5,706,'sailor',2400),
 (8,706,'nurse',2600),
 (1,707,'piano teacher',2000),
 (3,707,'painter',2300),
 (5,708,'sailor',4100),
 (8,708,'journalist',4300),
 (2,708,'journalist',4500),
 (7,710,'ship chandler',NULL);
INSERT INTO Issued_Gadget VALUES
 (1,2,701,'T'),(5,2,701,'T'),(3,4,701,'F'),(1,3,702,'T'),(4,6,703,'F'),(1,6,703,'F'),(5,9,703,'F'),
 (2,1,704,'T'),(4,6,705,'T'),(5,9,705,'T'),(1,5,706,'T'),(6,3,707,'T'),(2,8,708,'F'),(5,8,708,'F'),(1,2,708,'T');
