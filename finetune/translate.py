"""Gold SQL from other dialects in DuckDB's, with the repairs that plain transpilation leaves out.

SQLite in particular accepts what DuckDB refuses or reads differently:

- `"text"` that names no column is a string;
- columns beside GROUP BY need not be grouped: they come from some row of the group, and next to a
  single MIN or MAX from the row that holds it (`ANY_VALUE`, `ARG_MIN`, `ARG_MAX`);
- LIKE ignores letter case (`ILIKE`);
- numbers and text compare and add up by loose rules (casts), casts never fail (`TRY_CAST`), REAL
  has 64 bits, and a whole number divided by another stays whole;
- DISTINCT may be ordered by what is not selected.

The repairs are written for what evaluation sets hold and are not complete; `gold_run` runs both
the original and the translation where it has the SQLite file, and keeps what agrees.
"""

from __future__ import annotations

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError
from sqlglot.optimizer.scope import Scope, traverse_scope

from assistant.errors import QueryError
from finetune.canonical import SchemaNames
from finetune.loose_grouping import complete_grouping, order_distinct

_LOOSE = ("sqlite", "mysql")
_COMPARISONS = (exp.EQ, exp.NEQ, exp.GT, exp.GTE, exp.LT, exp.LTE)
_EQUALITIES = (exp.EQ, exp.NEQ)
_INTEGERS = ("TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT", "UBIGINT", "UINTEGER")


def translate(sql: str, dialect: str, schema: SchemaNames) -> list[str]:
    """`sql` in DuckDB's dialect, in the readings that it may have, the likeliest first.

    Two readings differ only where text is compared with a number by size: as numbers, or as text.
    Raises `QueryError` for an unknown dialect or SQL that does not parse in it.
    """
    if dialect == "duckdb":
        return [sql]
    readings = [_translate(sql, dialect, schema, sized_as_numbers=flag) for flag in (True, False)]
    return list(dict.fromkeys(readings))


def _translate(sql: str, dialect: str, schema: SchemaNames, *, sized_as_numbers: bool) -> str:
    try:
        tree = sqlglot.parse_one(sql, dialect=dialect)
        if dialect in _LOOSE:
            repair = _Repair(schema, sized_as_numbers=sized_as_numbers)
            for scope in traverse_scope(tree):
                repair.scope(scope)
        text = tree.sql(dialect="duckdb")
        if dialect not in _LOOSE:
            return text
        return sqlglot.parse_one(text, dialect="duckdb").transform(_soften_cast).sql("duckdb")
    except (SqlglotError, ValueError, RecursionError) as error:
        reason = str(error).splitlines()[0]
        raise QueryError(f"Cannot translate from {dialect}: {reason}") from error


def _soften_cast(node: exp.Expr) -> exp.Expr:
    """Casts that never fail, REAL with 64 bits, and reals cut (not rounded) to whole numbers."""
    if isinstance(node, exp.Anonymous) and node.name.upper() == "JULIANDAY" and node.expressions:
        moment = exp.TryCast(this=node.expressions[0], to=exp.DataType.build("timestamp"))
        return exp.func("julian", moment)
    if not isinstance(node, exp.Cast):
        return node
    target = node.to
    if target.is_type("float"):
        target = exp.DataType.build("double")
    inner = node.this
    if target.is_type(*exp.DataType.INTEGER_TYPES) and isinstance(
        inner.unnest(), (exp.Binary, exp.Avg)
    ):
        inner = exp.Trunc(this=inner)
    return exp.TryCast(this=inner, to=target)


class _Repair:
    """The repairs of one query, scope by scope, innermost first."""

    def __init__(self, schema: SchemaNames, *, sized_as_numbers: bool) -> None:
        self.sized_as_numbers = sized_as_numbers
        self.tables = {
            table.casefold(): {name.casefold(): type_ for name, type_ in columns.items()}
            for table, columns in schema.items()
        }

    def scope(self, scope: Scope) -> None:
        select = scope.expression
        if not isinstance(select, exp.Select):
            return
        self._quote_strings(scope, select)
        self._cast_mixed(scope)
        for like in list(scope.find_all(exp.Like)):
            self._ignore_case(like, scope)
        order_distinct(select)
        complete_grouping(select)

    # --- names and types ---------------------------------------------------------------------

    def _type(self, column: exp.Column, scope: Scope | None) -> str | None:
        """The column's DuckDB type; "" where a subquery makes it; None where it does not exist."""
        while scope is not None:
            for alias, source in scope.sources.items():
                if column.table and alias.casefold() != column.table.casefold():
                    continue
                found = self._type_in(column.name.casefold(), source)
                if found is not None:
                    return found
            scope = scope.parent
        return None

    def _type_in(self, name: str, source: exp.Expr | Scope) -> str | None:
        if isinstance(source, exp.Table):
            return self.tables.get(source.name.casefold(), {}).get(name)
        if not isinstance(source, Scope):
            return None
        query = source.expression
        if not isinstance(query, exp.Query):
            return None
        names = [item.casefold() for item in query.named_selects]
        return "" if name in names or "*" in names else None

    def _kind(self, node: exp.Expr, scope: Scope) -> str:
        """What values `node` has: "text", "integer", "real", "time" or "" (not known)."""
        node = node.unnest()
        if isinstance(node, exp.Literal):
            return "text" if node.is_string else "integer" if node.is_int else "real"
        if isinstance(node, exp.Neg):
            return self._kind(node.this, scope)
        if isinstance(node, exp.Count):
            return "integer"
        if isinstance(node, exp.Avg):
            return "real"
        if isinstance(node, (exp.Sum, exp.Min, exp.Max)):
            return self._kind(node.this, scope)
        if isinstance(node, exp.Cast):
            return _kind_of_type(node.to.sql("duckdb"))
        if isinstance(node, exp.Column):
            return _kind_of_type(self._type(node, scope) or "")
        if isinstance(node, exp.Select) and node.selects:
            inner = next((s for s in scope.subquery_scopes if s.expression is node), None)
            return self._kind(node.selects[0].unalias(), inner) if inner else ""
        return ""

    # --- repairs -----------------------------------------------------------------------------

    def _quote_strings(self, scope: Scope, select: exp.Select) -> None:
        outputs = {item.alias.casefold() for item in select.selects if item.alias}
        for column in list(scope.find_all(exp.Column)):
            identifier = column.this
            if column.table or not isinstance(identifier, exp.Identifier):
                continue
            known = identifier.name.casefold() in outputs or self._type(column, scope) is not None
            if identifier.quoted and not known:
                column.replace(exp.Literal.string(identifier.name))

    def _ignore_case(self, like: exp.Like, scope: Scope) -> None:
        value = like.this
        if self._kind(value, scope) not in ("text", ""):
            value = exp.cast(value.copy(), "varchar")
        like.replace(exp.ILike(this=value.copy(), expression=like.expression.copy()))

    def _cast_mixed(self, scope: Scope) -> None:
        for total in list(scope.find_all(exp.Sum, exp.Avg)):
            if self._kind(total.this, scope) == "text":
                total.set("this", _as_summand(total.this))
        for operation in list(scope.find_all(exp.Add, exp.Sub, exp.Mul, exp.Div)):
            self._cast_operands(operation, scope)
        for comparison in list(scope.find_all(*_COMPARISONS)):
            self._cast_compared(comparison, scope)
        for node in list(scope.find_all(exp.Between)):
            if self._kind(node.this, scope) == "text" and _is_number(node.args["low"]):
                if self.sized_as_numbers:
                    node.set("this", _as_number(node.this))
                else:
                    node.set("low", _as_text(node.args["low"]))
                    node.set("high", _as_text(node.args["high"]))
        for choice in list(scope.find_all(exp.In)):
            own, query = self._kind(choice.this, scope), choice.args.get("query")
            if query is not None:
                kinds = {own, self._kind(query, scope)}
                if "text" in kinds and kinds & {"integer", "real"}:
                    choice.set("this", exp.cast(choice.this.copy(), "varchar"))
                    _cast_output(query.unnest())
            elif own == "text":
                values = [_as_text(e) if _is_number(e) else e for e in choice.expressions]
                choice.set("expressions", values)

    def _cast_operands(self, node: exp.Binary, scope: Scope) -> None:
        kinds = [self._kind(side, scope) for side in (node.left, node.right)]
        for name, side, kind in zip(
            ("this", "expression"), (node.left, node.right), kinds, strict=True
        ):
            if kind == "text":
                node.set(name, _as_summand(side))
        if isinstance(node, exp.Div) and kinds == ["integer", "integer"]:
            node.replace(exp.IntDiv(this=node.left.copy(), expression=node.right.copy()))

    def _cast_compared(self, node: exp.Binary, scope: Scope) -> None:
        for name, side, other in (
            ("this", node.left, node.right),
            ("expression", node.right, node.left),
        ):
            kind, other_kind = self._kind(side, scope), self._kind(other, scope)
            other_name = "expression" if name == "this" else "this"
            if kind == "text" and other_kind in ("integer", "real") and not side.is_string:
                as_text = isinstance(node, _EQUALITIES) or not self.sized_as_numbers
                if _is_number(other) and as_text:
                    node.set(other_name, _as_text(other))
                elif not self.sized_as_numbers and isinstance(other, exp.Subquery):
                    node.set(other_name, exp.cast(other.copy(), "varchar"))
                else:
                    node.set(name, _as_number(side))
                return
            if side.is_string and other_kind in ("integer", "real", "time"):
                if other_kind == "time":
                    node.set(other_name, exp.cast(other.copy(), "varchar"))
                elif _reads_as_number(side.name):
                    node.set(name, exp.Literal.number(side.name.strip()))
                else:
                    node.set(other_name, exp.cast(other.copy(), "varchar"))
                return


def _cast_output(select: exp.Expr) -> None:
    if isinstance(select, exp.Select) and len(select.selects) == 1:
        select.set("expressions", [exp.cast(select.selects[0].unalias().copy(), "varchar")])


def _as_summand(node: exp.Expr) -> exp.Expr:
    """Text in a sum counts as the number that it begins with, else as 0; NULL stays NULL."""
    pattern = exp.Literal.string(r"^\s*[-+]?[0-9]*\.?[0-9]+([eE][-+]?[0-9]+)?")
    prefix = exp.RegexpExtract(this=node.copy(), expression=pattern)
    number = exp.func("coalesce", _as_number(prefix), exp.Literal.number(0))
    present = exp.Not(this=exp.Is(this=node.copy(), expression=exp.Null()))
    return exp.Case(ifs=[exp.If(this=present, true=number)])


def _kind_of_type(type_: str) -> str:
    name = type_.upper().split("(")[0]
    if name in _INTEGERS or name == "INT":
        return "integer"
    if name in ("DOUBLE", "FLOAT", "REAL", "DECIMAL"):
        return "real"
    if name in ("VARCHAR", "TEXT"):
        return "text"
    if name.startswith(("DATE", "TIME")):
        return "time"
    return ""


def _is_number(node: exp.Expr) -> bool:
    inner = node.this if isinstance(node, exp.Neg) else node
    return isinstance(inner, exp.Literal) and not inner.is_string


def _reads_as_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def _as_text(node: exp.Expr) -> exp.Expr:
    return exp.Literal.string(node.sql("duckdb"))


def _as_number(node: exp.Expr) -> exp.Expr:
    return exp.TryCast(this=node.copy(), to=exp.DataType.build("double"))
