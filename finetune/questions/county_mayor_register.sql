CREATE TABLE county (county_id INTEGER PRIMARY KEY, county_name TEXT, region TEXT, founded_year INTEGER, area_sq_km DOUBLE, population INTEGER, county_seat TEXT);
CREATE TABLE town (town_id INTEGER PRIMARY KEY, town_name TEXT, county_id INTEGER REFERENCES county(county_id), population INTEGER, elevation_m INTEGER, has_railway BOOLEAN);
CREATE TABLE mayor (mayor_id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, gender TEXT, birth_year INTEGER, party TEXT, former_profession TEXT);
CREATE TABLE mayor_term (term_id INTEGER PRIMARY KEY, mayor_id INTEGER REFERENCES mayor(mayor_id), town_id INTEGER REFERENCES town(town_id), start_year INTEGER, end_year INTEGER, vote_share DOUBLE);
CREATE TABLE public_project (project_id INTEGER PRIMARY KEY, project_title TEXT, town_id INTEGER REFERENCES town(town_id), category TEXT, budget DOUBLE, approved_on DATE, status TEXT);
INSERT INTO county VALUES
(1,'Ashdown','North',1838,1420.5,84200,'Millbrook'),
(2,'Carrick','North',1851,980.0,46100,'Fort Carrick'),
(3,'Delmont','East',1838,2210.7,131500,'Harrow Point'),
(4,'Eastmere','East',1872,640.2,28900,'Saltby'),
(5,'Granger','South',1860,3105.9,97300,'Dunmore'),
(6,'Holloway','South',1889,1755.4,39800,'Pine Gap'),
(7,'Larkin','West',1872,2890.0,15400,'Larkin Springs'),
(8,'Tamsen','West',1901,4120.3,8700,'Tamsen');
INSERT INTO town VALUES
(101,'Millbrook',1,31200,120,true),
(102,'Weatherly',1,9800,210,false),
(103,'Fort Carrick',2,22700,95,true),
(104,'Harrow Point',3,58400,12,true),
(105,'Old Quay',3,17600,5,false),
(106,'Brantley',3,12100,48,true),
(107,'Saltby',4,14300,3,false),
(108,'Dunmore',5,40900,305,true),
(109,'Copper Hill',5,6200,880,false),
(110,'Pine Gap',6,11900,640,NULL),
(111,'Sutter Falls',6,4400,715,false),
(112,'Larkin Springs',7,7100,1020,true);
INSERT INTO mayor VALUES
(1,'Agnes','Whitlow','F',1961,'Civic Union','teacher'),
(2,'Roland','Pryce','M',1955,'Labour League','lawyer'),
(3,'Miriam','Okafor','F',1970,'Green Alliance','engineer'),
(4,'Desmond','Hale','M',1948,'Civic Union','farmer'),
(5,'Ingrid','Salter','F',1978,'Labour League','lawyer'),
(6,'Thomas','Berwick','M',1966,'Independent','doctor'),
(7,'Lucia','Ferrand','F',1982,'Green Alliance','teacher'),
(8,'Walter','Hale','M',1973,'Civic Union',NULL),
(9,'Yusuf','Darby','M',1969,'Labour League','engineer'),
(10,'Edith','Marlowe','F',1959,'Independent','farmer'),
(11,'Casper','Lindqvist','M',1985,'Green Alliance','lawyer');
INSERT INTO mayor_term VALUES
(1,1,101,2004,2008,51.2),(2,1,101,2008,2012,57.8),(3,2,104,2000,2008,49.6),(4,3,104,2008,2016,53.3),
(5,4,108,1996,2004,61.5),(6,5,103,2012,2016,48.9),(7,6,108,2004,2012,55.0),(8,7,101,2012,2020,50.4),
(9,4,109,2006,2010,66.1),(10,8,106,2010,2014,52.7),(11,9,105,2009,2013,58.2),(12,3,107,2018,NULL,60.3),
(13,5,104,2016,NULL,54.9),(14,10,112,2011,2019,63.7),(15,9,110,2014,2018,47.5);
INSERT INTO public_project VALUES
(1,'Riverside Walk',101,'recreation',420000,'2013-04-11','completed'),
(2,'Central Library Annex',104,'culture',1850000,'2010-09-30','completed'),
(3,'Harbour Wall Repair',104,'infrastructure',5400000,'2017-02-14','ongoing'),
(4,'Old Mill Bridge',101,'infrastructure',2100000,'2009-06-05','completed'),
(5,'Quay Lighting',105,'infrastructure',310000,'2011-11-21','completed'),
(6,'Town Hall Roof',108,'heritage',760000,'2007-03-19','completed'),
(7,'Miners Memorial Park',109,'recreation',95000,'2008-08-01','cancelled'),
(8,'Bus Station',103,'transport',1320000,'2014-05-27','ongoing'),
(9,'Hot Springs Path',112,'recreation',150000,'2015-07-08','completed'),
(10,'Dunmore Tram Study',108,'transport',240000,'2010-01-15','cancelled'),
(11,'Sea Museum Restoration',107,'heritage',890000,'2019-10-02','ongoing'),
(12,'Flood Barrier',104,'infrastructure',7200000,'2018-12-12','ongoing');
