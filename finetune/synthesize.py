"""Question and SQL pairs from any live database: a grammar of intents, every query executed.

    python -m finetune synthesize --db FILE -n 500 [--seed S] [--out FILE.jsonl]

A pair is kept if its query returns rows that are not all there is: every condition must change
the result, and LIMIT must not cut through a tie.
"""

from __future__ import annotations

import argparse
import datetime
import gzip
import json
import re
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import IO, TypeVar

import duckdb

from finetune import (
    intents,
    intents_across,
    intents_aggregates,
    intents_daily,
    intents_deeds,
    intents_everyday,
    intents_facts,
    intents_groups,
    intents_loans,
    intents_lookup,
    intents_makers,
    intents_nested,
    intents_order,
    intents_people,
    intents_plain,
    intents_related,
)
from finetune.asides import ask_apart
from finetune.entities import Survey
from finetune.followups import follow_up
from finetune.intents import Draft
from finetune.intents_everyday import ask_of_time
from finetune.query import COUNT, Select
from finetune.survey import survey_database
from finetune.unanswerable import ask_in_vain
from finetune.wording import finish
from schemas.model import Schema

T = TypeVar("T")
TRIES = 5  # for one intent, before another is drawn
MAX_ROWS = 5000  # longer results are compared by their number of rows only


@dataclass(frozen=True, slots=True)
class Pair:
    """A question, its SQL (or "none" where the database cannot answer), and what the SQL uses."""

    question: str
    sql: str
    tags: tuple[str, ...]


Intent = Callable[[Random, Survey], "Draft | None"]
INTENTS: tuple[tuple[Intent, float], ...] = (
    (intents.list_columns, 12),
    (intents.list_rows, 9),
    (intents.count_rows, 10),
    (intents_aggregates.aggregate_rows, 9),
    (intents_order.ordered_list, 6),
    (intents_order.extreme_row, 8),
    (intents_order.top_rows, 5),
    (intents.distinct_values, 5),
    (intents_groups.group_rows, 12),
    (intents_groups.most_common, 9),
    (intents_groups.having_groups, 6),
    (intents_related.without_related, 6),
    (intents_related.both_values, 9),
    (intents_related.joined_list, 8),
    (intents_related.extreme_related, 8),
    (intents_lookup.lookup_value, 7),
    (intents_lookup.lookup_parent, 4),
    (intents_lookup.lookup_children, 4),
    (intents_lookup.compare_with_row, 2),
    (intents_nested.share, 2),
    (intents_nested.two_aggregates, 3.5),
    (intents_nested.count_groups, 2),
    (intents_nested.ranked, 2),
    (intents_nested.running_total, 0.5),
    (intents_nested.self_join, 1),
    (intents_nested.compare_columns, 2),
    (intents_nested.extreme_group_rows, 2.5),
    (intents_everyday.money, 6),
    (intents_across.across_tables, 2.5),
    (follow_up, 20),
    *intents_people.PEOPLE,
    *intents_plain.PLAIN,
    *intents_daily.DAILY,
    *intents_facts.FACTS,
    *intents_deeds.DEEDS,
    *intents_makers.MAKERS,
    *intents_loans.LOANS,
)
UNANSWERABLE = 0.035  # share of questions that the database cannot answer


def synthesize(
    connection: duckdb.DuckDBPyConnection,
    schema: Schema,
    *,
    count: int,
    seed: int,
    today: datetime.date | None = None,
) -> Iterator[Pair]:
    """Up to `count` pairs with different questions; fewer where the database offers no more.

    The same rows, schema, seed and `today` (what "last month" counts from; the current date if
    None) give the same pairs, whatever the physical order of rows.
    """
    survey = survey_database(connection, schema, today=today)
    if not survey.entities:
        return
    sizes = {entity.sql_name: entity.rows for entity in survey.entities}
    rng = Random(f"synthesize-{seed}")
    makers, weights = [m for m, _ in INTENTS], [w for _, w in INTENTS]
    asked: set[str] = set()
    made, in_vain, attempts, left = 0, 0, 0, 0
    while made < count and attempts < 40 * count + 400:
        attempts += 1
        if in_vain < UNANSWERABLE * made and rng.random() < 0.3:
            question = _try(ask_in_vain, rng, survey)
            if question and question.casefold() not in asked:
                asked.add(question.casefold())
                made, in_vain = made + 1, in_vain + 1
                yield Pair(finish(rng, question), "none", ("unanswerable",))
            continue
        if left == 0:  # an intent gets several tries, so that the harder ones are not rarer
            maker, left = rng.choices(makers, weights)[0], TRIES
        left -= 1
        draft = _try(maker, rng, survey)
        if draft is None:
            continue
        draft = ask_apart(rng, survey, ask_of_time(rng, survey, draft))
        key = re.sub(r"\W+", " ", draft.question.casefold())
        if key in asked or not is_sensible(
            connection, draft.select, table_rows=sizes.get(draft.select.table)
        ):
            continue
        asked.add(key)
        made, left = made + 1, 0
        question = draft.question
        if draft.tags[0] != "followup":  # its first half is finished already
            question = finish(rng, question, keep=draft.keep)
        yield Pair(question, draft.select.sql(), draft.tags)


def _try(make: Callable[[Random, Survey], T | None], rng: Random, survey: Survey) -> T | None:
    """What `make` makes, or None where it chooses from nothing: no such column or value here."""
    try:
        return make(rng, survey)
    except IndexError:
        return None


def is_sensible(
    connection: duckdb.DuckDBPyConnection, select: Select, *, table_rows: int | None = None
) -> bool:
    """Whether a query returns something, and every part of it matters.

    False for errors, empty results, all-NULL results, a condition whose removal changes nothing,
    a HAVING that keeps all groups, and a LIMIT that cuts through a tie. `table_rows`, the number
    of rows of the table, saves a query where it is known.
    """
    rows = _run(connection, select) if select.limit is None else _run_limited(connection, select)
    if not rows or all(value is None for row in rows for value in row) or rows == [(0,)]:
        return False
    if any(
        isinstance(part, Select) and part.limit and not _run_limited(connection, part)
        for condition in select.where
        for part in condition
    ):
        return False
    for i in range(len(select.where)):
        if _plainly_filters(select, rows, table_rows):
            continue
        bare = select.without_condition(i)
        # A LIMIT through a tie gives no rows, so that no choice among equals is compared.
        other = _run(connection, bare) if bare.limit is None else _run_limited(connection, bare)
        if _sorted(other) == _sorted(rows):
            return False
    if select.having and len(rows) == len(_run(connection, replace(select, having=(), order=()))):
        return False
    if select.set_operation:
        alone = _run(connection, replace(select, set_operation=None, distinct=True))
        return len(alone) != len(rows)
    return True


def _plainly_filters(select: Select, rows: list[tuple], table_rows: int | None) -> bool:
    """Whether the number of rows alone shows that the only condition removes some."""
    simple = len(select.where) == 1 and not (
        select.joins or select.distinct or select.group or select.limit or select.set_operation
    )
    if not simple or table_rows is None or table_rows > MAX_ROWS:
        return False
    if select.items == (COUNT,):
        return rows[0][0] < table_rows
    return not _aggregates(select) and len(rows) < table_rows


def _aggregates(select: Select) -> bool:
    return any(str(item[0]).endswith(("(", "(DISTINCT ", "(*)")) for item in select.items)


def _run(connection: duckdb.DuckDBPyConnection, select: Select) -> list[tuple]:
    """The rows, or none after an error. Of a result that is too long only the number of rows
    counts: its first rows would depend on how they are stored."""
    sql = select.sql()
    try:
        rows = connection.execute(sql).fetchmany(MAX_ROWS + 1)
        if len(rows) <= MAX_ROWS:
            return rows
        return connection.execute(f"SELECT count(*) FROM ({sql}) AS t").fetchall() * (MAX_ROWS + 1)
    except duckdb.Error:
        return []


def _sorted(rows: list[tuple]) -> list[tuple]:
    return sorted(rows, key=repr)


def _run_limited(connection: duckdb.DuckDBPyConnection, select: Select) -> list[tuple]:
    """The rows of a query with LIMIT, or none if there are no more than that, or a tie is cut."""
    limit = select.limit or 0
    keys = tuple(key for key, _ in select.order)
    rows = _run(connection, replace(select, items=select.items + keys, limit=limit + 1))
    if len(rows) <= limit or not keys:
        return []
    width = len(keys)
    last, following = rows[limit - 1][-width:], rows[limit][-width:]
    if last == following or None in following:
        return []
    return [row[:-width] for row in rows[:limit]]


@contextmanager
def open_rows(path: str | Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """A read-only connection to a database or data file; other formats go through a private copy.

    Raises:
        DatabaseError: the file is missing, of an unknown kind or cannot be read.
    """
    from assistant.driver import explain_opening
    from assistant.importer import import_files, is_duckdb_file

    path = Path(path)
    with tempfile.TemporaryDirectory(prefix="askduck-") as folder:
        file = path
        if not is_duckdb_file(path):
            file = Path(folder) / "rows.duckdb"
            import_files([path], file)
        try:
            connection = duckdb.connect(str(file), read_only=True)
        except duckdb.Error as error:
            raise explain_opening(error, path) from error
        try:
            yield connection
        finally:
            connection.close()


def describe_database(
    name: str, connection: duckdb.DuckDBPyConnection, schema: Schema, pairs: Iterable[Pair]
) -> dict[str, object]:
    """A database as one JSON value: tables, distinct text values (at most 50 a column), pairs."""
    tables, values = [], []
    for table in schema.tables:
        keys = [[list(k.columns), k.target, list(k.target_columns)] for k in table.foreign_keys]
        tables.append(
            {
                "name": table.name,
                "columns": [[c.name, c.type] for c in table.columns],
                "primary_key": list(table.primary_key),
                "foreign_keys": keys,
            }
        )
        texts = [c for c in table.columns if c.type == "VARCHAR"]
        if not texts:
            continue
        parts = ", ".join(
            f"list_sort(list(DISTINCT {c.sql_name}) FILTER ({c.sql_name} IS NOT NULL))[:50]"
            for c in texts
        )
        row = connection.execute(f"SELECT {parts} FROM {table.sql_name}").fetchone() or ()
        values += [[table.key, c.name, found or []] for c, found in zip(texts, row, strict=True)]
    lines = [{"question": p.question, "sql": p.sql, "tags": list(p.tags)} for p in pairs]
    return {"db": name, "schema": tables, "values": values, "pairs": lines}


def main(argv: list[str] | None = None) -> int:
    """The command: pairs as JSON lines, or with `--with-schema` one line for each database."""
    parser = argparse.ArgumentParser(prog="python -m finetune synthesize", description=__doc__)
    parser.add_argument("--db", nargs="+", required=True, help="database or data files")
    parser.add_argument("-n", "--count", type=int, default=500, help="pairs each (default 500)")
    parser.add_argument("--seed", type=int, default=1, help="same seed, same pairs (default 1)")
    parser.add_argument("--out", help="a file; .gz is compressed (default: standard output)")
    parser.add_argument(
        "--with-schema", action="store_true", help="one line a database: schema, values, pairs"
    )
    options = parser.parse_args(argv)
    from assistant.errors import AskduckError
    from schemas.introspect import introspect

    if options.count < 1:
        parser.error(f"-n must be at least 1, not {options.count}.")
    status = 0
    try:
        with _open_out(options.out) as out:
            for path in options.db:
                try:
                    with open_rows(path) as connection:
                        schema = introspect(connection)
                        pairs = synthesize(
                            connection, schema, count=options.count, seed=options.seed
                        )
                        for line in _lines(Path(path).stem, connection, schema, pairs, options):
                            print(json.dumps(line, ensure_ascii=False, default=str), file=out)
                except AskduckError as error:
                    print(f"{path}: {error}", file=sys.stderr)
                    status = 1
    except OSError as error:
        print(f"'{options.out}' cannot be written: {error.strerror}.", file=sys.stderr)
        return 1
    return status


def _open_out(path: str | None) -> AbstractContextManager[IO[str]]:
    if path is None:
        return nullcontext(sys.stdout)
    if path.endswith(".gz"):
        return gzip.open(path, "wt", encoding="utf-8", compresslevel=5)  # type: ignore[return-value]
    return open(path, "w", encoding="utf-8")


def _lines(
    name: str,
    connection: duckdb.DuckDBPyConnection,
    schema: Schema,
    pairs: Iterator[Pair],
    options: argparse.Namespace,
) -> Iterator[dict[str, object]]:
    if options.with_schema:
        yield describe_database(name, connection, schema, pairs)
        return
    for pair in pairs:
        yield {"question": pair.question, "sql": pair.sql, "tags": list(pair.tags), "db": name}
