-- An agency for holiday homes around the Baltic Sea: homes, hosts, guests, bookings and reviews
-- from 2024 to June 2026. Used for measuring only; see README.md.

CREATE TEMP MACRO dice(word, i) AS md5_number_lower(concat('home ', word, ' ', i)) % 1000000 / 1e6;
CREATE TEMP MACRO pick(list, u) AS list[1 + CAST(floor(u * len(list)) AS INTEGER)];
CREATE TEMP MACRO upto(u, most) AS CAST(floor(u * most) AS INTEGER);

CREATE TABLE regions (
    id      INTEGER PRIMARY KEY,
    name    VARCHAR NOT NULL,
    country VARCHAR NOT NULL
);

CREATE TABLE hosts (
    id         INTEGER PRIMARY KEY,
    full_name  VARCHAR NOT NULL,
    email      VARCHAR,
    host_since DATE NOT NULL,
    superhost  BOOLEAN NOT NULL
);

CREATE TABLE homes (
    id          INTEGER PRIMARY KEY,
    title       VARCHAR NOT NULL,
    type        VARCHAR NOT NULL,
    region_id   INTEGER NOT NULL REFERENCES regions (id),
    host_id     INTEGER NOT NULL REFERENCES hosts (id),
    bedrooms    INTEGER NOT NULL,
    max_guests  INTEGER NOT NULL,
    night_price DECIMAL(7, 2) NOT NULL,
    built_year  INTEGER,
    sauna       BOOLEAN NOT NULL,
    dogs_ok     BOOLEAN NOT NULL
);

CREATE TABLE guests (
    id        INTEGER PRIMARY KEY,
    full_name VARCHAR NOT NULL,
    country   VARCHAR NOT NULL,
    birthday  DATE,
    phone     VARCHAR
);

CREATE TABLE bookings (
    id          INTEGER PRIMARY KEY,
    home_id     INTEGER NOT NULL REFERENCES homes (id),
    guest_id    INTEGER NOT NULL REFERENCES guests (id),
    booked_on   DATE NOT NULL,
    arrival     DATE NOT NULL,
    departure   DATE NOT NULL,
    people      INTEGER NOT NULL,
    total_price DECIMAL(9, 2) NOT NULL,
    cancelled   BOOLEAN NOT NULL
);

CREATE TABLE reviews (
    id          INTEGER PRIMARY KEY,
    booking_id  INTEGER NOT NULL REFERENCES bookings (id),
    score       INTEGER NOT NULL,
    cleanliness INTEGER,
    comment     VARCHAR,
    written_at  TIMESTAMP NOT NULL
);

CREATE TABLE repairs (
    id        INTEGER PRIMARY KEY,
    home_id   INTEGER NOT NULL REFERENCES homes (id),
    what      VARCHAR NOT NULL,
    cost      DECIMAL(8, 2),
    reported  DATE NOT NULL,
    fixed     DATE
);

INSERT INTO regions VALUES
    (1, 'Gotland', 'Sweden'), (2, 'Öland', 'Sweden'), (3, 'Åland', 'Finland'), (4, 'Bornholm', 'Denmark'),
    (5, 'Rügen', 'Germany'), (6, 'Usedom', 'Germany'), (7, 'Saaremaa', 'Estonia'), (8, 'Curonian Spit', 'Lithuania');

INSERT INTO hosts
SELECT i, pick(['Astrid', 'Bengt', 'Cecilie', 'Dirk', 'Eeva', 'Frauke', 'Göran', 'Henrik', 'Jüri', 'Kristīne', 'Lena', 'Märta', 'Olaf', 'Rasa'], (i % 14) / 14.0)
    || ' ' || pick(['Ahlgren', 'Bjerg', 'Dahl', 'Ehlers', 'Kask', 'Lindqvist', 'Mäkinen', 'Petersen', 'Šimkus', 'Thorsen'], dice('last', i)),
    CASE WHEN dice('email', i) < 0.85 THEN 'host' || i || '@homes.example' END,
    DATE '2015-02-01' + upto(dice('since', i), 3100), dice('super', i) < 0.3
FROM range(1, 61) AS numbers (i);

INSERT INTO homes
WITH drawn AS (
    SELECT i, pick(['cottage', 'cottage', 'cottage', 'apartment', 'apartment', 'apartment', 'villa', 'cabin', 'cabin', 'houseboat'], dice('type', i)) AS type,
        1 + upto(pow(dice('rooms', i), 1.5), 5) AS bedrooms, 1 + upto(pow(dice('region', i), 1.2), 8) AS region_id
    FROM range(1, 161) AS numbers (i)
)
SELECT i, pick(['Seaview', 'Amber', 'Driftwood', 'Juniper', 'Lighthouse', 'Old Fisherman''s', 'Seagull', 'Midsummer', 'Dune', 'Blueberry'], dice('word', i))
    || ' ' || (CASE type WHEN 'apartment' THEN 'Apartment' WHEN 'houseboat' THEN 'Houseboat' WHEN 'villa' THEN 'Villa' WHEN 'cabin' THEN 'Cabin' ELSE 'Cottage' END)
    || ' ' || i,
    type, region_id, 1 + upto(pow(dice('host', i), 1.4), 60), bedrooms, 2 * bedrooms + upto(dice('sofa', i), 3),
    35 + 10 * upto(dice('price', i), 6) + 28 * bedrooms + (CASE type WHEN 'villa' THEN 85 WHEN 'houseboat' THEN 40 ELSE 0 END) + upto(dice('odd', i), 9),
    CASE WHEN dice('built', i) < 0.85 THEN 2024 - upto(pow(dice('year', i), 1.8), 160) END,
    dice('sauna', i) < 0.35, dice('dogs', i) < 0.5
FROM drawn;

INSERT INTO guests
SELECT i, pick(['Agnieszka', 'Bruno', 'Carmen', 'Davide', 'Erika', 'Fionn', 'Gisela', 'Hugo', 'Iveta', 'Jonas', 'Katrin', 'Léa', 'Mads', 'Nora', 'Pauliina',
        'Quirin', 'Sigrid', 'Tomás', 'Ulla', 'Zuzana'], dice('first', i))
    || ' ' || pick(['Andersson', 'Bauer', 'Castro', 'Duval', 'Eriksen', 'Fischer', 'Górski', 'Hansen', 'Ilves', 'Jankauskas', 'Korhonen', 'Lange', 'Murphy',
        'Nováková', 'Østergaard', 'Pérez', 'Rossi', 'Schröder', 'van Leeuwen', 'Wolff'], dice('last', i)),
    pick(['Germany', 'Germany', 'Germany', 'Sweden', 'Sweden', 'Denmark', 'Finland', 'Poland', 'Netherlands', 'Ireland', 'Spain'], dice('country', i)),
    CASE WHEN dice('birthday', i) < 0.85 THEN DATE '2004-12-31' - upto(dice('age', i), 19000) END,
    CASE WHEN dice('phone', i) < 0.7 THEN '+' || (30 + upto(dice('code', i), 60)) || ' ' || (100000 + upto(dice('number', i), 899999)) END
FROM range(1, 901) AS numbers (i);

-- Stay after stay in every home; the gaps are short in summer.
INSERT INTO bookings
WITH stays AS (
    SELECT h.id AS home_id, h.night_price, h.max_guests, nth, h.id * 100 + nth AS code,
        2 + upto(pow(dice('nights', h.id * 100 + nth), 1.4), 13) AS nights, 1 + upto(pow(dice('gap', h.id * 100 + nth), 2), 90) AS gap
    FROM homes AS h, range(1, 31) AS numbers (nth)
), dated AS (
    SELECT *, DATE '2024-01-04' + CAST(sum(nights + gap) OVER (PARTITION BY home_id ORDER BY nth) AS INTEGER) - nights AS arrival FROM stays
), kept AS (
    SELECT * FROM dated WHERE arrival + nights <= DATE '2026-06-30'
        AND dice('kept', code) < (CASE WHEN month(arrival) IN (6, 7, 8) THEN 1 WHEN month(arrival) IN (4, 5, 9, 10, 12) THEN 0.7 ELSE 0.4 END)
)
SELECT row_number() OVER (ORDER BY arrival, home_id), home_id, 1 + upto(pow(dice('guest', code), 1.5), 860), arrival - 3 - upto(pow(dice('ahead', code), 1.5), 200),
    arrival, arrival + nights, 1 + upto(dice('people', code), max_guests),
    round(nights * night_price * (CASE WHEN month(arrival) IN (7, 8) THEN 1.3 ELSE 1 END), 2), dice('cancelled', code) < 0.07
FROM kept;

INSERT INTO reviews
WITH graded AS (
    SELECT b.*, 1 + upto(pow(dice('score', b.id), 0.15 + 0.35 * dice('quality', home_id)), 10) AS score FROM bookings AS b WHERE NOT cancelled AND dice('writes', b.id) < 0.45
)
SELECT row_number() OVER (ORDER BY departure, id), id, score,
    CASE WHEN dice('clean?', id) < 0.9 THEN greatest(1, least(10, score - 1 + upto(dice('clean', id), 3))) END,
    CASE WHEN dice('words', id) < 0.6 THEN pick(CASE WHEN score >= 8 THEN ['Wonderful view', 'We will be back', 'So quiet ', 'Perfect for kids', 'Härligt!']
        WHEN score >= 5 THEN ['Okay for the price', 'a bit small', 'Far from the beach'] ELSE ['Dirty kitchen', 'cold shower', 'Never again'] END, dice('comment', id)) END,
    departure + INTERVAL 1 MINUTE * (600 + upto(dice('minute', id), 9000))
FROM graded;

INSERT INTO repairs
SELECT row_number() OVER (ORDER BY reported, i), home_id, what, cost, reported, CASE WHEN reported + wait <= DATE '2026-06-30' THEN reported + wait END
FROM (
    SELECT i, 1 + upto(dice('broken', i), 150) AS home_id, pick(['heating', 'roof', 'dishwasher', 'shower', 'sauna stove', 'window', 'wifi', 'boiler'], dice('what', i)) AS what,
        CASE WHEN dice('known', i) < 0.93 THEN 40 + round(1900 * pow(dice('cost', i), 3), 2) END AS cost,
        DATE '2024-01-08' + upto(dice('reported', i), 900) AS reported, 1 + upto(pow(dice('wait', i), 2), 45) AS wait
    FROM range(1, 381) AS numbers (i)
);
