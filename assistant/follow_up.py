"""Does a question lean on the one before it?

"only in Berlin" and "and by month?" do, "How many customers are there?" does not, however long the
conversation. A model of any size answers the second better alone, so this is decided by rule before
a model sees anything.
"""

from __future__ import annotations

import re

_POLITE = r"^(?:please\s+|can you\s+|could you\s+|now\s+|ok\s+|okay\s+)*"
_OPENING = re.compile(
    _POLITE + r"(?:and|but|or|only|just|also|then|instead|same|again|what about|how about|sort|"
    r"order\s+(?:by|them|it|these|those)|group|break|split|add|include|exclude|remove|limit|reverse|"
    r"number of (?:them|these|those)|that|those|these|them|it)\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    _POLITE + r"(?:except|without|with|where|whose|by|per|for (?:each|every|all)|in|from|since|"
    r"before|after|between|under|over|above|below|based in|(?:the )?(?:top|bottom|first|last)|"
    r"(?:more|less|fewer|older|younger|larger|smaller|longer|shorter|cheaper) than)\b",
    re.IGNORECASE,
)
_ASKS = re.compile(r"\b(?:how|what|which|who|show|list|give|find|count)\b", re.IGNORECASE)
_REFERENCE = re.compile(
    r"\b(?:of|list|show|count|sort|order|are|about|to|for|with) (?:them|these|those|it|they)\b"
    r"|\b(?:who|what|where|which) (?:is|are|was|were) (?:they|them|these|those|that|it)\b"
    r"|\b(?:what|which) (?:is|are) their\b|^which (?:one|ones)\b|\bis that\??$|\bthe same\b",
    re.IGNORECASE,
)
_STARTS_ANEW = re.compile(
    r"^(?:please\s+|can you\s+|could you\s+)*(?:what|which|who|whose|when|where|how|show|list|give|"
    r"find|count|tell|name|return|get|display|is|are|do|does|did|i want|i need)\b",
    re.IGNORECASE,
)
_FEW_WORDS = 3


def is_follow_up(question: str) -> bool:
    """Whether `question` cannot stand alone: its opening or a pronoun points back, or it has at
    most three words and asks nothing."""
    text = question.strip()
    if _OPENING.match(text) or _REFERENCE.search(text):
        return True
    if _CONDITION.match(text) and not _ASKS.search(text):
        return True
    return len(text.split()) <= _FEW_WORDS and not _STARTS_ANEW.match(text)
