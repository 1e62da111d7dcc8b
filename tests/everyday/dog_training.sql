CREATE TABLE client(client_id INTEGER PRIMARY KEY, first_name VARCHAR NOT NULL, last_name VARCHAR NOT NULL, phone VARCHAR, email VARCHAR, town VARCHAR, joined_on DATE);
CREATE TABLE dog(dog_id INTEGER PRIMARY KEY, client_id INTEGER NOT NULL REFERENCES client(client_id), dog_name VARCHAR NOT NULL, breed VARCHAR, sex VARCHAR, date_of_birth DATE, weight_kg DECIMAL(4,1), neutered BOOLEAN);
CREATE TABLE trainer(trainer_id INTEGER PRIMARY KEY, full_name VARCHAR NOT NULL, speciality VARCHAR, price_per_hour DECIMAL(6,2), hired_on DATE, mobile VARCHAR);
CREATE TABLE course(course_id INTEGER PRIMARY KEY, title VARCHAR NOT NULL, level VARCHAR, trainer_id INTEGER REFERENCES trainer(trainer_id), start_date DATE, number_of_weeks INTEGER, fee DECIMAL(6,2));
CREATE TABLE enrollment(enrollment_id INTEGER PRIMARY KEY, dog_id INTEGER NOT NULL REFERENCES dog(dog_id), course_id INTEGER NOT NULL REFERENCES course(course_id), signed_up_on DATE, fee_paid BOOLEAN, final_score INTEGER);
INSERT INTO client SELECT 101 + i, (['Harriet','Luis','Monica','Ben','Yuki','Olga','Patrick','Sofia','Graham','Nadia'])[i % 10 + 1], (['Doyle','Fernandez','Whitlock','Abbott','Tanaka','Sorensen','Quinn'])[(i * 3 + i // 10) % 7 + 1], '555-0' || (130 + i * 23), CASE WHEN i % 7 = 3 THEN NULL ELSE 'client' || (101 + i) || '@mailbox.example' END, (['Fernhill','Oakbridge','Millbrook','Oakbridge','Saltby'])[(i + i // 6) % 5 + 1], DATE '2020-05-10' + CAST(i * 47 + (i * i) % 13 AS INTEGER) FROM range(28) t(i);
INSERT INTO dog SELECT i + 1, 101 + (i * 5 + i // 9) % 26, (['Biscuit','Ziggy','Luna','Max','Bella','Rocky','Daisy','Cooper','Molly','Bruno','Pepper','Otto','Hazel','Rex','Nala','Teddy','Willow','Scout','Poppy','Samson','Maple','Gus','Ruby','Finn','Coco','Barney','Olive','Jasper','Tilly','Duke','Honey','Milo','Freya','Bandit','Rosie','Archie','Juno','Hugo','Pixie','Thor','Sadie','Winston'])[i + 1], (['Labrador','Border Collie','Beagle','German Shepherd','Poodle','Labrador','Jack Russell'])[(i * 3 + i // 7) % 7 + 1], CASE WHEN i IN (2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40) THEN 'female' ELSE 'male' END, DATE '2014-06-08' + CAST((i * 1013) % 3300 AS INTEGER), ([29.5, 19.0, 12.5, 34.0, 22.5, 28.0, 6.5])[(i * 3 + i // 7) % 7 + 1] + ((i * 11) % 9) * 0.4, i % 5 NOT IN (1, 4) FROM range(42) t(i);
INSERT INTO trainer VALUES
 (1,'Marta Kowalska','puppies',38.00,DATE '2017-04-01','555-7001'),
 (2,'Dean Prescott','agility',45.50,DATE '2019-09-16','555-7014'),
 (3,'Aisha Rahman','behaviour problems',60.00,DATE '2016-01-11',NULL),
 (4,'Jonas Weber','obedience',42.00,DATE '2021-06-07','555-7032'),
 (5,'Colleen Byrne','scent work',48.00,DATE '2022-03-21','555-7040'),
 (6,'Victor Almeida','obedience',35.00,DATE '2024-08-05',NULL);
INSERT INTO course VALUES
 (1,'Puppy Playgroup','puppy',1,DATE '2024-01-15',4,80.00),
 (2,'Puppy First Steps','puppy',1,DATE '2024-03-04',6,120.00),
 (3,'Loose Lead Walking','beginner',1,DATE '2024-02-06',5,110.00),
 (4,'Sit, Stay, Come','beginner',4,DATE '2024-04-09',8,150.00),
 (5,'Agility Taster','beginner',2,DATE '2024-05-11',3,75.00),
 (6,'Agility Club','advanced',2,DATE '2024-09-07',10,210.00),
 (7,'Calm Around Strangers','intermediate',3,DATE '2024-03-20',6,190.00),
 (8,'Fear and Barking','intermediate',3,DATE '2024-10-02',7,205.00),
 (9,'Nose Games','beginner',5,DATE '2024-06-01',4,95.00),
 (10,'Tracking','advanced',5,DATE '2024-09-21',8,180.00),
 (11,'Puppy Socialising','puppy',3,DATE '2024-10-14',5,100.00),
 (12,'Good Citizen Test','advanced',4,DATE '2024-11-05',9,165.00);
INSERT INTO enrollment SELECT row_number() OVER (ORDER BY i), d, c, (SELECT start_date FROM course WHERE course_id = c) - CAST(5 + (i * 7) % 31 AS INTEGER), (i * 3 + i // 8) % 7 NOT IN (2), CASE WHEN (i + i // 5) % 6 = 2 THEN NULL ELSE 48 + (i * 29) % 51 END FROM (SELECT i, (i * 5 + i // 19) % 38 + 1 AS d, ([3,2,4,7,3,5,9,1,6,3,10,4,8,2,12,5,3,11,7])[(i + i // 38) % 19 + 1] AS c FROM range(76) t(i) QUALIFY row_number() OVER (PARTITION BY d, c ORDER BY i) = 1);
