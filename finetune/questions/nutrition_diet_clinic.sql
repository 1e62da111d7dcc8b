CREATE TABLE food_group (
  group_id INTEGER PRIMARY KEY,
  group_name VARCHAR,
  daily_portions INTEGER
);
INSERT INTO food_group VALUES
(1,'vegetables',3),(2,'fruit',2),(3,'grains',4),(4,'dairy',2),(5,'fish',1),(6,'legumes',1),(7,'sweets',0);
CREATE TABLE food (
  food_id INTEGER PRIMARY KEY,
  food_name VARCHAR,
  group_id INTEGER REFERENCES food_group(group_id),
  kcal_per_100g INTEGER,
  price_per_kg DOUBLE,
  origin VARCHAR,
  vegan VARCHAR
);
INSERT INTO food VALUES
(1,'broccoli',1,34,3.2,'Spain','yes'),
(2,'spinach',1,23,4.1,'Italy','yes'),
(3,'sweet potato',1,86,2.4,'Egypt','yes'),
(4,'apple',2,52,2.1,'Poland','yes'),
(5,'kiwi',2,61,3.9,'Italy','yes'),
(6,'oat flakes',3,372,1.8,'Poland','yes'),
(7,'brown rice',3,360,2.9,'Italy','yes'),
(8,'plain yogurt',4,63,2.7,'Austria','no'),
(9,'feta cheese',4,264,11.5,'Greece','no'),
(10,'salmon fillet',5,208,24.9,'Norway','no'),
(11,'sardines',5,190,9.6,'Spain','no'),
(12,'red lentils',6,345,3.4,'Turkey','yes'),
(13,'chickpeas',6,164,2.6,'Turkey','yes'),
(14,'tofu',6,144,7.8,NULL,'yes');
CREATE TABLE nutrient (
  nutrient_code VARCHAR PRIMARY KEY,
  nutrient_name VARCHAR,
  unit VARCHAR,
  daily_reference DOUBLE
);
INSERT INTO nutrient VALUES
('PRO','protein','g',50),('FIB','fiber','g',30),('CA','calcium','mg',1000),('FE','iron','mg',14),('VC','vitamin C','mg',80),('VD','vitamin D','ug',5),('IOD','iodine','ug',150);
CREATE TABLE food_nutrient (
  food_id INTEGER REFERENCES food(food_id),
  nutrient_code VARCHAR REFERENCES nutrient(nutrient_code),
  amount_per_100g DOUBLE,
  PRIMARY KEY (food_id, nutrient_code)
);
INSERT INTO food_nutrient VALUES
(1,'VC',89.2),(1,'FIB',2.6),(2,'FE',2.7),(2,'VC',28.1),(2,'CA',99),(5,'VC',92.7),(6,'PRO',13.5),(6,'FIB',10.0),(8,'CA',120),(9,'CA',493),(9,'PRO',14.2),(10,'PRO',20.4),(10,'VD',11.0),(11,'VD',4.8),(11,'CA',382);
CREATE TABLE client (
  client_id INTEGER PRIMARY KEY,
  first_name VARCHAR,
  last_name VARCHAR,
  age INTEGER,
  weight_kg DOUBLE,
  goal VARCHAR
);
INSERT INTO client VALUES
(1,'Noemi','Falk',29,58.0,'endurance'),
(2,'Stellan','Roth',54,97.5,'weight loss'),
(3,'Bianca','Toma',41,88.2,'weight loss'),
(4,'Rashid','Karim',36,79.0,'muscle gain'),
(5,'Edith','Moor',67,71.3,'bone health'),
(6,'Yuri','Halas',22,68.4,'muscle gain'),
(7,'Celeste','Bird',48,103.1,'weight loss'),
(8,'Owen','Pratt',60,NULL,NULL);
CREATE TABLE diet_entry (
  entry_id INTEGER PRIMARY KEY,
  client_id INTEGER REFERENCES client(client_id),
  food_id INTEGER REFERENCES food(food_id),
  entry_date DATE,
  meal VARCHAR,
  grams INTEGER
);
INSERT INTO diet_entry VALUES
(1,1,6,'2024-03-01','breakfast',80),
(2,1,8,'2024-03-01','breakfast',150),
(3,1,10,'2024-03-01','dinner',180),
(4,2,1,'2024-03-01','lunch',250),
(5,2,12,'2024-03-02','dinner',120),
(6,2,4,'2024-03-02','snack',160),
(7,3,2,'2024-03-02','lunch',200),
(8,3,9,'2024-03-02','lunch',60),
(9,4,10,'2024-03-03','dinner',220),
(10,4,7,'2024-03-03','dinner',140),
(11,4,6,'2024-03-04','breakfast',100),
(12,4,14,'2024-03-04','lunch',175),
(13,5,8,'2024-03-04','breakfast',190),
(14,5,11,'2024-03-05','lunch',110),
(15,6,10,'2024-03-05','lunch',205);
