"""A second opinion on each candidate: do question, SQL and rows go together?

The model writes SQL before anybody has seen a row, and is surer of what it has seen often than of
what the question says. The verifier is a log-linear model over named features of the question, of
the SQL and of the rows that came back, and of the model's own log-probability; `finetune.verifier`
learns its weights from candidates for questions that the model had not been trained on. Ranking
candidates with their execution results in view is LEVER (Ni et al., 2023); this is the smallest
form of it, without a second network.

No feature looks at NULL, zero, repeated rows, `<>` or `SELECT *`: most of those questions were
written so that no right answer has them, and a verifier that learned it would be wrong elsewhere.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant.errors import ModelError
from schemas.model import Schema
from schemas.words import split_words, stem

FILE = "verifier.json"
LOGPROB = "log-probability"
# (SQL as the guard writes it, rows, log-probability of the reply) -> score
Scorer = Callable[[str, Sequence[Sequence[Any]], float], float]

_TEXT = re.compile(r"'(?:[^']|'')*'")
_NAME = re.compile(r"[^\W\d]\w*")
_NUMBER = re.compile(r"\d+")
_TABLE = re.compile(r'(?:FROM|JOIN) ("[^"]+"|\w+)')
# words of names that questions use without meaning the name
_COMMON = frozenset(
    "of a an in on for to by and or is are with from per each all number no order first last total "
    "average max min count many time more less most least name at day date year month id type how "
    "much what which who the".split()
)

# What the SQL does, in upper case and without its texts.
_SQL = {
    name: re.compile(pattern)
    for name, pattern in {
        "join": " JOIN ",
        "two joins": " JOIN .* JOIN ",
        "three joins": " JOIN .* JOIN .* JOIN ",
        "where": " WHERE ",
        "and": " AND ",
        "or": " OR ",
        "group": "GROUP BY",
        "having": "HAVING",
        "order": "ORDER BY",
        "descending": " DESC",
        "limit": "LIMIT",
        "limit 1": "LIMIT 1$",
        "ordered by count": r"ORDER BY COUNT\(\*\)",
        "distinct": "SELECT DISTINCT",
        "count": r"COUNT\(",
        "count rows": r"COUNT\(\*\)",
        "count distinct": r"COUNT\(DISTINCT",
        "avg": r"AVG\(",
        "sum": r"SUM\(",
        "max": r"MAX\(",
        "min": r"MIN\(",
        "in": r" IN \(SELECT",
        "not": "NOT ",
        "union": "UNION",
        "intersect": "INTERSECT",
        "except": "EXCEPT",
        "like": "LIKE",
        "between": "BETWEEN",
        "greater": "(?<!<)>",
        "less": "<(?!>)",
        "nested": "SELECT.*SELECT",
    }.items()
}
# What the question says.
_QUESTION = {
    name: re.compile(pattern, re.IGNORECASE)
    for name, pattern in {
        "how many": r"how many|number of|count of",
        "each": r"\beach\b|\bper\b|\bevery\b",
        "most": r"\bmost\b|highest|largest|biggest|maximum|latest|newest|oldest|\bbest\b|\btop\b|"
        r"longest|greatest|tallest",
        "least": r"\bleast\b|lowest|smallest|minimum|fewest|earliest|youngest|cheapest|shortest|"
        r"worst",
        "different": "different|distinct|unique",
        "not": r"\bnot\b|\bno\b|never|n't|without|neither|none|nobody",
        "or": r"\bor\b",
        "average": r"average|mean\b|typical",
        "total": r"total|sum\b|altogether|combined|in all",
        "sorted": r"sorted|order|alphabetical|ascending|descending|\bfirst\b|ranked",
        "and": r"\band\b|,",
        "than": r"than|\bover\b|above|at least|below|under\b|exceed",
        "which": "^which|^what",
        "who": "^who",
        "list": "^list|^show|^give|^find|^name|^return|^display",
        "how much": "how much|how long|how old|how far|how big",
        "along": "(along|together) with|(with|and) (its|their|the)",
        "bound": "at least|at most|more than|fewer than|exactly",
        "which ones": r"^(which|what) \w+s\b",
        "all": r"\ball\b|every",
    }.items()
}
# Which of the first may call for which of the second (or make it unlikely).
_TOGETHER = {
    "how many": "count|only aggregates|one row|count distinct|one column|distinct",
    "each": "group|one row|two columns|one column",
    "most": "order|descending|limit 1|max|one row",
    "least": "order|descending|limit 1|min|one row",
    "different": "distinct|count distinct",
    "not": "not|except",
    "or": "union|or",
    "average": "avg",
    "total": "sum|count",
    "sorted": "order|limit|limit 1",
    "and": "one column|two columns|more columns|and",
    "than": "greater|less|where|having",
    "which": "one row|one column|aggregate shown|distinct",
    "who": "one row|one column",
    "list": "distinct|limit|one row|aggregate shown",
    "how much": "sum|avg",
    "along": "one column|two columns|more columns",
    "bound": "having|where",
    "which ones": "one row|limit 1",
    "all": "limit|one row",
}
_PAIRS = [(said, done) for said, all_done in _TOGETHER.items() for done in all_done.split("|")]
_AGGREGATE = re.compile(r"\b(?:COUNT|SUM|AVG|MIN|MAX)\(")
_ONLY_AGGREGATE = re.compile(r" ?(?:COUNT|SUM|AVG|MIN|MAX|ROUND)\(")


@dataclass(frozen=True)
class Verifier:
    """Weights by feature; that of `LOGPROB` multiplies the model's log-probability."""

    weights: Mapping[str, float]

    @classmethod
    def load(cls, folder: Path) -> Verifier | None:
        """The verifier that lies beside a model's weights; None if there is none.

        Raises:
            ModelError: it is no JSON object of numbers.
        """
        path = folder / FILE
        if not path.is_file():
            return None
        try:
            weights = json.loads(path.read_text(encoding="utf-8"))
            return cls({name: float(weight) for name, weight in weights.items()})
        except (ValueError, TypeError, AttributeError) as error:
            raise ModelError(
                f"'{path}' holds no weights of features: {error}. Copy it again or delete it."
            ) from error

    def save(self, path: Path) -> None:
        rounded = {name: round(weight, 4) for name, weight in sorted(self.weights.items())}
        path.write_text(json.dumps(rounded, indent=0) + "\n", encoding="utf-8")

    def scorer(self, question: str, schema: Schema) -> Scorer:
        """Gives the logarithm of what a candidate for the question weighs beside others."""
        evidence = Evidence(question, schema)

        def score(sql: str, rows: Sequence[Sequence[Any]], logprob: float) -> float:
            return self.rate(evidence.features(sql, rows) | {LOGPROB: logprob})

        return score

    def rate(self, features: Mapping[str, float]) -> float:
        """The score of a candidate with these features, `LOGPROB` among them."""
        return sum(self.weights.get(name, 0.0) * value for name, value in features.items())


class Evidence:
    """What there is to be seen of the candidates of one question."""

    def __init__(self, question: str, schema: Schema) -> None:
        names = [table.name for table in schema.tables]
        names += [column.name for _, column in schema.columns()]
        self._schema = _stems(names) - _COMMON
        self._words = _stems([question])
        self._numbers = set(_NUMBER.findall(question))
        self._says = [name for name, found in _QUESTION.items() if found.search(question)]

    def features(self, sql: str, rows: Sequence[Sequence[Any]]) -> dict[str, float]:
        """Named features, those that are zero left out. `sql` is as the guard writes it."""
        bare = _TEXT.sub("''", sql)
        done = dict.fromkeys(_what_it_does(bare), 1.0) | {"one row": float(len(rows) == 1)}
        pairs = [(said, act) for said, act in _PAIRS if said in self._says and done.get(act)]
        found = done | {f"{said} & {act}": 1.0 for said, act in pairs}
        found |= dict(self._words_of(bare, sql))
        found["length"] = len(sql) / 100
        return {name: value for name, value in found.items() if value}

    def _words_of(self, bare: str, sql: str) -> Iterator[tuple[str, float]]:
        used, shown = _stems(_NAME.findall(bare)), _stems(_NAME.findall(",".join(_shown(bare))))
        named = self._words & self._schema
        yield "words missing", len(named - used)
        yield "part of words missing", len(named - used) / max(1, len(named))
        yield "words added", len((used & self._schema) - self._words)
        yield "words added to show", len((shown & self._schema) - self._words)
        yield "words shown", len(shown & named)
        yield "numbers missing", len(self._numbers - set(_NUMBER.findall(sql)))
        yield "tables", len(set(_TABLE.findall(sql)))


def _stems(texts: Sequence[str]) -> set[str]:
    return {stem(word) for text in texts for word in split_words(text)}


def _what_it_does(bare: str) -> Iterator[str]:
    upper, shown = bare.upper(), _shown(bare.upper())
    yield from (name for name, found in _SQL.items() if found.search(upper))
    yield {1: "one column", 2: "two columns"}.get(len(shown), "more columns")
    if any(_AGGREGATE.search(item) for item in shown):
        yield "aggregate shown"
    if _ONLY_AGGREGATE.match(shown[0]):
        yield "only aggregates"


def _shown(sql: str) -> list[str]:
    """The items after the first SELECT."""
    items, depth = [""], 0
    start = sql.upper().find("SELECT") + len("SELECT")
    for place in range(start, len(sql)):
        char = sql[place]
        depth += (char == "(") - (char == ")")
        if depth == 0 and sql[place : place + 6].upper() == " FROM ":
            break
        if char == "," and depth == 0:
            items.append("")
        else:
            items[-1] += char
    return items
