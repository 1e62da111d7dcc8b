"""Chat models as `SqlModel`s: OpenAI-compatible servers, and any langchain-core chat model.

Servers (vLLM, Ollama, llama.cpp, a cloud) are named `endpoint:MODEL`; their address and key come
from the environment: ASKDUCK_BASE_URL (or OPENAI_BASE_URL) and ASKDUCK_API_KEY (or
OPENAI_API_KEY; local servers need none). Without an address nothing is sent anywhere.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import TYPE_CHECKING, Any, cast

from langchain_core.runnables import RunnableConfig

from assistant.errors import ModelError
from assistant.models import Forbid, Reply, SqlModel
from assistant.prompt import TEMPLATE
from schemas.model import Schema

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

SAMPLING_TEMPERATURE = 0.7
_CALLS_AT_ONCE = 4


def connect(model: str, *, timeout_seconds: float = 120.0, max_retries: int = 2) -> ChatSqlModel:
    """The model of that name on the server that the environment names.

    `timeout_seconds` is how long the server may stay silent; requests that it turns down for now
    (429, 5xx) or leaves unanswered are sent again `max_retries` times. Raises `ModelError`.
    """
    base_url = os.environ.get("ASKDUCK_BASE_URL") or os.environ.get("OPENAI_BASE_URL")
    if not model:
        raise ModelError("'endpoint:' names no model; write for example 'endpoint:qwen2.5-coder'.")
    if not base_url:
        raise ModelError(
            f"'endpoint:{model}' needs the address of a server; set ASKDUCK_BASE_URL, for example "
            "to http://localhost:11434/v1 for Ollama."
        )
    try:
        from langchain_openai import ChatOpenAI
    except ImportError as error:
        raise ModelError(
            f"'endpoint:{model}' needs the package langchain-openai; install it with "
            "pip install 'askduck[endpoint]'."
        ) from error
    key = os.environ.get("ASKDUCK_API_KEY") or os.environ.get("OPENAI_API_KEY")
    options: dict[str, Any] = {
        "model": model,
        "base_url": base_url,
        "api_key": key or "not-needed",
        "temperature": 0.0,
        "timeout": timeout_seconds,
        "max_retries": max_retries,
        "use_responses_api": False,
    }
    return ChatSqlModel(
        ChatOpenAI(**options), name=f"endpoint:{model}", server=base_url, says_when_done=True
    )


class ChatSqlModel(SqlModel):
    """A langchain-core chat model that gets the whole prompt as one user message.

    `server` is its address, for error messages. `says_when_done`: the model ends every reply with
    a finish reason, so that a reply without one is known to be cut off.
    """

    def __init__(
        self,
        chat_model: BaseChatModel,
        *,
        name: str | None = None,
        server: str | None = None,
        says_when_done: bool = False,
    ) -> None:
        self.name = name or str(getattr(chat_model, "model_name", None) or chat_model._llm_type)
        self.form = "ddl"
        self.template = TEMPLATE
        self._chat_model = chat_model
        self._where = f"The server at {server}" if server else f"The chat model '{self.name}'"
        self._says_when_done = says_when_done

    def stream(  # type: ignore[override]
        self,
        input: str,
        config: RunnableConfig | None = None,
        *,
        schema: Schema | None = None,
        adapter: str | None = None,
        stop: threading.Event | None = None,
    ) -> Iterator[str]:
        """`schema` is not used: masks need the model's own logits."""
        self._refuse_adapter(adapter)
        return self._read(self._chat_model, input, config, stop)

    def candidates(
        self,
        prompt: str,
        *,
        n: int = 5,
        schema: Schema | None = None,
        adapter: str | None = None,
        temperature: float = 0.0,
        stop: threading.Event | None = None,
        forbid: Forbid | None = None,  # servers write SQL, not symbols
    ) -> list[Reply]:
        """`n` samples at `temperature` (0.7 if 0 is given), repeats included: each is a vote.

        One candidate is the reply of the model as it is set.
        """
        self._refuse_adapter(adapter)
        sampler: Any = self._chat_model
        if n > 1:
            sampler = sampler.bind(temperature=temperature or SAMPLING_TEMPERATURE)

        def draw(_: int) -> Reply:
            return Reply("".join(self._read(sampler, prompt, None, stop)), None)

        with ThreadPoolExecutor(min(n, _CALLS_AT_ONCE)) as pool:
            return list(pool.map(draw, range(n)))

    def _read(
        self,
        chat_model: Any,
        prompt: str,
        config: RunnableConfig | None,
        stop: threading.Event | None,
    ) -> Iterator[str]:
        begun, done = False, not self._says_when_done
        try:
            with closing(cast(Any, chat_model.stream(prompt, config))) as chunks:
                for chunk in chunks:
                    if stop is not None and stop.is_set():
                        return
                    begun = True
                    done = done or bool(chunk.response_metadata.get("finish_reason"))
                    if chunk.text:
                        yield str(chunk.text)
        except Exception as error:
            raise ModelError(f"{self._where} {_explain(error, self.name, begun)}") from error
        if not done:
            raise ModelError(f"{self._where} {_CUT_OFF}")

    def _refuse_adapter(self, adapter: str | None) -> None:
        if adapter not in (None, "base"):
            raise ModelError(
                f"'{self.name}' cannot switch to adapter '{adapter}': adapters work with local "
                "models only; leave the adapter out."
            )


_CUT_OFF = "broke off in the middle of its reply; ask again, or look at the server's log."


def _explain(error: Exception, model: str, begun: bool) -> str:
    """The rest of a sentence about `error`; `begun` if part of the reply came before it.

    Clients of several providers share these attributes and class names, so no client library has
    to be imported to tell their errors apart.
    """
    status = getattr(error, "status_code", None)
    kinds = {kind.__name__ for kind in type(error).__mro__}
    if status in (401, 403):
        return f"refused the key ({status}); set ASKDUCK_API_KEY to a valid one."
    if status == 404:
        return f"does not know the model '{model}' (404); check its name and ASKDUCK_BASE_URL."
    if status == 429:
        return (
            "turned the request down as one too many (429), also when asked again; wait a minute."
        )
    if status is not None and status >= 500:
        return f"failed ({status}: {_first_line(error)}); look at its log, or ask again."
    if status is not None:
        return f"rejected the request ({status}: {_first_line(error)}); ask a shorter question."
    if "APITimeoutError" in kinds:
        return "did not answer in time; ask again, or use a smaller model."
    if "APIConnectionError" in kinds and begun:
        return _CUT_OFF
    if "APIConnectionError" in kinds:
        return "cannot be reached; start it, or check ASKDUCK_BASE_URL."
    return f"failed: {_first_line(error)}; ask again, or use another model."


def _first_line(error: Exception) -> str:
    body = getattr(error, "body", None)
    said = body.get("message") if isinstance(body, dict) else None
    lines = str(said or error).strip().splitlines()
    return lines[0].rstrip(".")[:200] if lines else type(error).__name__
