"""The sentences that a chat shows about an answer, and text made safe to stand in them."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from assistant.answer import Answer, Event
from assistant.choose import fingerprint
from schemas.model import Column, Table

# Step -> (while it goes on, when it is done)
STEP_NAMES = {
    "load": ("Loading the model", "Loaded the model"),
    "introspect": ("Reading the schema", "Read the schema"),
    "link": ("Choosing tables", "Chose the tables"),
    "render": ("Writing the prompt", "Wrote the prompt"),
    "generate": ("Writing SQL", "Wrote SQL"),
    "recall": ("Looking at your corrections", "Looked at your corrections"),
    "complete": ("Adding what the question says", "Added what the question says"),
    "confirm": ("Comparing with your corrections", "Compared with your corrections"),
    "guard": ("Checking the SQL", "Checked the SQL"),
    "run": ("Running the query", "Ran the query"),
    "repair": ("Trying again", "Tried again"),
}
_WORD_JOINER = "\u2060"
_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")


def plain(text: str) -> str:
    """`text` for a place that renders Markdown, so that it is shown as it is written.

    Every ASCII punctuation mark is escaped with a backslash (CommonMark 2.4), and a word joiner
    after each colon and dash keeps Streamlit's `:red[…]`, `:emoji:` and `->` from forming. Line
    breaks become spaces.
    """
    escaped = _PUNCTUATION.sub(r"\\\1", " ".join(text.split()))
    return re.sub(r"(\\[:<=-])", rf"\1{_WORD_JOINER}", escaped)


def describe_step(event: Event) -> str:
    """A line for each step: "Running the query…", later "Ran the query · 5 of 5 ran · 12 ms"."""
    now, done = STEP_NAMES.get(event.step, (event.step, event.step))
    if event.state == "start":
        return f"{now}…"
    return " · ".join(filter(None, [done, event.detail, describe_seconds(event.seconds or 0.0)]))


def describe_agreement(answer: Answer) -> str | None:
    """ "82% agreement among 5 attempts"; None when only one attempt ran."""
    ran = sum(candidate.group is not None for candidate in answer.candidates)
    if answer.agreement is None or ran < 2:
        return None
    return f"{answer.agreement:.0%} agreement among {ran} attempts"


def describe_rows(answer: Answer) -> str:
    """ "1,204 rows", or what the limit cut."""
    count = len(answer.rows)
    if answer.truncated:
        return f"the first {count:,} rows; there are more"
    return "no rows" if count == 0 else f"{count:,} row{'s' if count > 1 else ''}"


def describe_seconds(seconds: float) -> str:
    return f"{seconds * 1000:.0f} ms" if seconds < 1 else f"{seconds:.1f} s"


def format_sql(sql: str) -> str:
    """The same SQL over several lines, for reading; as it is where it does not parse."""
    import sqlglot

    try:
        return ";\n".join(sqlglot.transpile(sql, read="duckdb", write="duckdb", pretty=True))
    except (sqlglot.errors.SqlglotError, RecursionError):
        return sql


def summarize(answer: Answer) -> str:
    """One line of Markdown under a result: rows, where the SQL is from or agreement, and time."""
    recalled = describe_recall(answer)
    origin = plain(recalled) if recalled else describe_agreement(answer)
    parts = [describe_rows(answer), origin, describe_seconds(answer.seconds)]
    return " · ".join(part for part in parts if part)


def describe_recall(answer: Answer) -> str | None:
    """Which correction an answer comes from; None for the answer of a model."""
    if answer.recalled is None:
        return None
    words = [re.findall(r"\w+", text.casefold()) for text in (answer.recalled, answer.question)]
    same = words[0] == words[1]
    return "from your correction" + ("" if same else f" of “{answer.recalled}”")


def compare_answers(base: Answer, tuned: Answer) -> str:
    """Whether two answers to one question agree, as a sentence."""
    if base.error or tuned.error:
        failed = "Both" if base.error and tuned.error else "The base" if base.error else "The tuned"
        return f"{failed} model{'s' if failed == 'Both' else ''} gave no rows to compare."
    if fingerprint(base.rows) == fingerprint(tuned.rows):
        same_sql = base.sql == tuned.sql
        return f"They agree: the same rows{' from the same SQL' if same_sql else ''}."
    return "They disagree: the rows differ."


def list_steps(answer: Answer) -> list[dict[str, Any]]:
    """Where the time went, a row for each step."""
    return [
        {"step": STEP_NAMES.get(step, ("", step))[1], "ms": round(seconds * 1000, 1)}
        for step, seconds in answer.timings.items()
    ]


def list_attempts(answer: Answer) -> list[dict[str, Any]]:
    """What became of every candidate, a row for each."""
    return [
        {
            "attempt": candidate.status,
            "same rows": candidate.agreement,
            "SQL": candidate.sql,
            "why not": candidate.error or "",
        }
        for candidate in answer.candidates
    ]


def list_columns(table: Table) -> list[dict[str, str]]:
    """A row for each column: its type, keys and comment."""
    return [
        {"column": column.name, "type": column.type, "about": describe_column(table, column)}
        for column in table.columns
    ]


def describe_column(table: Table, column: Column) -> str:
    """The keys that a column is part of, and its comment: "→ customers.id"; "" for none."""
    notes = ["primary key"] if column.name in table.primary_key else []
    for key in table.foreign_keys:
        if column.name in key.columns:
            target = key.target_columns[key.columns.index(column.name)]
            notes.append(f"→ {key.target}.{target}{' (inferred)' if key.inferred else ''}")
    return ", ".join([*notes, *filter(None, [column.comment])])


def show_cell(value: Any) -> str:
    """A single value as people write it: digits grouped, dates in ISO 8601, NULL for nothing."""
    if value is None:
        return "NULL"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | Decimal):
        return f"{value:,}"
    if isinstance(value, float):
        return f"{value:,.4f}".rstrip("0").rstrip(".")
    return str(value)
