"""The evaluation end to end, with a model that replies what the test tells it to."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import duckdb
import pytest

import finetune.evaluate as evaluation
from assistant import models, pipeline
from assistant.models import Reply, SqlModel
from assistant.prompt import TEMPLATE
from finetune.canonical import canonical_sql, describe_difference
from finetune.classify import clauses, hardness, join_count
from finetune.evaluate import Contestant
from finetune.predictions import Prediction
from finetune.significance import (
    bootstrap_difference,
    mcnemar_exact,
    percentile,
    wilson_interval,
)
from finetune.summary import cover

SCRIPT = """
CREATE TABLE city (id INTEGER PRIMARY KEY, name VARCHAR, country VARCHAR, people INTEGER);
INSERT INTO city VALUES (1, 'Bern', 'CH', 130), (2, 'Basel', 'CH', 170), (3, 'Lyon', 'FR', 520),
    (4, 'Paris', 'FR', 2100);
"""
# Question -> (gold, what the first model replies)
QUESTIONS = {
    "How many cities are there?": ("SELECT count(*) FROM city", "SELECT max(id) FROM city"),
    "Which cities are in France?": (
        "SELECT name FROM city WHERE country = 'FR'",
        "SELECT name FROM city WHERE people > 500",
    ),
    "Which city has the most people?": (
        "SELECT name FROM city ORDER BY people DESC LIMIT 1",
        "SELECT C.name FROM city AS C ORDER BY C.people DESC LIMIT 1",
    ),
    "How many people live in Bern?": (
        "SELECT people FROM city WHERE name = 'Bern'",
        "SELECT people FROM city WHERE name = 'Basel'",
    ),
    "Name the mayors.": ("SELECT name FROM city", "SELECT mayor FROM city"),
    "What is the weather?": ("SELECT count(*) FROM city", "none"),
    "A gold that fails": ("SELECT nothing FROM city", "SELECT 1"),
}


class TableModel(SqlModel):
    """Replies with the SQL that stands in a table beside the question."""

    name, form, template = "table", "ddl", TEMPLATE

    def __init__(self, replies: dict[str, str]) -> None:
        self.replies = replies
        self.asked: list[str] = []

    def _reply(self, prompt: str) -> str:
        question = prompt.split("### Input:\n")[1].split("\n###")[0].split("\nThis SQL")[0]
        self.asked.append(question)
        return self.replies[question]

    def stream(self, input: str, config: Any = None, **options: Any) -> Iterator[str]:
        yield self._reply(input)

    def candidates(self, prompt: str, *, n: int = 5, **options: Any) -> list[Reply]:
        return [Reply(self._reply(prompt), None)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "databases").mkdir()
    with duckdb.connect(str(tmp_path / "databases" / "towns.duckdb")) as connection:
        connection.execute(SCRIPT)
    lines = [
        json.dumps({"db_id": "towns", "question": question, "sql": gold})
        for question, (gold, _) in QUESTIONS.items()
    ]
    (tmp_path / "data.jsonl").write_text("\n".join(lines))
    return tmp_path


@pytest.fixture
def model(monkeypatch: pytest.MonkeyPatch) -> TableModel:
    """What `load_model("first")` returns; "perfect" answers with the gold SQL."""
    first = TableModel({question: reply for question, (_, reply) in QUESTIONS.items()})
    perfect = TableModel({question: gold for question, (gold, _) in QUESTIONS.items()})
    named = {"first": first, "perfect": perfect}
    monkeypatch.setattr(models, "load_model", lambda name, **_: named[name])
    return first


def run(
    folder: Path, capsys: pytest.CaptureFixture[str], *options: str, out: str = "out"
) -> dict[str, Any]:
    arguments = ["--data", str(folder / "data.jsonl"), "--databases", str(folder / "databases")]
    arguments += ["--model", "first", "--out", str(folder / out), "--candidates", "1", *options]
    assert evaluation.main(arguments) == 0
    return json.loads(capsys.readouterr().out.splitlines()[-1])


def test_the_score_counts_right_answers_of_usable_questions(
    folder: Path, model: TableModel, capsys: pytest.CaptureFixture[str]
) -> None:
    summary = run(folder, capsys)
    assert summary["n"] == 6
    assert summary["execution_accuracy"] == pytest.approx(3 / 6)
    assert summary["ci95"] == pytest.approx(wilson_interval(3, 6), abs=1e-6)
    assert summary["exact_match"] == pytest.approx(1 / 6, abs=1e-6)
    assert summary["errors"] == 1
    assert summary["valid_sql_rate"] == pytest.approx(4 / 6, abs=1e-6)
    assert summary["unanswered_rate"] == pytest.approx(1 / 6, abs=1e-6)
    assert summary["left_out"] == {"gold SQL does not run": 1}
    assert summary["seconds_per_question"] > 0
    assert summary["error_kinds"] == {"values": 1, "refused": 1, "declined": 1}


def test_perturbed_copies_find_the_lucky_answers(
    folder: Path, model: TableModel, capsys: pytest.CaptureFixture[str]
) -> None:
    summary = run(folder, capsys, "--copies", "4")
    assert summary["execution_accuracy"] == pytest.approx(3 / 6)
    assert summary["robust_accuracy"] == pytest.approx(1 / 6, abs=1e-6)
    assert summary["lucky_points"] == pytest.approx(100 * 2 / 6, abs=1e-3)


def test_a_comparison_is_paired_and_lists_what_was_won_and_lost(
    folder: Path, model: TableModel, capsys: pytest.CaptureFixture[str]
) -> None:
    other = run(folder, capsys, "--compare", "perfect")["compare"]
    assert other["model"] == "perfect"
    assert other["execution_accuracy"] == 1.0
    assert other["won"] == [3, 4, 5]
    assert other["lost"] == []
    assert other["difference"] == pytest.approx(0.5)
    assert other["mcnemar_p"] == pytest.approx(0.25)
    report = (folder / "out" / "report.html").read_text()
    assert "Compared with perfect" in report
    assert "Questions won (3)" in report


def test_predictions_are_written_and_a_second_run_asks_nothing_again(
    folder: Path, model: TableModel, capsys: pytest.CaptureFixture[str]
) -> None:
    first = run(folder, capsys)
    asked = len(model.asked)
    assert asked
    second = run(folder, capsys)
    assert len(model.asked) == asked
    measured_anew = "valid_efficiency_score"
    assert first.pop(measured_anew) > 0
    assert second.pop(measured_anew) > 0
    assert second == first


def test_a_run_that_was_cut_off_goes_on_where_it_stopped(
    folder: Path, model: TableModel, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = run(folder, capsys)
    log = folder / "out" / "predictions.jsonl"
    lines = log.read_text().splitlines(keepends=True)
    log.write_text("".join(lines[:4]) + lines[4][:30])  # the header, three answers, half a line
    model.asked.clear()
    again = run(folder, capsys)
    assert set(model.asked) == set(list(QUESTIONS)[3:6])
    assert again["execution_accuracy"] == whole["execution_accuracy"]
    assert again["n"] == whole["n"]


def test_other_settings_start_anew(
    folder: Path, model: TableModel, capsys: pytest.CaptureFixture[str]
) -> None:
    run(folder, capsys)
    model.asked.clear()
    run(folder, capsys, "--timeout", "3")
    assert len(set(model.asked)) == 6


def test_other_questions_or_rows_start_anew(
    folder: Path, model: TableModel, capsys: pytest.CaptureFixture[str]
) -> None:
    """Answers are kept by the number of the question, and are right for the rows of then."""
    run(folder, capsys)
    data = folder / "data.jsonl"
    lines = data.read_text().splitlines()
    data.write_text("\n".join([lines[1], lines[0], *lines[2:]]))
    model.asked.clear()
    run(folder, capsys)
    assert len(set(model.asked)) == 6
    for path in (folder / "databases").rglob("*.*"):
        os.utime(path, (1, 1))
    model.asked.clear()
    run(folder, capsys)
    assert len(set(model.asked)) == 6


def test_a_question_on_which_the_pipeline_breaks_counts_as_an_error(
    folder: Path,
    model: TableModel,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    honest = pipeline.ask

    def break_once(question: str, *arguments: Any, **options: Any) -> Any:
        if "Bern" in question:
            raise RuntimeError("out of luck")
        return honest(question, *arguments, **options)

    monkeypatch.setattr(pipeline, "ask", break_once)
    summary = run(folder, capsys)
    assert summary["n"] == 6
    assert summary["statuses"]["crashed"] == 1
    assert summary["errors"] == 2


def test_a_missing_database_leaves_its_questions_out(
    folder: Path, model: TableModel, capsys: pytest.CaptureFixture[str]
) -> None:
    with (folder / "data.jsonl").open("a") as file:
        file.write('\n{"db_id": "nowhere", "question": "q", "sql": "SELECT 1"}\n')
    summary = run(folder, capsys)
    assert summary["n"] == 6
    assert summary["left_out"]["no database"] == 1


def test_limit_takes_the_first_questions(
    folder: Path, model: TableModel, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(folder, capsys, "--limit", "2")["n"] == 2


def test_json_prints_one_line_only(
    folder: Path, model: TableModel, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["--data", str(folder / "data.jsonl"), "--databases", str(folder / "databases")]
    arguments += ["--model", "first", "--out", str(folder / "out"), "--json"]
    assert evaluation.main(arguments) == 0
    assert len(capsys.readouterr().out.splitlines()) == 1


def test_bad_arguments_are_one_sentence(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["--data", str(folder / "none.jsonl"), "--databases", str(folder), "--out", "x"]
    assert evaluation.main(arguments) == 2
    error = capsys.readouterr().err
    assert error.startswith("error: No such file")
    assert len(error.splitlines()) == 1


def test_a_contestant_is_written_model_plus_adapter() -> None:
    assert Contestant.parse("bundled+shop") == Contestant("bundled", "shop")
    assert Contestant.parse("bundled") == Contestant("bundled", None)
    assert str(Contestant("bundled", "shop")) == "bundled+shop"


# --- the statistics, against published numbers and counts by hand -------------------------------


def test_wilsons_interval_agrees_with_published_values() -> None:
    # Newcombe, "Two-sided confidence intervals for the single proportion", 1998, table I.
    assert wilson_interval(81, 263) == pytest.approx((0.2553, 0.3662), abs=5e-5)
    assert wilson_interval(15, 148) == pytest.approx((0.0624, 0.1605), abs=5e-5)
    assert wilson_interval(0, 20) == pytest.approx((0.0, 0.1611), abs=5e-5)
    assert wilson_interval(1, 29) == pytest.approx((0.0061, 0.1718), abs=5e-5)
    assert wilson_interval(0, 0) == (0.0, 1.0)


def test_mcnemars_exact_test_is_the_two_sided_binomial() -> None:
    assert mcnemar_exact(0, 0) == 1.0
    assert mcnemar_exact(5, 5) == 1.0
    assert mcnemar_exact(0, 6) == pytest.approx(2 / 64)
    assert mcnemar_exact(1, 7) == pytest.approx(2 * (1 + 8) / 256)
    assert mcnemar_exact(7, 1) == mcnemar_exact(1, 7)


def test_the_bootstrap_interval_holds_the_difference_and_is_repeatable() -> None:
    first, second = [True] * 50 + [False] * 50, [True] * 80 + [False] * 20
    low, high = bootstrap_difference(first, second)
    assert low < 0.3 < high
    assert (low, high) == bootstrap_difference(first, second)
    assert bootstrap_difference(first, first) == (0.0, 0.0)


def test_percentiles_are_values_that_occurred() -> None:
    assert percentile([3, 1, 2], 0.5) == 2
    assert percentile(list(range(1, 101)), 0.95) == 95
    assert percentile([], 0.5) == 0


# --- kinds of queries --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sql", "level"),
    [
        # The first, second and fourth example of figure 3 of the Spider paper (Yu et al., 2018).
        # The third is "hard" there and "extra" by the published script, which counts two joins,
        # WHERE and GROUP BY; the script is what scores are broken down by.
        ("SELECT count(*) FROM cars_data WHERE cylinders > 4", "easy"),
        (
            "SELECT t2.name, count(*) FROM concert t1 JOIN stadium t2 ON t1.stadium_id = "
            "t2.stadium_id GROUP BY t1.stadium_id",
            "medium",
        ),
        (
            "SELECT t1.country_name FROM countries t1 JOIN continents t2 ON t1.continent = "
            "t2.cont_id JOIN car_makers t3 ON t1.country_id = t3.country WHERE t2.continent = "
            "'Europe' GROUP BY t1.country_name HAVING count(*) >= 3",
            "extra",
        ),
        (
            "SELECT avg(life_expectancy) FROM country WHERE name NOT IN (SELECT t1.name FROM "
            "country t1 JOIN country_language t2 ON t1.code = t2.country_code WHERE t2.language = "
            "'English' AND t2.is_official = 'T')",
            "extra",
        ),
        ("SELECT a FROM t EXCEPT SELECT a FROM u", "hard"),
        ("SELECT a, b FROM t WHERE c = 1", "medium"),
        ("not a query (", "unknown"),
    ],
)
def test_hardness_is_spiders(sql: str, level: str) -> None:
    assert hardness(sql) == level


def test_clauses_and_joins_are_found_anywhere_in_the_query() -> None:
    sql = (
        "SELECT DISTINCT a FROM t JOIN u USING (k) WHERE a NOT IN (SELECT max(b) FROM v, w "
        "WHERE c LIKE 'x%' OR c = 'y') ORDER BY a LIMIT 3"
    )
    found = {"where", "join", "aggregate", "order by", "limit", "distinct", "like", "or", "not"}
    assert set(clauses(sql)) == found | {"subquery"}
    assert join_count(sql) == 2
    assert clauses("SELECT a FROM t UNION SELECT a FROM u") == ("set operation",)


NAMES = {
    "city": {"id": "INTEGER", "name": "VARCHAR", "country": "VARCHAR", "people": "INTEGER"},
    "visit": {"city_id": "INTEGER", "day": "DATE"},
}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("select NAME from City", "SELECT c.name AS n FROM city c"),
        (
            "SELECT name FROM city WHERE id = 1 AND people > 2",
            "SELECT name FROM city WHERE 2 < people AND 1 = id",
        ),
        (
            "SELECT name FROM city JOIN visit ON id = city_id WHERE people = 3",
            "SELECT c.name FROM visit v, city c WHERE c.people = 3 AND v.city_id = c.id",
        ),
        (
            "SELECT country, count(*) AS n FROM city GROUP BY country ORDER BY n DESC",
            "SELECT country, count(*) FROM city GROUP BY country ORDER BY count(*) DESC",
        ),
        ("SELECT * FROM visit", "SELECT city_id, day FROM visit"),
        ("SELECT name FROM city ORDER BY id", "SELECT name FROM city ORDER BY id ASC"),
        ("SELECT name FROM city WHERE id IN (2, 1)", "SELECT name FROM city WHERE id IN (1, 2)"),
        (
            "SELECT name FROM city WHERE id NOT IN (SELECT city_id FROM visit)",
            "SELECT c.name FROM city c WHERE NOT c.id IN (SELECT v.city_id FROM visit v)",
        ),
    ],
)
def test_queries_that_differ_in_spelling_match_exactly(first: str, second: str) -> None:
    assert canonical_sql(first, NAMES) == canonical_sql(second, NAMES)


@pytest.mark.parametrize(
    ("gold", "predicted", "kind"),
    [
        ("SELECT name FROM city", "SELECT day FROM visit", "tables"),
        ("SELECT name FROM city", "SELECT country FROM city", "output columns"),
        ("SELECT name, country FROM city", "SELECT country, name FROM city", "other structure"),
        ("SELECT name FROM city WHERE id = 1", "SELECT name FROM city WHERE id = 2", "values"),
        ("SELECT name FROM city WHERE id = 1", "SELECT name FROM city WHERE id > 1", "conditions"),
        ("SELECT name FROM city ORDER BY id", "SELECT name FROM city", "order or limit"),
        ("SELECT DISTINCT name FROM city", "SELECT name FROM city", "distinct"),
        (
            "SELECT name FROM city WHERE people = (SELECT max(people) FROM city)",
            "SELECT name FROM city WHERE people IN (SELECT max(people) FROM city)",
            "nesting or set operation",
        ),
        ("SELECT count(*) FROM city GROUP BY name", "SELECT count(*) FROM city", "grouping"),
    ],
)
def test_queries_that_differ_do_not_match_and_the_kind_is_named(
    gold: str, predicted: str, kind: str
) -> None:
    assert canonical_sql(gold, NAMES) != canonical_sql(predicted, NAMES)
    assert describe_difference(gold, predicted, NAMES) == kind


def sure(agreement: float | None, correct: bool) -> Prediction:
    status = "declined" if agreement is None else "ran"
    return Prediction(0, "d", "q", "g", "p", correct, status, None, 0.1, 1, 1, False,
                      agreement=agreement)  # fmt: skip


def test_coverage_takes_the_surest_answers_first() -> None:
    predictions = [sure(0.9, True), sure(0.2, False), sure(0.8, True), sure(0.4, True)]
    predictions += [sure(None, False)]
    assert cover(predictions) == [
        {"coverage": 0.2, "precision": 1.0, "agreement": 0.9},
        {"coverage": 0.4, "precision": 1.0, "agreement": 0.8},
        {"coverage": 0.6, "precision": 1.0, "agreement": 0.4},
        {"coverage": 0.8, "precision": 0.75, "agreement": 0.2},
    ]


def test_answers_of_equal_agreement_are_covered_together() -> None:
    predictions = [sure(1.0, n % 2 == 0) for n in range(10)]
    assert cover(predictions) == [{"coverage": 1.0, "precision": 0.5, "agreement": 1.0}]
    assert cover([sure(None, False)]) == cover([]) == []


# --- make accuracy -------------------------------------------------------------------------------


def test_the_accuracy_table_has_a_row_for_each_database_and_the_total(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from schemas.samples import SAMPLES, load_pairs
    from tests import accuracy
    from tests.accuracy.__main__ import main

    pairs = [pair for name in SAMPLES for pair in load_pairs(name)]
    pairs += [pair for name in accuracy.NAMES for pair in accuracy.pairs(name)]
    right = TableModel({pair.question: pair.sql for pair in pairs})
    monkeypatch.setattr(models, "load_model", lambda *_, **__: right)
    assert main(["--out", str(tmp_path), "--candidates", "1", "--limit", "1"]) == 0
    *table, _, _, last = capsys.readouterr().out.splitlines()
    assert [line.split("  ")[0] for line in table[1:]] == [
        *SAMPLES,
        *accuracy.NAMES,
        "samples",
        "measured only",
        "total",
    ]
    assert json.loads(last)["execution_accuracy"] == 1.0
    assert json.loads(last)["n"] == len(SAMPLES) + len(accuracy.NAMES)
