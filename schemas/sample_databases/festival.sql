-- Sommerklang, an invented open-air music festival on a lake: five editions from 2022 to 2026,
-- each on four days in June. Bands, visitors and volunteers are made up.
-- dice() is the only source of chance: MD5 of a word and a number, so every build is the same.

CREATE TEMP MACRO dice(word, i) AS md5_number_lower(concat(word, ' ', i)) % 1000000 / 1e6;
CREATE TEMP MACRO pick(list, u) AS list[1 + CAST(floor(u * len(list)) AS INTEGER)];
CREATE TEMP MACRO upto(u, most) AS CAST(floor(u * most) AS INTEGER);

-- ---------------------------------------------------------------- tables

CREATE TABLE editions (
    id          INTEGER PRIMARY KEY,
    year        INTEGER NOT NULL UNIQUE,
    slogan      VARCHAR,
    first_day   DATE NOT NULL,
    last_day    DATE NOT NULL,
    rainfall_mm DECIMAL(5, 1),
    budget      DECIMAL(12, 2) NOT NULL
);

CREATE TABLE stages (
    id       INTEGER PRIMARY KEY,
    name     VARCHAR NOT NULL,
    capacity INTEGER NOT NULL,
    indoor   BOOLEAN NOT NULL
);

CREATE TABLE bands (
    id      INTEGER PRIMARY KEY,
    name    VARCHAR NOT NULL,
    genre   VARCHAR NOT NULL,
    country VARCHAR NOT NULL,
    formed  INTEGER,
    members INTEGER NOT NULL
);

CREATE TABLE concerts (
    id         INTEGER PRIMARY KEY,
    band_id    INTEGER NOT NULL REFERENCES bands (id),
    stage_id   INTEGER NOT NULL REFERENCES stages (id),
    edition_id INTEGER NOT NULL REFERENCES editions (id),
    starts_at  TIMESTAMP NOT NULL,
    minutes    INTEGER NOT NULL,
    audience   INTEGER,
    fee        DECIMAL(10, 2) NOT NULL
);

CREATE TABLE visitors (
    id         INTEGER PRIMARY KEY,
    name       VARCHAR NOT NULL,
    email      VARCHAR,
    birth_date DATE,
    city       VARCHAR NOT NULL,
    country    VARCHAR NOT NULL
);

CREATE TABLE tickets (
    id         INTEGER PRIMARY KEY,
    visitor_id INTEGER NOT NULL REFERENCES visitors (id),
    edition_id INTEGER NOT NULL REFERENCES editions (id),
    kind       VARCHAR NOT NULL,
    price      DECIMAL(6, 2) NOT NULL,
    bought_at  TIMESTAMP NOT NULL,
    used       BOOLEAN NOT NULL
);

CREATE TABLE ratings (
    concert_id INTEGER NOT NULL REFERENCES concerts (id),
    visitor_id INTEGER NOT NULL REFERENCES visitors (id),
    stars      INTEGER NOT NULL CHECK (stars BETWEEN 1 AND 5),
    comment    VARCHAR,
    PRIMARY KEY (concert_id, visitor_id)
);

CREATE TABLE food_stalls (
    id      INTEGER PRIMARY KEY,
    name    VARCHAR NOT NULL,
    cuisine VARCHAR,
    owner   VARCHAR NOT NULL,
    rent    DECIMAL(8, 2) NOT NULL,
    vegan   BOOLEAN NOT NULL
);

CREATE TABLE food_sales (
    id         INTEGER PRIMARY KEY,
    stall_id   INTEGER NOT NULL REFERENCES food_stalls (id),
    edition_id INTEGER NOT NULL REFERENCES editions (id),
    sold_at    TIMESTAMP NOT NULL,
    dish       VARCHAR NOT NULL,
    portions   INTEGER NOT NULL,
    amount     DECIMAL(7, 2) NOT NULL
);

CREATE TABLE volunteers (
    id        INTEGER PRIMARY KEY,
    name      VARCHAR NOT NULL,
    phone     VARCHAR,
    city      VARCHAR NOT NULL,
    team      VARCHAR NOT NULL,
    leader_id INTEGER REFERENCES volunteers (id)
);

CREATE TABLE shifts (
    id           INTEGER PRIMARY KEY,
    volunteer_id INTEGER NOT NULL REFERENCES volunteers (id),
    stage_id     INTEGER REFERENCES stages (id),
    edition_id   INTEGER NOT NULL REFERENCES editions (id),
    shift_date   DATE NOT NULL,
    hours        DECIMAL(4, 1) NOT NULL
);

COMMENT ON TABLE editions IS 'One row for each year of the festival';
COMMENT ON COLUMN editions.budget IS 'In euros';
COMMENT ON COLUMN concerts.fee IS 'What the band was paid, in euros';
COMMENT ON COLUMN concerts.audience IS 'People counted; empty where nobody counted';
COMMENT ON COLUMN tickets.used IS 'False where the holder never came';
COMMENT ON COLUMN shifts.stage_id IS 'Empty for work at the gate, the campsite or the kitchen';
COMMENT ON COLUMN volunteers.leader_id IS 'Who leads the team';

-- ---------------------------------------------------------------- place and time

INSERT INTO editions VALUES
    (1, 2022, 'Finally!', '2022-06-16', '2022-06-19', 3.2, 148000),
    (2, 2023, 'Louder than rain', '2023-06-15', '2023-06-18', 41.5, 162500),
    (3, 2024, 'Élan', '2024-06-13', '2024-06-16', 12.0, 179000),
    (4, 2025, NULL, '2025-06-19', '2025-06-22', 0.0, 196000),
    (5, 2026, 'Zusammen', '2026-06-18', '2026-06-21', 8.4, 215000);

INSERT INTO stages VALUES
    (1, 'Lake Stage', 1100, false), (2, 'Forest Stage', 520, false), (3, 'Zelt', 300, true),
    (4, 'Café Nuit', 90, true), (5, 'Sunrise Deck', 140, false), (6, 'Hangar', 420, true);

-- ---------------------------------------------------------------- bands and concerts

INSERT INTO bands
WITH named AS (
    SELECT DISTINCT ON (name) name, i FROM (
        SELECT i, CASE WHEN dice('form', i) < 0.45
            THEN 'The ' || pick(['Velvet', 'Electric', 'Broken', 'Midnight', 'Wooden', 'Paper', 'Crystal', 'Lazy', 'Silver', 'Northern', 'Hungry'], dice('a', i))
                || ' ' || pick(['Foxes', 'Lanterns', 'Harbours', 'Satellites', 'Mountains', 'Owls', 'Pirates', 'Gardeners', 'Radios', 'Tigers'], dice('b', i))
            WHEN dice('form', i) < 0.75
            THEN pick(['Señor', 'Madame', 'DJ', 'Frau', 'Doctor', 'Little', 'Café', 'Radio', 'Kollektiv', 'Orquesta'], dice('c', i))
                || ' ' || pick(['Límite', 'Étoile', 'Übermut', 'Koriander', 'Sjö', 'Bravo', 'Papaya', 'Zebra', 'Horizonte', 'Polka', 'Niño'], dice('d', i))
            ELSE pick(['Moon', 'Sand', 'Glass', 'Neon', 'Ice', 'Salt', 'Fern', 'Rust'], dice('e', i))
                || pick(['fall', 'dance', 'berg', 'light', 'wave', 'fjord', 'bird'], dice('f', i)) END AS name
        FROM range(1, 421) AS numbers (i))
    ORDER BY name, i
), numbered AS (
    SELECT row_number() OVER (ORDER BY i) AS id, name FROM named
)
SELECT id, name,
    pick(['indie', 'indie', 'indie', 'rock', 'rock', 'electronic', 'electronic', 'hip hop', 'folk', 'jazz', 'Latin', 'punk', 'pop', 'pop'], dice('genre', id)),
    pick(['Germany', 'Germany', 'Germany', 'United Kingdom', 'United Kingdom', 'United States', 'France', 'Spain', 'Sweden', 'Denmark',
          'Netherlands', 'Mexico', 'Iceland', 'Austria'], dice('country', id)),
    CASE WHEN dice('formed?', id) < 0.94 THEN 2024 - upto(pow(dice('formed', id), 2), 48) END,
    1 + upto(pow(dice('members', id), 1.3), 9)
FROM numbered WHERE id <= 170;

-- Slot after slot on every stage; the later the hour, the better known the band (a low number).
INSERT INTO concerts
WITH slots AS (
    SELECT e.id AS edition_id, s.id AS stage_id, s.capacity, s.indoor, e.rainfall_mm, day, hour,
        e.first_day + day + INTERVAL 1 HOUR * hour AS starts_at,
        row_number() OVER (ORDER BY e.id, day, s.id, hour) AS id
    FROM editions AS e, stages AS s, (VALUES (0), (1), (2), (3)) AS days (day), (VALUES (13), (15), (17), (19), (21), (23)) AS hours (hour)
    WHERE NOT (s.id = 5 AND hour > 19) AND dice('slot', concat(e.id, s.id, day, hour)) < 0.93
), booked AS (
    SELECT *, 1 + upto(pow(dice('band', id), 1.3) * (1.25 - hour / 40) / 0.9, 170) AS drawn FROM slots
), once AS (
    -- A band plays once in an edition.
    SELECT *, least(drawn, 170) AS band_id,
        row_number() OVER (PARTITION BY edition_id, least(drawn, 170) ORDER BY capacity DESC, id) AS nth
    FROM booked
)
SELECT row_number() OVER (ORDER BY starts_at, stage_id), band_id, stage_id, edition_id,
    starts_at + INTERVAL 1 MINUTE * pick([0, 0, 15, 30], dice('minute', id)),
    pick([45, 45, 60, 60, 75, 90], dice('length', id)),
    CASE WHEN dice('counted', id) < 0.96 THEN CAST(capacity * least(1, (0.22 + 0.4 * (hour - 13) / 10 + 0.45 * dice('crowd', id))
        * (CASE WHEN rainfall_mm > 30 AND NOT indoor THEN 0.7 ELSE 1 END)) AS INTEGER) END,
    round(400 + capacity * (0.6 + 3.2 * pow(dice('fee', band_id), 2)) * (hour - 9) / 10, -1)
FROM once WHERE nth = 1;

-- ---------------------------------------------------------------- visitors and tickets

CREATE TEMP TABLE places AS FROM (VALUES
    ('Zürich', 'Switzerland', 14), ('Basel', 'Switzerland', 7), ('Genève', 'Switzerland', 6), ('Konstanz', 'Germany', 13),
    ('Stuttgart', 'Germany', 12), ('München', 'Germany', 12), ('Berlin', 'Germany', 8), ('Bregenz', 'Austria', 6),
    ('Wien', 'Austria', 6), ('Innsbruck', 'Austria', 4), ('Strasbourg', 'France', 7), ('Paris', 'France', 4),
    ('Milano', 'Italy', 4), ('London', 'United Kingdom', 4), ('Malmö', 'Sweden', 2)
) AS places (city, country, weight);

CREATE TEMP TABLE first_and_last AS
SELECT ['Alina', 'Beat', 'Cécile', 'Dario', 'Élodie', 'Fabian', 'Gloria', 'Hannes', 'Ilse', 'Jérôme', 'Katja', 'Loïc', 'Mira',
        'Nils', 'Ornella', 'Philipp', 'Ronja', 'Simon', 'Tamara', 'Urs', 'Valentina', 'Yannick', 'Zoé'] AS first_names,
    ['Ackermann', 'Baumgärtner', 'Conti', 'Dürr', 'Egli', 'Frey', 'Gonçalves', 'Hürlimann', 'Imhof', 'Jäggi', 'Keller', 'Lüthi',
        'Meier', 'Noël', 'Oberholzer', 'Perrin', 'Rüegg', 'Stöckli', 'Trautmann', 'Vögeli', 'Wyss', 'Zimmermann'] AS last_names;

INSERT INTO visitors
WITH wheel AS (
    SELECT city, country, (sum(weight) OVER (ORDER BY city) - weight) / sum(weight) OVER () AS turn FROM places
), people AS (
    SELECT i AS id, dice('city', i) AS turn, pick(first_names, dice('first', i)) || ' ' || pick(last_names, dice('last', i)) AS name
    FROM range(1, 3001) AS numbers (i), first_and_last
)
SELECT id, name,
    -- Dirty on purpose: missing, in capitals, or with a stray space.
    CASE WHEN dice('email', id) < 0.1 THEN NULL
         WHEN dice('email', id) < 0.13 THEN upper(replace(strip_accents(name), ' ', '.')) || '@POST.EXAMPLE'
         ELSE replace(lower(strip_accents(name)), ' ', '.') || id || '@post.example'
              || CASE WHEN dice('space', id) < 0.03 THEN ' ' ELSE '' END END,
    CASE WHEN dice('birthday', id) < 0.9 THEN DATE '2007-06-01' - upto(pow(dice('age', id), 2), 17500) END,
    city, country
FROM people ASOF JOIN wheel ON people.turn >= wheel.turn ORDER BY id;

INSERT INTO tickets
WITH sold AS (
    SELECT e.id AS edition_id, e.first_day, v.id AS visitor_id, v.id * 10 + e.id AS code,
        pick(['weekend', 'weekend', 'weekend', 'weekend', 'day', 'day', 'day', 'camping', 'camping', 'VIP'], dice('kind', v.id * 10 + e.id)) AS kind
    FROM editions AS e, visitors AS v
    WHERE dice('comes', v.id * 10 + e.id) < 0.2 + 0.04 * e.id
), dated AS (
    SELECT *, first_day - 1 - upto(pow(dice('early', code), 1.5), 220) AS day FROM sold
)
SELECT row_number() OVER (ORDER BY day, code), visitor_id, edition_id, kind,
    (CASE kind WHEN 'day' THEN 69 WHEN 'weekend' THEN 149 WHEN 'camping' THEN 189 ELSE 320 END)
        + 6 * (edition_id - 1) - CASE WHEN day < first_day - 90 THEN 20 ELSE 0 END,
    day + INTERVAL 1 MINUTE * (420 + upto(dice('time', code), 960)), dice('used', code) < 0.94
FROM dated;

-- Every third guest or so rates a concert or two of the edition that they came to.
INSERT INTO ratings
WITH numbered AS (
    SELECT id AS concert_id, edition_id, row_number() OVER (PARTITION BY edition_id ORDER BY id) AS nth,
        count(*) OVER (PARTITION BY edition_id) AS concerts, 0.25 + 0.6 * dice('quality', band_id) AS harshness
    FROM concerts
), raters AS (
    SELECT t.visitor_id, t.edition_id, t.id * 10 + again AS code
    FROM tickets AS t, (VALUES (1), (2), (3)) AS times (again)
    WHERE t.used AND dice('rates', t.id * 10 + again) < 0.14
), given AS (
    SELECT DISTINCT ON (concert_id, visitor_id) concert_id, visitor_id, code,
        1 + upto(pow(dice('stars', code), harshness), 5) AS stars
    FROM raters JOIN numbered USING (edition_id)
    WHERE nth = 1 + upto(dice('concert', code), concerts)
    ORDER BY concert_id, visitor_id, code
)
SELECT concert_id, visitor_id, stars,
    CASE WHEN dice('comment', code) < 0.3
         THEN pick(CASE WHEN stars >= 4 THEN ['Wow', 'grandios!', 'Magnifique', 'Danced all night', ' what a voice', 'ZU KURZ']
                        ELSE ['too loud', ' sound was bad', 'boring ', 'could not see a thing', 'Schade'] END,
                   dice('text', code)) END
FROM given ORDER BY concert_id, visitor_id;

-- ---------------------------------------------------------------- food

INSERT INTO food_stalls VALUES
    (1, 'Käsekeller', 'Swiss', 'Regula Ammann', 3400, false), (2, 'Tacos Peña', 'Mexican', 'Diego Peña', 3100, false),
    (3, 'Green Bowl', 'Asian', 'Linh Tran', 2800, true), (4, 'Crêperie Océane', 'French', 'Yann Le Goff', 2600, false),
    (5, 'Currywurst 36', 'German', 'Heike Sander', 2900, false), (6, 'Falafel Nour', 'Lebanese', 'Nour Khoury', 2700, true),
    (7, 'Pizza Volante', 'Italian', 'Salvatore Greco', 3300, false), (8, 'Sweet Ana', NULL, 'Ana Lucić', 1900, false),
    (9, 'Dosa Hut', 'Indian', 'Priya Nair', 2500, true), (10, 'Lemonade Bros', NULL, 'Till Becker', 1600, true);

CREATE TEMP TABLE menu AS FROM (VALUES
    (1, 'raclette', 11.5), (1, 'fondue', 14), (2, 'tacos al pastor', 12), (2, 'jalapeño fries', 8), (3, 'tofu bowl', 13), (3, 'spring rolls', 7),
    (4, 'galette', 10), (4, 'crêpe', 6.5), (5, 'currywurst', 9), (5, 'fries', 5.5), (6, 'falafel plate', 11), (6, 'hummus', 7.5),
    (7, 'margherita', 12), (7, 'diavola', 14), (8, 'churros', 6), (8, 'ice cream', 4.5), (9, 'masala dosa', 10.5), (9, 'mango lassi', 5),
    (10, 'lemonade', 4), (10, 'iced tea', 4)
) AS menu (stall_id, dish, price);

INSERT INTO food_sales
WITH meals AS (
    SELECT e.id AS edition_id, m.stall_id, m.dish, m.price + 0.5 * (e.id - 1) AS price,
        e.first_day + day + INTERVAL 1 MINUTE * (690 + upto(dice('time', concat(e.id, dish, day, nth)), 810)) AS sold_at,
        1 + upto(pow(dice('portions', concat(e.id, dish, day, nth)), 2.5), 6) AS portions
    FROM editions AS e, menu AS m, (VALUES (0), (1), (2), (3)) AS days (day), range(0, 24) AS numbers (nth)
    WHERE dice('sold', concat(e.id, dish, day, nth)) < 0.35 + 0.5 * dice('taste', dish) + 0.03 * e.id
        AND NOT (m.stall_id = 9 AND e.id < 3)
)
SELECT row_number() OVER (ORDER BY sold_at, dish, portions), stall_id, edition_id, sold_at, dish, portions, portions * price
FROM meals;

-- ---------------------------------------------------------------- helpers

CREATE TEMP TABLE helpers AS
SELECT i AS id, pick(first_names, dice('helper first', i)) || ' ' || pick(last_names, dice('helper last', i)) AS name,
    CASE WHEN dice('phone', i) < 0.9 THEN pick(['+41 79 ', '+49 151 ', '0041 78 ', ' +43 660 '], pow(dice('code', i), 2))
        || (1000000 + upto(dice('number', i), 8999999)) END AS phone,
    pick(['Konstanz', 'Konstanz', 'Zürich', 'Bregenz', 'Basel', 'Stuttgart', 'Strasbourg'], dice('helper city', i)) AS city,
    (['stage', 'gate', 'kitchen', 'campsite', 'first aid'])[1 + (i - 1) % 5] AS team
FROM range(1, 141) AS numbers (i), first_and_last;

-- The first five lead the teams.
INSERT INTO volunteers SELECT *, NULL FROM helpers WHERE id <= 5;
INSERT INTO volunteers SELECT *, 1 + (id - 1) % 5 FROM helpers WHERE id > 5;

INSERT INTO shifts
SELECT row_number() OVER (ORDER BY e.id, day, v.id), v.id,
    CASE WHEN v.team = 'stage' THEN 1 + upto(dice('stage', concat(e.id, v.id, day)), 6) END,
    e.id, e.first_day + day, pick([3, 4, 4, 5, 6, 7.5], dice('hours', concat(e.id, v.id, day)))
FROM editions AS e, volunteers AS v, (VALUES (0), (1), (2), (3)) AS days (day)
WHERE dice('shift', concat(e.id, ' ', v.id, ' ', day)) < 0.3 + 0.05 * e.id AND dice('year', concat(e.id, ' ', v.id)) < 0.7;

CREATE VIEW lineup AS
SELECT editions.year, bands.name AS band, bands.genre, stages.name AS stage, concerts.starts_at, concerts.audience
FROM concerts
JOIN bands ON bands.id = concerts.band_id
JOIN stages ON stages.id = concerts.stage_id
JOIN editions ON editions.id = concerts.edition_id;
