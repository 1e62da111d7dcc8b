"""Is this SQL a single query that can only read, over names that exist?

`check` reads like its answer: sqlglot parses and writes the query afresh, DuckDB's own syntax
tree of that fresh text is held against allow-lists (`assistant.syntax`, `assistant.functions`),
and DuckDB's binder resolves every name in an empty copy of the schema (`assistant.binding`).
What is checked is, to the letter, what runs.
"""

from __future__ import annotations

from dataclasses import dataclass

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError

from assistant import binding, syntax
from assistant.errors import GuardError
from assistant.suggestions import did_you_mean, nearest
from schemas.model import Schema

MAX_CHARACTERS = 50_000
"""Longest SQL text in characters. DuckDB's parser overflows its stack on far longer ones."""

_ROOTS = (exp.Select, exp.SetOperation, exp.Subquery, exp.Values, exp.Pivot)
_FIRST_WORDS = ("SELECT", "WITH", "FROM", "VALUES", "PIVOT", "UNPIVOT")


@dataclass(frozen=True, slots=True)
class CheckedQuery:
    """A query that passed. `sql` is normalised DuckDB text, `tables` are `Table.key`s it reads."""

    sql: str
    tables: tuple[str, ...]


def check(sql: str, schema: Schema) -> CheckedQuery:
    """Accept `sql` if it is one query that only reads tables of `schema`.

    Raises:
        GuardError: says why not, and names the nearest valid name if one is near.
    """
    tree = _parse(sql)
    text = _write(tree)
    # DuckDB makes a PIVOT without a list of values into two statements, which its parser does
    # not serialize. The twin has a list, and everything else in it is the same.
    twin = _write(_with_pivot_values(tree))
    is_dynamic_pivot = twin != text
    kinds = _statement_types(text)
    if kinds != ["SELECT"] and not (is_dynamic_pivot and kinds == ["MULTI"]):
        raise GuardError(f"Only one query that reads is allowed, not {' and '.join(kinds)}.")
    found = syntax.inspect(syntax.parse(twin), schema)
    binding.bind(twin, schema, tables=found.tables)
    return CheckedQuery(text, tuple(dict.fromkeys(t.key for t in found.tables)))


def _parse(sql: str) -> exp.Expression:
    if not sql.strip():
        raise GuardError("There is no SQL to check; write a SELECT query.")
    if len(sql) > MAX_CHARACTERS:
        raise GuardError(
            f"The SQL has {len(sql):,} characters; at most {MAX_CHARACTERS:,} are allowed."
        )
    try:
        statements = [s for s in sqlglot.parse(sql, read="duckdb") if s is not None]
    except SqlglotError as error:
        raise _syntax_error(error, sql) from None
    except RecursionError:
        raise GuardError("The SQL is nested too deeply; use WITH to flatten it.") from None
    if not statements:
        raise GuardError("There is no SQL to check, only comments; write a SELECT query.")
    if len(statements) > 1:
        raise GuardError(f"One query at a time is allowed; this text holds {len(statements)}.")
    tree = statements[0]
    if not isinstance(tree, _ROOTS):
        raise _wrong_kind(sql)
    return tree


def _syntax_error(error: SqlglotError, sql: str) -> GuardError:
    first_word = _first_word(sql)
    suggestion = nearest(first_word, _FIRST_WORDS)
    if suggestion and first_word.upper() != suggestion:
        return GuardError(
            f"A query cannot start with '{first_word}'.{did_you_mean(suggestion)}",
            suggestion=suggestion,
        )
    details = getattr(error, "errors", None)
    if not details:
        return GuardError("The SQL cannot be read; check that quotes and comments are closed.")
    first = details[0]
    near = syntax.shown(str(first.get("highlight") or ""))
    where = f"line {first.get('line')}, column {first.get('col')}"
    reason = str(first.get("description")).rstrip(".")
    return GuardError(f"The SQL cannot be read at {where}, near '{near}': {reason}.")


def _wrong_kind(sql: str) -> GuardError:
    first_word = _first_word(sql)
    suggestion = nearest(first_word, _FIRST_WORDS)
    return GuardError(
        f"Only queries that read tables are allowed, not '{first_word}'.{did_you_mean(suggestion)}",
        suggestion=suggestion,
    )


def _first_word(sql: str) -> str:
    words = sql.strip().lstrip("(").split(maxsplit=1)
    return syntax.shown(words[0]) if words else ""


def _write(tree: exp.Expression) -> str:
    try:
        return tree.sql("duckdb", comments=False)
    except (SqlglotError, RecursionError, ValueError):
        raise GuardError("The SQL cannot be written for DuckDB; write it more simply.") from None


def _statement_types(text: str) -> list[str]:
    try:
        return syntax.statement_types(text)
    except Exception as error:
        reason = str(error).splitlines()[0]
        raise GuardError(f"DuckDB cannot read this SQL: {reason}.") from None


def _with_pivot_values(tree: exp.Expression) -> exp.Expression:
    """A copy in which each `PIVOT … ON x` without values reads `PIVOT … ON x IN ('value')`."""
    if not any(True for _ in tree.find_all(exp.Pivot)):
        return tree
    tree = tree.copy()
    for pivot in tree.find_all(exp.Pivot):
        if pivot.args.get("unpivot") or not pivot.expressions:
            continue
        values = [
            e if isinstance(e, exp.In) else exp.In(this=e, expressions=[exp.Literal.string("v")])
            for e in pivot.expressions
        ]
        pivot.set("expressions", values)
    return tree
