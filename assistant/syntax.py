"""DuckDB's own syntax tree of a query, checked against an allow-list.

The tree comes from DuckDB's parser (`json_serialize_sql`) and from the very text that will run,
so there is no second parser whose reading could differ from the one that counts. Whatever kind
of node is not named here is refused.
"""

from __future__ import annotations

import atexit
import json
import re
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import duckdb

from assistant.errors import GuardError
from assistant.functions import FUNCTIONS, TABLE_FUNCTIONS, check_sizes
from assistant.suggestions import did_you_mean, nearest
from schemas.model import Schema, Table

_QUERIES = frozenset(
    {"SELECT_NODE", "SET_OPERATION_NODE", "RECURSIVE_CTE_NODE", "CTE_NODE"},
)
_RELATIONS = frozenset(
    {
        "BASE_TABLE",
        "SUBQUERY",
        "JOIN",
        "TABLE_FUNCTION",
        "EMPTY",
        "EMPTY_FROM",
        "EXPRESSION_LIST",
        "COLUMN_DATA",
        "PIVOT",
        "CTE",
    }
)
_EXPRESSIONS = frozenset(
    {
        "COLUMN_REF",
        "CONSTANT",
        "FUNCTION",
        "STAR",
        "POSITIONAL_REFERENCE",
        "COMPARISON",
        "CONJUNCTION",
        "CASE",
        "CAST",
        "SUBQUERY",
        "WINDOW",
        "OPERATOR",
        "BETWEEN",
        "LAMBDA",
        "LAMBDA_REF",
        "COLLATE",
        "TYPE",
    }
)
_SESSION_NAMES = frozenset(
    {
        "user",
        "current_user",
        "session_user",
        "current_role",
        "current_catalog",
        "current_schema",
        "current_database",
    }
)


MAX_EXPANSIONS = 2_000
"""DuckDB's binder unfolds a WITH entry at each use, so a chain of doubles takes it for ever."""


@dataclass
class Findings:
    """What the walk over one tree met, in order of appearance."""

    tables: list[Table] = field(default_factory=list)
    calls: list[dict[str, Any]] = field(default_factory=list)
    table_calls: list[dict[str, Any]] = field(default_factory=list)  # in FROM, rows one by one
    names: set[str] = field(default_factory=set)  # aliases, which a bare column may refer to
    session_names: list[str] = field(default_factory=list)
    expansions: int = 0  # WITH entries that DuckDB's binder will unfold


class _Parser:
    """An in-memory connection that parses and never runs what it is given; locked by callers."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._connection: duckdb.DuckDBPyConnection | None = None
        atexit.register(self.close)  # before the interpreter takes DuckDB's module apart

    def close(self) -> None:
        with self._lock:
            if self._connection is not None:
                self._connection.close()
            self._connection = None

    def _open(self) -> duckdb.DuckDBPyConnection:
        if self._connection is None:
            settings = {"enable_external_access": "false", "lock_configuration": "true"}
            self._connection = duckdb.connect(config={**settings, "threads": "1"})
        return self._connection

    def serialize(self, sql: str) -> dict[str, Any]:
        with self._lock:
            query = self._open().execute("SELECT json_serialize_sql(?::VARCHAR)", [sql])
            row = query.fetchone()
        return json.loads(row[0]) if row else {}

    def statement_types(self, sql: str) -> list[str]:
        with self._lock:
            return [s.type.name for s in self._open().extract_statements(sql)]


_parser = _Parser()


def statement_types(sql: str) -> list[str]:
    """Kinds of the statements in `sql` as DuckDB's parser sees them, such as `["SELECT"]`."""
    return _parser.statement_types(sql)


def parse(sql: str) -> dict[str, Any]:
    """DuckDB's syntax tree of the one query in `sql`; raises `GuardError` if it is not one."""
    reply = _parser.serialize(sql)
    if reply.get("error"):
        reason = str(reply.get("error_message", "")).splitlines()
        raise GuardError(f"DuckDB cannot read this SQL: {reason[0] if reason else 'no reason'}.")
    statements = reply.get("statements", [])
    if len(statements) != 1:
        raise GuardError(f"One query at a time is allowed; this text holds {len(statements)}.")
    return statements[0]


_WITH_LAMBDA = re.compile(r"(?:list_|array_)?(?:transform|filter|reduce|apply)$")


def shape(tree: Any) -> Any:
    """`tree` without what has no meaning: positions in the text, letter case of functions.

    The arrow of a lambda (`x -> …`) is the same as its keyword (`lambda x: …`), but only where a
    lambda must stand: in other calls the arrow takes a value out of JSON.
    """
    if isinstance(tree, list):
        return [shape(item) for item in tree]
    if not isinstance(tree, dict):
        return tree
    plain = {key: value for key, value in tree.items() if not key.startswith("query_location")}
    if "function_name" in plain:
        name = str(plain.pop("function_name")).casefold()
        plain.pop("qualified_name", None)
        if _WITH_LAMBDA.match(name):
            plain["arguments"] = [_without_arrow(a) for a in plain["arguments"]]
        plain["name"] = name
    return {key: shape(value) for key, value in plain.items()}


def _without_arrow(argument: dict[str, Any]) -> dict[str, Any]:
    expression = {k: v for k, v in argument["expression"].items() if k != "syntax_type"}
    if expression.get("class") != "LAMBDA":
        return argument
    return {**argument, "expression": expression}


def inspect(tree: dict[str, Any], schema: Schema) -> Findings:
    """Walk `tree`; raise `GuardError` at the first thing that the allow-lists do not name."""
    found = Findings()
    _walk(tree, schema, found, {})
    check_sizes(found.calls, table_calls=found.table_calls)
    columns = {c.name.casefold() for t in found.tables for c in t.columns} | found.names
    for name in found.session_names:
        if name not in columns:
            raise GuardError(f"The session value {name!r} is refused; name a column of a table.")
    return found


def _walk(value: Any, schema: Schema, found: Findings, ctes: Mapping[str, int]) -> None:
    if isinstance(value, list):
        for item in value:
            _walk(item, schema, found, ctes)
    if not isinstance(value, dict):
        return
    if "class" in value:
        _check_expression(value, found)
    elif "cte_map" in value:
        _check_kind(value, _QUERIES)
        ctes = _walk_ctes(value, schema, found, ctes)
    elif "alias" in value and "type" in value:
        _check_kind(value, _RELATIONS)
        _check_relation(value, schema, found, ctes)
    alias = value.get("alias")
    if isinstance(alias, str) and alias:
        found.names.add(alias.casefold())
    found.names.update(str(n).casefold() for n in value.get("column_name_alias") or ())
    for key, child in value.items():
        if key != "cte_map":
            _walk(child, schema, found, ctes)


def _check_kind(node: dict[str, Any], allowed: frozenset[str]) -> None:
    kind = node.get("type")
    if kind not in allowed:
        words = str(kind).removesuffix("_NODE").removesuffix("_QUERY").removesuffix("_REF")
        raise GuardError(f"{words.replace('_', ' ')} is refused: only queries that read tables.")


def _walk_ctes(
    node: dict[str, Any], schema: Schema, found: Findings, ctes: Mapping[str, int]
) -> Mapping[str, int]:
    """Check each WITH entry in the scope it has (the entries before it); return the full scope."""
    for entry in node["cte_map"].get("map", []):
        name = entry["key"].casefold()
        info = entry["value"]
        found.names.update(str(a).casefold() for a in info.get("aliases") or ())
        query = info.get("query_node") or info.get("query") or {}
        recursive = query.get("type") == "RECURSIVE_CTE_NODE" or (
            query.get("node", {}).get("type") == "RECURSIVE_CTE_NODE"
        )
        tables, expansions = len(found.tables), found.expansions
        _walk(info, schema, found, {**ctes, name: 1} if recursive else ctes)
        if recursive and len(found.tables) == tables:
            raise GuardError(
                f"The recursive query {entry['key']!r} reads no table and may never end; "
                "use generate_series() to count."
            )
        ctes = {**ctes, name: 1 + found.expansions - expansions}
    return ctes


def _check_expression(node: dict[str, Any], found: Findings) -> None:
    kind = node["class"]
    if kind == "PARAMETER":
        raise GuardError("Parameters such as ? or $1 are refused; write the value itself.")
    if kind not in _EXPRESSIONS:
        raise GuardError(f"{str(kind).replace('_', ' ').lower()} expressions are refused.")
    if kind in ("FUNCTION", "WINDOW"):
        _check_function(node, FUNCTIONS)
        if kind == "FUNCTION" and not any(node is call for call in found.table_calls):
            found.calls.append(node)
    elif kind == "COLUMN_REF" and len(node["column_names"]) == 1:
        name = node["column_names"][0].casefold()
        if name in _SESSION_NAMES:
            found.session_names.append(name)
    elif kind == "LAMBDA":
        found.names.update(_names_in(node.get("lhs")))


def _names_in(value: Any) -> set[str]:
    if isinstance(value, list):
        return {name for item in value for name in _names_in(item)}
    if not isinstance(value, dict):
        return set()
    own = {str(n).casefold() for n in value.get("column_names") or ()}
    return own | {name for child in value.values() for name in _names_in(child)}


def _check_function(node: dict[str, Any], allowed: frozenset[str]) -> None:
    name = node["function_name"].casefold()
    if node.get("schema") or node.get("catalog"):
        owner = node.get("schema") or node.get("catalog")
        raise GuardError(
            f"The call {shown(str(owner))}.{shown(name)}(…) is refused; write "
            f"{shown(name)}({shown(str(owner))}) if a chained call is meant."
        )
    if name not in allowed:
        suggestion = nearest(name, allowed, likeness=0.8)
        raise GuardError(
            f"The function {shown(name)}() is not on the list of allowed functions."
            f"{did_you_mean(suggestion)}",
            suggestion=suggestion,
        )


def _check_relation(
    node: dict[str, Any], schema: Schema, found: Findings, ctes: Mapping[str, int]
) -> None:
    if node["type"] == "TABLE_FUNCTION":
        _check_function(node["function"], TABLE_FUNCTIONS)
        found.table_calls.append(node["function"])
    if node["type"] != "BASE_TABLE":
        return
    if node.get("at_clause"):
        raise GuardError("AT (…) after a table is refused; read the table as it is now.")
    path = [str(part) for part in node["qualified_name"]["path"]]
    name = path[0].casefold()
    if len(path) == 1 and name in ctes:
        found.expansions += ctes[name]
        if found.expansions > MAX_EXPANSIONS:
            raise GuardError("The WITH entries build on each other too often; use fewer of them.")
        return
    found.tables.append(resolve_table(path, schema))


def resolve_table(path: list[str], schema: Schema) -> Table:
    """The table that a (qualified) name means; raises `GuardError` with the nearest name."""
    wanted = ".".join(path).casefold()
    for table in schema.tables:
        if wanted == table.key.casefold():
            return table
        if not table.schema and wanted == f"main.{table.name}".casefold():
            return table
    keys = [t.key for t in schema.tables]
    suggestion = nearest(".".join(path), keys) or nearest(path[-1], keys, likeness=0.9)
    raise GuardError(
        f"Unknown table '{shown('.'.join(path))}'.{did_you_mean(suggestion)}",
        suggestion=suggestion,
    )


def shown(name: str) -> str:
    """`name` for a message: invisible characters as escapes, at most 80 characters."""
    text = "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in name)
    return text if len(text) <= 80 else text[:79] + "…"
