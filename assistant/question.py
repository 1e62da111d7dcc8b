"""What can be said of a question before any model has seen it."""

from __future__ import annotations

from assistant.errors import AskduckError
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
