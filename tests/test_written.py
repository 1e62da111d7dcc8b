"""The questions written for the bundled base: they run, and nothing is measured on them."""

from __future__ import annotations

import gzip
import json
from argparse import Namespace
from collections import Counter

import pytest

from assistant.choose import fingerprint, is_empty
from assistant.pointer import encode
from assistant.pointer_write import NotExpressible
from assistant.prompt import CANNOT_ANSWER
from finetune import pretrain, transplant, written
from finetune.corpus import Corpus, read_written
from finetune.templates import COMMON
from finetune.written import open_written, written_names, written_pairs
from schemas.introspect import introspect
from schemas.profile import build_profile
from tests import everyday

CIRCUS = """
CREATE TABLE troupes (id INTEGER PRIMARY KEY, name VARCHAR, country VARCHAR);
CREATE TABLE singers
    (id INTEGER PRIMARY KEY, name VARCHAR, troupe_id INTEGER REFERENCES troupes(id));
INSERT INTO troupes VALUES (1, 'Rondo', 'Spain'), (2, 'Bravo', 'Italy');
INSERT INTO singers VALUES (1, 'Ada', 1), (2, 'Bo', 1), (3, 'Cy', 2);
"""
ASKED = [
    {"question": "How many singers are there?", "sql": "SELECT count(*) FROM singers"},
    {"question": "What do tickets cost?", "sql": ""},
]


@pytest.fixture
def folder(tmp_path, monkeypatch):
    for n in range(COMMON):
        (tmp_path / f"circus{n}.sql").write_text(CIRCUS)
        lines = "".join(json.dumps(line) + "\n" for line in ASKED)
        (tmp_path / f"circus{n}.jsonl").write_text(lines)
    monkeypatch.setattr(written, "FOLDER", tmp_path)
    return tmp_path


@pytest.mark.parametrize("name", written_names())
def test_every_answer_runs_and_says_something(name):
    with open_written(name) as connection:
        for question, sql in written_pairs(name):
            if sql != CANNOT_ANSWER:
                assert not is_empty(connection.execute(sql).fetchall()), question


def test_no_question_is_asked_twice_of_a_database():
    for name in written_names():
        times = Counter(question.casefold() for question, _ in written_pairs(name))
        assert max(times.values()) == 1, times.most_common(1)


def tables_of(connection):
    return frozenset(connection.execute("SELECT table_name FROM duckdb_tables()").fetchall())


def test_nothing_is_measured_on_their_databases():
    """No database of the measured sets has the tables of one that is trained on."""
    trained = {}
    for name in written_names():
        with open_written(name) as connection:
            trained[tables_of(connection)] = name
    for name in everyday.NAMES:
        assert name not in trained.values()
        with everyday.opened(name) as connection:
            assert tables_of(connection) not in trained, name


def test_the_pointer_form_says_nearly_all_of_them_with_the_same_rows():
    said = total = 0
    for name in written_names()[::16]:
        with open_written(name) as connection:
            schema = introspect(connection)
            profile = build_profile(connection, schema, timeout_seconds=20)
            for question, sql in written_pairs(name):
                total += 1
                encoded = encode(question, schema, profile=profile)
                try:
                    reply = encoded.to_symbols(sql)
                except NotExpressible:
                    continue
                said += 1
                if reply != CANNOT_ANSWER:
                    rows = connection.execute(encoded.to_sql(reply)).fetchall()
                    assert fingerprint(rows) == fingerprint(connection.execute(sql).fetchall()), sql
    assert said > 0.95 * total


def test_a_question_without_an_answer_is_trained_to_be_declined(folder):
    corpus = Corpus()
    read_written(corpus, folder)
    items = corpus.sources["written"]
    assert len(items) == 2 * COMMON
    assert {item.sql for item in items} == {"SELECT count(*) FROM singers", CANNOT_ANSWER}
    schema, profile = corpus.databases[items[0].database]
    assert {table.key for table in schema.tables} == {"singers", "troupes"}
    assert profile.values["troupes", "country"] == ("Italy", "Spain")


@pytest.mark.parametrize(("weights", "read"), [({"written": 0.2}, True), ({"invented": 1}, False)])
def test_pretraining_reads_them_where_they_have_a_share(folder, weights, read, monkeypatch):
    monkeypatch.setattr(pretrain, "FOLDER", folder)
    paths = dict.fromkeys(("spider", "text2sql", "wikisql", "wordnet"))
    options = Namespace(**paths, invented=[], transplanted=[], weights=weights)
    assert ("written" in pretrain.read_corpus(options, None).sources) == read


def test_they_become_templates_for_other_databases(folder, tmp_path, monkeypatch):
    spider = tmp_path / "spider"
    spider.mkdir()
    templates = transplant.read_templates(transplant.written_sources())
    assert len(templates) == COMMON
    assert not templates[0].rest - {"how", "many", "are", "there"}
    monkeypatch.setattr(transplant, "spider_sources", lambda *_: transplant.written_sources()[:1])
    (spider / "train.jsonl").write_text("")
    out = tmp_path / "out.jsonl.gz"
    arguments = ["--spider", str(spider), "--databases", "1", "--pairs", "5", "--out", str(out)]
    assert transplant.main(arguments) == 0
    lines = [json.loads(line) for line in gzip.decompress(out.read_bytes()).splitlines()]
    assert len(lines) == 2 + COMMON
    asked = {pair["question"] for line in lines for pair in line["pairs"]}
    assert "How many troupes are there?" in asked


def test_the_databases_can_be_written_as_files_once(folder, tmp_path, capsys):
    out = tmp_path / "files"
    assert written.main(["--out", str(out)]) == 0
    asked = [json.loads(line) for line in (out / "questions.jsonl").read_text().splitlines()]
    assert f"{COMMON} databases and {len(asked)} questions in {out}" in capsys.readouterr().out
    assert {pair["db_id"] for pair in asked} == {f.stem for f in out.glob("*.duckdb")}
    assert all(pair["sql"].startswith("SELECT") for pair in asked)
    assert len(list(out.glob("circus*.duckdb"))) == COMMON
    assert written.main(["--out", str(out)]) == 2
    assert "is already there. Choose an empty folder." in capsys.readouterr().err
