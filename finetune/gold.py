"""Evaluation data: questions with their gold SQL, read in the layouts that are in use.

- JSON lines of this project: `db_id, question, sql` and an optional `dialect` (DuckDB if absent).
- The same with `sqlite`, `duckdb` and `verified` fields: the verified DuckDB text is used.
- Spider (Yu et al., EMNLP 2018): `query`, in SQLite's dialect.
- BIRD (Li et al., NeurIPS 2023): `SQL` in SQLite's dialect and `evidence`, which is given to the
  model after the question, as BIRD's own baselines do.

Files end in .jsonl, .json (a list), .csv, .tsv or .parquet.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from assistant.errors import DatabaseError


@dataclass(frozen=True)
class Example:
    """One question. `index` counts the entries of the file from 0, left-out ones included."""

    index: int
    db_id: str
    question: str
    sql: str
    dialect: str = "duckdb"
    evidence: str = ""

    @property
    def prompt_question(self) -> str:
        """What the model is asked: the question, and the evidence where the set has it."""
        return f"{self.question} ({self.evidence})" if self.evidence else self.question


@dataclass(frozen=True)
class LeftOut:
    """An entry that is not part of the score, and why."""

    index: int
    db_id: str
    question: str
    sql: str
    reason: str  # a short category, the same for entries of one kind
    detail: str = ""


@dataclass
class ExampleSet:
    """What a file holds: the usable examples and the entries left out."""

    examples: list[Example] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)

    def reasons(self) -> dict[str, int]:
        return dict(Counter(entry.reason for entry in self.left_out))


def read_examples(path: Path, *, dialect: str | None = None) -> ExampleSet:
    """Read `path` in any of the layouts above. `dialect` is for entries that state none.

    Raises `DatabaseError` for a missing file, a broken line or an unknown layout, with its line.
    """
    result = ExampleSet()
    for index, entry in enumerate(read_entries(path)):
        parsed = _parse_entry(index, entry, dialect=dialect, path=path)
        if isinstance(parsed, Example):
            result.examples.append(parsed)
        else:
            result.left_out.append(parsed)
    if not result.examples and not result.left_out:
        raise DatabaseError(f"{path} holds no entries. Give a file with questions and SQL.")
    return result


def read_entries(path: Path) -> Iterable[dict[str, Any]]:
    """The entries of a JSONL, JSON, CSV, TSV or Parquet file. Raises `DatabaseError`."""
    if not path.is_file():
        raise DatabaseError(f"No such file: {path}. Give --data the file with the questions.")
    suffix = path.suffix.lower()
    if suffix in (".csv", ".tsv", ".parquet"):
        import duckdb

        reader = "read_parquet" if suffix == ".parquet" else "read_csv"
        options = "" if suffix == ".parquet" else ", all_varchar = true"
        try:
            cursor = duckdb.connect().execute(f"SELECT * FROM {reader}(?{options})", [str(path)])
        except duckdb.Error as error:
            raise DatabaseError(f"Cannot read {path}: {str(error).splitlines()[0]}") from error
        names = [column[0] for column in cursor.description or []]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
    text = path.read_text(encoding="utf-8-sig")
    if text.lstrip().startswith("["):
        try:
            entries = json.loads(text)
        except json.JSONDecodeError as error:
            raise DatabaseError(f"{path} is not JSON: {error}.") from error
    else:
        entries = [_json_line(path, n, line) for n, line in enumerate(text.splitlines(), 1)]
        entries = [entry for entry in entries if entry is not None]
    for number, entry in enumerate(entries, 1):
        if not isinstance(entry, dict):
            raise DatabaseError(f"{path}, entry {number}: expected an object, found {entry!r:.60}.")
    return entries


def _json_line(path: Path, number: int, line: str) -> Any:
    if not line.strip():
        return None
    try:
        return json.loads(line)
    except json.JSONDecodeError as error:
        raise DatabaseError(f"{path}, line {number} is not JSON: {error}.") from error


def _parse_entry(
    index: int, entry: dict[str, Any], *, dialect: str | None, path: Path
) -> Example | LeftOut:
    database = entry.get("db_id") or entry.get("database") or entry.get("db")
    question = entry.get("question")
    if not database or not question:
        missing = "db_id" if not database else "question"
        found = ", ".join(map(str, entry)) or "nothing"
        raise DatabaseError(
            f"{path}, entry {index + 1} has no '{missing}' (fields found: {found}). "
            "Each entry needs db_id, question and sql (or query, SQL, duckdb)."
        )
    sql, native = _gold_text(entry)
    stated = entry.get("dialect") or dialect or native
    about = (index, str(database), str(question))
    if entry.get("verified") is False:
        return LeftOut(*about, sql, "not verified", "the data marks this gold SQL as unverified")
    if not sql.strip():
        return LeftOut(*about, "", "no gold SQL")
    evidence = str(entry.get("evidence") or "").strip()
    return Example(*about, sql.strip().rstrip(";"), str(stated).lower(), evidence)


def _gold_text(entry: dict[str, Any]) -> tuple[str, str]:
    """The gold SQL and the dialect that its layout implies."""
    layouts = (
        ("sql", "duckdb"),
        ("duckdb", "duckdb"),
        ("SQL", "sqlite"),
        ("query", "sqlite"),
        ("sqlite", "sqlite"),
    )
    for name, native in layouts:
        value = entry.get(name)
        if isinstance(value, str) and value.strip():
            return value, native
    return "", "duckdb"
