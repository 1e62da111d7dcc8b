"""Which table's rows a question asks for, and whether a reply lists them."""

from __future__ import annotations

import duckdb
import pytest

from assistant.asked_for import asked_table, shows
from assistant.database import Database
from assistant.models import Reply
from assistant.pipeline import ask
from assistant.pointer import encode
from schemas.introspect import introspect
from schemas.profile import build_profile
from tests.scripted_model import ScriptedModel

CLUB = """
CREATE TABLE runners (id INTEGER PRIMARY KEY, name VARCHAR, town VARCHAR, is_member BOOLEAN);
CREATE TABLE race_events (id INTEGER PRIMARY KEY, title VARCHAR, best_runner VARCHAR);
CREATE TABLE towns (town VARCHAR PRIMARY KEY, size INTEGER);
CREATE TABLE starts (id INTEGER PRIMARY KEY, runner_id INTEGER REFERENCES runners(id),
    event_id INTEGER REFERENCES race_events(id), minutes INTEGER);
INSERT INTO runners SELECT i, 'R' || i, 'T' || i % 3, i % 2 = 0 FROM range(6) t(i);
INSERT INTO race_events SELECT i, 'E' || i, 'R1' FROM range(4) t(i);
INSERT INTO starts SELECT i, i % 5, i % 4, i FROM range(12) t(i);
"""


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    path = tmp_path_factory.mktemp("asked") / "club.duckdb"
    with duckdb.connect(str(path)) as connection:
        connection.execute(CLUB)
    return path


@pytest.fixture(scope="module")
def club(path):
    with duckdb.connect(str(path), read_only=True) as connection:
        schema = introspect(connection)
        return schema, build_profile(connection, schema)


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("Which runners have started twice?", "runners"),
        ("which of our runners is fast", "runners"),
        ("In what race event was it?", "race_events"),
        ("What events are there?", "race_events"),
        # columns are called so, too, or nothing is
        ("Which town has most runners?", None),
        ("Which fast runners are there?", None),
        ("What is the name of each runner?", None),
        ("List the runners", None),
        ("Which", None),
    ],
)
def test_which_and_what_ask_for_rows_of_the_table_named_after_them(club, question, name):
    found = asked_table(question, club[0])
    assert (found and found.name) == name


@pytest.mark.parametrize(
    ("reply", "listed"),
    [
        ("select runners.name where starts.minutes > 5", True),
        ("select distinct runners.id from <t1>", True),
        ("select race_events.title where runners.name = 5", False),
        ("select runners.is_member where starts.minutes > 5", False),
        ("select count ( * ) from runners", False),
        # a key of the table, and a column that is called like it
        ("select starts.runner_id where starts.minutes > 5", True),
        ("select race_events.best_runner", True),
        ("select race_events.title , runners.name", True),
    ],
)
def test_a_reply_lists_what_stands_before_its_conditions(club, reply, listed):
    schema, profile = club
    encoded = encode("Which runners?", schema, profile=profile)
    for symbol, (table, column) in encoded.columns.items():
        reply = reply.replace(f"{table.rpartition('.')[2]}.{column}", symbol)
    assert shows(encoded.spell_out(reply), asked_table("Which runners?", schema)) is listed


class Searching(ScriptedModel):
    """A model that believes most in the town, then in the runner."""

    def candidates_of_views(self, views, **options):
        if not views[0].views:
            return [[], []]
        symbols = {f"{t}.{c}": symbol for symbol, (t, c) in views[0].encoded.columns.items()}
        found = (("select race_events.title where starts.minutes > 0", -0.1), (
            "select runners.name where starts.minutes > 0", -2.0))  # fmt: skip
        replies = []
        for text, logprob in found:
            words = [
                next((s for k, s in symbols.items() if k.endswith(w) and "." in w), w)
                for w in text.split()
            ]
            replies.append(Reply(" ".join(words), logprob))
        return [replies]


def test_rows_of_another_table_are_not_answered_with_where_these_are_known(path):
    with Database.open(path) as database:
        answer = ask("Which runners took more than 0 minutes?", database, Searching(form="pointer"))
        other = ask("Show what took more than 0 minutes", database, Searching(form="pointer"))
    assert "runners.name" in answer.sql
    assert "race_events.title" in other.sql
