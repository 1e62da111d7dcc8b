"""How weights of the bundled architecture lie on disk: the large matrices in 8 bits.

Each row has a scale of its own: half the size of bf16, for an error of at most 1/254 of the largest
number of the row (row-wise absmax quantization, as in LLM.int8(), Dettmers et al. 2022). The
conversion is one of transformers' own kind, so that `from_pretrained` gives the dtype that is asked
for, bitsandbytes or not, and `save_pretrained` narrows again.
"""

from __future__ import annotations

from typing import Any

import torch
from transformers.core_model_loading import ConversionOps, WeightConverter, WeightRenaming

_NARROWED = ("_proj.weight", "embed_tokens.weight")
_BYTES, _SCALE = "_bytes", "_scale"


class Widen(ConversionOps):
    """`NAME_bytes` (rows, columns) and `NAME_scale` (rows, 1) to `NAME`, in the dtype asked for."""

    def convert(  # type: ignore[override]
        self,
        input_dict: dict[str, Any],
        *,
        source_patterns: list[str],
        target_patterns: list[str],
        config: Any,
        **_: Any,
    ) -> dict[str, torch.Tensor]:
        numbers, scale = (_tensor(input_dict[name]) for name in source_patterns)
        # with bitsandbytes, nobody after this brings embeddings to the dtype of the rest
        return {target_patterns[0]: (numbers.float() * scale).to(config.dtype)}

    @property
    def reverse_op(self) -> ConversionOps:
        return Narrow()


class Narrow(ConversionOps):
    """`NAME` to `NAME_bytes` and `NAME_scale`."""

    def convert(  # type: ignore[override]
        self,
        input_dict: dict[str, Any],
        *,
        source_patterns: list[str],
        target_patterns: list[str],
        **_: Any,
    ) -> dict[str, torch.Tensor]:
        weight = _tensor(input_dict[source_patterns[0]]).float()
        scale = weight.abs().amax(1, keepdim=True).clamp(min=1e-12) / 127
        numbers = (weight / scale).round().to(torch.int8)
        return dict(zip(target_patterns, (numbers, scale), strict=True))

    @property
    def reverse_op(self) -> ConversionOps:
        return Widen()


def _tensor(found: Any) -> torch.Tensor:
    return found[0] if isinstance(found, list) else found


def keep_wide(model: Any) -> None:
    """Let `save_pretrained` write the weights of `model` as they are."""
    model._weight_conversions = []


def conversions() -> list[WeightConverter | WeightRenaming]:
    """What `register_checkpoint_conversion_mapping` of transformers takes."""
    return [WeightConverter([name + _BYTES, name + _SCALE], name, [Widen()]) for name in _NARROWED]
