CREATE TABLE trees (
  tree_nr INTEGER, species_de VARCHAR, species_en VARCHAR, street VARCHAR, district VARCHAR, planted_year INTEGER, height_m DECIMAL(4,1), trunk_girth_cm INTEGER, crown_m DECIMAL(4,1), vitality VARCHAR, protected BOOLEAN, sponsor VARCHAR, felled_on DATE
);
INSERT INTO trees VALUES
(1001,'Sommerlinde','large-leaved lime','Kirchplatz','Old Town',1887,27.5,412,16.0,'weakened',TRUE,'Rotary Club',NULL),
(1002,'Stieleiche','English oak','Kirchplatz','Old Town',1921,22.0,305,15.5,'healthy',TRUE,NULL,NULL),
(1003,'Rosskastanie','horse chestnut','Bierweg','Old Town',1954,18.4,240,12.0,'sick',FALSE,NULL,DATE '2024-02-13'),
(1004,'Platane','London plane','Bahnhofsallee','Station',1938,25.1,336,18.5,'healthy',TRUE,'Café Ludwig',NULL),
(1005,'Platane','London plane','Bahnhofsallee','Station',1938,24.6,321,17.0,'healthy',TRUE,NULL,NULL),
(1006,'Spitzahorn','Norway maple','Gartenstrasse','Riverside',1979,14.2,128,8.5,'weakened',FALSE,NULL,NULL),
(1007,'Hainbuche','hornbeam','Gartenstrasse','Riverside',2003,8.9,66,5.0,'healthy',FALSE,'Ute Ahlers',NULL),
(1008,'Silberweide','white willow','Uferpfad','Riverside',1966,17.8,288,14.0,'sick',FALSE,NULL,DATE '2023-11-21'),
(1009,'Winterlinde','small-leaved lime','Schulgasse','Old Town',1998,11.3,92,7.0,'healthy',FALSE,'Class 4b',NULL),
(1010,'Ginkgo','ginkgo','Marktstrasse','Station',2015,6.2,38,3.0,'healthy',FALSE,'Pharmacy Behrens',NULL),
(1011,'Vogelkirsche','wild cherry','Schulgasse','Old Town',2008,7.5,59,4.5,'weakened',FALSE,'Class 4b',NULL),
(1012,'Blutbuche','copper beech','Parkring','Hillside',1899,26.3,398,21.0,'healthy',TRUE,'Rotary Club',NULL),
(1013,'Esche','ash','Parkring','Hillside',1961,21.7,207,11.5,'sick',FALSE,NULL,DATE '2024-10-08'),
(1014,'Amberbaum','sweetgum','Marktstrasse','Station',2022,4.1,21,1.5,'healthy',FALSE,NULL,NULL),
(1015,'Feldahorn','field maple','Lerchenweg','Hillside',2019,5.0,31,2.5,'healthy',FALSE,NULL,NULL),
(1016,'Schwarzpappel','black poplar','Uferpfad','Riverside',1949,28.8,355,13.0,'weakened',TRUE,NULL,NULL);
CREATE TABLE inspections (
  insp_id INTEGER, tree_nr INTEGER, insp_date DATE, inspector VARCHAR, deadwood_pct INTEGER, fungus BOOLEAN, safety_class INTEGER, measure VARCHAR, measure_done DATE, cost_eur DECIMAL(8,2)
);
INSERT INTO inspections VALUES
(1,1001,DATE '2022-05-12','R. Hoppe',15,FALSE,2,'crown pruning',DATE '2022-11-03',1240.00),
(2,1001,DATE '2024-05-16','R. Hoppe',20,TRUE,3,'crown bracing',DATE '2024-09-19',1890.00),
(3,1002,DATE '2022-05-12','R. Hoppe',5,FALSE,1,NULL,NULL,NULL),
(4,1003,DATE '2023-07-04','S. Wittek',45,TRUE,4,'felling',DATE '2024-02-13',980.00),
(5,1004,DATE '2023-06-20','S. Wittek',5,FALSE,1,'lift crown over road',DATE '2023-12-05',410.00),
(6,1005,DATE '2023-06-20','S. Wittek',8,FALSE,1,NULL,NULL,NULL),
(7,1006,DATE '2024-06-11','J. Albrecht',25,FALSE,2,'deadwood removal',NULL,NULL),
(8,1008,DATE '2022-08-30','S. Wittek',30,TRUE,3,'crown reduction',DATE '2022-12-14',760.00),
(9,1008,DATE '2023-09-05','J. Albrecht',60,TRUE,5,'felling',DATE '2023-11-21',1350.00),
(10,1011,DATE '2024-06-11','J. Albrecht',10,FALSE,2,'watering bag',DATE '2024-06-14',35.00),
(11,1012,DATE '2022-05-19','R. Hoppe',3,FALSE,1,NULL,NULL,NULL),
(12,1012,DATE '2024-05-21','R. Hoppe',4,FALSE,1,'mulch root zone',DATE '2024-05-30',120.00),
(13,1013,DATE '2023-08-15','S. Wittek',35,TRUE,3,'deadwood removal',DATE '2023-10-10',295.00),
(14,1013,DATE '2024-08-20','J. Albrecht',70,TRUE,5,'felling',DATE '2024-10-08',1420.00),
(15,1016,DATE '2023-09-05','J. Albrecht',22,FALSE,3,'crown reduction',NULL,NULL),
(16,1016,DATE '2024-09-10','J. Albrecht',28,TRUE,4,'crown reduction',NULL,NULL),
(17,1009,DATE '2024-06-11','J. Albrecht',2,FALSE,1,NULL,NULL,NULL);
