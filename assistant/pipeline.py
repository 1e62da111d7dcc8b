"""Question in, rows out: start reading here.

`ask_events` is the whole product in one sentence: introspect the database, link the question to
the part of the schema it needs, render the prompt, generate candidates, guard them, run those that
pass, compare what they return and choose; with the schema in other orders, too, unless the first
one settles it. Where the chosen one lacks what the question says, the model is asked about it with
the condition put in (`assistant.completion`). A question that was corrected before is answered from
its correction instead (`assistant.recall`). When nothing runs, one repair round feeds the errors
back; when that fails too, the answer says so instead of guessing.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant.answer import Answer, Candidate, Event
from assistant.asked_for import asked_table
from assistant.asking import Asking, Found, Steps, count_of, split_likely
from assistant.choose import choose, is_settled, share_of
from assistant.completion import MOST_COMPLETED, complete, find_lacking, find_said
from assistant.database import Database, Limits
from assistant.errors import AskduckError, DatabaseError, ModelError
from assistant.prompt import Context, build_context, suggest, with_history
from assistant.question import check_question, names_anything
from assistant.recall import Correction, nearest, recall
from assistant.trials import Trials
from schemas.link import link
from schemas.model import Schema

if TYPE_CHECKING:
    from assistant.models import SqlModel
    from schemas.profile import Profile

DEFAULT_CANDIDATES = 4
# The repair round of the pointer form searches this many times as many candidates.
WIDER_SEARCH = 3


def ask(
    question: str,
    database: Database | str | Path,
    model: SqlModel | str = "bundled",
    *,
    on_event: Callable[[Event], object] | None = None,
    **options: Any,
) -> Answer:
    """Answer `question` from `database` (open, or a path) with `model` (loaded, or a name).

    `on_event` is called with every `Event`; `options` are those of `ask_events`. A bad question
    never raises: it becomes `Answer.error`.

    Raises:
        DatabaseError: `database` is a path that cannot be opened.
        ModelError: `model` is a name that cannot be loaded.
    """
    if isinstance(database, str | Path):
        with Database.open(Path(database)) as opened:
            return ask(question, opened, model, on_event=on_event, **options)
    if isinstance(model, str):
        from assistant.models import load_model

        model = load_model(model)
    for event in ask_events(question, database, model, **options):
        if isinstance(event, Answer):
            return event
        if on_event is not None:
            on_event(event)
    raise AssertionError("ask_events ends with an Answer")


def ask_events(
    question: str,
    database: Database,
    model: SqlModel,
    *,
    history: Sequence[str] = (),
    corrections: Sequence[Correction] = (),
    adapter: str | None = None,
    candidates: int = DEFAULT_CANDIDATES,
    limits: Limits | None = None,
    stop: threading.Event | None = None,
) -> Iterator[Event | Answer]:
    """Yield an `Event` at the start and end of every step, and the `Answer` as the last item.

    `history` holds the earlier questions of the conversation, oldest first; `corrections` what was
    corrected about this database, which is answered without the model. `adapter` is one of
    `model.adapters()`, "base", or None for the model as it was loaded. Setting `stop` ends the
    work at the next token or step; a running query ends by `database.cancel()`.
    """
    work = _Work(database, model, adapter, max(1, candidates), limits or database.limits, stop)
    started = time.perf_counter()
    try:
        with database.hold():  # opened once for all steps
            answer = yield from work.answer(question, tuple(history), corrections)
    except AskduckError as error:
        answer = Answer(question, error=str(error))
    yield replace(
        answer,
        timings=dict(work.timings),
        warnings=tuple(work.warnings),
        seconds=time.perf_counter() - started,
    )


class _Work(Asking):
    """One question on its way: its steps, and what they share."""

    def __init__(
        self,
        database: Database,
        model: SqlModel,
        adapter: str | None,
        count: int,
        limits: Limits,
        stop: threading.Event | None,
    ) -> None:
        super().__init__(model, adapter, stop)
        self.database, self.count, self.limits = database, count, limits
        self.confirmed: set[int] = set()  # groups of `Trials`
        self.warnings: list[str] = []

    def answer(
        self, question: str, history: tuple[str, ...], corrections: Sequence[Correction]
    ) -> Steps[Answer]:
        asked = check_question(question)
        schema, profile = yield from self.introspect()
        if corrections:
            whole = with_history(asked, history)
            answer = yield from self.recall(question, whole, corrections, schema, profile)
            if answer is not None:
                return answer
        linked = yield from self.link(with_history(asked, history), schema, profile)
        known = [pair.sql for pair in nearest(with_history(asked, history), corrections)]
        context = yield from self.render(asked, linked, profile, history, known)
        said = find_said(asked, linked, profile)
        table, verifier = asked_table(asked, linked), self.model.verifier
        scorer = verifier.scorer(asked, schema) if verifier is not None else None
        trials = Trials(self.database, schema, self.limits, said, table, scorer)
        likely, rest = split_likely((yield from self.generate((context,), linked, self.count)))
        yield from self.try_all(likely, trials)
        yield from self.confirm(known, trials)
        if not is_settled(trials.candidates, confirmed=self.confirmed):
            if context.views:
                rest += yield from self.generate(context.views, linked, self.count)
            if rest:
                yield from self.try_all(rest, trials)
                yield from self.confirm(known, trials)
        if not trials.candidates:
            raise ModelError(f"The model '{self.model.name}' gave no reply. Ask again.")
        yield from self.complete(context, trials)
        chosen = yield from self.choose(trials)
        if chosen is None and not trials.timed_out:
            context, count = yield from self.plan_repair(
                asked, linked, profile, history, context, trials
            )
            replies = yield from self.generate((context, *context.views), linked, count)
            yield from self.try_all(replies, trials)
            chosen = yield from self.choose(trials)
        return self.conclude(question, chosen, trials, schema)

    def introspect(self) -> Steps[tuple[Schema, Profile]]:
        def look() -> tuple[Schema, Profile]:
            schema = self.database.schema()
            if not schema.tables:
                raise DatabaseError(
                    f"The database '{self.database.name}' has no tables. Import data into it first."
                )
            return schema, self.database.profile()

        found = yield from self.step("introspect", look, lambda it: count_of(it[0].tables, "table"))
        return found

    def recall(
        self,
        question: str,
        whole: str,
        corrections: Sequence[Correction],
        schema: Schema,
        profile: Profile,
    ) -> Steps[Answer | None]:
        """The answer of a correction that is about this very question, if its SQL still runs."""
        found = yield from self.step(
            "recall",
            lambda: recall(whole, corrections, profile),
            lambda known: "not this question" if known is None else known.question,
        )
        if found is None:
            return None
        from assistant.models import Reply

        trials = Trials(self.database, schema, self.limits)
        replies = [(Context("", str), [Reply(found.sql, None)])]
        yield from self.try_all(replies, trials)
        chosen = yield from self.choose(trials)
        if chosen is None:
            why = trials.candidates[0].error
            self.warnings.append(f"Your correction of this question does not run any more: {why}")
            return None
        return replace(answer_with(chosen, question, trials), recalled=found.question)

    def link(self, question: str, schema: Schema, profile: Profile) -> Steps[Schema]:
        linked = yield from self.step(
            "link",
            lambda: link(question, schema, profile=profile),
            lambda part: ", ".join(table.key for table in part.tables),
        )
        if not profile.find_mentions(question) and not names_anything(question, linked):
            self.warnings.append(
                "The question names no table, column or value of this database; "
                "check the SQL before you trust the rows."
            )
        return linked

    def render(
        self,
        question: str,
        schema: Schema,
        profile: Profile,
        history: tuple[str, ...],
        suggestions: Sequence[str] = (),
    ) -> Steps[Context]:
        template = self.model.template_of(self.adapter)
        context = yield from self.step(
            "render",
            lambda: build_context(
                self.form,
                question,
                schema,
                profile=profile,
                history=history,
                template=template,
                suggestions=suggestions,
            ),
            lambda context: f"{len(context.prompt):,} characters",
        )
        return context

    def try_all(self, found: Sequence[Found], trials: Trials) -> Steps[None]:
        """Guard every reply, run what passes, and note which of them return the same rows."""
        guarded = yield from self.step(
            "guard",
            lambda: [pair for view, replies in found for pair in trials.guard(replies, view)],
            lambda pairs: f"{sum(q is not None for _, q in pairs)} of {len(pairs)} accepted",
        )
        yield from self.step("run", lambda: trials.run(guarded), lambda _: _what_ran(trials))

    def confirm(self, known: Sequence[str], trials: Trials) -> Steps[None]:
        """Note which results SQL returns that was confirmed for questions of similar words."""
        if known and len(trials.results) > 1:
            self.confirmed = yield from self.step(
                "confirm",
                lambda: trials.groups_of(known),
                lambda groups: f"{len(groups)} of {count_of(trials.results, 'result')} confirmed",
            )

    def complete(self, context: Context, trials: Trials) -> Steps[None]:
        """Where the answer would lack what the question says: ask about the likeliest candidates
        with a condition for it."""
        best = choose(trials.candidates, confirmed=self.confirmed)
        if best is None or not best.lacking or context.encoded is None:
            return
        ranked = sorted(trials.candidates, key=lambda candidate: -(candidate.logprob or 0.0))
        likely = [sql for sql in dict.fromkeys(c.sql for c in ranked) if sql in trials.meanings]
        replies = [(sql, trials.meanings[sql]) for sql in likely[:MOST_COMPLETED]]
        more = complete(replies, trials.said, context.encoded)
        if more:
            found = yield from self.weigh(suggest(context, more))
            yield from self.try_all(found, trials)

    def choose(self, trials: Trials) -> Steps[Candidate | None]:
        chosen = choose(trials.candidates, confirmed=self.confirmed)
        return chosen or (yield from self.run_slow(trials))

    def run_slow(self, trials: Trials) -> Steps[Candidate | None]:
        """Nothing returned in time: the best of those that were set aside gets all the time."""
        if not trials.slow:
            return None
        found = yield from self.step("run", trials.run_slow, lambda _: _what_ran(trials))
        return found

    def plan_repair(
        self,
        question: str,
        schema: Schema,
        profile: Profile,
        history: tuple[str, ...],
        context: Context,
        trials: Trials,
    ) -> Steps[tuple[Context, int]]:
        """What to ask the second time, and for how many candidates.

        A model that reads SQL is told what failed ("Teaching Large Language Models to
        Self-Debug", Chen et al., 2024); the pointer form has no words for that and searches wider.
        """
        self.warnings.append("The first SQL did not run; this is the second attempt.")
        failed = trials.candidates[0]
        yield Event("repair", "start", failed.error or "")
        if self.form == "ddl":
            question = (
                f"{question}\nThis SQL was tried: {failed.sql}\nIt failed: {failed.error}\n"
                "Answer the question with corrected SQL."
            )
            context = yield from self.render(question, schema, profile, history)
            return context, 1
        return context, WIDER_SEARCH * self.count

    def conclude(
        self, question: str, chosen: Candidate | None, trials: Trials, schema: Schema
    ) -> Answer:
        tried = tuple(trials.candidates)
        if chosen is None:
            best = next((c for c in tried if c.sql), tried[0])
            advice = "No SQL for this question ran: rephrase it, or edit the SQL."
            error = best.error if trials.timed_out else f"{best.error} {advice}"
            return Answer(question, sql=best.sql, error=error, candidates=tried)
        if chosen.group is None:
            error = f"{chosen.error} {_what_is_there(schema)}"
            self.warnings.clear()  # they are about SQL
            return Answer(question, error=error, candidates=tried)
        agreement = share_of(chosen, tried)
        if agreement <= 0.5 and chosen.group not in self.confirmed:
            self.warnings.append(
                f"The model is not sure: {agreement:.0%} of its weight is on these rows; "
                "check the SQL."
            )
        for said in find_lacking(chosen.sql, trials.said)[:1]:
            self.warnings.append(
                f"The question says '{said.text}', and the SQL does not; check it."
            )
        return replace(answer_with(chosen, question, trials), agreement=agreement)


def answer_with(chosen: Candidate, question: str, trials: Trials) -> Answer:
    """The answer whose rows are those of `chosen`, a candidate that ran."""
    assert chosen.group is not None
    result = trials.results[chosen.group]
    return Answer(
        question,
        sql=chosen.sql,
        columns=tuple(result.columns),
        types=tuple(result.types),
        rows=tuple(result.rows),
        truncated=result.truncated,
        candidates=tuple(trials.candidates),
    )


def _what_ran(trials: Trials) -> str:
    ran = sum(candidate.group is not None for candidate in trials.candidates)
    return f"{ran} of {count_of(trials.candidates, 'candidate')} ran"


def _what_is_there(schema: Schema) -> str:
    shown = [table.key for table in schema.tables[:8]]
    more = len(schema.tables) - len(shown)
    return f"It has the tables {', '.join(shown)}{f' and {more} more' if more else ''}."
