"""Constants as DuckDB literals: numbers, dates and periods beside columns of each type."""

from __future__ import annotations

import datetime as dt
import re

from sqlglot import exp

from assistant.pointer import Constant
from schemas.model import Column


def is_number(text: str) -> bool:
    return re.fullmatch(r"-?\d+(\.\d+)?", text) is not None


def is_text(column: Column) -> bool:
    return column.type.upper().startswith(("VARCHAR", "TEXT", "CHAR"))


def is_date(column: Column) -> bool:
    return column.type.upper().startswith(("DATE", "TIMESTAMP"))


def period_of(value: Constant) -> tuple[dt.date, dt.date] | None:
    if value.first is not None and value.after is not None:
        return value.first, value.after
    if re.fullmatch(r"(1[5-9]|20)\d\d", value.text):
        year = int(value.text)
        return dt.date(year, 1, 1), dt.date(year + 1, 1, 1)
    return None


def write_date(day: dt.date) -> exp.Expr:
    return exp.cast(exp.Literal.string(day.isoformat()), "date")


def within(column: exp.Expr, first: dt.date, after: dt.date) -> exp.Expr:
    return exp.Paren(
        this=exp.And(
            this=exp.GTE(this=column, expression=write_date(first)),
            # the same column twice: copied so that each has its own parent, renamed together
            expression=exp.LT(this=column.copy(), expression=write_date(after)),
        )
    )


def compare_dates(node: exp.Expr, first: dt.date, after: dt.date) -> exp.Expr:
    """A date beside a period: equal is within, greater is after its end, at least is from its
    beginning."""
    if isinstance(node, (exp.EQ, exp.NEQ)):
        inside = within(node.this, first, after)
        return inside if isinstance(node, exp.EQ) else exp.Not(this=inside)
    days: dict[type[exp.Expr], dt.date] = {
        exp.GT: after,
        exp.GTE: first,
        exp.LT: first,
        exp.LTE: after,
    }
    kinds: dict[type[exp.Expr], type[exp.Binary]] = {
        exp.GT: exp.GTE,
        exp.GTE: exp.GTE,
        exp.LT: exp.LT,
        exp.LTE: exp.LT,
    }
    return kinds[type(node)](this=node.this, expression=write_date(days[type(node)]))


def like_text(text: str) -> str:
    """Text inside an ILIKE pattern. A `_` also matches itself; a `%` would match anything."""
    return text.replace("%", "")
