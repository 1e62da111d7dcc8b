"""What a database looks like: frozen values that every other module reads.

Nothing here talks to DuckDB. `introspect` makes these values from a live connection, `render`
writes them as CREATE TABLE text, `assistant.pointer` writes them as symbols.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import duckdb


def quote_identifier(name: str) -> str:
    """`name` as SQL: bare where DuckDB reads it back unchanged, double-quoted elsewhere."""
    plain = name.isascii() and name.isidentifier() and name == name.lower()
    if plain and name not in _reserved_words():
        return name
    return '"' + name.replace('"', '""') + '"'


_RESERVED: set[str] = set()
# DuckDB reads these bare, but SQL parsers that check the text (sqlglot) do not.
_RESERVED_ELSEWHERE = frozenset(
    "alter cube drop force grant if insert install lock revoke rollback rollup".split()
)


def _reserved_words() -> set[str]:
    if not _RESERVED:
        rows = duckdb.execute(
            "SELECT keyword_name FROM duckdb_keywords() WHERE keyword_category <> 'unreserved'"
        ).fetchall()
        _RESERVED.update(name for (name,) in rows)
        _RESERVED.update(_RESERVED_ELSEWHERE)
    return _RESERVED


@dataclass(frozen=True, slots=True)
class Column:
    """One column; `type` is DuckDB's own text for it, such as `STRUCT(a INTEGER)[]`."""

    name: str
    type: str
    nullable: bool = True
    comment: str | None = None

    @property
    def sql_name(self) -> str:
        return quote_identifier(self.name)


@dataclass(frozen=True, slots=True)
class ForeignKey:
    """`columns` of the table that holds this key point at `target_columns` of `target`.

    `target` is a `Table.key`. An inferred key is not declared in the database: names (and, where
    rows are at hand, values) suggest it.
    """

    columns: tuple[str, ...]
    target: str
    target_columns: tuple[str, ...]
    inferred: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table or view. `schema` and `catalog` are empty where the bare name finds it."""

    name: str
    columns: tuple[Column, ...]
    primary_key: tuple[str, ...] = ()
    foreign_keys: tuple[ForeignKey, ...] = ()
    row_count: int | None = None
    is_view: bool = False
    comment: str | None = None
    schema: str = ""
    catalog: str = ""

    @property
    def key(self) -> str:
        """Unique within a `Schema`, unquoted: `orders`, `sales.orders`, `other.sales.orders`."""
        return ".".join(part for part in (self.catalog, self.schema, self.name) if part)

    @property
    def sql_name(self) -> str:
        """The name as SQL, quoted where needed and qualified where the bare name is not enough."""
        parts = (self.catalog, self.schema, self.name)
        return ".".join(quote_identifier(part) for part in parts if part)

    def column(self, name: str) -> Column | None:
        """The column of that name, letter case ignored as DuckDB does; None if there is none."""
        wanted = name.casefold()
        return next((c for c in self.columns if c.name.casefold() == wanted), None)


@dataclass(frozen=True, slots=True)
class Schema:
    """All tables and views that a question may use."""

    tables: tuple[Table, ...]

    def table(self, key: str) -> Table | None:
        """The table with that `Table.key`, letter case ignored; None if there is none."""
        wanted = key.casefold()
        return next((t for t in self.tables if t.key.casefold() == wanted), None)

    def columns(self) -> Iterator[tuple[Table, Column]]:
        for table in self.tables:
            for column in table.columns:
                yield table, column

    def foreign_keys(self) -> Iterator[tuple[Table, ForeignKey]]:
        for table in self.tables:
            for key in table.foreign_keys:
                yield table, key

    def subset(self, keys: set[str]) -> Schema:
        """The tables whose key is in `keys`, without the foreign keys that leave the subset."""
        return Schema(
            tuple(
                replace(t, foreign_keys=tuple(fk for fk in t.foreign_keys if fk.target in keys))
                for t in self.tables
                if t.key in keys
            )
        )
