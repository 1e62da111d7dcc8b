CREATE TABLE producers (pid INTEGER PRIMARY KEY, producer TEXT, country TEXT, region TEXT, organic BOOLEAN, founded INTEGER);
INSERT INTO producers VALUES
(1,'Quinta do Carmo','Portugal','Douro',false,1890),(2,'Weingut Steinhauer','Germany','Mosel',true,1921),(3,'Bodegas Altozano','Spain','Rioja',false,1974),(4,'Domaine Perrault','France','Loire',true,1956),(5,'Cascina Bellavista','Italy','Piedmont',false,1908),(6,'Kiwi Ridge','New Zealand','Marlborough',true,1999),(7,'Tres Rios','Argentina','Mendoza',false,1987);
CREATE TABLE wines (wid INTEGER PRIMARY KEY, pid INTEGER REFERENCES producers(pid), label TEXT, colour TEXT, vintage INTEGER, abv DECIMAL(3,1), price DECIMAL(6,2), bottles_left INTEGER);
INSERT INTO wines VALUES
(1,1,'Reserva Tinto','red',2018,14.5,24.90,18),(2,1,'Old Tawny','fortified',2010,20.0,48.00,5),(3,2,'Goldberg Riesling','white',2022,11.5,16.50,42),(4,2,'Steillage Auslese','white',2019,8.5,34.00,0),(5,3,'Altozano Crianza','red',2020,13.5,12.80,60),(6,4,'Chenin Sec','white',2021,12.5,19.90,24),(7,4,'Rose de Mai','rose',2023,12.0,14.20,33),(8,5,'Barolo Bellavista','red',2017,14.0,56.00,9),(9,5,'Dolcetto','red',2022,13.0,15.40,27),(10,6,'Sauvignon Ridge','white',2023,13.2,17.90,0),(11,6,'Pinot Ridge','red',2021,13.8,27.50,12);
CREATE TABLE patrons (patron_id INTEGER PRIMARY KEY, firstname TEXT, lastname TEXT, town TEXT, club_member BOOLEAN, mail TEXT);
INSERT INTO patrons VALUES
(1,'Edgar','Winslow','Bath',true,'edgar@winslow.uk'),(2,'Naomi','Feld','Bristol',true,NULL),(3,'Rupert','Hayes','Bath',false,'rhayes@mail.uk'),(4,'Ottilie','Marsh','Wells',false,NULL),(5,'Dev','Kapoor','Bristol',true,'dev.kapoor@mail.uk'),(6,'Clara','Winslow','Bath',false,'clara@winslow.uk'),(7,'Piers','Grant','Frome',false,NULL),(8,'Joan','Adeyemi','Wells',true,'joan.a@mail.uk');
CREATE TABLE staff (sid INTEGER PRIMARY KEY, name TEXT, role TEXT, hired DATE);
INSERT INTO staff VALUES (1,'Beatrix','sommelier','2022-02-01'),(2,'Colm','sales','2022-10-17'),(3,'Zadie','sales','2023-11-06'),(4,'Wilf','cellar hand','2024-08-01');
CREATE TABLE purchases (purchase_id INTEGER PRIMARY KEY, patron_id INTEGER REFERENCES patrons(patron_id), wid INTEGER REFERENCES wines(wid), advised_by INTEGER REFERENCES staff(sid), rung_up_by INTEGER REFERENCES staff(sid), bought_on DATE, bottles INTEGER, unit_price DECIMAL(6,2));
INSERT INTO purchases VALUES
(1,1,8,1,2,'2023-02-04',6,52.00),(2,2,3,NULL,2,'2023-05-19',12,15.00),(3,3,5,NULL,3,'2023-12-09',3,12.80),(4,1,2,1,3,'2023-12-22',2,48.00),(5,5,6,1,2,'2024-03-15',6,18.50),(6,4,7,2,2,'2024-06-08',2,14.20),(7,5,10,2,3,'2024-06-29',18,16.00),(8,2,3,NULL,3,'2024-08-03',6,15.50),(9,6,9,1,1,'2024-10-12',1,15.40),(10,8,8,1,3,'2024-12-14',3,54.00),(11,1,1,NULL,2,'2025-01-18',12,22.00),(12,8,4,1,2,'2025-02-08',4,32.00),(13,5,5,NULL,3,'2025-03-01',24,11.00);
CREATE TABLE tastings (wid INTEGER REFERENCES wines(wid), patron_id INTEGER REFERENCES patrons(patron_id), tasted_on DATE, points INTEGER);
INSERT INTO tastings VALUES (8,1,'2024-11-07',95),(8,5,'2024-11-07',92),(3,2,'2024-04-18',88),(3,5,'2024-04-18',85),(6,7,'2024-04-18',79),(11,7,'2025-02-20',90),(11,1,'2025-02-20',87),(1,3,'2025-02-20',NULL),(2,8,'2024-11-07',93);
