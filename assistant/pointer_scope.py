"""The sources of one SELECT in the pointer form: its tables, its joins, and what its columns are.

Joins that the foreign keys give are left out of the reply, and tables that the columns name; a
column that a join makes equal to a key is written as the key.
"""

from __future__ import annotations

import datetime as dt

from sqlglot import exp

from assistant.joins import ColumnKey, Edge, NoJoinPath
from assistant.pointer import Constant, Encoded
from assistant.pointer_literals import period_of


class NotExpressible(ValueError):
    """SQL that the pointer form has no way to say, or a constant that has no symbol."""


class Symbols:
    """The symbols of tables and columns, by what they stand for."""

    def __init__(self, encoded: Encoded) -> None:
        self.tables = {key: symbol for symbol, key in encoded.tables.items()}
        self.columns = {key: symbol for symbol, key in encoded.columns.items()}


class Scope:
    """One SELECT: its tables by alias, the columns that its joins make equal, and the tables whose
    columns the reply says (`used`)."""

    def __init__(self, encoded: Encoded, symbols: Symbols) -> None:
        self.encoded = encoded
        self.schema = encoded.schema
        self.symbols = symbols
        self.tables: dict[str, str] = {}
        self.edges: list[tuple[ColumnKey, ColumnKey]] = []
        self.used: dict[str, None] = {}

    def read_sources(self, node: exp.Select) -> list[exp.Expr]:
        """Fill the scope. Returns the conditions of ON and WHERE that are no joins."""
        source = node.args.get("from_")
        if source is None:
            raise NotExpressible("no FROM")
        conditions: list[exp.Expr] = []
        self._add_table(source.this)
        for join in node.args.get("joins") or ():
            if join.side or join.kind not in ("", "INNER", "CROSS") or join.args.get("method"):
                raise NotExpressible(f"a {join.side or join.kind or 'NATURAL'} join")
            self._add_table(join.this)
            if join.args.get("using"):
                raise NotExpressible("USING")
            if join.args.get("on"):
                conditions += (
                    join.args["on"].flatten()
                    if isinstance(join.args["on"], exp.And)
                    else [join.args["on"]]
                )
        where = node.args.get("where")
        if where:
            conditions += where.this.flatten() if isinstance(where.this, exp.And) else [where.this]
        filters = []
        for condition in conditions:
            pair = self._join_pair(condition)
            if pair:
                self.edges.append(pair)
            else:
                filters.append(condition)
        return self._merge_periods(filters)

    def _merge_periods(self, filters: list[exp.Expr]) -> list[exp.Expr]:
        """`d >= first AND d < after`, or a year and a month of `d`, become `d = period`, or
        `d BETWEEN` two of them."""
        merged: list[exp.Expr] = []
        for condition in filters:
            period = self._period(merged[-1], condition) if merged else None
            if period is None:
                merged.append(condition)
            else:
                merged[-1] = period
        return merged

    def _period(self, one: exp.Expr, two: exp.Expr) -> exp.Expr | None:
        """What the two conditions together say of periods of the question, if they do."""
        if isinstance(one, exp.GTE) and isinstance(two, exp.LT) and one.this == two.this:
            column = one.this
            wanted = bare(one.expression).name, bare(two.expression).name
        elif (
            isinstance(one, exp.EQ)
            and isinstance(two, exp.EQ)
            and isinstance(one.this, exp.Year)
            and isinstance(two.this, exp.Month)
            and one.this.this == two.this.this
        ):
            column = one.this.this
            wanted = _month(one.expression.name, two.expression.name)
        else:
            return None
        column = bare(column).copy()
        starting = [v for v in self.encoded.values.values() if bounds_of(v)[0] == wanted[0]]
        ending = [v for v in self.encoded.values.values() if bounds_of(v)[1] == wanted[1]]
        for value in starting:
            if value in ending:
                return exp.EQ(this=column, expression=exp.Literal.string(value.text))
        if starting and ending:
            low, high = (exp.Literal.string(values[0].text) for values in (starting, ending))
            return exp.Between(this=column, low=low, high=high)
        return None

    def _add_table(self, node: exp.Expr) -> None:
        if not isinstance(node, exp.Table) or not isinstance(node.this, exp.Identifier):
            raise NotExpressible("a source that is no table")
        name = ".".join(part.name for part in node.parts)
        table = self.schema.table(name)
        if table is None or table.key not in self.symbols.tables:
            raise NotExpressible(f"unknown table {name}")
        if table.key in self.tables.values():
            raise NotExpressible("a self join")
        self.tables[(node.alias or node.name).casefold()] = table.key

    def _join_pair(self, condition: exp.Expr) -> tuple[ColumnKey, ColumnKey] | None:
        if not isinstance(condition, exp.EQ):
            return None
        left, right = bare(condition.this), bare(condition.expression)
        if not (isinstance(left, exp.Column) and isinstance(right, exp.Column)):
            return None
        a, b = self.resolve(left), self.resolve(right)
        return (a, b) if a[0] != b[0] else None

    def from_clause(self) -> list[str]:
        """`from` with what the columns do not already say, shortest first."""
        needed = list(self.tables.values())
        used = list(self.used)
        rest = [t for t in needed if t not in used]
        gold = {frozenset(pair) for pair in self.edges}
        links = _edges(self.edges)
        for extras, given in (
            ([], []),
            *(([t], []) for t in rest),
            (rest, []),
            ([], links),
            (rest, links),
        ):
            if not used and not extras:
                continue
            if self._joins(used + extras, given, set(needed), gold):
                items = [self.symbols.tables[t] for t in extras]
                items += [
                    f"link ( {self.symbol((e.left, a))} , {self.symbol((e.right, b))} )"
                    for e in given
                    for a, b in e.pairs
                ]
                return ["from", " , ".join(items)] if items else []
        raise NotExpressible("a join that foreign keys do not give")

    def _joins(
        self, tables: list[str], links: list[Edge], needed: set[str], gold: set[frozenset]
    ) -> bool:
        try:
            edges = self.encoded.joins.connect(tables, links)
        except NoJoinPath:
            return False
        reached = {*tables} | {t for e in edges for t in (e.left, e.right)}
        conditions = {c for e in edges for c in e.conditions()}
        return reached == needed and conditions == gold

    def resolve(self, column: exp.Column) -> ColumnKey:
        if column.table:
            key = self.tables.get(column.table.casefold())
            keys = [key] if key else []
        else:
            keys = list(self.tables.values())
        for key in keys:
            table = self.schema.table(key)
            found = table.column(column.name) if table else None
            if found is not None:
                return key, found.name
        raise NotExpressible(f"column {column.sql()} is not of this SELECT")

    def canonical(self, key: ColumnKey) -> ColumnKey:
        """Of two columns that a join makes equal, the primary key."""
        for a, b in self.edges:
            for this, other in ((a, b), (b, a)):
                table = self.schema.table(other[0])
                mine = self.schema.table(this[0])
                if this != key or table is None or mine is None:
                    continue
                if other[1] in table.primary_key and this[1] not in mine.primary_key:
                    return other
        return key

    def symbol(self, key: ColumnKey) -> str:
        symbol = self.symbols.columns.get(key)
        if symbol is None:
            raise NotExpressible(f"column {key} has no symbol")
        return symbol


def _month(year: str, month: str) -> tuple[str, str]:
    """The first day of the month and of the next one, in ISO form; empty where there is none."""
    try:
        first = dt.date(int(year), int(month), 1)
    except ValueError:
        return "", ""
    return first.isoformat(), (first + dt.timedelta(days=31)).replace(day=1).isoformat()


def bounds_of(value: Constant) -> tuple[str | None, str | None]:
    """The first day of a period or year and the day after its last, in ISO form."""
    period = period_of(value)
    return (period[0].isoformat(), period[1].isoformat()) if period else (None, None)


def _edges(pairs: list[tuple[ColumnKey, ColumnKey]]) -> list[Edge]:
    return [Edge(a[0], b[0], ((a[1], b[1]),)) for a, b in pairs]


def bare(node: exp.Expr) -> exp.Expr:
    """The expression without parentheses, alias, cast, ANY_VALUE or ARG_MIN/ARG_MAX around it."""
    while isinstance(
        node,
        (
            exp.Paren,
            exp.Alias,
            exp.Cast,
            exp.TryCast,
            exp.AnyValue,
            exp.ArgMax,
            exp.ArgMin,
            exp.IgnoreNulls,
        ),
    ):
        node = node.this
    return node
