"""What the guard costs: milliseconds to check each honest query of its fixtures, warm and cold.

    python -m benchmarks.guard_cost [--tables 1000] [--rounds 3]

Cold is the first check after a schema was read (its empty tables are made then); warm is every
later one. The schema of the fixtures is padded with tables that no query reads.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Sequence

import duckdb

from assistant.guard import check
from schemas.introspect import introspect
from schemas.model import Column, Schema, Table
from tests.guard_fixtures import SCHEMA_SQL, load_cases

Figures = dict[str, float]


def measure(*, tables: int = 1000, rounds: int = 3) -> Figures:
    """Milliseconds per query: `cold_ms`, `median_ms`, `p95_ms`, `worst_ms`; and `queries`.

    Wall-clock time of one thread. `refused_median_ms` is the cost of refusing an attack.
    """
    with duckdb.connect() as connection:
        connection.execute(SCHEMA_SQL)
        live = introspect(connection)
    padding = tuple(
        Table(f"table_{i}", tuple(Column(f"column_{j}", "INTEGER") for j in range(20)))
        for i in range(max(0, tables - len(live.tables)))
    )
    schema = Schema(live.tables + padding)
    queries = [case.sql for case in load_cases("guard_accept")]
    cold = _time_check(queries[1], schema)
    for sql in queries:  # makes every table that is read, and warms the parsers
        check(sql, schema)
    warm = sorted(_time_check(sql, schema) for _ in range(rounds) for sql in queries)
    refused = [_time_refusal(case.sql, schema) for case in load_cases("guard_reject")]
    return {
        "queries": len(queries),
        "tables": len(schema.tables),
        "cold_ms": cold,
        "median_ms": statistics.median(warm),
        "p95_ms": warm[int(0.95 * len(warm))],
        "worst_ms": warm[-1],
        "refused_median_ms": statistics.median(refused),
    }


def _time_check(sql: str, schema: Schema) -> float:
    start = time.perf_counter()
    check(sql, schema)
    return (time.perf_counter() - start) * 1000


def _time_refusal(sql: str, schema: Schema) -> float:
    from assistant.errors import GuardError

    start = time.perf_counter()
    try:
        check(sql, schema)
    except GuardError:
        return (time.perf_counter() - start) * 1000
    raise AssertionError(f"This attack passed the guard: {sql}")


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Measure the guard's cost per query.")
    parser.add_argument("--tables", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args(argv)
    for name, value in measure(tables=arguments.tables, rounds=arguments.rounds).items():
        print(f"{name:20} {value:10.2f}" if name.endswith("ms") else f"{name:20} {value:10.0f}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
