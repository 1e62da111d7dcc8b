"""Looking at a live database: its entities, their columns, values and links.

Nothing here depends on the physical order of rows: distinct values are sorted.
"""
# ruff: noqa: E501 (a template or a row of words reads best as one line)

from __future__ import annotations

import datetime
import decimal
import re

import duckdb

from finetune.entities import Entity, Field, Link, Survey
from finetune.lexicon import PERSONS, find_concept, pluralize, singularize, split_name
from finetune.query import Ref
from schemas.model import Column, Schema, Table

MAX_VALUES = 200


SMALL_TABLE = 5000  # rows


_NAME_ENDINGS = {
    ("name",), ("title",), ("full", "name"), ("first", "name"), ("last", "name"), ("label",),
    ("surname",), ("forename",), ("family", "name"), ("given", "name"), ("personal", "name"),
}  # fmt: skip


_MARKS = frozenset("plate registration reference code".split())


_KEY_WORDS = frozenset("id ids uid uuid pk fk key ssn essn pno isbn iban sku guid oid".split())


_UNITS = frozenset("m km cm mm kg g minutes mins sqm km2 m2 c ha mw kw gb mb eur usd".split())


_DATE_TEXT = re.compile(r"\d{4}-\d{2}-\d{2}")


_NUMBERS = re.compile(r"(TINY|SMALL|BIG|HUGE|U.*)?INT(EGER)?|DOUBLE|FLOAT|REAL|DECIMAL.*|NUMERIC.*")


def survey_database(
    connection: duckdb.DuckDBPyConnection, schema: Schema, *, today: datetime.date | None = None
) -> Survey:
    """Look at every table once. Tables without rows or columns are left out."""
    entities: dict[str, Entity] = {}
    prefix = _common_prefix(schema)
    for table in schema.tables:
        entity = _survey_table(connection, table, prefix)
        if entity is not None:
            entity.today = today or datetime.date.today()
            entities[table.key.casefold()] = entity
    for table, key in schema.foreign_keys():
        child, parent = entities.get(table.key.casefold()), entities.get(key.target.casefold())
        if child is None or parent is None or len(key.columns) != 1:
            continue
        link = _make_link(child, parent, key.columns[0], key.target_columns[0])
        child.links.append(link)
        if parent is not child:
            parent.links.append(link)
    for entity in entities.values():
        own = [k for k in entity.links if k.child is entity]
        plain = [f for f in entity.fields if f.kind != "key"]
        entity.is_bridge = len(own) >= 2 and len(plain) <= 2 and not entity.names
        entity.full_names = _full_names(connection, entity)
    return Survey(list(entities.values()))


def _full_names(connection: duckdb.DuckDBPyConnection, entity: Entity) -> list[tuple]:
    names = entity.names
    if len(names) < 2:
        return [(value,) for field in names for value in field.values]
    columns = ", ".join(field.column.sql_name for field in names)
    present = " AND ".join(f"{field.column.sql_name} IS NOT NULL" for field in names)
    return connection.execute(
        f"SELECT DISTINCT {columns} FROM {entity.sql_name} WHERE {present} "
        f"ORDER BY ALL LIMIT {MAX_VALUES}"
    ).fetchall()


def _common_prefix(schema: Schema) -> tuple[str, ...]:
    """A first word that every table name has (`tbl_`, `app_`), to be left out of speech."""
    first = [split_name(t.name)[:1] for t in schema.tables if len(split_name(t.name)) > 1]
    if len(first) == len(schema.tables) >= 2 and len({*first}) == 1:
        return first[0]
    return ()


def _survey_table(
    connection: duckdb.DuckDBPyConnection, table: Table, prefix: tuple[str, ...]
) -> Entity | None:
    columns = [c for c in table.columns if "[" not in c.type and "STRUCT" not in c.type]
    if not columns:
        return None
    rows, contents = _contents(connection, table, columns)
    if not rows:
        return None
    words = split_name(table.name)
    if (words[0] in ("tbl", "tb", "dim", "fact", "ref", "t") and len(words) > 1) or (
        prefix and words[:1] == prefix
    ):
        words = words[1:]
    if words[-1] in ("on", "in", "of", "by", "with", "at", "to", "for", "from", "has"):
        words = (*words, "record")  # `works_on`, `trained_in`
    singular = singularize(" ".join(words))
    entity = Entity(table, singular, pluralize(singular), rows=rows)
    short = _short_prefix(table, words)
    foreign = {c.casefold() for key in table.foreign_keys for c in key.columns}
    primary = {c.casefold() for c in table.primary_key}
    for i, column in enumerate(columns):
        filled, spread, values = contents[i]
        is_key = column.name.casefold() in foreign or (
            column.name.casefold() in primary
            and (len(primary) == 1 or column.name.casefold() in foreign)
        )
        entity.fields.append(
            _make_field(entity, column, short, rows, filled, spread, values, is_key=is_key)
        )
    _choose_name(entity)
    entity.is_person = (
        words[-1] in PERSONS
        or singularize(words[-1]) in PERSONS
        or any(f.words[-2:] in (("first", "name"), ("last", "name")) for f in entity.fields)
    )
    return entity


def _contents(
    connection: duckdb.DuckDBPyConnection, table: Table, columns: list[Column]
) -> tuple[int, list[tuple[int, int, list]]]:
    """Row count, and for each column: values that are not NULL, distinct ones, and those, sorted."""
    names = [c.sql_name for c in columns]
    (rows,) = connection.execute(f"SELECT count(*) FROM {table.sql_name}").fetchone() or (0,)
    if rows <= SMALL_TABLE:  # reading it is much faster than a dozen distinct aggregates
        data = connection.execute(f"SELECT {', '.join(names)} FROM {table.sql_name}").fetchall()
        contents = []
        for values in zip(*data, strict=True):
            filled = [v for v in values if v is not None]
            distinct = sorted({*filled})
            contents.append((len(filled), len(distinct), distinct))
        return rows, contents
    parts = (f"count({n}), count(DISTINCT {n}), list_sort(list(DISTINCT {n}))" for n in names)
    row = connection.execute(f"SELECT {', '.join(parts)} FROM {table.sql_name}").fetchone() or ()
    contents = []
    for i in range(len(columns)):
        count, spread, found = row[3 * i : 3 * i + 3]
        contents.append((count, spread, [v for v in found or [] if v is not None]))
    return rows, contents


def _short_prefix(table: Table, words: tuple[str, ...]) -> str:
    """What most columns begin with, where it shortens the table's name: `stu_` in `students`."""
    heads = [re.split(r"[_ ]|(?<=[a-z])(?=[A-Z])", c.name)[0].casefold() for c in table.columns]
    for head in sorted({*heads}):
        whole = head in (words[-1], singularize(words[-1]))
        fits = 2 <= len(head) <= 4 and any(word.startswith(head) for word in words) and not whole
        if fits and heads.count(head) >= 2:
            return head
    return ""


def _make_field(
    entity: Entity, column: Column, short: str, rows: int, filled: int, spread: int, values: list,
    *, is_key: bool,
) -> Field:  # fmt: skip
    words = split_name(column.name)
    rest = column.name[len(short) :] if column.name.casefold().startswith(short) else ""
    if short and rest and (rest[0] in "_ " or rest[0].isupper()):
        words = split_name(rest.lstrip("_ ")) or words
    own = tuple(entity.singular.split())
    for prefix in (own, own[-1:], own[:1]):
        if len(words) > len(prefix) and words[: len(prefix)] == prefix:
            shorter = words[len(prefix) :]
            if prefix != own[:1] or len(own) == 1 or find_concept(shorter).role == "name":
                words = shorter
            break
    if len(words) > 1 and words[-1] in _UNITS:
        words = words[:-1]
    if len(values) > MAX_VALUES:
        step = len(values) / MAX_VALUES
        values = [values[int(i * step)] for i in range(MAX_VALUES)]
    values = [float(v) if isinstance(v, decimal.Decimal) else v for v in values if v is not None]
    kind = "key" if is_key else _kind_of(column, words, spread, filled, values)
    phrase = " ".join(words)
    if kind == "date" and words[-1].endswith("ed") and not find_concept(words).nouns:
        phrase = f"date {phrase}"  # `closed`, `installed`
    low, high = (values[0], values[-1]) if values else (None, None)
    return Field(
        Ref(entity.sql_name, column.name), column, kind, words, phrase, find_concept(words),
        tuple(values), spread, rows, rows - filled, low, high,
    )  # fmt: skip


def _kind_of(column: Column, words: tuple[str, ...], spread: int, filled: int, values: list) -> str:
    kind = column.type.upper()
    if words[-1] in _KEY_WORDS or (words[-1].endswith("id") and len(words[-1]) > 4):
        return "key"
    if not filled:  # nothing can be asked of an empty column
        return "other"
    if kind == "BOOLEAN":
        return "boolean"
    if kind == "DATE" or kind.startswith("TIMESTAMP"):
        return "date"
    if _NUMBERS.fullmatch(kind):
        if spread <= 2 and set(values) <= {0, 1} and words[0] in ("is", "has", "active", "can"):
            return "boolean"
        years = words[-1] == "year" or find_concept(words).role in (
            "released", "built", "opening", "founded", "born"
        )  # fmt: skip
        whole = bool(values) and isinstance(values[0], int)
        years = years or (whole and spread > 5 and values[0] >= 1750 and values[-1] <= 2035)
        if years and all(isinstance(v, int) and 1000 < v < 2100 for v in values):
            return "year"
        if words[-1] in ("code", "zip", "phone", "number") and "number of" not in " ".join(words):
            return "other"
        return "number"
    if kind == "VARCHAR" or kind.startswith("ENUM"):
        if not values:
            return "other"
        if all(_DATE_TEXT.match(str(v)) for v in values[:20]):
            return "other"
        if all(len(str(v)) <= 1 for v in values) and spread <= 3:
            return (
                "flag" if {str(v).upper() for v in values} <= {"Y", "N", "T", "F"} else "category"
            )
        if (
            words[0] in ("is", "has")
            and spread <= 2
            and {str(v)[:1].upper() for v in values} <= {*"YNTF"}
        ):
            return "flag"
        longest = max(len(str(v)) for v in values)
        if longest > 60:
            return "other"
        return "category" if spread <= max(12, 0.5 * filled) else "text"
    return "other"


def _choose_name(entity: Entity) -> None:
    """Mark the column or columns that name a row."""
    candidates = [f for f in entity.fields if f.kind in ("category", "text")]
    tail = entity.singular.split()[-1:]
    for f in candidates:
        if (f.words[-2:] in _NAME_ENDINGS and len(f.words) == 2) or f.words in _NAME_ENDINGS:
            f.kind = "name"
    if any(f.kind == "name" for f in entity.fields):
        return
    for f in candidates:  # `room_name` in a table of another name, or the column named as the table
        if (f.words[-1] in ("name", "title") and f.spread > 0.6 * f.rows) or f.words == tuple(tail):
            f.kind = "name"
            return
    for f in candidates:  # a truck is known by its plate, a parcel by its reference
        if (f.unique and f.words[-1] in _MARKS) or f.words[-2:] == ("plate", "number"):
            f.kind = "name"
            return


def _make_link(child: Entity, parent: Entity, column: str, target: str) -> Link:
    words = split_name(column)
    role = " ".join(
        w for w in words if w not in ("id", "code", "fk", "no", "number", "key", "uid")
        and w not in parent.singular.split()
    )  # fmt: skip
    left = next(f.ref for f in child.fields if f.column.name.casefold() == column.casefold())
    right = next(f.ref for f in parent.fields if f.column.name.casefold() == target.casefold())
    return Link(child, parent, left, right, role)
