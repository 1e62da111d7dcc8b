"""Conditions on dates and years, as SQL and in words.

A stretch of time ("March 2024", "last spring") is a pair of bounds, worked out by
`assistant.values` as in the chat.
"""
# ruff: noqa: E501 (a template or a row of words reads best as one line)

from __future__ import annotations

import datetime
from random import Random

from assistant.values import find_values
from finetune.condition import Condition, field_phrase
from finetune.conditions_numbers import threshold
from finetune.entities import Entity, Field
from finetune.query import Expr
from finetune.wording import MONTHS, fill


def year_condition(rng: Random, entity: Entity, item: Field) -> Condition | None:
    """An integer column of years: in, after, before, since, between."""
    year = threshold(rng, item)
    if year is None:
        return None
    verb = date_verb(item)
    style = rng.choice(("=", ">", "<", ">=", "between"))
    if style == "between":
        other = threshold(rng, item)
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


def date_verb(item: Field) -> str:
    """The participle that the column's name holds ("returned", "hired"); empty if there is none."""
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
    found = when_of(rng, entity, item)
    if found is None:
        return None
    sql, when, tag = found
    return _dated(rng, item, sql, when, date_verb(item), tag, tuple(MONTHS))


def when_of(rng: Random, entity: Entity, item: Field) -> tuple[Expr, str, str] | None:
    """A time: its condition on the date column, its words ("in March 2024"), and a tag."""
    days = sorted({_day(v) for v in item.values})
    if len(days) < 3:
        return None
    day = days[int(len(days) * rng.uniform(0.15, 0.85))]
    styles = ("year", "year_bound", "day", "bound", "years", "range")
    style = rng.choices(styles, (30, 18, 10, 32, 10, 8 if item.column.type == "DATE" else 0))[0]
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
        found = next(v for v in find_values(period, entity.today) if v.kind == "period")
        first, after = found.first, found.after
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
    elif style == "range":
        other = days[int(len(days) * rng.uniform(0.1, 0.95))]
        return _range_of(rng, item, *sorted((day, other)))
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
    return sql, when, tag


def _range_of(
    rng: Random, item: Field, low: datetime.date, high: datetime.date
) -> tuple[Expr, str, str] | None:
    """ "between May 1 and June 15, 2024", "from March to June 2024": ends that share a year."""
    if low.year != high.year or low.month == high.month:
        return None
    words = rng.choice((("between", "and"), ("between", "and"), ("from", "to")))
    if rng.random() < 0.6:
        ends = [f"{MONTHS[d.month - 1]} {d.day}" for d in (low, high)]
        last = f"{ends[1]}, {high.year}"
        if rng.random() < 0.5:
            ends = [f"{d.day} {MONTHS[d.month - 1]}" for d in (low, high)]
            last = f"{ends[1]} {high.year}"
        first = ends[0]
    else:
        first, last = MONTHS[low.month - 1], f"{MONTHS[high.month - 1]} {high.year}"
        low = low.replace(day=1)
        after = (high.replace(day=1) + datetime.timedelta(days=32)).replace(day=1)
        high = after - datetime.timedelta(days=1)
    sql = (item.ref, f" BETWEEN '{low}' AND '{high}'")
    return sql, f"{words[0]} {first} {words[1]} {last}", "date_range"


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
