"""Running the gold SQL of one database: what the right answers are, and which entries have none."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlglot
from sqlglot import exp

from assistant.errors import QueryError, QueryTimeout
from finetune.canonical import SchemaNames
from finetune.compare import results_match
from finetune.execution import ReadOnlyConnection, Rows, is_sqlite
from finetune.gold import Example, LeftOut
from finetune.translate import translate
from schemas.introspect import introspect

if TYPE_CHECKING:
    from finetune.predictions import Settings


@dataclass(frozen=True)
class GoldResult:
    """The right answer to one question.

    `sql` is DuckDB text. `ties` has a label for each row where the query orders: rows with equal
    labels are tied (see `compare`); None where the order is not known more closely.
    """

    example: Example
    sql: str
    schema: SchemaNames
    columns: tuple[str, ...]
    rows: list[tuple[Any, ...]]
    ordered: bool
    ties: list[Hashable] | None
    seconds: float

    def matches(self, rows: Sequence[Sequence[Any]], columns: int) -> bool:
        """Whether `rows` (of `columns` columns) answer the question, by `results_match`."""
        if not self.rows and columns != len(self.columns):
            return False
        return results_match(self.rows, rows, ordered=self.ordered, ties=self.ties)


@dataclass
class GoldRun:
    """All gold results of one database file in DuckDB's format, and what had to be left out."""

    path: Path
    results: list[GoldResult] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)


def run_gold(
    path: Path, examples: Sequence[Example], *, original: Path, settings: Settings
) -> GoldRun:
    """Run the gold SQL of `examples` on `path`, the DuckDB form of the file `original`."""
    run = GoldRun(path)
    with ReadOnlyConnection(
        path, timeout_seconds=settings.timeout_seconds, max_rows=settings.max_rows
    ) as connection:
        schema = schema_names(connection)
        for example in examples:
            about = (example.index, example.db_id, example.question, example.sql)
            try:
                run.results.append(_run_example(connection, example, schema, original))
            except QueryTimeout as error:
                run.left_out.append(LeftOut(*about, "gold SQL is too slow", str(error)))
            except TranslationDiffers as error:
                run.left_out.append(LeftOut(*about, "translation returns other rows", str(error)))
            except QueryError as error:
                run.left_out.append(LeftOut(*about, "gold SQL does not run", str(error)))
    return run


class TranslationDiffers(QueryError):
    """No reading of the gold SQL returns in DuckDB what the original returns in SQLite."""


def _run_example(
    connection: ReadOnlyConnection, example: Example, schema: SchemaNames, original: Path
) -> GoldResult:
    """The first reading of the gold SQL that runs and, where SQLite can tell, returns the same."""
    reference = None
    if example.dialect == "sqlite" and is_sqlite(original):
        reference = run_in_sqlite(original, example.sql, seconds=connection.timeout_seconds)
    failure: QueryError | None = None
    for sql in translate(example.sql, example.dialect, schema):
        try:
            result = run_one(connection, example, sql, schema=schema)
        except QueryError as error:
            failure = failure or error
            continue
        if reference is None or results_match(reference, _as_sqlite_rows(result.rows)):
            return result
        failure = TranslationDiffers(f"In DuckDB: {sql}")
    assert failure is not None  # there is at least one reading
    raise failure


def run_one(
    connection: ReadOnlyConnection, example: Example, sql: str, *, schema: SchemaNames
) -> GoldResult:
    """Run `sql`, the gold query of `example` in DuckDB's dialect. Raises `QueryError`."""
    found = connection.run(sql)
    ordered, keyed = order_query(sql)
    ties = None
    if keyed is not None and len(found.rows) > 1:
        found, ties = _with_ties(connection, found, keyed)
    return GoldResult(example, sql, schema, found.columns, found.rows, ordered, ties, found.seconds)


def schema_names(connection: ReadOnlyConnection) -> dict[str, dict[str, str]]:
    """Table -> column -> DuckDB type, of all tables and views."""
    schema = introspect(connection.raw, infer_foreign_keys=False)
    return {table.name: {c.name: c.type for c in table.columns} for table in schema.tables}


def run_in_sqlite(path: Path, sql: str, *, seconds: float) -> list[tuple[Any, ...]]:
    """The rows in SQLite itself. Raises `QueryError`, or `QueryTimeout` after `seconds`."""
    deadline = time.monotonic() + seconds
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    try:
        connection.text_factory = lambda raw: raw.decode(errors="replace")
        connection.set_progress_handler(lambda: time.monotonic() > deadline, 10_000)
        return [_as_sqlite_row(row) for row in connection.execute(sql).fetchall()]
    except (sqlite3.Error, sqlite3.Warning) as error:
        if time.monotonic() > deadline:
            raise QueryTimeout(f"The query ran over {seconds:g} s in SQLite.") from error
        raise QueryError(f"In SQLite: {error}") from error
    finally:
        connection.close()


def _as_sqlite_rows(rows: Sequence[Sequence[Any]]) -> list[tuple[Any, ...]]:
    return [_as_sqlite_row(row) for row in rows]


def _as_sqlite_row(row: Sequence[Any]) -> tuple[Any, ...]:
    """SQLite has no dates and no booleans, and any type in any column: compare by looks."""
    return tuple(_as_sqlite_cell(value) for value in row)


def _as_sqlite_cell(value: Any) -> Any:
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, (date, datetime)):
        value = value.isoformat(sep=" ") if isinstance(value, datetime) else value.isoformat()
    if isinstance(value, str):
        text = value.strip().removesuffix(" 00:00:00")
        try:
            return float(text)
        except ValueError:
            return text
    return value


def _with_ties(
    connection: ReadOnlyConnection, plain: Rows, keyed: str
) -> tuple[Rows, list[Hashable] | None]:
    """`plain` in the order of the run that also returned the sort keys, and those keys."""
    try:
        extended = connection.run(keyed)
    except QueryError:
        return plain, None
    width = len(plain.columns)
    rows = [row[:width] for row in extended.rows]
    # A LIMIT that cuts through tied rows may have kept others this time.
    if not results_match(plain.rows, rows):
        return plain, None
    ties: list[Hashable] = [repr(row[width:]) for row in extended.rows]
    return Rows(plain.columns, plain.types, rows, plain.seconds), ties


def order_query(sql: str) -> tuple[bool, str | None]:
    """Whether `sql` orders at its top level, and the same query with its sort keys as columns.

    The second is None where sort keys cannot be added without changing the result (DISTINCT, set
    operations) or the text is not understood.
    """
    try:
        tree = sqlglot.parse_one(sql, dialect="duckdb")
    except sqlglot.errors.SqlglotError:
        return False, None
    while isinstance(tree, exp.Subquery) and not tree.args.get("order"):
        tree = tree.this
    order = tree.args.get("order")
    if not isinstance(order, exp.Order):
        return False, None
    if not isinstance(tree, exp.Select) or tree.args.get("distinct"):
        return True, None
    keys = []
    for number, ordered in enumerate(order.expressions):
        key = ordered.this.copy()
        if isinstance(key, exp.Literal) and key.is_int:
            position = int(key.this) - 1
            if not 0 <= position < len(tree.selects) or tree.is_star:
                return True, None
            key = tree.selects[position].unalias().copy()
        elif not isinstance(ordered.this, exp.Expression) or key.name.upper() == "ALL":
            return True, None
        keys.append(exp.alias_(key, f"__sort_key_{number}"))
    return True, tree.copy().select(*keys).sql(dialect="duckdb")
