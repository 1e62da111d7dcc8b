"""Which condition to put on an entity: one of those that suit its columns."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from finetune.condition import Condition
from finetune.conditions_dates import date_condition, year_condition
from finetune.conditions_numbers import average_condition, number_condition
from finetune.conditions_text import (
    boolean_condition,
    in_condition,
    key_condition,
    like_condition,
    not_condition,
    null_condition,
    text_condition,
)
from finetune.entities import Entity, Field


def own_condition(rng: Random, entity: Entity) -> Condition | None:
    """A condition on one of the entity's own columns; None where the draw does not work out."""
    makers: list[tuple[Field, Callable[[Random, Entity, Field], Condition | None], float]] = []
    for item in entity.fields:
        if item.spread < 2 and not item.nulls:
            continue
        if item.spread < 2:
            pass  # every value is the same: only its absence can be asked for
        elif item.kind == "category":
            makers += [(item, text_condition, 5.0), (item, not_condition, 0.8)]
            makers.append((item, in_condition, 0.9))
            if item.spread > 6:
                makers.append((item, like_condition, 0.4))
        elif item.kind == "text":
            makers += [(item, text_condition, 1.2), (item, like_condition, 0.8)]
        elif item.kind == "name":
            makers += [(item, text_condition, 1.2), (item, like_condition, 1.2)]
        elif item.kind == "number" and item.spread > 2:
            makers += [(item, number_condition, 4.0), (item, average_condition, 0.9)]
        elif item.kind == "year":
            makers += [(item, year_condition, 3.0)]
        elif item.kind == "date":
            makers += [(item, date_condition, 3.5)]
        elif item.kind in ("boolean", "flag"):
            makers += [(item, boolean_condition, 2.5)]
        if item.nulls and item.kind != "key":
            makers += [(item, null_condition, 1.2)]
        if item.column.name == entity.table.primary_key[0:1] and item.spread > 2:
            makers += [(item, key_condition, 0.4)]
    if not makers:
        return None
    item, make, _ = rng.choices(makers, [weight for *_, weight in makers])[0]
    return make(rng, entity, item)
