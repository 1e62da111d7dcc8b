"""Plain databases of five tables, with everyday questions, for measuring only.

They stand for what a stranger brings: names that say what they are, declared keys, and questions
as one asks them of a colleague. Ten were written by the hand that wrote the data engine, the others
apart from it by authors (language models) who saw neither model nor data, and one of the ten as an
example of form. So were the questions of `finetune/questions`, of other databases.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb

# databases by who wrote them, and whether anybody has read what was answered wrong
READ = ("bees", "gym", "bakery", "cinema", "garage")
BLIND = ("shelter", "choir", "campsite", "pottery", "food_bank")
READ_OF_OTHERS = (
    "board_games", "dentist", "dog_training", "marathon", "plant_nursery", "wedding_planner",
    "moving_company", "toy_library", "ski_school", "radio_station", "hostel", "brewery",
    "riding_stable", "farm_shop", "coworking", "daycare",
)  # fmt: skip
BLIND_OF_OTHERS = (
    "furniture_repair", "language_school", "summer_festival", "vineyard_tours", "boat_club",
    "print_shop", "photo_studio", "allotments", "florist", "knitting_club", "planetarium",
    "car_wash",
)  # fmt: skip
GROUPS = {
    "read": READ, "blind": BLIND, "read, by others": READ_OF_OTHERS,
    "blind, by others": BLIND_OF_OTHERS,
}  # fmt: skip
NAMES = tuple(name for names in GROUPS.values() for name in names)

_FOLDER = Path(__file__).parent


@contextmanager
def opened(name: str) -> Iterator[duckdb.DuckDBPyConnection]:
    """The database `name` in memory."""
    with duckdb.connect(":memory:", config={"threads": 1}) as connection:
        connection.execute((_FOLDER / f"{name}.sql").read_text(encoding="utf-8"))
        yield connection


def build(name: str, path: str | os.PathLike[str]) -> Path:
    """Write the database `name` as a DuckDB file to `path`, which must not be there."""
    with duckdb.connect(str(path)) as connection:
        connection.execute((_FOLDER / f"{name}.sql").read_text(encoding="utf-8"))
    return Path(path)


def pairs(name: str) -> list[tuple[str, str]]:
    """(question, SQL) pairs of the database `name`."""
    lines = (_FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [(pair["question"], pair["sql"]) for pair in map(json.loads, lines)]
