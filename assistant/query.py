"""One query, run in a thread of its own within limits of time, rows and memory."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import duckdb

from assistant.driver import OUT_OF_MEMORY, explain_running
from assistant.errors import QueryCancelled, QueryError, QueryTimeout
from assistant.memory import resident_bytes

STOP_SECONDS = 0.5
"""How long an interrupted query may take to stop before it is left behind."""

MEMORY_GROWTH = 2
"""A query is stopped where the process grows by this many memory limits while it runs: text and
lists between two operators are not counted by DuckDB's own limit."""

POLL_SECONDS = 0.05
"""How soon a call of `cancel` is seen; the end of a query is seen at once."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one query may cost.

    `memory_limit` and `threads` are DuckDB's settings of those names; they hold for the whole
    database and are read by `Database.open` alone.
    """

    timeout_seconds: float = 10.0
    max_rows: int = 10_000
    memory_limit: str = "1GB"
    threads: int = 2


@dataclass(frozen=True, slots=True)
class Result:
    """Rows of a query, at most `Limits.max_rows`; `truncated` says that there were more."""

    columns: tuple[str, ...]
    types: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]
    truncated: bool
    seconds: float


class Run:
    """One query in a thread of its own.

    The caller waits for the thread rather than for DuckDB: an interrupt is only seen between
    two chunks of rows, and one chunk of a costly function can take minutes.
    """

    def __init__(
        self,
        cursor: duckdb.DuckDBPyConnection,
        sql: str,
        limits: Limits,
        *,
        growth_bytes: int,
        on_end: Callable[[], None],
    ) -> None:
        """`on_end` is called when the query has really ended, in the thread it ran in."""
        self._growth_bytes = growth_bytes
        self._outgrown = False
        self._on_end = on_end
        self._cursor = cursor
        self._sql = sql
        self._limits = limits
        self._result: Result | None = None
        self._error: BaseException | None = None
        self._cancelled = False
        self._cursor_lock = threading.Lock()
        self._cursor_closed = False
        self._ended = threading.Event()

    def finish(self) -> Result:
        """Run, wait within the limits, and raise what went wrong as an error of ours."""
        threading.Thread(target=self._work, name="askduck-query", daemon=True).start()
        deadline = time.monotonic() + self._limits.timeout_seconds
        held = resident_bytes()
        try:
            while not self._ended.wait(POLL_SECONDS):
                self._outgrown = resident_bytes() - held > self._growth_bytes
                if self._cancelled or self._outgrown or time.monotonic() >= deadline:
                    self._stop()
                    break
        except BaseException:  # such as KeyboardInterrupt in the thread that waits
            self._stop()
            raise
        if self._result is not None:
            return self._result
        if self._cancelled:
            raise QueryCancelled("The query was cancelled.")
        if self._outgrown:
            raise QueryError(OUT_OF_MEMORY)
        if self._error is None or isinstance(self._error, duckdb.InterruptException):
            raise QueryTimeout(
                f"The query was stopped after {self._limits.timeout_seconds:g} seconds; "
                "narrow it, or raise the time limit."
            )
        raise explain_running(self._error) from self._error

    def _stop(self) -> None:
        """Interrupt until the thread ends; give up on it after `STOP_SECONDS`.

        Repeated, because an interrupt before the query has begun is forgotten by DuckDB.
        """
        give_up = time.monotonic() + STOP_SECONDS
        while not self._ended.is_set() and time.monotonic() < give_up:
            with self._cursor_lock:
                if not self._cursor_closed:
                    self._cursor.interrupt()
            self._ended.wait(POLL_SECONDS)

    def cancel(self) -> None:
        self._cancelled = True

    def _work(self) -> None:
        try:
            self._result = self._fetch()
        except BaseException as error:
            self._error = error
        finally:
            # Here and not where the caller waits: it may have left a query that cannot stop.
            with self._cursor_lock:
                self._cursor_closed = True
            self._cursor.close()
            self._on_end()
            self._ended.set()

    def _fetch(self) -> Result:
        start = time.perf_counter()
        kinds = [s.type.name for s in self._cursor.extract_statements(self._sql)]
        if kinds not in (["SELECT"], ["MULTI"]):
            raise QueryError(f"Only one query that reads can be run, not {' and '.join(kinds)}.")
        self._cursor.execute(self._sql)
        description = self._cursor.description or []
        rows = self._cursor.fetchmany(self._limits.max_rows + 1)
        return Result(
            columns=tuple(str(d[0]) for d in description),
            types=tuple(str(d[1]) for d in description),
            rows=tuple(tuple(r) for r in rows[: self._limits.max_rows]),
            truncated=len(rows) > self._limits.max_rows,
            seconds=time.perf_counter() - start,
        )
