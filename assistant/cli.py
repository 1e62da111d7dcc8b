"""The `askduck` command: ask, check, schema, import, chat.

Exit status: 0 all went well; 1 the question got no rows, the SQL was refused, a file or model
could not be used; 2 the command line is wrong; 130 stopped with Ctrl-C. The answer goes to
standard output, everything else to standard error. With `--json` the last line of standard output
is one JSON object. Modules that take time to import are imported by the command that needs them.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from assistant.errors import AskduckError, DatabaseError, GuardError

if TYPE_CHECKING:
    from assistant.answer import Answer
    from assistant.database import Database
    from assistant.recall import Correction

EXAMPLES = """\
examples:
  askduck ask "How many orders were there in 2025?" --db shop
  askduck ask "Which city has the most customers?" --db sales.csv --json
  askduck check "SELECT * FROM orders" --db shop.duckdb
  askduck schema --db shop --question "revenue by month" --budget 500
  askduck import orders.csv customers.parquet --db new.duckdb
  askduck chat --db shop

exit status: 0 done, 1 no answer or refused, 2 wrong usage, 130 stopped with Ctrl-C
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command line (`sys.argv` if None) and return its exit status."""
    arguments = build_parser().parse_args(argv)
    command: Callable[[argparse.Namespace], int] = arguments.command
    try:
        status = command(arguments)
        sys.stdout.flush()
        return status
    except (AskduckError, ValueError) as error:
        return _fail(arguments, error)
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return 128 + signal.SIGINT
    except BrokenPipeError:  # `askduck … | head` has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="askduck",
        description="Ask a database questions in plain language. Offline; nothing can be changed.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action=_Version)
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    ask = commands.add_parser("ask", help="answer one question with SQL and rows")
    ask.add_argument("question")
    _add_database(ask)
    _add_model(ask)
    ask.add_argument(
        "--compare",
        metavar="ADAPTER",
        help="answer with the base model and with this adapter, side by side",
    )
    ask.add_argument("--timeout", type=_positive_float, metavar="SECONDS", help="limit of a query")
    ask.add_argument("--max-rows", type=_positive_int, metavar="N", help="rows kept of the result")
    _add_json(ask)
    ask.set_defaults(command=_ask)

    check = commands.add_parser("check", help="say whether SQL would be allowed, and why not")
    check.add_argument("sql", metavar="SQL")
    _add_database(check)
    _add_json(check)
    check.set_defaults(command=_check)

    schema = commands.add_parser("schema", help="print the schema as a model sees it")
    _add_database(schema)
    schema.add_argument("--question", help="only the tables that it needs, with hints about it")
    schema.add_argument("--budget", type=_positive_int, metavar="N", help="tokens at the most")
    _add_json(schema)
    schema.set_defaults(command=_schema)

    import_ = commands.add_parser("import", help="make a DuckDB file of data files")
    import_.add_argument(
        "files", nargs="+", metavar="FILE", help="CSV, TSV, Parquet, JSON or SQLite"
    )
    import_.add_argument("--db", required=True, metavar="NEW.duckdb", help="the file to make")
    _add_json(import_)
    import_.set_defaults(command=_import)

    chat = commands.add_parser("chat", help="open the chat in the browser")
    chat.add_argument("--db", metavar="FILE", help="database to begin with")
    chat.add_argument("--port", type=_port, metavar="N", help="port of the web page (8501)")
    chat.set_defaults(command=_chat, json=False)
    return parser


class _Version(argparse.Action):
    def __init__(self, **options: Any) -> None:
        super().__init__(**{**options, "nargs": 0, "help": "print the version"})

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import version

        print(f"askduck {version('askduck')}")
        parser.exit()


def _add_database(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--db",
        required=True,
        metavar="FILE",
        help="DuckDB, SQLite, CSV, TSV, Parquet or JSON file, or the name of a sample",
    )


def _add_model(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--model",
        default="bundled",
        metavar="M",
        help="bundled (default), a folder, a Hugging Face id, or endpoint:MODEL",
    )
    parser.add_argument("--adapter", metavar="A", help="LoRA adapter to answer with")
    parser.add_argument(
        "--quantization", choices=("none", "nf4"), default="none", help="load weights in 4 bits"
    )
    parser.add_argument("--device", help="torch device, such as cpu or cuda:0")
    parser.add_argument(
        "--candidates", type=_positive_int, metavar="N", help="SQL texts to try and compare"
    )


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON object as last line")


def _positive_int(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"'{text}' is not a whole number above 0")
    return int(text)


def _positive_float(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = 0.0
    if not 0 < number < float("inf"):
        raise argparse.ArgumentTypeError(f"'{text}' is not a number above 0")
    return number


def _port(text: str) -> int:
    number = _positive_int(text)
    if number > 65535:
        raise argparse.ArgumentTypeError(f"'{text}' is not a port; choose one from 1 to 65535")
    return number


def _open(name: str) -> Database:
    from assistant.database import Database
    from assistant.home import find_database

    return Database.open(find_database(name))


def _ask(arguments: argparse.Namespace) -> int:
    from assistant import pipeline
    from assistant.database import Limits
    from assistant.models import load_model
    from assistant.question import check_question

    check_question(arguments.question)  # before a model is loaded for it
    chosen = {"timeout_seconds": arguments.timeout, "max_rows": arguments.max_rows}
    options: dict[str, Any] = {
        "limits": Limits(**{name: value for name, value in chosen.items() if value is not None})
    }
    if arguments.candidates is not None:
        options["candidates"] = arguments.candidates
    with _open(arguments.db) as database:
        model = load_model(
            arguments.model,
            adapter=arguments.compare or arguments.adapter,
            quantization=arguments.quantization,
            device=arguments.device,
        )
        if arguments.compare:
            base = arguments.adapter or "base"
            answers = [
                pipeline.ask(arguments.question, database, model, adapter=adapter, **options)
                for adapter in (base, arguments.compare)
            ]
            return _print_comparison(answers[0], answers[1], arguments)
        options["corrections"] = _read_corrections(arguments.db)
        answer = pipeline.ask(arguments.question, database, model, **options)
    if arguments.json:
        _print_json(answer.to_json())
    else:
        from assistant.text import format_answer

        print(format_answer(answer), file=sys.stderr if answer.error else sys.stdout)
    return 1 if answer.error else 0


def _read_corrections(name: str) -> list[Correction]:
    """What was corrected in the chat about this database: a sample, or the file of that path."""
    from assistant.history import FILE_NAME, History
    from assistant.home import find_database, home_folder

    if not (home_folder() / FILE_NAME).exists():
        return []
    history = History()
    paths = {name, str(find_database(name)), str(find_database(name).resolve())}
    return [pair for path in sorted(paths) for pair in history.confirmed(path)]


def _print_comparison(base: Answer, tuned: Answer, arguments: argparse.Namespace) -> int:
    from assistant.choose import fingerprint

    agree = not (base.error or tuned.error) and fingerprint(base.rows) == fingerprint(tuned.rows)
    if arguments.json:
        _print_json({**tuned.to_json(), "base": base.to_json(), "agree": agree})
    else:
        from assistant.text import format_answer

        print(f"== {arguments.adapter or 'base model'}\n{format_answer(base)}\n")
        print(f"== {arguments.compare}\n{format_answer(tuned)}\n")
        print("Both return the same rows." if agree else "They do not return the same rows.")
    return 1 if tuned.error else 0


def _check(arguments: argparse.Namespace) -> int:
    from assistant.guard import check

    with _open(arguments.db) as database:
        checked = check(arguments.sql, database.schema())
    if arguments.json:
        _print_json({"sql": checked.sql, "tables": checked.tables, "error": None})
    else:
        print(checked.sql)
    return 0


def _schema(arguments: argparse.Namespace) -> int:
    from schemas.link import link
    from schemas.render import count_tokens, render

    with _open(arguments.db) as database:
        schema, profile = database.schema(), database.profile()
    question = arguments.question
    if question is not None or arguments.budget is not None:
        budget = {} if arguments.budget is None else {"budget_tokens": arguments.budget}
        schema = link(question or "", schema, profile=profile, **budget)
    text = render(schema, profile=profile, question=question)
    if arguments.json:
        tables = [table.key for table in schema.tables]
        tokens = count_tokens(text)
        _print_json({"schema": text, "tables": tables, "tokens": tokens, "error": None})
    else:
        print(text)
    return 0


def _import(arguments: argparse.Namespace) -> int:
    from pathlib import Path

    from assistant.database import import_files

    tables = import_files([Path(name) for name in arguments.files], Path(arguments.db))
    if arguments.json:
        _print_json({"db": arguments.db, "tables": tables, "error": None})
    else:
        print(f"{arguments.db}: {', '.join(tables)}")
    return 0


def _chat(arguments: argparse.Namespace) -> int:
    from assistant.chat import serve_chat
    from assistant.home import find_database

    database = None if arguments.db is None else find_database(arguments.db)
    if database is not None and not database.exists():
        raise DatabaseError(f"There is no file '{database}'; check the path.")
    return serve_chat(database=database, port=arguments.port)


def _print_json(value: dict[str, Any]) -> None:
    print(json.dumps(value, ensure_ascii=False, allow_nan=False))


def _fail(arguments: argparse.Namespace, error: Exception) -> int:
    print(f"askduck: {error}", file=sys.stderr)
    if arguments.json:
        fields: dict[str, Any] = {
            "question": getattr(arguments, "question", None),
            "sql": getattr(arguments, "sql", ""),
            "columns": [],
            "rows": [],
            "truncated": False,
            "error": str(error),
            "seconds": 0.0,
        }
        if isinstance(error, GuardError):
            fields["suggestion"] = error.suggestion
        _print_json(fields)
    return 1
