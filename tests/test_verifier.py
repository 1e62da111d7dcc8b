"""The verifier: what it looks at, what it decides, and how its weights are learned."""

from __future__ import annotations

import json

import duckdb
import pytest

from assistant import verifier as verifying
from assistant.adapters import BUNDLED_DIR
from assistant.answer import Candidate
from assistant.database import Database
from assistant.errors import ModelError
from assistant.models import Reply
from assistant.pipeline import ask
from assistant.verifier import LOGPROB, Evidence, Verifier
from finetune import verifier as learning
from finetune.verifier import Asked, Judged, cross_validate, fit
from schemas.introspect import introspect
from tests.scripted_model import ScriptedModel
from tests.test_pipeline import plain_pointer  # noqa: F401  (a fixture)

LIST = "SELECT city FROM people"
DISTINCT = "SELECT DISTINCT city FROM people"
TABLES = """
CREATE TABLE people (id INTEGER PRIMARY KEY, name VARCHAR, city VARCHAR, hair_colour VARCHAR);
INSERT INTO people VALUES (1, 'Ann', 'Oslo', 'red'), (2, 'Bo', 'Oslo', NULL), (3, 'Cy', 'Rome', '');
CREATE TABLE pets (id INTEGER PRIMARY KEY, people_id INTEGER REFERENCES people, name VARCHAR);
INSERT INTO pets VALUES (1, 1, 'Rex'), (2, 3, 'Tom');
"""


@pytest.fixture(scope="module")
def evidence():
    with duckdb.connect() as connection:
        connection.execute(TABLES)
        schema = introspect(connection)
    return lambda question: Evidence(question, schema)


@pytest.mark.parametrize(
    ("question", "sql", "rows", "said", "unsaid"),
    [
        (
            "How many different cities are there?",
            "SELECT COUNT(DISTINCT people.city) AS count FROM people",
            [(2,)],
            ["how many & count", "different & count distinct", "one row", "only aggregates"],
            ["count rows", "distinct", "where", "words missing", "join"],
        ),
        (
            "hair colour and city of everybody not called 'Bo AND LIMIT 1'",
            "SELECT city, hair_colour FROM people WHERE name <> 'Bo AND LIMIT 1'",
            [("Oslo", "red"), ("Rome", "")],
            ["and & two columns", "where"],
            ["and & one column", "limit", "limit 1", "and", "words missing", "one row"],
        ),
        (
            "Which colours?",
            "SELECT name, ROUND(AVG(id), 2), 'a, b' FROM pets GROUP BY name LIMIT 1",
            [("Rex", None), ("Rex", None)],
            ["words missing", "words added", "more columns", "aggregate shown", "group"],
            ["only aggregates", "one column", "nested"],
        ),
        (
            "number of pets from 2020",
            "SELECT COUNT(*) FROM pets JOIN people ON pets.people_id = people.id WHERE FALSE",
            [(0,)],
            ["count rows", "join", "numbers missing", "how many & one row"],
            ["two joins", "part of words missing"],
        ),
        (
            "Least common city?",
            "SELECT city FROM people GROUP BY city ORDER BY COUNT(*) LIMIT 1",
            [("Rome",)],
            ["least & order", "least & limit 1", "least & one row", "ordered by count"],
            ["descending", "least & min"],
        ),
    ],
)
def test_what_the_verifier_sees(evidence, question, sql, rows, said, unsaid):
    features = evidence(question).features(sql, rows)
    assert [name for name in said if name not in features] == []
    assert [name for name in unsaid if name in features] == []
    assert all(value > 0 for value in features.values())


def test_names_that_every_question_says_are_no_sign_of_what_is_missing(evidence):
    features = evidence("What is the first name?").features("SELECT id FROM pets", [(1,)])
    assert "words missing" not in features


def test_a_model_without_a_verifier_beside_it_has_none(tmp_path):
    assert Verifier.load(tmp_path) is None
    Verifier({LOGPROB: 0.5, "distinct": 1.23456}).save(tmp_path / verifying.FILE)
    assert Verifier.load(tmp_path) == Verifier({"distinct": 1.2346, LOGPROB: 0.5})


@pytest.mark.parametrize("text", ["", "[1]", '{"join": "much"}', '{"join": null}'])
def test_a_broken_verifier_is_one_sentence(tmp_path, text):
    (tmp_path / verifying.FILE).write_text(text)
    with pytest.raises(ModelError, match=r"holds no weights of features: .* or delete it"):
        Verifier.load(tmp_path)


def test_the_bundled_verifier_weighs_only_what_can_be_seen(evidence):
    bundled = Verifier.load(BUNDLED_DIR)
    assert bundled is not None
    assert 0 < bundled.weights[LOGPROB] < 1
    pairs = {f"{said} & {done}" for said, done in verifying._PAIRS}
    single = {name for name in bundled.weights if " & " not in name}
    assert set(bundled.weights) - single <= pairs
    assert {"words missing", "one row", *list(verifying._SQL)[:5]} <= single
    assert bundled.weights["words missing"] < 0


def test_the_verifier_overrules_the_model_where_question_and_sql_disagree(
    tmp_path,
    plain_pointer,  # noqa: F811
):
    path = tmp_path / "people.duckdb"
    with duckdb.connect(str(path)) as connection:
        connection.execute(TABLES)
    replies = [Reply(LIST, -0.6), Reply(DISTINCT, -1.1)]
    with Database.open(path) as database:
        answers = {}
        for weight in (0.0, 2.0):
            model = ScriptedModel(replies, form="pointer")
            model.verifier = Verifier({LOGPROB: 1.0, "different & distinct": weight})
            answers[weight] = ask("All different cities", database, model)
    assert answers[0.0].sql == LIST
    assert answers[2.0].sql == DISTINCT
    assert [c.score for c in answers[2.0].candidates] == pytest.approx([-0.6, 0.9])
    # how sure it is follows from the same weights
    assert answers[2.0].agreement == pytest.approx(1 / (1 + 2.718281828 ** (-0.6 - 0.9)))


def write_predictions(folder, databases):
    """Questions in which the model likes the list better, and the distinct one is right."""
    folder.mkdir()
    lines = [{"fingerprint": "x"}]
    for number in range(databases):
        with duckdb.connect(str(folder / f"town{number}.duckdb")) as connection:
            connection.execute(TABLES)
        for question in ("Which different cities?", "List the distinct cities", "Cities, please"):
            right = LIST if question.startswith("Cities") else DISTINCT
            candidates = [
                {"sql": LIST, "status": "ran", "logprob": -0.5 - number / 100, "lacking": 0},
                {"sql": DISTINCT, "status": "ran", "logprob": -1.5, "lacking": 0},
                {"sql": "SELECT nothing", "status": "ran", "logprob": -1.6, "lacking": 0},
                {"sql": "", "status": "declined", "logprob": -3.0, "lacking": 0},
            ]
            asked = {"db_id": f"town{number}", "question": question, "gold": right}
            lines.append(asked | {"ordered": False, "candidates": candidates})
    text = "".join(json.dumps(line) + "\n" for line in lines)
    (folder / "predictions.jsonl").write_text(text)
    return ["--predictions", str(folder), "--databases", str(folder)]


def test_its_weights_are_learned_from_candidates_and_what_they_return(tmp_path, capsys):
    options = write_predictions(tmp_path / "unseen", 6)
    out = tmp_path / "verifier.json"
    assert learning.main([*options, "--out", str(out)]) == 0
    printed = capsys.readouterr().out
    assert "18 questions: right 6 by probability, 18 with the verifier (won 12, lost 0" in printed
    learned = Verifier.load(tmp_path)
    assert learned.weights["different & distinct"] > 0.5
    assert learned.weights[LOGPROB] > 0


def judged(place, *, right, features, status="ran", lacking=0, logprob=-1.0):
    candidate = Candidate(
        f"SELECT {place}", status, logprob=logprob, group=place, lacking=lacking
    )  # fmt: skip
    return Judged(candidate, {**features, LOGPROB: logprob}, right)


def test_what_the_choice_rules_out_anyway_teaches_nothing():
    right = judged(0, right=True, features={"join": 1.0})
    wrong = judged(1, right=False, features={"where": 1.0})
    lacking = judged(1, right=False, features={"where": 1.0}, lacking=1)
    empty = judged(2, right=False, features={"like": 1.0}, status="empty")
    learned = fit([Asked("town", [right, wrong], [])] * 3)
    assert learned.weights["join"] > 0.2
    assert fit([Asked("town", [right, wrong, empty], [])] * 3) == learned
    assert fit([Asked("town", [right, lacking], [])] * 3).weights["join"] < 0.05


def test_no_database_is_judged_by_what_was_learned_from_it():
    only_there = ("min", "max", "avg", "sum", "like")
    asked = [
        Asked(
            name,
            [
                judged(0, right=False, features={}),
                judged(1, right=True, features={name: 1.0}),
            ],
            [],
        )
        for name in only_there
    ]
    before, after = cross_validate(asked)
    assert before == after == [False] * 5
    assert all(question.is_right(fit(asked)) for question in asked)


def test_too_few_databases_or_no_predictions_are_one_sentence(tmp_path, capsys):
    options = write_predictions(tmp_path / "unseen", 4)
    assert learning.main([*options, "--out", str(tmp_path / "verifier.json")]) == 2
    assert "fewer than 5 databases" in capsys.readouterr().err
    (tmp_path / "unseen" / "predictions.jsonl").write_text("{")
    assert learning.main([*options, "--out", str(tmp_path / "verifier.json")]) == 2
    assert "The predictions cannot be read" in capsys.readouterr().err
    options[1] = str(tmp_path / "nowhere")
    assert learning.main([*options, "--out", str(tmp_path / "verifier.json")]) == 2
    assert "The predictions cannot be read" in capsys.readouterr().err
    assert not (tmp_path / "verifier.json").exists()
