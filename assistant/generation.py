"""What goes with transformers' `generate`: text as it comes, stopping, and scores."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Any

from assistant.loading import POINTER_MODEL_TYPE, encode_prompt


class TextQueue:
    """A transformers streamer that hands over text as soon as later tokens cannot change it."""

    def __init__(self, decode: Callable[[list[int]], str]) -> None:
        self._decode = decode
        self._queue: SimpleQueue[str | BaseException | None] = SimpleQueue()
        self._prompt_seen = False
        self._ids: list[int] = []
        self._sent = 0

    def put(self, value: Any) -> None:
        if not self._prompt_seen:
            self._prompt_seen = True
            return
        self._ids += value.flatten().tolist()
        text = self._decode(self._ids)
        # A replacement character at the end is a letter whose last bytes are still to come.
        if not text.endswith("\N{REPLACEMENT CHARACTER}"):
            self._send(text)

    def end(self) -> None:
        self._send(self._decode(self._ids))

    def finish(self, failure: BaseException | None) -> None:
        self._queue.put(failure)

    def _send(self, text: str) -> None:
        if len(text) > self._sent:
            self._queue.put(text[self._sent :])
            self._sent = len(text)

    def __iter__(self) -> Iterator[str]:
        while True:
            item = self._queue.get()
            if isinstance(item, BaseException):
                raise item
            if item is None:
                return
            yield item


@dataclass(frozen=True)
class SymbolMasks:
    """Logits processor: no row goes on with a symbol that is forbidden for its words so far."""

    tokenizer: Any
    prompt_tokens: int
    forbid: Callable[[Sequence[str]], set[str]]

    def __call__(self, input_ids: Any, scores: Any) -> Any:
        for row, ids in enumerate(input_ids[:, self.prompt_tokens :].tolist()):
            tokens = self.tokenizer.convert_ids_to_tokens(ids)
            # byte-level BPE marks the blank before a word
            symbols = self.forbid([token.removeprefix("\u0120") for token in tokens])
            if symbols:
                scores[row, self.tokenizer.convert_tokens_to_ids(list(symbols))] = -float("inf")
        return scores


@dataclass(frozen=True)
class Halt:
    """Stopping criterion: asked after every token."""

    halted: Callable[[], bool]

    def __call__(self, input_ids: Any, scores: Any, **kwargs: Any) -> Any:
        import torch

        return torch.full((input_ids.shape[0],), self.halted(), device=input_ids.device)


def encode_prompts(tokenizer: Any, prompts: Sequence[str]) -> tuple[Any, Any]:
    """Ids and mask of the prompts, (prompts, tokens) each, padded on the left."""
    import torch

    rows = [encode_prompt(tokenizer, prompt) for prompt in prompts]
    longest = max(map(len, rows))
    blank = tokenizer.pad_token_id or 0
    ids = torch.tensor([[blank] * (longest - len(row)) + row for row in rows])
    mask = torch.tensor([[0] * (longest - len(row)) + [1] * len(row) for row in rows])
    return ids, mask


def sum_logprobs(output: Any, prompt_tokens: int, end_ids: list[int]) -> list[float]:
    """Log-probability of each sequence up to and with its end token (`Reply.logprob`).

    Beams must have been searched without a length penalty, so that their scores are such sums.
    """
    import torch

    if getattr(output, "sequences_scores", None) is not None:
        return output.sequences_scores.tolist()
    tokens = output.sequences[:, prompt_tokens:]
    logprobs = torch.stack(output.logits, dim=1).float().log_softmax(-1)
    chosen = logprobs.gather(-1, tokens.unsqueeze(-1)).squeeze(-1)
    ended = torch.isin(tokens, torch.tensor(end_ids, device=tokens.device)).long().cumsum(-1)
    counted = (ended == 0) | ((ended == 1) & (ended.diff(dim=-1, prepend=ended[:, :1] * 0) == 1))
    return (chosen * counted).sum(-1).tolist()


def read_once(model: Any, ids: Any, config: Any) -> Any:
    """A cache with the prompts `ids` but their last token, for all beams or samples of each.

    `generate` would read a prompt once for each of them. None where that is not so, or not
    possible: the pointer model reads its prompt in both directions, hence whole or not at all.
    """
    import torch
    from transformers import DynamicCache

    rows = max(config.num_beams, config.num_return_sequences or 1)
    if rows == 1 or ids.shape[1] == 1 or model.config.model_type == POINTER_MODEL_TYPE:
        return None
    # transformers has no public name for this; without it, `generate` makes the cache.
    if not getattr(model, "_supports_default_dynamic_cache", bool)():
        return None
    cache = DynamicCache(config=model.config)
    with torch.no_grad():
        model(ids[:, :-1], past_key_values=cache, use_cache=True, logits_to_keep=1)
    cache.batch_repeat_interleave(rows)
    return cache
