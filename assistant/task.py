"""A question that is answered in a thread of its own, so that a page can watch and stop it.

The page may be redrawn at any moment: the events stay here and `follow` yields them from the
start again, then the new ones as they happen.
"""

from __future__ import annotations

import logging
import threading
import time
import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from assistant import pipeline
from assistant.answer import Answer, Event
from assistant.errors import AskduckError, QueryCancelled
from assistant.guard import check

if TYPE_CHECKING:
    from assistant.database import Database
    from assistant.history import Turn
    from assistant.models import SqlModel

_LOG = logging.getLogger(__name__)
_STOP_PATIENCE_SECONDS = 2.0
_CANCEL_INTERVAL_SECONDS = 0.05


def ask_in_turn(
    question: str,
    database: Database,
    load: Callable[[], SqlModel],
    *,
    adapters: Sequence[str | None],
    stop: threading.Event,
    **options: Any,
) -> Iterator[Event | Answer]:
    """Load the model, then ask it once for each of `adapters`; `options` are `ask_events`'."""
    started = time.perf_counter()
    yield Event("load", "start")
    model = load()
    yield Event("load", "done", model.name, time.perf_counter() - started)
    for adapter in adapters:
        yield from pipeline.ask_events(
            question, database, model, adapter=adapter, stop=stop, **options
        )


def run_sql(question: str, sql: str, database: Database) -> Iterator[Event | Answer]:
    """Check and run SQL that a person wrote, with the events of a question; the last is the Answer.

    A refusal or failure is the answer's `error`, beside the SQL as it was written.
    """
    started = time.perf_counter()
    timings: dict[str, float] = {}
    try:
        yield Event("guard", "start")
        checked = check(sql, database.schema())
        timings["guard"] = time.perf_counter() - started
        yield Event("guard", "done", "accepted", timings["guard"])
        yield Event("run", "start")
        result = database.run(checked)
    except QueryCancelled:
        raise
    except AskduckError as error:
        seconds = time.perf_counter() - started
        yield Answer(question, sql=sql, error=str(error), timings=timings, seconds=seconds)
        return
    timings["run"] = result.seconds
    yield Event("run", "done", "", result.seconds)
    yield Answer(
        question,
        sql=checked.sql,
        columns=result.columns,
        types=result.types,
        rows=result.rows,
        truncated=result.truncated,
        timings=timings,
        seconds=time.perf_counter() - started,
    )


@dataclass(frozen=True)
class Exchange:
    """A question and its answer as a page shows them; two answers are base and tuned.

    `turn` is the id in the history, None while it is not kept. `has_rows` is False for an exchange
    from the history, which keeps SQL and no rows.
    """

    question: str
    answers: tuple[Answer, ...]
    turn: int | None = None
    thumb: str | None = None
    is_edited: bool = False
    has_rows: bool = True
    key: str = field(default_factory=lambda: uuid.uuid4().hex)

    @classmethod
    def recall(cls, turn: Turn) -> Exchange:
        """What the history kept, the user's correction in the place of the model's SQL."""
        sql = turn.corrected_sql or turn.sql
        error = None if turn.corrected_sql else turn.error
        answer = Answer(turn.question, sql=sql, error=error, seconds=turn.seconds)
        return cls(turn.question, (answer,), turn.id, turn.thumb, has_rows=False)

    def edit(self, answer: Answer) -> Exchange:
        """The same exchange with the answer to SQL that a person wrote or ran again."""
        changed = self.answers[0].sql != answer.sql
        return replace(self, answers=(answer,), is_edited=self.is_edited or changed, has_rows=True)


class Task:
    """Works through `make_items()` in a thread, from the moment it is made.

    `cancel` is called from the stopping thread to interrupt what the items are busy with, a query
    say. `stopping` is set from then on; pass it to a model so that it ends its generation.
    """

    def __init__(
        self,
        question: str,
        make_items: Callable[[threading.Event], Iterable[Event | Answer]],
        *,
        cancel: Callable[[], object] = lambda: None,
    ) -> None:
        self.question = question
        self.started = time.monotonic()
        self.stopping = threading.Event()
        self.events: list[Event | Answer] = []
        self._cancel = cancel
        self._changed = threading.Condition()
        self._finished = False
        self._thread = threading.Thread(target=self._work, args=(make_items,), daemon=True)
        self._thread.start()

    @property
    def answers(self) -> tuple[Answer, ...]:
        """The answers so far, in the order of the items; none after `stop`."""
        return tuple(item for item in self.events if isinstance(item, Answer))

    @property
    def seconds(self) -> float:
        """Time since the start."""
        return time.monotonic() - self.started

    @property
    def done(self) -> bool:
        return self._finished

    def follow(self, *, tick_seconds: float = 0.2) -> Iterator[Event | Answer | None]:
        """Every item from the first on; None each time `tick_seconds` pass without a new one."""
        position = 0
        while True:
            with self._changed:
                if position == len(self.events) and not self.done:
                    self._changed.wait(tick_seconds)
                new = self.events[position:]
                finished = self.done and not new
            if finished:
                return
            position += len(new)
            if new:
                yield from new
            else:
                yield None

    def stop(self) -> bool:
        """End the work; True once the thread has ended, False when it needs longer than 2 s.

        A thread that does not end is left behind: it can no longer add an item.
        """
        self.stopping.set()
        deadline = time.monotonic() + _STOP_PATIENCE_SECONDS
        while not self.done and time.monotonic() < deadline:
            self._cancel()  # again and again: the next query may have started meanwhile
            with self._changed:
                self._changed.wait_for(lambda: self._finished, _CANCEL_INTERVAL_SECONDS)
        return self.done

    def _work(self, make_items: Callable[[threading.Event], Iterable[Event | Answer]]) -> None:
        try:
            for item in make_items(self.stopping):
                if self.stopping.is_set():
                    return
                self._add(item)
        except QueryCancelled:
            if not self.stopping.is_set():
                self._add(Answer(self.question, error="The query was stopped. Ask again."))
        except AskduckError as error:
            self._add(Answer(self.question, error=str(error)))
        except Exception as error:
            # The traceback is for the server's log; without an answer the page would be left blank.
            _LOG.exception("The question %r failed", self.question)
            message = f"Something unexpected went wrong ({type(error).__name__}: {error})."
            self._add(Answer(self.question, error=f"{message} Ask again, or rephrase it."))
        finally:
            with self._changed:
                self._finished = True
                self._changed.notify_all()

    def _add(self, item: Event | Answer) -> None:
        with self._changed:
            if not self.stopping.is_set():
                self.events.append(item)
            self._changed.notify_all()
