"""Rows that belong together, and rows that only repeat: what a question leaves unsaid.

"Which customer ordered most?" is about persons, and two of them may have one name; "which dishes
does it sell?" wants each dish once, however often it was sold. The model says neither: it groups by
the name, and lists what the join gives. How many different cells a column has tells which is which.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from assistant.joins import ColumnKey, Edge
from schemas.model import Schema
from schemas.profile import MAX_VALUES_PER_COLUMN, Profile
from schemas.words import split_words

_MOST = 0.5
_NAMES = frozenset({"name", "title"})
_WHICH = re.compile(r"(?:[\w']+,? ){0,3}which\b", re.IGNORECASE)


def cells_per_row(schema: Schema, profile: Profile) -> dict[ColumnKey, float]:
    """How many different cells each text column has, a row: 1 where all differ.

    Columns with more cells than a profile holds are left out.
    """
    ratios = {}
    for table, column in schema.columns():
        cells = profile.values.get((table.key, column.name), ())
        if table.row_count and 0 < len(cells) < MAX_VALUES_PER_COLUMN:
            ratios[table.key, column.name] = len(cells) / table.row_count
    return ratios


def identifiers(
    grouped: Iterable[ColumnKey],
    schema: Schema,
    edges: Iterable[Edge],
    ratios: Mapping[ColumnKey, float],
) -> list[ColumnKey]:
    """The primary keys to group by as well: those of joined tables whose rows `grouped` names.

    A column names its rows if it is called so and most of its cells differ, but not all: where all
    do, it is enough to group by the column itself.
    """
    edges = list(edges)
    found: dict[ColumnKey, None] = {}
    for key in grouped:
        table = schema.table(key[0])
        named = not _NAMES.isdisjoint(split_words(key[1])) and _MOST <= ratios.get(key, 0) < 1
        if table and named and _is_parent(key[0], schema, edges):
            found.update(dict.fromkeys((table.key, name) for name in table.primary_key))
    return list(found)


def wants_each_once(
    question: str,
    shown: Iterable[ColumnKey],
    schema: Schema,
    edges: Iterable[Edge],
    ratios: Mapping[ColumnKey, float],
) -> bool:
    """Whether a question for these columns ("which cities …?") is answered by different rows alone.

    So it is for one column where the join repeats the rows of its table, and where it has the same
    cell in many rows (two products of one name stay two); for a first and a last name where the
    join repeats them.
    """
    if _WHICH.match(question) is None:
        return False
    columns, edges = list(shown), list(edges)
    repeated = all(_is_parent(table, schema, edges) for table, _ in columns)
    if len(columns) == 1:
        return repeated or ratios.get(columns[0], 0) < _MOST
    one_table = len({table for table, _ in columns}) == 1
    return repeated and one_table and all(split_words(name)[-1] in _NAMES for _, name in columns)


def _is_parent(key: str, schema: Schema, edges: Iterable[Edge]) -> bool:
    """Whether one row of this table may meet several of another one."""
    table = schema.table(key)
    if table is None or not table.primary_key:
        return False
    sides = [(e.left, {a for a, _ in e.pairs}) for e in edges]
    sides += [(e.right, {b for _, b in e.pairs}) for e in edges]
    return any(side == key and own == set(table.primary_key) for side, own in sides)
