CREATE TABLE supplier (nr INTEGER PRIMARY KEY, name VARCHAR, village VARCHAR, organic BOOLEAN, km_away INTEGER);
INSERT INTO supplier VALUES
 (1,'Hof Petersen','Oberau',TRUE,12),(2,'Metzgerei Graf','Sankt Martin',FALSE,2),(3,'Nordfisch','Hafenstadt',FALSE,88),(4,'Mühle Brandt','Untertal',TRUE,19),(5,'Käserei Alm','Hochfeld',TRUE,34),(6,'Gemüse Yilmaz','Sankt Martin',FALSE,3),(7,'Obsthof Kern','Untertal',TRUE,21);
CREATE TABLE dish (
  nr INTEGER PRIMARY KEY, name VARCHAR, diet VARCHAR, price DECIMAL(5,2), kcal INTEGER, allergen VARCHAR, main_supplier INTEGER REFERENCES supplier(nr));
INSERT INTO dish VALUES
 (1,'Lentil curry','vegan',3.90,520,NULL,6),
 (2,'Fish fingers','fish',4.60,610,'fish',3),
 (3,'Cheese spaetzle','vegetarian',4.20,830,'milk',5),
 (4,'Schnitzel','meat',5.40,890,'gluten',2),
 (5,'Tomato soup','vegan',2.50,210,NULL,6),
 (6,'Lasagne','meat',4.90,780,'milk',2),
 (7,'Pancakes','vegetarian',3.30,640,'gluten',4),
 (8,'Baked salmon','fish',6.20,560,'fish',3),
 (9,'Potato bake','vegetarian',3.70,590,'milk',1),
 (10,'Falafel wrap','vegan',4.00,570,'sesame',NULL);
CREATE TABLE eater (
  nr INTEGER PRIMARY KEY, name VARCHAR, role VARCHAR, class VARCHAR, eats VARCHAR, allergic_to VARCHAR, balance DECIMAL(6,2));
INSERT INTO eater VALUES
 (1,'Paula Richter','pupil','5a','vegetarian',NULL,18.40),
 (2,'Mehmet Kaya','pupil','7b','no pork',NULL,3.10),
 (3,'Leni Vogt','pupil','5a','everything','milk',-4.20),
 (4,'Theo Brunner','pupil','9c','everything',NULL,27.00),
 (5,'Frau Sommer','teacher',NULL,'vegan',NULL,41.50),
 (6,'Herr Dorn','teacher',NULL,'everything','fish',9.90),
 (7,'Ida Lorenz','pupil','7b','vegetarian','gluten',-1.60),
 (8,'Samuel Okoro','pupil','9c','everything',NULL,12.30),
 (9,'Herr Blum','caretaker',NULL,'everything',NULL,55.00);
CREATE TABLE menu_day (
  nr INTEGER PRIMARY KEY, dish INTEGER REFERENCES dish(nr), served_on DATE, cook VARCHAR, portions_cooked INTEGER, portions_left INTEGER);
INSERT INTO menu_day VALUES
 (1,4,'2024-01-15','Renate',140,6),(2,1,'2024-01-16','Renate',95,22),(3,2,'2024-01-19','Ulf',120,11),
 (4,3,'2024-02-06','Renate',130,3),(5,6,'2024-02-07','Ulf',150,0),(6,5,'2024-02-08','Ulf',80,31),
 (7,7,'2024-03-12','Jolanda',160,1),(8,4,'2024-03-13','Renate',145,9),(9,9,'2024-03-14','Jolanda',110,27),
 (10,1,'2024-09-17','Jolanda',100,14),(11,8,'2024-09-20','Ulf',90,18),(12,7,'2025-01-21','Renate',155,8);
CREATE TABLE meal (
  nr INTEGER PRIMARY KEY, eater INTEGER REFERENCES eater(nr), menu_day INTEGER REFERENCES menu_day(nr), stars INTEGER, seconds BOOLEAN);
INSERT INTO meal VALUES
 (1,1,2,4,FALSE),(2,1,4,5,TRUE),(3,2,3,3,FALSE),(4,4,1,5,TRUE),(5,5,2,5,FALSE),(6,6,1,4,FALSE),
 (7,4,5,4,TRUE),(8,3,6,2,FALSE),(9,5,6,3,FALSE),(10,7,4,4,FALSE),(11,2,8,NULL,FALSE),(12,4,8,5,FALSE),
 (13,1,9,1,FALSE),(14,5,10,4,TRUE),(15,3,11,3,FALSE),(16,4,12,5,TRUE);
