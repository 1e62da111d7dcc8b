"""The shortest everyday wordings, on a small stall with its staff, wares and payments."""

from __future__ import annotations

import datetime
import re

import duckdb
import pytest

from finetune import intents_people, intents_plain
from finetune.survey import survey_database
from schemas.introspect import introspect
from tests.drafts import asked, drafts

STALL = """
CREATE TABLE customers (id INTEGER PRIMARY KEY, name VARCHAR, city VARCHAR, joined_on DATE);
CREATE TABLE wares (id INTEGER PRIMARY KEY, name VARCHAR, price DECIMAL(6,2), stock INTEGER);
CREATE TABLE branches (id INTEGER PRIMARY KEY, name VARCHAR, seats INTEGER, opened INTEGER);
CREATE TABLE clerks (id INTEGER PRIMARY KEY, name VARCHAR, salary INTEGER, hired DATE,
    branch_id INTEGER REFERENCES branches(id));
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER REFERENCES customers(id),
    order_date DATE, status VARCHAR);
CREATE TABLE order_items (id INTEGER PRIMARY KEY, order_id INTEGER REFERENCES orders(id),
    ware_id INTEGER REFERENCES wares(id), quantity INTEGER);
CREATE TABLE payments (id INTEGER PRIMARY KEY, customer_id INTEGER REFERENCES customers(id),
    paid_on DATE, amount DECIMAL(8,2), method VARCHAR);
INSERT INTO customers SELECT i, ['Ada','Bo','Cy','Dee','Eve'][i % 5 + 1] || ' ' || ['Ash','Birch',
    'Cole','Dorn'][i // 5 + 1], ['Ulm','Bern','Lyon'][i % 3 + 1], DATE '2019-03-02' + 71 * i::INT
    FROM range(20) t(i);
INSERT INTO wares VALUES (1,'Bun',0.8,90),(2,'Milk',1.3,30),(3,'Honey',6.9,12),(4,'Tea',4.2,25),
    (5,'Soap',3.1,44);
INSERT INTO branches VALUES (1,'Mill',40,1999),(2,'Port',25,2008),(3,'Hill',60,2015),
    (4,'Dock',12,2021);
INSERT INTO clerks SELECT i, 'Clerk ' || chr(65 + i::INT), 2000 + 131 * i, DATE '2011-01-05' +
    311 * i::INT, i % 3 + 1 FROM range(12) t(i);
INSERT INTO orders SELECT i, (i * 7) % 18, DATE '2024-02-01' + 6 * i::INT,
    ['open','sent'][i % 2 + 1] FROM range(90) t(i);
INSERT INTO order_items SELECT i, i % 88, (i * 3 + i // 7) % 4 + 1, i % 6 + 1 FROM range(160) t(i);
INSERT INTO payments SELECT i, (i * 5) % 19, DATE '2024-01-03' + 8 * i::INT, 10 + (i * 37) % 211,
    ['cash','card','check'][i % 3 + 1] FROM range(100) t(i);
"""


@pytest.fixture(scope="module")
def stall():
    connection = duckdb.connect(":memory:", config={"threads": 1})
    connection.execute(STALL)
    yield connection
    connection.close()


@pytest.fixture(scope="module")
def survey(stall):
    return survey_database(stall, introspect(stall), today=datetime.date(2026, 11, 21))


MAKERS = [make for make, _ in (*intents_people.PEOPLE, *intents_plain.PLAIN)]


@pytest.mark.parametrize("make", MAKERS, ids=lambda make: make.__name__)
def test_every_kind_of_question_is_made_and_its_sql_runs(stall, survey, make):
    made = drafts(make, survey)
    assert len({draft.question for draft in made}) >= 5
    for draft in made:
        stall.execute(draft.select.sql())
        assert not re.search(r"[\[\]{}|]|  ", draft.question), draft


def test_who_is_a_person_and_last_is_the_newest(survey):
    sql = asked(survey, intents_people.who_when, "^Who joined", "last")
    assert sql == "SELECT name FROM customers ORDER BY joined_on DESC LIMIT 1"
    sql = asked(survey, intents_people.who_does, "^Who (earns|makes|gets)", "most")
    assert sql == "SELECT name FROM clerks ORDER BY salary DESC LIMIT 1"


def test_a_place_alone_tells_who_is_meant(survey):
    sql = asked(survey, intents_people.who_is_at, "^Who works", "Mill")
    assert "FROM clerks JOIN branches" in sql
    assert "branches.name = 'Mill'" in sql


def test_pieces_are_added_and_not_counted(survey):
    for draft in drafts(intents_plain.pieces, survey):
        assert "sum(order_items.quantity)" in draft.select.sql(), draft
    assert "'Bun'" in asked(survey, intents_plain.pieces, "^How many", "Buns")
    best = asked(survey, intents_plain.pieces, "best")
    assert best.endswith("ORDER BY sum(order_items.quantity) DESC LIMIT 1")


def test_an_order_at_the_end_leaves_nothing_out(survey):
    for make in (intents_plain.ranked_counts, intents_plain.best_first):
        for draft in drafts(make, survey):
            assert draft.select.limit is None, draft
    sql = asked(survey, intents_plain.ranked_counts, "customers", "city", "most first")
    assert sql.endswith("GROUP BY city ORDER BY count(*) DESC")


def test_money_that_came_in_is_that_of_the_payments(survey):
    for draft in drafts(intents_plain.taken_in, survey):
        assert draft.select.sql().startswith("SELECT sum(amount) FROM payments WHERE"), draft
    sql = asked(survey, intents_plain.totals, "payments", "method")
    assert sql.startswith("SELECT method, sum(amount) FROM payments GROUP BY method")


def test_places_that_columns_count_are_added(survey):
    assert "SELECT sum(seats) FROM branches" in asked(survey, intents_plain.totals, "seats")


def test_a_value_with_brackets_is_no_template(stall):
    stall.execute("CREATE TABLE rooms AS SELECT i AS id, 10 + i AS beds, ['A [x|y]','B [z|w]'][1 + i % 2] AS kind FROM range(20) t(i)")  # fmt: skip # noqa: E501
    rooms = survey_database(stall, introspect(stall), today=datetime.date(2026, 11, 21))
    stall.execute("DROP TABLE rooms")
    made = drafts(intents_plain.totals, rooms, 600) + drafts(intents_plain.ranked_counts, rooms)
    said = [d.question for d in made if re.search(r"kind = '[AB] \[", d.select.sql())]
    assert said
    for question in said:
        assert re.search(r"a \[x\|y\]|b \[z\|w\]", question, re.I), question


def test_what_somebody_ordered_is_behind_the_orders(survey):
    sql = asked(survey, intents_people.what_of_whom, "order")
    assert sql.startswith("SELECT DISTINCT wares.name FROM customers JOIN orders")


def test_none_is_a_row_that_nothing_points_at(survey):
    for draft in drafts(intents_people.owns_none, survey):
        assert " NOT IN (SELECT " in draft.select.sql(), draft
        assert re.search(r"\b(no|not|never|without)\b", draft.question), draft
