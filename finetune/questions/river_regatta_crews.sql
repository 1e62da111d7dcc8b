CREATE TABLE Boathouse (BHID INTEGER PRIMARY KEY, Bname VARCHAR, River VARCHAR, Founded INTEGER, Racks INTEGER);
INSERT INTO Boathouse VALUES
(1,'Swan Reach','Aldern',1887,60),(2,'Ferryman House','Aldern',1932,34),(3,'Weirside','Toll',1904,48),(4,'Iron Bridge RC','Marrow',1968,22),(5,'Old Mill Oars','Toll',1979,18),(6,'Kestrel Lock','Marrow',2008,15),(7,'St Brannock RC','Severin',1955,27);
CREATE TABLE Member (MID INTEGER PRIMARY KEY, Fname VARCHAR, Lname VARCHAR, Sex VARCHAR, Age INTEGER, Weight DOUBLE, Side VARCHAR, House INTEGER REFERENCES Boathouse(BHID));
INSERT INTO Member VALUES
(1001,'Alice','Thornbury','F',24,68.5,'port',1),(1002,'Ben','Castell','M',29,88.0,'starboard',1),(1003,'Clara','Iveson','F',22,71.2,'starboard',3),(1004,'Dominic','Farr','M',31,92.4,'port',3),(1005,'Edie','Walcott','F',19,54.0,NULL,1),(1006,'Finn','Oakshott','M',26,85.7,'port',2),(1007,'Gemma','Pryce','F',27,73.8,'port',2),(1008,'Harry','Bellamy','M',34,79.9,'both',4),(1009,'Imogen','Stroud','F',30,70.1,'both',4),(1010,'Jack','Thornbury','M',21,90.3,'starboard',1),(1011,'Kate','Lomas','F',25,66.0,'starboard',3),(1012,'Leo','Marchetti','M',38,56.5,NULL,5),(1013,'Mona','Castell','F',20,69.4,'port',5),(1014,'Neil','Abara','M',28,94.1,'both',2);
CREATE TABLE Shell (ShellNo VARCHAR PRIMARY KEY, Nickname VARCHAR, Seats INTEGER, Builder VARCHAR, BuiltYear INTEGER, Price DOUBLE, OwnerHouse INTEGER REFERENCES Boathouse(BHID));
INSERT INTO Shell VALUES
('S-08','Grey Heron',8,'Filson',2016,38500,1),('S-11','Damselfly',1,'Empala',2019,9800,3),('S-14','Tollkeeper',4,'Filson',2011,21000,3),('S-15','Otter',2,'Sykora',2018,12600,4),('S-19','Miss Aldern',4,'Empala',2021,27400,2),('S-22','Kingcup',8,'Sykora',2008,29900,2),('S-23','Reed Warbler',4,'Filson',2015,22300,1),('S-27','Moorhen',1,'Empala',2013,6200,5),('S-30','Iron Duke',2,'Filson',2004,NULL,4);
CREATE TABLE Team (TeamCode VARCHAR PRIMARY KEY, TeamName VARCHAR, Category VARCHAR, Captain INTEGER REFERENCES Member(MID), ShellNo VARCHAR REFERENCES Shell(ShellNo));
INSERT INTO Team VALUES
('SW4','Swan Women''s Four','women',1001,'S-23'),('SM8','Swan Men''s Eight','men',1002,'S-08'),('WX4','Weirside Mixed Four','mixed',1004,'S-14'),('FX4','Ferryman Mixed Four','mixed',1007,'S-19'),('IB2','Iron Bridge Pair','mixed',1008,'S-15'),('OM1','Old Mill Single','women',1013,'S-27'),('WS1','Weirside Single','women',1003,'S-11'),('FM8','Ferryman Eight','men',1014,'S-22');
CREATE TABLE Seat_In (TeamCode VARCHAR REFERENCES Team(TeamCode), MID INTEGER REFERENCES Member(MID), Seat INTEGER, PRIMARY KEY (TeamCode, MID));
INSERT INTO Seat_In VALUES
('SW4',1001,4),('SW4',1005,0),('SW4',1011,2),('SM8',1002,8),
('SM8',1005,0),('WX4',1003,1),('WX4',1004,4),('WX4',1011,2),
('FX4',1006,3),('FX4',1007,4),('FX4',1014,2),('IB2',1009,1),
('WS1',1003,1),('FM8',1014,8),('FM8',1006,6);
CREATE TABLE Race_Result (RaceNo INTEGER, RaceName VARCHAR, RaceDate VARCHAR, TeamCode VARCHAR REFERENCES Team(TeamCode), FinishPos INTEGER, Seconds DOUBLE, PRIMARY KEY (RaceNo, TeamCode));
INSERT INTO Race_Result VALUES
(1,'Head of the Aldern','2022-03-19','SM8',1,1021.4),(1,'Head of the Aldern','2022-03-19','FM8',2,1033.9),(1,'Head of the Aldern','2022-03-19','SW4',3,1158.0),
(2,'Toll Bridge Sprint','2022-06-11','WX4',1,198.6),(2,'Toll Bridge Sprint','2022-06-11','FX4',2,200.1),(2,'Toll Bridge Sprint','2022-06-11','SW4',3,209.7),
(3,'Marrow Pairs','2022-07-02','IB2',1,455.2),
(4,'Autumn Fours','2022-10-15','FX4',1,742.8),(4,'Autumn Fours','2022-10-15','WX4',2,745.0),(4,'Autumn Fours','2022-10-15','SW4',3,788.3),
(5,'Head of the Aldern','2023-03-18','FM8',1,1016.7),(5,'Head of the Aldern','2023-03-18','SM8',2,1018.2),
(6,'Skiff Day','2023-05-27','WS1',1,512.5),(6,'Skiff Day','2023-05-27','IB2',2,531.0);
