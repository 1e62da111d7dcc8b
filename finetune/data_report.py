"""What became of the training data: how many of each kind, and examples to look at."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass, field
from typing import Any

_EXAMPLES = 3


@dataclass(frozen=True, slots=True)
class Shown:
    """One pair as an example of what was done."""

    question: str
    sql: str
    detail: str


@dataclass
class DataReport:
    """Counts of pairs. `repaired` and `dropped` count by reason; `examples` shows three of each."""

    read: Counter[str] = field(default_factory=Counter)
    repaired: Counter[str] = field(default_factory=Counter)
    dropped: Counter[str] = field(default_factory=Counter)
    examples: dict[str, list[Shown]] = field(default_factory=dict)
    train: int = 0
    validation: int = 0
    measured: int = 0

    def repair(self, reason: str, question: str, before: str, after: str) -> None:
        self.repaired[reason] += 1
        self._show(reason, Shown(question, before, f"now: {after}"))

    def drop(self, reason: str, question: str, sql: str, detail: str = "") -> None:
        self.dropped[reason] += 1
        self._show(reason, Shown(question, sql, detail))

    def _show(self, reason: str, shown: Shown) -> None:
        group = self.examples.setdefault(reason, [])
        if len(group) < _EXAMPLES:
            group.append(shown)

    def as_json(self) -> dict[str, Any]:
        counts = {name: dict(getattr(self, name)) for name in ("read", "repaired", "dropped")}
        examples = {reason: [asdict(s) for s in shown] for reason, shown in self.examples.items()}
        pairs = {name: getattr(self, name) for name in ("train", "validation", "measured")}
        return counts | {"examples": examples} | pairs

    def format(self, *, examples: bool = True) -> str:
        """A few lines for people."""
        lines = [f"read {count:,} pairs from {source}" for source, count in self.read.items()]
        for verb, counts in (("repaired", self.repaired), ("dropped", self.dropped)):
            for reason, count in counts.most_common():
                lines.append(f"{verb} {count:,}: {reason}")
                for shown in self.examples.get(reason, [])[: 1 if examples else 0]:
                    lines.append(f"    e.g. {_cut(shown.question)}")
                    lines.append(f"         {_cut(shown.sql)}")
                    if shown.detail:
                        lines.append(f"         {_cut(shown.detail)}")
        lines.append(
            f"{self.train:,} pairs to train on, {self.validation:,} to choose the checkpoint by, "
            f"{self.measured:,} to measure on"
        )
        return "\n".join(lines)


def _cut(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= 110 else flat[:109] + "…"
