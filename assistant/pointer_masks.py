"""Which symbols may not come next in a reply of the pointer form.

Decoding leaves out what could make no query, or none that anybody means:

* columns of tables that neither foreign keys nor `link` connect with those named before in the
  same SELECT,
* a column twice in one list,
* a cell beside another column than its own, text beside a number, a number that is no year beside
  a date, "last spring" beside what is no date, and a limit that is no number,
* in `X in (select Y …)`, a column Y that neither keys nor its name relate to X.

What is left of the probability goes to candidates that can be right (constrained decoding as in
PICARD, Scholak et al. 2021, with sets of symbols in place of a parser).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from assistant.joins import ColumnKey
from assistant.pointer import Constant, Encoded, kind_of
from assistant.pointer_literals import is_number, period_of
from schemas.words import split_words

Thing = TypeVar("Thing")
_CLAUSES = frozenset("from where groupby having orderby limit top".split())
_COMPARISONS = frozenset("= != < <= > >= between".split())


@dataclass
class _Select:
    """One SELECT of the reply so far. `depth` is how many parentheses are open around it."""

    depth: int
    parts: set[int] = field(default_factory=set)
    in_list: bool = True
    listed: set[str] = field(default_factory=set)
    column: str | None = None


class Masks:
    """The rule for one encoded question; `forbidden` is asked before every symbol."""

    def __init__(self, encoded: Encoded) -> None:
        self._values = encoded.values
        self._key_of = encoded.columns
        tables = {table.key: n for n, table in enumerate(encoded.schema.tables)}
        links = [(t.key, k.target) for t, k in encoded.schema.foreign_keys() if k.target in tables]
        parts = _merge(tables, links)
        self._part_of = {symbol: parts[key] for symbol, key in encoded.tables.items()}
        self._part_of |= {symbol: parts[key[0]] for symbol, key in encoded.columns.items()}
        self._class_of = _classes_of_columns(encoded)
        self._kinds = {
            (table.key, column.name): kind_of(column) for table, column in encoded.schema.columns()
        }
        self._no_numbers = {
            symbol for symbol, value in encoded.values.items() if value.kind != "number"
        }

    def forbidden(self, words: Sequence[str]) -> set[str]:
        """The symbols that may not follow `words`, the reply's tokens so far."""
        if not words:
            return set()
        last = words[-1]
        if last == "limit":
            return self._no_numbers
        select = _innermost(words, self._part_of)
        forbidden = set()
        if select.parts and not _is_linking(words):
            forbidden |= {s for s, part in self._part_of.items() if part not in select.parts}
        if last == "," and select.in_list and _depth(words) == select.depth:
            forbidden |= select.listed
        compared = self._key_of.get(words[-2]) if len(words) > 1 else None
        if compared is not None and last in _COMPARISONS:
            forbidden |= self._values_where(lambda value: not self._compares(compared, value))
        elif select.column is not None:
            column = self._key_of[select.column]
            forbidden |= self._values_where(lambda value: not self._holds(column, value))
        if last == "select" and len(words) > 3 and tuple(words[-3:-1]) == ("in", "("):
            forbidden |= self._unrelated(words[-5] if words[-4] == "not" else words[-4])
        return forbidden

    def _values_where(self, test: Callable[[Constant], bool]) -> set[str]:
        return {symbol for symbol, value in self._values.items() if test(value)}

    def _holds(self, column: ColumnKey, value: Constant) -> bool:
        """Whether it is no cell, or one of this column or of one that is related to it."""
        return value.column is None or self._are_related(value.column, column)

    def _compares(self, column: ColumnKey, value: Constant) -> bool:
        if not self._holds(column, value):
            return False
        kind = self._kinds[column]
        if kind == "num":
            return is_number(value.text)
        if kind != "date" and value.kind == "period":  # dates may be stored as text
            return any(character.isdigit() for character in value.text)
        return kind != "date" or value.column is not None or period_of(value) is not None

    def _unrelated(self, symbol: str) -> set[str]:
        key = self._key_of.get(symbol)
        if key is None:
            return set()
        return {other for other, its in self._key_of.items() if not self._are_related(its, key)}

    def _are_related(self, one: ColumnKey, other: ColumnKey) -> bool:
        """Whether joins make them equal, or they have one name."""
        same_name = split_words(one[1]) == split_words(other[1])
        return same_name or self._class_of[one] == self._class_of[other]


def _innermost(words: Sequence[str], part_of: dict[str, int]) -> _Select:
    """The SELECT in which the next word will stand."""
    open_selects = [_Select(0)]
    subqueries: list[bool] = []
    for number, word in enumerate(words):
        select, before = open_selects[-1], words[number - 1] if number else ""
        at_its_level = len(subqueries) == select.depth
        if word == "(":
            subqueries.append(False)
        elif word == ")":
            if subqueries and subqueries.pop():
                open_selects.pop()
        elif word == "select":
            if before == "(" and subqueries:
                subqueries[-1] = True
                open_selects.append(_Select(len(subqueries)))
            else:  # the first, or behind a set operation
                open_selects[-1] = _Select(select.depth)
        elif word in _CLAUSES and at_its_level:
            select.in_list = False
        elif word in part_of:
            select.parts.add(part_of[word])
            if word.startswith("<c"):
                select.column = word
                if select.in_list and at_its_level and before in ("select", "distinct", ","):
                    select.listed.add(word)
    return open_selects[-1]


def _is_linking(words: Sequence[str]) -> bool:
    """Whether the next word stands in `link ( … , … )`, which joins what no key does."""
    return "link" in words[-4:] and ")" not in words[-3:]


def _depth(words: Sequence[str]) -> int:
    return words.count("(") - words.count(")")


def _classes_of_columns(encoded: Encoded) -> dict[ColumnKey, int]:
    """A number for each column, equal for columns that joins make equal."""
    columns = [(table.key, column.name) for table, column in encoded.schema.columns()]
    pairs = [
        ((table.key, own), (key.target, other))
        for table, key in encoded.schema.foreign_keys()
        for own, other in zip(key.columns, key.target_columns, strict=True)
    ]
    numbers = {column: n for n, column in enumerate(columns)}
    return _merge(numbers, [(a, b) for a, b in pairs if a in numbers and b in numbers])


def _merge(numbers: dict[Thing, int], pairs: list[tuple[Thing, Thing]]) -> dict[Thing, int]:
    """The same numbers, made equal for things that pairs connect."""
    for one, two in pairs:
        old, new = numbers[one], numbers[two]
        if old != new:
            numbers = {thing: new if n == old else n for thing, n in numbers.items()}
    return numbers
