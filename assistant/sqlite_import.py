"""SQLite tables copied into DuckDB through Python's `sqlite3`: no extension, no lost rows.

SQLite stores any value in any column, so a column's type is chosen from its declared type *and*
from the values that are there: a column that says INTEGER and holds text becomes VARCHAR. Only
blank text in a numeric column changes: it becomes NULL. Keys are kept where the rows satisfy
them, for DuckDB enforces what SQLite often does not.
"""

from __future__ import annotations

import logging
import re
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import duckdb

from assistant.errors import DatabaseError
from schemas.model import quote_identifier

log = logging.getLogger(__name__)

BATCH_ROWS = 20_000
MAX_LEVELS = 100
"""Longest chain of rows that point at rows of their own table; a longer one loses the key."""


@dataclass
class _Key:
    columns: list[str]
    target: str
    target_columns: list[str]


@dataclass
class _Table:
    source: str
    name: str
    columns: dict[str, str] = field(default_factory=dict)  # name -> DuckDB type
    primary_key: list[str] = field(default_factory=list)
    foreign_keys: list[_Key] = field(default_factory=list)


def copy_sqlite(
    connection: duckdb.DuckDBPyConnection, path: Path, *, taken: list[str]
) -> list[str]:
    """Copy tables, keys and those views that translate; return the names made.

    Raises:
        DatabaseError: the file is damaged, encrypted or in use.
    """
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as source:
            source.text_factory = partial(str, encoding="utf-8", errors="replace")
            tables = _read_tables(source, connection, taken)
            for table in _parents_first(tables):
                _copy_table(source, connection, table)
            views = _copy_views(source, connection, [*taken, *(t.name for t in tables)])
    except sqlite3.Error as error:
        raise DatabaseError(f"'{path}' cannot be read as SQLite: {error}.") from error
    return [t.name for t in tables] + views


def _quote(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _read_tables(
    source: sqlite3.Connection, connection: duckdb.DuckDBPyConnection, taken: list[str]
) -> list[_Table]:
    from assistant.importer import unused_name

    names = [
        str(name)
        for (name,) in source.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' "
            "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid"
        )
    ]
    tables: list[_Table] = []
    for name in names:
        table = _Table(name, unused_name(name, [*taken, *(t.name for t in tables)]))
        try:
            _read_columns(source, connection, table)
        except sqlite3.OperationalError as error:
            # A virtual table whose module is not in this build of SQLite.
            log.warning("The table %r was left out: %s.", name, error)
            continue
        if table.columns:
            tables.append(table)
    for table in tables:
        table.foreign_keys = _read_foreign_keys(source, table, tables)
    return tables


def _read_columns(
    source: sqlite3.Connection, connection: duckdb.DuckDBPyConnection, table: _Table
) -> None:
    rows = source.execute(f"PRAGMA table_xinfo({_quote(table.source)})").fetchall()
    columns = [row for row in rows if row[6] != 1]  # 1: hidden column of a virtual table
    keys = sorted((row[5], row[1]) for row in columns if row[5])
    table.primary_key = [name for _, name in keys]
    for row in columns:
        kind = _choose_type(source, table.source, row[1], str(row[2] or ""))
        if kind == "VARCHAR" and re.match("DATE|TIMESTAMP", str(row[2] or "").upper()):
            kind = _time_type(source, connection, table.source, _quote(row[1]))
        table.columns[row[1]] = kind


def _choose_type(source: sqlite3.Connection, table: str, column: str, declared: str) -> str:
    """The narrowest DuckDB type that holds every value, the declared one where it does."""
    name = _quote(column)
    kinds = {
        kind
        for (kind,) in source.execute(
            f"SELECT DISTINCT CASE WHEN typeof({name}) = 'text' AND trim({name}) = '' "
            f"THEN 'blank' ELSE typeof({name}) END FROM {_quote(table)}"
        )
    } - {"null"}
    declared = declared.upper()
    if "blob" in kinds:
        return "BLOB"
    if kinds <= {"integer", "real", "blank"} and not _is_text(declared):
        return _number_type(source, table, name, declared, kinds)
    return "VARCHAR"


def _is_text(declared: str) -> bool:
    return bool(re.search("CHAR|CLOB|TEXT|STRING|DATE|TIME|JSON|UUID", declared))


def _number_type(
    source: sqlite3.Connection, table: str, name: str, declared: str, kinds: set[str]
) -> str:
    if kinds <= {"blank"} and not re.search("INT|REAL|FLOA|DOUB|NUM|DEC|BOOL|BIT", declared):
        return "BLOB" if "BLOB" in declared else "VARCHAR"
    if "real" in kinds or re.search("REAL|FLOA|DOUB|DEC", declared):
        return "DOUBLE"
    if "BOOL" in declared:
        low, high = source.execute(
            f"SELECT min(0 + {name}), max(0 + {name}) FROM {_quote(table)}"
        ).fetchone()
        return "BOOLEAN" if low in (None, 0, 1) and high in (None, 0, 1) else "BIGINT"
    return "BIGINT"


def _time_type(
    source: sqlite3.Connection, connection: duckdb.DuckDBPyConnection, table: str, name: str
) -> str:
    """DATE or TIMESTAMP if every value is one, written out in full; VARCHAR elsewhere."""
    rows = source.execute(f"SELECT DISTINCT {name} FROM {_quote(table)} WHERE {name} IS NOT NULL")
    texts = [value for (value,) in rows]
    if not texts or not all(isinstance(text, str) for text in texts):
        return "VARCHAR"
    for kind, pattern in (
        ("DATE", r"\d{4}-\d\d-\d\d"),
        ("TIMESTAMP", r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d(:\d\d(\.\d{1,6})?)?"),
    ):
        if all(re.fullmatch(pattern, text, re.ASCII) for text in texts):
            row = connection.execute(
                f"SELECT count(*) FROM unnest(?::VARCHAR[]) AS v(x) "
                f"WHERE try_cast(x AS {kind}) IS NULL",
                [texts],
            ).fetchone()
            return kind if row == (0,) else "VARCHAR"
    return "VARCHAR"


def _read_foreign_keys(
    source: sqlite3.Connection, table: _Table, tables: list[_Table]
) -> list[_Key]:
    by_name = {t.source.casefold(): t for t in tables}
    own = {c.casefold(): c for c in table.columns}
    parts: dict[int, list[tuple[int, str, str, str | None]]] = {}
    for row in source.execute(f"PRAGMA foreign_key_list({_quote(table.source)})"):
        parts.setdefault(row[0], []).append((row[1], row[2], row[3], row[4]))
    keys = []
    for number in sorted(parts, reverse=True):
        columns = sorted(parts[number])
        target = by_name.get(columns[0][1].casefold())
        if target is None:
            log.warning("%s: the key to %r was left out: no such table.", table.name, columns[0][1])
            continue
        theirs = {c.casefold(): c for c in target.columns}
        ends = [end for *_, end in columns if end is not None] or target.primary_key
        key = _Key(
            [own.get(c[2].casefold(), "") for c in columns],
            target.name,
            [theirs.get(end.casefold(), "") for end in ends],
        )
        if len(key.columns) == len(key.target_columns) and all(key.columns + key.target_columns):
            keys.append(key)
    return keys


def _parents_first(tables: list[_Table]) -> list[_Table]:
    """Ordered so that a key points backwards; keys that cannot are dropped."""
    ordered: list[_Table] = []
    waiting = list(tables)
    while waiting:
        made = {t.name for t in ordered}
        ready = [t for t in waiting if {k.target for k in t.foreign_keys} <= made | {t.name}]
        chosen = ready or waiting[:1]
        for table in chosen:
            _keep_possible_keys(table, made, tables)
        ordered += chosen
        waiting = [t for t in waiting if t not in chosen]
    return ordered


def _keep_possible_keys(table: _Table, made: set[str], tables: list[_Table]) -> None:
    """Leave out what DuckDB cannot declare, with the reason in the log."""
    by_name = {t.name: t for t in tables}
    kept = []
    for key in table.foreign_keys:
        target = by_name[key.target]
        mine = [table.columns[c] for c in key.columns]
        theirs = [target.columns[c] for c in key.target_columns]
        if key.target not in made | {table.name}:
            reason = "the tables point at each other"
        elif sorted(key.target_columns) != sorted(target.primary_key):
            reason = "it does not point at a primary key"
        elif mine != theirs:
            reason = "the columns hold different types"
        else:
            kept.append(key)
            continue
        log.warning("%s: the key to %s was left out: %s.", table.name, key.target, reason)
    table.foreign_keys = kept


def _copy_table(
    source: sqlite3.Connection, connection: duckdb.DuckDBPyConnection, table: _Table
) -> None:
    """Make and fill the table, with fewer keys each time the rows violate one."""
    while True:
        try:
            connection.execute("BEGIN")
            connection.execute(_create_table(table))
            _fill(source, connection, table)
            connection.execute("COMMIT")
            return
        except (duckdb.ConstraintException, duckdb.BinderException, duckdb.CatalogException) as e:
            connection.execute("ROLLBACK")
            connection.unregister("askduck_batch")
            if table.foreign_keys:
                key = table.foreign_keys.pop()
                what = f"the key to {key.target}"
            elif table.primary_key:
                table.primary_key = []
                what = "the primary key"
            else:
                raise
            log.warning("%s: %s was left out: %s", table.name, what, str(e).splitlines()[0])


def _create_table(table: _Table) -> str:
    parts = [f"{quote_identifier(name)} {kind}" for name, kind in table.columns.items()]
    if table.primary_key:
        parts.append(f"PRIMARY KEY ({', '.join(map(quote_identifier, table.primary_key))})")
    for key in table.foreign_keys:
        ends = ", ".join(map(quote_identifier, key.target_columns))
        parts.append(
            f"FOREIGN KEY ({', '.join(map(quote_identifier, key.columns))}) "
            f"REFERENCES {quote_identifier(key.target)} ({ends})"
        )
    return f"CREATE TABLE {quote_identifier(table.name)} ({', '.join(parts)})"


def _fill(source: sqlite3.Connection, connection: duckdb.DuckDBPyConnection, table: _Table) -> None:
    name = quote_identifier(table.name)
    casts = ", ".join(f"c{i}::{kind}" for i, kind in enumerate(table.columns.values()))
    own_keys = [key for key in table.foreign_keys if key.target == table.name]
    waiting = "temp.askduck_waiting"
    if own_keys:
        connection.execute(f"CREATE OR REPLACE TEMP TABLE askduck_waiting AS FROM {name} LIMIT 0")
    for batch in _read_batches(source, table):
        connection.register("askduck_batch", batch)
        target = waiting if own_keys else name
        connection.execute(f"INSERT INTO {target} SELECT {casts} FROM askduck_batch")
        connection.unregister("askduck_batch")
    if own_keys:
        _insert_parents_first(connection, name, own_keys)


def _insert_parents_first(
    connection: duckdb.DuckDBPyConnection, name: str, keys: list[_Key]
) -> None:
    """Move the waiting rows level by level: DuckDB wants a row's parent in an earlier INSERT.

    Rows that are left at the end violate a key; inserting them raises the error that says so.
    """
    ready = " AND ".join(
        "("
        + " OR ".join(f"w.{quote_identifier(c)} IS NULL" for c in key.columns)
        + f" OR EXISTS (FROM {name} AS t WHERE "
        + " AND ".join(
            f"t.{quote_identifier(theirs)} = w.{quote_identifier(mine)}"
            for mine, theirs in zip(key.columns, key.target_columns, strict=True)
        )
        + "))"
        for key in keys
    )
    for _ in range(MAX_LEVELS):
        connection.execute(
            f"CREATE OR REPLACE TEMP TABLE askduck_level AS "
            f"SELECT w.rowid AS row, w.* FROM temp.askduck_waiting AS w WHERE {ready}"
        )
        connection.execute(f"INSERT INTO {name} SELECT * EXCLUDE (row) FROM temp.askduck_level")
        moved = connection.execute(
            "DELETE FROM temp.askduck_waiting WHERE rowid IN (SELECT row FROM temp.askduck_level)"
        ).fetchone()
        if moved == (0,):
            break
    connection.execute(f"INSERT INTO {name} FROM temp.askduck_waiting")


def _read_batches(source: sqlite3.Connection, table: _Table) -> Iterator[Any]:
    """Arrow tables with columns `c0`, `c1`… of at most `BATCH_ROWS` rows."""
    import pyarrow

    names = ", ".join(_quote(column) for column in table.columns)
    cursor = source.execute(f"SELECT {names} FROM {_quote(table.source)}")
    kinds = list(table.columns.values())
    arrow = {"BIGINT": "int64", "DOUBLE": "float64", "BOOLEAN": "bool_", "BLOB": "binary"}
    types = [getattr(pyarrow, arrow.get(kind, "string"))() for kind in kinds]
    while rows := cursor.fetchmany(BATCH_ROWS):
        columns = zip(*rows, strict=True)
        arrays = [
            _to_arrow(column, kind, arrow_type)
            for column, kind, arrow_type in zip(columns, kinds, types, strict=True)
        ]
        yield pyarrow.table(arrays, names=[f"c{i}" for i in range(len(kinds))])


def _to_arrow(values: Sequence[Any], kind: str, arrow_type: Any) -> Any:
    import pyarrow

    try:
        return pyarrow.array(values, type=arrow_type)
    except (pyarrow.ArrowInvalid, pyarrow.ArrowTypeError):  # mixed values: one by one
        return pyarrow.array([_convert(value, kind) for value in values], type=arrow_type)


def _convert(value: Any, kind: str) -> Any:
    if value is None:
        return None
    if kind in ("BIGINT", "DOUBLE", "BOOLEAN"):
        return (
            None
            if isinstance(value, str)
            else {"DOUBLE": float, "BOOLEAN": bool}.get(kind, int)(value)
        )
    if kind == "BLOB":
        return value if isinstance(value, bytes) else str(value).encode()
    return value if isinstance(value, str) else str(value)


def _copy_views(
    source: sqlite3.Connection, connection: duckdb.DuckDBPyConnection, taken: list[str]
) -> list[str]:
    import sqlglot

    made = []
    for name, sql in source.execute("SELECT name, sql FROM sqlite_master WHERE type = 'view'"):
        if name.casefold() in {t.casefold() for t in taken}:
            continue
        try:
            connection.execute(sqlglot.transpile(sql, read="sqlite", write="duckdb")[0])
            connection.execute(f"SELECT * FROM {quote_identifier(name)} LIMIT 0")
        except Exception as error:
            reason = str(error).splitlines()[0]
            connection.execute(f"DROP VIEW IF EXISTS {quote_identifier(name)}")
            log.warning("The view %r was left out: %s", name, reason)
        else:
            made.append(name)
    return made
