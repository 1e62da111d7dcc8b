"""The loop: batches in, adapter out, with checkpoints to go on from and reasons to stop.

Own code instead of `transformers.Trainer` for three things: logits only where the loss looks, a
loss per answer token that is the same for any number of processes and any accumulation, and
checkpoints that give bit for bit the weights of a run that was never interrupted.
"""

from __future__ import annotations

import itertools
import json
import math
import time
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from assistant.errors import AskduckError
from finetune import checkpoint
from finetune.checkpoint import Progress
from finetune.model import AnswerLoss, Trainee
from finetune.settings import Config, Training
from finetune.tokens import Batch, Epochs

# The instability that Intel's article on QLoRA warns of: the loss is 0 after a few steps. No set of
# SQL answers is learned so well; an honest loss stays far above.
COLLAPSED = 1e-6
_COLLAPSED_STEPS = 3


class TrainingStopped(AskduckError):
    """The run ended early; the message says why, what is kept and what to change."""


@dataclass(frozen=True, slots=True)
class Step:
    """What one log line tells: means since the line before. Losses are per answer token."""

    step: int
    steps: int
    epoch: float
    loss: float
    learning_rate: float
    gradient_norm: float
    tokens_per_second: float
    examples_per_second: float
    seconds_left: float


def total_steps(epochs: Epochs, training: Training) -> int:
    """Optimizer steps of the whole run."""
    per_epoch = math.ceil(epochs.batches_per_epoch / training.accumulation)
    wanted = math.ceil(per_epoch * training.epochs)
    return wanted if training.max_steps is None else min(wanted, training.max_steps)


def rate_factor(step: int, steps: int, training: Training) -> float:
    """The share of the highest learning rate at `step` (from 0)."""
    warmup = training.warmup_steps
    if warmup is None:
        warmup = math.ceil(training.warmup_ratio * steps)
    if step < warmup:
        return (step + 1) / (warmup + 1)
    if training.schedule == "constant":
        return 1.0
    progress = (step - warmup) / max(1, steps - warmup)
    if training.schedule == "linear":
        return max(0.0, 1.0 - progress)
    return 0.5 * (1.0 + math.cos(math.pi * min(1.0, progress)))


def make_optimizer(parameters: list[Any], training: Training) -> Any:
    """The optimizer that the config names; those with 8 bits or pages are bitsandbytes'."""
    options: dict[str, Any] = {"lr": training.learning_rate, "weight_decay": training.weight_decay}
    if training.optimizer == "adamw":
        return torch.optim.AdamW(parameters, **options)
    if training.optimizer == "sgd":
        return torch.optim.SGD(parameters, **options)
    import bitsandbytes

    kinds = {
        "adamw_8bit": bitsandbytes.optim.AdamW8bit,
        "paged_adamw_32bit": bitsandbytes.optim.PagedAdamW32bit,
        "paged_adamw_8bit": bitsandbytes.optim.PagedAdamW8bit,
    }
    return kinds[training.optimizer](parameters, **options)


@dataclass
class Trainer:
    """One run. `evaluate` returns the execution accuracy of the model as it is now; `run` is the
    fingerprint of what is trained on what, `precision` one of fp32, bf16 and fp16; `on_log` gets
    every log line."""

    trainee: Trainee
    epochs: Epochs
    config: Config
    folder: Path
    run: str
    accelerator: Any
    precision: str = "fp32"
    evaluate: Callable[[], float] | None = None
    on_log: Callable[[Step], None] | None = None

    def __post_init__(self) -> None:
        training = self.config.training
        self.steps = total_steps(self.epochs, training)
        self.loss = self.accelerator.prepare(AnswerLoss(self.trainee.peft))
        self.parameters = [p for p in self.loss.parameters() if p.requires_grad]
        self.optimizer = make_optimizer(self.parameters, training)
        scaled = self.precision == "fp16"
        self.scaler = torch.amp.GradScaler(self.accelerator.device.type) if scaled else None
        self.progress = Progress(self.run, accuracies=[])

    def fit(self) -> Progress:
        """Train to the end, from the last checkpoint of this run if there is one.

        Raises `TrainingStopped` and `checkpoint.SavingFailed`; checkpoints are kept.
        """
        self._resume()
        self.trainee.peft.train()
        watch = _Watch(self)
        saving = self.config.saving
        batches = self._batches()
        while self.progress.step < self.steps:
            group = list(itertools.islice(batches, self._group_size()))
            loss, norm = self._step(group)
            self._check(loss, watch)
            step = self.progress.step
            watch.add(group, loss, norm)
            if step % saving.log_steps == 0 or step == self.steps:
                watch.log()
            due = saving.evaluate_steps and step % saving.evaluate_steps == 0
            if self.evaluate and (due or (saving.evaluate_steps and step == self.steps)):
                self._judge()
            if step % saving.save_steps == 0 or step == self.steps or self._is_best():
                self._save()
            if saving.patience is not None and self.progress.worse >= saving.patience:
                self._save()
                break
        return self.progress

    def state_dict(self) -> dict[str, Any]:
        """Of the optimizer and, in fp16, of the scale of the gradients."""
        scaler = {"scaler": self.scaler.state_dict()} if self.scaler else {}
        return {"optimizer": self.optimizer.state_dict(), **scaler}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        self.optimizer.load_state_dict(state["optimizer"])
        if self.scaler and "scaler" in state:
            self.scaler.load_state_dict(state["scaler"])

    def _resume(self) -> None:
        found = checkpoint.list_checkpoints(self.folder) if self.config.saving.resume else []
        same = [path for path in found if checkpoint.read_progress(path).run == self.run]
        if same:
            self.progress = checkpoint.restore(same[-1], trainee=self.trainee, optimizer=self)
        elif self.accelerator.is_main_process:
            checkpoint.clear(self.folder)
            (self.folder / "log.jsonl").unlink(missing_ok=True)
        self.accelerator.wait_for_everyone()
        self._trim_log()

    def _trim_log(self) -> None:
        """Lines that a killed run wrote after its last checkpoint will come again."""
        path = self.folder / "log.jsonl"
        if not self.accelerator.is_main_process or not path.exists():
            return
        kept = []
        for line in path.read_text(encoding="utf-8").splitlines():
            try:
                if json.loads(line)["step"] <= self.progress.step:
                    kept.append(line + "\n")
            except (ValueError, KeyError):
                continue
        path.write_text("".join(kept), encoding="utf-8")

    def _batches(self) -> Iterator[Batch]:
        progress = self.progress
        while True:
            yield from self.epochs.batches(progress.epoch, first=progress.batch)

    def _group_size(self) -> int:
        """Batches of the next optimizer step: an epoch's last step may have fewer."""
        left = self.epochs.batches_per_epoch - self.progress.batch
        return min(self.config.training.accumulation, left)

    def _step(self, group: list[Batch]) -> tuple[float, float]:
        """One optimizer step; the loss per answer token over all processes, and the norm."""
        training, progress = self.config.training, self.progress
        targets = self._sum_over_processes(float(sum(batch.targets for batch in group)))
        factor = rate_factor(progress.step, self.steps, training)
        for param_group in self.optimizer.param_groups:
            param_group["lr"] = training.learning_rate * factor
        total = torch.zeros((), device=self.accelerator.device)
        for number, batch in enumerate(group, 1):
            last = number == len(group)
            with nullcontext() if last else self.accelerator.no_sync(self.loss):
                with self._computing():
                    loss = self.loss(batch.to(self.accelerator.device))
                total += loss.detach()
                # DDP averages over processes; the sum over all their tokens is wanted.
                scaled = loss * (self.accelerator.num_processes / targets)
                (self.scaler.scale(scaled) if self.scaler else scaled).backward()
        if self.scaler:
            self.scaler.unscale_(self.optimizer)
        limit = training.max_grad_norm or math.inf
        norm = float(self.accelerator.clip_grad_norm_(self.parameters, limit))
        mean = self._sum_over_processes(float(total)) / targets
        if math.isfinite(mean) and (self.scaler or math.isfinite(norm)):
            if self.scaler:
                self.scaler.step(self.optimizer)
                self.scaler.update()
            else:
                self.optimizer.step()
        elif math.isfinite(mean):
            mean = math.nan  # the loss is a number, its gradient is not
        self.optimizer.zero_grad(set_to_none=True)
        progress.step += 1
        progress.batch += len(group)
        if progress.batch >= self.epochs.batches_per_epoch:
            progress.epoch, progress.batch = progress.epoch + 1, 0
        return mean, norm

    def _computing(self) -> Any:
        if self.precision == "fp32":
            return nullcontext()
        dtype = torch.bfloat16 if self.precision == "bf16" else torch.float16
        return torch.autocast(self.accelerator.device.type, dtype)

    def _sum_over_processes(self, number: float) -> float:
        if self.accelerator.num_processes == 1:
            return number
        value = torch.tensor(number, device=self.accelerator.device, dtype=torch.float64)
        return float(self.accelerator.reduce(value, reduction="sum"))

    def _check(self, loss: float, watch: _Watch) -> None:
        if self.progress.first_loss is None and math.isfinite(loss):
            self.progress.first_loss = loss
        watch.collapsed = watch.collapsed + 1 if loss < COLLAPSED else 0
        if not math.isfinite(loss):
            what = f"The loss is {loss} at step {self.progress.step}"
            advice = "a smaller training.learning_rate, or training.precision=bf16 or fp32"
        elif watch.collapsed >= _COLLAPSED_STEPS:
            what = (
                f"The loss fell from {self.progress.first_loss:.3g} to 0 by step "
                f"{self.progress.step}, which no data explains"
            )
            advice = (
                "training.precision=bf16 or fp32 instead of fp16, quantization.modules_not_to_"
                "convert=lm_head, or a smaller training.learning_rate"
            )
        else:
            return
        kept = checkpoint.list_checkpoints(self.folder)
        where = f"The last good checkpoint is kept: {kept[-1]}." if kept else "Nothing was saved."
        raise TrainingStopped(f"{what}. {where} Try {advice}.")

    def _judge(self) -> None:
        progress = self.progress
        assert self.evaluate is not None
        own = self.evaluate() if self.accelerator.is_main_process else 0.0
        accuracy = self._sum_over_processes(own)
        self.trainee.peft.train()
        progress.accuracies = [*(progress.accuracies or []), (progress.step, accuracy)]
        progress.worse = 0 if accuracy > progress.best_accuracy else progress.worse + 1
        if accuracy >= progress.best_accuracy:  # of equals the one that has seen more
            progress.best_accuracy, progress.best_step = accuracy, progress.step

    def _is_best(self) -> bool:
        return self.progress.best_step == self.progress.step

    def gather(self) -> dict[str, Any] | None:
        """All weights on the first process where FSDP has them in pieces; None elsewhere."""
        if not self.config.fsdp:
            return None
        whole = self.accelerator.get_state_dict(self.loss)
        return {name.removeprefix("peft."): value for name, value in whole.items()}

    def _save(self) -> None:
        if self.config.fsdp:
            return  # the pieces of an optimizer fit no other number of processes
        if self.accelerator.is_main_process:
            checkpoint.save(
                self.folder,
                self.progress,
                trainee=self.trainee,
                optimizer=self,
                keep=self.config.saving.keep,
            )
        self.accelerator.wait_for_everyone()


class _Watch:
    """Sums between two log lines."""

    def __init__(self, trainer: Trainer) -> None:
        self.trainer = trainer
        self.collapsed = 0
        self.clear()

    def clear(self) -> None:
        self.started = time.monotonic()
        self.losses: list[float] = []
        self.norm = 0.0
        self.tokens = self.examples = 0

    def add(self, group: list[Batch], loss: float, norm: float) -> None:
        self.losses.append(loss)
        self.norm = norm
        self.tokens += sum(batch.useful_tokens for batch in group)
        self.examples += sum(batch.examples for batch in group)

    def log(self) -> None:
        trainer, seconds = self.trainer, max(1e-9, time.monotonic() - self.started)
        progress, world = trainer.progress, trainer.accelerator.num_processes
        progress.tokens += self.tokens * world
        progress.examples += self.examples * world
        progress.seconds += seconds
        step = Step(
            step=progress.step,
            steps=trainer.steps,
            epoch=round(progress.epoch + progress.batch / trainer.epochs.batches_per_epoch, 3),
            loss=sum(self.losses) / len(self.losses),
            learning_rate=trainer.optimizer.param_groups[0]["lr"],
            gradient_norm=self.norm,
            tokens_per_second=self.tokens * world / seconds,
            examples_per_second=self.examples * world / seconds,
            seconds_left=seconds / len(self.losses) * (trainer.steps - progress.step),
        )
        self.clear()
        if trainer.on_log is not None and trainer.accelerator.is_main_process:
            trainer.on_log(step)
