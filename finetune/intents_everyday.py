"""What people ask of money and time without naming a column: who spent most last spring."""
# ruff: noqa: E501 (a template or a row of words reads best as one line)

from __future__ import annotations

from dataclasses import replace
from random import Random

from finetune.conditions_dates import when_of
from finetune.conditions_text import text_condition
from finetune.entities import Entity, Field, Survey, joins_of
from finetune.intents import Draft
from finetune.intents_groups import Grouping, add_joins, choose_grouping
from finetune.lexicon import pluralize
from finetune.phrases import Subject, draw_subject
from finetune.query import Expr, Ref, Select, call
from finetune.wording import MONTHS, capitalize, fill, number_text

_MONEY = frozenset(
    "amount total price cost fee fare bill revenue sales turnover fine premium payment paid "
    "refund charge tip deposit value".split()
)
_RATES = frozenset("unit daily hourly monthly ticket entry list night".split())
_EVENTS = frozenset("placed bought paid made dated booked issued created departing".split())
_SHARE_DATED = 0.12  # of the questions about tables of events


def money(rng: Random, survey: Survey) -> Draft | None:
    """Sums of money by those who spent or earned it, said with verbs."""
    entity, item = money_of(rng, survey)
    subject = draw_subject(rng, survey, entity, most=1) if rng.random() < 0.35 else Subject(entity)
    if subject.fans_out or any(item.ref in c.sql for c in subject.conditions):
        return None
    total, said = call("sum", item.ref), subject.plural(rng)
    draw = rng.random()
    if draw < 0.2:
        question = fill(
            rng,
            "[[How much money|How much] [did we [take|make|earn|get] [from|with]|was [spent|paid] [on|for]|came in from] {s}[| in total| altogether]|"
            "What [was|is] [our|the] [revenue|income|turnover|spending] [from|for|with] {s}]",
            s=said,
        )  # fmt: skip
        return Draft(question, subject.select(total), ("money", *subject.tags), subject.keep())
    if draw < 0.32:
        return _spent_by_one(rng, survey, subject, item, total)
    return _spent_by_groups(rng, survey, subject, total)


def money_of(rng: Random, survey: Survey) -> tuple[Entity, Field]:
    """One of `money_of_all`; raises IndexError where there is none."""
    return rng.choice(money_of_all(survey))


def money_of_all(survey: Survey) -> list[tuple[Entity, Field]]:
    """Columns of money in tables that point at others: what was paid, not what it costs."""
    return [
        (e, f)
        for e in survey.entities
        for f in e.kinds("number")
        if f.words[-1] in _MONEY
        and any(link.child is e for link in e.links)
        and not _RATES.intersection(f.words)
    ]


def _spent_by_one(
    rng: Random, survey: Survey, subject: Subject, item: Field, total: Expr
) -> Draft | None:
    paths = [
        path
        for length in (1, 2)
        for path in survey.paths(subject.entity, length=length)
        if all(there is link.parent for link, there in path) and path[-1][1].names
    ]
    if not paths or subject.conditions:
        return None
    path = rng.choice(paths)
    other = path[-1][1]
    if len(other.names) != 1:
        return None
    condition = text_condition(rng, other, other.names[0])
    name = condition.keep[0]
    verb = "[spend|pay]" if other.is_person else "[bring in|earn|make|cost us]"
    question = fill(rng, f"How much [money|] did {{v}} {verb}[| in total| altogether| on {{s}}]", v=name, s=subject.entity.plural)  # fmt: skip
    select = Select((total,), subject.entity.sql_name, joins_of(path), (condition.sql,))
    return Draft(question, select, ("money", "join_eq"), [name])


def _spent_by_groups(rng: Random, survey: Survey, subject: Subject, total: Expr) -> Draft | None:
    grouping = choose_grouping(rng, survey, subject.entity)
    if grouping is None or grouping.tag != "group_parent":
        return None
    select = add_joins(subject.select(*grouping.show), grouping.joins)
    if select is None:
        return None
    spends = _is_spender(survey, grouping)
    g, said = grouping.said, subject.plural(rng)
    on = f" on {said}" if subject.conditions or rng.random() < 0.3 else ""
    if rng.random() < 0.35:
        verb = "[spend|pay]" if spends else "[bring in|earn|make]"
        noun = "[spending|money spent|total spending]" if spends else "[revenue|sales|income|turnover|money made]"  # fmt: skip
        question = fill(rng, f"[How much [money|] did each {{g}} {verb}|{noun} [per|by|of each|for each] {{g}}|Show [every|each] {{g}} [and|with] how much [it|they|each] {verb}]", g=g)  # fmt: skip
        if on and not spends:
            on = f" from {said}"
        select = replace(select, items=(*select.items, total), group=grouping.group)
        return Draft(question + on, select, ("money", *subject.tags), subject.keep())
    descending = rng.random() < 0.85
    n = 1 if rng.random() < 0.65 else rng.choice((2, 3, 3, 5, 10))
    most = "[the most|most|the most money|most money]" if descending else "[the least|least|the least money]"  # fmt: skip
    verb = "[spent|paid]" if spends else "[brought in|earned|made]"
    who = "Which {g}"
    if n > 1:
        who = "Which {n} {gs}"
    elif grouping.parent and grouping.parent.is_person and rng.random() < 0.5:
        who = "Who"
    question = fill(rng, f"{who} {verb} {most}", g=g, gs=pluralize(g), n=number_text(rng, n))
    if n > 1 and descending and rng.random() < 0.4:
        by = "[spending|money spent]" if spends else "[revenue|sales|income]"
        question = fill(rng, f"[Show|What are|List|] the [top|best] {{n}} {{gs}} [by|in terms of] {by}", n=number_text(rng, n), gs=pluralize(g))  # fmt: skip
        on = ""
    if on and not spends:
        on = f" [with|from] {said}"
    question = fill(rng, question + on) if "[" in on else question + on
    if rng.random() < 0.15:
        question += rng.choice((", and how much", " and how much was it", "? Show the sum too"))
        select = replace(select, items=(*select.items, total))
    select = replace(select, group=grouping.group, order=((total, descending),), limit=n)
    return Draft(question, select, ("money", *subject.tags), subject.keep())


def _is_spender(survey: Survey, grouping: Grouping) -> bool:
    """Whether the group is people, or where people are from."""
    if grouping.parent:
        return grouping.parent.is_person
    tables = {part.table for item in grouping.show for part in item if isinstance(part, Ref)}
    return any(e.sql_name in tables and e.is_person for e in survey.entities)


def ask_of_time(rng: Random, survey: Survey, draft: Draft) -> Draft:
    """The draft, sometimes asked of a stretch of time only: "… last spring", "In 2024, …"."""
    select = draft.select
    entity = next((e for e in survey.entities if e.sql_name == select.table), None)
    simple = not (select.set_operation or select.source or select.any_of or "? " in draft.question)
    share = 0.6 if draft.tags[0] == "money" else _SHARE_DATED
    if entity is None or not simple or draft.tags[0] == "followup" or rng.random() >= share:
        return draft
    item = event_date(entity)
    if item is None or any(item.ref in c for c in select.where) or _nested(select):
        return draft
    found = when_of(rng, entity, item)
    if found is None:
        return draft
    sql, when, tag = found
    first = draft.question[:1].lower() + draft.question[1:]
    question = f"{draft.question} {when}" if rng.random() < 0.8 else f"{capitalize(when)}, {first}"
    return replace(
        draft,
        question=question,
        select=replace(select, where=(*select.where, sql)),
        tags=(*draft.tags, tag),
        keep=[*draft.keep, *MONTHS],
    )


def _nested(select: Select) -> bool:
    return any(isinstance(part, Select) for condition in select.where for part in condition)


def event_date(entity: Entity) -> Field | None:
    """When a row happened, where one column only says so."""
    dates = [f for f in entity.kinds("date") if f.concept.role in _EVENTS]
    return dates[0] if len(dates) == 1 else None
