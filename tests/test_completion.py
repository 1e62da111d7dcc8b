"""What a question says and the SQL does not: counted against it, put in, or pointed out."""

import datetime as dt

import duckdb
import pytest

from assistant.completion import complete, find_lacking, find_said
from assistant.database import Database
from assistant.models import Reply
from assistant.pipeline import ask
from assistant.pointer import encode
from schemas.introspect import introspect
from schemas.profile import build_profile
from tests.scripted_model import ScriptedModel

TODAY = dt.date(2026, 11, 22)
PLAIN = "SELECT count(*) FROM orders WHERE status = 'cancelled'"


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    path = tmp_path_factory.mktemp("completion") / "shop.duckdb"
    with duckdb.connect(str(path)) as connection:
        connection.execute(
            """
            CREATE TABLE customers (id INTEGER PRIMARY KEY, name VARCHAR, city VARCHAR,
                since DATE);
            CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER REFERENCES customers,
                day DATE, sent DATE, status VARCHAR,
                is_paid BOOLEAN, "Gift" BOOLEAN);
            INSERT INTO customers VALUES (1, 'Ada', 'Rome', NULL),
                (2, 'Bo', 'New Rome', NULL),
                (3, 'Status', 'O''Hara', NULL),
                (4, 'Rome', 'Bern', NULL),
                (5, 'TOP!', 'Top Hill', NULL);
            INSERT INTO orders VALUES (1, 1, '2025-03-01', '2025-03-02', 'cancelled', true, true),
                (2, 2, '2025-05-01', '2026-05-02', 'sent', false, true),
                (3, 1, '2026-05-01', NULL, 'sent', false, true);
            """
        )  # fmt: skip
    return path


@pytest.fixture(scope="module")
def shop(path):
    with duckdb.connect(str(path), read_only=True) as connection:
        schema = introspect(connection)
        return schema, build_profile(connection, schema)


@pytest.mark.parametrize(
    ("question", "sql", "lacking"),
    [
        ("How many orders were cancelled last year?", PLAIN, ["last year"]),
        ("Which city spent most last spring?", "SELECT city FROM customers", ["last spring"]),
        ("orders of March 2025", PLAIN, ["March 2025"]),
        ("cancelled orders", PLAIN, []),
        ("orders of last year", f"{PLAIN} AND year(day) = 2025", []),
        ("orders of last year", f"{PLAIN} AND day >= DATE '2025-01-01'", []),
        ("orders until March 2025", f"{PLAIN} AND day < DATE '2025-04-01'", []),
        ("orders in June", f"{PLAIN} AND month(day) = 6", []),
        ("orders in 2025", PLAIN, ["2025"]),
        ("orders of Ada in 2025", "SELECT * FROM orders", ["Ada", "2025"]),
        ("orders of Ada", "SELECT * FROM customers WHERE name ILIKE '%ada%'", []),
        ("customers in O'Hara", "SELECT * FROM customers WHERE city = 'O''Hara'", []),
        # the longer cell is said, and not the shorter one in it
        ("customers in New Rome", "SELECT * FROM customers WHERE city = 'New Rome'", []),
        ("customers in New Rome", "SELECT * FROM customers WHERE city = 'Rome'", ["New Rome"]),
        # a customer is called so, and a column
        ("the status of each order", "SELECT id FROM orders", []),
        ("the 3 latest orders", "SELECT * FROM orders", []),
        # a customer is called so, and a word that asks
        ("top 3 orders", "SELECT * FROM orders", []),
        ("top 3 orders of Top Hill", "SELECT * FROM orders", ["Top Hill"]),
        ("paid orders", "SELECT * FROM orders", ["paid"]),
        ("paid orders", "SELECT * FROM orders WHERE NOT is_paid", []),
        ("the unpaid orders", "SELECT * FROM orders WHERE is_paid = TRUE", ["unpaid"]),
        ("Non-paid orders", "SELECT * FROM orders WHERE is_paid", ["Non-paid"]),
        ("unpaid orders", "SELECT * FROM orders WHERE NOT orders.is_paid", []),
        ("unpaid orders", "SELECT * FROM orders WHERE is_paid = FALSE", []),
        ("orders that are a gift", 'SELECT * FROM orders WHERE "Gift"', []),
        ("orders that are no gifts", "SELECT * FROM orders", ["no", "gift"]),
        ("customers who never ordered", "SELECT name FROM customers", ["never"]),
        ("Who hasn't ordered?", "SELECT name FROM customers", ["hasn't"]),
        ("Which orders were not sent?", "SELECT * FROM orders WHERE sent IS NULL", []),
        ("customers with no orders", "SELECT * FROM customers WHERE city = 'Norton'", ["no"]),
        ("customers not in Rome", "SELECT * FROM customers WHERE city <> 'Rome'", []),
        ("not in Rome", "SELECT * FROM customers WHERE NOT city = 'Rome'", []),
        # these deny nothing
        ("not more than 3 orders, please", "SELECT * FROM orders LIMIT 3", []),
        ("each city, no duplicates", "SELECT DISTINCT city FROM customers", []),
        ("statuses without any repeats", "SELECT DISTINCT status FROM orders", []),
        ("I don't know which orders there are", "SELECT * FROM orders", []),
    ],
)
def test_what_the_sql_lacks_is_named_in_the_words_of_the_question(shop, question, sql, lacking):
    said = find_said(question, *shop, today=TODAY)
    assert [one.text for one in find_lacking(sql, said)] == lacking


@pytest.mark.parametrize(
    ("question", "reply", "expected"),
    [
        ("orders of Ada", "select orders.id", ["WHERE customers.name = 'Ada'"]),
        # that something is not so can be put in nowhere, the rest can
        ("orders not of Ada", "select orders.id", ["WHERE customers.name = 'Ada'"]),
        (
            "sent orders of Ada",
            "select orders.id where orders.status = sent orderby orders.day",
            ["WHERE orders.status = 'sent' AND customers.name = 'Ada' ORDER BY orders.day"],
        ),
        (
            "orders of 2025",
            "select orders.id groupby orders.id having count ( * ) > 1",
            [
                f"AND {column} < CAST('2026-01-01' AS DATE)) GROUP BY id HAVING COUNT(*) > 1"
                for column in ("day", "sent")
            ],
        ),
        # what is lacking in a subquery is put in outside
        (
            "customers in Bern without orders",
            "select customers.name where customers.id in "
            "( select orders.customer_id groupby orders.customer_id )",
            ["GROUP BY customer_id) AND city = 'Bern'"],
        ),
        ("paid orders", "select orders.id", ["FROM orders WHERE is_paid"]),
        ("unpaid orders", "select orders.id limit 1", ["FROM orders WHERE NOT is_paid LIMIT 1"]),
        ("names in New Rome", "select customers.name", ["WHERE city = 'New Rome'"]),
        ("orders of Ada", "select orders.id where customers.name = Ada", []),
        (
            "orders of Ada",
            "select orders.id where orders.day = orders.sent or orders.status = orders.status",
            [],
        ),
        ("names of Ada", "select customers.name except select customers.city", []),
    ],
)  # fmt: skip
def test_a_condition_is_put_in_for_what_is_lacking(shop, question, reply, expected):
    schema, profile = shop
    encoded = encode(question, schema, profile=profile)
    symbols = {f"{t}.{c}": symbol for symbol, (t, c) in encoded.columns.items()}
    symbols |= {constant.text: symbol for symbol, constant in encoded.values.items()}
    written = " ".join(symbols.get(word, word) for word in reply.split())
    replies = [(encoded.to_sql(written), encoded.spell_out(written))]
    found = complete(replies, find_said(question, schema, profile, today=TODAY), encoded)
    assert len(found) == len(expected)
    for meanings, part in zip(found, expected, strict=True):
        assert encoded.to_sql(encoded.say(meanings)).endswith(part)


def test_a_question_that_says_very_much_is_not_asked_about_in_every_way(shop):
    schema, profile = shop
    question = "orders of " + " and ".join(map(str, range(2001, 2019)))
    encoded = encode(question, schema, profile=profile)
    symbol = {key: symbol for symbol, key in encoded.columns.items()}
    written = f"select {symbol['orders', 'id']}"
    replies = [(encoded.to_sql(written), encoded.spell_out(written))]
    said = find_said(question, schema, profile, today=TODAY)
    assert len(said) == 18
    assert 0 < len(complete(replies, said, encoded)) <= 12


class Weighing(ScriptedModel):
    """A model that finds every suggestion as likely as `logprob`."""

    logprob = -2.0

    def weigh_views(self, views, *, adapter=None):
        self.weighed = [view.to_sql(view.suggested[0]) for view in views]
        return [[Reply(text, self.logprob) for text in view.suggested] for view in views]


def replies_with(view, *texts):
    """Replies in which columns are written as `table.column`."""
    symbols = {f"{t}.{c}": symbol for symbol, (t, c) in view.encoded.columns.items()}
    return [
        Reply(" ".join(symbols.get(word, word) for word in text.split()), logprob)
        for text, logprob in texts
    ]


class Searching(Weighing):
    found = (("select orders.id", -0.1), ("select orders.status", -0.5))

    def candidates_of_views(self, views, **options):
        return [replies_with(view, *self.found) if view.views else [] for view in views]


def test_where_all_candidates_lack_a_condition_the_model_is_asked_about_it(path):
    model = Searching(form="pointer")
    with Database.open(path) as database:
        answer = ask("orders of Ada", database, model)
    assert model.weighed == [model.weighed[0]] * 3
    assert answer.sql.endswith("WHERE customers.name = 'Ada'")
    assert answer.rows == ((1,), (3,))
    assert "complete" in answer.timings
    assert not any("does not" in warning for warning in answer.warnings)
    assert any("not sure" in warning for warning in answer.warnings)


def test_a_condition_that_the_model_does_not_believe_in_is_pointed_out_and_left_out(path):
    model = Searching(form="pointer")
    model.logprob = -12.0
    with Database.open(path) as database:
        answer = ask("orders of Ada", database, model)
    assert answer.sql == "SELECT id FROM orders"
    assert "The question says 'Ada', and the SQL does not; check it." in answer.warnings


@pytest.mark.parametrize("question", ["status of the orders", "orders with the status cancelled"])
def test_nothing_is_asked_again_where_the_best_lacks_nothing(path, question):
    model = Searching(form="pointer")
    model.found = (("select orders.id where orders.status = <v0>", -0.1), *model.found)
    with Database.open(path) as database:
        answer = ask(question, database, model)
    assert "complete" not in answer.timings
    assert not hasattr(model, "weighed")


def test_what_an_earlier_question_said_may_be_replaced(path):
    model = ScriptedModel(["SELECT count(*) FROM orders WHERE year(day) = 2026"])
    with Database.open(path) as database:
        answer = ask("and in 2026?", database, model, candidates=1, history=["orders in 2025"])
    assert "orders in 2025" in model.prompts[0]
    assert answer.rows == ((1,),)
    assert answer.warnings == ()
