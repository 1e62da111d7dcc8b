"""What is missing, open, extreme, done and lent, on a small tool library."""

from __future__ import annotations

import datetime
import re

import duckdb
import pytest

from finetune import intents_deeds, intents_facts, intents_loans, intents_makers
from finetune.survey import survey_database
from schemas.introspect import introspect
from tests.drafts import asked, drafts

TOOLS = """
CREATE TABLE members (id INTEGER PRIMARY KEY, first_name VARCHAR, last_name VARCHAR, email VARCHAR,
    joined DATE);
CREATE TABLE helpers (id INTEGER PRIMARY KEY, name VARCHAR, hourly_wage INTEGER, hired_on DATE);
CREATE TABLE tools (id INTEGER PRIMARY KEY, name VARCHAR, price DECIMAL(8,2), stock INTEGER,
    manufacturer VARCHAR, max_guests INTEGER, weight INTEGER, visitor_count INTEGER,
    helper_id INTEGER REFERENCES helpers(id));
CREATE TABLE loans (id INTEGER PRIMARY KEY, member_id INTEGER REFERENCES members(id),
    tool_id INTEGER REFERENCES tools(id), loan_date DATE, return_date DATE, fine INTEGER,
    is_paid BOOLEAN);
CREATE TABLE shifts (id INTEGER PRIMARY KEY, helper_id INTEGER REFERENCES helpers(id),
    shift_date DATE, hours INTEGER);
CREATE TABLE races (id INTEGER PRIMARY KEY, name VARCHAR, held_on DATE, distance INTEGER);
CREATE TABLE results (id INTEGER PRIMARY KEY, race_id INTEGER REFERENCES races(id),
    member_id INTEGER REFERENCES members(id), finish_time INTEGER);
CREATE TABLE trips (id INTEGER PRIMARY KEY, helper_id INTEGER REFERENCES helpers(id),
    trip_date DATE, from_city VARCHAR, to_city VARCHAR, km INTEGER);
CREATE TABLE dogs (id INTEGER PRIMARY KEY, name VARCHAR, member_id INTEGER REFERENCES members(id));
INSERT INTO members SELECT i, ['Ada','Bo','Cy','Dee'][i % 4 + 1], 'Name' || chr(65 + i::INT),
    CASE WHEN i % 5 = 0 THEN NULL ELSE 'm' || i || '@example.org' END,
    DATE '2019-03-01' + 97 * i::INT FROM range(14) t(i);
INSERT INTO helpers SELECT i, 'Helper ' || chr(65 + i::INT), 14 + i,
    DATE '2015-01-10' + 211 * i::INT FROM range(8) t(i);
INSERT INTO tools SELECT i, 'Tool ' || chr(65 + i::INT), 9 + 7 * i, (i * 3) % 7,
    ['Brico','Hammerly','Makro'][i % 3 + 1], 4 + i, 1 + i * 2, 50 + i * 9,
    CASE WHEN i % 4 = 0 THEN NULL ELSE i % 7 END FROM range(18) t(i);
INSERT INTO loans SELECT i, i % 12, (i * 5 + i // 16) % 16, DATE '2024-01-09' + 7 * i::INT,
    CASE WHEN i % 6 = 1 THEN NULL ELSE DATE '2024-01-15' + 7 * i::INT END, i % 9, i % 4 > 0
    FROM range(110) t(i);
INSERT INTO shifts SELECT i, (i * 3 + i // 7) % 7, DATE '2024-02-01' + 5 * i::INT, 1 + i % 8
    FROM range(80) t(i);
INSERT INTO races SELECT i, 'Race ' || chr(65 + i::INT), DATE '2023-04-01' + 40 * i::INT, 5 + i * 4
    FROM range(6) t(i);
INSERT INTO results SELECT i, i % 6, i % 13, 1700 + i * 37 % 901 FROM range(60) t(i);
INSERT INTO trips SELECT i, i % 8, DATE '2024-01-01' + 4 * i::INT,
    ['York','Hull','Bath'][i % 3 + 1],
    ['Leeds','York','Derby'][(i + i // 3) % 3 + 1], 20 + i FROM range(40) t(i);
INSERT INTO dogs SELECT i, 'Dog ' || chr(65 + i::INT), i FROM range(9) t(i);
"""
EVERY = (*intents_facts.FACTS, *intents_deeds.DEEDS, *intents_makers.MAKERS, *intents_loans.LOANS)


@pytest.fixture(scope="module")
def tools():
    with duckdb.connect(":memory:", config={"threads": 1}) as connection:
        connection.execute(TOOLS)
        yield connection


@pytest.fixture(scope="module")
def survey(tools):
    return survey_database(tools, introspect(tools), today=datetime.date(2026, 11, 21))


@pytest.mark.parametrize("make", [make for make, _ in EVERY], ids=lambda make: make.__name__)
def test_every_kind_of_question_is_made_and_its_sql_runs(tools, survey, make):
    made = drafts(make, survey)
    assert len({draft.question for draft in made}) >= 4
    for draft in made:
        tools.execute(draft.select.sql())
        assert not re.search(r"[\[\]{}|]|  |,[a-z]| ,|\ba [aeio]|\bWho have\b", draft.question), (
            draft
        )


def test_what_nobody_gave_is_null_and_a_person_is_both_names(survey):
    sql = asked(survey, intents_facts.missing, "^Which members haven't given us an email")
    assert sql == "SELECT first_name, last_name FROM members WHERE email IS NULL"
    sql = asked(survey, intents_facts.missing, "^Which tools .*don't have a helper assigned")
    assert sql == "SELECT name FROM tools WHERE helper_id IS NULL"


def test_who_still_owes_is_found_once_each_by_the_flag_of_their_loans(survey):
    sql = asked(
        survey, intents_facts.still_open, "^Which members", "still owe us|still have to pay"
    )
    assert sql.startswith("SELECT DISTINCT members.first_name, members.last_name FROM members JOIN")
    assert sql.endswith("WHERE loans.is_paid = FALSE")


def test_out_of_stock_is_zero(survey):
    sql = asked(survey, intents_facts.in_stock, "^Which tools are (out of stock|sold out)")
    assert sql == "SELECT name FROM tools WHERE stock = 0"


def test_our_cheapest_is_a_row_and_the_fastest_time_at_a_race_is_a_value(survey):
    sql = asked(
        survey,
        intents_facts.our_best,
        "^(What|Which|What's) (is |was )?our (cheapest|least expensive) tool$",
    )
    assert sql == "SELECT name FROM tools ORDER BY price LIMIT 1"
    sql = asked(survey, intents_facts.value_at, "fastest time (in|at|of|for) (the )?Race")
    assert sql.startswith("SELECT min(results.finish_time) FROM results JOIN races")


def test_the_longest_here_are_the_earliest(survey):
    sql = asked(survey, intents_facts.with_us, "helper", "the longest$")
    assert sql == "SELECT name FROM helpers ORDER BY hired_on LIMIT 1"


def test_room_for_some_is_a_bound_from_above(survey):
    sql = asked(survey, intents_facts.room_for, "tools have room for at least")
    assert re.fullmatch(r"SELECT name FROM tools WHERE max_guests >= \d+", sql)


def test_who_had_a_thing_and_what_they_had_go_through_the_loans(survey):
    sql = asked(survey, intents_deeds.who_did, "^Who has borrowed")
    assert sql.startswith("SELECT DISTINCT members.first_name, members.last_name FROM members")
    assert "JOIN loans" in sql
    assert "JOIN tools" in sql
    sql = asked(survey, intents_deeds.what_they_did, "^What has .* borrowed")
    assert sql.startswith("SELECT DISTINCT tools.name FROM members JOIN loans")


def test_clerks_and_helpers_borrow_nothing(survey):
    for draft in drafts(intents_deeds.how_often, survey):
        assert "Helper" not in draft.question


def test_how_often_counts_rows_and_at_least_so_often_groups_them(survey):
    sql = asked(survey, intents_deeds.how_often, "^How many times has Tool .* been borrowed$")
    assert sql.startswith("SELECT count(*) FROM loans JOIN tools")
    sql = asked(survey, intents_deeds.often_enough, "members have borrowed at least .* tools")
    assert re.search(r"GROUP BY members.id, .* HAVING count\(\*\) >= \d$", sql)


def test_the_winner_has_the_lowest_time(survey):
    sql = asked(survey, intents_deeds.won, "^Who won")
    assert sql.endswith("ORDER BY results.finish_time LIMIT 1")
    assert asked(survey, intents_deeds.won, "last").endswith(
        "ORDER BY results.finish_time DESC LIMIT 1"
    )


def test_a_maker_is_a_column_and_a_dog_has_an_owner(survey):
    sql = asked(survey, intents_makers.made_by, "^Who made Tool")
    assert sql.startswith("SELECT manufacturer FROM tools WHERE name = 'Tool")
    sql = asked(survey, intents_makers.whose, "^Who is the owner of Dog")
    assert sql.startswith("SELECT members.first_name, members.last_name FROM dogs JOIN members")


def test_what_is_not_back_has_no_date_of_return(survey):
    sql = asked(survey, intents_loans.not_back, "tools are still out")
    assert sql.startswith("SELECT DISTINCT tools.name FROM loans JOIN tools")
    assert sql.endswith("WHERE loans.return_date IS NULL")
    sql = asked(survey, intents_loans.not_back, "still has (the )?Tool")
    assert sql.startswith("SELECT DISTINCT members.first_name, members.last_name FROM members")
    assert sql.endswith("AND loans.return_date IS NULL")


def test_hours_are_added_for_those_who_work(survey):
    sql = asked(survey, intents_loans.most_of, "worked the most hours")
    assert sql == (
        "SELECT helpers.name FROM shifts JOIN helpers ON shifts.helper_id = helpers.id "
        "GROUP BY helpers.name ORDER BY sum(shifts.hours) DESC LIMIT 1"
    )


def test_both_ends_of_a_trip_are_kept_apart(survey):
    for draft in drafts(intents_loans.from_to, survey):
        if match := re.search(r"to (\w+) from (\w+)$", draft.question):
            assert f"from_city = '{match[2]}' AND to_city = '{match[1]}'" in draft.select.sql()
            break
    else:
        raise AssertionError("no trip was said by its end first")


def test_the_most_borrowed_is_counted(survey):
    sql = asked(survey, intents_loans.done_most, "^Which tool gets borrowed the most$")
    assert sql.endswith("GROUP BY tools.name ORDER BY count(*) DESC LIMIT 1")
