"""Conditions on numbers, as SQL and in words."""
# ruff: noqa: E501 (a template or a row of words reads best as one line)

from __future__ import annotations

from random import Random

from finetune.condition import Condition, article, counts_things, field_phrase
from finetune.entities import Entity, Field, as_text
from finetune.query import Select, call
from finetune.wording import fill, number_text

_OPERATORS = {
    ">": "[more than|over|above|greater than|higher than|exceeding|larger than]",
    "<": "[less than|under|below|lower than|smaller than|fewer than]",
    ">=": "[at least|no less than|not under|{n} or more]",
    "<=": "[at most|no more than|up to|not over|{n} or less]",
    "=": "[exactly|equal to|]",
}


_VERBS = {
    "weight": "weigh", "duration": "last", "running": "last", "runtime": "last",
    "price": "cost", "fee": "cost", "capacity": "hold", "speed": "go",
}  # fmt: skip
_COUNTED = {">": "[more than|more than|over]", "<": "[fewer than|less than|under]"}


def amount_text(rng: Random, number: float | int, *, money: bool = False) -> str:
    """A number as people write it: 2500, 2,500, 2.5k, two, $40."""
    if isinstance(number, float) or abs(number) < 1000:
        said = number_text(rng, number) if isinstance(number, int) else as_text(number)
    elif number % 1_000_000 == 0 and rng.random() < 0.5:
        said = f"{number // 1_000_000} million"
    elif number % 1000 == 0 and rng.random() < 0.25:
        said = f"{number // 1000}{rng.choice(('k', 'k', ' thousand'))}"
    elif rng.random() < 0.25:
        said = f"{number:,}"
    else:
        said = str(number)
    if money and said[0].isdigit() and rng.random() < 0.12:
        return rng.choice((f"${said}", f"{said} dollars", f"{said} euros"))
    return said


def threshold(rng: Random, item: Field) -> float | int | None:
    inside = [v for v in item.values if item.low < v < item.high]  # type: ignore[operator]
    if not inside:
        return None
    value = inside[int(len(inside) * rng.uniform(0.1, 0.9))]
    if isinstance(value, float):
        rounded = round(value) if abs(value) > 20 else round(value, 1)
        return int(rounded) if rounded == int(rounded) else rounded
    if value > 1000 and item.kind == "number":  # people say round numbers
        return int(round(value, 1 - len(str(value))) if rng.random() < 0.5 else round(value, 2 - len(str(value))))  # fmt: skip
    return value


def number_condition(rng: Random, entity: Entity, item: Field) -> Condition | None:
    """column > n and the like, BETWEEN, or = n."""
    n = threshold(rng, item)
    if n is None:
        return None
    if rng.random() < 0.15:
        return _between(rng, item, n)
    operator = rng.choices((">", "<", ">=", "<=", "="), (36, 28, 16, 10, 10))[0]
    if operator == "=":
        n = rng.choice(item.values)
        if isinstance(n, float) and n != int(n):
            return None
        n = int(n)
    p, concept = field_phrase(rng, item), item.concept
    said = amount_text(rng, n, money=concept.role in ("cost", "earn"))
    counted = p.startswith("number of ") or counts_things(p)
    words = fill(
        rng, (_COUNTED if counted else _OPERATORS).get(operator, _OPERATORS[operator]), n=said
    )
    amount = (
        words if said in words and ("or more" in words or "or less" in words) else f"{words} {said}"
    )
    amount = amount.strip()
    if counted:
        thing = p.removeprefix("number of ")
        clause, after = f"have {amount} {thing}", f"with {amount} {thing}"
    else:
        of = "[of|]" if amount.startswith(("more than", "less than", "at ", "no ")) else ""
        clause = fill(rng, f"have {article(p)} {{p}} {of} {{a}}", p=p, a=amount)
        after = fill(rng, f"with [{article(p)}|] {{p}} {of} {{a}}", p=p, a=amount)
    if operator == "=":
        clause, after = (
            fill(rng, "have {p} {n}", p=p, n=said),
            fill(rng, f"with [{article(p)}|] {{p}} [of|] {{n}}", p=p, n=said),
        )
    adjectives = {">": concept.more, "<": concept.less}.get(operator, ())
    if adjectives and rng.random() < 0.75:
        after = (
            f"{rng.choice(adjectives)} {said} {concept.unit if rng.random() < 0.3 else ''}".strip()
        )
        first = after.split()[0]
        if first.endswith("ing") or first in ("above", "under", "over", "below", "with"):
            clause = ""
        else:
            clause = f"are {after}"
        if concept.role == "cost" and rng.random() < 0.4:
            clause = f"cost {'more' if operator == '>' else 'less'} than {said}"
        if concept.role == "earn" and rng.random() < 0.6:
            clause = f"earn {'more' if operator == '>' else 'less'} than {said}"
    verb = next((_VERBS[w] for w in item.words if w in _VERBS), "")
    if verb and operator in (">", "<", ">=", "<=") and rng.random() < 0.5:
        clause = f"{verb} {amount}"
    if operator == "=" and item.words[-1] in ("rating", "stars") and rng.random() < 0.6:
        return Condition((item.ref, f" = {n}"), "compare", before=fill(rng, "{n}[ |-]star", n=said))
    if item.words == ("age",) and operator in (">=", "<=", "=") and rng.random() < 0.5:
        after = f"aged {said}" + {">=": " or older", "<=": " or younger", "=": ""}[operator]
        clause = f"are {after}"
    return Condition(
        (item.ref, f" {operator} {n}"), "compare", after=after, clause=clause,
        whose=fill(rng, "{p} is {a}", p=p, a=amount), keep=[said],
    )  # fmt: skip


def _between(rng: Random, item: Field, one: float | int) -> Condition | None:
    other = threshold(rng, item)
    if other is None or other == one:
        return None
    low, high = sorted((one, other))
    p = field_phrase(rng, item)
    span = fill(rng, "[between {a} and {b}|between {a} and {b}|from {a} to {b}]", a=as_text(low), b=as_text(high))  # fmt: skip
    after = fill(rng, f"with [{article(p)}|] {{p}} {{s}}", p=p, s=span)
    if item.words == ("age",) and rng.random() < 0.5:
        after = f"aged {span}"
    return Condition(
        (item.ref, f" BETWEEN {low} AND {high}"), "between", after=after,
        clause=f"have {article(p)} {p} {span}".replace("  ", " "), whose=f"{p} is {span}", keep=[],
    )  # fmt: skip


def average_condition(rng: Random, entity: Entity, item: Field) -> Condition:
    """column > (SELECT avg(column) …)."""
    more = rng.random() < 0.65
    p, concept = field_phrase(rng, item), item.concept
    inner = Select((call("avg", item.ref),), entity.sql_name)
    word = "[above|higher than|greater than|over|more than|larger than]" if more else "[below|lower than|less than|under|smaller than]"  # fmt: skip
    adjectives = concept.more if more else concept.less
    adjectives = tuple(a for a in adjectives if a.endswith("er than") or a.startswith("more"))
    average = "[the average|average|the average {p}|the mean|the overall average]"
    after = fill(rng, f"with [{article(p)}|] {{p}} {word} {average}", p=p)
    clause = fill(rng, f"have {article(p)} {{p}} {word} {average}", p=p)
    if adjectives and rng.random() < 0.7:
        clause = f"are {rng.choice(adjectives)} " + fill(rng, "[the average|average|the average {e}]", e=entity.singular)  # fmt: skip
        after = clause.removeprefix("are ")
    if p.startswith("number of ") or counts_things(p):
        p = p.removeprefix("number of ")
        after = fill(
            rng,
            "[with|having] {w} {p} than [average|the average|usual]",
            w="more" if more else "fewer",
            p=p,
        )
        clause = fill(
            rng, "have {w} {p} than [average|the average]", w="more" if more else "fewer", p=p
        )
        p = f"number of {p}"
    return Condition(
        (item.ref, " > (" if more else " < (", inner, ")"), "average", after=after, clause=clause,
        whose=fill(rng, f"{{p}} is {word} {average}", p=p),
    )  # fmt: skip
