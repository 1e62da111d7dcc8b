"""From question to rows: how long the whole way takes, step by step, and the memory it needs.

    python -m benchmarks.question_to_rows [--model bundled] [--db shop] [--questions 100] [--json]

The questions are those written for the sample, in their order; each is asked once, warm, after
one question that is not counted. The process does nothing else, so its peak memory is that of
asking.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import sys
import time
from collections.abc import Sequence

from assistant import pipeline
from assistant.database import Database
from assistant.home import sample_path
from assistant.models import SqlModel, load_model
from schemas.samples import load_pairs

STEPS = ("introspect", "link", "render", "generate", "guard", "run", "whole way")


def measure(model: SqlModel, sample: str, questions: int) -> dict[str, dict[str, float]]:
    """Per step: median, 95th percentile and longest time in milliseconds over the questions."""
    asked = [pair.question for pair in load_pairs(sample)][:questions]
    seconds: dict[str, list[float]] = {step: [] for step in STEPS}
    with Database.open(sample_path(sample)) as database:
        pipeline.ask(asked[-1], database, model)
        for question in asked:
            answer = pipeline.ask(question, database, model)
            for step in STEPS[:-1]:
                seconds[step].append(answer.timings.get(step, 0.0))
            seconds["whole way"].append(answer.seconds)
    return {step: _spread(times) for step, times in seconds.items()}


def _spread(seconds: Sequence[float]) -> dict[str, float]:
    ordered = sorted(seconds)
    # Nearest rank: the smallest time that at least 95% of the questions do not exceed.
    rank = -(-95 * len(ordered) // 100) - 1
    spread = {"median": statistics.median(ordered), "p95": ordered[rank], "longest": ordered[-1]}
    return {name: 1000 * value for name, value in spread.items()}


def peak_memory_mb() -> float:
    """Peak resident memory of this process, in MB (10^6 bytes)."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1e6 if sys.platform == "darwin" else peak * 1024 / 1e6


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.question_to_rows")
    parser.add_argument("--model", default="bundled")
    parser.add_argument("--db", default="shop", help="the name of a sample")
    parser.add_argument("--questions", type=int, default=100)
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args(argv)

    started = time.perf_counter()
    model = load_model(arguments.model, device="cpu")
    load_seconds = time.perf_counter() - started
    table = measure(model, arguments.db, arguments.questions)

    print(f"model {arguments.model}, sample {arguments.db}, CPU; milliseconds")
    print(f"{'step':<12}{'median':>10}{'p95':>10}{'longest':>10}")
    for step, times in table.items():
        print(f"{step:<12}" + "".join(f"{times[name]:>10.1f}" for name in times))
    print(f"loading the model: {load_seconds:.2f} s; peak memory: {peak_memory_mb():,.0f} MB")
    if arguments.json:
        figures = {"load_seconds": load_seconds, "peak_memory_mb": peak_memory_mb()}
        print(json.dumps({"milliseconds": table, **figures}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
