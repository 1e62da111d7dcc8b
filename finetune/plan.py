"""`python -m finetune plan CONFIG [key=value …]`: memory and time, before anything is downloaded.

Only the base's config.json is read. The model is built from it without weights (on torch's `meta`
device), with its adapters, and one batch goes through the very loss that training uses: what
autograd keeps for the backward pass is counted tensor by tensor. Weights, quantization constants,
gradients and optimizer states follow from the shapes. The time is that of real steps of a model
with one and with two random layers, quantized as the config says, on this device, drawn out to all
layers.

    --prompt-tokens N --answer-tokens N   shape of the longest examples (else from data.max_tokens)
    --examples N                          size of the training data, for the time of a whole run
    --no-time                             memory alone
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from assistant.errors import AskduckError
from finetune.config import load_config
from finetune.probe import count_activations, count_weights, time_step
from finetune.settings import Config

_ANSWER = 48
_STATE_BYTES = {
    "adamw": 8.0,
    "adamw_8bit": 2.0 + 8 / 256,
    "paged_adamw_32bit": 8.0,
    "paged_adamw_8bit": 2.0 + 8 / 256,
    "sgd": 0.0,
}


@dataclass(frozen=True, slots=True)
class Plan:
    """Bytes of each kind at the peak of a step, on one device, and seconds of one step.

    The interpreter, libraries and the device's own context are not part of it.
    """

    weights: int
    constants: int
    adapters: int
    gradients: int
    optimizer: int
    activations: int
    logits: int
    seconds_per_step: float | None = None
    steps: int | None = None

    @property
    def peak(self) -> int:
        kinds = (
            self.weights,
            self.constants,
            self.adapters,
            self.gradients,
            self.optimizer,
            self.activations,
            self.logits,
        )
        return sum(kinds)

    def format(self) -> str:
        lines = [
            f"{name:<12}{getattr(self, name) / 2**20:>12,.1f} MiB"
            for name in (
                "weights",
                "constants",
                "adapters",
                "gradients",
                "optimizer",
                "activations",
                "logits",
                "peak",
            )
        ]
        if self.seconds_per_step is not None:
            lines.append(f"{'a step':<12}{self.seconds_per_step:>12.2f} s")
            if self.steps is not None:
                whole = self.seconds_per_step * self.steps / 60
                lines.append(f"{'all steps':<12}{whole:>12.1f} min ({self.steps:,} steps)")
        return "\n".join(lines)


def main(argv: Sequence[str]) -> int:
    """The command; returns 0, or 2 with one message on standard error."""
    from finetune.train import DEFAULT

    parser = argparse.ArgumentParser("python -m finetune plan", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("config", nargs="?", default=str(DEFAULT))
    parser.add_argument("overrides", nargs="*", metavar="key=value")
    parser.add_argument("--prompt-tokens", type=int)
    parser.add_argument("--answer-tokens", type=int, default=_ANSWER)
    parser.add_argument("--examples", type=int)
    parser.add_argument("--no-time", action="store_true")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(argv)
    try:
        if "=" in options.config:
            options.overrides.insert(0, options.config)
            options.config = str(DEFAULT)
        config = load_config(options.config, options.overrides)
        plan = make_plan(
            config,
            prompt_tokens=options.prompt_tokens,
            answer_tokens=options.answer_tokens,
            examples=options.examples,
            with_time=not options.no_time,
        )
    except AskduckError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    print(json.dumps(asdict(plan) | {"peak": plan.peak}) if options.json else plan.format())
    return 0


def make_plan(
    config: Config,
    *,
    prompt_tokens: int | None = None,
    answer_tokens: int = _ANSWER,
    examples: int | None = None,
    with_time: bool = True,
) -> Plan:
    """Predict one step with a batch of the longest examples. Raises `ModelError`."""
    from finetune.devices import find_devices, resolve_device, resolve_precision

    device = resolve_device(config, find_devices())
    precision = resolve_precision(config, device)
    prompt = prompt_tokens or max(1, config.data.max_tokens - answer_tokens)
    model_config = read_model_config(config.base)
    weights, constants, adapters = count_weights(config, model_config, precision)
    saved, logits = count_activations(config, model_config, precision, prompt, answer_tokens)
    trained = adapters // 4
    seconds = None
    if with_time:
        seconds = time_step(config, model_config, device.kind, precision, prompt, answer_tokens)
    return Plan(
        weights=weights,
        constants=constants,
        adapters=adapters,
        gradients=adapters,
        optimizer=math.ceil(trained * _STATE_BYTES[config.training.optimizer]),
        activations=saved,
        logits=logits,
        seconds_per_step=seconds,
        steps=_steps(config, examples),
    )


def _steps(config: Config, examples: int | None) -> int | None:
    training = config.training
    if examples is None:
        return training.max_steps
    per_epoch = math.ceil(examples / (training.batch_size * training.accumulation))
    steps = math.ceil(per_epoch * training.epochs)
    return min(steps, training.max_steps or steps)


def read_model_config(base: str) -> Any:
    """The base's transformers config: one small file. Raises `ModelError`."""
    from transformers import AutoConfig

    from assistant.loading import translating
    from assistant.pointer_model import register
    from finetune.model import base_source

    register()
    with translating(f"The config of '{base}' cannot be read", "check the name of the base"):
        return AutoConfig.from_pretrained(base_source(base))
