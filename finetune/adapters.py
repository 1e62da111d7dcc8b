"""`python -m finetune adapters`: the library of adapters, with what each was trained on and scored.

python -m finetune adapters [--root FOLDER] [--json]
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from typing import Any

from assistant.adapters import CARD_FILE, AdapterInfo, list_adapters

_COLUMNS = ("name", "base", "data", "steps", "accuracy", "base alone", "date")


def main(argv: Sequence[str]) -> int:
    """The command; returns 0 also when there is no adapter yet."""
    parser = argparse.ArgumentParser("python -m finetune adapters", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("--root", help="folder of adapters (runs/adapters)")
    parser.add_argument("--json", action="store_true", help="one JSON list instead of a table")
    options = parser.parse_args(argv)
    rows = [describe(info) for info in list_adapters(options.root)]
    if options.json:
        print(json.dumps(rows, ensure_ascii=False))
    elif rows:
        print(format_table(rows))
    else:
        print("No adapters yet; `make finetune` makes one.")
    return 0


def describe(info: AdapterInfo) -> dict[str, Any]:
    """One row; what the adapter's files do not say is empty. Accuracies are shares, 0 to 1."""
    scores = info.scores
    return {
        "name": info.name,
        "base": info.base,
        "data": ", ".join(_sources(info)),
        "data_hash": info.data_hash,
        "steps": info.steps,
        "accuracy": scores.get("execution_accuracy"),
        "ci95": scores.get("ci95"),
        "base_accuracy": scores.get("base_execution_accuracy"),
        "questions": scores.get("n"),
        "date": info.created,
        "path": str(info.path),
    }


def _sources(info: AdapterInfo) -> list[str]:
    try:
        card = json.loads((info.path / CARD_FILE).read_text(encoding="utf-8"))
        return [str(source) for source in card.get("data") or []]
    except (OSError, ValueError):
        return []


def format_table(rows: Sequence[dict[str, Any]]) -> str:
    """The rows as aligned columns."""
    cells = [list(_COLUMNS)]
    for row in rows:
        accuracy = _percent(row["accuracy"])
        if row["ci95"]:
            low, high = row["ci95"]
            accuracy += f" ({low:.0%} to {high:.0%} of {row['questions']})"
        cells.append(
            [
                row["name"],
                row["base"],
                row["data"] or "?",
                "" if row["steps"] is None else f"{row['steps']:,}",
                accuracy,
                _percent(row["base_accuracy"]),
                row["date"][:10],
            ]
        )
    widths = [max(len(row[column]) for row in cells) for column in range(len(_COLUMNS))]
    lines = ("  ".join(c.ljust(w) for c, w in zip(row, widths, strict=True)) for row in cells)
    return "\n".join(line.rstrip() for line in lines)


def _percent(share: float | None) -> str:
    return "" if share is None else f"{share:.1%}"
