"""What kind of query a gold query is: Spider's hardness, its clauses, its number of joins."""

from __future__ import annotations

from collections.abc import Iterator

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError

HARDNESS = ("easy", "medium", "hard", "extra")

# Written by the translation of SQLite's loose GROUP BY around columns that are no aggregate.
_NO_AGGREGATES = (exp.AnyValue, exp.ArgMax, exp.ArgMin)


def hardness(sql: str) -> str:
    """Spider's four levels (Yu et al., EMNLP 2018; `evaluation.py`), or "unknown".

    Counted on the first SELECT of the query, as there: component 1 (WHERE, GROUP BY, ORDER BY,
    LIMIT, each join, OR and LIKE), component 2 (subqueries in conditions, a set operation) and
    others (more than one aggregate, output column, condition, or grouping column). A negated
    condition counts as an aggregate, because the published script counts it so.
    """
    select = _first_select(sql)
    if select is None:
        return "unknown"
    one, two, others = _component_1(select), _component_2(select), _others(select)
    if one <= 1 and others == 0 and two == 0:
        return "easy"
    if two == 0 and ((others <= 2 and one <= 1) or (one <= 2 and others < 2)):
        return "medium"
    if (
        (others > 2 and one <= 2 and two == 0)
        or (2 < one <= 3 and others <= 2 and two == 0)
        or (one <= 1 and others == 0 and two <= 1)
    ):
        return "hard"
    return "extra"


def clauses(sql: str) -> tuple[str, ...]:
    """The clauses that occur anywhere in the query, for accuracy by clause."""
    tree = _parse(sql)
    if tree is None:
        return ()
    select_count = len(list(tree.find_all(exp.Select)))
    set_operations = len(list(tree.find_all(exp.SetOperation)))
    found = {
        "where": tree.find(exp.Where),
        "join": tree.find(exp.Join),
        "aggregate": any(not isinstance(a, _NO_AGGREGATES) for a in tree.find_all(exp.AggFunc)),
        "group by": tree.find(exp.Group),
        "having": tree.find(exp.Having),
        "order by": tree.find(exp.Order),
        "limit": tree.find(exp.Limit),
        "distinct": tree.find(exp.Distinct),
        "like": tree.find(exp.Like, exp.ILike),
        "or": tree.find(exp.Or),
        "not": tree.find(exp.Not, exp.NEQ),
        "set operation": set_operations,
        "subquery": select_count > set_operations + 1,
        "case": tree.find(exp.Case),
        "window": tree.find(exp.Window),
    }
    return tuple(name for name, present in found.items() if present)


def join_count(sql: str) -> int:
    """How many joins the query has in all, tables listed with commas included."""
    tree = _parse(sql)
    return len(list(tree.find_all(exp.Join))) if tree is not None else 0


def _parse(sql: str) -> exp.Expr | None:
    try:
        return sqlglot.parse_one(sql, dialect="duckdb")
    except (SqlglotError, RecursionError):
        return None


def _first_select(sql: str) -> exp.Select | None:
    tree = _parse(sql)
    while isinstance(tree, (exp.SetOperation, exp.Subquery)):
        tree = tree.this
    return tree if isinstance(tree, exp.Select) else None


def _leaves(condition: exp.Expr) -> Iterator[exp.Expr]:
    condition = condition.unnest()
    if isinstance(condition, exp.Connector):
        yield from _leaves(condition.this)
        yield from _leaves(condition.expression)
    else:
        yield condition


def _ors(condition: exp.Expr) -> int:
    condition = condition.unnest()
    if not isinstance(condition, exp.Connector):
        return 0
    own = int(isinstance(condition, exp.Or))
    return own + _ors(condition.this) + _ors(condition.expression)


def _clause_conditions(select: exp.Select) -> dict[str, list[exp.Expr]]:
    joins = select.args.get("joins") or []
    where, having = select.args.get("where"), select.args.get("having")
    return {
        "from": [join.args["on"] for join in joins if join.args.get("on")],
        "where": [where.this] if where else [],
        "having": [having.this] if having else [],
    }


def _component_1(select: exp.Select) -> int:
    conditions = [c for found in _clause_conditions(select).values() for c in found]
    leaves = [leaf for condition in conditions for leaf in _leaves(condition)]
    likes = sum(isinstance(_positive(leaf), (exp.Like, exp.ILike)) for leaf in leaves)
    clauses_present = sum(bool(select.args.get(n)) for n in ("where", "group", "order", "limit"))
    joins = len(select.args.get("joins") or [])
    return clauses_present + joins + sum(map(_ors, conditions)) + likes


def _component_2(select: exp.Select) -> int:
    conditions = [c for found in _clause_conditions(select).values() for c in found]
    leaves = [leaf for condition in conditions for leaf in _leaves(condition)]
    nested = sum(leaf.find(exp.Select) is not None for leaf in leaves)
    return nested + int(_is_operand(select))


def _is_operand(select: exp.Select) -> bool:
    parent = select.parent
    while isinstance(parent, exp.Subquery):
        parent = parent.parent
    return isinstance(parent, exp.SetOperation)


def _others(select: exp.Select) -> int:
    conditions = _clause_conditions(select)
    where = [leaf for condition in conditions["where"] for leaf in _leaves(condition)]
    having = [leaf for condition in conditions["having"] for leaf in _leaves(condition)]
    order, group = select.args.get("order"), select.args.get("group")
    aggregates = sum(_has_aggregate(item) for item in select.selects)
    aggregates += sum(_has_aggregate(key) for key in order.expressions) if order else 0
    aggregates += sum(isinstance(leaf, exp.Not) for leaf in (*where, *having))
    grouped = len(group.expressions) if group else 0
    return (aggregates > 1) + (len(select.selects) > 1) + (len(where) > 1) + (grouped > 1)


def _positive(leaf: exp.Expr) -> exp.Expr:
    return leaf.this.unnest() if isinstance(leaf, exp.Not) else leaf


def _has_aggregate(node: exp.Expr) -> bool:
    return any(not isinstance(a, _NO_AGGREGATES) for a in node.find_all(exp.AggFunc))
