"""Evaluation data in its layouts, and gold SQL of other dialects in DuckDB's."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import duckdb
import pytest

from assistant.errors import DatabaseError, QueryError
from finetune.execution import ReadOnlyConnection, as_duckdb, find_database
from finetune.gold import Example, read_examples
from finetune.gold_run import order_query, run_gold, run_in_sqlite
from finetune.predictions import Settings
from finetune.translate import translate

SCHEMA = {
    "t": {"a": "BIGINT", "b": "VARCHAR", "x": "DOUBLE", "d": "VARCHAR"},
    "u": {"a": "BIGINT", "t_a": "VARCHAR"},
}


def write(path: Path, entries: list[dict], *, lines: bool = True) -> Path:
    text = "\n".join(map(json.dumps, entries)) if lines else json.dumps(entries)
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("entry", "sql", "dialect"),
    [
        ({"sql": "SELECT 1"}, "SELECT 1", "duckdb"),
        ({"sql": "SELECT 1", "dialect": "SQLite"}, "SELECT 1", "sqlite"),
        ({"query": "SELECT 1;"}, "SELECT 1", "sqlite"),
        ({"SQL": "SELECT 1", "evidence": "one is 1"}, "SELECT 1", "sqlite"),
        ({"sqlite": "SELECT 2", "duckdb": "SELECT 1", "verified": True}, "SELECT 1", "duckdb"),
    ],
)
def test_each_layout_gives_its_sql_and_dialect(
    tmp_path: Path, entry: dict, sql: str, dialect: str
) -> None:
    base = {"db_id": "shop", "question": "How many?"}
    for lines in (True, False):
        found = read_examples(write(tmp_path / "data.json", [base | entry], lines=lines))
        (example,) = found.examples
        assert (example.sql, example.dialect) == (sql, dialect)


def test_evidence_is_given_to_the_model_after_the_question(tmp_path: Path) -> None:
    entry = {"db_id": "d", "question": "How many?", "SQL": "SELECT 1", "evidence": "count ids"}
    (example,) = read_examples(write(tmp_path / "data.json", [entry], lines=False)).examples
    assert example.prompt_question == "How many? (count ids)"


def test_unverified_and_missing_gold_is_left_out_with_its_reason(tmp_path: Path) -> None:
    base = {"db_id": "d", "question": "q"}
    data = [base | {"duckdb": "SELECT 1", "verified": False}, base | {"sql": " "}]
    found = read_examples(write(tmp_path / "data.jsonl", data))
    assert not found.examples
    assert found.reasons() == {"not verified": 1, "no gold SQL": 1}


def test_csv_and_parquet_are_read_too(tmp_path: Path) -> None:
    rows = "SELECT 'd' AS db_id, 'How many?' AS question, 'SELECT 1' AS sql"
    for suffix in ("csv", "parquet"):
        path = tmp_path / f"data.{suffix}"
        duckdb.execute(f"COPY ({rows}) TO '{path}'")
        (example,) = read_examples(path).examples
        assert example.sql == "SELECT 1"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"db_id": "d"', "line 1 is not JSON"),
        ('{"db_id": "d", "sql": "SELECT 1"}', "has no 'question'"),
        ('{"question": "q", "answer": "SELECT 1"}', "has no 'db_id'"),
        ("[1]", "expected an object"),
        ("", "no entries"),
    ],
)
def test_a_broken_file_is_explained_in_one_sentence(
    tmp_path: Path, text: str, message: str
) -> None:
    path = tmp_path / "data.jsonl"
    path.write_text(text)
    with pytest.raises(DatabaseError, match=message):
        read_examples(path)


def test_a_missing_file_is_named_in_the_error(tmp_path: Path) -> None:
    with pytest.raises(DatabaseError, match=r"nowhere\.jsonl"):
        read_examples(tmp_path / "nowhere.jsonl")


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ('SELECT a FROM t WHERE b = "red"', "SELECT a FROM t WHERE b = 'red'"),
        ('SELECT "b" FROM t', 'SELECT "b" FROM t'),
        (
            "SELECT b, count(*) FROM t GROUP BY a",
            "SELECT ANY_VALUE(b) AS b, COUNT(*) FROM t GROUP BY a",
        ),
        ("SELECT b, max(x) FROM t", "SELECT ARG_MAX(b, x) AS b, MAX(x) FROM t"),
        (
            "SELECT b, min(x) FROM t GROUP BY a",
            "SELECT ARG_MIN(b, x) AS b, MIN(x) FROM t GROUP BY a",
        ),
        ("SELECT t.b FROM t GROUP BY b", "SELECT t.b FROM t GROUP BY b"),
        ("SELECT a FROM t WHERE b LIKE '%x%'", "SELECT a FROM t WHERE b ILIKE '%x%'"),
        ("SELECT a FROM t WHERE b = 5", "SELECT a FROM t WHERE b = '5'"),
        ('SELECT b FROM t WHERE a > "5"', "SELECT b FROM t WHERE a > 5"),
        ("SELECT a / 2 FROM t", "SELECT a // 2 FROM t"),
        ("SELECT CAST(a AS REAL) FROM t", "SELECT TRY_CAST(a AS DOUBLE) FROM t"),
        ("SELECT DISTINCT b FROM t ORDER BY b", "SELECT DISTINCT b FROM t ORDER BY b NULLS FIRST"),
        (
            "SELECT DISTINCT b FROM t ORDER BY a DESC",
            "SELECT b FROM t GROUP BY b ORDER BY ANY_VALUE(a) DESC",
        ),
        (
            "SELECT t.x FROM t JOIN u ON t.a = u.t_a",
            "SELECT t.x FROM t JOIN u ON t.a = TRY_CAST(u.t_a AS DOUBLE)",
        ),
    ],
)
def test_what_sqlite_allows_is_written_as_duckdb_asks(sql: str, expected: str) -> None:
    assert translate(sql, "sqlite", SCHEMA)[0] == expected


def test_text_compared_by_size_has_two_readings() -> None:
    numbers, text = translate("SELECT a FROM t WHERE b > 5", "sqlite", SCHEMA)
    assert "TRY_CAST(b AS DOUBLE) > 5" in numbers
    assert "b > '5'" in text


def test_duckdb_text_is_left_as_it_is() -> None:
    sql = "SELECT b, count(*) FROM t GROUP BY ALL"
    assert translate(sql, "duckdb", SCHEMA) == [sql]


@pytest.mark.parametrize(("sql", "dialect"), [("SELECT 1", "klingon"), ("SELEC FROM", "sqlite")])
def test_what_cannot_be_translated_is_a_query_error(sql: str, dialect: str) -> None:
    with pytest.raises(QueryError, match="Cannot translate"):
        translate(sql, dialect, SCHEMA)


@pytest.mark.parametrize(
    ("sql", "ordered"),
    [
        ("SELECT a FROM t ORDER BY a", True),
        ("SELECT a FROM t ORDER BY 1 DESC LIMIT 3", True),
        ("(SELECT a FROM t ORDER BY a)", True),
        ("SELECT a FROM t UNION SELECT a FROM u ORDER BY a", True),
        ("SELECT a FROM (SELECT a FROM t ORDER BY a LIMIT 3)", False),
        ("SELECT row_number() OVER (ORDER BY a) FROM t", False),
        ("SELECT 'order by' FROM t", False),
    ],
)
def test_only_an_order_at_the_top_counts(sql: str, ordered: bool) -> None:
    assert order_query(sql)[0] is ordered


@pytest.fixture
def dirty_sqlite(tmp_path: Path) -> Path:
    """A SQLite file with text in a numeric column, empty text in an integer one, and bad UTF-8."""
    path = tmp_path / "dirty" / "dirty.sqlite"
    path.parent.mkdir()
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, n INTEGER, name TEXT)")
        connection.executemany(
            "INSERT INTO t VALUES (?, ?, CAST(? AS TEXT))",
            [(1, 10, b"Ann"), (2, "", b"Bob"), (3, "many", b"J\xf6rg"), (4, 30, b"ann")],
        )
    connection.close()
    return path


def run_all(path: Path, cache: Path, *queries: str, dialect: str = "sqlite"):
    examples = [Example(i, "dirty", f"q{i}", sql, dialect) for i, sql in enumerate(queries)]
    copy = as_duckdb(path, cache)
    return run_gold(copy, examples, original=path, settings=Settings(timeout_seconds=2))


def test_no_row_of_a_dirty_sqlite_file_is_lost(dirty_sqlite: Path, tmp_path: Path) -> None:
    run = run_all(dirty_sqlite, tmp_path / "cache", "SELECT count(*) FROM t", "SELECT id FROM t")
    assert [len(result.rows) for result in run.results] == [1, 4]
    assert run.results[0].rows == [(4,)]


def test_translated_gold_returns_what_sqlite_returns(dirty_sqlite: Path, tmp_path: Path) -> None:
    run = run_all(
        dirty_sqlite,
        tmp_path / "cache",
        'SELECT id FROM t WHERE name LIKE "ann"',
        "SELECT name, max(id) FROM t",
        "SELECT sum(n) FROM t",
    )
    assert not run.left_out
    assert sorted(run.results[0].rows) == [(1,), (4,)]
    assert run.results[1].rows == [("ann", 4)]
    assert run.results[2].rows == [(40,)]


def test_a_translation_that_returns_other_rows_is_left_out(
    dirty_sqlite: Path, tmp_path: Path
) -> None:
    # typeof() names SQLite's storage classes, which DuckDB does not have.
    run = run_all(dirty_sqlite, tmp_path / "cache", "SELECT typeof(id) FROM t")
    assert [entry.reason for entry in run.left_out] == ["translation returns other rows"]


def test_gold_that_does_not_run_is_left_out_and_says_why(
    dirty_sqlite: Path, tmp_path: Path
) -> None:
    run = run_all(dirty_sqlite, tmp_path / "cache", "SELECT nothing FROM t", dialect="duckdb")
    (entry,) = run.left_out
    assert entry.reason == "gold SQL does not run"
    assert "nothing" in entry.detail


def test_gold_that_runs_too_long_is_interrupted(dirty_sqlite: Path, tmp_path: Path) -> None:
    endless = (
        "SELECT count(*) FROM range(1000000) a, range(1000000) b WHERE hash(a.range, b.range) = 1"
    )
    examples = [Example(0, "dirty", "q", endless)]
    run = run_gold(
        as_duckdb(dirty_sqlite, tmp_path / "cache"),
        examples,
        original=dirty_sqlite,
        settings=Settings(timeout_seconds=0.2),
    )
    assert [entry.reason for entry in run.left_out] == ["gold SQL is too slow"]


def test_sqlite_itself_has_the_time_limit_too(dirty_sqlite: Path) -> None:
    endless = "WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r) SELECT max(i) FROM r"
    with pytest.raises(QueryError, match=r"0\.1 s"):
        run_in_sqlite(dirty_sqlite, endless, seconds=0.1)


def test_ties_of_an_ordered_gold_query_are_known(tmp_path: Path) -> None:
    path = tmp_path / "d.duckdb"
    with duckdb.connect(str(path)) as connection:
        connection.execute("CREATE TABLE t AS FROM (VALUES ('x', 1), ('y', 1), ('z', 2)) v(n, k)")
    examples = [Example(0, "d", "q", "SELECT n FROM t ORDER BY k")]
    (result,) = run_gold(path, examples, original=path, settings=Settings()).results
    assert result.matches([("y",), ("x",), ("z",)], 1)
    assert not result.matches([("z",), ("x",), ("y",)], 1)


def test_an_empty_gold_result_asks_for_the_same_number_of_columns(tmp_path: Path) -> None:
    path = tmp_path / "d.duckdb"
    with duckdb.connect(str(path)) as connection:
        connection.execute("CREATE TABLE t (a INTEGER, b INTEGER)")
    examples = [Example(0, "d", "q", "SELECT a FROM t")]
    (result,) = run_gold(path, examples, original=path, settings=Settings()).results
    assert result.matches([], 1)
    assert not result.matches([], 2)


def test_databases_are_found_in_either_place(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "one" / "one.sqlite").touch()
    (tmp_path / "two.duckdb").touch()
    assert find_database(tmp_path, "one") == tmp_path / "one" / "one.sqlite"
    assert find_database(tmp_path, "two") == tmp_path / "two.duckdb"
    with pytest.raises(DatabaseError, match="No database 'three'"):
        find_database(tmp_path, "three")


def test_an_imported_database_is_kept_by_its_content(dirty_sqlite: Path, tmp_path: Path) -> None:
    first = as_duckdb(dirty_sqlite, tmp_path / "cache")
    written = first.stat().st_mtime_ns
    assert as_duckdb(dirty_sqlite, tmp_path / "cache").stat().st_mtime_ns == written
    with sqlite3.connect(dirty_sqlite) as connection:
        connection.execute("INSERT INTO t VALUES (5, 5, 'Eve')")
    connection.close()
    assert as_duckdb(dirty_sqlite, tmp_path / "cache") != first


def test_gold_sql_cannot_reach_files(tmp_path: Path) -> None:
    path = tmp_path / "d.duckdb"
    duckdb.connect(str(path)).close()
    (tmp_path / "secret.csv").write_text("a\n1\n")
    with (
        ReadOnlyConnection(path, timeout_seconds=1, max_rows=10) as connection,
        pytest.raises(QueryError, match=r"(?i)permission|disabled"),
    ):
        connection.run(f"SELECT * FROM read_csv('{tmp_path / 'secret.csv'}')")
