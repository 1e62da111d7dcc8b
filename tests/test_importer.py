"""Files become tables: names, types, dirty rows, keys, and what malformed files say."""

from __future__ import annotations

import datetime
import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.database import import_files
from assistant.errors import DatabaseError
from assistant.importer import table_name, unused_name
from assistant.sqlite_import import copy_sqlite


def query(path: Path, sql: str) -> list[tuple[Any, ...]]:
    with duckdb.connect(str(path), read_only=True) as connection:
        return connection.execute(sql).fetchall()


def make_sqlite(path: Path, script: str) -> Path:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(script)
    return path


def types_of(path: Path, table: str) -> dict[str, str]:
    return {row[0]: row[1] for row in query(path, f'DESCRIBE "{table}"')}


@pytest.fixture
def destination(tmp_path: Path) -> Path:
    return tmp_path / "made.duckdb"


# Names


@pytest.mark.parametrize(
    ("stem", "name"),
    [
        ("Sales 2024", "sales_2024"),
        ("orders", "orders"),
        ("2024-sales", "t_2024_sales"),
        ("Überstunden (März)", "überstunden_märz"),
        ("a.b-c", "a_b_c"),
        ("!!!", "data"),
        ("select", "select"),
    ],
)
def test_a_file_name_becomes_a_plain_table_name(stem: str, name: str) -> None:
    assert table_name(stem) == name


def test_a_taken_name_gets_the_next_number() -> None:
    assert unused_name("a", ["A", "a_2"]) == "a_3"
    assert unused_name("b", ["a"]) == "b"


@given(st.text(min_size=1, max_size=40))
def test_any_file_name_makes_a_name_that_duckdb_accepts(stem: str) -> None:
    name = table_name(stem)
    assert name
    assert not name[0].isdigit()
    assert not set(name) & set(" '\"./\\;-\n\x00")


def test_duplicate_names_are_numbered(tmp_path: Path, destination: Path) -> None:
    for folder in ("x", "y", "z"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "Data.csv").write_text(f"a\n{folder}\n")
    files = [tmp_path / folder / "Data.csv" for folder in ("x", "y", "z")]
    assert import_files(files, destination) == ["data", "data_2", "data_3"]
    assert query(destination, "FROM data_3") == [("z",)]


@pytest.mark.parametrize("name", ["a'b.csv", "a[1].csv", "a*.csv", "sélect ✓.csv", 'q"q.csv'])
def test_odd_file_names_are_read_as_they_are(name: str, tmp_path: Path, destination: Path) -> None:
    (tmp_path / name).write_text("x\n1\n")
    (tmp_path / "ab.csv").write_text("x\n2\n")
    (table,) = import_files([tmp_path / name], destination)
    assert query(destination, f'FROM "{table}"') == [(1,)]


# Text and columnar files


def test_csv_types_come_from_all_rows(tmp_path: Path, destination: Path) -> None:
    rows = "\n".join(f"{i},2024-01-{1 + i % 28:02d},{i / 4}" for i in range(30_000))
    (tmp_path / "m.csv").write_text(f"id,day,amount\n{rows}\nunknown,2024-02-01,1\n")
    import_files([tmp_path / "m.csv"], destination)
    assert types_of(destination, "m") == {"id": "VARCHAR", "day": "DATE", "amount": "DOUBLE"}
    assert query(destination, "SELECT count(*) FROM m") == [(30_001,)]


@pytest.mark.parametrize("delimiter", [",", ";", "|", "\t"])
def test_csv_delimiters_and_quotes_are_found(
    delimiter: str, tmp_path: Path, destination: Path
) -> None:
    lines = ["name{}note", '"Bob, Jr; |"{}"say ""hi"""', "Zoë{}"]
    (tmp_path / "d.csv").write_text(
        "\n".join(lines).format(*delimiter * 3).replace("{}", delimiter)
    )
    import_files([tmp_path / "d.csv"], destination)
    assert query(destination, "FROM d") == [("Bob, Jr; |", 'say "hi"'), ("Zoë", None)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_csv_encodings_are_found(encoding: str, tmp_path: Path, destination: Path) -> None:
    (tmp_path / "e.csv").write_bytes("name,city\nZoë,Köln\n".encode(encoding))
    import_files([tmp_path / "e.csv"], destination)
    assert query(destination, "SELECT name, city FROM e") == [("Zoë", "Köln")]


def test_a_csv_with_a_header_alone_is_an_empty_table(tmp_path: Path, destination: Path) -> None:
    (tmp_path / "h.csv").write_text("a,b\n")
    import_files([tmp_path / "h.csv"], destination)
    assert query(destination, "FROM h") == []
    assert list(types_of(destination, "h")) == ["a", "b"]


@pytest.mark.parametrize(
    ("broken", "line", "reason"),
    [
        ('50,"never closed\n51,x\n', 52, "a quote is opened and never closed"),
        ("50,a,b,c\n51,k\n", 52, "4 values instead of 2"),
        ("50,a\n51\n52,z\n", 53, "1 value instead of 2"),
        ("50,a,b\n51,a,b\n52,a,b\n", 52, "3 values instead of 2"),
        ('50,"a"b"\n', 52, "',' expected after '\"'"),
        ('50,"two\nlines"\n51\n', 54, "1 value instead of 2"),
    ],
)
def test_a_malformed_csv_names_file_and_line(
    broken: str, line: int, reason: str, tmp_path: Path, destination: Path
) -> None:
    good = "\n".join(f"{i},x{i}" for i in range(50))
    (tmp_path / "bad.csv").write_text(f"id,name\n{good}\n{broken}")
    with pytest.raises(DatabaseError) as error:
        import_files([tmp_path / "bad.csv"], destination)
    assert str(error.value) == (
        f"'{tmp_path / 'bad.csv'}' is malformed at line {line}: {reason}. "
        "Correct the file and import it again."
    )
    assert sorted(p.name for p in tmp_path.iterdir()) == ["bad.csv"]


def test_quotes_escaped_by_a_backslash_are_read(tmp_path: Path, destination: Path) -> None:
    (tmp_path / "m.csv").write_text('id,name\n1,"say \\"hi\\", Bob"\n2,x\n')
    import_files([tmp_path / "m.csv"], destination)
    assert query(destination, "FROM m") == [(1, 'say "hi", Bob'), (2, "x")]


@pytest.mark.parametrize(
    "content", ["name\nBob\nAda\n", "name\nBob\n\nAda\n", "name\r\nBob\r\nAda"]
)
def test_a_csv_of_one_column_is_read(content: str, tmp_path: Path, destination: Path) -> None:
    (tmp_path / "one.csv").write_bytes(content.encode())
    import_files([tmp_path / "one.csv"], destination)
    names = query(destination, "SELECT name FROM one WHERE name IS NOT NULL ORDER BY name")
    assert names == [("Ada",), ("Bob",)]


def test_a_csv_without_header_keeps_its_first_row(tmp_path: Path, destination: Path) -> None:
    (tmp_path / "n.csv").write_text("1,2.5\n3,4.5\n")
    import_files([tmp_path / "n.csv"], destination)
    assert query(destination, "FROM n") == [(1, 2.5), (3, 4.5)]


def test_a_csv_with_broken_lines_inside_quotes_is_read(tmp_path: Path, destination: Path) -> None:
    rows = "".join(f'{i},"line {i}\nnext, ""quoted"""\n' for i in range(3000))
    (tmp_path / "l.csv").write_text("id,note\n" + rows)
    import_files([tmp_path / "l.csv"], destination)
    assert query(destination, "SELECT count(*) FROM l") == [(3000,)]
    assert query(destination, "SELECT note FROM l WHERE id = 7") == [('line 7\nnext, "quoted"',)]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("x.json", b'{"a": 1'),
        ("x.json", b"not json"),
        ("x.jsonl", b'{"a": 1}\n{"a": \n'),
        ("x.parquet", b"PAR1 no"),
        ("x.parquet", b"hello world, this is text"),
    ],
)
def test_other_malformed_files_are_named(
    name: str, content: bytes, tmp_path: Path, destination: Path
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(DatabaseError, match=rf"{name}' is malformed") as error:
        import_files([tmp_path / name], destination)
    assert "\n" not in str(error.value)


def test_nested_json_is_kept_as_lists_and_structs(tmp_path: Path, destination: Path) -> None:
    (tmp_path / "n.json").write_text('[{"a": {"b": [1, 2]}, "c": [{"d": "x"}]}, {"a": null}]')
    import_files([tmp_path / "n.json"], destination)
    assert types_of(destination, "n") == {"a": "STRUCT(b BIGINT[])", "c": "STRUCT(d VARCHAR)[]"}
    assert query(destination, "SELECT a.b[2], c[1].d FROM n") == [(2, "x"), (None, None)]


def test_parquet_is_read(tmp_path: Path, destination: Path) -> None:
    duckdb.execute(f"COPY (SELECT 1 AS a, [1.5] AS b) TO '{tmp_path / 'p.parquet'}'")
    import_files([tmp_path / "p.parquet"], destination)
    assert query(destination, "SELECT a, b[1]::DOUBLE FROM p") == [(1, 1.5)]


@pytest.mark.parametrize("name", ["x.csv", "x.json", "x.parquet", "x.tsv"])
def test_an_empty_file_is_named(name: str, tmp_path: Path, destination: Path) -> None:
    (tmp_path / name).write_bytes(b"")
    with pytest.raises(DatabaseError, match=rf"{name}' is empty"):
        import_files([tmp_path / name], destination)


def test_refusals_before_anything_is_read(tmp_path: Path, destination: Path) -> None:
    (tmp_path / "x.xyz").write_text("a")
    (tmp_path / "x.csv").write_text("a\n1\n")
    with pytest.raises(DatabaseError, match="is of no known kind; use a SQLite file or one of"):
        import_files([tmp_path / "x.xyz"], destination)
    with pytest.raises(DatabaseError, match="There is no file"):
        import_files([tmp_path / "x.csv", tmp_path / "none.csv"], destination)
    with pytest.raises(DatabaseError, match="nothing to import"):
        import_files([], destination)
    with pytest.raises(DatabaseError, match="There is no folder"):
        import_files([tmp_path / "x.csv"], tmp_path / "no" / "x.duckdb")
    assert not destination.exists()
    import_files([tmp_path / "x.csv"], destination)
    with pytest.raises(DatabaseError, match="exists already; choose another name"):
        import_files([tmp_path / "x.csv"], destination)
    with pytest.raises(DatabaseError, match="is a DuckDB database already"):
        import_files([destination], tmp_path / "other.duckdb")


# SQLite


def test_sqlite_keeps_tables_keys_types_and_views(tmp_path: Path, destination: Path) -> None:
    file = make_sqlite(
        tmp_path / "shop.sqlite",
        """
        CREATE TABLE "order" (id INTEGER PRIMARY KEY, customer INT REFERENCES customer,
            total DECIMAL(10, 2), at DATETIME, paid BOOLEAN, note VARCHAR(20), raw BLOB);
        CREATE TABLE customer (id INTEGER PRIMARY KEY, name TEXT, born DATE, score REAL);
        INSERT INTO customer VALUES (1, 'Zoë', '2000-02-29', 1), (2, NULL, NULL, 2.5);
        INSERT INTO "order" VALUES (7, 1, 9.99, '2024-01-02 03:04:05', 1, 'x', x'00ff'),
            (8, 2, 3, NULL, 0, '', NULL);
        CREATE VIEW names AS SELECT name FROM customer WHERE name IS NOT NULL;
        CREATE INDEX i ON customer (name);
        """,
    )
    assert sorted(import_files([file], destination)) == ["customer", "names", "order"]
    assert types_of(destination, "order") == {
        "id": "BIGINT",
        "customer": "BIGINT",
        "total": "DOUBLE",
        "at": "TIMESTAMP",
        "paid": "BOOLEAN",
        "note": "VARCHAR",
        "raw": "BLOB",
    }
    assert types_of(destination, "customer")["born"] == "DATE"
    assert query(destination, 'FROM "order" ORDER BY id') == [
        (7, 1, 9.99, datetime.datetime(2024, 1, 2, 3, 4, 5), True, "x", b"\x00\xff"),
        (8, 2, 3.0, None, False, "", None),
    ]
    assert query(destination, "FROM names") == [("Zoë",)]
    keys = query(
        destination,
        "SELECT table_name, constraint_type, constraint_column_names, referenced_table "
        "FROM duckdb_constraints() WHERE constraint_type IN ('PRIMARY KEY', 'FOREIGN KEY') "
        "ORDER BY ALL",
    )
    assert keys == [
        ("customer", "PRIMARY KEY", ["id"], None),
        ("order", "FOREIGN KEY", ["customer"], "customer"),
        ("order", "PRIMARY KEY", ["id"], None),
    ]


def test_text_in_a_number_column_is_kept_as_text(tmp_path: Path, destination: Path) -> None:
    file = make_sqlite(
        tmp_path / "d.sqlite",
        "CREATE TABLE t (a INTEGER, b INTEGER, c REAL);"
        "INSERT INTO t VALUES (1, 1, 1.5), ('unknown', '', ''), (NULL, 3, NULL);",
    )
    import_files([file], destination)
    assert types_of(destination, "t") == {"a": "VARCHAR", "b": "BIGINT", "c": "DOUBLE"}
    assert query(destination, "FROM t") == [("1", 1, 1.5), ("unknown", None, None), (None, 3, None)]


def test_broken_dates_stay_text(tmp_path: Path, destination: Path) -> None:
    file = make_sqlite(
        tmp_path / "d.sqlite",
        "CREATE TABLE t (a DATE, b DATE, c TIMESTAMP, d DATETIME);"
        "INSERT INTO t VALUES ('2024-02-30', '2024-02-29', '2024-01-01T10:00', 1700000000),"
        "('2024-01-01', '2024-01-01', '2024-01-01 10:00:00.5', '2024-01-01');",
    )
    import_files([file], destination)
    assert types_of(destination, "t") == {
        "a": "VARCHAR",
        "b": "DATE",
        "c": "TIMESTAMP",
        "d": "VARCHAR",
    }
    assert query(destination, "SELECT a, d FROM t LIMIT 1") == [("2024-02-30", "1700000000")]


def test_invalid_utf8_does_not_lose_the_row(tmp_path: Path, destination: Path) -> None:
    file = make_sqlite(
        tmp_path / "u.sqlite",
        "CREATE TABLE t (a TEXT); INSERT INTO t VALUES (CAST(x'41ff42' AS TEXT)), ('ok');",
    )
    import_files([file], destination)
    assert query(destination, "FROM t") == [("A\ufffdB",), ("ok",)]


def test_keys_that_the_rows_violate_are_left_out_with_a_warning(
    tmp_path: Path, destination: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file = make_sqlite(
        tmp_path / "k.sqlite",
        """
        CREATE TABLE parent (id TEXT PRIMARY KEY);
        CREATE TABLE child (id INT, parent TEXT REFERENCES parent (id),
            good TEXT REFERENCES parent (id));
        CREATE TABLE twice (id INT, n INT, PRIMARY KEY (id));
        INSERT INTO parent VALUES ('a'), (NULL), (NULL);
        INSERT INTO twice VALUES (NULL, 1), (NULL, 2);
        INSERT INTO child VALUES (1, 'a', 'a'), (2, 'gone', 'a');
        """,
    )
    with caplog.at_level(logging.WARNING):
        import_files([file], destination)
    assert query(destination, "SELECT count(*) FROM parent") == [(3,)]
    assert query(destination, "SELECT count(*) FROM child") == [(2,)]
    assert query(destination, "SELECT count(*) FROM twice") == [(2,)]
    assert "parent: the primary key was left out" in caplog.text
    assert "child: the key to parent was left out" in caplog.text
    assert "twice: the primary key was left out" in caplog.text


def test_rows_that_point_at_rows_of_their_own_table_keep_the_key(
    tmp_path: Path, destination: Path
) -> None:
    file = make_sqlite(
        tmp_path / "e.sqlite",
        "CREATE TABLE e (id INTEGER PRIMARY KEY, boss INTEGER REFERENCES e (id));"
        "INSERT INTO e VALUES (1, 3), (2, 1), (3, NULL), (4, 2), (5, 5);",
    )
    import_files([file], destination)
    assert query(destination, "SELECT count(*) FROM e") == [(5,)]
    # 5 points at itself, which DuckDB cannot insert into a table with this key.
    make_sqlite(
        tmp_path / "g.sqlite",
        "CREATE TABLE e (id INTEGER PRIMARY KEY, boss INTEGER REFERENCES e (id));"
        "INSERT INTO e VALUES (1, 3), (2, 1), (3, NULL), (4, 2);",
    )
    import_files([tmp_path / "g.sqlite"], tmp_path / "g.duckdb")
    keys = "SELECT count(*) FROM duckdb_constraints() WHERE constraint_type = 'FOREIGN KEY'"
    assert query(tmp_path / "g.duckdb", keys) == [(1,)]
    assert query(tmp_path / "g.duckdb", "SELECT count(*) FROM e") == [(4,)]


def test_tables_that_point_at_each_other_are_imported(tmp_path: Path, destination: Path) -> None:
    file = make_sqlite(
        tmp_path / "c.sqlite",
        "CREATE TABLE a (id INTEGER PRIMARY KEY, b INT REFERENCES b (id));"
        "CREATE TABLE b (id INTEGER PRIMARY KEY, a INT REFERENCES a (id));"
        "INSERT INTO a VALUES (1, 1); INSERT INTO b VALUES (1, 1);",
    )
    assert sorted(import_files([file], destination)) == ["a", "b"]
    assert query(destination, "FROM a, b") == [(1, 1, 1, 1)]


def test_odd_table_and_column_names_survive(tmp_path: Path, destination: Path) -> None:
    file = make_sqlite(
        tmp_path / "o.sqlite",
        """CREATE TABLE "drop table ✓" ("sel""ect" INT, "a b" TEXT, "user" TEXT, 'x''y' TEXT);
        INSERT INTO "drop table ✓" VALUES (1, 'b', 'c', 'd');""",
    )
    assert import_files([file], destination) == ["drop table ✓"]
    assert list(types_of(destination, "drop table ✓")) == ['sel"ect', "a b", "user", "x'y"]


def test_generated_columns_strict_tables_and_no_rowid_are_read(
    tmp_path: Path, destination: Path
) -> None:
    file = make_sqlite(
        tmp_path / "s.sqlite",
        "CREATE TABLE t (a INT, b INT GENERATED ALWAYS AS (a * 2) VIRTUAL);"
        "CREATE TABLE w (k TEXT PRIMARY KEY, v INT) WITHOUT ROWID;"
        "CREATE VIRTUAL TABLE f USING fts5(body);"
        "INSERT INTO t VALUES (4); INSERT INTO w VALUES ('x', 1);"
        "INSERT INTO f VALUES ('words');",
    )
    import_files([file], destination)
    assert query(destination, "FROM t") == [(4, 8)]
    assert query(destination, "FROM w") == [("x", 1)]
    assert query(destination, "SELECT body FROM f") == [("words",)]


def test_a_sqlite_file_with_a_log_beside_it_is_read_whole(
    tmp_path: Path, destination: Path
) -> None:
    with closing(sqlite3.connect(tmp_path / "w.sqlite")) as writer:
        writer.execute("PRAGMA journal_mode = wal")
        writer.execute("CREATE TABLE t (a INT)")
        writer.execute("INSERT INTO t VALUES (1)")
        writer.commit()
        import_files([tmp_path / "w.sqlite"], destination)
    assert query(destination, "FROM t") == [(1,)]


def test_a_damaged_sqlite_file_is_named(tmp_path: Path, destination: Path) -> None:
    (tmp_path / "x.sqlite").write_bytes(b"SQLite format 3\x00" + b"\xff" * 4000)
    with pytest.raises(DatabaseError, match=r"x\.sqlite' cannot be read as SQLite: .*\."):
        import_files([tmp_path / "x.sqlite"], destination)
    assert not destination.exists()


def test_several_kinds_go_into_one_file(tmp_path: Path, destination: Path) -> None:
    (tmp_path / "t.csv").write_text("a\n1\n")
    (tmp_path / "t.json").write_text('[{"a": 2}]')
    make_sqlite(tmp_path / "s.db", "CREATE TABLE T (a INT); INSERT INTO T VALUES (3);")
    files = [tmp_path / "t.csv", tmp_path / "t.json", tmp_path / "s.db"]
    assert import_files(files, destination) == ["t", "t_2", "T_3"]
    assert query(destination, "SELECT t.a, t_2.a, T_3.a FROM t, t_2, T_3") == [(1, 2, 3)]


CELLS = st.one_of(
    st.none(),
    st.integers(-(2**63), 2**63 - 1),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=8),
    st.sampled_from(["", " ", "2024-01-01", "2024-13-01", "1", "0", "true"]),
    st.binary(max_size=4),
)
DECLARED = st.sampled_from(
    ["", "INT", "REAL", "TEXT", "BLOB", "DATE", "DATETIME", "BOOLEAN", "NUMERIC", "DECIMAL(5,2)"]
)


@settings(max_examples=60, deadline=None)
@given(declared=st.tuples(DECLARED, DECLARED), rows=st.lists(st.tuples(CELLS, CELLS), max_size=8))
def test_no_row_and_no_value_is_lost(
    declared: tuple[str, str],
    rows: list[tuple[Any, Any]],
    loading: tuple[duckdb.DuckDBPyConnection, Path],
) -> None:
    connection, file = loading
    file.unlink(missing_ok=True)
    with closing(sqlite3.connect(file)) as source:
        source.execute("PRAGMA synchronous = off")
        source.execute(f"CREATE TABLE t (a {declared[0]}, b {declared[1]})")
        source.executemany("INSERT INTO t VALUES (?, ?)", rows)
        source.commit()
        stored = source.execute("SELECT a, b FROM t").fetchall()
    connection.execute("DROP TABLE IF EXISTS t")
    assert copy_sqlite(connection, file, taken=[]) == ["t"]
    loaded = connection.execute("SELECT a, b FROM t").fetchall()
    assert len(loaded) == len(stored)
    for before, after in zip(stored, loaded, strict=True):
        for old, new in zip(before, after, strict=True):
            assert _same(old, new), (old, new)


@pytest.fixture(scope="module")
def loading(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[tuple[duckdb.DuckDBPyConnection, Path]]:
    with duckdb.connect() as connection:
        yield connection, tmp_path_factory.mktemp("rows") / "x.sqlite"


def _same(old: Any, new: Any) -> bool:
    """Equal in value; blank text in a column of numbers may have become NULL."""
    if old is None or new is None:
        return old is new or (new is None and isinstance(old, str) and not old.strip(" "))
    if isinstance(new, bool):
        return old == int(new)
    if isinstance(new, float) and isinstance(old, int):
        return float(old) == new
    if isinstance(new, bytes):
        return new == (old if isinstance(old, bytes) else str(old).encode())
    if isinstance(new, datetime.date):
        return str(old)[:10] == str(new)[:10]
    return type(old)(new) == old
