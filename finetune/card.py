"""The model card of an adapter: README.md in its folder, with the metadata that the hub reads."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from assistant.adapters import CARD_FILE

_TEXT = """\
---
base_model: {base}
library_name: peft
pipeline_tag: text-generation
tags: [text-to-sql, lora, askduck]
---
# {name}

A LoRA adapter for `{base}`: questions about a database to DuckDB SQL, in askduck's {form} form.

| | |
| --- | --- |
| trained on | {data} (sha256 `{data_hash}`) |
| examples seen | {examples:,} ({tokens:,} tokens) in {steps:,} steps |
| made | {created} |
{scores}
The prompt that it was trained with is in `prompt.txt`, all settings in `config.yaml`, what became
of the data in `data-report.json`.

    askduck ask --model {base} --adapter {name} --db FILE "…"

It was measured on the questions of its own databases only; it says nothing about others.
"""


def write_card(folder: Path) -> Path:
    """Write README.md from the adapter's `askduck_adapter.json`."""
    card = json.loads((folder / CARD_FILE).read_text(encoding="utf-8"))
    text = _TEXT.format(
        name=folder.name,
        base=card["base"],
        form=card["form"],
        data=", ".join(card.get("data", [])) or "unknown",
        data_hash=card.get("data_hash", "")[:12],
        examples=card.get("examples", 0),
        tokens=card.get("tokens", 0),
        steps=card.get("steps", 0),
        created=card.get("created", ""),
        scores=_score_row(card.get("scores") or {}),
    )
    path = folder / "README.md"
    path.write_text(text, encoding="utf-8")
    return path


def _score_row(scores: dict[str, Any]) -> str:
    if not scores:
        return "| execution accuracy | not measured |"
    low, high = scores["ci95"]
    return (
        f"| execution accuracy | {scores['execution_accuracy']:.1%} (95% interval {low:.1%} to "
        f"{high:.1%}) of {scores['n']} questions that were not trained on; base "
        f"{scores['base_execution_accuracy']:.1%}, McNemar p = {scores['mcnemar_p']:.3g} |"
    )
