"""What to show, said in a sentence of its own: "Who earns the most? First and last name."."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from finetune.entities import Entity, Survey
from finetune.intents import Draft, pick_fields
from finetune.phrases import column_list, refs
from finetune.query import COUNT
from finetune.wording import capitalize, fill

SHARE = 0.3  # of the questions that ask for the names of rows


def ask_apart(rng: Random, survey: Survey, draft: Draft) -> Draft:
    """The draft, sometimes with other columns of the same rows asked for behind its question."""
    select = draft.select
    entity = next((e for e in survey.entities if e.names and refs(e.names) == select.items), None)
    plain = not (select.set_operation or select.source or draft.tags[0] == "followup")
    if entity is None or not plain or rng.random() >= SHARE:
        return draft
    many = select.limit != 1
    if select.group:
        return _ask_of_groups(rng, draft, entity, many=many)
    fields = pick_fields(rng, entity, rng.choice((1, 2, 2, 2, 3)))
    if not fields:
        return draft
    words = column_list(rng, fields, plural=many)
    question = _behind(rng, draft.question, words)
    return replace(draft, question=question, select=replace(select, items=refs(fields)))


def _ask_of_groups(rng: Random, draft: Draft, entity: Entity, *, many: bool) -> Draft:
    """Of groups there are the names, and how many rows each has if that is what they go by."""
    words = column_list(rng, entity.names, plural=many)
    select = draft.select
    counted = [key for key, _ in select.order] == [COUNT] or (
        COUNT[0] in (h[0] for h in select.having)
    )
    if counted and rng.random() < 0.6:
        words = fill(rng, "{w} and [the number|the count|how many|the total]", w=words)
        select = replace(select, items=(*select.items, COUNT))
    return replace(draft, question=_behind(rng, draft.question, words), select=select)


def _behind(rng: Random, question: str, words: str) -> str:
    asks = question.lower().startswith(("which", "who", "what", "how"))
    ask = fill(
        rng, "[Show|Show|Give|Give me|List|I need|Return|Just|Only|||] [the|the|] {w}", w=words
    )
    mark = "?" if asks else "."
    return fill(
        rng,
        "{q}[{m} {A}|{m} {A}|{m} {A}|: {a}|, {a}| - {a}| ({w})]",
        q=question.rstrip("?. "),
        m=mark,
        A=capitalize(ask),
        a=ask[:1].lower() + ask[1:],
        w=words,
    )
