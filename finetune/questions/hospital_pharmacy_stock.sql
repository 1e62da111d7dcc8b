CREATE TABLE Ref_Dosage_Forms (
  dosage_form_code VARCHAR PRIMARY KEY,
  dosage_form_description VARCHAR,
  is_injectable INTEGER
);
INSERT INTO Ref_Dosage_Forms VALUES
('TAB','film-coated tablet',0),('CAP','hard capsule',0),('INJ','solution for injection',1),('SYR','oral syrup',0),('OIN','ointment',0),('INF','infusion bag',1),('PAT','transdermal patch',0);
CREATE TABLE Ref_Therapeutic_Groups (
  therapeutic_group_code VARCHAR PRIMARY KEY,
  therapeutic_group_name VARCHAR
);
INSERT INTO Ref_Therapeutic_Groups VALUES
('ANA','analgesics'),('ABX','antibiotics'),('CAR','cardiovascular drugs'),('RES','respiratory drugs'),('ENDO','endocrine drugs'),('DER','dermatologicals'),('ANT','antidotes');
CREATE TABLE Manufacturers (
  manufacturer_id INTEGER PRIMARY KEY,
  manufacturer_name VARCHAR,
  country_of_headquarters VARCHAR,
  year_of_foundation INTEGER,
  has_quality_certificate VARCHAR
);
INSERT INTO Manufacturers VALUES
(1,'Alpenpharm','Switzerland',1896,'Y'),
(2,'Nordlek','Sweden',1951,'Y'),
(3,'Veridia Labs','Ireland',1987,'Y'),
(4,'Medikron','Germany',1924,'N'),
(5,'Sunara Generics','India',1999,'Y'),
(6,'Caltra Bio','Ireland',2009,'N'),
(7,'Helvax','Switzerland',2014,NULL);
CREATE TABLE Medicines (
  medicine_id INTEGER PRIMARY KEY,
  medicine_name VARCHAR,
  dosage_form_code VARCHAR REFERENCES Ref_Dosage_Forms(dosage_form_code),
  therapeutic_group_code VARCHAR REFERENCES Ref_Therapeutic_Groups(therapeutic_group_code),
  manufacturer_id INTEGER REFERENCES Manufacturers(manufacturer_id),
  unit_price DOUBLE,
  date_of_approval DATE,
  prescription_required VARCHAR
);
INSERT INTO Medicines VALUES
(201,'Dolorix 400','TAB','ANA',1,0.22,'1994-05-17','N'),
(202,'Dolorix Forte','INJ','ANA',1,4.80,'2003-11-02','Y'),
(203,'Cefamax','INJ','ABX',3,12.50,'2011-02-25','Y'),
(204,'Amoxadin','CAP','ABX',5,0.35,'2005-08-30','Y'),
(205,'Pressolin','TAB','CAR',2,0.48,'1998-03-12','Y'),
(206,'Cardioven','INF','CAR',4,18.90,'2008-07-07','Y'),
(207,'Bronchofin','SYR','RES',2,3.10,'2001-10-19','N'),
(208,'Glucostabil','INJ','ENDO',3,9.75,'2014-01-28','Y'),
(209,'Thyrovita','TAB','ENDO',5,0.18,'2012-06-06','Y'),
(210,'Dermalind','OIN','DER',4,5.60,'1989-09-21','N'),
(211,'Fentarelle','PAT','ANA',3,7.40,'2017-04-11','Y'),
(212,'Neumocil','INF','ABX',6,26.30,'2020-12-01','Y');
CREATE TABLE Wards (
  ward_id INTEGER PRIMARY KEY,
  ward_name VARCHAR,
  building VARCHAR,
  number_of_beds INTEGER,
  senior_physician_name VARCHAR
);
INSERT INTO Wards VALUES
(1,'Surgery A','East',32,'Dr. Imre Halasz'),
(2,'Cardiology','East',24,'Dr. Lucia Prado'),
(3,'Pulmonology','West',20,'Dr. Ben Oduya'),
(4,'Intensive Care','Central',14,'Dr. Lucia Prado'),
(5,'Endocrinology','West',18,'Dr. Wen Zhao'),
(6,'Geriatrics','South',40,NULL),
(7,'Day Clinic','South',10,'Dr. Imre Halasz');
CREATE TABLE Ward_Orders (
  order_id INTEGER PRIMARY KEY,
  ward_id INTEGER REFERENCES Wards(ward_id),
  medicine_id INTEGER REFERENCES Medicines(medicine_id),
  date_of_order DATE,
  quantity_ordered INTEGER,
  order_status VARCHAR
);
INSERT INTO Ward_Orders VALUES
(5001,1,201,'2024-01-03',500,'delivered'),
(5002,1,202,'2024-01-03',60,'delivered'),
(5003,1,203,'2024-01-10',40,'delivered'),
(5004,2,205,'2024-01-11',300,'delivered'),
(5005,2,206,'2024-01-15',25,'cancelled'),
(5006,3,207,'2024-01-18',80,'delivered'),
(5007,3,204,'2024-01-22',200,'delivered'),
(5008,4,206,'2024-02-01',45,'delivered'),
(5009,4,202,'2024-02-02',90,'delivered'),
(5010,4,212,'2024-02-05',30,'open'),
(5011,5,208,'2024-02-08',110,'delivered'),
(5012,5,209,'2024-02-12',400,'open'),
(5013,6,201,'2024-02-14',700,'delivered'),
(5014,4,203,'2024-02-20',55,'open'),
(5015,6,205,'2024-02-21',250,'cancelled');
