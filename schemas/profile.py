"""What stands in the columns, and which of it a question mentions.

Distinct text values are read once per database, within a bound in time and number; a question is
then matched against them in memory: every run of its words that equals a cell, letter case,
punctuation and plural endings aside, is a `Mention`. Matching cells instead of asking the model to
spell them is the value linking of IRNet and BRIDGE (Lin et al., 2020).
"""

from __future__ import annotations

import re
import time
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

import duckdb

from schemas.demonyms import NAMES_OF
from schemas.model import Column, Schema, quote_identifier
from schemas.words import split_words, stem

MAX_VALUES_PER_COLUMN = 5_000
MAX_VALUE_CHARACTERS = 80
MAX_MENTION_WORDS = 10
MAX_CELLS_PER_SPAN = 6
_LONGEST_IN_PART = 6  # words of a cell that a question may say in part
_CELLS_IN_PART = 2  # in one column: a word that more cells have tells none of them
_COLUMNS_IN_PART = 3
LOW_CARDINALITY = 8
_ROWS_SCANNED = 200_000

_TOKEN = re.compile(r"\w+", re.UNICODE)
# Words that are cells by accident far more often than by intent ("in" the state, "me", "a" grade).
_COMMON = frozenset(
    "a an the of in on at to for by from with and or not no is are was were be been do does did "
    "has have had all any each every which what who whom whose where when how many much more most "
    "less least than that this these those there their its it as if me my i you your we our us "
    "show list find give tell get name names number count total average id per between about "
    "please order".split()
)


@dataclass(frozen=True, slots=True)
class Mention:
    """The question's characters [start, end) say the cell `value` of `table.column`.

    `exact` means that the spelling agrees up to letter case; otherwise punctuation or a plural
    ending differ, or the question says "Swedish" where the cell is Sweden.
    """

    table: str
    column: str
    value: str
    start: int
    end: int
    exact: bool


def is_text(column: Column) -> bool:
    """Whether the column holds text that a question could quote."""
    return column.type.upper().startswith(("VARCHAR", "TEXT", "CHAR", "STRING", "ENUM"))


class Profile:
    """The distinct text values of a database, indexed for matching against questions."""

    def __init__(self, values: Mapping[tuple[str, str], tuple[str, ...]]) -> None:
        self.values = dict(values)
        self._index: dict[tuple[str, ...], list[tuple[str, str, str]]] = {}
        for (table, column), cells in self.values.items():
            for cell in cells:
                words = _normalize(cell)
                if words and len(words) <= MAX_MENTION_WORDS:
                    self._index.setdefault(words, []).append((table, column, cell))

    @cached_property
    def _parts(self) -> dict[str, dict[tuple[str, str], list[str]]]:
        """For each word of cells of two to six words, these cells of each column."""
        parts: dict[str, dict[tuple[str, str], list[str]]] = {}
        for words, hits in self._index.items():
            if 1 < len(words) <= _LONGEST_IN_PART:
                for word in {*words} - _COMMON:
                    for table, column, cell in hits:
                        parts.setdefault(word, {}).setdefault((table, column), []).append(cell)
        return parts

    @cached_property
    def _named(self) -> set[str]:
        """The words of the columns and tables that hold the cells."""
        return {stem(word) for key in self.values for name in key for word in split_words(name)}

    def low_cardinality(self, table: str, column: str) -> tuple[str, ...] | None:
        """All values of a column that has at most eight; None for any other column."""
        cells = self.values.get((table, column))
        return cells if cells and len(cells) <= LOW_CARDINALITY else None

    def find_mentions(self, question: str) -> tuple[Mention, ...]:
        """The cells that the question says, longest spans first taken, in order of appearance.

        At most six cells per span; a span inside a longer matching span is not reported for the
        same column.
        """
        found: list[Mention] = []
        taken: dict[tuple[str, str], list[tuple[int, int]]] = {}
        for start, end, words in _spans(question):
            text = question[start:end]
            hits = self._index.get(words, ())
            if not hits and len(words) == 1 and words[0] in NAMES_OF:
                names = NAMES_OF[words[0]]
                hits = [hit for name in names for hit in self._index.get(_normalize(name), ())]
            for table, column, cell in _closest(hits, text)[:MAX_CELLS_PER_SPAN]:
                covered = taken.setdefault((table, column), [])
                if any(s <= start and end <= e for s, e in covered):
                    continue
                covered.append((start, end))
                exact = cell.strip().casefold() == text.casefold()
                found.append(Mention(table, column, cell, start, end, exact))
        return tuple(sorted(found, key=lambda m: (m.start, -m.end, m.table, m.column)))

    def find_parts(self, question: str) -> tuple[Mention, ...]:
        """The cells that the question says a word of: "Evie", where the only such cell is
        Evie Marsh.

        The word is outside all that `find_mentions` finds, no name of a table or column, has a
        capital letter inside the question or four letters and more in one cell alone, and no more
        than two cells of a column have it.
        """
        covered = [(m.start, m.end) for m in self.find_mentions(question)]
        found: list[Mention] = []
        for match in _TOKEN.finditer(question):
            start, end = match.span()
            word = _fold(match.group())
            hits = self._parts.get(word)
            if not hits or len(word) < 3 or word in self._named or word.isdigit():
                continue
            if len(hits) > _COLUMNS_IN_PART or any(s <= start and end <= e for s, e in covered):
                continue
            alone = len(word) > 3 and sum(map(len, hits.values())) == 1
            if alone or (start > 0 and match.group()[0].isupper()):
                found += [
                    Mention(table, column, cell, start, end, False)
                    for (table, column), cells in hits.items()
                    if len(cells) <= _CELLS_IN_PART
                    for cell in cells
                ]
        return tuple(found)


def build_profile(
    connection: duckdb.DuckDBPyConnection, schema: Schema, *, timeout_seconds: float = 2.0
) -> Profile:
    """Read distinct text values, smallest tables first, until `timeout_seconds` have passed.

    At most 5,000 values of at most 80 characters are kept for each column, from the first 200,000
    rows. Columns not reached in time simply have no values: mentions are hints, never required.
    """
    values: dict[tuple[str, str], tuple[str, ...]] = {}
    deadline = time.monotonic() + timeout_seconds
    for table in sorted(schema.tables, key=lambda t: (t.row_count or 0, t.key)):
        for column in table.columns:
            if not is_text(column):
                continue
            if time.monotonic() > deadline:
                return Profile(values)
            name = quote_identifier(column.name)
            try:
                rows = connection.execute(
                    f"SELECT DISTINCT CAST({name} AS VARCHAR) FROM "
                    f"(SELECT {name} FROM {table.sql_name} LIMIT {_ROWS_SCANNED}) "
                    f"WHERE length(CAST({name} AS VARCHAR)) BETWEEN 1 AND {MAX_VALUE_CHARACTERS} "
                    f"ORDER BY 1 LIMIT {MAX_VALUES_PER_COLUMN}"
                ).fetchall()
            except duckdb.Error:
                continue  # a view that no longer runs: the question may not need it
            values[table.key, column.name] = tuple(row[0] for row in rows)
    return Profile(values)


def _normalize(text: str) -> tuple[str, ...]:
    return tuple(_fold(word) for word in _TOKEN.findall(text))


def _fold(word: str) -> str:
    """The word without letter case, accents or plural ending."""
    if not word.isascii():
        apart = unicodedata.normalize("NFKD", word)
        word = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return stem(word.casefold())


def _spans(question: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """(start, end, normalized words) of every run of words, longest runs first."""
    tokens = [(m.start(), m.end(), _fold(m.group())) for m in _TOKEN.finditer(question)]
    for length in range(min(MAX_MENTION_WORDS, len(tokens)), 0, -1):
        for first in range(len(tokens) - length + 1):
            run = tokens[first : first + length]
            words = tuple(word for _, _, word in run)
            if length == 1 and (words[0] in _COMMON or words[0].isdigit()):
                continue
            if all(word in _COMMON for word in words):
                continue
            yield run[0][0], run[-1][1], words


def _closest(hits: list[tuple[str, str, str]] | tuple[()], text: str) -> list[tuple[str, str, str]]:
    """One cell for each column, the best spelled first."""
    best: dict[tuple[str, str], tuple[int, tuple[str, str, str]]] = {}
    for hit in hits:
        distance = (hit[2] != text) + (hit[2].casefold() != text.casefold())
        kept = best.get(hit[:2])
        if kept is None or distance < kept[0]:
            best[hit[0], hit[1]] = (distance, hit)
    return [hit for _, hit in sorted(best.values(), key=lambda pair: pair[0])]
