"""What can be said of a question before any model has seen it."""

from __future__ import annotations

import datetime as dt

from assistant.errors import AskduckError
from assistant.values import find_values
from schemas.model import Schema
from schemas.words import split_words, stem

MAX_QUESTION_CHARACTERS = 4_000


def check_question(question: str) -> str:
    """The question without surrounding blanks.

    Raises:
        AskduckError: it is empty, or longer than `MAX_QUESTION_CHARACTERS`.
    """
    question = question.strip()
    if not question:
        raise AskduckError("The question is empty. Type what you want to know.")
    if len(question) > MAX_QUESTION_CHARACTERS:
        raise AskduckError(
            f"The question has {len(question):,} characters and the limit is "
            f"{MAX_QUESTION_CHARACTERS:,}. Ask it in fewer words."
        )
    return question


def names_anything(question: str, schema: Schema) -> bool:
    """Whether a word of the question begins like a word of some table's or column's name.

    Four common letters count, so that `customer's` names `cust_id`; shorter words must be equal.
    """
    names = [table.name for table in schema.tables]
    names += [column.name for _, column in schema.columns()]
    known = {stem(word)[:4] for name in names for word in split_words(name)}
    return any(stem(word)[:4] in known for word in split_words(question))


def find_forgotten(question: str, sql: str, today: dt.date | None = None) -> str | None:
    """The words of a stretch of time ("last spring") that the SQL has no trace of; None if there
    are none. A small model drops one of two conditions sooner than it picks a wrong one."""
    if "month(" in sql.lower():
        return None
    for value in find_values(question, today):
        if value.first is None or value.after is None:
            continue
        said = {value.first.isoformat(), value.after.isoformat(), str(value.first.year)}
        if not any(trace in sql for trace in said):
            return question[value.start : value.end]
    return None
