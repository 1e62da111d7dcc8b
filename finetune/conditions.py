"""Conditions on rows, each as SQL and as the several ways to say it.

A condition can stand before the noun ("completed orders"), after it ("orders in Berlin"), as a
clause ("orders that cost more than 5") or as "whose total is over 5".
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from random import Random

from assistant.values import find_values
from finetune.lexicon import pluralize, singularize
from finetune.query import Expr, Join, Select, call, literal
from finetune.survey import Entity, Field, as_text
from finetune.wording import MONTHS, fill, join_words, number_text, value_text


@dataclass(slots=True)
class Condition:
    """`sql` with its wordings; an empty wording does not exist for this condition."""

    sql: Expr
    tag: str
    before: str = ""  # adjective before the noun
    after: str = ""  # phrase after the noun
    clause: str = ""  # plural verb phrase after who/that
    whose: str = ""  # after whose
    joins: tuple[Join, ...] = ()
    fans_out: bool = False
    keep: list[str] = field(default_factory=list)  # values in the wording, free of typos


def field_phrase(rng: Random, item: Field) -> str:
    """How a question names the column: its words, a synonym, or only part of the words."""
    draw = rng.random()
    synonyms = item.concept.nouns
    if synonyms and (draw < 0.25 or item.words[-1] in _NO_NOUNS):
        return rng.choice(synonyms)
    if len(item.words) > 1 and item.words[-1] == "count" and draw < 0.6:
        return f"number of {pluralize(singularize(' '.join(item.words[:-1])))}"
    if (
        len(item.words) > 2
        and draw > 0.93
        and item.words[-2] not in ("of", "in", "per", "and")
        and item.kind in ("number", "date", "category")
    ):
        return " ".join(item.words[-2:])
    return item.phrase


_NO_NOUNS = frozenset(  # last words of column names that are no nouns: `hired_on`, `joined`
    "on at since for to born joined hired founded established opened released published started "
    "ended ordered paid created launched returned built by".split()
)


def text_condition(rng: Random, entity: Entity, item: Field, value: str | None = None) -> Condition:
    """column = 'value'."""
    value = value if value is not None else str(rng.choice(item.values))
    said = value_text(rng, value)
    p = field_phrase(rng, item)
    concept = item.concept
    person = entity.is_person
    flag = value.casefold() in ("yes", "no", "y", "n", "t", "f", "true", "false")
    sql: Expr = (item.ref, f" = {literal(value)}")
    if item.kind == "name":
        noun = entity.singular
        return Condition(
            sql, "eq",
            after=fill(rng, "[named|called|with the {p}|with {p}|by the name of] {v}", p=p, v=said),
            clause=fill(rng, "[are named|are called|have the {p}|go by] {v}", p=p, v=said),
            whose=fill(rng, "{p} is {v}", p=p, v=said), keep=[value, noun],
        )  # fmt: skip
    after = fill(
        rng,
        "[with {p} {v}|with the {p} {v}|with {v} as {p}|with {p} of {v}|where the {p} is {v}|having {p} {v}]",
        p=p, v=said,
    )  # fmt: skip
    clause = fill(rng, "[have {p} {v}|have the {p} {v}|have {v} as {their} {p}]", p=p, v=said, their="their")  # fmt: skip
    before = ""
    if concept.values and not flag and rng.random() < 0.8:
        options = [
            t for t in concept.values if person or "from" not in t or len(concept.values) < 3
        ]
        after = rng.choice(options).format(v=said, p=p)
    if concept.verbs and person and rng.random() < 0.7:
        clause = rng.choice(concept.verbs).format(v=said)
    elif concept.role == "place" and not person:
        clause = fill(rng, "[are|are located|are based|are situated] in {v}", v=said)
    elif concept.adjective and not flag:
        clause = fill(rng, "[are {v}|are {v}|have {p} {v}]", v=said, p=p)
    if concept.adjective and not flag and len(value) > 1 and said[0] not in "'\"":
        before = said.lower() if rng.random() < 0.6 else said
    if concept.role == "gender" and value.upper() in ("F", "M", "FEMALE", "MALE", "W"):
        female = value.upper() in ("F", "FEMALE", "W")
        before = "female" if female else "male"
        clause = f"are {before}" if rng.random() < 0.5 else "are women" if female else "are men"
    return Condition(
        sql, "eq", before, after, clause,
        fill(rng, "{p} is [||equal to] {v}", p=p, v=said), keep=[value],
    )  # fmt: skip


def not_condition(rng: Random, entity: Entity, item: Field) -> Condition:
    """column <> 'value'."""
    value = str(rng.choice(item.values))
    said, p = value_text(rng, value), field_phrase(rng, item)
    after = fill(
        rng, "[with a {p} other than {v}|not having {p} {v}|except those with {p} {v}]", p=p, v=said
    )
    clause = fill(
        rng, "[do not have {p} {v}|don't have the {p} {v}|have a {p} other than {v}]", p=p, v=said
    )
    if item.concept.role == "place":
        after = fill(rng, "[not in {v}|outside {v}|not from {v}|outside of {v}]", v=said)
        clause = fill(rng, "[are not in {v}|are not from {v}|are outside {v}]", v=said)
    elif item.concept.adjective:
        clause = fill(rng, "[are not {v}|aren't {v}|are anything but {v}]", v=said)
    return Condition(
        (item.ref, f" <> {literal(value)}"), "neq", after=after, clause=clause,
        whose=fill(rng, "{p} is [not|not|anything but|different from] {v}", p=p, v=said), keep=[value],
    )  # fmt: skip


def in_condition(rng: Random, entity: Entity, item: Field) -> Condition:
    """column IN ('a', 'b')."""
    count = 2 if len(item.values) < 4 or rng.random() < 0.75 else 3
    values = [str(v) for v in rng.sample(item.values, count)]
    said, p = join_words(values, last="or"), field_phrase(rng, item)
    after = fill(rng, "[with {p} {v}|with [either|] {p} {v}|having {p} {v}]", p=p, v=said)
    clause = fill(rng, "have {p} {v}", p=p, v=said)
    if item.concept.role == "place":
        after = fill(rng, "[in|from|in either] {v}", v=said)
        clause = fill(rng, "are [in|from] {v}", v=said)
    elif item.concept.adjective:
        clause = fill(rng, "are [|either] {v}", v=said)
    listed = ", ".join(literal(v) for v in values)
    return Condition(
        (item.ref, f" IN ({listed})"), "in", after=after, clause=clause,
        whose=fill(rng, "{p} is [|either|one of] {v}", p=p, v=said), keep=values,
    )  # fmt: skip


def like_condition(rng: Random, entity: Entity, item: Field) -> Condition | None:
    """column ILIKE '%part%', 'part%' or '%part'."""
    value = str(rng.choice(item.values))
    words = value.split()
    kind = rng.choice(("has", "has", "starts", "starts", "ends"))
    if kind == "has":
        part = rng.choice(words) if len(words) > 1 else value[1 : 1 + rng.randint(2, 4)]
        part = part if rng.random() < 0.7 else part[: rng.randint(2, 4)]
        pattern, verb = f"%{part}%", "[contain|include|have] [|the word|the text|the substring]"
        gerund = "[containing|that contains|including|with] [|the word|the substring]"
        single = "[contains|includes|has] [|the word|the text|the letters]"
    elif kind == "starts":
        part = value[:1] if rng.random() < 0.5 else words[0] if len(words) > 1 else value[:3]
        pattern, verb = f"{part}%", "[start|begin] with [|the letter]"
        gerund, single = "[starting|beginning|that starts|that begins] with", "[starts|begins] with"
    else:
        part = words[-1] if len(words) > 1 else value[-2:]
        pattern, verb = f"%{part}", "end [with|in]"
        gerund, single = "[ending|that ends] [with|in]", "ends [with|in]"
    part = part.strip()
    if not part or "%" in part or "_" in part or not part.isalnum():
        return None
    if len(part) > 1:
        verb, single = verb.replace("the letter", ""), single.replace("|the letters", "")
    said = part if rng.random() < 0.5 else f"'{part}'" if rng.random() < 0.5 else f'"{part}"'
    p = field_phrase(rng, item)
    return Condition(
        (item.ref, f" ILIKE {literal(pattern)}"), "like",
        after=fill(rng, "with [a|] {p} " + gerund + " {v}", p=p, v=said),
        whose=fill(rng, "{p} " + single + " {v}", p=p, v=said),
        clause=fill(rng, "have {v} in {their} {p}", v=said, p=p, their="their") if kind == "has" else "",
        keep=[part],
    )  # fmt: skip


_OPERATORS = {
    ">": "[more than|over|above|greater than|higher than|exceeding|larger than]",
    "<": "[less than|under|below|lower than|smaller than|fewer than]",
    ">=": "[at least|no less than|not under|{n} or more]",
    "<=": "[at most|no more than|up to|not over|{n} or less]",
    "=": "[exactly|equal to|]",
}


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


def _threshold(rng: Random, item: Field) -> float | int | None:
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
    n = _threshold(rng, item)
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
    if item.words == ("age",) and operator in (">=", "<=", "=") and rng.random() < 0.5:
        after = f"aged {said}" + {">=": " or older", "<=": " or younger", "=": ""}[operator]
        clause = f"are {after}"
    return Condition(
        (item.ref, f" {operator} {n}"), "compare", after=after, clause=clause,
        whose=fill(rng, "{p} is {a}", p=p, a=amount), keep=[said],
    )  # fmt: skip


def counts_things(phrase: str) -> bool:
    """Whether a column's phrase is a plural that can be counted: "goals", "page views"."""
    last = phrase.split()[-1]
    return last.endswith("s") and not last.endswith(("ss", "us", "is")) and last not in (
        "sales", "earnings", "series", "status", "gps", "hours", "years", "minutes", "days", "assets",
        "savings", "inhabitants per km", "address", "news",
    ) and " per " not in phrase and " in " not in phrase and len(last) > 3  # fmt: skip


def article(phrase: str) -> str:
    """ "a" before a singular, nothing before a plural; "an" is made when the sentence is done."""
    last = phrase.split()[-1]
    return "" if last.endswith("s") and not last.endswith(("ss", "us", "is")) else "a"


def _between(rng: Random, item: Field, one: float | int) -> Condition | None:
    other = _threshold(rng, item)
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
        clause=f"have {article(p)} {p} {span}", whose=f"{p} is {span}", keep=[],
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


def year_condition(rng: Random, entity: Entity, item: Field) -> Condition | None:
    """An integer column of years: in, after, before, since, between."""
    year = _threshold(rng, item)
    if year is None:
        return None
    verb = _date_verb(item)
    style = rng.choice(("=", ">", "<", ">=", "between"))
    if style == "between":
        other = _threshold(rng, item)
        if other is None or other == year:
            return None
        low, high = sorted((year, other))
        sql: Expr = (item.ref, f" BETWEEN {low} AND {high}")
        when = fill(rng, "[between {a} and {b}|from {a} to {b}]", a=str(low), b=str(high))
    else:
        if style == "=":
            year = rng.choice(item.values)
        sql = (item.ref, f" {style} {year}")
        when = {
            "=": "in", ">": "after", "<": "before", ">=": "[since|in or after|from {y} on,]",
        }[style]  # fmt: skip
        when = fill(rng, when, y=str(year))
        when = when.rstrip(",") if str(year) in when else f"{when} {year}"
    return _dated(rng, item, sql, when, verb, "year")


def _date_verb(item: Field) -> str:
    role = item.concept.role
    if role and role not in ("name", "dated"):
        return role
    last = (
        item.words[-2]
        if len(item.words) > 1 and item.words[-1] in ("on", "at", "date")
        else item.words[-1]
    )
    return last if last.endswith("ed") else ""


def _dated(
    rng: Random, item: Field, sql: Expr, when: str, verb: str, tag: str, keep: tuple[str, ...] = ()
) -> Condition:
    p = field_phrase(rng, item)
    if verb:
        active = verb in ("joined", "started", "ended")
        after = fill(
            rng, "[{verb} {when}|{verb} {when}|with [a|] {p} {when}]", verb=verb, when=when, p=p
        )
        clause = f"{verb} {when}" if active else f"were {verb} {when}"
    elif item.kind == "year":
        after = fill(rng, "[from|of|with {p}] {when}", p=p, when=when.removeprefix("in "))
        if not when.startswith("in ") or after.startswith("of"):
            after = fill(rng, "with [a|] {p} {when}", p=p, when=when)
        clause = f"have a {p} {when}"
    else:
        after = fill(rng, "[{when}|{when}|from {w}|with [a|] {p} {when}|dated {w}]", when=when, p=p, w=when.removeprefix("in ").removeprefix("on "))  # fmt: skip
        if not when.startswith(("in ", "on ")) and after.startswith(("from", "dated")):
            after = when
        clause = ""
    return Condition(sql, tag, after=after, clause=clause, whose=fill(rng, "{p} is [|] {when}", p=p, when=when), keep=list(keep))  # fmt: skip


def date_condition(rng: Random, entity: Entity, item: Field) -> Condition | None:
    """A DATE or TIMESTAMP column: a year, a month of a year, a day, or a bound."""
    days = sorted({_day(v) for v in item.values})
    if len(days) < 3:
        return None
    day = days[int(len(days) * rng.uniform(0.15, 0.85))]
    verb = _date_verb(item)
    style = rng.choices(("year", "year_bound", "day", "bound", "years"), (30, 18, 10, 32, 10))[0]
    ref = item.ref
    if style == "year":
        sql: Expr = ("year(", ref, f") = {day.year}")
        when, tag = fill(rng, "in [|||the year] {y}", y=str(day.year)), "date_year"
    elif style == "year_bound":
        word, operator = rng.choice((("before", "<"), ("after", ">"), ("since", ">=")))
        sql, when, tag = (
            ("year(", ref, f") {operator} {day.year}"),
            f"{word} {day.year}",
            "date_year",
        )
    elif style == "day":
        word, operator = rng.choice((("before", "<"), ("after", ">"), ("on", "="), ("since", ">=")))
        if operator == "=" and item.column.type != "DATE":
            return None
        sql, tag = (ref, f" {operator} '{day}'"), "date_bound"
        when = f"{word} {_say_day(rng, day)}"
    elif style == "bound":
        period = rng.choice(_periods_around(day, entity.today))
        found = find_values(period, entity.today)
        first, after = found[0].first, found[0].after
        word = (
            rng.choice(("in", "in", "in", "since", "before"))
            if not period.startswith(("last ", "this "))
            else ""
        )
        if word == "since":
            sql = (ref, f" >= '{first}'")
        elif word == "before":
            sql = (ref, f" < '{first}'")
        else:
            sql = (ref, f" >= '{first}' AND ", ref, f" < '{after}'")
        when, tag = f"{word} {period}".strip(), "date_period"
    else:
        other = days[int(len(days) * rng.uniform(0.1, 0.95))]
        low, high = sorted((day.year, other.year))
        if low == high:
            return None
        sql, when, tag = (
            ("year(", ref, f") BETWEEN {low} AND {high}"),
            f"between {low} and {high}",
            "date_year",
        )
    return _dated(rng, item, sql, when, verb, tag, tuple(MONTHS))


def _periods_around(day: datetime.date, today: datetime.date) -> list[str]:
    """Ways to name a stretch of time that holds the day."""
    month = MONTHS[day.month - 1]
    season = ("winter", "spring", "summer", "autumn")[day.month % 12 // 3]
    named = [f"{month} {day.year}"] * 4 + [f"Q{(day.month + 2) // 3} {day.year}"]
    if day.month > 2:  # winter lies in two years
        named.append(f"{season} {day.year}")
    age = today.year * 12 + today.month - day.year * 12 - day.month
    if day.year == today.year:
        named += ["this year"] * 2
    if day.year == today.year - 1:
        named += ["last year"] * 2
    if 0 < age <= 11 and day.month > 2:
        named += [f"last {season}"]
    if age == 1:
        named += ["last month"] * 2
    if 0 <= age < 3:
        named += ["last 3 months"]
    return named


def _day(value: object) -> datetime.date:
    return value.date() if isinstance(value, datetime.datetime) else value  # type: ignore[return-value]


def _say_day(rng: Random, day: datetime.date) -> str:
    month = MONTHS[day.month - 1]
    return rng.choice(
        (str(day), str(day), f"{month} {day.day}, {day.year}", f"{day.day} {month} {day.year}")
    )


def boolean_condition(rng: Random, entity: Entity, item: Field) -> Condition:
    """A flag, as BOOLEAN, as 0 and 1, or as Y and N."""
    words = [w for w in item.words if w not in ("is", "has", "flag", "can", "are")]
    thing = " ".join(words)
    has = item.words[0] == "has"
    truth = rng.random() < 0.65
    if item.kind == "boolean" and item.column.type.upper() == "BOOLEAN":
        value = "TRUE" if truth else "FALSE"
    elif item.numeric or item.kind == "boolean":
        value = "1" if truth else "0"
    else:
        options = [str(v) for v in item.values]
        yes = [v for v in options if v.upper()[:1] in "YT"]
        no = [v for v in options if v.upper()[:1] in "NF"]
        value = literal((yes if truth else no)[0])
    sql: Expr = (item.ref, f" = {value}")
    if has:
        after = fill(rng, "with [a|]" if truth else "without [a|]") + f" {thing}"
        return Condition(
            sql, "boolean", after=after, clause=f"{'have' if truth else 'do not have'} a {thing}"
        )
    if thing in ("playground", "parking", "garden", "balcony"):
        return Condition(sql, "boolean", after=f"{'with' if truth else 'without'} {thing}")
    before = thing if truth else f"{'non-' if rng.random() < 0.4 else 'not '}{thing}"
    return Condition(
        sql, "boolean", before=before if not before.startswith("not ") else "",
        clause=f"are {thing}" if truth else f"are not {thing}",
    )  # fmt: skip


def null_condition(rng: Random, entity: Entity, item: Field) -> Condition:
    """IS NULL or IS NOT NULL."""
    missing = rng.random() < 0.6
    p = field_phrase(rng, item)
    if missing:
        after = fill(rng, "[without [a|any|]|with no|with a missing|with an unknown] {p}", p=p)
        clause = fill(rng, "[have no|do not have a|lack a] {p}", p=p)
        whose = fill(rng, "{p} is [missing|unknown|not known|empty|not recorded|null]", p=p)
        return Condition((item.ref, " IS NULL"), "null", after=after, clause=clause, whose=whose)
    return Condition(
        (item.ref, " IS NOT NULL"), "null", after=fill(rng, "[with a known|that have a] {p}", p=p),
        clause=f"have a {p}", whose=fill(rng, "{p} is [known|recorded|not missing|given]", p=p),
    )  # fmt: skip


def own_condition(rng: Random, entity: Entity) -> Condition | None:
    """A condition on one of the entity's own columns; None where the draw does not work out."""
    makers = []
    for item in entity.fields:
        if item.spread < 2 and not item.nulls:
            continue
        if item.spread < 2:
            pass  # every value is the same: only its absence can be asked for
        elif item.kind == "category":
            makers += [(item, text_condition, 5.0), (item, not_condition, 0.8), (item, in_condition, 0.9), (item, like_condition, 0.25)]  # fmt: skip
        elif item.kind == "text":
            makers += [(item, text_condition, 1.2), (item, like_condition, 0.8)]
        elif item.kind == "name":
            makers += [(item, text_condition, 1.2), (item, like_condition, 1.2)]
        elif item.kind == "number" and item.spread > 2:
            makers += [(item, number_condition, 4.0), (item, average_condition, 0.9)]
        elif item.kind == "year":
            makers += [(item, year_condition, 3.0)]
        elif item.kind == "date":
            makers += [(item, date_condition, 3.5)]
        elif item.kind in ("boolean", "flag"):
            makers += [(item, boolean_condition, 2.5)]
        if item.nulls and item.kind != "key":
            makers += [(item, null_condition, 1.2)]
        if item.column.name == entity.table.primary_key[0:1] and item.spread > 2:
            makers += [(item, _key_condition, 0.4)]
    if not makers:
        return None
    item, make, _ = rng.choices(makers, [weight for *_, weight in makers])[0]
    return make(rng, entity, item)


def _key_condition(rng: Random, entity: Entity, item: Field) -> Condition:
    value = rng.choice(item.values)
    said = as_text(value)
    return Condition(
        (item.ref, f" = {literal(value)}"), "eq", after=fill(rng, "with [the|] {p} {v}", p=item.phrase, v=said),
        whose=fill(rng, "{p} is {v}", p=item.phrase, v=said), keep=[said],
    )  # fmt: skip


__all__ = ["Condition", "field_phrase", "own_condition"]
