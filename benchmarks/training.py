"""Training speed and memory: this trainer, TRL's SFTTrainer and plain transformers.Trainer.

    python -m benchmarks.training [--shape bundled|7b] [--rows N] [--rounds N] [--batch N]

All train the same model (a Llama of that shape with random weights, NF4, LoRA on all linear layers)
on the same rows (questions about the sample databases with their CREATE TABLE text) with the same
loss (the answers' tokens alone), each in processes of its own, taking turns. The first epoch warms
up, the second is measured. On a CPU the time is CPU time of the one thread that trains, so that
other work on the machine does not count; on a GPU it is wall time.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

TRAINERS = ("askduck", "askduck packed", "trl", "trl packed", "transformers")
SHAPES: dict[str, dict[str, Any]] = {
    "bundled": {
        "hidden_size": 256,
        "intermediate_size": 704,
        "num_hidden_layers": 6,
        "num_attention_heads": 4,
        "num_key_value_heads": 4,
        "vocab_size": 4096,
    },
    "7b": {
        "hidden_size": 4096,
        "intermediate_size": 11008,
        "num_hidden_layers": 32,
        "num_attention_heads": 32,
        "num_key_value_heads": 32,
        "vocab_size": 32000,
    },
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run every trainer in turn and print the table."""
    options = _parser().parse_args(argv)
    if options.worker:
        print(json.dumps(run_worker(options)))
        return 0
    with tempfile.TemporaryDirectory(prefix="askduck-bench-") as folder:
        prepare_inputs(Path(folder), options)
        found: dict[str, list[dict[str, float]]] = {name: [] for name in options.trainers}
        for _ in range(options.rounds):
            for name in options.trainers:
                found[name].append(_start(name, folder, options))
    print(format_table(found, options))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m benchmarks.training", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("--shape", choices=SHAPES, default="bundled")
    parser.add_argument("--rows", type=int, default=32, help="rows of one epoch")
    parser.add_argument("--batch", type=int, default=4, help="rows of one step")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--device", default="cpu", choices=("cpu", "cuda"))
    parser.add_argument("--precision", default="bf16", choices=("bf16", "fp32"))
    parser.add_argument("--trainers", nargs="+", choices=TRAINERS, default=list(TRAINERS))
    parser.add_argument("--worker", help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    return parser


def _start(name: str, folder: str, options: argparse.Namespace) -> dict[str, float]:
    command = [sys.executable, "-m", "benchmarks.training", "--worker", name, "--folder", folder]
    for key in ("rows", "batch", "device", "precision"):
        command += [f"--{key}", str(getattr(options, key))]
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        env=os.environ | {"OMP_NUM_THREADS": "1", "TRL_EXPERIMENTAL_SILENCE": "1"},
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"{name} failed:\n{done.stderr[-3000:]}")
    return json.loads(done.stdout.splitlines()[-1])


def prepare_inputs(folder: Path, options: argparse.Namespace) -> None:
    """A random base and its rows, prompt and answer as text, in `folder`."""
    import torch
    from transformers import LlamaConfig, LlamaForCausalLM

    from finetune.config import load_config
    from finetune.corpus import Item
    from finetune.data import prepare
    from finetune.tokens import Encoder

    samples = "sample:library,sample:shop,sample:festival"
    config = load_config(None, [f"data={samples}", "held_out=0", "base=x/y"])
    prepared = prepare(config, folder / "databases")
    items: list[Item] = prepared.train
    tokenizer = _train_tokenizer(folder / "base", items, SHAPES[options.shape]["vocab_size"])
    encoder = Encoder("ddl", tokenizer, tokenizer.eos_token_id, prepared.databases.known)
    rows = []
    step = max(1, len(items) // options.rows)
    for item in items[::step][: options.rows]:
        tokens = encoder.encode(item)
        rows.append({"prompt": tokens.prompt, "answer": tokens.answer})
    (folder / "rows.json").write_text(json.dumps(rows), encoding="utf-8")
    torch.manual_seed(0)
    shape = LlamaConfig(
        **{**SHAPES[options.shape], "vocab_size": len(tokenizer)},
        max_position_embeddings=4096,
        bos_token_id=None,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
    )
    torch.set_default_dtype(torch.bfloat16)
    LlamaForCausalLM(shape).save_pretrained(folder / "base")
    torch.set_default_dtype(torch.float32)


def _train_tokenizer(folder: Path, items: Sequence[Any], size: int) -> Any:
    """A byte-level BPE on the rows' words, filled up to `size`."""
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
    from transformers import PreTrainedTokenizerFast

    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=min(size, 4096),
        special_tokens=["<pad>", "</s>"],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    texts = [f"{item.question} {item.sql} CREATE TABLE INTEGER VARCHAR" for item in items]
    tokenizer.train_from_iterator(texts, trainer)
    tokenizer.add_tokens([f"<filler{n}>" for n in range(size - tokenizer.get_vocab_size())])
    fast = PreTrainedTokenizerFast(tokenizer_object=tokenizer, eos_token="</s>", pad_token="<pad>")
    fast.save_pretrained(folder)
    return fast


def run_worker(options: argparse.Namespace) -> dict[str, float]:
    """Two epochs with one trainer: speed of the second, loss, and peak memory above the start."""
    import torch

    from finetune.config import load_config
    from finetune.model import load_trainee

    torch.set_num_threads(1)
    rows = json.loads((options.folder / "rows.json").read_text(encoding="utf-8"))
    packed = options.worker.endswith("packed")
    config = load_config(
        None,
        [
            f"base={options.folder / 'base'}",
            f"out={options.folder / 'out'}",
            "name=bench",
            f"device={options.device}",
            f"precision={options.precision}",
            f"batch_size={options.batch}",
            f"packing={str(packed).lower()}",
            "epochs=2",
            "schedule=constant",
            "warmup_ratio=0",
            "max_tokens=4096",
            "save_steps=1000000",
            "log_steps=1",
            f"gradient_checkpointing={str(options.device == 'cuda').lower()}",
        ],
    )
    trainee = load_trainee(config, device=options.device, precision=options.precision)
    # Modules that only one of the trainers imports would count as its memory.
    import accelerate  # noqa: F401
    import datasets  # noqa: F401
    import trl.trainer.sft_trainer  # noqa: F401

    before = _start_memory(options.device)
    train = {"askduck": _train_ours, "trl": _train_trl, "transformers": _train_transformers}
    clock = _Clock(options.device)
    loss = train[options.worker.split()[0]](trainee, rows, config, clock, packed=packed)
    tokens = sum(len(row["prompt"]) + len(row["answer"]) for row in rows)
    return {
        "seconds": clock.second_epoch,
        "tokens_per_second": tokens / clock.second_epoch,
        "examples_per_second": len(rows) / clock.second_epoch,
        "peak_mib": (_peak_memory(options.device) - before) / 2**20,
        "loss": loss,
    }


class _Clock:
    """CPU time of this thread on a CPU, wall time on a GPU, at the end of each epoch."""

    def __init__(self, device: str) -> None:
        self.device = device
        self.marks: list[float] = []

    def mark(self) -> None:
        if self.device == "cuda":
            import torch

            torch.cuda.synchronize()
            self.marks.append(time.perf_counter())
        else:
            self.marks.append(time.process_time())

    @property
    def second_epoch(self) -> float:
        return self.marks[2] - self.marks[1]


def _start_memory(device: str) -> int:
    """Forget earlier peaks; bytes in use that belong to no trainer (on a GPU all of it counts)."""
    if device == "cuda":
        import torch

        torch.cuda.reset_peak_memory_stats()
        return 0
    Path("/proc/self/clear_refs").write_text("5")  # Linux: the peak begins anew
    return _status_bytes("VmRSS")


def _peak_memory(device: str) -> int:
    if device == "cuda":
        import torch

        return torch.cuda.max_memory_allocated()
    return _status_bytes("VmHWM")


def _status_bytes(name: str) -> int:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1]) * 1024
    raise RuntimeError(f"/proc/self/status has no {name}; this benchmark needs Linux.")


def _train_ours(trainee: Any, rows: Any, config: Any, clock: _Clock, *, packed: bool) -> float:
    from accelerate import Accelerator

    from finetune.tokens import Epochs, Shapes, Tokens
    from finetune.trainer import Trainer

    class Rows(Epochs):
        """Epochs of rows that are tokens already."""

        def batches(self, epoch: int, *, first: int = 0) -> Any:
            if first == 0 and epoch > len(clock.marks) - 1:
                clock.mark()
            return super().batches(epoch, first=first)

    class Encoded:
        form = "ddl"

        @staticmethod
        def encode(row: Any) -> Tokens:
            return Tokens(row["prompt"], row["answer"])

    shapes = Shapes(False, config.training.batch_size, trainee.pad_id, True, packed, 4096)
    epochs = Rows(rows, Encoded(), shapes, 1, False)  # type: ignore[arg-type]
    losses: list[float] = []
    trainer = Trainer(
        trainee=trainee,
        epochs=epochs,
        config=config,
        folder=Path(config.out) / "ours",
        run="bench",
        accelerator=Accelerator(mixed_precision="no", cpu=config.device == "cpu"),
        precision=config.training.precision,
        on_log=lambda step: losses.append(step.loss),
    )
    trainer._save = lambda: None  # type: ignore[method-assign]  # the others save nothing either
    Path(config.out, "ours").mkdir(parents=True, exist_ok=True)
    trainer.fit()
    clock.mark()
    half = len(losses) // 2
    return statistics.fmean(losses[half:])


def _arguments(kind: Any, config: Any, **more: Any) -> Any:
    """The settings that TRL and transformers share."""
    training = config.training
    return kind(
        output_dir=str(Path(config.out) / "theirs"),
        num_train_epochs=2,
        per_device_train_batch_size=training.batch_size,
        learning_rate=training.learning_rate,
        lr_scheduler_type="constant",
        max_grad_norm=training.max_grad_norm,
        weight_decay=0.0,
        logging_strategy="epoch",
        save_strategy="no",
        report_to=[],
        disable_tqdm=True,
        dataloader_num_workers=0,
        use_cpu=config.device == "cpu",
        bf16=training.precision == "bf16",
        gradient_checkpointing=training.gradient_checkpointing,
        gradient_checkpointing_kwargs={"use_reentrant": False},
        optim="adamw_torch",
        seed=1,
        **more,
    )


def _marker(clock: _Clock) -> Any:
    from transformers import TrainerCallback

    class Marker(TrainerCallback):
        def on_train_begin(self, *_: Any, **__: Any) -> None:
            clock.mark()

        def on_epoch_end(self, *_: Any, **__: Any) -> None:
            clock.mark()

    return Marker()


def _last_loss(trainer: Any) -> float:
    return [line["loss"] for line in trainer.state.log_history if "loss" in line][-1]


def _train_trl(trainee: Any, rows: Any, config: Any, clock: _Clock, *, packed: bool) -> float:
    """TRL's own best: completion-only loss; best-fit packing, or batches of like length."""
    from datasets import Dataset
    from trl import SFTConfig, SFTTrainer

    data = Dataset.from_list(
        [
            {
                "input_ids": row["prompt"] + row["answer"],
                "completion_mask": [0] * len(row["prompt"]) + [1] * len(row["answer"]),
            }
            for row in rows
        ]
    )
    longest = max(len(row["prompt"]) + len(row["answer"]) for row in rows)
    sampling = {} if packed else {"train_sampling_strategy": "group_by_length"}
    arguments = _arguments(
        SFTConfig,
        config,
        max_length=longest,
        packing=packed,
        completion_only_loss=True,
        **sampling,
    )
    trainer = SFTTrainer(
        model=trainee.peft,
        args=arguments,
        train_dataset=data,
        processing_class=trainee.tokenizer,
        callbacks=[_marker(clock)],
    )
    trainer.train()
    return _last_loss(trainer)


def _train_transformers(
    trainee: Any, rows: Any, config: Any, clock: _Clock, *, packed: bool
) -> float:
    from datasets import Dataset
    from transformers import DataCollatorForSeq2Seq, Trainer, TrainingArguments

    data = Dataset.from_list(
        [
            {
                "input_ids": row["prompt"] + row["answer"],
                "attention_mask": [1] * (len(row["prompt"]) + len(row["answer"])),
                "labels": [-100] * len(row["prompt"]) + row["answer"],
            }
            for row in rows
        ]
    )
    trainer = Trainer(
        model=trainee.peft,
        args=_arguments(TrainingArguments, config, train_sampling_strategy="group_by_length"),
        train_dataset=data,
        data_collator=DataCollatorForSeq2Seq(trainee.tokenizer, pad_to_multiple_of=32),
        callbacks=[_marker(clock)],
    )
    trainer.train()
    return _last_loss(trainer)


def format_table(found: dict[str, list[dict[str, float]]], options: argparse.Namespace) -> str:
    """Medians over the rounds, and how each compares with TRL's better one."""
    medians = {
        name: {key: statistics.median(run[key] for run in runs) for key in runs[0]}
        for name, runs in found.items()
    }
    best = max((m["examples_per_second"] for n, m in medians.items() if "trl" in n), default=None)
    lines = [
        f"{options.shape}, {options.rows} rows, batches of {options.batch}, {options.precision} on "
        f"{options.device}, median of {options.rounds} rounds",
        "",
        "| trainer | useful tokens/s | examples/s | against TRL | peak memory | loss |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for name, row in medians.items():
        ratio = f"{row['examples_per_second'] / best:.2f} times" if best else ""
        lines.append(
            f"| {name} | {row['tokens_per_second']:,.0f} | {row['examples_per_second']:.2f} | "
            f"{ratio} | {row['peak_mib']:,.0f} MiB | {row['loss']:.3f} |"
        )
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
