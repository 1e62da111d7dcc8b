CREATE TABLE Mountain_Range (Range_Code TEXT PRIMARY KEY, Range_Name TEXT, Length_km INTEGER, Rock_Type TEXT);
CREATE TABLE Peak (Peak_ID INTEGER PRIMARY KEY, Peak_Name TEXT, Height_m INTEGER, Prominence_m INTEGER, Range_Code TEXT REFERENCES Mountain_Range(Range_Code), First_Ascent INTEGER, Is_Volcano TEXT);
CREATE TABLE River (River_ID INTEGER PRIMARY KEY, River_Name TEXT, Length_km DOUBLE, Source_Range TEXT REFERENCES Mountain_Range(Range_Code), Flows_Into INTEGER REFERENCES River(River_ID), Discharge_m3s DOUBLE);
CREATE TABLE Dam (Dam_ID INTEGER PRIMARY KEY, Dam_Name TEXT, River_ID INTEGER REFERENCES River(River_ID), Built_Year INTEGER, Wall_Height_m INTEGER, Power_MW DOUBLE, Purpose TEXT);
CREATE TABLE Climber (Climber_ID INTEGER PRIMARY KEY, Climber_Name TEXT, Nationality TEXT, Birth_Year INTEGER);
CREATE TABLE Ascent (Ascent_ID INTEGER PRIMARY KEY, Climber_ID INTEGER REFERENCES Climber(Climber_ID), Peak_ID INTEGER REFERENCES Peak(Peak_ID), Ascent_Year INTEGER, Route TEXT, Used_Oxygen TEXT);
INSERT INTO Mountain_Range VALUES ('VRG','Vargan Mountains',640,'granite'),('SHL','Shale Hills',180,'shale'),('KOR','Korrin Range',410,'basalt'),('ESC','Great Escarpment',290,'sandstone'),('TBR','Tabor Massif',120,'granite'),('LIM','Limberg Chain',230,'limestone'),('OST','Ostra Ridge',75,'slate');
INSERT INTO Peak VALUES
(1,'Mount Haldane',5120,3105,'VRG',1911,'F'),(2,'Grey Widow',4870,940,'VRG',1934,'F'),(3,'Needle of Sorn',4655,720,'VRG',1958,'F'),(4,'Smoking Kettle',3980,2410,'KOR',1889,'T'),
(5,'Ember Dome',3720,1180,'KOR',1902,'T'),(6,'Low Cinder',2650,310,'KOR',NULL,'T'),(7,'Shepherd Top',1480,405,'SHL',NULL,'F'),(8,'Eagle Brow',2210,860,'ESC',1875,'F'),
(9,'Tabor Horn',3340,2015,'TBR',1897,'F'),(10,'White Tooth',2995,650,'LIM',1921,'F'),(11,'Cloister Peak',2790,420,'LIM',1908,'F');
INSERT INTO River VALUES (1,'Aldra',1240,'VRG',NULL,1850),(4,'Dunmere',820,'KOR',NULL,760),(8,'Hollin',405,'TBR',NULL,210);
INSERT INTO River VALUES (2,'Birk',310.5,'VRG',1,140),(3,'Corrow',275,'KOR',1,95.5),(5,'Elsa',198,'LIM',4,62),(6,'Fenwater',145.5,'SHL',1,38),(7,'Gallow',96,'ESC',4,21),(10,'Jorrin',133,NULL,8,33);
INSERT INTO River VALUES (9,'Iske',54,'VRG',2,12.5);
INSERT INTO Dam VALUES
(1,'Haldane Gates',1,1954,112,820,'power'),(2,'Upper Birk Dam',2,1961,74,150,'power'),(3,'Aldra Barrage',1,1978,35,95,'irrigation'),(4,'Corrow Lake Dam',3,1938,48,42,'power'),
(5,'Dunmere High Dam',4,1969,141,1100,'power'),(6,'Elsa Weir',5,1925,12,NULL,'flood control'),(7,'Fen Sluice',6,1949,9,NULL,'flood control'),(8,'Lower Aldra Dam',1,1987,58,310,'power'),(9,'Dunmere Canal Dam',4,1982,27,20,'irrigation');
INSERT INTO Climber VALUES (1,'Otto Rehm','Austrian',1948),(2,'Kate Dunning','British',1961),(3,'Paolo Guidi','Italian',1955),(4,'Mei Sakamoto','Japanese',1972),(5,'Franz Huber','Austrian',1969),(6,'Ella Norrby','Swedish',1980),(7,'James Thorne','British',1944),(8,'Livia Conti','Italian',1983);
INSERT INTO Ascent VALUES
(1,1,1,1975,'North Face','F'),(2,1,2,1978,'West Ridge','F'),(3,2,1,1990,'West Ridge','T'),(4,3,4,1982,'Crater Rim','F'),(5,4,1,2001,'North Face','T'),(6,4,3,2003,'South Pillar','F'),
(7,5,9,1995,'East Gully','F'),(8,5,1,1999,'West Ridge','F'),(9,6,5,2010,'Crater Rim','F'),(10,6,4,2011,'Ash Couloir','F'),(11,7,8,1970,'Old Path','F'),(12,4,4,2005,'Crater Rim','F'),(13,2,2,1992,'West Ridge','F'),(14,2,10,1994,'East Gully','F');
