"""What `python -m finetune plan` predicts against what a step of training takes.

    python -m benchmarks.plan [--rows 4] [--prompt 256] [--answer 32] [--threads 1] [--denormals]

Memory is what lives at once beside weights and optimizer, counted operation by operation; time is
the fastest of eight steps. The Llama is random, of the bundled model's width and depth.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
import weakref
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_iter

from finetune.config import load_config
from finetune.model import AnswerLoss, load_trainee
from finetune.plan import make_plan
from finetune.probe import make_probe
from finetune.settings import Config
from finetune.trainer import make_optimizer

_STEPS = 8
_SETTINGS = {
    "fp32, not quantized": ("precision=fp32", "quantization=none"),
    "bf16, NF4": ("precision=bf16", "quantization=nf4"),
    "fp32, NF4": ("precision=fp32", "quantization=nf4"),
    "fp32, NF4, checkpointed": (
        "precision=fp32",
        "quantization=nf4",
        "gradient_checkpointing=true",
    ),
}


class LiveTensors(TorchDispatchMode):
    """Follows every storage that an operation makes, and the most bytes that lived at once.

    An operation may return a view of a weight: the storages of `model` are there before and do not
    count.
    """

    def __init__(self, model: torch.nn.Module) -> None:
        super().__init__()
        held = (*model.parameters(), *model.buffers())
        self.live = {tensor.untyped_storage()._cdata for tensor in held}
        self.now = self.peak = 0

    def __torch_dispatch__(self, operation, types, args=(), kwargs=None):  # type: ignore[no-untyped-def]
        result = operation(*args, **(kwargs or {}))
        for tensor in tree_iter(result):
            if isinstance(tensor, torch.Tensor):
                self._follow(tensor.untyped_storage())
        return result

    def _follow(self, storage: Any) -> None:
        key, size = storage._cdata, storage.nbytes()
        if key in self.live:
            return
        self.live.add(key)
        self.now += size
        self.peak = max(self.peak, self.now)
        weakref.finalize(storage, self._forget, key, size)

    def _forget(self, key: int, size: int) -> None:
        self.live.discard(key)
        self.now -= size


@dataclass(frozen=True, slots=True)
class Compared:
    """Bytes and seconds of one step."""

    predicted_bytes: int
    measured_bytes: int
    predicted_seconds: float
    measured_seconds: float


def compare(config: Config, *, rows: int, prompt: int, answer: int) -> Compared:
    """One step of the config on a CPU, planned and taken."""
    plan = make_plan(config, prompt_tokens=prompt, answer_tokens=answer)
    precision = config.training.precision
    trainee = load_trainee(config, device="cpu", precision=precision)
    loss = AnswerLoss(trainee.peft.train())
    trained = [p for p in trainee.peft.parameters() if p.requires_grad]
    optimizer = make_optimizer(trained, config.training)
    batch = make_probe(trainee.causal.config, rows, prompt, answer, "cpu")

    def step() -> None:
        with torch.autocast("cpu", torch.bfloat16, enabled=precision == "bf16"):
            total = loss(batch)
        total.backward()

    with LiveTensors(loss) as tensors:
        step()
    seconds = []
    for _ in range(_STEPS):
        started = time.perf_counter()
        step()
        torch.nn.utils.clip_grad_norm_(trained, 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        seconds.append(time.perf_counter() - started)
    assert plan.seconds_per_step is not None
    return Compared(
        plan.activations + plan.logits + plan.gradients,
        tensors.peak,
        plan.seconds_per_step,
        min(seconds),
    )


def main(argv: Sequence[str] | None = None) -> int:
    """Print the table."""
    parser = argparse.ArgumentParser("python -m benchmarks.plan", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    for name, value in (("rows", 4), ("prompt", 256), ("answer", 32), ("threads", 1)):
        parser.add_argument(f"--{name}", type=int, default=value)
    parser.add_argument("--denormals", action="store_true", help="do not flush them to zero")
    options = parser.parse_args(argv)
    torch.set_num_threads(options.threads)
    torch.set_flush_denormal(not options.denormals)  # flushed, as `finetune train` does
    print("| model | setting | MiB planned | counted | off by | s planned | taken | off by |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- |")
    with tempfile.TemporaryDirectory() as folder:
        _save_llama(Path(folder))
        for base, name in ((folder, "Llama"), ("bundled", "bundled")):
            for setting, overrides in _SETTINGS.items():
                if name == "bundled" and "checkpointed" in setting:
                    continue  # it keeps the prompt's states and refuses
                shared = [f"base={base}", "name=x", "device=cpu", f"batch_size={options.rows}"]
                config = load_config(None, [*shared, *overrides])
                found = compare(
                    config, rows=options.rows, prompt=options.prompt, answer=options.answer
                )
                print(f"| {name} | {setting} | {_format(found)} |", flush=True)
    return 0


def _format(found: Compared) -> str:
    memory = found.predicted_bytes / found.measured_bytes - 1
    speed = found.predicted_seconds / found.measured_seconds - 1
    return (
        f"{found.predicted_bytes / 2**20:.1f} | {found.measured_bytes / 2**20:.1f} | {memory:+.0%} "
        f"| {found.predicted_seconds:.3f} | {found.measured_seconds:.3f} | {speed:+.0%}"
    )


def _save_llama(folder: Path) -> None:
    from transformers import AutoTokenizer, LlamaConfig, LlamaForCausalLM

    from assistant.pointer_model import register
    from finetune.model import base_source

    register()
    AutoTokenizer.from_pretrained(base_source("bundled")).save_pretrained(folder)
    torch.manual_seed(0)
    shape = LlamaConfig(
        vocab_size=8544,
        hidden_size=256,
        intermediate_size=704,
        num_hidden_layers=6,
        num_attention_heads=4,
        num_key_value_heads=4,
    )
    LlamaForCausalLM(shape).save_pretrained(folder)


if __name__ == "__main__":
    sys.exit(main())
