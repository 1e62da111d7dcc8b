"""What `ask()` gives back: one frozen answer, its candidates, and the events on the way."""

from __future__ import annotations

import datetime
import decimal
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

# What became of a candidate:
#   ran       it returned at least one value
#   empty     it ran and returned no row, or only NULLs
#   failed    it passed the guard and failed while running (the time limit included)
#   refused   the guard refused it, or the reply held no SQL
#   declined  the model said that this database cannot answer the question
STATUSES = ("ran", "empty", "failed", "refused", "declined")


@dataclass(frozen=True)
class Event:
    """One sign of life. `state` is "start", "text" (a piece of the reply) or "done".

    `detail` is a sentence or a number for people; `seconds` is set on "done".
    """

    step: str
    state: str
    detail: str = ""
    seconds: float | None = None


@dataclass(frozen=True)
class Candidate:
    """One reply of the model, and what became of it.

    `group` numbers the distinct results: candidates that returned the same typed multiset of rows
    share it; it is None where nothing ran. `agreement` counts the candidates in that group.
    `lacking` counts what the question says and the SQL does not (`assistant.completion`). `score`
    is the logarithm of what the candidate weighs once its rows are known (`assistant.verifier`).
    """

    sql: str
    status: str
    error: str | None = None
    agreement: int = 0
    logprob: float | None = None
    group: int | None = None
    lacking: int = 0
    score: float | None = None


@dataclass(frozen=True)
class Answer:
    """The question, the SQL that was chosen, its rows, and everything needed to judge them.

    `error` is None or one sentence; `sql` may be set beside it when the SQL is known but failed.
    `agreement` is the share (0 to 1) of the candidates that ran which returned these same rows,
    each weighed by its probability where the model tells one.
    `recalled` is the corrected question whose SQL this is, where no model was asked.
    `timings` has seconds per step; `seconds` is the whole time from question to rows.
    """

    question: str
    sql: str = ""
    columns: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    rows: tuple[tuple[Any, ...], ...] = ()
    truncated: bool = False
    error: str | None = None
    candidates: tuple[Candidate, ...] = ()
    agreement: float | None = None
    recalled: str | None = None
    timings: Mapping[str, float] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()
    seconds: float = 0.0

    def to_json(self) -> dict[str, Any]:
        """A dict that `json.dumps` takes as it is; values are changed as `json_value` says."""
        fields = asdict(self)
        fields["timings"] = {step: round(value, 6) for step, value in self.timings.items()}
        fields["seconds"] = round(self.seconds, 6)
        return {name: json_value(value) for name, value in fields.items()}


def json_value(value: Any) -> Any:
    """`value`, a cell as DuckDB returns it, as strict JSON.

    Dates, times and timestamps become ISO 8601 text, intervals seconds, DECIMAL a number (digits
    beyond the 17 of a double are rounded), NaN and infinities null, BLOB hexadecimal text, LIST a
    list, STRUCT and MAP an object, everything else (UUID, …) its text.
    """
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, float | decimal.Decimal):
        number = float(value)
        return number if math.isfinite(number) else None
    if isinstance(value, datetime.date | datetime.time):
        return value.isoformat()
    if isinstance(value, datetime.timedelta):
        return value.total_seconds()
    if isinstance(value, bytes | bytearray | memoryview):
        return bytes(value).hex()
    if isinstance(value, Mapping):
        return {str(key): json_value(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [json_value(item) for item in value]
    return str(value)
