"""`make accuracy`: the bundled model on every question that this project wrote itself.

    python -m tests.accuracy [options of `python -m finetune evaluate`]

The questions of the samples and those of the two databases that are used for nothing else become
one data set below `runs/accuracy`; `finetune evaluate` measures it there. What was predicted
before is thrown away, because the model, the guard or the data may have changed since.
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

from finetune import evaluate
from schemas.samples import SAMPLES, build_sample, load_pairs
from tests import accuracy

OUT = Path("runs/accuracy")


def prepare(folder: Path) -> tuple[Path, Path]:
    """Build all databases below `folder`; returns the file of questions and that of databases."""
    databases, data = folder / "databases", folder / "questions.jsonl"
    lines = []
    for names, build, pairs in (
        (SAMPLES, build_sample, load_pairs),
        (accuracy.NAMES, accuracy.build, accuracy.pairs),
    ):
        for name in names:
            build(name, databases / f"{name}.duckdb")
            for pair in pairs(name):
                question = {"db_id": name, "question": pair.question, "sql": pair.sql}
                lines.append(json.dumps(question, ensure_ascii=False))
    data.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return data, databases


def main(argv: list[str]) -> int:
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    data, databases = prepare(OUT)
    paths = ["--data", str(data), "--databases", str(databases), "--out", str(OUT / "report")]
    return evaluate.main([*paths, *argv])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
