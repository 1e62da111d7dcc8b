"""Real questions asked of other databases: a person's wording, another schema's names.

    python -m finetune.transplant --spider DIR [--spider-syn FILE] --databases N --out FILE.jsonl.gz

A question of Spider's training split, or of `finetune.written`, becomes a template: what it calls
tables, columns and cells are slots, and what is left must be words that questions about several
databases have in common ("which", "the highest number of", "in ascending order"). The slots are
filled from an invented database whose tables hang together in the same way. So a wording is learned
apart from the databases it was written for (as GraPPa, Yu et al. 2021, does with a grammar induced
from Spider).
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from random import Random

from duckdb import DuckDBPyConnection

from finetune.survey import survey_database
from finetune.synthesize import describe_database, open_rows
from finetune.template_host import Host
from finetune.templates import Template, common_words, make_template
from finetune.written import open_written, written_names, written_pairs
from schemas.introspect import introspect
from schemas.model import Schema
from schemas.profile import build_profile


@dataclass(frozen=True, slots=True)
class Source:
    """A database that questions were asked of; those of `retold` say others in other words."""

    name: str
    open: Callable[[], AbstractContextManager[DuckDBPyConnection]]
    asked: list[tuple[str, str]]
    retold: list[tuple[str, str]] = field(default_factory=list)


def read_templates(sources: Iterable[Source]) -> list[Template]:
    """The templates of all questions whose words other databases' questions use, too."""
    made: list[tuple[str, Template]] = []
    retold: list[Template] = []
    schemas = []
    for source in sources:
        with source.open() as connection:
            schema = introspect(connection)
            profile = build_profile(connection, schema, timeout_seconds=20)
            survey = survey_database(connection, schema)
        schemas.append(schema)
        for question, sql in dict.fromkeys([*source.asked, *source.retold]):
            template = make_template(question, sql, schema, profile, survey)
            if template is None:
                continue
            if (question, sql) in source.asked:
                made.append((source.name, template))
            else:
                retold.append(template)
    common = common_words(made, schemas)
    templates = [template for _, template in made] + retold
    return [template for template in templates if template.rest <= common]


def spider_sources(spider: Path, synonyms: Path | None) -> list[Source]:
    """The databases of Spider's training split (`train.jsonl`, `database/`) that are there, with
    Spider-Syn's questions."""
    rows = [json.loads(line) for line in (spider / "train.jsonl").open(encoding="utf-8")]
    queries = {(r["db_id"], r["question"]): r["duckdb"] for r in rows}
    asked: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for (name, question), sql in queries.items():
        asked[name].append((question, sql))
    retold: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for row in map(json.loads, synonyms.open(encoding="utf-8") if synonyms else ()):
        if sql := queries.get((row["db_id"], row["spider_question"])):
            retold[row["db_id"]].append((row["question"], sql))
    files = {name: spider / "database" / name / f"{name}.sqlite" for name in asked}
    return [
        Source(name, partial(open_rows, file), asked[name], retold[name])
        for name, file in files.items()
        if file.exists()
    ]


def written_sources() -> list[Source]:
    """The databases of `finetune.written`."""
    return [
        Source(f"written_{name}", partial(open_written, name), written_pairs(name))
        for name in written_names()
    ]


def _hosts(
    options: argparse.Namespace, sources: Iterable[Source]
) -> Iterator[tuple[str, DuckDBPyConnection, Schema]]:
    """Invented databases, then those of the sources, each closed before the next."""
    from finetune.invented import invent

    connection = None
    for seed in range(options.seed * 1_000_000, options.seed * 1_000_000 + options.databases):
        connection, schema = invent(seed, connection=connection)
        yield f"transplanted_{seed}", connection, schema
        for table in schema.tables:
            connection.execute(f"DROP TABLE {table.sql_name}")
    for source in sources:
        with source.open() as opened:
            yield f"transplanted_{source.name}", opened, introspect(opened)


def main(argv: list[str] | None = None) -> int:
    """Write databases with transplanted questions, one JSON line each."""
    parser = argparse.ArgumentParser(prog="python -m finetune.transplant", description=__doc__)
    parser.add_argument("--spider", type=Path, required=True, help="Spider's folder")
    parser.add_argument("--spider-syn", type=Path, help="Spider-Syn's train.jsonl")
    parser.add_argument("--databases", type=int, required=True, help="how many to invent")
    parser.add_argument("--pairs", type=int, default=50, help="pairs for each (default 50)")
    parser.add_argument("--seed", type=int, default=1, help="same seed, same file (default 1)")
    parser.add_argument("--out", required=True, help="a .jsonl.gz file")
    options = parser.parse_args(argv)
    for path in (options.spider / "train.jsonl", options.spider_syn):
        if path is not None and not path.exists():
            print(f"There is no '{path}'. Check the path.", file=sys.stderr)
            return 2
    sources = spider_sources(options.spider, options.spider_syn)
    if not sources:
        folder = options.spider / "database"
        print(f"There is no database in '{folder}'. Put Spider's there.", file=sys.stderr)
        return 2
    sources += written_sources()
    templates = read_templates(sources)
    print(f"{len(templates)} templates", file=sys.stderr)
    count = total = 0
    with gzip.open(options.out, "wt", encoding="utf-8", compresslevel=5) as out:
        for name, connection, schema in _hosts(options, sources):
            profile = build_profile(connection, schema, timeout_seconds=20)
            host = Host(connection, schema, profile)
            pairs = list(host.pairs(templates, Random(name), options.pairs))
            line = describe_database(name, connection, schema, pairs)
            out.write(json.dumps(line, ensure_ascii=False, default=str) + "\n")
            count, total = count + 1, total + len(pairs)
    print(f"{count} databases, {total} pairs in {options.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
