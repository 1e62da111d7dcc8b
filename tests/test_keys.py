from __future__ import annotations

import duckdb
import pytest

from schemas.introspect import introspect
from schemas.model import Column, Schema, Table


def infer(sql: str) -> list[str]:
    """The inferred keys as `table.column -> table.column`, in the schema's order."""
    with duckdb.connect() as connection:
        connection.execute(sql)
        return describe(introspect(connection))


def describe(schema: Schema) -> list[str]:
    return [
        f"{table.key}.{key.columns[0]} -> {key.target}.{key.target_columns[0]}"
        for table, key in schema.foreign_keys()
        if key.inferred
    ]


@pytest.mark.parametrize(
    ("target", "source", "found"),
    [
        ("customers (id INTEGER PRIMARY KEY)", "o (customer_id INTEGER)", "customer_id"),
        ("customers (customer_id INT PRIMARY KEY)", "o (customer_id INT)", "customer_id"),
        ("Customer (CustomerId INT PRIMARY KEY)", 'o ("Customer Id" INT)', "Customer Id"),
        ("order_items (id INT PRIMARY KEY)", "o (orderItemId BIGINT)", "orderItemId"),
        ("teams (id INT PRIMARY KEY)", "o (home_team_id INT)", "home_team_id"),
        ("Student (StuID INT PRIMARY KEY)", "o (stuid INT)", "stuid"),
        ("department (id INT PRIMARY KEY)", "o (dept_id INT)", None),
        ("department (id INT PRIMARY KEY)", "o (dep_id INT)", "dep_id"),
        ("countries (code VARCHAR PRIMARY KEY)", "o (country_code VARCHAR)", "country_code"),
        ("customers (id INTEGER PRIMARY KEY)", "o (customer_id VARCHAR)", None),
        ("customers (id INTEGER PRIMARY KEY)", "o (id INTEGER)", None),
        ("years (year INTEGER PRIMARY KEY)", "o (year INTEGER)", None),
        ("names (name VARCHAR PRIMARY KEY)", "o (name VARCHAR)", None),
        ("games (id INTEGER PRIMARY KEY)", "o (home_games INTEGER)", None),
        ("bills (id INTEGER PRIMARY KEY)", "o (paid INTEGER)", None),
        (
            "customers (id INTEGER, code INTEGER, PRIMARY KEY (id, code))",
            "o (customer_id INT)",
            None,
        ),
    ],
)
def test_names_alone_suggest_keys_in_an_empty_database(
    target: str, source: str, found: str | None
) -> None:
    keys = infer(f"CREATE TABLE {target}; CREATE TABLE {source}")
    assert [key.split(" -> ")[0] for key in keys] == ([f"o.{found}"] if found else [])


def test_a_column_named_like_a_table_points_at_its_key_if_the_rows_agree() -> None:
    tables = """
        CREATE TABLE airlines (uid INTEGER, name VARCHAR);
        CREATE TABLE flights (airline INTEGER, number INTEGER);
        INSERT INTO airlines SELECT i, 'airline ' || i FROM range(1, 20) t(i);
    """
    rows = "INSERT INTO flights SELECT {} , i FROM range(50) t(i)"
    assert infer(tables + rows.format("1 + i % 9")) == ["flights.airline -> airlines.uid"]
    assert infer(tables + rows.format("1000 + i")) == []


def test_imported_files_without_any_key_get_keys_that_point_at_unique_columns() -> None:
    keys = infer(
        """
        CREATE TABLE student AS SELECT i AS "StuID", 'n' || i AS name FROM range(20) t(i);
        CREATE TABLE pet AS SELECT i AS "PetID", 'x' AS "PetType" FROM range(10) t(i);
        CREATE TABLE has_pet AS SELECT i % 7 AS "StuID", i % 10 AS "PetID" FROM range(40) t(i);
        """
    )
    assert keys == ["has_pet.StuID -> student.StuID", "has_pet.PetID -> pet.PetID"]


def test_a_target_that_is_not_unique_is_refuted() -> None:
    assert (
        infer(
            "CREATE TABLE customers AS SELECT i % 3 AS id FROM range(9) t(i);"
            "CREATE TABLE orders AS SELECT i % 3 AS customer_id FROM range(9) t(i)"
        )
        == []
    )


def test_some_stray_values_do_not_refute_a_clear_name() -> None:
    assert infer(
        "CREATE TABLE customers AS SELECT i AS id FROM range(50) t(i);"
        "CREATE TABLE orders AS SELECT i AS customer_id FROM range(60) t(i)"
    ) == ["orders.customer_id -> customers.id"]


def test_a_parent_column_points_at_its_own_table() -> None:
    assert infer(
        "CREATE TABLE categories (id INTEGER PRIMARY KEY, parent_id INTEGER);"
        "CREATE TABLE parts (part_id INTEGER PRIMARY KEY, main_part_id INTEGER)"
    ) == ["categories.parent_id -> categories.id", "parts.main_part_id -> parts.part_id"]


def test_declared_keys_stay_and_their_columns_get_no_second_key() -> None:
    with duckdb.connect() as connection:
        connection.execute(
            "CREATE TABLE users (id INTEGER PRIMARY KEY);"
            "CREATE TABLE authors (id INTEGER PRIMARY KEY);"
            "CREATE TABLE posts (author_id INTEGER REFERENCES users (id), user_id INTEGER)"
        )
        keys = introspect(connection).tables[1].foreign_keys
    assert [(k.columns, k.target, k.inferred) for k in keys] == [
        (("author_id",), "users", False),
        (("user_id",), "users", True),
    ]


def test_two_equally_good_targets_give_no_key() -> None:
    assert (
        infer(
            "CREATE TABLE a (shared_code INTEGER PRIMARY KEY);"
            "CREATE TABLE b (shared_code INTEGER PRIMARY KEY); CREATE TABLE c (shared_code INTEGER)"
        )
        == []
    )


def test_views_point_at_tables() -> None:
    assert infer(
        "CREATE TABLE customers (id INTEGER PRIMARY KEY);"
        "CREATE VIEW totals AS SELECT 1 AS customer_id, 2.5 AS total"
    ) == ["totals.customer_id -> customers.id"]


def test_keys_do_not_cross_database_schemas() -> None:
    assert (
        infer(
            "CREATE SCHEMA s; CREATE TABLE s.customers (id INTEGER PRIMARY KEY);"
            "CREATE TABLE orders (customer_id INTEGER)"
        )
        == []
    )


def test_keys_are_the_same_without_a_connection_when_there_are_no_rows() -> None:
    from schemas.keys import infer_keys

    tables = (
        Table("customers", (Column("id", "INTEGER", nullable=False),), ("id",)),
        Table("orders", (Column("customer_id", "INTEGER"),)),
    )
    assert describe(infer_keys(Schema(tables))) == ["orders.customer_id -> customers.id"]
