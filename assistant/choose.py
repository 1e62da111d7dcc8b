"""Which candidate answers the question: the one whose result the model believes in most.

Executing several candidates and letting equal results add up is execution-guided
self-consistency: "Self-Consistency Improves Chain of Thought Reasoning" (Wang et al., 2023) and
MBR-Exec, "Natural Language to Code Translation with Execution" (Shi et al., 2022).
"""

from __future__ import annotations

import datetime
import decimal
import math
from collections import Counter, defaultdict
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from typing import Any

from assistant.answer import Candidate

# Of results that SQL returns which a person has confirmed for a question like this one.
CONFIRMED = 100.0
# For each thing that the question says and the SQL does not.
LACKING = 0.0001

# Of all probability, that of replies which were not written included.
SETTLED = 0.7


def choose(candidates: Sequence[Candidate], *, confirmed: Collection[int] = ()) -> Candidate | None:
    """The candidate to answer with, a "declined" one to decline, or None when nothing ran.

    The weight of a result is the sum of its candidates' weights: exp(score) where a verifier gave
    one, else exp(logprob), else one each; empty results add up only for the same SQL. Results with
    values win over empty ones, however likely the empty ones are; the first candidate of the
    heaviest result is returned. The model's "cannot answer" counts as a result of its own and wins
    only if it is the heaviest by probability alone. The groups in `confirmed` weigh a hundred times
    as much; if it does not decline, a candidate weighs a ten-thousandth for each thing that it is
    `lacking`.
    """
    believed = _confirm(candidates, _probabilities(candidates), confirmed)
    declined = _heaviest(candidates, believed, "declined")
    for status in ("ran", "empty"):
        heaviest = _heaviest(candidates, believed, status)
        if heaviest is None:
            continue
        if declined is not None and declined[1] > heaviest[1]:
            break
        lacking = [LACKING**candidate.lacking for candidate in candidates]
        scored = _confirm(candidates, _weights(candidates), confirmed)
        weights = [weight * factor for weight, factor in zip(scored, lacking, strict=True)]
        best = _heaviest(candidates, weights, status)
        return candidates[best[0]] if best else None
    return None if declined is None else candidates[declined[0]]


def is_settled(candidates: Sequence[Candidate], *, confirmed: Collection[int] = ()) -> bool:
    """Whether the candidates of one view are so sure of a result with values, which lacks nothing
    that the question says, that other views would hardly ever change the answer."""
    chosen = choose(candidates, confirmed=confirmed)
    if chosen is None or chosen.status != "ran" or chosen.lacking:
        return False
    same = [c.logprob for c in candidates if c.group == chosen.group and c.logprob is not None]
    return sum(map(math.exp, same)) >= SETTLED


def share_of(chosen: Candidate, candidates: Sequence[Candidate]) -> float:
    """How much of the weight is on results that equal the chosen one, 0 to 1."""
    weights = _weights(candidates)
    ran = [(c, w) for c, w in zip(candidates, weights, strict=True) if c.group is not None]
    total = sum(weight for _, weight in ran)
    same = sum(weight for candidate, weight in ran if candidate.group == chosen.group)
    return same / total if total else 0.0


def _probabilities(candidates: Sequence[Candidate]) -> list[float]:
    votes = any(candidate.logprob is None for candidate in candidates)
    return [1.0 if votes else math.exp(candidate.logprob or 0.0) for candidate in candidates]


def _weights(candidates: Sequence[Candidate]) -> list[float]:
    return [
        probability if candidate.score is None else math.exp(candidate.score)
        for candidate, probability in zip(candidates, _probabilities(candidates), strict=True)
    ]


def _confirm(
    candidates: Sequence[Candidate], weights: Sequence[float], confirmed: Collection[int]
) -> list[float]:
    return [
        weight * (CONFIRMED if candidate.status == "ran" and candidate.group in confirmed else 1.0)
        for candidate, weight in zip(candidates, weights, strict=True)
    ]


def _heaviest(
    candidates: Sequence[Candidate], weights: Sequence[float], status: str
) -> tuple[int, float] | None:
    """(index of its first candidate, weight) of the heaviest result among those of `status`.

    Any two wrong queries may agree on finding nothing, so empty results add up only where the SQL
    is the same.
    """
    totals: dict[Hashable, float] = defaultdict(float)
    first: dict[Hashable, int] = {}
    for index, candidate in enumerate(candidates):
        if candidate.status == status:
            result = candidate.sql if status == "empty" else candidate.group
            totals[result] += weights[index]
            first.setdefault(result, index)
    if not totals:
        return None
    best = max(totals, key=lambda result: (totals[result], -first[result]))
    return first[best], totals[best]


def is_empty(rows: Iterable[Sequence[Any]]) -> bool:
    """Whether the result holds no value at all: no rows, or only NULLs (`sum` over nothing)."""
    return all(value is None for row in rows for value in row)


def fingerprint(rows: Iterable[Sequence[Any]]) -> Hashable:
    """Equal for results that are the same multiset of rows; names and order of rows are free.

    Numbers are compared by value whatever their SQL type, floats to 9 significant digits; text
    never equals a number, and true never equals 1. The order of the columns counts.
    """
    return frozenset(Counter(tuple(_comparable(v) for v in row) for row in rows).items())


def _comparable(value: Any) -> Hashable:
    if isinstance(value, bool):
        return "bool", value
    if isinstance(value, int):
        return "number", value
    if isinstance(value, float | decimal.Decimal):
        number = float(value)
        if not math.isfinite(number):
            return "number", str(number)
        # An integral DECIMAL or DOUBLE equals the same BIGINT, all of its digits.
        if value == int(value):
            return "number", int(value)
        rounded = float(f"{number:.9g}")
        return "number", int(rounded) if rounded.is_integer() else rounded
    if isinstance(value, datetime.datetime):
        return "time", value.isoformat()
    if isinstance(value, datetime.date):
        # A date equals the timestamp of its midnight: date_trunc gives either, by its argument.
        return "time", datetime.datetime(value.year, value.month, value.day).isoformat()
    if isinstance(value, Mapping):
        pairs = ((str(key), _comparable(item)) for key, item in value.items())
        return "map", tuple(sorted(pairs, key=repr))
    if isinstance(value, list | tuple):
        return "list", tuple(_comparable(item) for item in value)
    return type(value).__name__, value if isinstance(value, Hashable) else repr(value)
