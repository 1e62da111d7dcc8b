"""SQLite's loose GROUP BY and DISTINCT in the strict form that DuckDB asks for.

SQLite takes a column beside GROUP BY from some row of the group, and beside a single MIN or MAX
from the row that holds it ("Bare columns in an aggregate query", sqlite.org/lang_select.html).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlglot import exp


def order_distinct(select: exp.Select) -> None:
    """`SELECT DISTINCT a … ORDER BY b` becomes `SELECT a … GROUP BY a ORDER BY b`."""
    order = select.args.get("order")
    if not (order and select.args.get("distinct")) or select.args.get("group") or select.is_star:
        return
    outputs = [item.unalias() for item in select.selects]
    names = {item.alias_or_name.casefold() for item in select.selects}
    known = {item.sql() for item in outputs}
    foreign = [
        key
        for key in order.expressions
        if key.this.sql() not in known
        and not (isinstance(key.this, exp.Column) and key.this.name.casefold() in names)
        and not isinstance(key.this, exp.Literal)
    ]
    if foreign and not any(item.find(exp.AggFunc) for item in outputs):
        select.set("distinct", None)
        select.set("group", exp.Group(expressions=[item.copy() for item in outputs]))


def complete_grouping(select: exp.Select) -> None:
    """Wrap the columns beside GROUP BY, or beside an aggregate without it, that are not grouped."""
    group = select.args.get("group")
    clauses = [
        *select.selects,
        *(select.args[n] for n in ("having", "order") if select.args.get(n)),
    ]
    aggregates = [a for clause in clauses for a in _own(clause, exp.AggFunc)]
    if not group and not any(list(_own(item, exp.AggFunc)) for item in select.selects):
        return
    keys = _group_keys(select, group)
    extremes = [a for a in aggregates if isinstance(a, (exp.Min, exp.Max))]
    extreme = extremes[0] if len(aggregates) == len(extremes) == 1 else None
    outputs = {item.alias.casefold() for item in select.selects if isinstance(item, exp.Alias)}
    for clause in clauses:
        is_output = clause not in (select.args.get("having"), select.args.get("order"))
        if is_output and _is_key(clause.unalias(), keys, alias=clause.alias):
            continue
        for column in list(_own(clause, exp.Column)):
            inside = column.find_ancestor(exp.AggFunc, exp.Select)
            named = not is_output and not column.table and column.name.casefold() in outputs
            if isinstance(inside, exp.AggFunc) or named or _inside_key(column, clause, keys):
                continue
            wrapped = _from_some_row(column, extreme)
            if column is clause:
                wrapped = exp.alias_(wrapped, column.name, quoted=column.this.quoted)
            column.replace(wrapped)


def _group_keys(select: exp.Select, group: exp.Group | None) -> set[str]:
    keys = set()
    for key in group.expressions if group else []:
        if isinstance(key, exp.Literal) and key.is_int and int(key.this) <= len(select.selects):
            key = select.selects[int(key.this) - 1].unalias()
        keys.add(key.sql().casefold())
    return keys


def _is_key(node: exp.Expr, keys: set[str], *, alias: str = "") -> bool:
    """Whether `node` is grouped by; `t.a` and `a` are taken for the same column."""
    if node.sql().casefold() in keys or (alias and alias.casefold() in keys):
        return True
    if not isinstance(node, exp.Column):
        return False
    bare = node.name.casefold()
    if not node.table:
        return any(key.rpartition(".")[2] == bare for key in keys)
    return bare in keys


def _inside_key(column: exp.Column, clause: exp.Expr, keys: set[str]) -> bool:
    node: exp.Expr | None = column
    while node is not None and node is not clause.parent:
        if _is_key(node, keys):
            return True
        node = node.parent
    return False


def _own(clause: exp.Expr, kind: type[Any]) -> Iterator[Any]:
    """Nodes of `kind` in `clause` that belong to no subquery and no window."""
    for node in clause.walk(prune=lambda n: isinstance(n, (exp.Query, exp.Window))):
        if isinstance(node, kind):
            yield node


def _from_some_row(column: exp.Column, extreme: exp.Expr | None) -> exp.Expr:
    if extreme is None:
        return exp.AnyValue(this=column.copy())
    kind = exp.ArgMin if isinstance(extreme, exp.Min) else exp.ArgMax
    return kind(this=column.copy(), expression=extreme.this.copy())
