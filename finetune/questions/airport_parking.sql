CREATE TABLE car_park (cp_id INTEGER PRIMARY KEY, cp_name VARCHAR, spaces INTEGER, daily_fee DECIMAL(6,2), covered BOOLEAN, shuttle_min INTEGER);
INSERT INTO car_park VALUES
(1,'Runway North',480,9.50,false,6),(2,'Skydeck P2',210,18.00,true,NULL),(3,'Meadow Saver',900,5.90,false,14),(4,'Terminal Valet',40,29.00,true,NULL),(5,'Overflow East',350,4.50,false,19);
CREATE TABLE customer (cust_id INTEGER PRIMARY KEY, cust_name VARCHAR, mobile VARCHAR, vip BOOLEAN, registered DATE);
INSERT INTO customer VALUES
(1,'Eleanor Voss','0171 555201',true,'2022-03-09'),(2,'Bashir Karimi','0171 555318',false,'2022-10-21'),(3,'Greta Lund',NULL,false,'2023-01-05'),(4,'Tom Ashworth','0171 555477',false,'2023-06-30'),(5,'Nadia Petrova','0171 555590',true,'2023-11-12'),(6,'Felix Baum',NULL,false,'2024-02-27'),(7,'Carmen Ruiz','0171 555623',false,'2024-09-03'),(8,'Liam Frost','0171 555744',false,'2025-01-16');
CREATE TABLE car (car_id INTEGER PRIMARY KEY, plate_no VARCHAR, descr VARCHAR, colour VARCHAR, cust_id INTEGER REFERENCES customer(cust_id), length_cm INTEGER);
INSERT INTO car VALUES
(1,'K-EV 100','Volvo XC90','black',1,495),(2,'K-EV 200','Mini Cooper','red',1,382),(3,'BN-K 77','Opel Astra','silver',2,437),(4,'D-GL 12','VW Golf','blue',3,428),(5,'AC-TA 9','Ford Mondeo','silver',4,487),(6,'D-NP 555','Porsche Cayenne','white',5,493),(7,'K-FB 31','Skoda Fabia','green',6,411),(8,'BN-CR 8','Hyundai i10','red',7,367);
CREATE TABLE attendant (att_id INTEGER PRIMARY KEY, first_name VARCHAR, last_name VARCHAR, role VARCHAR, hired DATE, wage DECIMAL(5,2));
INSERT INTO attendant VALUES
(1,'Dora','Schulz','valet','2022-02-01',15.20),(2,'Milan','Horvat','shuttle driver','2022-06-13',14.80),(3,'Ife','Adeyemi','valet','2023-04-17',14.10),(4,'Ken','Walter','gatekeeper','2024-07-01',13.20),(5,'Sofia','Greco','supervisor','2022-01-03',19.60);
CREATE TABLE stay (stay_id INTEGER PRIMARY KEY, car_id INTEGER REFERENCES car(car_id), cp_id INTEGER REFERENCES car_park(cp_id), arrived DATE, left_on DATE, price DECIMAL(7,2), prepaid BOOLEAN, checked_in_by INTEGER REFERENCES attendant(att_id), checked_out_by INTEGER REFERENCES attendant(att_id));
INSERT INTO stay VALUES
(1,1,4,'2023-02-10','2023-02-17',203.00,true,1,3),(2,3,3,'2023-05-26','2023-06-09',82.60,true,4,4),(3,4,1,'2023-07-30','2023-08-06',66.50,false,1,5),(4,6,4,'2024-01-02','2024-01-05',87.00,true,3,1),(5,5,1,'2024-03-22','2024-04-05',133.00,true,1,1),(6,2,2,'2024-04-12','2024-04-14',36.00,false,3,1),(7,3,3,'2024-06-29','2024-07-20',123.90,false,4,5),(8,6,4,'2024-08-17','2024-08-31',406.00,true,1,3),(9,7,3,'2024-10-05','2024-10-12',41.30,true,4,4),(10,1,2,'2024-12-20','2024-12-28',144.00,true,3,3),(11,4,3,'2025-02-08','2025-02-15',41.30,false,1,4),(12,5,1,'2025-05-29',NULL,NULL,false,4,NULL),(13,6,2,'2025-05-31',NULL,NULL,true,3,NULL);
