CREATE TABLE wards (ward_id INTEGER PRIMARY KEY, ward_name VARCHAR, electorate INTEGER, seats INTEGER);
INSERT INTO wards VALUES (1,'Castle',6420,3),(2,'Riverside',5180,2),(3,'Northgate',7315,3),(4,'Fairfield',3890,1),(5,'Docklands',4475,2);
CREATE TABLE polling_stations (ps_id INTEGER PRIMARY KEY, venue VARCHAR, ward_id INTEGER REFERENCES wards(ward_id), step_free BOOLEAN, booths INTEGER, hire_cost DECIMAL(7,2));
INSERT INTO polling_stations VALUES (1,'Castle Primary School',1,true,6,180),(2,'St Anne''s Hall',1,false,4,95),(3,'Rowing Club House',2,true,3,120),(4,'Northgate Leisure Centre',3,true,8,260),(5,'The Plough Inn',3,false,2,NULL),(6,'Fairfield Village Hall',4,true,3,70),(7,'Seamen''s Mission',5,false,4,110),(8,'Portacabin Quay 7',5,true,2,340);
CREATE TABLE candidates (cand_id INTEGER PRIMARY KEY, forename VARCHAR, surname VARCHAR, affiliation VARCHAR, ward_id INTEGER REFERENCES wards(ward_id), nominated DATE, incumbent BOOLEAN, spent DECIMAL(8,2));
INSERT INTO candidates VALUES
(1,'Helen','Garside','Labour',1,'2023-03-20',true,812.40),
(2,'Imran','Qureshi','Liberal Democrat',1,'2023-03-28',false,640.00),
(3,'Trevor','Blunt','Conservative',1,'2023-03-31',false,955.10),
(4,'Ailsa','McRae','Green',2,'2023-03-22',false,318.75),
(5,'Stuart','Pym','Conservative',2,'2023-03-30',true,1104.00),
(6,'Joan','Pym',NULL,2,'2023-04-03',false,45.00),
(7,'Kwame','Boateng','Labour',3,'2023-03-21',true,890.25),
(8,'Rosie','Tanner','Green',3,'2023-04-04',false,NULL),
(9,'Nigel','Farthing','Conservative',3,'2023-03-31',false,702.30),
(10,'Beth','Oliphant',NULL,4,'2023-03-27',true,120.90),
(11,'Des','Carney','Labour',5,'2023-03-24',false,533.60),
(12,'Yusuf','Demir','Liberal Democrat',5,'2023-04-04',false,NULL);
CREATE TABLE results (ps_id INTEGER REFERENCES polling_stations(ps_id), cand_id INTEGER REFERENCES candidates(cand_id), votes INTEGER, recounted BOOLEAN, PRIMARY KEY (ps_id, cand_id));
INSERT INTO results VALUES (1,1,702,false),(1,2,415,false),(1,3,530,false),(2,1,388,false),(2,2,301,true),(2,3,299,true),(3,4,611,true),(3,5,604,true),(3,6,88,false),(4,7,1130,false),(4,8,467,false),(4,9,752,false),(5,7,240,false),(5,8,95,false),(5,9,310,false),(6,10,1240,false),(7,11,493,false);
CREATE TABLE officials (off_id INTEGER PRIMARY KEY, name VARCHAR, role VARCHAR, ps_id INTEGER REFERENCES polling_stations(ps_id), fee DECIMAL(6,2), trained_on DATE, tel VARCHAR);
INSERT INTO officials VALUES
(1,'Marian Stubbs','presiding officer',1,285,'2023-04-11','07700 900114'),
(2,'Gavin Holt','poll clerk',1,195,'2023-04-12',NULL),
(3,'Ivy Chan','presiding officer',2,285,'2023-04-11','07700 900382'),
(4,'Dominic Ruse','poll clerk',3,195,NULL,'07700 900553'),
(5,'Sheila Abbot','presiding officer',4,310,'2023-04-11','07700 900610'),
(6,'Owen Parry','poll clerk',4,195,'2023-04-18',NULL),
(7,'Tess Lomax','poll clerk',4,195,NULL,'07700 900877'),
(8,'Frank Dunne','presiding officer',6,285,'2023-04-12','07700 900021'),
(9,'Olga Petrenko','presiding officer',7,285,'2023-04-18','07700 900940'),
(10,'Callum Reid','counting supervisor',NULL,340,'2023-04-20','07700 900333');
