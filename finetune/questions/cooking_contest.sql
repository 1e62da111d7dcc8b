CREATE TABLE Contestant (contestant_id INTEGER PRIMARY KEY, firstname VARCHAR, surname VARCHAR, hometown VARCHAR, day_job VARCHAR, age INTEGER, veggie BOOLEAN);
INSERT INTO Contestant VALUES
(1,'Bronwen','Hughes','Swansea','nurse',42,false),(2,'Amit','Chaudhry','Leicester','bus driver',35,true),(3,'Sylvie','Duval','London','architect',29,false),
(4,'George','Papadakis','Bristol','retired',67,false),(5,'Kemi','Adebayo','London','student',22,true),(6,'Lars','Holm','Edinburgh','plumber',51,false),
(7,'Maureen','Tate','Swansea','retired',71,false),(8,'Felix','Obermann','Bristol',NULL,38,true),(9,'Dilys','Rowe','Cardiff','teacher',45,false);
CREATE TABLE Judge (judge_id INTEGER PRIMARY KEY, judge_name VARCHAR, speciality VARCHAR, stars INTEGER, fee_per_round INTEGER);
INSERT INTO Judge VALUES (1,'Antoine Leclerc','pastry',2,900),(2,'Rita Mbeki','seafood',1,750),(3,'Colm Daly','street food',NULL,500),(4,'Hiroko Abe','fermentation',3,1100),(5,'Petra Novak','game',1,650);
CREATE TABLE Round (round_no INTEGER PRIMARY KEY, theme VARCHAR, cooked_on DATE, minutes_allowed INTEGER, head_judge_id INTEGER REFERENCES Judge(judge_id), guest_judge_id INTEGER REFERENCES Judge(judge_id));
INSERT INTO Round VALUES
(1,'Signature dish',DATE '2024-03-02',90,1,2),
(2,'From the sea',DATE '2024-03-09',75,2,NULL),
(3,'Pudding battle',DATE '2024-03-16',120,1,3),
(4,'Leftovers',DATE '2024-04-06',45,3,2),
(5,'Street market',DATE '2024-04-13',60,3,4),
(6,'Grand finale',DATE '2024-05-04',180,4,NULL);
CREATE TABLE Dish (dish_id INTEGER PRIMARY KEY, contestant_id INTEGER REFERENCES Contestant(contestant_id), round_no INTEGER REFERENCES Round(round_no), dish VARCHAR, course VARCHAR, kcal INTEGER, ingredients_cost DECIMAL(6,2), served_late BOOLEAN);
INSERT INTO Dish VALUES
(1,1,1,'Laverbread cakes','starter',310,6.40,false),(2,2,1,'Jackfruit biryani','main',620,8.10,false),(3,3,1,'Duck a l''orange','main',780,19.50,true),
(4,4,2,'Grilled octopus','starter',290,17.20,false),(5,1,2,'Cockle chowder','starter',410,9.80,false),(6,6,2,'Gravlax','starter',260,14.00,false),
(7,5,3,'Plantain tart','dessert',540,5.60,true),(8,2,3,'Gulab jamun','dessert',690,4.20,false),(9,7,3,'Sherry trifle','dessert',NULL,7.90,false),
(10,4,4,'Bubble and squeak','main',450,2.10,false),(11,5,4,'Jollof arancini','starter',480,3.30,false),
(12,2,5,'Vada pav','main',510,2.90,false),(13,1,5,'Welsh dog','main',640,4.80,true),
(14,2,6,'Thali royale','main',880,22.60,false);
CREATE TABLE Score (judge_id INTEGER REFERENCES Judge(judge_id), dish_id INTEGER REFERENCES Dish(dish_id), pts INTEGER, remark VARCHAR, PRIMARY KEY (judge_id, dish_id));
INSERT INTO Score VALUES
(1,1,7,'rustic'),(2,1,8,NULL),(1,2,9,'bold spicing'),(2,2,8,NULL),(1,3,6,'dry'),
(2,4,9,'tender'),(2,5,7,NULL),(2,6,5,'too salty'),
(1,7,8,NULL),(3,7,9,'want seconds'),(1,8,7,'very sweet'),(3,8,8,NULL),(1,9,4,'soggy'),
(3,10,6,NULL),(2,10,7,'honest food'),(3,11,10,'genius'),
(3,12,9,'perfect crunch'),(4,12,8,NULL),(4,13,5,'messy'),(4,14,10,'outstanding');
