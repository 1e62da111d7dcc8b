"""The bundled architecture: a Llama that reads names whole, in both directions, and points.

Eight changes to a causal language model, all inside `forward`, so that loading, adapting (PEFT),
quantizing (bitsandbytes) and `generate` stay those of transformers:

* In the context, the words up to a symbol are read as one position: the sum of their embeddings,
  divided by the root of their number (schema items as units, as in IRNet, Guo et al. 2019, and
  RAT-SQL, Wang et al. 2020). A prompt of 190 tokens is read as 60 positions.
* A column is told its table and the table that it references, a cell its column: a projection of
  what the owner is called is added (RAT-SQL's relations, as content).
* Each head of each layer adds a learned number to its scores for how two positions hang together
  (`assistant.pointer_relations`: same table, the question says this name, …; RAT-SQL's
  relation-aware attention in the additive form of T5's position biases, Raffel et al. 2020).
* What a word means is told by a fixed vector beside the embeddings of its pieces
  (`assistant.pointer_words`), projected; and how near a word of the question is to a name in
  meaning adds to the scores of attention as the relations do.
* The prompt (up to and including the template's response token) attends to itself in both
  directions; the reply is causal (prefix language model, Raffel et al. 2020, section 3.2.1).
* The logit of a symbol is not `h · E[symbol]` but `(W_q h_t) · (W_k h_pos(symbol)) / sqrt(d)`,
  where pos is the symbol's position in the prompt (pointer networks, Vinyals et al. 2015).
  Symbols that the prompt does not hold cannot be produced.
* A written symbol is read as what it stands for: the embedding of its kind plus a projection of
  `h_pos(symbol)`. In the prompt all symbols of one kind share one embedding: which symbol a column
  got says nothing about it.
* The reply goes through the last `writing_layers` alone: reading is one step and worth all layers,
  writing is many (deep encoder, shallow decoder, Kasai et al. 2021).

Reading the prompt and writing the reply are two passes, in training as in generation; the first
leaves its keys and values, and the symbols' states, in the cache.
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
    Cache,
    LlamaConfig,
    LlamaForCausalLM,
)
from transformers.conversion_mapping import register_checkpoint_conversion_mapping
from transformers.modeling_outputs import CausalLMOutputWithPast

from assistant.pointer_cache import PointerCache
from assistant.pointer_relations import LIKENESSES, RELATIONS, Segments, links_of, relations_of
from assistant.pointer_storage import conversions
from assistant.pointer_words import Found, WordVectors, likeness

MODEL_TYPE = "askduck_pointer"
_NEVER = -1e9
_IGNORED = -100


class PointerConfig(LlamaConfig):
    """A LlamaConfig whose last `sum(symbol_counts)` ids are symbols (tables, columns, values)."""

    model_type = MODEL_TYPE
    symbol_counts: list[int] | tuple[int, ...] = (48, 224, 80)
    context_token_id: int = 0
    response_token_id: int = 0
    reference_token_id: int = 0
    pointer_size: int = 128
    writing_layers: int | None = None  # the last ones, which write the reply; None: all
    reply_token_ids: list[int] | tuple[int, ...] = ()  # empty: all that are no symbols
    word_vectors: int = 1
    word_vector_size: int = 100

    @property
    def writers(self) -> int:
        """How many layers the reply goes through."""
        layers = self.num_hidden_layers
        return min(self.writing_layers or layers, layers)

    @property
    def first_symbol_id(self) -> int:
        return self.vocab_size - sum(self.symbol_counts)

    @property
    def reply_ids(self) -> list[int]:
        """What a reply can hold: the words of `reply_token_ids` and the symbols."""
        first = self.first_symbol_id
        return [*(self.reply_token_ids or range(first)), *range(first, self.vocab_size)]


class PointerForCausalLM(LlamaForCausalLM):
    """See the module. `forward` takes `labels` in the usual layout (-100 where no loss is); places
    come from the tokens, so that `position_ids` are not looked at.

    Rows of a batch must end their prompts in the same column (prompts padded on the left, replies
    on the right), as `generate` also does.
    """

    config_class = PointerConfig
    config: PointerConfig
    stems: torch.Tensor

    def __init__(self, config: PointerConfig) -> None:
        super().__init__(config)
        size = config.hidden_size
        self.pointer_query = nn.Linear(size, config.pointer_size, bias=False)
        self.pointer_key = nn.Linear(size, config.pointer_size, bias=False)
        self.feedback = nn.Linear(size, size, bias=False)
        self.owner = nn.Linear(size, size, bias=False)
        self.reference = nn.Linear(size, size, bias=False)
        heads = config.num_hidden_layers * config.num_attention_heads
        self.relation_embeddings = nn.Embedding(len(RELATIONS), heads)
        self.relation_likeness_embeddings = nn.Embedding(len(LIKENESSES), heads)
        self.meaning = nn.Linear(config.word_vector_size, size, bias=False)
        self.words = WordVectors(config.word_vectors, config.word_vector_size, config.vocab_size)
        self.word_dropout = 0.0
        self.register_buffer("stems", torch.full((config.vocab_size,), -1, dtype=torch.int32))
        for layer in self.model.layers:
            layer.self_attn.register_forward_pre_hook(_add_relations, with_kwargs=True)
        self.post_init()

    def forward(  # type: ignore[override]
        self,
        input_ids: torch.Tensor,
        attention_mask: torch.Tensor | None = None,
        past_key_values: Cache | None = None,
        labels: torch.Tensor | None = None,
        use_cache: bool | None = None,
        logits_to_keep: int = 0,
        reply_only: bool = False,
        **kwargs: Any,
    ) -> CausalLMOutputWithPast:
        """Logits from the end of the prompt on: (batch, reply length + 1, vocabulary), or of the
        last `logits_to_keep` of those; with a filled cache, of the new tokens. With `reply_only`
        those of `config.reply_ids`, in their order."""
        if isinstance(past_key_values, PointerCache):
            cache = past_key_values
            hidden = self._write(input_ids, cache)
        else:  # `generate` comes with an empty cache of its own and goes on with this one
            split = self._prompt_length(input_ids)
            mask = torch.ones_like(input_ids) if attention_mask is None else attention_mask
            read, cache = self._read(input_ids[:, :split], mask[:, :split].bool())
            # torch multiplies a view in another way when weights are frozen, to another last bit
            hidden = read[:, -1:].contiguous()
            if split < input_ids.shape[1]:
                hidden = torch.cat([hidden, self._write(input_ids[:, split:], cache)], dim=1)
        loss = None
        if labels is not None:
            targets = labels[:, labels.shape[1] - hidden.shape[1] + 1 :]
            loss = self._loss(hidden[:, :-1], targets, cache)
            logits = hidden.new_zeros(0)
        else:
            last = hidden[:, -logits_to_keep:] if logits_to_keep else hidden
            logits = self._logits(last, cache, reply_only)
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

    def _read(self, ids: torch.Tensor, mask: torch.Tensor) -> tuple[torch.Tensor, PointerCache]:
        """The prompt, every position seeing every other, and what the reply needs of it.

        Beams of one prompt read it once."""
        beams = 1 if torch.is_grad_enabled() else _repeats(ids, mask)
        if beams > 1:
            hidden, cache = self._read(ids[::beams], mask[::beams])
            return hidden.repeat_interleave(beams, dim=0), cache.spread(beams)
        segments = Segments.of(ids, mask, self.config)
        seen = segments.seen
        # a row of padding must see something, or its softmax is undefined
        eye = torch.eye(seen.shape[1], dtype=torch.bool, device=ids.device)
        found = self.words.find(ids)
        vectors = self.words.look_up(found)
        links = self._links(ids, segments, vectors)
        cache = PointerCache(self.config.num_hidden_layers)
        hidden = self.model(
            inputs_embeds=self._embed(ids, segments, found, vectors),
            attention_mask=self._mask(seen[:, None, None, :] | eye),
            relation_biases=self._biases(links, self.config.num_hidden_layers),
            position_ids=_positions(seen),
            past_key_values=cache,
            use_cache=True,
        ).last_hidden_state
        cache.seen, cache.start, cache.links = seen, segments.start, links
        cache.states, cache.keys = hidden, self.pointer_key(hidden)
        cache.keep_last(self.config.writers)
        return hidden, cache

    def _links(self, ids: torch.Tensor, segments: Segments, vectors: torch.Tensor) -> torch.Tensor:
        """(batch, relations and likenesses, positions, positions), see `links_of`."""
        length = segments.seen.shape[1]
        near = likeness(vectors, segments.last < 0, segments.position, length).to(self.dtype)
        relations = relations_of(ids, segments, self.stems, self.config)
        return links_of(relations, near, segments, self.config)

    def _embed(
        self, ids: torch.Tensor, segments: Segments, found: Found, vectors: torch.Tensor
    ) -> torch.Tensor:
        """(batch, positions, hidden): names, then what they belong to and reference."""
        words = self.model.embed_tokens(self._kinds(ids))
        if self.training and self.word_dropout > 0:
            words = words * self.words.keep(found.rows, self.word_dropout)[:, :, None]
        words = words + self.meaning(vectors.to(words.dtype))
        names = segments.pool.to(words.dtype) @ words
        result = names
        for project, place in (
            (self.owner, segments.owner),
            (self.reference, segments.reference),
        ):
            index = place.clamp(min=0)[:, :, None].expand(-1, -1, names.shape[-1])
            result = result + project(names).gather(1, index) * (place >= 0)[:, :, None]
        return result

    def _write(self, ids: torch.Tensor, cache: PointerCache) -> torch.Tensor:
        """The reply so far, causal, with the prompt in the cache."""
        first, count = self.config.first_symbol_id, sum(self.config.symbol_counts)
        rows, new = ids.shape
        seen = cache.seen
        symbol = ids >= first
        which = (ids - first).clamp(0, count - 1).view(len(seen), -1)
        place = cache.start.gather(1, which).clamp(max=seen.shape[1] - 1)
        index = place[:, :, None].expand(-1, -1, cache.states.shape[2])
        said = self.feedback(cache.states.gather(1, index).view(rows, new, -1))
        said = said * symbol[:, :, None]
        # how what a symbol stands for is related to every position of the prompt
        place = place[:, None, :, None].expand(-1, cache.links.shape[1], -1, seen.shape[1])
        links = cache.links.gather(2, place).unflatten(2, (-1, new)).transpose(1, 2).flatten(0, 1)
        links = links * symbol[:, None, :, None]
        links[:, :1] += ~symbol[:, None, :, None]
        seen = seen.repeat_interleave(cache.beams, dim=0)
        done = cache.get_seq_length() - seen.shape[1]
        causal = torch.ones(new, done + new, dtype=torch.bool, device=ids.device).tril(done)
        allowed = torch.cat(
            [seen[:, None, :].expand(-1, new, -1), causal.expand(rows, -1, -1)], dim=2
        )
        places = torch.arange(done, done + new, device=ids.device)
        hidden = self.model.embed_tokens(self._kinds(ids)) + said
        position_ids = seen.sum(1, keepdim=True) + places
        options = {
            "attention_mask": self._mask(allowed[:, None]),
            "relation_biases": self._biases(links, self.config.writers, behind=done + new),
            "position_embeddings": self.model.rotary_emb(hidden, position_ids=position_ids),
            "position_ids": position_ids,
            "past_key_values": cache,
            "use_cache": True,
        }
        for layer in self.model.layers[-self.config.writers :]:
            hidden = layer(hidden, **options)
        return self.model.norm(hidden)

    def _mask(self, allowed: torch.Tensor) -> torch.Tensor:
        """What is added to the scores: nothing, or as good as minus infinity."""
        zero = torch.zeros((), dtype=self.dtype, device=allowed.device)
        return zero.where(allowed, torch.finfo(self.dtype).min)

    def _biases(self, links: torch.Tensor, layers: int, behind: int = 0) -> dict[int, torch.Tensor]:
        """For each of the last `layers`, by number, (batch, heads, from, to): what `links` add to
        the scores; nothing for the `behind` positions after them."""
        # a product, because the gradient of a lookup of so few rows is slow
        weight = torch.cat(
            [self.relation_embeddings.weight, self.relation_likeness_embeddings.weight]
        )[:, -layers * self.config.num_attention_heads :]
        biases = (weight.T @ links.to(weight.dtype).flatten(2)).unflatten(2, links.shape[2:])
        biases = functional.pad(biases, (0, behind)) if behind else biases
        first = self.config.num_hidden_layers - layers
        return dict(enumerate(biases.unflatten(1, (layers, -1)).unbind(1), start=first))

    def _kinds(self, ids: torch.Tensor) -> torch.Tensor:
        """Ids with each symbol replaced by the first of its kind."""
        start = self.config.first_symbol_id
        kinds = ids
        for count in self.config.symbol_counts:
            kinds = torch.where((ids >= start) & (ids < start + count), start, kinds)
            start += count
        return kinds

    def _logits(self, hidden: torch.Tensor, cache: PointerCache, reply_only: bool) -> torch.Tensor:
        symbols = self._point(hidden, cache)
        chosen = list(self.config.reply_token_ids) if reply_only else []
        # quantized or adapted, the head's rows cannot be taken one by one
        if chosen and type(self.lm_head) is nn.Linear:
            words = functional.linear(hidden, self.lm_head.weight[chosen])
        else:
            words = self.lm_head(hidden)[..., : self.config.first_symbol_id]
            words = words[..., chosen] if chosen else words
        return torch.cat([words, symbols.to(words.dtype)], dim=-1).float()

    def _point(self, hidden: torch.Tensor, cache: PointerCache) -> torch.Tensor:
        """(rows, new, symbols): the scores of the symbols of each row's prompt."""
        queries = self.pointer_query(hidden)
        scores = queries.view(len(cache.keys), -1, queries.shape[2]) @ cache.keys.transpose(1, 2)
        # the place of what the prompt lacks is behind its positions
        scores = functional.pad(scores / math.sqrt(self.config.pointer_size), (0, 1), value=_NEVER)
        places = cache.start[:, None].expand(-1, scores.shape[1], -1)
        return scores.gather(2, places).view(*hidden.shape[:2], -1)

    def _loss(
        self, hidden: torch.Tensor, targets: torch.Tensor, cache: PointerCache
    ) -> torch.Tensor:
        """Mean cross-entropy over the targets; logits are made nowhere else. 0 without targets."""
        kept = targets != _IGNORED
        words = self.lm_head(hidden[kept])[..., : self.config.first_symbol_id]
        scores = self._point(hidden, cache)[kept].to(words.dtype)
        logits = torch.cat([words, scores], dim=-1).float()
        return functional.cross_entropy(logits, targets[kept], reduction="sum") / kept.sum().clamp(
            min=1
        )


def _add_relations(attention: Any, args: Any, kwargs: dict[str, Any]) -> tuple[Any, Any]:
    """Put a layer's biases where its attention adds them; the mask is the only such place."""
    biases = kwargs.pop("relation_biases")
    mask = kwargs["attention_mask"] + biases[attention.layer_idx]
    kwargs["attention_mask"] = mask.to(kwargs["hidden_states"].dtype)
    return args, kwargs


def _repeats(ids: torch.Tensor, mask: torch.Tensor) -> int:
    """How often each row stands below itself, if all do equally often; else 1."""
    rows = ids.shape[0]
    same = (ids[1:] == ids[:-1]).all(1) & (mask[1:] == mask[:-1]).all(1)
    first = (~same).nonzero()[:1]
    times = int(first) + 1 if len(first) else rows
    if rows % times:
        return 1
    inside = torch.arange(1, rows, device=ids.device) % times != 0
    return times if bool(same[inside].all()) else 1


def _positions(seen: torch.Tensor) -> torch.Tensor:
    return seen.long().cumsum(1).sub(1).clamp(min=0)


def register() -> None:
    """Make transformers know the architecture, and how its weights lie on disk."""
    AutoConfig.register(MODEL_TYPE, PointerConfig, exist_ok=True)
    AutoModelForCausalLM.register(PointerConfig, PointerForCausalLM, exist_ok=True)
    register_checkpoint_conversion_mapping(MODEL_TYPE, conversions(), overwrite=True)
