"""What surrounds the loop of one run: processes, the log, the adapter's folder and its scores."""

from __future__ import annotations

import datetime
import hashlib
import json
import os
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from assistant.adapters import ADAPTERS_DIR, CARD_FILE, TEMPLATE_FILE, hash_base
from assistant.prompt import TEMPLATE
from finetune import checkpoint
from finetune.config import form_of, write_yaml
from finetune.data import Prepared
from finetune.devices import Device
from finetune.model import Trainee
from finetune.settings import Config
from finetune.tokens import Encoder, Epochs, Shapes, keep_encodable
from finetune.trainer import Step, Trainer

_LINE_SECONDS = 20.0  # between progress lines where there is no terminal


class Session:
    """One `finetune train`, in one of its processes."""

    def __init__(self, config: Config, device: Device, precision: str) -> None:
        from accelerate import Accelerator

        self.config = config
        self.precision = precision
        # Processes are accelerate's business; types of numbers are the trainer's.
        self.accelerator = Accelerator(mixed_precision="no", cpu=device.kind == "cpu")
        root = config.out or os.environ.get("ASKDUCK_ADAPTERS") or ADAPTERS_DIR
        self.folder = Path(root).expanduser() / config.name
        self.folder.mkdir(parents=True, exist_ok=True)
        self.on_cpu = device.kind == "cpu"
        self._shown = 0.0
        self._writer: Any = None

    @property
    def device_name(self) -> str:
        return str(self.accelerator.device)

    def say(self, text: str) -> None:
        if self.accelerator.is_main_process:
            print(text, flush=True)

    @contextmanager
    def one_after_the_other(self) -> Iterator[None]:
        """The first process goes ahead and fills the caches, the others follow."""
        with self.accelerator.main_process_first():
            yield

    def make_trainer(self, trainee: Trainee, prepared: Prepared) -> Trainer:
        """The trainer of the prepared pairs; those that cannot be encoded go to the report."""
        config, data, training = self.config, self.config.data, self.config.training
        encoder = Encoder(
            form_of(config),
            trainee.tokenizer,
            trainee.end_id,
            prepared.databases.known,
        )
        positions = getattr(trainee.causal.config, "max_position_embeddings", None)
        limit = min(data.max_tokens, int(positions or data.max_tokens))
        report = prepared.report
        written = keep_encodable(prepared.train, encoder, max_tokens=limit, drop=report.drop)
        made = keep_encodable(prepared.made, encoder, max_tokens=limit, drop=report.drop)
        report.train = len(written) + len(made)
        shapes = Shapes(
            trainee.pointer,
            training.batch_size,
            trainee.pad_id,
            training.group_by_length,
            training.packing,
            limit,
            self.accelerator.num_processes,
            self.accelerator.process_index,
        )
        repeat = data.repeat if made else 1
        epochs = Epochs(
            [*written * repeat, *made], encoder, shapes, training.seed, data.shuffle_schema
        )
        evaluate = None
        if prepared.validation:
            from finetune.measure import InTraining, validate

            asked = InTraining(config.base, trainee)
            evaluate = validate(asked, prepared.validation, prepared.databases, self.folder)
        return Trainer(
            trainee=trainee,
            epochs=epochs,
            config=config,
            folder=self.folder,
            run=self._fingerprint(trainee, prepared),
            accelerator=self.accelerator,
            precision=self.precision,
            evaluate=evaluate,
            on_log=self._log,
        )

    def _fingerprint(self, trainee: Trainee, prepared: Prepared) -> str:
        """Changes when a checkpoint made before is no part of this run any more."""
        whole = asdict(self.config)
        parts = [whole[k] for k in ("base", "form", "data", "quantization", "lora", "training")]
        what = [parts, prepared.digest(), hash_base(trainee.folder), self.precision]
        return hashlib.sha256(json.dumps(what, sort_keys=True).encode()).hexdigest()

    def describe(self, trainer: Trainer) -> str:
        """One line: what is trained, and for how long."""
        trained = sum(p.numel() for p in trainer.parameters)
        total = sum(_size(p) for p in trainer.trainee.peft.parameters())
        return (
            f"training {trained:,} of {total:,} parameters for {trainer.steps:,} steps, "
            f"{len(trainer.epochs.items):,} examples an epoch"
        )

    def _log(self, step: Step) -> None:
        with (self.folder / "log.jsonl").open("a", encoding="utf-8") as file:
            file.write(json.dumps(asdict(step)) + "\n")
        if self.config.saving.tensorboard:
            self._write_events(step)
        self._show(step)

    def _write_events(self, step: Step) -> None:
        if self._writer is None:
            from torch.utils.tensorboard import SummaryWriter

            self._writer = SummaryWriter(str(self.folder / "tensorboard"))
        for name in ("loss", "learning_rate", "gradient_norm", "tokens_per_second"):
            self._writer.add_scalar(name, getattr(step, name), step.step)

    def _show(self, step: Step) -> None:
        bar = "█" * (step.step * 20 // step.steps)
        text = (
            f"{bar:░<20} {step.step}/{step.steps}  loss {step.loss:.4f}  "
            f"{step.tokens_per_second:,.0f} tokens/s  {_minutes(step.seconds_left)} left"
        )
        last = step.step == step.steps
        if sys.stdout.isatty():
            print(f"\r{text:<78}", end="\n" if last else "", flush=True)
        elif last or time.monotonic() - self._shown > _LINE_SECONDS:
            self._shown = time.monotonic()
            print(text, flush=True)

    def take_best(self, trainer: Trainer) -> None:
        """Put the checkpoint with the best execution accuracy in place of the last one."""
        progress = trainer.progress
        for step, accuracy in progress.accuracies or []:
            mark = "  <- best" if step == progress.best_step else ""
            self.say(f"validation at step {step}: {accuracy:.1%} right{mark}")
        best = progress.best_step
        if self.config.saving.choose_best and best is not None and best != progress.step:
            source = checkpoint.checkpoint_folder(self.folder, best)
            checkpoint.load_weights_into(trainer.trainee, source)

    def save(self, trainer: Trainer, prepared: Prepared) -> dict[str, Any]:
        """Write the finished adapter; its config comes last, so that no half of it is listed."""
        trainee, progress = trainer.trainee, trainer.progress
        best = progress.best_step if self.config.saving.choose_best else None
        card = {
            "base": self.config.base,
            "form": form_of(self.config),
            "template": TEMPLATE,
            "steps": best or progress.step,
            "data": list(self.config.data.train),
            "data_hash": prepared.digest(),
            "base_hash": hash_base(trainee.folder),
            "examples": progress.examples,
            "tokens": progress.tokens,
            "seconds": round(progress.seconds, 1),
            "validation": progress.accuracies or [],
            "scores": {},
            "created": datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
        }
        weights = trainer.gather()  # all processes take part
        if not self.accelerator.is_main_process:
            return card
        new = self.folder / "unfinished-adapter"
        try:
            checkpoint.save_adapter(trainee, new, weights)
            (self.folder / TEMPLATE_FILE).write_text(TEMPLATE, encoding="utf-8")
            write_yaml(self.config, self.folder / "config.yaml")
            self._write_json("data-report.json", prepared.report.as_json())
            self._write_json(CARD_FILE, card)
            for file in sorted(new.iterdir(), key=lambda path: path.suffix == ".json"):
                file.replace(self.folder / file.name)
            new.rmdir()
        except OSError as error:
            raise checkpoint.SavingFailed(
                f"The adapter cannot be written to {self.folder} ({error.strerror}); its last "
                "checkpoint is kept. Free some space and start again: it goes on."
            ) from error
        return card

    def _write_json(self, name: str, content: Mapping[str, Any]) -> None:
        text = json.dumps(content, indent=2, ensure_ascii=False)
        (self.folder / name).write_text(text + "\n", encoding="utf-8")

    def measure(self, trainer: Trainer, prepared: Prepared, card: dict[str, Any]) -> None:
        """Ask base and tuned, as the chat would load them, and keep table, scores and pictures."""
        if not self.accelerator.is_main_process:
            return
        from assistant.models import load_model
        from finetune import measure
        from finetune.evaluate import Contestant

        config = self.config
        if config.lora.bias != "none":
            self.say("Not measured: an adapter with biases cannot be switched off; merge it first.")
            return
        asked = prepared.measured[: config.measuring.limit]
        self.say(f"Asking base and tuned {len(asked)} questions that were not trained on …")
        four_bits = not self.on_cpu and config.quantization.type in ("nf4", "fp4")
        model = load_model(
            config.base,
            quantization="nf4" if four_bits else "none",
            device=trainer.accelerator.device.type,
        )
        comparison = measure.compare(
            (Contestant(config.base, "base"), model),
            (Contestant(config.base, str(self.folder)), model),
            asked,
            prepared.databases,
            self.folder / "evaluation",
            candidates=config.measuring.candidates,
        )
        tuned, base = comparison["tuned"], comparison["base"]
        card["scores"] = {
            "n": tuned["n"],
            "execution_accuracy": tuned["execution_accuracy"],
            "ci95": tuned["ci95"],
            "base_execution_accuracy": base["execution_accuracy"],
            "base_ci95": base["ci95"],
            **comparison["difference"],
        }
        self._write_json(CARD_FILE, card)
        self._write_json("evaluation.json", comparison)
        picture = self.folder / "accuracy.svg"
        picture.write_text(measure.draw_accuracy(comparison), encoding="utf-8")
        self.say("\n" + measure.format_comparison(comparison) + "\n")

    def conclude(self, prepared: Prepared, *, seconds: float) -> None:
        """Model card and loss curve; what was made and how to use it; checkpoints are deleted."""
        if not self.accelerator.is_main_process:
            return
        from finetune.card import write_card
        from finetune.measure import draw_loss

        log = [json.loads(line) for line in (self.folder / "log.jsonl").open(encoding="utf-8")]
        (self.folder / "loss.svg").write_text(draw_loss(log), encoding="utf-8")
        write_card(self.folder)
        checkpoint.clear(self.folder)
        names = sorted(prepared.databases.live)
        database = names[0] if names else "FILE"
        model = "" if self.config.base == "bundled" else f" --model {self.config.base}"
        pictures = [n for n in ("loss.svg", "accuracy.svg") if (self.folder / n).exists()]
        self.say(
            f"Adapter: {self.folder}\n"
            f"Pictures: {', '.join(str(self.folder / n) for n in pictures)}\n"
            f"Time: {_minutes(seconds)}\n"
            f"Chat with it: askduck chat --db {database}{model} --adapter {self.config.name}"
        )
        if self.config.saving.push_to_hub:
            self._push(self.config.saving.push_to_hub)

    def _push(self, target: str) -> None:
        from huggingface_hub import HfApi

        from assistant.loading import translating

        kept = ["*.json", "*.safetensors", "*.txt", "*.yaml", "*.md", "*.svg", "log.jsonl"]
        with translating(f"The adapter cannot be pushed to '{target}'", "it is kept here"):
            api = HfApi()
            api.create_repo(target, exist_ok=True)
            api.upload_folder(repo_id=target, folder_path=self.folder, allow_patterns=kept)
        self.say(f"Pushed to https://huggingface.co/{target}")


def _size(parameter: Any) -> int:
    """Numbers that a parameter stands for; 4-bit weights hold two in each byte."""
    state = getattr(parameter, "quant_state", None)
    if state is not None and getattr(state, "shape", None) is not None:
        return int(state.shape.numel())
    return int(parameter.numel())


def _minutes(seconds: float) -> str:
    whole = round(seconds)
    return (
        f"{whole // 3600}:{whole // 60 % 60:02}:{whole % 60:02}"
        if whole >= 3600
        else (f"{whole // 60}:{whole % 60:02}")
    )
