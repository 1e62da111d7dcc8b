"""Sentences from templates: `[a|b|]` chooses one of the parts, `{slot}` is filled in.

Afterwards a question is roughened as people do: capitals, marks, small typos.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from random import Random

_CHOICE = re.compile(r"\[([^\[\]]*)\]")
_AN = re.compile(r"(\b[Aa]) (?=[aeio](?!ne\b|nce\b|u))|(\b[Aa]) (?=un[^i])")
_TWICE = re.compile(r"\b(the|all|all the) \1\b", re.IGNORECASE)
_SPACES = re.compile(r"\s+")

NUMBER_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve".split()
)  # fmt: skip
MONTHS = (
    "January February March April May June July August September October November December".split()
)

SHOW = (
    "[Show|Show|Show me|List|List|Give me|Find|Find|Return|What are|What are|What are|Get|Display|"
    "Tell me|Please show|Provide|I need|I want|Can you show me|Could you list|Print|Which are]"
)
WHAT_IS = (
    "[What is|What is|What is|What's|Find|Show|Give me|Return|Tell me|Show me|Calculate|Compute|"
    "Get|Can you tell me|I want to know|Report]"
)


def fill(rng: Random, template: str, **slots: str) -> str:
    """One sentence out of a template. Values are put in last, so they may hold brackets."""
    while True:
        match = _CHOICE.search(template)
        if match is None:
            break
        chosen = rng.choice(match.group(1).split("|"))
        template = template[: match.start()] + chosen + template[match.end() :]
    text = _TWICE.sub(r"\1", template.format_map(slots))
    return _SPACES.sub(" ", text).replace(" ,", ",").replace(" ;", ";").strip()


def one_of(rng: Random, *options: str) -> str:
    return rng.choice([option for option in options if option])


def join_words(items: Sequence[str], *, last: str = "and") -> str:
    """ "a", "a and b", "a, b and c"."""
    if len(items) == 1:
        return items[0]
    return ", ".join(items[:-1]) + f" {last} " + items[-1]


def number_text(rng: Random, number: int) -> str:
    """A small number, sometimes as a word."""
    if 0 < number < len(NUMBER_WORDS) and rng.random() < 0.35:
        return NUMBER_WORDS[number]
    return str(number)


def possessive(noun: str) -> str:
    return noun + ("'" if noun.endswith("s") else "'s")


def capitalize(text: str) -> str:
    return text[:1].upper() + text[1:]


_POLITE = (
    "{} please", "please, {}", "hi, {}", "I'd like to know: {}", "quick question: {}", "{}, thanks",
    "can you help me: {}", "{} for me please", "I was wondering, {}", "ok, {}", "so {}",
)  # fmt: skip


def mend_articles(text: str) -> str:
    """ "an" for "a" before a vowel."""
    return _AN.sub(lambda m: m.group().rstrip() + "n ", text)


def finish(rng: Random, text: str, *, keep: Sequence[str] = ()) -> str:
    """A sentence as typed: mostly a capital and a mark, sometimes neither, seldom a typo.

    `keep` are the values in the sentence, which no typo touches.
    """
    text = mend_articles(text.strip())
    style = rng.random()
    if rng.random() < 0.03 and ";" not in text and "?" not in text:
        text = rng.choice(_POLITE).format(text[:1].lower() + text[1:])
    if rng.random() < 0.025:
        text = _misspell(rng, text, keep)
    asks = re.match(
        r"(what|which|who|how|when|where|is|are|do|does|in what|in which|on which|for which|can|"
        r"could|of)\b", text, re.I,
    )  # fmt: skip
    asks = None if "? " in text else asks
    if style < 0.66:
        text = capitalize(text) + ("?" if asks else "." if rng.random() < 0.6 else "")
    elif style < 0.76:
        text = capitalize(text)
    elif style < 0.80:
        text = capitalize(text) + " ?" if asks else capitalize(text) + " ."
    elif style < 0.86:
        text = text[:1].lower() + text[1:] + ("?" if asks else "")
    elif style < 0.98:
        text = text[:1].lower() + text[1:]
    else:
        text = text.lower()
    return text


def _misspell(rng: Random, text: str, keep: Sequence[str]) -> str:
    kept = {word for value in keep for word in str(value).split()}
    words = text.split(" ")
    places = [
        i
        for i, w in enumerate(words)
        if len(w) > 4 and w.isalpha() and w not in kept and w.islower()
    ]
    if not places:
        return text
    place = rng.choice(places)
    word = words[place]
    at = rng.randrange(1, len(word) - 1)
    kind = rng.randrange(3)
    if kind == 0:
        word = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    elif kind == 1:
        word = word[:at] + word[at + 1 :]
    else:
        word = word[:at] + word[at] + word[at:]
    words[place] = word
    return " ".join(words)


def value_text(rng: Random, value: object) -> str:
    """A text value as a question has it: as stored, in quotes, or in other case."""
    text = str(value)
    style = rng.random()
    if style < 0.62:
        return text
    if style < 0.72:
        return f"'{text}'" if "'" not in text else text
    if style < 0.82:
        return f'"{text}"' if '"' not in text else text
    return text.lower() if len(text) > 2 else text
