CREATE TABLE clients(client_id INTEGER PRIMARY KEY, full_name VARCHAR, phone VARCHAR, email VARCHAR, city VARCHAR, found_us_through VARCHAR);
CREATE TABLE venues(venue_id INTEGER PRIMARY KEY, venue_name VARCHAR, kind VARCHAR, town VARCHAR, max_guests INTEGER, rental_price DECIMAL(8,2), has_garden BOOLEAN);
CREATE TABLE weddings(wedding_id INTEGER PRIMARY KEY, client_id INTEGER REFERENCES clients(client_id), venue_id INTEGER REFERENCES venues(venue_id), couple VARCHAR, wedding_date DATE, guest_count INTEGER, budget DECIMAL(10,2), contract_signed BOOLEAN);
CREATE TABLE suppliers(supplier_id INTEGER PRIMARY KEY, company_name VARCHAR, category VARCHAR, contact_person VARCHAR, rating DECIMAL(2,1), works_weekends BOOLEAN);
CREATE TABLE bookings(booking_id INTEGER PRIMARY KEY, wedding_id INTEGER REFERENCES weddings(wedding_id), supplier_id INTEGER REFERENCES suppliers(supplier_id), booked_on DATE, price DECIMAL(8,2), paid BOOLEAN, notes VARCHAR);
INSERT INTO clients SELECT i + 1, (['Helen','Marcus','Priya','Douglas','Ingrid','Samuel','Rosa','Leon'])[i % 8 + 1] || ' ' || (['Fairley','Okafor','Pemberton','Dubois','Hargreaves'])[i // 8 + 1], '0161 ' || (4000 + i * 131), CASE WHEN i % 7 = 3 THEN NULL ELSE lower((['Helen','Marcus','Priya','Douglas','Ingrid','Samuel','Rosa','Leon'])[i % 8 + 1]) || (i + 10) || '@mailbox.com' END, (['Manchester','Leeds','York','Manchester','Chester'])[(i + i // 6) % 5 + 1], (['Instagram','a friend','wedding fair','Google','Instagram','a friend','Instagram'])[(i * 3 + i // 7) % 7 + 1] FROM range(40) t(i);
INSERT INTO venues VALUES
(1,'Rosewood Manor','manor house','Harrogate',180,4200.00,true),
(2,'Castle Brannock','castle','Richmond',260,6800.00,true),
(3,'The Old Mill','barn','Skipton',90,1850.00,false),
(4,'Lakeview Hotel','hotel','Windermere',220,3900.00,true),
(5,'Meadow Barn','barn','Hebden',130,2400.00,true),
(6,'Grand Station Hotel','hotel','York',300,5100.00,false),
(7,'Thornley Castle','castle','Durham',150,5600.00,false),
(8,'The Glasshouse','restaurant','Leeds',75,2050.00,false),
(9,'Willow Gardens','garden','Knutsford',110,2750.00,true),
(10,'Pier Pavilion','restaurant','Whitby',140,3150.00,false);
INSERT INTO weddings SELECT i + 1, (i * 11) % 37 + 1, v.venue_id, (['Emma','Laura','Zoe','Nadia','Chloe','Beth','Maya'])[i % 7 + 1] || ' & ' || (['Jack','Felix','Omar','Daniel','Ryan','Theo'])[(i % 7 + i // 7) % 6 + 1], DATE '2024-03-09' + CAST(i * 14 + (i % 3) * 7 AS INTEGER), 31 + (i * 53) % (v.max_guests - 30), 8000 + (i * 6130) % 29300, i % 8 <> 5 FROM range(42) t(i) JOIN venues v ON v.venue_id = ([1,4,5,2,1,9,4,7,3,5,1,6,2,9,4,1,5])[(i * 5 + i // 8) % 17 + 1] ORDER BY i;
INSERT INTO suppliers VALUES
(1,'Bloom & Petal','florist','Katie Marsh',4.7,true),
(2,'Snapshot Studio','photographer','Ivan Petrov',4.9,true),
(3,'Golden Crust Bakery','baker','Moira Flynn',4.2,false),
(4,'Feast & Co','caterer','Antonio Ricci',4.5,true),
(5,'The Velvet Tones','band','Curtis Hale',4.8,true),
(6,'DJ Sunny','DJ','Sunny Patel',3.9,true),
(7,'Wild Rose Flowers','florist','Hannah Lowe',NULL,false),
(8,'Lens of Love','photographer','Greta Lind',4.1,true),
(9,'Sweet Layers','baker','Paul Emery',NULL,true),
(10,'Silver Spoon Catering','caterer','Wendy Cross',3.6,true),
(11,'Carriage Cars','transport','Bill Stokes',4.4,false),
(12,'Forever Frames','photographer','Lucy Tan',NULL,true);
INSERT INTO bookings SELECT row_number() OVER (ORDER BY w.wedding_id, s.supplier_id), w.wedding_id, s.supplier_id, w.wedding_date - CAST(60 + (w.wedding_id * 31 + s.supplier_id * 17) % 150 AS INTEGER), 150 + s.supplier_id % 4 * 200 + ((w.wedding_id * 379 + s.supplier_id * 83) % 97) * 10, (w.wedding_id * 3 + s.supplier_id * 7) % 11 <> 4 OR s.supplier_id IN (2, 4, 11), CASE (w.wedding_id + s.supplier_id * 5) % 23 WHEN 1 THEN 'arrives by side door' WHEN 6 THEN 'vegetarian options' WHEN 11 THEN 'needs parking' WHEN 17 THEN 'set up the day before' END FROM weddings w, suppliers s WHERE (w.wedding_id * 7 + s.supplier_id * 5 + w.wedding_id * s.supplier_id) % 19 < ([7,6,4,8,5,3,3,5,2,4,3,2])[s.supplier_id];
