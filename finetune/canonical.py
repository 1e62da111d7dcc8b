"""One text for queries that differ only in spelling, and what two queries disagree about.

`canonical_sql` is behind `exact_match`: two queries match exactly when their canonical texts are
equal. Spelling is: layout, letter case of names and keywords, quotes, table aliases, output names,
names with and without their table, `*` for all columns, the order of tables, conjuncts, IN lists
and GROUP BY keys, the sides of a symmetric comparison, an inner join's condition in ON or WHERE.
Values count, and so does the order of the output columns; so it is stricter than Spider's own
"exact set match without values", and it is no measure of being right: many right answers differ.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError
from sqlglot.optimizer.qualify import qualify
from sqlglot.optimizer.scope import Scope, traverse_scope

# Table name -> column name -> type, all as the database spells them.
SchemaNames = Mapping[str, Mapping[str, str]]

_MIRRORED: dict[type[exp.Expr], type[exp.Binary]] = {exp.GT: exp.LT, exp.GTE: exp.LTE}
_SYMMETRIC = (exp.EQ, exp.NEQ)


def canonical_sql(sql: str, schema: SchemaNames) -> str:
    """The canonical text of a DuckDB query; where sqlglot fails, its words with single spaces."""
    try:
        return canonical_tree(sql, schema).sql(dialect="duckdb", normalize=True)
    except (SqlglotError, RecursionError):
        return " ".join(sql.lower().split())


def canonical_tree(sql: str, schema: SchemaNames) -> exp.Expr:
    """The parsed query in canonical form. Raises `SqlglotError` when it cannot be understood."""
    tree = qualify(
        sqlglot.parse_one(sql, dialect="duckdb"),
        schema={table: dict(columns) for table, columns in schema.items()},
        dialect="duckdb",
        validate_qualify_columns=False,
        quote_identifiers=False,
    )
    for identifier in tree.find_all(exp.Identifier):
        identifier.set("quoted", False)
        identifier.set("this", identifier.this.lower())
    for scope in traverse_scope(tree):
        if isinstance(scope.expression, exp.Select):
            _rename_sources(scope)
    # Innermost first: an outer query is rebuilt from copies of its parts.
    for select in _innermost_first(tree, exp.Select):
        _drop_output_names(select)
        _merge_inner_joins(select)
    for node in _innermost_first(tree, exp.Predicate, exp.In, exp.Ordered):
        _order_sides(node)
    for select in _innermost_first(tree, exp.Select):
        _sort_parts(select)
    return tree


def _innermost_first(tree: exp.Expr, *kinds: type[Any]) -> list[Any]:
    return list(tree.find_all(*kinds))[::-1]


def _rename_sources(scope: Scope) -> None:
    """Aliases become table names; a table used twice gets a number, in order of appearance."""
    seen: Counter[str] = Counter()
    renamed: dict[str, str] = {}
    for alias, (node, source) in scope.selected_sources.items():
        base = source.name if isinstance(source, exp.Table) else "subquery"
        seen[base] += 1
        renamed[alias] = base if seen[base] == 1 else f"{base}__{seen[base]}"
        if node.alias:
            node.set("alias", exp.TableAlias(this=exp.to_identifier(renamed[alias])))
    for column in scope.columns:
        if column.table in renamed:
            column.set("table", exp.to_identifier(renamed[column.table]))


def _drop_output_names(select: exp.Select) -> None:
    """`count(*) AS n … ORDER BY n` becomes `count(*) … ORDER BY count(*)`.

    Names that an outer query may use (of a subquery in FROM or a CTE) stay.
    """
    if isinstance(select.parent, (exp.Subquery, exp.CTE)) and not isinstance(
        select.parent.parent, (exp.Predicate, exp.In, exp.Binary)
    ):
        return
    named = {item.alias: item.unalias() for item in select.selects if isinstance(item, exp.Alias)}
    order = select.args.get("order")
    for column in list(order.find_all(exp.Column)) if order else []:
        if not column.table and column.name in named:
            column.replace(named[column.name].copy())
    select.set("expressions", [item.unalias() for item in select.selects])


def _merge_inner_joins(select: exp.Select) -> None:
    """Inner joins become a sorted list of tables, their conditions part of WHERE."""
    joins: list[exp.Join] = select.args.get("joins") or []
    if any(join.side or join.kind not in ("", "INNER", "CROSS") for join in joins):
        return
    if any(join.args.get("using") or join.args.get("method") for join in joins):
        return
    source = select.args.get("from_") or select.args.get("from")
    if source is None:
        return
    conditions = [join.args["on"] for join in joins if join.args.get("on")]
    tables = sorted((source.this, *(join.this for join in joins)), key=_text)
    source.set("this", tables[0].copy())
    select.set("joins", [exp.Join(this=table.copy()) for table in tables[1:]])
    where = select.args.get("where")
    if where:
        conditions.append(where.this)
    if conditions:
        joined = exp.and_(*(c.copy() for c in conditions), copy=False)
        select.set("where", exp.Where(this=joined))


def _order_sides(node: exp.Expr) -> None:
    mirrored = _MIRRORED.get(type(node))
    if mirrored is not None:
        node.replace(mirrored(this=node.expression.copy(), expression=node.this.copy()))
    elif isinstance(node, _SYMMETRIC) and _text(node.expression) < _text(node.this):
        left, right = node.this, node.expression
        node.set("this", right)
        node.set("expression", left)
    elif isinstance(node, exp.Ordered):
        node.set("desc", node.args.get("desc") or None)  # ASC is the default
    elif isinstance(node, exp.In) and node.expressions:
        node.set("expressions", sorted(node.expressions, key=_text))


def _sort_parts(select: exp.Select) -> None:
    for name in ("where", "having"):
        clause = select.args.get(name)
        if clause:
            conjuncts = {_text(c): c for c in _conjuncts(clause.this)}
            clause.set("this", exp.and_(*(conjuncts[key].copy() for key in sorted(conjuncts))))
    group = select.args.get("group")
    if group:
        group.set("expressions", sorted(group.expressions, key=_text))


def _conjuncts(condition: exp.Expr) -> Iterator[exp.Expr]:
    condition = condition.unnest()
    if isinstance(condition, exp.And):
        yield from _conjuncts(condition.this)
        yield from _conjuncts(condition.expression)
    else:
        yield condition


def _text(node: exp.Expr) -> str:
    return node.sql(dialect="duckdb")


def describe_difference(gold: str, predicted: str, schema: SchemaNames) -> str:
    """The first part, in the order below, in which two queries differ; a kind of error."""
    try:
        wanted, found = canonical_tree(gold, schema), canonical_tree(predicted, schema)
    except (SqlglotError, RecursionError):
        return "not understood"
    for kind, part in _PARTS.items():
        if part(wanted) != part(found):
            return kind
    return "other structure"


def _words(tree: exp.Expr, *kinds: type[exp.Expr]) -> Counter[str]:
    return Counter(_text(node) for node in tree.find_all(*kinds))


def _shape(tree: exp.Expr) -> Counter[str]:
    kinds = (exp.SetOperation, exp.Subquery, exp.Select, exp.Exists, exp.In)
    return Counter(type(node).__name__ for node in tree.find_all(*kinds))


def _outputs(tree: exp.Expr) -> list[Counter[str]]:
    return [Counter(_text(item.unalias()) for item in s.selects) for s in tree.find_all(exp.Select)]


def _conditions(tree: exp.Expr) -> Counter[str]:
    """The conditions with every value replaced by a mark."""
    bag: Counter[str] = Counter()
    for clause in tree.find_all(exp.Where, exp.Having):
        for conjunct in _conjuncts(clause.this):
            bare = conjunct.transform(
                lambda n: exp.Placeholder() if isinstance(n, (exp.Literal, exp.Boolean)) else n
            )
            bag[_text(bare)] += 1
    return bag


_PARTS = {
    "tables": lambda tree: _words(tree, exp.Table),
    "nesting or set operation": _shape,
    "output columns": _outputs,
    "conditions": _conditions,
    "values": lambda tree: _words(tree, exp.Literal),
    "grouping": lambda tree: _words(tree, exp.Group),
    "order or limit": lambda tree: _words(tree, exp.Order, exp.Limit),
    "distinct": lambda tree: _words(tree, exp.Distinct),
}
