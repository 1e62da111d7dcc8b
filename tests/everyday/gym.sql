CREATE TABLE members(id INTEGER PRIMARY KEY, name VARCHAR, city VARCHAR, birth_date DATE, joined_on DATE, plan VARCHAR);
CREATE TABLE trainers(id INTEGER PRIMARY KEY, name VARCHAR, specialty VARCHAR, hourly_rate DECIMAL(6,2));
CREATE TABLE classes(id INTEGER PRIMARY KEY, title VARCHAR, trainer_id INTEGER REFERENCES trainers(id), weekday VARCHAR, starts_at TIME, capacity INTEGER);
CREATE TABLE bookings(id INTEGER PRIMARY KEY, class_id INTEGER REFERENCES classes(id), member_id INTEGER REFERENCES members(id), booked_on DATE, attended BOOLEAN);
CREATE TABLE payments(id INTEGER PRIMARY KEY, member_id INTEGER REFERENCES members(id), paid_on DATE, amount DECIMAL(8,2), method VARCHAR);
INSERT INTO members SELECT i, (['Anna','Ben','Carla','David','Elif','Farid','Gina','Hugo','Ines','Jonas'])[i % 10 + 1] || ' ' || (['Adler','Brook','Costa','Dahl'])[i // 10 + 1],
  (['Leeds','York','Hull','Leeds','Selby'])[i % 5 + 1], DATE '1960-02-03' + CAST(i * 397 AS INTEGER), DATE '2021-01-05' + CAST(i * 43 AS INTEGER), (['basic','premium','basic','student'])[i % 4 + 1] FROM range(40) t(i);
INSERT INTO trainers VALUES (1,'Mia Stone','yoga',42.00),(2,'Leo Park','boxing',38.50),(3,'Sara Nilsson','pilates',45.00),(4,'Omar Haddad','spinning',36.00),(5,'Kate Webb','yoga',48.00),(6,'Ian Moss','swimming',40.00);
INSERT INTO classes VALUES (1,'Morning Yoga',1,'Monday','07:00',15),(2,'Box Fit',2,'Monday','18:00',20),(3,'Core Pilates',3,'Tuesday','09:00',12),(4,'Spin Express',4,'Tuesday','18:30',25),(5,'Power Yoga',5,'Wednesday','19:00',18),(6,'Gentle Yoga',1,'Thursday','10:00',16),(7,'Sparring',2,'Thursday','20:00',10),(8,'Spin Long',4,'Friday','17:00',22),(9,'Mat Pilates',3,'Saturday','09:30',14);
INSERT INTO bookings SELECT i, (i * i + i // 3) % 8 + 1, (i * 7 + i // 9) % 37, DATE '2025-01-02' + CAST(i * 3 AS INTEGER), i % 4 <> 1 FROM range(200) t(i);
INSERT INTO payments SELECT i, (i * 11) % 39, DATE '2024-03-01' + CAST(i * 5 AS INTEGER), (([29,49,29,19])[((i * 11) % 39) % 4 + 1]) + (i % 3) * 5.5 + i * 0.07, (['card','cash','card','transfer','card'])[i % 5 + 1] FROM range(150) t(i);
