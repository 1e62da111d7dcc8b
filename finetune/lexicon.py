"""What names in a schema mean in plain English: words, synonyms, adjectives, verbs.

A `Concept` is looked up by the words of a column's name (`unit_price` -> "price"), so that a
question can say "the cheapest" and mean that column. The entries are this project's own.
"""
# ruff: noqa: E501 (a template or a row of words reads best as one line)

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class Concept:
    """How people speak of one kind of attribute; every field may be empty.

    `nouns` replace the column's own name; `more`/`less` are comparatives, `most`/`least`
    superlatives; `how` asks for the value ("how old"); `values` are templates around a value `{v}`
    ("in {v}"); `verbs` are third-person templates around it ("live in {v}"); `unit` follows a
    number.
    """

    nouns: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
    less: tuple[str, ...] = ()
    most: tuple[str, ...] = ()
    least: tuple[str, ...] = ()
    how: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    verbs: tuple[str, ...] = ()
    adjective: bool = False
    unit: str = ""
    role: str = ""


def _split(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


# words of the name = field: comma-separated texts; fields apart by `;`. The longest entry that ends
# a column's words is the column's concept.
_CONCEPTS = """
age = more: older than; less: younger than; most: oldest; least: youngest; how: how old; unit: years
birth date|date of birth|birthday|birthdate = nouns: birthday, date of birth, birth date; most: youngest; least: oldest; role: born
birth year|year of birth|year born|born = nouns: year of birth, birth year; most: youngest; least: oldest; role: born
price|unit price|list price|cost|fee|fare|ticket price|rate per night|tuition|rent|premium = more: more expensive than, costing more than, above, priced over; less: cheaper than, costing less than, under; most: most expensive, priciest, costliest; least: cheapest, least expensive; how: how much does it cost; role: cost
price|unit price|list price|ticket price = nouns: price, cost
cost = nouns: cost, price, expense
fee = nouns: fee, charge
fare = nouns: fare, ticket price
rent|monthly rent = nouns: rent, monthly rent
salary|wage|annual salary|pay|base salary = nouns: salary, pay, earnings; more: earning more than, paid more than; less: earning less than, paid less than; most: best paid, highest paid; least: worst paid, lowest paid; how: how much does one earn; role: earn
hourly rate|daily rate = nouns: hourly rate, rate; most: most expensive, priciest; least: cheapest; more: more expensive than; less: cheaper than
hourly wage = nouns: hourly wage, hourly pay; most: best paid; least: worst paid
weight|weight kg = nouns: weight; more: heavier than; less: lighter than; most: heaviest; least: lightest; how: how heavy
height|height cm|height m|elevation|altitude = more: taller than, higher than; less: lower than, shorter than; most: tallest, highest; least: lowest, shortest; how: how tall, how high
elevation|altitude = nouns: elevation, altitude, height above sea level
length|length m|length km = more: longer than; less: shorter than; most: longest; least: shortest; how: how long
duration|duration min|duration minutes|running time|runtime|duration seconds = nouns: duration, length, running time; more: longer than, lasting over; less: shorter than; most: longest; least: shortest; how: how long
distance|distance km|mileage = nouns: distance; most: longest, farthest; least: shortest, nearest; more: longer than; less: shorter than; how: how far
mileage = nouns: mileage, kilometres driven
speed|top speed|max speed = nouns: speed, top speed; more: faster than; less: slower than; most: fastest; least: slowest; how: how fast
population|residents|inhabitants = nouns: population, number of inhabitants, number of residents, number of people; most: most populous, biggest, largest; least: least populous, smallest; more: with more inhabitants than; how: how many people live there; role: size
area|area sqm|area km2|floor area|surface|area ha|square metres = nouns: area, size; more: larger than, bigger than; less: smaller than; most: largest, biggest; least: smallest; how: how large, how big; role: size
capacity|seats|seating capacity|max capacity = nouns: capacity, number of seats; most: largest, biggest; least: smallest; how: how big; role: size
budget|funding = nouns: budget; most: best funded; least: worst funded
revenue|sales|turnover|income = nouns: revenue, earnings, income; most: highest earning
amount|total|total amount|grand total = nouns: amount, total; more: over, above, worth more than; less: under, below; most: largest, biggest, highest; least: smallest, lowest
balance = nouns: balance; most: richest; least: poorest
depth|depth m = more: deeper than; less: shallower than; most: deepest; least: shallowest; how: how deep
temperature|temperature c|temp = nouns: temperature; more: hotter than, warmer than; less: colder than; most: hottest, warmest; least: coldest
rating|score|stars|grade|points|gpa|marks = more: rated above; most: best rated, highest rated; least: worst rated, lowest rated
score|points = nouns: score, points; more: scoring more than; less: scoring less than; most: highest scoring, top scoring, best; least: lowest scoring, worst
gpa|grade|marks = nouns: grade, mark; most: best; least: worst
experience|years experience|years of experience|experience years = nouns: experience, years of experience; most: most experienced; least: least experienced; unit: years
pages|page count|number of pages = nouns: number of pages, page count, length; more: longer than; most: longest, thickest; least: shortest, thinnest
floors|storeys|number of floors = nouns: number of floors; most: tallest
stock|quantity in stock|stock level|in stock|units in stock = nouns: stock, quantity in stock, units in stock
quantity = nouns: quantity, number of units; most: largest; least: smallest
power|power kw|capacity mw|horsepower = nouns: power, output; more: stronger than; most: most powerful; least: weakest
magnitude = more: stronger than; less: weaker than; most: strongest; least: weakest
discount = most: biggest; least: smallest
views|plays|downloads|listeners|followers|subscribers = most: most popular; least: least popular
votes = nouns: votes, number of votes; most: most voted
attendance|visitors|attendees|spectators = nouns: attendance, number of visitors; most: best attended, busiest; least: worst attended
goals = most: top scoring
priority level = nouns: priority
year|release year|year made|model year|year built|construction year|build year|founding year|founded year|year founded|opening year|year opened|established|founded = most: newest, most recent, latest; least: oldest, earliest
release year|year released = nouns: release year, year of release; role: released
year built|build year|construction year|built year = nouns: year of construction, year built; role: built
founded|founded year|year founded|founding year|established|established year = nouns: founding year, year of foundation; role: founded
opening year|year opened|opened|opened year|open year = nouns: opening year; role: opened
hire date|date hired|hired|hired on|start date|joined|join date|date joined|member since|joined on = most: newest, most recent; least: longest serving, earliest
hire date|date hired|hired|hired on = nouns: hire date, date of hiring; role: hired
joined|join date|date joined|member since|joined on = nouns: joining date, join date; role: joined
start date|started|starts on|start = nouns: start date; role: started
end date|ended|ends on|end = nouns: end date; role: ended
order date|ordered on|ordered at|date ordered = nouns: order date, date of the order; role: placed
purchase date|purchased on|bought on = nouns: purchase date; role: bought
payment date|paid on|paid at = nouns: payment date; role: paid
release date|released|released on = nouns: release date; role: released
publication date|published|published on|published at|publish date = nouns: publication date; role: published
due date|due on|deadline = nouns: due date, deadline; role: due
created at|created|creation date|created on|date created = nouns: creation date; role: created
opening date|opened on|date opened = nouns: opening date; role: opened
visit date|visited on = nouns: date of the visit; role: made
booking date|booked on|booked at|reservation date = nouns: booking date; role: booked
appointment date|scheduled at|scheduled for|scheduled on = nouns: appointment date, date; role: scheduled
delivery date|delivered on|delivered at = nouns: delivery date; role: delivered
shipped on|ship date|shipped date|shipping date = nouns: shipping date; role: shipped
return date|returned on|returned at|returned|date returned = nouns: return date; role: returned
closing date|closed on|closed|date closed = nouns: closing date; role: closed
admission date|admitted on = nouns: admission date; role: admitted
enrollment date|enrolled on|enrolled at = nouns: enrollment date; role: enrolled
issue date|issued on|date issued = nouns: issue date; role: issued
date|happened on|event date|match date|game date|reading date|day|held on|taken on|measured on = nouns: date, day; most: most recent, latest, newest; least: earliest, oldest, first; role: dated
departure|departure time|departs at|departure date = nouns: departure, departure time; role: departing
arrival|arrival time|arrives at|arrival date = nouns: arrival, arrival time; role: arriving
city|town|home city|home town|hometown = nouns: city, town; values: in {v}, from {v}, located in {v}, based in {v}; verbs: live in {v}, come from {v}; role: place
location|region|state|province|district|county|neighbourhood|area name|zone = values: in {v}, from {v}, located in {v}; verbs: live in {v}, come from {v}; role: place
country|home country|nation|country of origin|origin country = nouns: country, nation; values: in {v}, from {v}; verbs: live in {v}, come from {v}; role: place
nationality|citizenship = nouns: nationality, citizenship, country of origin; values: of {v} nationality, from {v}; adjective: yes
continent = values: in {v}; role: place
headquarters|hq|headquarters city|hq city|head office = nouns: headquarters, head office; values: headquartered in {v}, with headquarters in {v}, based in {v}; role: place
address|street|street address = nouns: address; role: place
birth place|birthplace|place of birth = nouns: birthplace, place of birth; values: born in {v}; role: place
destination|to city|destination city|arrival city = values: to {v}, going to {v}, heading to {v}
source|origin|from city|departure city|origin city = values: from {v}, departing from {v}, leaving from {v}
genre|style|kind|type|cuisine|breed|species|material|color|colour|fuel|fuel type|vehicle type|room type|product type|policy type|account type|property type|vessel type|membership type|ticket type|contract type = values: of {p} {v}; adjective: yes
category|sort|subtype|segment|sector|industry|size|surface type|soil type|crop|habitat|license type|blood type = values: of {p} {v}, in the {v} {p}
genre = nouns: genre, genre, style
type|kind = nouns: type, kind
category = nouns: category, type, kind
color|colour = nouns: colour, color
cuisine = nouns: cuisine, type of food; values: serving {v} food
breed = values: of the {v} breed
department|dept|department name = nouns: department; values: in the {v} department, from {v}; verbs: work in {v}
team|club|team name = values: in the {v} team, of {v}; verbs: play for {v}
position|job title|job|role|occupation|profession|title of job = nouns: job, position, role; values: working as {v}; role: job
specialty|specialization|speciality|specialisation|major|field|subject|discipline = nouns: specialty, field; values: specializing in {v}
major = nouns: major, main subject; values: majoring in {v}
subject|topic|theme = values: about {v}, on {v}
language|languages = values: in {v}; nouns: language
gender|sex = nouns: gender, sex; adjective: yes; role: gender
status|state of order|condition|stage|phase = values: with status {v}, with the status {v}; adjective: yes
priority|severity|difficulty|level = values: with {v} {p}, of {v} {p}
brand|make|manufacturer|maker|producer|vendor|supplier|made by|produced by = nouns: brand, maker, manufacturer; values: by {v}, made by {v}, from {v}
author|writer = nouns: author, writer; values: by {v}, written by {v}; role: by
artist|singer|composer|performer = values: by {v}; role: by
director = values: by {v}, directed by {v}; role: by
publisher = values: published by {v}, from {v}; role: by
host|presenter = values: hosted by {v}; role: by
owner = values: owned by {v}; role: by
party|political party = values: of the {v} party, from {v}
format|medium|platform|channel = values: on {v}, in {v}
payment method|method|paid by|payment type = nouns: payment method, way of paying; values: paid by {v}, using {v}
season = values: in {v}
weekday|day of week = values: on {v}
email|email address|e mail|mail = nouns: email, email address, mail address; role: contact
phone|phone number|telephone|mobile|cell phone|contact number = nouns: phone number, telephone number, phone; role: contact
website|url|homepage = nouns: website, web address
zip|zip code|postal code|postcode = nouns: postal code, zip code
description|details|notes|comment|comments|remarks = nouns: description, details
first name|given name|forename|firstname = nouns: first name, given name, forename; role: name
last name|family name|surname|lastname = nouns: last name, surname, family name; role: name
name|full name|title = role: name
"""


def _read_concepts() -> dict[tuple[str, ...], Concept]:
    merged: dict[tuple[str, ...], dict[str, object]] = {}
    for line in _CONCEPTS.strip().splitlines():
        names, _, body = line.partition(" = ")
        fields: dict[str, object] = {}
        for part in body.split(";"):
            key, _, text = part.partition(":")
            key = key.strip()
            if key in ("unit", "role"):
                fields[key] = text.strip()
            elif key == "adjective":
                fields[key] = True
            else:
                fields[key] = _split(text)
        for name in names.split("|"):
            merged.setdefault(tuple(name.split()), {}).update(fields)
    return {words: Concept(**fields) for words, fields in merged.items()}  # type: ignore[arg-type]


CONCEPTS = _read_concepts()
NO_CONCEPT = Concept()

ABBREVIATIONS = dict(
    pair.split("=")
    for pair in (
        "fname=first_name lname=last_name dob=date_of_birth addr=address qty=quantity amt=amount "
        "desc=description num=number no=number nbr=number pct=percentage perc=percentage "
        "dept=department emp=employee cust=customer prod=product yr=year tel=telephone "
        "avg=average min=minimum max=maximum mgr=manager stu=student prof=professor "
        "cat=category dt=date bday=birthday cnt=count val=value org=organization loc=location "
        "pos=position ctry=country pop=population temp=temperature dist=distance dur=duration "
        "stat=status acct=account inv=invoice pmt=payment txn=transaction trans=transaction "
        "nat=nationality lang=language sal=salary sup=supplier veh=vehicle cty=city sess=session "
        "appt=appointment pat=patient doc=doctor insp=inspection mbr=member inst=institution "
        "grp=group lvl=level wt=weight ht=height len=length bal=balance tot=total ord=order "
        "rev=revenue cap=capacity sp=species ref=reference reg=region capa=capacity enr=enrollment "
        "crs=course acc=account prc=price rtg=rating opp=opponent evt=event mfr=manufacturer"
    ).split()
)

PERSONS = frozenset(
    "person people helper carer fixer student teacher professor instructor lecturer tutor employee worker staff "
    "customer client guest patient doctor physician nurse surgeon manager player athlete coach "
    "referee member user author writer artist singer musician composer actor director producer "
    "driver pilot passenger candidate voter politician councillor mayor agent broker "
    "owner tenant landlord landlady buyer seller supplier visitor volunteer donor scientist "
    "researcher engineer technician mechanic farmer chef cook waiter guide trainer trainee "
    "instructor subscriber reviewer editor reporter journalist judge lawyer attorney officer "
    "resident citizen child parent captain rider skater swimmer runner climber host guest speaker "
    "attendee applicant recruiter intern contractor consultant analyst caretaker keeper vet "
    "veterinarian gardener librarian borrower reader curator painter sculptor dancer gamer crew "
    "holder contact beneficiary adjuster claimant pensioner dispatcher courier shopper lender "
    "sponsor organizer participant contestant competitor winner investor founder developer tester "
    "midwife therapist dentist pharmacist inspector fisherman jockey boxer sailor astronaut wrestler "
    "individual head faculty baker butcher barber tailor carpenter plumber electrician janitor clerk "
    "cashier accountant secretary minister president king queen soldier monk priest nun poet chemist "
    "biologist physicist geologist historian translator designer architect photographer model drummer "
    "guitarist conductor wrestler goalkeeper umpire cyclist golfer alumnus graduate scholar "
    "neighbor relative spouse sibling sister brother mother father friend colleague".split()
)

# What the rows of a child table are to the row they point at: verb phrases for "X who … (a) CHILD".
RELATION_VERBS = {
    "order": ("placed", "made"), "purchase": ("made",), "booking": ("made",),
    "reservation": ("made",), "payment": ("made",), "visit": ("made",), "donation": ("made", "given"),
    "transaction": ("made",), "review": ("written", "received"), "appointment": ("had", "booked"),
    "loan": ("taken out", "had"), "rental": ("made",), "claim": ("filed", "made"),
    "ticket": ("opened", "had"), "enrollment": ("had",), "registration": ("made",),
    "comment": ("written", "received"), "post": ("written", "published"), "vote": ("cast", "received"),
    "invoice": ("received",), "award": ("won", "received"), "match": ("played",),
    "game": ("played",), "flight": ("operated", "had"), "delivery": ("received", "made"),
    "shipment": ("sent", "had"), "treatment": ("had", "received"), "exam": ("taken", "had"),
    "concert": ("given", "hosted"), "event": ("hosted", "organized"), "contract": ("signed", "had"),
    "album": ("released",), "song": ("recorded", "written"), "book": ("written", "published"),
    "film": ("made",), "movie": ("made",), "episode": ("had",), "policy": ("bought", "had"),
    "inspection": ("had",), "reading": ("recorded",), "measurement": ("recorded",),
    "application": ("submitted", "received"), "interview": ("had",), "project": ("had",),
    "session": ("had", "attended"), "workout": ("done",), "subscription": ("bought",),
}  # fmt: skip

UNCOUNTABLE = frozenset(
    "staff equipment furniture information news series species sheep fish crew personnel "
    "sales feedback weather music data media stock inventory attendance faculty works".split()
)
_IRREGULAR = {
    "person": "people", "child": "children", "man": "men", "woman": "women", "foot": "feet",
    "goose": "geese", "mouse": "mice", "tooth": "teeth", "medium": "media", "criterion": "criteria",
    "analysis": "analyses", "crisis": "crises", "diagnosis": "diagnoses", "index": "indexes",
    "matrix": "matrices", "salesperson": "salespeople", "half": "halves", "leaf": "leaves", "leave": "leaves",
    "shelf": "shelves", "wolf": "wolves", "knife": "knives", "life": "lives", "wife": "wives",
    "hero": "heroes", "potato": "potatoes", "tomato": "tomatoes", "bus": "buses",
    "status": "statuses", "virus": "viruses", "campus": "campuses", "bonus": "bonuses",
    "fisherman": "fishermen", "quiz": "quizzes", "gas": "gases", "calf": "calves",
    "address": "addresses", "class": "classes", "process": "processes", "business": "businesses",
    "boss": "bosses", "glass": "glasses", "dress": "dresses", "pass": "passes", "loss": "losses",
    "stress": "stresses", "princess": "princesses", "access": "accesses", "movie": "movies",
    "cookie": "cookies", "pie": "pies", "tie": "ties", "zombie": "zombies", "genius": "geniuses",
    "bias": "biases", "canvas": "canvases", "atlas": "atlases", "lens": "lenses", "iris": "irises",
    "cafe": "cafes", "menu": "menus", "house": "houses", "horse": "horses", "nurse": "nurses",
    "course": "courses", "purchase": "purchases", "warehouse": "warehouses", "case": "cases",
    "release": "releases", "license": "licenses", "expense": "expenses", "response": "responses",
    "exercise": "exercises", "franchise": "franchises", "database": "databases", "base": "bases",
    "cause": "causes", "clause": "clauses", "phase": "phases", "prize": "prizes", "size": "sizes",
    "disease": "diseases", "cruise": "cruises", "house price": "house prices", "lease": "leases",
    "race": "races", "place": "places", "service": "services", "device": "devices", "enterprise":
    "enterprises", "gps": "gps", "basis": "bases", "cinema": "cinemas", "sense": "senses",
}  # fmt: skip
_SINGULARS = {plural: single for single, plural in _IRREGULAR.items()}


def pluralize(noun: str) -> str:
    """The plural of a noun phrase, by its last word: "order line" -> "order lines"."""
    head, _, last = noun.rpartition(" ")
    lower = last.lower()
    if lower in UNCOUNTABLE or lower in _SINGULARS:
        plural = last
    elif lower in _IRREGULAR:
        plural = _IRREGULAR[lower]
    elif lower.endswith("s") and singularize(lower) != lower:
        plural = last  # it is one already: "skills"
    elif re.search(r"[^aeiou]y$", lower):
        plural = last[:-1] + "ies"
    elif re.search(r"(s|x|z|ch|sh)$", lower):
        plural = last + "es"
    else:
        plural = last + "s"
    return f"{head} {plural}".strip()


def singularize(noun: str) -> str:
    """The singular of a noun phrase, by its last word: "order lines" -> "order line"."""
    head, _, last = noun.rpartition(" ")
    lower = last.lower()
    if lower in UNCOUNTABLE or lower in _IRREGULAR:
        single = last
    elif lower in _SINGULARS:
        single = _SINGULARS[lower]
    elif lower.endswith("ies") and len(lower) > 4:
        single = last[:-3] + "y"
    elif re.search(r"(ss|us|is)$", lower):
        single = last
    elif re.search(r"(x|z|ch|sh|ss)es$", lower):
        single = last[:-2]
    elif lower.endswith("s") and len(lower) > 3:
        single = last[:-1]
    else:
        single = last
    return f"{head} {single}".strip()


@lru_cache(maxsize=65536)
def split_name(name: str) -> tuple[str, ...]:
    """An identifier as lower-case words, abbreviations spelled out: `stuDOB` -> student, date…"""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ", name)
    words: list[str] = []
    for word in re.split(r"[\W_]+", spaced):
        if word:
            words.extend(ABBREVIATIONS.get(word.lower(), word.lower()).split("_"))
    if len(words) > 1 and words[-1] == "minimum":
        words[-1] = "minutes"  # `duration_min`
    if len(words) > 1 and words[0] == "number" and words[1] != "of" and words[-1].endswith("s"):
        words.insert(1, "of")  # `num_seats`, `no_of_seats`
    return tuple(words)


def find_concept(words: tuple[str, ...]) -> Concept:
    """The concept of the longest known ending of `words`; `NO_CONCEPT` if there is none."""
    for start in range(len(words)):
        concept = CONCEPTS.get(words[start:])
        if concept is not None:
            return concept
    return NO_CONCEPT


def with_article(noun: str) -> str:
    """ "an order", "a customer"; by sound of the first letter, with the usual exceptions."""
    first = noun.lower()
    vowel = first[:1] in "aeio" or re.match(r"(u[^ns]|un[^i]|hour|mp3|x-ray|8|11\b|18\b)", first)
    return f"{'an' if vowel else 'a'} {noun}"
