"""`python -m finetune merge ADAPTER OUT`: one full model out of a base and an adapter.

The result is an ordinary model folder: transformers, vLLM and `askduck --model OUT` load it. The
low-rank updates are added in fp32 to the published weights of the base, not to its 4-bit ones.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from assistant.adapters import TEMPLATE_FILE, find_adapter
from assistant.errors import AskduckError, ModelError

_DTYPES = ("float32", "bfloat16", "float16")


def main(argv: Sequence[str]) -> int:
    """The command; returns 0, or 2 with one sentence on standard error."""
    parser = argparse.ArgumentParser("python -m finetune merge", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("adapter", help="name or folder of an adapter")
    parser.add_argument("out", type=Path, help="folder for the merged model; must not exist")
    parser.add_argument("--base", help="the base, if it is not where the adapter says")
    parser.add_argument(
        "--dtype", choices=_DTYPES, default="float32", help="type of the stored weights (float32)"
    )
    options = parser.parse_args(argv)
    try:
        folder = merge(options.adapter, options.out, base=options.base, dtype=options.dtype)
    except AskduckError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    print(f"Merged model: {folder}\nChat with it: askduck chat --model {folder}")
    return 0


def merge(adapter: str, out: Path, *, base: str | None = None, dtype: str = "float32") -> Path:
    """Write the merged model to `out`. Raises `ModelError`.

    In float32 its logits equal base plus adapter up to the order of additions; 16-bit types round.
    """
    import torch
    from peft import PeftModel

    from assistant.loading import load_weights, translating

    info = find_adapter(adapter)
    name = base or info.base
    if not name:
        raise ModelError(f"Adapter '{adapter}' does not say what its base is; give --base.")
    if out.exists():
        raise ModelError(f"'{out}' exists already; give a folder that does not.")
    model, tokenizer, folder = load_weights(name, device="cpu")
    from assistant.adapters import check_adapter
    from assistant.pointer_model import MODEL_TYPE
    from assistant.pointer_storage import keep_wide
    from assistant.verifier import FILE as VERIFIER_FILE
    from assistant.verifier import Verifier

    check_adapter(info, name, "", model)
    with translating(f"Adapter '{adapter}' cannot be merged", "train it again"):
        merged = PeftModel.from_pretrained(model.float(), str(info.path)).merge_and_unload()
    merged = merged.to(getattr(torch, dtype))
    if merged.config.model_type == MODEL_TYPE:
        keep_wide(merged)
    unfinished = out.with_name(f"{out.name}.unfinished")
    try:
        shutil.rmtree(unfinished, ignore_errors=True)
        merged.save_pretrained(unfinished)
        tokenizer.save_pretrained(unfinished)
        if info.template:
            (unfinished / TEMPLATE_FILE).write_text(info.template, encoding="utf-8")
        if (verifier := Verifier.load(folder)) is not None:
            verifier.save(unfinished / VERIFIER_FILE)
        unfinished.rename(out)
    except OSError as error:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise ModelError(
            f"The merged model cannot be written to '{out}': {error.strerror}."
        ) from error
    return out
