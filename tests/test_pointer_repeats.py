"""Grouping by what a name stands for, and listing each thing once."""

import duckdb
import pytest

from assistant.pointer import encode
from assistant.pointer_repeats import cells_per_row
from schemas.introspect import introspect
from schemas.profile import MAX_VALUES_PER_COLUMN, Profile, build_profile


@pytest.fixture(scope="module")
def shop():
    connection = duckdb.connect()
    connection.execute(
        """
        CREATE TABLE customer (id INTEGER PRIMARY KEY, name VARCHAR, city TEXT, code_name TEXT,
            first_name VARCHAR, last_name VARCHAR);
        CREATE TABLE sale (
            id INTEGER PRIMARY KEY, customer_id INTEGER REFERENCES customer (id), dish VARCHAR,
            portions INTEGER, guest_name VARCHAR);
        INSERT INTO customer VALUES (1, 'Ada', 'Rome', 'a', 'Ada', 'Orr'),
            (2, 'Ada', 'Oslo', 'b', 'Ada', 'Pym'), (3, 'Bo', 'Rome', 'c', 'Bo', 'Quin'),
            (4, 'Cy', 'Bari', 'd', 'Cy', 'Rue');
        INSERT INTO sale SELECT i, 1 + i % 4, CASE WHEN i % 3 = 0 THEN 'soup' ELSE 'pie' END, i,
            'guest ' || (i // 2) FROM range(12) AS t (i);
        """
    )
    schema = introspect(connection)
    return connection, schema, build_profile(connection, schema)


def answer(shop, question, reply, *, profiled=True):
    """The SQL of `reply`, in which columns are written as `table.column`, and its rows."""
    connection, schema, profile = shop
    encoded = encode(question, schema, profile=profile if profiled else None)
    for symbol, (table, column) in encoded.columns.items():
        reply = reply.replace(f"{table.rpartition('.')[2]}.{column} ", f"{symbol} ")
    sql = encoded.to_sql(reply)
    return sql, sorted(connection.execute(sql).fetchall())


def test_two_persons_of_one_name_are_two_groups(shop):
    question = "How many sales per customer?"
    sql, rows = answer(
        shop, question, "select customer.name , sum ( sale.portions ) group by customer.name "
    )
    assert "GROUP BY customer.name, customer.id" in sql
    assert [name for name, _ in rows] == ["Ada", "Ada", "Bo", "Cy"]


@pytest.mark.parametrize(
    "reply",
    [
        # nearly as many cities as customers, but a city is nobody's name
        "select customer.city , count ( sale.id ) group by customer.city ",
        # every code is another one
        "select customer.code_name , count ( sale.id ) group by customer.code_name ",
        # a name in the table that points: of a guest, not of the sale
        "select sale.guest_name , count ( customer.id ) group by sale.guest_name ",
        # without a join the question is about the names themselves
        "select customer.name group by customer.name having count ( * ) > 1 ",
    ],
)
def test_other_groups_stay_as_they_are(shop, reply):
    sql, _ = answer(shop, "how many?", reply.replace("> 1", ">= 1"))
    assert sql.count(",") <= 1
    assert not sql.endswith("id")


def test_a_key_that_is_grouped_by_already_is_not_repeated(shop):
    reply = "select customer.name , count ( sale.id ) group by customer.id , customer.name "
    sql, _ = answer(shop, "sales per customer", reply)
    assert sql.endswith("GROUP BY customer.id, customer.name")


@pytest.mark.parametrize(
    ("question", "reply", "expected"),
    [
        ("Which dishes were sold?", "select sale.dish ", ["pie", "soup"]),
        ("Tell me, which dishes were sold?", "select sale.dish ", ["pie", "soup"]),
        ("In which cities were portions sold?", "select customer.city from <t1>", None),
        ("Which numbers of portions?", "select sale.portions ", list(range(12))),
        (
            "Which customers bought more than 2 portions?",
            "select customer.name where sale.portions > 2 ",
            ["Ada", "Bo", "Cy"],
        ),
        (
            "Which customers bought more than 2 portions?",
            "select customer.first_name , customer.last_name where sale.portions > 2 ",
            ["Ada", "Ada", "Bo", "Cy"],
        ),
    ],
)
def test_which_asks_for_each_thing_once(shop, question, reply, expected):
    sql, rows = answer(shop, question, reply)
    assert sql.startswith("SELECT DISTINCT")
    if expected is not None:
        assert [row[0] for row in rows] == expected


@pytest.mark.parametrize(
    ("question", "reply"),
    [
        ("List the dishes sold", "select sale.dish "),
        ("List the dishes, but which of them?", "select sale.dish "),
        ("Which dishes, and how many portions?", "select sale.dish , sale.portions "),
        # not names alone, not of one table, not repeated
        ("Which customers bought more?", "select customer.name , customer.city where sale.id > 2 "),
        ("Which customers and guests?", "select customer.name , sale.guest_name "),
        ("Which customers are there?", "select customer.first_name , customer.last_name "),
        ("Which dishes, in order?", "select sale.dish order by sale.portions "),
        ("Which three dishes?", "select sale.dish limit 3"),
        # two customers of one name stay two
        ("Which customers are there?", "select customer.name "),
        (
            "Which customers bought pie?",
            "select customer.name where customer.id in ( select sale.customer_id ) ",
        ),
        ("Which dishes sold best?", "select count ( * ) from <t1>"),
    ],
)
def test_any_other_list_repeats_what_repeats(shop, question, reply):
    assert "DISTINCT" not in answer(shop, question, reply)[0]


def test_columns_with_more_cells_than_a_profile_holds_are_not_judged(shop):
    schema = shop[1]
    sale = next(table for table in schema.tables if table.name == "sale").key
    full = tuple(map(str, range(MAX_VALUES_PER_COLUMN)))
    profile = Profile({(sale, "dish"): full, (sale, "guest_name"): ("a", "b", "c")})
    assert cells_per_row(schema, profile) == {(sale, "guest_name"): 0.25}


def test_without_a_profile_groups_are_what_the_model_says(shop):
    reply = "select customer.name , count ( sale.id ) group by customer.name "
    assert answer(shop, "?", reply, profiled=False)[0].endswith("GROUP BY customer.name")
