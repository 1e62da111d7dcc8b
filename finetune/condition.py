"""One condition on rows and the words for it.

A condition can stand before the noun ("completed orders"), after it ("orders in Berlin"), as a
clause ("orders that cost more than 5") or as "whose total is over 5".
"""
# ruff: noqa: E501 (a template or a row of words reads best as one line)

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

from finetune.entities import Field
from finetune.lexicon import pluralize, singularize
from finetune.query import Expr, Join


@dataclass(slots=True)
class Condition:
    """`sql` with its wordings; an empty wording does not exist for this condition."""

    sql: Expr
    tag: str
    before: str = ""  # adjective before the noun
    after: str = ""  # phrase after the noun
    clause: str = ""  # plural verb phrase after who/that
    whose: str = ""  # after whose
    noun: str = ""  # plural in place of the noun: "librarians" for staff of that position
    joins: tuple[Join, ...] = ()
    fans_out: bool = False
    keep: list[str] = field(default_factory=list)  # values in the wording, free of typos


_NO_NOUNS = frozenset(  # last words of column names that are no nouns: `hired_on`, `joined`
    "on at since for to born joined hired founded established opened released published started "
    "ended ordered paid created launched returned closed built by".split()
)


def field_phrase(rng: Random, item: Field) -> str:
    """How a question names the column: its words, a synonym, or only part of the words."""
    draw = rng.random()
    synonyms = item.concept.nouns
    if synonyms and (draw < 0.25 or item.words[-1] in _NO_NOUNS):
        return rng.choice(synonyms)
    if len(item.words) > 1 and item.words[-1] == "count" and draw < 0.6:
        return f"number of {pluralize(singularize(' '.join(item.words[:-1])))}"
    if (
        len(item.words) > 2
        and draw > 0.93
        and item.words[-2] not in ("of", "in", "per", "and")
        and item.kind in ("number", "date", "category")
    ):
        return " ".join(item.words[-2:])
    return item.phrase


def counts_things(phrase: str) -> bool:
    """Whether a column's phrase is a plural that can be counted: "goals", "page views"."""
    last = phrase.split()[-1]
    return last.endswith("s") and not last.endswith(("ss", "us", "is")) and last not in (
        "sales", "earnings", "series", "status", "gps", "hours", "years", "minutes", "days", "assets",
        "savings", "inhabitants per km", "address", "news",
    ) and " per " not in phrase and " in " not in phrase and len(last) > 3  # fmt: skip


def article(phrase: str) -> str:
    """ "a" before a singular, nothing before a plural; "an" is made when the sentence is done."""
    last = phrase.split()[-1]
    return "" if last.endswith("s") and not last.endswith(("ss", "us", "is")) else "a"
