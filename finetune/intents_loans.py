"""What is out, what adds up, and who did most of it: "Who has worked the most hours altogether?"

Sums and counts of events, said by what happened in them.
"""
# ruff: noqa: E501 (a template or a row of words reads best as one line)

from __future__ import annotations

from dataclasses import replace
from random import Random

from finetune.condition import field_phrase
from finetune.conditions_dates import when_of
from finetune.conditions_text import text_condition
from finetune.entities import Entity, Link, Survey, joins_of
from finetune.intents import Draft
from finetune.intents_deeds import DEEDS_OF, is_thing, works
from finetune.intents_everyday import event_date
from finetune.lexicon import pluralize
from finetune.phrases import column_list, draw_subject, named_group, refs
from finetune.query import COUNT, Expr, Select, call, literal
from finetune.wording import MONTHS, fill, number_text

# what somebody does so many of: participle, past, infinitive
_AMOUNTS = {
    "hours": ("worked", "worked", "work"), "goals": ("scored", "scored", "score"),
    "points": ("scored", "scored", "score"), "nights": ("stayed", "stayed", "stay"),
    "days": ("stayed", "stayed", "stay"), "units": ("sold", "sold", "sell"),
    "bottles": ("sold", "sold", "sell"), "copies": ("sold", "sold", "sell"),
    "tickets": ("sold", "sold", "sell"), "pieces": ("sold", "sold", "sell"),
}  # fmt: skip
_BY_WORKERS = frozenset(("work", "sell"))
_LENT = frozenset("loan rental checkout lending hire borrowing".split())
_FROM = frozenset("from origin source departure".split())
_TO = frozenset("to destination target arrival".split())


def most_of(rng: Random, survey: Survey) -> Draft | None:
    """ "Who has worked the most hours?", "How many hours did Hassan Ali work in 2023?" """
    found = [
        (e, f, link, parent)
        for e in survey.entities
        for f in e.kinds("number")
        if any(w in _AMOUNTS for w in f.words)
        for link, parent in (p[0] for p in survey.paths(e, length=1))
        if parent is link.parent and parent.is_person and parent.names
    ]
    entity, item, link, parent = rng.choice(found)
    noun = next(w for w in item.words if w in _AMOUNTS)
    done, did, do = _AMOUNTS[noun]
    if (do in _BY_WORKERS) != works(parent):
        return None
    total = call("sum", item.ref)
    path = joins_of([(link, parent)])
    if rng.random() < 0.5:
        keys = rng.choice(parent.full_names)
        name = " ".join(str(v) for v in keys)
        where: tuple[Expr, ...] = tuple((f.ref, f" = {literal(v)}") for f, v in zip(parent.names, keys, strict=True))  # fmt: skip
        question = fill(rng, "[How many {n}|How many {n}|What {n}] [did {v} {do}|has {v} {done}][ altogether| in total|]", n=noun, v=name, do=do, done=done)  # fmt: skip
        if question.startswith("What"):
            question = question.replace("What", "How many", 1)
        day = event_date(entity)
        timed = when_of(rng, entity, day) if day is not None and rng.random() < 0.5 else None
        if timed:
            question, where = f"{question} {timed[1]}", (*where, timed[0])
        return Draft(question, Select((total,), entity.sql_name, path, where), ("aggregate", "join_eq"), [name, *MONTHS])  # fmt: skip
    most = rng.random() < 0.8
    n = 1 if rng.random() < 0.75 else rng.choice((2, 3, 5))
    who = "Who" if n == 1 and sum(e.is_person for e in survey.entities) <= 2 and rng.random() < 0.7 else f"Which {parent.singular}"  # fmt: skip
    if n > 1:
        who = f"Which {number_text(rng, n)} {parent.plural}"
    has = "has" if n == 1 else "have"
    amount = "the most" if most else "the fewest"
    question = fill(rng, f"{who} [{has} {done}|{did}] {amount} {noun}[ altogether| in total| so far||]")  # fmt: skip
    select = Select(refs(parent.names), entity.sql_name, path, group=named_group(parent), order=((total, most),), limit=n)  # fmt: skip
    return Draft(question, select, ("extreme", "group_parent"))


def adds_up(rng: Random, survey: Survey) -> Draft | None:
    """ "What do all the fines add up to?" """
    found = [
        (e, f)
        for e in survey.entities
        for f in e.kinds("number")
        if f.spread > 3 and f.words[-1] not in ("age", "rating", "score", "year", "temperature")
        and not f.phrase.startswith(("max", "min", "number"))
    ]  # fmt: skip
    entity, item = rng.choice(found)
    if sum(f.words == item.words for e in survey.entities for f in e.fields) > 1:
        return None
    p = field_phrase(rng, item)
    many = pluralize(p) if not p.endswith("s") else p
    question = fill(rng, "[What do [all|all the|the] {m} add up to|How much are [all |][the |]{m} [together|altogether|in total]|[What is|What's] the sum of all [the |]{m}|[add up|sum up] [all|all the|the] {m}|all {m} [together|added up|in total]]", m=many)  # fmt: skip
    return Draft(question, Select((call("sum", item.ref),), entity.sql_name), ("aggregate",))


def _lendings(survey: Survey) -> list[tuple[Entity, Expr, list[Link]]]:
    """Tables of loans: that something has not come back, and the keys to the rest."""
    found: list[tuple[Entity, Expr, list[Link]]] = []
    for event in survey.entities:
        if event.singular.split()[-1] not in _LENT:
            continue
        up = [p[0][0] for p in survey.paths(event, length=1) if p[0][1] is p[0][0].parent]
        for f in event.fields:
            if f.kind == "date" and f.nulls and f.concept.role == "returned":
                found.append((event, (f.ref, " IS NULL"), up))
            elif f.kind == "boolean" and f.words[-1] == "returned" and False in f.values:
                found.append((event, (f.ref, " = FALSE"), up))
    return found


def not_back(rng: Random, survey: Survey) -> Draft | None:
    """ "Which toys are still out?", "Who hasn't brought back the Doctor Kit?" """
    event, out, up = rng.choice(_lendings(survey))
    things = [k for k in up if is_thing(k.parent) and len(k.parent.names) == 1]
    people = [k for k in up if k.parent.is_person and k.parent.names]
    link = rng.choice(things)
    thing = link.parent
    join = joins_of([(link, thing)])
    draw = rng.random()
    if draw < 0.45:
        question = fill(rng, "[Which {t} [are still out|are out at the moment|are currently out|are on loan|have not come back[ yet|]|haven't been [returned|brought back][ yet|]|are not back yet|have not been returned]|[all |]{t} that are [still out|not back yet|out right now]]", t=thing.plural)  # fmt: skip
        select = Select(refs(thing.names), event.sql_name, join, (out,), distinct=True)
        if question.startswith("Which") and rng.random() < 0.3:
            question = question.replace("Which", "How many", 1)
            each = call("count", link.join_left, distinct=True)
            select = Select((each,), event.sql_name, where=(out,))
        return Draft(question, select, ("null", "distinct"))
    who = rng.choice(people)
    person = who.parent
    if draw < 0.75:
        condition = text_condition(rng, thing, thing.names[0])
        value = condition.keep[0]
        noun = rng.choice(("Who", f"Which {person.singular}"))
        question = fill(rng, f"{noun} [[hasn't|has not] [brought back|returned] [the |]{{v}}[ yet|]|still has [the |]{{v}}|has [the |]{{v}} right now|has [the |]{{v}} at the moment]", v=value)  # fmt: skip
        joins = (*joins_of([(who, event)]), *join)
        select = Select(refs(person.names), person.sql_name, joins, (condition.sql, out), distinct=True)  # fmt: skip
        return Draft(question, select, ("null", "join_eq"), [value])
    keys = rng.choice(person.full_names)
    name = " ".join(str(v) for v in keys)
    where = tuple((f.ref, f" = {literal(v)}") for f, v in zip(person.names, keys, strict=True))
    question = fill(rng, "[Which {t} has {v} not [returned|brought back] yet|What has {v} not [returned|brought back][ yet|]|Which {t} does {v} still have|What does {v} [still have|have out]]", t=thing.plural, v=name)  # fmt: skip
    joins = (*joins_of([(who, event)]), *join)
    select = Select(refs(thing.names), person.sql_name, joins, (*where, out), distinct=True)
    return Draft(question, select, ("null", "join_eq"), [name])


def done_most(rng: Random, survey: Survey) -> Draft | None:
    """ "Which toy gets borrowed the most?", "How often was each game played?" """
    found = [
        (e, link, parent)
        for e in survey.entities
        if e.singular in DEEDS_OF
        for link, parent in (p[0] for p in survey.paths(e, length=1))
        if parent is link.parent and parent.names and is_thing(parent)
    ]
    event, link, thing = rng.choice(found)
    if any(f.words[-1] in ("quantity", "qty", "units", "copies") for f in event.fields):
        return None
    done = DEEDS_OF[event.singular][1]
    base = Select((), thing.sql_name, joins_of([(link, event)]), group=named_group(thing))
    if rng.random() < 0.25:
        question = fill(rng, "How [often|many times] [was|has] each {t} {b}{d}", t=thing.singular, b="", d=done)  # fmt: skip
        question = question.replace(
            f"has each {thing.singular} ", f"has each {thing.singular} been "
        )
        return Draft(question, replace(base, items=(*refs(thing.names), COUNT)), ("group_parent",))
    most = rng.random() < 0.8
    n = 1 if rng.random() < 0.75 else rng.choice((2, 3, 5, 10))
    how = "[the most|most often|most|the most often]" if most else "[the least|least often|least]"
    if n > 1:
        question = fill(rng, f"[Which|The|] {{n}} {{t}} [are|were|get|have been] {done} {how}", n=number_text(rng, n), t=thing.plural)  # fmt: skip
        if not question.startswith("Which"):
            question = fill(rng, f"[the|top] {{n}} [most|most often] {done} {{t}}" if most else f"the {{n}} least {done} {{t}}", n=number_text(rng, n), t=thing.plural)  # fmt: skip
    else:
        question = fill(rng, f"[Which {{t}} [gets|is|was|has been] {done} {how}|[What|Which] is [our|the] {'most' if most else 'least'} [often |]{done} {{t}}]", t=thing.singular)  # fmt: skip
    select = replace(base, items=refs(thing.names), order=((COUNT, most),), limit=n)
    return Draft(question, select, ("extreme", "group_parent"))


def from_to(rng: Random, survey: Survey) -> Draft | None:
    """ "dates of all moves from York to Leeds": which end comes first does not matter."""
    found = [
        (e, a, b)
        for e in survey.entities
        for a in e.kinds("category", "text")
        for b in e.kinds("category", "text")
        if a.words[0] in _FROM and b.words[0] in _TO and a.words[1:] == b.words[1:]
    ]
    entity, one, other = rng.choice(found)
    rows = [f for f in entity.kinds("name", "date", "number", "category") if f not in (one, other)]
    start, end = rng.choice(one.values), rng.choice(other.values)
    at_start: Expr = (one.ref, f" = {literal(start)}")
    at_end: Expr = (other.ref, f" = {literal(end)}")
    draw = rng.random()
    where: tuple[Expr, ...]
    if draw < 0.5:
        where, way = (at_start, at_end), fill(rng, "[from {a} to {b}|to {b} from {a}|{a} to {b}]", a=start, b=end)  # fmt: skip
    elif draw < 0.75:
        where, way = (at_start,), fill(rng, "[from|that started in|leaving from|starting in] {a}", a=start)  # fmt: skip
    else:
        where, way = (at_end,), fill(rng, "[to|going to|that went to] {b}", b=end)
    if rng.random() < 0.35:
        question = fill(rng, "How many {s} [were there|are there|did we have|went|have we had] {w}", s=entity.plural, w=way)  # fmt: skip
        return Draft(question, Select((COUNT,), entity.sql_name, where=where), ("count", "eq"), [str(start), str(end)])  # fmt: skip
    shown = rng.sample(rows, min(len(rows), rng.choice((1, 1, 2))))
    said = column_list(rng, shown, plural=True)
    question = fill(rng, "[Show|List|What are|] [the |]{c} of [all|all the|the|] {s} {w}", c=said, s=entity.plural, w=way)  # fmt: skip
    return Draft(question, Select(refs(shown), entity.sql_name, where=where), ("list", "eq"), [str(start), str(end)])  # fmt: skip


def of_two_parents(rng: Random, survey: Survey) -> Draft | None:
    """ "Show the date, the customer's name and the truck's plate number for every move in May 2024"."""
    found = []
    for e in survey.entities:
        up = [p[0] for p in survey.paths(e, length=1) if p[0][1] is p[0][0].parent and p[0][1].names]  # fmt: skip
        if len(up) >= 2:
            found.append((e, up))
    entity, up = rng.choice(found)
    (a, one), (b, other) = rng.sample(up, 2)
    if one is other:
        return None
    own = [f for f in entity.kinds("date", "number", "category") if f.spread > 1]
    shown = rng.sample(own, min(len(own), rng.choice((0, 1, 1, 2))))
    subject = draw_subject(rng, survey, entity, most=1, related=0)
    if any(f.ref in c.sql for c in subject.conditions for f in shown):
        return None
    parts = [f"the {field_phrase(rng, f)}" for f in shown]
    for parent in (one, other):
        p = parent.names[0].phrase if len(parent.names) == 1 else "name"
        parts.append(fill(rng, "[the {e}'s {p}|the {p} of the {e}|the {e}|the {e} {p}]", e=parent.singular, p=p))  # fmt: skip
    said = ", ".join(parts[:-1]) + f" and {parts[-1]}"
    question = fill(rng, "[Show|List|Give me|] {c} [for|of] [every|each] {s}", c=said, s=subject.singular(rng))  # fmt: skip
    if rng.random() < 0.4:
        question = fill(rng, "[Show|List|Give me|] [all|all the|the|] {s} with {c}", c=said, s=subject.plural(rng))  # fmt: skip
    base = subject.select(*refs([*shown, *one.names, *other.names]))
    joins = (*base.joins, *joins_of([(a, one)]), *joins_of([(b, other)]))
    return Draft(question, replace(base, joins=joins), ("join_list", *subject.tags), subject.keep())


LOANS = (
    (most_of, 8), (adds_up, 3), (not_back, 6), (done_most, 8), (from_to, 5), (of_two_parents, 6),
)  # fmt: skip
