CREATE TABLE Districts (
  District_ID INTEGER PRIMARY KEY,
  District_Name TEXT,
  Area_Ha INTEGER,
  Terrain TEXT,
  Visitor_Centre BOOLEAN
);
CREATE TABLE Rangers (
  Badge_No INTEGER PRIMARY KEY,
  Name TEXT,
  Rank TEXT,
  District_ID INTEGER REFERENCES Districts(District_ID),
  Sworn_In DATE,
  Salary DECIMAL(9,2),
  Rifle_Cert BOOLEAN
);
CREATE TABLE Trails (
  Trail_ID INTEGER PRIMARY KEY,
  Trail_Name TEXT,
  District_ID INTEGER REFERENCES Districts(District_ID),
  Miles DECIMAL(4,1),
  Difficulty TEXT,
  Closed_Since DATE
);
CREATE TABLE Permits (
  Permit_No TEXT PRIMARY KEY,
  Holder TEXT,
  Trail_ID INTEGER REFERENCES Trails(Trail_ID),
  Issued_By INTEGER REFERENCES Rangers(Badge_No),
  Start_Date DATE,
  Nights INTEGER,
  Party_Size INTEGER,
  Fee DECIMAL(6,2)
);
CREATE TABLE Incidents (
  Incident_ID INTEGER PRIMARY KEY,
  Trail_ID INTEGER REFERENCES Trails(Trail_ID),
  Category TEXT,
  Reported_On DATE,
  First_Responder INTEGER REFERENCES Rangers(Badge_No),
  Fine DECIMAL(7,2),
  Fine_Paid BOOLEAN,
  Resolved_On DATE
);
INSERT INTO Districts VALUES
(1,'Granite Basin',18400,'alpine',true),
(2,'Cottonwood Flats',9650,'riverine',true),
(3,'Coyote Mesa',22700,'desert',false),
(4,'Misty Fork',13100,'forest',true),
(5,'Lost Sisters',5400,'alpine',false);
INSERT INTO Rangers VALUES
(201,'June Talltree','chief',1,'2022-01-17',71200.00,true),
(202,'Marcus Bell','field ranger',1,'2023-05-01',52400.00,true),
(203,'Rosalind Kerr','chief',4,'2022-03-14',69800.00,false),
(204,'Eli Begay','chief',2,'2022-06-06',68500.00,true),
(205,'Wren Castillo','chief',3,'2022-08-22',70100.00,true),
(206,'Odell Pruitt','field ranger',3,'2024-04-15',49900.00,true),
(207,'Hana Suzuki','seasonal',4,'2024-05-20',31800.00,false),
(208,'Tyler Voss','seasonal',1,'2025-05-19',30600.00,false),
(209,'Pat Delacroix','field ranger',2,'2023-09-05',51300.00,false);
INSERT INTO Trails VALUES
(1,'Marmot Pass',1,11.4,'strenuous',NULL),
(2,'Mirror Tarn Loop',1,4.2,'moderate',NULL),
(3,'Heron Boardwalk',2,1.3,'easy',NULL),
(4,'Slickrock Rim',3,8.7,'strenuous','2025-04-02'),
(5,'Arroyo Seco',3,6.1,'moderate',NULL),
(6,'Cathedral Firs',4,3.5,'easy',NULL),
(7,'Misty Fork Traverse',4,17.9,'strenuous',NULL),
(8,'Widow''s Ladder',5,5.6,'strenuous','2024-10-11');
INSERT INTO Permits VALUES
('BC-0412','Annika Strom',1,202,'2023-07-14',3,2,36.00),
('BC-0438','Troop 51 Lakeside',7,203,'2023-08-04',4,14,112.00),
('BC-0502','Dwayne Hollis',4,205,'2024-03-22',2,4,40.00),
('BC-0519','Annika Strom',7,207,'2024-06-28',5,3,75.00),
('BC-0533','Miyu and Ken Ito',2,202,'2024-07-19',1,2,16.00),
('BC-0540','Carla Reyes',5,206,'2024-10-12',2,6,60.00),
('BC-0607','Dwayne Hollis',5,205,'2025-03-15',3,4,60.00),
('BC-0621','Sierra Outing Society',1,201,'2025-07-11',4,10,120.00),
('BC-0622','Ruth Abelman',1,202,'2025-07-18',2,1,12.00),
('BC-0630','Carla Reyes',7,203,'2025-08-08',6,5,150.00);
INSERT INTO Incidents VALUES
(1,1,'lost hiker','2023-07-16',202,NULL,NULL,'2023-07-17'),
(2,3,'dog off leash','2023-09-23',209,75.00,true,'2023-09-23'),
(3,7,'bear at camp','2023-08-06',203,NULL,NULL,'2023-08-09'),
(4,5,'illegal campfire','2024-05-11',206,350.00,false,NULL),
(5,4,'rockfall','2025-04-01',205,NULL,NULL,NULL),
(6,3,'drone','2024-07-04',204,200.00,true,'2024-07-04'),
(7,2,'illegal campfire','2024-08-17',202,350.00,true,'2024-08-17'),
(8,8,'rockfall','2024-10-10',201,NULL,NULL,'2024-11-30'),
(9,1,'lost hiker','2025-07-13',202,NULL,NULL,'2025-07-13'),
(10,5,'drone','2025-03-16',205,150.00,false,NULL),
(11,1,'injury','2025-07-20',201,NULL,NULL,'2025-07-20');
