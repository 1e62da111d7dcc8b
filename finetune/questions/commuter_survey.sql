CREATE TABLE responses (
  "Resp ID" INTEGER, "Submitted" DATE, "First Name" VARCHAR, "Surname" VARCHAR, "Age" INTEGER, "Home Town" VARCHAR, "Site" VARCHAR, "Main Mode" VARCHAR, "One-way (km)" DECIMAL(5,1), "One-way (min)" INTEGER, "Home Office Days" INTEGER, "Job Ticket" BOOLEAN, "Satisfaction (1-10)" INTEGER, "Remarks" VARCHAR
);
INSERT INTO responses VALUES
(1, DATE '2024-09-02','Anja','Petersen',34,'Ahrensburg','Harbour Office','train',24.0,48,2,TRUE,7,NULL),
(2, DATE '2024-09-02','Mehmet','Kaya',51,'Pinneberg','Main Works','car',19.5,35,0,FALSE,5,'traffic jam every morning'),
(3, DATE '2024-09-03','Sabine','Lorenz',45,'Altona','Harbour Office','bicycle',6.2,22,1,FALSE,10,'showers are great'),
(4, DATE '2024-09-03','Kwame','Boateng',29,'Altona','Main Works','bus',8.4,41,0,TRUE,4,'bus always late'),
(5, DATE '2024-09-03','Greta','Olsen',62,'Stade','Main Works','car',46.0,58,1,FALSE,3,NULL),
(6, DATE '2024-09-04','Luis','Ortega',38,'Wedel','Lab West','bicycle',3.1,12,0,FALSE,9,NULL),
(7, DATE '2024-09-04','Petra','Jansen',57,'Pinneberg','Lab West','train',14.7,40,2,TRUE,6,'needs later train home'),
(8, DATE '2024-09-05','Nikhil','Menon',31,'Harburg','Harbour Office','train',15.3,37,3,TRUE,8,NULL),
(9, DATE '2024-09-05','Anja','Brandt',26,'Altona','Harbour Office','on foot',1.4,17,0,FALSE,10,NULL),
(10, DATE '2024-09-09','Olaf','Meier',49,'Buxtehude','Main Works','car',33.8,44,0,FALSE,6,'charging point please'),
(11, DATE '2024-09-09','Irina','Volkova',40,'Harburg','Main Works','moped',9.9,21,0,FALSE,7,NULL),
(12, DATE '2024-09-10','Tom','Sievers',23,'Wedel','Lab West','bus',4.4,25,1,TRUE,NULL,NULL),
(13, DATE '2024-09-11','Fatima','El Amrani',36,'Pinneberg','Harbour Office','train',22.1,52,2,TRUE,5,'delays'),
(14, DATE '2024-09-12','Hartmut','Kaya',60,'Stade','Lab West','car',41.2,55,3,FALSE,4,NULL),
(15, DATE '2024-09-16','Lena','Thomsen',33,'Buxtehude','Main Works','car',35.6,47,2,FALSE,NULL,'car pool wanted'),
(16, DATE '2024-09-18','Jürgen','Wulff',54,'Ahrensburg','Lab West','car',52.9,63,1,FALSE,2,NULL),
(17, DATE '2024-09-20','Dilara','Aksoy',28,'Harburg','Main Works','train',12.0,33,0,TRUE,8,NULL),
(18, DATE '2024-09-23','Ruben','de Wit',NULL,'Altona','Main Works','bicycle',7.7,26,0,FALSE,9,'bike shed is full');
CREATE TABLE sites (
  "Site" VARCHAR, "Street" VARCHAR, "Postcode" VARCHAR, "Headcount" INTEGER, "Car Spaces" INTEGER, "Bike Racks" INTEGER, "Showers" BOOLEAN, "Nearest Stop" VARCHAR, "Walk to Stop (m)" INTEGER, "Opened" DATE, "Mobility Contact" VARCHAR
);
INSERT INTO sites VALUES
('Main Works','Industriestrasse 40','21107',312,180,36,FALSE,'Veddel',850,DATE '2022-01-10','Carola Stein'),
('Harbour Office','Am Kaiserkai 7','20457',145,20,60,TRUE,'Baumwall',210,DATE '2022-05-02','Timo Franke'),
('Lab West','Elbchaussee 190','22605',78,45,24,TRUE,'Teufelsbrück',400,DATE '2023-03-13','Carola Stein'),
('Depot Nord','Tarpen 11','22419',54,60,0,FALSE,'Ochsenzoll',1300,DATE '2022-11-21',NULL),
('Test Track','Flughafenweg 2','25436',19,40,6,FALSE,NULL,NULL,DATE '2024-06-03','Timo Franke'),
('Showroom City','Jungfernstieg 30','20354',12,0,8,FALSE,'Jungfernstieg',60,DATE '2023-10-09','Timo Franke'),
('Data Centre','Rugenbarg 255','22549',9,14,4,TRUE,'Osdorfer Born',520,DATE '2024-02-19',NULL),
('Training Loft','Gaußstrasse 126','22765',23,5,20,TRUE,'Bahrenfeld',700,DATE '2023-08-28','Rosa Albers'),
('Spare Parts Hub','Moorfleeter Deich 9','22113',88,95,12,FALSE,'Moorfleet',950,DATE '2022-07-18','Carola Stein'),
('Sales Bergedorf','Sachsentor 14','21029',16,6,10,FALSE,'Bergedorf',330,DATE '2024-09-02','Rosa Albers'),
('Quay Workshop','Ellerholzweg 5','20457',41,25,18,TRUE,'Argentinienbrücke',180,DATE '2023-01-16','Timo Franke'),
('Archive Rahlstedt','Merkurpark 3','22143',5,10,2,FALSE,'Großlohe',640,DATE '2022-03-14',NULL);
