CREATE TABLE fungi (
  fungus_nr INTEGER PRIMARY KEY,
  name TEXT,
  scientific TEXT,
  edibility TEXT,
  protected BOOLEAN
);
CREATE TABLE members (
  member_nr INTEGER PRIMARY KEY,
  full_name TEXT,
  town TEXT,
  certified_since DATE,
  yearly_fee DECIMAL(6,2),
  fee_paid BOOLEAN
);
CREATE TABLE forays (
  foray_nr INTEGER PRIMARY KEY,
  wood TEXT,
  foray_date DATE,
  leader_nr INTEGER REFERENCES members(member_nr),
  participants INTEGER,
  rain_mm DECIMAL(5,1)
);
CREATE TABLE finds (
  find_nr INTEGER PRIMARY KEY,
  foray_nr INTEGER REFERENCES forays(foray_nr),
  fungus_nr INTEGER REFERENCES fungi(fungus_nr),
  picked_by INTEGER REFERENCES members(member_nr),
  grams INTEGER,
  host_tree TEXT,
  confirmed_by INTEGER REFERENCES members(member_nr)
);
CREATE TABLE poison_calls (
  call_nr INTEGER PRIMARY KEY,
  caller TEXT,
  called_on DATE,
  fungus_nr INTEGER REFERENCES fungi(fungus_nr),
  answered_by INTEGER REFERENCES members(member_nr),
  hospital BOOLEAN
);
INSERT INTO fungi VALUES
(1,'Penny Bun','Boletus edulis','edible',false),
(2,'Chanterelle','Cantharellus cibarius','edible',true),
(3,'Death Cap','Amanita phalloides','deadly',false),
(4,'Fly Agaric','Amanita muscaria','poisonous',false),
(5,'Parasol','Macrolepiota procera','edible',false),
(6,'Bitter Bolete','Tylopilus felleus','inedible',false),
(7,'Lion''s Mane','Hericium erinaceus','edible',true),
(8,'Panther Cap','Amanita pantherina','poisonous',false),
(9,'Summer Truffle','Tuber aestivum','edible',true),
(10,'Chicken of the Woods','Laetiporus sulphureus','edible',false);
INSERT INTO members VALUES
(1,'Hilde Brandt','Tannsee','2022-05-01',40.00,true),
(2,'Josef Moser','Tannsee','2022-09-15',40.00,true),
(3,'Agnes Pichler','Unterfeld','2024-04-20',40.00,false),
(4,'Vito Carrara','Unterfeld',NULL,40.00,true),
(5,'Lotte Ehrlich','Mühlbach',NULL,20.00,false),
(6,'Xaver Huber','Mühlbach','2023-06-10',40.00,true),
(7,'Nele Sommer','Tannsee',NULL,20.00,true),
(8,'Rosa Kern','Steinach',NULL,40.00,false);
INSERT INTO forays VALUES
(1,'Dark Beeches','2023-09-10',1,14,22.5),
(2,'Pilgrim Wood','2023-10-08',2,19,31.0),
(3,'Dark Beeches','2024-06-16',1,8,4.0),
(4,'Castle Park','2024-09-22',6,23,27.5),
(5,'Pilgrim Wood','2024-10-06',1,17,40.5),
(6,'Larch Slope','2025-05-18',6,6,0.0),
(7,'Castle Park','2025-09-14',3,21,NULL);
INSERT INTO finds VALUES
(1,1,1,1,640,'beech',2),
(2,1,3,4,55,'oak',1),
(3,1,5,5,210,NULL,1),
(4,2,2,2,380,'spruce',2),
(5,2,1,6,1250,'spruce',2),
(6,2,4,7,160,'birch',1),
(7,3,10,4,1900,'oak',1),
(8,4,3,3,70,'oak',6),
(9,4,5,7,330,NULL,NULL),
(10,4,7,6,270,'beech',1),
(11,5,1,4,870,'spruce',1),
(12,5,6,5,140,'spruce',6),
(13,5,2,5,95,'fir',NULL),
(14,7,8,7,80,'beech',6);
INSERT INTO poison_calls VALUES
(1,'Mrs Adler','2023-09-12',4,1,false),
(2,'Clinic Steinach','2023-10-09',3,2,true),
(3,'Kindergarten Wichtel','2024-08-30',NULL,1,false),
(4,'Mr Okafor','2024-09-25',8,6,true),
(5,'Mrs Adler','2024-10-07',6,1,false),
(6,'Clinic Steinach','2025-09-16',3,NULL,true);
