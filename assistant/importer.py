"""Data files become tables of a new DuckDB file: CSV, TSV, Parquet, JSON and SQLite."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterable
from pathlib import Path

import duckdb

from assistant.csv_dialect import DELIMITERS, read_dialect
from assistant.driver import first_sentence
from assistant.errors import DatabaseError
from assistant.sqlite_import import copy_sqlite
from schemas.model import quote_identifier

READERS = {
    ".csv": "read_csv({path}, sample_size = -1{dialect})",
    ".tsv": "read_csv({path}, sample_size = -1{dialect})",
    ".parquet": "read_parquet({path})",
    ".json": "read_json({path}, sample_size = -1, maximum_object_size = 1073741824)",
    ".jsonl": "read_json({path}, sample_size = -1, format = 'newline_delimited')",
    ".ndjson": "read_json({path}, sample_size = -1, format = 'newline_delimited')",
}
"""File ending -> DuckDB's reader. All rows are read for the types, so that none fails later."""

_TEXT_ENDINGS = frozenset({".csv", ".tsv"})


def is_duckdb_file(path: Path) -> bool:
    """True if the first bytes say DuckDB, or the name says so and the bytes say nothing else."""
    start = _read_start(path)
    if start[8:12] == b"DUCK":
        return True
    return path.suffix.lower() not in READERS and not _is_sqlite(start)


def _is_sqlite(start: bytes) -> bool:
    return start.startswith(b"SQLite format 3\0")


def _read_start(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(16)
    except IsADirectoryError:
        raise DatabaseError(f"'{path}' is a folder; name a file in it.") from None
    except OSError as error:
        raise DatabaseError(f"'{path}' cannot be read: {error.strerror}.") from None


def import_files(paths: Iterable[str | Path], destination: str | Path) -> list[str]:
    """Make the DuckDB file `destination` with the tables in `paths`; return the tables' names.

    A CSV, TSV, Parquet or JSON file becomes one table named after the file (`Sales 2024.csv` is
    `sales_2024`), a SQLite file all of its tables under their own names. A name that is taken
    gets a number. The file appears when all of it is there, and not at all after an error.

    Raises:
        DatabaseError: a file is missing, of an unknown kind or malformed (with the line, where
            there is one), or `destination` exists.
    """
    files = [Path(path).expanduser() for path in paths]
    destination = Path(destination).expanduser()
    if not files:
        raise DatabaseError("There is nothing to import; name at least one file.")
    if destination.exists():
        raise DatabaseError(f"'{destination}' exists already; choose another name.")
    if not destination.parent.is_dir():
        raise DatabaseError(f"There is no folder '{destination.parent}'; make it first.")
    with tempfile.TemporaryDirectory(prefix=".askduck-", dir=destination.parent) as folder:
        unfinished = Path(folder) / "import.duckdb"
        tables: list[str] = []
        try:
            with duckdb.connect(str(unfinished)) as connection:
                for file in files:
                    tables += _import_file(connection, file, Path(folder), taken=tables)
        except duckdb.Error as error:
            reason = first_sentence(str(error))
            raise DatabaseError(f"'{destination}' cannot be made: {reason}") from error
        os.replace(unfinished, destination)
    return tables


def _import_file(
    connection: duckdb.DuckDBPyConnection, file: Path, folder: Path, *, taken: list[str]
) -> list[str]:
    if not file.exists():
        raise DatabaseError(f"There is no file '{file}'; check the path.")
    start = _read_start(file)
    if _is_sqlite(start):
        return copy_sqlite(connection, file, taken=taken)
    if start[8:12] == b"DUCK":
        raise DatabaseError(f"'{file}' is a DuckDB database already; open it as it is.")
    reader = READERS.get(file.suffix.lower())
    if reader is None:
        endings = ", ".join(READERS)
        raise DatabaseError(f"'{file}' is of no known kind; use a SQLite file or one of {endings}.")
    if not start:
        raise DatabaseError(f"'{file}' is empty; there is nothing to import.")
    readable = _readable(file, folder / f"source{len(taken)}{file.suffix.lower()}")
    name = unused_name(table_name(file.stem), taken)
    dialect = None
    options = ""
    if file.suffix.lower() in _TEXT_ENDINGS:
        delimiters = "\t" if file.suffix.lower() == ".tsv" else DELIMITERS
        dialect = read_dialect(readable, shown_as=file, delimiters=delimiters)
        options = f", delim = '{dialect.delimiter}', quote = '\"', escape = '{dialect.escape}'"
    path = "'" + str(readable).replace("'", "''") + "'"
    source = reader.format(path=path, dialect=options)
    try:
        connection.execute(f"CREATE TABLE {quote_identifier(name)} AS FROM {source}")
        row = connection.execute(f"SELECT count(*) FROM {quote_identifier(name)}").fetchone()
    except duckdb.Error as error:
        raise DatabaseError(_malformed(str(error), file)) from error
    # One less where the first record is the header.
    if dialect is not None and row is not None and dialect.records - row[0] > 1:
        raise DatabaseError(
            f"'{file}' has {dialect.records} records, of which DuckDB reads only {row[0]}; "
            "check its header, quotes and delimiters."
        )
    return [name]


def _readable(file: Path, link: Path) -> Path:
    """`file` under a name without wildcards, its text as UTF-8."""
    if file.suffix.lower() in _TEXT_ENDINGS:
        data = file.read_bytes()
        encoding = _encoding(data)
        if encoding != "utf-8":
            link.write_text(data.decode(encoding, errors="replace"), encoding="utf-8", newline="")
            return link
    # DuckDB reads `*`, `?` and `[` in a path as a pattern.
    if re.search(r"[*?\[{]", str(file)):
        link.symlink_to(file.resolve())
        return link
    return file.resolve()


def _encoding(data: bytes) -> str:
    """UTF-8 unless a byte order mark or an undecodable byte says otherwise."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def _malformed(message: str, file: Path) -> str:
    line = re.search(r"\bLine: (\d+)", message) or re.search(r"\bline (\d+)", message)
    reasons = [
        text.strip()
        for text in message.splitlines()
        if re.match(r"\s*(?:Expected|Value with|Maximum|Column|Malformed|Invalid|Error when)", text)
    ]
    reason = first_sentence(reasons[0] if reasons else message)
    where = f" at line {line[1]}" if line else ""
    return f"'{file}' is malformed{where}: {reason} Correct the file and import it again."


def table_name(stem: str) -> str:
    """A plain table name for a file name: lower case, runs of other characters as one `_`."""
    name = re.sub(r"\W+", "_", stem.casefold()).strip("_")
    if not name:
        return "data"
    return f"t_{name}" if name[0].isdigit() else name


def unused_name(name: str, taken: Iterable[str]) -> str:
    """`name`, or `name_2`, `name_3`… where it is taken; letter case ignored as DuckDB does."""
    folded = {t.casefold() for t in taken}
    candidate, number = name, 2
    while candidate.casefold() in folded:
        candidate, number = f"{name}_{number}", number + 1
    return candidate
