"""Pairs to token ids, token ids to batches of fixed shapes, in an order that a seed gives again.

The prompt is rendered by `assistant.prompt.build_context` with the linked schema, exactly as
`assistant.pipeline` renders it. In the pointer form each epoch may see the schema in another order
(`data.shuffle_schema`), as the base was trained.

Lengths are rounded up: on a CPU every new shape costs a compilation of its kernels.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import torch

from assistant.loading import encode_prompt
from assistant.prompt import TEMPLATE, build_context, render_prompt
from finetune.corpus import Item
from schemas.link import link
from schemas.model import Schema
from schemas.profile import Profile

IGNORED = -100  # labels with this value have no loss
_PROMPT_STEP = 32
_REPLY_STEP = 8
_PACKED_STEP = 64


@dataclass(frozen=True, slots=True)
class Tokens:
    """One example: ids of the prompt and of the answer with its end token."""

    prompt: list[int]
    answer: list[int]

    def __len__(self) -> int:
        return len(self.prompt) + len(self.answer)


@dataclass(frozen=True, slots=True)
class Batch:
    """Tensors of shape (rows, length). `labels` are -100 wherever no loss is.

    `segments` numbers the examples of a packed row from 1 (0 for padding); None if not packed.
    """

    ids: torch.Tensor
    labels: torch.Tensor
    mask: torch.Tensor
    positions: torch.Tensor
    segments: torch.Tensor | None = None
    examples: int = 0

    def to(self, device: Any) -> Batch:
        return Batch(
            self.ids.to(device),
            self.labels.to(device),
            self.mask.to(device),
            self.positions.to(device),
            None if self.segments is None else self.segments.to(device),
            self.examples,
        )

    @property
    def targets(self) -> int:
        """Tokens that have a loss."""
        return int((self.labels != IGNORED).sum())

    @property
    def useful_tokens(self) -> int:
        """Tokens that are no padding."""
        return int(self.mask.sum())


@dataclass
class Encoder:
    """Renders and tokenizes items in one form. `known` has schema and cells by database name."""

    form: str
    tokenizer: Any
    end_id: int
    known: Mapping[str, tuple[Schema, Profile | None]]
    template: str = TEMPLATE
    _linked: dict[tuple[str, str], Schema] = field(default_factory=dict, repr=False)

    def encode(self, item: Item, rng: random.Random | None = None) -> Tokens:
        """Prompt and answer; with `rng` in another order of tables and columns (pointer form).

        Raises `assistant.pointer_write.NotExpressible` for SQL that the pointer form cannot say.
        """
        profile = self.known[item.database][1]
        schema = self._link(item)
        if self.form == "pointer":
            prompt, answer = self._point(item, schema, profile, rng)
        else:
            prompt = build_context(
                self.form, item.question, schema, profile=profile, template=self.template
            ).prompt
            answer = item.sql
        ids = self.tokenizer(answer, add_special_tokens=False).input_ids
        return Tokens(encode_prompt(self.tokenizer, prompt), [*ids, self.end_id])

    def _link(self, item: Item) -> Schema:
        key = (item.database, item.question)
        if key not in self._linked:
            schema, profile = self.known[item.database]
            self._linked[key] = link(item.question, schema, profile=profile)
        return self._linked[key]

    def _point(
        self, item: Item, schema: Schema, profile: Profile | None, rng: random.Random | None
    ) -> tuple[str, str]:
        from assistant.pointer import Noise, encode
        from assistant.pointer_write import NotExpressible

        # A cell that is lost may be one that the answer needs; then it is not.
        for noise in (Noise(rng), Noise(rng, lost_cell=0.0)) if rng else ():
            encoded = encode(item.question, schema, profile=profile, noise=noise)
            try:
                answer = encoded.to_symbols(item.sql)
            except NotExpressible:
                continue
            text = render_prompt(encoded.question, encoded.context, template=self.template)
            return text, answer
        encoded = encode(item.question, schema, profile=profile)
        text = render_prompt(encoded.question, encoded.context, template=self.template)
        return text, encoded.to_symbols(item.sql)


@dataclass(frozen=True, slots=True)
class Shapes:
    """How batches are made; `world` processes share each batch of `batch_size * world` rows."""

    pointer: bool
    batch_size: int
    pad_id: int
    group_by_length: bool = True
    packing: bool = False
    max_tokens: int = 1024
    world: int = 1
    rank: int = 0


def keep_encodable(
    items: Sequence[Item], encoder: Encoder, *, max_tokens: int, drop: Callable[..., None]
) -> list[Item]:
    """The items that can be trained on as they are; each other one goes to `drop(reason, …)`.

    Nothing is ever cut: an example that is too long is left out whole.
    """
    from assistant.pointer_write import NotExpressible

    kept = []
    for item in items:
        try:
            tokens = encoder.encode(item)
        except NotExpressible as error:
            drop("not in the pointer form", item.question, item.sql, str(error))
            continue
        if len(tokens) > max_tokens:
            detail = f"{len(tokens)} tokens, data.max_tokens is {max_tokens}"
            drop("too long", item.question, item.sql, detail)
            continue
        kept.append(item)
    return kept


@dataclass
class Epochs:
    """The batches of every epoch: the same for the same items, seed and epoch.

    Rendering again in every epoch (pointer form, `shuffle`) costs about a millisecond an example;
    otherwise each item is encoded once.
    """

    items: Sequence[Item]
    encoder: Encoder
    shapes: Shapes
    seed: int
    shuffle: bool
    _kept: list[Tokens] = field(default_factory=list, repr=False)

    @property
    def batches_per_epoch(self) -> int:
        return math.ceil(len(self.items) / (self.shapes.batch_size * self.shapes.world))

    def batches(self, epoch: int, *, first: int = 0) -> Iterator[Batch]:
        """This process's part of the batches of `epoch` (from 0), from batch `first` on."""
        rng = random.Random(f"{self.seed}/{epoch}")
        if self.encoder.form == "pointer" and self.shuffle:
            tokens = [self.encoder.encode(item, rng) for item in self.items]
        else:
            self._kept = self._kept or [self.encoder.encode(item) for item in self.items]
            tokens = self._kept
        for rows in group_rows(tokens, self.shapes, rng)[first:]:
            yield make_batch(rows, self.shapes)


def group_rows(
    examples: Sequence[Tokens], shapes: Shapes, rng: random.Random
) -> list[list[Tokens]]:
    """Batches of `batch_size * world` examples in random order; one of them may be smaller."""
    order = list(examples)
    rng.shuffle(order)
    size = shapes.batch_size * shapes.world
    if shapes.group_by_length:
        order.sort(key=lambda tokens: -(-len(tokens) // _PROMPT_STEP))
    groups = [order[start : start + size] for start in range(0, len(order), size)]
    if shapes.group_by_length:
        rng.shuffle(groups)
    return groups


def make_batch(rows: Sequence[Tokens], shapes: Shapes) -> Batch:
    """This process's rows of one batch. Padding depends on the whole batch, not on the process."""
    own = rows[shapes.rank :: shapes.world]
    if not own:  # every process must take part in every step
        batch = make_batch(rows[:1], replace(shapes, rank=0, world=1))
        return replace(batch, labels=torch.full_like(batch.labels, IGNORED), examples=0)
    if shapes.packing:
        return pack(own, pad_id=shapes.pad_id)
    prompt = max(len(tokens.prompt) for tokens in rows)
    answer = max(len(tokens.answer) for tokens in rows)
    if shapes.pointer:
        return _pad_pointer(own, _up(prompt, _PROMPT_STEP), _up(answer, _REPLY_STEP), shapes.pad_id)
    return _pad_right(own, _up(max(map(len, rows)), _PROMPT_STEP), shapes.pad_id)


def _up(length: int, step: int) -> int:
    return -(-length // step) * step


def _pad_pointer(rows: Sequence[Tokens], prompt: int, answer: int, pad: int) -> Batch:
    """Prompts padded on the left, answers on the right: all prompts end in one column."""
    ids = torch.full((len(rows), prompt + answer), pad)
    labels = torch.full_like(ids, IGNORED)
    mask = torch.zeros_like(ids)
    for row, tokens in enumerate(rows):
        start, end = prompt - len(tokens.prompt), prompt + len(tokens.answer)
        ids[row, start:end] = torch.tensor(tokens.prompt + tokens.answer)
        labels[row, prompt:end] = torch.tensor(tokens.answer)
        mask[row, start:end] = 1
    return Batch(ids, labels, mask, _positions(mask), None, len(rows))


def _pad_right(rows: Sequence[Tokens], length: int, pad: int) -> Batch:
    ids = torch.full((len(rows), length), pad)
    labels = torch.full_like(ids, IGNORED)
    mask = torch.zeros_like(ids)
    for row, tokens in enumerate(rows):
        ids[row, : len(tokens)] = torch.tensor(tokens.prompt + tokens.answer)
        labels[row, len(tokens.prompt) : len(tokens)] = torch.tensor(tokens.answer)
        mask[row, : len(tokens)] = 1
    return Batch(ids, labels, mask, _positions(mask), None, len(rows))


def _positions(mask: torch.Tensor) -> torch.Tensor:
    return mask.cumsum(1).sub(1).clamp(min=0)


def pack(examples: Sequence[Tokens], *, pad_id: int) -> Batch:
    """All examples in as few rows as first-fit-decreasing finds, none longer than the longest.

    Positions start anew with each example, and `segments` keeps attention inside of it, so that the
    loss is that of the examples alone.
    """
    length = _up(max((len(tokens) for tokens in examples), default=1), _PACKED_STEP)
    rows: list[list[Tokens]] = []
    room: list[int] = []
    for tokens in sorted(examples, key=len, reverse=True):
        place = next((n for n, left in enumerate(room) if left >= len(tokens)), None)
        if place is None:
            rows.append([])
            room.append(length)
            place = len(rows) - 1
        rows[place].append(tokens)
        room[place] -= len(tokens)
    ids = torch.full((len(rows), length), pad_id)
    labels = torch.full_like(ids, IGNORED)
    segments, positions = torch.zeros_like(ids), torch.zeros_like(ids)
    for row, packed in enumerate(rows):
        start = 0
        for number, tokens in enumerate(packed, 1):
            end = start + len(tokens)
            ids[row, start:end] = torch.tensor(tokens.prompt + tokens.answer)
            labels[row, start + len(tokens.prompt) : end] = torch.tensor(tokens.answer)
            segments[row, start:end] = number
            positions[row, start:end] = torch.arange(len(tokens))
            start = end
    return Batch(ids, labels, (segments > 0).long(), positions, segments, len(examples))
