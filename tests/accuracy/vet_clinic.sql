-- A veterinary clinic in a small Canadian town: owners, their animals, visits, treatments and
-- bills from 2023 to June 2026. Used for measuring only; see README.md.

CREATE TEMP MACRO dice(word, i) AS md5_number_lower(concat('vet ', word, ' ', i)) % 1000000 / 1e6;
CREATE TEMP MACRO pick(list, u) AS list[1 + CAST(floor(u * len(list)) AS INTEGER)];
CREATE TEMP MACRO upto(u, most) AS CAST(floor(u * most) AS INTEGER);

CREATE TABLE owners (
    owner_id   INTEGER PRIMARY KEY,
    first_name VARCHAR NOT NULL,
    last_name  VARCHAR NOT NULL,
    street     VARCHAR,
    town       VARCHAR NOT NULL,
    phone      VARCHAR,
    since      DATE NOT NULL
);

CREATE TABLE pets (
    pet_id     INTEGER PRIMARY KEY,
    owner_id   INTEGER NOT NULL REFERENCES owners (owner_id),
    name       VARCHAR NOT NULL,
    species    VARCHAR NOT NULL,
    breed      VARCHAR,
    sex        VARCHAR NOT NULL,
    birth_date DATE,
    weight_kg  DECIMAL(6, 2),
    died       DATE
);

CREATE TABLE vets (
    vet_id     INTEGER PRIMARY KEY,
    name       VARCHAR NOT NULL,
    speciality VARCHAR,
    hired      DATE NOT NULL,
    salary     INTEGER NOT NULL
);

CREATE TABLE visits (
    visit_id   INTEGER PRIMARY KEY,
    pet_id     INTEGER NOT NULL REFERENCES pets (pet_id),
    vet_id     INTEGER NOT NULL REFERENCES vets (vet_id),
    visit_time TIMESTAMP NOT NULL,
    reason     VARCHAR NOT NULL,
    emergency  BOOLEAN NOT NULL
);

CREATE TABLE treatments (
    treatment_id INTEGER PRIMARY KEY,
    name         VARCHAR NOT NULL,
    price        DECIMAL(7, 2) NOT NULL,
    minutes      INTEGER
);

CREATE TABLE visit_treatments (
    visit_id     INTEGER NOT NULL REFERENCES visits (visit_id),
    treatment_id INTEGER NOT NULL REFERENCES treatments (treatment_id),
    PRIMARY KEY (visit_id, treatment_id)
);

CREATE TABLE bills (
    bill_id   INTEGER PRIMARY KEY,
    visit_id  INTEGER NOT NULL REFERENCES visits (visit_id),
    amount    DECIMAL(8, 2) NOT NULL,
    bill_date DATE NOT NULL,
    paid_date DATE,
    method    VARCHAR
);

INSERT INTO vets VALUES
    (1, 'Dr. Maureen Tremblay', 'surgery', '2008-03-03', 118000), (2, 'Dr. Samir Qureshi', 'dentistry', '2014-09-01', 104500),
    (3, 'Dr. Noémie Gagnon', NULL, '2017-05-22', 93800), (4, 'Dr. Peter Lindholm', 'exotic animals', '2019-01-14', 96200),
    (5, 'Dr. Joyce Akande', 'dermatology', '2021-08-30', 88700), (6, 'Dr. Will Sutter', NULL, '2024-06-03', 79500);

INSERT INTO treatments VALUES
    (1, 'Check-up', 62, 20), (2, 'Vaccination', 48.5, 10), (3, 'Rabies shot', 39, 10), (4, 'Dental cleaning', 285, 60),
    (5, 'X-ray', 174, 30), (6, 'Blood test', 96.5, 15), (7, 'Spaying', 390, 90), (8, 'Neutering', 260, 60),
    (9, 'Wound care', 118, 35), (10, 'Deworming', 31, 5), (11, 'Ultrasound', 210, 40), (12, 'Microchip', 55, 10),
    (13, 'Allergy test', 149, 30), (14, 'Nail trimming', 24, 15), (15, 'Tooth extraction', 340, NULL);

INSERT INTO owners
SELECT i, pick(['Aiden', 'Béatrice', 'Carol', 'Dev', 'Emily', 'Frank', 'Geneviève', 'Harold', 'Isla', 'Jacques', 'Kim', 'Liam',
        'Marie-Ève', 'Nathan', 'Olivia', 'Priya', 'Ruth', 'Scott', 'Tanya', 'Wei'], dice('first', i)),
    pick(['Anderson', 'Bouchard', 'Campbell', 'Côté', 'Dhillon', 'Fraser', 'Gauthier', 'Huang', 'Jensen', 'Kowalchuk', 'Lévesque',
        'MacLeod', 'Nguyen', 'O''Brien', 'Pelletier', 'Roy', 'Singh', 'Thompson', 'Wilson', 'Young'], dice('last', i)),
    CASE WHEN dice('street', i) < 0.95 THEN 1 + upto(dice('number', i), 240) || ' '
        || pick(['Maple Street', 'Rue Principale', 'Lakeshore Drive', 'Birch Avenue', 'Church Street'], dice('road', i)) END,
    pick(['Cedarville', 'Cedarville', 'Cedarville', 'Port Ross', 'Port Ross', 'Saint-Léon', 'Elk Bay'], dice('town', i)),
    CASE WHEN dice('phone', i) < 0.88 THEN '705-' || (200 + upto(dice('a', i), 800)) || '-' || (1000 + upto(dice('b', i), 9000)) END,
    DATE '2012-01-10' + upto(dice('since', i), 4900)
FROM range(1, 421) AS numbers (i);

INSERT INTO pets
WITH animals AS (
    SELECT i, 1 + upto(dice('owner', i), 420) AS owner_id,
        pick(['dog', 'dog', 'dog', 'dog', 'cat', 'cat', 'cat', 'cat', 'rabbit', 'parrot', 'guinea pig', 'turtle'], dice('species', i)) AS species
    FROM range(1, 641) AS numbers (i)
)
SELECT i, owner_id,
    pick(['Bella', 'Max', 'Luna', 'Charlie', 'Milo', 'Daisy', 'Rocky', 'Coco', 'Simba', 'Nala', 'Oscar', 'Ruby', 'Théo', 'Pépin',
          'Ginger', 'Shadow', 'Willow', 'Ziggy', 'Hazel', 'Biscuit', 'Moose', 'Pixel'], dice('name', i)),
    species,
    CASE species WHEN 'dog' THEN pick(['Labrador', 'Beagle', 'Poodle', 'Husky', 'Border Collie', 'mixed', 'mixed'], dice('breed', i))
        WHEN 'cat' THEN pick(['Siamese', 'Maine Coon', 'Persian', 'mixed', 'mixed', 'mixed'], dice('breed', i)) END,
    pick(['female', 'male'], dice('sex', i)),
    CASE WHEN dice('birth', i) < 0.93 THEN DATE '2025-11-01' - upto(pow(dice('age', i), 1.3), 5600) END,
    CASE WHEN dice('weighed', i) < 0.96 THEN CASE species WHEN 'dog' THEN 5 + 38 * dice('weight', i) WHEN 'cat' THEN 2.8 + 4.5 * dice('weight', i)
        WHEN 'rabbit' THEN 1.2 + 2.5 * dice('weight', i) WHEN 'turtle' THEN 0.5 + 4 * dice('weight', i) ELSE 0.3 + dice('weight', i) END END,
    CASE WHEN dice('died', i) < 0.06 THEN DATE '2026-01-05' + upto(dice('death', i), 170) END
FROM animals;

INSERT INTO visits
WITH planned AS (
    SELECT i, 1 + upto(pow(dice('pet', i), 1.2), 640) AS pet_id, DATE '2023-01-03' + upto(dice('day', i), 1270) AS day FROM range(1, 3001) AS numbers (i)
), possible AS (
    SELECT planned.*, species, dice('emergency', i) < 0.09 AS emergency FROM planned JOIN pets USING (pet_id)
    WHERE (birth_date IS NULL OR birth_date + 40 < day) AND (died IS NULL OR day <= died)
)
SELECT row_number() OVER (ORDER BY day, i), pet_id,
    CASE WHEN species NOT IN ('dog', 'cat') AND dice('exotic', i) < 0.7 THEN 4
         ELSE 1 + upto(dice('vet', i), CASE WHEN day >= DATE '2024-06-03' THEN 6 ELSE 5 END) END,
    day + INTERVAL 1 MINUTE * (CASE WHEN emergency THEN 1080 + 15 * upto(dice('late', i), 20) ELSE 510 + 15 * upto(dice('hour', i), 34) END),
    CASE WHEN emergency THEN pick(['accident', 'poisoning', 'breathing trouble', 'bite'], dice('reason', i))
         ELSE pick(['yearly check', 'yearly check', 'yearly check', 'vaccination', 'vaccination', 'limping', 'not eating', 'itching', 'teeth', 'surgery'], dice('reason', i)) END,
    emergency
FROM possible;

INSERT INTO visit_treatments
WITH needed AS (
    SELECT visit_id, unnest(CASE reason
        WHEN 'yearly check' THEN [1, pick([10, 14, 6], dice('t', visit_id))] WHEN 'vaccination' THEN [2, pick([1, 3, 12], dice('t', visit_id))]
        WHEN 'limping' THEN [1, 5] WHEN 'not eating' THEN [6, pick([1, 11], dice('t', visit_id))] WHEN 'itching' THEN [13, 1]
        WHEN 'teeth' THEN [4, pick([15, 1, 1], dice('t', visit_id))] WHEN 'surgery' THEN [CASE sex WHEN 'female' THEN 7 ELSE 8 END, 6]
        WHEN 'bite' THEN [9, 3] WHEN 'accident' THEN [9, 5] ELSE [6, 11] END) AS treatment_id
    FROM visits JOIN pets USING (pet_id)
)
SELECT DISTINCT visit_id, treatment_id FROM needed ORDER BY ALL;

INSERT INTO bills
WITH sums AS (
    SELECT visit_id, visit_time, emergency, sum(price) AS total FROM visits JOIN visit_treatments USING (visit_id) JOIN treatments USING (treatment_id)
    GROUP BY ALL
), sent AS (
    SELECT visit_id, total + CASE WHEN emergency THEN 95 ELSE 0 END AS amount, CAST(visit_time AS DATE) + upto(dice('sent', visit_id), 4) AS bill_date FROM sums
)
SELECT row_number() OVER (ORDER BY visit_id), visit_id, amount, bill_date,
    CASE WHEN dice('pays', visit_id) < 0.95 AND bill_date < DATE '2026-06-05' THEN bill_date + upto(pow(dice('slow', visit_id), 2), 60) END,
    CASE WHEN dice('pays', visit_id) < 0.95 AND bill_date < DATE '2026-06-05' THEN pick(['card', 'card', 'cash', 'transfer', 'insurance'], dice('method', visit_id)) END
FROM sent;
