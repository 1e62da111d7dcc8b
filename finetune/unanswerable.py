"""Questions that a database cannot answer: missing attributes and tables, small talk, changes."""
# ruff: noqa: E501 (a template or a row of words reads best as one line)

from __future__ import annotations

from random import Random

from finetune.entities import Entity, Survey
from finetune.invented import read_domains
from finetune.invented_rows import ALL_CITIES, ATTRIBUTES
from finetune.lexicon import CONCEPTS, find_concept, pluralize, split_name
from finetune.phrases import draw_subject
from finetune.wording import fill

_SMALL_TALK = (
    "[hi|hello|hey|good morning|good evening|thanks|thank you|ok thanks|bye][ there|!|]",
    "[How are you|How are you doing|Who are you|What are you|What is your name|Who made you|Are you a robot|Are you human][ today|]",
    "[Tell me|Do you know] a [joke|story|riddle|poem|fun fact]",
    "What [can|could] you do [for me|]",
    "[What is|How is] the weather [in {city} |][today|tomorrow|this weekend|like]",
    "[Write|Compose|Draft] [a|me a] [poem|song|letter|haiku|speech|short story] about [the sea|my cat|autumn|love|{city}]",
    "[Translate|How do I say] '[good morning|thank you|where is the station]' [to|in] [French|Spanish|Japanese|German]",
    "How do I [bake bread|cook rice|fix a bike|learn chess|tie a tie|lose weight|boil an egg|install Linux]",
    "Who [won|will win] the [world cup|last election|lottery|Nobel prize]",
    "What is the [capital of {country}|meaning of life|speed of light|square root of 144|time|date today|best programming language]",
    "What [day|time] is it",
    "[Recommend|Suggest] [a good book|a restaurant in {city}|a movie for tonight|a present for my mother]",
    "Is it [going to rain|cold outside|safe to travel to {country}]",
    "[Book|Reserve] a [table for two|flight to {city}|hotel in {city}]",
    "[Send|Write] an email to [my boss|Anna|the team]",
    "[Play|Put on] some music",
    "[Set|Start] [an alarm for 7|a timer for ten minutes]",
    "[Explain|What is] [quantum physics|inflation|photosynthesis|machine learning|democracy]",
    "How [far is it to {city}|tall is the Eiffel tower|many people live on earth|old is the universe]",
    "[asdf|blah blah|test test|qwerty|???|lorem ipsum|hmm|nothing|foo bar]",
)
_OF_A_VALUE = (
    "Write [a poem|a song|an email|a letter] [about|to|for] {v}",
    "[Translate|How do you say] {v} [to|in] [French|German|Spanish]",
    "What [do you think of|do you know about] {v}",
    "[What does {v} mean|Why is {v} called {v}|Who invented {v}|How do you spell {v}]",
    "[Tell me a joke about|What is the history of|What is so special about|Tell me more about] {v}",
    "[Is {v} on Wikipedia|Google {v}|Search the web for {v}|Is {v} famous|How do I pronounce {v}]",
    "[Should I trust|Can I call|Say hello to|Congratulate|Is it true that I know] {v}",
    "[Is {v} any good|Why is {v} so popular|Should I choose {v}|Do you like {v}]",
)
_OF_A_PLACE = (
    "[What is|What's|How is|How's] the weather [like |]in {v}[ today| tomorrow| this weekend|]",
    "[Is it|Will it be] [raining|cold|warm|sunny|snowing] in {v}[ today| tomorrow|]",
    "[How do I get|What is the fastest way] to {v}",
    "[What is the capital of|Who is the mayor of|What language do people speak in|Is it safe to travel to] {v}",
    "[Book|Find] me a [flight to|hotel in|restaurant in] {v}",
    "What [time is it|can I see|should I visit|is the weather like|is the temperature outside] in {v}",
    "[what is|what's|whats|how is|hows] the weather in {v}",
    "[What's|what is|Which is] the [capital|currency|language|flag|president|king|national dish|anthem|time zone] of {v}",
    "[Who is|who's] the [president|king|mayor|prime minister|governor] of {v}",
    "[Is it nice in|How far away is|How do people dress in|When does the sun set in] {v}",
)
_CHANGES = (
    "[Delete|Remove|Erase] [all|all the|the|every] {e}",
    "[Drop|Truncate] the {t} table",
    "[Add|Insert|Create] a new {s}[ named Bob|]",
    "[Update|Change|Set] the {p} of [all|the] {e} to [0|100|unknown]",
    "[Increase|Raise] the {p} of every {s} by 10 percent",
    "Rename the {t} table",
)
_OPINIONS = (
    "Why [are there so many|do we have so few|are there no new] {e}",
    "[Should we|Do you think we should] have more {e}",
    "Which {s} [do you like best|is your favourite|would you recommend|will be the best next year]",
    "How many {e} will [there be|we have] [next year|in 2040|in ten years]",
    "[What do you think of|How do you feel about] our {e}",
    "How can [I|we] get more {e}",
    "[What is the definition of|Explain what] a {s}[ is|]",
)


def ask_in_vain(rng: Random, survey: Survey) -> str | None:
    """A question that no query over these tables answers; None where the draw does not work out."""
    draw = rng.random()
    entity = rng.choice(survey.entities)
    if draw < 0.44:
        return _missing_attribute(rng, survey, entity)
    if draw < 0.62:
        return _missing_entity(rng, survey)
    if draw < 0.79:
        return _about_a_value(rng, survey)
    if draw < 0.88:
        return fill(rng, rng.choice(_SMALL_TALK), city=rng.choice(ALL_CITIES), country="France")
    templates = _CHANGES if draw < 0.95 else _OPINIONS
    fields = [f for f in entity.fields if f.kind != "key"]
    if not fields:
        return None
    return fill(rng, rng.choice(templates), e=entity.plural, s=entity.singular, t=entity.table.name, p=rng.choice(fields).phrase)  # fmt: skip


def _about_a_value(rng: Random, survey: Survey) -> str | None:
    """Small talk that names a cell: "the weather in Berlin"."""
    fields = [f for e in survey.entities for f in e.kinds("category", "name") if f.values]
    places = [f for f in fields if f.concept.role == "place"]
    near = bool(places) and rng.random() < 0.6
    templates, columns = (_OF_A_PLACE, places) if near else (_OF_A_VALUE, fields)
    asked = fill(rng, rng.choice(templates), v="\0")
    if {w for w in asked.casefold().split() if len(w) > 4} & _known_words(survey):
        return None  # what it asks for may be there: a country's capital, a city's weather
    return asked.replace("\0", str(rng.choice(rng.choice(columns).values)))


def _known_words(survey: Survey) -> set[str]:
    """Every word that the schema has, and every word that stands for one of its columns."""
    words: set[str] = set()
    for entity in survey.entities:
        words.update(entity.singular.split(), entity.plural.split())
        for field in entity.fields:
            words.update(field.words)
            for noun in field.concept.nouns:
                words.update(noun.split())
    return words


def missing_noun(rng: Random, survey: Survey) -> tuple[str, bool] | None:
    """An attribute that no table has, and whether it is a number; None if the one drawn is there."""
    known = _known_words(survey)
    concepts = [f.concept for e in survey.entities for f in e.fields]
    name = rng.choice(sorted(ATTRIBUTES))
    phrase = rng.choice(ATTRIBUTES[name][0].split("/")).replace("_", " ")
    words = split_name(phrase)
    concept = find_concept(words)
    noun = rng.choice(concept.nouns) if concept.nouns and rng.random() < 0.4 else " ".join(words)
    if known & ({*words, *noun.split()} - {"of", "number", "the", "in"}):
        return None
    if (words in CONCEPTS and concept in concepts) or (
        concept.role and any(c.role == concept.role for c in concepts)
    ):
        return None
    if noun.split()[-1] in ("on", "at", "by", "since", "born", "joined", "founded", "opened"):
        return None
    return noun, ATTRIBUTES[name][1][0] in ("int", "money", "real")


def _missing_attribute(rng: Random, survey: Survey, entity: Entity) -> str | None:
    found = missing_noun(rng, survey)
    if found is None:
        return None
    noun, numeric = found
    subject = draw_subject(rng, survey, entity, most=1, related=0)
    templates = [
        "[What is|What are|Show|List|Give me|Find] the {p} of [all|the|each|] {s}",
        "[Show|List|Find] the {e} and their {m}",
        "Which {e} have the {p} [X|unknown|blue|42]",
        "What is the {p} of the {one} with the most entries",
        "How many different {m} do the {e} have",
        "Count the {e} [by|per|for each] {p}",
    ]
    if numeric:
        templates += [
            "[What is|Find|Show] the [average|total|highest|lowest|maximum] {p} of [all|the|] {s}",
            "[Which|What] {one} has the [highest|lowest|largest] {p}",
            "[List|Show] the {e} [sorted|ordered] by {p}",
            "Which {e} have a {p} [above|below|over|under] [10|50|100|1000]",
            "Average {p} [by|per] {one}",
        ]
    return fill(rng, rng.choice(templates), p=noun, m=pluralize(noun), s=subject.plural(rng), e=entity.plural, one=entity.singular)  # fmt: skip


def _missing_entity(rng: Random, survey: Survey) -> str | None:
    known = _known_words(survey)
    domains = read_domains()
    kinds = [k for k in domains[rng.choice(sorted(domains))] if not k.is_bridge]
    kind = rng.choice(kinds)
    noun = rng.choice(kind.names)
    if known & {w for name in kind.names for w in (*name.split(), *pluralize(name).split())}:
        return None
    have = rng.choice(survey.entities)
    plain = [a.name.replace("_", " ") for a in kind.attributes[1:] if not a.name.startswith("is_")]
    attribute = rng.choice(plain or ["name"])
    return fill(
        rng,
        "[How many {n} are there|How many {n} do we have|[List|Show|Find|Give me] [all|the|] {n}|"
        "What are the names of [all|the] {n}|[What is|Show] the {a} of [each|every] {o}|"
        "Which {o} has the highest {a}|Which {h} has the most {n}|[Show|List] the {n} of each {one}|"
        "How many {n} does each {one} have|What is the average {a} of the {n}|"
        "Which {n} are in {c}|List {n} and their {a}]",
        n=pluralize(noun), o=noun, a=attribute, h=have.singular, one=have.singular, c=rng.choice(ALL_CITIES),
    )  # fmt: skip
