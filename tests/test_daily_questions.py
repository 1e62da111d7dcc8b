"""What people ask of a database they use every day, on a small boatyard."""

from __future__ import annotations

import datetime
import re

import duckdb
import pytest

from finetune import intents_daily
from finetune.survey import survey_database
from schemas.introspect import introspect
from tests.drafts import asked, drafts

BOATYARD = """
CREATE TABLE fitters (id INTEGER PRIMARY KEY, name VARCHAR, age INTEGER, wage INTEGER);
CREATE TABLE owners (id INTEGER PRIMARY KEY, name VARCHAR, birth_year INTEGER, town VARCHAR);
CREATE TABLE boats (id INTEGER PRIMARY KEY, name VARCHAR, length INTEGER, has_engine BOOLEAN,
    owner_id INTEGER REFERENCES owners(id));
CREATE TABLE jobs (id INTEGER PRIMARY KEY, boat_id INTEGER REFERENCES boats(id),
    fitter_id INTEGER REFERENCES fitters(id), job_date DATE, cost INTEGER, is_paid BOOLEAN,
    result VARCHAR);
CREATE TABLE parts (id INTEGER PRIMARY KEY, job_id INTEGER REFERENCES jobs(id),
    part_name VARCHAR, quantity INTEGER);
INSERT INTO fitters SELECT i, 'Fitter ' || chr(65 + i::INT), 21 + 3 * i, 14 + i FROM range(9) t(i);
INSERT INTO owners SELECT i, 'Owner ' || chr(65 + i::INT), 1950 + 4 * i,
    ['Ulm','Bern','Lyon'][i % 3 + 1] FROM range(12) t(i);
INSERT INTO boats SELECT i, 'Boat ' || chr(65 + i::INT), 5 + i, i % 3 = 0, i % 10
    FROM range(16) t(i);
INSERT INTO jobs SELECT i, i % 14, (i * 3) % 8, DATE '2023-01-09' + 17 * i::INT,
    40 + (i * 31) % 300, i % 4 > 0, ['repaired','scrapped'][(i % 5 = 0)::INT + 1]
    FROM range(70) t(i);
INSERT INTO parts SELECT i, i % 66, ['valve','rope','sail'][i % 3 + 1], i % 5 + 1
    FROM range(140) t(i);
"""


@pytest.fixture(scope="module")
def boatyard():
    with duckdb.connect(":memory:", config={"threads": 1}) as connection:
        connection.execute(BOATYARD)
        yield connection


@pytest.fixture(scope="module")
def survey(boatyard):
    return survey_database(boatyard, introspect(boatyard), today=datetime.date(2026, 11, 21))


@pytest.mark.parametrize(
    "make", [make for make, _ in intents_daily.DAILY], ids=lambda make: make.__name__
)
def test_every_kind_of_question_is_made_and_its_sql_runs(boatyard, survey, make):
    made = drafts(make, survey)
    assert len({draft.question for draft in made}) >= 5
    for draft in made:
        boatyard.execute(draft.select.sql())
        assert not re.search(r"[\[\]{}|]|  |,\w| ,", draft.question), draft


def test_the_oldest_has_the_highest_age_and_the_lowest_year_of_birth(survey):
    sql = asked(survey, intents_daily.oldest, "^Who is the oldest fitter$")
    assert sql == "SELECT name FROM fitters ORDER BY age DESC LIMIT 1"
    sql = asked(survey, intents_daily.oldest, "^Who is the youngest owner$")
    assert sql == "SELECT name FROM owners ORDER BY birth_year DESC LIMIT 1"
    sql = asked(survey, intents_daily.oldest, "youngest [a-z0-9]+ fitters$")
    assert sql.startswith("SELECT name FROM fitters ORDER BY age LIMIT ")


def test_pieces_are_added_where_the_same_table_names_them(survey):
    sql = asked(survey, intents_daily.pieces_here, "^How many .*ropes")
    assert sql == "SELECT sum(quantity) FROM parts WHERE part_name = 'rope'"


def test_a_year_of_sums_is_grouped_by_the_date(survey):
    sql = asked(survey, intents_daily.by_time, "total cost of (all )?jobs .*year$")
    assert sql == "SELECT year(job_date), sum(cost) FROM jobs GROUP BY year(job_date)"
    assert asked(survey, intents_daily.by_time, "which year", "the most jobs").endswith(
        "ORDER BY count(*) DESC LIMIT 1"
    )


def test_the_last_time_is_the_latest_date(survey):
    assert asked(survey, intents_daily.last_time, "^When was the last job$") == (
        "SELECT max(job_date) FROM jobs"
    )
    assert asked(survey, intents_daily.last_time, "^When was the first job$") == (
        "SELECT min(job_date) FROM jobs"
    )


def test_columns_of_two_tables_are_shown_in_the_order_they_are_said(survey):
    for draft in drafts(intents_daily.with_parent, survey):
        if "JOIN boats" in draft.select.sql() and "the boat's name and the cost" in draft.question:
            assert draft.select.sql().startswith("SELECT boats.name, jobs.cost FROM jobs")
            break
    else:
        raise AssertionError("no job was shown with its boat and its cost")


def test_what_is_not_done_yet_is_a_flag_and_rows_without_a_name_show_their_id(survey):
    sql = asked(survey, intents_daily.not_yet, "jobs .*not paid yet")
    assert sql == "SELECT id FROM jobs WHERE is_paid = FALSE"
    sql = asked(survey, intents_daily.able_to, "^Which boats .*engine")
    assert sql == "SELECT name FROM boats WHERE has_engine = TRUE"


def test_who_has_most_is_counted_over_two_tables_too(survey):
    sql = asked(survey, intents_daily.sold_most, "owner", "the most jobs")
    assert "JOIN boats ON" in sql
    assert "JOIN jobs ON" in sql
    assert sql.endswith("ORDER BY count(*) DESC LIMIT 1")


def test_what_was_found_to_be_something_is_counted_once(survey):
    sql = asked(survey, intents_daily.found_to_be, "boats", "scrapped")
    assert sql == "SELECT count(DISTINCT boat_id) FROM jobs WHERE result = 'scrapped'"
