"""Three sample databases to try askduck on, and questions about each with their SQL.

Every sample is one readable SQL file in `sample_databases`, which makes the same rows on every
machine, and one JSON Lines file of question and SQL pairs written by hand for it.
"""

from __future__ import annotations

import difflib
import json
import os
import tempfile
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

import duckdb

_DESCRIPTIONS = {
    "shop": "A bicycle shop on the web: customers, orders, products, reviews, 2023 to June 2026",
    "library": "A city library: books, authors, members, loans, fines, events, 2022 to June 2026",
    "festival": "A music festival: bands, stages, concerts, tickets, food stalls, 2022 to 2026",
}

SAMPLES: tuple[str, ...] = tuple(_DESCRIPTIONS)


@dataclass(frozen=True, slots=True)
class Pair:
    """A question and SQL that answers it, in DuckDB's dialect.

    `tags` say what the SQL does (`filter`, `join-2`, `group`, ...), how the question is put, and
    whether it is one to show as an `example`.
    """

    question: str
    sql: str
    tags: tuple[str, ...] = ()


def build_sample(name: str, path: str | os.PathLike[str]) -> Path:
    """Writes the sample `name` as a DuckDB file to `path`, replacing what is there.

    The file is built beside `path` and renamed when it is complete, so that nobody ever sees half
    a database. Raises ValueError for an unknown name and OSError when `path` cannot be written.
    """
    script = _read(name, "sql")
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f".{path.name}-", dir=path.parent) as folder:
        unfinished = Path(folder) / "sample.duckdb"
        with duckdb.connect(str(unfinished)) as connection:
            connection.execute(script)
        unfinished.replace(path)
    return path


def describe_sample(name: str) -> str:
    """What the sample is about, in one line. Raises ValueError for an unknown name."""
    return _DESCRIPTIONS[_check(name)]


def load_pairs(name: str) -> list[Pair]:
    """All question and SQL pairs of a sample. Raises ValueError for an unknown name."""
    return parse_pairs(_read(name, "jsonl"))


def example_questions(name: str) -> tuple[str, ...]:
    """The few questions of a sample that invite a first click, in the order to show them."""
    return tuple(pair.question for pair in load_pairs(name) if "example" in pair.tags)


def parse_pairs(text: str) -> list[Pair]:
    """Pairs from JSON Lines with the keys `question`, `sql` and `tags`."""
    rows = (json.loads(line) for line in text.splitlines() if line.strip())
    return [Pair(row["question"], row["sql"], tuple(row["tags"])) for row in rows]


def _read(name: str, suffix: str) -> str:
    resource = files("schemas").joinpath("sample_databases", f"{_check(name)}.{suffix}")
    return resource.read_text(encoding="utf-8")


def _check(name: str) -> str:
    if name in _DESCRIPTIONS:
        return name
    close = difflib.get_close_matches(name.lower(), SAMPLES, n=1)
    hint = f"Did you mean '{close[0]}'?" if close else f"The samples are {', '.join(SAMPLES)}."
    raise ValueError(f"Unknown sample '{name}'. {hint}")
