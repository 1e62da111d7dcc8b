"""`python -m finetune train [CONFIG] [key=value …]`: an adapter, and whether it is any better.

    config -> device -> data -> base in 4 bits + LoRA -> train -> save -> measure base and tuned

Everything of a run stands in its adapter's folder: weights, config, prompt, what became of the
data, the log, the scores and two pictures. `assistant` lists the adapter from then on.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from pathlib import Path

from assistant.errors import AskduckError
from finetune.config import CONFIGS, list_settings, load_config
from finetune.settings import Config

DEFAULT = CONFIGS / "default.yaml"


def main(argv: Sequence[str]) -> int:
    """The command; returns 0, or 2 with one message on standard error for what cannot be done."""
    if any(a in ("-h", "--help") for a in argv):
        print(_help())
        return 0
    path: Path | None = DEFAULT
    overrides = list(argv)
    if overrides and "=" not in overrides[0]:
        path = Path(overrides.pop(0))
    try:
        run(load_config(path, overrides))
    except AskduckError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("\nStopped. The same command goes on from the last checkpoint.", file=sys.stderr)
        return 130
    return 0


def _help() -> str:
    lines = [
        "usage: python -m finetune train [CONFIG.yaml] [key=value …]",
        "",
        f"Configs: {', '.join(sorted(p.stem for p in CONFIGS.glob('*.yaml')))}",
        "Settings and their defaults:",
    ]
    for setting in list_settings().values():
        default = setting.default
        shown = ",".join(default) if isinstance(default, tuple) else default
        lines.append(f"  {setting.key}={shown}\n      {setting.text}")
    return "\n".join(lines)


def run(config: Config) -> Path:
    """Train and measure; the adapter's folder. Raises `AskduckError`."""
    from finetune.devices import find_devices, refuse_impossible, resolve_device, resolve_precision

    device = resolve_device(config, find_devices())
    refuse_impossible(config, device)
    precision = resolve_precision(config, device)
    started = time.monotonic()

    import torch

    from finetune.data import prepare
    from finetune.model import load_trainee
    from finetune.session import Session

    # Attention makes numbers so small that a CPU multiplies them several times slower; as zeros
    # they cost nothing.
    torch.set_flush_denormal(True)
    session = Session(config, device, precision)
    folder = session.folder
    session.say(
        f"{config.name}: {config.base} on {device.kind}, {precision}, {config.quantization.type}"
    )
    with session.one_after_the_other():
        prepared = prepare(config, folder / "databases")
    trainee = load_trainee(config, device=session.device_name, precision=precision)
    trainer = session.make_trainer(trainee, prepared)
    session.say(prepared.report.format())
    session.say(session.describe(trainer))
    trainer.fit()
    session.take_best(trainer)
    card = session.save(trainer, prepared)
    if config.measuring.enabled and prepared.measured:
        session.measure(trainer, prepared, card)
    session.conclude(prepared, seconds=time.monotonic() - started)
    # threads of the group of several processes may else abort the end of one
    session.accelerator.end_training()
    return folder
