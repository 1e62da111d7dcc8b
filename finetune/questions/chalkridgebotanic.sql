CREATE TABLE Glasshouse (
  GlasshouseNr INTEGER PRIMARY KEY,
  Title TEXT,
  Climate TEXT,
  AreaSqm INTEGER,
  BuiltYear INTEGER,
  OpenToPublic BOOLEAN
);
CREATE TABLE Gardener (
  GardenerNr INTEGER PRIMARY KEY,
  FullName TEXT,
  JobGrade TEXT,
  HiredOn DATE,
  MonthlyPay DECIMAL(8,2),
  HeadOfHouse INTEGER REFERENCES Glasshouse(GlasshouseNr)
);
CREATE TABLE Taxon (
  TaxonNr INTEGER PRIMARY KEY,
  ScientificName TEXT,
  EnglishName TEXT,
  Family TEXT,
  NativeTo TEXT,
  Poisonous BOOLEAN
);
CREATE TABLE Accession (
  AccessionNr TEXT PRIMARY KEY,
  TaxonNr INTEGER REFERENCES Taxon(TaxonNr),
  GlasshouseNr INTEGER REFERENCES Glasshouse(GlasshouseNr),
  ReceivedOn DATE,
  Donor TEXT,
  HeightCm INTEGER,
  Health TEXT,
  LooksAfter INTEGER REFERENCES Gardener(GardenerNr)
);
CREATE TABLE FloweringNote (
  NoteNr INTEGER PRIMARY KEY,
  AccessionNr TEXT REFERENCES Accession(AccessionNr),
  NotedBy INTEGER REFERENCES Gardener(GardenerNr),
  FirstFlower DATE,
  LastFlower DATE,
  Blooms INTEGER
);
INSERT INTO Glasshouse VALUES
(1,'Great Palm House','tropical',1450,1883,true),
(2,'Desert House','arid',620,1931,true),
(3,'Alpine House','cool',180,1974,true),
(4,'Orchid House','tropical',340,1958,true),
(5,'Quarantine House','temperate',90,2009,false),
(6,'Fern Gully','temperate',275,1902,true);
INSERT INTO Gardener VALUES
(11,'Cordelia Vance','curator','2022-02-01',4150.00,1),
(12,'Bram Oosterhuis','senior','2022-06-13',3320.00,2),
(13,'Ngozi Adeyemi','senior','2023-03-06',3280.00,4),
(14,'Piotr Zielinski','gardener','2023-09-18',2640.00,NULL),
(15,'Fern Whitlock','apprentice','2024-09-02',1490.00,NULL),
(16,'Luca Morandi','gardener','2024-04-08',2590.00,3),
(17,'Hettie Brown','apprentice','2025-01-13',1450.00,NULL);
INSERT INTO Taxon VALUES
(1,'Amorphophallus titanum','Titan Arum','Araceae','Sumatra',true),
(2,'Victoria amazonica','Giant Water Lily','Nymphaeaceae','Brazil',false),
(3,'Echinocactus grusonii','Golden Barrel','Cactaceae','Mexico',false),
(4,'Welwitschia mirabilis','Tree Tumbo','Welwitschiaceae','Namibia',false),
(5,'Vanilla planifolia','Vanilla','Orchidaceae','Mexico',false),
(6,'Angraecum sesquipedale','Comet Orchid','Orchidaceae','Madagascar',false),
(7,'Gentiana acaulis','Stemless Gentian','Gentianaceae','Alps',false),
(8,'Dicksonia antarctica','Soft Tree Fern','Dicksoniaceae','Tasmania',false),
(9,'Nerium oleander','Oleander','Apocynaceae','Mediterranean',true),
(10,'Carnegiea gigantea','Saguaro','Cactaceae','Arizona',false);
INSERT INTO Accession VALUES
('2022-0007',1,1,'2022-03-22','Kew','145','good',11),
('2022-0031',2,1,'2022-05-04','Kew',20,'good',11),
('2022-0058',3,2,'2022-09-09',NULL,62,'excellent',12),
('2023-0004',4,2,'2023-01-30','Windhoek Garden',31,'poor',12),
('2023-0019',5,4,'2023-04-12','Berlin-Dahlem',210,'good',13),
('2023-0020',6,4,'2023-04-12','Berlin-Dahlem',55,'excellent',13),
('2023-0044',7,3,'2023-08-01','Munich',6,'good',14),
('2024-0002',8,6,'2024-01-17',NULL,188,'poor',14),
('2024-0015',3,2,'2024-03-28','Kew',24,'good',16),
('2024-0033',6,4,'2024-06-19','Mrs Tansy Holroyd',38,'dead',13),
('2024-0051',9,1,'2024-10-10','Mrs Tansy Holroyd',120,'good',15),
('2025-0003',10,2,'2025-02-25','Phoenix',44,'good',NULL);
INSERT INTO FloweringNote VALUES
(1,'2022-0007',11,'2023-06-17','2023-06-19',1),
(2,'2022-0031',11,'2022-08-02','2022-09-28',14),
(3,'2022-0031',15,'2025-07-09',NULL,9),
(4,'2022-0058',12,'2024-05-21','2024-06-11',5),
(5,'2023-0019',13,'2024-05-30','2024-06-22',26),
(6,'2023-0020',13,'2024-01-08','2024-02-19',3),
(7,'2023-0020',16,'2025-01-14','2025-02-27',4),
(8,'2023-0044',14,'2024-04-16','2024-05-07',11),
(9,'2023-0044',16,'2025-04-10','2025-05-03',17),
(10,'2024-0051',15,'2025-06-02',NULL,33);
