CREATE TABLE Telescope (
  Telescope_ID INTEGER PRIMARY KEY,
  Telescope_Name VARCHAR,
  Aperture_m DOUBLE,
  Mount_Type VARCHAR,
  First_Light_Year INTEGER,
  Dome VARCHAR
);
INSERT INTO Telescope VALUES
(1,'Halvorsen Reflector',2.4,'equatorial',1974,'North'),
(2,'Twin Survey Camera',0.6,'equatorial',2008,'West'),
(3,'Morning Glory',4.1,'altazimuth',2002,'Summit'),
(4,'Old Refractor',0.5,'equatorial',1911,'North'),
(5,'Robotic Eye',1.0,'altazimuth',2016,'West'),
(6,'Solar Tower',0.7,'fixed',1958,NULL),
(7,'Student Dobson',0.4,'altazimuth',2019,'South');
CREATE TABLE Astronomer (
  Astronomer_ID INTEGER PRIMARY KEY,
  Name VARCHAR,
  Institute VARCHAR,
  Country VARCHAR,
  Birth_Year INTEGER,
  Field VARCHAR
);
INSERT INTO Astronomer VALUES
(1,'Liv Andersen','Fjord Observatory','Norway',1969,'variable stars'),
(2,'Paolo Ricci','Brera Institute','Italy',1981,'asteroids'),
(3,'Chidi Nwosu','Abuja Space Center','Nigeria',1988,'galaxies'),
(4,'Marie Colin','Brera Institute','Italy',1975,'galaxies'),
(5,'Kenta Mori','Kansai University','Japan',1990,'exoplanets'),
(6,'Ursula Wirth','Fjord Observatory','Norway',1958,'variable stars'),
(7,'Oscar Peralta','Cerro Blanco Center','Chile',1984,'exoplanets'),
(8,'Nina Sorel','Kansai University','Japan',1995,NULL);
CREATE TABLE Constellation (
  Abbr VARCHAR PRIMARY KEY,
  Full_Name VARCHAR,
  Hemisphere VARCHAR
);
INSERT INTO Constellation VALUES
('LYR','Lyra','northern'),('CYG','Cygnus','northern'),('VIR','Virgo','equatorial'),('CAR','Carina','southern'),('CET','Cetus','equatorial'),('DRA','Draco','northern'),('TUC','Tucana','southern');
CREATE TABLE Target (
  Target_ID INTEGER PRIMARY KEY,
  Designation VARCHAR,
  Object_Type VARCHAR,
  Magnitude DOUBLE,
  Distance_ly DOUBLE,
  Constellation_Abbr VARCHAR REFERENCES Constellation(Abbr)
);
INSERT INTO Target VALUES
(1,'HV 2117','variable star',6.1,820,'LYR'),
(2,'HV 2290','variable star',8.4,1340,'CYG'),
(3,'KX 14b','exoplanet host',11.2,212,'CYG'),
(4,'KX 20c','exoplanet host',10.7,96,'DRA'),
(5,'NGX 881','galaxy',12.9,41000000,'VIR'),
(6,'NGX 902','galaxy',13.6,67000000,'VIR'),
(7,'RR-Car 5','nebula',7.3,7600,'CAR'),
(8,'HV 3001','variable star',5.2,410,'CET'),
(9,'2017 QK','asteroid',17.8,NULL,NULL),
(10,'NGX 35','galaxy',11.8,23000000,'CET'),
(11,'TC 9','star cluster',4.9,15000,'TUC');
CREATE TABLE Observation (
  Obs_Nr INTEGER PRIMARY KEY,
  Target_ID INTEGER REFERENCES Target(Target_ID),
  Telescope_ID INTEGER REFERENCES Telescope(Telescope_ID),
  Observer_ID INTEGER REFERENCES Astronomer(Astronomer_ID),
  Night DATE,
  Exposure_s INTEGER,
  Seeing_arcsec DOUBLE,
  Filter_Band VARCHAR
);
INSERT INTO Observation VALUES
(1,1,1,1,'2022-03-04',120,1.1,'V'),
(2,2,1,1,'2022-03-04',300,1.2,'V'),
(3,5,3,3,'2022-03-11',1800,0.7,'R'),
(4,6,3,4,'2022-03-12',2400,0.8,'R'),
(5,3,5,5,'2022-06-20',600,1.5,'I'),
(6,3,3,5,'2022-06-21',900,0.6,'I'),
(7,4,5,7,'2022-07-02',750,1.4,'R'),
(8,9,2,2,'2022-09-15',60,2.3,'clear'),
(9,8,1,6,'2022-10-30',90,1.0,'B'),
(10,8,2,6,'2022-11-02',45,1.9,'V'),
(11,10,3,3,'2022-11-03',1500,0.9,'B'),
(12,7,1,7,'2023-01-18',420,1.3,'B'),
(13,3,1,5,'2023-05-27',660,NULL,'I'),
(14,4,3,5,'2023-06-01',1200,0.8,'I'),
(15,1,4,6,'2023-08-09',30,2.6,'clear');
