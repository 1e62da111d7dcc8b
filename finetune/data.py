"""From named sources to checked pairs: read, repaired, without duplicates, split, free of leaks.

    read_source -> execute each answer -> drop duplicates -> synthesize -> split -> check_leaks

Pairs about a database with rows are executed on it (`finetune.gold_run`, which also compares with
SQLite where that is the original); pairs that come with CREATE TABLE text are executed on empty
tables made from it (`finetune.repair`).
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import duckdb

from assistant.errors import DatabaseError
from assistant.prompt import CANNOT_ANSWER
from finetune.corpus import Item
from finetune.data_report import DataReport
from finetune.gold import Example
from finetune.repair import Defect, Tables, check_answer, join_numbers, name_repairs
from finetune.settings import Config, Data
from finetune.sources import DataError, RawPair, databases_beside, read_source, sample_of
from finetune.splits import (
    check_leaks,
    drop_duplicates,
    remove_measured,
    split_by_database,
    split_by_question,
)
from schemas.introspect import introspect
from schemas.model import Schema
from schemas.profile import Profile, build_profile

_SYNTHESIS_SEED = 1
_PROFILE_SECONDS = 120.0


@dataclass
class Databases:
    """What the pairs are about. `known` has schema and cells by name; those with rows stand in
    `folder` as NAME.duckdb and are in `live`."""

    folder: Path
    known: dict[str, tuple[Schema, Profile | None]]
    live: set[str]

    def add_live(self, name: str, path: Path) -> None:
        """Make the database at `path` known as `name`. Raises `DatabaseError`."""
        if name in self.live:
            return
        from finetune.execution import as_duckdb

        self.folder.mkdir(parents=True, exist_ok=True)
        copy = as_duckdb(path, self.folder / "imported")
        place = self.folder / f"{name}.duckdb"
        if copy.resolve() != place.resolve():
            place.unlink(missing_ok=True)
            try:
                place.symlink_to(copy.resolve())
            except OSError:  # a file system without links
                shutil.copyfile(copy, place)
        with duckdb.connect(str(place), read_only=True) as connection:
            schema = introspect(connection)
            # The chat gives up on slow columns early; what is trained on must not depend on speed.
            profile = build_profile(connection, schema, timeout_seconds=_PROFILE_SECONDS)
        self.known[name] = schema, profile
        self.live.add(name)

    def path(self, name: str) -> Path:
        return self.folder / f"{name}.duckdb"


@dataclass
class Prepared:
    """The pairs of one run. `made` of the training pairs were synthesized."""

    databases: Databases
    train: list[Item]
    made: list[Item]
    validation: list[Item]
    measured: list[Item]
    report: DataReport

    def digest(self) -> str:
        """sha256 (hex) of all training pairs, in their order."""
        lines = [[i.question, i.sql, i.database] for i in [*self.train, *self.made]]
        return hashlib.sha256(json.dumps(lines, ensure_ascii=False).encode()).hexdigest()


def prepare(config: Config, folder: Path) -> Prepared:
    """All pairs of the run; databases are kept below `folder`.

    Raises `DataError` (`LeakError` for measured questions among the training pairs) and
    `DatabaseError`.
    """
    report, data = DataReport(), config.data
    databases = Databases(folder, {}, set())
    train = _unique(_collect(data.train, data, databases, report), report)
    measured: list[Item] = []
    if data.measure:
        measured = _unique(_collect(data.measure, data, databases, report), report)
        check_leaks(train, measured)
    elif data.held_out > 0:
        train, measured = _hold_out(train, data, databases, seed=config.training.seed)
    made = _synthesize(data, databases, train, measured, report)
    validation: list[Item] = []
    if config.saving.evaluate_steps is not None:
        train, made, validation = _put_aside(train, made, data, databases)
    check_leaks([*train, *made, *validation], measured)
    if not train and not made:
        raise DataError("No pairs are left to train on; the report above says why.")
    measured = [item for item in measured if item.database in databases.live]
    report.train = len(train) + len(made)
    report.validation, report.measured = len(validation), len(measured)
    return Prepared(databases, train, made, validation, measured, report)


def as_examples(items: Iterable[Item]) -> list[Example]:
    """Items in the form that `finetune.evaluate` asks."""
    return [Example(n, item.database, item.question, item.sql) for n, item in enumerate(items)]


def _unique(items: list[Item], report: DataReport) -> list[Item]:
    kept, same, near = drop_duplicates(items)
    for reason, dropped in (("duplicate", same), ("near-duplicate", near)):
        for item in dropped:
            report.drop(reason, item.question, item.sql)
    return kept


def _collect(
    sources: Sequence[str], data: Data, databases: Databases, report: DataReport
) -> list[Item]:
    items: list[Item] = []
    for source in sources:
        pairs = read_source(source, dialect=data.dialect, limit=data.limit)
        report.read[source] += len(pairs)
        usable = []
        for pair in pairs:
            reason = "no SQL" if not pair.sql else "marked as unverified" if pair.unverified else ""
            if reason:
                report.drop(reason, pair.question, pair.sql)
            else:
                usable.append(pair)
        items += _check_source(source, usable, data, databases, report)
    return items


def _check_source(
    source: str,
    pairs: Sequence[RawPair],
    data: Data,
    databases: Databases,
    report: DataReport,
) -> list[Item]:
    """Executed pairs in the order of the source."""
    folder = Path(data.databases).expanduser() if data.databases else databases_beside(source)
    found: dict[int, Item] = {}
    by_database: dict[str, list[RawPair]] = {}
    for pair in pairs:
        by_database.setdefault(pair.db_id or "", []).append(pair)
    for db_id, group in by_database.items():
        path = _find_live(source, db_id, folder) if db_id else None
        if path is not None:
            found |= _check_live(db_id, path, group, databases, report)
            continue
        with_context = [pair for pair in group if pair.context]
        for pair in group:
            if not pair.context:
                report.drop("no database", pair.question, pair.sql, f"'{db_id}' is not there")
        found |= _check_contexts(with_context, databases, report)
    return [found[number] for number in sorted(found)]


def _find_live(source: str, db_id: str, folder: Path | None) -> Path | None:
    from finetune.execution import find_database

    if sample_of(source):
        from assistant.home import sample_path

        return sample_path(db_id)
    try:
        return find_database(folder, db_id) if folder is not None else None
    except DatabaseError:
        return None


def _check_live(
    db_id: str,
    path: Path,
    pairs: Sequence[RawPair],
    databases: Databases,
    report: DataReport,
) -> dict[int, Item]:
    from finetune.gold_run import run_gold
    from finetune.predictions import Settings

    databases.add_live(db_id, path)
    asked = {pair.number: pair for pair in pairs}
    items = {
        pair.number: Item(pair.question, CANNOT_ANSWER, db_id)
        for pair in pairs
        if pair.sql.lower() == CANNOT_ANSWER
    }
    examples = [
        Example(p.number, db_id, p.question, join_numbers(p.sql), p.dialect)
        for p in pairs
        if p.number not in items
    ]
    run = run_gold(databases.path(db_id), examples, original=path, settings=Settings())
    for left in run.left_out:
        report.drop(left.reason, left.question, left.sql, left.detail)
    for result in run.results:
        pair = asked[result.example.index]
        for repair in name_repairs(pair.sql, result.sql, result.schema):
            report.repair(repair, pair.question, pair.sql, result.sql)
        items[pair.number] = Item(pair.question, result.sql, db_id)
    return items


def _check_contexts(
    pairs: Sequence[RawPair], databases: Databases, report: DataReport
) -> dict[int, Item]:
    items: dict[int, Item] = {}
    by_context: dict[tuple[str, str], list[RawPair]] = {}
    for pair in pairs:
        by_context.setdefault((pair.context or "", pair.dialect), []).append(pair)
    for (context, dialect), group in by_context.items():
        try:
            tables = Tables(context, dialect)
        except Defect as defect:
            for pair in group:
                report.drop(defect.reason, pair.question, pair.sql, str(defect))
            continue
        name = f"context/{hashlib.sha256(context.encode()).hexdigest()[:12]}"
        databases.known[name] = tables.schema, None
        for pair in group:
            try:
                sql, repairs = check_answer(pair.sql, dialect, tables)
            except Defect as defect:
                report.drop(defect.reason, pair.question, pair.sql, str(defect))
                continue
            for repair in repairs:
                report.repair(repair, pair.question, pair.sql, sql)
            items[pair.number] = Item(pair.question, sql, name)
        tables.close()
    return items


def _hold_out(
    items: list[Item], data: Data, databases: Databases, *, seed: int
) -> tuple[list[Item], list[Item]]:
    """Only pairs about databases with rows can be measured; others are all trained on."""
    live = [item for item in items if item.database in databases.live]
    others = [item for item in items if item.database not in databases.live]
    if not live:
        return items, []
    if data.split_by == "question":
        train, measured = split_by_question(live, data.held_out, seed=seed)
    elif len({item.database for item in live}) == 1:
        raise DataError(
            f"All pairs are about '{live[0].database}', so whole databases cannot be held out; "
            "use data.split_by=question, or name other pairs in data.measure."
        )
    else:
        train, measured = split_by_database(live, data.held_out, seed=seed)
    told = {item.question for item in measured}
    measured = [item for item in measured if item.sql != CANNOT_ANSWER]
    return [*train, *(item for item in others if item.question not in told)], measured


def _synthesize(
    data: Data,
    databases: Databases,
    train: Sequence[Item],
    measured: Sequence[Item],
    report: DataReport,
) -> list[Item]:
    """Pairs from every live database that is trained on, none of them told by a measured one."""
    if not data.synthesize:
        return []
    from finetune.synthesize import open_rows, synthesize

    items: list[Item] = []
    for name in sorted({item.database for item in train} & databases.live):
        with open_rows(databases.path(name)) as connection:
            pairs = synthesize(
                connection, introspect(connection), count=data.synthesize, seed=_SYNTHESIS_SEED
            )
            items += [Item(pair.question, pair.sql, name) for pair in pairs]
    report.read["synthesize"] += len(items)
    kept, removed = remove_measured(items, [*measured, *train])
    for item in removed:
        report.drop("synthesized, and like a pair written by people", item.question, item.sql)
    return _unique(kept, report)


def _put_aside(
    train: list[Item], made: list[Item], data: Data, databases: Databases
) -> tuple[list[Item], list[Item], list[Item]]:
    """Validation pairs: made ones if there are enough, else some written by people."""
    pool = made if len(made) >= 4 * data.validation else train
    usable = [i for i in pool if i.database in databases.live and i.sql != CANNOT_ANSWER]
    share = min(0.5, data.validation / max(1, len(usable)))
    _, validation = split_by_question(usable, share, seed=_SYNTHESIS_SEED)
    validation = validation[: data.validation]
    kept_train, _ = remove_measured(train, validation)
    kept_made, _ = remove_measured(made, validation)
    return kept_train, kept_made, validation
