"""Example questions that invite a first click, made from a database's own schema.

Nothing is asked of a model here: each question is a short pattern (count, average, ranking, the
trend over a date, a filter on a value that occurs, the parent with the most children) filled
with names from the schema. The largest tables and the columns that look like quantities come
first, so that the questions have interesting answers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import zip_longest
from typing import Protocol

from schemas.model import Column, Schema, Table
from schemas.words import split_words, stem

_NUMBER = re.compile(r"^(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|DECIMAL|DOUBLE|FLOAT|REAL)\b")
_TIME = re.compile(r"^(DATE|TIMESTAMP)")
_TEXT = re.compile(r"^(VARCHAR|ENUM)")
_IDENTIFIER = re.compile(r"(^|_)(id|key|code|no|number|zip|postal|phone|year|lat|lon)s?$", re.I)
_LABELS = ("name", "title", "label")
_MAX_TABLES = 6


class Values(Protocol):
    """The part of `schemas.profile.Profile` that is read here."""

    def low_cardinality(self, table_key: str, column: str) -> tuple[str, ...] | None: ...


def example_questions(
    schema: Schema, profile: Values | None = None, *, count: int = 6
) -> tuple[str, ...]:
    """At most `count` questions, of different kinds before the same kind twice.

    Deterministic for a schema and profile; empty for a schema without columns. `profile` adds
    questions about values that occur.
    """
    tables = _interesting_tables(schema)
    patterns: tuple[Callable[[Table], Iterator[str]], ...] = (
        lambda table: _rank_parents(table, schema),
        _show_highest,
        lambda table: _count_by_category(table, profile),
        _follow_time,
        lambda table: _average(table, profile),
        lambda table: _filter_by_value(table, profile),
        _count,
    )
    by_pattern = [[q for table in tables for q in pattern(table)] for pattern in patterns]
    mixed = [q for round_ in zip_longest(*by_pattern) for q in round_ if q]
    return tuple(dict.fromkeys(mixed))[:count]


def _interesting_tables(schema: Schema) -> list[Table]:
    """Tables with rows and a few columns, largest first; views after tables."""
    usable = [t for t in schema.tables if t.row_count != 0 and _words(t.name)]
    usable.sort(key=lambda t: (t.is_view, not _measures(t) and not _label(t), -(t.row_count or 0)))
    return usable[:_MAX_TABLES]


def _count(table: Table) -> Iterator[str]:
    yield f"How many {_plural(table)} are there?"


def _show_highest(table: Table) -> Iterator[str]:
    label = _label(table)
    for column in _measures(table)[:1]:
        if label:
            yield f"Show the 5 {_plural(table)} with the highest {_words(column.name)}."


def _average(table: Table, profile: Values | None) -> Iterator[str]:
    for column in _measures(table)[:1]:
        categories = _categories(table, profile)
        by = f" for each {_words(categories[0].name)}" if categories else ""
        yield f"What is the average {_words(column.name)} of {_plural(table)}{by}?"


def _count_by_category(table: Table, profile: Values | None) -> Iterator[str]:
    for column in _categories(table, profile)[:1]:
        yield f"How many {_plural(table)} are there for each {_words(column.name)}?"


def _follow_time(table: Table) -> Iterator[str]:
    if any(_TIME.match(column.type.upper()) for column in table.columns):
        yield f"How many {_plural(table)} are there in each month?"


def _filter_by_value(table: Table, profile: Values | None) -> Iterator[str]:
    for column in _categories(table, profile)[:1]:
        values = profile.low_cardinality(table.key, column.name) if profile else None
        if values and values[0].strip() and len(values[0]) <= 30:
            yield f"How many {_plural(table)} have the {_words(column.name)} {values[0]}?"


def _rank_parents(table: Table, schema: Schema) -> Iterator[str]:
    for key in table.foreign_keys:
        parent = schema.table(key.target)
        if parent is not None and parent.key != table.key and _label(parent):
            yield f"Which {_singular(parent)} has the most {_plural(table)}?"


def _measures(table: Table) -> list[Column]:
    """Numbers that are quantities: no keys, codes or years; decimals before whole numbers."""
    keys = {name for key in table.foreign_keys for name in key.columns} | set(table.primary_key)
    found = [
        column
        for column in table.columns
        if _NUMBER.match(column.type.upper())
        and column.name not in keys
        and not _IDENTIFIER.search("_".join(split_words(column.name)))
    ]
    return sorted(found, key=lambda column: "INT" in column.type.upper())


def _categories(table: Table, profile: Values | None) -> list[Column]:
    """Text columns that are known to hold few different values; none without a profile."""
    if profile is None:
        return []
    keys = {name for key in table.foreign_keys for name in key.columns} | set(table.primary_key)
    return [
        column
        for column in table.columns
        if _TEXT.match(column.type.upper())
        and column.name not in keys
        and len(profile.low_cardinality(table.key, column.name) or ()) >= 2
    ]


def _label(table: Table) -> Column | None:
    """The column that names an entity: `name`, `title`, `last_name`, `product_name`."""
    for column in table.columns:
        words = split_words(column.name)
        if words and words[-1] in _LABELS and _TEXT.match(column.type.upper()):
            return column
    return None


def _words(name: str) -> str:
    """An identifier as people say it; as it stands when it has no words (an emoji, say)."""
    return " ".join(split_words(name)) or name.strip()


def _singular(table: Table) -> str:
    *before, last = _words(table.name).split(" ")
    return " ".join([*before, stem(last)])


def _plural(table: Table) -> str:
    *before, last = _words(table.name).split(" ")
    if stem(last) == last and last.isalpha() and last.isascii():
        if last.endswith("y") and last[-2:-1] not in "aeiou":
            last = last[:-1] + "ies"
        elif not last.endswith("s"):
            last = last + ("es" if last.endswith(("x", "ch", "sh", "z")) else "s")
    return " ".join([*before, last])
