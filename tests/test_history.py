from __future__ import annotations

import datetime as dt
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from assistant.answer import Answer
from assistant.errors import DatabaseError
from assistant.history import History

ANSWER = Answer("how many orders?", sql="SELECT count(*) FROM orders", timings={"run": 0.25})


@pytest.fixture
def history(tmp_path):
    return History(tmp_path / "history.sqlite")


def test_a_turn_survives_a_restart(history):
    conversation = history.start_conversation("shop.duckdb")
    turn = history.add_turn(conversation, ANSWER, model="bundled", adapter="shop")

    again = History(history.path)

    (kept,) = again.turns(conversation)
    assert kept.id == turn
    assert (kept.question, kept.sql, kept.error) == (ANSWER.question, ANSWER.sql, None)
    assert (kept.model, kept.adapter, kept.timings) == ("bundled", "shop", {"run": 0.25})
    assert kept.thumb is None


def test_conversations_are_listed_newest_first_with_their_first_question(history):
    first = history.start_conversation("a.duckdb")
    second = history.start_conversation("b.duckdb")
    history.start_conversation("never asked")
    history.add_turn(second, ANSWER, model="bundled")
    history.add_turn(first, Answer("first?"), model="bundled")
    history.add_turn(first, Answer("second?"), model="bundled", follows="first?")

    listed = history.conversations()

    assert [(c.id, c.title, c.turn_count) for c in listed] == [
        (first, "first?", 2),
        (second, "how many orders?", 1),
    ]
    assert [c.id for c in history.conversations(limit=1)] == [first]


def test_feedback_is_kept_and_the_last_one_counts(history):
    conversation = history.start_conversation("shop.duckdb")
    turn = history.add_turn(conversation, ANSWER, model="bundled")
    history.give_feedback(turn, "up")
    history.give_feedback(turn, "down", corrected_sql="SELECT 1")

    (kept,) = history.turns(conversation)

    assert (kept.thumb, kept.corrected_sql) == ("down", "SELECT 1")


def test_a_thumb_up_on_a_corrected_answer_keeps_the_correction(history):
    turn = history.add_turn(history.start_conversation("shop"), ANSWER, model="bundled")
    history.give_feedback(turn, "down", corrected_sql="SELECT 1")
    history.give_feedback(turn, "up")
    (pair,) = history.confirmed("shop")
    assert (pair.sql, pair.day) == ("SELECT 1", dt.date.today())
    history.give_feedback(turn, "down")
    assert history.confirmed("shop") == []


def test_a_thumb_down_takes_the_same_sql_back_until_it_is_confirmed_again(history):
    conversation = history.start_conversation("shop")
    first, second = (history.add_turn(conversation, ANSWER, model="bundled") for _ in range(2))
    elsewhere = history.add_turn(history.start_conversation("zoo"), ANSWER, model="bundled")
    history.give_feedback(first, "up")
    history.give_feedback(elsewhere, "down")
    assert len(history.confirmed("shop")) == 1
    time.sleep(0.002)  # feedback is ordered by the millisecond
    history.give_feedback(second, "down")
    assert history.confirmed("shop") == []
    time.sleep(0.002)
    history.give_feedback(first, "up")
    assert len(history.confirmed("shop")) == 1


def test_feedback_on_a_turn_that_does_not_exist_is_a_sentence(history):
    with pytest.raises(DatabaseError, match="no such conversation or turn"):
        history.give_feedback(99, "up")
    with pytest.raises(ValueError, match="'sideways'"):
        history.give_feedback(1, "sideways")


def test_a_deleted_conversation_takes_its_turns_and_feedback_along(history):
    conversation = history.start_conversation("shop.duckdb")
    turn = history.add_turn(conversation, ANSWER, model="bundled")
    history.give_feedback(turn, "up")

    history.delete_conversation(conversation)

    assert history.conversations() == []
    assert history.turns(conversation) == []
    assert list(history.corrections()) == []


def test_only_corrected_and_approved_answers_become_training_pairs(history, tmp_path):
    conversation = history.start_conversation("/data/shop.duckdb")
    other = history.start_conversation("/data/zoo.duckdb")

    def add(where, question, sql, thumb, *, corrected=None, error=None, follows=None):
        answer = Answer(question, sql=sql, error=error)
        turn = history.add_turn(
            where, answer, model="bundled", follows=follows, context="CREATE TABLE t (a INT);"
        )
        if thumb:
            history.give_feedback(turn, thumb, corrected_sql=corrected)

    add(conversation, "good?", "SELECT 1", "up")
    add(conversation, "no feedback?", "SELECT 2", None)
    add(conversation, "bad?", "SELECT 3", "down")
    add(conversation, "failed?", "SELECT 4", "up", error="it failed")
    add(conversation, "only 2024", "SELECT 5", "down", corrected="SELECT 6", follows="orders?")
    add(other, "größte Tiere?", "SELECT 7", "up")

    path = tmp_path / "new folder" / "pairs.jsonl"
    assert history.export_corrections(path) == 3

    pairs = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    assert [(p["question"], p["sql"], p["db_id"]) for p in pairs] == [
        ("good?", "SELECT 1", "shop"),
        ("orders? ; only 2024", "SELECT 6", "shop"),
        ("größte Tiere?", "SELECT 7", "zoo"),
    ]
    assert {p["context"] for p in pairs} == {"CREATE TABLE t (a INT);"}
    assert history.export_corrections(path, database="/data/zoo.duckdb") == 1


def test_an_export_that_cannot_be_written_names_the_file(history, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(DatabaseError, match="cannot be written"):
        history.export_corrections(tmp_path / "file" / "pairs.jsonl")


def test_a_file_that_is_no_history_is_left_alone_and_named(tmp_path):
    path = tmp_path / "history.sqlite"
    path.write_text("not a database, but somebody's notes, which must survive this\n" * 20)
    before = path.read_bytes()

    with pytest.raises(DatabaseError, match=r"history\.sqlite.*cannot be used"):
        History(path)

    assert path.read_bytes() == before


def test_a_history_of_a_newer_version_is_refused(history):
    with sqlite3.connect(history.path) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(DatabaseError, match="newer askduck"):
        History(history.path)


WRITER = """
import sys
from assistant.answer import Answer
from assistant.history import History

path, conversation, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
history = History(path)
for number in range(count):
    history.add_turn(conversation, Answer(f"question {number}"), model="bundled")
    print(number, flush=True)
"""


def _start_writer(history: History, conversation: str, count: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(history.path), conversation, str(count)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[1],
    )


def test_two_processes_write_at_once_and_lose_nothing(history):
    conversation = history.start_conversation("shop.duckdb")
    writers = [_start_writer(history, conversation, 40) for _ in range(2)]
    for writer in writers:
        writer.communicate()
        assert writer.returncode == 0

    questions = [turn.question for turn in history.turns(conversation)]

    assert len(questions) == 80
    assert all(questions.count(f"question {number}") == 2 for number in range(40))


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs POSIX signals")
def test_a_killed_process_loses_nothing_that_it_had_written(history):
    conversation = history.start_conversation("shop.duckdb")
    writer = _start_writer(history, conversation, 1_000_000)
    assert writer.stdout is not None
    acknowledged = [int(writer.stdout.readline()) for _ in range(15)]
    os.kill(writer.pid, signal.SIGKILL)
    rest, _ = writer.communicate()
    acknowledged += [int(line) for line in rest.splitlines(keepends=True) if line.endswith("\n")]

    kept = [turn.question for turn in History(history.path).turns(conversation)]

    assert len(acknowledged) >= 15
    assert kept[: len(acknowledged)] == [f"question {number}" for number in acknowledged]
    assert len(kept) <= len(acknowledged) + 1


def test_the_store_lies_in_askduck_home(tmp_path, monkeypatch):
    monkeypatch.setenv("ASKDUCK_HOME", str(tmp_path / "home"))
    assert History().path == tmp_path / "home" / "history.sqlite"


def test_a_home_that_cannot_be_made_is_named(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("ASKDUCK_HOME", str(tmp_path / "file" / "home"))
    with pytest.raises(DatabaseError, match="ASKDUCK_HOME"):
        History()
