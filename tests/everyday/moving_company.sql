CREATE TABLE customers(customer_id INTEGER PRIMARY KEY, full_name VARCHAR NOT NULL, phone VARCHAR, email VARCHAR, is_company BOOLEAN, heard_from VARCHAR);
CREATE TABLE trucks(truck_id INTEGER PRIMARY KEY, plate_number VARCHAR NOT NULL, brand VARCHAR, capacity_m3 INTEGER, purchase_date DATE, has_lift BOOLEAN, next_inspection DATE);
CREATE TABLE employees(employee_id INTEGER PRIMARY KEY, full_name VARCHAR NOT NULL, job_title VARCHAR, hourly_wage DECIMAL(5,2), hire_date DATE, phone VARCHAR);
CREATE TABLE moves(move_id INTEGER PRIMARY KEY, customer_id INTEGER REFERENCES customers(customer_id), truck_id INTEGER REFERENCES trucks(truck_id), move_date DATE, from_city VARCHAR, to_city VARCHAR, distance_km INTEGER, number_of_boxes INTEGER, price DECIMAL(8,2), is_paid BOOLEAN, rating INTEGER);
CREATE TABLE move_crew(move_id INTEGER REFERENCES moves(move_id), employee_id INTEGER REFERENCES employees(employee_id), hours_worked DECIMAL(4,1), PRIMARY KEY (move_id, employee_id));
INSERT INTO customers SELECT i, (['Laura','Peter','Nadia','Simon','Julia','Oscar','Helen','Victor','Megan'])[(i - 1) % 9 + 1] || ' ' || (['Hughes','Kaplan','Doyle','Whitfield'])[(i - 1) // 9 + 1], '0161 ' || (400000 + i * 7361), CASE WHEN i % 8 = 3 THEN NULL ELSE 'customer' || i || '@mail.com' END, i % 7 = 2, (['internet','friend','newspaper','internet','truck sign'])[(i * 3 + i // 4) % 5 + 1] FROM range(1, 35) t(i);
INSERT INTO trucks VALUES
 (1,'MV19 KLT','Mercedes',35,DATE '2019-04-11',true,DATE '2025-09-30'),
 (2,'MV16 BRS','Iveco',20,DATE '2016-10-03',false,DATE '2025-07-15'),
 (3,'MV21 HDA','Volvo',48,DATE '2021-06-24',true,DATE '2026-01-20'),
 (4,'MV18 PPO','Ford',12,DATE '2018-02-19',false,DATE '2025-08-08'),
 (5,'MV23 XEN','Volvo',42,DATE '2022-11-17',true,DATE '2026-04-30'),
 (6,'MV20 WTC','Iveco',24,DATE '2021-01-13',false,NULL),
 (7,'MV22 GGY','Ford',15,DATE '2022-08-29',false,DATE '2025-11-12');
INSERT INTO employees VALUES
 (1,'Frank Osei','foreman',24.50,DATE '2014-03-01','07700 112233'),
 (2,'Marek Novotny','driver',19.75,DATE '2017-09-18','07700 118421'),
 (3,'Liam Carter','mover',14.20,DATE '2022-05-09','07700 120987'),
 (4,'Sadie Brennan','driver',20.40,DATE '2018-11-05',NULL),
 (5,'Joe Mbeki','mover',15.10,DATE '2020-02-24','07700 131313'),
 (6,'Hassan Ali','mover',14.80,DATE '2021-07-12','07700 140506'),
 (7,'Colin Reeve','foreman',23.80,DATE '2016-06-20','07700 155001'),
 (8,'Tanya Wells','packer',13.60,DATE '2022-10-03','07700 162718'),
 (9,'Dylan Price','trainee',11.90,DATE '2023-01-16',NULL),
 (10,'Irene Fox','packer',13.95,DATE '2019-08-26','07700 178899'),
 (11,'Bruno Silva','driver',18.90,DATE '2022-11-14','07700 180044');
INSERT INTO moves SELECT i, (i * 7 + i // 5 + i // 11) % 31 + 1, ([3,1,5,2,3,7,1,6,3,4,5,1,2])[i % 13 + 1], DATE '2023-02-06' + CAST(i * 11 + i % 4 AS INTEGER), (['Leeds','York','Derby','Bristol','Oxford','Cardiff'])[(i * 5 + i // 6) % 6 + 1], (['Leeds','York','Derby','Bristol','Oxford','Cardiff'])[(i * 5 + i // 6 + 1 + (i * i) % 5) % 6 + 1], 35 + (i * 61) % 347, 12 + (i * 29) % 97, 240 + ((35 + (i * 61) % 347) * 2) + (i * 43) % 190, i % 9 <> 5 AND i <> 66, CASE WHEN i % 6 = 1 THEN NULL WHEN i % 17 = 9 THEN 1 ELSE ([5,4,5,3,4,5,2])[i % 7 + 1] END FROM range(1, 71) t(i);
INSERT INTO move_crew SELECT i, ([2,4,11,2,4])[(i + i // 9) % 5 + 1], 3 + (i * 7) % 13 / 2 FROM range(1, 71) t(i);
INSERT INTO move_crew SELECT i, ([1,3,5,6,7,8,3,9,10,5,3])[(i * 4 + i // 7) % 11 + 1], 2.5 + (i * 5) % 11 / 2 FROM range(1, 71) t(i);
