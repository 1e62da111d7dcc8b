"""Where training pairs come from: samples of this project, files, folders and the hub.

Layouts, told apart by their fields:

- `question, context, answer`: CREATE TABLE text beside each pair (`b-mc2/sql-create-context` and
  all sets in its format), SQLite's dialect unless stated;
- `db_id, question, sql | query | SQL | duckdb` and databases in a folder: this project's own,
  Spider (Yu et al. 2018) and BIRD (Li et al. 2023; its `evidence` is part of the question);
- what the chat exports: `question, sql, db_id, context`, in DuckDB's dialect.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant.errors import AskduckError
from finetune.gold import Example, read_entries

SAMPLE = "sample:"
_FILES = (".jsonl", ".json", ".csv", ".tsv", ".parquet")
_FOLDER_FILES = ("train.jsonl", "train.json", "train_spider.json", "train.parquet", "train.csv")
_SQL_FIELDS = (
    ("answer", "sqlite"),
    ("sql", "duckdb"),
    ("duckdb", "duckdb"),
    ("SQL", "sqlite"),
    ("query", "sqlite"),
    ("sqlite", "sqlite"),
)


class DataError(AskduckError):
    """Training data that cannot be read or must not be used."""


@dataclass(frozen=True, slots=True)
class RawPair:
    """One entry as published. `number` counts the entries of its source from 1.

    `sql` is empty where the entry has none. `db_id` names a database, `context` holds CREATE TABLE
    text; an entry has at least one of them.
    """

    source: str
    number: int
    question: str
    sql: str
    dialect: str
    db_id: str | None = None
    context: str | None = None
    unverified: bool = False

    def as_example(self) -> Example:
        return Example(self.number, self.db_id or "", self.question, self.sql, self.dialect)


def read_source(
    source: str, *, dialect: str | None = None, limit: int | None = None
) -> list[RawPair]:
    """All entries of `source`, at most `limit`. Raises `DataError` and `DatabaseError`."""
    if source.startswith(SAMPLE):
        return _read_sample(source)[:limit]
    pairs: list[RawPair] = []
    for number, entry in enumerate(_entries(source), 1):
        if limit is not None and number > limit:
            break
        pairs.append(parse_entry(source, number, entry, dialect=dialect))
    if not pairs:
        raise DataError(f"'{source}' holds no entries; give a file with questions and SQL.")
    return pairs


def sample_of(source: str) -> str | None:
    """The sample that `source` names, if it is one."""
    return source.removeprefix(SAMPLE) if source.startswith(SAMPLE) else None


def databases_beside(source: str) -> Path | None:
    """The folder `database` (or `databases`) beside the data, as Spider and BIRD have it."""
    path = Path(source).expanduser()
    folder = path if path.is_dir() else path.parent
    names = ("database", "databases", "train_databases", "dev_databases")
    return next((folder / n for n in names if path.exists() and (folder / n).is_dir()), None)


def _read_sample(source: str) -> list[RawPair]:
    from schemas.samples import load_pairs

    name = source.removeprefix(SAMPLE)
    try:
        pairs = load_pairs(name)
    except ValueError as error:
        raise DataError(str(error)) from error
    return [
        RawPair(source, number, pair.question, pair.sql, "duckdb", name)
        for number, pair in enumerate(pairs, 1)
    ]


def _entries(source: str) -> Iterable[Mapping[str, Any]]:
    path = Path(source).expanduser()
    if path.is_dir():
        inside = next((path / n for n in _FOLDER_FILES if (path / n).is_file()), None)
        return read_entries(inside) if inside else _load_with_datasets(source)
    if path.is_file() or path.suffix.lower() in _FILES:
        return read_entries(path)
    if source.count("/") == 1 and not source.startswith((".", "/", "~")):
        return _load_with_datasets(source)
    raise DataError(
        f"There is no data '{source}': give sample:NAME, a file ({', '.join(_FILES)}), a folder "
        "or a hub id such as b-mc2/sql-create-context."
    )


def _load_with_datasets(source: str) -> Iterator[Mapping[str, Any]]:
    import datasets

    datasets.disable_progress_bars()
    try:
        found = datasets.load_dataset(source)
    except Exception as error:  # datasets raises what its readers and the network raise
        cause = (str(error).strip().splitlines() or [type(error).__name__])[0][:200]
        raise DataError(f"The data set '{source}' cannot be loaded: {cause}") from error
    split = "train" if "train" in found else next(iter(found))
    yield from found[split]


def parse_entry(
    source: str, number: int, entry: Mapping[str, Any], *, dialect: str | None
) -> RawPair:
    """One entry in any of the layouts. Raises `DataError` for fields that are not there."""
    question = str(entry.get("question") or "").strip()
    db_id = entry.get("db_id") or entry.get("db") or entry.get("database")
    context = entry.get("context") or entry.get("schema")
    if not question or not (db_id or context):
        missing = "question" if not question else "context or db_id"
        raise DataError(
            f"{source}, entry {number} has no '{missing}' (fields: {', '.join(entry)}). "
            "Each needs question, answer (or sql, query, SQL) and context or db_id."
        )
    evidence = str(entry.get("evidence") or "").strip()
    sql, native = "", "duckdb"
    for name, implied in _SQL_FIELDS:
        value = entry.get(name)
        if isinstance(value, str) and value.strip():
            sql, native = value.strip().rstrip(";").strip(), implied
            break
    return RawPair(
        source,
        number,
        f"{question} ({evidence})" if evidence else question,
        sql,
        str(entry.get("dialect") or dialect or native).lower(),
        str(db_id) if db_id else None,
        str(context) if context else None,
        entry.get("verified") is False,
    )
