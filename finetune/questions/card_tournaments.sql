CREATE TABLE tbl_shop (shop_code VARCHAR PRIMARY KEY, shop VARCHAR, city VARCHAR, seats INTEGER, wifi BOOLEAN);
INSERT INTO tbl_shop VALUES ('DRG','Dragon''s Hoard','Ghent',48,true),('ACE','Ace of Spades','Antwerp',24,false),('MNA','Mana Well','Bruges',36,true),('JKR','The Laughing Joker','Ghent',16,false),('TOP','Topdeck','Leuven',60,true);
CREATE TABLE tbl_player (pl_nr INTEGER PRIMARY KEY, pl_name VARCHAR, handle VARCHAR, home_shop VARCHAR REFERENCES tbl_shop(shop_code), rating INTEGER, reg_date DATE, banned_until DATE);
INSERT INTO tbl_player VALUES
(1,'Wout Claes','woutlaw','DRG',1720,DATE '2022-02-05',NULL),(2,'Elif Demir','elfqueen','DRG',1835,DATE '2022-04-16',NULL),(3,'Bram Maes',NULL,'ACE',1510,DATE '2022-11-26',DATE '2024-12-31'),
(4,'Noor Haddou','nightfall','MNA',1665,DATE '2023-03-11',NULL),(5,'Stijn Peeters','stonks','TOP',1905,DATE '2023-05-06',NULL),(6,'Fleur Janssens',NULL,'MNA',1380,DATE '2024-01-20',NULL),
(7,'Karim Ziani','zanzibar','DRG',1598,DATE '2024-02-10',DATE '2025-06-30'),(8,'Lieve Wouters','granny_lieve','TOP',1744,DATE '2023-09-30',NULL),(9,'Joris Baert','jorb','ACE',1290,DATE '2025-02-22',NULL);
CREATE TABLE tbl_deck (deck_nr INTEGER PRIMARY KEY, deck_name VARCHAR, archetype VARCHAR, built_by INTEGER REFERENCES tbl_player(pl_nr), worth_eur DECIMAL(8,2), n_cards INTEGER);
INSERT INTO tbl_deck VALUES
(1,'Burning Sky','aggro',1,210.00,60),(2,'Elven Court','midrange',2,480.50,60),(3,'Grave Concern','combo',5,1350.00,60),(4,'Tax Office','control',8,665.00,61),
(5,'Squirrel Riot','aggro',4,88.90,60),(6,'Deep Freeze','control',2,920.00,60),(7,'Budget Goblins','aggro',6,24.50,60),(8,'Infinite Toast','combo',7,305.00,75),(9,'Sea of Regrets','control',3,NULL,60);
CREATE TABLE tbl_event (ev_nr INTEGER PRIMARY KEY, ev_title VARCHAR, shop_code VARCHAR REFERENCES tbl_shop(shop_code), ev_day DATE, fmt VARCHAR, buy_in DECIMAL(6,2), head_judge VARCHAR);
INSERT INTO tbl_event VALUES
(1,'Friday Brawl','DRG',DATE '2023-03-17','modern',8.00,'Ruben Smet'),(2,'Antwerp Open','ACE',DATE '2023-10-07','legacy',25.00,'Ruben Smet'),(3,'Prerelease Party','MNA',DATE '2024-02-03','sealed',35.00,NULL),
(4,'Goblin Night','DRG',DATE '2024-04-19','modern',8.50,'Ayla Kaya'),(5,'Leuven Grand Prix','TOP',DATE '2024-11-16','modern',45.00,'Ayla Kaya'),(6,'Spring Duel','DRG',DATE '2025-03-29','legacy',15.00,'Ruben Smet'),(7,'Newcomer Day','TOP',DATE '2025-05-10','casual',0.00,NULL);
CREATE TABLE tbl_signup (ev_nr INTEGER REFERENCES tbl_event(ev_nr), pl_nr INTEGER REFERENCES tbl_player(pl_nr), deck_nr INTEGER REFERENCES tbl_deck(deck_nr), wins INTEGER, losses INTEGER, dropped BOOLEAN, prize_eur DECIMAL(7,2), PRIMARY KEY (ev_nr, pl_nr));
INSERT INTO tbl_signup VALUES
(1,1,1,3,1,false,20.00),(1,2,2,4,0,false,50.00),(1,3,9,1,3,true,NULL),
(2,2,6,5,1,false,120.00),(2,3,9,2,4,false,NULL),(2,1,1,3,3,false,NULL),
(3,4,NULL,3,1,false,40.00),(3,6,NULL,1,3,false,NULL),
(4,1,1,4,0,false,55.00),(4,7,8,2,2,false,NULL),(4,6,7,0,2,true,NULL),
(5,5,3,7,1,false,600.00),(5,8,4,6,2,false,300.00),(5,2,6,5,3,false,75.00),(5,4,5,2,5,true,NULL),(5,1,2,4,4,false,NULL),
(6,5,3,4,1,false,80.00),(6,8,4,2,3,false,NULL);
