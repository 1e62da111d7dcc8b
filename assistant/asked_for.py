"""What "Which games …?" asks for: rows of the table games, whatever else the SQL goes through.

A small model that walks from one table to another may show where it ended.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Sequence

from assistant.pointer import kind_of
from schemas.model import Schema, Table
from schemas.words import split_words, stem

_WHICH = re.compile(r"(?:(?:in|for|at|of|on|from|to)\s+)?(?:which|what)\s+(.*)", re.IGNORECASE)
_BEFORE = frozenset({"of", "our", "the", "other", "new", "old", "all"})
_LONGEST = 3  # words of a table's name
_CLAUSES = frozenset("from where groupby having orderby limit top union intersect except".split())


def asked_table(question: str, schema: Schema) -> Table | None:
    """The table whose rows a question beginning with "which" or "what" asks for; None if the words
    after it are no table's, or a column's, too ("which city")."""
    match = _WHICH.match(question.strip())
    if match is None:
        return None
    words = [stem(word) for word in split_words(match.group(1))]
    while words and words[0] in _BEFORE:
        words.pop(0)
    columns = {_stems(column.name) for _, column in schema.columns()}
    names = _names(schema)
    for length in range(_LONGEST, 0, -1):
        run = tuple(words[:length])
        if len(run) == length and run in names and run not in columns:
            return names[run]
    return None


def _names(schema: Schema) -> dict[tuple[str, ...], Table]:
    """What each table is called: its name, and the last word of it where no other ends so."""
    names = {_stems(table.name): table for table in schema.tables}
    ends = Counter(name[-1:] for name in names)
    return {name[-1:]: table for name, table in names.items() if ends[name[-1:]] == 1} | names


def _stems(name: str) -> tuple[str, ...]:
    return tuple(stem(word) for word in split_words(name))


def shows(meanings: Sequence[Hashable], table: Table) -> bool:
    """Whether a reply lists something of the table's rows: columns that are no flags, or columns of
    other tables that are called like it (keys). `meanings` is the reply spelled out."""
    own = {column.name: column for column in table.columns}
    noun = {*_stems(table.name)}
    for meaning in meanings:
        if isinstance(meaning, str) and meaning in _CLAUSES:
            return False
        if not isinstance(meaning, tuple):
            continue
        first, second = meaning
        if meaning == ("table", table.key):
            return True
        if first == table.key and second in own and kind_of(own[second]) != "bool":
            return True
        if first != table.key and noun & {*_stems(second)}:
            return True
    return False
