"""One prediction, how it is judged, and the JSON lines file that a run grows and resumes from."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant.adapters import BUNDLED_DIR, list_adapters
from assistant.answer import Answer
from assistant.pipeline import DEFAULT_CANDIDATES
from finetune.canonical import canonical_sql, describe_difference

if TYPE_CHECKING:
    from finetune.gold_run import GoldResult

# What became of a question:
#   ran        an answer with rows (perhaps none); right or wrong
#   declined   the model said that the database cannot answer it
#   refused    the guard refused every candidate, or no reply held SQL
#   failed     the SQL passed the guard and failed while running
#   crashed    the pipeline raised, which it should never do
STATUSES = ("ran", "declined", "refused", "failed", "crashed")
ERROR_STATUSES = ("refused", "failed", "crashed")
# Of each candidate.
RECORDED = ("sql", "status", "agreement", "logprob", "lacking")

# Results beyond this are not compared: gold of that size is left out, a prediction is wrong.
MAX_COMPARED_ROWS = 100_000


@dataclass(frozen=True)
class Contestant:
    """A model, by name, with an adapter or none; written `MODEL` or `MODEL+ADAPTER`."""

    model: str
    adapter: str | None = None

    @classmethod
    def parse(cls, text: str) -> Contestant:
        model, plus, adapter = text.partition("+")
        return cls(model, adapter if plus else None)

    def __str__(self) -> str:
        return self.model + (f"+{self.adapter}" if self.adapter else "")


@dataclass(frozen=True)
class Settings:
    """What changes a score; `timeout_seconds` bounds gold and predicted queries alike."""

    candidates: int = DEFAULT_CANDIDATES
    timeout_seconds: float = 10.0
    max_rows: int = MAX_COMPARED_ROWS


@dataclass(frozen=True)
class Prediction:
    """The answer to one question, as one line of `predictions.jsonl`.

    `seconds` is from question to rows. `gold_rows` and `rows` are counts. `exact` says that both
    queries have the same canonical text (`canonical`). `error_kind` is None for a right answer,
    else the status, or for an answer that ran the first part in which the queries differ.
    `candidates` has what is `RECORDED` of every candidate, best first.
    """

    index: int
    db_id: str
    question: str
    gold: str
    predicted: str
    correct: bool
    status: str
    error: str | None
    seconds: float
    gold_rows: int
    rows: int
    ordered: bool
    exact: bool = False
    error_kind: str | None = None
    agreement: float | None = None
    candidates: tuple[dict[str, Any], ...] = ()


def judge(gold: GoldResult, answer: Answer, *, seconds: float) -> Prediction:
    """Compare what the pipeline answered with the gold result."""
    ran = answer.error is None
    # A cut result cannot equal a gold result, which is never larger than the same row limit.
    correct = ran and not answer.truncated and gold.matches(answer.rows, len(answer.columns))
    status = "ran" if ran else _failure_status(answer)
    return Prediction(
        index=gold.example.index,
        db_id=gold.example.db_id,
        question=gold.example.question,
        gold=gold.sql,
        predicted=answer.sql,
        correct=correct,
        status=status,
        error=answer.error,
        seconds=seconds,
        gold_rows=len(gold.rows),
        rows=len(answer.rows),
        ordered=gold.ordered,
        exact=ran and _same_text(gold, answer.sql),
        error_kind=None if correct else _error_kind(gold, answer, status),
        agreement=answer.agreement,
        candidates=tuple(
            {name: getattr(candidate, name) for name in RECORDED} for candidate in answer.candidates
        ),
    )


def record_crash(gold: GoldResult, error: Exception, *, seconds: float) -> Prediction:
    """The prediction for a question on which the pipeline raised."""
    answer = Answer(gold.example.question, error=f"{type(error).__name__}: {error}")
    return replace(judge(gold, answer, seconds=seconds), status="crashed", error_kind="crashed")


def _same_text(gold: GoldResult, sql: str) -> bool:
    return canonical_sql(gold.sql, gold.schema) == canonical_sql(sql, gold.schema)


def _error_kind(gold: GoldResult, answer: Answer, status: str) -> str:
    if status == "ran":
        return describe_difference(gold.sql, answer.sql, gold.schema)
    if status == "failed" and answer.error and " Error:" in answer.error:
        return f"failed: {answer.error.split(' Error:')[0].split()[-1]}"
    return status


def _failure_status(answer: Answer) -> str:
    statuses = {candidate.status for candidate in answer.candidates}
    if not answer.sql and "declined" in statuses:
        return "declined"
    return "failed" if "failed" in statuses else "refused"


class PredictionLog:
    """`predictions.jsonl`: a first line with the settings' fingerprint, then one line for each.

    A file with another fingerprint is started anew; a last line cut by a crash is dropped.
    """

    def __init__(self, path: Path, settings_fingerprint: str) -> None:
        self.path = path
        self._predictions: dict[int, Prediction] = {}
        header = {"fingerprint": settings_fingerprint}
        lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
        if lines and _decode(lines[0]) == header:
            for line in lines[1:]:
                fields = _decode(line)
                if fields is not None:
                    fields["candidates"] = tuple(fields["candidates"])
                    self._predictions[fields["index"]] = Prediction(**fields)
        with path.open("w", encoding="utf-8") as file:
            file.write(json.dumps(header) + "\n")
            file.writelines(_encode(p) for p in self._predictions.values())

    def __contains__(self, index: int) -> bool:
        return index in self._predictions

    def append(self, prediction: Prediction) -> None:
        self._predictions[prediction.index] = prediction
        with self.path.open("a", encoding="utf-8") as file:
            file.write(_encode(prediction))

    def right(self, indices: Iterable[int]) -> int:
        return sum(self._predictions[i].correct for i in indices if i in self)

    def select(self, indices: Iterable[int]) -> list[Prediction]:
        """The predictions for `indices`, in the order of the data file."""
        return [self._predictions[i] for i in sorted(indices) if i in self]


def _encode(prediction: Prediction) -> str:
    return json.dumps(asdict(prediction), ensure_ascii=False) + "\n"


def _decode(line: str) -> dict[str, Any] | None:
    try:
        value = json.loads(line)
    except json.JSONDecodeError:
        return None
    return value if isinstance(value, dict) else None


def fingerprint(contestant: Contestant, settings: Settings, data: str) -> str:
    """Changes when predictions made before no longer count: data, model, settings or code.

    Model and adapter folders take part with the names, sizes and times of their files; a hub id or
    an endpoint only with its name.
    """
    digest = hashlib.sha256(_code_digest())
    digest.update(repr((str(contestant), settings, data)).encode())
    names = [str(BUNDLED_DIR) if contestant.model == "bundled" else contestant.model]
    if contestant.adapter:
        names.append(_adapter_folder(contestant.adapter))
    for name in names:
        folder = Path(name)
        if folder.is_dir():
            for path in sorted(p for p in folder.rglob("*") if p.is_file()):
                stat = path.stat()
                digest.update(f"{path.name} {stat.st_size} {stat.st_mtime_ns}".encode())
    return digest.hexdigest()


@cache
def _code_digest() -> bytes:
    """Of the modules that answer questions; once, because later edits are not what is running."""
    import assistant
    import schemas

    digest = hashlib.sha256()
    for package in (assistant, schemas):
        for path in sorted(Path(str(package.__file__)).parent.rglob("*.py")):
            digest.update(path.read_bytes())
    return digest.digest()


def _adapter_folder(adapter: str) -> str:
    return next((str(info.path) for info in list_adapters() if info.name == adapter), adapter)
