"""Follow-up questions: a question, then a few words that change it.

The text is `PREVIOUS ; FOLLOW-UP`, as the chat gives it to the model; the SQL answers the second
in the light of the first.
"""
# ruff: noqa: E501 (a template or a row of words reads best as one line)

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random

from finetune.condition import Condition, field_phrase
from finetune.conditions import own_condition
from finetune.conditions_text import text_condition
from finetune.entities import Entity, Field, Survey
from finetune.intents import Draft, pick_entity
from finetune.intents_aggregates import AGGREGATES, pick_aggregate
from finetune.intents_groups import add_joins, choose_grouping, is_fixed
from finetune.intents_order import order_words, superlative_words
from finetune.lexicon import pluralize
from finetune.phrases import Subject, column_list, draw_subject, refs
from finetune.query import COUNT, Select, call
from finetune.wording import SHOW, WHAT_IS, fill, finish, number_text


@dataclass(slots=True)
class _Turn:
    """The first question: what it is about, its words and its query."""

    kind: str  # list, count, aggregate
    subject: Subject
    question: str
    select: Select
    fields: list[Field]
    function: str = ""
    item: Field | None = None

    @property
    def entity(self) -> Entity:
        return self.subject.entity


def follow_up(rng: Random, survey: Survey) -> Draft | None:
    """A first turn and one of the changes that suit it."""
    turn = _first_turn(rng, survey)
    if turn is None:
        return None
    changes = {"list": _LIST_CHANGES, "count": _COUNT_CHANGES, "aggregate": _AGGREGATE_CHANGES}[
        turn.kind
    ]
    change = rng.choices([c for c, _ in changes], [w for _, w in changes])[0]
    changed = change(rng, survey, turn)
    if changed is None:
        return None
    words, select, tag, keep = changed
    keep = [*turn.subject.keep(), *keep]
    question = f"{finish(rng, turn.question, keep=keep)} ; {words}"
    return Draft(question, select, ("followup", tag, turn.kind), keep)


def _first_turn(rng: Random, survey: Survey) -> _Turn | None:
    entity = pick_entity(rng, survey)
    subject = draw_subject(rng, survey, entity, most=1, related=0.12)
    if subject.fans_out:
        return None
    said = subject.plural(rng)
    kind = rng.choices(("list", "count", "aggregate"), (58, 24, 18))[0]
    numbers = entity.kinds("number")
    if kind == "aggregate" and numbers:
        item = rng.choice(numbers)
        function = pick_aggregate(rng, item)
        words = fill(rng, AGGREGATES[function]) + f" {field_phrase(rng, item)}"
        question = fill(rng, WHAT_IS + " the {w} of [all|the|] {s}", w=words, s=said)
        return _Turn(
            "aggregate",
            subject,
            question,
            subject.select(call(function, item.ref)),
            [],
            function,
            item,
        )
    if kind == "count":
        question = fill(
            rng,
            "[How many {s} are there|How many {s} do we have|Count the {s}|What is the number of {s}]",
            s=said,
        )
        return _Turn("count", subject, question, subject.select(COUNT), [])
    fields = list(entity.names)
    if not fields:
        return None
    if rng.random() < 0.3:
        others = [f for f in entity.kinds("number", "category", "date", "year")]
        fields += rng.sample(others, min(1, len(others)))
        question = fill(
            rng,
            SHOW + " the {c} of [all|the|] {s}",
            c=column_list(rng, fields, plural=True),
            s=said,
        )
    else:
        question = fill(rng, SHOW + " [all|the|all the|] {s}", s=said).replace("are all", "are the")
    return _Turn("list", subject, question, subject.select(*refs(fields)), fields)


_Changed = tuple[str, Select, str, list[str]] | None


def _those(turn: _Turn) -> str:
    return "those" if not turn.entity.is_person else "the ones"


def _more_filter(rng: Random, survey: Survey, turn: _Turn) -> _Changed:
    condition = own_condition(rng, turn.entity)
    if condition is None or condition.tag in ("average", "null"):
        return None
    if any(c.sql[0] == condition.sql[0] for c in turn.subject.conditions):
        return None
    words = _filter_words(rng, turn, condition)
    if not words:
        return None
    return words, turn.select.and_where(condition.sql), "filter", condition.keep


def _filter_words(rng: Random, turn: _Turn, c: Condition) -> str:
    options = []
    if c.after:
        options += ["[only|just|only] {a}", "[only|just] {t} {a}", "and only {a}", "which of them are {a}", "[keep|show] only {t} {a}", "{a} only", "what about {t} {a}", "{a}"]  # fmt: skip
        if (
            not c.after.startswith(("in ", "from ", "located", "based", "under", "above"))
            and "than" not in c.after
        ):
            options = [o for o in options if o not in ("which of them are {a}", "{a}")]
    if c.before:
        options += [
            "[only|just] the {b} ones",
            "just {b} ones",
            "[only|just] {b} {e}",
            "the {b} ones",
            "which of them are {b}",
        ]
    if c.clause:
        who = "who" if turn.entity.is_person else "that"
        options += ["which of [them|these|those] {c}", f"[only|just] {{t}} {who} {{c}}"]
    if c.whose:
        options += ["only {t} whose {w}", "where the {w}"]
    if not options:
        return ""
    text = fill(
        rng,
        rng.choice(options),
        a=c.after,
        b=c.before,
        c=c.clause,
        w=c.whose,
        t=_those(turn),
        e=turn.entity.plural,
    )
    return text if turn.kind == "list" or rng.random() < 0.8 else f"and {text}"


def _other_value(rng: Random, survey: Survey, turn: _Turn) -> _Changed:
    for i, condition in enumerate(turn.subject.conditions):
        item = next((f for f in turn.entity.fields if f.ref == condition.sql[0]), None)
        if condition.tag != "eq" or item is None or item.kind not in ("category", "name", "text"):
            continue
        value = str(rng.choice(item.values))
        if value in condition.keep:
            return None
        other = text_condition(rng, turn.entity, item, value)
        said = other.keep[0]
        place = item.concept.role == "place"
        words = fill(
            rng,
            "[and|what about|how about|same for|the same for] " + ("[{v}|in {v}|{v}]" if place else "[{v}|{v}|{p} {v}]")
            + "[?||]",
            v=said, p=item.phrase,
        )  # fmt: skip
        where = list(turn.select.where)
        where[i] = other.sql
        return words, replace(turn.select, where=tuple(where)), "other_value", [said]
    return None


def _to_count(rng: Random, survey: Survey, turn: _Turn) -> _Changed:
    words = fill(rng, "[how many|how many are there|how many of them are there|count them|how many is that|just the number|only the count|how many in total|how many {e} is that|number of them][?|]", e=turn.entity.plural)  # fmt: skip
    return words, turn.subject.select(COUNT), "to_count", []


def _to_list(rng: Random, survey: Survey, turn: _Turn) -> _Changed:
    names = turn.entity.names
    if not names:
        return None
    words = fill(rng, "[which ones|list them|show them|show me them|what are their names|" + ("who are they|who" if turn.entity.is_person else "which are they|what are they called") + "|name them|can you list them|which {e}][?|]", e=turn.entity.plural)  # fmt: skip
    return words, turn.subject.select(*refs(names)), "to_list", []


def _sorted(rng: Random, survey: Survey, turn: _Turn) -> _Changed:
    keys = [f for f in turn.entity.kinds("number", "date", "year", "name") if f.spread > 2]
    key, descending = rng.choice(keys), rng.random() < 0.5
    how = order_words(rng, key, descending=descending)
    words = how if how.endswith("first") or how.startswith("from") else fill(rng, "[sort|order|sorted|sort them|order them|ordered|now sort them|please sort] {h}", h=how)  # fmt: skip
    return words, replace(turn.select, order=(((key.ref,), descending),)), "sort", []


def _top(rng: Random, survey: Survey, turn: _Turn) -> _Changed:
    keys = [f for f in turn.entity.kinds("number", "date", "year") if f.spread > 4]
    key, descending = rng.choice(keys), rng.random() < 0.7
    n = rng.choice((1, 1, 3, 3, 5, 5, 10, 2))
    before, after = superlative_words(rng, key, turn.entity, descending=descending)
    if n == 1:
        words = f"[only|just|which is|and] the {before} one" if before else f"[which one has|only the one with|which has] {after.split(' ', 1)[1] if not after.startswith('that') else after.split(' ', 2)[2]}"  # fmt: skip
        words = fill(rng, words)
    elif before and rng.random() < 0.6:
        words = fill(rng, "[only|just|] the {n} {b} [ones|]", n=number_text(rng, n), b=before)
    else:
        words = fill(rng, "[top|only the top|just the top|the top] {n} by {p}" if descending else "[bottom|the bottom|lowest|just the lowest] {n} by {p}", n=number_text(rng, n), p=field_phrase(rng, key))  # fmt: skip
    return words, replace(turn.select, order=(((key.ref,), descending),), limit=n), "top", []


def _sorted_top(rng: Random, survey: Survey, turn: _Turn) -> _Changed:
    """The first turn is sorted already, so that "top 3 only" needs no column."""
    keys = [f for f in turn.entity.kinds("number", "date", "year") if f.spread > 4]
    key, descending, n = (
        rng.choice(keys),
        rng.random() < 0.65,
        rng.choice((1, 2, 3, 3, 4, 5, 5, 10)),
    )
    how = order_words(rng, key, descending=descending)
    turn.question += (
        " " + fill(rng, "[sorted|ordered|] {h}", h=how) if how.startswith("by") else f" {how}"
    )
    words = fill(rng, "[top {n} only|only the first {n}|just the top {n}|the first {n}|limit to {n}|top {n}|first {n} only|only {n}]" if n > 1 else "[only the first|just the first one|the top one|only the top one]", n=number_text(rng, n))  # fmt: skip
    return words, replace(turn.select, order=(((key.ref,), descending),), limit=n), "top", []


def _add_column(rng: Random, survey: Survey, turn: _Turn) -> _Changed:
    pool = [
        f
        for f in turn.entity.fields
        if f.kind in ("category", "text", "number", "date", "year") and f not in turn.fields
    ]
    if not pool:
        return None
    item = rng.choice(pool)
    p = field_phrase(rng, item)
    many = p if p.endswith(("s", "ed")) or p.startswith("number") else pluralize(p)
    instead = rng.random() < 0.25
    if instead:
        words = fill(
            rng,
            "[show their {m} instead|their {m} instead|only the {m}|just the {m}|what are their {m}]",
            m=many,
        )
        return words, replace(turn.select, items=refs([item])), "column", []
    words = fill(rng, "[also show the {p}|and their {m}[?|]|with {p}|add the {p}|show the {p} too|and the {p}|include the {p}|with their {m}|also the {p} please]", p=p, m=many)  # fmt: skip
    return words, replace(turn.select, items=(*turn.select.items, (item.ref,))), "column", []


def _aggregate_list(rng: Random, survey: Survey, turn: _Turn) -> _Changed:
    numbers = turn.entity.kinds("number")
    item = rng.choice(numbers)
    function = pick_aggregate(rng, item)
    word = fill(rng, AGGREGATES[function])
    words = fill(rng, "[what is|and] their {w} {p}[?|]", w=word, p=field_phrase(rng, item))
    return words, turn.subject.select(call(function, item.ref)), "to_aggregate", []


def _by_group(rng: Random, survey: Survey, turn: _Turn) -> _Changed:
    grouping = choose_grouping(rng, survey, turn.entity)
    if grouping is None or is_fixed(grouping, turn.subject):
        return None
    words = fill(rng, "[by {g}|and by {g}|per {g}|for each {g}|and per {g}|break it down by {g}|split by {g}|grouped by {g}|now by {g}|and for each {g}|what about by {g}|group it by {g}][?|]", g=grouping.said)  # fmt: skip
    select = add_joins(turn.select, grouping.joins)
    if select is None:
        return None
    return (
        words,
        replace(select, items=(*grouping.show, *select.items), group=grouping.group),
        "group",
        [],
    )


def _other_function(rng: Random, survey: Survey, turn: _Turn) -> _Changed:
    assert turn.item is not None
    others = [f for f in ("avg", "max", "min") if f != turn.function]
    function = rng.choice(others)
    words = fill(
        rng,
        "[and|what about|and|how about] the {w}[?|]",
        w=fill(rng, AGGREGATES[function]).removesuffix(" of the"),
    )
    return words, turn.subject.select(call(function, turn.item.ref)), "function", []


def _other_item(rng: Random, survey: Survey, turn: _Turn) -> _Changed:
    others = [f for f in turn.entity.kinds("number") if f is not turn.item]
    if not others or turn.function == "sum":
        return None
    item = rng.choice(others)
    words = fill(
        rng, "[and|what about|how about|and] [the|their] {p}[?|]", p=field_phrase(rng, item)
    )
    return words, turn.subject.select(call(turn.function, item.ref)), "other_column", []


def _overall(rng: Random, survey: Survey, turn: _Turn) -> _Changed:
    if len(turn.subject.conditions) != 1:
        return None
    words = fill(rng, "[and overall|and in total|and for all {e}|overall|for all of them|without that filter|regardless of that][?|]", e=turn.entity.plural)  # fmt: skip
    return words, Subject(turn.entity).select(*turn.select.items), "no_filter", []


_Change = Callable[[Random, Survey, _Turn], _Changed]
_LIST_CHANGES: tuple[tuple[_Change, float], ...] = (
    (_more_filter, 26), (_other_value, 14), (_to_count, 10), (_sorted, 13), (_top, 10),
    (_sorted_top, 7), (_add_column, 14), (_aggregate_list, 6),
)  # fmt: skip
_COUNT_CHANGES: tuple[tuple[_Change, float], ...] = (
    (_more_filter, 26), (_other_value, 22), (_by_group, 28), (_to_list, 18), (_overall, 6),
)  # fmt: skip
_AGGREGATE_CHANGES: tuple[tuple[_Change, float], ...] = (
    (_more_filter, 18), (_other_value, 16), (_by_group, 30), (_other_function, 18), (_other_item, 10), (_overall, 8),
)  # fmt: skip
