"""The checks that hold question and SQL pairs to account do find what they look for."""

from __future__ import annotations

import duckdb
import pytest

from schemas.samples import Pair
from tests.pair_checks import check_pair, check_tags, has_tie, structure_tags


@pytest.fixture
def connection():
    with duckdb.connect() as connection:
        connection.execute("CREATE TABLE runners (name VARCHAR, seconds INTEGER)")
        connection.execute("INSERT INTO runners VALUES ('Ann', 9), ('Bo', 10), ('Cy', 10)")
        yield connection


@pytest.mark.parametrize(
    ("sql", "tied"),
    [
        ("SELECT name FROM runners ORDER BY seconds LIMIT 1", False),
        ("SELECT name FROM runners ORDER BY seconds DESC LIMIT 1", True),
        ("SELECT name FROM runners ORDER BY seconds LIMIT 2", True),
        ("SELECT name FROM runners ORDER BY seconds", True),
        ("SELECT name FROM runners ORDER BY seconds, name", False),
        ("SELECT seconds FROM runners ORDER BY seconds DESC LIMIT 1", False),
        ("SELECT seconds FROM runners GROUP BY seconds ORDER BY count(*) DESC LIMIT 1", False),
        ("SELECT DISTINCT seconds FROM runners ORDER BY seconds", False),
    ],
)
def test_a_tie_is_found_only_where_it_changes_the_answer(connection, sql, tied):
    assert has_tie(connection, sql) is tied


@pytest.mark.parametrize(
    ("sql", "complaint"),
    [
        ("SELECT name FROM runners WHERE seconds > 60", "no rows"),
        ("SELECT count(*) FROM runners WHERE seconds > 60", "an empty answer"),
        ("SELECT max(name) FROM runners WHERE seconds > 60", "an empty answer"),
        ("SELECT name FROM runners LIMIT 1", "depends on the order of rows"),
        ("SELECT name FROM runners ORDER BY seconds DESC LIMIT 1", "a tie decides"),
        ("SELECT 1 FROM range(301)", "301 rows"),
    ],
)
def test_a_pair_without_one_good_answer_is_refused(connection, sql, complaint):
    with duckdb.connect() as other_order:
        other_order.execute("CREATE TABLE runners (name VARCHAR, seconds INTEGER)")
        # Bo stays the first of the two that tie, as in a copy that hides the tie.
        other_order.execute("INSERT INTO runners VALUES ('Bo', 10), ('Ann', 9), ('Cy', 10)")
        with pytest.raises(AssertionError, match=complaint):
            check_pair(Pair("Who?", sql), connection, [other_order])


def test_a_tag_that_the_sql_does_not_earn_is_refused():
    pair = Pair("Who is slow?", "SELECT name FROM runners WHERE seconds > 60", ("filter", "group"))
    with pytest.raises(AssertionError, match="Who is slow"):
        check_tags([pair], views=set(), at_least={})


def test_a_tag_outside_the_vocabulary_is_refused():
    pair = Pair("Who is slow?", "SELECT name FROM runners WHERE seconds > 60", ("filter", "easy"))
    with pytest.raises(AssertionError, match="unknown tag"):
        check_tags([pair], views=set(), at_least={})


def test_a_tag_that_is_too_rare_is_refused():
    pair = Pair("Who is slow?", "SELECT name FROM runners WHERE seconds > 60", ("filter",))
    with pytest.raises(AssertionError, match="join-2"):
        check_tags([pair], views=set(), at_least={"filter": 1, "join-2": 1})


def test_structure_is_read_from_the_sql():
    sql = (
        "SELECT year(a.day), count(*) FROM a JOIN b ON a.id = b.id WHERE b.x ="
        " (SELECT max(x) FROM v) GROUP BY year(a.day) HAVING count(*) > 2 ORDER BY count(*) LIMIT 3"
    )
    expected = {"join-2", "filter", "nested", "aggregate", "group", "having", "top-n", "date"}
    assert structure_tags(sql, views=set()) == expected
    assert structure_tags(sql, views={"v"}) == expected | {"view"}
