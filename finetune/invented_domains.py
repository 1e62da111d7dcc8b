"""Domains that invented databases are assembled from, in a small notation.

`@ name` opens a domain. `entity/synonym -> parent, other as role: attribute, attribute(spec)` is
a table; a spec is a choice (`Rock|Jazz`), a range of integers (`1..10`) or decimals (`1.0..5.0`).
Attributes without a spec are in `finetune.invented.ATTRIBUTES`. `person`, `title`, … make names.
The first attribute always stays, `?` after a table marks a mere link between its parents.
"""
# ruff: noqa: E501 (a template or a row of words reads best as one line)

from __future__ import annotations

DOMAINS = """
@ school
school: company, city, founded, students_count
teacher/instructor/lecturer -> school: person, subject, salary, hire_date, age, degree(Bachelor|Master|PhD), email
student/pupil -> school: person, gender, birth_date, age, city, gpa, email
course/class -> teacher: topic, credits(1..8), level(beginner|intermediate|advanced), capacity, start_date, room(A1|A2|B1|B2|C3)
enrollment/registration -> student, course: grade(1..6), enrolled_on, status(active|completed|dropped)
club -> teacher as advisor: topic, meeting_day(Monday|Tuesday|Wednesday|Thursday|Friday), budget
membership? -> student, club: joined
@ hospital
department/ward: unit(Cardiology|Neurology|Pediatrics|Oncology|Radiology|Surgery|Emergency|Orthopedics|Dermatology), floor(1..9), budget, beds(8..60)
doctor/physician -> department: person, specialty(Cardiology|Neurology|Pediatrics|Surgery|Oncology|General Medicine), salary, hire_date, age, gender, phone
nurse -> department: person, shift(day|night|evening), experience, salary, is_registered
patient: person, gender, birth_date, city, blood_type(A+|A-|B+|O+|O-|AB+), phone, insurance(public|private|none)
appointment/consultation -> patient, doctor: appointment_date, duration, fee, status(scheduled|completed|cancelled|no show)
treatment -> patient, doctor: kind(Physiotherapy|Chemotherapy|Vaccination|Dialysis|Surgery|X-ray), cost, date, outcome(recovered|stable|worse)
medication/drug: drug(Paracetol|Ibuvex|Amoxil|Cortinol|Nexaprin|Zolitan|Metrofen|Dormex|Cardiol|Penovir|Asthmin|Glucora), manufacturer, price, dosage(5..500)
prescription -> doctor, patient, medication: issue_date, quantity
@ farm
farm: place, region, area, founded, is_organic
farmer -> farm: person, age, phone, experience
field/plot -> farm: code, area, soil_type(clay|sand|loam|peat), slope(0..30)
crop: crop(Wheat|Barley|Maize|Rye|Oats|Potatoes|Sugar Beet|Rapeseed|Soybeans|Sunflowers|Lentils|Peas), season(spring|summer|autumn|winter), price, days_to_harvest(60..210)
harvest -> field, crop: date, yield(1.0..12.0), quality(low|medium|high)
animal -> farm: pet_name, species(cow|sheep|goat|pig|horse|hen), weight, birth_date, gender
@ airline
airline/carrier: company, country, founded, fleet_size(5..200), rating
airport: place_airport, city, country, elevation, runways(1..6), passengers(10000..900000)
aircraft/plane -> airline: model(Condor 200|Condor 300|Swift Jet|Skyliner 7|Aero 90|Falconet|Cirro 5), capacity, range_km(800..15000), year_built, status(active|maintenance|retired)
pilot -> airline: person, age, nationality, flight_hours(200..18000), license_level(junior|senior|captain), salary
flight -> aircraft, airport as origin, airport as destination: code, departure_date, duration, price, status(on time|delayed|cancelled), passengers(10..350)
passenger: person, nationality, birth_date, email, frequent_flyer_level(none|silver|gold|platinum)
reservation/booking -> passenger, flight: booking_date, price, cabin(economy|business|first), seat(1..40)
@ museum
museum/gallery: place_museum, city, country, opening_year, visitors, ticket_price
artist/painter: person, nationality, birth_year, style(Cubism|Impressionism|Baroque|Realism|Pop Art|Surrealism)
artwork/painting/piece -> artist, museum: title, year, material(oil|bronze|marble|paper|wood), value, height
exhibition -> museum: title, theme(Light|Nature|Portraits|Modern Life|The Sea|War), start_date, end_date, ticket_price, visitors
exhibit? -> exhibition, artwork: room(1..12)
curator -> museum: person, salary, hire_date, specialty(Painting|Sculpture|Photography|Ceramics)
donation -> museum: donor(name), amount, date, is_anonymous
@ music
artist/band/musician: band, country, genre(rock|jazz|pop|folk|metal|soul|electronic|hip hop), founded, followers
label/record label: company, city, founded, revenue
album/record -> artist, label: title, release_date, price, rating, copies_sold(1000..900000)
song/track -> album: title, duration, plays, language(English|Spanish|German|French|Portuguese), is_single
concert/show/gig -> artist, venue: date, attendance, ticket_price
venue: place_venue, city, capacity, opening_year
playlist: title, creator(name), followers, mood(happy|calm|sad|party|focus)
playlist entry? -> playlist, song: position(1..50)
@ sports league
team/club: team, city, founded, stadium_capacity(2000..80000), budget, league(First|Second|Regional)
player/athlete -> team: person, position(goalkeeper|defender|midfielder|striker), age, height, weight, nationality, goals, salary, market_value
coach/trainer -> team: person, age, nationality, experience, wins(0..300)
match/game -> team as home, team as away: date, home_score(0..6), away_score(0..6), attendance, stage(group|quarterfinal|semifinal|final)
injury -> player: body_part(knee|ankle|shoulder|back|hamstring), date, days_out(3..180)
sponsor: company, industry, country
sponsorship -> team, sponsor: amount, start_date, end_date
@ restaurant
restaurant: place_food, cuisine(Italian|Mexican|Thai|Indian|French|Greek|Japanese), city, rating, seats, opening_year, price_range(cheap|moderate|expensive)
dish/menu item -> restaurant: dish, category(starter|main course|dessert|drink|side), price, calories(80..1400), is_vegetarian
chef/cook -> restaurant: person, age, experience, salary, nationality
guest/customer: person, city, phone, loyalty_points(0..900)
visit/reservation -> guest, restaurant: visit_date, party_size(1..12), bill, tip
review -> guest, restaurant: stars(1..5), date, likes(0..80)
supplier: company, city, phone, category(vegetables|meat|fish|dairy|beverages)
ingredient -> supplier: ingredient(Flour|Olive Oil|Tomatoes|Basil|Salmon|Rice|Butter|Cheese|Garlic|Saffron|Chicken|Sugar|Eggs|Cream), price, stock
@ hotel
hotel: place_hotel, city, country, stars(1..5), rooms_count(10..400), opening_year
room -> hotel: code, room_type(single|double|suite|family), price, floor(1..12), capacity(1..6), has_balcony
guest: person, nationality, email, birth_date
booking/stay/reservation -> guest, room: booking_date, nights(1..14), total, status(confirmed|cancelled|checked in|checked out), channel(website|phone|agency)
staff member/employee -> hotel: person, job, salary, hire_date
service: service(Laundry|Massage|Breakfast|Airport Transfer|Bike Rental|Parking|Minibar), price
service usage -> booking, service: date, quantity
@ property rental
landlord: person, phone, city, age
apartment/flat -> landlord, building: code, rent, area, bedrooms(1..5), floor(0..12), is_furnished
building/complex: place_building, address, city, year_built, floors
tenant/renter: person, occupation, age, income, email
lease/contract -> tenant, apartment: start_date, end_date, deposit(300..4000), status(active|ended|pending)
repair/maintenance request -> apartment: kind(plumbing|electrical|heating|painting|roof), cost, date, priority
inspection -> apartment: date, score(1..10), inspector(name)
@ insurance
customer/client/policyholder: person, city, birth_date, gender, occupation, credit_score(300..850)
agent -> branch: person, commission_rate(1.0..12.0), hire_date, phone
branch/office: place, city, region, opening_year
policy -> customer, agent: policy_type(car|home|life|travel|health), premium, start_date, end_date, status(active|expired|cancelled)
claim -> policy: amount, date, status(open|approved|rejected|paid), cause(accident|fire|theft|flood|illness)
payout/settlement -> claim: amount, payment_date, method
@ bank
branch: place, city, manager_name(name), opening_year, assets(100000..9000000)
customer/client -> branch: person, city, income, birth_date, email, segment(retail|private|business|student)
account -> customer: code, account_type(checking|savings|business), balance, opened, currency(EUR|USD|GBP|CHF)
transaction -> account: amount, date, kind(deposit|withdrawal|transfer|card payment), channel(app|branch|atm|online)
loan -> customer, branch: amount, interest_rate(1.0..9.0), start_date, status(active|repaid|overdue), purpose(house|car|study|business)
card -> account: brand(Vista|Maestra|Amerio), limit(500..20000), issue_date, is_blocked
@ library
author/writer: person, nationality, birth_year, awards(0..12)
publisher: company, city, country, founded
book/title -> author, publisher: title, genre(novel|crime|fantasy|biography|history|science|poetry), pages, year, price, language(English|German|French|Spanish|Italian)
member/reader/borrower: person, city, age, joined, membership_type(standard|premium|student|senior)
loan/checkout -> book, member: loan_date(date), due_date, returned, fine(0.0..25.0)
branch: place, city, opening_year, shelves(20..400)
copy -> book, branch: condition(new|good|worn|damaged), shelf(A1|A2|B4|C7|D2)
@ film
director: person, nationality, birth_year, awards(0..15)
film/movie -> director, studio: title, genre(drama|comedy|thriller|horror|documentary|animation|western), year, running_time(70..210), budget, box_office(10000..9000000), rating, language(English|French|Korean|Spanish|Hindi)
actor/performer: person, gender, birth_date, height, nationality
role? -> actor, film: character(name), salary
studio: company, city, country, founded
cinema/theater: place_venue, city, screens(1..16), seats
screening -> film, cinema: date, ticket_price, tickets_sold(5..300)
review -> film: critic(name), stars(1..5), date
@ help desk
agent/technician: person, team(network|hardware|software|accounts), experience, hire_date, email
user/requester -> department: person, email, city
department: dept, floor(1..9), headcount(3..80)
ticket/issue -> user, agent, category: title_ticket, priority, status(open|in progress|resolved|closed), created_at, resolution_hours(1..120)
category: cat(Login|Printer|Email|Network|Laptop|Software|Phone|Security|Billing), sla_hours(4..72)
comment -> ticket, agent: date, length_chars(10..800)
device/asset -> user: brand(Orbit|Nexo|Lumia Tech|Corvus|Pixelon), model_year(2015..2025), price, status(in use|in repair|retired), warranty_until(date)
@ logistics
warehouse/depot: place, city, capacity, area, opened
driver: person, age, license_type(B|C|CE|D), salary, hire_date, nationality
truck/vehicle -> warehouse: plate, brand(Volta|Scandia|Manor|Dafne|Iveca), payload(1000..24000), year_built, mileage, fuel(diesel|electric|gas)
shipment/delivery -> warehouse, customer, truck: weight, shipped_on, delivered_on, cost, status(pending|in transit|delivered|lost|returned)
customer/client: company, city, country, industry, phone
trip/route -> driver, truck: date, distance, duration, fuel_used(10.0..400.0)
package/parcel -> shipment: weight, length, is_fragile, content(books|clothes|electronics|food|toys|tools)
@ city council
district/borough: place, population, area, budget
councillor/council member -> district, party: person, age, gender, elected_on(date), votes
party: party, founded, ideology(left|centre|right|green), seats
project -> district: title_project, budget, start_date, end_date, status(planned|running|finished|stopped), category(roads|parks|schools|housing|culture)
complaint -> district: topic(noise|waste|traffic|lighting|graffiti|parking), date, status(new|assigned|solved), priority
park -> district: place_park, area, opening_year, has_playground
vote -> councillor, project: decision(yes|no|abstain), date
@ weather stations
station: place, country, elevation, latitude(-60.0..70.0), longitude(-150.0..150.0), opened, status(active|inactive)
reading/measurement/observation -> station, sensor: date, temperature, humidity(10..100), wind_speed(0..120), rainfall(0.0..80.0)
sensor: code, kind(thermometer|barometer|anemometer|hygrometer|rain gauge), manufacturer, installed(date), accuracy(0.5..5.0)
observer/volunteer -> station: person, age, joined, email
storm/event: storm, category(1..5), date, max_wind(60..260), damage(1000..900000), region
warning/alert -> station: issue_date, level(yellow|orange|red), hazard(wind|snow|heat|flood|fog)
@ gym
member: person, gender, age, joined, membership_type(basic|plus|premium), city, weight
trainer/coach: person, specialty(yoga|boxing|pilates|spinning|strength), hourly_rate, experience, rating
class/course -> trainer: workout(Morning Yoga|Power Spin|Box Fit|Core Pilates|Body Pump|Aqua Gym|Zumba Night|Deep Stretch|Hiit Blast|Barre), capacity, duration, difficulty(easy|medium|hard), price
attendance/check-in -> member, class: date, calories(80..900)
payment -> member: amount, payment_date, method
locker -> member: code, zone(north|south|pool), is_broken
equipment/machine: machine(Treadmill|Rower|Bench|Bike|Cable Tower|Leg Press|Elliptical|Stepper), brand(Ironix|Fitra|Corega|Motiva), price, purchase_date, status(ok|broken|in service)
@ animal clinic
owner: person, city, phone, email
pet/animal -> owner: pet_name, species(dog|cat|rabbit|parrot|hamster|turtle), breed, birth_date, weight, gender
vet/veterinarian: person, specialty(surgery|dentistry|cardiology|birds|general), salary, hire_date
visit/appointment -> pet, vet: visit_date, reason(vaccination|checkup|injury|dental|skin problem), fee, is_emergency
vaccine: vaccine(Rabivax|Felinol|Parvoguard|Leptosan|Borditec|Calicivir), price, manufacturer
vaccination -> pet, vaccine: date, dose(1..4)
@ energy
plant/power plant/power station -> operator: place_plant, energy_source(solar|wind|hydro|gas|nuclear|coal|biomass), capacity_mw(5..1600), opening_year, country, employees_count
operator/company: company, country, founded, revenue
household/customer: person, city, contract_type(fixed|flexible|green), area, residents(1..7)
meter -> household: code, installed(date), model(M100|M200|S7|S9)
bill/invoice -> household: amount, issue_date, is_paid, consumption(50..900)
outage -> plant: date, duration, cause(storm|fire|maintenance|overload|human error), homes_affected(10..90000)
@ science lab
researcher/scientist -> lab: person, field(physics|chemistry|biology|geology|computer science), h_index(1..80), hire_date, nationality, salary
lab/laboratory: company_lab, city, budget, founded
experiment/trial -> lab, researcher as leader: title_project, start_date, duration_days(1..200), cost, outcome(success|failure|inconclusive)
sample/specimen -> experiment: code, material(soil|water|blood|tissue|rock|air), weight, collected(date), temperature
publication/paper -> researcher: title_paper, year, citations(0..900), journal(Nature Notes|Lab Letters|Open Science|Quarterly Review|Data Reports)
stipend/subsidy -> researcher: agency(National Fund|Euro Science|City Trust|Future Foundation), amount, start_date, end_date
instrument/device -> lab: machine(Microscope|Centrifuge|Laser|Spectrometer|Incubator|Freezer), price, purchase_date, status(ok|broken|in service)
@ events
event/conference: title_event, city, start_date, attendees, budget, category(music|tech|sport|art|food|business)
organizer: company, phone, city, rating
ticket -> event, attendee: price, ticket_type(standard|vip|student), purchase_date, is_refunded
attendee/participant: person, age, city, email, company(company)
speaker: person, country, fee, expertise(AI|design|health|finance|climate|education)
session/talk -> event, speaker: topic, duration, room(Hall A|Hall B|Room 1|Room 2), audience(10..400)
sponsor -> event: company, amount, level(bronze|silver|gold)
@ elections
constituency/district: place, region, population, registered_voters(5000..90000)
party: party, founded, leader(name), color(red|blue|green|yellow|purple|orange), members_count
candidate -> party, constituency: person, age, gender, occupation, campaign_budget(1000..90000), votes
election: title_election, year, turnout(30.0..90.0), kind(local|national|european)
poll/survey -> party: date, percentage(1.0..45.0), institute(OpinionLab|Forsight|PollPoint|Civic Data), sample_size(500..5000)
donation -> candidate: donor(name), amount, date
@ podcasts
podcast/show -> host: title, category(news|comedy|true crime|science|sports|history), language(English|German|Spanish|French), launched(date), rating, subscribers
host/presenter: person, country, age, followers
episode -> podcast: title, duration, published, downloads, season(1..6)
guest -> episode: person, occupation, country
advertiser/brand: company, industry, budget
campaign/ad -> podcast, advertiser: start_date, price, impressions(1000..90000)
listener: person, age, country, device(phone|car|laptop|speaker)
subscription? -> listener, podcast: date, is_premium
@ video games
studio/developer: company, country, founded, employees_count
game -> studio: title, genre(puzzle|racing|strategy|shooter|adventure|simulation), release_date, price, rating, copies_sold(1000..900000)
platform/console: console(PlayBox|GameStar|Nexus 5|Retro One|HandyPad|CloudDeck), manufacturer, year, price
release? -> game, platform: date, price
player/gamer: username, country, age, level(1..90), hours_played(5..3000)
purchase -> player, game: date, price, is_gift
achievement -> player, game: points(5..200), date
tournament -> game: title_event, prize_money(1000..90000), date, city
@ fleet
driver/employee -> department: person, license_type(B|C|CE|D), hire_date, age
department: dept, city, budget
car/vehicle -> department: plate, make(Volta|Fiore|Nordica|Kumo|Berg), model_year(2010..2025), mileage, color(red|blue|white|black|grey), fuel(petrol|diesel|electric|hybrid), price
trip -> driver, car: date, distance, purpose(client visit|delivery|airport|training), cost
service/repair -> car, garage: date, cost, kind(oil change|brakes|tires|inspection|engine)
garage/workshop: company, city, hourly_rate, rating
fine -> driver: amount, date, reason(speeding|parking|red light), is_paid
@ recruiting
company/employer: company, industry, city, employees_count, founded
job/position/vacancy -> company: job_title, salary, city, posted(date), contract_type(full time|part time|intern|freelance), is_remote
candidate/applicant: person, age, city, experience, degree(Bachelor|Master|PhD|none), email
application -> candidate, job: date, status(new|screening|interview|offer|rejected), score(1..100)
interview -> application, recruiter: date, rating(1..5), duration
recruiter: person, department(Sales|Tech|Finance|Operations), hires(0..60)
skill: topic, category(language|software|craft|management)
candidate skill? -> candidate, skill: level(1..5)
@ blog
user/author: username, country, joined, karma(0..9000), is_moderator
post/article -> user, topic: title, published, views, likes(0..900), word_count(200..4000)
topic/category: topic, followers
comment -> post, user: date, likes(0..90), is_spam
tag: tag(travel|food|code|fitness|books|garden|money|family|music|movies)
post tag? -> post, tag: relevance(1..5)
follow -> user as follower, user as followed: date
@ payroll
department/division: dept, city, budget, floor(1..20)
employee/worker -> department, employee as manager, job: person, gender, birth_date, hire_date, salary, email, commission(0.0..15.0)
job: job_title, min_salary(20000..40000), max_salary(45000..120000)
leave/absence -> employee: reason(vacation|sickness|parental|training), start_date, days(1..30), is_approved
bonus -> employee: amount, date, reason(sales|project|loyalty|referral)
timesheet -> employee, project: date, hours(1..10)
project: title_project, budget, start_date, client(company)
training -> employee: topic, date, cost, is_passed
@ charity
donor/supporter: person, country, email, joined, donor_type(private|company|foundation)
campaign/appeal: title_project, cause(water|education|health|animals|climate), goal(5000..90000), start_date, end_date
donation/gift -> donor, campaign: amount, date, payment_method, is_recurring
volunteer: person, age, city, skills(cooking|driving|teaching|nursing|building), hours(2..300)
shift/assignment -> volunteer, campaign: date, hours_worked(1..9)
beneficiary -> campaign: person, age, country, family_size(1..9)
@ online shop
customer/client/buyer: person, city, country, email, joined, birth_date
product/item/article -> category, supplier: product, price, stock, weight, rating, color(red|blue|white|black|green|grey)
category: cat(Furniture|Electronics|Clothing|Toys|Books|Sports|Garden|Beauty|Kitchen), discount
supplier/vendor: company, country, rating, phone
order/purchase -> customer: order_date, total, status(pending|paid|shipped|delivered|returned), payment_method
order item/order line -> order, product: quantity, unit_price(price)
review/rating -> product, customer: stars(1..5), date
@ train service
station/stop: place, city, platforms(1..20), opened, daily_passengers(100..90000), has_parking
line/route: line_name(Coast Line|River Express|Mountain Line|City Loop|North Link|Airport Express|Night Line|Harbour Line|Valley Line|Ring Line), length, color(red|blue|green|yellow|purple), opening_year
train -> line: code, model(Arrow|Comet|Regio|Sprinter|Metra), seats, top_speed, year_built
stop? -> line, station: position(1..20)
driver -> line: person, age, salary, hire_date
delay -> train, station: date, minutes(1..120), cause(weather|signal|accident|staff)
@ real estate
agency/office: company, city, founded, commission(1.0..6.0)
agent/broker -> agency: person, experience, phone, sales_count(0..120)
property/house/home -> agent: address, city, price, area, bedrooms(1..7), year_built, property_type(house|villa|cottage|loft|bungalow), has_garden
buyer: person, budget, city, age
viewing/visit -> property, buyer: date, rating(1..5)
sale -> property, buyer: price, date, commission(500..20000)
@ winery
winery/vineyard: place_farm, region, country, founded, area
wine -> winery, grape: title, color(red|white|rose|sparkling), year, price, rating, alcohol(9.0..15.0)
grape: grape(Merlot|Riesling|Syrah|Malbec|Pinotin|Grenache|Tempra|Silvaner|Chenin|Barbera), origin(France|Germany|Italy|Spain|Austria)
tasting -> wine, taster: date, score(60..100)
taster/sommelier: person, nationality, experience, birth_year
customer: person, city, age
sale/order -> customer, wine: date, bottles(1..60), total
@ theater
theater/playhouse: place_venue, city, seats, opening_year
play -> writer: title, genre(tragedy|comedy|musical|drama), duration, premiere(date)
writer/playwright: person, nationality, birth_year
actor: person, gender, age, salary
role? -> actor, play: character(name)
performance -> play, theater: date, tickets_sold(20..900), ticket_price
award/prize -> actor: prize(Golden Mask|Silver Stage|Critics Choice|Newcomer Prize|Audience Award), year
@ mountain and climbing
mountain/peak: place_mountain, height, country, range(Alps|Andes|Rockies|Himalaya|Tatras|Atlas), first_ascent(1780..1990)
climber/mountaineer: person, nationality, age, gender, experience
climb/ascent -> climber, mountain: date, duration, success(yes|no), route(north face|south ridge|west wall|normal route)
hut/shelter -> mountain: place_hut, altitude, beds(6..120), price, is_open
guide -> mountain: person, language(English|German|French|Italian|Spanish), daily_rate(90..600), rating
@ university
faculty/department: unit(Law|Medicine|Engineering|Arts|Science|Economics|Theology|Education), building(Main Hall|East Wing|Tower|Old Library|Campus South), budget, founded
professor/lecturer -> faculty: person, rank(assistant|associate|full|emeritus), salary, birth_date, office(101..499)
student -> faculty, professor as advisor: person, gender, birth_date, gpa, country, credits(0..240)
lecture/course/module -> professor: topic, credits(2..12), semester(spring|autumn), capacity, room(H1|H2|S10|S11|Lab 3)
exam/test -> student, lecture: date, score(0..100), attempt(1..3)
scholarship -> student: prize(Merit Grant|Future Leaders|Talent Award|City Scholarship|Sports Grant), amount, year
dormitory/residence: place_building, capacity, rent, distance
housing? -> student, dormitory: start_date, room_number(1..300)
@ newspaper
newspaper/magazine: paper, city, circulation(5000..900000), founded, price, language(English|German|French|Spanish)
journalist/reporter -> newspaper: person, desk(politics|sports|culture|economy|science), salary, hire_date
article/story -> journalist: title_paper, published, word_count(200..4000), views, is_premium
subscriber/reader: person, city, age, joined, plan(print|digital|both)
subscription -> subscriber, newspaper: start_date, price, status(active|paused|cancelled)
correction -> article: date, severity
@ fishing port
port/harbour: place, country, depth, berths(5..120), opened
boat/vessel/ship -> port: boat, length, year_built, crew_size(2..40), engine_power(60..2400), vessel_type(trawler|longliner|seiner|ferry|tanker)
captain/skipper -> boat: person, age, experience, nationality
catch/landing -> boat, fish: date, weight, value
fish/fish species: fish(Cod|Herring|Tuna|Salmon|Mackerel|Haddock|Sardine|Halibut|Plaice|Anchovy), price, habitat(coastal|deep sea|river), max_length(20..250)
inspection -> boat: date, score(1..10), inspector(name), is_passed
@ construction
contractor/company: company, city, founded, employees_count, rating
site/project -> contractor: place_building, city, budget, start_date, end_date, status(planned|running|finished|stopped)
worker -> site: person, trade(mason|carpenter|electrician|plumber|painter|welder), hourly_rate, age, hire_date
machine/equipment -> site: machine(Crane|Excavator|Bulldozer|Mixer|Loader|Roller|Forklift), brand(Terra|Kobal|Liebert|Hydra), daily_cost(90..1500), year_built
material delivery/delivery -> site, supplier: material(steel|concrete|brick|glass|timber|sand), quantity, cost, date
supplier: company, city, phone
accident/incident -> site, worker: date, severity, days_lost(0..60)
@ telecom
subscriber/customer: person, city, age, joined, email
plan/tariff: plan(Start|Smart|Flex|Max|Family|Youth|Business|Senior|Data Plus), monthly_fee(5..80), data_gb(1..100), is_unlimited
contract/subscription -> subscriber, plan: start_date, end_date, status(active|ended|paused), code
call -> contract: date, duration, cost, destination(domestic|international|mobile)
tower/antenna: code, city, height, technology(3G|4G|5G), installed(date)
complaint -> subscriber: date, topic(coverage|billing|speed|service), status(open|closed)
store/shop: place, city, employees_count, opened
@ dance and arts academy
teacher -> style: person, nationality, hourly_rate, age
style: style(Ballet|Tango|Salsa|Hip Hop|Waltz|Jazz Dance|Flamenco|Tap), origin(Russia|Argentina|Cuba|United States|Austria|Spain), difficulty(easy|medium|hard)
dancer/student: person, age, gender, city, joined
lesson/class -> teacher: date, duration, price, studio(Red|Blue|Mirror|Garden)
booking/attendance? -> dancer, lesson: paid(yes|no)
competition/contest: title_event, city, date, prize_money(200..9000)
result/entry -> dancer, competition: place(1..20), score(0..100)
@ space
mission -> agency, rocket: mission, launch_date, cost, status(success|failure|planned), destination(Moon|Mars|Low Orbit|Venus|Sun)
agency: agency_name(Terra Space|Polar Agency|Orbital Union|Sunward|Deep Sky|Nova Institute), country, founded, budget
rocket: machine(Vega X|Titan 4|Ariel|Longspur|Pulsar|Saturn Y|Meteor 2), height, mass(20..900), payload(500..90000), cost
astronaut: person, nationality, gender, birth_date, hours_in_space(0..9000)
crew/assignment? -> mission, astronaut: role(commander|pilot|engineer|scientist)
satellite -> agency: satellite, launch_date, orbit(low|medium|geostationary|polar), mass(10..6000), purpose(weather|navigation|research|communication)
planet: planet(Mercury|Venus|Terra|Mars|Jupiter|Saturn|Uranus|Neptune), diameter(4000..140000), moons(0..90), temperature
@ vehicle rental
branch/location: place, city, country, opened
car/vehicle -> branch: plate, make(Volta|Fiore|Nordica|Kumo|Berg), vehicle_type(compact|van|suv|convertible|truck), daily_rate(25..240), mileage, year_built, seats_count(2..9)
customer/renter: person, age, country, license_since(1975..2023), phone
rental/hire -> customer, car: start_date, days(1..30), total, insurance(none|basic|full), is_returned
damage -> rental: part(door|bumper|window|tire|mirror), cost, date
employee -> branch: person, job, salary, hire_date
@ courts
court: place, city, kind(district|appeal|supreme), founded
judge -> court: person, age, gender, appointed(date), salary
lawyer/attorney: person, specialty(criminal|family|tax|labor|corporate), hourly_rate, experience
case -> court, judge: title_project, opened, closed(date), category(civil|criminal|tax|family), status(open|closed|appealed)
hearing -> case: date, duration, room(1|2|3|4|5)
representation? -> lawyer, case: side(plaintiff|defendant), fee
@ gardening and plants
nursery/garden centre: place_farm, city, area, opened
plant: plant(Lavender|Rose|Fern|Ivy|Tulip|Hosta|Sage|Maple|Peony|Aster|Basil|Mint|Cactus|Orchid), height, light(full sun|half shade|shade), price, is_perennial, origin(Europe|Asia|Africa|America)
stock item -> nursery, plant: quantity, price
gardener -> nursery: person, age, salary, hire_date
customer: person, city, email
sale -> customer, plant: date, quantity, total
@ coffee bar
guest/regular: person, city, email, joined
drink/beverage: drink_name(Espresso|Flat White|Mocha|Green Tea|Lemonade|Hot Chocolate|Iced Latte|Cold Brew|Chai|Orange Juice|Macchiato), size(small|medium|large), price, is_hot
barista/waiter: person, hired(date), hourly_rate, shift(morning|afternoon|evening)
order/sale -> guest, barista: order_date, status(open|served|cancelled), payment_method
order item/order line -> order, drink: quantity, price
@ bike shop
customer/client: person, phone, city, birth_date
bike/bicycle: model(Comet|Ridge|Metro|Glide|Summit|Tourer|Dash|Pebble|Falcon|Breeze), brand(Velora|Kestro|Urbano|Altis), price, bike_type(road|mountain|city|electric), weight, stock
mechanic: person, age, wage(14..38), hired(date)
repair -> customer, mechanic: started(date), finished(date?), cost, is_paid
sale -> customer, bike: date, quantity, total
@ pharmacy
customer/patient: person, city, phone, birth_date
medicine/product: drug(Aspirol|Coldex|Sinuclear|Calmera|Vitamix|Dermacare|Febrin|Gastrol|Optidrop|Painaway), form(tablet|syrup|cream|drops), price, needs_prescription(0..1)
pharmacist: person, license_number(code), salary, hired(date)
purchase/sale -> customer, pharmacist: date, total, method
purchase item -> purchase, medicine: quantity, price
@ hardware store
customer: person, company_name(company), city, email
article/product: article_name(Hammer|Drill|Saw Blade|Paint Bucket|Screw Set|Ladder|Wrench|Sandpaper|Work Light|Tape Measure|Nail Gun), category(tools|paint|electrical|wood), price, stock
supplier: company, country, phone
delivery -> supplier, article: delivered_on, quantity, cost
sale -> customer, article: date, quantity, total, is_paid
@ brewery
beer: beer_name(Amber Moon|Dark Harbour|Golden Field|Hop Storm|Old Mill|Pale Rider|Red Barn|White Fog|Night Owl|Summer Rye), style(lager|stout|ale|wheat|porter), alcohol(3.5..9.5), price
brewer: person, experience, salary, joined
tank: code, capacity, installed(date)
batch/brew -> beer, brewer, tank: started_on(date), bottled_on(date?), bottles(200..6000), is_sold_out
order/purchase -> beer: order_date, bottles(6..600), total, status(pending|shipped|delivered)
@ driving school
student/learner: person, birth_date, phone, enrolled_on, city
instructor: person, age, hourly_rate, license_class(A|B|C)
car/vehicle: plate, model(Corsia|Punta|Clivo|Fiesto|Ibisa), year, mileage, color(red|blue|white|black|grey)
lesson -> student, instructor, car: lesson_date(date), duration, price, is_paid
exam/test -> student, instructor: date, points(20..60), passed(0..1)
@ ski rental
customer/guest: person, country, age, email
item/equipment: item_name(Carver 150|Carver 160|Freeride X|Snowboard S|Boots Pro|Helmet M|Poles Set|Sled|Kids Ski|Tour Pack), category(ski|board|boots|helmet|sled), daily_rate(8..90), condition(new|good|worn)
shop/station: place, altitude, opened
rental -> customer, item, shop: rented_on(date), returned, days(1..14), total
employee/staff member -> shop: person, job, salary, hired(date)
@ flower delivery
customer/client: person, email, town(city), joined
bouquet/arrangement: bouquet_name(Spring Joy|Sunny Day|Pure White|Wild Meadow|Deep Red|Pastel Dream|Orchid Bowl|Harvest|Blue Hour|Morning Dew), occasion(birthday|wedding|funeral|thanks), price, stems(5..60), is_seasonal
driver/courier: person, phone, vehicle(bike|van|car), started(date)
order -> customer, driver: order_date, delivered_on, tip
order item -> order, bouquet: quantity, price
@ print shop
client/customer: company, city, contact_person(name), email
job/print job -> client, printer: title, received_on(date), finished_on(date?), pages(1..400), copies(10..5000), price
printer/machine: code, maker(Offsetta|Digipress|Lasera), year_built, speed(20..400)
paper: paper_name(Matte A4|Gloss A4|Matte A3|Gloss A3|Recycled A4|Card|Envelope), weight(80..350), price, stock
paper usage -> job, paper: quantity
@ youth club
member/child: person, birth_date, joined, town(city), email
leader/volunteer: person, age, phone, since(date)
activity/course -> leader: title, weekday(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday), capacity, fee, room(hall|kitchen|garden|attic)
registration/booking -> activity, member: booked_on(date), attended(0..1)
fee payment/payment -> member: paid_on(date), amount, method
@ cleaning company
client/customer: company, address, city, contract_type(weekly|monthly|once)
cleaner/worker: person, age, wage(12..28), hired(date), has_car(0..1)
building/site -> client: place_venue, floors, area, city
shift/visit -> cleaner, building: date, hours(1..9), rating(1..5)
invoice/bill -> client: issue_date, amount, is_paid, paid_on(date?)
@ catering
client/customer: person, phone, city, email
dish/meal: dish, price, course(starter|main|dessert), is_vegan
cook/chef: person, specialty(grill|pastry|soups|salads), salary, hired(date)
event/party -> client, cook: event_date(date), guests(10..300), place(garden|hall|office|beach), status(planned|done|cancelled)
menu item/event dish -> event, dish: quantity
@ ferry line
ship/ferry: ship_name(Sea Star|Northern Light|Island Queen|Blue Whale|Harbour Girl|Gannet|Storm Petrel|Silver Bay), capacity, built(1970..2024), length, has_restaurant
captain: person, age, salary, nationality
route/crossing: route_name(Bay Crossing|Island Loop|North Passage|Coast Link|Night Ferry|Fjord Express), distance, duration
trip/sailing -> ship, captain, route: departed_on(date), passengers, delay(0..90)
ticket -> trip: price, kind(adult|child|senior|car), sold_on(date)
@ tutoring
pupil/student: person, school_year(5..13), town(city), birth_date
tutor/teacher: person, subject, hourly_rate, started(date), phone
lesson -> pupil, tutor: lesson_date(date), hours(1..3), topic, homework_done(0..1)
payment -> pupil: paid_on(date), amount, method
book/textbook -> tutor: title, pages, price, published(year)
@ bus company
bus/coach: code, seats, built(1995..2024), fuel(diesel|electric|gas), has_wifi, has_toilet
driver: person, age, hired(date), wage(12..30), phone
line/bus line: line_name(North Loop|Harbour Line|Hill Express|Airport Shuttle|Market Line|Night Bus|Lake Line|School Line), stops(4..40), distance
tour/trip -> bus, driver, line: driven_on(date), passengers, delay(0..45)
breakdown/defect -> bus: date, part(engine|brakes|doors|lights|tyre), cost, is_fixed
@ bike workshop
owner/customer: person, town(city), phone, email
bicycle/bike -> owner: brand(Velora|Montis|Cyclone|Tandem|Rapido), model(City|Sport|Trail|Cargo|Kids), colour(red|blue|black|green|white), year_built, has_motor
mechanic/fitter: person, age, since(date), salary
job/service -> bicycle, mechanic: started(date), finished(date?), cost, is_paid, is_urgent
part used/spare part -> job: part_name(brake pad|chain|tube|tyre|pedal|saddle|spoke|gear cable|bell|lamp), quantity, price
@ cookbook club
member/cook: person, age, town(city), joined
recipe -> member: recipe_name(Lentil Soup|Onion Tart|Apple Crumble|Fish Pie|Bean Stew|Plum Cake|Corn Bread|Nut Roast|Rice Pudding|Leek Quiche), course(starter|main|dessert), minutes(10..180), is_vegetarian
ingredient -> recipe: ingredient_name(onion|carrot|egg|apple|tomato|lemon|leek|potato|mushroom|plum), quantity, price
rating/vote -> recipe, member: stars(1..5), given_on(date)
meeting/evening -> member as host: held_on(date), guests(4..30), place(kitchen|hall|garden)
@ boat hire
boat/canoe: boat, kind(canoe|kayak|rowing boat|pedal boat|sailing boat), seats(1..8), built(1985..2024), has_engine, price_per_hour(8..90)
guest/customer: person, birth_year, town(city), phone
hire/rental -> boat, guest: hired_on(date), hours(1..9), total, is_returned, is_paid
repair -> boat: date, cost, done_by(name), is_done
instructor/guide: person, age, salary, started(date)
course/lesson -> instructor: title, held_on(date), participants(2..20), fee
@ village shop
supplier/wholesaler: company, town(city), phone
product/article -> supplier: product_name(Milk|Butter|Honey|Flour|Rice|Soap|Candles|Jam|Coffee|Tea|Salt|Vinegar|Oats), category(food|drink|household), price, stock, is_organic
employee/assistant: person, age, wage(11..24), hired(date)
sale/receipt -> employee: sold_on(date), total, payment(cash|card)
sold item/line -> sale, product: quantity
delivery -> supplier: delivered_on(date), cost, is_paid, is_complete
@ dance school
dancer/pupil: person, age, gender, town(city), joined
teacher/trainer: person, birth_year, hired(date), salary, style(ballet|tango|salsa|hip hop|waltz)
class/course -> teacher: title, level(beginner|intermediate|advanced), weekday(Monday|Tuesday|Wednesday|Thursday|Friday), fee, places(6..30)
enrolment/registration -> dancer, class: booked_on(date), is_paid, has_partner
show/performance -> class: date, visitors, ticket_price, is_sold_out
@ plumbers
client/household: person, address, town(city), phone
plumber/craftsman: person, age, hired(date), hourly_rate, has_van
visit/call -> client, plumber: date, hours(1..9), cost, is_emergency, is_paid
material/material used -> visit: item(copper pipe|valve|tap|boiler|seal|elbow|radiator|pump|drain), quantity, price
quote/offer -> client: issue_date, amount, is_accepted
@ holiday camp
cabin/bungalow: cabin_name(Birch|Oak|Pine|Maple|Willow|Cedar|Elm|Alder|Hazel|Rowan), beds(2..10), price, has_kitchen, has_heating, allows_dogs
guest/family: person, country, email, children(0..5)
stay/booking -> cabin, guest: arrived_on(date), nights(1..21), total, is_paid, is_cancelled
worker/helper: person, age, job(cleaner|cook|guard|gardener), wage(10..25), started(date)
task/duty -> worker, cabin: date, minutes(10..180), is_done
@ cinema club
theatre/auditorium: place_venue, seats, opened, has_dolby, has_balcony
movie/film: title, director(name), genre(drama|comedy|horror|western|musical), minutes(60..220), released(1930..2025), rating(1.0..9.9)
screening/show -> movie, theatre: shown_on(date), price, is_dubbed
ticket -> screening: bought_on(date), row(1..25), is_online
friend/supporter: person, age, town(city), joined, fee
@ running club
race/run/event: title_event, date, distance, city, entry_fee(fee), max_participants(40..600)
runner/athlete/participant: person, birth_date, gender, city, club(Harriers|Road Runners|Striders|none), joined
result/entry -> race, runner: finish_time(28..310), bib_number(1..900), is_paid
sponsor: company, contact(name), amount, since(2005..2025)
sponsorship? -> sponsor, race: amount
helper/volunteer -> race: person, phone, task(water|route|start|finish|medals), is_confirmed
@ swimming meets
meet/gala: title_event, held_on(date), pool(Northside|Central|Lido|Harbour), spectators(20..900)
swimmer: person, age, town(city), joined
start/result -> meet, swimmer: stroke(freestyle|backstroke|butterfly|breaststroke), time(24..190), points(0..25)
coach: person, hourly_wage(14..40), phone, hired_on(date)
lesson/training -> coach: weekday(Monday|Tuesday|Thursday|Saturday), level(beginner|improver|squad), max_swimmers(6..24), price
@ practice
patient/client: person, birth_date, phone, email, insurer(Medica|Alpina|Nordcare|Helvia), is_smoker, registered_on(date)
therapist/practitioner: person, specialty(back pain|sports|children|hands), salary, hired_on(date)
treatment/procedure: service(Massage|Acupuncture|Cupping|Ultrasound|Taping|Hydrotherapy|Manual Therapy), price, duration
appointment/visit -> patient, therapist, treatment: date, room(1..6), status(done|missed|booked)
invoice/bill -> appointment: amount, sent_on(date), paid_on(payment_open)
@ game cafe
game/board game: title, publisher(company), genre(strategy|party|family|cooperative|cards), min_players(1..3), max_players(4..12), playing_time(15..240), price, minimum_age(4..16)
guest/member: person, town(city), birth_year, joined, is_student
visit/session -> guest, game: visit_date, hours(1..6), number_of_people(1..9)
order -> visit: item(Coffee|Lemonade|Nachos|Toast|Cake|Soup), quantity, price
tournament -> game: title_event, date, prize(50..900), max_participants(8..64)
@ garden center
plant/flower: plant(Lavender|Rosemary|Hydrangea|Boxwood|Azalea|Magnolia|Fern|Ivy|Jasmine|Salvia|Thyme|Wisteria|Peony|Camellia), price, stock, height, is_evergreen, color(white|pink|blue|yellow|red)
grower/supplier: company, country, phone, partner_since(1995..2024)
greenhouse -> worker as manager: code, area, temperature(12..32), is_heated
worker/gardener: person, hired_on(date), hourly_rate, email
customer: person, city, is_business, email
sale/purchase -> customer, plant: sold_on(date), quantity, total, delivered_on
supply? -> grower, plant: price
@ party planner
client/customer: person, email, phone, city
party/celebration -> client, venue: date, guest_count(10..300), budget, type(birthday|wedding|anniversary|graduation), is_confirmed, contract_signed(bool_flag)
venue/location: place_venue, city, rent, max_guests(30..400), has_garden
vendor/supplier: company, service(catering|music|flowers|photos|cakes), price, rating
booking -> party, vendor: booked_on(date), price, deposit_paid(bool_flag), cancelled(bool_flag)
@ dog kennel
owner/client: person, phone, email, city, registered_on(date)
dog/animal -> owner: pet_name, breed, birth_date, weight, is_vaccinated, is_neutered
stay/booking -> dog: arrived_on(date), nights(1..20), total_price(money_paid), paid(bool_flag)
trainer/instructor: person, email, hourly_rate, speciality(puppies|agility|obedience|rescue), since(2001..2024)
class/course -> trainer: topic, level(puppy|basic|advanced), start_date, fee, max_dogs(4..14)
enrollment/signup -> dog, class: enrolled_on, fee_paid(bool_flag), certificate_given(bool_flag)
@ repair cafe
visitor/customer: person, phone, town(city), first_visit(date)
device/appliance -> visitor: item_name(Toaster|Lamp|Radio|Kettle|Mixer|Vacuum|Fan|Iron|Drill|Printer), manufacturer, bought_in(1990..2024), weight
fixer/volunteer: person, skill(electrics|woodwork|sewing|bikes|computers), joined, email
repair -> device, fixer: date, minutes(5..180), is_successful, donation(money_small), collected_on(payment_open)
material/part -> repair: item_name(Fuse|Cable|Switch|Screw Set|Zipper|Bulb|Belt|Plug), cost, quantity
@ kindergarten
family: surname, phone, town(city), joined, fee_paid(bool_flag)
child -> family: first_name, birth_date, allergy(nuts|milk|eggs|gluten|none), weight
group/class: unit(Sunflowers|Ladybirds|Owls|Foxes|Hedgehogs|Bees|Otters|Swans), room(1..8), max_children(8..24)
teacher/carer -> group: person, hired_on(date), hours_per_week(10..40), email
attendance -> child, group: date, hours(1..9), was_late(bool_flag)
@ courier
van/truck: plate, manufacturer, capacity, purchase_date, has_lift, has_cooling
driver: person, hired_on(date), hourly_wage(14..30), phone
customer/client: person, email, is_company, town(city)
trip/move/transport -> customer, van: date, from_city(York|Leeds|Hull|Derby|Bath|Exeter), to_city(York|Leeds|Hull|Derby|Bath|Exeter), distance, price, is_paid
shift -> driver, trip: hours(1..12), overtime(0..4)
@ lending library
item/tool/toy: item_name(Drill|Ladder|Tent|Kayak|Projector|Sander|Pressure Washer|Sewing Machine|Telescope|Bread Maker|Karaoke Set|Raclette), category(tools|outdoor|kitchen|party), price, pieces(1..60), condition(new|good|worn), donor(name)
member/borrower: person, phone, town(city), joined, fee_paid(bool_flag)
loan/rental -> item, member, helper: start_date, due_date, returned, fine(money_small)
helper/volunteer: person, email, shift_day(Monday|Wednesday|Friday|Saturday), start_date, has_key
reservation -> item, member: booking_date, is_cancelled
"""
