"""The report of an evaluation: one HTML file, pictures inside, readable without a network."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from finetune import pictures
from finetune.gold import LeftOut
from finetune.predictions import Prediction
from finetune.significance import wilson_interval

if TYPE_CHECKING:
    from finetune.evaluate import Run

MAX_LISTED = 300  # questions listed in full in one section; the rest is in the JSON lines

_STYLE = """
:root { color-scheme: light dark; }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; margin: 1rem 0; }
td, th { padding: .25rem .8rem .25rem 0; border-bottom: 1px solid #8884; text-align: left; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
figure { margin: 1.2rem 0; overflow-x: auto; } figcaption { font-weight: 600; margin: .3rem 0; }
svg { max-width: 100%; height: auto; }
details { margin: .4rem 0; } pre { white-space: pre-wrap; margin: .2rem 0 .6rem; }
"""


def write_report(
    path: Path,
    summary: Mapping[str, Any],
    runs: Sequence[Run],
    left_out: Sequence[LeftOut],
    *,
    data: str,
) -> Path:
    """Write the report of `runs` (one, or two that are compared); returns `path`."""
    first = runs[0]
    sections = [
        f"<h1>{escape(summary['model'])} on {escape(data)}</h1>",
        _headline(summary),
        _pictures(summary, first.predictions),
    ]
    if len(runs) == 2:
        sections.append(_comparison(summary, runs))
    lucky = [
        p for p in first.predictions if p.index in first.checks and first.checks[p.index].lucky
    ]
    wrong = [p for p in first.predictions if not p.correct]
    sections += [
        _question_list("Right on the database, wrong on a perturbed copy", lucky),
        _question_list("Wrong answers", wrong),
        _left_out_list(left_out),
    ]
    title = escape(f"Evaluation of {summary['model']}")
    head = f"<meta charset='utf-8'><title>{title}</title><style>{_STYLE}{pictures.STYLE}</style>"
    path.write_text(f"<!doctype html>{head}{''.join(sections)}", encoding="utf-8")
    return path


def _headline(summary: Mapping[str, Any]) -> str:
    low, high = summary["ci95"]
    rows = [
        ("questions scored", f"{summary['n']:,}"),
        (
            "execution accuracy",
            f"{summary['execution_accuracy']:.1%} (95% interval {low:.1%} to {high:.1%})",
        ),
        ("exact match of canonical SQL", f"{summary['exact_match']:.1%}"),
        ("answers whose SQL runs", f"{summary['valid_sql_rate']:.1%}"),
        ("declined to answer", f"{summary['unanswered_rate']:.1%}"),
        ("seconds a question, median", f"{summary['seconds_median']:.3f}"),
        ("seconds a question, 95th percentile", f"{summary['seconds_p95']:.3f}"),
        ("questions whose right answer has no rows", f"{summary['empty_gold']:,}"),
    ]
    optional = {
        "any_candidate_accuracy": ("any candidate right", "{:.1%}"),
        "valid_efficiency_score": ("valid efficiency score (BIRD)", "{:.1f}"),
        "robust_accuracy": ("right on perturbed copies too", "{:.1%}"),
        "lucky_points": ("points that were luck", "{:.1f}"),
    }
    rows += [
        (label, form.format(summary[key]))
        for key, (label, form) in optional.items()
        if key in summary
    ]
    rows += [(f"left out: {reason}", f"{n:,}") for reason, n in summary["left_out"].items()]
    return _table(rows)


def _pictures(summary: Mapping[str, Any], predictions: Sequence[Prediction]) -> str:
    titles = {
        "hardness": "Accuracy by Spider hardness",
        "joins": "Accuracy by number of joins",
        "clause": "Accuracy by clause of the gold query",
        "database": "Accuracy by database",
    }
    drawn = []
    for way, title in titles.items():
        rows = [
            (name, right / count, wilson_interval(right, count), f"{right}/{count}")
            for name, (right, count) in summary["breakdown"][way].items()
        ]
        drawn.append(pictures.draw_shares(rows, title=title))
    kinds = dict(sorted(summary["error_kinds"].items(), key=lambda item: -item[1]))
    if kinds:
        title = "Wrong answers by the first part that differs from the gold query"
        drawn.append(pictures.draw_counts(kinds, title=title))
    points = [
        (
            f"surest {p['coverage']:.0%}",
            p["precision"],
            None,
            f"{p['precision']:.0%}, agreement {p['agreement']:.2f} or more",
        )
        for p in summary["coverage"]
    ]
    if points:
        title = "Right answers if only the surest are given (by agreement of the candidates)"
        drawn.append(pictures.draw_shares(points, title=title))
    seconds = [p.seconds for p in predictions]
    drawn.append(pictures.draw_histogram(seconds, title="Seconds from question to rows", unit="s"))
    return "".join(drawn)


def _comparison(summary: Mapping[str, Any], runs: Sequence[Run]) -> str:
    other = summary["compare"]
    low, high = other["difference_ci95"]
    bars = [
        (
            numbers["model"],
            numbers["execution_accuracy"],
            tuple(numbers["ci95"]),
            f"{numbers['execution_accuracy']:.1%}",
        )
        for numbers in (summary, other)
    ]
    table = _table(
        [
            ("difference", f"{other['difference']:+.1%}"),
            ("95% interval (paired bootstrap)", f"{low:+.1%} to {high:+.1%}"),
            ("McNemar exact test, p", f"{other['mcnemar_p']:.3g}"),
            ("questions won", f"{len(other['won'])}"),
            ("questions lost", f"{len(other['lost'])}"),
        ]
    )
    picture = pictures.draw_shares(bars, title="Execution accuracy")
    by_index = [{p.index: p for p in run.predictions} for run in runs]
    lists = [
        _pair_list(f"Questions {name}", [tuple(r[i] for r in by_index) for i in other[name]])
        for name in ("won", "lost")
    ]
    return f"<h2>Compared with {escape(other['model'])}</h2>{picture}{table}{''.join(lists)}"


def _question_list(title: str, predictions: Sequence[Prediction]) -> str:
    items = [
        _details(
            p,
            [("gold", p.gold), ("predicted", p.predicted or "(none)"), ("error", p.error or "")],
        )
        for p in predictions
    ]
    return _section(title, items)


def _pair_list(title: str, pairs: Sequence[tuple[Prediction, ...]]) -> str:
    items = [
        _details(
            first,
            [
                ("gold", first.gold),
                ("first model", first.predicted or first.error or ""),
                ("second model", second.predicted or second.error or ""),
            ],
        )
        for first, second in pairs
    ]
    return _section(title, items)


def _left_out_list(left_out: Sequence[LeftOut]) -> str:
    items = [
        f"<details><summary>{escape(f'{e.index} {e.db_id}: {e.question}')} "
        f"<em>{escape(e.reason)}</em></summary><pre>{escape(e.sql)}</pre>{escape(e.detail)}</details>"
        for e in left_out
    ]
    return _section("Left out of the score", items)


def _details(prediction: Prediction, fields: Iterable[tuple[str, str]]) -> str:
    shown = "".join(f"{escape(n)}<pre>{escape(text)}</pre>" for n, text in fields if text)
    kind = f" <em>{escape(prediction.error_kind)}</em>" if prediction.error_kind else ""
    title = escape(f"{prediction.index} {prediction.db_id}: {prediction.question}")
    return f"<details><summary>{title}{kind}</summary>{shown}</details>"


def _section(title: str, items: Sequence[str]) -> str:
    if not items:
        return ""
    more = len(items) - MAX_LISTED
    rest = f"<p>… and {more:,} more in the JSON lines.</p>" if more > 0 else ""
    return f"<h2>{escape(title)} ({len(items):,})</h2>{''.join(items[:MAX_LISTED])}{rest}"


def _table(rows: Iterable[tuple[str, str]]) -> str:
    cells = (
        f'<tr><td>{escape(label)}</td><td class="number">{escape(value)}</td></tr>'
        for label, value in rows
    )
    return f"<table>{''.join(cells)}</table>"
