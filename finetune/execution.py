"""Running gold and predicted SQL for measurement: locked read-only connections with a time limit.

Gold SQL is trusted to be a query but not to be quick, and it may use functions that the guard of
`assistant` does not list; so it runs here, beside the pipeline that answers questions.
"""

from __future__ import annotations

import hashlib
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

import duckdb

from assistant.errors import DatabaseError, QueryError, QueryTimeout

SUFFIXES = (".duckdb", ".db", ".sqlite", ".sqlite3")
_SQLITE_MAGIC = b"SQLite format 3\x00"


@dataclass(frozen=True)
class Rows:
    """The whole result of one query, and the seconds that it took in DuckDB."""

    columns: tuple[str, ...]
    types: tuple[str, ...]
    rows: list[tuple[Any, ...]]
    seconds: float


class ReadOnlyConnection:
    """A DuckDB file opened read-only with external access off; a context manager.

    Raises `DatabaseError` when the file cannot be opened. DuckDB refuses two connections with
    different settings to one file in one process: close this before opening an
    `assistant.database.Database` on the same file.
    """

    def __init__(self, path: Path, *, timeout_seconds: float, max_rows: int) -> None:
        self.timeout_seconds = timeout_seconds
        self.max_rows = max_rows
        try:
            self._connection = duckdb.connect(str(path), read_only=True)
            self._connection.execute("SET threads = 2")
            self._connection.execute("SET enable_external_access = false")
            self._connection.execute("SET lock_configuration = true")
        except duckdb.Error as error:
            raise DatabaseError(f"Cannot open {path}: {_first_line(error)}") from error

    @property
    def raw(self) -> duckdb.DuckDBPyConnection:
        return self._connection

    def run(self, sql: str) -> Rows:
        """Raises `QueryTimeout`, or `QueryError` when it fails or returns over `max_rows` rows."""
        expired = threading.Event()

        def interrupt() -> None:
            expired.set()
            self._connection.interrupt()

        timer = threading.Timer(self.timeout_seconds, interrupt)
        timer.daemon = True
        started = time.perf_counter()
        timer.start()
        try:
            cursor = self._connection.execute(sql)
            rows = cursor.fetchmany(self.max_rows + 1)
            description = cursor.description or []
        except duckdb.Error as error:
            if expired.is_set():
                raise QueryTimeout(f"The query ran over {self.timeout_seconds:g} s.") from error
            raise QueryError(_first_line(error)) from error
        finally:
            timer.cancel()
        seconds = time.perf_counter() - started
        if len(rows) > self.max_rows:
            raise QueryError(f"The result has more than {self.max_rows:,} rows.")
        return Rows(
            tuple(str(column[0]) for column in description),
            tuple(str(column[1]) for column in description),
            rows,
            seconds,
        )

    def close(self) -> None:
        self._connection.close()

    def __enter__(self) -> ReadOnlyConnection:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


def _first_line(error: Exception) -> str:
    return str(error).strip().split("\n", 1)[0]


def find_database(root: Path, name: str) -> Path:
    """`root/name/name.{duckdb,db,sqlite,…}` or `root/name.{…}`; raises `DatabaseError`."""
    for folder in (root / name, root):
        for suffix in SUFFIXES:
            path = folder / f"{name}{suffix}"
            if path.is_file():
                return path
    raise DatabaseError(
        f"No database '{name}' below {root}: expected {name}/{name}.sqlite, "
        f"{name}.sqlite or the same with .duckdb."
    )


def is_sqlite(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_SQLITE_MAGIC)) == _SQLITE_MAGIC


def as_duckdb(path: Path, cache: Path) -> Path:
    """`path` itself if it is a DuckDB file; else its copy in DuckDB, made once for each content.

    Raises `DatabaseError` when the file cannot be imported.
    """
    if not is_sqlite(path):
        return path
    from assistant.database import import_files

    digest = hashlib.sha256(path.read_bytes()).hexdigest()[:16]
    copy = cache / f"{path.stem}-{digest}.duckdb"
    if copy.exists():
        return copy
    cache.mkdir(parents=True, exist_ok=True)
    # Under another name until it is whole: an interrupted import must not be taken for a copy.
    # The stem stays the same, because it becomes the catalog's name.
    partial = cache / f"{copy.stem}.partial"
    partial.unlink(missing_ok=True)
    import_files([path], partial)
    partial.replace(copy)
    return copy
