"""A database of two tables, questions about it and a tiny base: a whole training run in seconds."""

from __future__ import annotations

import json
from pathlib import Path

import duckdb

from finetune.config import load_config
from finetune.settings import Config
from tests.tiny_models import save_llama

SCRIPT = """
CREATE TABLE singer (id INTEGER PRIMARY KEY, name VARCHAR, country VARCHAR, age INTEGER);
CREATE TABLE concert (id INTEGER PRIMARY KEY, singer_id INTEGER REFERENCES singer (id),
  year INTEGER);
INSERT INTO singer VALUES (1, 'Joe', 'France', 52), (2, 'Tim', 'USA', 32), (3, 'Rose', 'USA', 41);
INSERT INTO concert VALUES (1, 1, 2014), (2, 1, 2015), (3, 3, 2015);
"""
PAIRS = [
    ("How many singers are there?", "SELECT count(*) FROM singer"),
    ("What are the names of all singers?", "SELECT name FROM singer"),
    ("Who is older than 40?", "SELECT name FROM singer WHERE age > 40"),
    ("How many concerts took place in 2015?", "SELECT count(*) FROM concert WHERE year = 2015"),
    ("Which countries do singers come from?", "SELECT DISTINCT country FROM singer"),
    ("What is the average age?", "SELECT avg(age) FROM singer"),
    ("Name the oldest singer.", "SELECT name FROM singer ORDER BY age DESC LIMIT 1"),
    ("Years with concerts", "SELECT DISTINCT year FROM concert"),
    ("Singers of each country", "SELECT country, count(*) FROM singer GROUP BY country"),
    ("List ages in order.", "SELECT age FROM singer ORDER BY age"),
]


def save_data(folder: Path) -> Path:
    """`folder/pairs.jsonl` and `folder/database/music.duckdb`; the path of the pairs."""
    (folder / "database").mkdir(parents=True, exist_ok=True)
    database = folder / "database" / "music.duckdb"
    database.unlink(missing_ok=True)
    with duckdb.connect(str(database)) as connection:
        connection.execute(SCRIPT)
    lines = [json.dumps({"db_id": "music", "question": q, "sql": s}) for q, s in PAIRS]
    file = folder / "pairs.jsonl"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


def tiny_config(folder: Path, *overrides: str) -> Config:
    """A run of the tiny base on the pairs above, in `folder`; later overrides win."""
    base = folder / "base"
    if not base.exists():
        save_llama(base, positions=1024)
    data = folder / "pairs.jsonl"
    if not data.exists():
        save_data(folder)
    return load_config(
        None,
        [
            f"base={base}",
            f"data={data}",
            f"out={folder / 'adapters'}",
            "name=tiny",
            "device=cpu",
            "precision=fp32",
            "split_by=question",
            "held_out=0.2",
            "batch_size=2",
            "max_steps=6",
            "learning_rate=1e-2",
            "log_steps=1",
            "save_steps=2",
            "measuring.enabled=false",
            *overrides,
        ],
    )
