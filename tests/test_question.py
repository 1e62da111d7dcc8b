"""What is said of a question without a model."""

import datetime as dt

import pytest

from assistant.question import find_forgotten

TODAY = dt.date(2026, 11, 22)
PLAIN = "SELECT count(*) FROM orders WHERE status = 'cancelled'"


@pytest.mark.parametrize(
    ("question", "sql", "forgotten"),
    [
        ("How many orders were cancelled last year?", PLAIN, "last year"),
        ("Which city spent most last spring?", "SELECT city FROM customers LIMIT 1", "last spring"),
        ("orders of March 2025", PLAIN, "March 2025"),
        ("cancelled orders", PLAIN, None),
        ("orders of last year", f"{PLAIN} AND year(day) = 2025", None),
        ("orders of last year", f"{PLAIN} AND day >= DATE '2025-01-01'", None),
        ("orders until March 2025", f"{PLAIN} AND day < DATE '2025-04-01'", None),
        ("orders in June", f"{PLAIN} AND month(day) = 6", None),
    ],
)
def test_a_time_that_the_sql_does_not_use_is_named(question, sql, forgotten):
    assert find_forgotten(question, sql, TODAY) == forgotten
