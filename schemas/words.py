"""Identifiers and questions as comparable words: `bornState`, `born_state` -> born, state."""

from __future__ import annotations

import re
from functools import lru_cache

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[^\W\d_]+")
_KEEP_S = ("ss", "us", "is")


@lru_cache(maxsize=100_000)
def split_words(name: str) -> tuple[str, ...]:
    """The lower-case words of an identifier in snake_case, camelCase, Title Case or with spaces."""
    return tuple(word.lower() for word in _WORD.findall(name))


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """`word` without its plural ending, and nothing cleverer: cities -> city, boxes -> box."""
    word = word.lower()
    if len(word) <= 3 or word.endswith(_KEEP_S):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "xes", "sses", "zes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") else word
