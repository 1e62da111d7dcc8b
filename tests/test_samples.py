"""The three sample databases, and every question that ships with them."""

from __future__ import annotations

import threading
import time

import duckdb
import pytest

from schemas import samples
from schemas.samples import SAMPLES, build_sample, describe_sample, example_questions, load_pairs
from tests.pair_checks import check_pair, check_tags, shuffled_copy, view_names

AT_LEAST = {
    "filter": 25, "join-2": 10, "join-3": 5, "join-4": 3, "group": 20, "having": 5,
    "aggregate": 30, "distinct": 3, "nested": 6, "set": 4, "window": 4, "order": 2, "top-n": 10,
    "date": 8, "view": 3, "implicit": 20, "imperative": 4, "colloquial": 5, "example": 6,
}  # fmt: skip


@pytest.fixture(scope="module")
def paths(tmp_path_factory):
    folder = tmp_path_factory.mktemp("samples")
    return {name: build_sample(name, folder / f"{name}.duckdb") for name in SAMPLES}


@pytest.fixture(scope="module")
def open_samples(paths):
    """Each sample opened as built, and two copies of it with shuffled rows."""
    opened = {}
    for name, path in paths.items():
        copies = [shuffled_copy(path, seed=seed) for seed in range(2)]
        opened[name] = (duckdb.connect(str(path), read_only=True), copies)
    yield opened
    for connection, copies in opened.values():
        for each in (connection, *copies):
            each.close()


PAIRS = [
    pytest.param(name, pair, id=f"{name}: {pair.question}")
    for name in SAMPLES
    for pair in load_pairs(name)
]


@pytest.mark.parametrize(("name", "pair"), PAIRS)
def test_a_pair_runs_and_has_one_answer(open_samples, name, pair):
    connection, shuffled = open_samples[name]
    check_pair(pair, connection, shuffled)


@pytest.mark.parametrize("name", SAMPLES)
def test_tags_say_what_the_sql_does_and_cover_the_vocabulary(open_samples, name):
    check_tags(load_pairs(name), views=view_names(open_samples[name][0]), at_least=AT_LEAST)


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_has_many_questions_and_none_twice(name):
    questions = [pair.question.casefold() for pair in load_pairs(name)]
    assert len(questions) >= 60
    assert len(set(questions)) == len(questions)


@pytest.mark.parametrize("name", SAMPLES)
def test_six_questions_invite_a_first_click(name):
    assert len(example_questions(name)) == 6


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_is_described_in_one_line(name):
    assert 20 < len(describe_sample(name)) < 100
    assert "\n" not in describe_sample(name)


def test_paris_spent_most_last_spring(open_samples):
    flagship = load_pairs("shop")[0]
    assert flagship.question == "Which city spent most last spring?"
    assert open_samples["shop"][0].execute(flagship.sql).fetchall() == [("Paris",)]


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_has_keys_comments_a_view_and_thousands_of_rows(open_samples, name):
    connection, _ = open_samples[name]
    tables = connection.execute(
        "SELECT table_name, has_primary_key, estimated_size FROM duckdb_tables()"
    ).fetchall()
    assert 6 <= len(tables) <= 12
    assert all(has_primary_key for _, has_primary_key, _ in tables)
    assert sum(rows for _, _, rows in tables) > 5000
    foreign_keys = connection.execute(
        "SELECT count(*) FROM duckdb_constraints() WHERE constraint_type = 'FOREIGN KEY'"
    ).fetchone()
    assert foreign_keys[0] >= len(tables) - 4
    assert view_names(connection)
    comments = connection.execute(
        "SELECT count(*) FROM duckdb_columns() WHERE comment IS NOT NULL"
    ).fetchone()
    assert comments[0] >= 4


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_has_the_types_and_the_dirt_of_real_data(open_samples, name):
    connection, _ = open_samples[name]
    columns = connection.execute(
        "SELECT table_name, column_name, data_type FROM duckdb_columns() WHERE NOT internal"
    ).fetchall()
    types = {data_type.split("(")[0] for _, _, data_type in columns}
    assert {"INTEGER", "VARCHAR", "DATE", "TIMESTAMP", "DECIMAL", "BOOLEAN"} <= types
    texts = [(table, column) for table, column, data_type in columns if data_type == "VARCHAR"]

    def share(condition: str) -> bool:
        return any(
            connection.execute(
                f"SELECT bool_or({condition.format(column)}) FROM {table}"
            ).fetchone()[0]
            for table, column in texts
        )

    assert share("{0} <> strip_accents({0})"), "no accents"
    assert share("{0} IS NULL"), "no missing values"
    assert share("{0} <> trim({0})"), "no stray spaces"
    assert share("len({0}) > 2 AND {0} = upper({0}) AND {0} <> lower({0})"), "no capitals"


def _rows(path) -> dict[str, list[tuple]]:
    with duckdb.connect(str(path), read_only=True) as connection:
        tables = connection.execute("SELECT table_name FROM duckdb_tables()").fetchall()
        return {table: connection.execute(f"FROM {table}").fetchall() for (table,) in tables}


@pytest.mark.parametrize("name", SAMPLES)
def test_every_build_has_the_same_rows_and_takes_under_two_seconds(paths, tmp_path, name):
    # Time on the processor, all threads together: other programs' work does not count.
    started = time.process_time()
    again = build_sample(name, tmp_path / "again.duckdb")
    assert time.process_time() - started < 2
    assert _rows(again) == _rows(paths[name])


def test_an_unknown_sample_is_named_with_the_nearest(tmp_path):
    with pytest.raises(ValueError, match=r"Unknown sample 'shopp'\. Did you mean 'shop'\?"):
        build_sample("shopp", tmp_path / "x.duckdb")
    with pytest.raises(ValueError, match="The samples are shop, library, festival"):
        load_pairs("zebra")
    assert list(tmp_path.iterdir()) == []


def test_a_build_replaces_the_file_and_leaves_nothing_else_behind(tmp_path):
    path = tmp_path / "new folder" / "shop.duckdb"
    build_sample("festival", path)
    assert build_sample("shop", path) == path
    assert [each.name for each in path.parent.iterdir()] == ["shop.duckdb"]
    assert "customers" in _rows(path)


def test_a_build_that_fails_leaves_the_old_file_as_it_was(tmp_path, monkeypatch):
    path = tmp_path / "shop.duckdb"
    path.write_bytes(b"the old file")
    monkeypatch.setattr(samples, "_read", lambda name, suffix: "CREATE TABLE a (i INT); oops")
    with pytest.raises(duckdb.Error):
        build_sample("shop", path)
    assert path.read_bytes() == b"the old file"
    assert list(tmp_path.iterdir()) == [path]


def test_two_builds_at_once_both_leave_a_whole_database(tmp_path):
    path = tmp_path / "festival.duckdb"
    builders = [threading.Thread(target=build_sample, args=("festival", path)) for _ in range(2)]
    for builder in builders:
        builder.start()
    for builder in builders:
        builder.join()
    assert len(_rows(path)["bands"]) == 170
