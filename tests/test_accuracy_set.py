"""The accuracy set: sound pairs, and none of its questions twice."""

from __future__ import annotations

import duckdb
import pytest

from schemas.samples import SAMPLES, load_pairs
from tests import accuracy
from tests.pair_checks import check_pair, check_tags, shuffled_copy, view_names

AT_LEAST = {
    "filter": 40, "join-2": 10, "join-3": 4, "join-4": 2, "group": 20, "having": 4,
    "aggregate": 40, "distinct": 4, "nested": 5, "set": 3, "window": 3, "order": 2, "top-n": 10,
    "date": 8, "implicit": 30, "imperative": 4, "colloquial": 5,
}  # fmt: skip


@pytest.fixture(scope="module")
def databases(tmp_path_factory):
    """Each database opened as built, and two copies of it with shuffled rows."""
    folder = tmp_path_factory.mktemp("accuracy")
    opened = {}
    for name in accuracy.NAMES:
        path = accuracy.build(name, folder / f"{name}.duckdb")
        copies = [shuffled_copy(path, seed=seed) for seed in range(2)]
        opened[name] = (duckdb.connect(str(path), read_only=True), copies)
    yield opened
    for connection, copies in opened.values():
        for each in (connection, *copies):
            each.close()


PAIRS = [
    pytest.param(name, pair, id=f"{name}: {pair.question}")
    for name in accuracy.NAMES
    for pair in accuracy.pairs(name)
]


@pytest.mark.parametrize(("name", "pair"), PAIRS)
def test_a_pair_runs_and_has_one_answer(databases, name, pair):
    connection, shuffled = databases[name]
    check_pair(pair, connection, shuffled)


@pytest.mark.parametrize("name", accuracy.NAMES)
def test_tags_say_what_the_sql_does_and_cover_the_vocabulary(databases, name):
    pairs = accuracy.pairs(name)
    assert len(pairs) >= 75
    check_tags(pairs, views=view_names(databases[name][0]), at_least=AT_LEAST)


@pytest.mark.parametrize("name", accuracy.NAMES)
def test_a_database_has_five_to_eight_tables_with_keys(databases, name):
    tables = databases[name][0].execute(
        "SELECT has_primary_key, estimated_size FROM duckdb_tables()"
    )
    rows = tables.fetchall()
    assert 5 <= len(rows) <= 8
    assert all(has_primary_key for has_primary_key, _ in rows)
    assert sum(size for _, size in rows) > 2000


def test_more_than_three_hundred_questions_are_measured_and_none_twice():
    questions = [pair.question.casefold() for name in SAMPLES for pair in load_pairs(name)]
    questions += [
        pair.question.casefold() for name in accuracy.NAMES for pair in accuracy.pairs(name)
    ]
    assert len(questions) > 300
    repeated = {question for question in questions if questions.count(question) > 1}
    assert not repeated


def test_an_unknown_database_is_named_in_the_error(tmp_path):
    with pytest.raises(ValueError, match="Unknown accuracy database 'zoo'"):
        accuracy.build("zoo", tmp_path / "zoo.duckdb")
