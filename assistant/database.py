"""A database file, opened so that nothing can be hurt: locked, read-only, with limits.

The file is held open only while something is read from it (`Database.hold` keeps it open across
several steps), so that other programs can write to it between questions. What a query may do is
decided by `assistant.guard`; what it may cost is decided here.
"""

from __future__ import annotations

import contextlib
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

import duckdb

from assistant.driver import explain_opening
from assistant.errors import DatabaseError
from assistant.guard import CheckedQuery
from assistant.importer import import_files, is_duckdb_file
from assistant.memory import parse_bytes
from assistant.query import MEMORY_GROWTH, Limits, Result, Run
from schemas.introspect import introspect
from schemas.model import Schema

if TYPE_CHECKING:
    from schemas.profile import Profile

__all__ = ["Database", "Limits", "Result", "import_files"]


class Database:
    """A file of tables to ask questions of. Safe to use from several threads at once."""

    def __init__(self, path: Path, file: Path, *, limits: Limits) -> None:
        """Use `Database.open`. `file` is the DuckDB file, `path` what the user named."""
        self.path = path
        self.name = path.stem
        self.limits = limits
        self._file = file
        self._private: tempfile.TemporaryDirectory[str] | None = None
        self._lock = threading.RLock()
        self._connection: duckdb.DuckDBPyConnection | None = None
        self._holders = 0
        self._running: set[Run] = set()
        self._closed = False
        self._signature: tuple[Any, ...] | None = None
        self._schema: Schema | None = None
        self._profile: Profile | None = None

    @classmethod
    def open(cls, path: str | Path, *, limits: Limits | None = None) -> Database:
        """Open a DuckDB file, or import any other kind into a private temporary one.

        Accepted are DuckDB and SQLite files (recognized by their first bytes), CSV, TSV, Parquet,
        JSON and JSON lines (by their ending).

        Raises:
            DatabaseError: the file is missing, locked, damaged, too new or of an unknown kind.
        """
        path = Path(path).expanduser()
        limits = limits or Limits()
        try:
            parse_bytes(limits.memory_limit)
        except ValueError as error:
            raise DatabaseError(str(error)) from None
        if not path.exists():
            raise DatabaseError(f"There is no file '{path}'; check the path.")
        if is_duckdb_file(path):
            database = cls(path, path.resolve(), limits=limits)
        else:
            private = tempfile.TemporaryDirectory(prefix="askduck-", ignore_cleanup_errors=True)
            file = Path(private.name) / "imported.duckdb"
            try:
                import_files([path], file)
            except BaseException:
                private.cleanup()
                raise
            database = cls(path, file, limits=limits)
            database._private = private
        try:
            with database.hold():
                pass
        except BaseException:
            database.close()
            raise
        return database

    @contextlib.contextmanager
    def hold(self) -> Iterator[None]:
        """Keep the file open for the block, so that its steps do not each open it again."""
        self._acquire()
        try:
            yield
        finally:
            self._release()

    def _acquire(self) -> duckdb.DuckDBPyConnection:
        with self._lock:
            if self._closed:
                raise DatabaseError(f"The database '{self.path}' has been closed; open it again.")
            if self._connection is None:
                self._connection = self._connect()
            self._holders += 1
            return self._connection

    def _release(self) -> None:
        with self._lock:
            self._holders -= 1
            if self._holders == 0 and self._connection is not None:
                self._connection.close()
                self._connection = None
            if self._holders == 0 and self._closed and self._private is not None:
                self._private.cleanup()
                self._private = None

    def _connect(self) -> duckdb.DuckDBPyConnection:
        config: dict[str, Any] = {
            "enable_external_access": "false",
            "autoload_known_extensions": "false",
            "autoinstall_known_extensions": "false",
            "python_enable_replacements": "false",
            "temp_directory": "",
            "memory_limit": self.limits.memory_limit,
            "threads": str(self.limits.threads),
            "lock_configuration": "true",
        }
        try:
            return duckdb.connect(str(self._file), read_only=True, config=config)
        except Exception as error:
            raise explain_opening(error, self.path) from error

    @contextlib.contextmanager
    def _cursor(self) -> Iterator[duckdb.DuckDBPyConnection]:
        connection = self._acquire()
        try:
            with connection.cursor() as cursor:
                yield cursor
        finally:
            self._release()

    def schema(self) -> Schema:
        """Tables and views as they are now: read again when the file has changed.

        Raises:
            DatabaseError: the file cannot be read.
        """
        with self._lock:
            self._forget_if_changed()
            if self._schema is None:
                with self._cursor() as cursor, self._explained():
                    self._schema = introspect(cursor)
            return self._schema

    def profile(self) -> Profile:
        """Values of the text columns, cached like the schema; raises `DatabaseError` likewise."""
        from schemas.profile import build_profile

        with self._lock:
            schema = self.schema()
            if self._profile is None:
                with self._cursor() as cursor, self._explained():
                    self._profile = build_profile(cursor, schema)
            return self._profile

    @contextlib.contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except duckdb.Error as error:
            raise explain_opening(error, self.path) from error

    def _forget_if_changed(self) -> None:
        signature = self._read_signature()
        if signature != self._signature:
            self._schema = self._profile = None
            self._signature = signature

    def _read_signature(self) -> tuple[Any, ...]:
        """Changes whenever another program replaces or writes the file or its log."""
        parts: list[Any] = []
        for file in (self._file, self._file.with_name(self._file.name + ".wal")):
            try:
                stat = file.stat()
            except FileNotFoundError:
                parts.append(None)
            else:
                parts.append((stat.st_ino, stat.st_dev, stat.st_mtime_ns, stat.st_size))
        if parts[0] is None:
            raise DatabaseError(f"The file '{self.path}' is gone; open it again.")
        return tuple(parts)

    def run(self, checked: CheckedQuery, *, limits: Limits | None = None) -> Result:
        """The rows of a guarded query, within `limits` (the database's own if None).

        Raises:
            QueryTimeout: `limits.timeout_seconds` passed; the query has been interrupted.
            QueryCancelled: `cancel` was called from another thread.
            QueryError: DuckDB could not run it.
            DatabaseError: the file cannot be opened (any more).
        """
        cursor = self._acquire().cursor()
        growth_bytes = MEMORY_GROWTH * parse_bytes(self.limits.memory_limit)
        run = Run(
            cursor,
            checked.sql,
            limits or self.limits,
            growth_bytes=growth_bytes,
            on_end=self._release,
        )
        self._running.add(run)
        try:
            return run.finish()
        finally:
            self._running.discard(run)

    def cancel(self) -> None:
        """Interrupt every query that is running now; from any thread."""
        for run in tuple(self._running):
            run.cancel()

    def close(self) -> None:
        """Cancel what runs; the file is let go, and a private import deleted, when it has ended."""
        self.cancel()
        with self._lock:
            self._closed = True
            self._holders += 1
        self._release()

    def __enter__(self) -> Database:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
