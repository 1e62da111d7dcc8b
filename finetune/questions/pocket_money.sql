CREATE TABLE kids (
  kid_id INTEGER PRIMARY KEY,
  name VARCHAR,
  dob DATE,
  weekly_rate DECIMAL(5,2),
  savings_goal VARCHAR,
  goal_amount DECIMAL(7,2)
);
INSERT INTO kids VALUES
(1,'Theo','2011-04-02',6.00,'drone',140.00),
(2,'Mabel','2013-10-19',4.50,'roller skates',65.00),
(3,'Gus','2016-01-27',2.50,NULL,NULL),
(4,'Ivy','2009-08-08',8.00,'concert ticket',90.00),
(5,'Baby Rufus','2022-12-11',0.00,NULL,NULL),
(6,'Clementine','2014-03-30',4.00,'tent',80.00);
CREATE TABLE grown_ups (
  adult_id INTEGER PRIMARY KEY,
  called VARCHAR,
  how_related VARCHAR,
  pays_by VARCHAR
);
INSERT INTO grown_ups VALUES
(1,'Dad','parent','cash'),
(2,'Mum','parent','app'),
(3,'Nan','grandparent','cash'),
(4,'Aunt Flo','aunt','bank transfer'),
(5,'Grandad Bill','grandparent',NULL),
(6,'Mrs Petty','neighbour','cash');
CREATE TABLE payouts (
  payout_id INTEGER PRIMARY KEY,
  kid_id INTEGER REFERENCES kids(kid_id),
  adult_id INTEGER REFERENCES grown_ups(adult_id),
  given_on DATE,
  amount DECIMAL(6,2),
  reason VARCHAR
);
INSERT INTO payouts VALUES
(1,1,1,'2024-01-06',6.00,'weekly'),
(2,2,1,'2024-01-06',4.50,'weekly'),
(3,4,2,'2024-01-07',8.00,'weekly'),
(4,1,3,'2024-04-02',20.00,'birthday'),
(5,4,3,'2024-08-08',25.00,'birthday'),
(6,2,3,'2024-10-19',15.00,'birthday'),
(7,3,1,'2024-09-07',2.50,'weekly'),
(8,6,2,'2024-11-30',10.00,'good report'),
(9,4,4,'2025-01-15',30.00,'good report'),
(10,1,6,'2025-02-22',12.00,'dog walking'),
(11,2,2,'2025-03-01',4.50,'weekly'),
(12,3,4,'2025-01-27',18.00,'birthday');
CREATE TABLE tasks (
  task_id INTEGER PRIMARY KEY,
  title VARCHAR,
  pay DECIMAL(5,2),
  min_age INTEGER,
  outdoors BOOLEAN
);
INSERT INTO tasks VALUES
(1,'mow the lawn',5.00,11,TRUE),
(2,'empty dishwasher',0.80,7,FALSE),
(3,'wash the car',6.00,9,TRUE),
(4,'hoover the stairs',1.50,8,FALSE),
(5,'babysit Rufus',7.50,13,FALSE),
(6,'rake leaves',3.00,6,TRUE),
(7,'clean the fish tank',4.00,10,FALSE);
CREATE TABLE done_tasks (
  done_id INTEGER PRIMARY KEY,
  task_id INTEGER REFERENCES tasks(task_id),
  kid_id INTEGER REFERENCES kids(kid_id),
  done_on DATE,
  checked_by INTEGER REFERENCES grown_ups(adult_id),
  paid BOOLEAN,
  grumbles INTEGER
);
INSERT INTO done_tasks VALUES
(1,1,1,'2024-05-11',1,TRUE,3),
(2,2,2,'2024-05-13',2,TRUE,0),
(3,2,3,'2024-05-14',2,TRUE,1),
(4,5,4,'2024-06-01',2,TRUE,0),
(5,3,1,'2024-06-15',1,TRUE,2),
(6,2,2,'2024-09-02',1,FALSE,4),
(7,6,3,'2024-11-03',3,TRUE,0),
(8,6,2,'2024-11-03',3,TRUE,1),
(9,5,4,'2025-02-14',2,FALSE,0),
(10,4,2,'2025-02-16',NULL,FALSE,5),
(11,1,1,'2025-04-19',1,FALSE,NULL),
(12,2,4,'2025-04-20',2,TRUE,2);
CREATE TABLE purchases (
  purch_id INTEGER PRIMARY KEY,
  kid_id INTEGER REFERENCES kids(kid_id),
  item VARCHAR,
  shop VARCHAR,
  price DECIMAL(6,2),
  bought_on DATE,
  regretted BOOLEAN
);
INSERT INTO purchases VALUES
(1,1,'football cards','corner shop',3.50,'2024-02-10',TRUE),
(2,2,'slime kit','Toymaster',8.99,'2024-03-16',TRUE),
(3,4,'lip balm','Boots',4.25,'2024-03-23',FALSE),
(4,3,'sherbet','corner shop',0.60,'2024-09-14',FALSE),
(5,1,'bike light','Halfords',13.00,'2024-12-07',FALSE),
(6,4,'hoodie',NULL,29.00,'2025-01-18',FALSE),
(7,2,'hamster wheel','Pets at Home',11.50,'2024-10-26',FALSE),
(8,3,'stink bomb','corner shop',1.75,'2025-02-01',TRUE);
