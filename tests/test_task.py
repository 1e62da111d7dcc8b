"""A question in a thread of its own: watched from the start at any time, stopped at any time."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from assistant.answer import Answer, Event
from assistant.errors import DatabaseError, QueryCancelled
from assistant.history import History
from assistant.task import Exchange, Task

STEP, ANSWER = Event("run", "start"), Answer("how many?", sql="SELECT 1")


def items_of(task: Task) -> list[Event | Answer]:
    return [item for item in task.follow() if item is not None]


def test_items_arrive_in_order_and_a_second_look_begins_at_the_first():
    task = Task("how many?", lambda _: iter([STEP, ANSWER]))
    assert items_of(task) == [STEP, ANSWER]
    assert items_of(task) == [STEP, ANSWER]
    assert task.answers == (ANSWER,)


def test_following_a_slow_task_ticks_so_that_a_page_can_react():
    go_on = threading.Event()

    def slowly(stopping: threading.Event) -> Iterator[Event | Answer]:
        yield STEP
        go_on.wait(10)
        yield ANSWER

    followed = Task("how many?", slowly).follow(tick_seconds=0.001)
    assert next(followed) == STEP
    assert next(followed) is None
    go_on.set()
    assert [item for item in followed if item is not None] == [ANSWER]


def test_stop_cancels_what_runs_and_nothing_is_added_afterwards():
    started, cancelled = threading.Event(), threading.Event()

    def query(stopping: threading.Event) -> Iterator[Event | Answer]:
        yield STEP
        started.set()
        assert cancelled.wait(10)
        assert stopping.is_set()
        yield ANSWER

    task = Task("how many?", query, cancel=cancelled.set)
    started.wait(10)
    assert task.stop()
    assert task.done
    assert items_of(task) == [STEP]


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (DatabaseError("The file is gone. Open another."), "The file is gone. Open another."),
        (QueryCancelled("interrupted"), "The query was stopped. Ask again."),
    ],
)
def test_an_error_becomes_the_answer(error, sentence):
    def fail(stopping: threading.Event) -> Iterator[Event | Answer]:
        yield STEP
        raise error

    assert items_of(Task("how many?", fail))[-1] == Answer("how many?", error=sentence)


def test_a_defect_is_told_and_logged_and_does_not_leave_the_page_waiting(caplog):
    def fail(stopping: threading.Event) -> Iterator[Event | Answer]:
        raise KeyError("x")
        yield

    (answer,) = items_of(Task("how many?", fail))
    assert answer.error.startswith("Something unexpected went wrong (KeyError")
    assert "KeyError" in caplog.text


def test_an_edited_exchange_keeps_its_question_and_its_place():
    exchange = Exchange("how many?", (ANSWER, ANSWER), turn=7)
    edited = exchange.edit(Answer("how many?", sql="SELECT 2"))
    assert (edited.question, edited.key, edited.turn) == ("how many?", exchange.key, 7)
    assert [answer.sql for answer in edited.answers] == ["SELECT 2"]
    assert edited.is_edited


def test_running_the_same_sql_again_is_no_edit():
    assert not Exchange("how many?", (ANSWER,)).edit(ANSWER).is_edited


def test_an_exchange_from_the_history_shows_the_correction_and_has_no_rows(tmp_path):
    history = History(tmp_path / "history.sqlite")
    conversation = history.start_conversation("shop")
    failed = Answer("how many?", sql="SELECT x", error="Unknown column 'x'.")
    turn = history.add_turn(conversation, failed, model="bundled")
    history.give_feedback(turn, "down", corrected_sql="SELECT 3")
    exchange = Exchange.recall(history.turns(conversation)[0])
    assert (exchange.answers[0].sql, exchange.answers[0].error) == ("SELECT 3", None)
    assert (exchange.turn, exchange.thumb, exchange.has_rows) == (turn, "down", False)
