CREATE TABLE Organ (
  OrganCode VARCHAR PRIMARY KEY,
  Organ VARCHAR,
  BodySystem VARCHAR
);
INSERT INTO Organ VALUES
('BRN','brain','nervous'),('LIV','liver','digestive'),('HRT','heart','circulatory'),('KID','kidney','urinary'),('RET','retina','nervous'),('PAN','pancreas','digestive'),('SPL','spleen','lymphatic');
CREATE TABLE Gene (
  Symbol VARCHAR PRIMARY KEY,
  FullName VARCHAR,
  Chromosome VARCHAR,
  LengthBp INTEGER,
  DiscoveryYear INTEGER,
  IsEssential CHAR(1)
);
INSERT INTO Gene VALUES
('ZFA1','zinc finger alpha 1','4',18250,1991,'T'),
('KLM3','kinase-like motif 3','X',92400,1987,'T'),
('ORP2','opsin related protein 2','7',33100,1996,'F'),
('TRB7','transport beta 7','11',5400,1979,'T'),
('GLX1','glucose exchanger 1','7',41800,2001,'F'),
('MYN4','myosin neck 4','1',120750,1994,'T'),
('PKD9','polycystic kidney domain 9','16',52300,1998,'F'),
('NRX5','neurexin-like 5','X',210600,2003,'F'),
('HBQ2','heme binding q2','11',2900,1982,NULL),
('SLK8','silent locus kinase 8','1',14700,2012,'F'),
('IMR1','immune regulator 1','4',27900,2005,'F');
CREATE TABLE Disorder (
  DisorderNr INTEGER PRIMARY KEY,
  DisorderName VARCHAR,
  Inheritance VARCHAR,
  CasesPerMillion DOUBLE,
  AffectedOrgan VARCHAR REFERENCES Organ(OrganCode)
);
INSERT INTO Disorder VALUES
(1,'Marlowe ataxia','recessive',3.2,'BRN'),
(2,'Familial hepatic fibrosis','recessive',11.5,'LIV'),
(3,'Late night blindness','X-linked',48.0,'RET'),
(4,'Cystic nephropathy type 2','dominant',120.4,'KID'),
(5,'Ottar cardiomyopathy','dominant',65.7,'HRT'),
(6,'Juvenile islet failure','recessive',22.3,'PAN'),
(7,'Hemin storage disease','recessive',7.9,'LIV'),
(8,'Fragile speech syndrome','X-linked',30.1,'BRN'),
(9,'Splenic hypoplasia','dominant',NULL,'SPL');
CREATE TABLE GeneDisorder (
  Symbol VARCHAR REFERENCES Gene(Symbol),
  DisorderNr INTEGER REFERENCES Disorder(DisorderNr),
  Evidence VARCHAR,
  ReportYear INTEGER,
  PRIMARY KEY (Symbol, DisorderNr)
);
INSERT INTO GeneDisorder VALUES
('ZFA1',1,'strong',1997),
('KLM3',3,'strong',1995),
('KLM3',8,'moderate',2008),
('ORP2',3,'strong',2000),
('TRB7',2,'weak',1999),
('TRB7',7,'strong',1990),
('GLX1',6,'strong',2006),
('MYN4',5,'strong',1999),
('PKD9',4,'strong',2002),
('PKD9',2,'moderate',2010),
('NRX5',8,'strong',2009),
('NRX5',1,'weak',2014),
('HBQ2',7,'moderate',1993),
('MYN4',4,'weak',2016);
CREATE TABLE Expression (
  ExprID INTEGER PRIMARY KEY,
  Symbol VARCHAR REFERENCES Gene(Symbol),
  OrganCode VARCHAR REFERENCES Organ(OrganCode),
  LevelTpm DOUBLE,
  AssayType VARCHAR,
  Donors INTEGER
);
INSERT INTO Expression VALUES
(1,'ZFA1','BRN',35.2,'RNA-seq',24),
(2,'ZFA1','LIV',12.8,'RNA-seq',18),
(3,'KLM3','RET',88.1,'RNA-seq',9),
(4,'KLM3','BRN',41.6,'microarray',24),
(5,'ORP2','RET',640.5,'RNA-seq',9),
(6,'TRB7','LIV',210.3,'RNA-seq',18),
(7,'GLX1','PAN',154.0,'qPCR',12),
(8,'GLX1','LIV',61.7,'RNA-seq',18),
(9,'MYN4','HRT',480.9,'RNA-seq',15),
(10,'PKD9','KID',99.4,'microarray',20),
(11,'PKD9','LIV',20.6,'microarray',18),
(12,'NRX5','BRN',130.2,'RNA-seq',24),
(13,'HBQ2','LIV',305.5,'qPCR',18),
(14,'ZFA1','KID',8.4,'RNA-seq',20),
(15,'TRB7','KID',77.0,'qPCR',NULL);
