"""What the pointer model keeps of a prompt while it writes the reply.

Beams of one prompt share all of it, so that nothing of a prompt is moved from step to step: copying
keys and values, once to append and once to follow the beams, would take more than the step itself.
"""

from __future__ import annotations

from copy import copy
from typing import Any

import torch
from transformers import Cache
from transformers.cache_utils import DynamicLayer

_ROOM = 32  # positions: most replies are shorter


class PointerCache(Cache):
    """Keys and values of each layer, and what `PointerForCausalLM` found in the prompts.

    `seen`, `states` and `keys` are (prompts, positions, …), `start` (prompts, symbols) is each
    symbol's position, `links` as `assistant.pointer_relations.links_of` gives them. `beams` rows of
    the batch stand for each prompt.
    """

    beams = 1
    seen: torch.Tensor
    start: torch.Tensor
    states: torch.Tensor
    keys: torch.Tensor
    links: torch.Tensor

    def __init__(self, layers: int) -> None:
        super().__init__(layers=[_Layer() for _ in range(layers)])

    def get_seq_length(self, layer_idx: int = -1) -> int:
        """Positions of the prompt and the reply, which goes through the last layers alone."""
        return super().get_seq_length(layer_idx)

    def keep_last(self, count: int) -> None:
        """Let go what layers before the last `count` hold: no reply goes through them."""
        self.layers[:-count] = [_Layer() for _ in self.layers[:-count]]

    def spread(self, beams: int) -> PointerCache:
        """A cache with so many rows for each prompt, to which no reply was written yet. What was
        found in the prompts is shared."""
        result = copy(self)
        result.beams = beams
        layers: Any = self.layers
        result.layers = [layer.spread(beams) for layer in layers]
        return result


class _Layer(DynamicLayer):
    """The prompt's keys and values and then the reply's, for which room is made beforehand where no
    gradient is asked for."""

    prompt = 0
    room: list[torch.Tensor] | None = None

    def update(
        self, key_states: torch.Tensor, value_states: torch.Tensor, *args: Any, **kwargs: Any
    ) -> tuple[torch.Tensor, torch.Tensor]:
        if not self.is_initialized:
            self.prompt = key_states.shape[2]
        elif not torch.is_grad_enabled():
            return self._append(key_states, value_states)
        return super().update(key_states, value_states, *args, **kwargs)

    @property
    def _held(self) -> list[torch.Tensor]:
        return [states for states in (self.keys, self.values) if states is not None]

    def _append(
        self, key_states: torch.Tensor, value_states: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor]:
        start = self.get_seq_length()
        end = start + key_states.shape[2]
        if self.room is None or end > self.room[0].shape[2]:
            self.room = [_with_room(states, 1, end + _ROOM) for states in self._held]
        for room, new in zip(self.room, (key_states, value_states), strict=True):
            room[:, :, start:end] = new
        keys, values = (room[:, :, :end] for room in self.room)
        self.keys, self.values = keys, values
        return keys, values

    def spread(self, beams: int) -> _Layer:
        result = copy(self)
        if self._held:
            result.room = [_with_room(states, beams, self.prompt + _ROOM) for states in self._held]
            result.keys, result.values = (room[:, :, : self.prompt] for room in result.room)
        return result

    def reorder_cache(self, beam_idx: torch.Tensor) -> None:
        """A beam goes on from another of the same prompt: only the replies change places."""
        for states in self._held:
            reply = states[:, :, self.prompt :]
            reply.copy_(reply.index_select(0, beam_idx))


def _with_room(states: torch.Tensor, repeats: int, length: int) -> torch.Tensor:
    """Each row `repeats` times, in the first positions of `length`."""
    rows, heads, filled, size = states.shape
    room = states.new_empty(rows, repeats, heads, length, size)
    room[:, :, :, :filled] = states[:, None]
    return room.flatten(0, 1)
