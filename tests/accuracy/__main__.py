"""`make accuracy`: the bundled model on every question that this project wrote itself.

The three samples and the two databases that are used for nothing else. One table, one row for each
database, and the total; the last line is JSON. Predictions and the report stay in `runs/accuracy`.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from assistant.errors import AskduckError
from finetune.evaluate import Contestant, Run, Settings, evaluate
from finetune.gold import Example, ExampleSet, LeftOut
from finetune.report import write_report
from finetune.significance import percentile, wilson_interval
from schemas.samples import SAMPLES, build_sample, load_pairs
from tests import accuracy


def build_all(folder: Path) -> ExampleSet:
    """Write every database to `folder` as NAME.duckdb; their questions."""
    examples = ExampleSet()
    sources = [(name, build_sample, load_pairs) for name in SAMPLES]
    sources += [(name, accuracy.build, accuracy.pairs) for name in accuracy.NAMES]
    for name, build, read_pairs in sources:
        build(name, folder / f"{name}.duckdb")
        for pair in read_pairs(name):
            index = len(examples.examples)
            examples.examples.append(Example(index, name, pair.question, pair.sql))
    return examples


def measure(
    contestant: Contestant, *, out: Path, settings: Settings, limit: int | None = None
) -> tuple[Run, list[LeftOut]]:
    """Ask `contestant` every question, or the first `limit` of each database."""
    from assistant.models import load_model

    model = load_model(contestant.model, adapter=contestant.adapter)
    with tempfile.TemporaryDirectory(prefix="askduck-accuracy-") as folder:
        examples = build_all(Path(folder))
        if limit is not None:
            names = (*SAMPLES, *accuracy.NAMES)
            of_each = {n: [e for e in examples.examples if e.db_id == n][:limit] for n in names}
            examples = ExampleSet([e for group in of_each.values() for e in group])
        (run,), left_out = evaluate(
            examples,
            Path(folder),
            contestants=[(contestant, model)],
            out=out,
            settings=settings,
        )
    return run, left_out


def format_table(run: Run) -> str:
    """One line for each database, then the two groups and the total."""
    lines = [f"{'database':<16}{'questions':>10}{'right':>7}{'accuracy':>10}{'95% interval':>18}"]
    lines[0] += f"{'do not run':>12}{'median s':>10}{'p95 s':>8}"
    groups: dict[str, tuple[str, ...]] = {name: (name,) for name in (*SAMPLES, *accuracy.NAMES)}
    groups |= {"samples": SAMPLES, "measured only": accuracy.NAMES}
    groups["total"] = (*SAMPLES, *accuracy.NAMES)
    for label, names in groups.items():
        found = [p for p in run.predictions if p.db_id in names]
        right = sum(p.correct for p in found)
        low, high = wilson_interval(right, len(found))
        failed = sum(p.status in ("refused", "failed", "crashed") for p in found)
        seconds = [p.seconds for p in found]
        lines.append(
            f"{label:<16}{len(found):>10}{right:>7}{right / max(1, len(found)):>10.1%}"
            f"{f'{low:.1%} to {high:.1%}':>18}{failed:>12}"
            f"{percentile(seconds, 0.5):>10.3f}{percentile(seconds, 0.95):>8.3f}"
        )
    return "\n".join(lines)


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser("python -m tests.accuracy", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    defaults = Settings()
    parser.add_argument("--model", default="bundled", help="MODEL or MODEL+ADAPTER")
    parser.add_argument("--out", type=Path, default=Path("runs/accuracy"))
    parser.add_argument("--candidates", type=int, default=defaults.candidates)
    parser.add_argument("--limit", type=int, help="only the first N questions of each database")
    arguments = parser.parse_args(argv)
    try:
        run, left_out = measure(
            Contestant.parse(arguments.model),
            out=arguments.out,
            settings=Settings(candidates=arguments.candidates),
            limit=arguments.limit,
        )
    except AskduckError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    summary: dict[str, Any] = run.summary(left_out)
    report = arguments.out / "report.html"
    write_report(report, summary, [run], left_out, data="the project's own questions")
    print(format_table(run))
    print(f"\nReport: {report}")
    print(json.dumps(summary, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main())
