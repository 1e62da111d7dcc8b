"""Perturbed copies of a database, on which answers that were right by luck go wrong.

A wrong query often returns the right rows on the one database at hand: `max(id)` for `count(*)`, a
missing filter that nothing fails, DISTINCT where nothing repeats. Spider's test suite (Zhong et
al., EMNLP 2020) runs queries on fuzzed databases for that reason. Here each copy

- keeps the tables, columns, types, primary keys and every reference that held;
- leaves out about one row in seven (one in twenty where other rows refer to them, and these go
  too), and adds rows: exact duplicates where no key forbids them, else rows with new integer keys;
- draws the other values anew from those of their own column, references included, so that counts
  per group, extremes and ties change while the constants of questions are still found;
- moves whole numbers and reals by a little in columns with many values;
- sets some cells to constants that the gold queries compare that column with (`constants`);
- stores the rows in another order.

Everything is derived from hashes of row numbers and the seed: the same seed, the same copy.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from pathlib import Path

import duckdb

from assistant.errors import DatabaseError
from schemas.introspect import introspect
from schemas.model import Column, ForeignKey, Schema, Table, quote_identifier

# (Table.key, column name), both in lower case -> constants as text.
Constants = Mapping[tuple[str, str], Collection[str]]

MAX_ROWS = 20_000  # per table; what is measured is correctness, not speed
LEFT_OUT_PERCENT = 15
LEFT_OUT_PARENTS_PERCENT = 5
ADDED_PERCENT = 25
CONSTANT_PERCENT = 10
FEW_VALUES = 10  # columns with at most this many distinct numbers hold codes, which stay codes
_ADDED = 1_000_000_000  # row numbers of added rows start here
_WHOLE = ("TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT")
_REAL = ("DOUBLE", "FLOAT", "DECIMAL")


def perturb(
    source: Path, destination: Path, *, seed: int, row_order: int = 0, constants: Constants
) -> Path:
    """Write a perturbed copy of the DuckDB file `source` to `destination`, which is replaced.

    Copies that differ in `row_order` only hold the same rows, stored in different orders: a query
    whose result differs between them has no definite answer. Raises `DatabaseError`.
    """
    destination.unlink(missing_ok=True)
    destination.parent.mkdir(parents=True, exist_ok=True)
    try:
        with duckdb.connect(str(source), read_only=True) as original:
            schema = introspect(original)
            views = original.execute(
                "SELECT sql FROM duckdb_views() WHERE NOT internal ORDER BY view_oid"
            ).fetchall()
        with duckdb.connect(str(destination)) as connection:
            quoted = str(source).replace("'", "''")
            connection.execute(f"ATTACH '{quoted}' AS source (READ_ONLY)")
            _Copy(connection, schema, seed, row_order, constants).write()
            connection.execute("DETACH source")
            for (view,) in views:
                _create_view(connection, view)
    except duckdb.Error as error:
        raise DatabaseError(f"Cannot perturb {source}: {error}") from error
    return destination


def _create_view(connection: duckdb.DuckDBPyConnection, sql: str) -> None:
    """A view that cannot be made here is left out; queries that need it are not checked then."""
    try:
        connection.execute(sql)
    except duckdb.Error:
        return


class _Copy:
    def __init__(
        self,
        connection: duckdb.DuckDBPyConnection,
        schema: Schema,
        seed: int,
        row_order: int,
        constants: Constants,
    ) -> None:
        self.connection, self.seed, self.row_order = connection, seed, row_order
        self.salt = ""  # of the table being written, as an SQL string
        self.constants = constants
        self.tables = {t.key: t for t in schema.tables if not t.is_view and not t.catalog}
        self.referenced: dict[str, set[str]] = defaultdict(set)
        for _, key in schema.foreign_keys():
            self.referenced[key.target].update(c.casefold() for c in key.target_columns)

    def write(self) -> None:
        for table in _parents_first(self.tables):
            if table.schema:
                schema = quote_identifier(table.schema)
                self.connection.execute(f"CREATE SCHEMA IF NOT EXISTS {schema}")
            self._write_table(table)

    def _write_table(self, table: Table) -> None:
        self.salt = "'" + f"{self.seed} {table.key}".replace("'", "''") + "'"
        source = f"source.{table.sql_name if table.schema else 'main.' + table.sql_name}"
        percent = LEFT_OUT_PARENTS_PERCENT if self.referenced[table.key] else LEFT_OUT_PERCENT
        kept = f"hash(__row, {self.salt}) % 100 >= {percent}"
        if table.key in _referring_to_itself(self.tables):
            kept = "true"
        conditions = [kept, *(self._parent_is_there(key) for key in self._keys(table))]
        self.connection.execute(
            f"CREATE OR REPLACE TEMP TABLE kept AS SELECT * FROM (SELECT *, row_number() OVER () "
            f"AS __row FROM (SELECT * FROM {source} LIMIT {MAX_ROWS})) AS child "
            f"WHERE {' AND '.join(conditions)}"
        )
        added = f"hash(__row, {self.salt}, 'added') % 100 < {ADDED_PERCENT}"
        fixed = self._fixed_columns(table)
        new_key = self._new_key(table, fixed)
        if fixed and new_key is None:
            added = "false"
        pools = ", ".join(
            f"list({c.sql_name}) AS pool_{n}, count(DISTINCT {c.sql_name}) AS distinct_{n}, "
            f"count({c.sql_name}) AS filled_{n}"
            for n, c in enumerate(table.columns)
        )
        values = ", ".join(
            self._value(table, n, c, fixed, new_key) for n, c in enumerate(table.columns)
        )
        self.connection.execute(
            f"CREATE TABLE {table.sql_name} AS WITH pools AS (SELECT {pools} FROM kept), "
            f"grown AS (SELECT * FROM kept UNION ALL "
            f"SELECT * REPLACE (__row + {_ADDED} AS __row) FROM kept WHERE {added}) "
            f"SELECT {values} FROM grown, pools "
            f"ORDER BY hash(__row, {self.salt}, 'order', {self.row_order})"
        )

    def _keys(self, table: Table) -> list[ForeignKey]:
        return [k for k in table.foreign_keys if k.target in self.tables and k.target != table.key]

    def _parent_is_there(self, key: ForeignKey) -> str:
        """Rows without a parent in the original stay; those whose parent was left out go."""
        parent = self.tables[key.target]
        name = parent.sql_name if parent.schema else f"main.{parent.sql_name}"
        if not self._exists(parent):  # a cycle of references: keep what it refers to
            return "true"
        pairs = list(zip(key.columns, key.target_columns, strict=True))
        equal = " AND ".join(
            f"CAST(parent.{quote_identifier(t)} AS VARCHAR) = "
            f"CAST(child.{quote_identifier(c)} AS VARCHAR)"
            for c, t in pairs
        )
        return (
            f"(NOT EXISTS (SELECT 1 FROM source.{name} AS parent WHERE {equal}) "
            f"OR EXISTS (SELECT 1 FROM {parent.sql_name} AS parent WHERE {equal}))"
        )

    def _exists(self, table: Table) -> bool:
        found = self.connection.execute(
            "SELECT count(*) FROM duckdb_tables() WHERE database_name = current_database() "
            "AND table_name = ? AND schema_name = ?",
            [table.name, table.schema or "main"],
        ).fetchone()
        return bool(found and found[0])

    def _fixed_columns(self, table: Table) -> set[str]:
        """Columns whose values identify the row: primary keys, and what other tables refer to.

        Where no key is declared, a first column named …id without repetition is one.
        """
        fixed = {name.casefold() for name in table.primary_key} | self.referenced[table.key]
        first = table.columns[0]
        if fixed or not first.name.casefold().endswith("id"):
            return fixed
        found = self.connection.execute(
            f"SELECT count(*) > 1 AND count(*) = count(DISTINCT {first.sql_name}) FROM kept"
        ).fetchone()
        return {first.name.casefold()} if found and found[0] else set()

    def _new_key(self, table: Table, fixed: set[str]) -> str | None:
        """The one whole-number key column that can be given new values, if there is one."""
        if len(fixed) != 1 or any(len(k.columns) > 1 for k in table.foreign_keys):
            return None
        (name,) = fixed
        column = table.column(name)
        refers = any(name in (c.casefold() for c in k.columns) for k in table.foreign_keys)
        return name if column and column.type in ("INTEGER", "BIGINT") and not refers else None

    def _value(
        self, table: Table, number: int, column: Column, fixed: set[str], new_key: str | None
    ) -> str:
        """The expression for one column, over the row number, its own value and the pools."""
        name, folded = column.sql_name, column.name.casefold()
        if folded == new_key:
            largest = f"list_max(pool_{number})"
            added = f"CASE WHEN __row > {_ADDED} THEN {largest} + __row - {_ADDED} ELSE {name} END"
            return f"TRY_CAST({added} AS {column.type}) AS {name}"
        in_wide_key = any(
            len(k.columns) > 1 and folded in map(str.casefold, k.columns)
            for k in table.foreign_keys
        )
        if folded in fixed or in_wide_key:
            return name
        drawn = f"pool_{number}[1 + CAST({self._draw(number)} % len(pool_{number}) AS BIGINT)]"
        refers = any(folded in map(str.casefold, k.columns) for k in table.foreign_keys)
        if refers:  # each reference of a one-to-one relation stays with its row
            once = (
                f"len(list_distinct(pool_{number})) >= count({name}) OVER () AND {name} IS NOT NULL"
            )
            return f"CASE WHEN {once} THEN {name} ELSE {drawn} END AS {name}"
        drawn = self._jitter(drawn, number, column)
        constants = self.constants.get((table.key.casefold(), folded))
        if constants:
            texts = ", ".join("'" + text.replace("'", "''") + "'" for text in sorted(constants))
            chosen = (
                f"[{texts}][1 + CAST({self._draw(number, 'which')} % {len(constants)} AS BIGINT)]"
            )
            often = f"{self._draw(number, 'constant')} % 100 < {CONSTANT_PERCENT}"
            planted = f"TRY_CAST({chosen} AS {column.type})"
            drawn = f"CASE WHEN {often} THEN coalesce({planted}, {drawn}) ELSE {drawn} END"
        return f"{drawn} AS {name}"

    def _draw(self, number: int, purpose: str = "value") -> str:
        return f"hash(__row, {self.salt}, {number}, '{purpose}')"

    def _jitter(self, drawn: str, number: int, column: Column) -> str:
        kind = column.type.split("(")[0]
        step = f"CAST({self._draw(number, 'step')} % 5 AS INTEGER) - 2"
        if kind in _WHOLE:
            moved = f"{drawn} + ({step})"
        elif kind in _REAL:
            moved = f"{drawn} * (1 + ({step}) / 20)"
        else:
            return drawn
        moved = f"coalesce(TRY_CAST({moved} AS {column.type}), {drawn})"
        return f"CASE WHEN distinct_{number} > {FEW_VALUES} THEN {moved} ELSE {drawn} END"


def _referring_to_itself(tables: Mapping[str, Table]) -> set[str]:
    return {t.key for t in tables.values() if any(k.target == t.key for k in t.foreign_keys)}


def _parents_first(tables: Mapping[str, Table]) -> list[Table]:
    """Referenced tables before the tables that refer to them; cycles in the given order."""
    done: dict[str, Table] = {}
    pending = dict(tables)
    while pending:
        ready = [
            key
            for key, table in pending.items()
            if all(
                k.target in done or k.target not in pending or k.target == key
                for k in table.foreign_keys
            )
        ] or [next(iter(pending))]
        for key in ready:
            done[key] = pending.pop(key)
    return list(done.values())
