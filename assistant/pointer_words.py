"""Word vectors of the bundled model: what a word means that no training question had.

Vectors learned from much text (GloVe, Pennington et al. 2014) are what parsers without a pretrained
language model know of the world's words (IRNet, Guo et al. 2019; RAT-SQL, Wang et al. 2020). They
are kept as they came, in 8 bits, and found by the tokens of a word, so that a prompt stays a row of
token ids.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import nn
from torch.nn import functional

BEGINS, CONTINUES = 1, 2
_BASE = 1_000_003
_FAR = 0.25  # a cosine that two words of no common meaning easily have


@dataclass(frozen=True, slots=True)
class Found:
    """`rows` is (batch, tokens): the vector's row for every piece of a known word, else -1;
    `begins` marks the first piece of each known word."""

    rows: torch.Tensor
    begins: torch.Tensor


class WordVectors(nn.Module):
    """`count` vectors of `size` numbers, for words of a tokenizer with `vocabulary` ids."""

    pieces: torch.Tensor
    hashes: torch.Tensor
    vectors: torch.Tensor

    def __init__(self, count: int, size: int, vocabulary: int) -> None:
        super().__init__()
        self.register_buffer("pieces", torch.zeros(vocabulary, dtype=torch.int8))
        self.register_buffer("hashes", torch.arange(count))
        self.register_buffer("vectors", torch.zeros(count, size, dtype=torch.int8))

    def fill(self, pieces: torch.Tensor, words: list[list[int]], vectors: torch.Tensor) -> None:
        """Take over which tokens begin and continue words, and for each word its token ids and its
        vector (words, size)."""
        hashes, order = torch.tensor([_hash(ids) for ids in words]).sort()
        scaled = vectors[order] / vectors[order].abs().amax(1, keepdim=True) * 127
        self.pieces.copy_(pieces)
        self.hashes.copy_(hashes)
        self.vectors.copy_(scaled.round())

    def find(self, ids: torch.Tensor) -> Found:
        """The known words among (batch, tokens) ids."""
        kind = self.pieces[ids]
        length = ids.shape[1]
        group = (kind != CONTINUES).cumsum(1)
        places = torch.arange(length, device=ids.device).expand_as(ids)
        first = torch.full((len(ids), length + 1), length - 1, device=ids.device)
        first = first.scatter_reduce(1, group, places, "amin").gather(1, group)
        powers = torch.full((length,), _BASE, device=ids.device)
        powers[0] = 1
        sums = torch.zeros(len(ids), length + 1, dtype=torch.long, device=ids.device)
        sums = sums.scatter_add(1, group, (ids + 1) * powers.cumprod(0)[places - first])
        sums = sums.gather(1, group)
        row = torch.searchsorted(self.hashes, sums).clamp(max=len(self.hashes) - 1)
        known = self.hashes[row] == sums
        return Found(row.where(known, -1), known & (kind == BEGINS))

    def look_up(self, found: Found) -> torch.Tensor:
        """(batch, tokens, size): unit vectors where known words begin, zeros elsewhere."""
        vectors = functional.normalize(self.vectors[found.rows.clamp(min=0)].float(), dim=-1)
        return vectors * found.begins[:, :, None]

    def keep(self, rows: torch.Tensor, dropout: float) -> torch.Tensor:
        """(batch, tokens): zero for the pieces of known words chosen at random, the same words all
        over a prompt, so that their vectors have to do (word dropout, Iyyer et al. 2015)."""
        salt = torch.randint(1 << 20, (len(rows), 1), device=rows.device)
        chosen = (rows + salt) * 2_654_435_761 % 1_000_003 % 1000 < dropout * 1000
        return ~(chosen & (rows >= 0))


def likeness(
    vectors: torch.Tensor, asked: torch.Tensor, position: torch.Tensor, length: int
) -> torch.Tensor:
    """(batch, positions, positions), 0 to 1: how near the first, a word of the question, is in
    meaning to the nearest word of the second, by the cosine of their vectors.

    `vectors` is (batch, tokens, size), `position` (batch, tokens) says where each token is read;
    `asked` (batch, positions) marks the words of the question, of which each is one token's.
    """
    index = position.clamp(0, length - 1)
    words = vectors.new_zeros(len(vectors), length, vectors.shape[2])
    words = words.scatter_add(1, index[:, :, None].expand_as(vectors), vectors)
    cosine = (words * asked[:, :, None]) @ vectors.transpose(1, 2)
    nearest = cosine.new_zeros(len(cosine), length, length).scatter_reduce(
        2, index[:, None, :].expand_as(cosine), cosine, "amax"
    )
    return ((nearest - _FAR) / (1 - _FAR)).clamp(min=0)


def _hash(ids: list[int]) -> int:
    """Of a word's tokens, as signed 64-bit integers overflow."""
    total = sum((number + 1) * pow(_BASE, place, 2**64) for place, number in enumerate(ids)) % 2**64
    return total - 2**64 if total >= 2**63 else total
