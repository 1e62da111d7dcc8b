"""Questions that a verb tells apart: who joined last, who works at the mill, what did Rita order.

People leave out the noun and the column that they mean.
"""
# ruff: noqa: E501 (a template or a row of words reads best as one line)

from __future__ import annotations

from dataclasses import replace
from random import Random

from finetune.conditions_dates import when_of, year_condition
from finetune.conditions_numbers import number_condition
from finetune.conditions_text import text_condition
from finetune.entities import Entity, Field, Survey, joins_of
from finetune.intents import Draft
from finetune.lexicon import RELATION_VERBS
from finetune.phrases import refs
from finetune.query import COUNT, Expr, Select
from finetune.wording import MONTHS, fill, number_text

# what a date or a year is the time of, as a verb in the past
_HAPPENED = {
    "hired": "[was|got] hired", "joined": "joined", "born": "was born", "enrolled": "enrolled",
    "started": "started", "admitted": "was admitted", "registered": "[|was ]registered",
    "released": "[came out|was released]", "founded": "was founded", "built": "was built",
    "opened": "[|was ]opened", "published": "[was published|came out|appeared]",
    "closed": "[|was ]closed", "ended": "ended", "placed": "was placed", "made": "was made",
    "issued": "was issued", "finished": "finished", "retired": "retired", "died": "died",
    "created": "was created", "returned": "was returned", "delivered": "was delivered",
    "paid": "was paid", "bought": "was bought", "booked": "was booked", "established": "was founded",
}  # fmt: skip
# what somebody or something does with a number
_DOES = {
    "salary": "[earns|makes|gets paid]", "wage": "[earns|makes|is paid]", "pay": "[earns|is paid]",
    "price": "costs", "cost": "costs", "fee": "costs", "fare": "costs", "rate": "[costs|charges]",
    "weight": "weighs", "capacity": "[holds|has room for|can take]", "seats": "seats",
    "goals": "scored", "points": "scored", "score": "scored", "mileage": "has driven",
}  # fmt: skip
_PLURALS = {"was": "were", "has": "have", "gets": "get", "is": "are", "can": "can", "makes": "make"}
_BORROWED = frozenset("book item tool film movie title game record instrument dvd copy".split())


def who_when(rng: Random, survey: Survey) -> Draft | None:
    """ "Who joined last?", "Which films came out before 2020?" """
    found = [
        (e, f)
        for e in survey.entities
        for f in e.kinds("date", "year")
        if (f.concept.role in _HAPPENED or f.words[-1] in _HAPPENED) and f.spread > 2
    ]
    found = [(e, f) for e, f in found if e.names]
    entity, item = rng.choice(found)
    verb = fill(rng, _HAPPENED.get(item.concept.role) or _HAPPENED[item.words[-1]])
    who = _alone(survey, entity, item) and rng.random() < 0.75
    shown = refs(entity.names)
    if rng.random() < 0.4:
        descending = rng.random() < 0.6
        when = "[last|most recently|latest]" if descending else "[first|earliest]"
        which = "Who" if who else fill(rng, "Which {e}", e=entity.singular)
        question = fill(rng, f"{which} {verb} {when}")
        select = Select(shown, entity.sql_name, order=(((item.ref,), descending),), limit=1)
        return Draft(question, select, ("extreme",))
    if item.kind == "year":
        condition = year_condition(rng, entity, item)
        if condition is None:
            return None
        sql = condition.sql
        words = [w for w in ("in ", "after ", "before ", "since ", "between ", "from ") if w in condition.whose]  # fmt: skip
        if not words:
            return None
        when = condition.whose[condition.whose.index(words[0]) :]
    else:
        timed = when_of(rng, entity, item)
        if timed is None:
            return None
        sql, when, _ = timed
    keep = [*MONTHS]
    if rng.random() < 0.3:
        question = f"How many {entity.plural} {_plural(verb)} {when}"
        return Draft(question, Select((COUNT,), entity.sql_name, where=(sql,)), ("count",), keep)
    which = f"Who {verb}" if who else f"Which {entity.plural} {_plural(verb)}"
    select = Select(shown, entity.sql_name, where=(sql,))
    return Draft(f"{which} {when}", select, ("rows",), keep)


def who_does(rng: Random, survey: Survey) -> Draft | None:
    """ "Who earns the most?", "Which rooms hold more than 20?", "Which car costs the least?" """
    found = [
        (e, f)
        for e in survey.entities
        for f in e.kinds("number")
        if e.names and f.words[-1] in _DOES and f.spread > 3
    ]
    entity, item = rng.choice(found)
    if sum(f.words[-1] in _DOES and _DOES[f.words[-1]] == _DOES[item.words[-1]] for f in entity.fields) > 1:  # fmt: skip
        return None
    verb = fill(rng, _DOES[item.words[-1]])
    who = _alone(survey, entity, item) and entity.is_person and rng.random() < 0.6
    shown = refs(entity.names)
    if rng.random() < 0.6:
        descending = rng.random() < 0.7
        n = 1 if rng.random() < 0.8 else rng.choice((2, 3, 5, 10))
        most = "[the most|most|the most]" if descending else "[the least|least]"
        which = "Who" if who and n == 1 else f"Which {entity.singular}"
        if n > 1:
            which, verb = f"Which {number_text(rng, n)} {entity.plural}", _plural(verb)
        question = fill(rng, f"{which} {verb} {most}")
        select = Select(shown, entity.sql_name, order=(((item.ref,), descending),), limit=n)
        return Draft(question, select, ("extreme",))
    condition = number_condition(rng, entity, item)
    operator = str(condition.sql[1]).split() if condition else []
    if len(operator) != 2 or operator[0] not in (">", "<", ">=", "<="):
        return None
    word = {">": "[more than|over|above]", "<": "[less than|under|below]", ">=": "at least", "<=": "at most"}[operator[0]]  # fmt: skip
    which = f"Who {verb}" if who else f"Which {entity.plural} {_plural(verb)}"
    question = fill(rng, f"{which} {word} {operator[1]}")
    return Draft(question, Select(shown, entity.sql_name, where=(condition.sql,)), ("rows",))  # type: ignore[union-attr]


def who_is_at(rng: Random, survey: Survey) -> Draft | None:
    """ "Who works in the Red Room?": people by the row that they point at."""
    found = [
        (e, path[-1][1], path)
        for e in survey.entities
        if e.is_person and e.names
        for path in survey.paths(e, length=1)
        if path[0][1] is path[0][0].parent and not path[-1][1].is_person
    ]
    entity, parent, path = rng.choice(found)
    if len(parent.names) != 1:
        return None
    condition = text_condition(rng, parent, parent.names[0])
    value = condition.keep[0]
    the = rng.choice(("", "", "the "))
    draw = rng.random()
    select = Select(refs(entity.names), entity.sql_name, joins_of(path), (condition.sql,))
    if draw < 0.55:
        question = fill(
            rng, f"Who [works in|works at|works for|is in|is employed at] {the}{{v}}", v=value
        )
    elif draw < 0.8:
        question = fill(rng, f"Which {{s}} [are in|work in|work at|belong to] {the}{{v}}", s=entity.plural, v=value)  # fmt: skip
    else:
        question = fill(rng, f"How many {{s}} [are|work|are there] [in|at] {the}{{v}}", s=entity.plural, v=value)  # fmt: skip
        select = replace(select, items=(COUNT,))
    return Draft(question, select, ("join_eq",), [value])


def what_of_whom(rng: Random, survey: Survey) -> Draft | None:
    """ "What did Rita Clark order?": what lies behind the rows that point at somebody."""
    people = [e for e in survey.entities if e.is_person and e.names]
    person = rng.choice(people)
    paths = [
        path
        for length in (2, 3)
        for path in survey.paths(person, length=length)
        if path[0][1] is path[0][0].child
        and path[-1][1] is path[-1][0].parent
        and all(there is link.child for link, there in path[:-1])
        and not path[-1][1].is_person
        and path[-1][1].names
    ]
    path = rng.choice(paths)
    thing, event = path[-1][1], path[0][1]
    keys = rng.choice(person.full_names)
    values = ["'" + str(value).replace("'", "''") + "'" for value in keys]
    where = tuple((f.ref, f" = {v}") for f, v in zip(person.names, values, strict=True))
    name = " ".join(str(v) for v in keys)
    did = {
        "order": "order", "purchase": "buy", "sale": "buy", "booking": "book", "reservation": "book",
        "rental": "rent", "loan": "borrow", "enrollment": "take", "review": "review",
        "registration": "sign up for", "checkout": "borrow", "repair": "repair", "performance": "play",
    }.get(event.singular.split()[-1])  # fmt: skip
    if did is None or (did == "borrow" and thing.singular.split()[-1] not in _BORROWED):
        return None
    question = fill(rng, f"[What did {{n}} {did}|Which {{t}} did {{n}} {did}|What has {{n}} {_done(did)}|{{t}} that {{n}} {_past(did)}|Show [all |the |]{{t}} {{n}} {_past(did)}]", n=name, t=thing.plural)  # fmt: skip
    select = Select(refs(thing.names), person.sql_name, joins_of(path), where, distinct=True)
    return Draft(question, select, ("join_eq", "distinct"), [name])


def _past(verb: str) -> str:
    first, _, rest = verb.partition(" ")
    irregular = {"buy": "bought", "take": "took", "sign": "signed"}
    past = irregular.get(first) or (f"{first}d" if first.endswith("e") else f"{first}ed")
    return f"{past} {rest}".strip()


def _done(verb: str) -> str:
    return {"take": "taken"}.get(verb, _past(verb))


def owns_none(rng: Random, survey: Survey) -> Draft | None:
    """ "Who owns no car?", "Which trainers teach no class?" """
    found = [
        path[0]
        for e in survey.entities
        if e.names
        for path in survey.paths(e, length=1)
        if path[0][1] is path[0][0].child
    ]
    link, child = rng.choice(found)
    parent = link.parent
    who = (
        parent.is_person and sum(e.is_person for e in survey.entities) == 1
    ) or rng.random() < 0.3
    verbs = RELATION_VERBS.get(child.singular.split()[-1], ())
    none = f"[no {child.singular}|no {child.plural}|not a single {child.singular}]"
    verb = rng.choice(verbs) if verbs and rng.random() < 0.4 else ""
    if verb:
        end = f"[has|have] [never|not] {verb} [a|any] {child.singular}"
    else:
        end = f"[has|owns|has|is without] {none}"
    noun = "Who" if who and parent.is_person else f"Which {parent.singular}"
    if not verb and rng.random() < 0.5 and noun != "Who":
        noun, end = f"Which {parent.plural}", f"[have|have|are without] {none}"
    question = fill(rng, f"{noun} {end}").replace("has without", "has").replace("without no ", "without any ").replace("without not a", "without a")  # fmt: skip
    if question.startswith("Who have "):
        question = question.replace("Who have", "Who has", 1)
    inner = Select(((link.join_left,),), child.sql_name)
    where: tuple[Expr, ...] = ((link.join_right, " NOT IN (", inner, ")"),)
    return Draft(question, Select(refs(parent.names), parent.sql_name, where=where), ("not_in",))


def _alone(survey: Survey, entity: Entity, item: Field) -> bool:
    """Whether "who" can only be this table's people: no other people have such a column."""
    if not entity.is_person:
        return False
    same = [e for e in survey.entities if e.is_person and any(f.words[-1:] == item.words[-1:] or (item.concept.role and f.concept.role == item.concept.role) for f in e.fields)]  # fmt: skip
    return same == [entity]


def _plural(verb: str) -> str:
    first, _, rest = verb.partition(" ")
    if first in _PLURALS:
        return f"{_PLURALS[first]} {rest}".strip()
    if first.endswith("s") and first not in ("was",):
        first = first[:-1]
    return f"{first} {rest}".strip()


PEOPLE = (
    (who_when, 12), (who_does, 8), (who_is_at, 7), (what_of_whom, 10), (owns_none, 9),
)  # fmt: skip
