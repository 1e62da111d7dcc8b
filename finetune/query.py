"""A SELECT as a value: parts that can be taken away, exchanged and written as canonical DuckDB SQL.

Columns stay `Ref`s until the text is written, because only then is it known whether a query has
one table (bare names) or several (qualified names).
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from schemas.model import quote_identifier


@dataclass(frozen=True, slots=True)
class Ref:
    """A column of a table; `table` is the table's SQL name."""

    table: str
    column: str

    def sql(self, *, qualified: bool) -> str:
        name = quote_identifier(self.column)
        return f"{self.table}.{name}" if qualified else name


Part = "str | Ref | Select"
Expr = tuple["str | Ref | Select", ...]


@dataclass(frozen=True, slots=True)
class Join:
    """`JOIN table ON left = right`."""

    table: str
    left: Ref
    right: Ref


@dataclass(frozen=True)
class Select:
    """One SELECT block, and after it perhaps a set operation with another."""

    items: tuple[Expr, ...]
    table: str
    joins: tuple[Join, ...] = ()
    where: tuple[Expr, ...] = ()
    any_of: bool = False  # the conditions of `where` are joined by OR
    group: tuple[Expr, ...] = ()
    having: tuple[Expr, ...] = ()
    order: tuple[tuple[Expr, bool], ...] = ()  # expression, descending
    limit: int | None = None
    distinct: bool = False
    set_operation: tuple[str, Select] | None = None
    source: str = field(default="", compare=False)  # text of FROM, where it is not tables
    qualified: bool = False  # write `table.column` even with one table

    def sql(self) -> str:
        """The query as one line of DuckDB SQL."""
        qualified = self.qualified or bool(self.joins)

        def text(expression: Expr) -> str:
            return "".join(
                part if isinstance(part, str)
                else part.sql(qualified=qualified) if isinstance(part, Ref)
                else part.sql()
                for part in expression
            )  # fmt: skip

        words = ["SELECT DISTINCT" if self.distinct else "SELECT"]
        words.append(", ".join(text(item) for item in self.items))
        words.append(f"FROM {self.source or self.table}")
        for join in self.joins:
            on = f"{join.left.sql(qualified=True)} = {join.right.sql(qualified=True)}"
            words.append(f"JOIN {join.table} ON {on}")
        if self.where:
            glue = " OR " if self.any_of else " AND "
            words.append("WHERE " + glue.join(text(condition) for condition in self.where))
        if self.group:
            words.append("GROUP BY " + ", ".join(text(item) for item in self.group))
        if self.having:
            words.append("HAVING " + " AND ".join(text(item) for item in self.having))
        if self.order:
            keys = (text(key) + (" DESC" if descending else "") for key, descending in self.order)
            words.append("ORDER BY " + ", ".join(keys))
        if self.limit is not None:
            words.append(f"LIMIT {self.limit}")
        if self.set_operation:
            operator, other = self.set_operation
            words += [operator, other.sql()]
        return " ".join(words)

    def without_condition(self, index: int) -> Select:
        """The same query with one condition of WHERE removed."""
        return replace(self, where=self.where[:index] + self.where[index + 1 :])

    def and_where(self, *conditions: Expr) -> Select:
        return replace(self, where=self.where + conditions)


def literal(value: object) -> str:
    """A Python value as a SQL literal; dates and text are quoted."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float):
        return str(value)
    return "'" + str(value).replace("'", "''") + "'"


COUNT: Expr = ("count(*)",)


def call(function: str, ref: Ref, *, distinct: bool = False) -> Expr:
    """`function(column)` or `function(DISTINCT column)`."""
    return (f"{function}({'DISTINCT ' if distinct else ''}", ref, ")")
