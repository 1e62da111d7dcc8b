"""What a good question and SQL pair is; the samples and the accuracy set are held to the same."""

from __future__ import annotations

import itertools
from pathlib import Path

import duckdb
import sqlglot
from sqlglot import exp

from schemas.samples import Pair

MOST_ROWS = 300

# What the SQL does, as sqlglot sees it.
STRUCTURE_TAGS = {
    *("filter", "join-2", "join-3", "join-4", "group", "having", "aggregate", "distinct"),
    *("nested", "set", "window", "order", "top-n", "date", "view"),
}
# How the question is put: a column it needs but does not name, an order, everyday speech; and
# whether it is one to show to newcomers.
WORDING_TAGS = {"implicit", "imperative", "colloquial", "example"}

_DATE_FUNCTIONS = (exp.Year, exp.Month, exp.Day, exp.Hour, exp.Extract, exp.DateDiff)
_DATE_TYPES = (exp.DataType.Type.DATE, exp.DataType.Type.TIMESTAMP)


def structure_tags(sql: str, *, views: set[str]) -> set[str]:
    """The `STRUCTURE_TAGS` that `sql` earns. `join-4` is four tables or more in one FROM."""
    tree = sqlglot.parse_one(sql, dialect="duckdb")
    selects = list(tree.find_all(exp.Select))
    tables = max(1 + len(select.args.get("joins") or ()) for select in selects)
    limited = tree.find(exp.Limit) is not None
    facts = {
        f"join-{min(tables, 4)}": tables > 1,
        "filter": tree.find(exp.Where) is not None,
        "group": tree.find(exp.Group) is not None,
        "having": tree.find(exp.Having) is not None,
        "aggregate": any(map(_is_plain_aggregate, tree.find_all(exp.AggFunc))),
        "distinct": any(select.args.get("distinct") for select in selects),
        "nested": any(select.find_ancestor(exp.Select) for select in selects),
        "set": tree.find(exp.SetOperation) is not None,
        "window": tree.find(exp.Window) is not None,
        "top-n": limited,
        "order": is_ordered(sql) and not limited,
        "date": any(map(_is_about_time, tree.walk())),
        "view": any(table.name in views for table in tree.find_all(exp.Table)),
    }
    return {tag for tag, holds in facts.items() if holds}


def is_ordered(sql: str) -> bool:
    return sqlglot.parse_one(sql, dialect="duckdb").args.get("order") is not None


def _is_plain_aggregate(call: exp.Expr) -> bool:
    return call.find_ancestor(exp.Window) is None


def _is_about_time(node: exp.Expr) -> bool:
    if isinstance(node, exp.Cast):
        return node.to.this in _DATE_TYPES
    return isinstance(node, _DATE_FUNCTIONS)


def view_names(connection: duckdb.DuckDBPyConnection) -> set[str]:
    rows = connection.execute("SELECT view_name FROM duckdb_views() WHERE NOT internal").fetchall()
    return {name for (name,) in rows}


def shuffled_copy(path: Path, *, seed: int) -> duckdb.DuckDBPyConnection:
    """The database in memory with the rows of every table in another physical order."""
    copy = duckdb.connect()
    copy.execute(f"ATTACH '{path}' AS original (READ_ONLY)")
    tables = copy.execute(
        "SELECT table_name FROM duckdb_tables() WHERE database_name = 'original'"
    ).fetchall()
    for (table,) in tables:
        copy.execute(
            f"CREATE TABLE {table} AS FROM original.{table}"
            f" ORDER BY md5(concat(rowid, ' ', {seed}))"
        )
    views = copy.execute(
        "SELECT sql FROM duckdb_views() WHERE database_name = 'original' AND NOT internal"
    ).fetchall()
    for (definition,) in views:
        copy.execute(definition.replace("original.", "").replace("main.", ""))
    return copy


def check_pair(pair: Pair, connection, shuffled: list) -> None:
    """Fails unless the SQL runs, answers something, and has one answer whatever order rows have."""
    ordered = is_ordered(pair.sql)
    rows = _answer(connection, pair.sql, ordered=ordered)
    assert rows, f"no rows: {pair.question}"
    assert len(rows) <= MOST_ROWS, f"{len(rows)} rows: {pair.question}"
    assert any(cell not in (None, 0) for cell in rows[0]), f"an empty answer: {pair.question}"
    for copy in shuffled:
        again = _answer(copy, pair.sql, ordered=ordered)
        assert again == rows, f"depends on the order of rows: {pair.question}"
    if ordered:
        # DuckDB may break a tie alike in every copy, so ties are also looked for.
        assert not has_tie(connection, pair.sql), f"a tie decides: {pair.question}"


def has_tie(connection: duckdb.DuckDBPyConnection, sql: str) -> bool:
    """Whether two different rows share a sort key, among those shown and the first cut off."""
    tree = sqlglot.parse_one(sql, dialect="duckdb")
    assert isinstance(tree, exp.Select), f"only a SELECT is ordered here: {sql}"
    keys = [ordering.this.copy() for ordering in tree.args["order"].expressions]
    limit = tree.args.get("limit")
    shown = int(limit.expression.name) + 1 if limit else None
    tree.set("limit", None)
    if not tree.args.get("distinct"):
        # With DISTINCT, the sort keys are among the columns already, or DuckDB refuses the query.
        for key in keys:
            tree.select(key, copy=False)
        width = len(keys)
    else:
        width = len(tree.selects)
    rows = connection.execute(tree.sql(dialect="duckdb")).fetchall()[:shown]
    return any(
        before[-width:] == after[-width:] and before != after
        for before, after in itertools.pairwise(rows)
    )


def _answer(connection: duckdb.DuckDBPyConnection, sql: str, *, ordered: bool) -> list[tuple]:
    """The rows as the question fixes them: in order where the SQL orders, sorted elsewhere.

    Floats are cut to ten digits, because a sum depends on the order of its terms.
    """
    rows = [
        tuple(f"{cell:.10g}" if isinstance(cell, float) else cell for cell in row)
        for row in connection.execute(sql).fetchall()
    ]
    return rows if ordered else sorted(rows, key=repr)


def check_tags(pairs: list[Pair], *, views: set[str], at_least: dict[str, int]) -> None:
    """Fails unless tags say what the SQL does and every tag is there often enough."""
    for pair in pairs:
        tags = set(pair.tags)
        assert tags <= STRUCTURE_TAGS | WORDING_TAGS, f"unknown tag: {pair}"
        assert tags & STRUCTURE_TAGS == structure_tags(pair.sql, views=views), pair
    counts = {tag: sum(tag in pair.tags for pair in pairs) for tag in at_least}
    too_few = {tag: counts[tag] for tag, least in at_least.items() if counts[tag] < least}
    assert not too_few, f"too few questions of a kind: {too_few}"
