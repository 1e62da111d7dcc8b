"""Questions as templates: what a person asked, without the names of the database it was asked of.

What a question calls tables, columns and cells become slots; what is left must be words that
questions about several databases have in common ("which", "the highest number of", "in ascending
order"), or the template says something that only its own database can answer.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import takewhile

from sqlglot import exp, parse_one

from assistant.pointer import Constant, Encoded, encode
from assistant.pointer_scope import NotExpressible
from assistant.values import find_values
from finetune.entities import Field, Survey
from finetune.lexicon import singularize
from schemas.model import Schema
from schemas.profile import Profile
from schemas.words import split_words, stem

COMMON = 6  # databases whose questions must use a word that stays in a template
SYMBOL = re.compile(r"<[tcv]\d+>")
_LINK = re.compile(r"link \( (<c\d+>) , (<c\d+>) \)")
_CLAUSES = frozenset("from where groupby orderby having limit top union".split())
_COMPARED = frozenset("= != > >= < <=".split())
# words that ask, although columns are called like them
_ASKED = frozenset(
    "of the a an in on for to by and or is are with from per each all number no order first last "
    "total average max min count many time more less most least name".split()
)
KINDS = {
    "name": ("name",), "category": ("category",), "text": ("text", "category"),
    "number": ("number",), "year": ("year",), "date": ("date",), "key": ("key",),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Slot:
    """A piece of the question that another schema fills: `what` is table, column or value."""

    what: str
    number: int
    plural: bool = False


@dataclass(frozen=True, slots=True)
class ColumnRole:
    """What a column must be: of the table with this number, of a kind or a part in the keys.

    `part` is "" for any column of the kind, "primary", "foreign" (to the table `target`), "name"
    where the question leaves it unsaid that a name is meant, or "same" where something like
    "older" says the column, which therefore must have the same words.
    """

    table: int
    kind: str
    part: str = ""
    target: int = -1
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ValueRole:
    """A cell of a column, a number compared with one, or (`column` -1) a number that stays."""

    column: int
    text: str
    is_cell: bool


@dataclass(slots=True)
class Template:
    """A question with slots, its reply over the same numbers, and what the slots must be."""

    pieces: list[str | Slot]
    reply: list[str]
    persons: list[bool]
    edges: frozenset[tuple[int, int]]  # (child, parent), numbers of tables
    columns: list[ColumnRole]
    values: list[ValueRole]
    rest: frozenset[str] = frozenset()  # stems of the words that stay
    said: frozenset[int] = field(default_factory=frozenset)  # tables that the question says


def make_template(
    question: str, sql: str, schema: Schema, profile: Profile, survey: Survey
) -> Template | None:
    """The template of a question, or None where a name of the reply is not found in it."""
    encoded = encode(question, schema, profile=profile)
    try:
        reply = encoded.to_symbols(sql)
    except NotExpressible:
        return None
    if " " not in reply:
        return None
    return _Maker(question, sql, reply, encoded, survey).make()


class _Maker:
    def __init__(
        self, question: str, sql: str, reply: str, encoded: Encoded, survey: Survey
    ) -> None:
        self.question, self.encoded = question, encoded
        self.entities = {e.table.key: e for e in survey.entities}
        self.links = [(encoded.columns[a], encoded.columns[b]) for a, b in _LINK.findall(reply)]
        tables = {encoded.columns[a][0]: None for pair in _LINK.findall(reply) for a in pair}
        reply = _LINK.sub("LINKED", reply)
        self.reply = reply.split()
        for symbol in SYMBOL.findall(reply):
            if symbol in encoded.tables:
                tables[encoded.tables[symbol]] = None
            elif symbol in encoded.columns:
                tables[encoded.columns[symbol][0]] = None
        for named in parse_one(sql, read="duckdb").find_all(exp.Table):
            found = encoded.schema.table(named.name)
            if found is not None:
                tables[found.key] = None
        self.tables = list(tables)
        self.words = [
            (m.start(), m.end(), stem(m.group())) for m in re.finditer(r"[^\W_]+", question)
        ]
        self.taken: list[tuple[int, int, Slot]] = []

    def make(self) -> Template | None:
        if any(key not in self.entities for key in self.tables):
            return None
        edges = self._edges()
        if edges is None or len(edges) < len(self.tables) - 1:
            return None
        symbols = list(dict.fromkeys(SYMBOL.findall(" ".join(self.reply))))
        self.columns = [self.encoded.columns[s] for s in symbols if s in self.encoded.columns]
        values = [s for s in symbols if s in self.encoded.values]
        if not all([self._take_value(i, self.encoded.values[s]) for i, s in enumerate(values)]):
            return None
        fields = [self._field(key) for key in self.columns]
        if any(f is None or f.kind not in KINDS for f in fields):
            return None
        self._take_names([f for f in fields if f is not None])
        roles = [self._role(i, f) for i, f in enumerate(fields) if f is not None]
        if any(role is None for role in roles) or self._shows_unsaid_key(roles):
            return None
        value_roles = [self._value_role(s) for s in values]
        if any(role is None for role in value_roles):
            return None
        return Template(
            self._pieces(),
            self._numbered_reply(values),
            [self.entities[key].is_person for key in self.tables],
            edges,
            [r for r in roles if r is not None],
            [r for r in value_roles if r is not None],
            frozenset(s for a, b, s in self.words if self._free(a, b)),
            frozenset(slot.number for _, _, slot in self.taken if slot.what == "table"),
        )

    def _edges(self) -> frozenset[tuple[int, int]] | None:
        """The keys among the tables, or None if two tables hang together in two ways."""
        number = {key: i for i, key in enumerate(self.tables)}
        pairs = [
            (number[table.key], number[key.target])
            for table, key in self.encoded.schema.foreign_keys()
            if table.key in number and key.target in number
        ]
        for one, other in self.links:
            table = self.encoded.schema.table(other[0])
            up = table is not None and other[1] in table.primary_key
            child, parent = (one, other) if up else (other, one)
            pairs.append((number[child[0]], number[parent[0]]))
        undirected = [frozenset(pair) for pair in pairs]
        if len({*undirected}) < len(pairs) or any(len(pair) == 1 for pair in undirected):
            return None
        return frozenset(pairs)

    def _field(self, key: tuple[str, str]) -> Field | None:
        return next((f for f in self.entities[key[0]].fields if f.column.name == key[1]), None)

    def _free(self, start: int, end: int) -> bool:
        return all(end <= a or b <= start for a, b, _ in self.taken)

    def _take_value(self, number: int, value: Constant) -> bool:
        """Mark where the question says a cell or a number."""
        spans: list[tuple[int, int]] = []
        if value.column is not None:
            said = re.finditer(re.escape(value.text), self.question, re.IGNORECASE)
            spans = [match.span() for match in said]
        elif value.kind == "number":
            spans = [
                (v.end - len(v.text), v.end)
                for v in find_values(self.question, None)
                if v.kind == "number" and v.text == value.text
                and self.question[v.end - len(v.text) : v.end] == v.text
            ]  # fmt: skip
        spans = [span for span in spans if self._free(*span)][:1]
        self.taken += [(a, b, Slot("value", number)) for a, b in spans]
        return bool(spans)

    def _take_names(self, fields: list[Field]) -> None:
        """Mark what the question calls columns and tables, longest names first."""
        wanted: list[tuple[tuple[str, ...], str, int]] = []
        for i, f in enumerate(fields):
            names = {f.words, split_words(f.column.name), tuple(f.phrase.split())}
            names |= {tuple(noun.split()) for noun in f.concept.nouns}
            wanted += [(tuple(map(stem, words)), "column", i) for words in names]
        for i, key in enumerate(self.tables):
            words = tuple(map(stem, self.entities[key].singular.split()))
            wanted += [(words, "table", i), (words[-1:], "table", i)]
        # a table's name before a column's of the same words: "singers" are rows, not a column
        wanted.sort(key=lambda w: (-len(w[0]), w[1] == "column"))
        for words, what, number in wanted:
            for at in range(len(self.words) - len(words) + 1):
                run = self.words[at : at + len(words)]
                start, end = run[0][0], run[-1][1]
                if tuple(w[2] for w in run) == words and self._free(start, end):
                    last = self.question[run[-1][0] : end].lower()
                    plural = singularize(last) != last
                    self.taken.append((start, end, Slot(what, number, plural)))

    def _role(self, number: int, f: Field) -> ColumnRole | None:
        table = self.tables.index(self.columns[number][0])
        said = any(s.what == "column" and s.number == number for _, _, s in self.taken)
        entity = self.entities[self.tables[table]]
        if f.column.name in entity.table.primary_key and len(entity.table.primary_key) == 1:
            return ColumnRole(table, "key", "primary")
        for link in entity.links:
            mine = link.child is entity and link.join_left == f.ref
            if mine and link.parent.table.key in self.tables:
                target = self.tables.index(link.parent.table.key)
                return ColumnRole(table, "key", "foreign", target)
        if f.kind == "key":
            return None
        if said:
            return ColumnRole(table, f.kind, words=f.words)
        if f.kind == "name" and len(entity.names) == 1:
            return ColumnRole(table, "name", "name")
        return ColumnRole(table, f.kind, "same", words=f.words)

    def _shows_unsaid_key(self, roles: list[ColumnRole | None]) -> bool:
        """Whether an id is asked for by a word that is none of its name ("the participants")."""
        said = {slot.number for _, _, slot in self.taken if slot.what == "column"}
        shown = takewhile(lambda word: word not in _CLAUSES, self.reply)
        keys = (self.encoded.columns[word] for word in shown if word in self.encoded.columns)
        numbers = {self.columns.index(key) for key in keys} - said
        return any(role is not None and role.kind == "key" for role in (roles[n] for n in numbers))

    def _value_role(self, symbol: str) -> ValueRole | None:
        """How the reply uses a value; None for anything but a comparison or a bare number."""
        value, at = self.encoded.values[symbol], self.reply.index(symbol)
        before = ["", "", "", *self.reply[:at]][-4:]
        compared = before[-1] in _COMPARED and before[-2] in self.encoded.columns
        column = None
        if compared or before[-1] == "between":
            column = before[-2]
        elif before[-1] == "and" and before[-3] == "between":
            column = before[-4]
        if column is not None and column in self.encoded.columns:
            number = self.columns.index(self.encoded.columns[column])
            return ValueRole(number, value.text, value.column is not None)
        plain = before[-1] == "limit" or before[-2] in ("countall", ")")
        return ValueRole(-1, value.text, False) if plain and value.column is None else None

    def _pieces(self) -> list[str | Slot]:
        pieces: list[str | Slot] = []
        last = 0
        for start, end, slot in sorted(self.taken, key=lambda t: t[0]):
            pieces += [self.question[last:start], slot]
            last = end
        return [*pieces, self.question[last:]]

    def _numbered_reply(self, values: list[str]) -> list[str]:
        """The reply with the numbers of tables, columns and values in place of symbols."""
        reply: list[str] = []
        links = iter(self.links)
        for word in self.reply:
            if word == "LINKED":
                ends = [f"t{self.tables.index(end[0])}" for end in next(links)]
                reply += [f"<{ends[0]}>", ",", f"<{ends[1]}>"]
            elif word in self.encoded.tables:
                reply.append(f"<t{self.tables.index(self.encoded.tables[word])}>")
            elif word in self.encoded.columns:
                reply.append(f"<c{self.columns.index(self.encoded.columns[word])}>")
            elif word in self.encoded.values:
                reply.append(f"<v{values.index(word)}>")
            else:
                reply.append(word)
        return reply


def common_words(made: Iterable[tuple[str, Template]], schemas: Iterable[Schema]) -> set[str]:
    """The stems that templates of several databases keep, and that name nothing in the `schemas`
    of several. Of `made`, the names of databases and their templates, all should say what the
    schema says: questions reworded with synonyms would make those common."""
    users: dict[str, set[str]] = defaultdict(set)
    for database, template in made:
        for word in template.rest:
            users[word].add(database)
    named: Counter[str] = Counter()
    for schema in schemas:
        names = [n for t in schema.tables for n in (t.name, *(c.name for c in t.columns))]
        named.update({stem(word) for name in names for word in split_words(name)})
    return {
        word for word, databases in users.items()
        if len(databases) >= COMMON and (named[word] < COMMON or word in _ASKED)
    }  # fmt: skip
