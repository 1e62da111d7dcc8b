"""Running the gold SQL of one database: what the right answers are, and which entries have none."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlglot
from sqlglot import exp

from assistant.errors import QueryError, QueryTimeout
from finetune.compare import results_match
from finetune.execution import ReadOnlyConnection, Rows
from finetune.gold import Example, LeftOut

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
        for example in examples:
            try:
                run.results.append(run_one(connection, example, example.sql))
            except QueryError as error:
                slow = isinstance(error, QueryTimeout)
                reason = "gold SQL is too slow" if slow else "gold SQL does not run"
                about = (example.index, example.db_id, example.question, example.sql)
                run.left_out.append(LeftOut(*about, reason, str(error)))
    return run


def run_one(connection: ReadOnlyConnection, example: Example, sql: str) -> GoldResult:
    """Run `sql`, the gold query of `example` in DuckDB's dialect. Raises `QueryError`."""
    found = connection.run(sql)
    ordered, keyed = order_query(sql)
    ties = None
    if keyed is not None and len(found.rows) > 1:
        found, ties = _with_ties(connection, found, keyed)
    return GoldResult(example, sql, found.columns, found.rows, ordered, ties, found.seconds)


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
