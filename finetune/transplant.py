"""Real questions asked of other databases: a person's wording, another schema's names.

    python -m finetune.transplant --spider DIR [--spider-syn FILE] --databases N --out FILE.jsonl.gz

A question of Spider's training split becomes a template: what it calls tables, columns and cells
are slots, and what is left must be words that questions about several databases have in common
("which", "the highest number of", "in ascending order"). The slots are filled from an invented
database whose tables hang together in the same way. So a wording is learned apart from the 140
databases it was written for (as GraPPa, Yu et al. 2021, does with a grammar induced from Spider).
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from random import Random

from duckdb import DuckDBPyConnection

from finetune.survey import survey_database
from finetune.synthesize import describe_database, open_rows
from finetune.template_host import Host
from finetune.templates import Template, common_words, make_template
from schemas.introspect import introspect
from schemas.model import Schema
from schemas.profile import build_profile


def read_templates(spider: Path, synonyms: Path | None) -> list[Template]:
    """The templates of Spider's training split (`train.jsonl`, `database/`) and of Spider-Syn's."""
    made: list[tuple[str, str, Template]] = []
    schemas = []
    for name, questions in _questions(spider, synonyms).items():
        with open_rows(_file(spider, name)) as connection:
            schema = introspect(connection)
            profile = build_profile(connection, schema, timeout_seconds=20)
            survey = survey_database(connection, schema)
        schemas.append(schema)
        for question, sql in dict.fromkeys(questions):
            template = make_template(question, sql, schema, profile, survey)
            if template is not None:
                made.append((name, question, template))
    plain = {
        (name, question)
        for name, asked in _questions(spider, None).items()
        for question, _ in asked
    }
    common = common_words([(n, t) for n, question, t in made if (n, question) in plain], schemas)
    return [template for _, _, template in made if template.rest <= common]


def _questions(spider: Path, synonyms: Path | None) -> dict[str, list[tuple[str, str]]]:
    """Questions and queries of each training database that is there."""
    rows = [json.loads(line) for line in (spider / "train.jsonl").open(encoding="utf-8")]
    queries = {(r["db_id"], r["question"]): r["duckdb"] for r in rows}
    asked = [(r["db_id"], r["question"], r["duckdb"]) for r in rows]
    if synonyms is not None:
        asked += [
            (r["db_id"], r["question"], queries[r["db_id"], r["spider_question"]])
            for r in map(json.loads, synonyms.open(encoding="utf-8"))
            if (r["db_id"], r["spider_question"]) in queries
        ]
    found = defaultdict(list)
    for name, question, sql in asked:
        if _file(spider, name).exists():
            found[name].append((question, sql))
    return found


def _file(spider: Path, name: str) -> Path:
    return spider / "database" / name / f"{name}.sqlite"


def _hosts(options: argparse.Namespace) -> Iterator[tuple[str, DuckDBPyConnection, Schema]]:
    """Invented databases, then those of the training split, each closed before the next."""
    from finetune.invented import invent

    connection = None
    for seed in range(options.seed * 1_000_000, options.seed * 1_000_000 + options.databases):
        connection, schema = invent(seed, connection=connection)
        yield f"transplanted_{seed}", connection, schema
        for table in schema.tables:
            connection.execute(f"DROP TABLE {table.sql_name}")
    for name in _questions(options.spider, None):
        with open_rows(_file(options.spider, name)) as opened:
            yield f"transplanted_{name}", opened, introspect(opened)


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
    templates = read_templates(options.spider, options.spider_syn)
    print(f"{len(templates)} templates", file=sys.stderr)
    if not templates:
        print(
            f"No question of '{options.spider}' can be asked elsewhere: are its databases in "
            f"'{options.spider / 'database'}'?",
            file=sys.stderr,
        )
        return 2
    count = total = 0
    with gzip.open(options.out, "wt", encoding="utf-8", compresslevel=5) as out:
        for name, connection, schema in _hosts(options):
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
