"""What people ask first: rows, some of their columns, how many, which values.

Each intent takes `(rng, survey)` and returns a `Draft`, or None where the draw does not work out.
"""
# ruff: noqa: E501 (a template or a row of words reads best as one line)

from __future__ import annotations

from dataclasses import dataclass, field, replace
from random import Random

from finetune.condition import field_phrase
from finetune.entities import Entity, Field, Survey
from finetune.lexicon import pluralize
from finetune.phrases import (
    Subject,
    column_list,
    draw_subject,
    plainly,
    refs,
    singular_clause,
)
from finetune.query import COUNT, Expr, Select, call
from finetune.wording import SHOW, fill


@dataclass(slots=True)
class Draft:
    """A question with its query, not yet executed. `keep` are values that no typo may touch."""

    question: str
    select: Select
    tags: tuple[str, ...]
    keep: list[str] = field(default_factory=list)


def pick_entity(rng: Random, survey: Survey, *, bridges: bool = False) -> Entity:
    plain = [e for e in survey.entities if bridges or not e.is_bridge]
    return rng.choice(plain or survey.entities)


def pick_fields(
    rng: Random, entity: Entity, count: int, *, but: tuple[Field, ...] = ()
) -> list[Field]:
    """Columns worth showing; the name comes first if it is drawn."""
    pool = [f for f in entity.fields if f.kind not in ("key", "boolean", "flag") and f not in but]
    if entity.id_field and rng.random() < 0.15:
        pool.append(entity.id_field)
    if not pool:
        return []
    chosen = rng.sample(pool, min(count, len(pool)))
    names = entity.names
    if names and rng.random() < 0.6 and not any(f in names for f in chosen):
        chosen[0] = names[0]
    if len(names) == 2 and any(f in names for f in chosen) and rng.random() < 0.7:
        chosen = [*names, *(f for f in chosen if f not in names)]
    if rng.random() < 0.8:
        chosen.sort(key=lambda f: f.kind != "name")
    return [f for i, f in enumerate(chosen) if f not in chosen[:i]]


def list_words(rng: Random, subject: Subject, fields: list[Field]) -> str:
    """Column words and entity words in one noun phrase: "the names of orders in …"."""
    columns = column_list(rng, fields, plural=True)
    said = subject.plural(rng)
    template = (
        "[the {c} of|the {c} of|the {c} of all|the {c} for|{c} of|{c} for all|the {c} of the] {s}"
    )
    if len(fields) == 1 and not subject.conditions and rng.random() < 0.2:
        return f"all {subject.entity.singular} {columns}"
    names = subject.entity.names
    if len(fields) > len(names) > 0 and fields[: len(names)] == names and rng.random() < 0.25:
        rest = column_list(rng, fields[len(names) :], plural=True)
        return fill(
            rng, "[all|the|] {s} [with|and|together with|along with] their {c}", s=said, c=rest
        )
    return fill(rng, template, c=columns, s=said)


def list_columns(rng: Random, survey: Survey) -> Draft | None:
    """Some columns of the rows that meet the conditions."""
    entity = pick_entity(rng, survey)
    subject = draw_subject(rng, survey, entity)
    fixed = tuple(
        f for f in entity.fields for c in subject.conditions if c.tag == "eq" and c.sql[0] == f.ref
    )
    fields = pick_fields(rng, entity, rng.choices((1, 2, 3, 4), (46, 36, 14, 4))[0], but=fixed)
    if not fields:
        return None
    select = plainly(subject.select(*refs(fields)), subject)
    words = list_words(rng, subject, fields)
    if not subject.conditions and rng.random() < 0.5:
        return None
    if len(fields) == 1 and entity.is_person and fields[0].kind == "name" and rng.random() < 0.3:
        question = fill(rng, "[Who are|Who are|Which] the {s}", s=subject.plural(rng))
        question = question.replace("Which the", "Which")
        if question.startswith("Which"):
            return None
    elif fields[0].concept.how and len(fields) == 1 and rng.random() < 0.15:
        how = rng.choice(fields[0].concept.how)
        if how.split()[1] in ("much", "many"):
            return None
        question = f"{how} are the {subject.plural(rng)}"
    elif rng.random() < 0.07:
        question = f"{column_list(rng, fields, plural=True)} of {subject.plural(rng)}"
    else:
        question = fill(rng, SHOW + " {w}", w=words)
    return Draft(question, select, ("list", *subject.tags), subject.keep())


def list_rows(rng: Random, survey: Survey) -> Draft | None:
    """The rows themselves: their names, or every column where rows have no name."""
    entity = pick_entity(rng, survey)
    subject = draw_subject(rng, survey, entity, least=1)
    if not subject.conditions:
        return None
    said = subject.plural(rng)
    everything = rng.random() < 0.12
    if everything or not entity.names:
        if subject.joins:
            return None  # `*` would show the columns of all joined tables
        items: tuple[Expr, ...] = (("*",),)
        if everything:
            question = fill(rng, "[Show|List|Give me|Return|Find|Display] [all|all|every] [details|information|data|columns|the information] [of|about|on|for] [the|] {s}", s=said)  # fmt: skip
        else:
            question = fill(rng, "[Show|Show me|List|List|Give me|Find|Display|Get|Return|I need] [all|all the|the|] {s}", s=said)  # fmt: skip
            if rng.random() < 0.12:
                question = said
        return Draft(
            question,
            plainly(subject.select(*items), subject),
            ("rows", *subject.tags),
            subject.keep(),
        )
    select = plainly(subject.select(*refs(entity.names)), subject)
    ask = "Who are" if entity.is_person and rng.random() < 0.2 else ""
    only = subject.conditions[0] if len(subject.conditions) == 1 else None
    people = [e for e in survey.entities if e.is_person]
    if only and only.clause and people == [entity] and rng.random() < 0.3:
        question = f"Who {singular_clause(only.clause)}"
    elif ask:
        question = f"{ask} the {said}"
    elif subject.conditions[0].clause and len(subject.conditions) == 1 and rng.random() < 0.45:
        question = f"Which {entity.plural} {subject.conditions[0].clause}"
    elif rng.random() < 0.15:
        question = said
    else:
        question = fill(rng, SHOW + " [all|all the|the|the|] {s}", s=said).replace(
            "Which are all", "Which are"
        )
    return Draft(question, select, ("rows", *subject.tags), subject.keep())


def count_rows(rng: Random, survey: Survey) -> Draft | None:
    """How many rows meet the conditions."""
    entity = pick_entity(rng, survey, bridges=rng.random() < 0.2)
    subject = draw_subject(rng, survey, entity, least=0 if rng.random() < 0.12 else 1)
    item: Expr = COUNT
    if subject.fans_out:
        if entity.id_field is None:
            return None
        item = call("count", entity.id_field.ref, distinct=True)
    said = subject.plural(rng)
    conditions = subject.conditions
    if len(conditions) == 1 and conditions[0].clause and rng.random() < 0.45:
        question = f"How many {entity.plural} {conditions[0].clause}"
    else:
        question = fill(
            rng,
            "[How many {s} are there|How many {s} [are there|exist|do we have|are in the database]|"
            "How many {s}|Count the {s}|Count the number of {s}|What is the number of {s}|"
            "[What is|Give me|Find|Show|Tell me|Return] the [total number|number|number|count|total count] of {s}|"
            "number of {s}|Count [all|] {s}|how many {s} do you have|count of {s}]",
            s=said,
        )  # fmt: skip
    if question.lower() == f"how many {said}" and (
        " who " in said or " that " in said or " whose " in said
    ):
        question += " are there"
    return Draft(question, subject.select(item), ("count", *subject.tags), subject.keep())


def distinct_values(rng: Random, survey: Survey) -> Draft | None:
    """The different values of a column, or how many there are."""
    entity = pick_entity(rng, survey, bridges=True)
    fields = [f for f in entity.kinds("category") if f.spread < f.rows]
    if not fields:
        return None
    item = rng.choice(fields)
    subject = draw_subject(rng, survey, entity, most=1) if rng.random() < 0.45 else Subject(entity)
    if any(c.sql[0] == item.ref for c in subject.conditions):
        return None
    many, said = pluralize(field_phrase(rng, item)), subject.plural(rng)
    if rng.random() < 0.45:
        question = fill(rng, "[How many [different|distinct|unique|various] {c} [are there|do we have|exist]|How many [different|distinct|unique] {c} do [the|] {s} have|Count the [different|distinct|unique] {c} of {s}|[What is|Find|Show] the number of [different|distinct|unique] {c} [of|for|among] {s}]", c=many, s=said)  # fmt: skip
        if subject.conditions and said not in question:
            question += f" {rng.choice(('for', 'among'))} {said}"
        elif (
            said not in question
            and len([f for e in survey.entities for f in e.fields if f.phrase == item.phrase]) > 1
        ):
            question += f" for {said}"
        select = subject.select(call("count", item.ref, distinct=True))
        return Draft(question, select, ("count_distinct", *subject.tags), subject.keep())
    question = fill(rng, f"{SHOW} [the|all|all the|] [different|distinct|unique|possible|different|distinct] {{c}} [of|for|of|among] [the|all|] {{s}}", c=many, s=said)  # fmt: skip
    if rng.random() < 0.15:
        question = fill(
            rng,
            "[What {c} are there|Which {c} exist|What {c} do we have] [for|among] {s}",
            c=many,
            s=said,
        )
    select = replace(subject.select((item.ref,)), distinct=True)
    if rng.random() < 0.3:
        question = fill(rng, f"{SHOW} [the|all|every|] {{c}} [of|for] [the|all|] {{s}}[,|] [without repeats|without duplicates|each only once|no duplicates|without repetition]", c=many, s=said)  # fmt: skip
    if rng.random() < 0.2:
        question += rng.choice(
            (" in alphabetical order", ", sorted alphabetically", " from A to Z")
        )
        select = replace(select, order=(((item.ref,), False),))
    return Draft(question, select, ("distinct", *subject.tags), subject.keep())
