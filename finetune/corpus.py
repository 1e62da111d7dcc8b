"""What the bundled base is trained on: questions, SQL, and the schema and cells behind them.

Every source but the questions of `finetune.written` is a path that the user brings (see
`docs/model.md`): Spider's folder, Spider-Syn and WikiSQL as JSON lines, and the invented databases
of `finetune.invented`. A source that is not given is left out.
"""

from __future__ import annotations

import gzip
import json
import pickle
import random
import re
import tempfile
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import duckdb

from finetune.written import open_written, written_names, written_pairs
from schemas.introspect import introspect
from schemas.model import Column, ForeignKey, Schema, Table
from schemas.profile import Profile, build_profile

_VALUE = re.compile(r'"([^"]+)" (?:=|>|<|>=|<=|<>) \'((?:[^\']|\'\')*)\'')
_COLUMN = re.compile(r'"([^"]+)" (\w+)')
_PLAIN_TABLES = ("data", "results", "records", "list", "entries", "items", "rows", "info")


@dataclass(frozen=True, slots=True)
class Item:
    """One question with its DuckDB SQL (or `none`) about the database of that name."""

    question: str
    sql: str
    database: str


@dataclass
class Corpus:
    """Databases by name, the items of each source, and what names may also be called."""

    databases: dict[str, tuple[Schema, Profile]] = field(default_factory=dict)
    sources: dict[str, list[Item]] = field(default_factory=dict)
    synonyms: dict[str, tuple[str, ...]] = field(default_factory=dict)

    @cached_property
    def names(self) -> list[str]:
        """The databases that have more than one table."""
        return [name for name, (schema, _) in self.databases.items() if len(schema.tables) > 1]


def read_spider(corpus: Corpus, folder: Path, synonyms: Path | None, cache: Path) -> None:
    """Spider's training split (never its dev split), with Spider-Syn's re-worded questions.

    `folder` holds `train.jsonl` (db_id, question, duckdb) and `database/NAME/NAME.sqlite`. Schemas
    and cells are kept in `cache` between runs.
    """
    rows = [json.loads(line) for line in (folder / "train.jsonl").open(encoding="utf-8")]
    known = read_databases(folder / "database", sorted({row["db_id"] for row in rows}), cache)
    corpus.databases.update({f"spider/{name}": pair for name, pair in known.items()})
    by_question: dict[tuple[str, str], str] = {}
    for row in rows:
        by_question[row["db_id"], row["question"]] = row["duckdb"]
    rows = [row for row in rows if row["db_id"] in known]
    corpus.sources["spider"] = [
        Item(row["question"], row["duckdb"], f"spider/{row['db_id']}") for row in rows
    ]
    if synonyms is None:
        return
    corpus.sources["spider-syn"] = [
        Item(row["question"], sql, f"spider/{row['db_id']}")
        for row in map(json.loads, synonyms.open(encoding="utf-8"))
        if (sql := by_question.get((row["db_id"], row["spider_question"]))) is not None
        and row["db_id"] in known
        and row["question"] != row["spider_question"]
    ]


def read_databases(
    folder: Path, names: list[str], cache: Path
) -> dict[str, tuple[Schema, Profile]]:
    """Schema and cells of `folder/NAME/NAME.sqlite`, kept in `cache`; those that exist."""
    if cache.exists():
        return pickle.loads(cache.read_bytes())
    from assistant.database import import_files

    loaded: dict[str, tuple[Schema, Profile]] = {}
    for name in names:
        source = folder / name / f"{name}.sqlite"
        if not source.exists():
            continue
        with tempfile.TemporaryDirectory() as temporary:
            target = Path(temporary) / "db.duckdb"
            import_files([source], target)
            with duckdb.connect(str(target), read_only=True) as connection:
                schema = introspect(connection)
                loaded[name] = schema, build_profile(connection, schema, timeout_seconds=20)
    cache.parent.mkdir(parents=True, exist_ok=True)
    cache.write_bytes(pickle.dumps(loaded))
    return loaded


def read_wikisql(corpus: Corpus, path: Path, seed: int) -> None:
    """WikiSQL's training split. It comes without rows, so the cells of a table are the constants
    that its questions' answers use."""
    rows = [json.loads(line) for line in path.open(encoding="utf-8")]
    cells: dict[str, dict[str, dict[str, None]]] = {}
    for row in rows:
        held = cells.setdefault(row["table_id"], {})
        for column, text in _VALUE.findall(row["answer"]):
            held.setdefault(column, {})[text.replace("''", "'")] = None
    rng = random.Random(seed)
    names: dict[str, str] = {}
    items = []
    for row in rows:
        table_id = row["table_id"]
        if table_id not in names:
            names[table_id] = rng.choice(_PLAIN_TABLES)
            body = row["context"].split("(", 1)[1]
            columns = tuple(Column(n, t) for n, t in _COLUMN.findall(body))
            table = Table(names[table_id], columns)
            values = {(table.key, c): tuple(sorted(v)) for c, v in cells[table_id].items()}
            corpus.databases[f"wikisql/{table_id}"] = (
                Schema((table,)),
                Profile(values),
            )
        real = row["context"].split("(", 1)[0].removeprefix("CREATE TABLE").strip()
        sql = row["answer"].replace(real, names[table_id])
        items.append(Item(row["question"], sql, f"wikisql/{table_id}"))
    corpus.sources["wikisql"] = items


def read_invented(corpus: Corpus, path: Path, source: str = "invented") -> None:
    """The gzipped JSON lines of `finetune.invented`, or of `finetune.transplant`."""
    items: list[Item] = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            name = f"{path.stem}/{record['db']}"
            values = {(t, c): tuple(x for x in v if x) for t, c, v in record["values"]}
            corpus.databases[name] = (schema_from_json(record["schema"]), Profile(values))
            items += [Item(p["question"], p["sql"], name) for p in record["pairs"]]
    corpus.sources.setdefault(source, []).extend(items)


def read_written(corpus: Corpus, folder: Path) -> None:
    """The questions of `finetune.written`."""
    items: list[Item] = []
    for name in written_names(folder):
        with open_written(name, folder) as connection:
            schema = introspect(connection)
            profile = build_profile(connection, schema, timeout_seconds=20)
        corpus.databases[f"written/{name}"] = schema, profile
        items += [Item(q, sql, f"written/{name}") for q, sql in written_pairs(name, folder)]
    corpus.sources["written"] = items


def schema_from_json(tables: list[dict[str, Any]]) -> Schema:
    """Tables as `finetune.invented` writes them: name, columns, primary_key, foreign_keys."""
    return Schema(
        tuple(
            Table(
                table["name"],
                tuple(Column(name, kind) for name, kind in table["columns"]),
                tuple(table["primary_key"]),
                tuple(
                    ForeignKey(tuple(columns), target, tuple(target_columns))
                    for columns, target, target_columns in table["foreign_keys"]
                ),
            )
            for table in tables
        )
    )
