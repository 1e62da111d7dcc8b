"""The shortest everyday wordings of sums and orders: how many buns were sold, most first.

People leave out the column and the unit that they mean.
"""
# ruff: noqa: E501 (a template or a row of words reads best as one line)

from __future__ import annotations

from dataclasses import replace
from random import Random

from finetune.condition import field_phrase
from finetune.conditions_dates import when_of
from finetune.conditions_text import text_condition
from finetune.entities import Survey, joins_of
from finetune.intents import Draft, pick_fields
from finetune.intents_everyday import event_date, money_of, money_of_all
from finetune.intents_groups import add_joins, choose_grouping, is_fixed
from finetune.lexicon import pluralize
from finetune.phrases import Subject, column_list, draw_subject, named_group, refs
from finetune.query import COUNT, Expr, Select, call
from finetune.wording import MONTHS, fill, number_text

_PIECES = frozenset("quantity qty units pieces copies".split())
_SUMMED = frozenset(
    "seats capacity rooms beds goals points pages copies stock tickets places students residents "
    "inhabitants population visitors employees acres hectares members".split()
)
_PAYMENTS = frozenset(
    "payment sale donation expense purchase fine invoice bill transaction refund contribution tip "
    "deposit grant bonus tax premium".split()
)


def pieces(rng: Random, survey: Survey) -> Draft | None:
    """Sums of a quantity that nobody names: "How many croissants were sold?" """
    found = [
        (e, f, path)
        for e in survey.entities
        for f in e.kinds("number")
        if f.words[-1] in _PIECES and f.words[0] not in ("paid", "total")
        for path in survey.paths(e, length=1)
        if path[0][1] is path[0][0].parent
    ]
    entity, item, path = rng.choice(found)
    thing = path[-1][1]
    if len(thing.names) != 1 or thing.is_person:
        return None
    total = call("sum", item.ref)
    sold = "[sold|sold|ordered|bought|used]"
    g, gs = thing.singular, thing.plural
    draw = rng.random()
    if draw < 0.4:
        condition = text_condition(rng, thing, thing.names[0])
        value = condition.keep[0]
        many = pluralize(value) if rng.random() < 0.6 and value[-1:].isalpha() else value
        question = fill(rng, f"How many [{{v}}|{{v}}|{{v}}|[pieces|units] of {{v}}|of the {g} {{v}}] [were|were|have been|did we|did they] [{sold}|{sold}]", v=many)  # fmt: skip
        question = question.replace("did we sold", "did we sell").replace("did they sold", "did they sell")  # fmt: skip
        for past, now in (("ordered", "order"), ("bought", "buy"), ("used", "use")):
            question = question.replace(f"did we {past}", f"did we {now}").replace(f"did they {past}", f"did they {now}")  # fmt: skip
        select = Select((total,), entity.sql_name, joins_of(path), (condition.sql,))
        return Draft(question, select, ("aggregate", "join_eq"), [value, many])
    base = Select((), entity.sql_name, joins_of(path), group=named_group(thing))
    if draw < 0.75:
        descending = rng.random() < 0.8
        n = 1 if rng.random() < 0.7 else rng.choice((3, 5, 10))
        if descending:
            question = fill(rng, "[Which {t} sold [the most|most|best]|Which {t} sold the most [pieces|units]|[What is|What's] [our|the] best[-| ]selling {g}|Of which {g} did we sell the most|What {g} do we sell [the most of|most]|most sold {g}]", t=g, g=g)  # fmt: skip
        else:
            question = fill(rng, "[Which {t} sold [the least|least|worst]|[What is|What's] [our|the] worst[-| ]selling {g}|least sold {g}]", t=g, g=g)  # fmt: skip
        if n > 1:
            question = fill(rng, "[the|] [top|] {n} [best-selling|best selling|most sold] {gs}", n=number_text(rng, n), gs=gs) if descending else fill(rng, "the {n} [worst-selling|least sold] {gs}", n=number_text(rng, n), gs=gs)  # fmt: skip
        select = replace(base, items=refs(thing.names), order=((total, descending),), limit=n)
        return Draft(question, select, ("extreme", "group_parent"))
    question = fill(rng, f"[How many [pieces |units |]of each {{g}} [were|have been] {sold}|How many [pieces|units] did each {{g}} sell|[units|pieces|quantity] {sold} [per|by|for each] {{g}}]", g=g)  # fmt: skip
    return Draft(question, replace(base, items=(*refs(thing.names), total)), ("group_parent",))


def totals(rng: Random, survey: Survey) -> Draft | None:
    """ "total payments by method", "How many seats are there altogether?" """
    if rng.random() < 0.45:
        found = [(e, f) for e in survey.entities for f in e.kinds("number") if f.words[-1] in _SUMMED]  # fmt: skip
        entity, item = rng.choice(found)
        if sum(item.words[-1] in f.words for e in survey.entities for f in e.fields) > 1:
            return None
        if any(item.words[-1] in e.plural.split() for e in survey.entities):
            return None
        noun = {"capacity": "seats", "stock": "units in stock", "population": "people"}.get(item.words[-1], field_phrase(rng, item))  # fmt: skip
        noun = noun.removeprefix("number of ")
        subject = draw_subject(rng, survey, entity, most=1) if rng.random() < 0.4 else Subject(entity)  # fmt: skip
        if subject.fans_out:
            return None
        where = " [in|at|for] [all|the|] {s}" if subject.conditions or rng.random() < 0.3 else ""
        question = fill(rng, f"How many {noun} [are there|do we have]{where} [altogether|in total|in all|together|overall|]", s=subject.plural(rng))  # fmt: skip
        if not where and question.endswith(("there", "have")):
            question += " altogether"
        select = subject.select(call("sum", item.ref))
        return Draft(question, select, ("aggregate", *subject.tags), subject.keep())
    paid = [(e, f) for e, f in money_of_all(survey) if e.singular.split()[-1] in _PAYMENTS]
    entity, item = rng.choice(paid)
    grouping = choose_grouping(rng, survey, entity)
    if grouping is None:
        return None
    added = add_joins(Subject(entity).select(*grouping.show, call("sum", item.ref)), grouping.joins)
    if added is None:
        return None
    question = fill(rng, "[total|sum of|total of] {s} [per|by|for each|by] {g}", s=entity.plural, g=grouping.said)  # fmt: skip
    select = replace(added, group=grouping.group)
    return Draft(*_ranked(rng, question, select, call("sum", item.ref)), ("money", grouping.tag))


def ranked_counts(rng: Random, survey: Survey) -> Draft | None:
    """ "members per city, most first": all groups, sorted, none left out."""
    entity = rng.choice(survey.entities)
    subject = draw_subject(rng, survey, entity, most=1, related=0) if rng.random() < 0.3 else Subject(entity)  # fmt: skip
    grouping = choose_grouping(rng, survey, entity)
    if grouping is None or is_fixed(grouping, subject):
        return None
    select = add_joins(subject.select(*grouping.show, COUNT), grouping.joins)
    if select is None:
        return None
    s, g = subject.plural(rng), grouping.said
    question = fill(rng, "[{s} per {g}|{s} by {g}|[How many {s} are there|How many {s}] [per|for each|in each|by] {g}|number of {s} [per|by|for each] {g}|Show each {g} and [how many|the number of] {s}]", s=s, g=g)  # fmt: skip
    select = replace(select, group=grouping.group)
    return Draft(*_ranked(rng, question, select, COUNT), (grouping.tag, *subject.tags), subject.keep())  # fmt: skip


def _ranked(rng: Random, question: str, select: Select, measure: Expr) -> tuple[str, Select]:
    """Mostly with an order at the end of the question."""
    if rng.random() < 0.25:
        return question, select
    descending = rng.random() < 0.75
    how = "[most first|highest first|largest first|biggest first|the most first|starting with the most|in descending order|from most to least|top ones first|sorted by the [number|total], highest first|most on top]" if descending else "[fewest first|lowest first|smallest first|least first|from least to most|in ascending order|starting with the fewest]"  # fmt: skip
    text = fill(rng, "{q}[, |, | - | ]" + how, q=question)
    return text, replace(select, order=((measure, descending),))


def best_first(rng: Random, survey: Survey) -> Draft | None:
    """ "films with a rating above 7.5, best first": rows, sorted, none left out."""
    found = [
        (e, f)
        for e in survey.entities
        for f in e.kinds("number", "date", "year")
        if f.spread > 3 and e.names
    ]
    entity, key = rng.choice(found)
    subject = draw_subject(rng, survey, entity, most=1)
    if subject.fans_out:
        return None
    descending = rng.random() < 0.65
    words = key.concept.most if descending else key.concept.least
    p = field_phrase(rng, key)
    generic = "[highest|biggest]" if descending else "[lowest|smallest]"
    if key.kind != "number":
        generic = "[newest|latest|most recent]" if descending else "[oldest|earliest]"
    adjective = rng.choice(words) if words and rng.random() < 0.7 else ""
    end = f"{adjective} first" if adjective else fill(rng, f"{generic} {{p}} first", p=p)
    fields = entity.names if rng.random() < 0.6 else [*entity.names, key]
    said = subject.plural(rng)
    if fields != entity.names:
        said = fill(rng, "{s} [with|and] [their|the] {p}", s=said, p=pluralize(p))
    question = fill(rng, "[|all |Show |List |List all |all the |Show me ]{s}[, |, | - ]{e}", s=said, e=end)  # fmt: skip
    select = replace(subject.select(*refs(fields)), order=(((key.ref,), descending),))
    return Draft(question, select, ("order", *subject.tags), subject.keep())


def taken_in(rng: Random, survey: Survey) -> Draft | None:
    """ "How much money did we take in 2025?": the table with the money is left unsaid."""
    entity, item = money_of(rng, survey)
    if len({e.sql_name for e, _ in money_of_all(survey)}) > 1:
        return None
    day = event_date(entity)
    if day is None:
        return None
    timed = when_of(rng, entity, day)
    if timed is None:
        return None
    sql, when, _ = timed
    question = fill(rng, "[How much [money |]did we [take|take in|make|earn|get]|How much [money |]came in|How much was [paid|spent]|[our|total|] [income|revenue|sales|turnover]|What was our [income|revenue|turnover]] {w}", w=when)  # fmt: skip
    select = Select((call("sum", item.ref),), entity.sql_name, where=(sql,))
    return Draft(question, select, ("money",), [*MONTHS])


def several_columns(rng: Random, survey: Survey) -> Draft | None:
    """ "List the makes and models of all cars built before 2012": every column that is named."""
    entity = rng.choice([e for e in survey.entities if not e.is_bridge])
    fields = pick_fields(rng, entity, rng.choice((2, 2, 3)))
    if len(fields) < 2:
        return None
    subject = draw_subject(rng, survey, entity, most=1)
    if subject.fans_out or any(f.ref in c.sql for c in subject.conditions for f in fields):
        return None
    said = column_list(rng, fields, plural=True)
    question = fill(rng, "[List|Show|Give me|Show me|] [the|] {c} of [all|the|all the|] {s}", c=said, s=subject.plural(rng))  # fmt: skip
    if rng.random() < 0.4:
        question = fill(rng, "[List|Show|Show me|] [all|all the|the|] {s} with [their|the] {c}", c=said, s=subject.plural(rng))  # fmt: skip
        fields = [*[f for f in entity.names if f not in fields], *fields]
    select = subject.select(*refs(fields))
    return Draft(question, select, ("list", *subject.tags), subject.keep())


PLAIN = (
    (pieces, 14), (totals, 10), (ranked_counts, 10), (best_first, 8), (taken_in, 8),
    (several_columns, 5),
)  # fmt: skip
