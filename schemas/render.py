"""`Schema` -> deterministic CREATE TABLE text that DuckDB runs, with hints as SQL comments.

    CREATE TABLE country (
      code VARCHAR PRIMARY KEY,
      name VARCHAR NOT NULL, -- asked for; the question says 'France'; such as 'Chad', 'Cuba'
      continent VARCHAR, -- one of 'Africa', 'Asia', 'Europe'
      -- FOREIGN KEY (continent) REFERENCES continent (name)
    );

A key inside a comment is inferred: DuckDB would refuse to enforce it. Hints come from data, and
data may hold anything, so every value is one quoted, printable line of bounded length: it can
neither end its comment nor stand at the start of a line as if the prompt said it. CREATE TABLE
text with sample values as context follows Rajkumar et al., "Evaluating the Text-to-SQL
Capabilities of Large Language Models" (2022); matched cells follow BRIDGE (Lin et al., 2020).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from schemas.model import Column, ForeignKey, Schema, Table, quote_identifier
from schemas.profile import Profile
from schemas.words import split_words, stem

_SAMPLES = 2
_MENTIONS = 3
_VALUE_CHARACTERS = 40
_COMMENT_CHARACTERS = 160
_PIECE = re.compile(r"[A-Za-z]+|[0-9]+|\n|[^\w\s]|_|[^\x00-\x7f]")
_LETTERS_PER_TOKEN = 6


def count_tokens(text: str) -> int:
    """An estimate of what `text` costs a byte-pair tokenizer made for code.

    Six letters of a word, two digits, a punctuation mark, an underscore, a line break or one
    character outside ASCII count as one token each, blanks as none. No tokenizer is loaded: the
    same number must come out for every model, in microseconds.
    """
    return sum(_piece_tokens(piece) for piece in _PIECE.findall(text))


def _piece_tokens(piece: str) -> int:
    if piece.isascii() and piece.isalpha():
        return -(-len(piece) // _LETTERS_PER_TOKEN)
    return -(-len(piece) // 2) if piece.isascii() and piece.isdigit() else 1


def render(schema: Schema, *, profile: Profile | None = None, question: str | None = None) -> str:
    """`schema` as CREATE TABLE statements, targets of foreign keys first.

    In an empty DuckDB the text runs as it is and introspects back to the same tables, columns,
    types and declared keys, views as tables. `profile` adds values, `question` marks the columns
    it names and the cells it mentions. Same arguments, same text.
    """
    hints = _Hints(profile, question)
    tables = order_tables(schema)
    by_key = {table.key: table for table in tables}
    enforceable = _enforceable_keys(tables)
    unique = _targets_needing_unique(tables, enforceable)
    parts = _create_places(tables)
    parts += [
        _render_table(table, enforceable[table.key], unique[table.key], by_key, hints)
        for table in tables
    ]
    return "\n".join(parts)


def order_tables(schema: Schema) -> list[Table]:
    """The tables in the schema's order, but the targets of declared keys before their sources."""
    by_key = {table.key: table for table in schema.tables}
    ordered: dict[str, Table] = {}
    for first in schema.tables:
        entered = {first.key}
        stack = [(first, iter(first.foreign_keys))]
        while stack:
            table, keys = stack[-1]
            for key in keys:
                target = by_key.get(key.target)
                if target and not key.inferred and target.key not in entered | ordered.keys():
                    entered.add(target.key)
                    stack.append((target, iter(target.foreign_keys)))
                    break
            else:
                ordered.setdefault(table.key, table)
                stack.pop()
    return list(ordered.values())


def _enforceable_keys(tables: list[Table]) -> dict[str, set[ForeignKey]]:
    """For each table the declared keys that DuckDB accepts when the tables come in this order."""
    seen: dict[str, Table] = {}
    accepted: dict[str, set[ForeignKey]] = {}
    for table in tables:
        seen[table.key] = table
        accepted[table.key] = {
            key
            for key in table.foreign_keys
            if not key.inferred and _is_enforceable(table, key, seen.get(key.target))
        }
    return accepted


def _is_enforceable(table: Table, key: ForeignKey, target: Table | None) -> bool:
    if target is None or (table.catalog, table.schema) != (target.catalog, target.schema):
        return False
    if table.is_view or target.is_view or len(key.columns) != len(key.target_columns):
        return False
    pairs = [
        (table.column(source), target.column(goal))
        for source, goal in zip(key.columns, key.target_columns, strict=True)
    ]
    return all(a is not None and b is not None and a.type == b.type for a, b in pairs)


def _targets_needing_unique(
    tables: list[Table], enforceable: dict[str, set[ForeignKey]]
) -> dict[str, list[tuple[str, ...]]]:
    """Referenced columns that are no primary key: DuckDB wants a UNIQUE constraint on them."""
    primary = {table.key: table.primary_key for table in tables}
    needed: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for table in tables:
        for key in table.foreign_keys:
            columns = key.target_columns
            if key not in enforceable[table.key] or columns == primary[key.target]:
                continue
            if columns not in needed[key.target]:
                needed[key.target].append(columns)
    return needed


def _create_places(tables: list[Table]) -> list[str]:
    catalogs = dict.fromkeys(t.catalog for t in tables if t.catalog)
    schemas = dict.fromkeys((t.catalog, t.schema) for t in tables if t.schema)
    return [f"ATTACH ':memory:' AS {quote_identifier(catalog)};" for catalog in catalogs] + [
        f"CREATE SCHEMA IF NOT EXISTS {'.'.join(quote_identifier(p) for p in place if p)};"
        for place in schemas
        if place[1] != "main"
    ]


def _render_table(
    table: Table,
    enforceable: set[ForeignKey],
    unique: Iterable[tuple[str, ...]],
    by_key: dict[str, Table],
    hints: _Hints,
) -> str:
    single = table.primary_key if len(table.primary_key) == 1 else ()
    items: list[tuple[str, str]] = [
        (_render_column(table, column, single), hints.describe(table, column))
        for column in table.columns
    ]
    if len(table.primary_key) > 1:
        items.append((f"PRIMARY KEY ({_names(table.primary_key)})", ""))
    items += [(f"UNIQUE ({_names(columns)})", "") for columns in unique]
    notes = []
    for key in table.foreign_keys:
        target = by_key.get(key.target)
        if target is None:
            continue
        text = (
            f"FOREIGN KEY ({_names(key.columns)}) "
            f"REFERENCES {target.sql_name} ({_names(key.target_columns)})"
        )
        if key in enforceable:
            items.append((text, ""))
        else:
            notes.append(f"  -- {_one_line(text)}")
    about = ["view"] if table.is_view else []
    if table.comment:
        about.append(_quote(table.comment, _COMMENT_CHARACTERS))
    lines = [f"CREATE TABLE {table.sql_name} (" + (f" -- {'; '.join(about)}" if about else "")]
    for number, (text, hint) in enumerate(items, start=1):
        comma = "," if number < len(items) else ""
        lines.append(f"  {text}{comma}" + (f" -- {hint}" if hint else ""))
    return "\n".join([*lines, *notes, ");"])


def _render_column(table: Table, column: Column, single_key: tuple[str, ...]) -> str:
    text = f"{column.sql_name} {column.type}"
    if column.name in single_key:
        return f"{text} PRIMARY KEY"
    if column.nullable or column.name in table.primary_key:
        return text
    return f"{text} NOT NULL"


def _names(columns: Iterable[str]) -> str:
    return ", ".join(quote_identifier(name) for name in columns)


def measure_columns(table: Table, profile: Profile | None) -> dict[str, int]:
    """The tokens that each column of a rendered table costs, its name -> tokens.

    Its part of the keys included, a question's own hints not; `""` is the cost of the table
    without any column.
    """
    hints = _Hints(profile, None)
    costs = {"": count_tokens(f"CREATE TABLE {table.sql_name} ( -- {table.comment or ''}\n);\n")}
    for column in table.columns:
        hint = hints.describe(table, column)
        costs[column.name] = count_tokens(
            f"{_render_column(table, column, table.primary_key)},\n"
            + (f" -- {hint}" if hint else "")
        )
    for key in table.foreign_keys:
        ends = f"({_names(key.columns)}) REFERENCES {key.target} ({_names(key.target_columns)})"
        costs[key.columns[0]] += count_tokens(f"-- FOREIGN KEY {ends},\n")
    return costs


class _Hints:
    """What to say about each column, from the data and from the question."""

    def __init__(self, profile: Profile | None, question: str | None) -> None:
        self._profile = profile
        self._question_words = question_words(question or "")
        self._cells: dict[tuple[str, str], list[str]] = defaultdict(list)
        if profile is not None and question:
            for mention in profile.find_mentions(question):
                cells = self._cells[mention.table, mention.column]
                if mention.value not in cells:
                    cells.append(mention.value)

    def describe(self, table: Table, column: Column) -> str:
        """The comment behind a column, without its dashes; empty if there is nothing to say."""
        parts = []
        if column.comment:
            parts.append(_quote(column.comment, _COMMENT_CHARACTERS))
        words = {stem(word) for word in split_words(column.name)}
        if words and words <= self._question_words:
            parts.append("asked for")
        cells = self._cells.get((table.key, column.name), [])[:_MENTIONS]
        if cells:
            parts.append(f"the question says {_quote_all(cells)}")
        if self._profile is not None:
            few = self._profile.low_cardinality(table.key, column.name)
            if few:
                parts.append(f"one of {_quote_all(few)}")
            else:
                values = self._profile.values.get((table.key, column.name), ())
                samples = [value for value in values if value not in cells][:_SAMPLES]
                if samples:
                    parts.append(f"such as {_quote_all(samples)}")
        return "; ".join(parts)


def question_words(question: str) -> frozenset[str]:
    """The stemmed words of a question, as compared with those of a column's name."""
    return frozenset(stem(word) for word in split_words(question))


def _quote_all(values: Iterable[str]) -> str:
    return ", ".join(_quote(value, _VALUE_CHARACTERS) for value in values)


def _quote(text: str, max_characters: int) -> str:
    shown = text if len(text) <= max_characters else text[: max_characters - 1] + "…"
    return "'" + _one_line(shown).replace("'", "''") + "'"


def _one_line(text: str) -> str:
    """`text` with whatever is not printable (line breaks, controls, bidi marks) as `\\uXXXX`."""
    return "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in text)
