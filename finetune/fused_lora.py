"""The forward and backward pass of a LoRA layer as one step, while it trains.

PEFT runs dropout, two products, the scaling and the sum one after the other, each with a copy of
the whole activation in fp32 (the adapters' type), and draws the dropout one number at a time, which
on a CPU takes longer than both products. Here the scaling is done where the matrices are thin, the
sum is part of the second product, sixteen random bits decide on each number, and backward keeps
these and no copy. (Fusing LoRA's steps is Unsloth's idea, done there in Triton.)

The layers stay PEFT's: switched off, merged, evaluated or of another kind (DoRA, a bias), they run
PEFT's own forward pass, and saving knows nothing of this.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import torch
from torch import nn

_BITS = 16
_WHOLE = {2: torch.int16, 4: torch.int32, 8: torch.int64}


def fuse(model: Any) -> None:
    """Give the plain LoRA layers of a PEFT model the pass of this module, in place."""
    from peft.tuners.lora import LoraLayer

    for module in model.modules():
        if isinstance(module, LoraLayer) and isinstance(module.get_base_layer(), nn.Linear):
            layer: Any = module
            layer.forward = partial(_forward, layer, layer.forward)


def _forward(
    layer: Any, plain: Callable[..., torch.Tensor], x: torch.Tensor, *args: Any, **kwargs: Any
) -> torch.Tensor:
    names = [name for name in layer.active_adapters if name in layer.lora_A]
    idle = not layer.training or layer.disable_adapters or layer.merged
    if idle or args or kwargs or len(names) != 1 or layer.lora_variant or layer.lora_bias[names[0]]:
        return plain(x, *args, **kwargs)
    (name,) = names
    dropout = layer.lora_dropout[name]
    base = layer.base_layer(x)
    return _LowRank.apply(
        x,
        # with a bias it is a view, whose change autograd would take for one of what is viewed
        base.clone() if base._is_view() else base,
        layer.lora_A[name].weight,
        layer.lora_B[name].weight,
        layer.scaling[name],
        dropout.p if isinstance(dropout, nn.Dropout) else 0.0,
    )


class _LowRank(torch.autograd.Function):
    """base + scaling * dropout(x) A^T B^T, computed in the type of `base`."""

    @staticmethod
    def forward(  # type: ignore[override]
        ctx: Any,
        x: torch.Tensor,
        base: torch.Tensor,
        a: torch.Tensor,
        b: torch.Tensor,
        scaling: float,
        p: float,
    ) -> torch.Tensor:
        rows = x.to(base.dtype).flatten(0, -2)
        keep = draw_kept(rows, p) if p else None
        ctx.scaling = scaling / (1 - p)
        low = _kept(rows, keep) @ a.to(base.dtype).T * ctx.scaling
        ctx.save_for_backward(rows, keep, low, a, b)
        ctx.shape = x.shape
        ctx.mark_dirty(base)
        base.view(-1, base.shape[-1]).addmm_(low, b.to(base.dtype).T)
        return base

    @staticmethod
    def backward(ctx: Any, grad: torch.Tensor) -> Any:  # type: ignore[override]
        rows, keep, low, a, b = ctx.saved_tensors
        flat = grad.flatten(0, -2)
        into_low = flat @ b.to(flat.dtype) * ctx.scaling
        into_x = None
        if ctx.needs_input_grad[0]:
            into_x = _kept(into_low @ a.to(flat.dtype), keep).view(ctx.shape)
        into_a = (into_low.T @ _kept(rows, keep)).to(a.dtype)
        return into_x, grad, into_a, (flat.T @ low).to(b.dtype), None, None


def draw_kept(rows: torch.Tensor, p: float) -> torch.Tensor:
    """All bits of each number of `rows` that dropout keeps, none of the others; `p` is rounded to
    1/65536. A CPU takes thrice as long for `torch.where` as for these bits."""
    whole = _WHOLE[rows.element_size()]
    if rows.device.type != "cpu":
        return (torch.rand_like(rows, dtype=torch.float32) >= p).to(whole).neg_()
    words = torch.empty(-(-rows.numel() // 4), dtype=torch.int64).random_(-(2**63), None)
    bits = words.view(torch.int16)[: rows.numel()].view(rows.shape)
    return (bits >= round(p * 2**_BITS) - 2 ** (_BITS - 1)).to(whole).neg_()


def _kept(rows: torch.Tensor, keep: torch.Tensor | None) -> torch.Tensor:
    return rows if keep is None else (rows.view(keep.dtype) & keep).view(rows.dtype)
