CREATE TABLE Cocktail (CocktailId INTEGER PRIMARY KEY, Name TEXT, Glass TEXT, Price DECIMAL(5,2), Family TEXT, Garnish TEXT, InventedBy TEXT);
INSERT INTO Cocktail VALUES
(1,'Velvet Fox','coupe',14.50,'sour','lemon twist','Desmond'),(2,'Negroni','tumbler',12.00,'bitter','orange peel',NULL),(3,'Smoky Widow','tumbler',15.50,'bitter','burnt rosemary','Yasmin'),(4,'Garden Gate','highball',11.50,'long drink','cucumber','Yasmin'),(5,'Espresso Martini','coupe',13.00,'dessert','coffee beans',NULL),(6,'Virgin Mule','mug',8.00,'alcohol-free','mint',NULL),(7,'Harbour Storm','highball',12.50,'long drink',NULL,'Desmond'),(8,'Whisky Sour','tumbler',12.80,'sour','cherry',NULL),(9,'Nojito','mug',7.50,'alcohol-free','mint',NULL);
CREATE TABLE Ingredient (IngredientId INTEGER PRIMARY KEY, Name TEXT, Sort TEXT, Proof INTEGER, LitrePrice DECIMAL(6,2), InStock BOOLEAN);
INSERT INTO Ingredient VALUES
(1,'London gin','spirit',88,24.00,true),(2,'Campari','liqueur',50,21.50,true),(3,'Red vermouth','fortified wine',32,12.40,true),(4,'Mezcal','spirit',90,46.00,false),(5,'Lemon juice','juice',0,5.20,true),(6,'Egg white','other',0,7.00,true),(7,'Bourbon','spirit',94,31.00,true),(8,'Coffee liqueur','liqueur',40,18.90,true),(9,'Vodka','spirit',80,19.50,true),(10,'Ginger beer','soda',0,3.10,true),(11,'Lime juice','juice',0,6.10,false),(12,'Dark rum','spirit',84,27.30,true),(13,'Absinthe','spirit',136,58.00,true);
CREATE TABLE Recipe (CocktailId INTEGER REFERENCES Cocktail(CocktailId), IngredientId INTEGER REFERENCES Ingredient(IngredientId), Centilitres DECIMAL(4,1), PRIMARY KEY (CocktailId, IngredientId));
INSERT INTO Recipe VALUES
(1,1,5.0),(1,5,2.5),(1,6,2.0),(2,1,3.0),(2,2,3.0),(2,3,3.0),(3,4,4.0),(3,2,2.0),(3,3,2.5),(4,1,4.5),(4,11,2.0),(5,9,5.0),(5,8,3.0),(6,10,15.0),(6,11,2.0),(7,12,6.0),(7,10,12.0),(7,11,1.5),(8,7,6.0),(8,5,3.0),(8,6,1.5),(9,11,3.0);
CREATE TABLE Bartender (BartenderId INTEGER PRIMARY KEY, Name TEXT, StartedOn DATE, NightRate DECIMAL(6,2), TrainedBy INTEGER REFERENCES Bartender(BartenderId));
INSERT INTO Bartender VALUES (1,'Desmond','2022-01-28',190.00,NULL);
INSERT INTO Bartender VALUES (2,'Yasmin','2022-06-10',175.00,1);
INSERT INTO Bartender VALUES (3,'Cato','2023-09-01',140.00,2);
INSERT INTO Bartender VALUES (4,'Frieda','2024-02-15',132.00,2);
INSERT INTO Bartender VALUES (5,'Milo','2024-11-22',120.00,1);
INSERT INTO Bartender VALUES (6,'Ingrid','2025-04-01',118.00,4);
CREATE TABLE Round (RoundId INTEGER PRIMARY KEY, BartenderId INTEGER REFERENCES Bartender(BartenderId), CocktailId INTEGER REFERENCES Cocktail(CocktailId), Night DATE, Drinks INTEGER, Tip DECIMAL(5,2), Returned BOOLEAN);
INSERT INTO Round VALUES
(1,1,1,'2024-02-14',2,4.00,false),(2,2,3,'2024-02-14',1,NULL,false),(3,3,2,'2024-03-08',4,5.00,false),(4,4,7,'2024-03-08',3,2.50,true),(5,2,5,'2024-05-31',6,8.00,false),(6,1,2,'2024-07-19',5,6.50,false),(7,3,4,'2024-07-19',2,NULL,false),(8,1,1,'2024-10-31',8,12.00,false),(9,4,6,'2024-10-31',3,0.50,false),(10,5,2,'2024-12-31',10,20.00,false),(11,2,8,'2024-12-31',4,9.00,false),(12,5,4,'2025-01-17',2,NULL,true),(13,1,7,'2025-03-17',7,7.00,false);
