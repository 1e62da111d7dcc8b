CREATE TABLE Wine(WineNo INTEGER PRIMARY KEY, WineName VARCHAR, Kind VARCHAR, Grape VARCHAR, Vintage INTEGER, BottlePrice DECIMAL(6,2), InStock INTEGER, Organic BOOLEAN);
CREATE TABLE Tour(TourNo INTEGER PRIMARY KEY, TourName VARCHAR, Guide VARCHAR, DurationMinutes INTEGER, PricePerPerson DECIMAL(6,2), MaxGroupSize INTEGER, LunchIncluded BOOLEAN, WelcomeWineNo INTEGER REFERENCES Wine(WineNo));
CREATE TABLE Guest(GuestNo INTEGER PRIMARY KEY, GuestName VARCHAR, Country VARCHAR, Email VARCHAR, ClubMember BOOLEAN, FirstVisit DATE);
CREATE TABLE Booking(BookingNo INTEGER PRIMARY KEY, GuestNo INTEGER REFERENCES Guest(GuestNo), TourNo INTEGER REFERENCES Tour(TourNo), VisitDate DATE, People INTEGER, Paid BOOLEAN, Stars INTEGER);
CREATE TABLE WineSale(SaleNo INTEGER PRIMARY KEY, GuestNo INTEGER REFERENCES Guest(GuestNo), WineNo INTEGER REFERENCES Wine(WineNo), SaleDate DATE, Bottles INTEGER, TotalPrice DECIMAL(8,2), SoldAt VARCHAR);
INSERT INTO Wine VALUES
(1,'Hillside Red','red','Merlot',2021,11.50,340,false),
(2,'Old Oak Reserve','red','Cabernet Sauvignon',2017,32.00,48,false),
(3,'Fox Hollow','red','Pinot Noir',2020,18.90,0,true),
(4,'Midnight Harvest','red','Syrah',2019,24.50,95,true),
(5,'Morning Mist','white','Riesling',2022,10.80,410,true),
(6,'Chapel White','white','Chardonnay',2021,14.20,225,false),
(7,'Stone Garden','white','Sauvignon Blanc',2023,12.60,180,true),
(8,'Golden Slope','white','Chardonnay',2018,27.00,0,false),
(9,'Petal','rosé','Pinot Noir',2023,9.90,275,false),
(10,'Summer Porch','rosé','Grenache',2022,13.40,132,true),
(11,'First Light Brut','sparkling','Chardonnay',2019,29.50,70,false),
(12,'Lantern Rosé Brut','sparkling','Pinot Noir',2020,34.00,36,false),
(13,'Late Bee','dessert','Riesling',2018,22.75,58,false),
(14,'Founder''s Barrel','red','Merlot',2015,58.00,12,false);
INSERT INTO Tour VALUES
(1,'Classic Vineyard Walk','Henrik Dahl',60,18.00,20,false,5),
(2,'Cellar Secrets','Claire Fontaine',90,29.00,12,false,4),
(3,'Sunset Tasting','Claire Fontaine',120,42.00,14,false,11),
(4,'Winemaker''s Table','Tomas Berger',180,85.00,8,true,2),
(5,'Harvest Day','Henrik Dahl',300,69.00,25,true,9),
(6,'Family Grape Hunt','Rosa Lind',75,12.50,24,false,NULL),
(7,'Cheese and Wine Hour','Rosa Lind',70,26.00,16,false,6),
(8,'Vineyard by Bike','Tomas Berger',150,48.00,10,true,NULL);
INSERT INTO Guest SELECT 500 + i,
 (['Ingrid','Paul','Marieke','Oliver','Carla','Stefan','Joan'])[i % 7 + 1] || ' ' || (['Solberg','Janssen','Whitaker','Moretti','Keller','Dubois'])[i // 7 + 1],
 (['Netherlands','Germany','Belgium','Germany','France','United Kingdom','Netherlands','Germany'])[(i * 5 + i // 7) % 8 + 1],
 CASE WHEN i % 9 = 6 THEN NULL ELSE lower((['ingrid','paul','marieke','oliver','carla','stefan','joan'])[i % 7 + 1]) || i || '@mail.example' END,
 (i + i // 5) % 4 = 1,
 DATE '2021-04-10' + CAST(i * 97 % 1040 AS INTEGER)
FROM range(42) t(i);
INSERT INTO Booking SELECT 1001 + i, 500 + (i * 11 + (i // 42) * 3 + (i % 4) * (i % 3)) % 42,
 CASE WHEN i % 9 = 5 THEN 3 WHEN i % 14 = 6 THEN 1 ELSE 1 + (i * 3 + i // 8) % 8 END,
 DATE '2024-03-02' + CAST(i * 6 + i % 3 AS INTEGER), 1 + (i * 7 + i // 6) % 6, (i * 5 + i // 7) % 8 <> 2,
 CASE WHEN i % 4 = 2 THEN NULL ELSE 2 + (i * 3 + i // 5) % 4 END
FROM range(96) t(i);
INSERT INTO WineSale SELECT s.SaleNo, s.GuestNo, s.WineNo, s.SaleDate, s.Bottles + x.Extra, (s.Bottles + x.Extra) * w.BottlePrice, s.SoldAt FROM (
 SELECT 1 + i AS SaleNo, CASE WHEN i % 6 = 1 THEN NULL ELSE 500 + (i * 5 + (i // 38) * 2 + i % 3) % 39 END AS GuestNo,
 CASE WHEN i % 10 = 3 THEN 5 ELSE 1 + (i * 3 + i // 13) % 13 END AS WineNo,
 DATE '2024-03-05' + CAST(i * 4 + i % 4 AS INTEGER) AS SaleDate, ([1,2,6,3,12,2,6])[(i + i // 7) % 7 + 1] AS Bottles,
 (['shop','online','shop','market'])[(i + i // 4) % 4 + 1] AS SoldAt FROM range(140) t(i)) s JOIN Wine w ON w.WineNo = s.WineNo, LATERAL (SELECT CASE WHEN s.WineNo = 6 THEN 4 ELSE 0 END AS Extra) x ORDER BY s.SaleNo;
