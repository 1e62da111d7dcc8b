"""What a question says and a candidate leaves out.

A small model drops one of two conditions sooner than it picks a wrong one. But cells and years that
a question says are nearly always in its SQL: a candidate without them counts less, and where the
best one lacks something, the model is asked about the likeliest with the condition put in.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from assistant.values import find_values
from schemas.words import only_asks, split_words, stem

if TYPE_CHECKING:
    from assistant.joins import ColumnKey
    from assistant.pointer import Encoded
    from schemas.model import Schema
    from schemas.profile import Mention, Profile

Meanings = tuple[Hashable, ...]
MOST_COMPLETED = 3  # candidates
_MOST_WAYS = 4  # of completing one of them: each may name several columns for each thing
_YEAR = re.compile(r"(19|20)\d\d")
_FILLERS = frozenset({"is", "was", "are", "has"})
_SETS = frozenset({"union", "intersect", "except"})
_AFTER_WHERE = frozenset({"groupby", "having", "orderby", "limit", "top"})
_DENIAL = re.compile(r"\b(?:no|not|never|without|nobody|none|neither|\w+n't)\b", re.IGNORECASE)
# what denies nothing: bounds, numbers, how rows are to be listed
_NO_DENIAL = re.compile(
    r"\b(?:not? (?:more|less|fewer|later|earlier|older|younger|longer|shorter|higher|lower|only)"
    r"|(?:no|not|without|don't|never)(?: \w+)? (?:repeat|duplicat|repetition|twice|again)\w*"
    r"|no\.|no matter|not sure|or not|why not|if not|don't know|can't (?:find|remember))",
    re.IGNORECASE,
)
_DENIED = ("not ", "<>", "!=", "except", "is null", "= false", "= 0", "< ", "<= ", "'no'", "'none'")


@dataclass(frozen=True, slots=True)
class Said:
    """A cell, a year, a stretch of time, a flag or a denial that the question says in the words
    `text`.

    One of `traces` is in SQL that uses it, in lower case and without quotes. `columns` are those
    that hold the cell, or that are the flag, which is then true or not; times have none, and `time`
    is what `assistant.values` calls them.
    """

    text: str
    traces: tuple[str, ...]
    columns: tuple[ColumnKey, ...] = ()
    time: str = ""
    flag: bool | None = None


def find_said(
    question: str, schema: Schema, profile: Profile, *, today: dt.date | None = None
) -> list[Said]:
    """Of cells whose words overlap, the longest; none that a table or column is called like, or
    that only asks ("top 5", where a review is titled "TOP!")."""
    names = [table.name for table in schema.tables]
    names += [column.name for _, column in schema.columns()]
    known = {stem(word) for name in names for word in split_words(name)}
    spans: dict[tuple[int, int], list[Mention]] = {}
    for mention in profile.find_mentions(question):
        spans.setdefault((mention.start, mention.end), []).append(mention)
    found = []
    for (start, end), mentions in spans.items():
        inside = any(s <= start and end <= e and (s, e) != (start, end) for s, e in spans)
        text = question[start:end]
        if inside or only_asks(text) or {stem(word) for word in split_words(text)} <= known:
            continue
        cells = dict.fromkeys(mention.value.strip().casefold() for mention in mentions)
        columns = dict.fromkeys((mention.table, mention.column) for mention in mentions)
        found.append(Said(text, tuple(c.replace("'", "''") for c in cells), tuple(columns)))
    denial = _DENIAL.search(question)
    if denial and not _NO_DENIAL.search(question):
        of_a_cell = any(start <= denial.start() and denial.end() <= end for start, end in spans)
        found += [] if of_a_cell else [Said(denial.group(), _DENIED)]
    return [*found, *_find_times(question, today), *_find_flags(question, schema)]


def _find_times(question: str, today: dt.date | None) -> Iterator[Said]:
    values = find_values(question, today)
    periods = [value for value in values if value.first and value.after]
    for value in values:
        text = question[value.start : value.end]
        if value.first and value.after:
            days = (value.first.isoformat(), value.after.isoformat())
            yield Said(text, (*days, str(value.first.year), "month("), time=value.text)
        elif value.kind == "number" and _YEAR.fullmatch(value.text):
            inside = any(p.start <= value.start and value.end <= p.end for p in periods)
            yield from () if inside else (Said(text, (value.text,), time=value.text),)


def _find_flags(question: str, schema: Schema) -> Iterator[Said]:
    """Columns of truth values whose name is said ("vegan stalls"), or the contrary of it ("unpaid
    fines")."""
    from assistant.pointer import kind_of

    words = {stem(word) for word in split_words(question)}
    for table, column in schema.columns():
        if kind_of(column) != "bool":
            continue
        name, keys = column.name.casefold(), ((table.key, column.name),)
        meant = [word for word in split_words(name) if word not in _FILLERS]
        pattern = rf"\b(?:un|in|non-?){'_'.join(map(re.escape, meant))}\b"
        contrary = re.search(pattern, question, re.IGNORECASE)
        if meant and contrary:
            owner = table.name.casefold()
            traces = (f"not {name}", f"not {owner}.{name}", f"{name} = false")
            yield Said(contrary.group(), traces, keys, flag=False)
        elif meant and words.issuperset(map(stem, meant)):
            yield Said(" ".join(meant), (name,), keys, flag=True)


def find_lacking(sql: str, said: Sequence[Said]) -> list[Said]:
    """Those that the SQL has no trace of."""
    text = sql.casefold().replace('"', "")
    return [one for one in said if not any(trace in text for trace in one.traces)]


def complete(
    replies: Sequence[tuple[str, Meanings]], said: Sequence[Said], encoded: Encoded
) -> list[Meanings]:
    """The replies, each given with its SQL, with conditions for what they lack, about each column
    that may be meant in up to four ways; none for replies that have no single WHERE."""
    found: dict[Meanings, None] = {}
    for sql, meanings in replies:
        grown = [meanings]
        for one in find_lacking(sql, said):
            conditions = list(_conditions(one, meanings, encoded))
            if not conditions:  # a denial, or a time where no table has a date
                continue
            longer = (_add(before, condition) for before in grown for condition in conditions)
            grown = [each for each in longer if each is not None][:_MOST_WAYS]
        found |= dict.fromkeys(each for each in grown if each != meanings)
    return list(found)


def _conditions(said: Said, meanings: Meanings, encoded: Encoded) -> Iterator[Meanings]:
    """Each column that may be meant, compared with what is said."""
    if said.flag is not None:
        yield from ((column,) if said.flag else ("not", column) for column in said.columns)
        return
    if said.columns:
        for constant in encoded.values.values():
            if constant.column in said.columns and constant.text.strip().casefold() in said.traces:
                yield constant.column, "=", constant
        return
    times = [c for c in encoded.values.values() if c.column is None and c.text == said.time]
    for column in _columns_of_time(meanings, encoded):
        yield from ((column, "=", constant) for constant in times[:1])


def _columns_of_time(meanings: Meanings, encoded: Encoded) -> list[ColumnKey]:
    """Dates, and columns called year, of the tables that the reply names."""
    from assistant.pointer import kind_of

    pairs = [meaning for meaning in meanings if isinstance(meaning, tuple)]
    named = {second if first == "table" else first for first, second in pairs}
    return [
        (table.key, column.name)
        for table, column in encoded.schema.columns()
        if table.key in named and (kind_of(column) == "date" or "year" in split_words(column.name))
    ]


def _add(meanings: Meanings, condition: Meanings) -> Meanings | None:
    """The reply with one more condition; None if it has several SELECTs side by side, or an OR that
    the condition would have to embrace."""
    depth, where, end = 0, None, len(meanings)
    for place, word in enumerate(meanings):
        depth += {"(": 1, ")": -1}.get(word, 0) if isinstance(word, str) else 0
        if depth or not isinstance(word, str):
            continue
        if word in _SETS or word == "or":
            return None
        if word == "where":
            where = place
        elif word in _AFTER_WHERE:
            end = min(end, place)
    link = "where" if where is None else "and"
    return (*meanings[:end], link, *condition, *meanings[end:])
