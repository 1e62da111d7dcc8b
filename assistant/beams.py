"""Beam search for the bundled model, over the words and symbols that a reply can hold.

The same search as that of transformers' `generate` with `length_penalty=0`, to which tests hold it.
That one ranks all 8,544 ids for every beam in every step and moves whole sequences about, which for
so small a model is as much work as the model's own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import torch

from assistant.models import Forbid
from assistant.pointer_cache import PointerCache


@dataclass(frozen=True, slots=True)
class Beam:
    """A reply so far: its ids, the words that they stand for, the sum of their log-probabilities,
    and which of the beams one step before it goes on from."""

    ids: tuple[int, ...] = ()
    words: tuple[str, ...] = ()
    logprob: float = 0.0
    came_from: int = 0


@dataclass(slots=True)
class _Found:
    """What is known of one prompt, the likeliest first."""

    running: list[Beam] = field(default_factory=lambda: [Beam()])
    finished: list[Beam] = field(default_factory=list)

    def finish(self, ended: Sequence[Beam], beams: int) -> None:
        ranked = sorted([*self.finished, *ended], key=lambda beam: -beam.logprob)
        self.finished = ranked[:beams]

    def is_done(self, beams: int) -> bool:
        """Whether no running beam can become one of the best: going on makes none likelier."""
        full = len(self.finished) == beams
        return not self.running or (full and self.running[0].logprob <= self.finished[-1].logprob)


class BeamSearch:
    """For models of one tokenizer; `reply_ids` as `PointerForCausalLM.reply_ids` has them, `ends`
    those that close a reply."""

    def __init__(self, tokenizer: Any, reply_ids: Sequence[int], ends: Sequence[int]) -> None:
        self._ids = tuple(reply_ids)
        # byte-level BPE marks the blank before a word
        tokens = tokenizer.convert_ids_to_tokens(list(reply_ids))
        self._words = [token.removeprefix("\u0120") for token in tokens]
        self._column_of = {word: number for number, word in enumerate(self._words)}
        self._place_of = {number: place for place, number in enumerate(reply_ids)}
        self._ends = frozenset(ends)

    @torch.no_grad()
    def find(
        self,
        model: Any,
        ids: torch.Tensor,
        mask: torch.Tensor,
        *,
        beams: int,
        longest: int,
        forbid: Sequence[Forbid | None],
        suggested: Sequence[Sequence[Sequence[int]]],
        halted: Callable[[], bool],
    ) -> list[list[Beam]]:
        """The best `beams` replies to each prompt of `ids`, (prompts, tokens), the likeliest first,
        and behind them those that are `suggested`.

        They have at most `longest` ids; one that is not at its end there, or when `halted`, stays
        as it is. `forbid` has a rule, or none, and `suggested` equally many replies for each
        prompt.
        """
        read = model(input_ids=ids, attention_mask=mask, use_cache=True, reply_only=True)
        logits = read.logits[:, -1:]
        weighed = self._weigh(model, read.past_key_values, logits, suggested)
        cache = read.past_key_values.spread(beams)
        found = [_Found() for _ in ids]
        for length in range(1, longest + 1):
            for one, scores, rule in zip(found, logits.log_softmax(-1), forbid, strict=True):
                if not one.is_done(beams):
                    self._extend(one, scores, rule, beams)
            if all(one.is_done(beams) for one in found):
                break
            if length == longest or halted():
                for one in found:
                    one.finish(one.running, beams)
                break
            # a prompt that has no or too few beams repeats what it has; `_extend` does not look
            rows = [(one.running or [Beam((0,))]) * beams for one in found]
            chosen = [(n * beams, beam) for n, row in enumerate(rows) for beam in row[:beams]]
            before = [first + beam.came_from for first, beam in chosen]
            cache.reorder_cache(torch.tensor(before, device=ids.device))
            last = torch.tensor([[beam.ids[-1]] for _, beam in chosen], device=ids.device)
            written = model(input_ids=last, past_key_values=cache, reply_only=True)
            logits = written.logits.view(len(ids), beams, -1)
        return [[*one.finished, *more] for one, more in zip(found, weighed, strict=True)]

    @torch.no_grad()
    def weigh(
        self,
        model: Any,
        ids: torch.Tensor,
        mask: torch.Tensor,
        suggested: Sequence[Sequence[Sequence[int]]],
    ) -> list[list[Beam]]:
        """The log-probabilities of equally many suggested replies to each prompt."""
        read = model(input_ids=ids, attention_mask=mask, use_cache=True, reply_only=True)
        return self._weigh(model, read.past_key_values, read.logits[:, -1:], suggested)

    def _weigh(
        self,
        model: Any,
        cache: PointerCache,
        first: torch.Tensor,
        suggested: Sequence[Sequence[Sequence[int]]],
    ) -> list[list[Beam]]:
        """The suggested replies with their log-probabilities; `first` is (prompts, 1, reply ids),
        the logits of what may come first."""
        count = len(suggested[0])
        if not count:
            return [[] for _ in suggested]
        replies = [reply for of_prompt in suggested for reply in of_prompt]
        longest = max(map(len, replies))
        ids = torch.tensor([[*reply, *[reply[-1]] * (longest - len(reply))] for reply in replies])
        places = torch.tensor([[self._place_of.get(n, 0) for n in row] for row in ids.tolist()])
        written = model(
            input_ids=ids.to(first.device), past_key_values=cache.spread(count), reply_only=True
        )
        logits = torch.cat([first.repeat_interleave(count, dim=0), written.logits[:, :-1]], dim=1)
        logprobs = logits.log_softmax(-1).gather(2, places.to(first.device)[:, :, None])[:, :, 0]
        beams = [
            Beam(tuple(reply), logprob=self._sum(reply, row))
            for reply, row in zip(replies, logprobs.tolist(), strict=True)
        ]
        return [beams[start : start + count] for start in range(0, len(beams), count)]

    def _sum(self, reply: Sequence[int], logprobs: Sequence[float]) -> float:
        if not self._place_of.keys() >= {*reply}:
            return -float("inf")  # it holds a word that no reply has
        return sum(logprobs[: len(reply)])

    def _extend(
        self, found: _Found, scores: torch.Tensor, forbid: Forbid | None, beams: int
    ) -> None:
        """One symbol more; `scores` is (beams, reply ids), log-probabilities."""
        scores = scores[: len(found.running)].float()
        for row, beam in enumerate(found.running):
            symbols = forbid(beam.words) if forbid else ()
            scores[row, [self._column_of[symbol] for symbol in symbols]] = -float("inf")
            scores[row] += beam.logprob
        # so many that, were all the best at their end, enough would be left to go on
        best = scores.flatten().topk(min((1 + len(self._ends)) * beams, scores.numel()))
        ended: list[Beam] = []
        running: list[Beam] = []
        ranked = zip(best.values.tolist(), best.indices.tolist(), strict=True)
        for rank, (logprob, place) in enumerate(ranked):
            row, column = divmod(place, len(self._ids))
            before, token = found.running[row], self._ids[column]
            beam = Beam((*before.ids, token), (*before.words, self._words[column]), logprob, row)
            if logprob == -float("inf"):
                break
            if token not in self._ends:
                running.append(beam)
            elif rank < beams:
                ended.append(beam)
        found.running = running[:beams]
        found.finish(ended, beams)
