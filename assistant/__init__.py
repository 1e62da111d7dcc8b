"""Ask a database questions in plain language: offline, trainable, harmless.

>>> import assistant
>>> answer = assistant.ask("How many orders were there in 2025?", "shop.duckdb")
>>> answer.sql, answer.rows

Names are loaded when they are first used, so that `import assistant` costs milliseconds.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from assistant.answer import Answer, Candidate, Event
    from assistant.database import Database, Limits, Result, import_files
    from assistant.errors import (
        AskduckError,
        DatabaseError,
        GuardError,
        ModelError,
        QueryCancelled,
        QueryError,
        QueryTimeout,
    )
    from assistant.guard import check
    from assistant.models import load_model, wrap_chat_model
    from assistant.pipeline import ask, ask_events

_HOMES = {
    "assistant.answer": ("Answer", "Candidate", "Event"),
    "assistant.database": ("Database", "Limits", "Result", "import_files"),
    "assistant.errors": (
        "AskduckError",
        "DatabaseError",
        "GuardError",
        "ModelError",
        "QueryCancelled",
        "QueryError",
        "QueryTimeout",
    ),
    "assistant.guard": ("check",),
    "assistant.models": ("load_model", "wrap_chat_model"),
    "assistant.pipeline": ("ask", "ask_events"),
}
_HOME_OF = {name: module for module, names in _HOMES.items() for name in names}

__all__ = [
    "Answer",
    "AskduckError",
    "Candidate",
    "Database",
    "DatabaseError",
    "Event",
    "GuardError",
    "Limits",
    "ModelError",
    "QueryCancelled",
    "QueryError",
    "QueryTimeout",
    "Result",
    "ask",
    "ask_events",
    "check",
    "import_files",
    "load_model",
    "wrap_chat_model",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME_OF:
        raise AttributeError(f"module 'assistant' has no attribute '{name}'")
    value = getattr(import_module(_HOME_OF[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOME_OF})
