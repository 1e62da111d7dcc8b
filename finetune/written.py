"""Everyday questions written for the bundled base: plain databases and what people ask of them.

    python -m finetune.written --out DIR     (DuckDB files, and questions.jsonl to evaluate with)

`finetune/questions/NAME.sql` makes a database, `NAME.jsonl` holds its questions, each with DuckDB
SQL that answers it, or "" where the database holds no answer.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb

from assistant.prompt import CANNOT_ANSWER

FOLDER = Path(__file__).parent / "questions"


def written_names(folder: Path | None = None) -> list[str]:
    """The databases of the folder (`finetune/questions`) in alphabetical order."""
    folder = folder or FOLDER
    return sorted(path.stem for path in folder.glob("*.sql"))


@contextmanager
def open_written(name: str, folder: Path | None = None) -> Iterator[duckdb.DuckDBPyConnection]:
    """The database of that name, in memory."""
    with duckdb.connect(":memory:", config={"threads": 1}) as connection:
        connection.execute(((folder or FOLDER) / f"{name}.sql").read_text(encoding="utf-8"))
        yield connection


def written_pairs(name: str, folder: Path | None = None) -> list[tuple[str, str]]:
    """(question, SQL) pairs of a database; the SQL is `none` for what it cannot answer."""
    lines = ((folder or FOLDER) / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    pairs = [json.loads(line) for line in lines]
    return [(pair["question"], pair["sql"] or CANNOT_ANSWER) for pair in pairs]


def main(argv: list[str] | None = None) -> int:
    """Write each database as `DIR/NAME.duckdb` and what has an answer as `DIR/questions.jsonl`; 2
    where one is already there."""
    parser = argparse.ArgumentParser(prog="python -m finetune.written", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="a folder")
    options = parser.parse_args(argv)
    files = {name: options.out / f"{name}.duckdb" for name in written_names()}
    if there := [file for file in files.values() if file.exists()]:
        print(f"'{there[0]}' is already there. Choose an empty folder.", file=sys.stderr)
        return 2
    options.out.mkdir(parents=True, exist_ok=True)
    for name, file in files.items():
        with duckdb.connect(str(file)) as connection:
            connection.execute((FOLDER / f"{name}.sql").read_text(encoding="utf-8"))
    asked = [
        {"db_id": name, "question": question, "sql": sql, "dialect": "duckdb"}
        for name in files
        for question, sql in written_pairs(name)
        if sql != CANNOT_ANSWER
    ]
    lines = "".join(json.dumps(pair, ensure_ascii=False) + "\n" for pair in asked)
    (options.out / "questions.jsonl").write_text(lines, encoding="utf-8")
    print(f"{len(files)} databases and {len(asked):,} questions in {options.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
