"""Question and SQL pairs made from live databases, and the invented databases themselves."""

from __future__ import annotations

import datetime
import json
import os
import subprocess
import sys
from collections import Counter
from random import Random

import duckdb
import pytest

from assistant.guard import check
from assistant.pointer import encode
from assistant.pointer_write import NotExpressible
from finetune.conditions_dates import date_condition, when_of
from finetune.invented import invent, read_domains
from finetune.invented import main as invented_main
from finetune.lexicon import find_concept, pluralize, singularize, split_name, with_article
from finetune.query import Select
from finetune.survey import survey_database
from finetune.synthesize import Pair, is_sensible, main, synthesize
from finetune.wording import fill, finish
from schemas.introspect import introspect
from schemas.profile import build_profile

TODAY = datetime.date(2026, 11, 21)
BAKERY = """
CREATE TABLE bakers (id INTEGER PRIMARY KEY, name VARCHAR, city VARCHAR, age INTEGER,
    hired_on DATE, mentor_id INTEGER REFERENCES bakers(id));
CREATE TABLE "Daily Breads" ("Bread Id" INTEGER PRIMARY KEY, "select" VARCHAR, price DOUBLE,
    is_vegan BOOLEAN, "flour'kind" VARCHAR, baker_id INTEGER REFERENCES bakers(id));
CREATE TABLE "🥖 sales" (bread_id INTEGER REFERENCES "Daily Breads"("Bread Id"), sold_on DATE,
    quantity INTEGER, country VARCHAR);
INSERT INTO bakers SELECT i, ['Ada','Bo','Cy','Dee','Eve','Fay','Gus','Hal'][i % 8 + 1] || ' ' || i,
    ['Ulm','Bern','Lyon'][i % 3 + 1], 20 + i * 2, DATE '2019-01-05' + INTERVAL (i * 77) DAY,
    NULL FROM range(20) t(i);
UPDATE bakers SET mentor_id = id % 3 WHERE id > 2;
INSERT INTO "Daily Breads" SELECT i, 'Loaf ' || i, 1.5 + i * 0.25, i % 3 = 0,
    ['rye','wheat','spelt'][i % 3 + 1], i % 12 FROM range(30) t(i);
INSERT INTO "🥖 sales" SELECT (i * 7) % 25, DATE '2025-02-01' + INTERVAL (i * 5) DAY, i % 9 + 1,
    'Home' FROM range(80) t(i);
"""


@pytest.fixture(scope="module")
def bakery():
    connection = duckdb.connect(":memory:", config={"threads": 1})
    connection.execute(BAKERY)
    yield connection
    connection.close()


@pytest.fixture(scope="module")
def bakery_pairs(bakery) -> list[Pair]:
    return list(synthesize(bakery, introspect(bakery), count=240, seed=7, today=TODAY))


@pytest.fixture(scope="module")
def invented_pairs() -> list[tuple[int, Pair]]:
    made = []
    for seed in range(24):
        connection, schema = invent(seed)
        for pair in synthesize(connection, schema, count=50, seed=seed, today=TODAY):
            made.append((seed, pair))
        connection.close()
    return made


def test_every_query_runs_and_returns_rows_in_a_schema_with_odd_names(bakery, bakery_pairs):
    assert len(bakery_pairs) == 240
    for pair in bakery_pairs:
        if pair.sql != "none":
            assert bakery.execute(pair.sql).fetchall(), pair


def test_every_query_passes_the_guard_of_the_chat(bakery, bakery_pairs):
    schema = introspect(bakery)
    for pair in bakery_pairs[::3]:
        if pair.sql != "none":
            check(pair.sql, schema)


def test_no_question_is_asked_twice(bakery_pairs):
    counts = Counter(pair.question.casefold() for pair in bakery_pairs)
    assert counts.most_common(1)[0][1] == 1


def test_a_column_with_one_value_is_never_filtered_by_it(bakery_pairs):
    assert not [p for p in bakery_pairs if "country = 'Home'" in p.sql]


def test_the_parts_of_sql_are_all_asked_for(invented_pairs):
    text = "\n".join(pair.sql for _, pair in invented_pairs)
    for part in (
        "INTERSECT", "EXCEPT", "UNION", "NOT IN (SELECT", " IN (SELECT", " HAVING ", " BETWEEN ",
        " ILIKE ", "count(DISTINCT", "SELECT DISTINCT", "GROUP BY", "LIMIT 1", "LIMIT 3",
        "IS NULL", " OR ", "rank() OVER (", "date_trunc('month'", "year(", "> (SELECT avg(",
        "= TRUE", " DESC", "SELECT *", "<>", "100.0 * count(*)",
    ):  # fmt: skip
        assert part in text, part
    joins = Counter(pair.sql.split(" UNION ")[0].count(" JOIN ") for _, pair in invented_pairs)
    assert joins[1] > joins[2] > 0


def test_no_kind_of_question_is_rare_or_dominates(invented_pairs):
    kinds = Counter(pair.tags[0] for _, pair in invented_pairs)
    assert len(kinds) >= 22
    assert max(kinds.values()) < 0.2 * len(invented_pairs)
    assert 0.02 < kinds["unanswerable"] / len(invented_pairs) < 0.08
    assert 0.03 < kinds["followup"] / len(invented_pairs) < 0.15


def test_only_unanswerable_questions_have_no_sql(invented_pairs):
    for _, pair in invented_pairs:
        assert (pair.sql == "none") == (pair.tags[0] == "unanswerable")


def test_a_follow_up_stands_after_the_question_that_it_changes(invented_pairs):
    for _, pair in invented_pairs:
        assert (" ; " in pair.question) == (pair.tags[0] == "followup")


def test_no_template_shows_through_the_wording(invented_pairs):
    for _, pair in invented_pairs:
        assert not set("{}[]|\0") & set(pair.question), pair
        assert "  " not in pair.question
        assert len(pair.question) < 400


def test_wordings_differ(invented_pairs):
    openings = Counter(" ".join(p.question.lower().split()[:2]) for _, p in invented_pairs)
    assert len(openings) > 250
    assert openings.most_common(1)[0][1] < 0.12 * len(invented_pairs)


def test_nearly_all_queries_can_be_said_in_the_pointer_form(invented_pairs):
    """What is lost are self joins, and parts of words that are no value of the question."""
    lost = 0
    for seed in range(0, 24, 4):
        connection, schema = invent(seed)
        profile = build_profile(connection, schema)
        for pair in (p for s, p in invented_pairs if s == seed):
            try:
                encode(pair.question, schema, profile=profile, today=TODAY).to_symbols(pair.sql)
            except NotExpressible:
                lost += 1
        connection.close()
    assert lost < 0.06 * 300


def test_the_same_seed_gives_the_same_pairs_in_another_process():
    program = (
        "import datetime, json; from finetune.invented import invent; "
        "from finetune.synthesize import synthesize; c, s = invent(5); "
        "day = datetime.date(2026, 11, 21); "
        "print(json.dumps([(p.question, p.sql) for p in "
        "synthesize(c, s, count=60, seed=3, today=day)]))"
    )
    printed = {
        subprocess.run(
            [sys.executable, "-c", program], env={**os.environ, "PYTHONHASHSEED": hash_seed},
            capture_output=True, text=True, check=True,
        ).stdout
        for hash_seed in ("1", "2")
    }  # fmt: skip
    assert len(printed) == 1
    assert len(json.loads(printed.pop())) == 60


def test_the_order_of_stored_rows_changes_nothing(bakery, bakery_pairs):
    with duckdb.connect(":memory:", config={"threads": 1}) as other:
        other.execute(BAKERY)
        for table in ('"🥖 sales"', '"Daily Breads"'):
            other.execute(f"CREATE TEMP TABLE moved AS FROM {table} ORDER BY ALL DESC")
            other.execute(f"DELETE FROM {table}" if "sales" in table else "SELECT 1")
            if "sales" in table:
                other.execute(f"INSERT INTO {table} FROM moved")
            other.execute("DROP TABLE moved")
        first = other.execute('SELECT sold_on FROM "🥖 sales" LIMIT 1').fetchone()
        assert first != bakery.execute('SELECT sold_on FROM "🥖 sales" LIMIT 1').fetchone()
        again = list(synthesize(other, introspect(other), count=240, seed=7, today=TODAY))
    assert again == bakery_pairs


def test_another_seed_gives_other_questions(bakery, bakery_pairs):
    other = synthesize(bakery, introspect(bakery), count=100, seed=8, today=TODAY)
    shared = {p.question for p in other} & {p.question for p in bakery_pairs}
    assert len(shared) < 40


def test_a_limit_that_cuts_through_a_tie_is_dropped():
    with duckdb.connect(":memory:") as connection:
        connection.execute("CREATE TABLE t AS SELECT i, i // 2 AS pair FROM range(10) r(i)")
        query = Select((("i",),), "t", order=((("pair",), True),), limit=1)
        assert not is_sensible(connection, query)
        assert is_sensible(connection, Select((("i",),), "t", order=((("i",), True),), limit=1))


@pytest.mark.parametrize(
    ("condition", "kept"),
    [("i >= 0", False), ("i < 0", False), ("i > 4", True), ("nothing > 1", False)],
)
def test_a_filter_that_removes_nothing_or_everything_is_dropped(condition, kept):
    with duckdb.connect(":memory:") as connection:
        connection.execute("CREATE TABLE t AS SELECT i FROM range(10) r(i)")
        query = Select((("i",),), "t", where=((condition,),))
        assert is_sensible(connection, query) is kept
        assert is_sensible(connection, query, table_rows=10) is kept


def test_a_range_of_days_or_months_has_both_ends():
    with duckdb.connect(":memory:") as connection:
        connection.execute(
            "CREATE TABLE sales (id INTEGER PRIMARY KEY, sold_on DATE, total INTEGER);"
            "INSERT INTO sales SELECT i, DATE '2024-01-03' + CAST(5 * i AS INTEGER), i"
            " FROM range(90) t(i)"
        )
        schema = introspect(connection)
        entity = survey_database(connection, schema, today=TODAY).entities[0]
        item = next(f for f in entity.fields if f.kind == "date")
        profile = build_profile(connection, schema)
        asked = [when_of(Random(n), entity, item) for n in range(400)]
        ranges = [found for found in asked if found and found[2] == "date_range"]
        assert len({words for _, words, _ in ranges}) > 8
        for (_, condition), words, _ in ranges:
            sql = f"SELECT count(*) FROM sales WHERE sold_on{condition}"
            encoded = encode(f"How many sales {words}?", schema, profile=profile)
            again = encoded.to_sql(encoded.to_symbols(sql))
            assert connection.execute(again).fetchall() == connection.execute(sql).fetchall(), words


def test_last_month_counts_from_the_given_day():
    with duckdb.connect(":memory:", config={"threads": 1}) as connection:
        connection.execute(
            "CREATE TABLE visits AS SELECT i AS visit_id, DATE '2026-09-20' + INTERVAL (i) DAY "
            "AS visited_on FROM range(60) r(i)"
        )
        survey = survey_database(connection, introspect(connection), today=TODAY)
    entity = survey.entities[0]
    (visited,) = entity.kinds("date")
    made = [date_condition(Random(seed), entity, visited) for seed in range(400)]
    found = [c for c in made if c and "last month" in c.after]
    assert found
    for condition in found:
        text = "".join(part for part in condition.sql if isinstance(part, str))
        assert text == " >= '2026-10-01' AND  < '2026-11-01'"


def test_an_empty_database_gives_no_pairs():
    with duckdb.connect(":memory:") as connection:
        assert list(synthesize(connection, introspect(connection), count=5, seed=1)) == []
        connection.execute("CREATE TABLE nothing (a INTEGER)")
        assert list(synthesize(connection, introspect(connection), count=5, seed=1)) == []


def test_a_table_without_names_dates_or_keys_still_gives_pairs():
    with duckdb.connect(":memory:") as connection:
        connection.execute("CREATE TABLE m AS SELECT i * 1.5 AS v FROM range(30) r(i)")
        pairs = list(synthesize(connection, introspect(connection), count=20, seed=1))
    assert len(pairs) == 20


# -- invented databases ----------------------------------------------------------------------------


def test_the_same_seed_invents_the_same_database():
    (one, schema), (two, again) = invent(11), invent(11)
    assert schema == again
    for table in schema.tables:
        query = f"SELECT * FROM {table.sql_name}"
        assert one.execute(query).fetchall() == two.execute(query).fetchall()


def test_invented_databases_differ_in_names_and_tables():
    seen = set()
    styles = Counter()
    for seed in range(30):
        connection, schema = invent(seed)
        connection.close()
        assert 2 <= len(schema.tables) <= 8
        assert all(15 <= (t.row_count or 0) <= 130 for t in schema.tables)
        seen.add(tuple(sorted((t.name, tuple(c.name for c in t.columns)) for t in schema.tables)))
        name = schema.tables[0].columns[-1].name
        styles["_" in name, " " in name, name.islower(), name.isupper()] += 1
    assert len(seen) == 30
    assert len(styles) >= 4


def test_invented_foreign_keys_point_at_rows_that_exist():
    declared = Counter()
    for seed in range(15):
        connection, schema = invent(seed)
        for table, key in schema.foreign_keys():
            target = schema.table(key.target)
            assert target is not None
            child = table.column(key.columns[0]).sql_name
            parent = target.column(key.target_columns[0]).sql_name
            orphans = connection.execute(
                f"SELECT count(*) FROM {table.sql_name} WHERE {child} IS NOT NULL AND {child} "
                f"NOT IN (SELECT {parent} FROM {target.sql_name})"
            ).fetchone()
            assert orphans == (0,)
            declared[key.inferred] += 1
        connection.close()
    assert declared[True]
    assert declared[False]


def test_a_second_name_stands_beside_the_one_that_is_asked_for():
    found = 0
    for seed in range(120):
        connection, schema = invent(seed)
        with connection:
            for entity in survey_database(connection, schema, today=TODAY).entities:
                words = {f.words for f in entity.fields}
                if ("latin", "name") in words or ("former", "name") in words:
                    found += 1
                    assert entity.names[0].words[-1] in ("name", "title")
                    assert entity.names[0].words[0] not in ("latin", "former")
    assert found


def test_a_truck_is_known_by_its_plate_and_a_row_that_has_a_name_by_that():
    with duckdb.connect(":memory:") as connection:
        connection.execute(
            "CREATE TABLE trucks (id INTEGER PRIMARY KEY, plate_number VARCHAR, kind VARCHAR);"
            "INSERT INTO trucks SELECT i, 'XY ' || i, 'van' FROM range(9) t(i);"
            "CREATE TABLE shops (id INTEGER PRIMARY KEY, code VARCHAR, name VARCHAR);"
            "INSERT INTO shops SELECT i, 'C' || i, 'Shop ' || i FROM range(9) t(i)"
        )
        entities = survey_database(connection, introspect(connection), today=TODAY).entities
    named = {e.singular: [f.column.name for f in e.names] for e in entities}
    assert named == {"truck": ["plate_number"], "shop": ["name"]}


def test_every_domain_can_be_read_and_names_its_parents():
    domains = read_domains()
    assert len(domains) >= 40
    for name, kinds in domains.items():
        keys = {kind.key for kind in kinds}
        for kind in kinds:
            assert kind.attributes, (name, kind.key)
            assert {parent for parent, _ in kind.parents} <= keys, (name, kind.key)


# -- words -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("customer", "customers"), ("city", "cities"), ("order line", "order lines"),
        ("bus", "buses"),
        ("person", "people"), ("class", "classes"), ("day", "days"), ("series", "series"),
        ("branch", "branches"), ("staff", "staff"), ("address", "addresses"), ("course", "courses"),
    ],
)  # fmt: skip
def test_nouns_are_inflected(one, many):
    assert (pluralize(one), singularize(many)) == (many, one)
    assert pluralize(many) == many


def test_names_of_columns_become_words():
    assert split_name("stuDOB") == ("student", "date", "of", "birth")
    assert split_name("num_seats") == ("number", "of", "seats")
    assert split_name("Release Year") == ("release", "year")
    assert "oldest" in find_concept(split_name("age")).most
    assert find_concept(split_name("unit_price")).role == "cost"


def test_articles_follow_the_sound():
    assert [with_article(w) for w in ("order", "customer", "hour", "user", "unit")] == [
        "an order", "a customer", "an hour", "a user", "a unit",
    ]  # fmt: skip


def test_values_with_brackets_survive_the_templates():
    assert fill(Random(1), "[x|x] {v}", v="a [b|c] {d}") == "x a [b|c] {d}"


def test_no_typo_touches_a_value():
    for seed in range(400):
        text = finish(Random(seed), "show people called Zebulon Pike", keep=["Zebulon Pike"])
        assert "zebulon pike" in text.casefold()


def test_tables_get_natural_names_and_their_names_are_found(bakery):
    survey = survey_database(bakery, introspect(bakery))
    named = {entity.table.name: entity for entity in survey.entities}
    assert named["Daily Breads"].singular == "daily bread"
    assert [f.phrase for f in named["bakers"].names] == ["name"]
    assert named["bakers"].is_person


# -- commands --------------------------------------------------------------------------------------


def test_the_command_writes_json_lines(tmp_path):
    database, out = tmp_path / "bakery.duckdb", tmp_path / "pairs.jsonl"
    with duckdb.connect(str(database)) as connection:
        connection.execute(BAKERY)
    assert main(["--db", str(database), "-n", "25", "--seed", "4", "--out", str(out)]) == 0
    lines = [json.loads(line) for line in out.read_text().splitlines()]
    assert len(lines) == 25
    assert set(lines[0]) == {"question", "sql", "tags", "db"}


def test_a_missing_file_is_one_sentence(tmp_path, capsys):
    assert main(["--db", str(tmp_path / "no.sqlite"), "-n", "5"]) == 1
    assert "no.sqlite" in capsys.readouterr().err


def test_invented_databases_are_written_with_schema_values_and_pairs(tmp_path):
    import gzip

    out = tmp_path / "made.jsonl.gz"
    assert (
        invented_main(["--databases", "2", "--pairs", "6", "--seed", "3", "--out", str(out)]) == 0
    )
    with gzip.open(out, "rt") as file:
        lines = [json.loads(line) for line in file]
    assert [len(line["pairs"]) for line in lines] == [6, 6]
    for line in lines:
        names = {table["name"] for table in line["schema"]}
        assert all(key[1] in names for table in line["schema"] for key in table["foreign_keys"])
        assert all(table in names and None not in values for table, _, values in line["values"])
