"""Items to batches of fixed shapes, in an order that a seed and a position give again.

Chunks of examples are encoded with fresh noise, sorted by length and cut into batches whose prompts
have a multiple of 32 tokens: on a CPU every new shape costs a compilation of its kernels.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

from assistant.pointer import Encoded, Noise, encode
from assistant.pointer_write import NotExpressible
from assistant.prompt import CANNOT_ANSWER, render_prompt
from finetune.corpus import Corpus, Item

_STEP = 32
_MAX_PROMPT = 512
_REPLIES = (24, 56)


@dataclass(frozen=True, slots=True)
class Mixture:
    """The share of each source, and of questions asked of the wrong database."""

    weights: dict[str, float]
    off_topic: float = 0.02


def encode_item(corpus: Corpus, item: Item, rng: random.Random) -> tuple[Encoded, str] | None:
    """The noisy encoding and the reply; None when the pointer form cannot say the SQL."""
    schema, profile = corpus.databases[item.database]
    for noise in (Noise(rng), Noise(rng, lost_cell=0.0)):
        encoded = encode(item.question, schema, profile=profile, noise=noise)
        try:
            return encoded, encoded.to_symbols(item.sql)
        except NotExpressible:
            continue
    return None


def draw(corpus: Corpus, mixture: Mixture, rng: random.Random) -> Item:
    """One item of the mixture; sometimes a question that its database cannot answer."""
    names = [n for n in mixture.weights if corpus.sources.get(n)]
    source = rng.choices(names, [mixture.weights[n] for n in names])[0]
    item = rng.choice(corpus.sources[source])
    if rng.random() < mixture.off_topic and source != "wikisql":
        other = rng.choice(corpus.sources[source]).database
        if other != item.database and _is_foreign(corpus, item, other):
            return Item(item.question, CANNOT_ANSWER, other)
    return item


def _is_foreign(corpus: Corpus, item: Item, other: str) -> bool:
    """Whether nothing in the other database is called what the question says."""
    schema, profile = corpus.databases[other]
    encoded = encode(item.question, schema, profile=profile)
    return "*" not in encoded.context


def chunk(
    corpus: Corpus,
    mixture: Mixture,
    tokenizer: Any,
    *,
    seed: int,
    index: int,
    size: int,
) -> Iterator[tuple[torch.Tensor, torch.Tensor]]:
    """The batches (input_ids, labels) of one chunk; the same for the same seed and index."""
    rng = random.Random(f"{seed}/{index}")
    examples: list[tuple[list[int], list[int]]] = []
    while len(examples) < size:
        made = encode_item(corpus, draw(corpus, mixture, rng), rng)
        if made is None:
            continue
        prompt = tokenizer(render_prompt(made[0].question, made[0].context)).input_ids
        reply = [*tokenizer(made[1]).input_ids, tokenizer.eos_token_id]
        if len(prompt) <= _MAX_PROMPT and len(reply) <= _REPLIES[-1]:
            examples.append((prompt, reply))
    return _batches(examples, tokenizer.pad_token_id, rng)


def _batches(
    examples: list[tuple[list[int], list[int]]], pad: int, rng: random.Random, tokens: int = 9216
) -> Iterator[tuple[torch.Tensor, torch.Tensor]]:
    batches = []
    carried: list[tuple[list[int], list[int]]] = []
    for width in _REPLIES:
        groups: dict[int, list[tuple[list[int], list[int]]]] = {}
        for prompt, reply in examples:
            if next(w for w in _REPLIES if len(reply) <= w) == width:
                groups.setdefault(-(-len(prompt) // _STEP) * _STEP, []).append((prompt, reply))
        carried = []  # goes on to the next length, so that few batches are short
        for length in sorted(groups):
            rows = carried + groups[length]
            rng.shuffle(rows)
            size = max(8, tokens // (length + width) // 8 * 8)
            whole = len(rows) // size * size
            batches += [(length, width, rows[i : i + size]) for i in range(0, whole, size)]
            carried = rows[whole:]
        if len(carried) >= 8:
            batches.append((max(groups), width, carried[: len(carried) // 8 * 8]))
    rng.shuffle(batches)
    for length, width, rows in batches:
        yield _pad(rows, length, width, pad)


def _pad(
    rows: list[tuple[list[int], list[int]]], length: int, width: int, pad: int
) -> tuple[torch.Tensor, torch.Tensor]:
    ids = np.full((len(rows), length + width), pad, dtype=np.int64)
    labels = np.full_like(ids, -100)
    for row, (prompt, reply) in enumerate(rows):
        ids[row, length - len(prompt) : length] = prompt
        ids[row, length : length + len(reply)] = reply
        labels[row, length : length + len(reply)] = reply
    return torch.from_numpy(ids), torch.from_numpy(labels)
