"""Schema linking measured: recall of the tables a query needs, and the time a context takes.

    python -m benchmarks.schema_context --spider FOLDER [--budget 2000] [--questions N] [--misses]

FOLDER holds Spider as published: `train.jsonl` (`db_id`, `question`, `duckdb`) and
`database/NAME/NAME.sqlite`; the environment variable ASKDUCK_SPIDER names it as well. All train
databases become one database with a schema for each. Without it only the generated database of
1,000 tables and 20,000 columns is measured. Spider's dev questions are never read.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import sqlite3
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb

from schemas.introspect import introspect
from schemas.keys import infer_keys
from schemas.link import link
from schemas.model import Column, ForeignKey, Schema, Table, quote_identifier
from schemas.profile import MAX_VALUE_CHARACTERS, MAX_VALUES_PER_COLUMN, Profile, build_profile
from schemas.render import count_tokens, render

if TYPE_CHECKING:
    from sqlglot.expressions import Expr

Row = dict[str, object]


@dataclass(frozen=True, slots=True)
class Question:
    """A question and what its gold query reads: Table.keys, and (Table.key, column) pairs."""

    text: str
    tables: frozenset[str]
    columns: frozenset[tuple[str, str]] = frozenset()


def measure(
    spider: Path | None = None,
    budget_tokens: int = 2000,
    *,
    max_questions: int | None = None,
    on_miss: Callable[[Question, set[str]], None] | None = None,
) -> list[Row]:
    """One row of figures for each database measured; seconds are wall-clock medians, warm.

    `recall` is the share of needed tables that the linked schema holds, over all questions;
    `whole` the share of questions all of whose tables it holds. `on_miss` gets each question that
    misses some, and the missing Table.keys.
    """
    rows = [_measure_generated(budget_tokens)]
    if spider is not None:
        schema, profile = merge_databases(spider)
        rows.append(_measure_inferred_keys(schema))
        questions = read_questions(spider, schema)
        if max_questions is not None:
            random.Random(0).shuffle(questions)
            questions = questions[:max_questions]
        for name, values in (("spider train, merged", profile), ("the same, names alone", None)):
            rows.append(
                {"database": name, "tables": len(schema.tables)}
                | _measure_recall(schema, values, questions, budget_tokens, on_miss)
            )
    return rows


def _measure_recall(
    schema: Schema,
    profile: Profile | None,
    questions: list[Question],
    budget_tokens: int,
    on_miss: Callable[[Question, set[str]], None] | None,
) -> Row:
    needed = found = whole = needed_columns = found_columns = 0
    seconds, tokens, kept = [], [], []
    link(questions[0].text, schema, profile=profile, budget_tokens=budget_tokens)
    for question in questions:
        start = time.perf_counter()
        part = link(question.text, schema, profile=profile, budget_tokens=budget_tokens)
        text = render(part, profile=profile, question=question.text)
        seconds.append(time.perf_counter() - start)
        tokens.append(count_tokens(text))
        kept.append(len(part.tables))
        missing = question.tables - {table.key for table in part.tables}
        columns = {(table.key, column.name) for table, column in part.columns()}
        needed += len(question.tables)
        found += len(question.tables) - len(missing)
        needed_columns += len(question.columns)
        found_columns += len(question.columns & columns)
        whole += not missing
        if missing and on_miss:
            on_miss(question, set(missing))
    figures: Row = {"questions": len(questions), "recall": found / needed}
    if needed_columns:
        figures["column_recall"] = found_columns / needed_columns
    return figures | {
        "whole": whole / len(questions),
        "median_seconds": statistics.median(seconds),
        "p95_seconds": sorted(seconds)[int(len(seconds) * 0.95)],
        "max_tokens": max(tokens),
        "median_tables": statistics.median(kept),
    }


def _measure_inferred_keys(schema: Schema) -> Row:
    """How many of the declared single-column foreign keys come back from names alone.

    `also_declared` is the share of the inferred keys that somebody declared; the others are not
    all wrong, many databases leave keys out. Primary keys stay declared, no row is read.
    """
    declared = {
        frozenset([(table.key, key.columns), (key.target, key.target_columns)])
        for table, key in schema.foreign_keys()
        if not key.inferred and len(key.columns) == 1
    }
    bare = Schema(tuple(replace(table, foreign_keys=()) for table in schema.tables))
    start = time.perf_counter()
    inferred = {
        frozenset([(table.key, key.columns), (key.target, key.target_columns)])
        for table, key in infer_keys(bare).foreign_keys()
    }
    return {
        "database": "spider train, foreign keys taken away",
        "declared_keys": len(declared),
        "inferred_keys": len(inferred),
        "found_again": len(inferred & declared) / max(len(declared), 1),
        "also_declared": len(inferred & declared) / max(len(inferred), 1),
        "seconds": time.perf_counter() - start,
    }


def read_questions(spider: Path, schema: Schema) -> list[Question]:
    """Spider train's questions that the schema can answer, those with unparsable gold left out."""
    import sqlglot

    found = []
    for line in (spider / "train.jsonl").read_text(encoding="utf-8").splitlines():
        pair = json.loads(line)
        try:
            tree = sqlglot.parse_one(pair["duckdb"], read="duckdb")
        except sqlglot.ParseError:
            continue
        tables = _needed_tables(tree, pair["db_id"], schema)
        if tables:
            columns = frozenset(_needed_columns(tree, tables))
            keys = frozenset(table.key for table in tables.values())
            found.append(Question(pair["question"], keys, columns))
    return found


def _needed_tables(tree: Expr, place: str, schema: Schema) -> dict[str, Table]:
    """Folded name -> table for every table that the query reads; empty if one is unknown."""
    from sqlglot import exp

    made = {cte.alias.casefold() for cte in tree.find_all(exp.CTE)}
    names = {table.name.casefold() for table in tree.find_all(exp.Table)} - made
    tables = {name: schema.table(f"{place}.{name}") for name in names}
    return {n: t for n, t in tables.items() if t} if all(tables.values()) else {}


def _needed_columns(tree: Expr, tables: dict[str, Table]) -> Iterator[tuple[str, str]]:
    """(Table.key, column) of each column that the query names; an unqualified name counts for
    every table it reads that has such a column."""
    from sqlglot import exp

    aliases = {t.alias_or_name.casefold(): t.name.casefold() for t in tree.find_all(exp.Table)}
    for reference in tree.find_all(exp.Column):
        table = tables.get(aliases.get(reference.table.casefold(), ""))
        for owner in [table] if table else tables.values():
            column = owner.column(reference.name)
            if column is not None:
                yield owner.key, column.name


def merge_databases(spider: Path) -> tuple[Schema, Profile]:
    """All train databases as one Schema (a DuckDB schema each) and the Profile of their rows."""
    lines = (spider / "train.jsonl").read_text(encoding="utf-8").splitlines()
    names = sorted({json.loads(line)["db_id"] for line in lines})
    tables: list[Table] = []
    values: dict[tuple[str, str], tuple[str, ...]] = {}
    for name in names:
        path = spider / "database" / name / f"{name}.sqlite"
        with closing(sqlite3.connect(path.absolute().as_uri() + "?mode=ro", uri=True)) as source:
            source.text_factory = lambda raw: raw.decode("utf-8", "replace")
            made = _read_tables(source, name)
            for table in made:
                values |= _read_values(source, table)
        tables += made
    return infer_keys(Schema(tuple(tables))), Profile(values)


def _read_tables(source: sqlite3.Connection, schema_name: str) -> list[Table]:
    rows = source.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    names = [name for (name,) in rows if not name.startswith("sqlite_")]
    spelled = {name.casefold(): name for name in names}
    tables = []
    for name in names:
        info = source.execute(f"PRAGMA table_info({quote_identifier(name)})").fetchall()
        columns = tuple(Column(row[1], _duckdb_type(row[2]), nullable=not row[5]) for row in info)
        primary = tuple(row[1] for row in sorted(info, key=lambda r: r[5]) if row[5])
        table = Table(name, columns, primary, schema=schema_name)
        tables.append(table)
    by_name = {table.name: table for table in tables}
    return [
        replace(table, foreign_keys=_read_foreign_keys(source, table, spelled, by_name))
        for table in tables
    ]


def _read_foreign_keys(
    source: sqlite3.Connection, table: Table, spelled: dict[str, str], by_name: dict[str, Table]
) -> tuple[ForeignKey, ...]:
    pairs: dict[int, list[tuple[str, str, str | None]]] = {}
    for row in source.execute(f"PRAGMA foreign_key_list({quote_identifier(table.name)})"):
        pairs.setdefault(row[0], []).append((row[2], row[3], row[4]))
    keys = []
    for group in pairs.values():
        target = by_name.get(spelled.get(group[0][0].casefold(), ""))
        if target is None:
            continue
        goals = [goal or next(iter(target.primary_key), "") for _, _, goal in group]
        ends = [
            (table.column(c), target.column(g)) for (_, c, _), g in zip(group, goals, strict=True)
        ]
        if all(a and b for a, b in ends):
            columns = tuple(a.name for a, _ in ends if a)
            keys.append(ForeignKey(columns, target.key, tuple(b.name for _, b in ends if b)))
    return tuple(keys)


def _read_values(
    source: sqlite3.Connection, table: Table
) -> dict[tuple[str, str], tuple[str, ...]]:
    found = {}
    for column in table.columns:
        if column.type != "VARCHAR":
            continue
        name = '"' + column.name.replace('"', '""') + '"'
        rows = source.execute(
            f"SELECT DISTINCT CAST({name} AS TEXT) FROM {quote_identifier(table.name)} "
            f"WHERE length({name}) BETWEEN 1 AND {MAX_VALUE_CHARACTERS} "
            f"ORDER BY 1 LIMIT {MAX_VALUES_PER_COLUMN}"
        )
        found[table.key, column.name] = tuple(value for (value,) in rows)
    return found


def _duckdb_type(declared: str) -> str:
    upper = declared.upper()
    if "INT" in upper:
        return "BIGINT"
    numeric = ("REAL", "FLOA", "DOUB", "NUMERIC", "DECIMAL")
    return "DOUBLE" if any(word in upper for word in numeric) else "VARCHAR"


_NOUNS = re.findall(
    r"\w+",
    """
    account address airport album asset batch booking branch budget campaign carrier category
    claim client clinic contract country course customer delivery department device doctor
    employee event exam expense flight game grant hotel incident invoice item journal lease
    lesson loan machine meeting member menu order park patient payment permit plant player
    policy product project property region rental report review route sample school sensor
    service shift shipment song station store student supplier team ticket tour trip vendor
    visit
""",
)

_FEATURES = re.findall(
    r"\w+",
    """
    amount balance capacity city code color comment cost count date description discount
    duration email grade height language level name note phone price priority quantity rank
    rate rating reason score size source speed start status tax title total type unit value
    version volume weight width year
""",
)


def make_large_database(connection: duckdb.DuckDBPyConnection) -> None:
    """1,000 tables of 20 columns each, named by two nouns, keyed, chained by foreign keys."""
    chooser = random.Random(0)
    pairs = [(a, b) for a in _NOUNS for b in _NOUNS if a != b]
    names = ["_".join(pair) for pair in chooser.sample(pairs, 1000)]
    for number, name in enumerate(names):
        columns = [f"{name}_id INTEGER PRIMARY KEY"]
        for target in chooser.sample(names[:number], min(2, number)):
            columns.append(f"{target}_id INTEGER REFERENCES {target} ({target}_id)")
        features = chooser.sample(_FEATURES, 20 - len(columns))
        columns += [f"{quote_identifier(feature)} VARCHAR" for feature in features]
        connection.execute(f"CREATE TABLE {quote_identifier(name)} ({', '.join(columns)})")


def _measure_generated(budget_tokens: int) -> Row:
    with duckdb.connect() as connection:
        make_large_database(connection)
        start = time.perf_counter()
        schema = introspect(connection)
        introspect_seconds = time.perf_counter() - start
        profile = build_profile(connection, schema)
    questions = []
    for table in random.Random(1).sample(schema.tables, 200):
        feature = table.columns[-1].name
        question = f"What is the {feature} of each {table.name.replace('_', ' ')}?"
        needed = {table.key}
        if table.foreign_keys:  # and a table that must be joined
            other = table.foreign_keys[0].target
            question = f"{question[:-1]} by {other.replace('_', ' ')}?"
            needed.add(other)
        questions.append(Question(question, frozenset(needed)))
    start = time.perf_counter()
    link(questions[0].text, schema, profile=profile, budget_tokens=budget_tokens)
    return {
        "database": "generated",
        "tables": len(schema.tables),
        "introspect_seconds": introspect_seconds,
        "first_link_seconds": time.perf_counter() - start,
    } | _measure_recall(schema, profile, questions, budget_tokens, None)


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--spider", type=Path, default=os.environ.get("ASKDUCK_SPIDER"))
    parser.add_argument("--budget", type=int, default=2000, metavar="TOKENS")
    parser.add_argument("--questions", type=int, metavar="N", help="a random sample of them")
    parser.add_argument("--misses", action="store_true", help="print the questions that miss")
    options = parser.parse_args(argv)

    def print_miss(question: Question, missing: set[str]) -> None:
        print(f"missed {', '.join(sorted(missing))}: {question.text}")

    spider = Path(options.spider) if options.spider else None
    for row in measure(
        spider,
        options.budget,
        max_questions=options.questions,
        on_miss=print_miss if options.misses else None,
    ):
        print(
            ", ".join(
                f"{k} {v:.4g}" if isinstance(v, float) else f"{k} {v}" for k, v in row.items()
            )
        )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
