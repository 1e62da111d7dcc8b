"""Second looks at predictions, on connections of our own: luck, candidates and efficiency.

- **Luck**: a right answer is run on perturbed copies of its database (`perturb`) and must be right
  on each where the gold query has a definite, non-empty result.
- **Candidates**: whether any candidate of the question was right, which bounds what a better choice
  among them could reach.
- **Efficiency**: BIRD's valid efficiency score (Li et al., NeurIPS 2023): the square root of gold
  time over predicted time, 0 for a wrong answer. Both run alternately in the same connection.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlglot import exp
from sqlglot.errors import SqlglotError

from assistant.errors import DatabaseError, QueryError
from finetune.canonical import canonical_tree
from finetune.execution import ReadOnlyConnection
from finetune.gold_run import GoldResult, GoldRun, run_one
from finetune.perturb import perturb
from finetune.predictions import Prediction, Settings

TIMING_RUNS = 5
TIMING_BUDGET_SECONDS = 0.5  # for all runs of one question; slow queries run fewer times


@dataclass(frozen=True)
class Check:
    """The second look at one prediction, as one line of `checks.jsonl`.

    `copies` counts the perturbed copies that can tell right from wrong, `failed_copies` those on
    which a right answer was wrong. `efficiency` is 0 for a wrong answer.
    """

    index: int
    any_candidate: bool
    efficiency: float
    copies: int = 0
    failed_copies: int = 0

    @property
    def lucky(self) -> bool:
        return self.failed_copies > 0


def check_predictions(
    gold: GoldRun,
    predictions: Sequence[Prediction],
    *,
    settings: Settings,
    copies: Sequence[PerturbedCopy] = (),
) -> list[Check]:
    """Check the predictions on the database of `gold`; those without a gold result are skipped."""
    answers = {result.example.index: result for result in gold.results}
    pairs = [(answers[p.index], p) for p in predictions if p.index in answers]
    with _connect(gold.path, settings) as connection:
        checks = [_check(connection, result, prediction) for result, prediction in pairs]
    failures: dict[int, list[bool]] = defaultdict(list)
    for copy in copies:
        for (result, prediction), check in zip(pairs, checks, strict=True):
            passed = copy.passes(result, prediction) if prediction.correct else None
            if passed is not None:
                failures[check.index].append(not passed)
    return [
        Check(c.index, c.any_candidate, c.efficiency, len(found), sum(found))
        for c in checks
        for found in [failures[c.index]]
    ]


def _connect(path: Path, settings: Settings) -> ReadOnlyConnection:
    return ReadOnlyConnection(
        path, timeout_seconds=settings.timeout_seconds, max_rows=settings.max_rows
    )


def _check(connection: ReadOnlyConnection, gold: GoldResult, prediction: Prediction) -> Check:
    others = {c["sql"] for c in prediction.candidates if c["status"] in ("ran", "empty")}
    any_right = prediction.correct or any(_is_right(connection, gold, sql) for sql in others)
    efficiency = _efficiency(connection, gold.sql, prediction) if prediction.correct else 0.0
    return Check(prediction.index, any_right, efficiency)


def _is_right(connection: ReadOnlyConnection, gold: GoldResult, sql: str) -> bool:
    try:
        found = connection.run(sql)
    except QueryError:
        return False
    return gold.matches(found.rows, len(found.columns))


def _efficiency(connection: ReadOnlyConnection, gold: str, prediction: Prediction) -> float:
    """sqrt(gold time / predicted time), each the quickest of several alternating runs."""
    if gold == prediction.predicted:
        return 1.0
    best = {gold: math.inf, prediction.predicted: math.inf}
    spent = 0.0
    for _ in range(TIMING_RUNS):
        for sql in best:
            try:
                seconds = connection.run(sql).seconds
            except QueryError:
                return 0.0
            best[sql] = min(best[sql], seconds)
            spent += seconds
        if spent > TIMING_BUDGET_SECONDS:
            break
    return math.sqrt(best[gold] / max(best[prediction.predicted], 1e-9))


class PerturbedCopy:
    """One perturbed copy, stored in two row orders; a context manager."""

    def __init__(self, gold: GoldRun, folder: Path, *, seed: int, settings: Settings) -> None:
        constants = gold_constants(gold.results)
        self._connections = []
        for order in (0, 1):
            path = folder / f"{gold.path.stem}-{seed}-{order}.duckdb"
            perturb(gold.path, path, seed=seed, row_order=order, constants=constants)
            self._connections.append(_connect(path, settings))
        self._gold: dict[int, GoldResult | None] = {}

    def passes(self, gold: GoldResult, prediction: Prediction) -> bool | None:
        """Whether the prediction is right here; None where this copy cannot tell."""
        index = gold.example.index
        if index not in self._gold:
            self._gold[index] = self._run_gold(gold)
        answer = self._gold[index]
        return (
            None
            if answer is None
            else _is_right(self._connections[0], answer, prediction.predicted)
        )

    def _run_gold(self, gold: GoldResult) -> GoldResult | None:
        """None where gold fails, is empty, or depends on the order in which rows are stored."""
        first, second = self._connections
        try:
            answer = run_one(first, gold.example, gold.sql, schema=gold.schema)
            again = second.run(gold.sql)
        except QueryError:
            return None
        return answer if answer.rows and answer.matches(again.rows, len(again.columns)) else None

    def close(self) -> None:
        for connection in self._connections:
            connection.close()


def make_copies(
    gold: GoldRun, folder: Path, *, count: int, settings: Settings
) -> list[PerturbedCopy]:
    """`count` copies with different seeds; fewer where the database cannot be perturbed."""
    copies = []
    for seed in range(1, count + 1):
        try:
            copies.append(PerturbedCopy(gold, folder, seed=seed, settings=settings))
        except DatabaseError:
            continue
    return copies


def gold_constants(results: Iterable[GoldResult]) -> dict[tuple[str, str], set[str]]:
    """The constants that gold queries compare columns with: (table, column), lower case -> text."""
    constants: dict[tuple[str, str], set[str]] = defaultdict(set)
    for result in results:
        try:
            tree = canonical_tree(result.sql, result.schema)
        except (SqlglotError, RecursionError):
            continue
        for node in tree.find_all(exp.Predicate, exp.In):
            column = next((c for c in node.args.values() if isinstance(c, exp.Column)), None)
            if column is None:
                continue
            values = [v for v in (*node.args.values(), *node.expressions) if _is_constant(v)]
            for value in values:
                text = value.name.replace("%", "") if isinstance(node, exp.ILike) else value.name
                constants[_without_number(column.table), column.name].add(text)
    return constants


def _is_constant(value: object) -> bool:
    return isinstance(value, exp.Literal) and bool(value.name)


def _without_number(table: str) -> str:
    return table.split("__")[0]  # canonical names of a table used twice end in __2


def summarize_checks(
    checks: Mapping[int, Check], predictions: Sequence[Prediction]
) -> dict[str, float | int]:
    """Shares of all questions: right answers that are luck, what is left, and the bound."""
    count = len(predictions)
    found = [checks[p.index] for p in predictions if p.index in checks]
    if not found or not count:
        return {}
    right = sum(p.correct for p in predictions)
    lucky = sum(check.lucky for check in found)
    summary: dict[str, float | int] = {
        "any_candidate_accuracy": round(sum(c.any_candidate for c in found) / count, 6),
        "valid_efficiency_score": round(100 * sum(c.efficiency for c in found) / count, 3),
    }
    if any(check.copies for check in found):
        summary["robust_accuracy"] = round((right - lucky) / count, 6)
        summary["lucky_points"] = round(100 * lucky / count, 3)
        summary["checked_on_copies"] = sum(check.copies > 0 for check in found)
    return summary
