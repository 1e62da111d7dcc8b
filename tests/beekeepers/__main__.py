"""`python -m tests.beekeepers`: twenty plain questions on a five-table database.

Any options are those of `python -m finetune evaluate`, `--model` among them.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import duckdb

from finetune import evaluate

HERE = Path(__file__).parent


def main(argv: list[str]) -> int:
    """Build the database in a temporary folder and evaluate; the exit status of `evaluate`."""
    with tempfile.TemporaryDirectory() as folder:
        with duckdb.connect(str(Path(folder) / "bees.duckdb")) as connection:
            connection.execute((HERE / "bees.sql").read_text(encoding="utf-8"))
        options = ["--data", str(HERE / "bees.jsonl"), "--databases", folder]
        return evaluate.main([*options, "--out", "runs/beekeepers", "--model", "bundled", *argv])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
