CREATE TABLE Accountant (accountant_number INTEGER PRIMARY KEY, first_name VARCHAR, last_name VARCHAR, professional_title VARCHAR, year_of_qualification INTEGER, standard_hourly_fee DOUBLE);
INSERT INTO Accountant VALUES
(1,'Rosalind','Tuck','Partner',1994,290),(2,'Everett','Nkemelu','Manager',2008,185),(3,'Jolanta','Wirth','Manager',2011,170),(4,'Barnaby','Slade','Senior',2016,130),(5,'Keiko','Arden','Senior',2015,135),
(6,'Philippa','Groves','Trainee',NULL,75),(7,'Dario','Benetti','Trainee',NULL,70),(8,'Manfred','Osei','Partner',1999,310);
CREATE TABLE Client_Company (client_company_code VARCHAR PRIMARY KEY, registered_company_name VARCHAR, line_of_business VARCHAR, year_of_first_contract INTEGER, annual_turnover_in_thousands INTEGER, number_of_staff INTEGER, responsible_partner_number INTEGER REFERENCES Accountant(accountant_number));
INSERT INTO Client_Company VALUES
('APX','Apex Scaffolding Ltd','construction',2009,4200,38,1),('BRW','Brewhouse Collective','brewing',2016,1850,17,1),('CLO','Cloverfield Dairy','agriculture',2003,7600,64,8),('DRI','Driftwood Interiors','retail',2018,640,6,8),
('ELM','Elmtree Nurseries','agriculture',2012,980,11,1),('FJD','Fjord Logistics','transport',2007,15400,122,8),('GNT','Gantry Steelworks','construction',2020,8900,71,NULL),('HVN','Haven Opticians','retail',2015,2300,19,1),('INK','Inkwell Printers','printing',2022,410,5,8);
CREATE TABLE Service_Kind (service_kind_code INTEGER PRIMARY KEY, service_kind_description VARCHAR, is_regulated VARCHAR);
INSERT INTO Service_Kind VALUES (1,'Statutory audit','Y'),(2,'Payroll','N'),(3,'Tax return','N'),(4,'Due diligence','N'),(5,'Bookkeeping','N'),(6,'Insolvency report','Y'),(7,'Grant certification','Y');
CREATE TABLE Engagement (engagement_number INTEGER PRIMARY KEY, client_company_code VARCHAR REFERENCES Client_Company(client_company_code), service_kind_code INTEGER REFERENCES Service_Kind(service_kind_code), date_of_engagement_letter DATE, agreed_fixed_fee DOUBLE, current_state VARCHAR);
INSERT INTO Engagement VALUES
(801,'APX',1,'2022-02-03',14500,'completed'),(802,'APX',3,'2022-05-11',2200,'completed'),(803,'BRW',2,'2022-01-10',3600,'in progress'),(804,'CLO',1,'2022-03-21',21000,'completed'),(805,'CLO',7,'2023-01-16',4800,'in progress'),
(806,'DRI',5,'2022-06-01',1900,'completed'),(807,'ELM',3,'2022-04-27',1450,'completed'),(808,'FJD',1,'2022-09-14',33500,'in progress'),(809,'FJD',4,'2023-02-07',27000,'in progress'),(810,'FJD',2,'2021-12-15',8400,'completed'),
(811,'HVN',3,'2023-03-09',2600,'cancelled'),(812,'HVN',5,'2022-10-30',3100,'completed'),(813,'CLO',3,'2023-04-18',5200,'in progress');
CREATE TABLE Time_Booking (time_booking_number INTEGER PRIMARY KEY, engagement_number INTEGER REFERENCES Engagement(engagement_number), accountant_number INTEGER REFERENCES Accountant(accountant_number), date_of_work DATE, hours_worked DOUBLE, place_of_work VARCHAR);
INSERT INTO Time_Booking VALUES
(1,801,2,'2022-02-21',7.5,'client site'),(2,801,4,'2022-02-21',8,'client site'),(3,801,1,'2022-03-04',2,'office'),(4,802,5,'2022-05-19',4.5,'office'),(5,803,6,'2022-02-01',6,'home'),(6,804,3,'2022-04-05',9,'client site'),(7,804,4,'2022-04-06',7,'client site'),
(8,804,8,'2022-04-20',3.5,'office'),(9,806,6,'2022-06-15',5,'home'),(10,807,5,'2022-05-06',3,'office'),(11,808,2,'2022-10-03',10,'client site'),(12,808,3,'2022-10-03',9.5,'client site'),(13,809,8,'2023-02-20',6,'office'),(14,812,6,'2022-11-11',4,'office'),(15,805,5,'2023-02-02',7,'client site');
