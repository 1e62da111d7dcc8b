"""Who did what to which thing, and how often: "Who has bought a Blue Hydrangea?"

The verb stands for a table of events between two others.
"""
# ruff: noqa: E501 (a template or a row of words reads best as one line)

from __future__ import annotations

from dataclasses import replace
from random import Random

from finetune.conditions_dates import when_of
from finetune.conditions_text import text_condition
from finetune.entities import Entity, Link, Survey, joins_of
from finetune.intents import Draft
from finetune.intents_everyday import event_date
from finetune.lexicon import pluralize, with_article
from finetune.phrases import named_group, refs
from finetune.query import COUNT, Expr, Select, call, literal
from finetune.wording import MONTHS, fill, number_text

# an event: what people did, have done, and do ("bought", "bought", "buy")
DEEDS_OF = {
    "order": ("ordered", "ordered", "order"), "purchase": ("bought", "bought", "buy"),
    "sale": ("bought", "bought", "buy"), "booking": ("booked", "booked", "book"),
    "reservation": ("booked", "reserved", "book"), "rental": ("rented", "rented", "rent"),
    "loan": ("borrowed", "borrowed", "borrow"), "checkout": ("borrowed", "borrowed", "borrow"),
    "enrollment": ("took", "taken", "take"), "registration": ("signed up for", "signed up for", "sign up for"),
    "visit": ("visited", "visited", "visit"), "review": ("reviewed", "reviewed", "review"),
    "repair": ("repaired", "repaired", "repair"), "performance": ("played", "played", "play"),
    "entry": ("entered", "entered", "enter"), "result": ("entered", "entered", "enter"),
    "inspection": ("inspected", "inspected", "inspect"), "treatment": ("treated", "treated", "treat"),
    "attendance": ("attended", "attended", "attend"), "subscription": ("subscribed to", "subscribed to", "subscribe to"),
    "harvest": ("harvested", "harvested", "harvest"),
    "application": ("applied for", "applied for", "apply for"), "vote": ("voted for", "voted for", "vote for"),
    "screening": ("shown", "shown", "show"), "usage": ("used", "used", "use"),
    "game": ("played", "played", "play"), "round": ("played", "played", "play"),
}  # fmt: skip
_NOT_BY_PEOPLE = frozenset("screening inspection treatment repair harvest".split())
_BY_CUSTOMERS = frozenset("buy order rent borrow book take".split())
_WORKERS = frozenset(
    "employee clerk waiter barista seller agent vet instructor teacher tutor trainer staff manager "
    "cashier driver helper volunteer fixer mechanic cleaner cook chef therapist dentist doctor nurse writer assistant".split()
)
# where something is had, not what
_WHERE = frozenset(
    "branch store shop station location warehouse library depot office venue building room city "
    "site department school company auditorium theatre theater museum".split()
)
_OFFERED = frozenset(
    "service treatment product item dish drink course class tour procedure plant book toy part "
    "article package lesson game film movie tool".split()
)
_RANKED = {"place": False, "rank": False, "position": False, "time": False, "minutes": False,
           "score": True, "points": True}  # fmt: skip
_CONTESTS = frozenset(
    "race run competition contest tournament match meet gala event cup championship regatta quiz "
    "rally season".split()
)


def _between(survey: Survey) -> list[tuple[Link, Link, Entity, Entity, Entity]]:
    """Events between people and things: both keys, the event, the people, the thing."""
    found = []
    for event in survey.entities:
        if event.singular.split()[-1] not in DEEDS_OF:
            continue
        up = [p[0][0] for p in survey.paths(event, length=1) if p[0][1] is p[0][0].parent]
        found += [
            (a, b, event, a.parent, b.parent)
            for a in up for b in up
            if a.parent.is_person and a.parent.names and not b.parent.is_person
            and len(b.parent.names) == 1 and _can(event, a.parent, b.parent)
        ]  # fmt: skip
    return found


def _can(event: Entity, person: Entity, thing: Entity) -> bool:
    """Whether these people do this to such a thing: clerks buy nothing, branches are not bought."""
    word = event.singular.split()[-1]
    if word in _NOT_BY_PEOPLE or " " in event.singular:
        return False
    served = DEEDS_OF[word][2] in _BY_CUSTOMERS
    return not served or (not works(person) and thing.singular.split()[-1] not in _WHERE)


def works(person: Entity) -> bool:
    """Whether these are people who work here, not those who are served."""
    return person.singular.split()[-1] in _WORKERS or any(
        f.concept.role in ("earn", "hired") for f in person.fields
    )


def who_did(rng: Random, survey: Survey) -> Draft | None:
    """ "Who has bought a Blue Hydrangea?": people by the thing behind their events."""
    one, two, event, person, thing = rng.choice(_between(survey))
    did, done, _do = DEEDS_OF[event.singular.split()[-1]]
    condition = text_condition(rng, thing, thing.names[0])
    value = condition.keep[0]
    v = rng.choice((value, value, f"the {value}", f"the {thing.singular} {value}", with_article(value)))  # fmt: skip
    joins = (*joins_of([(one, event)]), *joins_of([(two, thing)]))
    base = Select(refs(person.names), person.sql_name, joins, (condition.sql,), distinct=True)
    keep = [value]
    draw = rng.random()
    if draw < 0.2:
        each = call("count", one.join_right, distinct=True)
        question = fill(rng, "How many {p} [have {done}|{did}] {v}", p=person.plural, done=done, did=did, v=v)  # fmt: skip
        return Draft(question, replace(base, items=(each,), distinct=False), ("distinct", "join_eq"), keep)  # fmt: skip
    who = rng.random() < 0.6
    noun = "Who" if who else f"Which {person.plural}"
    have = "has" if who else "have"
    timed = when_of(rng, event, day) if (day := event_date(event)) and rng.random() < 0.25 else None
    question = fill(rng, f"{noun} [{have} [ever |]{{done}}|{{did}}|{{did}}] {{v}}", done=done, did=did, v=v)  # fmt: skip
    if timed:
        question = fill(rng, f"{noun} {{did}} {{v}} {{w}}", did=did, v=v, w=timed[1])
        base, keep = base.and_where(timed[0]), [value, *MONTHS]
    elif draw > 0.85:
        question = fill(rng, "[|names of |names of all |the |all ]{p} who [have {done}|{did}] {v}", p=person.plural, done=done, did=did, v=v)  # fmt: skip
    return Draft(question, base, ("join_eq", "distinct"), keep)


def what_they_did(rng: Random, survey: Survey) -> Draft | None:
    """ "What plants has the Hollyhock Hotel bought from us?": things by who had them."""
    one, two, event, person, thing = rng.choice(_between(survey))
    _did, done, do = DEEDS_OF[event.singular.split()[-1]]
    keys = rng.choice(person.full_names)
    where = tuple((f.ref, f" = {literal(v)}") for f, v in zip(person.names, keys, strict=True))
    name = " ".join(str(v) for v in keys)
    joins = (*joins_of([(one, event)]), *joins_of([(two, thing)]))
    from_us = rng.choice(("", "", "from us")) if do in ("buy", "rent", "borrow", "order") else ""
    if rng.random() < 0.3:
        day = event_date(event)
        timed = when_of(rng, event, day) if day and rng.random() < 0.5 else None
        when = f" {timed[1]}" if timed else ""
        question = fill(rng, "How many {t} [has {n} {done}|did {n} {do}]", t=thing.plural, n=name, done=done, do=do)  # fmt: skip
        select = Select((COUNT,), person.sql_name, joins_of([(one, event)]), (*where, *([timed[0]] if timed else [])))  # fmt: skip
        if any(f.words[-1] in ("quantity", "qty", "units") for f in event.fields):
            return None
        return Draft(question + when, select, ("count", "join_eq"), [name, *MONTHS])
    question = fill(rng, "[What [{t} |]has {n} {done}|Which {t} has {n} {done}|Which {t} did {n} {do}|[|all |show me the ]{t} {n} has {done}|What [{t} |]did {n} {do}]", t=thing.plural, n=name, done=done, do=do)  # fmt: skip
    base = Select(refs(thing.names), person.sql_name, joins, where, distinct=True)
    return Draft(f"{question} {from_us}".strip(), base, ("join_eq", "distinct"), [name])


def _suits(parent: Entity, event: Entity) -> bool:
    """Whether the event's verb is what this one does, or what is done to it."""
    word = event.singular.split()[-1]
    if " " in event.singular:
        return False
    if parent.is_person:
        return word not in _NOT_BY_PEOPLE and not works(parent)
    return is_thing(parent)


def is_thing(entity: Entity) -> bool:
    """Whether this is neither somebody nor somewhere, as far as its name tells."""
    last = entity.singular.split()[-1]
    someone = entity.is_person or last in _WORKERS or last.endswith(("er", "or", "ist", "ee"))
    return not someone and last not in _WHERE


def _events(survey: Survey) -> list[tuple[Link, Entity]]:
    """Tables of deeds, each with a key to who does that or what it is done to."""
    return [
        (link, event)
        for event in survey.entities
        if event.singular.split()[-1] in DEEDS_OF
        for path in survey.paths(event, length=1)
        if (link := path[0][0]).parent is path[0][1] and link.parent.names
        and _suits(link.parent, event)
    ]  # fmt: skip


def how_often(rng: Random, survey: Survey) -> Draft | None:
    """ "How many times has Carcassonne been played?", "How often did Ada Bell visit us?" """
    link, event = rng.choice(_events(survey))
    _did, done, do = DEEDS_OF[event.singular.split()[-1]]
    parent = link.parent
    keys = rng.choice(parent.full_names)
    name = " ".join(str(v) for v in keys)
    conditions: list[Expr] = [(f.ref, f" = {literal(v)}") for f, v in zip(parent.names, keys, strict=True)]  # fmt: skip
    day = event_date(event)
    timed = when_of(rng, event, day) if day is not None and rng.random() < 0.3 else None
    often = "[How many times|How often]"
    if parent.is_person:
        us = "" if do != "visit" else rng.choice((" us", " us", ""))
        options = f"[has {{n}} {done}{us}|did {{n}} {do}{us}]"
        if do == "visit":
            options = f"[has {{n}} been here|{options[1:-1]}]"
        if do not in ("visit", "order", "buy", "book", "play", "rent", "borrow"):
            return None
        often = f"[How many times|How often|How many {event.plural}]" if do in ("order", "book") else often  # fmt: skip
        question = fill(rng, f"{often} {options}", n=name)
        if question.startswith(f"How many {event.plural}"):
            question = fill(rng, f"How many {event.plural} [has {{n}} made|did {{n}} make|does {{n}} have]", n=name)  # fmt: skip
    else:
        question = fill(rng, f"{often} [has {{n}} been {done}|was {{n}} {done}|did [people|we|someone] {do} {{n}}|have [people|we] {done} {{n}}]", n=name)  # fmt: skip
    if timed:
        question += f" {timed[1]}"
        conditions.append(timed[0])
    select = Select((COUNT,), event.sql_name, joins_of([(link, parent)]), tuple(conditions))
    return Draft(question, select, ("count", "join_eq"), [name, *MONTHS])


def _alone(verb: str) -> str:
    """The verb without what it is about: "signed up"."""
    return verb.removesuffix(" for").removesuffix(" to")


def often_enough(rng: Random, survey: Survey) -> Draft | None:
    """ "Which members have been here at least six times?", "Who entered more than four races?" """
    events = _events(survey)
    link, event = rng.choice([e for e in events if e[1].singular.split()[-1] not in _NOT_BY_PEOPLE])
    did, done, do = DEEDS_OF[event.singular.split()[-1]]
    parent = link.parent
    things = [
        p[0][1] for p in survey.paths(event, length=1)
        if p[0][1] is p[0][0].parent and p[0][1] is not parent and is_thing(p[0][1])
    ]  # fmt: skip
    n = rng.choice((1, 2, 2, 3, 3, 4, 5, 6))
    operator, word = rng.choice(((">", "more than"), (">=", "at least"), ("<", "fewer than"), (">=", "or more")))  # fmt: skip
    count = number_text(rng, n)
    amount = f"{count} {word}" if word == "or more" else f"{word} {count}"
    who = parent.is_person and rng.random() < 0.4
    noun, have = ("Who", "has") if who else (f"Which {parent.plural}", "have")
    if parent.is_person and things and rng.random() < 0.6:
        thing = rng.choice(things)
        said = thing.singular if n == 1 and word != "fewer than" and word != "or more" else thing.plural  # fmt: skip
        question = fill(rng, f"{noun} [{have} {{done}}|{{did}}] {amount} {{t}}", done=done, did=did, t=said)  # fmt: skip
    elif parent.is_person:
        times = "times" if n != 1 or word in ("or more", "fewer than") else "time"
        options = f"[{have} been here|{have} visited us|came|visited us]" if do == "visit" else f"[{have} {_alone(done)}|{_alone(did)}] [something |]" if _alone(did) == did else f"{have} {_alone(done)}"  # fmt: skip
        question = fill(rng, f"{noun} {options} {amount} {times}")
    else:
        question = fill(rng, f"{noun} {have} been {{done}} {amount} times", done=done)
    select = Select(
        refs(parent.names), parent.sql_name, joins_of([(link, event)]), group=named_group(parent),
        having=((*COUNT, f" {operator} {n}"),),
    )  # fmt: skip
    return Draft(question, select, ("having",))


def won(rng: Random, survey: Survey) -> Draft | None:
    """ "Who won the Forest Ultra?": the first by time or place, the last by points."""
    found = [
        (e, f, a, b)
        for e in survey.entities
        for f in e.kinds("number")
        if f.words[-1] in _RANKED and f.spread > 3
        for a, person in ((p[0][0], p[0][1]) for p in survey.paths(e, length=1))
        for b, event in ((p[0][0], p[0][1]) for p in survey.paths(e, length=1))
        if person is a.parent and event is b.parent and person.names and len(event.names) == 1
        and (person.is_person or person.singular.split()[-1] == "team") and not event.is_person
        and person is not event and event.singular.split()[-1] in _CONTESTS
    ]  # fmt: skip
    entity, item, one, two = rng.choice(found)
    if sum(f.words[-1] in _RANKED for f in entity.fields) > 1:
        return None
    person, event = one.parent, two.parent
    condition = text_condition(rng, event, event.names[0])
    value = condition.keep[0]
    descending = _RANKED[item.words[-1]]
    last = rng.random() < 0.2
    joins = (*joins_of([(one, entity)]), *joins_of([(two, event)]))
    noun = "Who" if person.is_person else f"Which {person.singular}"
    if last:
        question = fill(rng, f"{noun} [came last|was last|finished last] [in|at] [the |]{{v}}", v=value)  # fmt: skip
    else:
        question = fill(rng, f"{noun} [won|won|came first in|was first in|was the winner of] [the |]{{v}}", v=value)  # fmt: skip
    order: Expr = (item.ref,)
    select = Select(refs(person.names), person.sql_name, joins, (condition.sql,), order=((order, descending != last),), limit=1)  # fmt: skip
    return Draft(question, select, ("extreme", "join_eq"), [value])


def how_many_of(rng: Random, survey: Survey) -> Draft | None:
    """ "how many root canals did we do in 2025": events by the name of the thing behind them."""
    found = [
        (e, path[0][0], path[0][1])
        for e in survey.entities
        if e.singular in DEEDS_OF or e.singular in ("appointment", "session", "job")
        for path in survey.paths(e, length=1)
        if path[0][1] is path[0][0].parent and path[0][1].singular.split()[-1] in _OFFERED and len(path[0][1].names) == 1
        and not any(f.words[-1] in ("quantity", "qty", "units", "pieces", "copies", "bottles") for f in e.fields)
    ]  # fmt: skip
    event, link, thing = rng.choice(found)
    condition = text_condition(rng, thing, thing.names[0])
    value = condition.keep[0]
    many = pluralize(value) if rng.random() < 0.75 and value[-1:].isalpha() else value
    day = event_date(event)
    timed = when_of(rng, event, day) if day is not None and rng.random() < 0.6 else None
    _did, done, do = DEEDS_OF.get(event.singular.split()[-1], ("done", "done", "do"))
    do, done = rng.choice(((do, done), ("do", "done"), ("have", "had")))
    if thing.singular.split()[-1] in ("product", "item", "dish", "drink", "book", "ticket", "plant"):  # fmt: skip
        do, done = "sell", "sold"
    question = fill(rng, "How many {m} [did we {do}|were {done}|have we {done}|have been {done}]", m=many, do=do, done=done)  # fmt: skip
    if timed:
        question += f" {timed[1]}"
    where = (condition.sql, timed[0]) if timed else (condition.sql,)
    select = Select((COUNT,), event.sql_name, joins_of([(link, thing)]), where)
    return Draft(question, select, ("count", "join_eq"), [value, many, *MONTHS])


DEEDS = (
    (who_did, 11), (what_they_did, 8), (how_often, 8), (often_enough, 8), (won, 4),
    (how_many_of, 7),
)  # fmt: skip
