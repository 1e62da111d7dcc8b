from __future__ import annotations

from pathlib import Path

import duckdb
import pytest

from schemas.introspect import introspect
from schemas.model import Column, ForeignKey, Schema, Table


def read(sql: str, *, infer_foreign_keys: bool = False) -> Schema:
    with duckdb.connect() as connection:
        connection.execute(sql)
        return introspect(connection, infer_foreign_keys=infer_foreign_keys)


def test_an_empty_database_has_no_tables() -> None:
    assert read("") == Schema(())


def test_a_table_is_read_with_keys_comments_and_row_count() -> None:
    schema = read(
        """
        CREATE TABLE "Country" (code VARCHAR PRIMARY KEY, name VARCHAR NOT NULL);
        CREATE TABLE city (id INTEGER, "Land" VARCHAR REFERENCES country (CODE),
                           PRIMARY KEY ("ID", "land"));
        COMMENT ON TABLE city IS 'as of 2020'; COMMENT ON COLUMN city.id IS 'from the census';
        INSERT INTO "Country" VALUES ('FR', 'France'), ('DE', 'Germany');
        """
    )
    assert schema.tables == (
        Table(
            "Country",
            (Column("code", "VARCHAR", nullable=False), Column("name", "VARCHAR", nullable=False)),
            ("code",),
            row_count=2,
        ),
        Table(
            "city",
            (
                Column("id", "INTEGER", nullable=False, comment="from the census"),
                Column("Land", "VARCHAR", nullable=False),
            ),
            ("id", "Land"),
            (ForeignKey(("Land",), "Country", ("code",)),),
            row_count=0,
            comment="as of 2020",
        ),
    )


@pytest.mark.parametrize(
    "type_text",
    [
        "DECIMAL(5,2)",
        "INTEGER[]",
        "VARCHAR[3]",
        "MAP(VARCHAR, INTEGER)",
        "ENUM('it''s', 'no')",
        'STRUCT(a INTEGER, "b c" STRUCT(d DATE)[])[]',
        "TIMESTAMP WITH TIME ZONE",
    ],
)
def test_types_are_duckdbs_own_text(type_text: str) -> None:
    assert read(f"CREATE TABLE t (a {type_text})").tables[0].columns == (Column("a", type_text),)


def test_a_named_enum_is_shown_with_its_values() -> None:
    schema = read("CREATE TYPE mood AS ENUM ('sad', 'ok'); CREATE TABLE t (m mood)")
    assert schema.tables[0].columns[0].type == "ENUM('sad', 'ok')"


def test_views_are_tables_without_row_count() -> None:
    schema = read(
        "CREATE TABLE t (a INTEGER); CREATE VIEW v AS SELECT a, upper('x') AS \"U p\" FROM t;"
        "COMMENT ON VIEW v IS 'shown daily'"
    )
    assert schema.table("v") == Table(
        "v",
        (Column("a", "INTEGER"), Column("U p", "VARCHAR")),
        is_view=True,
        comment="shown daily",
    )


def test_every_name_finds_its_table_from_where_the_connection_stands() -> None:
    with duckdb.connect() as connection:
        connection.execute(
            """
            ATTACH ':memory:' AS other; CREATE TABLE other.t (in_other INTEGER);
            CREATE SCHEMA other.deep; CREATE TABLE other.deep.t (in_deep INTEGER);
            CREATE SCHEMA memory.other; CREATE TABLE memory.other.t (in_memory_other INTEGER);
            CREATE SCHEMA sales; CREATE TABLE sales.t (in_sales INTEGER);
            CREATE TABLE sales.hidden (in_sales INTEGER);
            CREATE TABLE t (in_main INTEGER); CREATE TABLE "sales.t" (dotted INTEGER);
            CREATE TABLE hidden (in_main INTEGER); CREATE TEMP TABLE hidden (temporary INTEGER)
            """
        )
        schema = introspect(connection)
        assert len({table.key.casefold() for table in schema.tables}) == len(schema.tables) == 9
        for table in schema.tables:
            described = connection.execute(f"DESCRIBE {table.sql_name}").fetchall()
            assert [row[0] for row in described] == [c.name for c in table.columns], table.key
    assert schema.table("t").columns[0].name == "in_main"  # type: ignore[union-attr]
    assert schema.table("hidden").columns[0].name == "temporary"  # type: ignore[union-attr]
    assert schema.table("other.deep.t") is not None


def test_names_follow_the_schema_that_the_connection_uses() -> None:
    schema = read("CREATE TABLE a (x INTEGER); CREATE SCHEMA s; USE s; CREATE TABLE b (x INTEGER)")
    assert [table.key for table in schema.tables] == ["b", "main.a"]


def test_system_tables_are_left_out() -> None:
    names = {table.name for table in read("CREATE TABLE t (a INTEGER)").tables}
    assert names == {"t"}


def test_order_does_not_depend_on_the_order_of_creation() -> None:
    statements = ["CREATE TABLE b (x INTEGER)", "CREATE TABLE a (x INTEGER)", "CREATE SCHEMA s"]
    assert read(";".join(statements)) == read(";".join(reversed(statements)))


def test_a_locked_read_only_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "file.duckdb"
    with duckdb.connect(path) as connection:
        connection.execute("CREATE TABLE t (a INTEGER); CREATE VIEW v AS SELECT * FROM t")
        connection.execute("CREATE VIEW broken AS SELECT * FROM t; DROP TABLE t")
    options = {"enable_external_access": "false", "lock_configuration": "true"}
    with duckdb.connect(path, read_only=True, config=options) as connection:  # type: ignore[arg-type]
        assert [table.name for table in introspect(connection).tables] == ["broken", "v"]


def test_the_number_of_queries_does_not_grow_with_the_number_of_tables() -> None:
    class Counting:
        def __init__(self, connection: duckdb.DuckDBPyConnection) -> None:
            self.connection, self.queries = connection, 0

        def execute(self, query: str) -> duckdb.DuckDBPyConnection:
            self.queries += 1
            return self.connection.execute(query)

    counts = []
    for tables in (2, 200):
        with duckdb.connect() as connection:
            for number in range(tables):
                connection.execute(f"CREATE TABLE t{number} (id INTEGER PRIMARY KEY, name VARCHAR)")
            counting = Counting(connection)
            assert len(introspect(counting).tables) == tables  # type: ignore[arg-type]
            counts.append(counting.queries)
    assert counts[0] == counts[1] <= 6
