"""What corrections do before any training: questions asked again in other words, and others.

    python -m benchmarks.corrections [library shop] [--model MODEL[+ADAPTER]]

`again`: every question of the sample is corrected, and every second one is asked in other words
(`reworded.jsonl`). `others`: one half of the questions is corrected and the other half, which says
nothing like it, is asked; then the other way round. Each question is asked without corrections and
with them; what was won and lost is tested with McNemar's exact test.
"""

from __future__ import annotations

import argparse
import datetime as dt
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from assistant import pipeline
from assistant.database import Database
from assistant.models import load_model
from assistant.recall import Correction
from benchmarks.adaptation import REWORDED, Split, make_splits
from finetune.gold import Example
from finetune.gold_run import run_gold
from finetune.predictions import Contestant, Settings, judge
from finetune.significance import mcnemar_exact
from schemas.samples import build_sample


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser("python -m benchmarks.corrections", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("names", nargs="*", metavar="sample", default=REWORDED)
    parser.add_argument("--model", default="bundled", help="MODEL or MODEL+ADAPTER")
    options = parser.parse_args(argv)
    if unknown := [name for name in options.names if name not in REWORDED]:
        parser.error(f"no sample '{unknown[0]}': choose from {', '.join(REWORDED)}.")
    contestant = Contestant.parse(options.model)
    model = load_model(contestant.model, adapter=contestant.adapter)
    print("| questions | asked | without | with corrections | won, lost | p |")
    print("| --- | --- | --- | --- | --- | --- |")
    for kind, reworded in (("again", True), ("others", False)):
        together: list[tuple[bool, bool]] = []
        for name in options.names:
            found = [
                both
                for split in make_splits(name, 2, reworded=reworded)
                for both in ask(split, model)
            ]
            print(format_row(f"{kind}, {name}", found), flush=True)
            together += found
        print(format_row(f"{kind}, all", together), flush=True)
    return 0


def ask(split: Split, model: Any) -> list[tuple[bool, bool]]:
    """For each measured question, whether it is answered right without and with corrections."""
    corrections = [Correction(i.question, i.sql, dt.date.today()) for i in split.train]
    examples = [
        Example(n, split.name, item.question, item.sql) for n, item in enumerate(split.measured)
    ]
    with tempfile.TemporaryDirectory(prefix="askduck-corrections-") as folder:
        path = Path(folder) / f"{split.name}.duckdb"
        build_sample(split.name, path)
        gold = run_gold(path, examples, original=path, settings=Settings()).results
        with Database.open(path) as database:
            answers = [
                [
                    pipeline.ask(one.example.question, database, model, corrections=known)
                    for known in ((), corrections)
                ]
                for one in gold
            ]
    judged = [
        [judge(one, answer, seconds=0.0).correct for answer in pair]
        for one, pair in zip(gold, answers, strict=True)
    ]
    return [(without, with_) for without, with_ in judged]


def format_row(label: str, found: Sequence[tuple[bool, bool]]) -> str:
    without, with_ = (sum(both[n] for both in found) for n in (0, 1))
    won, lost = (sum(both == case for both in found) for case in ((False, True), (True, False)))
    return (
        f"| {label} | {len(found)} | {without} ({without / len(found):.1%}) | "
        f"{with_} ({with_ / len(found):.1%}) | {won}, {lost} | {mcnemar_exact(lost, won):.2g} |"
    )


if __name__ == "__main__":
    raise SystemExit(main())
