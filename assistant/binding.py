"""Column names resolved by DuckDB's own binder, in an empty copy of the schema.

DuckDB's rules for names are wide: aliases used in WHERE and GROUP BY, lateral aliases, fields of
structs, `COLUMNS(…)`, lambda variables, `#1`, USING and NATURAL joins. Instead of imitating them,
the tables that a query names are made, without rows, in a private in-memory database and the
query is described there: names and types are resolved, nothing is executed, and no file can be
reached.
"""

from __future__ import annotations

import atexit
import re
import threading
from collections import OrderedDict
from collections.abc import Iterable

import duckdb

from assistant.errors import GuardError
from assistant.suggestions import did_you_mean, nearest
from assistant.syntax import shown
from schemas.model import Column, Schema, Table, quote_identifier

MAX_BINDERS = 8
BIND_SECONDS = 5.0


class Binder:
    """An empty copy of the tables of one `Schema`, filled as queries name them."""

    def __init__(self, schema: Schema) -> None:
        self.schema = schema
        self._made: set[str] = set()
        self._connection = duckdb.connect(
            config={
                "memory_limit": "256MB",
                "threads": "1",
                "python_enable_replacements": "false",
                "autoload_known_extensions": "false",
                "autoinstall_known_extensions": "false",
            }
        )
        for catalog in sorted({t.catalog for t in schema.tables if t.catalog}):
            self._connection.execute(f"ATTACH ':memory:' AS {quote_identifier(catalog)}")
        for catalog, name in sorted({(t.catalog, t.schema) for t in schema.tables if t.schema}):
            parts = [quote_identifier(part) for part in (catalog, name) if part]
            self._connection.execute(f"CREATE SCHEMA IF NOT EXISTS {'.'.join(parts)}")
        self._connection.execute("SET enable_external_access = false")
        self._connection.execute("SET lock_configuration = true")

    def bind(self, sql: str, tables: Iterable[Table]) -> None:
        """Raise `GuardError` if a name in `sql`, which reads `tables`, means nothing."""
        tables = list(tables)
        for table in tables:
            self._make(table)
        timer = threading.Timer(BIND_SECONDS, self._connection.interrupt)
        timer.start()
        try:
            self._connection.execute(f"DESCRIBE {sql}")
        except duckdb.Error as error:
            refusal = _explain(str(error), tables)
            if refusal is not None:
                raise refusal from None
        finally:
            timer.cancel()

    def _make(self, table: Table) -> None:
        if table.key in self._made:
            return
        try:
            self._connection.execute(_create_table(table, [c.type for c in table.columns]))
        except duckdb.Error:
            # A type of an extension that is not loaded here; its name can still be resolved.
            types = [self._known_type(column) for column in table.columns]
            self._connection.execute(_create_table(table, types))
        self._made.add(table.key)

    def _known_type(self, column: Column) -> str:
        try:
            self._connection.execute(f"SELECT NULL::{column.type}")
        except duckdb.Error:
            return "VARCHAR"
        return column.type


def _create_table(table: Table, types: list[str]) -> str:
    columns = ", ".join(
        f"{quote_identifier(c.name)} {t}" for c, t in zip(table.columns, types, strict=True)
    )
    return f"CREATE TABLE {table.sql_name} ({columns})"


_LOCK = threading.Lock()
_BINDERS: OrderedDict[int, Binder] = OrderedDict()
atexit.register(_BINDERS.clear)  # before the interpreter takes DuckDB's module apart


def bind(sql: str, schema: Schema, *, tables: Iterable[Table]) -> None:
    """Resolve the names of one checked query; raises `GuardError` for the first unknown one."""
    with _LOCK:
        binder = _BINDERS.pop(id(schema), None)
        if binder is None or binder.schema is not schema:
            binder = Binder(schema)
        _BINDERS[id(schema)] = binder
        while len(_BINDERS) > MAX_BINDERS:
            _BINDERS.popitem(last=False)
        binder.bind(sql, tables)


_UNKNOWN_COLUMN = (
    r'Referenced column "?(?P<name>.+?)"? (?:was )?not found',
    r'Table "(?P<table>.+)" does not have a column named "(?P<name>.+)"',
    r'Column "(?:[^"]+"\.")?(?P<name>.+)" in (?:EXCLUDE|REPLACE|RENAME) list not found',
    r'Column "(?P<name>.+)" does not exist on \w+ side of join',
    r'Column "+(?P<name>.+?)"+ referenced in UNPIVOT',
)


def _explain(message: str, tables: list[Table]) -> GuardError | None:
    """The refusal for a driver message about a name; None if it is about something else."""
    for pattern in _UNKNOWN_COLUMN:
        match = re.search(pattern, message)
        if match:
            valid = _candidates(message, "bindings")
            if "table" not in match.groupdict():
                valid |= {c.name for t in tables for c in t.columns}
            return _unknown("column", match["name"], valid)
    match = re.search(r'Could not find key "(.+)" in struct', message)
    if match:
        return _unknown("struct field", match[1], _candidates(message, "Entries"))
    match = re.search(r'Referenced table "(.+)" not found', message)
    if match:
        return _unknown("table or alias", match[1], _candidates(message, "tables"))
    match = re.search(r'Ambiguous reference to column name "(.+)" \(use: (.+)\)', message)
    if match:
        names = re.findall(r"'([^']+)'", match[2])
        return GuardError(
            f"The column '{shown(match[1])}' is in more than one table; write "
            f"{' or '.join(names)}.",
            suggestion=names[0] if names else None,
        )
    match = re.search(r'No matching columns found that match regex "(.+)"', message)
    if match:
        return GuardError(f"No column matches COLUMNS('{shown(match[1])}').")
    match = re.search(r"Positional reference (\d+) out of range", message)
    if match:
        return GuardError(f"There is no column #{match[1]}; count from 1.")
    match = re.match(
        r"(?:Catalog Error: (.+)|Binder Error: (.+(?:not found|not exist).*))", message
    )
    if match:
        reason = (match[1] or match[2]).rstrip("!.")
        return GuardError(f"DuckDB does not know a name here: {shown(reason)}.")
    return None


def _unknown(kind: str, name: str, valid: set[str]) -> GuardError:
    suggestion = nearest(name, {v for v in valid if v.casefold() != name.casefold()})
    return GuardError(
        f"Unknown {kind} '{shown(name)}'.{did_you_mean(suggestion)}", suggestion=suggestion
    )


def _candidates(message: str, word: str) -> set[str]:
    match = re.search(rf"Candidate {word}:[: ]*(.+)", message)
    return set(re.findall(r'"((?:[^"]|"")+)"', match[1])) if match else set()
