"""Symbols to SQL: what the bundled model says becomes a query that DuckDB runs.

The counterpart of `pointer_write`: tables are found from the columns, joined along foreign keys;
constants are written in the type of the column that they stand beside; columns that a grouped query
leaves loose get an aggregate.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sqlglot import exp, parse_one
from sqlglot.errors import SqlglotError

from assistant.joins import ColumnKey, Edge, NoJoinPath
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
from assistant.pointer_repeats import identifiers, wants_each_once
from assistant.prompt import CANNOT_ANSWER, NoAnswer, NoSqlInReply
from schemas.model import Column, quote_identifier

# one word for what is always said together: fewer steps to write
SHORT_FORMS = {
    "groupby": "group by",
    "orderby": "order by",
    "countall": "count ( * )",
    "top": "limit 1",
}
_SYMBOL = re.compile(r"<([tcv])(\d+)>")
_SHORT = re.compile(rf"\b({'|'.join(SHORT_FORMS)})\b")
_NAME = re.compile(r"^([tcv])_(\d+)$")
_QUERIES = (exp.Select, exp.SetOperation)
_COMPARISONS = (exp.EQ, exp.NEQ, exp.GT, exp.GTE, exp.LT, exp.LTE)
_NUMERIC = re.compile(r"INT|DECIMAL|NUMERIC|DOUBLE|FLOAT|REAL")


def read_reply(reply: str, encoded: Encoded) -> str:
    """The reply as DuckDB SQL on one line.

    Raises `NoAnswer` when the model says that it cannot answer, `NoSqlInReply` when the symbols
    make no query (bad syntax, a symbol that is not in the prompt, tables that nothing connects).
    """
    text = reply.strip()
    if text.lower() == CANNOT_ANSWER:
        raise NoAnswer("I cannot answer that from this database.")
    try:
        spelled = _SHORT.sub(lambda match: f" {SHORT_FORMS[match[0]]} ", text)
        tree = parse_one(_SYMBOL.sub(r" \1_\2 ", spelled), read="duckdb")
    except SqlglotError as error:
        raise NoSqlInReply(f"The model's reply is no query: {text[:120]}") from error
    if not isinstance(tree, _QUERIES):
        raise NoSqlInReply(f"The model's reply is no query: {text[:120] or '(empty)'}")
    try:
        reader = _Reader(encoded)
        for select in reversed(list(tree.find_all(exp.Select, bfs=True))):
            reader.expand(select)
        if any(s.this == s.expression for s in tree.find_all(exp.SetOperation)):
            raise ValueError("both sides of a set operation are the same")
        reader.title(tree)
        return tree.sql(dialect="duckdb")
    except (NoJoinPath, KeyError, ValueError) as error:
        raise NoSqlInReply(f"The model's reply makes no query ({error}): {text[:120]}") from error


class _Reader:
    def __init__(self, encoded: Encoded) -> None:
        self.encoded = encoded
        self.schema = encoded.schema

    def expand(self, select: exp.Select) -> None:
        """Turn one SELECT over symbols into SQL, in place. Its subqueries are expanded already."""
        said, links = self._sources(select)
        self._leave_out_nulls(select)
        columns = [c for c in _own(select, exp.Column) if _kind_of(c) == "c"]
        whole = [c for c in _own(select, exp.Column) if _kind_of(c) == "t"]
        used = dict.fromkeys(
            [self._key(c)[0] for c in columns]
            + [self.encoded.tables[_symbol(c)] for c in whole]
            + said
        )
        if not used:
            raise NoJoinPath("no table")
        edges = self.encoded.joins.connect(used, links)
        tables = dict.fromkeys([*used, *(t for e in edges for t in (e.left, e.right))])
        self._settle_repeats(select, edges)
        self._loosen_groups(select)
        self._functions(select)
        self._constants(select)
        for column in list(_own(select, exp.Column)):
            if isinstance(column, exp.Column) and _kind_of(column) == "c":
                self._name(column, self._key(column), qualify=len(tables) > 1)
        for column in whole:
            table = self.schema.table(self.encoded.tables[_symbol(column)])
            assert table is not None
            column.replace(exp.Column(this=exp.Star(), table=_identifier(table.name)))
        self._join(select, next(iter(tables)), edges)

    def _leave_out_nulls(self, select: exp.Select) -> None:
        """What follows NOT IN must hold no NULL, or the condition is true of no row."""
        around = select.parent.parent if isinstance(select.parent, exp.Subquery) else select.parent
        if not isinstance(around, exp.In) or not isinstance(around.parent, exp.Not):
            return
        item = select.expressions[0]
        column = self._column_of(item)
        if column is None or not column.nullable or select.args.get("group"):
            return
        table = self.schema.table(self._key(item)[0])
        if table is not None and column.name not in table.primary_key:
            select.where(item.is_(exp.Null()).not_(), copy=False)

    def title(self, tree: exp.Expr) -> None:
        """Readable names for the computed columns of the result: `count`, `avg_price`, `month`."""
        select = tree.find(exp.Select)
        assert select is not None
        taken = {column.name.casefold() for _, column in self.schema.columns()}
        titled = []
        for item in select.expressions:
            name = _title_of(item)
            if name and name.casefold() not in taken:
                taken.add(name.casefold())
                item = exp.alias_(item, name, quoted=quote_identifier(name) != name)
            titled.append(item)
        select.set("expressions", titled)

    def _key(self, column: exp.Expr) -> ColumnKey:
        return self.encoded.columns[_symbol(column)]

    # -- FROM ------------------------------------------------------------------------------------

    def _sources(self, select: exp.Select) -> tuple[list[str], list[Edge]]:
        """The tables and explicit links that the reply says; both are removed from the tree."""
        tables: list[str] = []
        links: list[Edge] = []
        source = select.args.get("from_")
        items = [source.this] if source else []
        items += [join.this for join in select.args.get("joins") or ()]
        for item in items:
            if not isinstance(item, exp.Table):
                raise ValueError("a source that is no table")
            if isinstance(item.this, exp.Anonymous) and item.this.name.lower() == "link":
                left, right = (self.encoded.columns[_symbol(e)] for e in item.this.expressions)
                links.append(Edge(left[0], right[0], ((left[1], right[1]),)))
            else:
                tables.append(self.encoded.tables[_symbol(item)])
        select.set("from_", None)
        select.set("joins", None)
        return tables, links

    def _join(self, select: exp.Select, first: str, edges: list[Edge]) -> None:
        select.set("from_", exp.From(this=self._table(first)))
        reached = {first}
        joins = []
        for edge in edges:
            new = edge.right if edge.left in reached else edge.left
            reached.add(new)
            on = exp.and_(
                *(
                    exp.EQ(
                        this=self._qualified((edge.left, a)),
                        expression=self._qualified((edge.right, b)),
                    )
                    for a, b in edge.pairs
                )
            )
            joins.append(exp.Join(this=self._table(new), on=on))
        select.set("joins", joins)

    def _table(self, key: str) -> exp.Table:
        table = self.schema.table(key)
        assert table is not None
        return exp.to_table(table.sql_name, dialect="duckdb")

    def _qualified(self, key: ColumnKey) -> exp.Column:
        column = exp.Column(this=exp.Identifier(this=key[1]))
        self._name(column, key, qualify=True)
        return column

    def _name(self, column: exp.Column, key: ColumnKey, *, qualify: bool) -> None:
        column.set("this", _identifier(key[1]))
        if qualify:
            table = self.schema.table(key[0])
            assert table is not None
            column.set("table", _identifier(table.name))

    # -- aggregates ------------------------------------------------------------------------------

    def _settle_repeats(self, select: exp.Select, edges: list[Edge]) -> None:
        """Group by what a name stands for, and list each thing once (`pointer_repeats`)."""
        facts = (self.schema, edges, self.encoded.cells_per_row)
        group = select.args.get("group")
        if group:
            grouped = [self._key(e) for e in group.expressions if _kind_of(e) == "c"]
            symbols = {key: symbol for symbol, key in self.encoded.columns.items()}
            for key in identifiers(grouped, *facts):
                if key not in grouped and key in symbols:
                    name = _SYMBOL.sub(r"\1_\2", symbols[key])
                    group.append("expressions", exp.column(name))
            return
        settled = any(select.args.get(part) for part in ("distinct", "order", "limit"))
        if settled or select.parent is not None:
            return
        if any(_kind_of(item) != "c" for item in select.expressions):
            return
        shown = [self._key(item) for item in select.expressions]
        if wants_each_once(self.encoded.question, shown, *facts):
            select.set("distinct", exp.Distinct())

    def _loosen_groups(self, select: exp.Select) -> None:
        """Columns that are neither grouped nor aggregated become ANY_VALUE, or ARG_MAX/ARG_MIN
        beside a single MAX/MIN: the loose grouping of SQLite, said in DuckDB's way."""
        group = select.args.get("group")
        grouped = {e.sql() for e in group.expressions} if group else set()
        parts = [*select.expressions, select.args.get("having"), select.args.get("order")]
        aggregates = [
            a
            for part in parts
            if part
            for a in _own(part, exp.AggFunc)
            if not isinstance(a.parent, exp.Window)
        ]
        if not grouped and not aggregates:
            return
        extreme = aggregates[0] if len(aggregates) == 1 and not grouped else None
        for part in parts:
            if part is None:
                continue
            for column in list(_own(part, exp.Column)):
                if _kind_of(column) != "c" or self._is_settled(column, grouped, part):
                    continue
                loose: exp.Expr
                if isinstance(extreme, (exp.Max, exp.Min)) and isinstance(extreme.this, exp.Column):
                    kind = exp.ArgMax if isinstance(extreme, exp.Max) else exp.ArgMin
                    loose = kind(this=column.copy(), expression=extreme.this.copy())
                else:
                    loose = exp.AnyValue(this=column.copy())
                column.replace(loose)

    def _is_settled(self, column: exp.Expr, grouped: set[str], part: exp.Expr) -> bool:
        node: exp.Expr | None = column
        while node is not None:
            if node.sql() in grouped or isinstance(node, exp.AggFunc):
                return True
            if node is part or isinstance(node, _QUERIES):
                return False
            node = node.parent
        return False

    # -- functions and constants -----------------------------------------------------------------

    def _functions(self, select: exp.Select) -> None:
        for call in list(_own(select, exp.Anonymous)):
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
        for call in list(_own(select, (exp.Sum, exp.Avg))):
            column = self._column_of(call.this)
            if column is not None and column.type.upper().startswith("VARCHAR"):
                call.set("this", exp.TryCast(this=call.this, to=exp.DataType.build("double")))
        for node in list(_own(select, _COMPARISONS)):
            self._compare(node)
        for node in list(_own(select, exp.Between)):
            self._between(node)
        for node in list(_own(select, exp.In)):
            column = self._column_of(node.this)
            node.set(
                "expressions",
                [
                    self._literal(self._constant_of(e), column) if _kind_of(e) == "v" else e
                    for e in node.expressions
                ],
            )
        for leaf in list(_own(select, exp.Column)):
            if _kind_of(leaf) == "v":
                leaf.replace(self._literal(self._constant_of(leaf), None))

    def _compare(self, node: exp.Expr) -> None:
        if _kind_of(node.expression) != "v":
            return
        value = self._constant_of(node.expression)
        column = self._column_of(node.this)
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
        column = self._column_of(node.this)
        low, high = node.args["low"], node.args["high"]
        if column is not None and is_date(column) and _kind_of(low) == _kind_of(high) == "v":
            first, last = period_of(self._constant_of(low)), period_of(self._constant_of(high))
            if first and last:
                node.replace(within(node.this, first[0], last[1]))
                return
        for name in ("low", "high"):
            if _kind_of(node.args[name]) == "v":
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
        return self.encoded.values[_symbol(node)]

    def _column_of(self, node: exp.Expr) -> Column | None:
        if isinstance(node, exp.AnyValue):
            node = node.this
        if _kind_of(node) != "c":
            return None
        key = self._key(node)
        table = self.schema.table(key[0])
        return table.column(key[1]) if table else None


def _own(node: exp.Expr, kinds: type | tuple[type, ...]) -> Iterator[exp.Expr]:
    """The nodes of these kinds below `node` that belong to its own SELECT."""
    for child in node.walk(prune=lambda n: n is not node and isinstance(n, _QUERIES)):
        if isinstance(child, kinds) and not (child is not node and isinstance(child, _QUERIES)):
            yield child


def _title_of(item: exp.Expr) -> str:
    """Empty where the column's own name, or DuckDB's, serves."""
    if isinstance(item, (exp.TimestampTrunc, exp.DateTrunc)):
        return item.text("unit").lower()
    if isinstance(item, (exp.Year, exp.Month, exp.Day, exp.Quarter)):
        return item.key
    if isinstance(item, exp.AnyValue):
        return f"any_{item.this.name}"
    if not isinstance(item, (exp.Count, exp.Sum, exp.Avg, exp.Min, exp.Max)):
        return ""
    column = item.this.find(exp.Column)
    return f"{item.key}_{column.name}" if column is not None else item.key


def _symbol(node: exp.Expr) -> str:
    match = _NAME.match(node.name)
    if match is None:
        raise KeyError(f"'{node.name}' is no symbol")
    return f"<{match.group(1)}{match.group(2)}>"


def _kind_of(node: exp.Expr) -> str:
    match = _NAME.match(node.name) if isinstance(node, exp.Column) else None
    return match.group(1) if match else ""


def _identifier(name: str) -> exp.Identifier:
    return exp.Identifier(this=name, quoted=quote_identifier(name) != name)
