CREATE TABLE ref_genres (genre_code VARCHAR PRIMARY KEY, genre_description VARCHAR);
INSERT INTO ref_genres VALUES ('NOV','Novel'),('POE','Poetry'),('BIO','Biography'),('TRV','Travel writing'),('KID','Picture book'),('COO','Cookery');
CREATE TABLE authors (author_id INTEGER PRIMARY KEY, author_name VARCHAR, author_birth_year INTEGER, author_home_town VARCHAR, author_has_agent VARCHAR);
INSERT INTO authors VALUES
(11,'Marisol Vega',1972,'Bristol','Y'),
(12,'Edwin Cathcart',1949,'Perth','N'),
(13,'Hana Sedlak',1985,'Bristol','Y'),
(14,'Tobias Grunwald',1961,'Leeds','N'),
(15,'Philippa Nour',1978,'Cardiff','Y'),
(16,'Kwabena Osei',1990,'Leeds','Y'),
(17,'Rosalind Peck',1944,'Perth','N'),
(18,'Jules Lambert',1969,'Norwich','N');
CREATE TABLE titles (title_id INTEGER PRIMARY KEY, title_name VARCHAR, title_genre_code VARCHAR REFERENCES ref_genres(genre_code), title_editor VARCHAR, title_publication_date DATE, title_page_count INTEGER);
INSERT INTO titles VALUES
(201,'The Ferryman''s Ledger','NOV','Anwen Price','2015-03-12',312),
(202,'Tide Tables','POE','Anwen Price','2016-10-06',72),
(203,'A Cook in Lisbon','COO','Marcus Bell','2017-05-18',224),
(204,'The Bear Who Counted','KID','Marcus Bell','2017-11-02',32),
(205,'Winterless','NOV','Sian Roper','2018-02-22',405),
(206,'On Foot to Trieste','TRV','Sian Roper','2019-06-13',288),
(207,'Small Hours, Large Moon','POE','Anwen Price','2020-09-17',88),
(208,'The Ledger Keeper','NOV','Sian Roper','2021-04-08',356),
(209,'Salt Roads of the North','TRV','Marcus Bell','2022-07-21',264),
(210,'The Bear Who Forgot','KID','Marcus Bell','2022-10-27',36),
(211,'Harvest of Glass','NOV','Anwen Price','2023-08-31',298);
CREATE TABLE title_authors (title_id INTEGER REFERENCES titles(title_id), author_id INTEGER REFERENCES authors(author_id), royalty_percent DOUBLE, advance_amount DOUBLE, PRIMARY KEY (title_id, author_id));
INSERT INTO title_authors VALUES
(201,11,10,3500),(202,13,8,600),(203,15,7.5,2200),(203,18,4,900),(204,16,6,1500),(205,11,12,6000),(206,14,9,1800),(207,13,8.5,800),(207,12,5,300),(208,11,12.5,7500),(209,14,9.5,2400),(209,15,3,700),(210,16,7,2000);
CREATE TABLE editions (edition_id INTEGER PRIMARY KEY, edition_title_id INTEGER REFERENCES titles(title_id), edition_format VARCHAR, edition_price DOUBLE, edition_copies_printed INTEGER, edition_copies_sold INTEGER);
INSERT INTO editions VALUES
(1,201,'hardback',16.99,1500,1320),
(2,201,'paperback',8.99,4000,3610),
(3,202,'paperback',7.5,600,415),
(4,203,'hardback',22.0,2000,1180),
(5,204,'hardback',11.99,3000,2955),
(6,205,'hardback',18.99,2500,2470),
(7,205,'paperback',9.99,7000,6120),
(8,205,'ebook',4.99,NULL,2840),
(9,206,'paperback',12.5,1200,640),
(10,207,'paperback',8.0,700,288),
(11,208,'hardback',19.99,3500,2990),
(12,208,'ebook',5.99,NULL,1725),
(13,209,'paperback',13.5,1300,905),
(14,210,'hardback',12.99,3200,2410);
