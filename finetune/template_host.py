"""A database that templates are asked of: which of its tables, columns and cells fill the slots."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

import duckdb
from duckdb import DuckDBPyConnection

from assistant.pointer import encode
from assistant.prompt import NoAnswer, NoSqlInReply
from finetune.entities import Entity, Field
from finetune.lexicon import pluralize
from finetune.survey import survey_database
from finetune.synthesize import Pair
from finetune.templates import KINDS, SYMBOL, ColumnRole, Slot, Template
from finetune.unanswerable import missing_noun
from finetune.wording import mend_articles
from schemas.model import Schema
from schemas.profile import Profile

_TRIES = 12  # templates, for one pair
_IN_VAIN = 0.04  # share of questions for a column that no table has
_SYNONYMS = 0.25  # share of column slots that say a noun of the lexicon and not the column's name
_PERSONAL = re.compile(r"\b(who|whom|whose|people|person|persons|anyone|everyone)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Chosen:
    """What fills a template's slots, in the order of their numbers."""

    tables: list[Entity]
    columns: list[Field]
    values: list[str]


class Host:
    """A database that templates are filled from."""

    def __init__(self, connection: DuckDBPyConnection, schema: Schema, profile: Profile) -> None:
        self.connection, self.schema, self.profile = connection, schema, profile
        self.survey = survey_database(connection, schema)
        self.phrases: dict[str, int] = defaultdict(int)
        for entity in self.survey.entities:
            for f in entity.fields:
                self.phrases[f.phrase] += 1

    def pairs(self, templates: list[Template], rng: Random, count: int) -> Iterator[Pair]:
        """Up to `count` pairs with different questions; fewer where little fits."""
        asked: set[str] = set()
        by_tables = defaultdict(list)
        for template in templates:
            by_tables[len(template.persons)].append(template)
        for _ in range(count):
            # as many joins as people ask for, not as many as fit at the first try
            alike = by_tables[len(rng.choice(templates).persons)]
            make = self.ask_in_vain if rng.random() < _IN_VAIN else self.fill
            for template in rng.choices(alike, k=_TRIES):
                pair = make(template, rng)
                if pair is not None and pair.question not in asked:
                    asked.add(pair.question)
                    yield pair
                    break

    def fill(self, template: Template, rng: Random) -> Pair | None:
        """The template's question about this database, if it fits and has an answer."""
        chosen = self._choose(template, rng)
        if chosen is None:
            return None
        question = self._ask(template, chosen, rng, {})
        sql = self._sql(question, template, chosen)
        return Pair(question, sql, ("transplanted",)) if sql and self._answers(sql) else None

    def ask_in_vain(self, template: Template, rng: Random) -> Pair | None:
        """The template's question for a column that no table has, whose answer is `none`."""
        chosen = self._choose(template, rng)
        found = missing_noun(rng, self.survey)
        if chosen is None or found is None:
            return None
        noun, numeric = found
        compared = {value.column for value in template.values}
        wanted = [
            piece.number for piece in template.pieces
            if isinstance(piece, Slot) and piece.what == "column" and piece.number not in compared
            and not template.columns[piece.number].part
            and (template.columns[piece.number].kind == "number") == numeric
        ]  # fmt: skip
        if not wanted:
            return None
        question = self._ask(template, chosen, rng, {rng.choice(wanted): noun})
        return Pair(question, "none", ("transplanted", "unanswerable"))

    def _choose(self, template: Template, rng: Random) -> _Chosen | None:
        tables = self._tables(template, rng)
        columns = None if tables is None else self._columns(template, tables, rng)
        values = None if columns is None else self._values(template, columns, rng)
        if tables is None or columns is None or values is None:
            return None
        return _Chosen(tables, columns, values)

    def _ask(
        self, template: Template, chosen: _Chosen, rng: Random, instead: dict[int, str]
    ) -> str:
        """The question, with other nouns for the columns that are in `instead`."""
        pieces = [
            piece if isinstance(piece, str) else self._say(piece, chosen, rng, instead)
            for piece in template.pieces
        ]
        return mend_articles("".join(pieces))

    def _tables(self, template: Template, rng: Random) -> list[Entity] | None:
        """Different tables with the same keys among them, or None."""
        personal = any(isinstance(p, str) and _PERSONAL.search(p) for p in template.pieces)
        chosen: list[Entity] = []

        def fits(entity: Entity) -> bool:
            here = len(chosen)
            if any(entity is other for other in chosen):
                return False
            if personal and entity.is_person != template.persons[here]:
                return False
            edges = template.edges
            return all(
                self._keys(entity, other) == ((here, i) in edges, (i, here) in edges)
                for i, other in enumerate(chosen)
            )

        def choose() -> bool:
            if len(chosen) == len(template.persons):
                return True
            options = [e for e in self.survey.entities if fits(e)]
            rng.shuffle(options)
            for option in options:
                chosen.append(option)
                if choose():
                    return True
                chosen.pop()
            return False

        return chosen if choose() else None

    @staticmethod
    def _keys(one: Entity, other: Entity) -> tuple[bool, bool] | None:
        """Whether the first references the second, and the other way; None for two keys."""
        links = [k for k in one.links if {id(k.child), id(k.parent)} == {id(one), id(other)}]
        if len(links) > 1:
            return None
        return (
            any(k.child is one for k in links),
            any(k.parent is one for k in links),
        )

    def _columns(self, template: Template, tables: list[Entity], rng: Random) -> list[Field] | None:
        columns: list[Field] = []
        for role in template.columns:
            options = [
                f for f in self._options(role, tables)
                if all(f is not c for c in columns)
                and (role.table in template.said or role.part or self.phrases[f.phrase] == 1)
            ]  # fmt: skip
            if not options:
                return None
            columns.append(rng.choice(options))
        return columns

    @staticmethod
    def _options(role: ColumnRole, tables: list[Entity]) -> list[Field]:
        entity = tables[role.table]
        if role.part == "primary":
            return [entity.id_field] if entity.id_field else []
        if role.part == "foreign":
            refs = [
                k.join_left for k in entity.links
                if k.child is entity and k.parent is tables[role.target]
            ]  # fmt: skip
            return [f for f in entity.fields if f.ref in refs]
        if role.part == "name":
            return entity.names if len(entity.names) == 1 else []
        fields = entity.kinds(*KINDS[role.kind])
        return [f for f in fields if f.words == role.words] if role.part else fields

    def _values(self, template: Template, columns: list[Field], rng: Random) -> list[str] | None:
        """What the value slots say; two of one column go up."""
        drawn: dict[int, list[str]] = {}
        for number in {v.column for v in template.values if v.column >= 0}:
            wanted = sum(v.column == number for v in template.values)
            known = [v for v in columns[number].values if v is not None]
            if columns[number].kind == "date":
                known = sorted({v.year for v in known if hasattr(v, "year")})
            if len(known) < wanted + 1:
                return None
            drawn[number] = [_text(v) for v in sorted(rng.sample(known, wanted))]
        texts = []
        for value in template.values:
            text = drawn[value.column].pop(0) if value.column >= 0 else value.text
            if value.column >= 0 and value.is_cell != (not _is_number(text)):
                return None
            texts.append(text)
        return texts if len({*texts}) == len(texts) else None

    @staticmethod
    def _say(slot: Slot, chosen: _Chosen, rng: Random, instead: dict[int, str]) -> str:
        if slot.what == "value":
            return chosen.values[slot.number]
        if slot.what == "table":
            entity = chosen.tables[slot.number]
            return entity.plural if slot.plural else entity.singular
        f = chosen.columns[slot.number]
        nouns = f.concept.nouns
        phrase = rng.choice(nouns) if nouns and rng.random() < _SYNONYMS else f.phrase
        phrase = instead.get(slot.number, phrase)
        return pluralize(phrase) if slot.plural else phrase

    def _sql(self, question: str, template: Template, chosen: _Chosen) -> str | None:
        """The template's reply as SQL, or None where a value is not found in the question."""
        tables, columns, values = chosen.tables, chosen.columns, chosen.values
        encoded = encode(question, self.schema, profile=self.profile)
        symbols: dict[str, str] = {}
        for symbol, key in encoded.tables.items():
            for i, entity in enumerate(tables):
                if entity.table.key == key:
                    symbols[f"<t{i}>"] = symbol
        keys = {}
        for i, f in enumerate(columns):
            owner = next(e for e in tables if f in e.fields)
            keys[f"<c{i}>"] = (owner.table.key, f.column.name)
        for symbol, column in encoded.columns.items():
            symbols |= {name: symbol for name, wanted in keys.items() if wanted == column}
        for i, (role, text) in enumerate(zip(template.values, values, strict=True)):
            cell_of = keys[f"<c{role.column}>"] if role.is_cell else None
            for symbol, constant in encoded.values.items():
                if constant.column == cell_of and constant.text == text:
                    symbols.setdefault(f"<v{i}>", symbol)
        reply = [symbols.get(word, word) for word in template.reply]
        if any(SYMBOL.fullmatch(w) and w not in symbols for w in template.reply):
            return None
        try:
            return encoded.to_sql(" ".join(reply))
        except (NoAnswer, NoSqlInReply):
            return None

    def _answers(self, sql: str) -> bool:
        try:
            rows = self.connection.execute(sql).fetchmany(50)
        except duckdb.Error:
            return False
        return bool(rows) and rows != [(0,)] and any(v is not None for row in rows for v in row)


def _text(value: object) -> str:
    if isinstance(value, float):
        return str(int(value)) if value == int(value) else f"{value:.6g}"
    return str(value)


def _is_number(text: str) -> bool:
    return re.fullmatch(r"-?\d+(\.\d+)?", text) is not None
