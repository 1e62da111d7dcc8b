CREATE TABLE materials (code VARCHAR PRIMARY KEY, material VARCHAR, hazardous BOOLEAN, price_per_kg DECIMAL(6,3), bay VARCHAR);
INSERT INTO materials VALUES
('PAP','cardboard',false,0.08,'1'),('GLA','glass',false,0.02,'2'),('MET','scrap metal',false,0.24,'3'),('COP','copper',false,6.10,'3'),('WOO','wood',false,NULL,'4'),('PAI','paint',true,NULL,'H1'),('BAT','batteries',true,0.35,'H2'),('OIL','used oil',true,NULL,'H1'),('EWA','electrical waste',false,0.18,'5'),('ASB','asbestos',true,NULL,'H3'),('GAR','garden cuttings',false,NULL,'6');
CREATE TABLE staff (id INTEGER PRIMARY KEY, name VARCHAR, job VARCHAR, hourly_pay DECIMAL(5,2), forklift_licence BOOLEAN, started DATE);
INSERT INTO staff VALUES (1,'Brian Tully','yard manager',24.50,true,'2009-03-02'),(2,'Anita Sahota','gatekeeper',16.20,false,'2018-10-15'),(3,'Kev Dolan','yard hand',14.80,true,'2022-05-09'),(4,'Marta Nowak','chemicals officer',21.30,false,'2020-01-13'),(5,'Luke Ferris','yard hand',14.10,false,'2024-07-01'),(6,'Doreen Platt','gatekeeper',15.90,false,'2023-02-20');
CREATE TABLE permit_holders (permit_no INTEGER PRIMARY KEY, holder VARCHAR, business BOOLEAN, parish VARCHAR, plate VARCHAR, valid_to DATE);
INSERT INTO permit_holders VALUES
(5001,'Hannah Wicks',false,'Easton','KT19 LDE','2025-12-31'),
(5002,'Crumb & Sons Builders',true,'Marlow End','LB21 XRA','2024-12-31'),
(5003,'George Pettifer',false,'Easton',NULL,'2025-12-31'),
(5004,'Sparkline Electrics',true,'Holt','MV70 QPO','2025-06-30'),
(5005,'Olu Adeyemi',false,'Holt','EA15 FGH','2026-03-31'),
(5006,'Jean Rudd',false,'Marlow End',NULL,'2023-12-31'),
(5007,'Greenfingers Gardening',true,'Easton','YD22 TTR','2025-12-31'),
(5008,'Ivan Petrov',false,'Holt','SK12 WWE','2026-06-30');
CREATE TABLE drop_offs (id INTEGER PRIMARY KEY, day DATE, permit_no INTEGER REFERENCES permit_holders(permit_no), mat_code VARCHAR REFERENCES materials(code), kg DECIMAL(8,1), gate_fee DECIMAL(7,2), weighed_by INTEGER REFERENCES staff(id), paid BOOLEAN);
INSERT INTO drop_offs VALUES
(1,'2023-03-04',5001,'PAP',22.5,0,2,true),
(2,'2023-03-18',5002,'WOO',640,48,2,true),
(3,'2023-05-20',5006,'PAI',14,5,4,true),
(4,'2023-10-07',5007,'GAR',310,15.50,6,true),
(5,'2024-01-13',5004,'COP',85.4,0,2,true),
(6,'2024-02-03',5003,'GLA',31,0,6,true),
(7,'2024-04-27',5007,'GAR',455,22.75,6,true),
(8,'2024-04-27',5002,'MET',720,0,2,true),
(9,'2024-06-15',5001,'BAT',6.2,0,4,true),
(10,'2024-09-14',5005,'EWA',48,0,6,true),
(11,'2024-11-02',5002,'WOO',890,66.50,6,false),
(12,'2025-01-25',5004,'EWA',133,12,2,false),
(13,'2025-03-08',5007,'GAR',275,13.75,2,false),
(14,'2025-03-15',5005,'OIL',9,3,4,true);
CREATE TABLE collections (id INTEGER PRIMARY KEY, mat_code VARCHAR REFERENCES materials(code), haulier VARCHAR, collected DATE, tonnes DECIMAL(6,2), signed_off_by INTEGER REFERENCES staff(id));
INSERT INTO collections VALUES
(1,'PAP','Northway Fibres','2023-06-12',8.40,1),(2,'MET','Carver Metals','2024-05-03',11.20,1),(3,'COP','Carver Metals','2024-05-03',0.60,1),(4,'GLA','ClearCycle','2024-07-22',14.75,3),(5,'WOO','Timberloop','2024-11-18',9.10,1),(6,'PAI','Chemsafe','2024-12-05',1.35,4),(7,'PAP','Northway Fibres','2025-02-10',7.95,3),(8,'EWA','ClearCycle','2025-03-20',3.30,NULL);
