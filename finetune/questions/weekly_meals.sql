CREATE TABLE dish (
  dish_id INTEGER PRIMARY KEY,
  dish VARCHAR,
  course VARCHAR,
  veggie BOOLEAN,
  prep_min INTEGER,
  kcal INTEGER,
  cookbook VARCHAR
);
INSERT INTO dish VALUES
(1,'lentil soup','main',TRUE,40,380,'Nonna''s notebook'),
(2,'roast chicken','main',FALSE,95,640,NULL),
(3,'mushroom risotto','main',TRUE,45,560,'Silver Spoon'),
(4,'fish fingers','main',FALSE,20,430,NULL),
(5,'apple crumble','pudding',TRUE,50,410,'Nonna''s notebook'),
(6,'rice pudding','pudding',TRUE,70,350,'Nonna''s notebook'),
(7,'green salad','side',TRUE,10,90,NULL),
(8,'spaghetti bolognese','main',FALSE,60,690,'Silver Spoon'),
(9,'cauliflower cheese','main',TRUE,35,520,'Plenty'),
(10,'garlic bread','side',TRUE,15,310,NULL),
(11,'beef wellington','main',FALSE,150,820,'Silver Spoon');
CREATE TABLE eater (
  eater_id INTEGER PRIMARY KEY,
  first_name VARCHAR,
  surname VARCHAR,
  lives_here BOOLEAN,
  allergy VARCHAR
);
INSERT INTO eater VALUES
(1,'Silvia','Conti',TRUE,NULL),
(2,'Paul','Ashdown',TRUE,'shellfish'),
(3,'Leo','Ashdown',TRUE,NULL),
(4,'Mina','Ashdown',TRUE,'nuts'),
(5,'Giulia','Conti',FALSE,NULL),
(6,'Ron','Ashdown',FALSE,'nuts'),
(7,'Ottavio','Conti',FALSE,NULL);
CREATE TABLE meal (
  meal_id INTEGER PRIMARY KEY,
  eaten_on DATE,
  slot VARCHAR,
  dish_id INTEGER REFERENCES dish(dish_id),
  cooked_by INTEGER REFERENCES eater(eater_id),
  washed_up_by INTEGER REFERENCES eater(eater_id),
  portions INTEGER,
  leftovers BOOLEAN
);
INSERT INTO meal VALUES
(1,'2025-03-03','supper',1,1,2,4,TRUE),
(2,'2025-03-04','lunch',1,2,NULL,2,FALSE),
(3,'2025-03-04','supper',4,2,3,4,FALSE),
(4,'2025-03-05','supper',3,1,4,5,FALSE),
(5,'2025-03-06','supper',8,2,1,4,TRUE),
(6,'2025-03-07','supper',4,3,2,3,FALSE),
(7,'2025-03-08','lunch',9,1,3,4,FALSE),
(8,'2025-03-09','lunch',2,6,1,6,TRUE),
(9,'2025-03-09','lunch',5,5,2,6,FALSE),
(10,'2025-03-10','supper',8,1,NULL,4,FALSE),
(11,'2025-03-11','supper',7,4,2,2,FALSE),
(12,'2025-03-12','supper',4,2,3,4,FALSE);
CREATE TABLE opinion (
  meal_id INTEGER REFERENCES meal(meal_id),
  eater_id INTEGER REFERENCES eater(eater_id),
  out_of_ten INTEGER,
  comment VARCHAR,
  PRIMARY KEY (meal_id, eater_id)
);
INSERT INTO opinion VALUES
(1,2,7,NULL),(1,3,4,'too green'),(1,4,6,NULL),
(3,3,10,'again!'),(3,4,9,NULL),
(4,2,8,'lovely'),(4,5,9,NULL),(4,3,2,'slimy'),
(5,1,7,NULL),(5,3,9,NULL),
(8,1,9,'crispy skin'),(8,2,9,NULL),(8,4,7,NULL),
(9,3,10,'more custard');
CREATE TABLE shopping (
  line_no INTEGER PRIMARY KEY,
  item VARCHAR,
  for_dish INTEGER REFERENCES dish(dish_id),
  shop VARCHAR,
  cost DECIMAL(6,2),
  bought_on DATE,
  organic BOOLEAN
);
INSERT INTO shopping VALUES
(1,'red lentils',1,'Aldi',1.35,'2025-03-01',FALSE),
(2,'carrots',1,'market',1.10,'2025-03-01',TRUE),
(3,'whole chicken',2,'butcher',11.80,'2025-03-08',TRUE),
(4,'arborio rice',3,'Conad',3.20,'2025-03-04',FALSE),
(5,'chestnut mushrooms',3,'market',2.75,'2025-03-04',TRUE),
(6,'cod fingers',4,'Aldi',3.49,'2025-03-03',FALSE),
(7,'minced beef',8,'butcher',6.40,'2025-03-05',FALSE),
(8,'cooking apples',5,'market',2.20,'2025-03-08',TRUE),
(9,'washing-up liquid',NULL,'Aldi',0.99,'2025-03-03',NULL),
(10,'cauliflower',9,'market',1.80,NULL,FALSE),
(11,'parmesan',3,'Conad',5.60,'2025-03-04',FALSE);
