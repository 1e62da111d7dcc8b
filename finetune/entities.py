"""A database as people speak of it: tables as entities, columns as fields, keys as links."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from random import Random

from finetune.lexicon import Concept
from finetune.query import Join, Ref
from schemas.model import Column, Table


@dataclass(slots=True, eq=False)
class Field:
    """One column as people see it.

    `kind` is one of key, name, category, text, number, year, date, boolean, other. `values` are
    the sorted distinct values (at most `MAX_VALUES`, evenly sampled); `spread` their true number.
    """

    ref: Ref
    column: Column
    kind: str
    words: tuple[str, ...]
    phrase: str
    concept: Concept
    values: tuple = ()
    spread: int = 0
    rows: int = 0
    nulls: int = 0
    low: object = None
    high: object = None

    @property
    def unique(self) -> bool:
        return self.rows > 0 and self.spread == self.rows

    @property
    def numeric(self) -> bool:
        return self.kind in ("number", "year")


@dataclass(slots=True, eq=False)
class Link:
    """A foreign key with one column; `child.field` points at `parent`."""

    child: Entity
    parent: Entity
    join_left: Ref  # in the child
    join_right: Ref  # in the parent
    role: str  # words of the key without id and the parent's name: "manager", "home"


@dataclass(slots=True, eq=False)
class Entity:
    """One table as people speak of it."""

    table: Table
    singular: str
    plural: str
    fields: list[Field] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)  # both directions
    rows: int = 0
    today: datetime.date = datetime.date.min  # what "last month" counts from
    is_person: bool = False
    is_bridge: bool = False
    full_names: list[tuple] = field(default_factory=list)  # values of `names` that occur together

    @property
    def sql_name(self) -> str:
        return self.table.sql_name

    @property
    def names(self) -> list[Field]:
        """The columns that name a row in speech: first and last name, or name, or title."""
        found = [f for f in self.fields if f.kind == "name"]
        pair = [f for f in found if f.words[-2:] in (("first", "name"), ("last", "name"))]
        pair = pair or [f for f in found if f.words[-1] in ("surname", "forename")]
        return pair[:2] if len(pair) >= 2 else found[:1]

    @property
    def id_field(self) -> Field | None:
        if len(self.table.primary_key) != 1:
            return None
        wanted = self.table.primary_key[0].casefold()
        return next((f for f in self.fields if f.column.name.casefold() == wanted), None)

    def kinds(self, *kinds: str) -> list[Field]:
        return [f for f in self.fields if f.kind in kinds]


@dataclass(slots=True)
class Survey:
    """All entities of a database."""

    entities: list[Entity]

    def paths(self, start: Entity, *, length: int) -> list[list[tuple[Link, Entity]]]:
        """Join paths of `length` steps from `start` that visit no table twice.

        Where two keys point at the same table ("home team", "away team"), each is a path of one
        step up; no longer path goes through them.
        """
        paths: list[list[tuple[Link, Entity]]] = [[]]
        for _ in range(length):
            longer = []
            for path in paths:
                here = path[-1][1] if path else start
                seen = [start] + [entity for _, entity in path]
                for link in here.links:
                    there = link.parent if link.child is here else link.child
                    by_role = length == 1 and link.role and there is link.parent
                    if there not in seen and (by_role or _only_link(here, there)):
                        longer.append([*path, (link, there)])
            paths = longer
        return paths


def _only_link(one: Entity, other: Entity) -> bool:
    """Whether exactly one foreign key joins the two, so that "the join" is no guess."""
    return (
        sum(1 for k in one.links if other in (k.child, k.parent) and k.child is not k.parent) == 1
    )


def role_noun(rng: Random, link: Link) -> str:
    """The parent as its child sees it: "manager", "home team", or "team" where that is clear."""
    noun = link.parent.singular
    if not link.role:
        return noun
    if not _only_link(link.child, link.parent):
        return f"{link.role} {noun}"
    return rng.choice((noun, link.role if link.parent.is_person else f"{link.role} {noun}"))


def joins_of(path: list[tuple[Link, Entity]]) -> tuple[Join, ...]:
    """The JOIN clauses along a path, the table already named on the left of each condition."""
    joins = []
    for link, there in path:
        if there is link.parent:
            joins.append(Join(there.sql_name, link.join_left, link.join_right))
        else:
            joins.append(Join(there.sql_name, link.join_right, link.join_left))
    return tuple(joins)


def fans_out(path: list[tuple[Link, Entity]]) -> bool:
    """Whether one row at the start may meet several rows at the end."""
    return any(there is link.child for link, there in path)


def as_text(value: object) -> str:
    """A value as people type it: dates in ISO form, whole floats without the point."""
    if isinstance(value, float) and value == int(value):
        return str(int(value))
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    return str(value)
