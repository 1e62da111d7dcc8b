"""Questions of one database asked of another: templates, and what they are filled with."""

from __future__ import annotations

import gzip
import json
import re
import sqlite3
from random import Random

import duckdb
import pytest

from finetune import transplant
from finetune.survey import survey_database
from finetune.template_host import Host
from finetune.templates import COMMON, Slot, common_words, make_template
from schemas.introspect import introspect
from schemas.profile import build_profile

CIRCUS = """
CREATE TABLE troupes (id INTEGER PRIMARY KEY, name VARCHAR, country VARCHAR);
CREATE TABLE singers (id INTEGER PRIMARY KEY, name VARCHAR, age INTEGER, salary INTEGER,
    troupe_id INTEGER REFERENCES troupes(id));
INSERT INTO troupes VALUES (1,'Rondo','Spain'),(2,'Bravo','Italy'),(3,'Salto','Spain');
INSERT INTO singers SELECT i, 'Singer ' || chr(65 + i::INT), 20 + 2 * i, 1000 + 90 * i, i % 3 + 1
    FROM range(15) t(i);
"""
NURSERY = """
CREATE TABLE growers (id INTEGER PRIMARY KEY, name VARCHAR, country VARCHAR);
CREATE TABLE trees (id INTEGER PRIMARY KEY, name VARCHAR, height INTEGER, species VARCHAR,
    grower_id INTEGER REFERENCES growers(id));
INSERT INTO growers VALUES (1,'Moss','Chile'),(2,'Reed','Kenya'),(3,'Fenn','Chile');
INSERT INTO trees SELECT i, 'Tree ' || chr(65 + i::INT), 100 + 35 * i,
    ['oak','elm','fir'][i % 3 + 1], i % 2 + 1 FROM range(18) t(i);
"""


def opened(script):
    connection = duckdb.connect(":memory:", config={"threads": 1})
    connection.execute(script)
    schema = introspect(connection)
    return connection, schema, build_profile(connection, schema, timeout_seconds=20)


@pytest.fixture(scope="module")
def circus():
    connection, schema, profile = opened(CIRCUS)
    return schema, profile, survey_database(connection, schema)


@pytest.fixture(scope="module")
def nursery():
    return Host(*opened(NURSERY))


def filled(host, template, count=80):
    pairs = (host.fill(template, Random(seed)) for seed in range(count))
    return {pair.question: pair.sql for pair in pairs if pair is not None}


def test_what_a_question_calls_tables_columns_and_cells_becomes_slots(circus):
    template = make_template(
        "What are the names of singers with a salary above 1500?",
        "SELECT name FROM singers WHERE salary > 1500",
        *circus,
    )
    assert [p if isinstance(p, str) else p.what for p in template.pieces] == [
        "What are the ", "column", " of ", "table", " with a ", "column", " above ", "value", "?",
    ]  # fmt: skip
    assert template.pieces[1] == Slot("column", 0, plural=True)
    assert template.reply == "select <c0> where <c1> > <v0>".split()
    assert template.rest == {"what", "are", "the", "of", "with", "a", "above"}


@pytest.mark.parametrize(
    ("question", "sql"),
    [
        ("names of singers from Peru", "SELECT name FROM singers WHERE name = 'Peru'"),  # no cell
        ("the ids of dancers", "SELECT troupe_id FROM singers"),  # a key that points nowhere here
        ("everybody", "none"),
    ],
)
def test_a_question_that_does_not_say_what_its_query_names_is_no_template(circus, question, sql):
    assert make_template(question, sql, *circus) is None


def test_a_template_asks_another_database_in_its_own_words(circus, nursery):
    template = make_template(
        "What are the names of singers with a salary above 1500?",
        "SELECT name FROM singers WHERE salary > 1500",
        *circus,
    )
    pairs = filled(nursery, template)
    assert len(pairs) > 5
    for question, sql in pairs.items():
        number = re.fullmatch(r"What are the names of trees with a height above (\d+)\?", question)
        assert number, question
        assert sql == f"SELECT name FROM trees WHERE height > {number[1]}"


def test_a_column_that_no_table_has_is_asked_for_in_vain(circus, nursery):
    template = make_template(
        "What are the names of singers with a salary above 1500?",
        "SELECT name FROM singers WHERE salary > 1500",
        *circus,
    )
    asked = [nursery.ask_in_vain(template, Random(seed)) for seed in range(300)]
    asked = [pair for pair in asked if pair is not None]
    assert asked
    for pair in asked:
        assert pair.sql == "none"
        assert "the names of" not in pair.question
        assert "with a height above" in pair.question, "what is compared is there"


def test_tables_hang_together_as_before_and_cells_are_those_of_the_column(circus, nursery):
    template = make_template(
        "How many singers does each troupe from Spain have? Show the name too.",
        "SELECT T2.name, count(*) FROM singers AS T1 JOIN troupes AS T2 ON T1.troupe_id = T2.id "
        "WHERE T2.country = 'Spain' GROUP BY T2.id, T2.name",
        *circus,
    )
    assert template.edges == {(1, 0)}
    assert template.persons == [False, True]
    pairs = filled(nursery, template)
    assert set(pairs) == {
        f"How many trees does each grower from {country} have? Show the name too."
        for country in ("Chile", "Kenya")
    }
    for sql in pairs.values():
        assert "JOIN" in sql
        assert "growers.country = '" in sql


def test_tables_that_no_key_connects_do_not_stand_for_two_that_one_does(circus):
    template = make_template(
        "Show the name of singers and the name of their troupe.",
        "SELECT T1.name, T2.name FROM singers AS T1 JOIN troupes AS T2 ON T1.troupe_id = T2.id",
        *circus,
    )
    apart = Host(
        *opened(NURSERY.replace("grower_id INTEGER REFERENCES growers(id)", "row INTEGER"))
    )
    turned = Host(
        *opened("""
        CREATE TABLE trees (id INTEGER PRIMARY KEY, name VARCHAR);
        CREATE TABLE growers (id INTEGER PRIMARY KEY, name VARCHAR,
            tree_id INTEGER REFERENCES trees(id));
        INSERT INTO trees VALUES (1, 'Oak'), (2, 'Elm');
        INSERT INTO growers VALUES (1, 'Moss', 1), (2, 'Reed', 2), (3, 'Fenn', 2);
    """)
    )
    assert not filled(apart, template)
    assert all(
        question.startswith("Show the name of growers") for question in filled(turned, template)
    )


def test_an_id_that_the_question_does_not_say_is_not_shown(circus):
    sql = "SELECT id FROM troupes"
    assert make_template("Show the participants of troupes", sql, *circus) is None
    assert make_template("Show the ids of troupes", sql, *circus) is not None


def test_persons_stay_persons(circus, nursery):
    template = make_template(
        "singers who have a salary of 1000", "SELECT name FROM singers WHERE salary = 1000", *circus
    )
    assert not any("trees" in question for question in filled(nursery, template))


def test_an_unsaid_column_must_be_called_the_same(circus, nursery):
    template = make_template(
        "singers older than 30", "SELECT name FROM singers WHERE age > 30", *circus
    )
    assert [role.part for role in template.columns] == ["name", "same"]
    assert not filled(nursery, template)


def test_words_of_one_database_alone_are_no_template(circus):
    question, sql = "names of juggling singers", "SELECT name FROM singers"
    template = make_template(question, sql, *circus)
    alone = [("circus", template)] * (2 * COMMON)
    shared = [(f"circus {n}", template) for n in range(COMMON)]
    assert common_words(alone, []) == set()
    assert common_words(shared, []) == template.rest == {"of", "juggling"}
    # "juggling" names something in several schemas: the question may mean that
    _, schema, _ = opened(CIRCUS.replace("salary", "juggling"))
    assert common_words(shared, [schema] * COMMON) == {"of"}


def test_the_command_writes_pairs_that_run(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(transplant, "written_sources", list)
    questions = [
        ("What are the names of singers?", "SELECT name FROM singers"),
        ("How many singers are there?", "SELECT count(*) FROM singers"),
        ("List the name of troupes whose country is Spain", "SELECT name FROM troupes "
         "WHERE country = 'Spain'"),
    ]  # fmt: skip
    with (tmp_path / "train.jsonl").open("w") as lines:
        for n in range(COMMON):
            folder = tmp_path / "database" / f"circus{n}"
            folder.mkdir(parents=True)
            with sqlite3.connect(folder / f"circus{n}.sqlite") as file:
                file.executescript(
                    "CREATE TABLE singers (id INTEGER PRIMARY KEY, name TEXT, salary INTEGER);"
                    "INSERT INTO singers VALUES (1,'Ada',10),(2,'Bo',20),(3,'Cy',30);"
                    "CREATE TABLE troupes (id INTEGER PRIMARY KEY, name TEXT, country TEXT);"
                    "INSERT INTO troupes VALUES (1,'Rondo','Spain'),(2,'Bravo','Italy');"
                )
            for question, sql in questions:
                line = {"db_id": f"circus{n}", "question": question, "duckdb": sql}
                print(json.dumps(line), file=lines)
    (tmp_path / "dev.jsonl").write_text("measured on, never read")
    out = tmp_path / "out.jsonl.gz"
    arguments = ["--spider", str(tmp_path), "--databases", "3", "--pairs", "40", "--out", str(out)]

    def written():
        assert transplant.main(arguments) == 0
        return [json.loads(line) for line in gzip.decompress(out.read_bytes()).splitlines()]

    records = written()
    assert f"{3 + COMMON} databases" in capsys.readouterr().out
    assert len(records) == 3 + COMMON
    assert sum(len(r["pairs"]) for r in records[:3]) > 5
    own = {pair["question"]: pair["sql"] for pair in records[-1]["pairs"]}
    assert own["How many troupes are there?"] == "SELECT COUNT(*) AS count FROM troupes"
    assert all("'Spain'" in own[q] for q in own if q.endswith("is Spain"))
    assert any(q.endswith("is Italy") for q in own)
    assert written() == records


def test_sources_that_cannot_be_used_are_one_sentence(tmp_path, capsys):
    arguments = ["--spider", str(tmp_path), "--databases", "1", "--out", str(tmp_path / "out.gz")]
    assert transplant.main(arguments) == 2
    assert "train.jsonl'. Check the path." in capsys.readouterr().err
    line = {"db_id": "lost", "question": "How many?", "duckdb": "SELECT 1"}
    (tmp_path / "train.jsonl").write_text(json.dumps(line))
    assert transplant.main(arguments) == 2
    assert "There is no database in" in capsys.readouterr().err
    assert not (tmp_path / "out.gz").exists()
