-- Pedalo, an invented online bicycle shop: customers in eight European countries, orders from
-- January 2023 to June 2026. More is sold in spring and summer, and a little more every year.
-- dice() is the only source of chance: MD5 of a word and a number, so every build is the same.

CREATE TEMP MACRO dice(word, i) AS md5_number_lower(concat(word, ' ', i)) % 1000000 / 1e6;
CREATE TEMP MACRO pick(list, u) AS list[1 + CAST(floor(u * len(list)) AS INTEGER)];

-- ---------------------------------------------------------------- tables

CREATE TABLE categories (
    category_id INTEGER PRIMARY KEY,
    name        VARCHAR NOT NULL UNIQUE,
    department  VARCHAR NOT NULL
);

CREATE TABLE brands (
    brand_id INTEGER PRIMARY KEY,
    name     VARCHAR NOT NULL UNIQUE,
    country  VARCHAR NOT NULL,
    founded  INTEGER
);

CREATE TABLE products (
    product_id   INTEGER PRIMARY KEY,
    name         VARCHAR NOT NULL,
    category_id  INTEGER NOT NULL REFERENCES categories (category_id),
    brand_id     INTEGER NOT NULL REFERENCES brands (brand_id),
    price        DECIMAL(10, 2) NOT NULL,
    cost         DECIMAL(10, 2) NOT NULL,
    color        VARCHAR,
    weight_kg    DECIMAL(6, 2),
    stock        INTEGER NOT NULL,
    released     DATE NOT NULL,
    discontinued BOOLEAN NOT NULL
);

CREATE TABLE customers (
    customer_id INTEGER PRIMARY KEY,
    first_name  VARCHAR NOT NULL,
    last_name   VARCHAR NOT NULL,
    email       VARCHAR,
    phone       VARCHAR,
    birth_date  DATE,
    city        VARCHAR NOT NULL,
    country     VARCHAR NOT NULL,
    joined      DATE NOT NULL,
    newsletter  BOOLEAN NOT NULL
);

CREATE TABLE employees (
    employee_id INTEGER PRIMARY KEY,
    first_name  VARCHAR NOT NULL,
    last_name   VARCHAR NOT NULL,
    job_title   VARCHAR NOT NULL,
    salary      DECIMAL(10, 2) NOT NULL,
    hired       DATE NOT NULL,
    manager_id  INTEGER REFERENCES employees (employee_id)
);

CREATE TABLE orders (
    order_id    INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customers (customer_id),
    employee_id INTEGER REFERENCES employees (employee_id),
    order_date  DATE NOT NULL,
    channel     VARCHAR NOT NULL,
    status      VARCHAR NOT NULL,
    total       DECIMAL(10, 2) NOT NULL
);

CREATE TABLE order_items (
    order_id   INTEGER NOT NULL REFERENCES orders (order_id),
    line       INTEGER NOT NULL,
    product_id INTEGER NOT NULL REFERENCES products (product_id),
    quantity   INTEGER NOT NULL,
    unit_price DECIMAL(10, 2) NOT NULL,
    PRIMARY KEY (order_id, line)
);

CREATE TABLE payments (
    payment_id INTEGER PRIMARY KEY,
    order_id   INTEGER NOT NULL REFERENCES orders (order_id),
    method     VARCHAR NOT NULL,
    amount     DECIMAL(10, 2) NOT NULL,
    paid_at    TIMESTAMP NOT NULL
);

CREATE TABLE shipments (
    shipment_id   INTEGER PRIMARY KEY,
    order_id      INTEGER NOT NULL REFERENCES orders (order_id),
    carrier       VARCHAR NOT NULL,
    shipping_cost DECIMAL(6, 2) NOT NULL,
    shipped_at    TIMESTAMP NOT NULL,
    delivered_at  TIMESTAMP
);

CREATE TABLE reviews (
    review_id   INTEGER PRIMARY KEY,
    product_id  INTEGER NOT NULL REFERENCES products (product_id),
    customer_id INTEGER NOT NULL REFERENCES customers (customer_id),
    rating      INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 5),
    title       VARCHAR,
    review_date DATE NOT NULL
);

CREATE TABLE returns (
    return_id   INTEGER PRIMARY KEY,
    order_id    INTEGER NOT NULL REFERENCES orders (order_id),
    reason      VARCHAR,
    refund      DECIMAL(10, 2) NOT NULL,
    return_date DATE NOT NULL
);

COMMENT ON TABLE orders IS 'One row for each order, cancelled ones included';
COMMENT ON COLUMN orders.total IS 'What the customer paid for all items, in euros, without shipping';
COMMENT ON COLUMN orders.employee_id IS 'Who took the order; empty for web and app';
COMMENT ON COLUMN order_items.unit_price IS 'Price of one piece on the day of the order, in euros';
COMMENT ON COLUMN products.price IS 'Price today, in euros';
COMMENT ON COLUMN products.cost IS 'What the shop pays for one piece, in euros';
COMMENT ON COLUMN products.stock IS 'Pieces in the warehouse';
COMMENT ON COLUMN shipments.delivered_at IS 'Empty while the parcel is on its way';
COMMENT ON TABLE reviews IS 'Stars from 1 to 5 given by customers';

-- ---------------------------------------------------------------- what is sold

INSERT INTO categories VALUES
    (1, 'City bikes', 'Bikes'),       (2, 'Road bikes', 'Bikes'),
    (3, 'Mountain bikes', 'Bikes'),   (4, 'E-bikes', 'Bikes'),
    (5, 'Kids bikes', 'Bikes'),       (6, 'Helmets', 'Accessories'),
    (7, 'Lights', 'Accessories'),     (8, 'Locks', 'Accessories'),
    (9, 'Bags', 'Accessories'),       (10, 'Clothing', 'Clothing'),
    (11, 'Tires', 'Parts'),           (12, 'Tools', 'Parts');

INSERT INTO brands VALUES
    (1, 'Altavia', 'Italy', 1951),      (2, 'Brisa', 'Spain', 1987),
    (3, 'Café Racer', 'France', 2009),  (4, 'Dünenwind', 'Germany', 1994),
    (5, 'Fjellsykkel', 'Norway', 1978), (6, 'Grachten', 'Netherlands', 1926),
    (7, 'Hirsch & Söhne', 'Austria', 1903), (8, 'Kolarz', 'Poland', 1962),
    (9, 'Lumière', 'France', 2014),     (10, 'Nordlys', 'Sweden', 2017),
    (11, 'Pedal & Co', 'United Kingdom', NULL), (12, 'Tajima', 'Japan', 1949);

-- What the words in a product's name are, what it costs and how often it is bought.
CREATE TEMP TABLE category_facts AS FROM (VALUES
    (1, 'City Bike', 380, 1150, 15.5, 5),   (2, 'Road Bike', 890, 4200, 8.4, 3),
    (3, 'Mountain Bike', 620, 3600, 13.2, 4), (4, 'E-Bike', 1650, 4900, 23.5, 4),
    (5, 'Kids Bike', 140, 420, 8.9, 4),     (6, 'Helmet', 29, 189, 0.3, 12),
    (7, 'Light', 9, 129, 0.15, 14),         (8, 'Lock', 12, 139, 1.4, 13),
    (9, 'Bag', 19, 169, 0.8, 11),           (10, 'Jersey', 25, 119, 0.25, 10),
    (11, 'Tire', 15, 79, 0.6, 16),          (12, 'Tool Kit', 12, 149, 0.9, 8)
) AS facts (category_id, noun, lowest, highest, weight_kg, popularity);

INSERT INTO products
WITH models AS (
    SELECT row_number() OVER (ORDER BY category_id, k) AS product_id, category_id, noun, weight_kg,
        (['Aurora', 'Boréal', 'Comet', 'Delta', 'Élan', 'Falcon', 'Gravity', 'Horizon', 'Iris',
          'Juniper', 'Kestrel', 'Luna', 'Mistral', 'Nomad', 'Orion'])[k] AS model,
        round(lowest + (highest - lowest) * pow(dice('price', category_id * 100 + k), 1.7)) - 0.05
            AS price
    FROM category_facts, range(1, 16) AS ks (k)
    WHERE dice('exists', category_id * 100 + k) < 0.9
)
SELECT product_id, model || ' ' || noun, category_id,
    1 + floor(12 * pow(dice('brand', product_id), 1.2)), price,
    price * (0.48 + 0.2 * dice('cost', product_id)),
    CASE WHEN dice('color?', product_id) < 0.93
         THEN pick(['black', 'black', 'white', 'red', 'blue', 'green', 'silver', 'yellow', 'orange'],
                   dice('color', product_id)) END,
    weight_kg * (0.8 + 0.4 * dice('weight', product_id)),
    CASE WHEN dice('sold out', product_id) < 0.06 THEN 0
         ELSE 1 + floor(140 * pow(dice('stock', product_id), 2)) END,
    CASE WHEN dice('new', product_id) < 0.6
         THEN DATE '2018-02-01' + CAST(floor(1700 * dice('day', product_id)) AS INTEGER)
         ELSE DATE '2023-01-15' + CAST(floor(1281 * dice('day', product_id)) AS INTEGER) END,
    dice('discontinued', product_id) < 0.08
FROM models;

-- ---------------------------------------------------------------- who buys it

CREATE TEMP TABLE places AS FROM (VALUES
    ('Berlin', 'Germany', 17), ('Hamburg', 'Germany', 10), ('München', 'Germany', 11),
    ('Köln', 'Germany', 7), ('Leipzig', 'Germany', 5), ('Amsterdam', 'Netherlands', 14),
    ('Utrecht', 'Netherlands', 8), ('Rotterdam', 'Netherlands', 7), ('Paris', 'France', 15),
    ('Lyon', 'France', 8), ('Nîmes', 'France', 3), ('Bordeaux', 'France', 5),
    ('Madrid', 'Spain', 9), ('Barcelona', 'Spain', 10), ('Málaga', 'Spain', 4),
    ('Milano', 'Italy', 8), ('Bologna', 'Italy', 5), ('Wien', 'Austria', 9), ('Graz', 'Austria', 4),
    ('København', 'Denmark', 10), ('Århus', 'Denmark', 4), ('Warszawa', 'Poland', 6),
    ('Kraków', 'Poland', 5)
) AS places (city, country, weight);

CREATE TEMP TABLE names AS FROM (VALUES
    ('Germany', ['Anna', 'Jürgen', 'Lena', 'Max', 'Sophie', 'Paul', 'Jörg', 'Emma', 'Felix', 'Käthe'],
        ['Müller', 'Schmidt', 'Schneider', 'Weiß', 'Fischer', 'Köhler', 'Wagner', 'Becker', 'Krüger']),
    ('Austria', ['Lukas', 'Marie', 'Franz', 'Elisabeth', 'Tobias', 'Johanna', 'Günther', 'Valerie'],
        ['Gruber', 'Huber', 'Bauer', 'Pichler', 'Moser', 'Hofer', 'Jäger', 'Steiner']),
    ('Netherlands', ['Daan', 'Sanne', 'Bram', 'Fleur', 'Jan', 'Lotte', 'Sem', 'Noor', 'Renée'],
        ['de Jong', 'Jansen', 'de Vries', 'van den Berg', 'Bakker', 'Visser', 'Smit', 'Meijer']),
    ('France', ['Camille', 'Léa', 'Hugo', 'Chloé', 'Louis', 'Zoé', 'François', 'Inès', 'Théo', 'Amélie'],
        ['Martin', 'Bernard', 'Dubois', 'Lefèvre', 'Moreau', 'Girard', 'Roux', 'Fontaine', 'Gauthier']),
    ('Spain', ['Lucía', 'Hugo', 'Martina', 'José', 'Carmen', 'Álvaro', 'Elena', 'Iñigo', 'Sofía'],
        ['García', 'Fernández', 'López', 'Martínez', 'Sánchez', 'Núñez', 'Romero', 'Torres']),
    ('Italy', ['Giulia', 'Marco', 'Chiara', 'Luca', 'Francesca', 'Niccolò', 'Sara', 'Matteo'],
        ['Rossi', 'Russo', 'Ferrari', 'Esposito', 'Bianchi', 'Romano', 'Colombo', 'D''Amico']),
    ('Denmark', ['Freja', 'Søren', 'Ida', 'Mikkel', 'Astrid', 'Lars', 'Åse', 'Emil'],
        ['Nielsen', 'Jensen', 'Hansen', 'Pedersen', 'Sørensen', 'Rasmussen', 'Møller']),
    ('Poland', ['Zofia', 'Jakub', 'Łucja', 'Michał', 'Hanna', 'Piotr', 'Małgorzata', 'Tomasz'],
        ['Nowak', 'Kowalski', 'Wiśniewski', 'Wójcik', 'Kamińska', 'Zieliński', 'Dąbrowski'])
) AS names (country, first_names, last_names);

INSERT INTO customers
WITH wheel AS (
    SELECT city, country,
        (sum(weight) OVER (ORDER BY weight DESC, city) - weight) / sum(weight) OVER () AS turn
    FROM places
), people AS (
    -- Later numbers joined later; numbers grow faster towards the end.
    SELECT i AS customer_id, dice('city', i) AS turn,
        DATE '2020-03-01' + CAST(floor(2310 * pow(i / 2400, 0.8)) AS INTEGER) AS joined
    FROM range(1, 2401) AS numbers (i)
), named AS (
    SELECT customer_id, joined, city, country,
        pick(first_names, dice('first', customer_id)) AS first_name,
        pick(last_names, dice('last', customer_id)) AS last_name
    FROM people ASOF JOIN wheel ON people.turn >= wheel.turn JOIN names USING (country)
)
SELECT customer_id, first_name, last_name,
    -- Dirty on purpose: one in twelve is missing, some are in capitals or have a stray space.
    CASE WHEN dice('email', customer_id) < 0.08 THEN NULL
         WHEN dice('email', customer_id) < 0.11 THEN upper(address)
         WHEN dice('email', customer_id) < 0.14 THEN ' ' || address
         ELSE address END,
    CASE WHEN dice('phone', customer_id) < 0.75
         THEN pick(['+', '00', ' +'], pow(dice('prefix', customer_id), 3))
              || (30 + floor(20 * dice('code', customer_id)))::INTEGER || ' '
              || (1000000 + floor(8999999 * dice('number', customer_id)))::INTEGER END,
    CASE WHEN dice('birthday', customer_id) < 0.95
         THEN DATE '1950-01-01' + CAST(floor(20800 * pow(dice('age', customer_id), 0.8)) AS INTEGER) END,
    city, country, joined, dice('newsletter', customer_id) < 0.42
FROM (
    SELECT *, lower(strip_accents(first_name)) || customer_id || '@'
        || pick(['mail.example', 'post.example', 'inbox.example'], dice('host', customer_id)) AS address
    FROM named
)
ORDER BY customer_id;

INSERT INTO employees VALUES
    (1, 'Ingrid', 'Solheim', 'Director', 98000, '2015-04-01', NULL);
INSERT INTO employees VALUES
    (2, 'Mateo', 'Ibáñez', 'Head of Sales', 74000, '2016-09-15', 1),
    (3, 'Claire', 'Fournier', 'Head of Warehouse', 69500, '2017-01-09', 1),
    (4, 'Oskar', 'Lindqvist', 'Head of Workshop', 71000, '2016-03-01', 1),
    (20, 'Elif', 'Kaya', 'Accountant', 56800, '2018-02-12', 1);
INSERT INTO employees VALUES
    (5, 'Hülya', 'Demir', 'Sales Agent', 46500, '2018-05-02', 2),
    (6, 'Noah', 'van Dijk', 'Sales Agent', 43200, '2019-08-19', 2),
    (7, 'Paulina', 'Maj', 'Sales Agent', 41800, '2020-02-03', 2),
    (8, 'Jérôme', 'Petit', 'Sales Agent', 44100, '2021-06-14', 2),
    (9, 'Aino', 'Virtanen', 'Sales Agent', 39900, '2023-03-20', 2),
    (10, 'Tim', 'Brandt', 'Sales Agent', 38700, '2024-10-01', 2),
    (11, 'Greta', 'Olsen', 'Packer', 33800, '2018-11-05', 3),
    (12, 'Ahmed', 'Haddad', 'Packer', 32900, '2020-07-27', 3),
    (13, 'Rosa', 'Conti', 'Packer', 32100, '2022-04-11', 3),
    (14, 'Kofi', 'Mensah', 'Driver', 35600, '2019-01-21', 3),
    (15, 'Beata', 'Król', 'Driver', 34900, '2025-02-17', 3),
    (16, 'Wim', 'Peeters', 'Mechanic', 45300, '2017-10-02', 4),
    (17, 'Lucie', 'Marchand', 'Mechanic', 44700, '2019-05-13', 4),
    (18, 'Stefan', 'Ilić', 'Mechanic', 42600, '2021-09-06', 4),
    (19, 'Nadia', 'Rahmani', 'Apprentice', 19200, '2025-09-01', 4);

-- ---------------------------------------------------------------- orders

CREATE TEMP TABLE baskets AS
WITH days AS (
    SELECT CAST(day AS DATE) AS day,
        [3.2, 3.6, 6.2, 8.0, 9.0, 8.4, 7.2, 6.0, 5.2, 4.0, 4.4, 6.0][month(day)]
            * (1 + 0.16 * (year(day) - 2023))
            * (CASE WHEN isodow(day) >= 6 THEN 1.35 ELSE 0.95 END) AS expected
    FROM range(TIMESTAMP '2023-01-02', TIMESTAMP '2026-07-01', INTERVAL 1 DAY) AS days (day)
), counted AS (
    SELECT day, unnest(range(CAST(floor(expected * (0.5 + dice('orders', day))) AS INTEGER))) AS nth
    FROM days
), numbered AS (
    SELECT row_number() OVER (ORDER BY day, nth) AS basket, day FROM counted
)
-- Customers are numbered by the day they joined: the last number so far says how many there are.
SELECT basket, day,
    1 + CAST(floor((last.customer_id - 1) * pow(dice('customer', basket), 1.25)) AS INTEGER) AS customer_id
FROM numbered ASOF JOIN customers AS last ON numbered.day >= last.joined;

CREATE TEMP TABLE basket_lines AS
WITH wheel AS (
    SELECT product_id, price, released,
        (sum(popularity) OVER (ORDER BY product_id) - popularity) / sum(popularity) OVER () AS turn
    FROM products JOIN category_facts USING (category_id)
), lines AS (
    SELECT basket, day,
        unnest(range(1, 2 + CAST(floor(3.4 * pow(dice('lines', basket), 2)) AS INTEGER))) AS nth
    FROM baskets
), drawn AS (
    SELECT basket, nth, day, dice('product', basket * 10 + nth) AS turn FROM lines
)
SELECT basket, product_id,
    row_number() OVER (PARTITION BY basket ORDER BY nth) AS line,
    CASE WHEN price < 200 THEN 1 + CAST(floor(3 * pow(dice('pieces', basket * 10 + nth), 3)) AS INTEGER)
         ELSE 1 END AS quantity,
    -- Prices have risen by four percent a year, and everything is cheaper in November.
    CAST(price * (1 - 0.04 * (2026 - year(day))) * (CASE WHEN month(day) = 11 THEN 0.9 ELSE 1 END)
        AS DECIMAL(10, 2)) AS unit_price
FROM drawn ASOF JOIN wheel ON drawn.turn >= wheel.turn
WHERE released <= day;

INSERT INTO orders
WITH sums AS (
    SELECT basket, sum(quantity * unit_price) AS total FROM basket_lines GROUP BY basket
), placed AS (
    SELECT basket, customer_id, day, total,
        pick(['web', 'web', 'web', 'app', 'app', 'phone'], dice('channel', basket)) AS channel
    FROM baskets JOIN sums USING (basket)
)
SELECT basket, customer_id,
    CASE WHEN channel = 'phone' THEN 5 + CAST(floor(
        (CASE WHEN year(day) >= 2025 THEN 6 WHEN year(day) = 2024 THEN 5 ELSE 4 END)
        * dice('agent', basket)) AS INTEGER) END,
    day, channel,
    CASE WHEN dice('cancelled', basket) < 0.03 THEN 'cancelled'
         WHEN day > DATE '2026-06-27' THEN 'processing'
         WHEN day > DATE '2026-06-23' THEN 'shipped'
         WHEN dice('returned', basket) < 0.05 THEN 'returned'
         ELSE 'delivered' END,
    total
FROM placed ORDER BY basket;

INSERT INTO order_items
SELECT basket, line, product_id, quantity, unit_price FROM basket_lines ORDER BY basket, line;

INSERT INTO payments
SELECT row_number() OVER (ORDER BY order_id), order_id,
    pick(['card', 'card', 'card', 'paypal', 'paypal', 'invoice', 'gift card'], dice('method', order_id)),
    total, order_date + INTERVAL 7 HOUR + INTERVAL 1 MINUTE * CAST(floor(960 * dice('paid', order_id)) AS INTEGER)
FROM orders WHERE status <> 'cancelled';

INSERT INTO shipments
WITH sent AS (
    SELECT order_id, status,
        pick(['DHL', 'DHL', 'UPS', 'DPD', 'GLS', 'PostNord'], dice('carrier', order_id)) AS carrier,
        CASE WHEN total > 800 THEN 39.90 WHEN total > 100 THEN 0 ELSE 5.90 END AS shipping_cost,
        order_date + INTERVAL 1 DAY + INTERVAL 8 HOUR
            + INTERVAL 1 MINUTE * CAST(floor(2200 * dice('packed', order_id)) AS INTEGER) AS shipped_at
    FROM orders WHERE status IN ('shipped', 'delivered', 'returned')
)
SELECT row_number() OVER (ORDER BY order_id), order_id, carrier, shipping_cost, shipped_at,
    CASE WHEN status <> 'shipped' THEN shipped_at + INTERVAL 14 HOUR
        + INTERVAL 1 MINUTE * CAST(floor((CASE carrier WHEN 'GLS' THEN 9000 WHEN 'UPS' THEN 4200
            ELSE 6000 END) * pow(dice('travel', order_id), 2)) AS INTEGER) END
FROM sent;

INSERT INTO reviews
WITH written AS (
    SELECT i.product_id, o.customer_id, i.order_id, i.line,
        1 + CAST(floor(5 * pow(dice('stars', i.order_id * 10 + i.line),
            0.25 + 0.3 * dice('quality', i.product_id) + 0.35 * dice('craft', p.brand_id))) AS INTEGER)
            AS rating,
        o.order_date + 5 + CAST(floor(40 * dice('thinking', i.order_id)) AS INTEGER) AS review_date
    FROM order_items AS i JOIN orders AS o USING (order_id) JOIN products AS p USING (product_id)
    WHERE o.status = 'delivered' AND dice('review', i.order_id * 10 + i.line) < 0.19
)
SELECT row_number() OVER (ORDER BY review_date, order_id, line), product_id, customer_id, rating,
    CASE WHEN dice('title', order_id) < 0.15 THEN NULL
         ELSE pick(CASE WHEN rating >= 4 THEN ['Great', 'Love it', 'Très bien', 'works perfectly ', 'TOP!', 'Good value']
                        WHEN rating = 3 THEN ['Okay', 'so-so', 'Does the job ', 'Ganz ordentlich']
                        ELSE ['Broke after a week', 'disappointed', 'Too small', ' not again', 'Nie wieder'] END,
                   dice('words', order_id)) END,
    review_date
FROM written WHERE review_date <= DATE '2026-06-30';

INSERT INTO returns
SELECT row_number() OVER (ORDER BY order_id), order_id,
    CASE WHEN dice('reason?', order_id) < 0.9
         THEN pick(['wrong size', 'wrong size', 'damaged', 'changed my mind', 'Changed my mind', 'late delivery'],
                   dice('reason', order_id)) END,
    CASE WHEN dice('partly', order_id) < 0.25 THEN round(total / 2, 2) ELSE total END,
    order_date + 9 + CAST(floor(20 * dice('return', order_id)) AS INTEGER)
FROM orders WHERE status = 'returned' AND order_date <= DATE '2026-06-01';

CREATE VIEW monthly_sales AS
SELECT CAST(date_trunc('month', order_date) AS DATE) AS month, count(*) AS orders, sum(total) AS revenue
FROM orders WHERE status <> 'cancelled' GROUP BY ALL;
