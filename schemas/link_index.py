"""The words of a large schema, indexed once, matched against each question."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from schemas.model import Schema
from schemas.profile import Mention, Profile
from schemas.render import count_tokens, measure_columns
from schemas.words import split_words, stem

Place = tuple[str, str]

_TABLE_NAME, _COLUMN_NAME, _COMMENT = 2.0, 1.0, 0.5
_CELL = 1.0
_WHOLE_NAME_POWER = 0.5  # how much an identifier half said counts less than one wholly said
_SAME_ROOT, _SHARED_PREFIX, _INSIDE = 0.8, 0.4, 0.5  # against 1.0 for the same word

_SUFFIX = re.compile(r"(?:ations?|ions?|ings?|ments?|ances?|ences?|ers?|ors?|ives?|als?|ed|ly|e)$")
_STOP_WORDS = frozenset(  # as `stem` leaves them
    re.findall(
        r"\w+",
        """
    a an the of in on at to for by from with and or not no is are was were be been do did doe
    ha have had all any each every what which who whom whose where when how many much more
    most less least than that this these those there their it its as if me i you your we our
    us show list find give tell return get please also but into between about both either only
    just they them he she his her can could will would should may might count number total
    average maximum minimum different distinct order sort ascending descending
    """,
    )
)


@dataclass(frozen=True, slots=True)
class _Identifier:
    table: int
    column: str | None
    terms: tuple[str, ...]
    weight: float


@dataclass(slots=True)
class Match:
    """What one question says: scores by table number and by place, columns it names."""

    table_scores: dict[int, float] = field(default_factory=dict)
    place_scores: dict[Place, float] = field(default_factory=dict)
    columns: dict[int, set[str]] = field(default_factory=dict)


class LinkIndex:
    """Postings, token costs and foreign-key neighbours of one schema. Tables go by number."""

    def __init__(self, schema: Schema, profile: Profile | None) -> None:
        self.tables = schema.tables
        self.places: list[Place] = [(t.catalog, t.schema) for t in self.tables]
        numbers = {table.key: number for number, table in enumerate(self.tables)}
        self._numbers = numbers
        self.neighbours: list[list[int]] = [[] for _ in self.tables]
        self.key_columns: list[set[str]] = [set(t.primary_key) for t in self.tables]
        for table, key in schema.foreign_keys():
            source, target = numbers[table.key], numbers.get(key.target)
            if target is None:
                continue
            self.key_columns[source].update(key.columns)
            self.key_columns[target].update(key.target_columns)
            if source != target:
                self.neighbours[source].append(target)
                self.neighbours[target].append(source)
        self._costs = [measure_columns(table, profile) for table in self.tables]
        self.table_tokens = [sum(costs.values()) for costs in self._costs]
        self.total_tokens = sum(self.table_tokens) + sum(map(self.place_tokens, set(self.places)))
        self._index_words()

    @staticmethod
    def place_tokens(place: Place) -> int:
        """What naming a schema or catalog costs beside its tables."""
        return 0 if place == ("", "") else 8 + count_tokens(".".join(place))

    def tokens_of(self, number: int, columns: set[str]) -> int:
        """What a table costs with these columns alone; the cost without columns goes by ''."""
        costs = self._costs[number]
        return costs[""] + sum(costs[name] for name in columns)

    def _index_words(self) -> None:
        self._identifiers: list[_Identifier] = []
        for number, table in enumerate(self.tables):
            self._add(number, None, table.name, _TABLE_NAME)
            self._add(number, None, table.comment or "", _COMMENT)
            for column in table.columns:
                self._add(number, column.name, column.name, _COLUMN_NAME)
                self._add(number, column.name, column.comment or "", _COMMENT)
        self._postings: dict[str, list[int]] = defaultdict(list)
        holders: dict[str, set[int]] = defaultdict(set)
        for position, identifier in enumerate(self._identifiers):
            for term in identifier.terms:
                self._postings[term].append(position)
                holders[term].add(identifier.table)
        count = len(self.tables)
        self._rarity = {
            term: math.log(1 + (count - len(tables) + 0.5) / (len(tables) + 0.5))
            for term, tables in holders.items()
        }
        self._roots: dict[str, list[str]] = defaultdict(list)
        for term in self._postings:
            self._roots[_root(term)].append(term)
        self._weights = [
            sum(self._rarity[term] for term in identifier.terms) for identifier in self._identifiers
        ]

    def _add(self, number: int, column: str | None, text: str, weight: float) -> None:
        terms = tuple(dict.fromkeys(stem(word) for word in split_words(text)))
        if terms:
            self._identifiers.append(_Identifier(number, column, terms, weight))

    def match(self, question: str, mentions: Iterable[Mention]) -> Match:
        """Score every table that shares a word or a cell with the question."""
        words = dict.fromkeys(stem(word) for word in split_words(question))
        said = [word for word in words if word not in _STOP_WORDS]
        evidence: dict[str, dict[int, float]] = {}
        match = Match()
        similar = {word: self._similar_terms(word) for word in said}
        matched = self._weigh_identifiers(similar)
        for word, terms in similar.items():
            scores = evidence.setdefault(word, {})
            for term, likeness in terms.items():
                worth = likeness * self._rarity[term]
                for position in self._postings[term]:
                    identifier = self._identifiers[position]
                    share = (matched[position] / self._weights[position]) ** _WHOLE_NAME_POWER
                    score = worth * share * identifier.weight
                    if score > scores.get(identifier.table, 0.0):
                        scores[identifier.table] = score
                    if identifier.column is not None and likeness >= _INSIDE:
                        match.columns.setdefault(identifier.table, set()).add(identifier.column)
        self._add_mentions(mentions, evidence, match)
        self._sum_up(evidence, match)
        return match

    def _weigh_identifiers(self, similar: dict[str, dict[str, float]]) -> dict[int, float]:
        """How much of each identifier's weight the question says."""
        best: dict[str, float] = {}
        for terms in similar.values():
            for term, likeness in terms.items():
                best[term] = max(best.get(term, 0.0), likeness)
        matched: dict[int, float] = defaultdict(float)
        for term, likeness in best.items():
            for position in self._postings[term]:
                matched[position] += likeness * self._rarity[term]
        return matched

    def _similar_terms(self, word: str) -> dict[str, float]:
        """Indexed terms that may stand for a question's word, with their likeness up to 1."""
        terms: dict[str, float] = {}
        if len(word) >= 4:
            for term in self._postings:
                if len(term) < 4:
                    continue
                if term.startswith(word) or word.startswith(term):
                    terms[term] = _SHARED_PREFIX
                elif word in term:
                    terms[term] = _INSIDE
        for term in self._roots.get(_root(word), ()):
            terms[term] = _SAME_ROOT
        if word in self._postings:
            terms[word] = 1.0
        return terms

    def _add_mentions(
        self, mentions: Iterable[Mention], evidence: dict[str, dict[int, float]], match: Match
    ) -> None:
        by_span: dict[tuple[int, int], dict[int, set[str]]] = defaultdict(lambda: defaultdict(set))
        for mention in mentions:
            number = self._numbers.get(mention.table)
            if number is not None:
                by_span[mention.start, mention.end][number].add(mention.column)
        for (start, end), tables in by_span.items():
            worth = _CELL * math.log(1 + len(self.tables) / len(tables))
            evidence[f"cell {start}-{end}"] = dict.fromkeys(tables, worth)
            for number, columns in tables.items():
                match.columns.setdefault(number, set()).update(columns)

    def _sum_up(self, evidence: dict[str, dict[int, float]], match: Match) -> None:
        tables: Counter[int] = Counter()
        places: Counter[Place] = Counter()
        for scores in evidence.values():
            best: dict[Place, float] = {}
            for number, score in scores.items():
                tables[number] += score  # type: ignore[assignment]
                place = self.places[number]
                best[place] = max(best.get(place, 0.0), score)
            for place, score in best.items():
                places[place] += score  # type: ignore[assignment]
        match.table_scores = dict(tables)
        match.place_scores = dict(places)


def _root(word: str) -> str:
    """`word` without its derivational ending where four letters remain: located, location."""
    shorter = _SUFFIX.sub("", word)
    return shorter if len(shorter) >= 4 else word
