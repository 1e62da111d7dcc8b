"""The weights of `assistant.verifier`, learned from candidates and what they returned.

    python -m finetune evaluate --data UNSEEN --databases DIR --model MODEL --out runs/unseen
    python -m finetune.verifier --predictions runs/unseen --databases DIR --out MODEL/verifier.json

The questions must be ones that the model was not trained on: of those it remembers it is rightly
sure. What is maximized is the probability of the candidates that return what the gold query
returns, among all that ran, less a penalty on the squares of the weights (of features divided by
their standard deviation). How many answers get right is counted by cross-validation: in each of
five folds of whole databases, with weights learned from the other four.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import torch

from assistant.answer import Candidate
from assistant.choose import LACKING, choose, fingerprint, is_empty
from assistant.errors import AskduckError, QueryError
from assistant.verifier import LOGPROB, Evidence, Verifier
from finetune.compare import results_match
from finetune.execution import ReadOnlyConnection, as_duckdb, find_database
from schemas.introspect import introspect

FOLDS = 5
PENALTY = 0.01
_STEPS = 50
_SECONDS = 10.0


@dataclass(frozen=True)
class Judged:
    """A candidate that ran: its features, log-probability included, and whether it is right."""

    candidate: Candidate
    features: Mapping[str, float]
    right: bool


@dataclass(frozen=True)
class Asked:
    """A question with what ran for it, and all other candidates."""

    db_id: str
    ran: list[Judged]
    others: list[Candidate]

    def is_right(self, verifier: Verifier | None) -> bool:
        """Whether the pipeline would answer it right (without its conditions put in)."""
        candidates = [
            replace(judged.candidate, score=verifier.rate(judged.features)) if verifier else
            judged.candidate for judged in self.ran
        ]  # fmt: skip
        chosen = choose([*candidates, *self.others])
        right = {judged.candidate.group for judged in self.ran if judged.right}
        return chosen is not None and chosen.group is not None and chosen.group in right


def read_asked(predictions: Path, databases: Path, cache: Path) -> Iterator[Asked]:
    """Run the candidates of an evaluation again. Raises `DatabaseError` where one is missing."""
    lines = predictions.read_text(encoding="utf-8").splitlines()
    by_database: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for line in map(json.loads, lines):
        if line.get("candidates"):
            by_database[line["db_id"]].append(line)
    for name, asked in by_database.items():
        path = as_duckdb(find_database(databases, name), cache)
        with ReadOnlyConnection(path, timeout_seconds=_SECONDS, max_rows=100_000) as connection:
            schema = introspect(connection.raw)
            for prediction in asked:
                evidence = Evidence(prediction["question"], schema)
                yield _judge(prediction, evidence, connection)


def _judge(
    prediction: Mapping[str, Any], evidence: Evidence, connection: ReadOnlyConnection
) -> Asked:
    gold = connection.run(prediction["gold"]).rows
    groups: dict[Hashable, int] = {}
    ran, others = [], []
    for line in prediction["candidates"]:
        candidate = Candidate(
            line["sql"], line["status"], logprob=line["logprob"], lacking=line.get("lacking", 0)
        )
        rows = None
        if candidate.status in ("ran", "empty") and candidate.logprob is not None:
            try:
                rows = connection.run(candidate.sql).rows
            except QueryError:
                candidate = replace(candidate, status="failed")
        if rows is None:
            others.append(candidate)
            continue
        status = "empty" if is_empty(rows) else "ran"
        group = groups.setdefault(fingerprint(rows), len(groups))
        features = evidence.features(candidate.sql, rows) | {LOGPROB: candidate.logprob or 0.0}
        right = results_match(gold, rows, ordered=prediction["ordered"])
        ran.append(Judged(replace(candidate, status=status, group=group), features, right))
    return Asked(prediction["db_id"], ran, others)


def fit(asked: Sequence[Asked], *, penalty: float = PENALTY) -> Verifier:
    """The verifier that makes the right candidates of `asked` likeliest."""
    lists = [_rivals(question) for question in asked]
    lists = [ran for ran in lists if 0 < sum(judged.right for judged in ran) < len(ran)]
    names = sorted({name for ran in lists for judged in ran for name in judged.features})
    column = {name: index for index, name in enumerate(names)}
    most = max(len(ran) for ran in lists)
    values = torch.zeros(len(lists), most, len(names))
    right = torch.zeros(len(lists), most, dtype=torch.bool)
    offset = torch.full((len(lists), most), -math.inf)
    for i, ran in enumerate(lists):
        for j, judged in enumerate(ran):
            right[i, j] = judged.right
            offset[i, j] = judged.candidate.lacking * math.log(LACKING)
            for name, value in judged.features.items():
                values[i, j, column[name]] = value
    spread = values[offset > -math.inf].std(0).clamp(min=1e-3)
    spread[column[LOGPROB]] = 1.0
    free = torch.tensor([name == LOGPROB for name in names])
    values /= spread
    weights = free.float().requires_grad_()
    optimizer = torch.optim.LBFGS([weights], max_iter=_STEPS, line_search_fn="strong_wolfe")

    def closure() -> torch.Tensor:
        optimizer.zero_grad()
        chances = torch.log_softmax(values @ weights + offset, dim=1)
        found = torch.logsumexp(chances.masked_fill(~right, -math.inf), dim=1)
        loss = -found.mean() + penalty * weights.masked_fill(free, 0.0).square().sum()
        loss.backward()
        return loss

    optimizer.step(closure)
    learned = (weights.detach() / spread).tolist()
    return Verifier(dict(zip(names, learned, strict=True)))


def _rivals(asked: Asked) -> list[Judged]:
    """What is chosen among: empty results only where nothing else ran."""
    found = [judged for judged in asked.ran if judged.candidate.status == "ran"]
    return found or asked.ran


def cross_validate(asked: Sequence[Asked]) -> tuple[list[bool], list[bool]]:
    """Whether each question is right by probability alone, and with a verifier of other folds."""
    names = sorted({question.db_id for question in asked})
    fold = {name: index % FOLDS for index, name in enumerate(names)}
    verifiers = [fit([q for q in asked if fold[q.db_id] != number]) for number in range(FOLDS)]
    before = [question.is_right(None) for question in asked]
    return before, [question.is_right(verifiers[fold[question.db_id]]) for question in asked]


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m finetune.verifier", description=__doc__)
    parser.add_argument("--predictions", type=Path, nargs="+", required=True, help="folders")
    parser.add_argument("--databases", type=Path, required=True, help="of the questions")
    parser.add_argument("--out", type=Path, required=True, help="a .json file")
    options = parser.parse_args(argv)
    asked: list[Asked] = []
    try:
        for folder in options.predictions:
            file, cache = folder / "predictions.jsonl", folder / "databases"
            asked += read_asked(file, options.databases, cache)
    except (OSError, ValueError, AskduckError) as error:
        print(f"The predictions cannot be read: {error}", file=sys.stderr)
        return 2
    if len({question.db_id for question in asked}) < FOLDS:
        print(f"There are questions of fewer than {FOLDS} databases. Ask more.", file=sys.stderr)
        return 2
    before, after = cross_validate(asked)
    won = sum(new and not old for old, new in zip(before, after, strict=True))
    lost = sum(old and not new for old, new in zip(before, after, strict=True))
    print(
        f"{len(asked)} questions: right {sum(before)} by probability, {sum(after)} with the "
        f"verifier (won {won}, lost {lost}, {FOLDS} folds), "
        f"{sum(any(j.right for j in question.ran) for question in asked)} by some candidate"
    )
    fit(asked).save(options.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
