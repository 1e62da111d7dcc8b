"""Is this SQL a single query that can only read, over names that exist?

`check` reads like its answer: sqlglot parses and writes the query afresh, DuckDB's own syntax
tree of that fresh text is held against allow-lists (`assistant.syntax`, `assistant.functions`),
and DuckDB's binder resolves every name in an empty copy of the schema (`assistant.binding`).
What is checked is, to the letter, what runs.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import duckdb
import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError
from sqlglot.tokens import TokenType

from assistant import binding, syntax
from assistant.errors import GuardError
from assistant.suggestions import did_you_mean, nearest
from schemas.model import Schema

MAX_CHARACTERS = 20_000
"""Longest SQL text. Far longer ones take the parsers seconds and overflow DuckDB's stack."""

MAX_TOKENS = 4_000
"""Most words and signs in one SQL text; a query over 500 columns has some 2,000."""

MAX_BRACKETS = 200
"""Most `[` in one SQL text: the time to read `a[1][1]…` grows with the square of their number."""

_ROOTS = (exp.Select, exp.SetOperation, exp.Subquery, exp.Values, exp.Pivot)
_FIRST_WORDS = ("SELECT", "WITH", "FROM", "VALUES", "PIVOT", "UNPIVOT", "TABLE")


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
    try:
        return _check(sql, schema)
    except RecursionError:
        raise GuardError("The SQL is nested too deeply; use WITH to flatten it.") from None


def _check(sql: str, schema: Schema) -> CheckedQuery:
    _check_tokens(sql)
    tree, failure = _parse(_wrap_pivot(sql))
    dynamic_pivots = _pivots_without_values(tree) if tree is not None else []
    if tree is not None and dynamic_pivots:
        return _check_dynamic_pivot(tree, dynamic_pivots, schema)
    original = sql.strip().rstrip(";").rstrip()
    _check_statement_kind(original, ["SELECT"], failure=failure)
    syntax_tree = syntax.parse(original)
    found = syntax.inspect(syntax_tree, schema)
    text = original if tree is None else _normalise(tree, original, syntax_tree)
    binding.bind(text, schema, tables=found.tables)
    return CheckedQuery(text, tuple(dict.fromkeys(t.key for t in found.tables)))


def _normalise(tree: exp.Expression, original: str, syntax_tree: dict[str, Any]) -> str:
    """sqlglot's writing of the query if DuckDB reads it as the very same tree, else `original`.

    sqlglot writes some things as equivalents (`len` as `length`), which changes column names and
    now and then meaning; what runs must be what was asked.
    """
    text = _write(tree)
    if text == original:
        return text
    try:
        same = syntax.shape(syntax.parse(text)) == syntax.shape(syntax_tree)
    except GuardError:
        return original
    return text if same else original


def _check_dynamic_pivot(
    tree: exp.Expression, pivots: list[exp.Pivot], schema: Schema
) -> CheckedQuery:
    """Check a PIVOT whose values are found in the data, by its twin with a list of values.

    DuckDB makes two statements of it, which its parser does not serialize; apart from the list
    the twin is the same query. What is outside of the PIVOT may name columns that only the data
    tell, so columns are resolved for a bare PIVOT only.
    """
    text = _write(tree)
    _check_statement_kind(text, ["MULTI"])
    for pivot in pivots:
        pivot.set("expressions", [_with_value(e) for e in pivot.expressions])
    twin = _write(tree)
    _check_statement_kind(twin, ["SELECT"])
    found = syntax.inspect(syntax.parse(twin), schema)
    if isinstance(tree, exp.Pivot):
        binding.bind(twin, schema, tables=found.tables)
    return CheckedQuery(text, tuple(dict.fromkeys(t.key for t in found.tables)))


def _pivots_without_values(tree: exp.Expression) -> list[exp.Pivot]:
    return [
        pivot
        for pivot in tree.find_all(exp.Pivot)
        if not pivot.args.get("unpivot")
        and pivot.expressions
        and not pivot.args.get("fields")
        and not all(isinstance(e, exp.In) for e in pivot.expressions)
    ]


def _with_value(expression: exp.Expression) -> exp.Expression:
    if isinstance(expression, exp.In):
        return expression
    return exp.In(this=expression, expressions=[exp.Literal.string("value")])


def _check_tokens(sql: str) -> None:
    """Refuse by the words what needs no parsing: nothing, too much, several, another kind."""
    if len(sql) > MAX_CHARACTERS:
        raise GuardError(
            f"The SQL has {len(sql):,} characters; at most {MAX_CHARACTERS:,} are allowed."
        )
    try:
        sql.encode()
    except UnicodeEncodeError:
        raise GuardError("The SQL holds half a character; remove it.") from None
    try:
        tokens = sqlglot.tokenize(sql, read="duckdb")
    except SqlglotError:
        raise GuardError(
            "The SQL cannot be read; check that quotes and comments are closed."
        ) from None
    if len(tokens) > MAX_TOKENS:
        raise GuardError(
            f"The SQL has {len(tokens):,} words and signs; at most {MAX_TOKENS:,} are allowed."
        )
    brackets = sum(token.token_type == TokenType.L_BRACKET for token in tokens)
    if brackets > MAX_BRACKETS:
        raise GuardError(f"The SQL has {brackets:,} '['; at most {MAX_BRACKETS} are allowed.")
    while tokens and tokens[-1].token_type == TokenType.SEMICOLON:
        tokens.pop()
    if not tokens:
        raise GuardError("There is no SQL to check; write a SELECT query.")
    statements = 1 + sum(token.token_type == TokenType.SEMICOLON for token in tokens)
    if statements > 1:
        raise GuardError(f"One query at a time is allowed; this text holds {statements}.")
    first = next((t for t in tokens if t.token_type != TokenType.L_PAREN), tokens[0])
    if first.text.upper() not in _FIRST_WORDS:
        suggestion = nearest(first.text, _FIRST_WORDS, likeness=0.8)
        raise GuardError(
            f"A query that reads starts with SELECT, WITH or FROM, not with "
            f"'{syntax.shown(first.text)}'.{did_you_mean(suggestion)}",
            suggestion=suggestion,
        )


def _wrap_pivot(sql: str) -> str:
    """`PIVOT … ORDER BY …` as `FROM (PIVOT …) ORDER BY …`, for sqlglot reads only the latter."""
    if not sql.lstrip().upper().startswith("PIVOT"):
        return sql
    depth = 0
    try:
        tokens = sqlglot.tokenize(sql, read="duckdb")
    except SqlglotError:
        return sql
    for token in tokens:
        depth += (token.token_type == TokenType.L_PAREN) - (token.token_type == TokenType.R_PAREN)
        if depth == 0 and token.token_type in (TokenType.ORDER_BY, TokenType.LIMIT):
            return f"FROM ({sql[: token.start]}) {sql[token.start :]}"
    return sql


def _parse(sql: str) -> tuple[exp.Expression | None, GuardError | None]:
    """sqlglot's tree; or None and why it cannot read this, for DuckDB's parser may still."""
    try:
        statements = [s for s in sqlglot.parse(sql, read="duckdb") if s is not None]
    except SqlglotError as error:
        return None, _syntax_error(error)
    if len(statements) != 1 or not isinstance(statements[0], _ROOTS):
        kinds = " and ".join(s.key.upper() for s in statements)
        raise GuardError(f"Only one query that reads is allowed, not {kinds}.")
    return statements[0], None


def _syntax_error(error: SqlglotError) -> GuardError:
    details = getattr(error, "errors", None)
    if not details:
        return GuardError("The SQL cannot be read; check that quotes and comments are closed.")
    first = details[0]
    near = syntax.shown(str(first.get("highlight") or ""))
    where = f"line {first.get('line')}, column {first.get('col')}"
    reason = str(first.get("description")).rstrip(".")
    return GuardError(f"The SQL cannot be read at {where}, near '{near}': {reason}.")


def _write(tree: exp.Expression) -> str:
    try:
        return tree.sql("duckdb", comments=False)
    except (SqlglotError, ValueError):
        raise GuardError("The SQL cannot be written for DuckDB; write it more simply.") from None


def _check_statement_kind(
    text: str, allowed: list[str], *, failure: GuardError | None = None
) -> None:
    """The last line: DuckDB's own parser must see one statement, and of the kind that reads."""
    try:
        kinds = syntax.statement_types(text)
    except duckdb.Error as error:
        reason = str(error).splitlines()[0].removeprefix("Parser Error: ")
        raise failure or GuardError(f"DuckDB cannot read this SQL: {reason}.") from None
    if kinds != allowed:
        raise GuardError(f"Only one query that reads is allowed, not {' and '.join(kinds)}.")
