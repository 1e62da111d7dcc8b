"""How the positions of a prompt hang together, read off its tokens.

Schema linking and the graph of tables, columns and keys are what a text-to-SQL encoder profits from
most (relation-aware attention: RAT-SQL, Wang et al. 2020). Nothing but the token ids is needed, so
that the model stays one that `generate` and every trainer can feed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch

RELATIONS = (
    "none",
    "itself",
    "column to its table, cell to its column",
    "table to its columns, column to its cells",
    "columns of one table, cells of one column",
    "foreign key to the table it references",
    "table to the foreign keys that reference it",
    "table to a table that it references",
    "table to a table that references it",
    "columns of two tables of which one references the other",
    "word to the table whose name has it",
    "word to the column whose name has it",
    "word to the cell that has it",
    "table to a word of its name",
    "column to a word of its name",
    "cell to a word of it",
)
LIKENESSES = (
    "word to a table of near meaning",
    "word to a column of near meaning",
    "word to a cell of near meaning",
    "table to a word of near meaning",
    "column to a word of near meaning",
    "cell to a word of near meaning",
)
_STEP = 8  # a multiple of this many positions: each new shape costs its kernels' set-up


@dataclass(frozen=True, slots=True)
class Segments:
    """Which tokens of a prompt are read as one position, and how positions hang together.

    `pool` is (batch, positions, tokens), the others (batch, positions) except `start`, (batch,
    symbols): the position of each symbol, or the number of positions if the prompt lacks it.
    `owner` and `reference` are positions, -1 for none; `last` is the symbol that closes a name of
    the context, -1 elsewhere. Positions are padded on the left; `seen` is false there. `position`
    is (batch, tokens): where each token is read, negative for padding.
    """

    pool: torch.Tensor
    position: torch.Tensor
    seen: torch.Tensor
    start: torch.Tensor
    owner: torch.Tensor
    reference: torch.Tensor
    last: torch.Tensor

    @classmethod
    def of(cls, ids: torch.Tensor, mask: torch.Tensor, config: Any) -> Segments:
        """A position ends at each token of the question and template, and in the context at each
        symbol that is no reference (`> <t3>`)."""
        symbol = ids >= config.first_symbol_id
        in_context = (ids == config.context_token_id).cumsum(1) > 0
        refers = symbol & (ids.roll(1, dims=1) == config.reference_token_id) & in_context
        template = (ids == config.context_token_id) | (ids == config.response_token_id)
        ends = ((symbol & ~refers) | ~in_context | template) & mask
        count = ends.sum(1, keepdim=True)
        length = -(-int(count.max()) // _STEP) * _STEP
        position = length - count + ends.cumsum(1) - ends.long()
        places = torch.arange(length, device=ids.device)
        pool = ((position[:, None, :] == places[:, None]) & mask[:, None, :]).float()
        pool = pool / pool.sum(2, keepdim=True).clamp(min=1).sqrt()

        def at_ends(values: torch.Tensor) -> torch.Tensor:
            held = values.new_zeros(ids.shape[0], length + 1)
            return held.scatter(1, position.where(ends, length), values)[:, :length]

        last = at_ends(ids).where(at_ends((in_context & symbol).long()).bool(), -1)
        start, table, column = cls._places(last, ids, ends, position, length, config)
        tables, columns, _ = config.symbol_counts
        first = config.first_symbol_id
        is_column = (last >= first + tables) & (last < first + tables + columns)
        owner = table.where(is_column, column.where(last >= first + tables + columns, -1))
        named = start.gather(1, (ids - first).clamp(0, start.shape[1] - 1))
        reference = torch.full((ids.shape[0], length + 1), -1, device=ids.device)
        reference = reference.scatter(1, position.where(refers, length), named)[:, :length]
        return cls(
            pool,
            position.where(mask, -1),
            places >= length - count,
            start,
            owner,
            reference.where(reference < length, -1),
            last,
        )

    @staticmethod
    def _places(
        last: torch.Tensor,
        ids: torch.Tensor,
        ends: torch.Tensor,
        position: torch.Tensor,
        length: int,
        config: Any,
    ) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Each symbol's position; for each position the table and the column it comes after."""
        first, symbols = config.first_symbol_id, sum(config.symbol_counts)
        tables, columns, _ = config.symbol_counts
        which = (ids - first).where(ends & (ids >= first), symbols)
        start = torch.full((ids.shape[0], symbols + 1), length, device=ids.device)
        start = start.scatter_reduce(1, which, position, "amin")[:, :symbols]
        places = torch.arange(length, device=ids.device).expand_as(last)
        is_table = (last >= first) & (last < first + tables)
        is_column = (last >= first + tables) & (last < first + tables + columns)
        table, column = (places.where(mark, -1).cummax(1).values for mark in (is_table, is_column))
        return start, table, column


def relations_of(
    ids: torch.Tensor, segments: Segments, stems: torch.Tensor, config: Any
) -> torch.Tensor:
    """(batch, positions, positions) of indices into `RELATIONS`: what the first is to the second.

    `stems` is the class of each token's word, -1 for tokens that are none: words of one class
    (city, cities) are the same word.
    """
    owner, reference = segments.owner, segments.reference
    length = owner.shape[1]
    places = torch.arange(length, device=ids.device)
    belongs = owner[:, :, None] == places
    points = reference[:, :, None] == places
    siblings = (owner[:, :, None] == owner[:, None, :]) & (owner >= 0)[:, :, None]
    # which table a position is, or is of; columns hand their table's references on
    of_table = belongs.float()
    joined = (of_table.transpose(1, 2) @ points.float()) > 0
    near = (of_table @ (joined | joined.transpose(1, 2)).float() @ of_table.transpose(1, 2)) > 0
    result = torch.zeros(ids.shape[0], length, length, dtype=torch.long, device=ids.device)
    structure = (
        near,
        joined.transpose(1, 2),
        joined,
        points.transpose(1, 2),
        points,
        siblings,
        belongs.transpose(1, 2),
        belongs,
    )
    for number, holds in zip((9, 8, 7, 6, 5, 4, 3, 2), structure, strict=True):
        result.masked_fill_(holds, number)
    said = _said(ids, segments, stems)
    first = config.first_symbol_id
    tables, columns, _ = config.symbol_counts
    ends = (first, first + tables, first + tables + columns, config.vocab_size)
    for kind in range(3):
        mine = (segments.last >= ends[kind]) & (segments.last < ends[kind + 1])
        match = said & mine[:, None, :]
        result.masked_fill_(match, 10 + kind)
        result.masked_fill_(match.transpose(1, 2), 13 + kind)
    return result.masked_fill(torch.eye(length, dtype=torch.bool, device=ids.device), 1)


def links_of(
    relations: torch.Tensor, near: torch.Tensor, segments: Segments, config: Any
) -> torch.Tensor:
    """(batch, relations and likenesses, positions, positions): one for the relation that holds,
    and how near in meaning a word of the question and a name are (`near`, from word to name)."""
    first = config.first_symbol_id
    tables, columns, _ = config.symbol_counts
    bounds = torch.tensor([first, first + tables, first + tables + columns, config.vocab_size])
    bounds = bounds.to(relations.device)
    kinds = torch.arange(len(RELATIONS), device=relations.device)[:, None, None]
    last = segments.last[:, None]
    mine = (last >= bounds[:-1, None]) & (last < bounds[1:, None])
    to_names = near[:, None] * mine[:, :, None]
    return torch.cat(
        [(relations[:, None] == kinds).to(near.dtype), to_names, to_names.transpose(2, 3)], dim=1
    )


def _said(ids: torch.Tensor, segments: Segments, stems: torch.Tensor) -> torch.Tensor:
    """(batch, positions, positions): whether the first is a word of the question that the second,
    a table, column or cell, has among its words."""
    words = stems[ids].long()
    named = (segments.pool > 0) & (segments.last >= 0)[:, :, None]
    asked = (segments.pool > 0) & (segments.last < 0)[:, :, None]
    word = (asked * (words + 1)[:, None, :]).amax(2) - 1
    same = (word[:, :, None] == words[:, None, :]) & (word >= 0)[:, :, None]
    return same.float() @ named.float().transpose(1, 2) > 0
