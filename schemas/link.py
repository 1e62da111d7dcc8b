"""Schema linking: the part of a large schema that a question needs, within a token budget.

Every identifier is a small document. A question's word counts for a table by the best identifier
there that says it: rare words more (inverse document frequency, as in BM25, Robertson and
Zaragoza 2009), identifiers wholly said more than those half said, table names more than columns.
Cells that the question mentions count like words. Evidence then spreads along foreign keys and to
the tables of the same database schema: a question is about one corner of a large database, and
the corner that explains all of its words is the right one. Tables enter in the order of their
scores, each with the shortest foreign-key path to what is already there, until the budget is full.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Iterable
from dataclasses import replace
from threading import Lock

from schemas.link_index import LinkIndex
from schemas.model import Schema, Table
from schemas.profile import Mention, Profile
from schemas.render import count_tokens, render

# Chosen on 1,000 of Spider train's questions (benchmarks/schema_context.py --questions 1000).
_PLACE_SHARE = 0.7  # how much the evidence of a whole database schema counts for each of its tables
_NEIGHBOUR_SHARE = 0.3  # the same for the best table one foreign key away
_WHOLE_TABLES_SHARE = (
    0.6  # of the budget goes to tables with all their columns, the rest is trimmed
)
_MAX_PATH = 4  # foreign keys between two chosen tables
_SCHEMAS_REMEMBERED = 4

_indexes: OrderedDict[tuple[int, int], tuple[Schema, Profile | None, LinkIndex]] = OrderedDict()
_indexes_lock = Lock()


def link(
    question: str, schema: Schema, *, profile: Profile | None = None, budget_tokens: int = 2000
) -> Schema:
    """The tables that `question` needs, rendered in at most `budget_tokens` (`count_tokens`).

    A schema that fits is returned as it is. Otherwise the best tables come with the join paths
    between them; large tables that are less sure keep their keys and the columns that the
    question names or whose cells it mentions. At least one table is returned, whatever it costs.
    The index of a schema is made at the first call and remembered.
    """
    index = _index_of(schema, profile)
    if index.total_tokens <= budget_tokens:
        return schema
    mentions = profile.find_mentions(question) if profile is not None else ()
    choice = _Choice(index, question, mentions, budget_tokens)
    ranked = choice.rank()
    choice.add_all(ranked)
    # Costs count every foreign key, the text only those inside: what that saves is spent as well.
    choice.recount(render(choice.schema(), profile=profile, question=question))
    choice.add_all(ranked)
    return choice.fit(profile, question)


def _index_of(schema: Schema, profile: Profile | None) -> LinkIndex:
    key = (id(schema), id(profile))
    with _indexes_lock:
        known = _indexes.get(key)
        if known is None:
            # The entry holds both objects, so that their ids stay theirs.
            known = _indexes[key] = (schema, profile, LinkIndex(schema, profile))
            while len(_indexes) > _SCHEMAS_REMEMBERED:
                _indexes.popitem(last=False)
        _indexes.move_to_end(key)
        return known[2]


class _Choice:
    """The tables chosen so far for one question."""

    def __init__(
        self, index: LinkIndex, question: str, mentions: Iterable[Mention], budget_tokens: int
    ) -> None:
        self._index = index
        self._budget = budget_tokens
        self._match = index.match(question, mentions)
        self._spent = 0
        self._chosen: dict[int, bool] = {}  # table number -> whether it keeps all columns
        self._places: set[tuple[str, str]] = set()

    def rank(self) -> list[int]:
        """Numbers of the tables that something speaks for, best first; all if nothing does."""
        index, own = self._index, self._match.table_scores
        score = []
        for number in range(len(index.tables)):
            place = self._match.place_scores.get(index.places[number], 0.0)
            near = max((own.get(n, 0.0) for n in index.neighbours[number]), default=0.0)
            score.append(own.get(number, 0.0) + _PLACE_SHARE * place + _NEIGHBOUR_SHARE * near)
        found = [n for n, value in enumerate(score) if value > 0] or list(range(len(score)))
        return sorted(found, key=lambda n: -score[n])

    def add_all(self, ranked: list[int]) -> None:
        """Choose tables in this order, each with its join path, as long as they fit."""
        for number in ranked:
            if number not in self._chosen:
                self._add(number)

    def recount(self, text: str) -> None:
        """Take the rendered text's tokens for what is spent."""
        self._spent = count_tokens(text)

    def schema(self) -> Schema:
        return self._schema_of(list(self._chosen))

    def _add(self, number: int) -> None:
        if self._chosen and self._spent + self._trimmed_tokens(number) > self._budget:
            return  # without looking for its path
        added = [n for n in self._path_to_chosen(number) if n not in self._chosen]
        whole = sum(self._index.table_tokens[n] for n in added)
        if self._spent + whole <= self._budget * _WHOLE_TABLES_SHARE:
            self._take(added, whole, keeps_all=True)
            return
        trimmed = sum(self._trimmed_tokens(n) for n in added)
        if self._spent + trimmed <= self._budget or not self._chosen:
            self._take(added, trimmed, keeps_all=False)

    def fit(self, profile: Profile | None, question: str) -> Schema:
        """The chosen tables as a Schema, the last ones left out until the text truly fits."""
        order = list(self._chosen)
        while True:
            part = self._schema_of(order)
            if len(order) == 1:
                return part
            excess = count_tokens(render(part, profile=profile, question=question)) - self._budget
            if excess <= 0:
                return part
            while excess > 0 and len(order) > 1:
                excess -= self._cost(order.pop())

    def _take(self, numbers: list[int], tokens: int, *, keeps_all: bool) -> None:
        self._spent += tokens
        for number in numbers:
            self._chosen[number] = keeps_all
            place = self._index.places[number]
            if place not in self._places:
                self._places.add(place)
                self._spent += self._index.place_tokens(place)

    def _path_to_chosen(self, number: int) -> list[int]:
        """The shortest foreign-key path from a chosen table to this one, or this one alone."""
        came_from = {number: number}
        queue = deque([(number, 0)])
        while queue:
            here, distance = queue.popleft()
            if here in self._chosen:
                path = [here]
                while path[-1] != number:
                    path.append(came_from[path[-1]])
                return path
            if distance < _MAX_PATH:
                for there in self._index.neighbours[here]:
                    if there not in came_from:
                        came_from[there] = here
                        queue.append((there, distance + 1))
        return [number]

    def _cost(self, number: int) -> int:
        if self._chosen[number]:
            return self._index.table_tokens[number]
        return self._trimmed_tokens(number)

    def _kept_columns(self, number: int) -> set[str]:
        return self._index.key_columns[number] | self._match.columns.get(number, set())

    def _trimmed_tokens(self, number: int) -> int:
        return self._index.tokens_of(number, self._kept_columns(number))

    def _schema_of(self, numbers: list[int]) -> Schema:
        tables = {number: self._index.tables[number] for number in numbers}
        part = Schema(
            tuple(
                table if self._chosen[number] else _trim(table, self._kept_columns(number))
                for number, table in sorted(tables.items())
            )
        )
        return part.subset({table.key for table in tables.values()})


def _trim(table: Table, columns: set[str]) -> Table:
    kept = tuple(c for c in table.columns if c.name in columns)
    return replace(table, columns=kept or table.columns[:1])
