"""What can be said of a question before any model has seen it."""

from __future__ import annotations

import re

from assistant.errors import AskduckError
from schemas.model import Schema
from schemas.words import split_words, stem

MAX_QUESTION_CHARACTERS = 4_000
# "delete all customers", not "delete requests per month"; SQL that writes, wherever it stands
_WANTS_A_CHANGE = re.compile(
    r"""^\W*(?:(?:please|kindly|now|hey|hi|ok|and)[,\s]+)*
    (?:(?:can|could|would|will)\s+you\s+(?:please\s+)?)?
    (?:(?:delete|erase|truncate|insert|update|alter|wipe)\s+
       (?:all|the|every|each|my|our|this|that|these|those|from|into|everything|any|an?|
          tables?|database|it|them)\b
      |drop\s+(?:(?:all|the|this|my)\s+)?(?:\w+\s+)?(?:tables?|database|schema)\b)
    |\b(?:drop|truncate|alter)\s+table\b|\bdelete\s+from\b|\binsert\s+into\b""",
    re.IGNORECASE | re.VERBOSE,
)


def check_question(question: str) -> str:
    """The question without surrounding blanks.

    Raises:
        AskduckError: it is empty, longer than `MAX_QUESTION_CHARACTERS`, or wants the database
            changed.
    """
    question = question.strip()
    if not question:
        raise AskduckError("The question is empty. Type what you want to know.")
    if len(question) > MAX_QUESTION_CHARACTERS:
        raise AskduckError(
            f"The question has {len(question):,} characters and the limit is "
            f"{MAX_QUESTION_CHARACTERS:,}. Ask it in fewer words."
        )
    if _WANTS_A_CHANGE.search(question):
        raise AskduckError(
            "askduck reads the database and cannot change it. Ask what is in it; "
            "for a change, use the program that the data comes from."
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
