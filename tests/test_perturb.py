"""Perturbed copies keep what queries may rely on and change what they may not."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest

from assistant.errors import DatabaseError
from finetune.execution import ReadOnlyConnection
from finetune.perturb import perturb
from schemas.introspect import introspect

SCRIPT = """
CREATE TYPE colour AS ENUM ('red', 'green');
CREATE TABLE team (id INTEGER PRIMARY KEY, "Team Name" VARCHAR, colour colour);
CREATE TABLE player (
    code VARCHAR PRIMARY KEY, team_id INTEGER REFERENCES team (id), age INTEGER, pay DECIMAL(9, 2),
    born DATE, tags VARCHAR[]
);
CREATE TABLE appearance (player VARCHAR REFERENCES player (code), minute INTEGER);
CREATE TABLE empty_table (a INTEGER);
INSERT INTO team SELECT i, 'Team ' || i, ['red', 'green'][1 + i % 2] FROM range(30) r(i);
INSERT INTO player SELECT 'p' || i, i % 30, 16 + i % 25, 1000 + i * 3.5,
    DATE '2000-01-01' + i::INTEGER, ['t' || i % 3] FROM range(200) r(i);
INSERT INTO appearance SELECT 'p' || (i * 7) % 200, i % 90 FROM range(500) r(i);
CREATE VIEW adult AS SELECT code, age FROM player WHERE age >= 18;
"""


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("source") / "league.duckdb"
    with duckdb.connect(str(path)) as connection:
        connection.execute(SCRIPT)
    return path


@pytest.fixture(scope="module")
def copy(source: Path) -> Path:
    return perturb(source, source.parent / "copy.duckdb", seed=1, constants={})


def query(path: Path, sql: str) -> list[tuple]:
    with ReadOnlyConnection(path, timeout_seconds=10, max_rows=100_000) as connection:
        return connection.run(sql).rows


def test_tables_columns_and_types_are_the_same(source: Path, copy: Path) -> None:
    shapes = []
    for path in (source, copy):
        with duckdb.connect(str(path), read_only=True) as connection:
            schema = introspect(connection)
        shapes.append({t.key: [(c.name, c.type) for c in t.columns] for t in schema.tables})
    assert shapes[0] == shapes[1]
    assert "adult" in shapes[1]


def test_keys_stay_unique_and_references_stay_whole(copy: Path) -> None:
    for table, key in (("team", "id"), ("player", "code")):
        assert query(copy, f"SELECT count(*) - count(DISTINCT {key}) FROM {table}") == [(0,)]
    orphans = "SELECT count(*) FROM {} c WHERE {} NOT IN (SELECT {} FROM {})"
    assert query(copy, orphans.format("player", "team_id", "id", "team")) == [(0,)]
    assert query(copy, orphans.format("appearance", "player", "code", "player")) == [(0,)]


def test_rows_go_and_come(source: Path, copy: Path) -> None:
    old = {row[0] for row in query(source, "SELECT id FROM team")}
    new = {row[0] for row in query(copy, "SELECT id FROM team")}
    assert new - old, "rows with new keys"
    kept = query(copy, "SELECT count(*) FROM player")[0][0]
    assert kept < 200, "rows left out where no new key can be made"
    repeated = (
        "SELECT count(*) FROM "
        "(SELECT player, minute FROM appearance GROUP BY ALL HAVING count(*) > 1)"
    )
    assert query(copy, repeated)[0][0] > query(source, repeated)[0][0]


def test_values_come_from_their_own_column_and_change_places(source: Path, copy: Path) -> None:
    names = {row[0] for row in query(source, 'SELECT "Team Name" FROM team')}
    assert {row[0] for row in query(copy, 'SELECT "Team Name" FROM team')} <= names
    pairs = 'SELECT id, "Team Name" FROM team'
    assert set(query(source, pairs)) != set(query(copy, pairs))
    pay = {row[0] for row in query(source, "SELECT pay FROM player")}
    assert {row[0] for row in query(copy, "SELECT pay FROM player")} - pay, "numbers move a little"


def test_counts_per_group_change(source: Path, copy: Path) -> None:
    per_team = "SELECT team_id, count(*) FROM player GROUP BY team_id"
    assert set(query(source, per_team)) != set(query(copy, per_team))


def test_row_order_changes_nothing_but_the_order(source: Path, tmp_path: Path) -> None:
    copies = [
        perturb(source, tmp_path / f"{n}.duckdb", seed=3, row_order=n, constants={}) for n in (0, 1)
    ]
    for table in ("team", "player", "appearance"):
        first, second = (query(path, f"SELECT * FROM {table}") for path in copies)
        assert first != second
        assert sorted(map(repr, first)) == sorted(map(repr, second))


def test_the_same_seed_makes_the_same_copy_and_another_seed_another(
    source: Path, tmp_path: Path
) -> None:
    tables = []
    for name, seed in (("a", 5), ("b", 5), ("c", 6)):
        path = perturb(source, tmp_path / f"{name}.duckdb", seed=seed, constants={})
        tables.append(query(path, "SELECT * FROM player"))
    assert tables[0] == tables[1]
    assert tables[0] != tables[2]


def test_constants_of_gold_queries_are_planted(source: Path, tmp_path: Path) -> None:
    constants = {("player", "age"): {"77", "not a number"}, ("team", "team name"): {"It's us"}}
    path = perturb(source, tmp_path / "planted.duckdb", seed=1, constants=constants)
    assert query(path, "SELECT count(*) > 0 FROM player WHERE age = 77") == [(True,)]
    assert query(path, """SELECT count(*) > 0 FROM team WHERE "Team Name" = 'It''s us'""") == [
        (True,)
    ]


def test_rows_that_were_orphans_already_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "orphans.duckdb"
    with duckdb.connect(str(path)) as connection:
        connection.execute("CREATE TABLE parent (id INTEGER PRIMARY KEY)")
        connection.execute("CREATE TABLE child (id INTEGER PRIMARY KEY, parent_id INTEGER)")
        connection.execute("INSERT INTO parent SELECT i FROM range(20) r(i)")
        connection.execute("INSERT INTO child SELECT i, i % 22 FROM range(220) r(i)")
    copy = perturb(path, tmp_path / "copy.duckdb", seed=1, constants={})
    orphans = "SELECT count(*) FROM child WHERE parent_id NOT IN (SELECT id FROM parent)"
    assert query(copy, orphans)[0][0] > 0


def test_a_file_that_is_no_database_is_named_in_the_error(tmp_path: Path) -> None:
    path = tmp_path / "notes.duckdb"
    path.write_text("not a database")
    with pytest.raises(DatabaseError, match=r"notes\.duckdb"):
        perturb(path, tmp_path / "copy.duckdb", seed=1, constants={})
