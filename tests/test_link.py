from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.schema_context import measure, merge_databases, read_questions
from schemas.introspect import introspect
from schemas.link import link
from schemas.model import Column, ForeignKey, Schema, Table
from schemas.profile import Profile
from schemas.render import count_tokens, render


def table(name: str, *columns: str, refers_to: tuple[str, ...] = ()) -> Table:
    """A table with the key `id`, text columns, and a `NAME_id` for each table it refers to."""
    return Table(
        name,
        (
            Column("id", "INTEGER", nullable=False),
            *(Column(f"{target}_id", "INTEGER") for target in refers_to),
            *(Column(column, "VARCHAR") for column in columns),
        ),
        ("id",),
        tuple(ForeignKey((f"{target}_id",), target, ("id",)) for target in refers_to),
    )


def crowd(count: int) -> tuple[Table, ...]:
    return tuple(table(f"misc{n}", *(f"field{n}_{k}" for k in range(6))) for n in range(count))


SHOP = (
    table("customer", "full_name", "city"),
    table("purchase", "placed_on", refers_to=("customer",)),
    table("purchase_line", "quantity", refers_to=("purchase", "article")),
    table("article", "title", "price"),
    table("lighthouse", "height", "keeper"),
)
LARGE = Schema((*SHOP, *crowd(200)))


def keys(schema: Schema) -> set[str]:
    return {t.key for t in schema.tables}


def test_a_schema_that_fits_is_returned_unchanged() -> None:
    schema = Schema(SHOP)
    assert link("anything at all", schema) is schema


def test_the_table_that_the_question_names_is_chosen() -> None:
    part = link("How tall are the lighthouses?", LARGE, budget_tokens=100)
    assert "lighthouse" in keys(part)
    assert len(part.tables) < 10


def test_tables_between_two_named_tables_come_along_with_their_keys() -> None:
    part = link("Which customers bought an article titled Anvil?", LARGE, budget_tokens=250)
    assert keys(part) >= {"customer", "purchase", "purchase_line", "article"}
    kept = {(source.key, key.target) for source, key in part.foreign_keys()}
    assert kept >= {
        ("purchase", "customer"),
        ("purchase_line", "purchase"),
        ("purchase_line", "article"),
    }


def test_a_join_path_comes_whole_through_tables_that_nothing_speaks_for() -> None:
    chain = (
        table("x1", refers_to=("customer", "x2")),
        table("x2"),
        table("x3", refers_to=("x2", "lighthouse")),
    )
    question = "Which customer visited the lighthouse?"
    part = link(question, Schema((*LARGE.tables, *chain)), budget_tokens=250)
    assert keys(part) >= {"customer", "x1", "x2", "x3", "lighthouse"}


def test_a_mentioned_cell_finds_its_table_and_keeps_its_column() -> None:
    wide = table("wide", *(f"attribute{n}" for n in range(60)))
    schema = Schema((*LARGE.tables, wide))
    profile = Profile({("wide", "attribute41"): ("Timbuktu", "Oslo")})
    part = link("Who comes from Timbuktu?", schema, profile=profile, budget_tokens=150)
    found = part.table("wide")
    assert found is not None
    assert {column.name for column in found.columns} == {"id", "attribute41"}


def test_a_large_table_keeps_keys_and_named_columns_when_trimmed() -> None:
    wide = table(
        "wide", "shoe_size", *(f"attribute{n}" for n in range(60)), refers_to=("customer",)
    )
    part = link("shoe size of the wide ones", Schema((*LARGE.tables, wide)), budget_tokens=150)
    found = part.table("wide")
    assert found is not None
    assert [column.name for column in found.columns] == ["id", "customer_id", "shoe_size"]


def test_words_match_through_endings_case_and_glue() -> None:
    for name in ("Enrollments", "student_enrollment", "StudentEnrolled", "enroll"):
        schema = Schema((*crowd(200), table(name, "grade")))
        assert name in keys(link("Who enrolled last?", schema, budget_tokens=100)), name


def test_comments_count_as_names() -> None:
    odd = Table("tx7", (Column("c1", "VARCHAR", comment="the volcano's eruption year"),))
    part = link("When did the volcano erupt?", Schema((*crowd(200), odd)), budget_tokens=100)
    assert "tx7" in keys(part)


def test_tables_of_the_database_schema_that_explains_the_question_go_first() -> None:
    def place(name: str, *tables: Table) -> list[Table]:
        return [Table(t.name, t.columns, schema=name) for t in tables]

    zoo = place("zoo", table("animal", "species"), table("person", "salary", "job"))
    others = [t for n in range(60) for t in place(f"other{n}", table("person", "salary", "job"))]
    part = link(
        "Which person feeds the animal species okapi?", Schema((*others, *zoo)), budget_tokens=120
    )
    assert keys(part) >= {"zoo.animal", "zoo.person"}


def test_a_question_that_names_nothing_still_gets_tables() -> None:
    part = link("¿Qué?", LARGE, budget_tokens=300)
    assert part.tables
    assert count_tokens(render(part)) <= 300


def test_one_table_is_returned_even_if_it_costs_more_than_the_budget() -> None:
    assert keys(link("lighthouse keeper", LARGE, budget_tokens=1)) == {"lighthouse"}


def test_a_changed_schema_is_not_answered_from_the_old_index() -> None:
    question = "How tall are the lighthouses?"
    assert "lighthouse" in keys(link(question, LARGE, budget_tokens=100))
    without = Schema(tuple(t for t in LARGE.tables if t.name != "lighthouse"))
    assert "lighthouse" not in keys(link(question, without, budget_tokens=100))


WORDS = st.sampled_from(
    ["customer", "city", "purchase", "lines", "price", "article", "keeper", "field3", "Oslo", "of"]
)


@settings(deadline=None, max_examples=30)
@given(st.lists(WORDS, max_size=8).map(" ".join), st.integers(120, 1500))
def test_the_rendered_part_fits_the_budget_and_has_no_loose_key(question: str, budget: int) -> None:
    profile = Profile({("customer", "city"): ("Oslo", "Rome"), ("misc3", "field3_1"): ("Oslo",)})
    part = link(question, LARGE, profile=profile, budget_tokens=budget)
    assert count_tokens(render(part, profile=profile, question=question)) <= budget
    assert part == link(question, LARGE, profile=profile, budget_tokens=budget)
    for source, key in part.foreign_keys():
        target = part.table(key.target)
        assert target is not None
        assert all(source.column(name) for name in key.columns)
        assert all(target.column(name) for name in key.target_columns)
    with duckdb.connect() as connection:
        connection.execute(render(part, profile=profile, question=question))
        assert len(introspect(connection).tables) == len(part.tables)


@pytest.fixture
def spider_like(tmp_path: Path) -> Path:
    """Two databases and three pairs in Spider's layout."""
    for name, sql in {
        "zoo": "CREATE TABLE animal (id INTEGER PRIMARY KEY, species TEXT);"
        "CREATE TABLE feeding (animal_id INTEGER REFERENCES animal (id), food TEXT);"
        "INSERT INTO animal VALUES (1, 'okapi')",
        "port": "CREATE TABLE ship (id INTEGER PRIMARY KEY, tonnage REAL)",
    }.items():
        folder = tmp_path / "database" / name
        folder.mkdir(parents=True)
        connection = sqlite3.connect(folder / f"{name}.sqlite")
        connection.executescript(sql)
        connection.close()
    pairs = [
        (
            "zoo",
            "What do okapis eat?",
            "SELECT f.food FROM animal a JOIN feeding f ON a.id = f.animal_id",
        ),
        ("port", "How heavy?", "WITH x AS (SELECT tonnage FROM ship) SELECT * FROM x"),
        ("port", "Unknown table", "SELECT * FROM harbour"),
    ]
    lines = [json.dumps({"db_id": d, "question": q, "duckdb": s}) for d, q, s in pairs]
    (tmp_path / "train.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return tmp_path


def test_the_benchmark_reads_needed_tables_and_columns_from_gold_queries(spider_like: Path) -> None:
    schema, profile = merge_databases(spider_like)
    assert keys(schema) == {"zoo.animal", "zoo.feeding", "port.ship"}
    assert profile.values["zoo.animal", "species"] == ("okapi",)
    assert schema.table("zoo.feeding").foreign_keys == (  # type: ignore[union-attr]
        ForeignKey(("animal_id",), "zoo.animal", ("id",)),
    )
    first, second = read_questions(spider_like, schema)
    assert first.tables == {"zoo.animal", "zoo.feeding"}
    assert first.columns == {
        ("zoo.animal", "id"),
        ("zoo.feeding", "animal_id"),
        ("zoo.feeding", "food"),
    }
    assert second.tables == {"port.ship"}


def test_the_benchmark_reports_what_is_missed(
    spider_like: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("benchmarks.schema_context._measure_generated", lambda budget: {})
    missed = []
    rows = measure(spider_like, 20, on_miss=lambda question, tables: missed.append(tables))
    assert [row.get("questions") for row in rows] == [None, None, 2, 2]
    assert rows[1]["found_again"] == rows[1]["declared_keys"] == 1
    assert missed
    recalls = [float(str(row["recall"])) for row in rows[2:]]
    assert sum(recalls) == pytest.approx(2 - sum(map(len, missed)) / 3)
    assert measure(spider_like, 2000)[2]["recall"] == 1.0
