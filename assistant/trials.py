"""Trying candidates: each is guarded, run, and grouped with those that return the same rows."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from assistant.answer import Candidate
from assistant.asked_for import shows
from assistant.choose import fingerprint, is_empty
from assistant.completion import Meanings, Said, find_lacking
from assistant.errors import AskduckError, QueryCancelled, QueryTimeout
from assistant.guard import CheckedQuery, check
from assistant.prompt import Context, NoAnswer
from schemas.model import Schema, Table

if TYPE_CHECKING:
    from assistant.database import Database, Limits, Result
    from assistant.models import Reply
    from assistant.verifier import Scorer

# A candidate that needs longer is set aside while the others run, and gets the whole time limit
# only if no other candidate returns anything.
CANDIDATE_TIMEOUT_SECONDS = 2.0
KNOWN_TIMEOUT_SECONDS = 0.5  # of SQL that is not run to answer with
TOO_LATE = "Not run, because the candidates before it used up the time."

Guarded = tuple[Candidate, CheckedQuery | None]


class Trials:
    """All candidates of one question so far, in the order they were tried, and their results."""

    def __init__(
        self,
        database: Database,
        schema: Schema,
        limits: Limits,
        said: Sequence[Said] = (),
        asked: Table | None = None,
        scorer: Scorer | None = None,
    ) -> None:
        self.candidates: list[Candidate] = []
        self.meanings: dict[str, Meanings] = {}  # of the reply that gave this SQL, pointer form
        self.said, self.asked, self._scorer = said, asked, scorer
        self.results: list[Result] = []  # one per Candidate.group
        self._database, self._schema, self._limits = database, schema, limits
        self._groups: dict[Hashable, int] = {}  # fingerprint -> group
        self.timed_out = False  # a candidate was interrupted
        self._slow: list[CheckedQuery] = []
        self._replies: set[tuple[str, str]] = set()
        self._checked: dict[str, CheckedQuery] = {}
        self._outcomes: dict[str, Candidate] = {}

    def guard(self, replies: Iterable[Reply], context: Context) -> list[Guarded]:
        """Every reply that was not tried yet as a candidate, with the query to run where the guard
        accepts it."""
        new = [reply for reply in replies if (context.prompt, reply.text) not in self._replies]
        self._replies.update((context.prompt, reply.text) for reply in new)
        return [self._guard(reply, context) for reply in new]

    def _guard(self, reply: Reply, context: Context) -> Guarded:
        sql = ""
        try:
            sql = context.to_sql(reply.text)
            if sql not in self._checked:
                self._checked[sql] = check(sql, self._schema)
            query = self._checked[sql]
        except NoAnswer as error:
            return Candidate("", "declined", str(error), logprob=reply.logprob), None
        except AskduckError as error:
            return Candidate(sql, "refused", str(error), logprob=reply.logprob), None
        if context.encoded is not None:
            self.meanings[query.sql] = context.encoded.spell_out(reply.text)
        lacking = len(find_lacking(query.sql, self.said)) + self._shows_another(query.sql)
        return Candidate(query.sql, "ran", logprob=reply.logprob, lacking=lacking), query

    def _shows_another(self, sql: str) -> bool:
        """Whether rows of one table are asked for, and the reply lists those of another."""
        meanings = self.meanings.get(sql)
        return self.asked is not None and meanings is not None and not shows(meanings, self.asked)

    def run(self, guarded: Iterable[Guarded]) -> None:
        """Run each distinct query once, and add the candidates with what became of them.

        No more are begun once the time limit of one query is used up.

        Raises:
            QueryCancelled: somebody stopped it; nothing more is run.
        """
        seconds = min(CANDIDATE_TIMEOUT_SECONDS, self._limits.timeout_seconds)
        deadline = time.monotonic() + self._limits.timeout_seconds
        with self._database.hold():
            for candidate, query in guarded:
                if query is not None:
                    outcome = self._outcomes.get(query.sql)
                    if outcome is None and time.monotonic() < deadline:
                        outcome = self._run(candidate, query, seconds)
                        self._outcomes[query.sql] = outcome
                    outcome = outcome or replace(candidate, status="failed", error=TOO_LATE)
                    candidate = self._scored(replace(outcome, logprob=candidate.logprob))
                self.candidates.append(candidate)
        self.candidates = count_agreement(self.candidates)

    def _scored(self, candidate: Candidate) -> Candidate:
        if self._scorer is None or candidate.group is None or candidate.logprob is None:
            return candidate
        rows = self.results[candidate.group].rows
        return replace(candidate, score=self._scorer(candidate.sql, rows, candidate.logprob))

    def groups_of(self, known: Iterable[str]) -> set[int]:
        """The groups whose rows one of the `known` queries returns, of those that candidates have.

        Queries that the guard refuses or that fail are passed over.

        Raises:
            QueryCancelled: somebody stopped it.
        """
        limits = replace(
            self._limits, timeout_seconds=min(KNOWN_TIMEOUT_SECONDS, self._limits.timeout_seconds)
        )
        found = set()
        for sql in known:
            try:
                result = self._database.run(check(sql, self._schema), limits=limits)
            except QueryCancelled:
                raise
            except AskduckError:
                continue
            found.add(self._groups.get(fingerprint(result.rows)))
        return {group for group in found if group is not None}

    @property
    def slow(self) -> bool:
        """Whether a candidate was set aside that would get more time from `run_slow`."""
        return bool(self._slow) and self._limits.timeout_seconds > CANDIDATE_TIMEOUT_SECONDS

    def run_slow(self) -> Candidate | None:
        """Give the first candidate that was set aside the whole time limit; None if it fails."""
        if not self.slow:
            return None
        query = self._slow[0]
        index = next(i for i, tried in enumerate(self.candidates) if tried.sql == query.sql)
        outcome = self._run(self.candidates[index], query, self._limits.timeout_seconds)
        self._slow.clear()
        self.candidates[index] = outcome
        self.candidates = count_agreement(self.candidates)
        return self.candidates[index] if outcome.group is not None else None

    def _run(self, candidate: Candidate, query: CheckedQuery, timeout_seconds: float) -> Candidate:
        limits = replace(self._limits, timeout_seconds=timeout_seconds)
        try:
            result = self._database.run(query, limits=limits)
        except QueryCancelled:
            raise
        except AskduckError as error:
            if isinstance(error, QueryTimeout):
                self.timed_out = True
                self._slow.append(query)
            return replace(candidate, status="failed", error=str(error))
        status = "empty" if is_empty(result.rows) else "ran"
        return replace(candidate, status=status, error=None, group=self._group(result))

    def _group(self, result: Result) -> int:
        key = fingerprint(result.rows)
        if key not in self._groups:
            self._groups[key] = len(self.results)
            self.results.append(result)
        return self._groups[key]


def count_agreement(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The same candidates with `agreement` set to how many of them share their `group`."""
    sizes = Counter(candidate.group for candidate in candidates)
    return [
        replace(candidate, agreement=0 if candidate.group is None else sizes[candidate.group])
        for candidate in candidates
    ]
