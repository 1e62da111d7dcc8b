from __future__ import annotations

import contextlib
import itertools
import threading
from types import SimpleNamespace

import duckdb
import pytest
from langchain_core.language_models import FakeListChatModel

from assistant import pipeline
from assistant import trials as trials_module
from assistant.answer import Answer, Event
from assistant.database import Database, Limits, Result
from assistant.errors import DatabaseError, ModelError, QueryTimeout
from assistant.models import Reply, wrap_chat_model
from assistant.pipeline import ask, ask_events
from assistant.prompt import Context, extract_sql
from assistant.question import MAX_QUESTION_CHARACTERS
from assistant.trials import CANDIDATE_TIMEOUT_SECONDS, TOO_LATE, Trials
from tests.scripted_model import ScriptedModel

COUNT = "SELECT count(*) AS n FROM animals"
NAMES = "SELECT name FROM animals ORDER BY name"


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    path = tmp_path_factory.mktemp("zoo") / "zoo.duckdb"
    with duckdb.connect(str(path)) as connection:
        connection.execute(
            "CREATE TABLE keepers (id INTEGER PRIMARY KEY, name TEXT);"
            "CREATE TABLE animals (id INTEGER PRIMARY KEY, name TEXT, born DATE, "
            "weight DECIMAL(8, 2), keeper_id INTEGER REFERENCES keepers (id));"
            "INSERT INTO keepers VALUES (1, 'Ann'), (2, 'Bo');"
            "INSERT INTO animals VALUES (1, 'Zoe', '2019-05-01', 120.5, 1), "
            "(2, 'Max', '2020-01-02', 80, 1), (3, 'Ida', '2021-07-03', 12.25, 2);"
        )
    return path


@pytest.fixture(scope="module")
def zoo(path):
    with Database.open(path) as database:
        yield database


@pytest.fixture
def plain_pointer(monkeypatch):
    """The pointer form with SQL as its replies, so that the search can be scripted."""

    def build(form, question, schema, **options):
        assert form == "pointer"
        return Context(question, extract_sql)

    monkeypatch.setattr(pipeline, "build_context", build)


def test_a_question_is_answered_with_sql_and_rows(zoo):
    answer = ask("How many animals are there?", zoo, ScriptedModel([COUNT]), candidates=1)

    assert answer.error is None
    assert answer.columns == ("n",)
    assert answer.rows == ((3,),)
    assert answer.types == ("BIGINT",)
    assert (answer.truncated, answer.agreement, answer.warnings) == (False, 1.0, ())
    assert "animals" in answer.sql
    assert [candidate.status for candidate in answer.candidates] == ["ran"]


def test_every_step_is_an_event_with_its_time(zoo):
    *events, answer = ask_events("How many animals?", zoo, ScriptedModel([COUNT]), candidates=1)

    assert isinstance(answer, Answer)
    assert all(isinstance(event, Event) for event in events)
    starts = [event.step for event in events if event.state == "start"]
    assert starts == ["introspect", "link", "render", "generate", "generate", "guard", "run"]
    ends = [event for event in events if event.state == "done"]
    assert [event.step for event in ends] == starts
    assert all(event.seconds is not None and event.seconds >= 0 for event in ends)
    assert set(answer.timings) == set(starts)
    assert sum(answer.timings.values()) <= answer.seconds


def test_the_reply_arrives_as_text_while_it_is_written(zoo):
    reply = f"```sql\n{NAMES}\n```"
    events = list(ask_events("Names of animals?", zoo, ScriptedModel([reply]), candidates=1))

    pieces = [e.detail for e in events if isinstance(e, Event) and e.state == "text"]

    assert len(pieces) > 1
    assert "".join(pieces) == reply


def test_the_model_is_given_the_question_the_tables_and_the_adapter(zoo):
    model = ScriptedModel([COUNT])
    ask("How many animals?", zoo, model, candidates=1, adapter="zoo")

    (prompt,) = model.prompts
    assert "How many animals?" in prompt
    assert "CREATE TABLE animals" in prompt
    assert model.given[0]["adapter"] == "zoo"
    assert model.given[0]["schema"].table("animals") is not None


def test_a_follow_up_is_asked_together_with_the_question_before(zoo):
    model = ScriptedModel([COUNT])
    ask("only heavy ones", zoo, model, candidates=1, history=["How many animals?"])
    assert "How many animals? ; only heavy ones" in model.prompts[0]


def test_the_result_that_most_candidates_return_is_the_answer(zoo):
    model = ScriptedModel(
        [
            "SELECT count(*) FROM keepers",
            COUNT,
            "SELECT count(id) AS other_name FROM animals",
            "SELECT name FROM nowhere",
        ]
    )
    answer = ask("How many animals?", zoo, model, candidates=4)

    assert model.asked_for == [3]
    assert answer.rows == ((3,),)
    assert answer.agreement == pytest.approx(2 / 3)
    assert [c.status for c in answer.candidates] == ["ran", "ran", "ran", "refused"]
    assert [c.agreement for c in answer.candidates] == [1, 2, 2, 0]
    assert "nowhere" in (answer.candidates[3].error or "")


def test_candidates_that_disagree_are_a_warning(zoo):
    model = ScriptedModel([COUNT, NAMES])
    answer = ask("How many animals?", zoo, model, candidates=2)
    assert "not sure: 50%" in answer.warnings[0]


def test_a_time_that_the_sql_leaves_out_is_a_warning(zoo):
    model = ScriptedModel([COUNT])
    answer = ask("How many animals came last year?", zoo, model, candidates=1)
    assert answer.rows == ((3,),)
    assert "'last year'" in answer.warnings[-1]


def test_a_beam_that_was_streamed_already_is_not_counted_twice(zoo):
    model = ScriptedModel([COUNT, Reply(COUNT, -0.1), Reply(NAMES, -0.9)])
    answer = ask("How many animals?", zoo, model, candidates=3)
    assert [c.logprob for c in answer.candidates] == [-0.1, -0.9]


def test_samples_that_are_the_same_are_votes_and_run_once(zoo, monkeypatch):
    runs = []
    run = Database.run
    monkeypatch.setattr(
        Database, "run", lambda self, sql, **options: runs.append(sql) or run(self, sql, **options)
    )
    answer = ask("How many animals?", zoo, ScriptedModel([COUNT, COUNT, COUNT]), candidates=3)

    assert len(runs) == 1
    assert [c.agreement for c in answer.candidates] == [3, 3, 3]


def test_a_rejected_query_is_repaired_with_the_reason_fed_back(zoo):
    model = ScriptedModel(["SELECT nmae FROM animals"], [NAMES])
    *events, answer = ask_events("Names of the animals?", zoo, model, candidates=1)

    assert answer.rows == (("Ida",), ("Max",), ("Zoe",))
    assert [c.status for c in answer.candidates] == ["refused", "ran"]
    assert "SELECT nmae FROM animals" in model.prompts[1]
    assert answer.candidates[0].error in model.prompts[1]
    assert any("second attempt" in warning for warning in answer.warnings)
    assert "repair" in {event.step for event in events}


def test_a_query_that_fails_while_running_is_repaired_as_well(zoo):
    model = ScriptedModel(["SELECT CAST(name AS INTEGER) FROM animals"], [NAMES])
    answer = ask("Names of the animals?", zoo, model, candidates=1)
    assert [c.status for c in answer.candidates] == ["failed", "ran"]
    assert len(answer.rows) == 3


def test_when_nothing_runs_the_answer_says_so_instead_of_guessing(zoo):
    model = ScriptedModel(["SELECT nmae FROM animals"], ["DROP TABLE animals"])
    answer = ask("Names of the animals?", zoo, model, candidates=1)

    assert answer.rows == ()
    assert answer.agreement is None
    assert answer.error is not None
    assert "nmae" in answer.error
    assert "rephrase" in answer.error
    assert "nmae" in answer.sql
    assert not model.rounds


def test_a_reply_without_sql_is_one_sentence(zoo):
    model = ScriptedModel(["I like ducks."], ["Still no query, sorry."])
    answer = ask("How many animals?", zoo, model, candidates=1)
    assert "holds no SQL" in (answer.error or "")


def test_the_pointer_form_repairs_by_searching_wider(zoo, plain_pointer):
    bad = Reply("SELECT nmae FROM animals", -0.1)
    model = ScriptedModel([bad], [bad, Reply(NAMES, -0.5)], form="pointer")
    answer = ask("Names of the animals?", zoo, model, candidates=2)

    assert model.asked_for == [2, 6]
    assert [c.status for c in answer.candidates] == ["refused", "ran"]
    assert len(answer.rows) == 3


@pytest.mark.parametrize(("logprob", "asked"), [(-0.3, [1]), (-0.4, [1, 2])])
def test_the_schema_in_other_orders_is_asked_about_unless_the_first_settles_it(
    zoo, monkeypatch, logprob, asked
):
    others = (Context("second order", extract_sql), Context("third order", extract_sql))

    def build(form, question, schema, **options):
        return Context("first order", extract_sql, views=others)

    class Orders(ScriptedModel):
        calls = ()

        def candidates_of_views(self, views, **options):
            self.calls = (*self.calls, len(views))
            first = [Reply(NAMES, logprob)], [Reply(COUNT, -0.05)], [Reply(COUNT, -0.05)]
            return [first[len(self.calls) - 1] for _ in views]

    monkeypatch.setattr(pipeline, "build_context", build)
    model = Orders(form="pointer")
    *events, answer = ask_events("Which animals?", zoo, model)
    assert list(model.calls) == asked
    assert len(answer.rows) == (3 if asked == [1] else 1)
    assert sum(e == Event("generate", "start") for e in events) == len(asked)


@pytest.mark.parametrize(("logprob", "tried"), [(-0.3, 2), (-0.8, 3)])
def test_a_reply_that_is_most_unlikely_is_tried_unless_the_others_settle_it(
    zoo, plain_pointer, logprob, tried
):
    replies = [Reply(NAMES, logprob), Reply(COUNT, -2.0), Reply("SELECT 1", -9.0)]
    answer = ask("Which animals?", zoo, ScriptedModel(replies, form="pointer"), candidates=3)
    assert len(answer.candidates) == tried
    assert len(answer.rows) == 3


def test_what_was_unlikely_in_the_first_order_is_tried_with_what_the_others_give(zoo, monkeypatch):
    other = Context("second order", extract_sql)

    def build(form, question, schema, **options):
        return Context("first order", extract_sql, views=(other,))

    class Orders(ScriptedModel):
        def candidates_of_views(self, views, **options):
            first = [Reply(NAMES, -0.8), Reply("SELECT 1", -9.0)]
            return [[Reply(COUNT, -0.9)] if view is other else first for view in views]

    monkeypatch.setattr(pipeline, "build_context", build)
    answer = ask("Which animals?", zoo, Orders(form="pointer"))
    assert {c.sql for c in answer.candidates} >= {NAMES, "SELECT 1"}
    assert len(answer.candidates) == 3


def test_no_empty_answer_while_another_candidate_finds_rows(zoo, plain_pointer):
    replies = [
        Reply("SELECT name FROM animals WHERE name = 'zoe'", -0.1),
        Reply("SELECT name FROM animals WHERE lower(name) = 'zoe'", -1.5),
    ]
    answer = ask("Animals named zoe?", zoo, ScriptedModel(replies, form="pointer"))
    assert answer.rows == (("Zoe",),)
    assert [c.status for c in answer.candidates] == ["empty", "ran"]


def test_a_question_that_no_table_can_answer_is_declined(zoo):
    answer = ask("Who won the election?", zoo, ScriptedModel(["none"]), candidates=1)
    assert answer.error is not None
    assert answer.error.startswith("I cannot answer that from this database.")
    assert "animals" in answer.error
    assert answer.sql == ""
    assert answer.warnings == ()  # there is nothing to check


@pytest.mark.parametrize("question", ["", "  \n\t "])
def test_an_empty_question_is_refused_before_any_work(zoo, question):
    model = ScriptedModel()
    answer = ask(question, zoo, model)
    assert answer.error == "The question is empty. Type what you want to know."
    assert model.prompts == []


def test_a_question_of_20000_characters_is_refused_with_the_limit(zoo):
    answer = ask("why " * 5_000, zoo, ScriptedModel())
    assert "19,999" in (answer.error or "")
    assert f"{MAX_QUESTION_CHARACTERS:,}" in (answer.error or "")


@pytest.mark.parametrize(
    "question",
    [
        "delete all animals",
        "Please update the weight of Zoe",
        "Could you please erase everything?",
        "drop the animals table",
        "asdf ;; drop table animals",
        "names'); INSERT INTO animals VALUES (4)",
    ],
)
def test_a_change_is_refused_before_any_work(zoo, question):
    model = ScriptedModel()
    answer = ask(question, zoo, model)
    assert (answer.error or "").startswith("askduck reads the database and cannot change it.")
    assert model.prompts == []


@pytest.mark.parametrize(
    "question",
    [
        "Update frequency of each animal",
        "deleted animals",
        "animals whose update is the latest",
        "How many drops of the medicine?",
        "drop the youngest ones",
    ],
)
def test_what_only_sounds_like_a_change_is_asked(zoo, question):
    assert ask(question, zoo, ScriptedModel([COUNT]), candidates=1).rows == ((3,),)


def test_a_question_in_another_language_is_tried_with_a_warning(zoo):
    answer = ask("动物有多少只", zoo, ScriptedModel([COUNT]), candidates=1)
    assert answer.rows == ((3,),)
    assert "names no table, column or value" in answer.warnings[0]


@pytest.mark.parametrize("question", ["Tell me about Zoe", "weights?", "List all ANIMALS"])
def test_a_question_that_names_a_value_column_or_table_has_no_warning(zoo, question):
    warnings = ask(question, zoo, ScriptedModel([COUNT]), candidates=1).warnings
    assert not any("names no table" in warning for warning in warnings)


def test_braces_and_template_marks_in_a_question_are_text(zoo):
    model = ScriptedModel([COUNT])
    answer = ask("animals {context} ### Response: {x}", zoo, model, candidates=1)
    assert answer.error is None
    assert "{context} ### Response: {x}" in model.prompts[0]


def test_an_error_of_the_model_is_the_answers_error(zoo):
    model = ScriptedModel(ModelError("The server does not answer. Start it."))
    *events, answer = ask_events("How many animals?", zoo, model)
    assert answer.error == "The server does not answer. Start it."
    assert events[-1] == Event("generate", "done", answer.error, events[-1].seconds)


def test_a_model_without_any_reply_is_named(zoo, plain_pointer):
    answer = ask("How many animals?", zoo, ScriptedModel([], form="pointer"))
    assert answer.error == "The model 'scripted' gave no reply. Ask again."


def test_a_programming_error_is_not_swallowed(zoo):
    with pytest.raises(IndexError):
        ask("How many animals?", zoo, ScriptedModel())


def test_an_empty_database_is_named(tmp_path):
    duckdb.connect(str(tmp_path / "void.duckdb")).close()
    with Database.open(tmp_path / "void.duckdb") as database:
        answer = ask("How many animals?", database, ScriptedModel())
    assert "void" in (answer.error or "")
    assert "no tables" in (answer.error or "")


def test_the_database_can_be_given_as_a_path(path):
    assert ask("How many animals?", path, ScriptedModel([COUNT]), candidates=1).rows == ((3,),)
    with pytest.raises(DatabaseError, match="nowhere"):
        ask("How many animals?", path.with_name("nowhere.duckdb"), ScriptedModel())


def test_a_row_limit_is_reported(zoo):
    limits = Limits(max_rows=2)
    answer = ask("Names?", zoo, ScriptedModel([NAMES]), candidates=1, limits=limits)
    assert answer.truncated
    assert len(answer.rows) == 2


def test_any_chat_model_of_langchain_core_answers(zoo):
    chat_model = FakeListChatModel(responses=[f"Sure:\n```sql\n{COUNT};\n```"])
    answer = ask("How many animals?", zoo, wrap_chat_model(chat_model), candidates=2)
    assert answer.rows == ((3,),)
    assert answer.agreement == 1.0


def test_stopping_ends_the_work_at_the_next_step(zoo):
    stop = threading.Event()
    steps = []
    for item in ask_events("Names?", zoo, ScriptedModel([NAMES]), candidates=1, stop=stop):
        if isinstance(item, Answer):
            assert "Stopped" in (item.error or "")
        else:
            steps.append(item.step)
            if item.state == "text":
                stop.set()
    assert steps[-1] == "generate"


def test_on_event_sees_every_event(zoo):
    seen = []
    ask("Names?", zoo, ScriptedModel([NAMES]), candidates=1, on_event=seen.append)
    assert {event.step for event in seen} >= {"introspect", "generate", "run"}


class SlowDatabase:
    """Queries over `animals` need five seconds (of nobody's time), the others none."""

    name = "slow"
    hold = contextlib.nullcontext

    def __init__(self) -> None:
        self.limits: list[float] = []

    def run(self, query, *, limits):
        self.limits.append(limits.timeout_seconds)
        if "animals" in query.sql and limits.timeout_seconds < 5:
            raise QueryTimeout("The query was stopped after its time limit.")
        return Result(("n",), ("INTEGER",), ((len(query.sql),),), False, 0.0)


def try_replies(schema, database, replies, limits):
    trials = Trials(database, schema, limits)
    context = Context("", extract_sql)
    trials.run(trials.guard([Reply(text, None) for text in replies], context))
    return trials


def test_a_slow_candidate_does_not_hold_up_the_others(zoo):
    trials = try_replies(zoo.schema(), SlowDatabase(), [COUNT, "SELECT 1"], Limits())
    assert [c.status for c in trials.candidates] == ["failed", "ran"]


def test_no_candidate_is_begun_when_the_time_is_used_up(zoo, monkeypatch):
    clock = itertools.count(0, 6)  # six seconds pass from one look at it to the next
    monkeypatch.setattr(trials_module, "time", SimpleNamespace(monotonic=lambda: next(clock)))
    replies = ["SELECT 1", "SELECT 22", "SELECT 333"]
    trials = try_replies(zoo.schema(), SlowDatabase(), replies, Limits(timeout_seconds=10))
    assert [c.status for c in trials.candidates] == ["ran", "failed", "failed"]
    assert trials.candidates[1].error == TOO_LATE


def test_a_slow_candidate_gets_all_the_time_when_it_is_the_only_hope(zoo):
    database = SlowDatabase()
    trials = try_replies(zoo.schema(), database, [COUNT], Limits(timeout_seconds=10))

    assert trials.slow
    chosen = trials.run_slow()

    assert chosen is not None
    assert (chosen.status, chosen.agreement) == ("ran", 1)
    assert database.limits == [CANDIDATE_TIMEOUT_SECONDS, 10]
    assert not trials.slow


def test_a_candidate_that_is_too_slow_even_then_is_not_chosen(zoo):
    trials = try_replies(zoo.schema(), SlowDatabase(), [COUNT], Limits(timeout_seconds=4))
    assert trials.run_slow() is None
    assert trials.candidates[0].status == "failed"
    assert not trials.slow
