"""From predictions to numbers: accuracy with its interval, rates, and the paired comparison."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from finetune.classify import HARDNESS, clauses, hardness, join_count
from finetune.gold import LeftOut
from finetune.predictions import ERROR_STATUSES, Prediction
from finetune.significance import (
    bootstrap_difference,
    mcnemar_exact,
    percentile,
    wilson_interval,
)


def summarize(
    predictions: Sequence[Prediction], left_out: Sequence[LeftOut], *, model: str
) -> dict[str, Any]:
    """The numbers of one run; shares are 0 to 1, times in seconds, `ci95` is Wilson's interval."""
    count = len(predictions)
    right = sum(p.correct for p in predictions)
    seconds = [p.seconds for p in predictions]
    statuses = Counter(p.status for p in predictions)

    def share(number: int) -> float:
        return round(number / count, 6) if count else 0.0

    return {
        "model": model,
        "n": count,
        "execution_accuracy": share(right),
        "ci95": [round(bound, 6) for bound in wilson_interval(right, count)],
        "exact_match": share(sum(p.exact for p in predictions)),
        "errors": sum(statuses[s] for s in ERROR_STATUSES),
        "valid_sql_rate": share(statuses["ran"]),
        "unanswered_rate": share(statuses["declined"]),
        "seconds_per_question": round(sum(seconds) / count, 6) if count else 0.0,
        "seconds_median": round(percentile(seconds, 0.5), 6),
        "seconds_p95": round(percentile(seconds, 0.95), 6),
        "statuses": dict(statuses),
        "empty_gold": sum(p.gold_rows == 0 for p in predictions),
        "left_out": dict(Counter(entry.reason for entry in left_out)),
        "breakdown": break_down(predictions),
        "error_kinds": dict(Counter(p.error_kind for p in predictions if p.error_kind)),
        "coverage": cover(predictions),
    }


def cover(predictions: Sequence[Prediction]) -> list[dict[str, float]]:
    """What would be right if only the surest answers were given: a precision-coverage curve.

    Sure is an answer to which many candidates agree (`Answer.agreement`). Each point has the share
    of all questions that are answered, the share of those that is right, and the least agreement;
    points stand at each tenth of the questions, and answers of equal agreement go together.
    """
    sure = sorted(
        ((p.agreement, p.correct) for p in predictions if p.agreement is not None), reverse=True
    )
    points: list[dict[str, float]] = []
    right = tenth = 0
    for number, (agreement, correct) in enumerate(sure, 1):
        right += correct
        tied = number < len(sure) and sure[number][0] == agreement
        if tied or (10 * number < (tenth + 1) * len(predictions) and number < len(sure)):
            continue
        tenth = 10 * number // len(predictions)
        points.append(
            {
                "coverage": round(number / len(predictions), 4),
                "precision": round(right / number, 4),
                "agreement": round(agreement, 4),
            }
        )
    return points


def break_down(predictions: Sequence[Prediction]) -> dict[str, dict[str, list[int]]]:
    """For each way to group the questions: group -> [right, questions]."""
    ways: dict[str, Callable[[Prediction], Iterable[str]]] = {
        "hardness": lambda p: [hardness(p.gold)],
        "clause": lambda p: clauses(p.gold),
        "joins": lambda p: [str(join_count(p.gold))],
        "database": lambda p: [p.db_id],
    }
    result: dict[str, dict[str, list[int]]] = {}
    for way, groups_of in ways.items():
        counts: dict[str, list[int]] = {}
        for prediction in predictions:
            for group in groups_of(prediction):
                counted = counts.setdefault(group, [0, 0])
                counted[0] += prediction.correct
                counted[1] += 1
        order = list(HARDNESS) if way == "hardness" else []
        result[way] = dict(sorted(counts.items(), key=lambda item: _rank(item, order)))
    return result


def _rank(item: tuple[str, list[int]], order: Sequence[str]) -> tuple[int, int, str]:
    name, (_, count) = item
    if name in order:
        return order.index(name), 0, name
    return len(order), 0 if name.isdigit() else -count, name


def compare_runs(first: Sequence[Prediction], second: Sequence[Prediction]) -> dict[str, Any]:
    """What `second` gains over `first` on the questions that both were asked."""
    other = {p.index: p for p in second}
    pairs = [(p, other[p.index]) for p in first if p.index in other]
    won = [b.index for a, b in pairs if b.correct and not a.correct]
    lost = [b.index for a, b in pairs if a.correct and not b.correct]
    low, high = bootstrap_difference([a.correct for a, _ in pairs], [b.correct for _, b in pairs])
    return {
        "difference": round((len(won) - len(lost)) / len(pairs), 6) if pairs else 0.0,
        "difference_ci95": [round(low, 6), round(high, 6)],
        "mcnemar_p": mcnemar_exact(len(lost), len(won)),
        "won": won,
        "lost": lost,
    }


def format_summary(summary: dict[str, Any]) -> str:
    """A few lines for people."""
    low, high = summary["ci95"]
    lines = [
        f"{summary['model']}: {summary['execution_accuracy']:.1%} of {summary['n']} questions "
        f"right (95% interval {low:.1%} to {high:.1%})",
        f"exact match {summary['exact_match']:.1%}, SQL that runs {summary['valid_sql_rate']:.1%}, "
        f"errors {summary['errors']}, "
        f"declined {summary['unanswered_rate']:.1%}",
        f"seconds a question: median {summary['seconds_median']:.3f}, "
        f"95th percentile {summary['seconds_p95']:.3f}",
    ]
    if summary["coverage"]:
        shown = (
            f"{p['precision']:.0%} of the surest {p['coverage']:.0%}" for p in summary["coverage"]
        )
        lines.append("right if only sure answers are given: " + ", ".join(shown))
    if "any_candidate_accuracy" in summary:
        lines.append(
            f"any candidate right {summary['any_candidate_accuracy']:.1%}, "
            f"valid efficiency score {summary['valid_efficiency_score']:.1f}"
        )
    if "lucky_points" in summary:
        lines.append(
            f"on perturbed copies: {summary['robust_accuracy']:.1%} "
            f"({summary['lucky_points']:.1f} points were luck)"
        )
    if summary["left_out"]:
        reasons = ", ".join(f"{n} {reason}" for reason, n in summary["left_out"].items())
        lines.append(f"left out of the score: {reasons}")
    for way in ("hardness", "joins", "clause"):
        groups = summary["breakdown"][way].items()
        lines.append(f"by {way}: " + ", ".join(f"{g} {r}/{n}" for g, (r, n) in groups))
    if summary["error_kinds"]:
        kinds = sorted(summary["error_kinds"].items(), key=lambda item: -item[1])
        lines.append("wrong by kind: " + ", ".join(f"{kind} {n}" for kind, n in kinds))
    if "compare" in summary:
        other = summary["compare"]
        low, high = other["difference_ci95"]
        lines += [
            "",
            format_summary({**other, "left_out": {}}),
            f"difference {other['difference']:+.1%} (95% interval {low:+.1%} "
            f"to {high:+.1%}), McNemar p = {other['mcnemar_p']:.3g}, "
            f"won {len(other['won'])}, lost {len(other['lost'])}",
        ]
    return "\n".join(lines)
