"""Cells that a question mentions."""

import duckdb
import pytest

from schemas.introspect import introspect
from schemas.profile import Profile, build_profile

PROFILE = Profile(
    {
        ("country", "name"): ("France", "United States", "Côte d'Ivoire"),
        ("city", "name"): ("Paris", "New York", "York", "In"),
        ("nurse", "position"): ("Head Nurse", "Nurse"),
        ("shirt", "size"): ("M", "L", "XL"),
    }
)


def mentioned(question):
    return [(m.table, m.value, question[m.start : m.end]) for m in PROFILE.find_mentions(question)]


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("customers in france", [("country", "France", "france")]),
        ("flights to New York?", [("city", "New York", "New York")]),
        ("the united states' cities", [("country", "United States", "united states")]),
        ("all head nurses", [("nurse", "Head Nurse", "head nurses")]),
        ("CÔTE D'IVOIRE", [("country", "Côte d'Ivoire", "CÔTE D'IVOIRE")]),
        ("in cote d'ivoire", [("country", "Côte d'Ivoire", "cote d'ivoire")]),
        ("French wines", [("country", "France", "French")]),
        ("American painters", [("country", "United States", "American")]),
        ("in the USA", [("country", "United States", "USA")]),
        ("Swedish painters", []),
        ("in what order", []),
        ("shirts of size XL", [("shirt", "XL", "XL")]),
        ("", []),
    ],
)
def test_cells_are_found_whatever_their_case_and_number(question, expected):
    assert mentioned(question) == expected


def test_a_longer_cell_hides_the_shorter_one_inside_it():
    assert [value for _, value, _ in mentioned("to New York")] == ["New York"]


def test_a_column_of_few_values_is_known_as_such():
    assert PROFILE.low_cardinality("shirt", "size") == ("M", "L", "XL")
    assert PROFILE.low_cardinality("shirt", "color") is None


def test_reading_a_database_is_bounded_in_values_and_length():
    connection = duckdb.connect()
    connection.execute(
        "CREATE TABLE t AS SELECT 'v' || i AS short, repeat('x', 200) || i AS long, i AS n "
        "FROM range(6000) AS r (i)"
    )
    profile = build_profile(connection, introspect(connection))
    assert len(profile.values["t", "short"]) == 5_000
    assert profile.values["t", "long"] == ()
    assert ("t", "n") not in profile.values


def test_no_time_means_no_values_and_no_error():
    connection = duckdb.connect()
    connection.execute("CREATE TABLE t AS SELECT 'a' AS a")
    assert build_profile(connection, introspect(connection), timeout_seconds=0).values == {}


PEOPLE = Profile(
    {
        ("staff", "name"): ("Evie Marsh", "Hugo Fournier", "Rita Stone", "Rita Poe", "Rita Lang"),
        ("play", "title"): ("The Long Stone Night", "Staff Only", "Emma"),
        ("street", "label"): ("Marsh Lane", "Mill Lane"),
    }
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("when did Evie start?", ["Evie Marsh"]),
        ("when did evie start?", ["Evie Marsh"]),
        ("phone of Fournier", ["Hugo Fournier"]),
        ("shifts of Marsh", ["Evie Marsh", "Marsh Lane"]),
        ("shifts in the marsh", []),  # two cells, and not said like a name
        ("shifts of Rita", []),  # three of them
        ("shifts of Rita Stone", []),  # a whole cell
        ("when did the staff start?", []),  # a table
        ("Poe or not", []),  # every question begins with a capital letter
        ("Emma's shifts", []),  # a cell of one word is a mention
    ],
)
def test_a_word_of_a_cell_may_mean_the_cell(question, expected):
    assert [m.value for m in PEOPLE.find_parts(question)] == expected
