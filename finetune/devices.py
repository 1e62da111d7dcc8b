"""What a device can do, asked before anything is loaded; the rest is refused with what it can."""

from __future__ import annotations

from dataclasses import dataclass

from finetune.config import ConfigError
from finetune.settings import Config


@dataclass(frozen=True, slots=True)
class Device:
    """A kind of device, how many there are, whether it is fast at bf16, bytes of its memory."""

    kind: str
    count: int = 1
    fast_bf16: bool = False
    memory_bytes: int = 0


def find_devices() -> dict[str, Device]:
    """The devices present, by kind, the fastest first."""
    import torch

    found: dict[str, Device] = {}
    if torch.cuda.is_available():
        memory = torch.cuda.get_device_properties(0).total_memory
        bf16 = torch.cuda.is_bf16_supported(including_emulation=False)
        found["cuda"] = Device("cuda", torch.cuda.device_count(), bf16, memory)
    if torch.xpu.is_available():
        memory = torch.xpu.get_device_properties(0).total_memory
        found["xpu"] = Device("xpu", torch.xpu.device_count(), True, memory)
    if torch.backends.mps.is_available():
        found["mps"] = Device("mps", 1, False, _memory_of_machine())
    found["cpu"] = Device("cpu", 1, _cpu_is_fast_at_bf16(), _memory_of_machine())
    return found


def _cpu_is_fast_at_bf16() -> bool:
    import torch

    supports = getattr(torch.cpu, "_is_amx_tile_supported", None)
    return bool(supports and supports())


def _memory_of_machine() -> int:
    import os

    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):  # Windows
        return 0


def resolve_device(config: Config, found: dict[str, Device]) -> Device:
    """The device that the config names; the fastest that can do it all for `auto`."""
    if config.device == "auto":
        capable = [d for d in found.values() if not check_device(config, d)]
        return (capable or list(found.values()))[0]
    if config.device not in found:
        raise ConfigError(
            "The config",
            [f"device={config.device}: there is none here; use device={next(iter(found))}."],
        )
    return found[config.device]


def resolve_precision(config: Config, device: Device) -> str:
    """ "fp32", "bf16" or "fp16"."""
    if config.training.precision != "auto":
        return config.training.precision
    if device.fast_bf16:
        return "bf16"
    return "fp16" if device.kind == "cuda" else "fp32"


def refuse_impossible(config: Config, device: Device) -> None:
    """Raise `ConfigError` that lists every setting this device cannot do, and what works."""
    problems = check_device(config, device)
    if problems:
        raise ConfigError(f"On {device.kind} the config", problems)


def check_device(config: Config, device: Device) -> list[str]:
    """What `device` cannot do of the config, one sentence each with the nearest setting."""
    training, quantization, kind = config.training, config.quantization, device.kind
    problems = []
    if kind == "mps" and quantization.type != "none":
        problems.append(
            f"quantization.type={quantization.type}: bitsandbytes has no kernels for mps; "
            "use quantization.type=none."
        )
    if training.optimizer.startswith("paged") and kind not in ("cuda", "xpu"):
        problems.append(
            f"training.optimizer={training.optimizer}: paging needs the memory of a GPU; "
            "use training.optimizer=adamw."
        )
    if training.optimizer == "adamw_8bit" and kind == "mps":
        problems.append("training.optimizer=adamw_8bit: not on mps; use training.optimizer=adamw.")
    if training.precision == "fp16" and kind in ("cpu", "mps"):
        nearest = "bf16" if device.fast_bf16 else "fp32"
        problems.append(
            f"training.precision=fp16: gradients are not scaled on {kind}; "
            f"use training.precision={nearest}."
        )
    if training.precision == "bf16" and kind == "cuda" and not device.fast_bf16:
        problems.append("training.precision=bf16: this GPU has none; use training.precision=fp16.")
    if quantization.compute_dtype == "float16" and kind == "cpu":
        problems.append(
            "quantization.compute_dtype=float16: slow and unstable on a CPU; "
            "use quantization.compute_dtype=float32."
        )
    if config.fsdp and kind == "cpu":
        problems.append("fsdp=true: shards GPUs; use fsdp=false (several CPU processes need none).")
    if config.fsdp and quantization.type == "int8":
        problems.append("quantization.type=int8: FSDP cannot shard it; use quantization.type=nf4.")
    if config.saving.tensorboard and not _has_tensorboard():
        problems.append(
            "saving.tensorboard: the package tensorboard is not installed; "
            "pip install tensorboard, or saving.tensorboard=false (log.jsonl has the same numbers)."
        )
    return problems


def _has_tensorboard() -> bool:
    from importlib.util import find_spec

    return find_spec("tensorboard") is not None
