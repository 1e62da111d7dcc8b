"""Items to batches of fixed shapes, in an order that a seed and a position give again.

Chunks of examples are encoded with fresh noise, sorted by the positions that the model reads and
cut into batches of about equal cost.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import torch

from assistant.pointer import Encoded, Noise, encode
from assistant.pointer_write import NotExpressible
from assistant.prompt import CANNOT_ANSWER, render_prompt
from finetune.corpus import Corpus, Item
from finetune.synonyms import Renaming
from finetune.tokenizer import template_parts
from schemas.model import Schema
from schemas.profile import Mention, Profile

_STEP = 8
_STRANGERS = 0.3
_IN_PART = 0.15
_MOST_COLUMNS = 60
_POSITIONS = 4608  # in a batch, replies included
_MAX_PROMPT = 512
_REPLIES = (24, 56)


@dataclass(frozen=True, slots=True)
class Mixture:
    """The share of each source, and of questions asked of the wrong database."""

    weights: dict[str, float]
    off_topic: float = 0.02


def encode_item(corpus: Corpus, item: Item, rng: random.Random) -> tuple[Encoded, str] | None:
    """The noisy encoding and the reply; None when the pointer form cannot say the SQL."""
    schema, profile = _surroundings(corpus, item, rng)
    # These come without their rows: the cells known of a column are those of its own questions.
    unlisted = 1.0 if item.database.startswith(("wikisql/", "text2sql/")) else 0.1
    renamed = Renaming(corpus.synonyms, rng) if corpus.synonyms else str
    question = _say_in_part(item, profile, rng) if rng.random() < _IN_PART else item.question
    for noise in (
        Noise(rng, renamed=renamed, lost_list=unlisted),
        Noise(rng, 0.05, 0.0, float(unlisted == 1.0), renamed),
    ):
        encoded = encode(question, schema, profile=profile, noise=noise)
        try:
            return encoded, encoded.to_symbols(item.sql)
        except NotExpressible:
            continue
    return None


def _say_in_part(item: Item, profile: Profile, rng: random.Random) -> str:
    """The question with "Evie" for a cell Evie Marsh, if nothing else can be meant by it."""
    longer = [m for m in profile.find_mentions(item.question) if m.exact and " " in m.value]
    if not longer:
        return item.question
    mention = rng.choice(longer)
    word = rng.choice(item.question[mention.start : mention.end].split())
    question = item.question[: mention.start] + word + item.question[mention.end :]
    meant = {m.value for m in profile.find_parts(question) if m.start == mention.start}
    return question if meant == {mention.value} else item.question


class _Both(Profile):
    """The cells of two databases, each with its own index."""

    def __init__(self, one: Profile, other: Profile, tables: set[str]) -> None:
        self.one, self.other, self.tables = one, other, tables
        added = {key: cells for key, cells in other.values.items() if key[0] in tables}
        self.values = one.values | added

    def find_mentions(self, question: str) -> tuple[Mention, ...]:
        others = (m for m in self.other.find_mentions(question) if m.table in self.tables)
        return (*self.one.find_mentions(question), *others)

    def find_parts(self, question: str) -> tuple[Mention, ...]:
        others = (m for m in self.other.find_parts(question) if m.table in self.tables)
        return (*self.one.find_parts(question), *others)


def _surroundings(corpus: Corpus, item: Item, rng: random.Random) -> tuple[Schema, Profile]:
    """The item's database, sometimes among tables of another: real databases have more tables than
    those that people made to ask about."""
    schema, profile = corpus.databases[item.database]
    small = sum(len(t.columns) for t in schema.tables) < _MOST_COLUMNS
    alone = not small or not corpus.names or item.sql == CANNOT_ANSWER
    if rng.random() >= _STRANGERS or alone:
        return schema, profile
    other, cells = corpus.databases[rng.choice(corpus.names)]
    taken = {table.name.casefold() for table in schema.tables}
    free = [t for t in other.tables if t.name.casefold() not in taken]
    chosen = rng.sample(free, min(len(free), rng.randint(1, 5)))
    keys = {table.key for table in chosen}
    added = tuple(
        replace(t, foreign_keys=tuple(k for k in t.foreign_keys if k.target in keys))
        for t in chosen
    )
    return Schema((*schema.tables, *added)), _Both(profile, cells, keys)


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
    first = tokenizer.convert_tokens_to_ids("<t0>")
    (context,) = tokenizer(template_parts()[1]).input_ids
    examples: list[Example] = []
    while len(examples) < size:
        made = encode_item(corpus, draw(corpus, mixture, rng), rng)
        if made is None:
            continue
        prompt = tokenizer(render_prompt(made[0].question, made[0].context)).input_ids
        reply = [*tokenizer(made[1]).input_ids, tokenizer.eos_token_id]
        if len(prompt) <= _MAX_PROMPT and len(reply) <= _REPLIES[-1]:
            positions = prompt.index(context) + 2 + sum(i >= first for i in prompt)
            examples.append(Example(prompt, reply, positions))
    return _batches(examples, tokenizer.pad_token_id, rng)


@dataclass(frozen=True, slots=True)
class Example:
    """Token ids, and about how many positions the model reads the prompt as."""

    prompt: list[int]
    reply: list[int]
    positions: int


def _batches(
    examples: list[Example], pad: int, rng: random.Random
) -> Iterator[tuple[torch.Tensor, torch.Tensor]]:
    batches = []
    for shortest, longest in zip((0, *_REPLIES), _REPLIES, strict=False):
        rows = [e for e in examples if shortest < len(e.reply) <= longest]
        rows.sort(key=lambda e: (-(-e.positions // _STEP), rng.random()))
        while rows:
            size = max(8, _POSITIONS // (rows[-1].positions + longest) // 8 * 8)
            batches.append((longest, rows[-size:]))
            del rows[-size:]
    rng.shuffle(batches)
    for longest, rows in batches:
        yield _pad(rows, max(len(e.prompt) for e in rows), longest, pad)


def _pad(
    rows: list[Example], length: int, width: int, pad: int
) -> tuple[torch.Tensor, torch.Tensor]:
    ids = np.full((len(rows), length + width), pad, dtype=np.int64)
    labels = np.full_like(ids, -100)
    for row, example in enumerate(rows):
        prompt, reply = example.prompt, example.reply
        ids[row, length - len(prompt) : length] = prompt
        ids[row, length : length + len(reply)] = reply
        labels[row, length : length + len(reply)] = reply
    return torch.from_numpy(ids), torch.from_numpy(labels)
