"""Sorted lists, the one with the most, the first n."""
# ruff: noqa: E501 (a template or a row of words reads best as one line)

from __future__ import annotations

from dataclasses import replace
from random import Random

from finetune.condition import counts_things, field_phrase
from finetune.entities import Entity, Field, Survey
from finetune.intents import Draft, list_words, pick_entity, pick_fields
from finetune.lexicon import pluralize
from finetune.phrases import Subject, column_list, draw_subject, id_or_name, refs
from finetune.query import Expr
from finetune.wording import SHOW, fill, number_text


def order_words(rng: Random, item: Field, *, descending: bool) -> str:
    """ "by price in descending order", "from oldest to youngest", "alphabetically"."""
    p = field_phrase(rng, item)
    concept = item.concept
    if item.kind in ("name", "text", "category"):
        if descending:
            return fill(rng, "[by {p} in descending order|by {p} descending|by {p} from Z to A|in reverse alphabetical order of {p}|by {p} desc]", p=p)  # fmt: skip
        return fill(rng, "[by {p}|alphabetically by {p}|in alphabetical order of {p}|by {p} in ascending order|by {p} alphabetically|by {p} from A to Z|in ascending order of {p}]", p=p)  # fmt: skip
    first, last = (concept.most, concept.least) if descending else (concept.least, concept.most)
    if first and last and rng.random() < 0.35:
        one, other = rng.choice(first), rng.choice(last)
        return fill(
            rng,
            "[from {a} to {b}|{a} first|with the {a} first|starting with the {a}]",
            a=one,
            b=other,
        )
    if item.kind == "date":
        if rng.random() < 0.5:
            return fill(rng, "[by {p}, newest first|by {p} from newest to oldest|by {p} in descending order|by {p} descending]" if descending else "[by {p}|by {p}, oldest first|by {p} ascending|by {p} from oldest to newest]", p=p)  # fmt: skip
        return fill(rng, "[most recent first|newest first|latest first]" if descending else "[oldest first|earliest first|in chronological order of {p}]", p=p)  # fmt: skip
    if descending:
        return fill(rng, "[by {p} in descending order|in descending order of {p}|by {p} descending|by {p} from highest to lowest|from highest to lowest {p}|by decreasing {p}|by {p}, highest first|by {p} desc]", p=p)  # fmt: skip
    return fill(rng, "[by {p}|by {p} in ascending order|in ascending order of {p}|by {p} ascending|by {p} from lowest to highest|by increasing {p}|by their {p}|by {p}, lowest first]", p=p)  # fmt: skip


def ordered_list(rng: Random, survey: Survey) -> Draft | None:
    """Columns of the rows, sorted."""
    entity = pick_entity(rng, survey)
    keys = [
        f
        for f in entity.fields
        if f.kind in ("number", "year", "date", "name", "text", "category") and f.spread > 2
    ]
    if not keys:
        return None
    subject = draw_subject(rng, survey, entity, most=1)
    if subject.fans_out:
        return None
    key = rng.choice(keys)
    fields = pick_fields(rng, entity, rng.choices((1, 2, 3), (50, 37, 13))[0])
    if not fields:
        return None
    descending = rng.random() < 0.5
    how = order_words(rng, key, descending=descending)
    sort = "[sorted|ordered|sorted|in order|ranked|arranged]"
    if how.startswith(
        ("in ", "from ", "most", "newest", "latest", "oldest", "earliest", "with", "starting")
    ):
        sort = "[|sorted|ordered]"
    elif how.endswith("first"):
        sort = ""
    words = list_words(rng, subject, fields)
    if fields == entity.names and rng.random() < 0.3:
        words = fill(rng, "[all|the|all the|] {s}", s=subject.plural(rng))
    order = [((key.ref,), descending)]
    if rng.random() < 0.1 and len(keys) > 1:
        second = rng.choice([f for f in keys if f is not key])
        order.append(((second.ref,), False))
        if how.startswith("by ") and "," not in how:
            how += fill(rng, " [and then by|, then by|and then] {p}", p=field_phrase(rng, second))
        else:
            return None
    if rng.random() < 0.12:
        question = fill(rng, "[Sort|Order] {w} {h}", w=words, h=how)
    else:
        question = fill(rng, f"{SHOW} {{w}}[,| | ] {sort} {{h}}", w=words, h=how)
    select = replace(subject.select(*refs(fields)), order=tuple(order))
    return Draft(question, select, ("order", *subject.tags), subject.keep())


def superlative_words(
    rng: Random, item: Field, entity: Entity, *, descending: bool
) -> tuple[str, str]:
    """An adjective before the noun ("oldest") or a phrase after it ("with the highest rating").

    No adjective that would suit another column of the entity as well.
    """
    others = [f.concept for f in entity.fields if f is not item]
    taken = {word for c in others for word in (c.most if descending else c.least)}
    words = [w for w in (item.concept.most if descending else item.concept.least) if w not in taken]
    if words and rng.random() < 0.6:
        return rng.choice(words), ""
    p = field_phrase(rng, item)
    if item.kind in ("date", "year"):
        word = "[latest|most recent]" if descending else "[earliest|first|oldest]"
        if item.kind == "date" and item.concept.role == "dated" and rng.random() < 0.5:
            return fill(rng, word), ""
    elif p.startswith("number of") or counts_things(p):
        p = p.removeprefix("number of ")
        return "", f"with the {'most' if descending else 'fewest'} {p}"
    else:
        word = "[highest|largest|biggest|greatest|maximum|highest|most]" if descending else "[lowest|smallest|minimum|lowest|least]"  # fmt: skip
        word = word.replace("|most]", "]").replace("|least]", "]")
    return "", fill(rng, f"[with|having|that has] the {word} {{p}}", p=p)


def extreme_row(rng: Random, survey: Survey) -> Draft | None:
    """The row with the highest or lowest value: ORDER BY … LIMIT 1."""
    entity = pick_entity(rng, survey)
    keys = [f for f in entity.kinds("number", "year", "date") if f.spread > 2]
    if not keys:
        return None
    key = rng.choice(keys)
    descending = rng.random() < 0.62
    subject = draw_subject(rng, survey, entity, most=1)
    if subject.fans_out:
        return None
    if any(key.ref in c.sql for c in subject.conditions):
        return None
    before, after = superlative_words(rng, key, entity, descending=descending)
    noun = f"{before} {entity.singular}".strip()
    said = Subject(entity, subject.conditions)._say(rng, noun, plural=False)
    if (
        before
        and subject.conditions
        and subject.conditions[0].before
        and said.startswith(subject.conditions[0].before)
    ):
        said = said.replace(
            f"{subject.conditions[0].before} {before}",
            f"{before} {subject.conditions[0].before}",
            1,
        )
    if after:
        said = f"{said} {after}" if not subject.conditions or rng.random() < 0.5 else fill(rng, "{e} {a} among {s}", e=entity.singular, a=after, s=subject.plural(rng))  # fmt: skip
    shown = id_or_name(entity)
    which = _which(rng, subject, before, after)
    if rng.random() < 0.6 and shown and entity.names:
        fields = shown
        if entity.is_person:
            question = fill(rng, "[Who is the {s}|Who is the {s}|Which {t}|Find the {s}|What is the name of the {s}|Show me the {s}|name of the {s}|Tell me who the {s} is|the {s}]", s=said, t=which)  # fmt: skip
        else:
            question = fill(rng, "[Which {t}|What is the {s}|Find the {s}|What is the name of the {s}|What's the {s} called|Show me the {s}|Name the {s}|Give me the {s}|the {s}]", s=said, t=which)  # fmt: skip
        if "name of" in question or "called" in question:
            question = (
                question
                if fields[0].phrase == "name"
                else question.replace("the name of", f"the {fields[0].phrase} of")
            )
    else:
        fields = pick_fields(
            rng,
            entity,
            rng.choices((1, 2, 3), (50, 38, 12))[0],
            but=(key,) if rng.random() < 0.7 else (),
        )
        if not fields:
            return None
        columns = column_list(rng, fields, plural=False)
        start = "What is" if len(fields) == 1 or rng.random() < 0.3 else "What are"
        question = fill(
            rng,
            "[{w}|{w}|Find|Show|Give me|Return|List] the {c} of the {s}",
            w=start,
            c=columns,
            s=said,
        )
        if rng.random() < 0.12:
            question = fill(
                rng, "Which {w}? [Show|Give me|Return|List] [its|the] {c}", w=which, c=columns
            )
    select = replace(subject.select(*refs(fields)), order=(((key.ref,), descending),), limit=1)
    return Draft(question, select, ("extreme", *subject.tags), subject.keep())


def _which(rng: Random, subject: Subject, before: str, after: str) -> str:
    """The question after "Which": "city has the highest price", "city is the oldest"."""
    said = subject.singular(rng)
    if before:
        return f"{said} is the {before}"
    for head in ("with ", "having ", "that has "):
        after = after.removeprefix(head)
    return f"{said} has {after}"


def top_rows(rng: Random, survey: Survey) -> Draft | None:
    """The n rows with the highest or lowest values."""
    entity = pick_entity(rng, survey)
    keys = [f for f in entity.kinds("number", "year", "date") if f.spread > 4]
    if not keys:
        return None
    key = rng.choice(keys)
    n = rng.choice((2, 3, 3, 3, 4, 5, 5, 5, 6, 7, 8, 10, 10))
    descending = rng.random() < 0.68
    subject = draw_subject(rng, survey, entity, most=2)
    if subject.fans_out:
        return None
    if any(key.ref in c.sql for c in subject.conditions):
        return None
    before, after = superlative_words(rng, key, entity, descending=descending)
    said_n = number_text(rng, n)
    fields = entity.names if entity.names and rng.random() < 0.6 else pick_fields(rng, entity, 2)
    if not fields:
        return None
    p = field_phrase(rng, key)
    named = fields == entity.names
    shown: tuple[Expr, ...] = ()
    if named and rng.random() < 0.25:
        shown = ((key.ref,),)
    if before:
        said = subject.plural(rng, noun=f"{before} {entity.plural}")
        core = fill(rng, "[the {n} {s}|{n} {s}|the {n} {s}]", n=said_n, s=said)
    elif rng.random() < 0.5:
        word = "top" if descending else rng.choice(("bottom", "lowest"))
        core = fill(
            rng,
            "[the|] {w} {n} {s} [by|by|in terms of|according to] {p}",
            w=word,
            n=said_n,
            s=subject.plural(rng),
            p=p,
        )
    else:
        core = f"the {said_n} {subject.plural(rng)} {after.replace('that has', 'that have')}"
    if named:
        question = fill(
            rng,
            "[Show|List|Give me|Find|What are|Which are|Return|Who are|Name|Show me|] {c}",
            c=core,
        )
        if question.startswith("Who") and not entity.is_person:
            question = question.replace("Who are", "What are", 1)
    else:
        core = core if core.startswith("the ") else f"the {core}"
        question = fill(rng, "[Show|List|Give me|Find|What are|Return] the {f} of {c}", f=column_list(rng, fields, plural=True), c=core)  # fmt: skip
    if shown:
        question += fill(rng, "[,| and| with| along with] their {p}", p=pluralize(p)).join(
            (" ", "")
        )
    select = subject.select(*refs(fields), *shown)
    select = replace(select, order=(((key.ref,), descending),), limit=n)
    return Draft(question, select, ("top", *subject.tags), subject.keep())
