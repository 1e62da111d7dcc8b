"""`python -m tests.everyday`: 840 everyday questions on 38 plain databases.

Any options are those of `python -m finetune evaluate`, `--model` among them.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections import Counter
from pathlib import Path

from finetune import evaluate
from tests import everyday

OUT = "runs/everyday"


def main(argv: list[str]) -> int:
    """Build the databases in a temporary folder and evaluate; the exit status of `evaluate`."""
    with tempfile.TemporaryDirectory(prefix="askduck-everyday-") as folder:
        questions = Path(folder) / "questions.jsonl"
        with questions.open("w", encoding="utf-8") as out:
            for name in everyday.NAMES:
                everyday.build(name, Path(folder) / f"{name}.duckdb")
                for question, sql in everyday.pairs(name):
                    line = {"db_id": name, "question": question, "sql": sql}
                    print(json.dumps(line, ensure_ascii=False), file=out)
        options = ["--data", str(questions), "--databases", folder, "--out", OUT]
        status = evaluate.main([*options, "--model", "bundled", *argv])
        if status == 0 and "--out" not in argv:
            _print_by_database(Path(OUT) / "predictions.jsonl")
        return status


def _print_by_database(predictions: Path) -> None:
    asked: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for line in predictions.read_text(encoding="utf-8").splitlines():
        prediction = json.loads(line)
        if "index" in prediction:
            asked[prediction["db_id"]] += 1
            right[prediction["db_id"]] += prediction["correct"]
    for group, names in everyday.GROUPS.items():
        for name in names:
            print(f"{name:<18}{right[name]:>4} of {asked[name]}")
        counts = (sum(count[name] for name in names) for count in (right, asked))
        print(f"{group + ':':<18}{next(counts):>4} of {next(counts)}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
