"""How a CSV file is written, and the line where it breaks its own rules.

DuckDB's detection prefers to find *some* table in a broken file: one long column, or only the
last three rows. Here a file that has another number of values in some line is an error that names
the line, so that no row is lost in silence.
"""

from __future__ import annotations

import csv
import itertools
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from assistant.errors import DatabaseError

DELIMITERS = ",;\t|"
ROWS_LOOKED_AT = 200
"""Rows from which the delimiter is found; the rules are then checked in all rows."""


@dataclass(frozen=True, slots=True)
class CsvDialect:
    """`records` counts lines of values (quoted line breaks aside), a header line included."""

    delimiter: str
    escape: str
    records: int


def read_dialect(path: Path, *, shown_as: Path, delimiters: str = DELIMITERS) -> CsvDialect:
    """The dialect in which every record of the UTF-8 file has the same number of values.

    Raises:
        DatabaseError: names `shown_as`, the first line that does not fit, and what is wrong.
    """
    csv.field_size_limit(2**31 - 1)
    delimiter = _find_delimiter(path, delimiters)
    failures = []
    # Python's reader takes almost anything for the second form, so it must be asked for.
    escapes = ('"', "\\") if b'\\"' in path.read_bytes() else ('"',)
    for escape in escapes:
        try:
            return CsvDialect(delimiter, escape, _count_records(path, delimiter, escape))
        except _Malformed as failure:
            failures.append(failure)
    line, reason = failures[0].args
    raise DatabaseError(
        f"'{shown_as}' is malformed at line {line}: {reason}. Correct the file and import it again."
    )


class _Malformed(Exception):
    """Arguments: the line's number, counted from 1, and the reason."""


def _reader_options(delimiter: str, escape: str) -> dict[str, object]:
    if escape == '"':
        return {"delimiter": delimiter, "doublequote": True, "strict": True}
    return {"delimiter": delimiter, "doublequote": False, "escapechar": escape, "strict": True}


def _find_delimiter(path: Path, delimiters: str) -> str:
    """The delimiter that splits most of the first records into equally many values, over one."""

    def agreement(delimiter: str) -> tuple[float, int]:
        widths: Counter[int] = Counter()
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.reader(file, delimiter=delimiter)
            widths.update(len(record) for record in itertools.islice(reader, ROWS_LOOKED_AT))
        widths.pop(0, None)
        if not widths:
            return 0.0, 0
        width, count = max(widths.items(), key=lambda item: (item[1], item[0]))
        return (count / widths.total() if width > 1 else 0.0), width

    # max keeps the first of equals: a comma where nothing splits anything.
    return max(delimiters, key=agreement)


def _count_records(path: Path, delimiter: str, escape: str) -> int:
    records = 0
    width = 0
    start = 1
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.reader(file, **_reader_options(delimiter, escape))  # type: ignore[arg-type]
        try:
            for record in reader:
                if record:
                    width = width or len(record)
                    if len(record) != width:
                        raise _Malformed(start, f"{_values(len(record))} instead of {width}")
                    records += 1
                start = reader.line_num + 1
        except csv.Error as error:
            unclosed = "unexpected end" in str(error)
            reason = "a quote is opened and never closed" if unclosed else str(error)
            raise _Malformed(start, reason) from None
    return records


def _values(count: int) -> str:
    return "1 value" if count == 1 else f"{count} values"
