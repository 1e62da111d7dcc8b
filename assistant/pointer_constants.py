"""Functions and constants of a reply: numbers, cells, periods and patterns as DuckDB writes them.

A constant takes the type of the column that it stands beside.
"""

from __future__ import annotations

import re

from sqlglot import exp

from assistant.joins import ColumnKey
from assistant.pointer import Constant, Encoded
from assistant.pointer_literals import (
    compare_dates,
    is_date,
    is_number,
    is_text,
    like_text,
    period_of,
    within,
    write_date,
)
from assistant.pointer_tree import kind_of, own, symbol_of
from schemas.model import Column

_NUMERIC = re.compile(r"INT|DECIMAL|NUMERIC|DOUBLE|FLOAT|REAL")
_COMPARISONS = (exp.EQ, exp.NEQ, exp.GT, exp.GTE, exp.LT, exp.LTE)


class Constants:
    """Writes what the symbols `<v0>` of one question stand for, in place."""

    def __init__(self, encoded: Encoded) -> None:
        self.encoded = encoded
        self.schema = encoded.schema

    def key_of(self, column: exp.Expr) -> ColumnKey:
        """The table and column of a column's symbol."""
        return self.encoded.columns[symbol_of(column)]

    def write(self, select: exp.Select) -> None:
        """Turn the functions and constants of one SELECT over symbols into SQL, in place."""
        self._functions(select)
        self._constants(select)

    def column_of(self, node: exp.Expr) -> Column | None:
        """The column whose symbol this is, loose or not; None for anything else."""
        if isinstance(node, exp.AnyValue):
            node = node.this
        if kind_of(node) != "c":
            return None
        key = self.key_of(node)
        table = self.schema.table(key[0])
        return table.column(key[1]) if table else None

    def _functions(self, select: exp.Select) -> None:
        for call in list(own(select, exp.Anonymous)):
            name = call.name.lower()
            if name in ("has", "starts", "ends"):
                column, symbol = call.expressions
                text = like_text(self._constant_of(symbol).text)
                pattern = {"has": f"%{text}%", "starts": f"{text}%", "ends": f"%{text}"}[name]
                call.replace(exp.ILike(this=column, expression=exp.Literal.string(pattern)))
            elif name.startswith("by"):
                call.replace(
                    exp.func(
                        "date_trunc",
                        exp.Literal.string(name[2:]),
                        call.expressions[0],
                        dialect="duckdb",
                    )
                )

    def _constants(self, select: exp.Select) -> None:
        for call in list(own(select, (exp.Sum, exp.Avg))):
            column = self.column_of(call.this)
            if column is not None and column.type.upper().startswith("VARCHAR"):
                call.set("this", exp.TryCast(this=call.this, to=exp.DataType.build("double")))
        for node in list(own(select, _COMPARISONS)):
            self._compare(node)
        for node in list(own(select, exp.Between)):
            self._between(node)
        for node in list(own(select, exp.In)):
            column = self.column_of(node.this)
            node.set(
                "expressions",
                [
                    self._literal(self._constant_of(e), column) if kind_of(e) == "v" else e
                    for e in node.expressions
                ],
            )
        for leaf in list(own(select, exp.Column)):
            if kind_of(leaf) == "v":
                leaf.replace(self._literal(self._constant_of(leaf), None))

    def _compare(self, node: exp.Expr) -> None:
        if kind_of(node.expression) != "v":
            return
        value = self._constant_of(node.expression)
        column = self.column_of(node.this)
        if column is not None and is_date(column):
            period = period_of(value)
            if period is not None:
                node.replace(compare_dates(node, *period))
                return
        if column is not None and is_text(column):
            if is_number(value.text) and not isinstance(node, (exp.EQ, exp.NEQ)):
                node.set("this", exp.TryCast(this=node.this, to=exp.DataType.build("double")))
                node.set("expression", exp.Literal.number(value.text))
                return
            if value.column is None and isinstance(node, (exp.EQ, exp.NEQ)):
                like: exp.Expr = exp.ILike(
                    this=node.this, expression=exp.Literal.string(like_text(value.text))
                )
                node.replace(like if isinstance(node, exp.EQ) else exp.Not(this=like))
                return
        node.set("expression", self._literal(value, column))

    def _between(self, node: exp.Expr) -> None:
        column = self.column_of(node.this)
        low, high = node.args["low"], node.args["high"]
        if column is not None and is_date(column) and kind_of(low) == kind_of(high) == "v":
            first, last = period_of(self._constant_of(low)), period_of(self._constant_of(high))
            if first and last:
                node.replace(within(node.this, first[0], last[1]))
                return
        for name in ("low", "high"):
            if kind_of(node.args[name]) == "v":
                value = self._constant_of(node.args[name])
                node.set(name, self._literal(value, column))
                if column is not None and is_text(column) and is_number(value.text):
                    node.set(name, exp.Literal.number(value.text))
                    if not isinstance(node.this, exp.TryCast):
                        node.set(
                            "this", exp.TryCast(this=node.this, to=exp.DataType.build("double"))
                        )

    def _literal(self, value: Constant, column: Column | None) -> exp.Expr:
        if value.kind == "period" and value.first is not None:
            if column is not None and not is_date(column):
                return exp.Literal.string(value.text)
            return write_date(value.first)
        numeric = column is None or not is_text(column)
        if numeric and value.column is None and is_number(value.text):
            return exp.Literal.number(value.text)
        if column is not None and _NUMERIC.match(column.type.upper()) and is_number(value.text):
            return exp.Literal.number(value.text)
        return exp.Literal.string(value.text)

    def _constant_of(self, node: exp.Expr) -> Constant:
        return self.encoded.values[symbol_of(node)]
