"""Symbols to SQL: what the bundled model says becomes a query that DuckDB runs.

The counterpart of `pointer_write`: tables are found from the columns, joined along foreign keys;
constants are written in the type of the column that they stand beside; columns that a grouped query
leaves loose get an aggregate.
"""

from __future__ import annotations

import re

from sqlglot import exp, parse_one
from sqlglot.errors import SqlglotError

from assistant.joins import ColumnKey, Edge, NoJoinPath
from assistant.pointer import Encoded
from assistant.pointer_constants import Constants
from assistant.pointer_repeats import identifiers, wants_each_once
from assistant.pointer_tree import QUERIES, kind_of, own, symbol_of
from assistant.prompt import CANNOT_ANSWER, NoAnswer, NoSqlInReply
from schemas.model import quote_identifier

# one word for what is always said together: fewer steps to write
SHORT_FORMS = {
    "groupby": "group by",
    "orderby": "order by",
    "countall": "count ( * )",
    "top": "limit 1",
}
_SYMBOL = re.compile(r"<([tcv])(\d+)>")
_SHORT = re.compile(rf"\b({'|'.join(SHORT_FORMS)})\b")


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
    if not isinstance(tree, QUERIES):
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
        self.constants = Constants(encoded)

    def expand(self, select: exp.Select) -> None:
        """Turn one SELECT over symbols into SQL, in place. Its subqueries are expanded already."""
        said, links = self._sources(select)
        self._leave_out_nulls(select)
        columns = [c for c in own(select, exp.Column) if kind_of(c) == "c"]
        whole = [c for c in own(select, exp.Column) if kind_of(c) == "t"]
        used = dict.fromkeys(
            [self.constants.key_of(c)[0] for c in columns]
            + [self.encoded.tables[symbol_of(c)] for c in whole]
            + said
        )
        if not used:
            raise NoJoinPath("no table")
        edges = self.encoded.joins.connect(used, links)
        tables = dict.fromkeys([*used, *(t for e in edges for t in (e.left, e.right))])
        self._settle_repeats(select, edges)
        self._loosen_groups(select)
        self.constants.write(select)
        for column in list(own(select, exp.Column)):
            if isinstance(column, exp.Column) and kind_of(column) == "c":
                self._name(column, self.constants.key_of(column), qualify=len(tables) > 1)
        for column in whole:
            table = self.schema.table(self.encoded.tables[symbol_of(column)])
            assert table is not None
            column.replace(exp.Column(this=exp.Star(), table=_identifier(table.name)))
        self._join(select, next(iter(tables)), edges)

    def _leave_out_nulls(self, select: exp.Select) -> None:
        """What follows NOT IN must hold no NULL, or the condition is true of no row."""
        around = select.parent.parent if isinstance(select.parent, exp.Subquery) else select.parent
        if not isinstance(around, exp.In) or not isinstance(around.parent, exp.Not):
            return
        item = select.expressions[0]
        column = self.constants.column_of(item)
        if column is None or not column.nullable or select.args.get("group"):
            return
        table = self.schema.table(self.constants.key_of(item)[0])
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
                left, right = (self.encoded.columns[symbol_of(e)] for e in item.this.expressions)
                links.append(Edge(left[0], right[0], ((left[1], right[1]),)))
            else:
                tables.append(self.encoded.tables[symbol_of(item)])
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
            grouped = [self.constants.key_of(e) for e in group.expressions if kind_of(e) == "c"]
            symbols = {key: symbol for symbol, key in self.encoded.columns.items()}
            for key in identifiers(grouped, *facts):
                if key not in grouped and key in symbols:
                    name = _SYMBOL.sub(r"\1_\2", symbols[key])
                    group.append("expressions", exp.column(name))
            return
        settled = any(select.args.get(part) for part in ("distinct", "order", "limit"))
        if settled or select.parent is not None:
            return
        if any(kind_of(item) != "c" for item in select.expressions):
            return
        shown = [self.constants.key_of(item) for item in select.expressions]
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
            for a in own(part, exp.AggFunc)
            if not isinstance(a.parent, exp.Window)
        ]
        if not grouped and not aggregates:
            return
        extreme = aggregates[0] if len(aggregates) == 1 and not grouped else None
        for part in parts:
            if part is None:
                continue
            for column in list(own(part, exp.Column)):
                if kind_of(column) != "c" or self._is_settled(column, grouped, part):
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
            if node is part or isinstance(node, QUERIES):
                return False
            node = node.parent
        return False


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


def _identifier(name: str) -> exp.Identifier:
    return exp.Identifier(this=name, quoted=quote_identifier(name) != name)
