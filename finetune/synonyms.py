"""Schemas that call things by another word than the question: synonyms of WordNet's nouns.

Strangers' questions seldom use a schema's own words; where training renames `salary` to `wage`, the
model has to go by meaning (Spider-Syn, Gan et al. 2021, does it to questions by hand).
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from pathlib import Path

import torch

from finetune.lexicon import pluralize
from schemas.words import stem

_SENSES = 2  # of a noun, the most frequent first
_ALIKE = 0.45  # the cosine of two word vectors that makes a shared sense a likely one
_EXAMPLES = 0.4
_WORDS = 0.5


def read_synonyms(
    wordnet: Path, words: list[str], vectors: torch.Tensor
) -> dict[str, tuple[str, ...]]:
    """For each noun of `words` the others that share one of its first two senses in WordNet's
    `index.noun` and `data.noun`, and whose vectors (words, size; of length one) are near."""
    synsets = {}
    for line in _lines(wordnet / "data.noun"):
        offset, _, _, count, *rest = line.split()
        synsets[offset] = rest[: 2 * int(count, 16) : 2]
    row = {word: number for number, word in enumerate(words)}
    result = {}
    for line in _lines(wordnet / "index.noun"):
        noun, _, count, *rest = line.split()
        if noun not in row:
            continue
        others = {w.lower(): None for o in rest[-int(count) :][:_SENSES] for w in synsets[o]}
        near = [o for o in others if o != noun and o in row]
        alike = tuple(o for o in near if float(vectors[row[noun]] @ vectors[row[o]]) >= _ALIKE)
        if alike:
            result[noun] = alike
    return result


def _lines(path: Path) -> list[str]:
    """All but the licence, whose lines begin with spaces."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if not line.startswith(" ")]


@dataclass
class Renaming:
    """What one example's schema calls things, drawn anew for each: most schemas keep their words,
    the others lose about every second that has a synonym."""

    synonyms: dict[str, tuple[str, ...]]
    rng: random.Random
    _chosen: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.rng.random() >= _EXAMPLES:
            self.synonyms = {}

    def __call__(self, word: str) -> str:
        """`word` or, as often as it comes, the same synonym; singular and plural as it was."""
        noun = stem(word)
        others = self.synonyms.get(noun)
        if others is None:
            return word
        if noun not in self._chosen:
            renamed = self.rng.random() < _WORDS
            self._chosen[noun] = self.rng.choice(others) if renamed else noun
        other = self._chosen[noun]
        if other == noun:
            return word
        return other if word == noun else pluralize(other)
