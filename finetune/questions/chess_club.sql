CREATE TABLE member (
  member_id INTEGER PRIMARY KEY, first_name VARCHAR, last_name VARCHAR, elo INTEGER, joined DATE, email VARCHAR, junior BOOLEAN);
INSERT INTO member VALUES
(1,'Helena','Vogt',2105,DATE '2022-01-14','helena.vogt@mail.test',false),
(2,'Marcus','Oyelaran',1890,DATE '2022-03-02','m.oye@mail.test',false),
(3,'Priya','Nair',1764,DATE '2022-09-20',NULL,false),
(4,'Tom','Bixby',1422,DATE '2023-01-11','tbixby@mail.test',true),
(5,'Lotte','Zwart',1588,DATE '2023-02-08','lotte.z@mail.test',true),
(6,'Gerald','Finch',1975,DATE '2022-01-05',NULL,false),
(7,'Ines','Moreau',2230,DATE '2023-10-17','ines@moreau.test',false),
(8,'Danylo','Kravets',1655,DATE '2024-02-21','dkravets@mail.test',false),
(9,'Ruby','Bixby',1190,DATE '2024-03-06',NULL,true),
(10,'Samir','Haddad',1810,DATE '2024-09-11','samir.h@mail.test',false),
(11,'Oskar','Lind',1340,DATE '2025-01-15','oskar.lind@mail.test',true),
(12,'Beatrice','Cole',1502,DATE '2025-02-05',NULL,false);
CREATE TABLE tournament (
  tid INTEGER PRIMARY KEY, title VARCHAR, starts DATE, rounds INTEGER, entry_fee DECIMAL(6,2), venue VARCHAR);
INSERT INTO tournament VALUES
(1,'Winter Open',DATE '2023-01-28',7,25.00,'Corn Exchange'),
(2,'Spring Rapid',DATE '2023-04-15',9,15.00,'Library Hall'),
(3,'Club Championship',DATE '2023-10-03',11,10.00,'Clubhouse'),
(4,'Winter Open 2024',DATE '2024-01-27',7,28.00,'Corn Exchange'),
(5,'Blitz Night',DATE '2024-05-17',13,5.00,'Clubhouse'),
(6,'Autumn Masters',DATE '2024-10-12',9,40.00,'Hotel Regina'),
(7,'Summer Swiss',DATE '2025-07-05',6,20.00,'Library Hall');
CREATE TABLE entry (
  tid INTEGER REFERENCES tournament(tid), member_id INTEGER REFERENCES member(member_id), points DECIMAL(4,1), paid BOOLEAN, PRIMARY KEY (tid, member_id));
INSERT INTO entry VALUES
(1,1,5.5,true),(1,2,4.0,true),(1,6,5.0,true),(1,4,1.5,true),
(2,2,6.5,true),(2,3,6.0,true),(2,5,3.5,false),
(3,1,9.0,true),(3,6,8.5,true),(3,3,6.0,true),(3,2,7.5,false),(3,5,4.0,true),
(4,7,6.5,true),(4,1,5.0,true),(4,8,2.5,false),
(5,7,11.0,true),(5,9,3.0,true),(5,4,5.5,false),(5,2,8.0,true),
(6,7,7.5,true),(6,10,5.5,true),(6,1,6.0,true),(6,6,4.5,false);
CREATE TABLE game (
  game_id INTEGER PRIMARY KEY, tid INTEGER REFERENCES tournament(tid), white_id INTEGER REFERENCES member(member_id), black_id INTEGER REFERENCES member(member_id), result VARCHAR, moves INTEGER, played_on DATE, opening VARCHAR);
INSERT INTO game VALUES
(101,1,1,2,'white',34,DATE '2023-01-28','Sicilian'),
(102,1,6,4,'white',22,DATE '2023-01-28','London'),
(103,1,1,6,'draw',58,DATE '2023-01-29','Queens Gambit'),
(104,2,2,3,'draw',41,DATE '2023-04-15','Caro-Kann'),
(105,2,3,5,'white',37,DATE '2023-04-16','Sicilian'),
(106,3,1,6,'white',63,DATE '2023-10-03','Sicilian'),
(107,3,2,3,'black',45,DATE '2023-10-10','French'),
(108,3,5,1,'black',19,DATE '2023-10-17','London'),
(109,4,7,1,'white',52,DATE '2024-01-27','Queens Gambit'),
(110,4,8,7,'black',27,DATE '2024-01-28','Sicilian'),
(111,5,7,9,'white',16,DATE '2024-05-17','French'),
(112,5,4,2,'black',30,DATE '2024-05-17','Caro-Kann'),
(113,6,7,10,'white',71,DATE '2024-10-12','Sicilian'),
(114,6,10,6,'draw',49,DATE '2024-10-13',NULL);
