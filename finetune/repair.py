"""Is an answer right SQL for its context, and can it be made so?

Every answer is parsed, translated to DuckDB and executed against its own context. The defects that
published sets have in numbers are repaired: strings in double quotes, columns beside GROUP BY that
are not grouped, and numbers torn at their thousands (`< 1 OFFSET 780` for "1,780", found in
`b-mc2/sql-create-context`). What still does not run is a `Defect`.
"""

from __future__ import annotations

import contextlib
import re
from dataclasses import dataclass, field

import duckdb
import sqlglot
from sqlglot import exp

from assistant.errors import QueryError
from finetune.canonical import SchemaNames
from finetune.translate import translate
from schemas.introspect import introspect
from schemas.model import Schema

TORN_NUMBER = "number torn at its thousands"
QUOTED_STRING = "string in double quotes"
LOOSE_GROUPING = "column beside GROUP BY"
OTHER_DIALECT = "written for another dialect"

_TORN = re.compile(r"(\d{1,3})((?:\s+OFFSET\s+\d{3})+)\b", re.IGNORECASE)
_LIMIT_BEFORE = re.compile(r"\bLIMIT\s*$", re.IGNORECASE)
_ANY = re.compile(r"\b(ANY_VALUE|ARG_MIN|ARG_MAX)\b", re.IGNORECASE)


class Defect(Exception):
    """An answer that is dropped: `reason` is a short category, `str()` the detail."""

    def __init__(self, reason: str, detail: str = "") -> None:
        self.reason = reason
        super().__init__(detail)


@dataclass
class Tables:
    """The tables that a context declares, empty, in a DuckDB of their own.

    Raises `Defect` where the CREATE TABLE text does not run even without its constraints.
    """

    context: str
    dialect: str
    schema: Schema = field(init=False)

    def __post_init__(self) -> None:
        self._connection = duckdb.connect(":memory:")
        self._connection.execute("SET enable_external_access = false")
        try:
            statements = sqlglot.parse(self.context, dialect=self.dialect)
        except sqlglot.errors.SqlglotError as error:
            raise Defect("context is no SQL", _first_line(error)) from error
        for statement in statements:
            if not isinstance(statement, exp.Create):
                continue
            try:
                self._create(statement)
            except duckdb.Error as error:
                raise Defect("context does not run", _first_line(error)) from error
        self.schema = introspect(self._connection)
        if not self.schema.tables:
            raise Defect("context has no tables", self.context[:80])

    def _create(self, statement: exp.Create) -> None:
        text = statement.sql(dialect="duckdb")
        try:
            self._connection.execute(text)
        except duckdb.Error:
            # Foreign keys to tables that the context leaves out are the usual cause.
            bare = statement.copy()
            for constraint in list(bare.find_all(exp.ColumnConstraint)):
                constraint.pop()
            if isinstance(bare.this, exp.Schema):
                columns = [e for e in bare.this.expressions if isinstance(e, exp.ColumnDef)]
                bare.this.set("expressions", columns)
            self._connection.execute(bare.sql(dialect="duckdb"))

    def run(self, sql: str) -> None:
        """Raises `Defect` when the query does not bind or run."""
        try:
            self._connection.execute(sql).fetchmany(1)
        except duckdb.Error as error:
            raise Defect("answer does not run", _first_line(error)) from error

    def close(self) -> None:
        self._connection.close()


def check_answer(sql: str, dialect: str, tables: Tables) -> tuple[str, tuple[str, ...]]:
    """The answer in DuckDB's dialect and the names of the repairs it needed.

    Raises `Defect` for text that does not parse, is no query, or does not run.
    """
    text = join_numbers(sql)
    if is_no_query(text, dialect):
        raise Defect("answer is no query", text[:80])
    names = {t.name: {c.name: c.type for c in t.columns} for t in tables.schema.tables}
    readings = [text] if dialect == "duckdb" else []
    # SQLite's loose reading also mends DuckDB texts that were made by transpiling alone.
    for loose in dict.fromkeys((dialect if dialect != "duckdb" else "sqlite", "sqlite")):
        try:
            readings += translate(text, loose, names)
        except QueryError as error:
            if not readings:
                raise Defect("answer does not parse", str(error)) from error
    failure: Defect | None = None
    for reading in dict.fromkeys(readings):
        try:
            tables.run(reading)
        except Defect as defect:
            failure = failure or defect
            continue
        return reading, name_repairs(sql, reading, names)
    assert failure is not None  # there is at least one reading
    raise failure


def join_numbers(sql: str) -> str:
    """Numbers torn into `1 OFFSET 780` made whole; a real `LIMIT 1 OFFSET 780` stays."""

    def join(match: re.Match[str]) -> str:
        if _LIMIT_BEFORE.search(sql[: match.start()]):
            return match.group()
        return match.group(1) + "".join(re.findall(r"\d{3}\b", match.group(2)))

    return _TORN.sub(join, sql)


def is_no_query(sql: str, dialect: str) -> bool:
    """Whether the text parses as something else than one query."""
    try:
        statements = [s for s in sqlglot.parse(sql, dialect=dialect) if s is not None]
    except sqlglot.errors.SqlglotError:
        return False  # says more when it is translated
    return len(statements) != 1 or not isinstance(statements[0], exp.Query)


def name_repairs(original: str, final: str, names: SchemaNames) -> tuple[str, ...]:
    """Which of the known defects `original` had, given the text that runs."""
    repairs = []
    if join_numbers(original) != original:
        repairs.append(TORN_NUMBER)
    known = {name.casefold() for table, columns in names.items() for name in (table, *columns)}
    quoted = {text.replace('""', '"') for text in re.findall(r'"((?:[^"]|"")+)"', original)}
    strings = set(re.findall(r"'((?:[^']|'')*)'", final))
    if any(text.casefold() not in known and text.replace("'", "''") in strings for text in quoted):
        repairs.append(QUOTED_STRING)
    if len(_ANY.findall(final)) > len(_ANY.findall(original)):
        repairs.append(LOOSE_GROUPING)
    if not repairs and _squeeze(original) != _squeeze(final):
        repairs.append(OTHER_DIALECT)
    return tuple(repairs)


def _squeeze(sql: str) -> str:
    with contextlib.suppress(sqlglot.errors.SqlglotError):
        sql = sqlglot.parse_one(sql, dialect="duckdb").sql(dialect="duckdb")
    return re.sub(r"\s+", "", sql).casefold()


def _first_line(error: Exception) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0][:200]
