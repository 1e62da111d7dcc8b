"""Errors of DuckDB as sentences of ours, with what to do next."""

from __future__ import annotations

import re
from pathlib import Path

import duckdb

from assistant.errors import AskduckError, DatabaseError, QueryError

OUT_OF_MEMORY = "The query needs more memory than its limit; narrow or aggregate it."


def explain_opening(error: Exception, path: Path) -> DatabaseError:
    """Why the file at `path` cannot be opened or read."""
    message = str(error)
    held = re.search(r"Conflicting lock is held in (.+?)(?: \(PID (\d+)\))", message)
    if "Could not set lock" in message or held:
        who = f" by {Path(held[1]).name} (process {held[2]})" if held else ""
        return DatabaseError(f"'{path}' is in use{who}; close it there, then try again.")
    if "different configuration" in message:
        return DatabaseError(
            f"'{path}' is already open in this program with other settings; close it there first."
        )
    if "version number" in message or "newer version" in message:
        return DatabaseError(
            f"'{path}' was written by a newer DuckDB than {duckdb.__version__}, which is installed "
            "here; upgrade the duckdb package."
        )
    if "not a valid DuckDB database" in message:
        return DatabaseError(f"'{path}' is not a DuckDB database; check the file.")
    if re.search("orrupt|checksum|enough bytes", message):
        return DatabaseError(f"'{path}' is damaged; restore it from a backup.")
    if re.search("ermission denied", message):
        return DatabaseError(f"'{path}' may not be read; check its permissions.")
    return DatabaseError(f"'{path}' cannot be opened: {first_sentence(message)}")


def explain_running(error: BaseException) -> AskduckError:
    """Why an accepted query failed."""
    if isinstance(error, AskduckError):
        return error
    message = str(error)
    if isinstance(error, duckdb.OutOfMemoryException | MemoryError):
        return QueryError(OUT_OF_MEMORY)
    if isinstance(error, duckdb.InterruptException):
        return QueryError("The query was interrupted; run it again.")
    return QueryError(f"The query failed: {first_sentence(message)}")


def first_sentence(message: str) -> str:
    """The first line of a driver's message without its `Binder Error:` prefix, full stop added."""
    lines = [line.strip() for line in message.splitlines() if line.strip()]
    line = re.sub(r"^(?:[A-Z][\w-]+ )+Error: ", "", lines[0]) if lines else "no reason was given"
    return line if line.endswith((".", "!", "?")) else line + "."
