"""The last layer where the loss looks, and nowhere else.

Of its work for the other positions only keys and values are ever looked at: not their queries, not
what `o_proj` and the MLP make of them. For text-to-SQL, where the prompt is ten times longer than
the answer, that is five sixths of a layer: of six layers a seventh of the whole step.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import nn


class LastLayer:
    """Those parts of a decoder's last layer, which while they train run at chosen positions only
    and give zeros elsewhere. Layers that are not built like Llama's run as they are.

    Positions stay chosen until the next time, since gradient checkpointing runs a layer again.
    """

    def __init__(self, decoder: Any) -> None:
        self._chosen: torch.Tensor | None = None
        for part in _parts(decoder.layers[-1]) if hasattr(decoder, "layers") else ():
            part.register_forward_pre_hook(self._select)
            part.register_forward_hook(self._spread)

    def choose(self, positions: torch.Tensor) -> None:
        """Run at these from now on: indices into (rows * length), which must be that of the next
        input."""
        self._chosen = positions

    def _select(self, part: nn.Module, inputs: tuple[Any, ...]) -> Any:
        if not part.training or self._chosen is None:
            return None
        (states,) = inputs
        self._shape = states.shape[:-1]
        return states.flatten(0, 1).index_select(0, self._chosen)

    def _spread(self, part: nn.Module, inputs: Any, output: torch.Tensor) -> torch.Tensor | None:
        if not part.training or self._chosen is None:
            return None
        whole = output.new_zeros(self._shape.numel(), output.shape[-1])
        return whole.index_copy(0, self._chosen, output).unflatten(0, self._shape)


def _parts(layer: nn.Module) -> list[nn.Module]:
    """`q_proj`, `o_proj` and the MLP; none if one is missing, or the MLP is a mixture of experts,
    which counts all positions."""
    attention, mlp = getattr(layer, "self_attn", None), getattr(layer, "mlp", None)
    parts = [getattr(attention, "q_proj", None), getattr(attention, "o_proj", None), mlp]
    dense = isinstance(getattr(mlp, "down_proj", None), nn.Module)
    return [part for part in parts if part is not None] if dense and None not in parts else []
