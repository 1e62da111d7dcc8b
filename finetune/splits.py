"""Which pairs are trained on and which are measured on, and the proof that they do not mix."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Sequence

from finetune.corpus import Item
from finetune.sources import DataError

NEAR = 0.8
_ALIKE = 0.6
_LISTED = 5


class LeakError(DataError):
    """Questions that are measured on stand in the training data."""


def normalize_question(question: str) -> str:
    """Words in lower case, without punctuation: two questions with equal texts are one."""
    return " ".join(re.findall(r"\w+", question.casefold()))


def normalize_sql(sql: str) -> str:
    """White space, letter case outside strings and a final semicolon do not count."""
    parts = re.split(r"('(?:[^']|'')*')", sql.strip().rstrip(";"))
    plain = [p if i % 2 else re.sub(r"\s+", " ", p).casefold() for i, p in enumerate(parts)]
    return "".join(plain).strip()


def _words(question: str) -> frozenset[str]:
    return frozenset(normalize_question(question).split())


def likeness(first: str, second: str) -> float:
    """Jaccard's coefficient of the two questions' words, 0 to 1."""
    a, b = _words(first), _words(second)
    return len(a & b) / len(a | b) if a | b else 1.0


def drop_duplicates(items: Iterable[Item]) -> tuple[list[Item], list[Item], list[Item]]:
    """(kept, duplicates, near-duplicates), the first of each kind kept.

    A duplicate asks the same question of the same database. A near-duplicate has the same SQL there
    and a question whose words agree to 0.8 (Jaccard).
    """
    kept: list[Item] = []
    same: list[Item] = []
    near: list[Item] = []
    asked: set[tuple[str, str]] = set()
    by_sql: dict[tuple[str, str], list[Item]] = {}
    for item in items:
        key = (item.database, normalize_question(item.question))
        group = by_sql.setdefault((item.database, normalize_sql(item.sql)), [])
        if key in asked:
            same.append(item)
        elif any(likeness(item.question, other.question) >= NEAR for other in group):
            near.append(item)
        else:
            asked.add(key)
            group.append(item)
            kept.append(item)
    return kept, same, near


def split_by_database(
    items: Sequence[Item], share: float, *, seed: int
) -> tuple[list[Item], list[Item]]:
    """(training, held out): whole databases held out, about `share` of the pairs."""
    names = sorted({item.database for item in items})
    random.Random(f"databases-{seed}").shuffle(names)
    return _hold_out([[i for i in items if i.database == name] for name in names], share, items)


def split_by_question(
    items: Sequence[Item], share: float, *, seed: int
) -> tuple[list[Item], list[Item]]:
    """(training, held out): pairs that are alike stay on one side.

    Alike are pairs of one database with the same SQL, or whose questions share 0.6 of their words.
    """
    groups: list[list[Item]] = []
    for item in items:
        alike = [g for g in groups if any(_are_alike(item, other) for other in g)]
        rest = [g for g in groups if g not in alike]
        groups = [*rest, [*(other for group in alike for other in group), item]]
    random.Random(f"questions-{seed}").shuffle(groups)
    return _hold_out(groups, share, items)


def _are_alike(first: Item, second: Item) -> bool:
    return first.database == second.database and (
        normalize_sql(first.sql) == normalize_sql(second.sql)
        or likeness(first.question, second.question) >= _ALIKE
    )


def _hold_out(
    groups: Sequence[Sequence[Item]], share: float, items: Sequence[Item]
) -> tuple[list[Item], list[Item]]:
    wanted, held = round(share * len(items)), set[Item]()
    for group in groups:
        if len(held) + len(group) / 2 >= wanted:
            continue
        held.update(group)
    return [i for i in items if i not in held], [i for i in items if i in held]


def remove_measured(
    items: Iterable[Item], measured: Sequence[Item]
) -> tuple[list[Item], list[Item]]:
    """(kept, removed): made pairs that ask, or answer with the SQL of, a measured question."""
    questions = {normalize_question(item.question) for item in measured}
    answers = {(item.database, normalize_sql(item.sql)) for item in measured if item.sql != "none"}
    kept: list[Item] = []
    removed: list[Item] = []
    for item in items:
        told = normalize_question(item.question) in questions
        told = told or (item.database, normalize_sql(item.sql)) in answers
        (removed if told else kept).append(item)
    return kept, removed


def check_leaks(train: Iterable[Item], measured: Iterable[Item]) -> None:
    """Raise `LeakError`, which names them, if measured questions are in the training data."""
    asked = {normalize_question(item.question): item.question for item in measured}
    told = {normalize_question(item.question) for item in train}
    leaked = [question for key, question in asked.items() if key in told]
    if not leaked:
        return
    shown = "; ".join(f"'{q}'" for q in leaked[:_LISTED])
    more = f" and {len(leaked) - _LISTED} more" if len(leaked) > _LISTED else ""
    raise LeakError(
        f"{len(leaked)} of {len(asked)} questions to measure on are in the training data: {shown}"
        f"{more}. Remove them from data.train, or measure on other questions."
    )
