CREATE TABLE beds (
  bed_code VARCHAR PRIMARY KEY,
  descr VARCHAR,
  sqm DECIMAL(5,2),
  exposure VARCHAR,
  raised BOOLEAN
);
INSERT INTO beds VALUES
('B1','by the shed',4.50,'full sun',FALSE),
('B2','long border',9.00,'half shade',FALSE),
('B3','kitchen patch',6.25,'full sun',TRUE),
('B4','herb spiral',1.80,'full sun',TRUE),
('B5','under the pear',5.00,'shade',FALSE),
('B6','greenhouse',7.40,'glass',FALSE),
('B7','front strip',3.20,'half shade',FALSE);
CREATE TABLE plants (
  plant_no INTEGER PRIMARY KEY,
  common_name VARCHAR,
  variety VARCHAR,
  grp VARCHAR,
  perennial BOOLEAN,
  height_cm INTEGER,
  supplier VARCHAR
);
INSERT INTO plants VALUES
(1,'tomato','Black Krim','vegetable',FALSE,180,'Sarah Raven'),
(2,'tomato','Gardener''s Delight','vegetable',FALSE,160,'swap'),
(3,'courgette','Romanesco','vegetable',FALSE,60,'Real Seeds'),
(4,'runner bean','Scarlet Emperor','vegetable',FALSE,240,'Real Seeds'),
(5,'potato','Charlotte','vegetable',FALSE,70,'Wickes'),
(6,'thyme',NULL,'herb',TRUE,20,'Wickes'),
(7,'mint','Moroccan','herb',TRUE,50,'Sarah Raven'),
(8,'dahlia','Bishop of Llandaff','flower',TRUE,100,'Sarah Raven'),
(9,'sweet pea','Matucana','flower',FALSE,200,'Sarah Raven'),
(10,'strawberry','Mara des Bois','fruit',TRUE,25,NULL),
(11,'gooseberry','Invicta','fruit',TRUE,120,'Wickes'),
(12,'foxglove',NULL,'flower',FALSE,150,NULL);
CREATE TABLE sowings (
  sow_no INTEGER PRIMARY KEY,
  plant_no INTEGER REFERENCES plants(plant_no),
  bed_code VARCHAR REFERENCES beds(bed_code),
  sown DATE,
  qty INTEGER,
  came_up INTEGER,
  done_by VARCHAR
);
INSERT INTO sowings VALUES
(1,1,'B6','2023-03-04',12,10,'Ellen'),
(2,3,'B3','2023-05-02',6,5,'Grandpa'),
(3,4,'B2','2023-05-14',24,19,'Grandpa'),
(4,9,'B7','2023-03-20',20,8,'Max'),
(5,2,'B6','2024-03-09',18,17,'Ellen'),
(6,5,'B1','2024-04-01',15,15,'Grandpa'),
(7,3,'B3','2024-05-05',8,2,'Max'),
(8,4,'B2','2024-05-19',30,28,'Grandpa'),
(9,12,'B5','2024-06-10',50,NULL,'Ellen'),
(10,1,'B6','2025-03-01',10,9,'Max'),
(11,5,'B3','2025-04-06',20,18,'Grandpa');
CREATE TABLE picks (
  pick_no INTEGER PRIMARY KEY,
  plant_no INTEGER REFERENCES plants(plant_no),
  picked DATE,
  grams INTEGER,
  went_to VARCHAR
);
INSERT INTO picks VALUES
(1,1,'2023-08-02',1450,'kitchen'),
(2,1,'2023-08-19',2300,'freezer'),
(3,3,'2023-07-21',1800,'neighbours'),
(4,4,'2023-08-30',2650,'freezer'),
(5,2,'2024-07-28',900,'kitchen'),
(6,2,'2024-08-11',1750,'kitchen'),
(7,5,'2024-07-15',6200,'kitchen'),
(8,10,'2024-06-12',850,'kitchen'),
(9,10,'2024-06-25',1200,'jam'),
(10,11,'2024-07-06',3100,'jam'),
(11,4,'2024-09-03',3400,'neighbours'),
(12,3,'2024-08-04',400,'compost'),
(13,10,'2025-06-15',1350,NULL);
CREATE TABLE chores (
  chore_no INTEGER PRIMARY KEY,
  bed_code VARCHAR REFERENCES beds(bed_code),
  what VARCHAR,
  due DATE,
  finished DATE,
  assignee VARCHAR,
  cost DECIMAL(6,2)
);
INSERT INTO chores VALUES
(1,'B2','weeding','2024-04-20','2024-04-21','Max',NULL),
(2,'B3','spread compost','2024-03-15','2024-03-30','Grandpa',36.00),
(3,'B5','prune','2024-02-25',NULL,'Ellen',NULL),
(4,'B6','mend pane','2024-10-12','2024-10-10','Ellen',22.50),
(5,'B2','mulch','2024-11-03','2024-11-09','Grandpa',48.00),
(6,'B7','weeding','2025-05-04',NULL,'Max',NULL),
(7,'B1','spread compost','2025-03-22','2025-03-22','Grandpa',18.00),
(8,'B6','clean glass','2025-02-16',NULL,NULL,NULL),
(9,'B2','weeding','2025-05-10','2025-05-08','Ellen',NULL);
