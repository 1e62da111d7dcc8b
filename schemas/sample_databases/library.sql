-- The public library of Strandhaven, an invented harbour town: six branches, some seven hundred
-- books, and every loan from January 2022 to June 2026. Books, authors and readers are made up.
-- dice() is the only source of chance: MD5 of a word and a number, so every build is the same.

CREATE TEMP MACRO dice(word, i) AS md5_number_lower(concat(word, ' ', i)) % 1000000 / 1e6;
CREATE TEMP MACRO pick(list, u) AS list[1 + CAST(floor(u * len(list)) AS INTEGER)];
CREATE TEMP MACRO upto(u, most) AS CAST(floor(u * most) AS INTEGER);

-- ---------------------------------------------------------------- tables

CREATE TABLE branches (
    id       INTEGER PRIMARY KEY,
    name     VARCHAR NOT NULL,
    address  VARCHAR NOT NULL,
    district VARCHAR NOT NULL,
    opened   DATE NOT NULL,
    seats    INTEGER
);

CREATE TABLE genres (
    id      INTEGER PRIMARY KEY,
    name    VARCHAR NOT NULL,
    fiction BOOLEAN NOT NULL
);

CREATE TABLE authors (
    id         INTEGER PRIMARY KEY,
    name       VARCHAR NOT NULL,
    country    VARCHAR,
    birth_year INTEGER
);

CREATE TABLE books (
    id             INTEGER PRIMARY KEY,
    title          VARCHAR NOT NULL,
    author_id      INTEGER NOT NULL REFERENCES authors (id),
    genre_id       INTEGER NOT NULL REFERENCES genres (id),
    language       VARCHAR NOT NULL,
    pages          INTEGER,
    year_published INTEGER NOT NULL
);

CREATE TABLE copies (
    id        INTEGER PRIMARY KEY,
    book_id   INTEGER NOT NULL REFERENCES books (id),
    branch_id INTEGER NOT NULL REFERENCES branches (id),
    condition VARCHAR,
    price     DECIMAL(8, 2) NOT NULL,
    bought    DATE NOT NULL
);

CREATE TABLE members (
    id         INTEGER PRIMARY KEY,
    name       VARCHAR NOT NULL,
    email      VARCHAR,
    birth_date DATE NOT NULL,
    district   VARCHAR NOT NULL,
    membership VARCHAR NOT NULL,
    joined     DATE NOT NULL
);

CREATE TABLE staff (
    id             INTEGER PRIMARY KEY,
    name           VARCHAR NOT NULL,
    position       VARCHAR NOT NULL,
    branch_id      INTEGER NOT NULL REFERENCES branches (id),
    hours_per_week DECIMAL(4, 1) NOT NULL,
    salary         DECIMAL(8, 2) NOT NULL,
    started        DATE NOT NULL
);

CREATE TABLE loans (
    id          INTEGER PRIMARY KEY,
    copy_id     INTEGER NOT NULL REFERENCES copies (id),
    member_id   INTEGER NOT NULL REFERENCES members (id),
    loan_date   DATE NOT NULL,
    due_date    DATE NOT NULL,
    return_date DATE
);

CREATE TABLE fines (
    id        INTEGER PRIMARY KEY,
    loan_id   INTEGER NOT NULL REFERENCES loans (id),
    amount    DECIMAL(6, 2) NOT NULL,
    fine_date DATE NOT NULL,
    paid      BOOLEAN NOT NULL
);

CREATE TABLE reservations (
    id          INTEGER PRIMARY KEY,
    book_id     INTEGER NOT NULL REFERENCES books (id),
    member_id   INTEGER NOT NULL REFERENCES members (id),
    reserved_at TIMESTAMP NOT NULL,
    status      VARCHAR NOT NULL
);

CREATE TABLE events (
    id        INTEGER PRIMARY KEY,
    title     VARCHAR NOT NULL,
    kind      VARCHAR NOT NULL,
    branch_id INTEGER NOT NULL REFERENCES branches (id),
    staff_id  INTEGER REFERENCES staff (id),
    starts_at TIMESTAMP NOT NULL,
    fee       DECIMAL(5, 2) NOT NULL
);

CREATE TABLE attendance (
    event_id  INTEGER NOT NULL REFERENCES events (id),
    member_id INTEGER NOT NULL REFERENCES members (id),
    PRIMARY KEY (event_id, member_id)
);

COMMENT ON TABLE books IS 'One row for each title; the shelves hold its copies';
COMMENT ON TABLE copies IS 'One row for each volume on a shelf';
COMMENT ON COLUMN copies.price IS 'What the library paid for the volume, in euros';
COMMENT ON COLUMN loans.return_date IS 'Empty while the book is still out';
COMMENT ON COLUMN members.membership IS 'child, student, adult or senior';
COMMENT ON COLUMN staff.salary IS 'Euros a month';
COMMENT ON COLUMN events.fee IS 'Entrance in euros, 0 where it is free';
COMMENT ON TABLE attendance IS 'Which member came to which event';

-- ---------------------------------------------------------------- houses and people who work there

INSERT INTO branches VALUES
    (1, 'Central Library', '1 Market Square', 'Old Town', '1908-05-02', 320),
    (2, 'Harbour Library', '44 Quai des Pêcheurs', 'Harbour', '1963-09-14', 85),
    (3, 'Riverside Library', '7 Mill Lane', 'Riverside', '1975-03-01', 110),
    (4, 'University Branch', '12 Rue Montaigne', 'Campus', '1991-10-07', 240),
    (5, 'Südpark Branch', '3 Lindenstraße', 'Südpark', '2006-06-17', 60),
    (6, 'Hillside Branch', '90 Upper Road', 'Hillside', '2019-11-23', NULL);

INSERT INTO staff VALUES
    (1, 'Margarete Vogt', 'Director', 1, 40, 6150, '2009-01-12'),
    (2, 'Étienne Caron', 'Librarian', 1, 40, 4020, '2013-04-02'),
    (3, 'Sinéad Byrne', 'Librarian', 1, 35, 3610, '2016-08-22'),
    (4, 'Pavel Horák', 'Librarian', 2, 38.5, 3790, '2014-02-03'),
    (5, 'Amina Diallo', 'Librarian', 3, 40, 3885, '2017-05-15'),
    (6, 'Jonas Weiß', 'Librarian', 4, 38.5, 3840, '2015-10-01'),
    (7, 'Carla Méndez', 'Librarian', 5, 30, 3020, '2018-03-05'),
    (8, 'Owen Hughes', 'Librarian', 6, 30, 2990, '2019-11-04'),
    (9, 'Lea Brunner', 'Assistant', 1, 40, 2870, '2020-09-01'),
    (10, 'Yusuf Aydın', 'Assistant', 1, 20, 1455, '2023-01-16'),
    (11, 'Marta Kowalczyk', 'Assistant', 2, 25, 1810, '2021-06-07'),
    (12, 'Ravi Patel', 'Assistant', 3, 20, 1440, '2022-02-14'),
    (13, 'Hélène Marchetti', 'Assistant', 4, 38.5, 2760, '2018-12-03'),
    (14, 'Tom Eriksen', 'Assistant', 4, 20, 1425, '2024-04-15'),
    (15, 'Nina Schäfer', 'Trainee', 1, 38.5, 1240, '2025-09-01'),
    (16, 'Bogdan Ionescu', 'Caretaker', 1, 40, 2630, '2011-07-18'),
    (17, 'Zsófia Tóth', 'Programmer', 1, 32, 3925, '2021-01-11');

-- ---------------------------------------------------------------- books

INSERT INTO genres VALUES
    (1, 'Crime', true), (2, 'Fantasy', true), (3, 'Romance', true), (4, 'Historical novel', true),
    (5, 'Science fiction', true), (6, 'Children', true), (7, 'Poetry', true), (8, 'Travel', false),
    (9, 'Cooking', false), (10, 'History', false), (11, 'Science', false), (12, 'Biography', false);

CREATE TEMP TABLE names AS FROM (VALUES
    ('United Kingdom', ['Edith', 'Rupert', 'Harriet', 'Graham', 'Imogen', 'Alistair'], ['Ashworth', 'Pemberton', 'Locke', 'Hargreaves', 'Winslow', 'Finch']),
    ('United States', ['Dorothy', 'Wesley', 'Nora', 'Calvin', 'June', 'Everett'], ['Callahan', 'Whitaker', 'Marsh', 'Delaney', 'Boone', 'Sterling']),
    ('France', ['Solène', 'Aurélien', 'Mathilde', 'Rémi', 'Agnès', 'Benoît'], ['Delacroix', 'Beaumont', 'Perrault', 'Chénier', 'Valois', 'Marceau']),
    ('Germany', ['Friederike', 'Götz', 'Annelie', 'Henning', 'Ulrike', 'Jürgen'], ['Brandstätter', 'Lüders', 'Hollmann', 'Kästl', 'Rehberg', 'Großmann']),
    ('Sweden', ['Linnéa', 'Håkan', 'Malin', 'Björn'], ['Åkerström', 'Lindgård', 'Öberg', 'Sandell']),
    ('Spain', ['Inés', 'Joaquín', 'Pilar', 'Andrés'], ['Ibarra', 'Vélez', 'Montoya', 'Quiñones']),
    ('Japan', ['Haruko', 'Kenji', 'Yōko', 'Ryō'], ['Amamiya', 'Kurosaki', 'Hoshino', 'Tachibana']),
    ('Brazil', ['Conceição', 'Tiago', 'Luísa', 'Otávio'], ['Guimarães', 'Falcão', 'Brandão', 'Peixoto']),
    ('Nigeria', ['Adaeze', 'Chinedu', 'Folake', 'Tunde'], ['Okonjo', 'Adéyemí', 'Nwosu', 'Balogun'])
) AS names (country, first_names, last_names);

INSERT INTO authors
WITH pairs AS (
    SELECT country, first_name, last_name, row_number() OVER (ORDER BY dice('author', first_name || last_name)) AS id
    FROM (SELECT country, unnest(first_names) AS first_name, last_names FROM names),
        unnest(last_names) AS n (last_name)
)
SELECT id, first_name || ' ' || last_name,
    CASE WHEN dice('country?', id) < 0.95 THEN country END,
    CASE WHEN dice('birth?', id) < 0.92 THEN 1880 + upto(pow(dice('birth', id), 0.6), 118) END
FROM pairs WHERE id <= 140 ORDER BY id;

INSERT INTO books
WITH titles AS (
    SELECT i AS id, 1 + upto(pow(dice('author', i), 1.4), 140) AS author_id,
        pick([1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 6, 7, 8, 8, 9, 10, 10, 11, 12], dice('genre', i)) AS genre_id,
        pick(['English', 'English', 'English', 'German', 'French', 'Spanish'], dice('language', i)) AS language
    FROM range(1, 1401) AS numbers (i)
), named AS (
    SELECT *, CASE language
        WHEN 'English' THEN
            pick(['The Silent', 'A Distant', 'The Last', 'The Golden', 'Beyond the', 'The Forgotten', 'Winter of the',
                  'Under the', 'The Hidden', 'Letters to the', 'The Second', 'Song of the', 'A Brief', 'The Salt',
                  'The Quiet', 'A Small', 'Return to the', 'The Painted', 'Night at the', 'The Seventh'], dice('a', id))
            || ' ' || pick(['Lighthouse', 'Garden', 'River', 'Cartographer', 'Harbour', 'Orchard', 'Winter', 'Kingdom', 'Mirror',
                  'Island', 'Clockmaker', 'Library', 'Storm', 'Sparrow', 'Kitchen', 'Empire', 'Machine', 'Moon',
                  'Tower', 'Wolf', 'Bridge', 'Violin', 'Desert', 'Atlas', 'Captain', 'Fire', 'Recipe', 'Planet'], dice('b', id))
        WHEN 'German' THEN
            pick(['Das stille', 'Das letzte', 'Das verlorene', 'Das grüne', 'Das alte', 'Ein fernes', 'Mein kleines', 'Das blaue', 'Unser'], dice('a', id))
            || ' ' || pick(['Haus', 'Meer', 'Dorf', 'Licht', 'Rätsel', 'Königreich', 'Gebirge', 'Geständnis', 'Märchen', 'Schiff', 'Schweigen', 'Jahr'], dice('b', id))
        WHEN 'French' THEN
            pick(['La dernière', 'La petite', 'La longue', 'Une étrange', 'La forêt et la', 'L''été de la', 'Notre', 'Sous la'], dice('a', id))
            || ' ' || pick(['nuit', 'rivière', 'mémoire', 'fenêtre', 'montagne', 'lumière', 'promesse', 'maison', 'tempête', 'chanson'], dice('b', id))
        ELSE
            pick(['El último', 'El jardín del', 'El pequeño', 'Un extraño', 'El corazón del', 'El otro', 'Nuestro', 'Cartas al'], dice('a', id))
            || ' ' || pick(['verano', 'océano', 'camino', 'espejo', 'sueño', 'niño', 'invierno', 'país', 'jardín', 'bosque'], dice('b', id))
        END AS title
    FROM titles
), once AS (
    SELECT *, row_number() OVER (PARTITION BY title ORDER BY id) AS nth FROM named
)
SELECT row_number() OVER (ORDER BY once.id),
    -- Dirty on purpose: a few titles carry a stray space or are written in capitals.
    CASE WHEN dice('typo', once.id) < 0.01 THEN upper(title) WHEN dice('typo', once.id) < 0.025 THEN title || ' ' ELSE title END,
    author_id, genre_id, language,
    CASE WHEN dice('pages?', once.id) < 0.97
         THEN CASE genre_id WHEN 6 THEN 24 WHEN 7 THEN 60 ELSE 140 END
              + upto(pow(dice('pages', once.id), 1.6), CASE genre_id WHEN 6 THEN 180 WHEN 7 THEN 140 ELSE 760 END) END,
    greatest(2025 - upto(pow(dice('year', once.id), 1.7), 110), coalesce(birth_year, 1890) + 22)
FROM once JOIN authors ON authors.id = once.author_id
WHERE nth = 1 AND coalesce(birth_year, 1890) + 22 <= 2025;

INSERT INTO copies
WITH shelves AS (
    SELECT id AS book_id, greatest(DATE '2008-01-10', make_date(year_published, 1, 20)) AS first_day,
        unnest(range(1, 2 + upto(pow(dice('copies', id), 2), 5))) AS nth
    FROM books
)
SELECT row_number() OVER (ORDER BY book_id, nth), book_id,
    pick([1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 4, 5, 6], dice('branch', book_id * 10 + nth)),
    pick(['new', 'good', 'good', 'good', 'Good', 'worn', 'damaged', NULL], dice('condition', book_id * 10 + nth)),
    5.9 + round(34 * pow(dice('price', book_id), 1.5)) + pick([0, 0.05, 0.09], dice('cents', book_id)),
    first_day + upto(dice('bought', book_id * 10 + nth), DATE '2025-12-15' - first_day)
FROM shelves;

-- ---------------------------------------------------------------- readers

CREATE TEMP TABLE reader_names AS
SELECT ['Anna', 'Ben', 'Chloé', 'David', 'Elif', 'Finn', 'Grace', 'Hanna', 'Ibrahim', 'Jana', 'Karim', 'Léon', 'Maria',
        'Noé', 'Olga', 'Pedro', 'Rosalie', 'Samuel', 'Thérèse', 'Umut', 'Vera', 'Wiebke', 'Xaver', 'Yara', 'Zoë',
        'Adrian', 'Beatriz', 'Céline', 'Dimitri', 'Emil', 'Frieda', 'Greta', 'Henri', 'Inga', 'Jakub', 'Lucía', 'Mattis', 'Noor', 'Paula', 'Théo'] AS first_names,
    ['Albrecht', 'Bélanger', 'Carter', 'Dupont', 'Evans', 'Faure', 'Graf', 'Hofmann', 'Iversen', 'Jakobsen', 'Klein', 'Lambert',
        'Müller', 'Nguyen', 'Öztürk', 'Petit', 'Quast', 'Ramírez', 'Schulz', 'Taylor', 'Urban', 'Vidal', 'Walsh', 'Young', 'Zimmer',
        'Arnold', 'Bianchi', 'Castillo', 'Döring', 'Eriksson', 'Fontaine', 'Gallagher', 'Hübner', 'Ionescu', 'Jäger', 'Krause',
        'Leclerc', 'Moreau', 'Novák', 'Olsen', 'Pfeiffer', 'Rousseau', 'Sánchez', 'Tanaka', 'Wójcik'] AS last_names;

INSERT INTO members
WITH people AS (
    SELECT i AS id,
        pick(first_names, dice('first', i)) || ' ' || pick(last_names, dice('last', i)) AS name,
        DATE '1939-01-01' + upto(pow(dice('age', i), 0.8), 29500) AS birth_date,
        pick(['Old Town', 'Old Town', 'Harbour', 'Riverside', 'Riverside', 'Campus', 'Südpark', 'Hillside'], dice('district', i)) AS district,
        DATE '2016-01-04' + CAST(floor(3800 * pow(i / 1500, 0.7)) AS INTEGER) AS joined
    FROM range(1, 1501) AS numbers (i), reader_names
)
SELECT id, name,
    CASE WHEN dice('email', id) < 0.15 THEN NULL
         ELSE replace(lower(strip_accents(name)), ' ', CASE WHEN dice('email', id) < 0.5 THEN '.' ELSE '_' END) || '@strandhaven.example'
              || CASE WHEN dice('space', id) < 0.03 THEN ' ' ELSE '' END END,
    birth_date, district,
    CASE WHEN birth_date > DATE '2012-06-30' THEN 'child'
         WHEN birth_date < DATE '1961-06-30' THEN 'senior'
         WHEN birth_date BETWEEN DATE '1998-01-01' AND DATE '2007-12-31' AND dice('student', id) < 0.7 THEN 'student'
         ELSE 'adult' END,
    greatest(joined, birth_date + 1200)
FROM people;

-- ---------------------------------------------------------------- loans

-- A copy is lent again and again: the days that it is out and the days on the shelf add up, so
-- that it is never lent twice at a time. Fewer people borrow in July and August.
CREATE TEMP TABLE lending AS
WITH rounds AS (
    SELECT c.id AS copy_id, c.bought, nth,
        CASE WHEN dice('late', c.id * 100 + nth) < 0.13 THEN 29 + upto(pow(dice('how late', c.id * 100 + nth), 3), 70)
             ELSE 3 + upto(dice('out', c.id * 100 + nth), 26) END AS days_out,
        8 + upto(pow(dice('shelf', c.id * 100 + nth), 1.5), CAST(60 + 700 * pow(dice('fame', c.book_id), 1.5) AS INTEGER)) AS days_in
    FROM copies AS c, range(1, 26) AS numbers (nth)
), dated AS (
    SELECT copy_id, nth, days_out,
        greatest(bought, DATE '2022-01-03')
            + CAST(sum(days_in + days_out) OVER (PARTITION BY copy_id ORDER BY nth) AS INTEGER) - days_out AS loan_date
    FROM rounds
)
SELECT row_number() OVER (ORDER BY loan_date, copy_id) AS id, copy_id, loan_date, days_out
FROM dated
WHERE loan_date <= DATE '2026-06-30'
    AND dice('season', copy_id * 100 + nth) < (CASE WHEN month(loan_date) IN (7, 8) THEN 0.55 WHEN month(loan_date) = 12 THEN 0.75 ELSE 1 END);

CREATE TEMP TABLE joined_by AS
SELECT row_number() OVER (ORDER BY joined, id) AS nth, id, joined FROM members;

INSERT INTO loans
WITH numbered AS (
    SELECT l.id, copy_id, loan_date, days_out,
        1 + CAST(floor((last.nth - 1) * pow(dice('member', l.id), 1.6)) AS INTEGER) AS nth
    FROM lending AS l ASOF JOIN joined_by AS last ON l.loan_date >= last.joined
)
SELECT numbered.id, copy_id, joined_by.id, loan_date, loan_date + 28,
    CASE WHEN loan_date + days_out <= DATE '2026-06-30' THEN loan_date + days_out END
FROM numbered JOIN joined_by USING (nth) ORDER BY numbered.id;

INSERT INTO fines
SELECT row_number() OVER (ORDER BY return_date, id), id,
    least(0.30 * (return_date - due_date), 15), return_date, dice('paid', id) < 0.83
FROM loans WHERE return_date > due_date + 2;

INSERT INTO reservations
WITH wanted AS (
    SELECT i AS id, TIMESTAMP '2024-01-02 09:00:00' + to_minutes(i * 1080 + upto(dice('minute', i), 900)) AS reserved_at,
        1 + upto(dice('reader', i), 1500) AS member_id
    FROM range(1, 1211) AS numbers (i)
)
SELECT row_number() OVER (ORDER BY wanted.id), 1 + upto(pow(dice('book', wanted.id), 1.8), (SELECT count(*) FROM books)),
    member_id, reserved_at,
    CASE WHEN reserved_at > TIMESTAMP '2026-06-10' THEN 'waiting'
         ELSE pick(['picked up', 'picked up', 'picked up', 'picked up', 'expired', 'Cancelled', 'cancelled'], dice('status', wanted.id)) END
FROM wanted JOIN members ON members.id = member_id WHERE members.joined <= reserved_at;

-- ---------------------------------------------------------------- events

INSERT INTO events
WITH planned AS (
    SELECT i AS id, pick(['reading', 'reading', 'story time', 'story time', 'workshop', 'book club', 'concert'], dice('kind', i)) AS kind,
        pick([1, 1, 1, 2, 3, 4, 4, 5, 6], dice('house', i)) AS branch_id,
        CAST(DATE '2023-01-10' + CAST(i * 4 AS INTEGER) + upto(dice('day', i), 3) AS TIMESTAMP) AS day
    FROM range(1, 311) AS numbers (i)
)
SELECT id, CASE kind
        WHEN 'reading' THEN 'An evening with ' || (SELECT name FROM authors WHERE authors.id = 1 + upto(dice('guest', planned.id), 140))
        WHEN 'story time' THEN pick(['Stories under the tree', 'Bilderbuchkino', 'Bedtime stories', 'Histoires du mercredi'], dice('title', id))
        WHEN 'workshop' THEN pick(['Write your first novel', 'Comics for beginners', 'Bookbinding', 'Research at the library', 'Calligraphy'], dice('title', id))
        WHEN 'book club' THEN pick(['Crime club', 'Café littéraire', 'Science fiction circle'], dice('title', id))
        ELSE pick(['Jazz between shelves', 'Harp and poems', 'Sea shanties'], dice('title', id)) END,
    kind, branch_id, CASE WHEN dice('host?', id) < 0.9 THEN 2 + upto(dice('host', id), 13) END,
    day + CASE kind WHEN 'story time' THEN INTERVAL 15 HOUR WHEN 'workshop' THEN INTERVAL 10 HOUR ELSE INTERVAL 1170 MINUTE END,
    CASE kind WHEN 'reading' THEN pick([0, 5, 8], dice('fee', id)) WHEN 'concert' THEN 12 WHEN 'workshop' THEN 7.5 ELSE 0 END
FROM planned;

INSERT INTO attendance
WITH guests AS (
    SELECT DISTINCT event_id, day, 1 + upto(pow(dice('guest', event_id * 1000 + seat), 1.3), 1500) AS member_id
    FROM (
        SELECT id AS event_id, starts_at AS day, unnest(range(1, 5 + upto(pow(dice('crowd', id), 1.4), 55))) AS seat
        FROM events
    )
)
SELECT event_id, member_id FROM guests JOIN members ON members.id = member_id
WHERE members.joined <= day ORDER BY ALL;

CREATE VIEW popular_books AS
SELECT books.title, authors.name AS author, count(*) AS loans
FROM books
JOIN authors ON authors.id = books.author_id
JOIN copies ON copies.book_id = books.id
JOIN loans ON loans.copy_id = copies.id
GROUP BY books.id, books.title, authors.name;
