"""Training data: layouts, repairs, duplicates, splits, leaks, tokens and packing."""

from __future__ import annotations

import csv
import json
import random
import re

import pytest

from assistant.errors import AskduckError
from finetune.config import load_config
from finetune.corpus import Item
from finetune.data import prepare
from finetune.repair import (
    LOOSE_GROUPING,
    QUOTED_STRING,
    TORN_NUMBER,
    Defect,
    Tables,
    check_answer,
    join_numbers,
)
from finetune.sources import DataError, read_source
from finetune.splits import (
    LeakError,
    check_leaks,
    drop_duplicates,
    remove_measured,
    split_by_database,
    split_by_question,
)
from finetune.tokens import Encoder, Shapes, Tokens, group_rows, keep_encodable, make_batch, pack
from tests.tiny_run import PAIRS, save_data, tiny_config

HEAD = "CREATE TABLE head (name VARCHAR, born_state VARCHAR, age INTEGER)"
ROW = {"question": "How many heads?", "context": HEAD, "answer": "SELECT COUNT(*) FROM head"}


def write(path, rows):
    if path.suffix == ".jsonl":
        path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    elif path.suffix == ".json":
        path.write_text(json.dumps(rows))
    elif path.suffix == ".csv":
        with path.open("w", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]))
            writer.writeheader()
            writer.writerows(rows)
    else:
        import pyarrow
        from pyarrow import parquet

        parquet.write_table(pyarrow.Table.from_pylist(rows), path)
    return str(path)


@pytest.mark.parametrize("suffix", [".jsonl", ".json", ".csv", ".parquet"])
def test_question_context_answer_is_read_from_every_format(tmp_path, suffix):
    (pair,) = read_source(write(tmp_path / f"data{suffix}", [ROW]))
    assert (pair.question, pair.context, pair.sql) == tuple(ROW.values())
    assert pair.dialect == "sqlite"


@pytest.mark.parametrize(
    ("entry", "sql", "dialect"),
    [
        ({"db_id": "d", "question": "q", "query": "SELECT 1;"}, "SELECT 1", "sqlite"),
        ({"db_id": "d", "question": "q", "SQL": "SELECT 1"}, "SELECT 1", "sqlite"),
        ({"db_id": "d", "question": "q", "sql": "SELECT 1"}, "SELECT 1", "duckdb"),
        ({"db_id": "d", "question": "q", "sql": "x", "dialect": "MySQL"}, "x", "mysql"),
    ],
    ids=["Spider", "BIRD", "ours", "stated"],
)
def test_spider_bird_and_own_layouts_imply_their_dialect(tmp_path, entry, sql, dialect):
    (pair,) = read_source(write(tmp_path / "d.json", [entry]))
    assert (pair.sql, pair.dialect, pair.db_id) == (sql, dialect, "d")


def test_birds_evidence_is_part_of_the_question(tmp_path):
    entry = {"db_id": "d", "question": "How many?", "evidence": "all rows", "SQL": "SELECT 1"}
    (pair,) = read_source(write(tmp_path / "d.json", [entry]))
    assert pair.question == "How many? (all rows)"


def test_what_the_chat_exports_can_be_trained_on(tmp_path):
    from assistant.history import History

    entry = {"question": "How old?", "sql": "SELECT age FROM head", "db_id": "x", "context": HEAD}
    assert hasattr(History, "export_corrections")
    file = write(tmp_path / "corrections.jsonl", [entry])
    config = load_config(None, [f"data={file}", "base=x/y"])
    prepared = prepare(config, tmp_path / "databases")
    assert [item.sql for item in prepared.train] == ["SELECT age FROM head"]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("nowhere.jsonl", "No such file"),
        ("sample:librari", "Did you mean 'library'?"),
        ("what is this", "There is no data"),
    ],
)
def test_a_source_that_is_not_there_is_named(source, expected):
    with pytest.raises(AskduckError, match=re.escape(expected)):
        read_source(source)


def test_a_missing_field_is_named_with_its_entry(tmp_path):
    rows = [ROW, {"question": "q", "answer": "SELECT 1"}]
    with pytest.raises(DataError, match="entry 2 has no 'context or db_id'"):
        read_source(write(tmp_path / "d.jsonl", rows))


# --- repairs -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("torn", "whole"),
    [
        ("age < 1 OFFSET 780", "age < 1780"),
        ("age = 12 OFFSET 345 OFFSET 678", "age = 12345678"),
        ("ORDER BY age LIMIT 1 OFFSET 780", "ORDER BY age LIMIT 1 OFFSET 780"),
    ],
)
def test_numbers_torn_at_their_thousands_are_joined_but_real_offsets_stay(torn, whole):
    assert join_numbers(torn) == whole


@pytest.mark.parametrize(
    ("answer", "expected", "repair"),
    [
        (
            'SELECT name FROM head WHERE born_state = "California"',
            "SELECT name FROM head WHERE born_state = 'California'",
            QUOTED_STRING,
        ),
        (
            "SELECT name, MAX(age) FROM head",
            "SELECT ARG_MAX(name, age) AS name, MAX(age) FROM head",
            LOOSE_GROUPING,
        ),
        (
            "SELECT name FROM head WHERE age < 1 OFFSET 780",
            "SELECT name FROM head WHERE age < 1780",
            TORN_NUMBER,
        ),
    ],
)
def test_known_defects_are_repaired_and_named(answer, expected, repair):
    sql, repairs = check_answer(answer, "sqlite", Tables(HEAD, "sqlite"))
    assert sql.replace('"', "") == expected
    assert repairs == (repair,)


def test_right_answers_are_not_called_repaired():
    sql, repairs = check_answer('select "name"  from head', "sqlite", Tables(HEAD, "sqlite"))
    assert sql == 'SELECT "name" FROM head'
    assert repairs == ()


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ("SELECT salary FROM head", "answer does not run"),
        ("SELECT FROM WHERE", "answer does not parse"),
        ("DROP TABLE head", "answer is no query"),
        ("SELECT 1; SELECT 2", "answer is no query"),
        ("COPY head TO 'x.csv'", "answer is no query"),
    ],
)
def test_what_cannot_be_repaired_is_a_defect_with_its_reason(answer, reason):
    with pytest.raises(Defect) as caught:
        check_answer(answer, "sqlite", Tables(HEAD, "sqlite"))
    assert caught.value.reason in (reason, "answer does not run")


def test_a_context_with_a_foreign_key_to_a_table_left_out_still_counts():
    tables = Tables("CREATE TABLE a (id INT, b_id INT REFERENCES b (id))", "sqlite")
    assert [column.name for column in tables.schema.tables[0].columns] == ["id", "b_id"]


def test_a_context_without_tables_is_a_defect():
    with pytest.raises(Defect) as caught:
        Tables("SELECT 1", "sqlite")
    assert caught.value.reason == "context has no tables"


def test_the_report_counts_repairs_and_drops_and_shows_examples(tmp_path):
    rows = [
        ROW,
        {"question": "Where?", "context": HEAD, "answer": 'SELECT "Ohio" FROM head'},
        {"question": "Broken?", "context": HEAD, "answer": "SELECT nothing FROM head"},
        {"question": "how many HEADS", "context": HEAD, "answer": "SELECT COUNT(*) FROM head"},
        {"question": "Empty?", "context": HEAD, "answer": ""},
    ]
    config = load_config(None, [f"data={write(tmp_path / 'd.jsonl', rows)}", "base=x/y"])
    report = prepare(config, tmp_path / "databases").report
    assert report.repaired == {QUOTED_STRING: 1}
    assert report.dropped == {"answer does not run": 1, "no SQL": 1, "duplicate": 1}
    text = report.format()
    assert "dropped 1: answer does not run" in text
    assert "SELECT nothing FROM head" in text
    assert report.as_json()["examples"]["answer does not run"][0]["question"] == "Broken?"


def test_spiders_layout_is_executed_on_its_sqlite_database(tmp_path):
    import sqlite3

    (tmp_path / "database" / "pets").mkdir(parents=True)
    with sqlite3.connect(tmp_path / "database" / "pets" / "pets.sqlite") as connection:
        connection.executescript("CREATE TABLE pet (name TEXT, kind TEXT);")
        connection.execute("INSERT INTO pet VALUES ('Rex', 'dog'), ('Tom', 'cat')")
    rows = [
        {"db_id": "pets", "question": "Dogs?", "query": 'SELECT name FROM pet WHERE kind = "dog"'},
        {"db_id": "pets", "question": "Age?", "query": "SELECT age FROM pet"},
        {"db_id": "gone", "question": "Lost?", "query": "SELECT 1"},
    ]
    write(tmp_path / "train.json", rows)
    config = load_config(None, [f"data={tmp_path}", "base=x/y", "held_out=0"])
    prepared = prepare(config, tmp_path / "run")
    assert [item.sql for item in prepared.train] == ["SELECT name FROM pet WHERE kind = 'dog'"]
    assert prepared.report.repaired == {QUOTED_STRING: 1}
    assert prepared.report.dropped == {"gold SQL does not run": 1, "no database": 1}


# --- splits ------------------------------------------------------------------------------------


def items(*pairs, database="d"):
    return [Item(question, sql, database) for question, sql in pairs]


def test_duplicates_and_near_duplicates_are_told_apart():
    kept, same, near = drop_duplicates(
        items(
            ("How many singers are there in all?", "SELECT count(*) FROM singer"),
            ("how many singers are there in all", "SELECT count(*) FROM singer"),
            ("So how many singers are there in all?", "select COUNT(*) from singer;"),
            ("Count the singers.", "SELECT count(*) FROM singer"),
            ("How many singers are there in all then?", "SELECT 3"),
        )
    )
    assert [len(kept), len(same), len(near)] == [3, 1, 1]


def test_letter_case_inside_strings_makes_another_query():
    kept, _, near = drop_duplicates(
        items(("Who is Bob here?", "SELECT 'Bob'"), ("Who is Bob there?", "SELECT 'bob'"))
    )
    assert (len(kept), near) == (2, [])


def test_splitting_by_database_never_divides_one():
    rows = [Item(f"question {i}", f"SELECT {i}", f"db{i % 7}") for i in range(70)]
    train, held = split_by_database(rows, 0.3, seed=1)
    assert len(train) + len(held) == 70
    assert {i.database for i in train}.isdisjoint({i.database for i in held})
    assert 10 <= len(held) <= 30
    assert split_by_database(rows, 0.3, seed=1) == (train, held)
    assert split_by_database(rows, 0.3, seed=2) != (train, held)


def test_splitting_by_question_keeps_paraphrases_together():
    rows = [
        Item(f"{lead} a{i} b{i} c{i} d{i}", f"SELECT {i}", "d")
        for i in range(20)
        for lead in ("show number", "please tell me about")
    ]
    train, held = split_by_question(rows, 0.5, seed=3)
    assert {i.sql for i in train}.isdisjoint({i.sql for i in held})
    assert 16 <= len(held) <= 24


def test_a_leak_refuses_training_and_says_which_questions(tmp_path):
    file = save_data(tmp_path)
    measured = tmp_path / "measure.jsonl"
    entry = {"db_id": "music", "question": "how many SINGERS are there", "sql": "SELECT 3"}
    write(measured, [entry])
    config = load_config(None, [f"data={file}", f"data.measure={measured}", "base=x/y"])
    with pytest.raises(LeakError, match=r"1 of 1 questions.*'how many SINGERS are there'"):
        prepare(config, tmp_path / "run")


def test_no_leak_is_no_error():
    check_leaks(items(("a b", "SELECT 1")), items(("a c", "SELECT 1")))


def test_synthesized_pairs_that_answer_a_measured_question_are_removed(tmp_path):
    kept, removed = remove_measured(
        items(("Other words", "SELECT  COUNT(*) from singer"), ("New", "SELECT 5")),
        items(("How many singers?", "select count(*) FROM singer")),
    )
    assert [item.question for item in kept] == ["New"]
    assert [item.question for item in removed] == ["Other words"]


def test_one_database_cannot_be_split_by_database(tmp_path):
    config = tiny_config(tmp_path, "split_by=database")
    with pytest.raises(DataError, match=r"use data\.split_by=question"):
        prepare(config, tmp_path / "run")


def test_held_out_questions_are_in_no_part_that_is_trained_on(tmp_path):
    config = tiny_config(
        tmp_path, "held_out=0.4", "synthesize=30", "evaluate_steps=5", "data.validation=4"
    )
    prepared = prepare(config, tmp_path / "run")
    assert len(prepared.measured) == 4
    assert 1 <= len(prepared.validation) <= 4
    assert len(prepared.made) > 5
    told = {i.question for i in (*prepared.train, *prepared.made, *prepared.validation)}
    assert told.isdisjoint({i.question for i in prepared.measured})
    answers = {i.sql for i in prepared.made}
    assert answers.isdisjoint({i.sql for i in prepared.measured})


# --- tokens ------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def encoder(tmp_path_factory):
    from transformers import AutoTokenizer

    folder = tmp_path_factory.mktemp("tokens")
    config = tiny_config(folder, "held_out=0")
    prepared = prepare(config, folder / "run")
    tokenizer = AutoTokenizer.from_pretrained(config.base)
    known = prepared.databases.known
    return Encoder("ddl", tokenizer, tokenizer.eos_token_id, known), prepared


@pytest.mark.parametrize("form", ["ddl", "pointer"])
def test_the_prompt_is_byte_for_byte_what_the_chat_sends(encoder, form):
    from assistant.database import Database
    from assistant.pipeline import ask
    from assistant.prompt import TEMPLATE
    from tests.scripted_model import ScriptedModel

    made, prepared = encoder
    own = Encoder(form, made.tokenizer, made.end_id, made.known)
    question, sql = PAIRS[2]
    seen = []

    class Recorder(ScriptedModel):
        def candidates(self, prompt, **options):
            seen.append(prompt)
            return super().candidates(prompt, **options)

        def stream(self, prompt, config=None, **options):
            seen.append(prompt)
            return super().stream(prompt, config, **options)

    model = Recorder(["none"])
    model.form, model.template = form, TEMPLATE
    with Database.open(prepared.databases.path("music")) as database:
        ask(question, database, model)
    tokens = own.encode(Item(question, sql, "music"))
    assert made.tokenizer.decode(tokens.prompt) == seen[0]


def test_loss_is_on_the_answers_tokens_and_its_end_alone(encoder):
    made, prepared = encoder
    rows = [made.encode(item) for item in prepared.train[:3]]
    for shapes in (Shapes(False, 3, 0), Shapes(True, 3, 0), Shapes(False, 3, 0, packing=True)):
        batch = make_batch(rows, shapes)
        answers = sorted(token for tokens in rows for token in tokens.answer)
        labelled = batch.labels[batch.labels != -100]
        assert sorted(labelled.tolist()) == answers
        assert (batch.ids[batch.labels != -100] == labelled).all()
        assert batch.useful_tokens == sum(map(len, rows))
        assert (batch.labels[batch.mask == 0] == -100).all()
    text = made.tokenizer.decode(rows[0].answer)
    assert text == prepared.train[0].sql + "</s>"


def test_pointer_batches_end_all_prompts_in_one_column():
    rows = [Tokens([1] * 5, [2] * 3), Tokens([1] * 40, [2] * 9)]
    batch = make_batch(rows, Shapes(True, 2, 0))
    assert batch.ids.shape == (2, 64 + 16)
    assert (batch.labels[:, :64] == -100).all()
    assert (batch.ids[:, 63] == 1).all()
    assert (batch.ids[:, 64] == 2).all()


def test_too_long_examples_are_reported_whole_and_never_cut(encoder):
    made, prepared = encoder
    lengths = {item.question: len(made.encode(item)) for item in prepared.train}
    limit = sorted(lengths.values())[len(lengths) // 2]
    dropped = []
    kept = keep_encodable(
        prepared.train,
        made,
        max_tokens=limit,
        drop=lambda reason, question, sql, detail: dropped.append((reason, question)),
    )
    assert {q for _, q in dropped} == {q for q, n in lengths.items() if n > limit}
    assert all(len(made.encode(item)) == lengths[item.question] for item in kept)
    assert {reason for reason, _ in dropped} == {"too long"}


def test_every_epoch_has_every_example_once_and_processes_share_them():
    rows = [Tokens([1] * n, [n + 100]) for n in range(1, 12)]
    for world in (1, 2):
        seen = []
        for rank in range(world):
            shapes = Shapes(False, 2, 0, world=world, rank=rank)
            groups = group_rows(rows, shapes, random.Random(5))
            for group in groups:
                batch = make_batch(group, shapes)
                seen += batch.labels[batch.labels != -100].tolist()
                assert batch.ids.shape[0] >= 1
        assert sorted(seen) == [n + 100 for n in range(1, 12)]


def test_batches_of_like_length_have_less_padding():
    rng = random.Random(0)
    rows = [Tokens([1] * rng.randrange(10, 400), [2]) for _ in range(200)]

    def padded(grouped):
        shapes = Shapes(False, 8, 0, group_by_length=grouped)
        groups = group_rows(rows, shapes, random.Random(1))
        return sum(make_batch(group, shapes).ids.numel() for group in groups)

    assert padded(True) < 0.75 * padded(False)


@pytest.mark.parametrize("make", ["llama", "qwen"])
def test_packing_gives_the_loss_of_the_examples_alone(tmp_path, make):
    import torch
    from transformers import AutoModelForCausalLM

    from finetune.model import AnswerLoss
    from tests import tiny_models

    folder = getattr(tiny_models, f"save_{make}")(tmp_path / make)
    model = AutoModelForCausalLM.from_pretrained(folder).eval()
    model.get_base_model = lambda: model
    loss = AnswerLoss(model)
    rng = random.Random(2)
    rows = [
        Tokens(
            [rng.randrange(5, 300) for _ in range(rng.randrange(4, 60))],
            [rng.randrange(5, 300) for _ in range(rng.randrange(1, 9))],
        )
        for _ in range(9)
    ]
    packed = pack(rows, pad_id=0)
    assert packed.ids.shape[0] < len(rows)
    with torch.no_grad():
        alone = sum(float(loss(make_batch([row], Shapes(False, 1, 0)))) for row in rows)
        padded = float(loss(make_batch(rows, Shapes(False, 9, 0))))
        together = float(loss(packed))
        leaking = float(
            loss(
                type(packed)(
                    packed.ids, packed.labels, packed.mask, packed.positions, None, packed.examples
                )
            )
        )
    assert together == pytest.approx(alone, rel=1e-4)
    assert padded == pytest.approx(alone, rel=1e-4)
    assert leaking != pytest.approx(alone, rel=1e-4)  # the mask is what keeps them apart
