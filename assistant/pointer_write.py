"""SQL to symbols: what the bundled model is trained to say.

There is one way to write each thing. Joins are left out where the foreign keys give them, tables
where the columns give them; aliases, casts and ANY_VALUE disappear; a column that a join makes
equal to a key is written as the key. `pointer_read` puts all of that back.
"""

from __future__ import annotations

import datetime as dt
import re

from sqlglot import exp, parse_one
from sqlglot.errors import SqlglotError

from assistant.joins import ColumnKey
from assistant.pointer import Constant, Encoded
from assistant.pointer_literals import period_of
from assistant.pointer_scope import NotExpressible, Scope, Symbols, bare, bounds_of
from assistant.prompt import CANNOT_ANSWER

_BINARY: dict[type[exp.Expr], str] = {
    exp.And: "and", exp.Or: "or", exp.EQ: "=", exp.NEQ: "!=", exp.GT: ">", exp.GTE: ">=",
    exp.LT: "<", exp.LTE: "<=", exp.Add: "+", exp.Sub: "-", exp.Mul: "*", exp.Div: "/",
}  # fmt: skip
_AGGREGATES: dict[type[exp.Expr], str] = {
    exp.Count: "count", exp.Sum: "sum", exp.Avg: "avg", exp.Min: "min", exp.Max: "max",
}  # fmt: skip
_FUNCTIONS: dict[type[exp.Expr], str] = {
    exp.Abs: "abs", exp.Length: "length", exp.Lower: "lower", exp.Upper: "upper",
    exp.Year: "year", exp.Month: "month", exp.Day: "day", exp.Quarter: "quarter",
    exp.DayOfWeek: "dayofweek", exp.RowNumber: "row_number", exp.Rank: "rank",
    exp.DenseRank: "dense_rank",
}  # fmt: skip
_TRUNCATIONS = {"year", "quarter", "month", "week", "day"}
_SAID_AS_DIGITS = (*range(11), 100)  # 100 for percentages
# what `read_reply` adds by itself after NOT IN
_ONLY_KNOWN = re.compile(r"^(select (<c\d+>)(?: .*)?) (?:where|and) \2 is not null$")


def write_reply(sql: str, encoded: Encoded) -> str:
    """`sql` over the symbols of `encoded`, tokens separated by spaces."""
    if sql.strip().lower() == CANNOT_ANSWER:
        return CANNOT_ANSWER
    try:
        tree = parse_one(sql, read="duckdb")
    except SqlglotError as error:
        raise NotExpressible(str(error)) from error
    return " ".join(_Writer(encoded).query(tree).split())


class _Writer:
    def __init__(self, encoded: Encoded) -> None:
        self.encoded = encoded
        self.symbols = Symbols(encoded)

    def query(self, node: exp.Expr) -> str:
        if isinstance(node, exp.Subquery):
            if node.args.get("alias"):
                raise NotExpressible("a subquery with a name")
            return self.query(node.this)
        if isinstance(node, exp.SetOperation):
            return self._set_operation(node)
        if isinstance(node, exp.Select):
            return self._select(node)
        raise NotExpressible(f"a {node.key}")

    def _set_operation(self, node: exp.SetOperation) -> str:
        if node.args.get("order") or node.args.get("limit"):
            raise NotExpressible("an ordered set operation")
        word = {exp.Union: "union", exp.Intersect: "intersect", exp.Except: "except"}[type(node)]
        if word == "union" and not node.args.get("distinct"):
            word = "union all"
        return f"{self.query(node.this)} {word} {self.query(node.expression)}"

    def _select(self, node: exp.Select) -> str:
        for part in ("with_", "laterals", "qualify", "pivots", "windows", "offset", "sample"):
            if node.args.get(part):
                raise NotExpressible(f"a {part} clause")
        scope = Scope(self.encoded, self.symbols)
        filters = scope.read_sources(node)
        items = ", ".join(self._expr(e, scope) for e in node.expressions)
        parts = ["select"]
        if node.args.get("distinct"):
            if node.args["distinct"].args.get("on"):
                raise NotExpressible("DISTINCT ON")
            parts.append("distinct")
        parts.append(items.replace(", ", " , "))
        rest: list[str] = []
        if filters:
            rest += ["where", " and ".join(self._operand(f, scope, exp.Or) for f in filters)]
        group = node.args.get("group")
        if group:
            if set(k for k, v in group.args.items() if v) - {"expressions"}:
                raise NotExpressible("GROUP BY ALL, ROLLUP or CUBE")
            keys = dict.fromkeys(self._expr(e, scope, group=True) for e in group.expressions)
            rest += ["groupby", " , ".join(keys)]
        having = node.args.get("having")
        if having:
            rest += ["having", self._expr(having.this, scope)]
        order = node.args.get("order")
        if order:
            rest += [
                "orderby",
                " , ".join(self._ordered(e, scope, node) for e in order.expressions),
            ]
        limit = node.args.get("limit")
        if limit:
            count = self._limit(limit)
            rest += ["top"] if count == "1" else ["limit", count]
        parts += scope.from_clause()
        return " ".join(parts + rest)

    # -- expressions -----------------------------------------------------------------------------

    def _column(self, node: exp.Column, scope: Scope) -> str:
        key = scope.canonical(scope.resolve(node))
        scope.used[key[0]] = None
        return scope.symbol(key)

    def _all_columns(self, alias: str, scope: Scope) -> str:
        """`orders.*`: the table's symbol, or `*` where it is the only table."""
        key = scope.tables.get(alias.casefold())
        if key is None:
            raise NotExpressible(f"unknown table {alias}")
        if len(scope.tables) == 1:
            return "*"
        scope.used[key] = None
        return self.symbols.tables[key]

    def _operand(self, node: exp.Expr, scope: Scope, *loose: type) -> str:
        text = self._expr(node, scope)
        return f"( {text} )" if isinstance(bare(node), loose) else text

    def _expr(self, node: exp.Expr, scope: Scope, *, group: bool = False) -> str:
        node = bare(node)
        if isinstance(node, exp.Column):
            if isinstance(node.this, exp.Star):
                return self._all_columns(node.table, scope)
            return self._column(node, scope)
        if isinstance(node, exp.Star):
            return "*"
        if isinstance(node, exp.Window):
            return self._window(node, scope)
        if type(node) in _AGGREGATES:
            return self._aggregate(node, scope)
        if isinstance(node, (exp.EQ, exp.NEQ, exp.GT, exp.GTE, exp.LT, exp.LTE)):
            return self._comparison(node, scope)
        if type(node) in _BINARY:
            return self._binary(node, scope)
        if isinstance(node, exp.Not):
            return self._negation(node.this, scope)
        if isinstance(node, exp.Between):
            column = self._expr(node.this, scope)
            low = self._constant(node.args["low"], node.this, scope)
            high = self._last_day(node.args["high"])
            high = high or self._constant(node.args["high"], node.this, scope)
            return f"{column} between {low} and {high}"
        if isinstance(node, exp.In):
            return self._in(node, scope, "in")
        if isinstance(node, (exp.Like, exp.ILike)):
            return self._like(node, scope)
        if isinstance(node, exp.Is):
            return self._is(node, scope)
        if isinstance(node, (exp.Subquery, exp.Select)):
            return f"( {self.query(node)} )"
        if isinstance(node, exp.Exists):
            return f"exists ( {self.query(node.this)} )"
        if isinstance(node, exp.Neg):
            return f"- {self._operand(node.this, scope, exp.Add, exp.Sub)}"
        return self._function(node, scope)

    def _function(self, node: exp.Expr, scope: Scope) -> str:
        if type(node) in _FUNCTIONS:
            inner = self._expr(node.this, scope) if node.this else ""
            return f"{_FUNCTIONS[type(node)]} ( {inner} )"
        if isinstance(node, exp.Round):
            digits = node.args.get("decimals")
            return f"round ( {self._expr(node.this, scope)} , {digits.name if digits else 0} )"
        if isinstance(node, exp.Extract):
            return f"{node.name.lower()} ( {self._expr(node.expression, scope)} )"
        if isinstance(node, (exp.TimestampTrunc, exp.DateTrunc)):
            unit = node.text("unit").lower()
            if unit not in _TRUNCATIONS:
                raise NotExpressible(f"date_trunc to {unit}")
            return f"by{unit} ( {self._expr(node.this, scope)} )"
        if isinstance(node, exp.Literal):
            return self._constant(node, None, scope)
        if isinstance(node, exp.Boolean):
            return "true" if node.this else "false"
        if isinstance(node, exp.Null):
            return "null"
        raise NotExpressible(f"a {node.key}")

    def _aggregate(self, node: exp.Expr, scope: Scope) -> str:
        name = _AGGREGATES[type(node)]
        inner = bare(node.this)
        if node.args.get("expressions"):
            raise NotExpressible("an aggregate of several columns")
        if isinstance(inner, exp.Distinct):
            if len(inner.expressions) != 1:
                raise NotExpressible("DISTINCT of several columns")
            return f"{name} ( distinct {self._expr(inner.expressions[0], scope)} )"
        if name == "count" and self._counts_rows(inner, scope):
            return "countall"
        return f"{name} ( {self._expr(inner, scope)} )"

    def _counts_rows(self, inner: exp.Expr, scope: Scope) -> bool:
        """Counting a constant or a whole primary key is counting rows."""
        if not isinstance(inner, exp.Column):
            return isinstance(inner, exp.Star | exp.Literal)
        key = scope.canonical(scope.resolve(inner))
        table = self.encoded.schema.table(key[0])
        return table is not None and table.primary_key == (key[1],)

    def _window(self, node: exp.Window, scope: Scope) -> str:
        if node.args.get("spec"):
            raise NotExpressible("a window frame")
        inside = []
        if node.args.get("partition_by"):
            keys = (self._expr(e, scope) for e in node.args["partition_by"])
            inside.append("partition by " + " , ".join(keys))
        if node.args.get("order"):
            keys = (self._ordered(e, scope, None) for e in node.args["order"].expressions)
            inside.append("orderby " + " , ".join(keys))
        return f"{self._expr(node.this, scope)} over ( {' '.join(inside)} )"

    def _binary(self, node: exp.Expr, scope: Scope) -> str:
        if isinstance(node, exp.And):
            parts = [self._operand(e, scope, exp.Or) for e in node.flatten()]
            return " and ".join(parts)
        if isinstance(node, exp.Or):
            return " or ".join(self._operand(e, scope) for e in node.flatten())
        word = _BINARY[type(node)]
        loose = (exp.Add, exp.Sub) if word in "*/" else ()
        left = self._operand(node.this, scope, *loose)
        right = self._operand(node.expression, scope, exp.Add, exp.Sub, exp.Div, exp.Mul)
        return f"{left} {word} {right}"

    def _comparison(self, node: exp.Expr, scope: Scope) -> str:
        left, right, word = node.this, node.expression, _BINARY[type(node)]
        if isinstance(bare(left), exp.Literal) and not isinstance(bare(right), exp.Literal):
            left, right = right, left
            word = {">": "<", "<": ">", ">=": "<=", "<=": ">="}.get(word, word)
        term = bare(left)
        if isinstance(term, (exp.Lower, exp.Upper)) and word in ("=", "!="):
            term = bare(term.this)
        if isinstance(term, exp.Year) and word == "=" and isinstance(bare(term.this), exp.Column):
            term = bare(term.this)  # a date beside a year is within that year
        over = self._last_day(right, behind=0) if word in (">=", "<") else None
        if over and not self._begins(right):  # "after March" is from the first of April on
            return f"{self._expr(term, scope)} {'>' if word == '>=' else '<='} {over}"
        return f"{self._expr(term, scope)} {word} {self._constant(right, term, scope)}"

    def _negation(self, inner: exp.Expr, scope: Scope) -> str:
        inner = bare(inner)
        if isinstance(inner, exp.In):
            return self._in(inner, scope, "not in")
        if isinstance(inner, exp.Is):
            return self._expr(inner, scope).replace(" is null", " is not null")
        return f"not {self._operand(inner, scope, exp.And, exp.Or)}"

    def _in(self, node: exp.In, scope: Scope, word: str) -> str:
        column = self._expr(node.this, scope)
        query = node.args.get("query")
        if query is not None:
            inner = " ".join(self.query(query).split())
            if word == "not in":
                inner = _ONLY_KNOWN.sub(r"\1", inner)
            return f"{column} {word} ( {inner} )"
        items = [self._constant(e, node.this, scope) for e in node.expressions]
        return f"{column} {word} ( {' , '.join(items)} )"

    def _like(self, node: exp.Expr, scope: Scope) -> str:
        pattern = node.expression
        if not (isinstance(pattern, exp.Literal) and pattern.is_string):
            raise NotExpressible("a LIKE pattern that is no text")
        text = pattern.name
        core = text.strip("%")
        if "%" in core or "_" in core or not core:
            raise NotExpressible(f"the pattern {text}")
        name = {(True, True): "has", (False, True): "starts", (True, False): "ends"}.get(
            (text.startswith("%"), text.endswith("%"))
        )
        column = self._expr(node.this, scope)
        symbol = self._constant(exp.Literal.string(core), node.this, scope)
        return f"{name} ( {column} , {symbol} )" if name else f"{column} = {symbol}"

    def _is(self, node: exp.Is, scope: Scope) -> str:
        if not isinstance(node.expression, exp.Null):
            return f"{self._expr(node.this, scope)} = {self._expr(node.expression, scope)}"
        return f"{self._expr(node.this, scope)} is null"

    def _ordered(self, node: exp.Expr, scope: Scope, select: exp.Select | None) -> str:
        inner = node.this
        if isinstance(inner, exp.Column) and not inner.table and select is not None:
            inner = next(
                (e.this for e in select.expressions if e.alias and e.alias == inner.name), inner
            )
        if isinstance(inner, exp.Literal):
            raise NotExpressible("ORDER BY a position")
        return self._expr(inner, scope) + (" desc" if node.args.get("desc") else "")

    def _limit(self, node: exp.Limit) -> str:
        literal = node.expression
        if not isinstance(literal, exp.Literal):
            raise NotExpressible("a computed limit")
        return "1" if literal.name == "1" else self._number(literal.name, None)

    # -- constants -------------------------------------------------------------------------------

    def _constant(self, node: exp.Expr, compared: exp.Expr | None, scope: Scope) -> str:
        """The symbol of a literal (preferring a cell of the column it is compared with), or the
        expression that it is."""
        node = bare(node)
        if isinstance(node, exp.Neg) and isinstance(node.this, exp.Literal):
            node = exp.Literal.number(f"-{node.this.name}")
        if not isinstance(node, exp.Literal):
            return self._operand(node, scope, exp.And, exp.Or)
        beside = bare(compared) if compared is not None else None
        column = scope.resolve(beside) if isinstance(beside, exp.Column) else None
        if node.is_string:
            options = (column, scope.canonical(column)) if column else ()
            return self._text(node.name, options)
        return self._number(node.name, column)

    def _last_day(self, node: exp.Expr, *, behind: int = 1) -> str | None:
        """The symbol of the month or season that ends with this day, as "until June" does, or that
        is over with it."""
        node = bare(node)
        if not isinstance(node, exp.Literal) or not node.is_string:
            return None
        for symbol, value in self.encoded.values.items():
            period = period_of(value)
            if period and (period[1] - dt.timedelta(days=behind)).isoformat() == node.name:
                return symbol
        return None

    def _begins(self, node: exp.Expr) -> bool:
        """Whether something that the question says begins with this day."""
        day = bare(node).name
        return any(_says(value, day) for value in self.encoded.values.values())

    def _text(self, text: str, columns: tuple[ColumnKey, ...]) -> str:
        wanted = text.strip().casefold()
        matches = [
            (symbol, value) for symbol, value in self.encoded.values.items() if _says(value, wanted)
        ]
        for symbol, value in matches:
            if value.column in columns:
                return symbol
        if not matches:
            raise NotExpressible(f"no symbol for '{text}'")
        return min(matches, key=lambda match: match[1].column is not None)[0]

    def _number(self, text: str, column: ColumnKey | None) -> str:
        number = float(text)
        for symbol, value in self.encoded.values.items():
            if value.kind == "number" and float(value.text) == number:
                return symbol
        for symbol, value in self.encoded.values.items():
            if value.column is not None and value.column == column and value.text == text:
                return symbol
        if number in _SAID_AS_DIGITS:
            return str(int(number))
        raise NotExpressible(f"no symbol for {text}")


def _says(value: Constant, wanted: str) -> bool:
    return wanted in (value.text.strip().casefold(), bounds_of(value)[0])
