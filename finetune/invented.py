"""Invented databases: thousands of small schemas with realistic names, keys and rows.

`invent(seed)` assembles one from a domain of `invented_domains`: some of its entities, some of
their attributes, one of many naming styles, foreign keys declared or only suggested by names.

    python -m finetune.invented --databases 4000 --pairs 50 --seed 1 --out FILE.jsonl.gz
"""
# ruff: noqa: E501 (a template or a row of words reads best as one line)

from __future__ import annotations

import argparse
import gzip
import json
import re
import sys
from dataclasses import dataclass, field
from functools import lru_cache
from random import Random

import duckdb

from finetune.invented_domains import DOMAINS
from finetune.invented_names import NamingStyle
from finetune.invented_rows import ATTRIBUTES, NAMES, make_values, person_name
from schemas.model import Column, ForeignKey, Schema, Table, quote_identifier

_EXTRAS = (
    "city", "country", "rating", "budget", "phone", "email", "address", "founded", "price",
    "status(active|inactive)", "category(A|B|C)", "region", "notes_count(0..40)", "is_active",
)  # fmt: skip
_TWO_NAMES = 0.12  # share of names beside which the table has another, which is not asked for
_OTHER_NAMES = (
    ("common name", "latin name"), ("name", "short name"), ("name", "internal code"),
    ("display name", "legal name"), ("name", "nickname"), ("english name", "original name"),
    ("name", "former name"), ("common name", "scientific name"), ("name", "slogan"),
)  # fmt: skip
# whose rows are so many pieces of something
_COUNTED = frozenset(
    "order item line sale purchase delivery usage shipment rental harvest production".split()
)
_CLOSED_NAMES = frozenset(
    "unit drug crop model service ingredient machine workout vaccine console tag cat prize "
    "agency_name planet plant plan style line_name fish grape job_title drink_name article_name "
    "beer_name item_name bouquet_name ship_name route_name paper_name".split()
)


@dataclass
class _Attribute:
    name: str
    spec: str = ""


@dataclass
class _Kind:
    """One table of a domain, as `invented_domains` describes it."""

    names: list[str]
    parents: list[tuple[str, str]]  # first name of the parent, role
    attributes: list[_Attribute]
    is_bridge: bool
    key: str = field(default="")


@lru_cache(maxsize=1)
def read_domains() -> dict[str, list[_Kind]]:
    """The domains by name; raises ValueError on a line that cannot be read."""
    domains: dict[str, list[_Kind]] = {}
    for line in DOMAINS.strip().splitlines():
        if line.startswith("@ "):
            current: list[_Kind] = []
            domains[line[2:]] = current
            continue
        head, _, body = line.partition(": ")
        left, _, right = head.partition(" -> ")
        parents = []
        for parent in filter(None, (p.strip() for p in right.split(","))):
            name, _, role = parent.partition(" as ")
            parents.append((name, role))
        attributes = []
        for text in re.findall(r"[\w ]+(?:\([^)]*\))?", body):
            match = re.fullmatch(r"([\w ]+?)(?:\(([^)]*)\))?", text.strip())
            if match is None:
                raise ValueError(f"Cannot read the attribute '{text}' of '{head}'.")
            attributes.append(_Attribute(match.group(1), match.group(2) or ""))
        names = left.rstrip("?").split("/")
        current.append(_Kind(names, parents, attributes, left.endswith("?"), names[0]))
    return domains


@dataclass
class _Made:
    """A table being built."""

    kind: _Kind
    noun: str
    columns: list[Column] = field(default_factory=list)
    data: list[list] = field(default_factory=list)
    keys: list[ForeignKey] = field(default_factory=list)
    primary: tuple[str, ...] = ()
    name: str = ""

    def add(self, name: str, type_: str, values: list) -> str:
        taken = {c.name.casefold() for c in self.columns}
        while name.casefold() in taken:
            name += "2"
        self.columns.append(Column(name, type_))
        self.data.append(values)
        return name


def invent(
    seed: int, *, connection: duckdb.DuckDBPyConnection | None = None
) -> tuple[duckdb.DuckDBPyConnection, Schema]:
    """An in-memory database and its Schema, the same for the same seed.

    The tables go into `connection` if there is one: opening another takes longer than all the rest.
    """
    rng = Random(f"invent-{seed}")
    style = NamingStyle(rng)
    made = _choose_tables(rng)
    done: dict[str, _Made] = {}
    for table in made:
        _build(rng, style, table, done)
        done[table.kind.key] = table
    if connection is None:
        connection = duckdb.connect(":memory:", config={"threads": 1})
        connection.execute("PRAGMA disable_optimizer")  # saves a quarter on such small queries
    for table in made:
        _store(connection, table)
    tables = [
        Table(t.name, tuple(t.columns), t.primary, tuple(t.keys), row_count=len(t.data[0]))
        for t in made
    ]
    rng.shuffle(tables)
    return connection, Schema(tuple(tables))


def _choose_tables(rng: Random) -> list[_Made]:
    """Some connected entities of one domain, parents before children."""
    domains = read_domains()
    kinds = domains[rng.choice(sorted(domains))]
    wanted = min(len(kinds), rng.choices((2, 3, 4, 5, 6, 7, 8), (8, 18, 24, 22, 14, 8, 6))[0])
    chosen = [rng.choice(kinds)]
    while len(chosen) < wanted:
        keys = {k.key for k in chosen}
        near = [
            k for k in kinds
            if k.key not in keys
            and (any(p in keys for p, _ in k.parents) or any(k.key == p for c in chosen for p, _ in c.parents))
        ]  # fmt: skip
        if not near:
            near = [k for k in kinds if k.key not in keys]
        chosen.append(rng.choice(near))
    keys = {k.key for k in chosen}
    chosen = [k for k in kinds if k in chosen]
    linked = [k for k in chosen if not k.is_bridge or sum(p in keys for p, _ in k.parents) >= 2]
    chosen = linked if len(linked) > 1 else chosen
    ordered: list[_Kind] = []
    waiting = list(chosen)
    while waiting:
        placed = {k.key for k in ordered}
        ready = [
            k for k in waiting
            if all(p in placed or p not in keys or p == k.key for p, _ in k.parents)
        ]  # fmt: skip
        ordered += ready or waiting
        waiting = [k for k in waiting if k not in ordered]
    taken: set[str] = set()
    made = []
    for kind in ordered:
        nouns = [n for n in kind.names if n not in taken] or [f"{kind.names[0]} entry"]
        noun = nouns[0] if rng.random() < 0.5 else rng.choice(nouns)
        taken.add(noun)
        made.append(_Made(kind, noun))
    return made


def _build(rng: Random, style: NamingStyle, table: _Made, done: dict[str, _Made]) -> None:
    """Give a table its name, columns and rows."""
    kind = table.kind
    table.name = style.table(table.noun)
    has_children_size = 1 + len(kind.parents)
    count = (
        rng.randint(20, 34) if not kind.parents else rng.randint(24, 40 + 20 * has_children_size)
    )
    parents = [
        (done[p] if p != kind.key else table, role)
        for p, role in kind.parents
        if p in done or p == kind.key
    ]
    links_only = kind.is_bridge and len(parents) >= 2
    if not links_only or rng.random() < 0.3:
        key = style.primary_key(table.noun)
        if style.text_keys:
            letter = table.noun[0].upper()
            ids: list = [f"{letter}{100 + i}" for i in range(count)]
            table.primary = (table.add(key, "VARCHAR", ids),)
        else:
            start = rng.choice((1, 1, 1, 101, 1001))
            table.primary = (table.add(key, "INTEGER", list(range(start, start + count))),)
    attributes = [a for i, a in enumerate(kind.attributes) if i == 0 or rng.random() < 0.8]
    if rng.random() < 0.2 and not kind.is_bridge:
        name, _, spec = rng.choice(_EXTRAS).rstrip(")").partition("(")
        if all(a.name != name for a in attributes):
            attributes.append(_Attribute(name, spec))
    counts = any(a.name in ("quantity", "bottles") for a in attributes)
    if table.noun.split()[-1] in _COUNTED and parents and not counts and rng.random() < 0.5:
        attributes.append(_Attribute("quantity"))
    for i, attribute in enumerate(attributes):
        _add_attribute(rng, style, table, attribute, count, is_name=i == 0)
    for parent, role in parents:
        if parent is table and not table.primary:
            continue
        _add_foreign_key(rng, style, table, parent, role, count)
    if links_only and not table.primary:
        _drop_repeated_links(table)


def _add_attribute(
    rng: Random,
    style: NamingStyle,
    table: _Made,
    attribute: _Attribute,
    count: int,
    *,
    is_name: bool,
) -> None:
    name, spec = attribute.name, attribute.spec
    nulls = 0.0 if is_name or rng.random() < 0.82 else rng.uniform(0.05, 0.2)
    if name == "person" and not spec:
        people: dict[str, None] = {}
        while len(people) < count:
            people.setdefault(person_name(rng))
        if rng.random() < 0.3:
            pair = rng.choice(
                (
                    ("first name", "last name"),
                    ("first name", "last name"),
                    ("forename", "surname"),
                    ("fname", "lname"),
                )
            )
            split = [p.split(" ") for p in people]
            table.add(style.column(table.noun, pair[0]), "VARCHAR", [s[0] for s in split])
            table.add(style.column(table.noun, pair[1]), "VARCHAR", [s[1] for s in split])
        else:
            label = rng.choices(("name", "full name"), (9, 1))[0]
            table.add(style.column(table.noun, label), "VARCHAR", list(people))
        return
    label, kind = _describe(rng, name, spec, is_name=is_name)
    type_, values = make_values(rng, count, kind)
    other = ""
    if is_name and label == "name" and len({*values}) == count and rng.random() < _TWO_NAMES:
        label, other = rng.choice(_OTHER_NAMES)
    values = [None if nulls and rng.random() < nulls else v for v in values]
    table.add(style.column(table.noun, label), type_, values)
    if other:
        others = make_values(rng, count, ("text", rng.choice(("title", "topic", "username"))))[1]
        table.add(style.column(table.noun, other), "VARCHAR", others)


def _describe(rng: Random, name: str, spec: str, *, is_name: bool) -> tuple[str, tuple]:
    """The words of a column and the kind of its values."""
    words = name.replace("_", " ")
    if spec in NAMES or spec == "name":
        return words, ("text" if is_name else "few", "person" if spec == "name" else spec)
    if spec == "date":
        return words, ("date", 2008, 2026)
    if spec in ATTRIBUTES:
        return words, ATTRIBUTES[spec][1]
    if ".." in spec:
        low, high = spec.split("..")
        if "." in low:
            return words, ("real", float(low), float(high))
        return words, ("int", int(low), int(high))
    if spec and is_name and name in _CLOSED_NAMES:
        return ("name" if rng.random() < 0.8 else "title"), ("unique", spec)
    if spec:
        return words, ("pick", spec)
    if name.startswith(("is_", "has_", "allows_")):
        short = words.split(" ", 1)[1] if rng.random() < 0.25 else words
        return short, ("bool",)
    if name in NAMES:
        label = "title" if name.startswith("title") and rng.random() < 0.6 else "name"
        if name in ("address", "username", "first_name", "surname"):
            label = words
        return label, ("text", name)
    if name in ATTRIBUTES:
        labels, kind = ATTRIBUTES[name]
        options = labels.split("/")
        label = options[0] if rng.random() < 0.5 else rng.choice(options)
        return label.replace("_", " "), kind
    raise ValueError(f"Unknown attribute '{name}' in a domain: give it a spec.")


def _add_foreign_key(
    rng: Random, style: NamingStyle, table: _Made, parent: _Made, role: str, count: int
) -> None:
    if not parent.primary:
        return
    at = [c.name for c in parent.columns].index(parent.primary[0])
    ids = parent.data[at]
    liked = rng.sample(ids, max(3, int(len(ids) * rng.uniform(0.5, 0.9))))
    weights = [rng.random() ** 2 + 0.05 for _ in liked]
    values: list = rng.choices(liked, weights, k=count)
    if parent is table:
        bosses = ids[: max(3, len(ids) // 6)]
        values = [None if i < 2 else rng.choice(bosses) for i in range(count)]
    elif rng.random() < 0.12:
        values = [None if rng.random() < 0.15 else v for v in values]
    key = parent.primary[0]
    if role and parent is table:
        name = style.write(f"{role} id")
    elif role:
        name = style.write(f"{role} {parent.noun} id" if rng.random() < 0.5 else f"{role} id")
    elif style.key == "id":
        name = style.write(f"{parent.noun} id")
    else:
        name = key if rng.random() < 0.8 else style.write(parent.noun)
    name = table.add(name, parent.columns[at].type, values)
    table.keys.append(ForeignKey((name,), parent.name, (key,), inferred=not style.declares_keys))


def _drop_repeated_links(table: _Made) -> None:
    names = [key.columns[0] for key in table.keys]
    places = [[c.name for c in table.columns].index(n) for n in names]
    seen: set[tuple] = set()
    keep = []
    for i in range(len(table.data[0])):
        link = tuple(table.data[p][i] for p in places)
        if link not in seen:
            seen.add(link)
            keep.append(i)
    table.data = [[column[i] for i in keep] for column in table.data]
    if all(None not in table.data[p] for p in places):
        table.primary = tuple(names)


def _store(connection: duckdb.DuckDBPyConnection, table: _Made) -> None:
    columns = ", ".join(f"unnest(?)::{c.type} AS {quote_identifier(c.name)}" for c in table.columns)
    name = quote_identifier(table.name)
    connection.execute(f"CREATE OR REPLACE TABLE {name} AS SELECT {columns}", table.data)


def main(argv: list[str] | None = None) -> int:
    """Write invented databases with their pairs, one JSON line each."""
    from finetune.synthesize import describe_database, synthesize

    parser = argparse.ArgumentParser(prog="python -m finetune.invented", description=__doc__)
    parser.add_argument("--databases", type=int, required=True, help="how many databases")
    parser.add_argument("--pairs", type=int, default=50, help="pairs for each (default 50)")
    parser.add_argument("--seed", type=int, default=1, help="same seed, same file (default 1)")
    parser.add_argument("--out", required=True, help="a .jsonl.gz file")
    options = parser.parse_args(argv)
    total, connection = 0, None
    with gzip.open(options.out, "wt", encoding="utf-8", compresslevel=5) as out:
        for i in range(options.databases):
            seed = options.seed * 1_000_000 + i
            connection, schema = invent(seed, connection=connection)
            pairs = list(synthesize(connection, schema, count=options.pairs, seed=seed))
            line = describe_database(f"invented_{seed}", connection, schema, pairs)
            out.write(json.dumps(line, ensure_ascii=False) + "\n")
            for table in schema.tables:
                connection.execute(f"DROP TABLE {table.sql_name}")
            total += len(pairs)
            if (i + 1) % 100 == 0:
                print(f"{i + 1} databases, {total} pairs", file=sys.stderr)
    print(f"{options.databases} databases, {total} pairs in {options.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
