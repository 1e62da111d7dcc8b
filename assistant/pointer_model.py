"""The bundled architecture: a Llama that reads its prompt in both directions and points.

Three changes to a causal language model, all inside `forward`, so that loading, adapting (PEFT),
quantizing (bitsandbytes) and `generate` stay those of transformers:

* The prompt (up to and including the template's response token) attends to itself in both
  directions; the reply is causal (prefix language model, Raffel et al. 2020, section 3.2.1).
* The logit of a symbol is not `h · E[symbol]` but `(W_q h_t) · (W_k h_pos(symbol)) / sqrt(d)`,
  where pos is the symbol's first place in the prompt (pointer networks, Vinyals et al. 2015).
  Symbols that the prompt does not hold cannot be produced.
* A written symbol is read as what it stands for: the embedding of its kind plus a projection of
  `h_pos(symbol)`. In the prompt all symbols of one kind share one embedding: which symbol a column
  got says nothing about it.

Reading the prompt and writing the reply are two passes through the same layers, in training as in
generation; the first leaves its keys and values, and the symbols' states, in the cache.
"""

from __future__ import annotations

import math
from typing import Any

import torch
from torch import nn
from torch.nn import functional
from transformers import (
    AutoConfig,
    AutoModelForCausalLM,
    DynamicCache,
    LlamaConfig,
    LlamaForCausalLM,
)
from transformers.modeling_outputs import CausalLMOutputWithPast

MODEL_TYPE = "askduck_pointer"
_NEVER = -1e9


class PointerConfig(LlamaConfig):
    """A LlamaConfig whose last `sum(symbol_counts)` ids are symbols (tables, columns, values)."""

    model_type = MODEL_TYPE
    symbol_counts: list[int] | tuple[int, ...] = (48, 224, 80)
    response_token_id: int = 0
    pointer_size: int = 128

    @property
    def first_symbol_id(self) -> int:
        return self.vocab_size - sum(self.symbol_counts)


class PointerForCausalLM(LlamaForCausalLM):
    """See the module. `forward` takes `labels` in the usual layout (-100 where no loss is).

    Rows of a batch must end their prompts in the same column (prompts padded on the left, replies
    on the right), as `generate` also does.
    """

    config_class = PointerConfig
    config: PointerConfig

    def __init__(self, config: PointerConfig) -> None:
        super().__init__(config)
        size = config.hidden_size
        self.pointer_query = nn.Linear(size, config.pointer_size, bias=False)
        self.pointer_key = nn.Linear(size, config.pointer_size, bias=False)
        self.feedback = nn.Linear(size, size, bias=False)
        self.post_init()

    def forward(  # type: ignore[override]
        self,
        input_ids: torch.Tensor,
        attention_mask: torch.Tensor | None = None,
        position_ids: torch.Tensor | None = None,
        past_key_values: DynamicCache | None = None,
        labels: torch.Tensor | None = None,
        use_cache: bool | None = None,
        logits_to_keep: int = 0,
        **kwargs: Any,
    ) -> CausalLMOutputWithPast:
        """Logits from the end of the prompt on: (batch, reply length + 1, vocabulary), or of the
        last `logits_to_keep` of those; with a filled cache, of the new tokens."""
        if past_key_values is not None and past_key_values.get_seq_length() > 0:
            hidden = self._write(input_ids, attention_mask, position_ids, past_key_values)
            cache = past_key_values
        else:
            split = self._prompt_length(input_ids)
            if attention_mask is None:
                attention_mask = torch.ones_like(input_ids)
            if position_ids is None:
                position_ids = attention_mask.cumsum(1).sub(1).clamp(min=0)
            cache = DynamicCache(config=self.config) if past_key_values is None else past_key_values
            read = self._read(
                input_ids[:, :split], attention_mask[:, :split], position_ids[:, :split], cache
            )
            hidden = read[:, -1:]
            if split < input_ids.shape[1]:
                reply = self._write(
                    input_ids[:, split:], attention_mask, position_ids[:, split:], cache
                )
                hidden = torch.cat([hidden, reply], dim=1)
        loss = None
        if labels is not None:
            targets = labels[:, labels.shape[1] - hidden.shape[1] + 1 :]
            loss = self._loss(hidden[:, :-1], targets, cache)
            logits = hidden.new_zeros(0)
        else:
            logits = self._logits(hidden[:, -logits_to_keep:] if logits_to_keep else hidden, cache)
        return CausalLMOutputWithPast(
            loss=loss, logits=logits, past_key_values=cache if use_cache is not False else None
        )

    def _prompt_length(self, input_ids: torch.Tensor) -> int:
        marks = input_ids == self.config.response_token_id
        if not bool(marks.any(dim=1).all()):
            raise ValueError(
                "A prompt of the pointer model must hold the template's response token."
            )
        ends = marks.int().argmax(dim=1)
        if int(ends.min()) != int(ends.max()):
            raise ValueError(
                "Prompts of one batch must end in the same column: pad them on the left."
            )
        return int(ends[0]) + 1

    def _read(
        self,
        ids: torch.Tensor,
        mask: torch.Tensor,
        positions: torch.Tensor,
        cache: DynamicCache,
    ) -> torch.Tensor:
        """The prompt, every token seeing every other; leaves the symbols' states in the cache.

        Beams of one prompt read it once."""
        rows = ids.shape[0]
        once = not torch.is_grad_enabled() and rows > 1
        if once and bool((ids == ids[:1]).all()) and bool((mask == mask[:1]).all()):
            hidden = self._read(ids[:1], mask[:1], positions[:1], cache)
            cache.batch_repeat_interleave(rows)
            for name in ("symbol_states", "symbol_keys", "symbol_present"):
                setattr(cache, name, getattr(cache, name).repeat_interleave(rows, dim=0))
            return hidden.expand(rows, -1, -1)
        both_ways = mask[:, None, None, :].bool().expand(-1, 1, ids.shape[1], -1)
        if mask.shape[1] > 1:
            # a row of padding must see something, or its softmax is undefined
            eye = torch.eye(ids.shape[1], dtype=torch.bool, device=ids.device)
            both_ways = both_ways | eye
        hidden = self.model(
            inputs_embeds=self.model.embed_tokens(self._kinds(ids)),
            attention_mask=both_ways,
            position_ids=positions,
            past_key_values=cache,
            use_cache=True,
        ).last_hidden_state
        first, count = self.config.first_symbol_id, sum(self.config.symbol_counts)
        where = torch.where(ids >= first, ids - first, count)
        place = torch.arange(ids.shape[1], device=ids.device).expand_as(ids)
        start = torch.full((ids.shape[0], count + 1), ids.shape[1], device=ids.device)
        start = start.scatter_reduce(1, where, place, "amin")[:, :count]
        present = start < ids.shape[1]
        index = start.clamp(max=ids.shape[1] - 1)[:, :, None].expand(-1, -1, hidden.shape[-1])
        states = hidden.gather(1, index)
        cache.symbol_states = states  # type: ignore[attr-defined]
        cache.symbol_keys = self.pointer_key(states)  # type: ignore[attr-defined]
        cache.symbol_present = present  # type: ignore[attr-defined]
        return hidden

    def _write(
        self,
        ids: torch.Tensor,
        mask: torch.Tensor | None,
        positions: torch.Tensor | None,
        cache: DynamicCache,
    ) -> torch.Tensor:
        """The reply so far, causal, with the prompt in the cache."""
        first, count = self.config.first_symbol_id, sum(self.config.symbol_counts)
        states: torch.Tensor = cache.symbol_states  # type: ignore[attr-defined]
        is_symbol = (ids >= first)[:, :, None]
        index = (ids - first).clamp(0, count - 1)[:, :, None].expand(-1, -1, states.shape[-1])
        said = self.feedback(states.gather(1, index))
        embedded = self.model.embed_tokens(self._kinds(ids)) + said * is_symbol
        past, new = cache.get_seq_length(), ids.shape[1]
        causal = torch.ones(new, past + new, dtype=torch.bool, device=ids.device).tril(past)
        allowed = causal[None, None].expand(ids.shape[0], 1, -1, -1)
        if mask is not None:
            allowed = allowed & mask[:, None, None, : past + new].bool()
            own = torch.zeros_like(causal)
            own[:, past:] = torch.eye(new, dtype=torch.bool, device=ids.device)
            allowed = allowed | own
        return self.model(
            inputs_embeds=embedded,
            attention_mask=allowed,
            position_ids=positions,
            past_key_values=cache,
            use_cache=True,
        ).last_hidden_state

    def _kinds(self, ids: torch.Tensor) -> torch.Tensor:
        """Ids with each symbol replaced by the first of its kind."""
        start = self.config.first_symbol_id
        kinds = ids
        for count in self.config.symbol_counts:
            kinds = torch.where((ids >= start) & (ids < start + count), start, kinds)
            start += count
        return kinds

    def _logits(self, hidden: torch.Tensor, cache: DynamicCache) -> torch.Tensor:
        words = self.lm_head(hidden)[..., : self.config.first_symbol_id]
        keys: torch.Tensor = cache.symbol_keys  # type: ignore[attr-defined]
        present: torch.Tensor = cache.symbol_present  # type: ignore[attr-defined]
        scores = self.pointer_query(hidden) @ keys.transpose(1, 2)
        scores = scores / math.sqrt(self.config.pointer_size)
        scores = scores.masked_fill(~present[:, None, :], _NEVER)
        return torch.cat([words, scores.to(words.dtype)], dim=-1).float()

    def _loss(
        self, hidden: torch.Tensor, targets: torch.Tensor, cache: DynamicCache
    ) -> torch.Tensor:
        logits = self._logits(hidden, cache)
        return functional.cross_entropy(
            logits.reshape(-1, logits.shape[-1]), targets.reshape(-1), ignore_index=-100
        )


def register() -> None:
    """Make the Auto classes of transformers know the architecture."""
    AutoConfig.register(MODEL_TYPE, PointerConfig, exist_ok=True)
    AutoModelForCausalLM.register(PointerConfig, PointerForCausalLM, exist_ok=True)
