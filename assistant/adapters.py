"""LoRA adapters on disk: which there are, and which of them fit a base model.

An adapter folder is what PEFT writes (`adapter_config.json`, `adapter_model.safetensors`) plus two
files of ours: `askduck_adapter.json` (`AdapterInfo` as JSON) and `prompt.txt`, the template that
the adapter was trained with. A folder with PEFT's files alone is an adapter too.
"""

from __future__ import annotations

import hashlib
import json
import os
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from assistant.errors import ModelError

ADAPTERS_DIR = Path("runs/adapters")
CARD_FILE = "askduck_adapter.json"
TEMPLATE_FILE = "prompt.txt"
BUNDLED_DIR = Path(__file__).parent / "bundled"

_WEIGHTS_FILE = "adapter_model.safetensors"
_HASHED_BYTES_PER_FILE = 1 << 16


@dataclass(frozen=True, slots=True)
class AdapterInfo:
    """One adapter folder; what its files do not say is empty."""

    name: str
    path: Path
    base: str
    form: str = ""
    template: str | None = None
    steps: int | None = None
    data_hash: str = ""
    base_hash: str = ""
    scores: Mapping[str, Any] = field(default_factory=dict)
    created: str = ""


def list_adapters(root: str | Path | None = None) -> list[AdapterInfo]:
    """All adapters below `root`, sorted by name; none if the folder does not exist.

    `root` is `runs/adapters`, or what the environment variable ASKDUCK_ADAPTERS says, if not
    given. An adapter is named by its path below `root`. Checkpoints of a training run and folders
    whose files cannot be read are left out.
    """
    folder = Path(root or os.environ.get("ASKDUCK_ADAPTERS") or ADAPTERS_DIR)
    found = []
    for config in sorted(folder.rglob("adapter_config.json")):
        path = config.parent
        if any(part.startswith("checkpoint-") for part in path.relative_to(folder).parts):
            continue
        try:
            found.append(read_adapter(path, name=path.relative_to(folder).as_posix()))
        except ModelError:
            continue
    return found


def find_adapter(name: str, root: str | Path | None = None) -> AdapterInfo:
    """The adapter of that name below `root`, or in the folder that `name` is a path to.

    Raises `ModelError` that lists the names there are.
    """
    known = list_adapters(root)
    for info in known:
        if info.name == name:
            return info
    if (Path(name) / "adapter_config.json").is_file():
        return read_adapter(Path(name), name=name)
    names = ", ".join(info.name for info in known) or "none yet; `make finetune` makes one"
    raise ModelError(f"There is no adapter '{name}'. Adapters: {names}.")


def read_adapter(path: Path, *, name: str) -> AdapterInfo:
    """What the files in `path` say. Raises `ModelError` where they are missing or broken."""
    peft_config = _read_json(path / "adapter_config.json", name)
    if peft_config.get("peft_type") != "LORA":
        raise ModelError(
            f"Adapter '{name}' is of type {peft_config.get('peft_type')}; only LoRA can be used."
        )
    card = _read_json(path / CARD_FILE, name) if (path / CARD_FILE).is_file() else {}
    return AdapterInfo(
        name=name,
        path=path,
        base=str(card.get("base") or peft_config.get("base_model_name_or_path") or ""),
        form=str(card.get("form") or ""),
        template=read_template(path) or card.get("template") or None,
        steps=card.get("steps"),
        data_hash=str(card.get("data_hash") or ""),
        base_hash=str(card.get("base_hash") or ""),
        scores=card.get("scores") or {},
        created=str(card.get("created") or ""),
    )


def read_template(folder: Path) -> str | None:
    """The prompt template saved beside weights in `folder`; None if there is none."""
    file = folder / TEMPLATE_FILE
    return file.read_text(encoding="utf-8") if file.is_file() else None


def name_base(name: str) -> str:
    """One spelling for each base: `bundled`, an absolute folder, or a hub id unchanged."""
    if name == "bundled" or (Path(name).is_dir() and Path(name).resolve() == BUNDLED_DIR.resolve()):
        return "bundled"
    return str(Path(name).resolve()) if Path(name).is_dir() else name


def hash_base(folder: Path) -> str:
    """A fingerprint (sha256, hex) of the model in `folder`, cheap for any size.

    It covers the safetensors headers (names, types and shapes of all tensors) and the first 64 KiB
    of numbers of each file, so that a base that was trained again differs. Empty if `folder` holds
    no safetensors.
    """
    digest = hashlib.sha256()
    files = sorted(folder.glob("*.safetensors"))
    for file in files:
        with file.open("rb") as stream:
            (header_bytes,) = struct.unpack("<Q", stream.read(8))
            digest.update(stream.read(header_bytes + _HASHED_BYTES_PER_FILE))
    return digest.hexdigest() if files else ""


def fits_base(info: AdapterInfo, base: str, base_hash: str = "") -> bool:
    """Whether `info` was trained on this base: by fingerprint if both have one, else by name."""
    if info.base_hash and base_hash:
        return info.base_hash == base_hash
    return name_base(info.base) == name_base(base)


def check_adapter(info: AdapterInfo, base: str, base_hash: str, model: Any) -> None:
    """Raise `ModelError` unless the adapter fits `model`, the transformers model of that base.

    Shapes are compared before PEFT touches the model, which it changes in place.
    """
    if not fits_base(info, base, base_hash):
        same_name = name_base(info.base) == name_base(base)
        other = f"another version of '{base}'" if same_name else f"'{info.base}'"
        raise ModelError(
            f"Adapter '{info.name}' was trained on {other} and cannot be used with '{base}'; "
            "load its own base or train it again."
        )
    modules = dict(model.named_modules())
    for layer, sizes in _lora_layers(info):
        module = modules.get(layer)
        if module is None:
            raise ModelError(
                f"Adapter '{info.name}' was trained on another base: '{base}' has no layer {layer}."
            )
        for attribute, size in sizes.items():
            here = getattr(module, attribute, size)
            if here != size:
                raise ModelError(
                    f"Adapter '{info.name}' was trained on another base: layer {layer} has "
                    f"{attribute} {size} there and {here} in '{base}'."
                )


def _lora_layers(info: AdapterInfo) -> Iterator[tuple[str, dict[str, int]]]:
    """Layer name -> the sizes that its low-rank matrices say it has."""
    from safetensors import SafetensorError, safe_open

    layers: dict[str, dict[str, int]] = {}
    try:
        with safe_open(info.path / _WEIGHTS_FILE, framework="pt") as weights:
            for key in weights.keys():  # noqa: SIM118 (safe_open is no mapping)
                if key.endswith(".bias"):
                    raise ModelError(
                        f"Adapter '{info.name}' changes biases of the base, which cannot be "
                        "switched off; merge it and load the merged model."
                    )
                shape = weights.get_slice(key).get_shape()
                layer = key.removeprefix("base_model.model.").rpartition(".lora_")[0]
                if key.endswith("lora_A.weight"):
                    layers.setdefault(layer, {})["in_features"] = shape[1]
                elif key.endswith("lora_B.weight"):
                    layers.setdefault(layer, {})["out_features"] = shape[0]
    except (OSError, SafetensorError) as error:
        raise ModelError(
            f"Adapter '{info.name}' has no readable {_WEIGHTS_FILE} in {info.path}; "
            "copy the folder again or train it again."
        ) from error
    yield from layers.items()


def _read_json(file: Path, name: str) -> dict[str, Any]:
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ModelError(
            f"Adapter '{name}': {file} is missing or broken; copy the folder again."
        ) from error
    if not isinstance(content, dict):
        raise ModelError(f"Adapter '{name}': {file} holds no JSON object; copy the folder again.")
    return content
