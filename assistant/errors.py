"""The one error tree. Every message is one sentence or two: what happened, the value, what to do.

AskduckError
├── DatabaseError        a file that cannot be opened, imported or read
├── GuardError           SQL that the guard refuses; `.suggestion` is the nearest valid name
├── QueryError           SQL that passed the guard and failed while running
│   ├── QueryTimeout
│   └── QueryCancelled
└── ModelError           a model, adapter or endpoint that cannot be loaded or does not answer
"""

from __future__ import annotations


class AskduckError(Exception):
    """Something the user can act on; `str(error)` is shown to them as it is."""


class DatabaseError(AskduckError):
    """A database or data file cannot be opened, imported or read."""


class GuardError(AskduckError):
    """The SQL is refused before it runs."""

    def __init__(self, message: str, *, suggestion: str | None = None) -> None:
        super().__init__(message)
        self.suggestion = suggestion


class QueryError(AskduckError):
    """The SQL was accepted and failed while running."""


class QueryTimeout(QueryError):
    """The time limit interrupted the query."""


class QueryCancelled(QueryError):
    """Somebody stopped the query."""


class ModelError(AskduckError):
    """A model, an adapter or an endpoint cannot be loaded or does not answer."""
