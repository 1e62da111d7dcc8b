"""One door to every model that writes SQL: bundled, local Hugging Face, or a server.

    load_model("bundled")                       the model shipped in this package
    load_model("Qwen/Qwen2.5-Coder-1.5B-Instruct", quantization="nf4")
    load_model("./my-model", adapter="shop")    a folder, with a LoRA adapter on top
    load_model("endpoint:qwen2.5-coder")        an OpenAI-compatible server (`endpoint.py`)
    wrap_chat_model(chat_model)                 any langchain-core chat model

All of them are a `SqlModel`: a langchain-core runnable from prompt text to reply text.
"""

from __future__ import annotations

import threading
from abc import abstractmethod
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Protocol

from langchain_core.runnables import Runnable, RunnableConfig

from assistant.adapters import AdapterInfo, list_adapters
from assistant.errors import ModelError
from schemas.model import Schema

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

    from assistant.verifier import Verifier

__all__ = [
    "AdapterInfo",
    "Quantization",
    "Reply",
    "SqlModel",
    "list_adapters",
    "load_model",
    "wrap_chat_model",
]

Quantization = Literal["none", "nf4"]
Forbid = Callable[[Sequence[str]], set[str]]
ENDPOINT_PREFIX = "endpoint:"


@dataclass(frozen=True, slots=True)
class Reply:
    """One whole reply of a model.

    `logprob` is the natural log-probability of the whole reply, the end token included, under the
    model without masks and without temperature; None where the model does not tell (servers).
    """

    text: str
    logprob: float | None


class View(Protocol):
    """What a model is asked: a prompt, which symbols may not follow the words of a reply, and which
    replies it is to weigh besides its own."""

    @property
    def prompt(self) -> str: ...
    @property
    def forbid(self) -> Forbid | None: ...
    @property
    def suggested(self) -> Sequence[str]: ...


class SqlModel(Runnable[str, str]):
    """A runnable from the whole prompt text to the reply text.

    `form` says how the context must be written: "pointer" (symbols, `assistant.pointer`) or "ddl"
    (CREATE TABLE text). `template` is the prompt template the model was trained with.

    `adapter` is a name from `adapters()`, "base" for the bare base model, or None for the model as
    it was loaded: the adapter given to `load_model`, else the bare base. Setting the event `stop`
    ends a generation early, with the text so far. Methods may be called from any thread and raise
    `ModelError`. `verifier` ranks what the model writes, where one was trained for it.
    """

    name: str
    form: str
    template: str
    verifier: Verifier | None = None

    @abstractmethod
    def stream(  # type: ignore[override]
        self,
        input: str,
        config: RunnableConfig | None = None,
        *,
        schema: Schema | None = None,
        adapter: str | None = None,
        stop: threading.Event | None = None,
    ) -> Iterator[str]:
        """The most likely reply, in pieces as the model writes them.

        With a `schema`, local models of the ddl form can only name its tables and columns.
        """

    @abstractmethod
    def candidates(
        self,
        prompt: str,
        *,
        n: int = 5,
        schema: Schema | None = None,
        adapter: str | None = None,
        temperature: float = 0.0,
        stop: threading.Event | None = None,
        forbid: Forbid | None = None,
    ) -> list[Reply]:
        """Up to `n` different replies, best first.

        `forbid` (pointer form) tells which symbols may not follow the words of a reply.

        Local models search `n` beams at temperature 0 and draw `n` samples above it. Servers are
        asked `n` times.
        """

    def candidates_of_views(
        self,
        views: Sequence[View],
        *,
        n: int = 5,
        schema: Schema | None = None,
        adapter: str | None = None,
        stop: threading.Event | None = None,
    ) -> list[list[Reply]]:
        """Up to `n` replies for each rendering of one question. The bundled model adds what it
        makes of those that are suggested; others do not look at them."""
        shared: dict[str, Any] = {"n": n, "schema": schema, "adapter": adapter}
        shared |= {"stop": stop} if stop is not None else {}
        return [self.candidates(view.prompt, forbid=view.forbid, **shared) for view in views]

    def weigh_views(
        self, views: Sequence[View], *, adapter: str | None = None
    ) -> list[list[Reply]]:
        """What the bundled model makes of the replies that are suggested; others: nothing."""
        return [[] for _ in views]

    def invoke(self, input: str, config: RunnableConfig | None = None, **kwargs: Any) -> str:
        """The most likely reply; keyword arguments are those of `stream`."""

        def answer(prompt: str) -> str:
            return "".join(self.stream(prompt, **kwargs))

        return self._call_with_config(answer, input, config)

    def adapters(self) -> list[str]:
        """The names that can be given as `adapter`."""
        return []

    def form_of(self, adapter: str | None = None) -> str:
        """The context form that the model wants with this adapter."""
        return self.form

    def template_of(self, adapter: str | None = None) -> str:
        """The prompt template that the model wants with this adapter."""
        return self.template


def load_model(
    name: str = "bundled",
    *,
    adapter: str | None = None,
    quantization: Quantization = "none",
    device: str | None = None,
) -> SqlModel:
    """Load a model by name: "bundled", a folder, a hub id, or "endpoint:MODEL".

    `quantization="nf4"` stores the weights of linear layers in 4 bits (QLoRA, Dettmers et al.
    2023). `device` is a torch device; the fastest one present if not given. Raises `ModelError`.
    """
    if quantization not in ("none", "nf4"):
        raise ModelError(f"Unknown quantization '{quantization}'. Choose 'none' or 'nf4'.")
    if name.startswith(ENDPOINT_PREFIX):
        from assistant.endpoint import connect

        if adapter is not None or quantization != "none":
            raise ModelError(
                f"'{name}' runs on a server, which chooses its own adapters and quantization; "
                "leave both out."
            )
        return connect(name.removeprefix(ENDPOINT_PREFIX))

    from assistant.local import load_local

    return load_local(name, adapter=adapter, quantization=quantization, device=device)


def wrap_chat_model(chat_model: BaseChatModel) -> SqlModel:
    """Any langchain-core chat model as a `SqlModel`; the prompt is sent as one user message."""
    from assistant.endpoint import ChatSqlModel

    return ChatSqlModel(chat_model)
