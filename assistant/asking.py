"""Steps that can be seen and timed, and those of them that ask the model."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable, Generator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from assistant.answer import Event
from assistant.errors import AskduckError, QueryCancelled
from assistant.prompt import Context

if TYPE_CHECKING:
    from assistant.models import Reply, SqlModel
    from schemas.model import Schema

# Replies with less than this part of the best one's probability are tried only if needed.
UNLIKELY = 0.01

T = TypeVar("T")
Found = tuple[Context, "list[Reply]"]
# Yields events while it works and returns a T.
Steps = Generator[Event, None, T]


class Asking:
    """Does one step after another until `stop` is set and notes the seconds of each in `timings`;
    here are those that ask `model` with `adapter`."""

    def __init__(self, model: SqlModel, adapter: str | None, stop: threading.Event | None) -> None:
        self.model, self.adapter, self.stop = model, adapter, stop
        self.form = model.form_of(adapter)
        self.timings: dict[str, float] = {}

    def step(self, name: str, work: Callable[[], T], detail: Callable[[T], str]) -> Steps[T]:
        """Do `work` between a "start" and a "done" event, and add its time to `timings`."""
        if self.stop is not None and self.stop.is_set():
            raise QueryCancelled("Stopped before the answer was there. Ask again when you like.")
        yield Event(name, "start")
        started = time.perf_counter()
        try:
            value = work()
        except AskduckError as error:
            yield self.done(name, started, str(error))
            raise
        yield self.done(name, started, detail(value))
        return value

    def done(self, name: str, started: float, detail: str) -> Event:
        seconds = time.perf_counter() - started
        self.timings[name] = self.timings.get(name, 0.0) + seconds
        return Event(name, "done", detail, seconds)

    def generate(self, views: Sequence[Context], schema: Schema, count: int) -> Steps[list[Found]]:
        """Candidates, best first, for each view of the question. A model that takes seconds streams
        its first reply as text."""
        options: dict[str, Any] = {"schema": schema, "adapter": self.adapter}
        if self.stop is not None:
            options["stop"] = self.stop
        search: Callable[[], list[list[Reply]]]
        if self.form == "pointer":
            search = partial(self.model.candidates_of_views, views, n=count, **options)
        else:
            prompt = views[0].prompt
            streamed = yield from self.stream(prompt, options)
            search = partial(self.search_more, prompt, streamed, count - 1, options)

        found = yield from self.step(
            "generate", search, lambda them: count_of([r for rs in them for r in rs], "candidate")
        )
        return list(zip(views, found, strict=True))

    def search_more(
        self, prompt: str, streamed: Reply, count: int, options: dict[str, Any]
    ) -> list[list[Reply]]:
        more = self.model.candidates(prompt, n=count, **options) if count else []
        # Beams begin with the reply that was streamed; samples are votes and all count.
        known = {reply.text for reply in more if reply.logprob is not None}
        return [[*([streamed] if streamed.text not in known else []), *more]]

    def stream(self, prompt: str, options: dict[str, Any]) -> Steps[Reply]:
        from assistant.models import Reply

        started = time.perf_counter()
        yield Event("generate", "start")
        pieces: list[str] = []
        try:
            for piece in self.model.stream(prompt, **options):
                pieces.append(piece)
                yield Event("generate", "text", piece)
        except AskduckError as error:
            yield self.done("generate", started, str(error))
            raise
        yield self.done("generate", started, "streamed")
        return Reply("".join(pieces), None)

    def weigh(self, context: Context) -> Steps[list[Found]]:
        """What the model makes of the replies that the context suggests."""
        views = (context, *context.views)
        found = yield from self.step(
            "complete",
            lambda: self.model.weigh_views(views, adapter=self.adapter),
            lambda _: count_of(context.suggested, "condition"),
        )
        return list(zip(views, found, strict=True))


def split_likely(found: Sequence[Found]) -> tuple[list[Found], list[Found]]:
    """The likely replies of each view and the others; without probabilities all are likely."""
    likely, others = [], []
    for view, replies in found:
        known = [reply.logprob for reply in replies if reply.logprob is not None]
        least = max(known, default=0.0) + math.log(UNLIKELY)
        chances = [(reply, reply.logprob is None or reply.logprob >= least) for reply in replies]
        likely.append((view, [reply for reply, chance in chances if chance]))
        others.append((view, [reply for reply, chance in chances if not chance]))
    return likely, [(view, replies) for view, replies in others if replies]


def count_of(things: Sequence[object], noun: str) -> str:
    """How many there are: 1 table, 3 tables."""
    return f"{len(things)} {noun}{'' if len(things) == 1 else 's'}"
