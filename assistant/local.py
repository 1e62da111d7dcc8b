"""Models that run here, through transformers: the bundled one and any causal language model.

One code path for all sizes: Auto classes load, bitsandbytes quantizes, PEFT adapts, `generate`
decodes. Adapters are switched on the loaded base; switched off, its layers compute exactly what
they did before an adapter was there.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

from langchain_core.runnables import RunnableConfig

from assistant.adapters import (
    AdapterInfo,
    check_adapter,
    find_adapter,
    fits_base,
    hash_base,
    list_adapters,
    read_template,
)
from assistant.errors import ModelError
from assistant.generation import (
    Halt,
    SymbolMasks,
    TextQueue,
    encode_prompts,
    read_once,
    sum_logprobs,
)
from assistant.loading import (
    POINTER_MODEL_TYPE,
    encode_prompt,
    load_weights,
    packed_weights_kept,
    translating,
)
from assistant.models import Forbid, Quantization, Reply, SqlModel, View
from assistant.prompt import TEMPLATE, Context
from assistant.verifier import Verifier
from schemas.model import Schema

if TYPE_CHECKING:
    from assistant.beams import BeamSearch

BASE = "base"
MAX_NEW_TOKENS = 256
MAX_NEW_SYMBOLS = 96  # a reply of the pointer form has 12 to 25 tokens; the longest trained on, 56
_LEAST_NEW_TOKENS = 32


def load_local(
    name: str, *, adapter: str | None, quantization: Quantization, device: str | None
) -> LocalModel:
    """Load "bundled", a folder or a hub id; `adapter` is then its default. Raises `ModelError`."""
    model, tokenizer, folder = load_weights(name, quantization=quantization, device=device)
    local = LocalModel(name, model, tokenizer, folder=folder)
    local.use_adapter(adapter)
    return local


class LocalModel(SqlModel):
    """A transformers model and its tokenizer as a `SqlModel`.

    One generation at a time: the active adapter is a state of the whole model.
    """

    def __init__(self, name: str, model: Any, tokenizer: Any, *, folder: Path) -> None:
        self.name = name
        self.tokenizer = tokenizer
        self._points = model.config.model_type == POINTER_MODEL_TYPE
        self.form = self._base_form = "pointer" if self._points else "ddl"
        self.template = self._base_template = read_template(folder) or TEMPLATE
        self.verifier = Verifier.load(folder)
        self._base_hash = hash_base(folder)
        self._model = model
        self._peft: Any = None
        self._loaded: dict[str, AdapterInfo] = {}
        self._default = BASE
        self._constrainer: Any = None
        self._beam_search: Any = None
        self._lock = threading.RLock()

    def adapters(self) -> list[str]:
        """Adapters on disk that were trained on this base, and those already loaded."""
        fitting = {i.name for i in list_adapters() if fits_base(i, self.name, self._base_hash)}
        return sorted(fitting | set(self._loaded))

    def use_adapter(self, adapter: str | None) -> None:
        """Make `adapter` what `adapter=None` means from now on; None means the bare base again."""
        self.form, self.template = self.form_of(adapter or BASE), self.template_of(adapter or BASE)
        self._default = adapter or BASE

    def form_of(self, adapter: str | None = None) -> str:
        info = self._adapter_info(adapter)
        return (info and info.form) or self._base_form

    def template_of(self, adapter: str | None = None) -> str:
        info = self._adapter_info(adapter)
        return (info and info.template) or self._base_template

    def _adapter_info(self, adapter: str | None) -> AdapterInfo | None:
        chosen = adapter or self._default
        return None if chosen == BASE else self._load_adapter(chosen)

    @contextmanager
    def activated(self, adapter: str | None = None) -> Iterator[Any]:
        """The transformers model with `adapter` switched on, for this thread alone."""
        chosen = adapter or self._default
        with self._lock:
            if chosen == BASE:
                with self._peft.disable_adapter() if self._peft else nullcontext():
                    yield self._model
            else:
                self._load_adapter(chosen)
                self._peft.set_adapter(_peft_name(chosen, self._loaded), inference_mode=True)
                yield self._model

    def stream(  # type: ignore[override]
        self,
        input: str,
        config: RunnableConfig | None = None,
        *,
        schema: Schema | None = None,
        adapter: str | None = None,
        stop: threading.Event | None = None,
    ) -> Iterator[str]:
        """Tokens are generated in a thread of their own; closing the iterator ends it."""
        streamer = TextQueue(self._decode)
        closed = threading.Event()

        def halted() -> bool:
            return closed.is_set() or (stop is not None and stop.is_set())

        def generate() -> None:
            failure: BaseException | None = None
            try:
                self._generate(input, schema, adapter, halted, streamer)
            except BaseException as error:
                failure = error
            streamer.finish(failure)

        worker = threading.Thread(target=generate, name="askduck-generate", daemon=True)
        worker.start()
        try:
            yield from streamer
        finally:
            closed.set()
            worker.join()

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
        if self._points and temperature == 0:
            return self._search_replies([Context(prompt, str, forbid)], n, adapter, stop)[0]
        return self._search(prompt, forbid, n, schema, adapter, temperature, stop)

    def candidates_of_views(
        self,
        views: Sequence[View],
        *,
        n: int = 5,
        schema: Schema | None = None,
        adapter: str | None = None,
        stop: threading.Event | None = None,
    ) -> list[list[Reply]]:
        """All views in one batch: a step of a small model costs hardly more for more rows."""
        if self._points:
            return self._search_replies(views, n, adapter, stop)
        return super().candidates_of_views(views, n=n, schema=schema, adapter=adapter, stop=stop)

    def _search(
        self,
        prompt: str,
        forbid: Forbid | None,
        n: int,
        schema: Schema | None,
        adapter: str | None,
        temperature: float,
        stop: threading.Event | None,
    ) -> list[Reply]:
        """By transformers' `generate`."""
        options: dict[str, Any] = {"num_return_sequences": n}
        if temperature > 0:
            options |= {"do_sample": True, "temperature": temperature}
        else:
            options |= {"num_beams": n, "length_penalty": 0.0}
        halted = stop.is_set if stop else lambda: False
        output, prompt_tokens = self._generate(
            prompt, schema, adapter, halted, None, forbid, **options
        )
        ids = output.sequences[:, prompt_tokens:].tolist()
        logprobs = sum_logprobs(output, prompt_tokens, self._end_ids())
        return self._best(zip(ids, logprobs, strict=True))

    def _search_replies(
        self, views: Sequence[View], n: int, adapter: str | None, stop: threading.Event | None
    ) -> list[list[Reply]]:
        """By the pointer model's own search."""
        with self._asked(views, adapter) as (search, asked):
            found = search.find(
                **asked,
                beams=n,
                longest=min(MAX_NEW_SYMBOLS, self._room_after(asked["ids"].shape[1])),
                forbid=[view.forbid for view in views],
                halted=stop.is_set if stop else lambda: False,
            )
        return [self._best((beam.ids, beam.logprob) for beam in beams) for beams in found]

    def weigh_views(
        self, views: Sequence[View], *, adapter: str | None = None
    ) -> list[list[Reply]]:
        if not self._points:
            return super().weigh_views(views, adapter=adapter)
        with self._asked(views, adapter) as (search, asked):
            found = search.weigh(**asked)
        return [self._best((beam.ids, beam.logprob) for beam in beams) for beams in found]

    @contextmanager
    def _asked(
        self, views: Sequence[View], adapter: str | None
    ) -> Iterator[tuple[BeamSearch, dict[str, Any]]]:
        """The pointer model's search, and the views as it takes them."""
        from assistant.beams import BeamSearch

        ends = self._end_ids()
        with self._lock:
            if self._beam_search is None:
                reply_ids = self._model.config.reply_ids
                self._beam_search = BeamSearch(self.tokenizer, reply_ids, ends)
        ids, mask = encode_prompts(self.tokenizer, [view.prompt for view in views])
        suggested = [
            [[*encode_prompt(self.tokenizer, reply), ends[0]] for reply in view.suggested]
            for view in views
        ]
        with self._running(adapter) as model:
            ids, mask = ids.to(model.device), mask.to(model.device)
            asked = {"model": model, "ids": ids, "mask": mask, "suggested": suggested}
            yield self._beam_search, asked

    @contextmanager
    def _running(self, adapter: str | None) -> Iterator[Any]:
        """The model with its adapter, its failures as `ModelError`."""
        advice = "ask a shorter question or load it again"
        with self.activated(adapter) as model, translating(f"Model '{self.name}' failed", advice):
            yield model

    def _best(self, found: Iterable[tuple[Sequence[int], float]]) -> list[Reply]:
        """Different replies, the likeliest first."""
        # Beam search fills up with sequences that the mask forbids when it allows too few.
        replies = [Reply(self._decode(ids), logprob) for ids, logprob in found if logprob > -1e6]
        best: dict[str, Reply] = {}
        for reply in sorted(replies, key=lambda r: r.logprob or 0.0, reverse=True):
            best.setdefault(reply.text, reply)
        return list(best.values())

    def _generate(
        self,
        prompt: str,
        schema: Schema | None,
        adapter: str | None,
        halted: Callable[[], bool],
        streamer: TextQueue | None,
        forbid: Forbid | None = None,
        **options: Any,
    ) -> tuple[Any, int]:
        """transformers' output and the number of prompt tokens in front of each sequence."""
        from transformers import GenerationConfig

        ids, mask = encode_prompts(self.tokenizer, [prompt])
        most = MAX_NEW_SYMBOLS if self.form_of(adapter) == "pointer" else MAX_NEW_TOKENS
        room = min(most, self._room_after(ids.shape[1]))
        settings: dict[str, Any] = {
            "do_sample": False,
            "num_beams": 1,
            "repetition_penalty": 1.0,
            "temperature": 1.0,
            "top_k": 0,
            "top_p": 1.0,
        }
        end_ids = self._end_ids()
        config = GenerationConfig(
            **(settings | options),
            max_new_tokens=room,
            eos_token_id=end_ids,
            pad_token_id=self.tokenizer.pad_token_id
            if self.tokenizer.pad_token_id is not None
            else end_ids[0],
            return_dict_in_generate=True,
            output_logits=True,
            output_scores=options.get("num_beams", 1) > 1,
        )
        masks: list[Any] = self._masks(schema, adapter, ids.shape[1])
        if forbid:
            masks.append(SymbolMasks(self.tokenizer, ids.shape[1], forbid))
        with self._running(adapter) as model:
            ids = ids.to(model.device)
            output = model.generate(
                input_ids=ids,
                attention_mask=mask.to(model.device),
                past_key_values=read_once(model, ids, config),
                generation_config=config,
                logits_processor=masks,
                stopping_criteria=[Halt(halted)],
                streamer=streamer,
            )
        return output, ids.shape[1]

    def _masks(self, schema: Schema | None, adapter: str | None, prompt_tokens: int) -> list[Any]:
        if schema is None or self.form_of(adapter) != "ddl":
            return []
        from assistant.constrain import Constrainer

        with self._lock:
            if self._constrainer is None:
                self._constrainer = Constrainer(
                    self.tokenizer, self._model.config.vocab_size, self._end_ids()
                )
        return [self._constrainer.masks(schema, prompt_tokens=prompt_tokens)]

    def _room_after(self, prompt_tokens: int) -> int:
        limit = getattr(self._model.config, "max_position_embeddings", None)
        if limit is None:
            return MAX_NEW_TOKENS
        if prompt_tokens + _LEAST_NEW_TOKENS > limit:
            raise ModelError(
                f"The question and its schema take {prompt_tokens:,} tokens, and '{self.name}' "
                f"reads at most {limit - _LEAST_NEW_TOKENS:,}; ask a shorter question or choose "
                "a smaller schema budget."
            )
        return min(MAX_NEW_TOKENS, limit - prompt_tokens)

    def _end_ids(self) -> list[int]:
        ids = self._model.generation_config.eos_token_id
        if ids is None:
            ids = self.tokenizer.eos_token_id
        if ids is None:
            raise ModelError(f"Model '{self.name}' has no end token; set eos_token_id in config.")
        return list(ids) if isinstance(ids, list) else [ids]

    def _decode(self, ids: Iterable[int]) -> str:
        """Text up to the end token. Other special tokens stay: the pointer form's symbols are."""
        ends = {*self._end_ids(), self.tokenizer.pad_token_id}
        kept = []
        for token in ids:
            if token in ends:
                break
            kept.append(token)
        return self.tokenizer.decode(
            kept, skip_special_tokens=False, clean_up_tokenization_spaces=False
        )

    def _load_adapter(self, name: str) -> AdapterInfo:
        with self._lock:
            if name in self._loaded:
                return self._loaded[name]
            info = find_adapter(name)
            check_adapter(info, self.name, self._base_hash, self._model)
            from peft import PeftModel

            known = {**self._loaded, name: info}
            peft_name = _peft_name(name, known)
            with (
                translating(f"Adapter '{name}' cannot be loaded", "train it again"),
                packed_weights_kept(self._model),
            ):
                if self._peft is None:
                    self._peft = PeftModel.from_pretrained(
                        self._model, str(info.path), adapter_name=peft_name
                    ).eval()
                else:
                    self._peft.load_adapter(str(info.path), adapter_name=peft_name)
                    self._peft.eval()
            self._loaded = known
            return info


def _peft_name(name: str, loaded: dict[str, AdapterInfo]) -> str:
    """PEFT uses adapter names as module names, which cannot hold dots."""
    return f"adapter_{list(loaded).index(name)}"
