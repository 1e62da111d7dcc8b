"""Questions about two tables that no key need join: countries of both, names of all in one list."""
# ruff: noqa: E501 (a template or a row of words reads best as one line)

from __future__ import annotations

from random import Random

from finetune.entities import Entity, Field, Survey
from finetune.intents import Draft
from finetune.lexicon import pluralize, with_article
from finetune.query import Expr, Select, literal
from finetune.wording import fill

_QUESTIONS = {
    "INTERSECT": (
        "[In which|Which|What] {c} [do we have|are there|have] both {a} and {b}|"
        "[Which|What] {c} do {a} and {b} [share|have in common]|"
        "[Show|List|Find] [the|all] {c} [with|that have] [both|] {a} as well as {b}|"
        "[Show|List|Find] the {c} of {a} that are also {c} of {b}"
    ),
    "EXCEPT": (
        "[Which|What] {c} have {a} but [no|not any] {b}|"
        "[In which] {c} [are there|do we have] {a} but no {b}|"
        "[Show|List|Find] [the|all] {c} [with|of|that have] {a} but [no|without any] {b}|"
        "[Which] {c} have {one} and no {b}|"
        "[Show|List|Find] the {c} of {a} where no {b} are"
    ),
    "UNION": (
        "[Show|List|Give me|Return] [all|the|all the] {c} of [all|the|] {a} and [all|the|of the|] {b}[ in one list| together|]|"
        "[I need|Give me|Make] one list [of|with] the {c} of [all|the|] {a} and [all|the|] {b}|"
        "[What are|Show] the {c} of everything, {a} and {b} alike"
    ),
}


def across_tables(rng: Random, survey: Survey) -> Draft | None:
    """Values of one kind that two tables hold: in both, in the first alone, or in either."""
    operator = rng.choices(tuple(_QUESTIONS), (40, 35, 25))[0]
    pairs = _alike(survey, "category")
    if operator == "UNION" and (not pairs or rng.random() < 0.7):
        pairs = _alike(survey, "name")
    if not pairs:
        return None
    (one, first), (two, second) = rng.sample(rng.choice(pairs), 2)
    question = fill(
        rng,
        f"[{_QUESTIONS[operator]}]",
        c=pluralize(first.phrase),
        a=one.plural,
        b=two.plural,
        one=with_article(one.singular),
    )
    where: tuple[tuple[Expr, ...], tuple[Expr, ...]] = ((), ())
    keep = []
    if first.kind == "name" and rng.random() < 0.5:
        letter = str(rng.choice(first.values))[:1].upper()
        question += " " + fill(rng, "whose {p} [starts|begins] with [|the letter] {v}", p=first.phrase, v=letter)  # fmt: skip
        like = f" ILIKE {literal(letter + '%')}"
        where, keep = (((first.ref, like),), ((second.ref, like),)), [letter]
    other = Select(((second.ref,),), two.sql_name, (), where[1])
    select = Select(((first.ref,),), one.sql_name, (), where[0], set_operation=(operator, other))
    return Draft(question, select, (operator.lower(), "set", "across"), keep)


def _alike(survey: Survey, kind: str) -> list[list[tuple[Entity, Field]]]:
    """Columns of one phrase in two or more tables; of names, one for each table."""
    found: dict[str, list[tuple[Entity, Field]]] = {}
    for entity in survey.entities:
        fields = entity.kinds(kind) if kind != "name" else entity.names
        if kind == "name" and len(fields) != 1:
            continue
        for item in fields:
            if item.spread > 1 and item.column.type == "VARCHAR":
                found.setdefault(item.phrase, []).append((entity, item))
    return [held for held in found.values() if len({e.sql_name for e, _ in held}) > 1]
