"""Two databases and their questions that are for measuring only: nobody may train on these."""

from __future__ import annotations

import os
from pathlib import Path

import duckdb

from schemas.samples import Pair, parse_pairs

NAMES = ("vet_clinic", "holiday_homes")

_FOLDER = Path(__file__).parent


def build(name: str, path: str | os.PathLike[str]) -> Path:
    """Writes the database `name` as a DuckDB file to `path`, replacing what is there."""
    script = _read(name, "sql")
    path = Path(path)
    path.unlink(missing_ok=True)
    with duckdb.connect(str(path)) as connection:
        connection.execute(script)
    return path


def pairs(name: str) -> list[Pair]:
    """The question and SQL pairs of the database `name`, in the format of the samples."""
    return parse_pairs(_read(name, "jsonl"))


def _read(name: str, suffix: str) -> str:
    if name not in NAMES:
        raise ValueError(f"Unknown accuracy database '{name}'. There are {' and '.join(NAMES)}.")
    return (_FOLDER / f"{name}.{suffix}").read_text(encoding="utf-8")
