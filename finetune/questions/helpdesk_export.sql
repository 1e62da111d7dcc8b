CREATE TABLE Tickets (
  TicketID VARCHAR, Subject VARCHAR, RequesterName VARCHAR, Department VARCHAR, Kind VARCHAR, Priority VARCHAR, State VARCHAR, OpenedAt DATE, ClosedAt DATE, AssignedTo VARCHAR, Channel VARCHAR, Rating INTEGER, Reopened BOOLEAN
);
INSERT INTO Tickets VALUES
('T-101','Printer on 3rd floor jams','Hanna Weiss','Accounting','hardware','low','closed',DATE '2024-01-04',DATE '2024-01-09','Deniz Aydin','phone',4,FALSE),
('T-102','Cannot log in to payroll','Rui Tavares','HR','access','high','closed',DATE '2024-01-11',DATE '2024-01-11','Mona Fischer','phone',5,FALSE),
('T-103','Laptop battery swollen','Ellen Park','Sales','hardware','urgent','closed',DATE '2024-01-29',DATE '2024-02-01','Deniz Aydin','walk-in',5,FALSE),
('T-104','VPN drops every hour','Gareth Lowe','Sales','network','high','closed',DATE '2024-02-06',DATE '2024-03-01','Sanjay Rao','e-mail',2,TRUE),
('T-105','Wants second monitor','Hanna Weiss','Accounting','request','low','closed',DATE '2024-02-20',DATE '2024-03-28','Deniz Aydin','portal',3,FALSE),
('T-106','Phishing mail received','Bettina Kraus','Legal','security','urgent','closed',DATE '2024-03-05',DATE '2024-03-06','Sanjay Rao','phone',NULL,FALSE),
('T-107','Excel crashes on large file','Rui Tavares','HR','software','medium','closed',DATE '2024-03-18',DATE '2024-03-25','Mona Fischer','portal',4,TRUE),
('T-108','New starter account','Ines Moreau','HR','access','medium','closed',DATE '2024-04-02',DATE '2024-04-04','Mona Fischer','portal',5,FALSE),
('T-109','Wi-Fi dead in canteen','Pavel Novak','Facilities','network','medium','open',DATE '2024-04-16',NULL,'Sanjay Rao','e-mail',NULL,FALSE),
('T-110','Projector bulb gone','Ellen Park','Sales','hardware','low','closed',DATE '2024-05-07',DATE '2024-05-14','Deniz Aydin','walk-in',4,FALSE),
('T-111','Shared drive full','Bettina Kraus','Legal','network','medium','closed',DATE '2024-05-22',DATE '2024-05-24','Sanjay Rao','portal',3,FALSE),
('T-112','CRM export garbled','Gareth Lowe','Sales','software','high','waiting',DATE '2024-06-03',NULL,'Mona Fischer','e-mail',NULL,TRUE),
('T-113','Lost access badge','Tomasz Zielinski','Warehouse','access','medium','closed',DATE '2024-06-10',DATE '2024-06-10','Mona Fischer','walk-in',5,FALSE),
('T-114','Scanner gun frozen','Tomasz Zielinski','Warehouse','hardware','high','open',DATE '2024-06-19',NULL,NULL,'phone',NULL,FALSE),
('T-115','Install drawing software','Ellen Park','Sales','request','low','open',DATE '2024-06-24',NULL,NULL,'portal',NULL,FALSE),
('T-116','Mailbox over quota','Lucy Adeyemi','Legal','software','low','closed',DATE '2024-06-26',DATE '2024-07-08','Mona Fischer','e-mail',3,FALSE);
CREATE TABLE WorkLog (
  EntryNo INTEGER, TicketID VARCHAR, Technician VARCHAR, WorkedOn DATE, Minutes INTEGER, Activity VARCHAR, OnSite BOOLEAN, PartsCost DECIMAL(8,2)
);
INSERT INTO WorkLog VALUES
(1,'T-101','Deniz Aydin',DATE '2024-01-05',25,'diagnosis',TRUE,NULL),
(2,'T-101','Deniz Aydin',DATE '2024-01-09',40,'repair',TRUE,38.50),
(3,'T-102','Mona Fischer',DATE '2024-01-11',10,'password reset',FALSE,NULL),
(4,'T-103','Deniz Aydin',DATE '2024-01-30',30,'diagnosis',TRUE,NULL),
(5,'T-103','Deniz Aydin',DATE '2024-02-01',55,'repair',TRUE,129.00),
(6,'T-104','Sanjay Rao',DATE '2024-02-07',90,'diagnosis',FALSE,NULL),
(7,'T-104','Sanjay Rao',DATE '2024-02-19',120,'configuration',FALSE,NULL),
(8,'T-104','Mona Fischer',DATE '2024-02-28',35,'call with user',FALSE,NULL),
(9,'T-105','Deniz Aydin',DATE '2024-03-28',20,'installation',TRUE,219.90),
(10,'T-106','Sanjay Rao',DATE '2024-03-05',75,'diagnosis',FALSE,NULL),
(11,'T-107','Mona Fischer',DATE '2024-03-21',60,'configuration',FALSE,NULL),
(12,'T-108','Mona Fischer',DATE '2024-04-04',45,'account setup',FALSE,NULL),
(13,'T-109','Sanjay Rao',DATE '2024-04-18',50,'diagnosis',TRUE,NULL),
(14,'T-109','Kofi Mensah',DATE '2024-05-02',110,'repair',TRUE,84.00),
(15,'T-110','Kofi Mensah',DATE '2024-05-14',15,'repair',TRUE,67.20),
(16,'T-111','Sanjay Rao',DATE '2024-05-23',30,'configuration',FALSE,NULL),
(17,'T-112','Mona Fischer',DATE '2024-06-05',80,'diagnosis',FALSE,NULL),
(18,'T-113','Mona Fischer',DATE '2024-06-10',12,'account setup',FALSE,6.00);
