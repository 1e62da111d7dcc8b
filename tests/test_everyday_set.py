"""The everyday set: five tables each, questions with one answer, none asked twice."""

from __future__ import annotations

import json
from pathlib import Path

import duckdb
import pytest

from tests import everyday
from tests.everyday import __main__ as command
from tests.pair_checks import has_tie, shuffled_copy


@pytest.fixture(scope="module")
def databases(tmp_path_factory):
    """Each database as built, and a copy of it with shuffled rows."""
    folder = tmp_path_factory.mktemp("everyday")
    opened = {}
    for name in everyday.NAMES:
        path = everyday.build(name, folder / f"{name}.duckdb")
        built = duckdb.connect(str(path), read_only=True)
        opened[name] = (built, shuffled_copy(path, seed=1))
    yield opened
    for connections in opened.values():
        for connection in connections:
            connection.close()


@pytest.mark.parametrize("name", everyday.NAMES)
def test_a_database_has_five_tables_that_keys_connect(databases, name):
    connection = databases[name][0]
    tables = connection.execute("SELECT table_name FROM duckdb_tables()").fetchall()
    keys = connection.execute(
        "SELECT count(*) FROM duckdb_constraints() WHERE constraint_type = 'FOREIGN KEY'"
    ).fetchall()
    assert len(tables) == 5
    assert keys[0][0] >= 3


@pytest.mark.parametrize("name", everyday.NAMES)
def test_every_question_has_one_answer_whatever_the_order_of_rows(databases, name):
    built, shuffled = databases[name]
    questions = [question for question, _ in everyday.pairs(name)]
    assert len(questions) == len(set(questions)) in (20, 25, 30)
    for question, sql in everyday.pairs(name):
        rows, again = (connection.execute(sql).fetchall() for connection in (built, shuffled))
        assert rows, question
        assert all(any(value is not None for value in row) for row in rows), question
        assert sorted(map(repr, rows)) == sorted(map(repr, again)), question
        # DuckDB may cut a tie alike in both
        assert "limit" not in sql.lower() or not has_tie(built, sql), question


def test_the_command_counts_right_answers_by_database(tmp_path, monkeypatch, capsys):
    def evaluate(options):
        questions = Path(options[1]).read_text(encoding="utf-8").splitlines()
        names = [json.loads(line)["db_id"] for line in questions]
        with (tmp_path / "predictions.jsonl").open("w", encoding="utf-8") as out:
            for index, name in enumerate(names):
                line = {"index": index, "db_id": name, "correct": name == "choir"}
                print(json.dumps(line), file=out)
        return 0

    monkeypatch.setattr(command.evaluate, "main", evaluate)
    monkeypatch.setattr(command, "OUT", str(tmp_path))
    assert command.main([]) == 0
    printed = capsys.readouterr().out
    assert "choir               20 of 20" in printed
    assert "gym                  0 of 20" in printed
    assert "blind:              20 of 100" in printed
    assert "read, by others:     0 of 380" in printed
    assert "blind, by others:    0 of 260" in printed
