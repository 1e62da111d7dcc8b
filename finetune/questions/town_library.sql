CREATE TABLE branch (
  id INTEGER PRIMARY KEY,
  name VARCHAR,
  street VARCHAR,
  opened_on DATE,
  has_cafe BOOLEAN
);
CREATE TABLE title (
  id INTEGER PRIMARY KEY,
  title VARCHAR,
  author VARCHAR,
  genre VARCHAR,
  pages INTEGER,
  pub_year INTEGER
);
CREATE TABLE copy (
  barcode INTEGER PRIMARY KEY,
  title_id INTEGER REFERENCES title(id),
  branch_id INTEGER REFERENCES branch(id),
  acquired DATE,
  price DECIMAL(6,2),
  condition VARCHAR
);
CREATE TABLE reader (
  card_no INTEGER PRIMARY KEY,
  first_name VARCHAR,
  last_name VARCHAR,
  email VARCHAR,
  joined DATE,
  home_branch_id INTEGER REFERENCES branch(id),
  category VARCHAR
);
CREATE TABLE loan (
  id INTEGER PRIMARY KEY,
  barcode INTEGER REFERENCES copy(barcode),
  card_no INTEGER REFERENCES reader(card_no),
  out_on DATE,
  due_on DATE,
  back_on DATE,
  fine DECIMAL(5,2)
);
INSERT INTO branch VALUES
 (1,'Central','Market Square','2022-01-10',TRUE),
 (2,'Riverside','Quay Road','2022-05-02',FALSE),
 (3,'Northgate','Abbot Street','2023-09-18',TRUE),
 (4,'Mill Lane','Mill Lane','2025-02-03',FALSE);
INSERT INTO title VALUES
 (1,'The Salt Path','Raynor Winn','memoir',288,2018),
 (2,'Piranesi','Susanna Clarke','fantasy',272,2020),
 (3,'Wolf Hall','Hilary Mantel','historical',672,2009),
 (4,'Klara and the Sun','Kazuo Ishiguro','science fiction',320,2021),
 (5,'The Thursday Murder Club','Richard Osman','crime',400,2020),
 (6,'The Gruffalo','Julia Donaldson','picture book',32,1999),
 (7,'Room on the Broom','Julia Donaldson','picture book',30,2001),
 (8,'Never Let Me Go','Kazuo Ishiguro','science fiction',304,2005),
 (9,'The Bullet That Missed','Richard Osman','crime',413,2022),
 (10,'Middlemarch','George Eliot','classic',880,1871);
INSERT INTO copy VALUES
 (5001,1,1,'2022-02-14',10.99,'good'),
 (5002,2,1,'2022-03-01',14.50,'worn'),
 (5003,2,2,'2022-06-20',14.50,'good'),
 (5004,3,1,'2022-02-14',18.00,'damaged'),
 (5005,4,3,'2023-10-05',16.99,'good'),
 (5006,5,1,'2022-04-11',9.99,'worn'),
 (5007,5,2,'2022-07-01',9.99,'damaged'),
 (5008,6,3,'2023-10-05',7.50,'worn'),
 (5009,7,2,'2022-09-15',7.25,'good'),
 (5010,8,3,'2024-01-22',11.50,'good'),
 (5011,9,1,'2024-03-07',20.00,'good'),
 (5012,6,1,'2024-05-30',8.50,'good');
INSERT INTO reader VALUES
 (801,'Agnes','Holloway','agnes.holloway@post.uk','2022-02-20',1,'senior'),
 (802,'Tariq','Mahmood','tariq.m@webmail.com','2022-03-15',1,'adult'),
 (803,'Lucy','Pettifer',NULL,'2022-06-10',2,'child'),
 (804,'Owen','Griffiths','owen@griffiths.wales','2023-01-09',2,'adult'),
 (805,'Bridget','Nolan',NULL,'2023-09-20',3,'senior'),
 (806,'Samuel','Okonkwo','sam.okonkwo@post.uk','2023-11-02',3,'student'),
 (807,'Ella','Pettifer','pettifers@webmail.com','2024-02-17',2,'child'),
 (808,'Victor','Lindqvist','v.lindqvist@nordmail.se','2024-06-03',1,'adult'),
 (809,'Grace','Adeyemi',NULL,'2025-01-14',1,'student');
INSERT INTO loan VALUES
 (1,5001,801,'2022-03-01','2022-03-22','2022-03-20',0.00),
 (2,5003,803,'2022-07-04','2022-07-25','2022-08-01',1.40),
 (3,5006,802,'2022-09-10','2022-10-01','2022-09-30',0.00),
 (4,5009,803,'2023-02-06','2023-02-27','2023-02-20',0.00),
 (5,5004,801,'2023-05-12','2023-06-02','2023-07-14',8.40),
 (6,5007,804,'2023-08-01','2023-08-22','2023-08-25',0.60),
 (7,5008,805,'2023-11-15','2023-12-06','2023-12-01',0.00),
 (8,5005,806,'2024-01-08','2024-01-29','2024-02-10',2.40),
 (9,5006,801,'2024-03-05','2024-03-26','2024-03-25',0.00),
 (10,5011,801,'2024-03-28','2024-04-18','2024-04-16',0.00),
 (11,5010,806,'2024-06-11','2024-07-02','2024-07-20',3.60),
 (12,5002,804,'2024-09-02','2024-09-23',NULL,NULL),
 (13,5012,807,'2025-02-01','2025-02-22',NULL,NULL),
 (14,5006,805,'2025-03-10','2025-03-31',NULL,NULL);
