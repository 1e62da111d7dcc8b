CREATE TABLE species (species_id INTEGER PRIMARY KEY, common_name VARCHAR, latin_name VARCHAR, evergreen BOOLEAN, max_height_m INTEGER);
INSERT INTO species VALUES
(1,'Small-leaved Lime','Tilia cordata',FALSE,30),(2,'London Plane','Platanus x hispanica',FALSE,35),(3,'Field Maple','Acer campestre',FALSE,15),
(4,'Black Pine','Pinus nigra',TRUE,40),(5,'Ginkgo','Ginkgo biloba',FALSE,28),(6,'Holm Oak','Quercus ilex',TRUE,25),(7,'Silver Birch','Betula pendula',FALSE,22),(8,'Honey Locust','Gleditsia triacanthos',FALSE,24);
CREATE TABLE districts (district_id INTEGER PRIMARY KEY, name VARCHAR, inhabitants INTEGER, green_area_ha DECIMAL(6,1));
INSERT INTO districts VALUES (1,'Harbour',14200,12.5),(2,'Old Town',8700,6.2),(3,'Millfield',21300,48.0),(4,'Station Quarter',17650,9.8),(5,'Northgate',11900,31.4),(6,'Airport',950,3.1);
CREATE TABLE trees (tree_no INTEGER PRIMARY KEY, species_id INTEGER REFERENCES species(species_id), district_id INTEGER REFERENCES districts(district_id), street VARCHAR, planted_on DATE, height_m DECIMAL(4,1), listed BOOLEAN, sponsor VARCHAR);
INSERT INTO trees VALUES
(1001,1,2,'Church Lane',DATE '2022-03-14',6.5,FALSE,'Rotary Club'),
(1002,2,1,'Quay Road',DATE '2022-04-02',9.8,TRUE,NULL),
(1003,2,1,'Quay Road',DATE '2022-11-19',8.4,FALSE,NULL),
(1004,3,3,'Mill Street',DATE '2023-03-08',4.1,FALSE,'Anna Petrov'),
(1005,4,3,'Sawyers Park',DATE '2023-03-30',5.2,FALSE,NULL),
(1006,1,4,'Platform Avenue',DATE '2023-10-21',5.9,FALSE,'Savings Bank'),
(1007,5,4,'Platform Avenue',DATE '2023-11-04',4.7,TRUE,'Savings Bank'),
(1008,1,3,'Sawyers Park',DATE '2024-03-16',3.8,FALSE,NULL),
(1009,7,5,'Ridge Road',DATE '2024-04-11',4.4,FALSE,'Linus Bauer'),
(1010,3,5,'Ridge Road',DATE '2024-10-26',2.9,FALSE,NULL),
(1011,6,2,'Bishop Square',DATE '2024-11-09',3.3,TRUE,'Rotary Club'),
(1012,1,3,'Mill Street',DATE '2025-03-22',2.6,FALSE,NULL);
CREATE TABLE arborists (arborist_id INTEGER PRIMARY KEY, first_name VARCHAR, last_name VARCHAR, employed_since DATE, climber BOOLEAN, day_rate DECIMAL(6,2));
INSERT INTO arborists VALUES (1,'Greta','Holm',DATE '2022-01-10',TRUE,310.00),(2,'Samir','Haddad',DATE '2022-09-01',FALSE,265.00),(3,'Owen','Pryce',DATE '2023-05-15',TRUE,295.00),(4,'Luisa','Conti',DATE '2024-02-01',FALSE,250.00),(5,'Piet','Vos',DATE '2025-01-07',TRUE,240.00),(6,'Mara','Jansen',DATE '2023-08-21',FALSE,272.50);
CREATE TABLE inspections (insp_id INTEGER PRIMARY KEY, tree_no INTEGER REFERENCES trees(tree_no), arborist_id INTEGER REFERENCES arborists(arborist_id), insp_date DATE, health VARCHAR, cost DECIMAL(7,2), repeat_due DATE);
INSERT INTO inspections VALUES
(1,1001,1,DATE '2023-05-12','good',45.00,NULL),(2,1002,1,DATE '2023-05-13','fair',60.00,DATE '2024-05-13'),(3,1003,2,DATE '2023-06-20','poor',82.50,DATE '2023-09-20'),
(4,1003,1,DATE '2023-09-22','fair',55.00,DATE '2024-09-22'),(5,1004,3,DATE '2023-10-05','good',40.00,NULL),(6,1006,2,DATE '2024-03-04','good',45.00,NULL),
(7,1007,3,DATE '2024-03-18','poor',120.00,DATE '2024-06-18'),(8,1002,1,DATE '2024-05-14','good',60.00,NULL),(9,1007,3,DATE '2024-06-19','dead',95.00,NULL),
(10,1005,4,DATE '2024-07-02','fair',48.00,DATE '2025-07-02'),(11,1009,1,DATE '2024-09-10','good',42.00,NULL),(12,1003,2,DATE '2024-09-23','good',55.00,NULL),(13,1001,6,DATE '2025-04-08','fair',47.00,DATE '2026-04-08'),(14,1011,1,DATE '2025-04-15','good',44.00,NULL);
