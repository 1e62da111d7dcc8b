"""Word lists behind the rows of invented databases, written for this project."""
# ruff: noqa: E501 (a template or a row of words reads best as one line)

from __future__ import annotations

FIRST_NAMES = (
    "Anna Ben Clara David Elena Felix Grace Hugo Ines Jonas Karin Liam Maria Noah Olga Pedro Quinn "
    "Rosa Samuel Tara Ulrich Vera Walter Xenia Yusuf Zoe Aisha Boris Carmen Dmitri Emma Farid Gina "
    "Hiro Ivan Julia Kofi Laura Marco Nadia Oscar Paula Rafael Sofia Tomas Uma Victor Wanda Yara "
    "Adam Bianca Cedric Diana Erik Fatima George Hannah Igor Jasmine Kevin Lucia Miguel Nina Omar "
    "Petra Ravi Sara Theo Ursula Vincent Wendy Amir Brigitte Chen Daphne Edgar Fiona Gustav Helen "
    "Isaac Jana Kurt Leila Martin Naomi Otto Priya Ralf Selma Tim Vivian Mei Leo Ruth Alan Judy"
).split()
LAST_NAMES = (
    "Adler Baker Castro Dubois Evans Fischer Garcia Huber Ivanov Jensen Kowalski Lopez Meyer Novak "
    "Okafor Patel Quist Rossi Schmidt Tanaka Ueda Vogel Weber Xu Young Zimmer Andersen Brown Costa "
    "Diaz Eriksen Ferrari Gruber Hansen Ito Johnson Kim Larsen Moreau Nielsen Olsen Pereira Ramos "
    "Santos Thomas Ulloa Varga Walker Yilmaz Zhang Abbott Bianchi Clark Dvorak Ellis Fontaine Gomez "
    "Hill Iqbal Jones Keller Lindgren Martin Nguyen Ortiz Popov Reed Silva Taylor Urban Vidal Wood "
    "Becker Cohen Duarte Engel Flores Grant Horvat Jackson Kaya Lehmann Mendes Nowak Osman Peters"
).split()
PLACES = {
    "Germany": "Berlin Hamburg Munich Cologne Leipzig Bremen Dresden", "France":
    "Paris Lyon Nice Toulouse Lille Nantes", "Spain": "Madrid Seville Valencia Bilbao Granada",
    "Italy": "Rome Milan Turin Naples Bologna", "Japan": "Tokyo Osaka Kyoto Sapporo Nagoya",
    "Brazil": "Recife Salvador Curitiba Brasilia Manaus", "Canada":
    "Toronto Montreal Vancouver Calgary Ottawa", "Kenya": "Nairobi Mombasa Kisumu",
    "India": "Mumbai Delhi Chennai Pune Jaipur", "Mexico": "Puebla Merida Tijuana Oaxaca",
    "Norway": "Oslo Bergen Trondheim Tromso", "Poland": "Warsaw Krakow Gdansk Wroclaw",
    "Portugal": "Lisbon Porto Braga Coimbra", "Turkey": "Istanbul Ankara Izmir Bursa",
    "Egypt": "Cairo Luxor Aswan Alexandria", "Austria": "Vienna Graz Linz Salzburg",
    "Denmark": "Aarhus Copenhagen Odense", "Chile": "Santiago Valparaiso Temuco",
    "Australia": "Sydney Perth Brisbane Adelaide Hobart", "Ireland": "Dublin Cork Galway Limerick",
    "United States": "Boston Denver Seattle Austin Chicago Phoenix Portland Miami",
    "United Kingdom": "London Leeds Bristol Glasgow York", "South Africa": "Durban Pretoria Soweto",
    "Greece": "Athens Patras Corfu", "Sweden": "Malmo Uppsala Stockholm", "China":
    "Shanghai Wuhan Chengdu Harbin", "Netherlands": "Utrecht Rotterdam Delft Leiden",
}  # fmt: skip
NATIONALITIES = (
    "German French Spanish Italian Japanese Brazilian Canadian Kenyan Indian Mexican Norwegian "
    "Polish Portuguese Turkish Egyptian Austrian Danish Chilean Australian Irish American British "
    "Greek Swedish Chinese Dutch"
).split()
STREETS = (
    "Oak Elm Park Lake Mill Church High Station River Garden Bridge Forest Hill Market King Queen "
    "Maple Cedar Rose Castle Harbour Meadow Sunset Spring North South".split()
)
REGIONS = (
    "North South East West Central Coastal Highland Lowland Northern Southern Eastern Western "
    "Midland Riverside Upland".split()
)
ADJECTIVES = (
    "Silent Golden Broken Hidden Red Blue Wild Lost Last First Endless Quiet Bright Dark Little "
    "Great Frozen Burning Electric Velvet Crimson Distant Ancient Modern Secret Royal Lucky Lonely "
    "Gentle Rapid Crystal Silver Hollow Sacred Urban Green White Black Northern Sweet Bitter Brave"
).split()
NOUNS = (
    "River Mountain Garden Storm Mirror Harbor Night Summer Winter Dream Road Island Forest Star "
    "Tower Bridge Ocean Shadow Fire Moon Horizon Clock Letter Window Bird Lion Fox Wolf Stone Crown "
    "Valley Song Memory Circle Signal Lantern Compass Orchard Desert Engine Machine Rain Echo Feather"
).split()
COMPANY_STEMS = (
    "Acorn Apex Aurora Beacon Bluebird Cobalt Delta Ember Falcon Granite Helix Indigo Juniper "
    "Keystone Lumen Meridian Nimbus Orion Pinnacle Quantum Redwood Summit Tundra Umbra Vertex "
    "Willow Zenith Atlas Borealis Cascade Drift Everest Fjord Glacier Halcyon Ivory Krypton Lotus"
).split()
COMPANY_ENDINGS = (
    "Ltd Group Labs Systems Partners Foods Media Logistics Energy Motors Bank Health Studios Works "
    "Industries Solutions Trading Holdings".split()
)
PRODUCT_NOUNS = (
    "Lamp Chair Table Kettle Backpack Jacket Blender Camera Headphones Keyboard Bottle Notebook "
    "Blanket Speaker Monitor Tent Helmet Drill Mixer Watch Printer Desk Router Scooter Toaster Fan "
    "Pillow Pan Mug Umbrella Sofa Shelf Charger Razor Clock".split()
)
PRODUCT_ADJECTIVES = (
    "Compact Deluxe Basic Classic Portable Smart Mini Premium Wooden Steel Travel Office Kids "
    "Sport Eco Ultra Cozy Slim Heavy Wireless Folding Garden".split()
)
TOPICS = (
    "Algebra Biology Chemistry Drawing Economics French Geography History Law Music Nutrition "
    "Philosophy Physics Poetry Politics Programming Robotics Statistics Theatre Writing Astronomy "
    "Botany Ceramics Databases Ethics Geology Linguistics Logic Marketing Photography".split()
)
DISHES = (
    "Lasagna Paella Ramen Goulash Risotto Moussaka Burrito Falafel Pancakes Dumplings Gnocchi Curry "
    "Tacos Minestrone Bouillabaisse Pierogi Schnitzel Tiramisu Brownie Hummus Ceviche Biryani "
    "Carbonara Omelette Gazpacho Shakshuka Stroganoff Ratatouille Tempura Strudel".split()
)
ANIMALS = (
    "Bella Rocky Luna Max Daisy Charlie Milo Coco Buddy Simba Nala Oreo Pepper Rex Shadow Ginger "
    "Toby Willow Zeus Misty Bruno Cleo Duke Gizmo Hazel Jasper Kiwi Lola Maple Olive Pixie Scout "
    "Teddy Winnie Ziggy Biscuit Pumpkin Socks Smokey Patch".split()
)
TEAM_NAMES = (
    "Tigers Eagles Sharks Wolves Falcons Bears Panthers Hawks Bulls Lions Comets Rangers Rovers "
    "Wanderers United Athletic Dynamos Kings Storm Titans Vipers Pirates Knights Raiders".split()
)
DOMAINS_MAIL = "mail.test post.example inbox.test web.example".split()
