"""The guard: fixtures of attacks and honest queries, messages, and fuzzing both ways."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Iterator

import duckdb
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from assistant import functions, syntax
from assistant.errors import GuardError
from assistant.guard import MAX_CHARACTERS, check
from schemas.introspect import introspect
from schemas.model import Column, Schema, Table
from tests.guard_fixtures import SCHEMA_SQL, Case, load_cases

ATTACKS = load_cases("guard_reject")
HONEST = load_cases("guard_accept")


@pytest.fixture(scope="module")
def connection() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect(config={"threads": "1"}) as connection:
        connection.execute(SCHEMA_SQL)
        yield connection


@pytest.fixture(scope="module")
def schema(connection: duckdb.DuckDBPyConnection) -> Schema:
    return introspect(connection)


def test_the_fixtures_are_as_large_as_promised_and_without_repetition() -> None:
    assert len({case.sql for case in ATTACKS}) == len(ATTACKS) >= 200
    assert len({case.sql for case in HONEST}) == len(HONEST) >= 200
    assert all(case.title.strip() for case in ATTACKS + HONEST)


@pytest.mark.parametrize("case", ATTACKS, ids=lambda case: case.title)
def test_an_attack_is_refused_with_a_sentence(case: Case, schema: Schema) -> None:
    with pytest.raises(GuardError) as refusal:
        check(case.sql, schema)
    message = str(refusal.value)
    assert message[0].isalpha()
    assert message.endswith((".", "?"))
    assert "\n" not in message
    assert message.isprintable()
    assert f"'{refusal.value.suggestion}'. Did you mean" not in message


@pytest.mark.parametrize("case", HONEST, ids=lambda case: case.title)
def test_an_honest_query_passes_and_returns_what_it_returned_before(
    case: Case, schema: Schema, connection: duckdb.DuckDBPyConnection
) -> None:
    checked = check(case.sql, schema)
    before = connection.execute(case.sql)
    columns, rows = before.description, before.fetchall()
    after = connection.execute(checked.sql)
    assert [c[0] for c in after.description or []] == [c[0] for c in columns or []]
    assert Counter(map(repr, after.fetchall())) == Counter(map(repr, rows))
    assert check(checked.sql, schema) == checked


@pytest.mark.parametrize(
    ("sql", "tables"),
    [
        ("SELECT 1", ()),
        ("FROM Customers", ("customers",)),
        ("SELECT * FROM orders a JOIN orders b USING (id)", ("orders",)),
        ("WITH x AS (FROM orders) SELECT * FROM x, sales.regions", ("orders", "sales.regions")),
        ("WITH orders AS (SELECT 1) FROM orders", ()),
        ("PIVOT orders ON status USING sum(total)", ("orders",)),
        ("SELECT (SELECT max(id) FROM products)", ("products",)),
    ],
)
def test_the_tables_that_are_read_are_reported(
    sql: str, tables: tuple[str, ...], schema: Schema
) -> None:
    assert check(sql, schema).tables == tables


@pytest.mark.parametrize(
    ("sql", "message", "suggestion"),
    [
        ("FROM ordrs", "Unknown table 'ordrs'. Did you mean 'orders'?", "orders"),
        ("SELECT nmae FROM customers", "Unknown column 'nmae'. Did you mean 'name'?", "name"),
        ("FROM region", "Unknown table 'region'. Did you mean 'sales.regions'?", "sales.regions"),
        (
            "SELECT c.contry FROM customers AS c",
            "Unknown column 'contry'. Did you mean 'country'?",
            "country",
        ),
        (
            "SELECT address.stret FROM customers",
            "Unknown struct field 'stret'. Did you mean 'street'?",
            "street",
        ),
        (
            "SELECT medain(total) FROM orders",
            "The function medain() is not on the list of allowed functions. Did you mean 'median'?",
            "median",
        ),
        (
            "SELEC 1",
            "A query that reads starts with SELECT, WITH or FROM, not with 'SELEC'. "
            "Did you mean 'SELECT'?",
            "SELECT",
        ),
        (
            "SELECT id FROM customers, orders",
            "The column 'id' is in more than one table; write customers.id or orders.id.",
            "customers.id",
        ),
        ("SELECT 1; SELECT 2", "One query at a time is allowed; this text holds 2.", None),
        ("DROP TABLE customers", "A query that reads starts with SELECT", None),
    ],
)
def test_a_refusal_names_the_reason_and_the_nearest_name(
    sql: str, message: str, suggestion: str | None, schema: Schema
) -> None:
    with pytest.raises(GuardError) as refusal:
        check(sql, schema)
    assert str(refusal.value).startswith(message)
    assert refusal.value.suggestion == suggestion


def test_an_arrow_lambda_is_written_in_the_form_that_duckdb_still_reads(schema: Schema) -> None:
    sql = check("SELECT list_transform([1], x -> x + 1)", schema).sql
    assert duckdb.execute(sql).fetchall() == [([2],)]


def test_an_arrow_that_takes_a_value_out_of_json_stays_one(schema: Schema) -> None:
    sql = check("SELECT json_array_length(attributes->'sizes') FROM products", schema).sql
    assert "LAMBDA" not in sql.upper()


def test_a_reply_is_written_in_one_way(schema: Schema) -> None:
    one = check("select  NAME from customers where id=3 ;", schema)
    other = check("SELECT NAME\nFROM customers -- all\nWHERE id = 3", schema)
    assert one == other


def test_text_of_the_longest_length_is_refused_in_a_second(schema: Schema) -> None:
    with pytest.raises(GuardError, match="characters"):
        check("SELECT " + "1+" * MAX_CHARACTERS + "1", schema)


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    "unit", ["(", "NOT ", "1+", "[", "(SELECT * FROM ", "CASE WHEN ", "- ", "SELECT 1 UNION ALL "]
)
def test_deep_nesting_never_crashes(unit: str, schema: Schema) -> None:
    for prefix in ("SELECT ", "SELECT * FROM ", ""):
        text = prefix + unit * ((MAX_CHARACTERS - 20) // len(unit)) + "1"
        with pytest.raises(GuardError):
            check(text, schema)


def test_chained_subscripts_are_refused_before_they_take_seconds(schema: Schema) -> None:
    with pytest.raises(GuardError, match=r"1,300 '\['; at most 200"):
        check("SELECT name" + "[1]" * 1300 + " FROM customers", schema)
    assert check("SELECT ['a', 'b'][1]", schema)


def test_a_chain_of_withs_that_doubles_is_checked_in_time(schema: Schema) -> None:
    steps = ", ".join(f"a{i} AS (SELECT * FROM a{i - 1} x, a{i - 1} y)" for i in range(1, 30))
    sql = f"WITH a0 AS (SELECT 1), {steps} SELECT count(*) FROM a29"
    with pytest.raises(GuardError):
        check(sql, schema)


def test_every_allowed_function_exists_in_duckdb() -> None:
    known = {
        name
        for (name,) in duckdb.execute(
            "SELECT lower(function_name) FROM duckdb_functions()"
        ).fetchall()
    }
    # Made by the parser or the binder rather than listed in the catalog.
    special = {"coalesce", "ifnull", "nullif", "if", "grouping", "grouping_id", "unnest", "trim"}
    special |= {"current_date", "current_time", "current_timestamp", "position", "overlay"}
    special |= {"list_comprehension", "unpivot_list"}
    unknown = {f for f in functions.SCALAR | functions.AGGREGATE if f not in known} - special
    assert not unknown


def test_no_function_that_reads_the_outside_is_allowed() -> None:
    reading = duckdb.execute(
        """
        SELECT DISTINCT lower(function_name) FROM duckdb_functions()
        WHERE function_name SIMILAR TO
            '.*(duckdb_|pragma|read_|scan|glob|sniff|secret|setting|variable|getenv|query|sleep|'
            'write|log_|nextval|currval|setval|setseed|current_(user|role|schema|catalog|database)|'
            'pg_|has_.*privilege|parquet|extension|external).*'
           OR function_type IN ('table', 'pragma', 'table_macro')
        """
    ).fetchall()
    allowed = functions.FUNCTIONS | functions.TABLE_FUNCTIONS
    harmless = {"range", "generate_series", "unnest", "histogram", "repeat"}
    assert {name for (name,) in reading} & allowed <= harmless


def test_a_schema_of_odd_names_is_resolved() -> None:
    columns = (Column("sélect ✓", "INTEGER"), Column('a"b', "VARCHAR"), Column("user", "VARCHAR"))
    odd = Schema(
        (
            Table("drop table", columns, schema="my schema", catalog="other db"),
            Table("💥", columns),
            Table("Robert'); DROP TABLE students;--", columns),
        )
    )
    for table in odd.tables:
        names = ", ".join(column.sql_name for column in columns)
        assert check(f"SELECT {names} FROM {table.sql_name}", odd).tables == (table.key,)


def test_a_column_of_an_unknown_type_can_still_be_named() -> None:
    schema = Schema((Table("t", (Column("a", "SOME_EXTENSION_TYPE"), Column("b", "INTEGER"))),))
    assert check("SELECT a, b FROM t", schema).tables == ("t",)
    with pytest.raises(GuardError, match="Unknown column 'c'"):
        check("SELECT c FROM t", schema)


@pytest.mark.parametrize("limit", [functions.MAX_ROWS_GENERATED, 1000])
def test_a_range_up_to_the_limit_passes(limit: int, schema: Schema) -> None:
    assert check(f"SELECT count(*) FROM range({limit})", schema)
    with pytest.raises(GuardError):
        check(f"SELECT count(*) FROM range({limit * 1001})", schema)


# Fuzzing


@pytest.fixture(scope="module")
def orders() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect(config={"threads": "1"}) as connection:
        connection.execute(ORDERS_SQL)
        yield connection


NUMBERS = st.sampled_from(
    ["id", "total", "customer_id", "total * 2", "length(status)", "3", "-1.5"]
)
CONDITIONS = st.one_of(
    st.builds("{} {} {}".format, NUMBERS, st.sampled_from(["=", "<", ">=", "<>"]), NUMBERS),
    st.builds("{} BETWEEN {} AND {}".format, NUMBERS, NUMBERS, NUMBERS),
    st.text(alphabet="abc';-\"é%", max_size=8).map(
        lambda text: "status LIKE '" + text.replace("'", "''") + "'"
    ),
    st.sampled_from(
        [
            "note IS NULL",
            "status IN ('open', 'paid')",
            "ordered_at >= DATE '2023-02-01'",
            "id IN (SELECT order_id FROM order_items)",
            "EXISTS (SELECT 1 FROM customers c WHERE c.id = customer_id)",
        ]
    ),
)
PREDICATES = st.recursive(
    CONDITIONS,
    lambda inner: st.one_of(
        st.builds("({} AND {})".format, inner, inner),
        st.builds("({} OR {})".format, inner, inner),
        st.builds("NOT ({})".format, inner),
    ),
    max_leaves=5,
)
AGGREGATES = st.sampled_from(
    ["count(*)", "sum(total)", "avg(total)", "max(ordered_at)", "count(DISTINCT status)"]
)


@st.composite
def honest_queries(draw: st.DrawFn) -> str:
    where = draw(st.one_of(st.just(""), PREDICATES.map("WHERE {}".format)))
    if draw(st.booleans()):
        key = draw(st.sampled_from(["status", "year(ordered_at)", "customer_id"]))
        having = draw(st.sampled_from(["", "HAVING count(*) > 2"]))
        core = f"SELECT {key} AS k, {draw(AGGREGATES)} AS v FROM orders {where} GROUP BY k {having}"
    else:
        items = ", ".join(draw(st.lists(NUMBERS, min_size=1, max_size=3)))
        window = draw(
            st.sampled_from(["", ", row_number() OVER (PARTITION BY status ORDER BY id) AS n"])
        )
        core = f"SELECT {items}{window} FROM orders {where}"
    shape = draw(
        st.sampled_from(
            [
                "{}",
                "WITH q AS ({}) FROM q",
                "SELECT * FROM ({}) AS q",
                "({0}) UNION ALL ({0})",
                "{} ORDER BY 1 DESC LIMIT 7",
            ]
        )
    )
    return shape.format(core)


@settings(max_examples=80, deadline=None)
@given(sql=honest_queries())
def test_honest_queries_of_a_grammar_pass_and_mean_the_same(
    sql: str, orders: duckdb.DuckDBPyConnection
) -> None:
    checked = check(sql, ORDERS)
    assert Counter(map(repr, orders.execute(checked.sql).fetchall())) == Counter(
        map(repr, orders.execute(sql).fetchall())
    )


ORDERS_SQL = """
CREATE TABLE orders (
    id INTEGER, customer_id INTEGER, ordered_at TIMESTAMP, status VARCHAR, total DOUBLE,
    note VARCHAR
);
INSERT INTO orders VALUES
    (1, 1, '2023-01-05', 'open', 5, NULL), (2, 1, '2023-03-05', 'paid', 7, 'x');
CREATE TABLE order_items (order_id INTEGER);
INSERT INTO order_items VALUES (2);
CREATE TABLE customers (id INTEGER);
INSERT INTO customers VALUES (1);
"""
with duckdb.connect() as _connection:
    _connection.execute(ORDERS_SQL)
    ORDERS = introspect(_connection)


@st.composite
def disguised_attacks(draw: st.DrawFn) -> str:
    """An attack in other letters, spaces and comments, perhaps inside an honest query."""
    attack = draw(st.sampled_from(MUTABLE))
    out = []
    in_quotes = False
    for char in attack:
        in_quotes ^= char in "'\""
        if char == " " and not in_quotes:
            out.append(draw(st.sampled_from([" ", "\n", "\t", "/**/", " /* SELECT */ ", "\r\n"])))
        elif not in_quotes and draw(st.booleans()):
            out.append(char.swapcase())
        else:
            out.append(char)
    text = "".join(out)
    shape = draw(
        st.sampled_from(
            [
                "{}",
                " {} ;",
                "SELECT 1 UNION ALL {}",
                "SELECT * FROM ({}) AS q",
                "WITH q AS ({}) SELECT * FROM q",
                "SELECT ({})",
                "SELECT 1; {}",
                "{} -- harmless",
                "/* harmless */ {}",
            ]
        )
    )
    return shape.format(text)


MUTABLE = [
    case.sql
    for case in ATTACKS
    if case.title.startswith(("reads", "lists", "catalog", "secrets", "settings", "file as a"))
    or case.title.startswith(("drops", "creates", "inserts", "deletes", "updates", "writes"))
]


@settings(max_examples=150, deadline=None)
@given(disguised_attacks())
def test_a_disguised_attack_never_passes(sql: str) -> None:
    with pytest.raises(GuardError):
        check(sql, ORDERS)


WORDS = """
    SELECT FROM WHERE orders id status * ( ) , ; ' " -- /* */ WITH AS UNION 1 = PIVOT ON USING sum(
    read_csv( '/etc/passwd' $$ lambda x : [ ] { } . :: # ? $1 \x00 RECURSIVE VALUES GROUP BY ALL
    COLUMNS( EXCLUDE UNPIVOT JOIN LATERAL
"""


@settings(max_examples=150, deadline=None)
@given(
    st.one_of(
        st.text(max_size=60),
        st.lists(
            st.sampled_from(WORDS.split()),
            max_size=25,
        ).map(" ".join),
    )
)
@example("PIVOT")
@example("SELECT \x00")
@example("\ud800")
@example("SELECT '\ud800'")
@example("SELECT * FROM range()")
@example("SELECT range(1e999)")
@example("SELECT repeat()")
@example("SELECT format()")
@example("PIVOT orders ON (((status")
@example("SELECT #99999999999999999999 FROM orders")
def test_any_text_is_accepted_or_refused_and_nothing_else(text: str) -> None:
    with contextlib.suppress(GuardError):
        checked = check(text, ORDERS)
        kinds = syntax.statement_types(checked.sql)
        assert kinds == ["SELECT"] or (kinds == ["MULTI"] and "PIVOT" in checked.sql.upper())
