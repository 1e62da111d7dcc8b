CREATE TABLE alas (
  ala_id INTEGER PRIMARY KEY,
  ala_name VARCHAR,
  theme VARCHAR,
  max_members INTEGER,
  fee_brl DECIMAL(8,2)
);
CREATE TABLE members (
  member_id INTEGER PRIMARY KEY,
  name VARCHAR,
  neighbourhood VARCHAR,
  born DATE,
  position VARCHAR,
  ala_id INTEGER REFERENCES alas(ala_id),
  whatsapp VARCHAR
);
CREATE TABLE costumes (
  costume_id INTEGER PRIMARY KEY,
  ala_id INTEGER REFERENCES alas(ala_id),
  description VARCHAR,
  feathers INTEGER,
  making_cost DECIMAL(8,2),
  finished BOOLEAN,
  seamstress_id INTEGER REFERENCES members(member_id),
  wearer_id INTEGER REFERENCES members(member_id)
);
CREATE TABLE rehearsals (
  rehearsal_id INTEGER PRIMARY KEY,
  held_on DATE,
  venue VARCHAR,
  minutes INTEGER,
  led_by INTEGER REFERENCES members(member_id)
);
CREATE TABLE attendance (
  rehearsal_id INTEGER REFERENCES rehearsals(rehearsal_id),
  member_id INTEGER REFERENCES members(member_id),
  late_min INTEGER,
  PRIMARY KEY (rehearsal_id, member_id)
);
INSERT INTO alas VALUES
(1,'Bateria','Thunder of the Forest',250,350.00),
(2,'Baianas','Grandmothers of Bahia',70,180.00),
(3,'Passistas','River Spirits',60,420.00),
(4,'Comissão de Frente','The First Canoe',15,0.00),
(5,'Crianças','Little Parrots',80,90.00),
(6,'Velha Guarda','Golden Years',40,60.00);
INSERT INTO members VALUES
(1,'Dona Lourdes Ferreira','Madureira','1949-05-30','seamstress',2,NULL),
(2,'Wagner Nascimento','Oswaldo Cruz','1971-11-02','bateria director',1,'+55 21 90000-1102'),
(3,'Thaís Oliveira','Tijuca','1998-03-17','queen of the drums',1,'+55 21 90000-0317'),
(4,'João Pedro Lima','Madureira','2001-08-25','percussionist',1,'+55 21 90000-0825'),
(5,'Camila Duarte','Lapa','1995-01-09','dancer',3,'+55 21 90000-0109'),
(6,'Rafael Moura','Tijuca','1993-12-12','choreographer',4,NULL),
(7,'Seu Antônio Barbosa','Madureira','1944-06-24','composer',6,NULL),
(8,'Larissa Campos','Vila Isabel','2000-10-04','dancer',3,'+55 21 90000-1004'),
(9,'Miguel Santos','Oswaldo Cruz','2014-02-20','dancer',5,NULL),
(10,'Ivone Prado','Lapa','1960-07-07','seamstress',2,'+55 21 90000-0707'),
(11,'Bruno Teixeira','Vila Isabel','1989-04-15','percussionist',1,'+55 21 90000-0415'),
(12,'Helena Vaz','Tijuca','2003-09-28','flag bearer',NULL,'+55 21 90000-0928');
INSERT INTO costumes VALUES
(1,1,'green drummer jacket',0,310.00,TRUE,10,4),
(2,1,'green drummer jacket, large',0,325.50,TRUE,10,11),
(3,1,'jaguar queen',240,6800.00,FALSE,1,3),
(4,2,'white hoop skirt',0,540.00,TRUE,1,NULL),
(5,3,'blue river bikini',85,1450.00,TRUE,10,5),
(6,3,'silver river bikini',90,1525.00,FALSE,1,8),
(7,4,'canoe paddler',12,890.00,FALSE,NULL,6),
(8,5,'little green parrot',30,220.00,TRUE,1,9),
(9,6,'cream suit and hat',1,410.00,TRUE,10,7);
INSERT INTO rehearsals VALUES
(1,'2024-10-06','Quadra',180,2),
(2,'2024-10-20','Quadra',150,6),
(3,'2024-11-15','Rua Clara Nunes',120,2),
(4,'2024-12-08','Quadra',200,2),
(5,'2025-01-19','Sambódromo',95,6),
(6,'2025-02-09','Sambódromo',110,2),
(7,'2025-02-16','Quadra',140,3);
INSERT INTO attendance VALUES
(1,2,0),(1,4,15),(1,11,0),(1,3,5),
(2,5,0),(2,8,10),(2,6,0),
(3,2,0),(3,4,0),(3,7,30),
(4,2,0),(4,3,0),(4,4,20),(4,5,0),(4,11,45),
(5,6,0),(5,8,0),(5,9,0),(5,4,5),
(6,2,0),(6,3,25),(6,4,0),(6,8,0);
