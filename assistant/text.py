"""An answer as plain text for a terminal."""

from __future__ import annotations

import datetime
import decimal
import unicodedata
from collections.abc import Sequence
from typing import Any

from assistant.answer import Answer
from assistant.wording import describe_recall

MAX_SHOWN_ROWS = 40
MAX_CELL_WIDTH = 60


def format_answer(answer: Answer) -> str:
    """SQL, rows (the first `MAX_SHOWN_ROWS`), warnings, and how the answer came about."""
    parts = [answer.sql] if answer.sql else []
    if answer.error:
        return "\n\n".join([*parts, answer.error])
    parts.append(format_table(answer.columns, answer.rows[:MAX_SHOWN_ROWS]))
    parts.append(_summary(answer))
    parts.extend(f"Note: {warning}" for warning in answer.warnings)
    return "\n\n".join(parts)


def _summary(answer: Answer) -> str:
    count = len(answer.rows)
    text = f"{count:,} row{'' if count == 1 else 's'}"
    if answer.truncated:
        text = f"the first {text}, there are more"
    if count > MAX_SHOWN_ROWS:
        text += f" ({MAX_SHOWN_ROWS} shown)"
    text += f" in {answer.seconds:.2f} s"
    ran = sum(candidate.group is not None for candidate in answer.candidates)
    if answer.agreement is not None and ran > 1:
        text += f"; {answer.agreement:.0%} agreement among {ran} candidates"
    if origin := describe_recall(answer):
        text += f"; {origin}"
    return f"({text})"


def format_table(columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> str:
    """Columns aligned, numbers to the right; long cells are cut at `MAX_CELL_WIDTH`."""
    cells = [[_cell(value) for value in row] for row in rows]
    names = [_cell(name) for name in columns]
    widths = [max(map(_width, column)) for column in zip(names, *cells, strict=True)]
    numeric = [
        any(_is_number(row[i]) for row in rows)
        and all(row[i] is None or _is_number(row[i]) for row in rows)
        for i in range(len(columns))
    ]

    def line(texts: Sequence[str]) -> str:
        padded = []
        for text, width, right in zip(texts, widths, numeric, strict=True):
            blanks = " " * (width - _width(text))
            padded.append(blanks + text if right else text + blanks)
        return "  ".join(padded).rstrip()

    rule = "  ".join("─" * width for width in widths)
    return "\n".join([line(names), rule, *map(line, cells)])


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float | decimal.Decimal) and not isinstance(value, bool)


def _cell(value: Any) -> str:
    if value is None:
        return "NULL"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, datetime.datetime):
        return value.isoformat(sep=" ")
    # Control characters in a cell could move the cursor or rewrite the terminal.
    text = "".join(c if unicodedata.category(c)[0] != "C" else " " for c in str(value))
    return text if _width(text) <= MAX_CELL_WIDTH else text[: MAX_CELL_WIDTH - 1] + "…"


def _width(text: str) -> int:
    """Terminal cells: East Asian wide characters take two, combining marks none."""
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text
    )
