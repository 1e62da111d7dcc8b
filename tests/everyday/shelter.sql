CREATE TABLE animals(id INTEGER PRIMARY KEY, name VARCHAR, species VARCHAR, breed VARCHAR, sex VARCHAR, born INTEGER, weight_kg DECIMAL(5,1), arrived DATE, kennel VARCHAR);
CREATE TABLE adopters(id INTEGER PRIMARY KEY, name VARCHAR, town VARCHAR, phone VARCHAR, has_garden BOOLEAN);
CREATE TABLE adoptions(id INTEGER PRIMARY KEY, animal_id INTEGER REFERENCES animals(id), adopter_id INTEGER REFERENCES adopters(id), adopted_on DATE, fee DECIMAL(7,2));
CREATE TABLE carers(id INTEGER PRIMARY KEY, name VARCHAR, age INTEGER, started DATE, hours_per_week INTEGER);
CREATE TABLE treatments(id INTEGER PRIMARY KEY, animal_id INTEGER REFERENCES animals(id), carer_id INTEGER REFERENCES carers(id), treatment VARCHAR, given_on DATE, cost DECIMAL(7,2));
INSERT INTO animals SELECT i, (['Rex','Luna','Milo','Bella','Oscar','Nala','Felix','Daisy','Bruno','Coco','Simba','Ruby','Max','Lily','Toby'])[i % 15 + 1] || (CASE WHEN i >= 30 THEN ' III' WHEN i >= 15 THEN ' II' ELSE '' END),
  (['dog','cat','dog','rabbit','cat'])[i % 5 + 1], (['Beagle','Siamese','Collie','Dwarf','Persian'])[i % 5 + 1], (['female','male'])[(i // 2) % 2 + 1], 2009 + (i * 7) % 15, 1.5 + (i * 37) % 300 / 10.0, DATE '2023-11-04' + CAST(i * 19 AS INTEGER), (['A1','A2','B1','B2','C1'])[(i + i // 7) % 5 + 1] FROM range(45) t(i);
INSERT INTO adopters SELECT i, (['Iris','Karl','Lena','Mats','Nils','Oda','Per','Runa'])[i % 8 + 1] || ' ' || (['Berg','Dahl','Fors'])[i // 8 + 1], (['Vale','Hilltop','Vale','Eastwick'])[(i + i // 5) % 4 + 1], '08-' || (4000 + i * 53), i % 3 <> 1 FROM range(24) t(i);
INSERT INTO adoptions SELECT i, (i * 3) % 44, (i * 5 + i // 6) % 22, DATE '2024-06-01' + CAST(i * 21 AS INTEGER), 80 + (i * 29) % 170 FROM range(32) t(i);
INSERT INTO carers VALUES (1,'Britta Holm',58,'2009-04-01',20),(2,'Jon Ask',24,'2023-02-13',38),(3,'Selma Roos',41,'2016-08-22',30),(4,'Viktor Lund',33,'2019-11-05',15),(5,'Tyra Ek',19,'2025-01-07',12);
INSERT INTO treatments SELECT i, (i * 11 + i // 5) % 43, (i * 3 + i // 7) % 4 + 1, (['vaccination','deworming','dental care','surgery','check-up'])[(i * i + i // 3) % 5 + 1], DATE '2024-01-09' + CAST(i * 8 AS INTEGER), 15 + (i * 61) % 340 FROM range(100) t(i);
