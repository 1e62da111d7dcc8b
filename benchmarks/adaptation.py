"""Does `make finetune` help? Each sample database in folds: every question is measured once.

    python -m benchmarks.adaptation [library shop festival] [--folds 2] [--jobs 2] [key=value …]
    python -m benchmarks.adaptation library shop --reworded [--jobs 2] [key=value …]

For each fold the bundled base is trained as `make finetune` does (settings by key=value) on the
other folds and on pairs synthesized from the database, and base and tuned answer the fold.
Questions that are alike stay in one fold. What was won and lost is added up over all folds and
tested with McNemar's exact test. `--jobs` runs share the cores.

With `--reworded` the base is trained on all pairs of the sample, and asked every second question of
them again in other words (`reworded.jsonl`, written before any model had seen it): what a database
that people have corrected answers for a while is asked about again.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from finetune.corpus import Item
from finetune.significance import mcnemar_exact
from finetune.splits import split_by_question
from schemas.samples import build_sample, load_pairs

SAMPLES = ("library", "shop", "festival")
REWORDED = ("library", "shop")


@dataclass(frozen=True, slots=True)
class Fold:
    """How many of the fold's questions base and tuned answer right, and which of them only one."""

    name: str
    questions: int
    base: int
    tuned: int
    won: int
    lost: int
    seconds: float


def make_folds(name: str, count: int) -> list[list[Item]]:
    """The sample's questions in `count` parts of about equal size, alike ones together."""
    rest = [Item(pair.question, pair.sql, name) for pair in load_pairs(name)]
    folds = []
    for left in range(count, 1, -1):
        rest, held = split_by_question(rest, 1 / left, seed=1)
        folds.append(held)
    return [*folds, rest]


def make_reworded(name: str) -> list[Item]:
    """Every second question of the sample in other words, with the same SQL."""
    answers = {pair.question: pair.sql for pair in load_pairs(name)}
    lines = (Path(__file__).with_name("reworded.jsonl")).read_text(encoding="utf-8").splitlines()
    rows = [row for row in map(json.loads, lines) if row["database"] == name]
    return [Item(row["reworded"], answers[row["question"]], name) for row in rows]


@dataclass(frozen=True, slots=True)
class Split:
    """The pairs that one run trains on and those that it measures, of one sample."""

    name: str
    number: int
    train: list[Item]
    measured: list[Item]


def make_splits(name: str, folds: int, *, reworded: bool) -> list[Split]:
    """One split for each fold; with `reworded`, one that trains on everything."""
    if reworded:
        everything = [Item(pair.question, pair.sql, name) for pair in load_pairs(name)]
        return [Split(name, 0, everything, make_reworded(name))]
    parts = make_folds(name, folds)
    return [
        Split(name, number, [i for n, part in enumerate(parts) if n != number for i in part], part)
        for number, part in enumerate(parts)
    ]


def run_split(split: Split, *, out: Path, settings: Sequence[str]) -> Fold:
    """Train on the split's training pairs, measure on the others. Raises CalledProcessError."""
    name = split.name
    place = out / f"{name}-{split.number}"
    place.mkdir(parents=True, exist_ok=True)
    build_sample(name, place / f"{name}.duckdb")
    for file, items in (("train", split.train), ("measured", split.measured)):
        lines = [{"db_id": i.database, "question": i.question, "sql": i.sql} for i in items]
        text = "\n".join(json.dumps(line, ensure_ascii=False) for line in lines)
        (place / f"{file}.jsonl").write_text(text + "\n", encoding="utf-8")
    paths = [f"data.train={place}/train.jsonl", f"data.measure={place}/measured.jsonl"]
    paths += [f"data.databases={place}", f"out={place}", "name=adapter"]
    with (place / "output.txt").open("w", encoding="utf-8") as output:
        started = time.monotonic()
        command = [sys.executable, "-m", "finetune", "train", *paths, *settings]
        subprocess.run(command, stdout=output, stderr=subprocess.STDOUT, check=True)
        seconds = time.monotonic() - started
    about = json.loads((place / "adapter" / "askduck_adapter.json").read_text(encoding="utf-8"))
    scores = about["scores"]
    count = scores["n"]
    return Fold(
        name,
        count,
        round(scores["base_execution_accuracy"] * count),
        round(scores["execution_accuracy"] * count),
        len(scores["won"]),
        len(scores["lost"]),
        seconds,
    )


def add_up(name: str, folds: Sequence[Fold]) -> Fold:
    """The folds as one; the seconds are those of the longest."""
    keys = ("questions", "base", "tuned", "won", "lost")
    sums = {key: sum(getattr(fold, key) for fold in folds) for key in keys}
    return Fold(name, **sums, seconds=max(fold.seconds for fold in folds))


def format_fold(fold: Fold) -> str:
    difference = (fold.tuned - fold.base) / fold.questions
    return (
        f"{fold.name:<12}{fold.questions:>10}{fold.base / fold.questions:>9.1%}"
        f"{fold.tuned / fold.questions:>9.1%}{100 * difference:>+8.1f}{fold.won:>6}{fold.lost:>6}"
        f"{mcnemar_exact(fold.lost, fold.won):>9.3g}{fold.seconds:>10.0f}"
    )


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser("python -m benchmarks.adaptation", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("names", nargs="*", metavar="sample or key=value")
    parser.add_argument("--folds", type=int, default=2)
    parser.add_argument("--reworded", action="store_true", help="trained questions in other words")
    parser.add_argument("--jobs", type=int, default=2, help="runs at a time, sharing the cores")
    parser.add_argument("--out", type=Path, default=Path("runs/adaptation"))
    options = parser.parse_intermixed_args(argv)
    known = REWORDED if options.reworded else SAMPLES
    names = [n for n in options.names if "=" not in n] or list(known)
    settings = [n for n in options.names if "=" in n]
    if unknown := [n for n in names if n not in known]:
        parser.error(f"no sample '{unknown[0]}': choose from {', '.join(known)}.")
    os.environ.setdefault("OMP_NUM_THREADS", str(max(1, (os.cpu_count() or 1) // options.jobs)))
    work = partial(run_split, out=options.out.resolve(), settings=settings)
    splits = [
        split
        for name in names
        for split in make_splits(name, options.folds, reworded=options.reworded)
    ]
    with ThreadPoolExecutor(options.jobs) as pool:
        done = list(pool.map(work, splits))
    print(f"{'database':<12}{'questions':>10}{'base':>9}{'tuned':>9}{'points':>8}", end="")
    print(f"{'won':>6}{'lost':>6}{'p':>9}{'seconds':>10}")
    for name in names:
        print(format_fold(add_up(name, [fold for fold in done if fold.name == name])))
    if len(names) > 1:
        print(format_fold(add_up("together", done)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
