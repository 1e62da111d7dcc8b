"""What an intent asks of a small database, over many seeds."""

from __future__ import annotations

import re
from random import Random


def drafts(make, survey, count=200):
    """Those that work out; IndexError means that there is nothing to choose from."""
    made = []
    for seed in range(count):
        try:
            draft = make(Random(seed), survey)
        except IndexError:
            continue
        if draft is not None:
            made.append(draft)
    return made


def asked(survey, make, *words):
    """The SQL of the first question that has all of `words`."""
    for draft in drafts(make, survey, 900):
        if all(re.search(word, draft.question, re.I) for word in words):
            return draft.select.sql()
    raise AssertionError(f"nothing was asked with {words}")
