CREATE TABLE investigating_officers (
  officer_badge_number INTEGER PRIMARY KEY,
  officer_first_name VARCHAR,
  officer_last_name VARCHAR,
  home_precinct VARCHAR,
  year_of_joining_the_force INTEGER
);
CREATE TABLE missing_persons (
  missing_person_number INTEGER PRIMARY KEY,
  first_name VARCHAR,
  last_name VARCHAR,
  age_when_last_seen INTEGER,
  hair_colour VARCHAR,
  height_in_centimetres INTEGER,
  town_of_residence VARCHAR
);
CREATE TABLE missing_person_cases (
  case_number VARCHAR PRIMARY KEY,
  missing_person_number INTEGER REFERENCES missing_persons(missing_person_number),
  lead_officer_badge_number INTEGER REFERENCES investigating_officers(officer_badge_number),
  date_case_was_opened DATE,
  date_case_was_closed DATE,
  case_status VARCHAR,
  reward_offered DOUBLE
);
CREATE TABLE reported_sightings (
  sighting_number INTEGER PRIMARY KEY,
  case_number VARCHAR REFERENCES missing_person_cases(case_number),
  date_of_sighting DATE,
  place_of_sighting VARCHAR,
  name_of_witness VARCHAR,
  is_considered_reliable BOOLEAN
);
CREATE TABLE search_operations (
  search_operation_number INTEGER PRIMARY KEY,
  case_number VARCHAR REFERENCES missing_person_cases(case_number),
  method_of_search VARCHAR,
  number_of_searchers INTEGER,
  total_hours_spent DOUBLE,
  area_searched_in_square_kilometres DOUBLE
);
INSERT INTO investigating_officers VALUES
 (1107,'Marta','Ellison','Harbour',2004),
 (1123,'Deon','Pruitt','Harbour',2012),
 (1190,'Sigrid','Amsel','North Hill',1998),
 (1204,'Calvin','Roe','Valley',2009),
 (1251,'Yolanda','Bright','Valley',2015),
 (1288,'Ivor','Kemp','North Hill',2018),
 (1302,'Paula','Ostrow','Harbour',2001);
INSERT INTO missing_persons VALUES
 (1,'Edgar','Whitlow',78,'grey',171,'Fernley'),
 (2,'Susan','Marsh',16,'brown',163,'Ostend Bay'),
 (3,'Toby','Finch',9,'blond',132,'Fernley'),
 (4,'Lena','Corrigan',34,'red',168,'Quarry Hill'),
 (5,'Harvey','Stroud',52,'bald',180,'Ostend Bay'),
 (6,'Amina','Farouk',22,'black',159,'Quarry Hill'),
 (7,'George','Pellam',83,'grey',169,'Fernley'),
 (8,'Nico','Varga',17,'brown',176,'Ostend Bay'),
 (9,'Beatrice','Lund',41,'blond',173,NULL),
 (10,'Walter','Ames',66,'grey',NULL,'Millbrook'),
 (11,'Joy','Tennant',28,'brown',165,'Millbrook');
INSERT INTO missing_person_cases VALUES
 ('MP-01',1,1107,'2021-02-10','2021-02-12','found safe',NULL),
 ('MP-02',2,1190,'2021-05-03','2021-06-20','found safe',2000),
 ('MP-03',3,1190,'2021-07-18','2021-07-19','found safe',5000),
 ('MP-04',4,1204,'2021-09-27',NULL,'open',15000),
 ('MP-05',5,1123,'2022-01-14','2022-04-02','found dead',3000),
 ('MP-06',6,1204,'2022-03-08',NULL,'open',8000),
 ('MP-07',7,1107,'2022-08-22','2022-08-25','found safe',NULL),
 ('MP-08',8,1251,'2022-10-05',NULL,'open',4000),
 ('MP-09',9,NULL,'2023-01-30',NULL,'open',10000),
 ('MP-10',10,1190,'2023-03-17','2023-03-30','found dead',1000),
 ('MP-11',2,1190,'2023-06-09','2023-06-11','found safe',NULL);
INSERT INTO reported_sightings VALUES
 (1,'MP-02','2021-05-11','railway station','A. Dobbs',true),
 (2,'MP-02','2021-05-29','bus depot','K. Lowe',false),
 (3,'MP-04','2021-10-02','railway station','F. Hanley',false),
 (4,'MP-04','2021-10-15','ferry landing','P. Dunst',true),
 (5,'MP-04','2022-01-07','market square','L. Ivers',false),
 (6,'MP-04','2022-06-30','ferry landing','S. Moy',NULL),
 (7,'MP-05','2022-01-16','pine forest','G. Rusk',true),
 (8,'MP-06','2022-03-12','bus depot','K. Lowe',true),
 (9,'MP-06','2022-04-01','railway station','H. Bligh',true),
 (10,'MP-08','2022-10-07','skate park','J. Reyes',true),
 (11,'MP-08','2022-10-21','market square','B. Noor',false),
 (12,'MP-01','2021-02-11','pine forest','V. Tull',true),
 (13,'MP-08','2022-11-03','railway station','C. Early',true),
 (14,'MP-05','2022-02-19','ferry landing','O. Strand',false);
INSERT INTO search_operations VALUES
 (1,'MP-01','dogs',14,9.5,3.2),
 (2,'MP-03','helicopter',6,4.0,22.0),
 (3,'MP-03','dogs',20,11.0,4.5),
 (4,'MP-04','divers',8,30.0,1.1),
 (5,'MP-04','line search',65,48.0,12.5),
 (6,'MP-05','helicopter',5,6.5,35.0),
 (7,'MP-05','line search',40,27.0,8.0),
 (8,'MP-05','dogs',10,16.0,6.0),
 (9,'MP-07','dogs',12,7.5,2.4),
 (10,'MP-10','divers',9,22.0,0.8),
 (11,'MP-06','line search',30,18.5,NULL);
