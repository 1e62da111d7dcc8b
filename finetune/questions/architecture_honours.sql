CREATE TABLE Studio (StudioID INTEGER PRIMARY KEY, StudioName VARCHAR, HQ_City VARCHAR, Established INTEGER, Principal INTEGER);
INSERT INTO Studio VALUES
(1,'Atelier Norrgard','Malmo',1994,4),
(2,'Bexley Oduya Partners','London',2003,1),
(3,'Studio Tessera','Porto',2010,6),
(4,'Kranz und Fels','Basel',1978,8),
(5,'Plain Room','Ghent',2016,NULL),
(6,'Office for Slow Building','Porto',2018,9);
CREATE TABLE Architect (ArchID INTEGER PRIMARY KEY, Surname VARCHAR, GivenName VARCHAR, BirthYear INTEGER, StudioID INTEGER REFERENCES Studio(StudioID), Licensed BOOLEAN);
INSERT INTO Architect VALUES
(1,'Oduya','Tunde',1968,2,TRUE),
(2,'Bexley','Harriet',1970,2,TRUE),
(3,'Lind','Saga',1989,1,TRUE),
(4,'Norrgard','Ulf',1956,1,TRUE),
(5,'Pires','Ines',1991,3,FALSE),
(6,'Tavares','Rui',1977,3,TRUE),
(7,'Fels','Anselm',1962,4,TRUE),
(8,'Kranz','Dorothea',1949,4,TRUE),
(9,'Moura','Clara',1985,6,TRUE),
(10,'Lind','Jonas',1994,1,FALSE),
(11,'Whitby','Sol',1996,2,FALSE);
CREATE TABLE RefBuildingType (TypeCode VARCHAR PRIMARY KEY, TypeName VARCHAR, MinFloors INTEGER);
INSERT INTO RefBuildingType VALUES ('LIB','Library',1),('HOU','Housing block',3),('THE','Theatre',2),('CHA','Chapel',1),('STA','Railway station',1),('SCH','School',1),('TWR','Office tower',12);
CREATE TABLE Building (BldgNo VARCHAR PRIMARY KEY, BldgName VARCHAR, TypeCode VARCHAR REFERENCES RefBuildingType(TypeCode), City VARCHAR, LeadArchitect INTEGER REFERENCES Architect(ArchID), CompletedYear INTEGER, FloorArea INTEGER, CostMillion DOUBLE);
INSERT INTO Building VALUES
('B01','Quay Library','LIB','Malmo',4,2001,6400,21.5),
('B02','Lindenhof Chapel','CHA','Basel',8,1986,420,1.9),
('B03','Aldgate Terraces','HOU','London',2,2011,15800,48),
('B04','Teatro da Ribeira','THE','Porto',6,2015,5200,26.4),
('B05','Rhine Gate Tower','TWR','Basel',7,2008,38500,132),
('B06','Peckham Reading Rooms','LIB','London',1,2009,3900,17.2),
('B07','Hollow Brick Houses','HOU','Porto',9,2021,4700,8.8),
('B08','Hyllie Halt','STA','Malmo',3,2019,2900,15.6),
('B09','School on the Slope','SCH','Porto',6,2018,3600,9.1),
('B10','Harbour Theatre','THE','Malmo',4,2012,7800,39.5),
('B11','Barge Court','HOU','London',1,2017,11200,36.7),
('B12','Chapel of the Fields','CHA','Ghent',9,2023,310,1.2),
('B13','Stepney Stacks','LIB','London',2,NULL,5100,23.9);
CREATE TABLE Material (MatCode VARCHAR PRIMARY KEY, MatName VARCHAR, Recyclable VARCHAR);
INSERT INTO Material VALUES ('BRK','brick','Y'),('CLT','cross-laminated timber','Y'),('CON','concrete','N'),('GLS','glass','Y'),('STL','steel','Y'),('COR','cork','Y'),('FIB','fibre cement','N');
CREATE TABLE BuildingMaterial (BldgNo VARCHAR REFERENCES Building(BldgNo), MatCode VARCHAR REFERENCES Material(MatCode), Tonnes DOUBLE, PRIMARY KEY (BldgNo, MatCode));
INSERT INTO BuildingMaterial VALUES
('B01','GLS',310),('B01','CON',5200),('B02','CON',640),('B03','BRK',7100),('B03','CON',9800),('B04','COR',85),('B04','CON',4100),('B05','STL',8900),('B05','GLS',2700),('B05','CON',26500),('B06','BRK',2300),('B07','BRK',1900),('B07','CLT',460),('B08','STL',740),('B08','GLS',260),('B10','CON',6900),('B10','STL',820),('B11','BRK',6600),('B12','CLT',70);
CREATE TABLE Honour (HonourID INTEGER PRIMARY KEY, HonourName VARCHAR, BldgNo VARCHAR REFERENCES Building(BldgNo), YearGiven INTEGER, PrizeMoney DOUBLE);
INSERT INTO Honour VALUES
(1,'Oresund Medal','B01',2002,15000),(2,'Brickwork Prize','B03',2012,8000),(3,'Civic Stage Award','B04',2016,12000),(4,'Brickwork Prize','B07',2022,10000),(5,'Slow Stone Diploma','B02',1988,NULL),(6,'Oresund Medal','B08',2020,20000),(7,'Timber Ring','B07',2022,5000),(8,'Civic Stage Award','B10',2013,12000),(9,'Reading Spaces Prize','B06',2010,6000),(10,'Timber Ring','B12',2023,6500);
