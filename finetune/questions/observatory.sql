CREATE TABLE Telescope (TelescopeID INTEGER PRIMARY KEY, Name VARCHAR, ApertureCm INTEGER, Design VARCHAR, BuiltYear INTEGER, Dome VARCHAR, PublicNights BOOLEAN);
INSERT INTO Telescope VALUES
(1,'Old Bess',40,'refractor',1911,'South Dome',TRUE),
(2,'Halcyon',120,'reflector',1987,'Main Dome',FALSE),
(3,'Kestrel',60,'reflector',2004,'Main Dome',FALSE),
(4,'Little Owl',28,'Schmidt-Cassegrain',2016,'Roof Terrace',TRUE),
(5,'Argus',80,'reflector',2019,'North Dome',FALSE),
(6,'Sunwatcher',15,'refractor',2021,'Roof Terrace',TRUE);
CREATE TABLE Astronomer (AstronomerID INTEGER PRIMARY KEY, FirstName VARCHAR, LastName VARCHAR, Institute VARCHAR, Email VARCHAR, JoinedOn DATE);
INSERT INTO Astronomer VALUES
(1,'Ingrid','Solheim','University of Oslo','i.solheim@uio.example','2022-02-14'),
(2,'Rafael','Quintero','IAC Tenerife','rquintero@iac.example','2022-09-01'),
(3,'Mei','Tanaka','NAOJ',NULL,'2023-01-10'),
(4,'Oliver','Brandt','University of Oslo','o.brandt@uio.example','2023-05-22'),
(5,'Lucia','Ferrante','INAF Padova','l.ferrante@inaf.example','2022-04-03'),
(6,'Samuel','Okafor','IAC Tenerife',NULL,'2024-03-18'),
(7,'Hanna','Virtanen','University of Turku','hanna.v@utu.example','2024-08-05'),
(8,'Piotr','Zielinski','NAOJ','pz@naoj.example','2025-01-20');
CREATE TABLE Target (TargetID INTEGER PRIMARY KEY, Designation VARCHAR, Class VARCHAR, Constellation VARCHAR, DistanceLy DOUBLE, Magnitude DOUBLE);
INSERT INTO Target VALUES
(1,'M31','galaxy','Andromeda',2537000,3.4),
(2,'M42','nebula','Orion',1344,4.0),
(3,'Betelgeuse','variable star','Orion',548,0.5),
(4,'M13','globular cluster','Hercules',22200,5.8),
(5,'M57','nebula','Lyra',2567,8.8),
(6,'RR Lyrae','variable star','Lyra',854,7.1),
(7,'M33','galaxy','Triangulum',2730000,5.7),
(8,'HD 209458','exoplanet host','Pegasus',157,7.6),
(9,'TRAPPIST-1','exoplanet host','Aquarius',40.7,18.8),
(10,'NGC 7331','galaxy','Pegasus',39800000,9.5),
(11,'M15','globular cluster','Pegasus',33600,6.2);
CREATE TABLE Observation (ObsID INTEGER PRIMARY KEY, TelescopeID INTEGER REFERENCES Telescope(TelescopeID), TargetID INTEGER REFERENCES Target(TargetID), LeadID INTEGER REFERENCES Astronomer(AstronomerID), OperatorID INTEGER REFERENCES Astronomer(AstronomerID), ObsDate DATE, ExposureMin INTEGER, Usable BOOLEAN);
INSERT INTO Observation VALUES
(1,2,1,1,4,'2023-10-12',180,TRUE),
(2,2,7,1,4,'2023-10-14',150,TRUE),
(3,3,8,2,6,'2024-08-21',240,TRUE),
(4,3,9,2,NULL,'2024-09-03',300,FALSE),
(5,1,3,5,5,'2023-01-17',20,TRUE),
(6,1,2,5,4,'2023-02-08',45,FALSE),
(7,2,10,3,6,'2024-10-02',210,TRUE),
(8,5,9,3,4,'2024-10-05',360,TRUE),
(9,4,5,4,4,'2024-06-11',60,TRUE),
(10,5,9,2,1,'2024-06-29',90,FALSE),
(11,2,1,1,6,'2025-01-08',200,TRUE),
(12,3,3,5,NULL,'2025-02-19',15,TRUE),
(13,5,8,2,6,'2025-03-04',270,TRUE),
(14,2,4,6,6,'2024-05-16',75,TRUE);
CREATE TABLE Repair (RepairID INTEGER PRIMARY KEY, TelescopeID INTEGER REFERENCES Telescope(TelescopeID), StartedOn DATE, FinishedOn DATE, Fault VARCHAR, Cost DECIMAL(9,2), Contractor VARCHAR);
INSERT INTO Repair VALUES
(1,2,'2022-11-03','2022-11-20','mirror recoating',18400.00,'Optica Nord'),
(2,1,'2023-04-11','2023-04-13','drive motor',950.00,'Hjelm Mechanics'),
(3,3,'2023-07-01','2023-07-09','camera shutter',2300.00,'Optica Nord'),
(4,2,'2024-02-05','2024-02-08','dome shutter jam',1275.50,'Hjelm Mechanics'),
(5,4,'2024-11-14',NULL,'encoder',NULL,'StarTech Service'),
(6,1,'2024-12-02','2025-01-15','lens cleaning',3100.00,'Optica Nord'),
(7,5,'2025-03-20',NULL,'cooling pump',NULL,'Hjelm Mechanics');
