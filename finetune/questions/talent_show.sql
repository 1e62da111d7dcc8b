CREATE TABLE acts (act_id INTEGER PRIMARY KEY, stage_name VARCHAR, genre VARCHAR, members INTEGER, from_city VARCHAR, signed_up DATE, under_18 BOOLEAN);
INSERT INTO acts VALUES
(1,'The Spinning Plates','circus',3,'Leeds',DATE '2023-05-02',false),(2,'Mina Okoro','singing',1,'Manchester',DATE '2023-05-10',true),
(3,'Duo Fantoni','magic',2,'Hull',DATE '2023-05-21',false),(4,'Beat Kitchen','dance',8,'Leeds',DATE '2023-06-01',true),
(5,'Old Gus','comedy',1,'Whitby',DATE '2023-06-11',false),(6,'Paws for Applause','dog act',2,'Hull',DATE '2024-04-18',false),
(7,'Ember','singing',1,'Sheffield',DATE '2024-04-30',false),(8,'Tap Dogs Jr','dance',5,'Bradford',DATE '2024-05-06',true),
(9,'Professor Wobble','comedy',1,'Leeds',DATE '2024-05-27',false),(10,'Silent Sid','mime',1,'York',DATE '2025-03-14',false);
CREATE TABLE crew (crew_id INTEGER PRIMARY KEY, full_name VARCHAR, job VARCHAR, day_rate DECIMAL(7,2), hired DATE, mobile VARCHAR);
INSERT INTO crew VALUES
(1,'Tamsin Hale','coach',180.00,DATE '2022-04-01','0770 900 1'),(2,'Rico Valdez','coach',210.00,DATE '2023-02-15','0770 900 2'),
(3,'Joan Petty','host',350.00,DATE '2022-04-01',NULL),(4,'Aled Vaughan','sound engineer',160.00,DATE '2023-04-03','0770 900 4'),
(5,'Priscilla Munt','host',300.00,DATE '2024-03-11','0770 900 5'),(6,'Sven Aker','lighting',155.00,DATE '2022-11-20',NULL),(7,'Gita Rao','coach',195.00,DATE '2025-01-08','0770 900 7');
CREATE TABLE show_nights (night_id INTEGER PRIMARY KEY, label VARCHAR, on_date DATE, theatre VARCHAR, host_id INTEGER REFERENCES crew(crew_id), sound_id INTEGER REFERENCES crew(crew_id), tickets_sold INTEGER, televised BOOLEAN);
INSERT INTO show_nights VALUES
(1,'Auditions 2023',DATE '2023-07-01','Alhambra',3,4,210,false),(2,'Semi-final 2023',DATE '2023-08-12','Alhambra',3,4,640,true),(3,'Final 2023',DATE '2023-09-02','Grand Opera',3,4,1450,true),
(4,'Auditions 2024',DATE '2024-06-29','City Varieties',5,4,330,false),(5,'Final 2024',DATE '2024-09-07','Grand Opera',5,NULL,1720,true),(6,'Auditions 2025',DATE '2025-06-28','City Varieties',5,NULL,NULL,false);
CREATE TABLE performances (perf_id INTEGER PRIMARY KEY, act_id INTEGER REFERENCES acts(act_id), night_id INTEGER REFERENCES show_nights(night_id), coach_id INTEGER REFERENCES crew(crew_id), minutes DECIMAL(4,1), audience_votes INTEGER, buzzers INTEGER, went_through BOOLEAN);
INSERT INTO performances VALUES
(1,1,1,1,4.5,88,0,true),(2,2,1,2,3.2,131,0,true),(3,3,1,1,5.0,60,1,false),(4,4,1,2,4.0,104,0,true),(5,5,1,NULL,6.5,22,3,false),
(6,1,2,1,5.0,201,0,true),(7,2,2,2,3.5,377,0,true),(8,4,2,2,4.2,190,1,false),
(9,1,3,1,5.5,512,0,false),(10,2,3,2,3.8,870,0,true),
(11,6,4,1,4.8,97,2,true),(12,7,4,2,3.6,140,0,true),(13,9,4,NULL,5.9,31,4,false),(14,4,4,2,4.1,112,0,true),
(15,6,5,1,5.1,415,1,false),(16,7,5,2,4.0,903,0,true),(17,4,5,1,4.4,650,0,false);
