"""Weights and tokenizer of a local model from a folder, the hub, or this package."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from logging import getLogger
from pathlib import Path
from typing import Any

from assistant.adapters import BUNDLED_DIR
from assistant.errors import ModelError
from assistant.models import Quantization

POINTER_MODEL_TYPE = "askduck_pointer"


def load_weights(
    name: str, *, quantization: Quantization = "none", device: str | None = None
) -> tuple[Any, Any, Path]:
    """The transformers model, its tokenizer and the folder they came from.

    `name` is "bundled", a folder or a hub id. Raises `ModelError`.
    """
    from transformers import AutoModelForCausalLM, AutoTokenizer
    from transformers.utils import cached_file

    quiet_transformers()
    source = str(BUNDLED_DIR) if name == "bundled" else str(Path(name).expanduser())
    is_folder = Path(source).is_dir()
    if name == "bundled" and not is_folder:
        raise ModelError(f"The bundled model is missing from {source}; install askduck again.")
    if is_folder:
        _check_folder(Path(source))
    elif name.startswith((".", "/", "~")) or name.count("/") != 1:
        raise ModelError(
            f"There is no model '{name}': neither a folder nor a hub id such as "
            "'Qwen/Qwen2.5-Coder-1.5B-Instruct'; check the name."
        )
    options = _loading_options(quantization, device or _fastest_device())
    with translating(f"Model '{name}' cannot be loaded", "check its files"):
        try:
            config_file = Path(str(cached_file(source, "config.json")))
            _register_own_type(config_file)
            tokenizer = AutoTokenizer.from_pretrained(source)
            model = AutoModelForCausalLM.from_pretrained(source, **options)
        except OSError as error:
            if is_folder:
                raise
            raise ModelError(
                f"Model '{name}' is no folder here and not in the local Hugging Face cache, and "
                "it cannot be fetched from the hub; check the name and the connection, or use "
                "'bundled'."
            ) from error
    return model.eval(), tokenizer, config_file.parent


@contextmanager
def packed_weights_kept(model: Any) -> Iterator[None]:
    """Keep PEFT from changing the 4-bit weights of `model` while it loads an adapter.

    On CPUs with AVX512-BF16, bitsandbytes packs weights at the first forward pass and unpacks them
    in `state_dict()`, which PEFT calls; the scales come back rounded, so that the base would no
    longer compute what it did before (seen with bitsandbytes 0.50).
    """
    states: list[Any] = [getattr(weights, "quant_state", None) for weights in model.parameters()]
    packed = [state for state in states if getattr(state, "packing_format_for_cpu", False)]
    for state in packed:
        state.packing_format_for_cpu = False
    try:
        yield
    finally:
        for state in packed:
            state.packing_format_for_cpu = True


def quiet_transformers() -> None:
    """Keep progress bars and notes about optional packages out of a user's terminal."""
    import warnings

    from transformers.utils import logging

    logging.set_verbosity_error()
    logging.disable_progress_bar()
    # says at every start that an optional package of faster kernels is not there
    getLogger("bitsandbytes").setLevel("ERROR")
    warnings.filterwarnings("ignore", category=FutureWarning, module="transformers")


def _register_own_type(config_file: Path) -> None:
    """Make the Auto classes know the pointer model, if it is one."""
    if json.loads(config_file.read_text(encoding="utf-8")).get("model_type") == POINTER_MODEL_TYPE:
        from assistant.pointer_model import register

        register()


def encode_prompt(tokenizer: Any, prompt: str) -> list[int]:
    """Token ids of the prompt as training and inference both give it to the model.

    A tokenizer with a chat template gets the prompt as the user's message.
    """
    if getattr(tokenizer, "chat_template", None):
        text = tokenizer.apply_chat_template(
            [{"role": "user", "content": prompt}], add_generation_prompt=True, tokenize=False
        )
        return tokenizer(text, add_special_tokens=False)["input_ids"]
    return tokenizer(prompt)["input_ids"]


def _fastest_device() -> str:
    import torch

    if torch.cuda.is_available():
        return "cuda"
    if torch.xpu.is_available():
        return "xpu"
    return "mps" if torch.backends.mps.is_available() else "cpu"


def _loading_options(quantization: Quantization, device: str) -> dict[str, Any]:
    import torch

    # bfloat16 is emulated, hence slow, on most CPUs.
    dtype: Any = torch.float32 if device == "cpu" else "auto"
    options: dict[str, Any] = {"dtype": dtype, "device_map": {"": device}}
    if quantization == "nf4":
        if device == "mps":
            raise ModelError("bitsandbytes has no NF4 for mps; use quantization 'none'.")
        from transformers import BitsAndBytesConfig

        options["quantization_config"] = BitsAndBytesConfig(
            load_in_4bit=True,
            bnb_4bit_quant_type="nf4",
            bnb_4bit_use_double_quant=True,
            bnb_4bit_compute_dtype=torch.float32 if device == "cpu" else torch.bfloat16,
        )
    return options


def _check_folder(folder: Path) -> None:
    if (folder / "adapter_config.json").is_file() and not (folder / "config.json").is_file():
        raise ModelError(f"'{folder}' holds an adapter, not a model; give it as the adapter.")
    for file in ("config.json", "tokenizer.json"):
        if not (folder / file).is_file():
            raise ModelError(f"Model folder '{folder}' has no {file}; copy the model again.")


@contextmanager
def translating(what: str, advice: str) -> Iterator[None]:
    """Turn what transformers, PEFT, torch and safetensors raise into one sentence."""
    try:
        yield
    except ModelError:
        raise
    except Exception as error:
        lines = str(error).strip().splitlines() or [""]
        cause = lines[0].strip().rstrip(".:")[:200] or type(error).__name__
        if "out of memory" in cause.lower():
            advice = "use a smaller model or quantization 'nf4'"
        raise ModelError(f"{what}: {cause}; {advice}.") from error
