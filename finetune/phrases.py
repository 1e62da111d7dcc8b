"""Noun phrases: an entity with its conditions, as words and as FROM and WHERE.

`Subject` is what a question is about: "completed orders from customers in Paris".
"""
# ruff: noqa: E501 (a template or a row of words reads best as one line)

from __future__ import annotations

from dataclasses import dataclass, field, replace
from random import Random

from finetune.condition import Condition, field_phrase
from finetune.conditions import own_condition
from finetune.conditions_text import text_condition
from finetune.entities import Entity, Field, Link, Survey, fans_out, joins_of
from finetune.lexicon import RELATION_VERBS, with_article
from finetune.query import Expr, Join, Select
from finetune.wording import fill, join_words

_SINGULAR_VERBS = {
    "are": "is", "have": "has", "were": "was", "do": "does", "don't": "doesn't", "aren't": "isn't",
    "cost": "costs", "earn": "earns", "live": "lives", "come": "comes", "work": "works",
    "play": "plays", "go": "goes", "lack": "lacks", "belong": "belongs",
}  # fmt: skip


def singular_clause(clause: str) -> str:
    """A plural verb phrase for one subject: "are older" -> "is older"."""
    first, _, rest = clause.partition(" ")
    rest = rest.replace(" their ", " its ")
    return f"{_SINGULAR_VERBS.get(first, first)} {rest}".strip()


@dataclass(slots=True)
class Subject:
    """An entity and the conditions on it; `any_of` joins them by "or"."""

    entity: Entity
    conditions: list[Condition] = field(default_factory=list)
    any_of: bool = False

    @property
    def fans_out(self) -> bool:
        return any(c.fans_out for c in self.conditions)

    @property
    def joins(self) -> tuple[Join, ...]:
        found: list[Join] = []
        for condition in self.conditions:
            found += [j for j in condition.joins if j not in found]
        return tuple(found)

    @property
    def tags(self) -> tuple[str, ...]:
        return tuple(c.tag for c in self.conditions)

    def keep(self) -> list[str]:
        return [value for c in self.conditions for value in c.keep]

    def select(self, *items: Expr) -> Select:
        """SELECT items FROM the entity and what its conditions join, WHERE the conditions."""
        return Select(
            items, self.entity.sql_name, self.joins, tuple(c.sql for c in self.conditions),
            any_of=self.any_of and len(self.conditions) > 1,
        )  # fmt: skip

    def plural(self, rng: Random, *, noun: str = "") -> str:
        return self._say(rng, noun or self.entity.plural, plural=True)

    def singular(self, rng: Random) -> str:
        return self._say(rng, self.entity.singular, plural=False)

    def _say(self, rng: Random, noun: str, *, plural: bool) -> str:
        who = "who" if self.entity.is_person and rng.random() < 0.75 else "that"
        if plural and not self.any_of:
            noun = next((c.noun for c in self.conditions if c.noun), noun)
        turn = (lambda text: text) if plural else singular_clause
        conditions = [c for c in self.conditions if not (c.noun and noun == c.noun)]
        if self.any_of and len(conditions) > 1:
            if all(c.whose for c in conditions) and rng.random() < 0.5:
                return f"{noun} whose " + join_words([c.whose for c in conditions], last="or")
            if all(c.clause for c in conditions):
                return f"{noun} {who} " + join_words(
                    [turn(c.clause) for c in conditions], last="or"
                )
            return (
                f"{noun} {join_words([_after(rng, c, who, turn) for c in conditions], last='or')}"
            )
        if conditions and conditions[0].before and (not conditions[0].after or rng.random() < 0.6):
            noun = f"{conditions.pop(0).before} {noun}"
        elif len(conditions) > 1 and conditions[1].before and rng.random() < 0.6:
            noun = f"{conditions.pop(1).before} {noun}"
        if not conditions:
            return noun
        if len(conditions) == 1:
            return f"{noun} {_after(rng, conditions[0], who, turn)}"
        draw = rng.random()
        if all(c.clause for c in conditions) and draw < 0.4:
            return f"{noun} {who} " + join_words([turn(c.clause) for c in conditions])
        if all(c.whose for c in conditions) and draw < 0.6:
            return f"{noun} whose " + join_words([c.whose for c in conditions])
        conditions.sort(key=lambda c: bool(c.joins) or c.tag in ("in_subquery", "not_in"))
        first, *rest = conditions
        if first.after and rest[0].clause:
            said = [turn(c.clause) if c.clause else f"are {c.after}" for c in rest]
            return f"{noun} {first.after} {who} {join_words(said)}"
        return f"{noun} " + " and ".join(_after(rng, c, who, turn) for c in conditions)


def _after(rng: Random, c: Condition, who: str, turn) -> str:  # type: ignore[no-untyped-def]
    options = []
    if c.after:
        options += [c.after] * 5
    if c.clause:
        options += [f"{who} {turn(c.clause)}"] * 3
    if c.whose:
        options += [f"whose {c.whose}"] * 2
    if not options:
        options = [f"that are {c.before}" if turn("are") == "are" else f"that is {c.before}"]
    return rng.choice(options)


def draw_subject(
    rng: Random,
    survey: Survey,
    entity: Entity,
    *,
    most: int = 3,
    least: int = 0,
    related: float = 0.42,
) -> Subject:
    """An entity with `least` to `most` conditions, with chance `related` one on another table."""
    wanted = rng.choices((0, 1, 2, 3), (8, 30, 44, 18))[0]
    wanted = min(max(wanted, least), most)
    conditions: list[Condition] = []
    if wanted and rng.random() < related:
        other = related_condition(rng, survey, entity)
        if other is not None:
            conditions.append(other)
    for _ in range(4):
        if len(conditions) >= wanted:
            break
        made = own_condition(rng, entity)
        if made is not None and all(made.sql[0] != c.sql[0] for c in conditions):
            conditions.append(made)
    any_of = len(conditions) == 2 and not any(c.joins for c in conditions) and rng.random() < 0.22
    return Subject(entity, conditions, any_of)


def related_condition(rng: Random, survey: Survey, entity: Entity) -> Condition | None:
    """A condition on a table one to three foreign keys away."""
    length = rng.choices((1, 2, 3), (62, 32, 6))[0]
    paths = [p for p in survey.paths(entity, length=length) if _is_sayable(entity, p)]
    if not paths:
        return None
    path = rng.choice(paths)
    other = path[-1][1]
    condition = _identifying(rng, other) if rng.random() < 0.45 else own_condition(rng, other)
    if condition is None or condition.tag in ("average", "null"):
        return None
    after, clause = _say_relation(rng, entity, path, Subject(other, [condition]))
    return Condition(
        condition.sql, f"join_{condition.tag}", after=after, clause=clause, joins=joins_of(path),
        fans_out=fans_out(path), keep=condition.keep,
    )  # fmt: skip


def _is_sayable(entity: Entity, path: list[tuple[Link, Entity]]) -> bool:
    """No step up followed by a step down to a sibling, unless a mere link table lies between."""
    steps = "".join("d" if there is link.child else "u" for link, there in path)
    if steps in ("u", "uu", "uuu"):
        return True
    if steps == "d":
        return not path[0][1].is_bridge
    if steps in ("du", "duu"):
        return True
    return steps == "dd" and not path[-1][1].is_bridge


def _identifying(rng: Random, entity: Entity) -> Condition | None:
    names = entity.names
    if len(names) != 1 or names[0].spread < 2:
        return own_condition(rng, entity)
    condition = text_condition(rng, entity, names[0])
    value = condition.keep[0]
    condition.whose = ""
    condition.before = condition.clause = ""
    condition.noun = ""
    condition.after = f"\0{value}"  # the value alone stands for the row
    return condition


def _say_other(rng: Random, subject: Subject, *, plural: bool) -> str:
    """The other entity in words; a named row is "Berlin", "the city Berlin" or "city Berlin"."""
    condition = subject.conditions[0]
    if condition.after.startswith("\0"):
        value, noun = condition.after[1:], subject.entity.singular
        return fill(rng, "[{v}|{v}|the {n} {v}|{n} {v}|the {n} named {v}|the {n} called {v}|'{v}']", v=value, n=noun)  # fmt: skip
    if plural:
        return subject.plural(rng)
    said = subject.singular(rng)
    return fill(rng, "[{a}|{a}|the {s}]", a=with_article(said), s=said)


def _say_relation(
    rng: Random, entity: Entity, path: list[tuple[Link, Entity]], other: Subject
) -> tuple[str, str]:
    """How the entity is tied to the other one: a phrase after the noun, and a clause."""
    link, there = path[0]
    down = there is link.child
    if not down:
        text = _say_other(rng, other, plural=rng.random() < 0.7)
        noun = entity.singular
        prepositions = "[of|of|from|for|belonging to|related to]"
        if other.entity.is_person:
            prepositions = "[by|of|from|for|belonging to]"
        if noun.split()[-1] in (
            "order",
            "payment",
            "purchase",
            "review",
            "booking",
            "donation",
            "post",
            "comment",
        ):
            prepositions = "[by|from|made by|of]"
        if link.role and len(path) == 1:
            prepositions = f"[with {link.role}|whose {link.role} is]"
            return fill(rng, prepositions + " {t}", t=_say_other(rng, other, plural=False)), ""
        clause = ""
        if entity.is_person and not other.entity.is_person and len(path) == 1:
            clause = fill(rng, "[work for|work at|work in|belong to|are at|are in] {t}", t=text)
        return fill(rng, prepositions + " {t}", t=text), clause
    if len(path) == 1:
        text = _say_other(rng, other, plural=True)
        verbs = RELATION_VERBS.get(there.singular.split()[-1], ())
        one = _say_other(rng, other, plural=False)
        quantity = fill(rng, "[{p}|{p}|at least one {s}|any {p}|{a}]", p=text, s=other.singular(rng) if not other.conditions[0].after.startswith("\0") else one, a=one)  # fmt: skip
        after = f"with {quantity}"
        clause = f"have {quantity}"
        if verbs and rng.random() < 0.6:
            clause = f"have {rng.choice(verbs)} {quantity}"
        return after, clause
    text = _say_other(rng, other, plural=rng.random() < 0.5)
    middle = path[0][1]
    bridge = _BRIDGE_PHRASES.get(middle.singular.split()[-1])
    if bridge and rng.random() < 0.7:
        after, clause = bridge
        return f"{after} {text}".strip(), f"{clause} {text}" if clause else ""
    if middle.is_bridge:
        return fill(rng, "[with|linked to|associated with|for] {t}", t=text), f"have {text}"
    preposition = rng.choice(("for", "with", "of"))
    return (
        f"with {middle.plural} {preposition} {text}",
        f"have {middle.plural} {preposition} {text}",
    )


_BRIDGE_PHRASES = {
    "enrollment": ("enrolled in", "are enrolled in"), "registration": ("registered for", "are registered for"),
    "membership": ("in", "are members of"), "role": ("in", "appear in"),
    "attendance": ("attending", "have attended"), "booking": ("with bookings for", "have booked"),
    "subscription": ("subscribed to", "are subscribed to"), "order item": ("with", "contain"),
    "item": ("with", "include"), "line": ("with", "include"), 
    "purchase": ("who bought", "have bought"), "stop": ("stopping at", "stop at"),
    "rental": ("who rented", "have rented"),
}  # fmt: skip


_NO_PLURAL = ("s", "ed", "age")  # endings of phrases that stay as they are


def column_list(rng: Random, fields: list[Field], *, plural: bool) -> str:
    """ "name and age", in the plural sometimes "names and ages"."""
    from finetune.lexicon import pluralize

    said = []
    for item in fields:
        phrase = field_phrase(rng, item)
        inflected = plural and rng.random() < 0.55 and item.kind not in ("year", "other")
        if inflected and not phrase.startswith("number of") and not phrase.endswith(_NO_PLURAL):
            head, of, tail = phrase.partition(" of ")
            phrase = pluralize(head) + of + tail
        said.append(phrase)
    return join_words(said)


def shown_fields(entity: Entity) -> list[Field]:
    """What stands for a row when a question names no column: its name, else nothing."""
    return entity.names


def id_or_name(entity: Entity) -> list[Field]:
    """The name of a row, or its key where it has none."""
    if entity.names:
        return entity.names
    return [entity.id_field] if entity.id_field else []


def refs(fields: list[Field]) -> tuple[Expr, ...]:
    return tuple((item.ref,) for item in fields)


def named_group(entity: Entity) -> tuple[Expr, ...]:
    """GROUP BY for one group a row: the name, with the key before it where names repeat."""
    names = entity.names
    if len(names) == 1 and names[0].unique:
        return refs(names)
    key = entity.id_field
    return ((key.ref,), *refs(names)) if key and key not in names else refs(names)


def plainly(select: Select, subject: Subject) -> Select:
    """DISTINCT where the joins of the conditions would repeat rows."""
    return replace(select, distinct=True) if subject.fans_out else select
