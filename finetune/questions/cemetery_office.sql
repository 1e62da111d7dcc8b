CREATE TABLE section (sec VARCHAR PRIMARY KEY, section_name VARCHAR, opened INTEGER, denomination VARCHAR, full_up BOOLEAN);
INSERT INTO section VALUES ('A','Old Yard',1871,'Anglican',true),('B','Lime Walk',1924,'none',false),('C','Catholic Field',1930,'Catholic',false),('D','Meadow',2006,'none',false),('E','Garden of Remembrance',2015,NULL,false);
CREATE TABLE plot (plot_id INTEGER PRIMARY KEY, plot_ref VARCHAR, sec VARCHAR REFERENCES section(sec), plot_type VARCHAR, capacity INTEGER, lease_end DATE, lessee VARCHAR, yearly_fee DECIMAL(7,2));
INSERT INTO plot VALUES
(1,'A-014','A','family vault',6,'2061-12-31','Cornelius Hatherley',210),
(2,'A-022','A','single',1,'2024-12-31',NULL,45),
(3,'B-107','B','double',2,'2043-06-30','Maeve Donnelly',80),
(4,'B-118','B','double',2,'2038-06-30','Stanley Pruitt',78),
(5,'C-009','C','double',2,'2047-03-31','Lucia Ferrante',85),
(6,'C-031','C','single',1,'2025-03-31','Declan Roche',50),
(7,'D-201','D','woodland',1,'2073-10-31','Astrid Holm',35),
(8,'D-202','D','woodland',1,NULL,NULL,38),
(9,'E-005','E','urn niche',2,'2040-01-31','Wen Zhao',60),
(10,'E-006','E','urn niche',2,'2044-08-31','Robert Quill',62);
CREATE TABLE undertaker (u_id INTEGER PRIMARY KEY, firm VARCHAR, town VARCHAR, tel VARCHAR);
INSERT INTO undertaker VALUES (1,'Peabody & Daughters','Marsham','0199 4410'),(2,'Golden Leaf Funerals','Kettleby','0199 7025'),(3,'J. Crowe','Marsham',NULL),(4,'Still Waters','Ashby','0199 3381');
CREATE TABLE burial (burial_no INTEGER PRIMARY KEY, first_name VARCHAR, surname VARCHAR, born DATE, died DATE, buried_on DATE, plot_id INTEGER REFERENCES plot(plot_id), u_id INTEGER REFERENCES undertaker(u_id), cremated BOOLEAN);
INSERT INTO burial VALUES
(1,'Augusta','Hatherley','1929-04-18','2022-01-30','2022-02-09',1,1,false),
(2,'Edmund','Hatherley','1951-10-02','2024-05-11','2024-05-22',1,1,false),
(3,'Patrick','Donnelly','1940-03-17','2023-06-04','2023-06-12',3,2,false),
(4,'Vincenzo','Ferrante','1945-07-29','2022-03-08','2022-03-15',5,1,false),
(5,'Giulia','Ferrante','1948-12-12','2025-01-02','2025-01-10',5,1,false),
(6,'Nora','Roche','1933-08-06','2023-11-19','2023-11-27',6,2,false),
(7,'Sven','Holm','1962-05-23','2023-10-10','2023-10-24',7,4,true),
(8,'Mei','Zhao','1958-02-14','2024-01-07','2024-01-31',9,2,true),
(9,'Clara','Quill','1996-09-09','2024-08-03','2024-08-19',10,NULL,true),
(10,'Ernest','Pruitt','1926-06-01','2023-06-20','2023-06-28',4,1,false);
CREATE TABLE stone_job (job_no INTEGER PRIMARY KEY, plot_id INTEGER REFERENCES plot(plot_id), mason VARCHAR, work VARCHAR, ordered DATE, finished DATE, price DECIMAL(8,2), settled BOOLEAN);
INSERT INTO stone_job VALUES
(1,1,'Brigg Stoneworks','inscription','2022-03-01','2022-04-12',380,true),
(2,3,'Brigg Stoneworks','new headstone','2023-08-14','2023-12-01',2150,true),
(3,5,'Maltby Memorials','new headstone','2022-05-20','2022-09-30',1890,true),
(4,1,'Brigg Stoneworks','restoration','2024-06-10','2024-11-08',4300,false),
(5,6,'Maltby Memorials','kerb stones','2024-02-05','2024-03-22',640,true),
(6,9,'Hand & Chisel','plaque','2024-02-27','2024-03-15',275,true),
(7,5,'Maltby Memorials','inscription','2025-02-11',NULL,420,false),
(8,10,'Hand & Chisel','plaque','2024-09-18','2024-10-02',310,false);
