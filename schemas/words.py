"""Identifiers and questions as comparable words: `bornState`, `born_state` -> born, state."""

from __future__ import annotations

import re
from functools import lru_cache

_RUN = re.compile(r"[^\W\d_]+|\d+")
_KEEP_S = ("ss", "us", "is")
_IRREGULAR = {
    "ids": "id", "people": "person", "children": "child", "men": "man", "women": "woman",
    "wives": "wife", "lives": "life", "feet": "foot", "teeth": "tooth", "mice": "mouse",
}  # fmt: skip

_ASKING = frozenset(
    "top best most least first last all any total average number list show many much".split()
)


@lru_cache(maxsize=100_000)
def split_words(name: str) -> tuple[str, ...]:
    """The lower-case words of an identifier in snake_case, camelCase, Title Case or with spaces."""
    return tuple(word for run in _RUN.findall(name) for word in _split_camel(run))


def _split_camel(run: str) -> list[str]:
    """`bornState` at its capitals, `HTTPServer` before the last of them."""
    starts = [0]
    for i in range(1, len(run)):
        after_small = run[i].isupper() and run[i - 1].islower()
        ends_acronym = run[i].isupper() and run[i + 1 :].strip("s")[:1].islower()
        if after_small or ends_acronym:
            starts.append(i)
    ends = [*starts[1:], len(run)]
    return [run[a:b].lower() for a, b in zip(starts, ends, strict=True)]


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """`word` in the singular, and nothing cleverer: cities -> city, boxes -> box."""
    word = word.lower()
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) <= 3 or word.endswith(_KEEP_S):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "xes", "sses", "zes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") else word


def only_asks(text: str) -> bool:
    """Whether all words of it ask ("top", "most"), and none can be what is asked about."""
    words = split_words(text)
    return bool(words) and _ASKING.issuperset(words)
