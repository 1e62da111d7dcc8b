CREATE TABLE order_lines (
  "Order No" INTEGER, "Order Date" DATE, "Customer" VARCHAR, "E-Mail" VARCHAR, "Ship Country" VARCHAR, "SKU" VARCHAR,
  "Qty" INTEGER, "Unit Price (EUR)" DECIMAL(8,2), "Discount (%)" INTEGER, "Payment" VARCHAR, "Gift Wrap" BOOLEAN, "Shipped On" DATE, "Status" VARCHAR
);
INSERT INTO order_lines VALUES
(5001, DATE '2023-02-11', 'Marit Solberg', 'marit.solberg@post.no', 'Norway', 'MER-01', 6, 8.90, 0, 'card', FALSE, DATE '2023-02-13', 'delivered'),
(5001, DATE '2023-02-11', 'Marit Solberg', 'marit.solberg@post.no', 'Norway', 'NDL-40', 1, 12.50, 0, 'card', FALSE, DATE '2023-02-13', 'delivered'),
(5002, DATE '2023-05-03', 'Jonas Keller', NULL, 'Germany', 'ALP-02', 4, 11.40, 10, 'PayPal', TRUE, DATE '2023-05-08', 'delivered'),
(5003, DATE '2023-09-19', 'Claire Dumont', 'claire.d@orange.fr', 'France', 'SOC-05', 3, 14.95, 0, 'card', FALSE, DATE '2023-09-20', 'returned'),
(5004, DATE '2023-11-27', 'Marit Solberg', 'marit.solberg@post.no', 'Norway', 'MOH-03', 5, 13.20, 20, 'card', TRUE, DATE '2023-11-30', 'delivered'),
(5005, DATE '2024-01-08', 'Birgit Haas', 'b.haas@web.de', 'Germany', 'MER-01', 10, 9.20, 5, 'invoice', FALSE, DATE '2024-01-10', 'delivered'),
(5005, DATE '2024-01-08', 'Birgit Haas', 'b.haas@web.de', 'Germany', 'BTN-10', 8, 0.95, 0, 'invoice', FALSE, DATE '2024-01-10', 'delivered'),
(5006, DATE '2024-03-14', 'Owen Pryce', 'owen@pryce.co.uk', 'United Kingdom', 'SOC-05', 2, 15.50, 0, 'PayPal', FALSE, DATE '2024-03-22', 'delivered'),
(5007, DATE '2024-03-30', 'Lotte van Dijk', 'lotte.vd@ziggo.nl', 'Netherlands', 'COT-07', 12, 4.60, 15, 'iDEAL', FALSE, DATE '2024-04-02', 'delivered'),
(5008, DATE '2024-06-21', 'Jonas Keller', NULL, 'Germany', 'NDL-40', 2, 12.90, 0, 'PayPal', FALSE, DATE '2024-06-22', 'returned'),
(5009, DATE '2024-08-05', 'Sofia Lindqvist', 'sofia.l@telia.se', 'Sweden', 'ALP-02', 7, 11.90, 0, 'card', TRUE, DATE '2024-08-06', 'delivered'),
(5010, DATE '2024-10-12', 'Birgit Haas', 'b.haas@web.de', 'Germany', 'MOH-03', 3, 13.80, 0, 'invoice', FALSE, DATE '2024-10-15', 'delivered'),
(5010, DATE '2024-10-12', 'Birgit Haas', 'b.haas@web.de', 'Germany', 'NDL-40', 1, 12.90, 0, 'invoice', FALSE, DATE '2024-10-15', 'delivered'),
(5011, DATE '2024-12-02', 'Padraig Nolan', NULL, 'Ireland', 'MER-01', 4, 9.20, 0, 'card', TRUE, NULL, 'cancelled'),
(5012, DATE '2025-01-17', 'Claire Dumont', 'claire.d@orange.fr', 'France', 'COT-07', 9, 4.80, 0, 'card', FALSE, DATE '2025-01-20', 'delivered'),
(5013, DATE '2025-02-24', 'Lotte van Dijk', 'lotte.vd@ziggo.nl', 'Netherlands', 'MER-01', 5, 9.50, 0, 'iDEAL', FALSE, NULL, 'open'),
(5014, DATE '2025-02-26', 'Giulia Ferri', 'giulia.ferri@libero.it', 'Italy', 'SOC-05', 6, 15.90, 10, 'PayPal', TRUE, NULL, 'open');
CREATE TABLE products (
  "SKU" VARCHAR, "Title" VARCHAR, "Category" VARCHAR, "Fibre" VARCHAR, "Metres per Ball" INTEGER, "Weight (g)" INTEGER, "Supplier" VARCHAR, "Cost (EUR)" DECIMAL(8,2), "In Stock" INTEGER, "Superwash" BOOLEAN, "Listed Since" DATE
);
INSERT INTO products VALUES
('MER-01','Fjord Merino','yarn','merino wool',105,50,'Nordgarn AS',4.10,240,TRUE,DATE '2022-03-01'),
('ALP-02','Andes Alpaca','yarn','alpaca',167,50,'Hilado Sur',5.60,88,FALSE,DATE '2022-03-01'),
('MOH-03','Cloud Mohair','yarn','kid mohair',210,25,'Filatura Bosco',6.75,31,FALSE,DATE '2022-09-15'),
('SOC-05','Stomper Sock','yarn','merino wool',425,100,'Nordgarn AS',7.20,112,TRUE,DATE '2023-01-20'),
('COT-07','Plain Cotton','yarn','cotton',125,50,'Filatura Bosco',1.95,310,FALSE,DATE '2022-05-10'),
('LIN-08','Dune Linen','yarn','linen',190,50,'Filatura Bosco',4.40,54,FALSE,DATE '2024-04-22'),
('SLK-09','Moonlit Silk','yarn','silk',300,50,'Hilado Sur',11.80,0,FALSE,DATE '2024-11-04'),
('NDL-40','Bamboo Circular 4.0','needles',NULL,NULL,18,'Stickhaus Berg',5.05,60,NULL,DATE '2022-03-01'),
('NDL-25','Steel Sock Set 2.5','needles',NULL,NULL,22,'Stickhaus Berg',3.80,0,NULL,DATE '2023-08-08'),
('BTN-10','Olive Wood Button','notions',NULL,NULL,3,'Stickhaus Berg',0.30,900,NULL,DATE '2022-06-30'),
('MRK-11','Stitch Markers Fox','notions',NULL,NULL,15,'Kleinkram GbR',1.60,75,NULL,DATE '2024-02-14'),
('BAG-12','Project Bag Heron','notions','cotton',NULL,210,'Kleinkram GbR',8.25,19,NULL,DATE '2023-10-01');
