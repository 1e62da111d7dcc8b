CREATE TABLE tbl_author (
  author_id INTEGER PRIMARY KEY,
  pen_name VARCHAR,
  nationality VARCHAR,
  born INTEGER,
  self_published BOOLEAN
);
CREATE TABLE tbl_ebook (
  isbn_short VARCHAR PRIMARY KEY,
  book_title VARCHAR,
  category VARCHAR,
  lang VARCHAR,
  pp INTEGER,
  list_price DECIMAL(6,2),
  out_since DATE,
  drm BOOLEAN
);
CREATE TABLE tbl_written_by (
  isbn_short VARCHAR REFERENCES tbl_ebook(isbn_short),
  author_id INTEGER REFERENCES tbl_author(author_id),
  PRIMARY KEY (isbn_short, author_id)
);
CREATE TABLE tbl_customer (
  cust_id INTEGER PRIMARY KEY,
  forename VARCHAR,
  surname VARCHAR,
  town VARCHAR,
  birthday DATE,
  bonus_points INTEGER,
  wants_mail BOOLEAN
);
CREATE TABLE tbl_order (
  order_id INTEGER PRIMARY KEY,
  buyer_id INTEGER REFERENCES tbl_customer(cust_id),
  gift_for_id INTEGER REFERENCES tbl_customer(cust_id),
  order_date DATE,
  pay_method VARCHAR,
  paid_on DATE
);
CREATE TABLE tbl_order_line (
  order_id INTEGER REFERENCES tbl_order(order_id),
  isbn_short VARCHAR REFERENCES tbl_ebook(isbn_short),
  unit_price DECIMAL(6,2),
  downloaded BOOLEAN,
  PRIMARY KEY (order_id, isbn_short)
);
INSERT INTO tbl_author VALUES
 (1,'Mabel Thornhill','British',1958,FALSE),
 (2,'Kenji Arakawa','Japanese',1974,FALSE),
 (3,'Roxy Vane','American',1990,TRUE),
 (4,'Etienne Duval','French',1966,FALSE),
 (5,'Lotte Brinkman','Dutch',1983,TRUE),
 (6,'Sigrid Aune','Norwegian',1979,FALSE),
 (7,'P. J. Hollis','British',NULL,TRUE);
INSERT INTO tbl_ebook VALUES
 ('A101','Murder at Low Tide','crime','English',342,8.99,'2022-05-19',TRUE),
 ('A102','The Vicar''s Alibi','crime','English',298,7.49,'2023-10-05',TRUE),
 ('B201','Paper Lantern Street','literary','English',410,11.99,'2022-11-11',TRUE),
 ('C301','Kissed by a Space Pirate','romance','English',260,2.99,'2024-02-14',FALSE),
 ('C302','Space Pirate Forever','romance','English',281,3.99,'2025-02-14',FALSE),
 ('D401','Le Pain Perdu','cookery','French',184,14.90,'2023-03-30',TRUE),
 ('E501','Knit Yourself Calm','hobby','Dutch',122,6.50,'2024-09-02',FALSE),
 ('F601','Under the Ice Road','crime','Norwegian',455,12.49,'2024-01-25',TRUE),
 ('G701','Two Cooks, One Stove','cookery','English',210,9.90,'2024-06-10',FALSE),
 ('H801','Collected Short Ghosts','horror','English',530,5.99,NULL,FALSE);
INSERT INTO tbl_written_by VALUES
 ('A101',1),('A102',1),('B201',2),('C301',3),('C302',3),('D401',4),('E501',5),
 ('F601',6),('G701',4),('G701',5),('H801',1),('H801',2),('H801',6);
INSERT INTO tbl_customer VALUES
 (1,'Bridget','Nolan','Cork','1971-04-30',420,TRUE),
 (2,'Henrik','Dahl','Aarhus','1988-09-12',60,FALSE),
 (3,'Chiara','Monti','Bologna','1995-01-22',185,TRUE),
 (4,'Walter','Nolan','Cork','1949-12-02',0,FALSE),
 (5,'Fatou','Diallo','Lyon',NULL,310,TRUE),
 (6,'Jeroen','Smit','Utrecht','1963-07-07',95,TRUE),
 (7,'Ellie','Marsden','York','2002-03-18',15,TRUE),
 (8,'Tadeusz','Wrona','Gdansk','1980-10-25',0,FALSE);
INSERT INTO tbl_order VALUES
 (501,1,NULL,'2022-06-03','card','2022-06-03'),
 (502,1,4,'2022-12-18','card','2022-12-18'),
 (503,3,NULL,'2023-04-02','wallet','2023-04-02'),
 (504,2,NULL,'2023-11-24','invoice','2023-12-20'),
 (505,5,NULL,'2024-01-26','card','2024-01-26'),
 (506,7,NULL,'2024-02-14','wallet','2024-02-15'),
 (507,6,7,'2024-09-05','invoice',NULL),
 (508,1,NULL,'2024-10-31','voucher','2024-10-31'),
 (509,5,3,'2024-12-20','card','2024-12-21'),
 (510,2,NULL,'2025-01-09','invoice',NULL);
INSERT INTO tbl_order_line VALUES
 (501,'A101',8.99,TRUE),
 (502,'B201',11.99,FALSE),
 (503,'D401',14.90,TRUE),
 (503,'B201',9.99,TRUE),
 (504,'A101',8.99,TRUE),
 (504,'A102',7.49,TRUE),
 (505,'F601',12.49,TRUE),
 (506,'C301',2.99,TRUE),
 (507,'E501',6.50,FALSE),
 (507,'C301',2.99,TRUE),
 (508,'A102',5.00,TRUE),
 (508,'G701',9.90,FALSE),
 (509,'G701',9.90,TRUE),
 (510,'F601',12.49,FALSE),
 (510,'A101',6.99,TRUE);
