"""Base against tuned: the same questions to both, with intervals, a paired test and pictures."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from assistant.adapters import AdapterInfo
from assistant.local import BASE, LocalModel
from finetune import pictures
from finetune.corpus import Item
from finetune.data import Databases, as_examples
from finetune.evaluate import Contestant, Run, Settings, evaluate
from finetune.gold import ExampleSet
from finetune.model import Trainee
from finetune.summary import compare_runs


class InTraining(LocalModel):
    """The model as it is in memory while it is trained; the adapter `base` switches it off."""

    def __init__(self, name: str, trainee: Trainee) -> None:
        super().__init__(name, trainee.causal, trainee.tokenizer, folder=trainee.folder)
        self._trainee = trainee

    def _adapter_info(self, adapter: str | None) -> AdapterInfo | None:
        return None

    @contextmanager
    def activated(self, adapter: str | None = None) -> Iterator[Any]:
        trainee = self._trainee
        with self._lock, quiet_layers(trainee.peft):
            if adapter == BASE:
                with trainee.peft.disable_adapter():
                    yield trainee.causal
            else:
                yield trainee.causal


@contextmanager
def quiet_layers(model: Any) -> Iterator[None]:
    """`model.eval()` for the block, except for 4-bit layers: those would pack their weights anew
    for inference on some CPUs, and training would go on with rounded ones."""
    was = {module: module.training for module in model.modules()}
    model.eval()
    for module in was:
        if type(module).__name__ == "Linear4bit":
            module.training = True
    try:
        yield
    finally:
        for module, training in was.items():
            module.training = training


def validate(
    model: LocalModel, items: Sequence[Item], databases: Databases, folder: Path
) -> Callable[[], float]:
    """A function that measures execution accuracy (0 to 1) on `items`, with greedy answers."""

    def measure() -> float:
        out = folder / "validation"
        shutil.rmtree(out, ignore_errors=True)
        runs, _ = evaluate(
            ExampleSet(as_examples(items)),
            databases.folder,
            contestants=[(Contestant("in training"), model)],
            out=out,
            settings=Settings(candidates=1),
        )
        shutil.rmtree(out, ignore_errors=True)
        right = [prediction.correct for prediction in runs[0].predictions]
        return sum(right) / len(right) if right else 0.0

    return measure


def compare(
    base: tuple[Contestant, Any],
    tuned: tuple[Contestant, Any],
    items: Sequence[Item],
    databases: Databases,
    out: Path,
    *,
    candidates: int,
) -> dict[str, Any]:
    """Ask both every question; a summary of each (`base`, `tuned`) and of their difference."""
    runs, left_out = evaluate(
        ExampleSet(as_examples(items)),
        databases.folder,
        contestants=[base, tuned],
        out=out,
        settings=Settings(candidates=candidates),
    )
    return {
        "base": runs[0].summary(left_out),
        "tuned": runs[1].summary(left_out),
        "difference": compare_runs(*(run.predictions for run in runs)),
        "won": _questions(runs, "won"),
        "lost": _questions(runs, "lost"),
    }


def _questions(runs: Sequence[Run], which: str) -> list[str]:
    difference = compare_runs(*(run.predictions for run in runs))
    wanted = set(difference[which])
    return [p.question for p in runs[0].predictions if p.index in wanted]


def format_comparison(comparison: dict[str, Any]) -> str:
    """The table of base against tuned."""
    lines = [f"{'':<8}{'right':>10}{'accuracy':>10}   95% interval      SQL that runs"]
    for name in ("base", "tuned"):
        numbers = comparison[name]
        low, high = numbers["ci95"]
        right = round(numbers["execution_accuracy"] * numbers["n"])
        share = f"{right}/{numbers['n']}"
        interval = f"{low:.1%} to {high:.1%}"
        lines.append(
            f"{name:<8}{share:>10}{numbers['execution_accuracy']:>10.1%}   {interval:<18}"
            f"{numbers['valid_sql_rate']:.1%}"
        )
    difference = comparison["difference"]
    low, high = difference["difference_ci95"]
    lines.append(
        f"difference {difference['difference']:+.1%} (95% interval {low:+.1%} to {high:+.1%}), "
        f"McNemar p = {difference['mcnemar_p']:.3g}, won {len(difference['won'])}, "
        f"lost {len(difference['lost'])}"
    )
    lines.append(_verdict(difference))
    return "\n".join(lines)


def _verdict(difference: dict[str, Any]) -> str:
    low, high = difference["difference_ci95"]
    if low > 0 and difference["mcnemar_p"] < 0.05:
        return "The tuned model is better than the base on these questions."
    if high < 0 and difference["mcnemar_p"] < 0.05:
        return "The tuned model is WORSE than the base on these questions; do not use it."
    if difference["difference"] > 0:
        return "Better, but so few questions could also differ by chance: measure more of them."
    return "Tuning did not improve the answers to these questions."


def draw_loss(log: Sequence[dict[str, Any]]) -> str:
    """The loss per answer token over the steps, as SVG."""
    points = [(float(line["step"]), float(line["loss"])) for line in log]
    return as_svg(
        pictures.draw_lines(
            {"loss": points}, title="Training loss", x_label="steps", y_label="per answer token"
        )
    )


def draw_accuracy(comparison: dict[str, Any]) -> str:
    """Execution accuracy of base and tuned with their intervals, as SVG."""
    rows = []
    for name in ("base", "tuned"):
        numbers = comparison[name]
        share, interval = numbers["execution_accuracy"], tuple(numbers["ci95"])
        rows.append((name, share, interval, f"{share:.1%} of {numbers['n']}"))
    return as_svg(pictures.draw_shares(rows, title="Execution accuracy, 95% intervals"))


def as_svg(figure: str) -> str:
    """A file of its own from the `<figure>` that `finetune.pictures` draws."""
    start, end = figure.index("<svg"), figure.index("</svg>")
    head, body = figure[start:end].split(">", 1)
    return (
        f'{head} xmlns="http://www.w3.org/2000/svg" color="#444">'
        f"<style>{pictures.STYLE}</style>{body}</svg>\n"
    )
