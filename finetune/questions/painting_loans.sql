CREATE TABLE painters (painter_id INTEGER PRIMARY KEY, full_name VARCHAR, birth_year INTEGER, death_year INTEGER, country VARCHAR, movement VARCHAR);
INSERT INTO painters VALUES
(1,'Ilse Brandauer',1871,1939,'Austria','Expressionism'),
(2,'Tomas Vrba',1885,1952,'Czechia','Cubism'),
(3,'Renata Skov',1902,1977,'Denmark','Surrealism'),
(4,'Henri Daubresse',1858,1921,'France','Impressionism'),
(5,'Clara Montfort',1866,1944,'France','Impressionism'),
(6,'Pavel Orlik',1899,1963,'Czechia','Surrealism'),
(7,'Maud Ainsley',1931,NULL,'England','Pop Art'),
(8,'Guido Fantoni',1890,1958,'Italy','Cubism'),
(9,'Yara Pinheiro',1948,NULL,'Brazil','Pop Art'),
(10,'Lotte Hagen',1926,2003,'Denmark',NULL);
CREATE TABLE lenders (lender_id INTEGER PRIMARY KEY, lender_name VARCHAR, lender_type VARCHAR, city VARCHAR);
INSERT INTO lenders VALUES
(1,'Kellner Collection','private','Vienna'),
(2,'Municipal Gallery Brno','public','Brno'),
(3,'Fondation Marceau','foundation','Lyon'),
(4,'Harcourt Bank','corporate','London'),
(5,'Aalborg Art Hall','public','Aalborg'),
(6,'Estate of M. Ainsley','private','London'),
(7,'Rosenvinge Trust','foundation','Copenhagen');
CREATE TABLE paintings (painting_id INTEGER PRIMARY KEY, title VARCHAR, painter_id INTEGER REFERENCES painters(painter_id), lender_id INTEGER REFERENCES lenders(lender_id), year_painted INTEGER, medium VARCHAR, height_cm INTEGER, width_cm INTEGER, insured_value DOUBLE);
INSERT INTO paintings VALUES
(1,'Red Tram at Dusk',1,1,1911,'oil on canvas',80,110,420000),
(2,'The Seamstress',1,1,1914,'oil on canvas',95,70,365000),
(3,'Still Life with Zither',2,2,1919,'oil on canvas',60,73,540000),
(4,'Harbour of Glass',3,5,1936,'tempera',45,62,128000),
(5,'Morning on the Saone',4,3,1889,'oil on canvas',65,92,1250000),
(6,'Poplars in Rain',4,3,1893,'oil on canvas',73,60,980000),
(7,'Girl with Parasol',5,3,1897,'pastel',50,38,310000),
(8,'Dream of the Clockmaker',6,2,1938,'oil on panel',42,55,275000),
(9,'Soup for Everyone',7,6,1966,'acrylic',150,150,600000),
(10,'Neon Bathers',7,4,1969,'acrylic',180,240,890000),
(11,'Two Accordions',8,4,1922,'oil on canvas',81,65,470000),
(12,'Garden at Night',5,1,1902,'oil on canvas',90,116,760000),
(13,'The Blue Harbour',3,5,1941,'oil on panel',38,46,99000),
(14,'Carnival Billboard',9,4,1979,'acrylic',200,300,150000);
CREATE TABLE exhibitions (exhibition_id INTEGER PRIMARY KEY, exhibition_title VARCHAR, venue VARCHAR, city VARCHAR, start_date DATE, end_date DATE, ticket_price DOUBLE);
INSERT INTO exhibitions VALUES
(1,'Light on Water','Kunsthalle Nord','Hamburg','2019-03-02','2019-06-30',12.0),
(2,'Fractured Tables','Palais Rameau','Lille','2019-09-14','2020-01-12',10.5),
(3,'Sleepwalkers','Kunsthalle Nord','Hamburg','2020-10-03','2021-01-31',13.0),
(4,'Loud Colours','Factory Nine','Leeds','2021-05-08','2021-08-29',9.0),
(5,'A Century of Cities','Stadtforum','Vienna','2022-02-19','2022-06-05',14.5),
(6,'Women at the Easel','Palais Rameau','Lille','2022-09-24','2023-01-08',11.0),
(7,'Drawings Only','Factory Nine','Leeds','2023-04-01','2023-05-14',6.0);
CREATE TABLE exhibition_items (exhibition_id INTEGER REFERENCES exhibitions(exhibition_id), painting_id INTEGER REFERENCES paintings(painting_id), room_no INTEGER, on_poster BOOLEAN, PRIMARY KEY (exhibition_id, painting_id));
INSERT INTO exhibition_items VALUES
(1,5,1,TRUE),(1,6,1,FALSE),(1,4,3,FALSE),(2,3,2,TRUE),(2,11,2,FALSE),(3,8,1,TRUE),(3,4,2,FALSE),(4,9,1,FALSE),(4,10,1,TRUE),(5,1,4,TRUE),(5,5,2,FALSE),(5,10,5,FALSE),(6,2,1,FALSE),(6,7,1,TRUE),(6,12,2,FALSE),(6,9,3,FALSE),(6,4,3,FALSE);
