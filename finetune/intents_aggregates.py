"""Averages, sums and extremes over the rows that meet the conditions."""
# ruff: noqa: E501 (a template or a row of words reads best as one line)

from __future__ import annotations

from random import Random

from finetune.condition import counts_things, field_phrase
from finetune.entities import Field, Survey
from finetune.intents import Draft, pick_entity
from finetune.phrases import draw_subject
from finetune.query import call
from finetune.wording import WHAT_IS, fill, join_words

AGGREGATES = {
    "avg": "[average|average|average|average|mean|avg]",
    "sum": "[total|total|total|sum of the|combined|overall|summed]",
    "max": "[maximum|highest|largest|max|greatest|biggest]",
    "min": "[minimum|lowest|smallest|min]",
}


def aggregate_words(rng: Random, function: str, item: Field, *, phrase: str = "") -> str:
    """ "average price", "highest score"; the extremes of dates are "latest" and "earliest"."""
    phrase = phrase or field_phrase(rng, item)
    if item.kind in ("date", "year"):
        word = (
            "[latest|most recent|newest|last]" if function == "max" else "[earliest|first|oldest]"
        )
        return fill(rng, word) + f" {phrase}"
    words = fill(rng, AGGREGATES[function])
    if words.endswith("of the") and phrase.startswith(("number of", "total")):
        words = "total" if phrase.startswith("number") else "combined"
    if (
        counts_things(phrase)
        and not phrase.startswith("number of")
        and function in ("avg", "max", "min")
    ):
        return f"{words} number of {phrase}"
    return f"{words} {phrase}"


def summable(item: Field) -> bool:
    """Whether a sum means anything: not for ages, ratings, years and the like."""
    last = item.words[-1]
    return item.kind == "number" and last not in (
        "age", "rating", "score", "gpa", "temperature", "elevation", "altitude", "rate", "stars",
        "latitude", "longitude", "floor", "level", "percentage", "height", "index", "rank", "speed",
        "position", "discount", "ranking", "grade", "average", "version", "room", "seat",
    )  # fmt: skip


def pick_aggregate(rng: Random, item: Field) -> str:
    """A function that makes sense of the column; no average of averages."""
    if item.words[0] in ("average", "maximum", "minimum", "total"):
        return rng.choice(("min", "max"))
    if item.kind in ("date", "year"):
        return rng.choice(("min", "max"))
    return rng.choices(("avg", "sum", "max", "min"), (40, 25 if summable(item) else 0, 20, 15))[0]


def aggregate_rows(rng: Random, survey: Survey) -> Draft | None:
    """One or more aggregates over the rows that meet the conditions."""
    entity = pick_entity(rng, survey)
    numbers = entity.kinds("number", "year", "date")
    if not numbers:
        return None
    subject = draw_subject(rng, survey, entity)
    if subject.fans_out or any(c.tag == "average" for c in subject.conditions):
        return None
    item = (
        rng.choice(entity.kinds("number") or numbers)
        if rng.random() < 0.85
        else rng.choice(numbers)
    )
    if any(item.ref in c.sql for c in subject.conditions) and rng.random() < 0.85:
        return None
    said = subject.plural(rng)
    draw = rng.random()
    if draw < 0.2:
        functions = (
            rng.sample(["min", "max", "avg"], rng.choice((2, 2, 3)))
            if item.kind == "number"
            else ["min", "max"]
        )
        rng.shuffle(functions)
        phrase = field_phrase(rng, item)
        first = [aggregate_words(rng, f, item, phrase=phrase) for f in functions]
        words = join_words([w.removesuffix(f" {phrase}") for w in first[:-1]] + [first[-1]])
        words = words.replace("number of and", "and").replace("number of,", ",")
        items = tuple(call(f, item.ref) for f in functions)
        question = fill(rng, "[What are|Find|Show|Give me|Return] the {w} [of|for|across|among] [all|the|] {s}", w=words, s=said)  # fmt: skip
    elif draw < 0.3 and len(entity.kinds("number")) > 1:
        pair = rng.sample(entity.kinds("number"), 2)
        function = rng.choice(("avg", "max", "avg"))
        word = fill(rng, AGGREGATES[function])
        items = tuple(call(function, f.ref) for f in pair)
        phrases = join_words([field_phrase(rng, f) for f in pair])
        question = fill(rng, "[What are|Find|Show|Give me|Return] the {a} {w} of [all|the|] {s}", a=word, w=phrases, s=said)  # fmt: skip
    else:
        function = pick_aggregate(rng, item)
        items = (call(function, item.ref),)
        words = aggregate_words(rng, function, item)
        question = fill(
            rng, WHAT_IS + " the {w} [of|of|for|among|across] [all|the|] {s}", w=words, s=said
        )
        if function == "avg" and rng.random() < 0.15 and item.concept.how:
            how = rng.choice(item.concept.how)
            if how.split()[1] not in ("much", "many"):
                question = f"{how} are {said} on average"
        elif function == "sum" and rng.random() < 0.2:
            question = fill(rng, "[What is the total|How much is the total] {w} of [all|the|] {s}", w=field_phrase(rng, item), s=said)  # fmt: skip
        elif rng.random() < 0.1:
            question = f"{words} of {said}"
    return Draft(question, subject.select(*items), ("aggregate", *subject.tags), subject.keep())
