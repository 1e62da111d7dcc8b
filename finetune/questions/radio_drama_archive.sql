CREATE TABLE broadcasting_stations (station_call_sign VARCHAR PRIMARY KEY, station_full_name VARCHAR, town_of_transmitter VARCHAR, year_of_first_broadcast INTEGER);
INSERT INTO broadcasting_stations VALUES ('RHL','Radio Hillside','Marlow Green',1934),('NWS','North West Sound','Carrick',1947),('BDA','Bay Drama Audio','Port Ellery',1972),('KVR','Kestrel Valley Radio','Dunmore',1981),('ESF','Eastern Free Station','Carrick',1990);
CREATE TABLE radio_serials (serial_number INTEGER PRIMARY KEY, title_of_serial VARCHAR, name_of_scriptwriter VARCHAR, kind_of_story VARCHAR, originating_station VARCHAR REFERENCES broadcasting_stations(station_call_sign), is_adaptation_of_book VARCHAR);
INSERT INTO radio_serials VALUES
(1,'The Signalman''s Daughter','Agnes Kilbride','mystery','RHL','no'),
(2,'Voices in Plot Nine','Oswald Penn','ghost story','RHL','no'),
(3,'A Lease of Thunder','Mina Castell','family saga','NWS','yes'),
(4,'Doctor Quillfeather Calls','Oswald Penn','comedy','BDA','no'),
(5,'The Long Sleeper','Agnes Kilbride','science fiction','BDA','yes'),
(6,'Harbour Row','Mina Castell','family saga','NWS','no'),
(7,'Mistletoe Alibi','Percy Lund','mystery','KVR','yes'),
(8,'The Ghost Exchange','Percy Lund','ghost story','BDA','no');
CREATE TABLE serial_episodes (episode_id INTEGER PRIMARY KEY, serial_number INTEGER REFERENCES radio_serials(serial_number), episode_heading VARCHAR, date_of_first_airing DATE, length_in_minutes INTEGER, estimated_listeners INTEGER);
INSERT INTO serial_episodes VALUES
(1,1,'The Lamp Goes Out','1951-01-08',30,210000),
(2,1,'Platform Two','1951-01-15',30,228000),
(3,1,'A Ticket to Nowhere','1951-01-22',30,251000),
(4,2,'The Gardener Hears','1956-10-31',45,175000),
(5,2,'What the Spade Struck','1956-11-07',45,169500),
(6,3,'Lightning over Ferrier','1962-03-05',60,320000),
(7,4,'Mumps and Misdemeanours','1975-06-02',25,98000),
(8,4,'The Wrong Prescription','1975-06-09',25,104500),
(9,4,'House Call at Midnight','1975-06-16',28,112300),
(10,5,'Waking','1979-09-10',50,141000),
(11,5,'The City Under Glass','1979-09-17',50,137400),
(12,6,'New Neighbours','1968-02-12',15,402000),
(13,7,'A Body under the Bough','1985-12-20',40,87000),
(14,6,'The Midnight Catch','1968-02-13',15,415500);
CREATE TABLE voice_actors (voice_actor_id INTEGER PRIMARY KEY, first_name VARCHAR, last_name VARCHAR, year_of_birth INTEGER, voice_range VARCHAR, speaks_dialect_parts VARCHAR);
INSERT INTO voice_actors VALUES
(1,'Edith','Lanyon',1912,'alto','yes'),
(2,'Ralph','Toomey',1908,'bass','no'),
(3,'Connie','Abbot',1925,'soprano','yes'),
(4,'Desmond','Frayne',1931,'baritone','yes'),
(5,'Olive','Marchetti',1940,'alto','no'),
(6,'Gareth','Pugh',1947,'tenor','yes'),
(7,'Winifred','Sole',1919,'soprano','no'),
(8,'Leonard','Ashby',1936,'baritone','no'),
(9,'Joan','Abbot',1950,'alto',NULL);
CREATE TABLE parts_spoken (episode_id INTEGER REFERENCES serial_episodes(episode_id), voice_actor_id INTEGER REFERENCES voice_actors(voice_actor_id), name_of_character VARCHAR, number_of_lines INTEGER, fee_in_pounds DOUBLE);
INSERT INTO parts_spoken VALUES
(1,1,'Mrs. Garrow',42,12.5),(1,2,'Inspector Pell',65,15),(2,2,'Inspector Pell',71,15),(3,1,'Mrs. Garrow',38,12.5),(3,3,'Lucy',54,11),
(4,2,'The Sexton',80,21),(4,7,'Miss Amory',61,17.5),(5,7,'Miss Amory',73,17.5),(6,4,'Jack Ferrier',102,34),(6,3,'Harriet Ferrier',95,32),
(7,8,'Doctor Quillfeather',88,40),(8,8,'Doctor Quillfeather',92,40),(8,5,'Nurse Bright',47,28),(9,8,'Doctor Quillfeather',90,42),(9,6,'Constable Hobb',33,26),
(10,4,'The Sleeper',120,75),(11,5,'Archivist',84,58),(12,3,'Mrs. Dunnet',20,9.5),(13,6,'Inspector Vane',110,66),(13,4,'Sir Hugo',58,45);
