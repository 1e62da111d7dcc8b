CREATE TABLE ref_album_formats (format_code CHAR(2) PRIMARY KEY, format_description TEXT);
INSERT INTO ref_album_formats VALUES ('LP','long-playing vinyl'),('CD','compact disc'),('CS','cassette'),('DL','download'),('EP','extended play vinyl');
CREATE TABLE labels (label_id INTEGER PRIMARY KEY, label_name TEXT, label_founder TEXT, label_city TEXT, label_founded INTEGER, label_parent_id INTEGER REFERENCES labels(label_id));
INSERT INTO labels VALUES (1,'Tin Roof Recordings','Della Marsh','Bristol',1991,NULL);
INSERT INTO labels VALUES (2,'Halogen Fields','Jun Okabe','Leipzig',2002,NULL);
INSERT INTO labels VALUES (3,'Wet Paint Tapes','Della Marsh','Bristol',2010,1);
INSERT INTO labels VALUES (4,'Lowland Hum','Griet Maes','Ghent',1998,NULL);
INSERT INTO labels VALUES (5,'Nightbus Discs','Ola Adeyemi','Bristol',2015,1);
INSERT INTO labels VALUES (6,'Parallel Summer','Jun Okabe','Leipzig',2018,2);
INSERT INTO labels VALUES (7,'Driftless','Kit Sorensen','Aarhus',2021,NULL);
CREATE TABLE bands (band_id INTEGER PRIMARY KEY, band_name TEXT, band_style TEXT, band_origin TEXT, band_formed INTEGER, band_members INTEGER, band_active CHAR(1));
INSERT INTO bands VALUES
(11,'The Paper Ovens','indie rock','England',1993,4,'N'),(12,'Mosslight','ambient','Belgium',2003,2,'Y'),(13,'Kombinat 9','electronic','Germany',2001,3,'Y'),(14,'Granny Voltage','punk','England',2011,5,'Y'),(15,'Saltmarsh Choir','folk','England',1997,6,'N'),(16,'Polder Ghosts','indie rock','Belgium',1999,4,'Y'),(17,'Velvet Tram','electronic','Germany',2016,1,'Y'),(18,'Nuala Finch','folk','Ireland',2013,1,'Y'),(19,'Bus Stop Lovers','punk','England',2016,3,'N'),(20,'Fog Index','ambient','Denmark',2020,2,'Y'),(21,'Radio Ostrava','indie rock','Czechia',2019,4,'Y');
CREATE TABLE albums (album_id INTEGER PRIMARY KEY, album_title TEXT, album_band_id INTEGER REFERENCES bands(band_id), album_label_id INTEGER REFERENCES labels(label_id), album_format CHAR(2) REFERENCES ref_album_formats(format_code), album_release DATE, album_units_sold INTEGER, album_price DOUBLE);
INSERT INTO albums VALUES
(301,'Crumbs on the Amplifier',11,1,'CD','1995-03-20',18200,11.5),(302,'Second Helping',11,1,'LP','1998-10-05',9400,14),(303,'Peat and Neon',12,4,'CD','2005-02-14',5100,12),(304,'Schichtende',13,2,'LP','2004-09-01',12600,15),(305,'Feierabend Machine',13,2,'DL','2012-05-18',20300,7.5),(306,'Knit One, Kick Two',14,3,'CS','2012-11-02',1300,6),(307,'Tidal Hymns',15,1,'CD','1999-04-12',7700,11.5),(308,'Dyke and Delta',16,4,'LP','2001-06-29',8300,13.5),(309,'Last Tram to Connewitz',17,6,'EP','2018-08-24',2900,9),(310,'Hawthorn Letters',18,5,'LP','2016-03-17',6400,16),(311,'Shelter Songs',19,5,'CS','2017-01-27',900,6.5),(312,'Underwater Windmill',12,4,'DL','2015-10-30',4800,8),(313,'Biscuit Riot',14,5,'EP','2019-07-12',3500,8.5),(314,'Low Visibility',20,7,'DL','2022-01-21',NULL,7),(315,'Voltage Drop',13,6,'LP','2020-02-07',11100,18);
CREATE TABLE tracks (track_id INTEGER PRIMARY KEY, track_album_id INTEGER REFERENCES albums(album_id), track_position INTEGER, track_title TEXT, track_seconds INTEGER, track_is_single CHAR(1));
INSERT INTO tracks VALUES
(1,301,1,'Toast Weather',201,'Y'),(2,301,2,'Kettle Feedback',254,'N'),(3,303,1,'Bog Oak',412,'N'),(4,304,1,'Frühschicht',365,'Y'),(5,304,2,'Kantine',298,'N'),(6,304,3,'Nachtschicht',540,'N'),(7,305,1,'Stempeluhr',233,'Y'),(8,306,1,'Purl Harder',119,'Y'),(9,306,2,'Yarn Bomb',98,'N'),(10,308,1,'Dike Road',276,'N'),(11,310,1,'Letter to Achill',247,'Y'),(12,310,2,'Hawthorn Road',302,'N'),(13,313,1,'Crumble',131,'Y'),(14,315,1,'Ampere Road',388,'N'),(15,315,2,'Fuse Box',341,'Y');
