CREATE TABLE nephrologist (
  neph_id INTEGER PRIMARY KEY,
  first_name VARCHAR,
  last_name VARCHAR,
  hired_year INTEGER,
  trained_in VARCHAR,
  is_full_time VARCHAR
);
INSERT INTO nephrologist VALUES
(1,'Marta','Okafor',2009,'Lisbon','Y'),
(2,'Henrik','Dahl',2014,'Uppsala','Y'),
(3,'Yasmin','Farouk',2017,'Cairo','N'),
(4,'Colin','Brody',2003,'Dublin','Y'),
(5,'Ines','Valverde',2020,'Lisbon','N'),
(6,'Tomas','Kubik',2011,'Prague','Y'),
(7,'Rhea','Menon',2021,'Dublin',NULL);
CREATE TABLE unit (
  unit_id INTEGER PRIMARY KEY,
  unit_name VARCHAR,
  floor INTEGER,
  chair_count INTEGER,
  opened_year INTEGER,
  head_neph_id INTEGER REFERENCES nephrologist(neph_id)
);
INSERT INTO unit VALUES
(10,'Harbor Wing',1,12,1998,4),
(11,'Garden Wing',2,8,2006,1),
(12,'Night Shift Bay',2,6,2015,2),
(13,'Home Training',3,4,2018,1),
(14,'Isolation Room',3,2,2020,6),
(15,'Pediatric Corner',1,5,2022,NULL);
CREATE TABLE patient (
  patient_id INTEGER PRIMARY KEY,
  first_name VARCHAR,
  last_name VARCHAR,
  birth_year INTEGER,
  blood_type VARCHAR,
  town VARCHAR,
  dry_weight_kg DOUBLE,
  primary_neph_id INTEGER REFERENCES nephrologist(neph_id)
);
INSERT INTO patient VALUES
(101,'Agnes','Whitlow',1948,'A+','Marlock',61.5,1),
(102,'Bruno','Tessier',1955,'O+','Fennbury',82.0,1),
(103,'Dolores','Pike',1962,'B+','Marlock',70.4,2),
(104,'Eamon','Harte',1971,'O+','Sandrow',91.3,4),
(105,'Farah','Aziz',1984,'AB+','Marlock',58.9,3),
(106,'Gideon','Lund',1939,'A+','Fennbury',66.2,1),
(107,'Hilda','Novak',1950,'O-','Sandrow',54.7,6),
(108,'Ivor','Salt',1967,'A+','Kestwick',77.8,2),
(109,'Judith','Amsel',1978,'O+','Marlock',NULL,4),
(110,'Karl','Rennick',1991,'B+','Kestwick',85.1,3),
(111,'Lena','Osgood',1945,'O+','Fennbury',59.6,2),
(112,'Mick','Darrow',1959,'A-','Tarn Hill',73.0,NULL);
CREATE TABLE complication (
  comp_code VARCHAR PRIMARY KEY,
  comp_name VARCHAR,
  severity VARCHAR
);
INSERT INTO complication VALUES
('HYP','Hypotension','moderate'),
('CRA','Muscle cramps','mild'),
('NAU','Nausea','mild'),
('CLO','Circuit clotting','severe'),
('INF','Access infection','severe'),
('ITC','Itching','mild'),
('AIR','Air embolism','severe');
CREATE TABLE dialysis_session (
  session_id INTEGER PRIMARY KEY,
  patient_id INTEGER REFERENCES patient(patient_id),
  unit_id INTEGER REFERENCES unit(unit_id),
  session_date DATE,
  duration_min INTEGER,
  fluid_removed_l DOUBLE,
  comp_code VARCHAR REFERENCES complication(comp_code)
);
INSERT INTO dialysis_session VALUES
(1001,101,10,'2023-01-09',240,2.1,'HYP'),
(1002,101,10,'2023-01-11',235,1.9,NULL),
(1003,101,11,'2023-01-13',240,2.4,'CRA'),
(1004,102,10,'2023-01-09',255,3.0,NULL),
(1005,102,12,'2023-02-02',300,3.4,'HYP'),
(1006,103,11,'2023-02-03',210,1.5,'NAU'),
(1007,104,10,'2023-02-06',270,3.6,'CLO'),
(1008,104,12,'2023-02-20',330,3.9,NULL),
(1009,105,13,'2023-03-01',180,1.2,NULL),
(1010,106,10,'2023-03-02',225,1.8,'HYP'),
(1011,107,14,'2023-03-06',200,1.4,'INF'),
(1012,108,12,'2023-03-07',315,2.9,'CRA'),
(1013,110,11,'2024-01-08',245,2.6,NULL),
(1014,101,10,'2024-01-09',242,2.2,'CRA'),
(1015,104,10,'2024-01-15',265,3.3,'HYP');
