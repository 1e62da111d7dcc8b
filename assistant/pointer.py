"""The pointer form: a schema and a question as symbols, and SQL over those symbols.

Each table, column and candidate value of *this* question gets one symbol: `<t0>`, `<c4>`, `<v1>`.
The context gives names in words, each followed by its symbol; the reply is SQL over symbols only,
and the program turns it back. So a small model never spells a name or a value, and cannot name
what does not exist (pointer networks, Vinyals et al. 2015; schema linking and join inference as
in IRNet, Guo et al. 2019, and RAT-SQL, Wang et al. 2020).

    how many nurses are older than 30 <v0> ?
    ### Context:
    * nurse <t0> <num> <key> id <c0> <num> age <c1> | appointment <t1> ~ nurse id > <t0> <c2>
    ### Response:
    select countall from <t0> where <c1> > <v0>

A column: its type, `<key>`, a hint (`*`: the question says all words of the name, `~`: some), the
words, `> <t0>` for a foreign key, and last the symbol, which closes what the model reads as one
position (`assistant.pointer_model`). Behind it its cells: `= cell <v1>` for those that the question
mentions, `: cell <v2>` for the others of a column that has very few (`female` is said, `F` is
meant). Numbers, quoted text and periods get their symbol in the question itself, where they are
said.
"""

from __future__ import annotations

import datetime as dt
import random
import re
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from assistant.joins import ColumnKey, JoinGraph
from assistant.pointer_repeats import cells_per_row
from assistant.values import Value, find_values
from schemas.model import Column, Schema, Table
from schemas.profile import Mention, Profile
from schemas.words import only_asks, split_words, stem

if TYPE_CHECKING:
    from assistant.pointer_masks import Masks

MAX_TABLES = 48
MAX_COLUMNS = 224
MAX_VALUES = 80
MARKERS = tuple(f"<{m}>" for m in "num text date bool time list other key".split())
REFERENCE = ">"
_MAX_CELLS_PER_COLUMN = 3
_LISTED_CELLS = 3
_LISTED_CHARACTERS = 12

_WORD = re.compile(r"<[tcv]\d+>|[^\s<]+|<")  # decoded replies have no blank before a symbol
_ANGLES = str.maketrans("<>", "()")
_STOP = frozenset("of the a an in on for to by and or is are with from per each all".split())


@dataclass(frozen=True, slots=True)
class Constant:
    """What a value symbol stands for; `column` is set where it is a cell of that column."""

    text: str
    kind: str
    column: ColumnKey | None = None
    first: dt.date | None = None
    after: dt.date | None = None


@dataclass(frozen=True)
class Encoded:
    """A question and its schema as symbols, with what is needed to read the reply."""

    question: str
    context: str
    schema: Schema
    tables: dict[str, str] = field(repr=False)
    columns: dict[str, ColumnKey] = field(repr=False)
    values: dict[str, Constant] = field(repr=False)
    joins: JoinGraph = field(repr=False)
    cells_per_row: dict[ColumnKey, float] = field(repr=False)

    def to_sql(self, reply: str) -> str:
        """The reply as DuckDB SQL. Raises `assistant.prompt.NoAnswer` for the reply `none` and
        `assistant.prompt.NoSqlInReply` for symbols that make no query."""
        from assistant.pointer_read import read_reply

        return read_reply(reply, self)

    def spell_out(self, reply: str) -> tuple[Hashable, ...]:
        """The reply with every symbol replaced by what it stands for: equal for replies to prompts
        of the same question that say the same."""
        return tuple(self._meanings.get(word, word) for word in _WORD.findall(reply))

    def say(self, meanings: Sequence[Hashable]) -> str:
        """The reply that means what `spell_out` gave for one to another prompt."""
        return " ".join(str(self._symbols.get(meaning, meaning)) for meaning in meanings)

    @cached_property
    def _symbols(self) -> dict[Hashable, str]:
        return {meaning: symbol for symbol, meaning in self._meanings.items()}

    @cached_property
    def _meanings(self) -> dict[str, Hashable]:
        tables = {symbol: ("table", key) for symbol, key in self.tables.items()}
        return {**tables, **self.columns, **self.values}

    @cached_property
    def masks(self) -> Masks:
        """Which symbols may not come next in a reply."""
        from assistant.pointer_masks import Masks

        return Masks(self)

    def to_symbols(self, sql: str) -> str:
        """DuckDB SQL as a reply, to train on. Raises `assistant.pointer_write.NotExpressible`."""
        from assistant.pointer_write import write_reply

        return write_reply(sql, self)


@dataclass(frozen=True, slots=True)
class Noise:
    """What training changes, so that the model learns to point and not to remember.

    Probabilities: that no hints are shown at all, that one cell is not found, and that the cells
    of a column that has few are not listed. The order of tables and columns is shuffled always.
    `renamed` gives the words of names that are called something else in this prompt.
    """

    rng: random.Random
    no_hints: float = 0.05
    lost_cell: float = 0.02
    lost_list: float = 0.1
    renamed: Callable[[str], str] = str


def encode(
    question: str,
    schema: Schema,
    *,
    profile: Profile | None = None,
    today: dt.date | None = None,
    noise: Noise | None = None,
) -> Encoded:
    """Give symbols to the schema and to the question's constants.

    At most 48 tables, 224 columns and 80 values are written; of a larger schema the columns that
    the question hints at, and the keys, are kept (link the schema first: `schemas.link`).
    """
    mentions = profile.find_mentions(question) if profile else ()
    parts = profile.find_parts(question) if profile else ()
    if noise:
        mentions = tuple(m for m in mentions if noise.rng.random() >= noise.lost_cell)
    writer = _Writer(question, mentions, parts, profile, noise)
    marked = writer.mark_question(find_values(question, today))
    context = writer.write_schema(schema)
    return Encoded(
        marked,
        context,
        schema,
        writer.tables,
        writer.columns,
        writer.values,
        JoinGraph(schema),
        cells_per_row(schema, profile) if profile else {},
    )


class _Writer:
    def __init__(
        self,
        question: str,
        mentions: tuple[Mention, ...],
        parts: tuple[Mention, ...],
        profile: Profile | None,
        noise: Noise | None,
    ) -> None:
        self.question = question
        self.profile = profile
        self.noise = noise
        self.tables: dict[str, str] = {}
        self.columns: dict[str, ColumnKey] = {}
        self.values: dict[str, Constant] = {}
        self.stems = {stem(w) for w in split_words(question)} - _STOP
        self.hinted = not (noise and noise.rng.random() < noise.no_hints)
        closest = sorted(mentions, key=lambda m: (m.start - m.end, not m.exact))
        self.cells = _by_column(closest)
        self.parts = _by_column(parts)

    def mark_question(self, found: list[Value]) -> str:
        """The question with a symbol after each constant."""
        pieces, last = [], 0
        for value in found:
            if len(self.values) >= MAX_VALUES // 2:
                break
            pieces.append(_plain(self.question[last : value.end]))
            last = value.end
            symbol = self._value(Constant(value.text, value.kind, None, value.first, value.after))
            pieces.append(f" {symbol} ")
        pieces.append(_plain(self.question[last:]))
        return " ".join("".join(pieces).split())

    def write_schema(self, schema: Schema) -> str:
        tables = list(schema.tables)[:MAX_TABLES]
        self.table_names = {_stems(table.name) for table in tables}
        kept = self._columns_that_fit(tables)
        if self.noise:
            self.noise.rng.shuffle(tables)
        self.tables = {f"<t{n}>": table.key for n, table in enumerate(tables)}
        symbols = {key: symbol for symbol, key in self.tables.items()}
        return " | ".join(self._table(table, kept[table.key], symbols) for table in tables)

    def _columns_that_fit(self, tables: list[Table]) -> dict[str, list[Column]]:
        everything = [(t, c) for t in tables for c in t.columns]
        if len(everything) > MAX_COLUMNS:
            everything.sort(key=lambda pair: self._worth(*pair), reverse=True)
            everything = everything[:MAX_COLUMNS]
        chosen = {(t.key, c.name) for t, c in everything}
        return {t.key: [c for c in t.columns if (t.key, c.name) in chosen] for t in tables}

    def _worth(self, table: Table, column: Column) -> int:
        key = column.name in table.primary_key or any(
            column.name in fk.columns for fk in table.foreign_keys
        )
        hint = {"*": 4, "~": 2}.get(self._hint(column.name), 0)
        return hint + 3 * key + 4 * ((table.key, column.name) in self.cells)

    def _table(self, table: Table, columns: list[Column], symbols: dict[str, str]) -> str:
        if self.noise:
            self.noise.rng.shuffle(columns)
        targets = {name: symbols.get(fk.target) for fk in table.foreign_keys for name in fk.columns}
        name = self._called(table.name)
        parts = [self._hint(name), _words(name), symbols[table.key]]
        for column in columns:
            parts.append(self._column(table, column, targets.get(column.name)))
        return " ".join(part for part in parts if part)

    def _column(self, table: Table, column: Column, target: str | None) -> str:
        key = (table.key, column.name)
        symbol = f"<c{len(self.columns)}>"
        self.columns[symbol] = key
        parts = [f"<{kind_of(column)}>", "<key>" if column.name in table.primary_key else ""]
        name = self._called(column.name)
        parts += [self._hint(name), _words(name)]
        parts += [f"{REFERENCE} {target}" if target else "", symbol]
        mentioned = self.cells.get(key, [])
        # "How many concerts on each stage?" says a table; that a team is "stage", too, is chance.
        said = [
            cell
            for cell in mentioned
            if _stems(cell) not in self.table_names and not only_asks(cell)
        ]
        others = dict.fromkeys(
            [*mentioned, *self.parts.get(key, ()), *self._few_cells(table, column)]
        )
        for mark, cells in (("=", said), (":", others)):
            for cell in cells:
                if len(self.values) < MAX_VALUES and not (mark == ":" and cell in said):
                    constant = Constant(cell, "text", key)
                    parts.append(f"{mark} {_plain(cell)} {self._value(constant)}")
        return " ".join(part for part in parts if part)

    def _few_cells(self, table: Table, column: Column) -> tuple[str, ...]:
        """The cells of a column that says one of two or three short things, such as F and M."""
        cells = self.profile.values.get((table.key, column.name), ()) if self.profile else ()
        few = 1 < len(cells) <= _LISTED_CELLS
        if not few or max(map(len, cells)) > _LISTED_CHARACTERS:
            return ()
        if table.row_count is not None and table.row_count < 2 * len(cells):
            return ()
        lost = self.noise is not None and self.noise.rng.random() < self.noise.lost_list
        return () if lost else cells

    def _called(self, name: str) -> str:
        if self.noise is None:
            return name
        return " ".join(self.noise.renamed(word) for word in split_words(name)) or name

    def _hint(self, name: str) -> str:
        if not self.hinted:
            return ""
        words = {stem(w) for w in split_words(name)} - _STOP
        said = sum(1 for word in words if self._says(word))
        return "" if not said else "*" if said == len(words) else "~"

    def _says(self, word: str) -> bool:
        """Whether the question has the word, or one that shares a beginning of four letters or
        more with it (nation, nationality; dept is left alone)."""
        if word in self.stems:
            return True
        return len(word) >= 4 and any(
            len(s) >= 4 and (s.startswith(word) or word.startswith(s)) for s in self.stems
        )

    def _value(self, constant: Constant) -> str:
        symbol = f"<v{len(self.values)}>"
        self.values[symbol] = constant
        return symbol


def _by_column(mentions: Iterable[Mention]) -> dict[ColumnKey, list[str]]:
    """The first three cells of each column."""
    cells: dict[ColumnKey, list[str]] = {}
    for mention in mentions:
        held = cells.setdefault((mention.table, mention.column), [])
        if mention.value not in held and len(held) < _MAX_CELLS_PER_COLUMN:
            held.append(mention.value)
    return cells


_KINDS = (
    (
        re.compile(r"^(U?(TINY|SMALL|BIG|HUGE)?INT|INTEGER|DECIMAL|NUMERIC|DOUBLE|FLOAT|REAL)"),
        "num",
    ),
    (re.compile(r"^(DATE|TIMESTAMP|DATETIME)"), "date"),
    (re.compile(r"^(VARCHAR|TEXT|CHAR|STRING|ENUM|UUID)"), "text"),
    (re.compile(r"^BOOL"), "bool"),
    (re.compile(r"^TIME"), "time"),
)


def kind_of(column: Column) -> str:
    """num, text, date, bool, time, list or other."""
    upper = column.type.upper()
    if upper.endswith("]"):
        return "list"
    return next((kind for pattern, kind in _KINDS if pattern.match(upper)), "other")


def _words(name: str) -> str:
    return " ".join(split_words(name)) or _plain(name)


def _stems(name: str) -> tuple[str, ...]:
    return tuple(stem(word) for word in split_words(name))


def _plain(text: str) -> str:
    """Text that cannot be read as a symbol, on one line."""
    return re.sub(r"\s+", " ", text).translate(_ANGLES)
