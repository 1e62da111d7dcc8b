"""Checkpoints that are whole or not there at all, and that a killed run goes on from.

A checkpoint is a folder `checkpoint-STEP` below the adapter's: the adapter as PEFT writes it, the
optimizer, the random states and the place in the data. It is written under another name, flushed to
disk and renamed, so that a process killed at any moment leaves the last whole one.
"""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from assistant.errors import AskduckError

_PREFIX = "checkpoint-"
_UNFINISHED = "unfinished-"
_STATE = "trainer.json"
_TENSORS = "trainer.pt"


class SavingFailed(AskduckError):
    """A checkpoint could not be written; the one before is still there."""


@dataclass(slots=True)
class Progress:
    """Where a run stands. `accuracies` has (step, execution accuracy on the validation pairs)."""

    run: str  # fingerprint of what is trained on what
    step: int = 0
    epoch: int = 0
    batch: int = 0  # batches of this epoch that are done
    tokens: int = 0
    examples: int = 0
    seconds: float = 0.0
    first_loss: float | None = None
    best_step: int | None = None
    best_accuracy: float = -1.0
    worse: int = 0  # evaluations since the best
    accuracies: list[tuple[int, float]] | None = None


def checkpoint_folder(folder: Path, step: int) -> Path:
    return folder / f"{_PREFIX}{step:06d}"


def list_checkpoints(folder: Path) -> list[Path]:
    """Whole checkpoints below `folder`, oldest first."""
    found = (p for p in folder.glob(f"{_PREFIX}*") if (p / _STATE).is_file())
    return sorted(found, key=lambda p: int(p.name.removeprefix(_PREFIX)))


def read_progress(checkpoint: Path) -> Progress:
    """What `save` wrote. Raises `SavingFailed` for a damaged file."""
    try:
        return Progress(**json.loads((checkpoint / _STATE).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError) as error:
        raise SavingFailed(f"The checkpoint {checkpoint} is damaged; delete it.") from error


def save(folder: Path, progress: Progress, *, trainee: Any, optimizer: Any, keep: int) -> Path:
    """Write `checkpoint-STEP` and delete those beyond the last `keep`, but never the best.

    Raises `SavingFailed`, with the older checkpoints untouched, when the disk is full.
    """
    final = checkpoint_folder(folder, progress.step)
    unfinished = folder / f"{_UNFINISHED}{progress.step:06d}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(unfinished, ignore_errors=True)
        save_adapter(trainee, unfinished)
        import torch

        with (unfinished / _TENSORS).open("wb") as file:
            torch.save({"optimizer": optimizer.state_dict(), "random": _random_state()}, file)
        (unfinished / _STATE).write_text(json.dumps(asdict(progress)), encoding="utf-8")
        _flush(unfinished)
        shutil.rmtree(final, ignore_errors=True)
        unfinished.rename(final)
    except (OSError, RuntimeError) as error:  # torch turns a full disk into RuntimeError
        shutil.rmtree(unfinished, ignore_errors=True)
        last = list_checkpoints(folder)
        where = f"the last good one is {last[-1]}" if last else "there is none before it"
        raise SavingFailed(
            f"Checkpoint {progress.step} cannot be written to {folder} ({_reason(error)}); "
            f"{where}. Free some space, or choose another folder with out=…, and start again: "
            "it goes on."
        ) from error
    for old in list_checkpoints(folder)[:-keep]:
        if progress.best_step is None or old != checkpoint_folder(folder, progress.best_step):
            shutil.rmtree(old, ignore_errors=True)
    return final


def _reason(error: Exception) -> str:
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return (str(error).strip().splitlines() or [type(error).__name__])[0][:120]


def _flush(folder: Path) -> None:
    for path in [*folder.iterdir(), folder]:
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def save_adapter(trainee: Any, folder: Path, weights: dict[str, Any] | None = None) -> None:
    """The adapter's weights and config as PEFT writes them, without asking the hub anything.

    `weights` is the whole state where the model itself holds only a piece of it (FSDP).
    """
    from assistant.loading import packed_weights_kept

    folder.mkdir(parents=True, exist_ok=True)
    with packed_weights_kept(trainee.causal):
        trainee.peft.save_pretrained(str(folder), save_embedding_layers=False, state_dict=weights)
    (folder / "README.md").unlink(missing_ok=True)  # PEFT's empty card; `train` writes one


def restore(checkpoint: Path, *, trainee: Any, optimizer: Any) -> Progress:
    """Put weights, optimizer and random states back to what they were at this checkpoint."""
    import torch

    load_weights_into(trainee, checkpoint)
    device = next(p for p in trainee.peft.parameters() if p.requires_grad).device
    state = torch.load(checkpoint / _TENSORS, map_location="cpu", weights_only=True)
    optimizer.load_state_dict(state["optimizer"])
    _set_random_state(state["random"], device.type)
    return read_progress(checkpoint)


def load_weights_into(trainee: Any, checkpoint: Path) -> None:
    """The adapter of `checkpoint` into the trainee's."""
    from peft import load_peft_weights, set_peft_model_state_dict

    from assistant.loading import packed_weights_kept

    with packed_weights_kept(trainee.causal):
        weights = load_peft_weights(str(checkpoint), device="cpu")
        set_peft_model_state_dict(trainee.peft, weights)


def clear(folder: Path) -> None:
    """Delete all checkpoints, whole or not."""
    for path in (*folder.glob(f"{_PREFIX}*"), *folder.glob(f"{_UNFINISHED}*")):
        shutil.rmtree(path, ignore_errors=True)


def _random_state() -> dict[str, Any]:
    import torch

    state: dict[str, Any] = {"torch": torch.get_rng_state()}
    if torch.cuda.is_available():
        state["cuda"] = torch.cuda.get_rng_state_all()
    return state


def _set_random_state(state: dict[str, Any], device: str) -> None:
    import torch

    torch.set_rng_state(state["torch"])
    if device == "cuda" and "cuda" in state:
        torch.cuda.set_rng_state_all(state["cuda"])
