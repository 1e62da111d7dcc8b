CREATE TABLE sponsors (sponsor_id INTEGER PRIMARY KEY, sponsor_name TEXT, sponsor_type TEXT, sponsor_country TEXT);
CREATE TABLE explorers (explorer_id INTEGER PRIMARY KEY, explorer_name TEXT, explorer_birth_year INTEGER, explorer_nationality TEXT, explorer_trade TEXT);
CREATE TABLE vessels (vessel_id INTEGER PRIMARY KEY, vessel_name TEXT, vessel_type TEXT, vessel_tonnage INTEGER, vessel_built INTEGER);
CREATE TABLE expeditions (expedition_id INTEGER PRIMARY KEY, expedition_name TEXT, expedition_region TEXT, departure_date DATE, return_date DATE, expedition_cost DOUBLE, leader_id INTEGER REFERENCES explorers(explorer_id), vessel_id INTEGER REFERENCES vessels(vessel_id), reached_goal INTEGER);
CREATE TABLE expedition_members (expedition_id INTEGER REFERENCES expeditions(expedition_id), explorer_id INTEGER REFERENCES explorers(explorer_id), member_role TEXT, member_pay DOUBLE, survived INTEGER, PRIMARY KEY (expedition_id, explorer_id));
CREATE TABLE expedition_sponsors (expedition_id INTEGER REFERENCES expeditions(expedition_id), sponsor_id INTEGER REFERENCES sponsors(sponsor_id), amount_given DOUBLE, PRIMARY KEY (expedition_id, sponsor_id));
INSERT INTO sponsors VALUES (1,'Royal Society of Bergholm','society','Bergholm'),(2,'Lund Trading Company','company','Norrland'),(3,'Crown Treasury','government','Bergholm'),(4,'Polar Geographic Club','society','Norrland'),(5,'Countess Arvane','private','Aurelia'),(6,'Aurelia Telegraph','company','Aurelia'),(7,'Whalers Guild','society','Norrland'),(8,'Straits Pilot Company','company','Bergholm');
INSERT INTO explorers VALUES
(1,'Viktor Halden',1861,'Norrlander','navigator'),(2,'Edmund Carrow',1868,'Bergholmer','surgeon'),(3,'Sigrid Ulv',1879,'Norrlander','botanist'),(4,'Anselm Roche',1872,'Aurelian','geologist'),
(5,'Tobias Krenn',1855,'Bergholmer','navigator'),(6,'Maud Ellery',1884,'Bergholmer','photographer'),(7,'Jens Faro',1876,'Norrlander','dog driver'),(8,'Leopold Dace',1865,'Aurelian','surgeon'),
(9,'Piet Storm',1890,'Norrlander','dog driver'),(10,'Conrad Weil',1881,'Bergholmer','geologist'),(11,'Alba Ferro',1887,'Aurelian','botanist');
INSERT INTO vessels VALUES (1,'Northern Lantern','barque',420,1874),(2,'Ice Petrel','schooner',210,1889),(3,'Queen Ottilie','steamer',760,1898),(4,'Resolve','barque',385,1881),(5,'Fulmar','whaler',260,1879),(6,'Sea Marten','whaler',240,1902);
INSERT INTO expeditions VALUES
(1,'First Halden Expedition','Arctic','1891-06-12','1893-09-30',48000,1,1,0),(2,'Carrow Relief Mission','Arctic','1894-05-02','1895-10-11',22500,2,4,1),(3,'Southern Ice Survey','Antarctic','1899-10-20','1902-03-08',91000,1,3,1),
(4,'Krenn Straits Voyage','Arctic','1896-07-01','1897-08-25',30500,5,1,0),(5,'Aurelian Antarctic Journey','Antarctic','1904-11-15','1907-02-19',120500,4,3,1),(6,'Ulv Botanical Survey','Subarctic','1908-04-18','1908-10-02',9800,3,2,1),
(7,'Fulmar Coast Sledding','Antarctic','1910-09-05',NULL,57000,7,5,0),(8,'Second Carrow Mission','Subarctic','1901-05-14','1901-11-30',14200,2,2,1);
INSERT INTO expedition_members VALUES
(1,1,'leader',1200,1),(1,2,'doctor',700,1),(1,5,'pilot',800,1),(2,2,'leader',900,1),(2,7,'sledging',350,1),(3,1,'leader',2000,1),(3,3,'scientist',850,1),(3,7,'sledging',500,1),(3,4,'scientist',900,1),
(4,5,'leader',950,0),(4,8,'doctor',600,1),(5,4,'leader',2400,1),(5,8,'doctor',1100,0),(5,10,'scientist',950,1),(5,6,'photographer',750,1),(6,3,'leader',600,1),(6,6,'photographer',300,1),(7,7,'leader',1300,0),(7,9,'sledging',550,0),(7,10,'scientist',900,1),(8,2,'leader',650,1);
INSERT INTO expedition_sponsors VALUES (1,1,20000),(1,2,15000),(2,3,22500),(3,3,50000),(3,1,25000),(3,4,10000),(4,2,18000),(5,5,70000),(5,6,40000),(6,4,6500),(7,2,30000),(7,4,12000),(7,5,8000),(4,8,6500);
