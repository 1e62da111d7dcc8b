"""What people ask of a database they use every day: who is oldest, when was the last visit.

Each says a row, a sum or a time by the shortest words for it.
"""
# ruff: noqa: E501 (a template or a row of words reads best as one line)

from __future__ import annotations

from dataclasses import replace
from random import Random

from finetune.condition import field_phrase
from finetune.conditions_text import text_condition
from finetune.entities import Entity, Link, Survey, joins_of
from finetune.intents import Draft, pick_fields
from finetune.intents_everyday import event_date
from finetune.lexicon import pluralize, with_article
from finetune.phrases import Subject, column_list, draw_subject, named_group, refs
from finetune.query import COUNT, Expr, Select, call
from finetune.wording import fill, number_text

_PIECES = frozenset("quantity qty units pieces copies".split())
_CAN = frozenset("has can allows supports includes accepts".split())
_CAME_ABOUT = "[found|recorded|measured|counted|seen|noted]"


def oldest(rng: Random, survey: Survey) -> Draft | None:
    """ "Who is the youngest mechanic?": an age goes up where a year of birth goes down."""
    found = [
        (e, f, f.words[-1] == "age")
        for e in survey.entities
        for f in e.fields
        if e.names and f.spread > 2 and f.kind in ("number", "year", "date")
        and (f.words[-1] == "age" or f.concept.role == "born")
    ]  # fmt: skip
    entity, item, is_age = rng.choice(found)
    old = rng.random() < 0.5
    word = "oldest" if old else "youngest"
    n = 1 if rng.random() < 0.75 else rng.choice((2, 3, 5, 10))
    subject = draw_subject(rng, survey, entity, most=1) if rng.random() < 0.4 else Subject(entity)
    if subject.fans_out or any(item.ref in c.sql for c in subject.conditions):
        return None
    shown = refs(entity.names)
    if n > 1:
        question = fill(rng, "[Who are|Show|List|] the [{n} {w}|{w} {n}] {s}", n=number_text(rng, n), w=word, s=subject.plural(rng))  # fmt: skip
    else:
        question = fill(rng, "[Who is|Who's|Who is|Which {e} is|name of|What is the name of|Show] the {w} {s}", e=entity.singular, w=word, s=subject.singular(rng))  # fmt: skip
        question = question.replace(f"Which {entity.singular} is the {word} {subject.entity.singular}", f"Which {entity.singular} is the {word}")  # fmt: skip
        if rng.random() < 0.12 and not is_age:
            question += rng.choice(
                (" and when was he born", " and when was she born", ", and when were they born")
            )
            shown = refs([*entity.names, item])
        elif rng.random() < 0.12 and is_age:
            question += rng.choice(
                (" and how old is he", " and how old is she", ", and how old are they")
            )
            shown = refs([*entity.names, item])
    select = replace(subject.select(*shown), order=(((item.ref,), old == is_age),), limit=n)
    return Draft(question, select, ("extreme", *subject.tags), subject.keep())


def last_time(rng: Random, survey: Survey) -> Draft | None:
    """ "When was the last inspection?", "the date of the first order from Kyiv"."""
    found = [(e, d) for e in survey.entities if (d := event_date(e)) is not None]
    entity, day = rng.choice(found)
    subject = draw_subject(rng, survey, entity, most=1)
    last = rng.random() < 0.7
    word = rng.choice(("last", "latest", "most recent", "last")) if last else rng.choice(("first", "earliest"))  # fmt: skip
    question = fill(rng, "[When was|When was|When did we have|What is the date of|What day was|date of] the {w} {s}", w=word, s=subject.singular(rng))  # fmt: skip
    select = subject.select(call("max" if last else "min", day.ref))
    return Draft(question, select, ("aggregate", *subject.tags), subject.keep())


def pieces_here(rng: Random, survey: Survey) -> Draft | None:
    """ "How many batteries were used?" where the table that has the quantity names the thing."""
    found = [
        (e, f, thing)
        for e in survey.entities
        for f in e.kinds("number")
        for thing in (*e.names, *e.kinds("category"))
        if f.words[-1] in _PIECES and thing.spread > 1 and not e.is_person
        and (thing in e.names or thing.words[-1] in ("name", "item", "product", "article", "part"))
    ]  # fmt: skip
    entity, item, thing = rng.choice(found)
    total = call("sum", item.ref)
    did = "[were [used|sold|ordered|bought|fitted|delivered]|have been [used|sold|ordered]|did we [use|sell|order|need]|are there|do we have]"  # fmt: skip
    p = field_phrase(rng, thing)
    draw = rng.random()
    if draw < 0.5:
        condition = text_condition(rng, entity, thing)
        value = condition.keep[0]
        many = pluralize(value) if rng.random() < 0.7 and value[-1:].isalpha() else value
        question = fill(rng, f"How many [{{v}}|{{v}}|pieces of {{v}}|units of {{v}}] {did}", v=many)
        select = Select((total,), entity.sql_name, where=(condition.sql,))
        return Draft(question, select, ("aggregate", "eq"), [value, many])
    select = Select(((thing.ref,), total), entity.sql_name, group=((thing.ref,),))
    if draw < 0.7:
        question = fill(rng, f"How many of each {{p}} {did}", p=p)
        return Draft(question, select, ("group_column",))
    descending = rng.random() < 0.8
    most = "[the most|most|most often]" if descending else "[the least|least]"
    question = fill(rng, f"Which {{p}} [was|did we] [used|sold|ordered] {most}", p=p)
    for past, now in (("used", "use"), ("sold", "sell"), ("ordered", "order")):
        question = question.replace(f"did we {past}", f"did we {now}")
    shown = replace(select, items=select.items[:1], order=((total, descending),), limit=1)
    return Draft(question, shown, ("extreme", "group_column"))


def by_time(rng: Random, survey: Survey) -> Draft | None:
    """ "total cost of repairs per year", "In which month did we have the most visits?" """
    dated = [(e, d) for e in survey.entities if (d := event_date(e)) is not None]
    entity, day = rng.choice(dated)
    if day.spread < 4:
        return None
    subject = draw_subject(rng, survey, entity, most=1) if rng.random() < 0.25 else Subject(entity)
    if subject.fans_out or any(day.ref in c.sql for c in subject.conditions):
        return None
    unit = rng.choice(("year", "year", "month"))
    group: Expr = call("year", day.ref)
    if unit == "month":
        group = ("date_trunc('month', ", day.ref, ")")
    said = subject.plural(rng)
    numbers = entity.kinds("number")
    measure, what = COUNT, fill(rng, "[{s}|number of {s}|how many {s}]", s=said)
    if numbers and rng.random() < 0.6:
        item = rng.choice(numbers)
        function = rng.choice(("sum", "sum", "avg"))
        word = "[total|sum of|total]" if function == "sum" else "average"
        what = fill(rng, f"{word} [{{p}} of {{s}}|{{p}} of all {{s}}|{{p}}]", p=field_phrase(rng, item), s=said)  # fmt: skip
        measure = call(function, item.ref)
    base = subject.select(group, measure)
    if rng.random() < 0.3:
        most = rng.random() < 0.8
        word = "most" if most else "fewest"
        if measure != COUNT:
            word = "highest" if most else "lowest"
        said = said if measure == COUNT else what
        question = fill(rng, "[In which {u}|Which {u}|In what {u}] [did we have|were there|had] the {w} {s}", u=unit, w=word, s=said)  # fmt: skip
        question = question.replace(f"n which {unit} had", f"n which {unit} were there")
        question = question.replace(f"n what {unit} had", f"n what {unit} were there")
        question = question.replace(f"Which {unit} were there", f"Which {unit} had")
        select = replace(base, items=(group,), group=(group,), order=((measure, most),), limit=1)
        return Draft(question, select, ("extreme", "group_time", *subject.tags), subject.keep())
    question = fill(rng, "[Show|Show me|What is|List|] {w} [per|by|for each|in each|each] {u}", w=what, u=unit)  # fmt: skip
    if measure == COUNT:
        question = question.replace("What is ", "").replace("Show how many", "How many")
        question = question.replace("Show me how many", "How many").replace("List how", "How")
    select = replace(base, group=(group,))
    return Draft(question, select, ("group_time", *subject.tags), subject.keep())


def _parents(survey: Survey, entity: Entity) -> list[tuple[Link, Entity]]:
    """The tables that this one points at, whose rows have names."""
    paths = survey.paths(entity, length=1)
    return [p[0] for p in paths if p[0][1] is p[0][0].parent and p[0][1].names]


def with_parent(rng: Random, survey: Survey) -> Draft | None:
    """ "The ten biggest payments with the date and the member's name": columns of two tables."""
    entity = rng.choice([e for e in survey.entities if _parents(survey, e)])
    link, parent = rng.choice(_parents(survey, entity))
    own = [f for f in pick_fields(rng, entity, rng.choice((1, 1, 2))) if f.kind != "key"]
    subject = draw_subject(rng, survey, entity, most=1, related=0)
    if not own or any(f.ref in c.sql for c in subject.conditions for f in own):
        return None
    whose = _names_of(rng, parent)
    said = column_list(rng, own, plural=False)
    both = fill(rng, "[{o} and {w}|{w} and {o}]", o=f"the {said}", w=whose)
    items = [*own, *parent.names]
    if both.startswith(whose):
        items = [*parent.names, *own]
    order: tuple[tuple[Expr, bool], ...] = ()
    limit = None
    s = subject.plural(rng)
    numbers = [f for f in entity.kinds("number") if f.spread > 5]
    if numbers and rng.random() < 0.5:
        key = rng.choice(numbers)
        n, top = rng.choice((3, 5, 10)), rng.random() < 0.8
        adjective = "[biggest|largest|highest]" if top else "[smallest|lowest]"
        if key not in own and rng.random() < 0.5:
            items = [key, *items]
            both = f"the {field_phrase(rng, key)}, {both.replace(' and ', ', ', 1) if both.count(' and ') > 1 else both}"
        by = "" if len(numbers) == 1 else f" by {field_phrase(rng, key)}"
        s = fill(rng, f"{{n}} {adjective} {{s}}", n=number_text(rng, n), s=s) + by
        order, limit = (((key.ref,), top),), n
    else:
        s = fill(rng, "[all|all|]") + f" {s}"
    question = fill(rng, "[Show|List|Give me|Show me|] [the|] {s} [with|along with|together with|and] {b}", s=s, b=both)  # fmt: skip
    question = question.replace("the all ", "all ").replace(" and the the ", " and the ")
    joined = subject.select(*refs(items))
    joins = (*joined.joins, *joins_of([(link, parent)]))
    select = replace(joined, joins=joins, order=order, limit=limit)
    return Draft(question, select, ("join_list", *subject.tags), subject.keep())


def _names_of(rng: Random, parent: Entity) -> str:
    """ "the member's name", "who the member is", "the name of the member"."""
    name = " and ".join(f.phrase for f in parent.names)
    e = parent.singular
    options = "[the {e}'s {p}|the {p} of the {e}|the {e} {p}]"
    return fill(rng, options if rng.random() < 0.75 else "the {e}", e=e, p=name)


def and_theirs(rng: Random, survey: Survey) -> Draft | None:
    """ "Show the owners from Ashby and the cars they have": the names of both."""
    found = [
        (path[0][0], e)
        for e in survey.entities
        if e.names
        for path in survey.paths(e, length=1)
        if path[0][1] is path[0][0].child
    ]
    link, parent = rng.choice(found)
    child = link.child
    shown = child.names or [f for f in child.kinds("category", "text")][:2]
    if not shown:
        return None
    subject = draw_subject(rng, survey, parent, most=1, related=0)
    question = fill(rng, "[Show|List|Give me|Which are|] [the|all|all the|] {s} [and|with|together with] [the {c} they have|their {c}|all their {c}|the {c} of each|the {c} that belong to them]", s=subject.plural(rng), c=child.plural)  # fmt: skip
    base = subject.select(*refs([*parent.names, *shown]))
    select = replace(base, joins=(*base.joins, *joins_of([(link, child)])))
    return Draft(question, select, ("join_list", *subject.tags), subject.keep())


def sold_most(rng: Random, survey: Survey) -> Draft | None:
    """ "Which film sold the most tickets?": rows counted, one or two tables away."""
    found = [
        (e, path)
        for e in survey.entities
        if e.names and not e.is_bridge
        for length in (1, 2)
        for path in survey.paths(e, length=length)
        if all(there is link.child for link, there in path)
    ]
    entity, path = rng.choice(found)
    child = path[-1][1]
    verb = "[has|had|got|sold|received]" if not entity.is_person else "[has|had|made|got]"
    sold = child.singular.split()[-1] in ("ticket", "copy", "seat", "item", "product", "subscription")  # fmt: skip
    if sold:
        verb = "[sold|sold|has sold|has]"
    most = rng.random() < 0.8
    word = "the most" if most else "the fewest"
    who = entity.is_person and sum(e.is_person for e in survey.entities) == 1 and rng.random() < 0.5
    noun = "Who" if who else f"Which {entity.singular}"
    select = Select(
        refs(entity.names), entity.sql_name, joins_of(path), group=named_group(entity),
        order=((COUNT, most),), limit=1,
    )  # fmt: skip
    question = fill(rng, f"{noun} {verb} {word} {child.plural}")
    if rng.random() < 0.25:
        items = (*select.items, COUNT)
        question = fill(rng, f"How many {child.plural} does each {entity.singular} have")
        if sold:
            question = fill(rng, f"How many {child.plural} did each {entity.singular} sell")
        select = replace(select, items=items, order=(), limit=None)
    return Draft(question, select, ("extreme", "group_parent"))


def able_to(rng: Random, survey: Survey) -> Draft | None:
    """ "Which screens can show 3D?": a flag by the thing that it is about."""
    found = [
        (e, f, f.words[1:])
        for e in survey.entities
        for f in e.kinds("boolean")
        if f.words[0] in _CAN and len(f.words) > 1
    ]
    entity, item, words = rng.choice(found)
    thing = " ".join(words)
    verbs = "[have|have got|come with|offer|do|support|allow|can show|can do|can have|can take]"
    if item.words[0] == "can":
        verbs = "[can|are able to]"
    if item.words[0] == "has" and rng.random() < 0.6:
        thing = with_article(thing)
    question = fill(rng, f"Which [of our |]{{s}} {verbs} {{t}}", s=entity.plural, t=thing)
    shown = entity.names or ([entity.id_field] if entity.id_field else [])
    if not shown:
        return None
    select = Select(refs(shown), entity.sql_name, where=((item.ref, " = TRUE"),))
    if rng.random() < 0.3:
        question = question.replace("Which", "How many", 1)
        select = replace(select, items=(COUNT,))
    return Draft(question, select, ("boolean",))


def not_yet(rng: Random, survey: Survey) -> Draft | None:
    """ "Which repairs are not paid yet?": rows without a name, by their id."""
    found = [
        (e, f)
        for e in survey.entities
        for f in e.kinds("boolean")
        if (e.names or e.id_field) and f.words[-1].endswith(("ed", "id", "ent", "ne", "pt", "lt", "wn"))
    ]  # fmt: skip
    entity, item = rng.choice(found)
    word = item.words[-1]
    done = rng.random() < 0.25
    shown = entity.names or [entity.id_field]  # type: ignore[list-item]
    if done:
        question = fill(rng, "[Which {s} are|Which {s} have been|{s} that are] [|already ]{w}", s=entity.plural, w=word)  # fmt: skip
    else:
        question = fill(rng, "[Which {s} are not {w} yet|Which {s} are still un{w}|Which {s} have not been {w}[ yet|]|Which {s} [aren't|haven't been] {w}[| yet]|{s} not {w} yet|{s} that [are not|still have to be|have yet to be] {w}]", s=entity.plural, w=word)  # fmt: skip
    select = Select(refs(shown), entity.sql_name, where=((item.ref, f" = {str(done).upper()}"),))
    if question.startswith("Which") and rng.random() < 0.35:
        question = question.replace("Which", "How many", 1)
        select = replace(select, items=(COUNT,))
    return Draft(question, select, ("boolean",))


def ever(rng: Random, survey: Survey) -> Draft | None:
    """ "What is the highest number of mites ever found?": one number over all rows."""
    found = [(e, f) for e in survey.entities for f in e.kinds("number") if f.spread > 3]
    entity, item = rng.choice(found)
    if sum(item.words[-1] in f.words for e in survey.entities for f in e.fields) > 1:
        return None
    high = rng.random() < 0.7
    word = "[highest|largest|biggest|maximum|most]" if high else "[lowest|smallest|minimum]"
    p = field_phrase(rng, item)
    if not p.startswith("number of ") and rng.random() < 0.4 and p.endswith("s"):
        p = f"number of {p}"
    if "most" in word and not p.startswith("number of "):
        word = "[highest|largest|biggest|maximum]"
    end = rng.choice((f" ever {_CAME_ABOUT}", " ever", " so far", f" {_CAME_ABOUT}", f" in any {entity.singular}"))  # fmt: skip
    question = fill(rng, f"[What is|What was|What's|] the {word} {{p}}{end}", p=p)
    select = Select((call("max" if high else "min", item.ref),), entity.sql_name)
    return Draft(question, select, ("aggregate",))


def found_to_be(rng: Random, survey: Survey) -> Draft | None:
    """ "How many hives were found unhealthy?": rows of a parent, counted once each."""
    found = [
        (e, f, link, parent)
        for e in survey.entities
        for f in e.kinds("boolean", "category")
        for link, parent in _parents(survey, e)
    ]
    entity, item, link, parent = rng.choice(found)
    if item.kind == "category":
        condition = text_condition(rng, entity, item)
        value = condition.keep[0]
        said, sql, keep = value, condition.sql, [value]
    else:
        yes = rng.random() < 0.5
        said = item.words[-1] if yes else f"{rng.choice(('not ', 'un'))}{item.words[-1]}"
        sql, keep = (item.ref, f" = {str(yes).upper()}"), []
    each: Expr = call("count", link.join_left, distinct=True)
    question = fill(rng, "How many [|different ]{s} [were|have been] [ever |][found|recorded as|marked as|noted as] {v}", s=parent.plural, v=said)  # fmt: skip
    return Draft(question, Select((each,), entity.sql_name, where=(sql,)), ("distinct",), keep)


DAILY = (
    (oldest, 10), (last_time, 6), (pieces_here, 8), (by_time, 9), (with_parent, 9), (and_theirs, 6),
    (sold_most, 8), (able_to, 5), (not_yet, 7), (ever, 6), (found_to_be, 2),
)  # fmt: skip
