"""What it costs to let a model name only tables and columns that exist: time per token.

    python -m benchmarks.decoding_cost

Gold queries of the sample databases are walked token by token through the masks, as a model that
writes them would. The vocabulary is a byte-level BPE trained on those queries, filled up with
random words to the size of a real one: the cost depends on the number of tokens, not on what they
mean.
"""

from __future__ import annotations

import random
import statistics
import string
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from schemas.model import Schema

VOCABULARY_SIZES = (4_096, 32_000, 151_936)
"""This project's own size, Llama 2's, and Qwen2.5's."""


@dataclass(frozen=True, slots=True)
class DecodingCost:
    """Figures for one vocabulary size and one number of rows (beams or samples)."""

    vocabulary: int
    rows: int
    prepare_ms: float
    grammar_ms: float
    median_us_per_step: float
    p95_us_per_step: float
    queries: int
    queries_allowed: int


def measure(
    *, vocabulary_sizes: tuple[int, ...] = VOCABULARY_SIZES, queries_per_sample: int = 20
) -> list[DecodingCost]:
    """Walk `queries_per_sample` gold queries of every sample, with 1 row and with 5.

    `prepare_ms` is spent once per model and `grammar_ms` once per schema. A step is one token of
    all rows: parser advanced, masks computed and applied to the logits. All times are CPU time of
    the one thread that does it, so that other work on the machine does not count.
    """
    cases = _gold_queries(queries_per_sample)
    return [_measure(cases, vocabulary, rows) for vocabulary in vocabulary_sizes for rows in (1, 5)]


def _measure(cases: list[tuple[Schema, str]], vocabulary: int, rows: int) -> DecodingCost:
    from assistant.constrain import Constrainer

    tokenizer = _tokenizer([sql for _, sql in cases], vocabulary)
    started = time.thread_time()
    constrainer = Constrainer(tokenizer, vocabulary, [tokenizer.eos_token_id])
    prepare_ms = (time.thread_time() - started) * 1e3
    grammar_ms = []
    for schema in {id(s): s for s, _ in cases}.values():
        started = time.thread_time()
        constrainer.start(schema)
        grammar_ms.append((time.thread_time() - started) * 1e3)
    step_us: list[float] = []
    allowed = 0
    for schema, sql in cases:
        masks = constrainer.masks(schema, prompt_tokens=0)
        allowed += _walk(masks, tokenizer(sql)["input_ids"], vocabulary, rows, step_us)
    return DecodingCost(
        vocabulary=vocabulary,
        rows=rows,
        prepare_ms=prepare_ms,
        grammar_ms=statistics.median(grammar_ms),
        median_us_per_step=statistics.median(step_us),
        p95_us_per_step=statistics.quantiles(step_us, n=20)[-1],
        queries=len(cases),
        queries_allowed=allowed,
    )


def _walk(masks: Any, tokens: list[int], vocabulary: int, rows: int, step_us: list[float]) -> bool:
    """Append the time of every step to `step_us`; False where the masks forbid the query.

    Rows end in different tokens, as beams do: each needs a parser of its own.
    """
    import torch

    scores = torch.zeros(rows, vocabulary)
    masked = masks(torch.zeros(rows, 0, dtype=torch.long), scores)
    for position, token in enumerate(tokens):
        if masked[0, token] == float("-inf"):
            return False
        others = masked[0].isfinite().nonzero().flatten().tolist()
        ends = [token, *random.Random(position).choices(others, k=rows - 1)]
        ids = torch.tensor([[*tokens[:position], end] for end in ends])
        started = time.thread_time()
        masked = masks(ids, scores)
        step_us.append((time.thread_time() - started) * 1e6)
    return True


def _gold_queries(per_sample: int) -> list[tuple[Schema, str]]:
    import duckdb

    from schemas.introspect import introspect
    from schemas.samples import SAMPLES, build_sample, load_pairs

    cases = []
    with tempfile.TemporaryDirectory() as folder:
        for name in SAMPLES:
            path = build_sample(name, Path(folder) / f"{name}.duckdb")
            with duckdb.connect(str(path), read_only=True) as connection:
                schema = introspect(connection)
            cases += [(schema, pair.sql) for pair in load_pairs(name)[:per_sample]]
    return cases


def _tokenizer(texts: list[str], vocabulary: int) -> Any:
    import json

    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
    from transformers import PreTrainedTokenizerFast

    trained = Tokenizer(models.BPE())
    trained.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    trained.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=2_000,
        special_tokens=["</s>"],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    trained.train_from_iterator(texts, trainer)
    state = json.loads(trained.to_str())
    vocab = state["model"]["vocab"]
    rng = random.Random(0)
    while len(vocab) < vocabulary:
        word = "".join(rng.choices(string.ascii_lowercase, k=rng.randint(3, 10)))
        vocab.setdefault(rng.choice(("", "Ġ")) + word, len(vocab))
    return PreTrainedTokenizerFast(
        tokenizer_object=Tokenizer.from_str(json.dumps(state)), eos_token="</s>"
    )


def main() -> int:
    print("vocabulary  rows  prepare  grammar  step median  step p95  gold queries allowed")
    for cost in measure():
        print(
            f"{cost.vocabulary:>10,}  {cost.rows:>4}  {cost.prepare_ms:>4.0f} ms  "
            f"{cost.grammar_ms:>4.0f} ms  {cost.median_us_per_step:>8.0f} µs  "
            f"{cost.p95_us_per_step:>5.0f} µs  {cost.queries_allowed} of {cost.queries}"
        )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
