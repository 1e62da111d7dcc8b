"""Ten plain databases of five tables, with twenty everyday questions each, for measuring only.

They stand for what a stranger brings: names that say what they are, declared keys, and questions
as one asks them of a colleague.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import duckdb

BLIND = ("shelter", "choir", "campsite", "pottery", "food_bank")  # nobody read their answers
NAMES = ("bees", "gym", "bakery", "cinema", "garage", *BLIND)

_FOLDER = Path(__file__).parent


def build(name: str, path: str | os.PathLike[str]) -> Path:
    """Write the database `name` as a DuckDB file to `path`, which must not be there."""
    with duckdb.connect(str(path)) as connection:
        connection.execute((_FOLDER / f"{name}.sql").read_text(encoding="utf-8"))
    return Path(path)


def pairs(name: str) -> list[tuple[str, str]]:
    """(question, SQL) pairs of the database `name`."""
    lines = (_FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [(pair["question"], pair["sql"]) for pair in map(json.loads, lines)]
