"""What was corrected before: it answers the same question again, and speaks for its SQL in others.

The same question comes back word for word, in other polite words ("show me", "please"), or about
another constant: who corrected "loans in April" will ask for May. Then the correction's SQL is
right again, with the constants of the new question in the place of the old ones. Whatever is not
plain (a constant that the SQL does not have, or has twice) is left to the model. Where that is
unsure, SQL that a person has confirmed for a question of similar words (`nearest`) tips the scales.

Keeping answers that a person has confirmed is what others call verified queries.
"""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from sqlglot import tokenize
from sqlglot.errors import SqlglotError
from sqlglot.tokens import Token, TokenType

from assistant.values import Value, find_values
from schemas.profile import Profile
from schemas.words import stem

_GAP = "\0"
_WORDS = re.compile(rf"\w+|{_GAP}")
# Words that do not change what is asked for, anywhere.
_EMPTY = frozenset(
    "a all an are did do does have is my of our please s the there was we were".split()
)
# The same before the first article: "list" is a verb there, and in "the list price" it is not.
_OPENING = frozenset(
    "are can could did display do does find get give i is list me please return s show tell to us "
    "want was were what which will would you".split()
)
# Words that most questions have, whatever they are about.
_PLAIN = frozenset(
    "and at by each for from how in it its many most much number of on or per than that their them "
    "to which who with".split()
)
_DATED = re.compile(r"\b(19|20)\d\d\b")


@dataclass(frozen=True, slots=True)
class Correction:
    """SQL that a person wrote or confirmed for a question, and the day when they did."""

    question: str
    sql: str
    day: dt.date


@dataclass(frozen=True, slots=True)
class _Constant:
    """What a stretch of a question may mean: a cell of `column`, or what the words say."""

    text: str
    kind: str
    column: tuple[str, str] | None = None
    bounds: tuple[dt.date, dt.date] | None = None  # of a period: first day, day after the last


@dataclass(slots=True)
class _Slot:
    """The characters [start, end) of a question, which hold a constant."""

    start: int
    end: int
    text: str = ""
    constants: list[_Constant] = field(default_factory=list)


def recall(
    question: str,
    corrections: Sequence[Correction],
    profile: Profile,
    *,
    today: dt.date | None = None,
) -> Correction | None:
    """The latest correction that answers `question`, its SQL about the constants of `question`."""
    today = today or dt.date.today()
    slots = _find_slots(question, profile, today)
    words = _words_around(question, slots)
    for known in reversed(corrections):
        if not {*words} - {_GAP} <= {*_words_around(known.question, [])}:
            continue  # before its cells are looked up, since there may be many
        before = _find_slots(known.question, profile, known.day)
        if _words_around(known.question, []) == _words_around(question, []):  # in any letter case
            sql = _replace_constants(known.sql, before, _find_slots(known.question, profile, today))
        elif _words_around(known.question, before) == words:
            sql = _replace_constants(known.sql, before, slots)
        else:
            continue
        if sql is not None:
            return Correction(known.question, sql, known.day)
    return None


def nearest(
    question: str, corrections: Sequence[Correction], *, count: int = 5
) -> list[Correction]:
    """Up to `count` corrections with different SQL whose questions share most words with this one,
    by the share of common words among all words of the two, of equals the latest; none that shares
    no word."""
    asked = _stems(question)
    found: dict[str, tuple[float, Correction]] = {}
    for known in reversed(corrections):
        words = _stems(known.question)
        alike = len(asked & words) / max(1, len(asked | words))
        if alike > found.get(known.sql, (0.0, known))[0]:
            found[known.sql] = (alike, known)
    ranked = sorted(found.values(), key=lambda pair: -pair[0])
    return [known for _, known in ranked[:count]]


def _stems(question: str) -> set[str]:
    return {stem(word) for word in _words_around(question, [])} - _PLAIN


def _find_slots(question: str, profile: Profile, today: dt.date) -> list[_Slot]:
    """The constants of the question. Those that overlap are one slot, and it means what all of its
    words say ("Paris and Rome" is not Paris)."""
    found = [(v.start, v.end, _of_value(v)) for v in find_values(question, today)]
    found += [
        (m.start, m.end, _Constant(m.value, "text", (m.table, m.column)))
        for m in profile.find_mentions(question)
    ]
    slots: list[_Slot] = []
    for start, end, _ in sorted(found, key=lambda each: each[:2]):
        if not slots or start >= slots[-1].end:
            slots.append(_Slot(start, end))
        slots[-1].end = max(slots[-1].end, end)
    for slot in slots:
        slot.text = question[slot.start : slot.end].casefold()
        slot.constants = [c for start, end, c in found if (start, end) == (slot.start, slot.end)]
    return slots


def _of_value(value: Value) -> _Constant:
    bounds = (value.first, value.after) if value.first and value.after else None
    return _Constant(value.text, value.kind, None, bounds)


def _words_around(question: str, slots: Sequence[_Slot]) -> list[str]:
    """The words that say what is asked, each slot as a gap."""
    pieces, last = [], 0
    for slot in slots:
        pieces += [question[last : slot.start], _GAP]
        last = slot.end
    text = " ".join([*pieces, question[last:]])
    said = itertools.dropwhile(_OPENING.__contains__, _WORDS.findall(text.casefold()))
    return [word for word in said if word not in _EMPTY]


def _replace_constants(sql: str, before: Sequence[_Slot], after: Sequence[_Slot]) -> str | None:
    """`sql` with the constants of `after`; None where it is not plain what to replace."""
    if len(before) != len(after):
        return None
    pairs = list(zip(before, after, strict=True))
    changed = [pair for pair in pairs if _differ(*pair, sql)]
    if not changed:
        return sql
    kept = {old.text for old, new in pairs if (old, new) not in changed}
    if any(old.text in kept for old, _ in changed):
        return None
    try:
        tokens = tokenize(sql, read="duckdb")
    except SqlglotError:
        return None
    edits: dict[int, tuple[Token, str]] = {}
    for old, new in changed:
        found = list(_edits(tokens, old, new))
        numbers = sum(token.token_type == TokenType.NUMBER for token, _ in found)
        if not found or numbers > 1 or any(token.start in edits for token, _ in found):
            return None
        if numbers and _DATED.search(sql) and _years(old) != _years(new):
            return None  # only the month was found: "in April" of this year, "in December" of last
        edits.update((token.start, (token, text)) for token, text in found)
    for token, text in sorted(edits.values(), key=lambda edit: -edit[0].start):
        sql = sql[: token.start] + text + sql[token.end + 1 :]
    return sql


def _differ(old: _Slot, new: _Slot, sql: str) -> bool:
    """Whether the SQL has to change: other words, or "last month" in another month."""
    if old.text != new.text:
        return True
    days = [[c.bounds for c in slot.constants] for slot in (old, new)]
    return days[0] != days[1] and _DATED.search(sql) is not None


def _years(slot: _Slot) -> list[int]:
    return [c.bounds[0].year for c in slot.constants if c.bounds]


def _edits(tokens: Sequence[Token], old: _Slot, new: _Slot) -> Iterator[tuple[Token, str]]:
    """Each literal that stands for `old`, and what to write for `new`."""
    for token in tokens:
        if token.token_type not in (TokenType.STRING, TokenType.NUMBER):
            continue
        for constant in old.constants:
            text = _written_anew(token, constant, old, new)
            if text is not None:
                quoted = token.token_type == TokenType.STRING
                yield token, "'" + text.replace("'", "''") + "'" if quoted else text
                break


def _written_anew(token: Token, constant: _Constant, old: _Slot, new: _Slot) -> str | None:
    """The text of a literal about `new`; None where it does not stand for `constant`."""
    if constant.bounds:
        return _move_date(token.text, constant.bounds, new)
    if token.token_type == TokenType.NUMBER:
        if constant.kind != "number" or not _is_number(token.text, constant.text):
            return None
        return next((c.text for c in new.constants if c.kind == "number"), None)
    bare = token.text.strip("%")
    if not bare or bare.casefold() != constant.text.casefold():
        return None
    meant = [c.text for c in new.constants if c.column and c.column == constant.column]
    # A name that is no cell is taken as it is said, if the old one was.
    unknown = not any(c.column for c in new.constants) and " and " not in new.text
    if not meant and unknown and bare.casefold() == old.text:
        meant = [c.text for c in new.constants if c.kind == "text"]
    if not meant:
        return None
    text = meant[0].casefold() if bare.islower() else meant[0]
    return token.text.replace(bare, text)


def _is_number(literal: str, said: str) -> bool:
    try:
        return float(literal) == float(said)
    except ValueError:  # a number that only SQL writes so
        return False


def _move_date(literal: str, period: tuple[dt.date, dt.date], new: _Slot) -> str | None:
    """A literal that begins with a bound of `period`, with the same bound of the new period."""
    meant = next((c.bounds for c in new.constants if c.bounds), None)
    if meant is None:
        return None
    day = dt.timedelta(days=1)  # BETWEEN ends with the last day itself
    for bound, moved in zip((*period, period[1] - day), (*meant, meant[1] - day), strict=True):
        if literal.startswith(bound.isoformat()):
            return moved.isoformat() + literal[10:]
    return None
