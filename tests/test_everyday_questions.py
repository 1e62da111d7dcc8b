"""Questions in the words of people who do not know the columns, on a small shop."""

from __future__ import annotations

import datetime
import re
from random import Random

import duckdb
import pytest

from finetune.conditions_numbers import number_condition
from finetune.conditions_text import text_condition
from finetune.intents_across import across_tables
from finetune.intents_everyday import ask_of_time, money
from finetune.phrases import Subject
from finetune.survey import survey_database
from finetune.synthesize import is_sensible, synthesize
from finetune.unanswerable import ask_in_vain
from schemas.introspect import introspect

TODAY = datetime.date(2026, 11, 21)
SHOP = """
CREATE TABLE customers (id INTEGER PRIMARY KEY, name VARCHAR, city VARCHAR, country VARCHAR);
CREATE TABLE brands (id INTEGER PRIMARY KEY, name VARCHAR, country VARCHAR);
CREATE TABLE clerks (id INTEGER PRIMARY KEY, name VARCHAR, position VARCHAR, salary INTEGER);
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER REFERENCES customers(id),
    brand_id INTEGER REFERENCES brands(id), order_date DATE, delivered_on DATE,
    amount DECIMAL(8, 2), is_paid BOOLEAN, weight DOUBLE, empty DOUBLE);
INSERT INTO customers SELECT i, ['Ada','Bo','Cy','Dee','Eve'][i % 5 + 1] || ' ' || i,
    ['Ulm','Bern','Lyon','Graz'][i % 4 + 1], ['Germany','France','Austria'][i % 3 + 1]
    FROM range(20) t(i);
INSERT INTO brands SELECT i, 'Brand ' || i, ['France','Italy','Spain'][i % 3 + 1]
    FROM range(9) t(i);
INSERT INTO clerks SELECT i, 'Clerk ' || i, ['Librarian','Driver','Cook'][i % 3 + 1], 2000 + i * 31
    FROM range(18) t(i);
INSERT INTO orders SELECT i, (i * 7) % 20, i % 9, DATE '2024-12-01' + INTERVAL (i * 6) DAY,
    CASE WHEN i % 4 = 0 THEN NULL ELSE DATE '2024-12-03' + INTERVAL (i * 6) DAY END,
    (i * 37) % 211 + 10, i % 3 = 0, 0.5 + i % 13, NULL FROM range(110) t(i);
"""


@pytest.fixture(scope="module")
def shop():
    connection = duckdb.connect(":memory:", config={"threads": 1})
    connection.execute(SHOP)
    yield connection
    connection.close()


@pytest.fixture(scope="module")
def survey(shop):
    return survey_database(shop, introspect(shop), today=TODAY)


def drafts(make, survey, count=400):
    made = (make(Random(seed), survey) for seed in range(count))
    return [draft for draft in made if draft is not None]


@pytest.fixture(scope="module")
def pairs(shop):
    return list(synthesize(shop, introspect(shop), count=700, seed=3, today=TODAY))


def test_money_is_the_sum_of_the_amounts_and_customers_spend_it(shop, survey):
    made = drafts(money, survey)
    assert made
    for draft in made:
        sql = draft.select.sql()
        shop.execute(sql)
        assert "sum(" in sql, draft
        assert re.search(r"\bamount\b", sql), draft
        assert not re.search(r"[\[\]{}|]", draft.question), draft
    spent = [d for d in made if "spent" in d.question or " spend" in d.question]
    assert spent
    assert any("ORDER BY sum" in d.select.sql() for d in spent)
    for draft in made:
        if draft.question.startswith("Who "):
            assert "customers.name" in draft.select.sql(), draft


def test_a_question_of_money_may_be_about_a_stretch_of_time(shop, survey):
    dated = []
    for seed in range(3000):
        rng = Random(seed)
        draft = money(rng, survey)
        if draft is not None:
            asked = ask_of_time(rng, survey, draft)
            if asked is not draft:
                dated.append(asked)
    assert dated
    for draft in dated:
        shop.execute(draft.select.sql())
        assert "order_date" in draft.select.sql(), "not the date of delivery"
    assert any("last spring" in d.question.lower() for d in dated)
    spring = next(d for d in dated if "last spring" in d.question.lower())
    assert "2026-03-01" in spring.select.sql()
    assert "2026-06-01" in spring.select.sql()


def test_what_two_tables_hold_is_compared_without_a_join(shop, survey):
    made = [d for d in drafts(across_tables, survey) if is_sensible(shop, d.select)]
    sql = {d.select.sql() for d in made}
    assert "SELECT country FROM customers INTERSECT SELECT country FROM brands" in sql
    assert "SELECT country FROM customers EXCEPT SELECT country FROM brands" in sql
    assert any("UNION" in s and "ILIKE" in s for s in sql)
    assert any(re.search(r"SELECT name FROM \w+ UNION SELECT name FROM", s) for s in sql)


def test_several_conditions_in_one_question_are_common(pairs):
    several = [p for p in pairs if p.sql.count(" AND ") > p.sql.count("BETWEEN")]
    assert len(several) > 0.08 * len(pairs)


def test_a_missing_date_is_something_that_has_not_happened(pairs):
    missing = [p for p in pairs if "delivered_on IS NULL" in p.sql]
    assert any("delivered" in p.question and "not" in p.question for p in missing)


def test_a_value_can_stand_for_the_noun(pairs):
    """Three letters of a typo aside, "librarians" are clerks of that position, unless a follow-up
    takes that back."""
    said = [p for p in pairs if "librarians" in p.question.lower() and "no_filter" not in p.tags]
    assert said
    assert all("position" in p.sql for p in said)
    assert any("clerk" not in p.question.lower() for p in said)


def test_what_is_joined_by_or_says_so(survey):
    """A noun that takes in one of two conditions would leave the other one looking like "and"."""
    clerks = next(e for e in survey.entities if e.singular == "clerk")
    position = next(f for f in clerks.fields if f.column.name == "position")
    salary = next(f for f in clerks.fields if f.column.name == "salary")
    nouns = 0
    for seed in range(80):
        rng = Random(seed)
        one = text_condition(rng, clerks, position, "Librarian")
        two = number_condition(rng, clerks, salary)
        if two is None:
            continue
        nouns += bool(one.noun)
        said = Subject(clerks, [one, two], any_of=True).plural(rng)
        assert re.search(r"\bor\b", said.replace("or more", "").replace("or less", "")), said
    assert nouns


def test_an_empty_column_is_never_asked_for(pairs):
    assert not [p for p in pairs if re.search(r"(WHERE|BY|\().*\bempty\b", p.sql)]


def test_small_talk_about_a_cell_is_no_question_to_the_database(survey):
    asked = [q for q in (ask_in_vain(Random(n), survey) for n in range(600)) if q]
    cells = ("Ulm", "Bern", "Lyon", "Graz", "Germany", "France", "Austria")
    talk = [q for q in asked if "weather" in q and any(cell in q for cell in cells)]
    assert talk


def test_what_a_cell_has_in_the_database_is_not_asked_in_vain():
    with duckdb.connect(":memory:") as connection:
        connection.execute(
            "CREATE TABLE cities (name VARCHAR, country VARCHAR, capital VARCHAR, weather VARCHAR);"
            "INSERT INTO cities SELECT 'City ' || i, 'Land ' || i % 4, 'Cap ' || i % 4, 'wet'"
            " FROM range(20) t(i)"
        )
        known = survey_database(connection, introspect(connection), today=TODAY)
    asked = [q for q in (ask_in_vain(Random(n), known) for n in range(900)) if q and "Land" in q]
    assert asked
    assert not any("capital" in q or "weather" in q for q in asked)
