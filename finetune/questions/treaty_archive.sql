CREATE TABLE Ref_Treaty_Types (treaty_type_code TEXT PRIMARY KEY, treaty_type_description TEXT);
CREATE TABLE Ref_Roles (role_code TEXT PRIMARY KEY, role_description TEXT);
CREATE TABLE States (state_code TEXT PRIMARY KEY, state_name TEXT, form_of_government TEXT, year_dissolved INTEGER);
CREATE TABLE Treaties (treaty_id INTEGER PRIMARY KEY, treaty_type_code TEXT REFERENCES Ref_Treaty_Types(treaty_type_code), treaty_title TEXT, place_signed TEXT, date_signed DATE, number_of_articles INTEGER, still_in_force TEXT);
CREATE TABLE Diplomats (diplomat_id INTEGER PRIMARY KEY, diplomat_name TEXT, state_code TEXT REFERENCES States(state_code), title_of_nobility TEXT, year_born INTEGER);
CREATE TABLE Signatories (treaty_id INTEGER REFERENCES Treaties(treaty_id), state_code TEXT REFERENCES States(state_code), role_code TEXT REFERENCES Ref_Roles(role_code), signed_by_diplomat_id INTEGER REFERENCES Diplomats(diplomat_id), date_ratified DATE, indemnity_paid DOUBLE, PRIMARY KEY (treaty_id, state_code));
INSERT INTO Ref_Treaty_Types VALUES ('PEA','Peace'),('TRD','Trade'),('ALL','Alliance'),('BND','Boundary'),('FSH','Fishing Rights'),('EXT','Extradition'),('RIV','River Navigation');
INSERT INTO Ref_Roles VALUES ('PAR','Full Party'),('GUA','Guarantor'),('MED','Mediator'),('OBS','Observer'),('ACC','Later Accession'),('PRO','Protecting Power'),('DEP','Depositary');
INSERT INTO States VALUES ('KVR','Kingdom of Varn','monarchy',1918),('RMO','Republic of Moravel','republic',NULL),('DTS','Duchy of Teschau','monarchy',1866),('FCL','Free City of Lutten','city republic',1815),('EOS','Empire of Ostrava Major','monarchy',1919),('CHE','Helvane Confederation','confederation',NULL),('PBR','Principality of Brannoch','monarchy',NULL),('ROS','Republic of Sund','republic',NULL);
INSERT INTO Treaties VALUES
(1,'PEA','Peace of Lutten','Lutten','1763-02-15',32,'N'),(2,'TRD','Salt and Amber Agreement','Teschau','1788-06-04',14,'N'),(3,'BND','Varn Frontier Settlement','Karsk','1821-09-30',48,'Y'),(4,'ALL','League of Three Crowns','Karsk','1833-04-11',9,'N'),
(5,'FSH','Sund Herring Convention','Sundholm','1857-03-22',21,'Y'),(6,'PEA','Second Peace of Lutten','Lutten','1867-08-23',27,'N'),(7,'RIV','Convention on the River Mol','Moravel City','1874-11-05',36,'Y'),(8,'TRD','Northern Tariff Treaty','Sundholm','1891-01-19',18,'N'),
(9,'EXT','Extradition Pact','Moravel City','1903-05-28',11,'Y'),(10,'ALL','Mutual Defence Declaration','Brannoch','1912-10-13',6,'N'),(11,'PEA','Armistice of Karsk','Karsk','1918-11-03',40,'N');
INSERT INTO Diplomats VALUES
(1,'Henrik von Arl','KVR','Count',1712),(2,'Josef Baldur','EOS','Prince',1720),(3,'Matthias Kron','DTS',NULL,1741),(4,'Lorenz Feuer','KVR','Baron',1772),(5,'Augustin Merle','RMO',NULL,1785),(6,'Clemens Wald','EOS','Prince',1780),
(7,'Nils Akerby','ROS',NULL,1809),(8,'Ferdinand Tolm','KVR','Count',1815),(9,'Sophie Marant','RMO',NULL,1858),(10,'Alistair Brann','PBR','Baron',1861),(11,'Ulrich Zell','CHE',NULL,1830);
INSERT INTO Signatories VALUES
(1,'KVR','PAR',1,'1763-05-01',250000),(1,'EOS','PAR',2,'1763-04-12',NULL),(1,'FCL','DEP',NULL,'1763-03-02',NULL),(2,'DTS','PAR',3,'1788-09-15',NULL),(2,'KVR','PAR',4,'1788-10-01',NULL),
(3,'KVR','PAR',4,'1822-01-10',40000),(3,'RMO','PAR',5,'1822-02-17',NULL),(3,'EOS','GUA',6,'1822-02-20',NULL),(4,'KVR','PAR',4,'1833-06-01',NULL),(4,'EOS','PAR',6,'1833-05-21',NULL),(4,'DTS','ACC',NULL,'1834-12-03',NULL),
(5,'ROS','PAR',7,'1857-07-07',NULL),(5,'KVR','PAR',8,'1857-09-29',15000),(6,'KVR','PAR',8,'1867-10-10',600000),(6,'EOS','PAR',NULL,'1867-11-02',NULL),(6,'CHE','MED',11,NULL,NULL),
(7,'RMO','PAR',NULL,'1875-04-04',NULL),(7,'EOS','PAR',NULL,'1875-06-16',NULL),(7,'CHE','OBS',11,NULL,NULL),(8,'ROS','PAR',NULL,'1891-08-08',NULL),(8,'RMO','PAR',9,'1891-07-30',NULL),(9,'RMO','PAR',9,'1904-01-14',NULL),(9,'CHE','PAR',NULL,'1904-03-01',NULL),
(11,'KVR','PAR',NULL,'1918-12-20',950000),(11,'RMO','PAR',9,'1919-01-05',NULL),(11,'ROS','MED',NULL,NULL,NULL);
