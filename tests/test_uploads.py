"""Dropped files become one database, whatever they are called."""

from __future__ import annotations

import duckdb
import pytest

from assistant.database import Database
from assistant.errors import DatabaseError
from assistant.uploads import Upload, fingerprint, import_uploads

DUCKS = Upload("ducks.csv", b"name,weight\nDonald,1.2\nDaisy,0.9\n")
PONDS = Upload("ponds.json", b'[{"pond": "north", "depth": 2}]')


def test_several_files_make_one_database_with_a_table_each():
    made = import_uploads([DUCKS, PONDS])
    with Database.open(made.path) as database:
        assert database.name == "ducks"
        assert {table.name for table in database.schema().tables} == {"ducks", "ponds"}
    made.close()
    assert not made.path.exists()


def test_a_database_is_opened_as_it_is(tmp_path):
    with duckdb.connect(str(tmp_path / "pond.duckdb")) as connection:
        connection.execute("CREATE TABLE t AS SELECT 1 AS a")
    made = import_uploads([Upload("pond.duckdb", (tmp_path / "pond.duckdb").read_bytes())])
    with Database.open(made.path) as database:
        assert [table.name for table in database.schema().tables] == ["t"]
    made.close()


def test_two_files_of_one_name_are_both_kept():
    made = import_uploads([DUCKS, Upload("ducks.csv", b"name\nDewey\n")])
    with Database.open(made.path) as database:
        assert len(database.schema().tables) == 2
    made.close()


@pytest.mark.parametrize("name", ["../../outside.csv", "..\\..\\outside.csv", "/tmp/outside.csv"])
def test_a_name_with_folders_stays_inside(name):
    made = import_uploads([Upload(name, DUCKS.data)])
    assert made.path.name == "outside.duckdb"
    assert str(made.path).startswith(made.folder.name)
    made.close()


def test_a_broken_file_is_an_error_that_names_it():
    with pytest.raises(DatabaseError, match="notes"):
        import_uploads([Upload("notes.parquet", b"no parquet")])


def test_fingerprints_tell_names_and_contents_apart():
    other = Upload("ducks.csv", b"name\n")
    prints = {fingerprint(files) for files in ([DUCKS], [other], [PONDS], [DUCKS, PONDS])}
    assert len(prints) == 4
    assert fingerprint([DUCKS]) == fingerprint([Upload(DUCKS.name, DUCKS.data)])
