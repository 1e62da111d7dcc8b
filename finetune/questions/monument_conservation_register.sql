CREATE TABLE Sculptors (sculptor_id INTEGER PRIMARY KEY, sculptor_first_name TEXT, sculptor_last_name TEXT, year_of_birth INTEGER, year_of_death INTEGER, school_or_style TEXT);
CREATE TABLE City_Quarters (quarter_id INTEGER PRIMARY KEY, quarter_name TEXT, distance_from_town_hall_km DOUBLE, number_of_residents INTEGER);
CREATE TABLE Monuments (monument_id INTEGER PRIMARY KEY, monument_name TEXT, monument_kind TEXT, principal_material TEXT, year_of_unveiling INTEGER, height_in_metres DOUBLE, located_in_quarter_id INTEGER REFERENCES City_Quarters(quarter_id), created_by_sculptor_id INTEGER REFERENCES Sculptors(sculptor_id), protection_grade TEXT);
CREATE TABLE Condition_Inspections (inspection_id INTEGER PRIMARY KEY, inspected_monument_id INTEGER REFERENCES Monuments(monument_id), date_of_inspection DATE, condition_score INTEGER, inspector_name TEXT, urgent_action_needed BOOLEAN);
CREATE TABLE Restoration_Works (restoration_id INTEGER PRIMARY KEY, restored_monument_id INTEGER REFERENCES Monuments(monument_id), contractor_name TEXT, date_work_started DATE, date_work_completed DATE, total_cost_in_crowns DOUBLE);
INSERT INTO Sculptors VALUES
(1,'Anton','Havel',1818,1889,'neoclassical'),(2,'Berta','Lang',1869,1941,'art nouveau'),(3,'Cyril','Moreau',1845,1912,'realist'),(4,'Dagmar','Stein',1903,1978,'modernist'),(5,'Emil','Havel',1852,1920,'neoclassical'),(6,'Frida','Ostrom',1931,NULL,'modernist'),(7,'Gaspard','Rill',1790,1851,'romantic'),(8,'Hedda','Quill',1948,NULL,'abstract');
INSERT INTO City_Quarters VALUES (1,'Castle Hill',0.8,4200),(2,'Old Market',0.2,7600),(3,'Mill Quarter',2.4,15300),(4,'Station District',1.5,18900),(5,'Linden Park',3.1,9800),(6,'Dockside',4.6,11200),(7,'Brickfields',6.3,23700);
INSERT INTO Monuments VALUES
(1,'Founders Column','column','granite',1846,21.5,2,7,'I'),(2,'Queen Adela on Horseback','statue','bronze',1872,6.2,1,1,'I'),(3,'Fountain of the Four Winds','fountain','marble',1881,5.4,2,3,'I'),(4,'Poet Marlen','statue','bronze',1895,3.1,5,5,'II'),
(5,'Railway Builders','relief','sandstone',1908,2.7,4,3,'II'),(6,'Water Nymph','fountain','bronze',1911,2.2,5,2,'II'),(7,'Fallen Soldiers Memorial','obelisk','granite',1924,12.8,4,2,'I'),(8,'Dockers','statue','bronze',1956,3.8,6,4,'III'),
(9,'Open Hand','statue','steel',1969,7.5,6,4,NULL),(10,'Signal','column','steel',1983,15.0,7,6,'III'),(11,'Plague Cross','cross','sandstone',1714,4.9,1,NULL,'I'),(12,'Miller and Child','statue','sandstone',1889,2.4,3,5,'II'),(13,'Peace Gate','gate','marble',1962,9.1,5,4,'II');
INSERT INTO Condition_Inspections VALUES
(1,1,'2019-05-14',78,'Rosa Timm',false),(2,2,'2019-05-15',64,'Rosa Timm',false),(3,3,'2019-06-03',41,'Karl Beck',true),(4,5,'2020-04-20',37,'Karl Beck',true),(5,6,'2020-04-22',82,'Ines Adler',false),(6,11,'2020-09-11',29,'Rosa Timm',true),
(7,7,'2021-03-30',70,'Ines Adler',false),(8,3,'2021-10-08',88,'Karl Beck',false),(9,8,'2021-10-12',66,'Rosa Timm',false),(10,11,'2022-06-17',58,'Ines Adler',false),(11,12,'2022-06-21',45,'Karl Beck',true),(12,1,'2022-07-01',74,'Rosa Timm',NULL),(13,9,'2023-02-09',52,'Ines Adler',true);
INSERT INTO Restoration_Works VALUES
(1,3,'Stone and Son','2020-03-02','2021-08-27',940000),(2,11,'Petra Workshop','2021-02-15','2022-03-31',315000),(3,5,'Stone and Son','2020-10-05','2021-04-16',188000),(4,2,'Bronze Atelier','2019-09-01','2019-12-12',122500),
(5,12,'Petra Workshop','2022-09-19',NULL,96000),(6,1,'Stone and Son','2016-04-04','2017-07-20',560000),(7,9,'Metalwerk','2023-05-08',NULL,240000),(8,3,'Aqua Technik','2022-04-11','2022-06-02',73000);
