CREATE TABLE records (
  nr INTEGER, artist VARCHAR, title VARCHAR, label VARCHAR, pressed INTEGER, genre VARCHAR, format VARCHAR, rpm INTEGER, cond_grade VARCHAR, paid DECIMAL(7,2), est_now DECIMAL(7,2), bought_on DATE, bought_from VARCHAR, signed BOOLEAN
);
INSERT INTO records VALUES
(1,'Miles Davis','Kind of Blue','Columbia',1959,'jazz','LP',33,'VG+',45.00,180.00,DATE '2022-03-12','Plattenkiste',FALSE),
(2,'Nina Simone','Pastel Blues','Philips',1965,'jazz','LP',33,'VG',28.00,75.00,DATE '2022-03-12','Plattenkiste',FALSE),
(3,'Kraftwerk','Autobahn','Philips',1974,'electronic','LP',33,'NM',22.50,60.00,DATE '2022-06-25','flea market',FALSE),
(4,'Kraftwerk','Das Model','Kling Klang',1978,'electronic','single',45,'VG',4.00,15.00,DATE '2022-06-25','flea market',FALSE),
(5,'Kate Bush','Hounds of Love','EMI',1985,'pop','LP',33,'NM',18.00,35.00,DATE '2022-10-08','Discogs',FALSE),
(6,'Fela Kuti','Zombie','Coconut',1977,'afrobeat','LP',33,'G',35.00,90.00,DATE '2023-01-21','Discogs',FALSE),
(7,'Dolly Parton','Jolene','RCA Victor',1974,'country','LP',33,'VG+',12.00,40.00,DATE '2023-02-18','Uncle Werner',TRUE),
(8,'Johnny Cash','At Folsom Prison','Columbia',1968,'country','LP',33,'VG',NULL,55.00,DATE '2023-02-18','Uncle Werner',FALSE),
(9,'Bob Dylan','Blonde on Blonde','Columbia',1966,'rock','double LP',33,'G+',30.00,110.00,DATE '2023-05-06','Plattenkiste',FALSE),
(10,'The Clash','London Calling','CBS',1979,'rock','double LP',33,'VG+',26.00,48.00,DATE '2023-09-30','record fair',FALSE),
(11,'Buena Vista Social Club','Buena Vista Social Club','World Circuit',1997,'latin','double LP',33,'NM',39.00,65.00,DATE '2023-09-30','record fair',TRUE),
(12,'Toots and the Maytals','Pressure Drop','Beverley''s',1969,'reggae','single',45,'G',55.00,140.00,DATE '2023-12-09','Discogs',FALSE),
(13,'Portishead','Dummy','Go! Beat',1994,'trip hop','LP',33,'M',62.00,130.00,DATE '2024-02-03','Plattenkiste',FALSE),
(14,'Nina Hagen Band','Nina Hagen Band','CBS',1978,'rock','LP',33,'VG',9.00,17.00,DATE '2024-04-13','flea market',TRUE),
(15,'Bix Beiderbecke','Singin'' the Blues','Okeh',1927,'jazz','shellac',78,'F',15.00,25.00,DATE '2024-07-20','flea market',FALSE),
(16,'Björk','Debut','One Little Indian',1993,'pop','LP',33,'NM',33.00,70.00,DATE '2024-11-16','Discogs',FALSE),
(17,'Alice Coltrane','Journey in Satchidananda','Impulse!',1971,'jazz','LP',33,'NM',48.00,95.00,DATE '2025-01-11','record fair',FALSE);
CREATE TABLE lent_out (
  nr INTEGER, friend VARCHAR, lent_on DATE, due DATE, back_on DATE, deposit DECIMAL(6,2), reminded INTEGER, scratched BOOLEAN, occasion VARCHAR
);
INSERT INTO lent_out VALUES
(1,'Gesa',DATE '2022-05-01',DATE '2022-06-01',DATE '2022-05-28',NULL,0,FALSE,'evening with parents'),
(3,'Tariq',DATE '2022-08-13',DATE '2022-09-13',DATE '2022-11-02',10.00,2,FALSE,'DJ set'),
(4,'Tariq',DATE '2022-08-13',DATE '2022-09-13',DATE '2022-11-02',NULL,2,TRUE,'DJ set'),
(5,'Moritz',DATE '2023-01-07',DATE '2023-02-07',DATE '2023-02-01',NULL,0,FALSE,NULL),
(7,'Aunt Hilde',DATE '2023-04-10',DATE '2023-05-10',DATE '2023-05-09',NULL,0,FALSE,'country night'),
(8,'Aunt Hilde',DATE '2023-04-10',DATE '2023-05-10',DATE '2023-05-09',NULL,0,FALSE,'country night'),
(1,'Moritz',DATE '2023-10-15',DATE '2023-11-15',DATE '2023-12-20',20.00,1,FALSE,NULL),
(10,'Gesa',DATE '2023-12-29',DATE '2024-01-10',DATE '2024-01-08',NULL,0,FALSE,'New Year party'),
(9,'Lorenz',DATE '2024-03-02',DATE '2024-04-02',NULL,15.00,4,NULL,NULL),
(13,'Priya',DATE '2024-05-18',DATE '2024-06-18',DATE '2024-06-10',25.00,0,FALSE,'radio show'),
(1,'Priya',DATE '2024-05-18',DATE '2024-06-18',DATE '2024-06-10',25.00,0,FALSE,'radio show'),
(6,'Lorenz',DATE '2024-06-22',DATE '2024-07-22',NULL,NULL,3,NULL,'birthday'),
(11,'Aunt Hilde',DATE '2024-08-09',DATE '2024-09-09',DATE '2024-09-23',NULL,1,TRUE,'garden party'),
(16,'Gesa',DATE '2025-01-04',DATE '2025-02-04',NULL,NULL,0,NULL,NULL),
(5,'Tariq',DATE '2025-01-18',DATE '2025-02-18',DATE '2025-02-15',10.00,0,FALSE,'DJ set');
