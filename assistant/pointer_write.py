"""SQL to symbols: what the bundled model is trained to say.

There is one way to write each thing. Joins are left out where the foreign keys give them, tables
where the columns give them; aliases, casts and ANY_VALUE disappear; a column that a join makes
equal to a key is written as the key. `pointer_read` puts all of that back.
"""

from __future__ import annotations

from sqlglot import exp, parse_one
from sqlglot.errors import SqlglotError

from assistant.joins import ColumnKey, Edge, NoJoinPath
from assistant.pointer import Constant, Encoded
from assistant.prompt import CANNOT_ANSWER

_BINARY = {
    exp.And: "and", exp.Or: "or", exp.EQ: "=", exp.NEQ: "!=", exp.GT: ">", exp.GTE: ">=",
    exp.LT: "<", exp.LTE: "<=", exp.Add: "+", exp.Sub: "-", exp.Mul: "*", exp.Div: "/",
}  # fmt: skip
_AGGREGATES = {
    exp.Count: "count", exp.Sum: "sum", exp.Avg: "avg", exp.Min: "min", exp.Max: "max",
}  # fmt: skip
_FUNCTIONS = {
    exp.Abs: "abs", exp.Length: "length", exp.Lower: "lower", exp.Upper: "upper",
    exp.Year: "year", exp.Month: "month", exp.Day: "day", exp.Quarter: "quarter",
    exp.DayOfWeek: "dayofweek", exp.RowNumber: "row_number", exp.Rank: "rank",
    exp.DenseRank: "dense_rank",
}  # fmt: skip
_TRUNCATIONS = {"year", "quarter", "month", "week", "day"}
_SMALL = range(0, 11)


class NotExpressible(ValueError):
    """SQL that the pointer form has no way to say, or a constant that has no symbol."""


def write_reply(sql: str, encoded: Encoded) -> str:
    """`sql` over the symbols of `encoded`, tokens separated by spaces."""
    if sql.strip().lower() == CANNOT_ANSWER:
        return CANNOT_ANSWER
    try:
        tree = parse_one(sql, read="duckdb")
    except SqlglotError as error:
        raise NotExpressible(str(error)) from error
    return " ".join(_Writer(encoded).query(tree).split())


class _Scope:
    """One SELECT: its tables by alias, and the columns that its joins make equal."""

    def __init__(self) -> None:
        self.tables: dict[str, str] = {}
        self.edges: list[tuple[ColumnKey, ColumnKey]] = []
        self.used: dict[str, None] = {}


class _Writer:
    def __init__(self, encoded: Encoded) -> None:
        self.encoded = encoded
        self.schema = encoded.schema
        self.table_symbols = {key: symbol for symbol, key in encoded.tables.items()}
        self.column_symbols = {key: symbol for symbol, key in encoded.columns.items()}

    def query(self, node: exp.Expression) -> str:
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
        scope = _Scope()
        filters = self._read_sources(node, scope)
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
            rest += ["group by", " , ".join(keys)]
        having = node.args.get("having")
        if having:
            rest += ["having", self._expr(having.this, scope)]
        order = node.args.get("order")
        if order:
            rest += [
                "order by",
                " , ".join(self._ordered(e, scope, node) for e in order.expressions),
            ]
        limit = node.args.get("limit")
        if limit:
            rest += ["limit", self._limit(limit)]
        parts += self._from(scope)
        return " ".join(parts + rest)

    # -- tables and joins ------------------------------------------------------------------------

    def _read_sources(self, node: exp.Select, scope: _Scope) -> list[exp.Expression]:
        """Fill the scope; returns the conditions of ON and WHERE that are no joins."""
        source = node.args.get("from_")
        if source is None:
            raise NotExpressible("no FROM")
        conditions: list[exp.Expression] = []
        self._add_table(source.this, scope)
        for join in node.args.get("joins") or ():
            if join.side or join.kind not in ("", "INNER", "CROSS") or join.args.get("method"):
                raise NotExpressible(f"a {join.side or join.kind or 'NATURAL'} join")
            self._add_table(join.this, scope)
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
            pair = self._join_pair(condition, scope)
            if pair:
                scope.edges.append(pair)
            else:
                filters.append(condition)
        return self._merge_periods(filters)

    def _merge_periods(self, filters: list[exp.Expression]) -> list[exp.Expression]:
        """`d >= first AND d < after`, or a year and a month of `d`, become `d = period`."""
        merged: list[exp.Expression] = []
        for condition in filters:
            period = self._period(merged[-1], condition) if merged else None
            if period is None:
                merged.append(condition)
            else:
                merged[-1] = period
        return merged

    def _period(self, one: exp.Expression, two: exp.Expression) -> exp.Expression | None:
        """`column = period` if the two conditions together say a period of the question."""
        if isinstance(one, exp.GTE) and isinstance(two, exp.LT) and one.this == two.this:
            column = one.this
            wanted = _bare(one.expression).name, _bare(two.expression).name
        elif (
            isinstance(one, exp.EQ)
            and isinstance(two, exp.EQ)
            and isinstance(one.this, exp.Year)
            and isinstance(two.this, exp.Month)
            and one.this.this == two.this.this
        ):
            column = one.this.this
            wanted = f"{one.expression.name}-{two.expression.name.zfill(2)}-01", None
        else:
            return None
        for value in self.encoded.values.values():
            first, after = _bounds(value) or (None, None)
            if first == wanted[0] and (after == wanted[1] or wanted[1] is None):
                text = exp.Literal.string(value.text)
                return exp.EQ(this=_bare(column).copy(), expression=text)
        return None

    def _add_table(self, node: exp.Expression, scope: _Scope) -> None:
        if not isinstance(node, exp.Table) or not isinstance(node.this, exp.Identifier):
            raise NotExpressible("a source that is no table")
        name = ".".join(part.name for part in node.parts)
        table = self.schema.table(name)
        if table is None or table.key not in self.table_symbols:
            raise NotExpressible(f"unknown table {name}")
        if table.key in scope.tables.values():
            raise NotExpressible("a self join")
        scope.tables[(node.alias or node.name).casefold()] = table.key

    def _join_pair(
        self, condition: exp.Expression, scope: _Scope
    ) -> tuple[ColumnKey, ColumnKey] | None:
        if not isinstance(condition, exp.EQ):
            return None
        left, right = _bare(condition.this), _bare(condition.expression)
        if not (isinstance(left, exp.Column) and isinstance(right, exp.Column)):
            return None
        a, b = self._resolve(left, scope), self._resolve(right, scope)
        return (a, b) if a[0] != b[0] else None

    def _from(self, scope: _Scope) -> list[str]:
        """`from` with what the columns do not already say, shortest first."""
        needed = list(scope.tables.values())
        used = list(scope.used)
        rest = [t for t in needed if t not in used]
        gold = {frozenset(pair) for pair in scope.edges}
        links = _edges(scope.edges)
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
                items = [self.table_symbols[t] for t in extras]
                items += [
                    f"link ( {self._symbol((e.left, a))} , {self._symbol((e.right, b))} )"
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

    def _resolve(self, column: exp.Column, scope: _Scope) -> ColumnKey:
        if column.table:
            key = scope.tables.get(column.table.casefold())
            keys = [key] if key else []
        else:
            keys = list(scope.tables.values())
        for key in keys:
            table = self.schema.table(key)
            found = table.column(column.name) if table else None
            if found is not None:
                return key, found.name
        raise NotExpressible(f"column {column.sql()} is not of this SELECT")

    def _canonical(self, key: ColumnKey, scope: _Scope) -> ColumnKey:
        """Of two columns that a join makes equal, the primary key."""
        for a, b in scope.edges:
            for this, other in ((a, b), (b, a)):
                table = self.schema.table(other[0])
                mine = self.schema.table(this[0])
                if this == key and table and mine and other[1] in table.primary_key:
                    if this[1] not in mine.primary_key:
                        return other
        return key

    def _symbol(self, key: ColumnKey) -> str:
        symbol = self.column_symbols.get(key)
        if symbol is None:
            raise NotExpressible(f"column {key} has no symbol")
        return symbol

    # -- expressions -----------------------------------------------------------------------------

    def _column(self, node: exp.Column, scope: _Scope) -> str:
        key = self._canonical(self._resolve(node, scope), scope)
        scope.used[key[0]] = None
        return self._symbol(key)

    def _all_columns(self, alias: str, scope: _Scope) -> str:
        """`orders.*`: the table's symbol, or `*` where it is the only table."""
        key = scope.tables.get(alias.casefold())
        if key is None:
            raise NotExpressible(f"unknown table {alias}")
        if len(scope.tables) == 1:
            return "*"
        scope.used[key] = None
        return self.table_symbols[key]

    def _operand(self, node: exp.Expression, scope: _Scope, *loose: type) -> str:
        text = self._expr(node, scope)
        return f"( {text} )" if isinstance(_bare(node), loose) else text

    def _expr(self, node: exp.Expression, scope: _Scope, *, group: bool = False) -> str:
        node = _bare(node)
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
            high = self._constant(node.args["high"], node.this, scope)
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

    def _function(self, node: exp.Expression, scope: _Scope) -> str:
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

    def _aggregate(self, node: exp.Expression, scope: _Scope) -> str:
        name = _AGGREGATES[type(node)]
        inner = _bare(node.this)
        if node.args.get("expressions"):
            raise NotExpressible("an aggregate of several columns")
        if isinstance(inner, exp.Distinct):
            if len(inner.expressions) != 1:
                raise NotExpressible("DISTINCT of several columns")
            return f"{name} ( distinct {self._expr(inner.expressions[0], scope)} )"
        if name == "count" and (isinstance(inner, exp.Literal) or self._counts_rows(inner, scope)):
            return "count ( * )"
        return f"{name} ( {self._expr(inner, scope)} )"

    def _counts_rows(self, inner: exp.Expression, scope: _Scope) -> bool:
        """Counting a whole primary key is counting rows."""
        if not isinstance(inner, exp.Column):
            return False
        key = self._canonical(self._resolve(inner, scope), scope)
        table = self.schema.table(key[0])
        return table is not None and table.primary_key == (key[1],)

    def _window(self, node: exp.Window, scope: _Scope) -> str:
        if node.args.get("spec"):
            raise NotExpressible("a window frame")
        inside = []
        if node.args.get("partition_by"):
            keys = (self._expr(e, scope) for e in node.args["partition_by"])
            inside.append("partition by " + " , ".join(keys))
        if node.args.get("order"):
            keys = (self._ordered(e, scope, None) for e in node.args["order"].expressions)
            inside.append("order by " + " , ".join(keys))
        return f"{self._expr(node.this, scope)} over ( {' '.join(inside)} )"

    def _binary(self, node: exp.Expression, scope: _Scope) -> str:
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

    def _comparison(self, node: exp.Expression, scope: _Scope) -> str:
        left, right, word = node.this, node.expression, _BINARY[type(node)]
        if isinstance(_bare(left), exp.Literal) and not isinstance(_bare(right), exp.Literal):
            left, right = right, left
            word = {">": "<", "<": ">", ">=": "<=", "<=": ">="}.get(word, word)
        bare = _bare(left)
        if isinstance(bare, (exp.Lower, exp.Upper)) and word in ("=", "!="):
            bare = _bare(bare.this)
        if isinstance(bare, exp.Year) and word == "=" and isinstance(_bare(bare.this), exp.Column):
            bare = _bare(bare.this)  # a date beside a year is within that year
        return f"{self._expr(bare, scope)} {word} {self._constant(right, bare, scope)}"

    def _negation(self, inner: exp.Expression, scope: _Scope) -> str:
        inner = _bare(inner)
        if isinstance(inner, exp.In):
            return self._in(inner, scope, "not in")
        if isinstance(inner, exp.Is):
            return self._expr(inner, scope).replace(" is null", " is not null")
        return f"not {self._operand(inner, scope, exp.And, exp.Or)}"

    def _in(self, node: exp.In, scope: _Scope, word: str) -> str:
        column = self._expr(node.this, scope)
        query = node.args.get("query")
        if query is not None:
            return f"{column} {word} ( {self.query(query)} )"
        items = [self._constant(e, node.this, scope) for e in node.expressions]
        return f"{column} {word} ( {' , '.join(items)} )"

    def _like(self, node: exp.Expression, scope: _Scope) -> str:
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

    def _is(self, node: exp.Is, scope: _Scope) -> str:
        if not isinstance(node.expression, exp.Null):
            return f"{self._expr(node.this, scope)} = {self._expr(node.expression, scope)}"
        return f"{self._expr(node.this, scope)} is null"

    def _ordered(self, node: exp.Expression, scope: _Scope, select: exp.Select | None) -> str:
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

    def _constant(
        self, node: exp.Expression, compared: exp.Expression | None, scope: _Scope
    ) -> str:
        """The symbol of a literal (preferring a cell of the column it is compared with), or the
        expression that it is."""
        node = _bare(node)
        if isinstance(node, exp.Neg) and isinstance(node.this, exp.Literal):
            node = exp.Literal.number(f"-{node.this.name}")
        if not isinstance(node, exp.Literal):
            return self._operand(node, scope, exp.And, exp.Or)
        column = None
        if isinstance(compared, exp.Expression) and isinstance(_bare(compared), exp.Column):
            column = self._resolve(_bare(compared), scope)
            canonical = self._canonical(column, scope)
        if node.is_string:
            options = (column, canonical) if column else ()
            return self._text(node.name, options)
        return self._number(node.name, column)

    def _text(self, text: str, columns: tuple[ColumnKey, ...]) -> str:
        wanted = text.strip().casefold()
        matches = [
            (symbol, value) for symbol, value in self.encoded.values.items() if _says(value, wanted)
        ]
        for symbol, value in matches:
            if value.column in columns:
                return symbol
        for symbol, value in sorted(matches, key=lambda m: m[1].column is not None):
            return symbol
        raise NotExpressible(f"no symbol for '{text}'")

    def _number(self, text: str, column: ColumnKey | None) -> str:
        number = float(text)
        for symbol, value in self.encoded.values.items():
            if value.kind == "number" and float(value.text) == number:
                return symbol
        for symbol, value in self.encoded.values.items():
            if value.column is not None and value.column == column and value.text == text:
                return symbol
        if number in _SMALL:
            return str(int(number))
        raise NotExpressible(f"no symbol for {text}")


def _bounds(value: Constant) -> tuple[str, str] | None:
    if value.first is None or value.after is None:
        return None
    return value.first.isoformat(), value.after.isoformat()


def _says(value: Constant, wanted: str) -> bool:
    first = value.first.isoformat() if value.first else None
    return wanted in (value.text.strip().casefold(), first)


def _edges(pairs: list[tuple[ColumnKey, ColumnKey]]) -> list[Edge]:
    return [Edge(a[0], b[0], ((a[1], b[1]),)) for a, b in pairs]


def _bare(node: exp.Expression) -> exp.Expression:
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
