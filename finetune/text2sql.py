"""Questions of the text2sql collection (Finegan-Dollak et al., ACL 2018) for the bundled base.

Four of its sets are used, whose schemas stand among Spider's databases. Scholar and Restaurants
are not: they answer with ids and house numbers that nobody asked for, which teaches a habit.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlglot import exp, parse_one
from sqlglot.errors import SqlglotError

from finetune.corpus import Corpus, Item, read_databases
from schemas.profile import Profile

SETS = {"academic": "academic", "geography": "geo", "imdb": "imdb", "yelp": "yelp"}
_COMPARED = (exp.EQ, exp.NEQ, exp.Like)
_QUOTED = re.compile(r'" *([^"]*?) *"')
_LOOSE_MARK = re.compile(r" ([?.,])")


def read_text2sql(corpus: Corpus, folder: Path, databases: Path, cache: Path) -> None:
    """`folder` holds the sets as JSON, `databases` Spider's (`NAME/NAME.sqlite`).

    The rows there are not those that the questions were written for, so the cells of a column are
    those that the queries compare it with, as for WikiSQL.
    """
    known = read_databases(databases, list(SETS.values()), cache)
    items = []
    for file, database in SETS.items():
        if database not in known:
            continue
        schema, _ = known[database]
        cells: dict[tuple[str, str], dict[str, None]] = {}
        entries = json.loads((folder / f"{file}.json").read_text(encoding="utf-8"))
        for question, sql in _pairs(entries):
            for table, column, text in _compared_cells(sql):
                found = schema.table(table)
                cell = found.column(column) if found else None
                if found is not None and cell is not None:
                    cells.setdefault((found.key, cell.name), {})[text] = None
            items.append(Item(question, sql, f"text2sql/{database}"))
        profile = Profile({place: tuple(sorted(texts)) for place, texts in cells.items()})
        corpus.databases[f"text2sql/{database}"] = schema, profile
    corpus.sources["text2sql"] = items


def _pairs(entries: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    """Every sentence with its variables filled in, and its SQL in DuckDB's dialect."""
    for entry in entries:
        examples = {v["name"]: v["example"] for v in entry["variables"]}
        for sentence in entry["sentences"]:
            filled = examples | sentence["variables"]
            sql = _fill(entry["sql"][0].rstrip("; "), filled)
            try:
                written = parse_one(sql, read="mysql").sql(dialect="duckdb")
            except SqlglotError:
                continue
            text = _QUOTED.sub(r'"\1"', _fill(sentence["text"], filled))
            yield _LOOSE_MARK.sub(r"\1", text), written


def _fill(text: str, values: dict[str, str]) -> str:
    for name, value in values.items():
        text = re.sub(rf"\b{re.escape(name)}\b", str(value).replace("\\", r"\\"), text)
    return text


def _compared_cells(sql: str) -> Iterator[tuple[str, str, str]]:
    """Table, column and text of every comparison with a text."""
    tree = parse_one(sql, read="duckdb")
    names = {t.alias_or_name: t.name for t in tree.find_all(exp.Table)}
    for node in tree.find_all(*_COMPARED):
        column, text = node.this, node.expression
        if isinstance(column, exp.Column) and isinstance(text, exp.Literal) and text.is_string:
            yield names.get(column.table, ""), column.name, text.name
