"""Foreign keys that nobody declared, from names and rows (imported CSV files have no keys at all).

A column may point at another table's key when its name says so: `customer_id` at `customers.id` or
`customers.customer_id`, `home_team_id` at `teams.id`, `StuID` at the one table whose key is
`StuID`, `flights.airline` at the key of `airlines`. Rows then speak: the target must be unique and
hold the values of the source. That both names and value containment are needed is the finding of
Rostin et al., "A Machine Learning Approach to Foreign Key Discovery" (WebDB 2009).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Set
from dataclasses import dataclass, replace

import duckdb

from schemas.model import Column, ForeignKey, Schema, Table, quote_identifier
from schemas.words import split_words, stem

_ID_WORDS = frozenset(
    ["id", "uid", "uuid", "guid", "code", "key", "no", "nr", "number", "num", "ref", "fk", "pk"]
)
# Key columns that say nothing about their table; a column of that name points nowhere by itself.
_GENERIC = frozenset({*_ID_WORDS, "name", "year", "type", "date", "title", "status", "rank"})

_GLUED_ID = re.compile(r"[^\W\d_]id$")  # `stuid`, `eid`
_ENDS_IN_ID = frozenset({"acid", "arid", "avoid", "bid", "covid", "fluid", "grid", "hybrid"}) | {
    *("invalid", "kid", "lid", "liquid", "maid", "orchid", "paid", "pyramid", "raid", "rapid"),
    *("said", "solid", "squid", "steroid", "valid", "void"),
}

# How strongly a name speaks; rows must confirm what is below _NAME_IS_ENOUGH.
_NAMES_TABLE, _NAMES_KEY, _NAMES_ROLE, _SAYS_TABLE, _SAYS_ROLE = 5, 4, 3, 2, 1
_NAME_IS_ENOUGH = _NAMES_ROLE

_SOURCE_ROWS = 10_000
_MAX_ROWS_READ = 5_000_000  # bounds in work, not in time: the same database gives the same keys
_MAX_QUERIES = 250


@dataclass(frozen=True, slots=True)
class _Target:
    """A column that other tables may point at; not `declared` if only its name suggests so."""

    table: Table
    column: Column
    table_words: tuple[str, ...]
    column_words: tuple[str, ...]
    declared: bool

    @property
    def is_named_after_table(self) -> bool:
        base = _without_id(self.column_words)
        return base in ((), self.table_words) or base == self.table_words[-1:]


@dataclass(frozen=True, slots=True)
class _Candidate:
    strength: int
    source: Table
    column: Column
    target: _Target


def infer_keys(
    schema: Schema,
    connection: duckdb.DuckDBPyConnection | None = None,
    *,
    unique_columns: Set[tuple[str, str]] = frozenset(),
) -> Schema:
    """`schema` with inferred single-column foreign keys added after the declared ones.

    Keys stay within one database schema, as declared ones do. `unique_columns` are the
    (Table.key, column) declared UNIQUE. With a `connection`, rows confirm or refute what names
    suggest, within a bound on rows and queries; without one, or for empty tables and views, only
    names that are strong enough by themselves count.
    """
    spaces: dict[tuple[str, str], list[Table]] = defaultdict(list)
    for table in schema.tables:
        spaces[table.catalog, table.schema].append(table)
    evidence = _Evidence(connection)
    added: dict[str, list[ForeignKey]] = {}
    for tables in spaces.values():
        added.update(_infer_within(tables, unique_columns, evidence))
    return Schema(
        tuple(
            replace(t, foreign_keys=(*t.foreign_keys, *added.get(t.key, ()))) for t in schema.tables
        )
    )


def _infer_within(
    tables: list[Table], unique_columns: Set[tuple[str, str]], evidence: _Evidence
) -> dict[str, list[ForeignKey]]:
    index = _TargetIndex(tables, unique_columns)
    linked = {
        pair
        for table in tables
        for key in table.foreign_keys
        for source, target in zip(key.columns, key.target_columns, strict=True)
        for pair in (
            (table.key, source, key.target, target),
            (key.target, target, table.key, source),
        )
    }
    found: dict[str, list[ForeignKey]] = defaultdict(list)
    for table in tables:
        covered = {name for key in table.foreign_keys for name in key.columns}
        for column in table.columns:
            if column.name in covered:
                continue
            candidate = _choose(index.candidates(table, column, evidence), evidence)
            if candidate is None:
                continue
            target = candidate.target
            pair = (table.key, column.name, target.table.key, target.column.name)
            if pair in linked:
                continue
            linked.add((*pair[2:], *pair[:2]))
            found[table.key].append(
                ForeignKey((column.name,), target.table.key, (target.column.name,), inferred=True)
            )
    return found


def _choose(candidates: list[_Candidate], evidence: _Evidence) -> _Candidate | None:
    """The strongest candidate that the rows do not refute; None where two are equally strong."""
    for strength in sorted({c.strength for c in candidates}, reverse=True):
        equal = [c for c in candidates if c.strength == strength and evidence.supports(c)]
        if equal:
            return equal[0] if len(equal) == 1 else None
    return None


class _TargetIndex:
    """The possible targets of one database schema, found by the words of a column's name."""

    def __init__(self, tables: list[Table], unique_columns: Set[tuple[str, str]]) -> None:
        self._by_table: dict[tuple[str, ...], list[_Target]] = defaultdict(list)
        # Words glued together, so that `stuid` finds `StuID`.
        self._by_column: dict[str, list[_Target]] = defaultdict(list)
        self._by_prefix: dict[str, list[_Target]] = defaultdict(list)
        self._own_keys: dict[str, list[_Target]] = defaultdict(list)
        for table in tables:
            if table.is_view:
                continue
            for target in _find_targets(table, unique_columns):
                self._by_table[target.table_words].append(target)
                self._by_column["".join(target.column_words)].append(target)
                self._own_keys[table.key].append(target)
                for length in range(3, len(target.table_words[0])):
                    self._by_prefix[target.table_words[0][:length]].append(target)

    def candidates(self, table: Table, column: Column, evidence: _Evidence) -> list[_Candidate]:
        """Every key that the column's name may mean, each once with its greatest strength."""
        best: dict[tuple[str, str], _Candidate] = {}
        own = {t.column.name: t for t in self._own_keys[table.key]}
        for strength, target in self._matches(table, column):
            if _family(target.column.type) != _family(column.type) or not _family(column.type):
                continue
            if target.table is table and (target.column is column or strength > _NAMES_ROLE):
                continue
            if column.name in own and not self._may_point_away(
                own[column.name], target, strength, evidence
            ):
                continue
            key = (target.table.key, target.column.name)
            if key not in best or best[key].strength < strength:
                best[key] = _Candidate(strength, table, column, target)
        return list(best.values())

    @staticmethod
    def _may_point_away(own: _Target, target: _Target, strength: int, evidence: _Evidence) -> bool:
        """Whether what looks like a table's own key is rather a reference to another table."""
        base = _without_id(own.column_words)
        if strength >= _NAME_IS_ENOUGH and _names(base, target.table_words):
            return not _names(base, own.table_words)
        if own.declared or own.is_named_after_table:
            return False
        return strength == _NAMES_ROLE or evidence.is_unique(own) is False

    def _matches(self, table: Table, column: Column) -> Iterator[tuple[int, _Target]]:
        words = _stems(column.name)
        base = _without_id(words)
        if not words or (len(words) == 1 and words[0] in _GENERIC):
            return
        if base and base != words:  # `customer_id`, `home_team_id`, `emp_id`, `parent_id`
            for target in self._by_table.get(base, ()):
                if target.is_named_after_table:
                    yield _NAMES_TABLE, target
            for first in range(1, len(base)):
                for target in self._by_table.get(base[first:], ()):
                    if target.is_named_after_table:
                        yield _NAMES_ROLE, target
            for first in range(1, len(words) - 1):
                for target in self._by_column.get("".join(words[first:]), ()):
                    yield _NAMES_ROLE, target
            if len(base) == 1:
                for target in self._by_prefix.get(base[0], ()):
                    if target.is_named_after_table:
                        yield _NAMES_ROLE, target
            if base == ("parent",):
                for target in self._own_keys[table.key]:
                    yield _NAMES_ROLE, target
        for target in self._by_column.get("".join(words), ()):
            named = _names(base, target.table_words)
            is_id = base != words
            yield (_NAMES_TABLE if named else _NAMES_KEY if is_id else _SAYS_TABLE), target
        # `flights.airline`, `SourceAirport`; a plural counts things, it does not point at one.
        if base == words and words[-1] == split_words(column.name)[-1]:
            for first in range(len(words)):
                for target in self._by_table.get(words[first:], ()):
                    yield (_SAYS_ROLE if first else _SAYS_TABLE), target


class _Evidence:
    """What the rows say about a candidate, each question asked once, within a bound."""

    def __init__(self, connection: duckdb.DuckDBPyConnection | None) -> None:
        self._connection = connection
        self._rows_left = _MAX_ROWS_READ
        self._queries_left = _MAX_QUERIES
        self._unique: dict[tuple[str, str], bool | None] = {}

    def supports(self, candidate: _Candidate) -> bool:
        """Whether the target is unique and holds the source's values, as far as is known."""
        target = candidate.target
        unique = self.is_unique(target)
        by_name = candidate.strength >= _NAME_IS_ENOUGH and (
            target.declared or target.is_named_after_table
        )
        if unique is False or (unique is None and not by_name):
            return False
        if target.declared and candidate.strength == _NAMES_TABLE:
            return True
        share = self._share_held(candidate)
        if share is None:
            return by_name
        # Dirty rows are common, so a strong name outweighs some strays.
        return share >= (0.5 if by_name else 0.95)

    def is_unique(self, target: _Target) -> bool | None:
        """None where no row says so."""
        if target.declared:
            return True
        key = (target.table.key, target.column.name)
        if key not in self._unique:
            name = quote_identifier(target.column.name)
            row = self._ask(
                f"SELECT count({name}), count(DISTINCT {name}) FROM {target.table.sql_name}",
                target.table.row_count or 0,
            )
            self._unique[key] = None if row is None or not row[0] else row[0] == row[1]
        return self._unique[key]

    def _share_held(self, candidate: _Candidate) -> float | None:
        source, target = candidate.source, candidate.target
        if source.is_view:  # running a view may cost anything
            return None
        column, key = quote_identifier(candidate.column.name), quote_identifier(target.column.name)
        row = self._ask(
            f"SELECT count(*), count(*) FILTER (v IN (SELECT {key} FROM {target.table.sql_name})) "
            f"FROM (SELECT DISTINCT {column} AS v FROM "
            f"(SELECT {column} FROM {source.sql_name} LIMIT {_SOURCE_ROWS})) "
            "WHERE v IS NOT NULL AND CAST(v AS VARCHAR) <> ''",
            (target.table.row_count or 0) + min(source.row_count or 0, _SOURCE_ROWS),
        )
        return row[1] / row[0] if row and row[0] and target.table.row_count else None

    def _ask(self, query: str, rows: int) -> tuple[int, int] | None:
        if self._connection is None or not rows:
            return None
        if rows > self._rows_left or not self._queries_left:
            return None
        self._rows_left -= rows
        self._queries_left -= 1
        try:
            first, second = self._connection.execute(query).fetchall()[0]
        except duckdb.Error:  # an attached source that cannot be read now says nothing
            return None
        return first, second


def _find_targets(table: Table, unique_columns: Set[tuple[str, str]]) -> list[_Target]:
    table_words = _stems(table.name) or (table.name.casefold(),)
    declared = set(table.primary_key) if len(table.primary_key) == 1 else set()
    declared |= {c.name for c in table.columns if (table.key, c.name) in unique_columns}
    if declared:
        chosen = [c for c in table.columns if c.name in declared]
    elif table.primary_key:
        return []
    else:
        chosen = [c for c in table.columns if _is_own_key(_stems(c.name), table_words)]
        if not chosen:  # `StuID` in `Student`: the first column that calls itself a key
            chosen = [c for c in table.columns if _calls_itself_key(_stems(c.name))][:1]
    return [
        _Target(table, c, table_words, _stems(c.name), c.name in declared)
        for c in chosen
        if _stems(c.name)
    ]


def _is_own_key(words: tuple[str, ...], table_words: tuple[str, ...]) -> bool:
    return words in (("id",), ("uid",), ("uuid",)) or (
        _without_id(words) != words and _without_id(words) == table_words
    )


def _calls_itself_key(words: tuple[str, ...]) -> bool:
    return bool(words) and _without_id(words) != words


def _names(base: tuple[str, ...], table_words: tuple[str, ...]) -> bool:
    """Whether a key's words are the table's, or short for them: `stu` for Student."""
    if base == table_words:
        return True
    return (
        len(base) == len(table_words) == 1
        and len(base[0]) >= 3
        and table_words[0].startswith(base[0])
    )


def _without_id(words: tuple[str, ...]) -> tuple[str, ...]:
    """`customer id` -> customer, `facid` -> fac; words without such a mark stay as they are."""
    if not words or words[-1] in _ENDS_IN_ID:
        return words
    if words[-1] in _ID_WORDS:
        return words[:-1]
    return (*words[:-1], words[-1][:-2]) if _GLUED_ID.search(words[-1]) else words


def _stems(name: str) -> tuple[str, ...]:
    return tuple(stem(word) for word in split_words(name))


def _family(type_text: str) -> str:
    """Types of one family compare with `=` without a cast; empty for types that no key has."""
    upper = type_text.upper()
    if upper.endswith("]"):
        return ""
    if upper.endswith(("INT", "INTEGER")) or (
        upper.startswith("DECIMAL") and upper.endswith(",0)")
    ):
        return "integer"
    if upper == "VARCHAR" or upper.startswith("ENUM"):
        return "text"
    return upper if upper in ("UUID", "DATE", "DOUBLE", "BLOB") else ""
