from __future__ import annotations

import datetime as dt

import pytest

from assistant.database import Database
from assistant.history import History
from assistant.pipeline import ask, ask_events
from assistant.recall import Correction, nearest, recall
from assistant.task import run_sql
from schemas.profile import Profile
from tests.scripted_model import ScriptedModel

TODAY = dt.date(2026, 11, 22)
PROFILE = Profile(
    {
        ("people", "city"): ("Paris", "Rome", "New York"),
        ("people", "country"): ("France", "Italy", "Sweden"),
        ("shops", "city"): ("Paris", "Oslo"),
    }
)
IN_PARIS = "SELECT count(*) FROM people WHERE city = 'Paris'"
IN_SPRING = (
    "SELECT sum(price) FROM sales WHERE day >= DATE '2026-03-01' AND day < DATE '2026-06-01'"
)


def recalled(question: str, known: str, sql: str, *, today: dt.date = TODAY) -> str | None:
    found = recall(question, [Correction(known, sql, TODAY)], PROFILE, today=today)
    return found.sql if found else None


@pytest.mark.parametrize(
    "question",
    [
        "How many people live in Paris?",
        "how many people live in paris",
        "HOW MANY PEOPLE LIVE IN PARIS",
        "Can you please tell me how many people live in Paris",
    ],
)
def test_the_same_question_in_other_polite_words_is_answered_by_its_correction(question):
    assert recalled(question, "How many people live in Paris?", IN_PARIS) == IN_PARIS


@pytest.mark.parametrize(
    "question",
    [
        "How many people do not live in Paris?",
        "How many shops are in Paris?",
        "Who lives in Paris?",
        "How many people live in Paris and Rome?",
        "How many people live in Italy?",
        "How many people live?",
    ],
)
def test_another_question_is_left_to_the_model(question):
    assert recalled(question, "How many people live in Paris?", IN_PARIS) is None


@pytest.mark.parametrize(
    ("known", "sql", "question", "expected"),
    [
        (
            "How many people live in Paris?",
            IN_PARIS,
            "How many people live in new york?",
            "SELECT count(*) FROM people WHERE city = 'New York'",
        ),
        (
            "How many people live in Paris?",
            IN_PARIS,
            "How many people live in O'Hara?",
            "SELECT count(*) FROM people WHERE city = 'O''Hara'",
        ),
        (
            "How many Swedish people are there?",
            "SELECT count(*) FROM people WHERE country = 'Sweden'",
            "How many French people are there?",
            "SELECT count(*) FROM people WHERE country = 'France'",
        ),
        (
            "people whose name contains Lee",
            "SELECT name FROM people WHERE lower(name) LIKE '%lee%'",
            "people whose name contains Kim",
            "SELECT name FROM people WHERE lower(name) LIKE '%kim%'",
        ),
        (
            "the 5 oldest people in Rome",
            "SELECT name FROM people WHERE city = 'Rome' ORDER BY age DESC LIMIT 5",
            "the ten oldest people in Paris",
            "SELECT name FROM people WHERE city = 'Paris' ORDER BY age DESC LIMIT 10",
        ),
        (
            "revenue in April",
            "SELECT sum(price) FROM sales WHERE month(day) = 4 AND year(day) = 2026",
            "list the revenue in May",
            "SELECT sum(price) FROM sales WHERE month(day) = 5 AND year(day) = 2026",
        ),
        (
            "revenue last spring",
            IN_SPRING,
            "what was the revenue last summer?",
            "SELECT sum(price) FROM sales WHERE day >= DATE '2026-06-01' "
            "AND day < DATE '2026-09-01'",
        ),
        (
            "revenue in March 2026",
            "SELECT sum(price) FROM sales WHERE at BETWEEN '2026-03-01' AND '2026-03-31 23:59:59'",
            "revenue in February 2024",
            "SELECT sum(price) FROM sales WHERE at BETWEEN '2024-02-01' AND '2024-02-29 23:59:59'",
        ),
    ],
)
def test_another_constant_takes_the_place_of_the_old_one(known, sql, question, expected):
    assert recalled(question, known, sql) == expected


def test_last_spring_is_another_spring_a_year_later():
    later = TODAY + dt.timedelta(days=365)
    assert recalled("revenue last spring", "revenue last spring", IN_SPRING) == IN_SPRING
    moved = IN_SPRING.replace("2026", "2027")
    assert recalled("revenue last spring", "revenue last spring", IN_SPRING, today=later) == moved


@pytest.mark.parametrize(
    ("known", "sql", "question"),
    [
        # which of the two numbers is the limit?
        (
            "5 people aged 5",
            "SELECT name FROM people WHERE age = 5 LIMIT 5",
            "5 people aged 6",
        ),
        (
            "3 people aged 5",
            "SELECT name FROM people WHERE age > 5 AND height > 5 LIMIT 3",
            "3 people aged 6",
        ),
        # the SQL does not say it
        ("people in Paris", "SELECT name FROM people", "people in Rome"),
        # no such country, and the SQL has another word than the question
        (
            "Swedish people",
            "SELECT name FROM people WHERE country = 'Sweden'",
            "Elbonian people",
        ),
        # April of this year, December of last year
        (
            "revenue in April",
            "SELECT sum(price) FROM sales WHERE month(day) = 4 AND year(day) = 2026",
            "revenue in December",
        ),
        ("the list price of a fork", "SELECT list_price FROM t", "the price of a fork"),
        ("people aged 5", "SELECT name FROM people WHERE age = 0x5", "people aged 6"),
        # a year that is part of a date
        (
            "revenue of 2024",
            "SELECT sum(price) FROM sales WHERE day >= '2024-01-01' AND day < '2025-01-01'",
            "revenue of 2023",
        ),
        ("people in Paris", "SELECT 'Paris", "people in Rome"),
        # which of the two is the other city?
        (
            "people born in Paris who live in Paris",
            "SELECT name FROM people WHERE birthplace = 'Paris' AND city = 'Paris'",
            "people born in Paris who live in Rome",
        ),
        ("people in Paris", IN_PARIS, "people in \0"),
    ],
)
def test_what_is_not_plain_to_replace_is_left_to_the_model(known, sql, question):
    assert recalled(question, known, sql) is None


def test_the_latest_correction_of_a_question_counts():
    pairs = [Correction("how many?", f"SELECT {n}", TODAY) for n in (1, 2)]
    found = recall("How many", pairs, PROFILE)
    assert found is not None
    assert found.sql == "SELECT 2"


def test_the_nearest_corrections_share_most_words():
    questions = [
        "How many orders per customer?",
        "How many books were lent?",
        "Who lent the most books?",
        "List the members",
        "which book was lent, and who wrote that book, and when?",
    ]
    known = [Correction(q, f"SELECT {n}", TODAY) for n, q in enumerate(questions)]
    found = nearest("Which books have we lent most often?", known)
    assert [pair.sql for pair in found] == ["SELECT 2", "SELECT 1", "SELECT 4"]
    assert [pair.sql for pair in nearest("books lent", known, count=1)] == ["SELECT 2"]
    again = [*known, Correction("Books that are lent", "SELECT 2", TODAY)]
    later, earlier, *_ = nearest("books lent", again)  # both say nothing else
    assert (later.question, later.sql, earlier.sql) == (
        "Books that are lent",
        "SELECT 2",
        "SELECT 1",
    )
    assert [pair.sql for pair in nearest("books lent", again)].count("SELECT 2") == 1
    assert nearest("How many of each?", [Correction("How many of them?", "SELECT 1", TODAY)]) == []


@pytest.fixture
def zoo(tmp_path):
    import duckdb

    path = tmp_path / "zoo.duckdb"
    with duckdb.connect(str(path)) as connection:
        connection.execute(
            "CREATE TABLE animals (name TEXT, kind TEXT);"
            "INSERT INTO animals VALUES ('Zoe', 'duck'), ('Max', 'goose'), ('Ida', 'duck')"
        )
    with Database.open(path) as database:
        yield database


DUCKS = Correction(
    "How many ducks?", "SELECT count(*) AS n FROM animals WHERE kind = 'duck'", TODAY
)


def test_a_corrected_question_is_answered_without_the_model(zoo):
    *events, answer = ask_events("How many goose?", zoo, ScriptedModel(), corrections=[DUCKS])

    assert answer.rows == ((1,),)
    assert "'goose'" in answer.sql
    assert answer.recalled == "How many ducks?"
    assert answer.agreement is None
    steps = [event.step for event in events if event.state == "start"]
    assert steps == ["introspect", "recall", "guard", "run"]
    assert set(answer.timings) == set(steps)


def test_any_other_question_goes_to_the_model(zoo):
    model = ScriptedModel(["SELECT name FROM animals"])
    answer = ask("Names of the animals?", zoo, model, candidates=1, corrections=[DUCKS])
    assert (answer.recalled, len(answer.rows)) == (None, 3)


def test_a_correction_that_does_not_run_any_more_makes_room_for_the_model(zoo):
    old = Correction("How many ducks?", "SELECT count(*) FROM birds", TODAY)
    model = ScriptedModel(["SELECT 2 AS n FROM animals LIMIT 1"])
    answer = ask("How many ducks?", zoo, model, candidates=1, corrections=[old])
    assert (answer.recalled, answer.rows) == (None, ((2,),))
    assert "does not run any more" in answer.warnings[0]
    assert "birds" in answer.warnings[0]


ALL, SOME = "SELECT count(*) AS n FROM animals", "SELECT count(*) AS n FROM animals LIMIT 1"
GEESE = "SELECT count(*) AS n FROM animals WHERE kind = 'goose'"
LIKE_IT = Correction("How many feathered geese?", f"{GEESE} AND name = 'Max'", TODAY)


def test_sql_that_was_confirmed_for_a_question_of_similar_words_tips_the_scales(zoo):
    def count(*corrections):
        model = ScriptedModel([ALL, SOME, GEESE])
        question = "The number of wild feathered geese, please"
        *events, answer = ask_events(question, zoo, model, candidates=3, corrections=corrections)
        said = [e.detail for e in events if e.step == "confirm" and e.detail]
        # what the model believes is shown as it is; that a person confirmed it needs no warning
        assert answer.agreement == pytest.approx(1 / 3 if said else 2 / 3)
        assert not any("not sure" in warning for warning in answer.warnings)
        return answer.rows, said

    assert count() == (((3,),), [])
    assert count(LIKE_IT) == (((1,),), ["1 of 2 results confirmed"])
    unlike = Correction("Who is Max?", LIKE_IT.sql, TODAY)
    assert count(unlike) == (((3,),), [])


def test_sql_that_was_confirmed_for_a_question_of_similar_words_is_weighed_by_the_model(zoo):
    like = "SELECT name FROM animals WHERE kind = 'goose'"
    hostile = Correction("Names of each tame goose", "DROP TABLE animals", TODAY)
    unlike = Correction("Who is Max?", "SELECT kind FROM animals", TODAY)
    corrections = [unlike, hostile, Correction("Who is each wild goose?", like, TODAY)]
    model = ScriptedModel(["none"], form="pointer")
    ask("Names of each wild goose", zoo, model, candidates=1, corrections=corrections)
    assert len(model.views) == 3
    for view in model.views:
        (reply,) = view.suggested
        assert view.to_sql(reply) == "SELECT name FROM animals WHERE kind = 'goose'"


def test_what_is_confirmed_is_guarded_and_may_fail(zoo):
    bad = [Correction(f"feathered geese {n}", sql, TODAY) for n, sql in enumerate(
        ["DROP TABLE animals", "SELECT x FROM animals", "SELECT error('no') FROM animals", GEESE]
    )]  # fmt: skip
    model = ScriptedModel([ALL, SOME, GEESE])
    answer = ask("Wild feathered geese", zoo, model, candidates=3, corrections=bad)
    assert answer.rows == ((1,),)
    assert len(answer.candidates) == 3


def test_one_result_needs_no_confirmation(zoo):
    model = ScriptedModel([ALL, SOME])
    answer = ask("Wild feathered geese", zoo, model, candidates=2, corrections=[LIKE_IT])
    assert "confirm" not in answer.timings
    assert answer.agreement == 1


def test_a_correction_is_guarded_like_any_sql(zoo):
    hostile = Correction("How many ducks?", "DROP TABLE animals", TODAY)
    model = ScriptedModel(["SELECT count(*) AS n FROM animals"])
    answer = ask("How many ducks?", zoo, model, candidates=1, corrections=[hostile])
    assert (answer.recalled, answer.rows) == (None, ((3,),))


def test_a_follow_up_is_recalled_together_with_what_it_follows(zoo):
    known = Correction("Names of animals? ; only ducks", "SELECT name FROM animals LIMIT 1", TODAY)
    history = ("Names of animals?",)
    answer = ask("only ducks", zoo, ScriptedModel(), history=history, corrections=[known])
    assert answer.recalled == known.question


def test_what_was_confirmed_is_recalled_until_it_is_taken_back(zoo, tmp_path):
    history = History(tmp_path / "history.sqlite")
    model = ScriptedModel(["SELECT count(*) AS n FROM animals"])
    conversation = history.start_conversation("zoo")
    first = history.add_turn(
        conversation, ask("How many ducks?", zoo, model, candidates=1), model="bundled"
    )
    assert history.confirmed("zoo") == []
    *_, edited = run_sql("How many ducks?", DUCKS.sql, zoo)
    history.give_feedback(first, "down", corrected_sql=edited.sql)
    assert history.confirmed("other") == []

    answer = ask("How many ducks?", zoo, ScriptedModel(), corrections=history.confirmed("zoo"))
    assert answer.rows == ((2,),)
    second = history.add_turn(conversation, answer, model="bundled")
    history.give_feedback(second, "up")
    assert [pair.question for pair in history.confirmed("zoo")] == ["How many ducks?"] * 2

    history.give_feedback(second, "down")
    assert history.confirmed("zoo") == []
    assert list(history.corrections(database="zoo")) == []
