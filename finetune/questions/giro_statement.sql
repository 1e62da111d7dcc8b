CREATE TABLE bookings (
  nr INTEGER, booked_on DATE, value_date DATE, counterparty VARCHAR, iban VARCHAR, purpose VARCHAR, category VARCHAR, amount DECIMAL(10,2), balance_after DECIMAL(10,2), txn_type VARCHAR, receipt_filed BOOLEAN, account VARCHAR
);
INSERT INTO bookings VALUES
(1, DATE '2024-01-02', DATE '2024-01-02', 'Hausverwaltung Brandt', 'DE11500105175407324931', 'studio rent January', 'rent', -780.00, 4120.55, 'standing order', TRUE, 'business'),
(2, DATE '2024-01-09', DATE '2024-01-10', 'Verlag Morgenrot', 'DE75512108001245126199', 'invoice 2023-41 cover art', 'fees', 1450.00, 5570.55, 'transfer', TRUE, 'business'),
(3, DATE '2024-01-15', DATE '2024-01-15', 'Stadtwerke Lindau', 'DE02120300000000202051', 'electricity', 'utilities', -94.20, 5476.35, 'direct debit', TRUE, 'business'),
(4, DATE '2024-01-23', DATE '2024-01-23', 'Boesner', NULL, 'ink and paper', 'materials', -138.75, 5337.60, 'card', FALSE, 'business'),
(5, DATE '2024-02-01', DATE '2024-02-01', 'Hausverwaltung Brandt', 'DE11500105175407324931', 'studio rent February', 'rent', -780.00, 4557.60, 'standing order', TRUE, 'business'),
(6, DATE '2024-02-08', DATE '2024-02-09', 'Teehaus Mimosa', 'DE89370400440532013000', 'invoice 2024-02 menu design', 'fees', 620.00, 5177.60, 'transfer', TRUE, 'business'),
(7, DATE '2024-02-19', DATE '2024-02-19', 'Deutsche Bahn', NULL, 'ticket Leipzig', 'travel', -86.90, 5090.70, 'card', TRUE, 'business'),
(8, DATE '2024-02-27', DATE '2024-02-27', 'Bankomat Seestrasse', NULL, NULL, 'cash', -200.00, 4890.70, 'cash withdrawal', FALSE, 'private'),
(9, DATE '2024-03-01', DATE '2024-03-01', 'Hausverwaltung Brandt', 'DE11500105175407324931', 'studio rent March', 'rent', -780.00, 4110.70, 'standing order', TRUE, 'business'),
(10, DATE '2024-03-11', DATE '2024-03-12', 'Verlag Morgenrot', 'DE75512108001245126199', 'invoice 2024-05 picture book', 'fees', 3200.00, 7310.70, 'transfer', TRUE, 'business'),
(11, DATE '2024-03-15', DATE '2024-03-15', 'Finanzamt Lindau', 'DE43700000000074001510', 'income tax Q1', 'tax', -1120.00, 6190.70, 'direct debit', TRUE, 'business'),
(12, DATE '2024-03-22', DATE '2024-03-22', 'Boesner', NULL, 'gouache set', 'materials', -61.40, 6129.30, 'card', TRUE, 'business'),
(13, DATE '2024-04-05', DATE '2024-04-05', 'Adobe Systems', 'IE64IRCE92050112345678', 'subscription', 'software', -66.45, 6062.85, 'direct debit', FALSE, 'business'),
(14, DATE '2024-04-17', DATE '2024-04-18', 'Gemeinde Wasserburg', 'DE27100777770209299700', 'invoice 2024-09 museum map', 'fees', 1875.00, 7937.85, 'transfer', TRUE, 'business'),
(15, DATE '2024-04-28', DATE '2024-04-29', 'Edeka Huber', NULL, 'groceries', 'household', -73.18, 7864.67, 'card', FALSE, 'private'),
(16, DATE '2024-05-06', DATE '2024-05-06', 'Deutsche Bahn', NULL, 'ticket Hamburg return', 'travel', -159.80, 7704.87, 'card', TRUE, 'business'),
(17, DATE '2024-05-21', DATE '2024-05-21', 'Bankomat Seestrasse', NULL, NULL, 'cash', -300.00, 7404.87, 'cash withdrawal', FALSE, 'private'),
(18, DATE '2024-06-03', DATE '2024-06-04', 'Ines Baumann', 'DE68210501700012345678', 'private portrait commission', 'fees', 540.00, 7944.87, 'transfer', FALSE, 'private'),
(19, DATE '2024-06-14', DATE '2024-06-14', 'Finanzamt Lindau', 'DE43700000000074001510', 'income tax Q2', 'tax', -1120.00, 6824.87, 'direct debit', TRUE, 'business'),
(20, DATE '2024-06-28', DATE '2024-06-28', 'Volksbank Lindau', NULL, 'account fee', 'bank charges', -12.90, 6811.97, 'charge', FALSE, 'business'),
(21, DATE '2024-07-09', DATE '2024-07-10', 'Teehaus Mimosa', 'DE89370400440532013000', 'invoice 2024-14 poster', 'fees', 380.00, 7191.97, 'transfer', TRUE, 'business');
CREATE TABLE budget (
  category VARCHAR, label VARCHAR, direction VARCHAR, planned_per_month DECIMAL(10,2), fixed_cost BOOLEAN, deductible BOOLEAN, responsible VARCHAR, set_on DATE
);
INSERT INTO budget VALUES
('rent','Studio rent','out',780.00,TRUE,TRUE,'Paula',DATE '2023-12-10'),
('fees','Client fees','in',2500.00,FALSE,NULL,'Paula',DATE '2023-12-10'),
('utilities','Power and water','out',110.00,TRUE,TRUE,'Paula',DATE '2023-12-10'),
('materials','Art materials','out',120.00,FALSE,TRUE,'Paula',DATE '2023-12-10'),
('travel','Train and hotel','out',150.00,FALSE,TRUE,'Paula',DATE '2024-01-06'),
('cash','Pocket money','out',250.00,FALSE,FALSE,'Henrik',DATE '2024-01-06'),
('household','Food and home','out',420.00,FALSE,FALSE,'Henrik',DATE '2024-01-06'),
('tax','Tax prepayments','out',375.00,TRUE,FALSE,'Gruber tax office',DATE '2023-12-10'),
('software','Software subscriptions','out',70.00,TRUE,TRUE,'Paula',DATE '2024-03-18'),
('bank charges','Bank charges','out',5.00,TRUE,TRUE,'Henrik',DATE '2023-12-10'),
('insurance','Liability insurance','out',28.50,TRUE,TRUE,'Gruber tax office',DATE '2024-02-02'),
('training','Courses and books','out',60.00,FALSE,TRUE,'Paula',DATE '2024-02-02'),
('gifts','Presents','out',40.00,FALSE,FALSE,'Henrik',DATE '2024-03-18');
