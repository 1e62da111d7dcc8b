"""`python -m finetune evaluate`: how often a model's answer returns what the gold query returns.

What is measured is what a user gets: every question goes through `assistant.pipeline.ask` with its
candidates, guard, limits and repair round, on a database opened as the chat opens it. Questions
are taken database by database. Gold SQL is translated and run first; what does not run is reported
and left out. Every prediction is written as it is made, so that a run that was stopped goes on
where it stopped, as long as data, model, settings and code are the same.

    read_examples -> group by database -> run gold -> ask -> results_match -> summary, report
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant import pipeline
from assistant.errors import AskduckError, DatabaseError
from finetune.checks import Check, check_predictions, make_copies, summarize_checks
from finetune.compare import results_match
from finetune.execution import as_duckdb, find_database
from finetune.gold import Example, ExampleSet, LeftOut, read_examples
from finetune.gold_run import GoldResult, GoldRun, run_gold
from finetune.predictions import (
    Contestant,
    Prediction,
    PredictionLog,
    Settings,
    fingerprint,
    judge,
    record_crash,
)
from finetune.report import write_report
from finetune.summary import compare_runs, format_summary, summarize

if TYPE_CHECKING:
    from assistant.database import Database, Limits
    from assistant.models import SqlModel

__all__ = ["Contestant", "Run", "Settings", "evaluate", "main", "results_match"]


@dataclass
class Run:
    """All predictions of one contestant, in the order of the data, and the second looks at them."""

    contestant: Contestant
    predictions: list[Prediction]
    checks: dict[int, Check]

    def summary(self, left_out: Sequence[LeftOut]) -> dict[str, Any]:
        numbers = summarize(self.predictions, left_out, model=str(self.contestant))
        return numbers | summarize_checks(self.checks, self.predictions)


def evaluate(
    examples: ExampleSet,
    databases: Path,
    *,
    contestants: Sequence[tuple[Contestant, SqlModel]],
    out: Path,
    settings: Settings | None = None,
    cache: Path | None = None,
    copies: int = 0,
) -> tuple[list[Run], list[LeftOut]]:
    """Ask every contestant every question: a `Run` for each, and the entries left out.

    `cache` keeps databases imported from SQLite (`out/databases` by default). `copies` perturbed
    copies of each database tell lucky answers. Writes `out/predictions.jsonl`, `out/checks.jsonl`
    and `out/left-out.jsonl`; the files of a second contestant begin with `compare-`.
    """
    settings = settings or Settings()
    cache = cache or out / "databases"
    out.mkdir(parents=True, exist_ok=True)
    left_out = list(examples.left_out)
    questions = f"{examples.examples} {_states(databases, examples)}"
    logs = [
        PredictionLog(
            out / f"{prefix}predictions.jsonl", fingerprint(contestant, settings, questions)
        )
        for prefix, (contestant, _) in zip(("", "compare-"), contestants, strict=False)
    ]
    checks: list[dict[int, Check]] = [{} for _ in contestants]
    by_database: dict[str, list[Example]] = {}
    for example in examples.examples:
        by_database.setdefault(example.db_id, []).append(example)
    progress = Progress(len(examples.examples) * len(contestants))
    for db_id, group in by_database.items():
        try:
            path = find_database(databases, db_id)
            gold = run_gold(as_duckdb(path, cache), group, original=path, settings=settings)
        except DatabaseError as error:
            left_out += [
                LeftOut(e.index, db_id, e.question, e.sql, "no database", str(error)) for e in group
            ]
            progress.advance(len(group) * len(contestants))
            continue
        left_out += gold.left_out
        progress.advance(len(gold.left_out) * len(contestants))
        for (contestant, model), log in zip(contestants, logs, strict=True):
            _ask_all(gold.path, gold.results, contestant, model, log, settings, progress)
        _check_all(gold, logs, checks, settings=settings, copies=copies)
    progress.finish()
    asked = {example.index for example in examples.examples} - {entry.index for entry in left_out}
    runs = [
        Run(contestant, log.select(asked), found)
        for (contestant, _), log, found in zip(contestants, logs, checks, strict=True)
    ]
    for prefix, run in zip(("", "compare-"), runs, strict=False):
        _write_lines(out / f"{prefix}checks.jsonl", run.checks.values())
    _write_lines(out / "left-out.jsonl", left_out)
    return runs, left_out


def _check_all(
    gold: GoldRun,
    logs: Sequence[PredictionLog],
    checks: list[dict[int, Check]],
    *,
    settings: Settings,
    copies: int,
) -> None:
    indices = [result.example.index for result in gold.results]
    with tempfile.TemporaryDirectory(prefix="askduck-") as folder:
        made = make_copies(gold, Path(folder), count=copies, settings=settings)
        for log, found in zip(logs, checks, strict=True):
            done = check_predictions(gold, log.select(indices), settings=settings, copies=made)
            found.update((check.index, check) for check in done)
        for copy in made:
            copy.close()


def _write_lines(path: Path, entries: Iterable[Any]) -> None:
    lines = (json.dumps(asdict(entry), ensure_ascii=False) + "\n" for entry in entries)
    path.write_text("".join(lines), encoding="utf-8")


def _states(folder: Path, examples: ExampleSet) -> list[tuple[str, int, int]]:
    """Name, size and time of each database: other rows make other answers right."""
    states = []
    for db_id in dict.fromkeys(example.db_id for example in examples.examples):
        with suppress(DatabaseError):
            state = find_database(folder, db_id).stat()
            states.append((db_id, state.st_size, state.st_mtime_ns))
    return states


def _ask_all(
    path: Path,
    gold: Sequence[GoldResult],
    contestant: Contestant,
    model: SqlModel,
    log: PredictionLog,
    settings: Settings,
    progress: Progress,
) -> None:
    from assistant.database import Database, Limits

    todo = [result for result in gold if result.example.index not in log]
    progress.advance(len(gold) - len(todo), right=log.right(r.example.index for r in gold))
    if not todo:
        return
    limits = Limits(timeout_seconds=settings.timeout_seconds, max_rows=settings.max_rows)
    with Database.open(path, limits=limits) as database:
        for result in todo:
            prediction = _ask(result, database, contestant, model, settings, limits)
            log.append(prediction)
            progress.advance(1, right=int(prediction.correct))


def _ask(
    gold: GoldResult,
    database: Database,
    contestant: Contestant,
    model: SqlModel,
    settings: Settings,
    limits: Limits,
) -> Prediction:
    started = time.perf_counter()
    try:
        answer = pipeline.ask(
            gold.example.prompt_question,
            database,
            model,
            adapter=contestant.adapter,
            candidates=settings.candidates,
            limits=limits,
        )
    except Exception as error:  # one bad question must not end the run; it counts as an error
        return record_crash(gold, error, seconds=time.perf_counter() - started)
    return judge(gold, answer, seconds=time.perf_counter() - started)


class Progress:
    """One line on standard error: questions done, right so far, time left."""

    def __init__(self, total: int) -> None:
        self.total, self.done, self.right = total, 0, 0
        self.started = self.shown = time.monotonic()

    def advance(self, count: int, *, right: int = 0) -> None:
        self.done += count
        self.right += right
        now = time.monotonic()
        if sys.stderr.isatty() and now - self.shown > 0.2:
            self.shown = now
            left = (now - self.started) / max(1, self.done) * (self.total - self.done)
            text = f"{self.done}/{self.total} asked, {self.right} right, {left:.0f} s left"
            print(f"\r{text:<60}", end="", file=sys.stderr, flush=True)

    def finish(self) -> None:
        if sys.stderr.isatty():
            print("\r" + " " * 60 + "\r", end="", file=sys.stderr, flush=True)


def main(argv: Sequence[str] | None = None) -> int:
    """The command; returns 0, or 2 with one sentence on standard error for bad input."""
    arguments = _parser().parse_args(argv)
    try:
        summary = _run(arguments)
    except AskduckError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    if not arguments.json:
        print(format_summary(summary))
        print(f"\nPredictions and report: {arguments.out}\n")
    print(json.dumps(summary, ensure_ascii=False))
    return 0


def _run(arguments: argparse.Namespace) -> dict[str, Any]:
    from assistant.models import load_model

    examples = read_examples(arguments.data, dialect=arguments.dialect)
    if arguments.limit is not None:
        del examples.examples[arguments.limit :]
    if not arguments.databases.is_dir():
        raise DatabaseError(f"No such folder: {arguments.databases}. Give --databases a folder.")
    settings = Settings(arguments.candidates, arguments.timeout)
    names = [Contestant(arguments.model, arguments.adapter)]
    if arguments.compare:
        names.append(Contestant.parse(arguments.compare))
    contestants = [(name, load_model(name.model, adapter=name.adapter)) for name in names]
    runs, left_out = evaluate(
        examples,
        arguments.databases,
        contestants=contestants,
        out=arguments.out,
        settings=settings,
        cache=arguments.cache,
        copies=arguments.copies,
    )
    summary = runs[0].summary(left_out)
    if len(runs) == 2:
        summary["compare"] = runs[1].summary([]) | compare_runs(*(r.predictions for r in runs))
    write_report(arguments.out / "report.html", summary, runs, left_out, data=arguments.data.name)
    (arguments.out / "summary.json").write_text(json.dumps(summary, indent=2, ensure_ascii=False))
    return summary


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m finetune evaluate", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    defaults = Settings()
    add = parser.add_argument
    add("--data", type=Path, required=True, help="questions with gold SQL (JSONL, JSON, CSV, …)")
    add("--databases", type=Path, required=True, help="folder with NAME/NAME.sqlite, NAME.duckdb …")
    add("--model", default="bundled", help="bundled, a hub id, a folder or endpoint:MODEL")
    add("--adapter", help="a LoRA adapter for --model")
    add("--compare", metavar="M2[+A2]", help="a second model, for a paired comparison")
    add("--out", type=Path, required=True, help="folder for predictions, summary and report")
    add("--dialect", help="dialect of gold SQL that states none and whose layout implies none")
    add("--limit", type=int, help="only the first N usable questions")
    add("--candidates", type=int, default=defaults.candidates, help="candidates for each question")
    add("--timeout", type=float, default=defaults.timeout_seconds, help="seconds for one query")
    add("--copies", type=int, default=0, help="perturbed copies of each database, to catch luck")
    add("--cache", type=Path, help="folder for databases imported from SQLite")
    add("--json", action="store_true", help="print nothing but the JSON line")
    return parser
