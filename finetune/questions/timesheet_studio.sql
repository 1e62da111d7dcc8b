CREATE TABLE hours (
  entry_id INTEGER, day DATE, first_name VARCHAR, last_name VARCHAR, project_code VARCHAR, task VARCHAR, hrs DECIMAL(4,2), billable BOOLEAN, rate_eur DECIMAL(6,2), remote BOOLEAN, note VARCHAR, approved_by VARCHAR
);
INSERT INTO hours VALUES
(1,DATE '2024-02-05','Vera','Lindt','HAFEN','concept',6.50,TRUE,95.00,FALSE,NULL,'Oskar Behn'),
(2,DATE '2024-02-05','Milan','Horak','HAFEN','drawing',8.00,TRUE,80.00,FALSE,NULL,'Oskar Behn'),
(3,DATE '2024-02-06','Vera','Lindt','HAFEN','client meeting',2.00,TRUE,95.00,TRUE,'video call with port authority','Oskar Behn'),
(4,DATE '2024-02-12','Aisha','Khan','ZOO','site survey',7.50,TRUE,90.00,FALSE,'penguin house','Oskar Behn'),
(5,DATE '2024-02-13','Aisha','Khan','INT','training',4.00,FALSE,NULL,TRUE,'BIM course',NULL),
(6,DATE '2024-02-20','Milan','Horak','ZOO','drawing',8.50,TRUE,80.00,TRUE,NULL,'Oskar Behn'),
(7,DATE '2024-03-04','Jule','Petry','SCHULE','drawing',7.00,TRUE,70.00,FALSE,NULL,'Vera Lindt'),
(8,DATE '2024-03-05','Jule','Petry','SCHULE','model making',9.50,TRUE,70.00,FALSE,'cardboard model 1:200','Vera Lindt'),
(9,DATE '2024-03-11','Oskar','Behn','SCHULE','client meeting',3.00,TRUE,120.00,FALSE,NULL,'Oskar Behn'),
(10,DATE '2024-03-18','Vera','Lindt','INT','bookkeeping',3.50,FALSE,NULL,FALSE,NULL,NULL),
(11,DATE '2024-03-25','Milan','Horak','HAFEN','tender',5.00,TRUE,80.00,TRUE,NULL,'Vera Lindt'),
(12,DATE '2024-04-08','Aisha','Khan','ZOO','permit application',6.00,TRUE,90.00,FALSE,'city permit for aviary','Oskar Behn'),
(13,DATE '2024-04-09','Aisha','Khan','ZOO','permit application',4.50,TRUE,90.00,TRUE,NULL,'Oskar Behn'),
(14,DATE '2024-04-16','Jule','Petry','HAFEN','drawing',8.00,FALSE,NULL,FALSE,'redo after mistake',NULL),
(15,DATE '2024-04-22','Oskar','Behn','VILLA','concept',2.50,TRUE,120.00,TRUE,NULL,NULL),
(16,DATE '2024-05-06','Jule','Petry','VILLA','site survey',5.50,TRUE,70.00,FALSE,NULL,NULL),
(17,DATE '2024-05-07','Bent','Lindt','INT','IT support',6.00,FALSE,NULL,TRUE,'new server',NULL),
(18,DATE '2024-05-14','Vera','Lindt','ZOO','client meeting',1.50,TRUE,95.00,TRUE,NULL,'Oskar Behn'),
(19,DATE '2024-05-21','Milan','Horak','SCHULE','drawing',7.50,TRUE,80.00,TRUE,NULL,'Vera Lindt');
CREATE TABLE projects (
  project_code VARCHAR, title VARCHAR, client VARCHAR, lead VARCHAR, city VARCHAR, started DATE, finished DATE, budget_hrs INTEGER, fee_eur DECIMAL(10,2), type VARCHAR, floor_area_sqm INTEGER, on_hold BOOLEAN
);
INSERT INTO projects VALUES
('HAFEN','Ferry Terminal','Port Authority','Oskar Behn','Kiel',DATE '2023-06-01',NULL,640,96000.00,'public',2350,FALSE),
('ZOO','Aviary and Penguin House','Zoo Trust','Aisha Khan','Rostock',DATE '2023-10-16',NULL,420,58500.00,'public',1180,FALSE),
('SCHULE','Primary School Annex','City of Plön','Vera Lindt','Plön',DATE '2024-01-08',NULL,510,71000.00,'public',1640,FALSE),
('VILLA','House Sørensen','Familie Sørensen','Oskar Behn','Flensburg',DATE '2024-04-15',NULL,150,24000.00,'private',310,FALSE),
('INT','Internal','own office','Oskar Behn','Kiel',DATE '2022-01-01',NULL,NULL,NULL,'internal',NULL,FALSE),
('MUEHLE','Watermill Conversion','Mühlenverein','Vera Lindt','Eutin',DATE '2022-05-09',DATE '2023-08-25',280,39500.00,'heritage',540,FALSE),
('KITA','Kindergarten Roof','City of Plön','Aisha Khan','Plön',DATE '2022-09-12',DATE '2023-02-28',60,8200.00,'public',420,FALSE),
('LOFT','Sail Loft Flats','Nordwerk Immobilien','Vera Lindt','Kiel',DATE '2023-03-20',NULL,360,52000.00,'private',1290,TRUE),
('BOOT','Boat Shed','Ruderclub Eider','Milan Horak','Rendsburg',DATE '2024-06-03',NULL,90,NULL,'private',265,FALSE),
('TURM','Water Tower Restoration','Heimatbund','Vera Lindt','Schleswig',DATE '2022-11-07',DATE '2024-05-17',330,47300.00,'heritage',195,FALSE),
('MENSA','University Canteen','State of Holstein','Oskar Behn','Kiel',DATE '2022-02-21',DATE '2023-11-30',700,118000.00,'public',1875,FALSE),
('BRUECKE','Footbridge Study','City of Plön',NULL,'Plön',DATE '2024-05-27',NULL,40,6500.00,'public',NULL,TRUE);
