"""Values for the columns of invented databases: what each kind of attribute may hold."""
# ruff: noqa: E501 (a template or a row of words reads best as one line)

from __future__ import annotations

import datetime
from collections.abc import Callable
from random import Random

from finetune.invented_words import (
    ADJECTIVES,
    ANIMALS,
    COMPANY_ENDINGS,
    COMPANY_STEMS,
    DISHES,
    DOMAINS_MAIL,
    FIRST_NAMES,
    LAST_NAMES,
    NATIONALITIES,
    NOUNS,
    PLACES,
    PRODUCT_ADJECTIVES,
    PRODUCT_NOUNS,
    REGIONS,
    STREETS,
    TEAM_NAMES,
    TOPICS,
)

Maker = Callable[[Random, int], list]
CITIES = {country: names.split() for country, names in PLACES.items()}
ALL_CITIES = [city for names in CITIES.values() for city in names]


def _distinct(make: Callable[[Random], str], rng: Random, count: int) -> list[str]:
    found: dict[str, None] = {}
    for _ in range(count * 6):
        found.setdefault(make(rng))
        if len(found) == count:
            break
    values = list(found)
    return [values[i] if i < len(values) else f"{make(rng)} {i}" for i in range(count)]


def person_name(rng: Random) -> str:
    return f"{rng.choice(FIRST_NAMES)} {rng.choice(LAST_NAMES)}"


def title(rng: Random) -> str:
    style = rng.randrange(5)
    if style == 0:
        return f"{rng.choice(ADJECTIVES)} {rng.choice(NOUNS)}"
    if style == 1:
        return f"The {rng.choice(ADJECTIVES)} {rng.choice(NOUNS)}"
    if style == 2:
        return f"{rng.choice(NOUNS)} of the {rng.choice(NOUNS)}"
    if style == 3:
        return f"A {rng.choice(NOUNS)} in {rng.choice(ALL_CITIES)}"
    return rng.choice(NOUNS)


def company(rng: Random) -> str:
    return f"{rng.choice(COMPANY_STEMS)} {rng.choice(COMPANY_ENDINGS)}"


def _named(*patterns: str) -> Callable[[Random], str]:
    def make(rng: Random) -> str:
        return rng.choice(patterns).format(
            city=rng.choice(ALL_CITIES), adj=rng.choice(ADJECTIVES), noun=rng.choice(NOUNS),
            last=rng.choice(LAST_NAMES), first=rng.choice(FIRST_NAMES),
            street=rng.choice(STREETS), topic=rng.choice(TOPICS), region=rng.choice(REGIONS),
            number=rng.randrange(1, 99),
        )  # fmt: skip

    return make


NAMES: dict[str, Callable[[Random], str]] = {
    "person": person_name,
    "first_name": lambda rng: rng.choice(FIRST_NAMES),
    "surname": lambda rng: rng.choice(LAST_NAMES),
    "title": title,
    "company": company,
    "place": lambda rng: rng.choice(ALL_CITIES),
    "topic": lambda rng: rng.choice(TOPICS),
    "dish": lambda rng: rng.choice(DISHES),
    "pet_name": lambda rng: rng.choice(ANIMALS),
    "product": lambda rng: f"{rng.choice(PRODUCT_ADJECTIVES)} {rng.choice(PRODUCT_NOUNS)}",
    "team": lambda rng: f"{rng.choice(ALL_CITIES)} {rng.choice(TEAM_NAMES)}",
    "band": _named("The {noun}s", "{adj} {noun}", "{first} {last}", "{noun} Club", "DJ {last}"),
    "dept": lambda rng: rng.choice(
        "Sales Marketing Finance Research Legal Support Logistics Production Design Security "
        "Purchasing Quality Training Operations Accounting Planning Engineering".split()
    ),
    "party": _named("{adj} Party", "{noun} Alliance", "{region} Union", "{noun} Movement"),
    "username": _named("{first}{number}", "{noun}_{number}", "{adj}{noun}", "{last}{number}"),
    "company_lab": _named("{last} Lab", "{topic} Lab", "{noun} Institute", "{city} Research Centre"),
    "place_airport": _named("{city} International", "{last} Airport", "{region} {city} Airport"),
    "place_museum": _named("{city} Museum of Art", "{last} Gallery", "{noun} Museum", "{city} Hall"),
    "place_venue": _named("{noun} Arena", "{city} Hall", "{adj} Stage", "{last} Theatre", "The {noun}"),
    "place_food": _named("The {adj} {noun}", "Casa {last}", "{first}'s", "{noun} & {noun}", "{city} Grill"),
    "place_hotel": _named("Hotel {city}", "{adj} {noun} Inn", "Grand {last}", "{noun} Resort"),
    "place_building": _named("{noun} Tower", "{last} House", "{street} Court", "{adj} Gardens"),
    "place_park": _named("{street} Park", "{last} Green", "{noun} Garden"),
    "place_plant": _named("{city} Plant", "{noun} {region}", "{last} Station"),
    "place_farm": _named("{last} Farm", "{noun} Hill", "{adj} Acres", "{city} Valley Estate"),
    "place_mountain": _named("Mount {last}", "{adj} Peak", "{noun} Horn", "Pic {noun}"),
    "place_hut": _named("{last} Hut", "{noun} Lodge", "{adj} Refuge"),
    "title_event": _named("{city} Festival", "{topic} Days", "{noun} Cup", "{region} Open", "{topic} Summit"),
    "title_election": _named("{city} Council {number}", "{region} Election", "National Vote {number}"),
    "title_project": _named("{noun} Project", "{adj} {noun}", "{topic} for All", "Operation {noun}", "{street} Initiative"),
    "title_paper": _named("On {topic}", "{topic} and {topic}", "The {adj} {noun}", "A Study of {topic}", "{noun} Effects"),
    "title_ticket": _named("Cannot open {noun}", "{noun} not working", "Slow {noun}", "Error in {topic}", "New {noun} request"),
    "paper": _named("{city} Times", "The {noun}", "{region} Post", "Daily {noun}", "{city} Herald"),
    "boat": _named("{adj} {noun}", "{first}", "Star of {city}", "{noun} II"),
    "storm": _named("{first}", "{noun}"),
    "mission": _named("{noun} {number}", "{adj} {noun}", "Pathfinder {number}"),
    "satellite": _named("{noun}-{number}", "{adj}Sat", "{noun}Sat {number}"),
    "address": _named("{number} {street} Street", "{number} {street} Road", "{street} Avenue {number}"),
}  # fmt: skip

# name -> (names it may have as a column, maker description)
# description: ("int", low, high) | ("money", low, high) | ("real", low, high) | ("pick", *values)
#   | ("date", first year, last year) | ("year", low, high) | ("bool",) | special names
ATTRIBUTES: dict[str, tuple[str, tuple]] = {
    "age": ("age", ("int", 18, 78)),
    "gender": ("gender/sex", ("pick", "F|M", "female|male")),
    "birth_date": ("birth_date/date_of_birth/birthday/dob", ("date", 1945, 2006)),
    "birth_year": ("birth_year/year_of_birth/born", ("year", 1900, 2002)),
    "city": ("city/town/home_city/location", ("city",)),
    "country": ("country/nation/country_of_origin", ("country",)),
    "nationality": ("nationality/country/citizenship", ("pick", "|".join(NATIONALITIES))),
    "region": ("region/district/area_name/zone", ("pick", "|".join(REGIONS))),
    "address": ("address/street_address", ("text", "address")),
    "email": ("email/email_address/mail", ("email",)),
    "phone": ("phone/phone_number/telephone/mobile/contact_number", ("phone",)),
    "salary": ("salary/annual_salary/wage/pay/base_salary", ("int", 21000, 140000)),
    "hire_date": ("hire_date/hired_on/date_hired/start_date/joined_on", ("date", 2002, 2025)),
    "joined": ("joined/join_date/joined_on/member_since/date_joined", ("date", 2012, 2025)),
    "enrolled_on": ("enrolled_on/enrollment_date/date_enrolled", ("date", 2019, 2025)),
    "founded": ("founded/year_founded/founding_year/established/founded_year", ("year", 1850, 2021)),
    "opening_year": ("opening_year/year_opened/open_year/opened", ("year", 1870, 2023)),
    "year_built": ("year_built/construction_year/built_year/build_year", ("year", 1960, 2024)),
    "year": ("year/release_year", ("year", 1955, 2025)),
    "opened": ("opened_on/opening_date/date_opened", ("date", 1985, 2025)),
    "start_date": ("start_date/starts_on/start/date_from", ("date", 2018, 2026)),
    "end_date": ("end_date/ends_on/end/date_to", ("date?", 2019, 2027)),
    "date": ("date/day", ("date", 2020, 2026)),
    "appointment_date": ("appointment_date/date/scheduled_on/scheduled_at", ("date", 2022, 2026)),
    "departure_date": ("departure_date/departs_at/departure/date", ("date", 2022, 2026)),
    "booking_date": ("booking_date/booked_on/reservation_date/date", ("date", 2022, 2026)),
    "order_date": ("order_date/ordered_on/date_ordered/ordered_at/date", ("date", 2021, 2026)),
    "payment_date": ("payment_date/paid_on/date_paid/paid_at", ("date", 2021, 2026)),
    "purchase_date": ("purchase_date/purchased_on/bought_on", ("date", 2018, 2026)),
    "release_date": ("release_date/released_on/released", ("date", 1990, 2026)),
    "published": ("published_on/publication_date/published_at/publish_date", ("date", 2015, 2026)),
    "created_at": ("created_at/created_on/creation_date/date_created", ("timestamp", 2023, 2026)),
    "visit_date": ("visit_date/visited_on/date", ("date", 2021, 2026)),
    "due_date": ("due_date/due_on/deadline", ("date", 2023, 2026)),
    "issue_date": ("issue_date/issued_on/date_issued/date", ("date", 2021, 2026)),
    "shipped_on": ("shipped_on/ship_date/shipping_date", ("date?", 2022, 2026)),
    "delivered_on": ("delivered_on/delivery_date/delivered_at", ("date?", 2022, 2026)),
    "returned": ("returned_on/return_date", ("date?", 2023, 2026)),
    "payment_open": ("payment_date", ("date?", 2023, 2026)),
    "bool_flag": ("flag", ("bool",)),
    "money_paid": ("total_price", ("money", 20, 700)),
    "money_small": ("donation", ("money", 0, 40)),
    "launch_date": ("launch_date/launched_on", ("date", 1985, 2026)),
    "price": ("price/unit_price/cost/list_price", ("money", 4, 900)),
    "cost": ("cost/price/total_cost", ("money", 10, 4000)),
    "fee": ("fee/charge/cost/price", ("money", 20, 400)),
    "ticket_price": ("ticket_price/price/entry_fee/admission_fee", ("money", 5, 120)),
    "amount": ("amount/total_amount/amount_paid/value", ("money", 10, 9000)),
    "total": ("total/total_amount/amount/total_price/grand_total", ("money", 10, 3000)),
    "bill": ("bill/total/amount/bill_amount", ("money", 15, 400)),
    "tip": ("tip/tip_amount", ("money", 0, 40)),
    "value": ("value/estimated_value/worth", ("money", 200, 90000)),
    "market_value": ("market_value/value/transfer_value", ("int", 50000, 9000000)),
    "rent": ("rent/monthly_rent/rent_per_month", ("int", 350, 3900)),
    "premium": ("premium/monthly_premium/annual_premium", ("money", 20, 900)),
    "budget": ("budget/annual_budget/yearly_budget", ("int", 20000, 9000000)),
    "revenue": ("revenue/annual_revenue/turnover", ("int", 90000, 90000000)),
    "income": ("income/annual_income/yearly_income", ("int", 15000, 160000)),
    "balance": ("balance/current_balance/account_balance", ("money", 0, 60000)),
    "assets": ("assets/total_assets", ("int", 100000, 90000000)),
    "hourly_rate": ("hourly_rate/hourly_wage/rate", ("int", 12, 180)),
    "weight": ("weight/weight_kg/wt", ("real", 1, 220)),
    "height": ("height/height_cm/height_m", ("int", 20, 4000)),
    "length": ("length/length_m/length_cm", ("int", 5, 900)),
    "depth": ("depth/depth_m", ("int", 3, 60)),
    "area": ("area/area_sqm/size/surface_area/area_km2", ("int", 20, 9000)),
    "duration": ("duration/duration_min/length_minutes/duration_minutes", ("int", 5, 300)),
    "distance": ("distance/distance_km", ("int", 2, 1900)),
    "mileage": ("mileage/km_driven/odometer", ("int", 500, 260000)),
    "top_speed": ("top_speed/max_speed/speed", ("int", 60, 340)),
    "capacity": ("capacity/max_capacity/seating_capacity", ("int", 10, 900)),
    "seats": ("seats/seat_count/number_of_seats/num_seats", ("int", 20, 900)),
    "passengers": ("passengers/passenger_count/num_passengers", ("int", 10, 900)),
    "population": ("population/inhabitants/residents", ("int", 800, 900000)),
    "elevation": ("elevation/altitude/elevation_m", ("int", 0, 3900)),
    "altitude": ("altitude/elevation/height", ("int", 300, 4500)),
    "temperature": ("temperature/temp/temperature_c/temp_c", ("real", -20, 40)),
    "experience": ("experience/years_of_experience/experience_years/years_experience", ("int", 0, 40)),
    "rating": ("rating/score/avg_rating/stars", ("real", 1, 5)),
    "gpa": ("gpa/grade_average/average_grade", ("real", 1, 4)),
    "quantity": ("quantity/qty/units/amount", ("int", 1, 60)),
    "stock": ("stock/quantity_in_stock/in_stock/units_in_stock/stock_level", ("int", 0, 400)),
    "votes": ("votes/vote_count/number_of_votes", ("int", 100, 90000)),
    "visitors": ("visitors/annual_visitors/visitor_count/num_visitors", ("int", 500, 900000)),
    "attendees": ("attendees/attendance/participants/num_attendees", ("int", 20, 9000)),
    "attendance": ("attendance/spectators/attendance_count", ("int", 100, 80000)),
    "followers": ("followers/follower_count/fans", ("int", 50, 900000)),
    "subscribers": ("subscribers/subscriber_count/num_subscribers", ("int", 50, 900000)),
    "plays": ("plays/play_count/streams", ("int", 100, 9000000)),
    "views": ("views/view_count/page_views", ("int", 10, 90000)),
    "downloads": ("downloads/download_count", ("int", 50, 90000)),
    "pages": ("pages/page_count/number_of_pages/num_pages", ("int", 60, 1200)),
    "goals": ("goals/goals_scored/goal_count", ("int", 0, 40)),
    "percentage": ("percentage/share/pct", ("real", 1, 60)),
    "students_count": ("number_of_students/student_count/students_count/enrollment", ("int", 80, 9000)),
    "employees_count": ("number_of_employees/employee_count/employees/num_employees", ("int", 3, 9000)),
    "members_count": ("members/member_count/number_of_members", ("int", 90, 90000)),
    "platforms": ("platforms/number_of_platforms/platform_count", ("int", 1, 24)),
    "floors": ("floors/number_of_floors/storeys/floor_count", ("int", 1, 40)),
    "beds": ("beds/number_of_beds/bed_count", ("int", 6, 120)),
    "screens": ("screens/number_of_screens", ("int", 1, 18)),
    "manufacturer": ("manufacturer/maker/brand/producer/made_by", ("few", "company")),
    "industry": ("industry/sector/business", ("pick", "energy|food|finance|retail|software|transport|media|health")),
    "occupation": ("occupation/profession/job", ("pick", "teacher|engineer|nurse|driver|clerk|artist|farmer|lawyer|cook|student")),
    "job": ("job/position/role/job_title", ("pick", "manager|clerk|cleaner|technician|receptionist|accountant|guard|assistant")),
    "priority": ("priority/urgency", ("pick", "low|medium|high", "low|normal|high|urgent")),
    "severity": ("severity/level", ("pick", "minor|moderate|severe", "low|medium|high")),
    "method": ("method/payment_method/payment_type/paid_by", ("pick", "cash|credit card|bank transfer|voucher|check")),
    "payment_method": ("payment_method/method/payment_type/pay_method", ("pick", "cash|credit card|bank transfer|voucher|invoice")),
    "breed": ("breed/race", ("pick", "Beagle|Poodle|Siamese|Persian|Labrador|Boxer|Collie|Dwarf|Mixed")),
    "subject": ("subject/main_subject", ("pick", "Maths|Biology|History|Music|Physics|Art|Chemistry|Latin|Sports")),
    "discount": ("discount/discount_percent", ("int", 0, 60)),
    "code": ("code/number/reference/serial_number", ("code",)),
    "plate": ("plate/license_plate/registration/plate_number", ("code",)),
    "job_title": ("title/job_title/position/name", ("pick", "Data Analyst|Accountant|Sales Manager|Web Developer|HR Partner|Driver|Designer|Office Clerk|Engineer|Consultant|Buyer|Translator|Controller|Architect")),
}  # fmt: skip


def make_values(rng: Random, count: int, kind: tuple) -> tuple[str, list]:
    """`count` values of one kind, with their DuckDB type."""
    name, *rest = kind
    if name == "int":
        low, high = rest
        skew = rng.choice((1.0, 1.0, 2.0))
        step = 1 if high - low < 500 else rng.choice((1, 5, 10, 50)) if high < 20000 else 100
        make = lambda: int(low + (high - low) * rng.random() ** skew)  # noqa: E731
        if low == 0 and rng.random() < 0.4:  # some rows have none
            return "INTEGER", [make() if rng.random() < 0.85 else 0 for _ in range(count)]
        return "INTEGER", [max(low, make() // step * step) for _ in range(count)]
    if name == "money":
        low, high = rest
        digits = rng.choice((0, 2, 2))
        values = [round(low + (high - low) * rng.random() ** 1.7, digits) for _ in range(count)]
        return ("DECIMAL(10,2)" if rng.random() < 0.5 else "DOUBLE"), values
    if name == "real":
        low, high = rest
        return "DOUBLE", [round(rng.uniform(low, high), 1) for _ in range(count)]
    if name == "year":
        low, high = rest
        return "INTEGER", [rng.randint(low, high) for _ in range(count)]
    if name in ("date", "date?", "timestamp"):
        first = datetime.date(rest[0], 1, 1)
        first = max(first, datetime.date(rest[1] - rng.choice((2, 3, 4, 60)), 1, 1))
        days = (datetime.date(rest[1], 10, 31) - first).days
        dates: list = [first + datetime.timedelta(days=rng.randrange(days)) for _ in range(count)]
        if name == "timestamp":
            dates = [f"{d} {rng.randrange(24):02}:{rng.randrange(60):02}:00" for d in dates]
            return "TIMESTAMP", dates
        if name == "date?":
            dates = [None if rng.random() < 0.25 else d for d in dates]
        return "DATE", dates
    if name == "pick":
        options = rng.choice(rest).split("|")
        if len(options) > 9 and rng.random() < 0.7:
            options = rng.sample(options, rng.randint(5, 9))
        weights = [rng.uniform(0.3, 1.5) for _ in options]
        return "VARCHAR", rng.choices(options, weights, k=count)
    if name == "unique":  # a name out of a closed list, each once
        options = rest[0].split("|")
        rng.shuffle(options)
        return "VARCHAR", [
            options[i % len(options)] + (f" {i // len(options) + 1}" if i >= len(options) else "")
            for i in range(count)
        ]
    if name == "few":
        options = _distinct(NAMES[rest[0]], rng, rng.randint(4, 8))
        return "VARCHAR", [rng.choice(options) for _ in range(count)]
    if name == "text":
        return "VARCHAR", _distinct(NAMES[rest[0]], rng, count)
    if name == "city":
        options = rng.sample(ALL_CITIES, rng.randint(4, 10))
        return "VARCHAR", [rng.choice(options) for _ in range(count)]
    if name == "country":
        options = rng.sample(sorted(CITIES), rng.randint(4, 9))
        return "VARCHAR", [rng.choice(options) for _ in range(count)]
    if name == "email":

        def address(rng: Random) -> str:
            return f"{rng.choice(FIRST_NAMES)}.{rng.choice(LAST_NAMES)}@{rng.choice(DOMAINS_MAIL)}".lower()

        return "VARCHAR", _distinct(address, rng, count)
    if name == "phone":
        return "VARCHAR", [
            f"0{rng.randrange(10**3):03}-{rng.randrange(10**5):05}" for _ in range(count)
        ]
    if name == "code":
        letters = "".join(rng.choice("ABCDEFGHKLMNPRSTVWX") for _ in range(rng.randint(1, 2)))
        return "VARCHAR", [f"{letters}-{n}" for n in rng.sample(range(100, 999), count)]
    if name == "bool":
        share = rng.uniform(0.25, 0.75)
        truth = [rng.random() < share for _ in range(count)]
        style = rng.random()
        if style < 0.7:
            return "BOOLEAN", truth
        if style < 0.85:
            return "INTEGER", [int(t) for t in truth]
        yes, no = rng.choice((("yes", "no"), ("Yes", "No"), ("Y", "N"), ("T", "F")))
        return "VARCHAR", [yes if t else no for t in truth]
    raise ValueError(f"Unknown kind of attribute '{name}'.")
