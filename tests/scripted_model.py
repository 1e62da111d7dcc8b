"""A model that replies from a list, so that tests of what surrounds it are exact."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from assistant.errors import AskduckError
from assistant.models import Reply, SqlModel, View
from assistant.prompt import TEMPLATE


class ScriptedModel(SqlModel):
    """Each round is the replies to one prompt, best first, or the error that is raised instead.

    In the ddl form the first reply of a round is what `stream` yields and the others are what
    `candidates` returns, as a model does that draws samples.
    """

    name, template = "scripted", TEMPLATE

    def __init__(self, *rounds: Sequence[str | Reply] | AskduckError, form: str = "ddl") -> None:
        self.form = form
        self.rounds = list(rounds)
        self.prompts: list[str] = []
        self.views: list[View] = []
        self.asked_for: list[int] = []
        self.given: list[dict[str, Any]] = []
        self._rest: list[Reply] = []

    def stream(self, input: str, config: Any = None, **options: Any) -> Iterator[str]:
        first, *self._rest = self._next_round(input, options)
        for start in range(0, len(first.text), 7):
            yield first.text[start : start + 7]

    def candidates(self, prompt: str, *, n: int = 5, **options: Any) -> list[Reply]:
        self.asked_for.append(n)
        if self.form == "ddl":
            return self._rest[:n]
        return self._next_round(prompt, options)[:n]

    def candidates_of_views(self, views: Sequence[View], **options: Any) -> list[list[Reply]]:
        """The round for the first view of a question; no reply to the others."""
        first, *others = views
        if any(first in view.views for view in self.views):
            self.views += views
            return [[] for _ in views]
        self.views = [*views]
        replies = self.candidates(first.prompt, forbid=first.forbid, **options)
        return [replies, *([] for _ in others)]

    def _next_round(self, prompt: str, options: dict[str, Any]) -> list[Reply]:
        self.prompts.append(prompt)
        self.given.append(options)
        replies = self.rounds.pop(0)
        if isinstance(replies, AskduckError):
            raise replies
        return [reply if isinstance(reply, Reply) else Reply(reply, None) for reply in replies]
