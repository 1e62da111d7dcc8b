"""A result as an Arrow table, a CSV file or a Parquet file, in memory."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from assistant.answer import json_value
from assistant.charts import Tabular

if TYPE_CHECKING:
    import pyarrow


def to_table(result: Tabular) -> pyarrow.Table:
    """The rows as Arrow columns: names made unique, values without an Arrow type as text."""
    import pyarrow

    columns = [_to_array([row[i] for row in result.rows]) for i in range(len(result.columns))]
    return pyarrow.table(columns, names=unique_names(result.columns))


def to_csv(result: Tabular) -> bytes:
    """UTF-8 with a header; NULL is an empty field, lists and structs are JSON."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(result.columns)
    for row in result.rows:
        writer.writerow(["" if value is None else _flat(value) for value in row])
    return text.getvalue().encode()


def to_parquet(result: Tabular) -> bytes:
    import pyarrow.parquet

    buffer = io.BytesIO()
    pyarrow.parquet.write_table(to_table(result), buffer)
    return buffer.getvalue()


def unique_names(names: Sequence[str]) -> list[str]:
    """`name, name` -> `name, name_2`: a query may return the same name twice, a table may not."""
    taken: set[str] = set()
    unique = []
    for name in names:
        candidate, number = name, 1
        while candidate in taken:
            number += 1
            candidate = f"{name}_{number}"
        taken.add(candidate)
        unique.append(candidate)
    return unique


def _to_array(values: list[Any]) -> pyarrow.Array:
    import pyarrow

    try:
        array = pyarrow.array(values)
    except (pyarrow.ArrowException, OverflowError, ValueError, TypeError):
        array = pyarrow.array([None if value is None else str(_flat(value)) for value in values])
    return array.cast(pyarrow.string()) if pyarrow.types.is_null(array.type) else array


def _flat(value: Any) -> Any:
    return json.dumps(json_value(value)) if isinstance(value, list | dict | tuple) else value
