CREATE TABLE ref_region (rgn_cd TEXT PRIMARY KEY, rgn_nm TEXT, ctry TEXT);
INSERT INTO ref_region VALUES ('THR','Thrace','Bulgaria'),('PIR','Pirin','Bulgaria'),('SUM','Sumadija','Serbia'),('KAL','Kalocsa','Hungary'),('MEZ','Mezoseg','Romania'),('SET','Setesdal','Norway'),('POD','Podhale','Poland');
CREATE TABLE dancer (d_no INTEGER PRIMARY KEY, fname TEXT, lname TEXT, sex CHAR(1), yob INTEGER, joined_yr INTEGER, mentor_no INTEGER REFERENCES dancer(d_no));
INSERT INTO dancer VALUES (1,'Elena','Petkova','F',1962,1981,NULL);
INSERT INTO dancer VALUES (2,'Zoltan','Barta','M',1970,1992,NULL);
INSERT INTO dancer VALUES (3,'Milica','Jovic','F',1988,2006,1);
INSERT INTO dancer VALUES (4,'Stefan','Ilic','M',1985,2006,2);
INSERT INTO dancer VALUES (5,'Aniko','Barta','F',1974,1995,1);
INSERT INTO dancer VALUES (6,'Ola','Rysstad','M',1991,2013,2);
INSERT INTO dancer VALUES (7,'Kasia','Gil','F',1999,2017,5);
INSERT INTO dancer VALUES (8,'Tomek','Gil','M',1996,2017,4);
INSERT INTO dancer VALUES (9,'Rada','Koleva','F',2003,2020,3);
INSERT INTO dancer VALUES (10,'Bojan','Mitic','M',1979,1999,2);
INSERT INTO dancer VALUES (11,'Sanna','Holm','F',2001,2021,3);
INSERT INTO dancer VALUES (12,'Peter','Nemes','M',1966,1990,NULL);
CREATE TABLE dance (dn_id TEXT PRIMARY KEY, dn_nm TEXT, rgn_cd TEXT REFERENCES ref_region(rgn_cd), formtn TEXT, meter TEXT, bpm INTEGER, min_dncrs INTEGER);
INSERT INTO dance VALUES
('D01','Trakijska Rachenitsa','THR','couple','7/8',168,2),('D02','Pravo Trakijsko','THR','line','6/8',120,6),('D03','Makedonsko Oro','PIR','line','7/8',132,5),('D04','Uzicko Kolo','SUM','circle','2/4',140,8),('D05','Moravac','SUM','circle','2/4',126,8),('D06','Marcos Csardas','KAL','couple','4/4',150,4),('D07','Invartita','MEZ','couple','10/16',112,2),('D08','Fecioreste','MEZ','line','4/4',144,6),('D09','Setesdal Gangar','SET','couple','6/8',104,2),('D10','Zbojnicki','POD','circle','2/4',160,6),('D11','Karamfil','PIR','line','9/16',118,7);
CREATE TABLE skill (d_no INTEGER REFERENCES dancer(d_no), dn_id TEXT REFERENCES dance(dn_id), lvl INTEGER, lrn_yr INTEGER, PRIMARY KEY (d_no, dn_id));
INSERT INTO skill VALUES
(1,'D01',5,1982),(1,'D02',5,1981),(1,'D03',4,1990),(2,'D06',5,1993),(2,'D07',5,1996),(2,'D08',4,2001),(3,'D04',4,2007),(3,'D05',5,2006),(4,'D04',5,2006),(5,'D06',5,1995),(5,'D02',3,2004),(6,'D09',5,2013),(7,'D10',3,2018),(7,'D01',2,2019),(8,'D10',4,2017),(8,'D04',2,2019);
INSERT INTO skill VALUES (9,'D02',3,2021),(9,'D01',1,2022),(10,'D05',4,2000),(10,'D07',3,2010),(3,'D02',3,2012);
CREATE TABLE perf (pf_id INTEGER PRIMARY KEY, venue TEXT, pf_dt DATE, tkt_prc DOUBLE, audnc INTEGER, ldr_no INTEGER REFERENCES dancer(d_no));
INSERT INTO perf VALUES
(71,'Old Granary','2022-04-30',12.5,180,1),(72,'Market Square','2022-06-24',0,650,2),(73,'Old Granary','2022-11-12',14,205,1),(74,'Mill Theatre','2023-03-18',18,340,4),(75,'Market Square','2023-06-24',0,720,2),(76,'Spa Pavilion','2023-08-05',10,95,10),(77,'Mill Theatre','2024-02-10',20,310,1),(78,'Spa Pavilion','2024-08-03',10,NULL,NULL);
CREATE TABLE pf_prog (pf_id INTEGER REFERENCES perf(pf_id), seq INTEGER, dn_id TEXT REFERENCES dance(dn_id), mins DOUBLE, PRIMARY KEY (pf_id, seq));
INSERT INTO pf_prog VALUES
(71,1,'D02',6),(71,2,'D01',4.5),(71,3,'D04',7),(72,1,'D06',8),(72,2,'D10',5.5),(73,1,'D02',6.5),(73,2,'D07',5),(74,1,'D04',7.5),(74,2,'D05',6),(74,3,'D10',6),(74,4,'D01',4),(75,1,'D06',9),(75,2,'D02',7),(76,1,'D05',5),(77,1,'D01',5);
