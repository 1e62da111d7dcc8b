"""A result -> a declarative Vega-Lite chart, or none when its shape suggests no chart.

The chart is data (a dict), never code: nothing that a model wrote or a cell holds is evaluated.
Columns are renamed `c0`, `c1`, … inside the specification, because Vega-Lite reads dots and
brackets in a field name as paths; the names themselves appear only as titles.

The choice follows the rules of effectiveness by type of variable in Mackinlay, "Automating the
design of graphical presentations of relational information" (ACM TOG 1986): position along a
common scale for quantities, ordered positions for time, colour only for a few categories.
"""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any, Protocol

ChartSpec = dict[str, Any]
"""A Vega-Lite 5 specification with its data inline under `data.values`."""

MAX_BARS = 30
MAX_POINTS = 1_000
MAX_SERIES = 8
MIN_SCATTER_POINTS = 5
_BAR_PIXELS = 28
_PLOT_PIXELS = 300
_AXIS_PIXELS = 64

_NUMBER = re.compile(r"^(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|DECIMAL|DOUBLE|FLOAT|REAL|NUMERIC)\b")
_TIME = re.compile(r"^(DATE|TIMESTAMP|DATETIME)")
_CATEGORY = re.compile(r"^(VARCHAR|CHAR|TEXT|STRING|ENUM|BOOLEAN|UUID)\b")
_NESTED = re.compile(r"\[\d*\]$")
_PERIOD_NAME = re.compile(r"(^|_|\b)(year|quarter|month|week|day|hour|date)(_|\b|$)", re.IGNORECASE)
_PERIOD_TEXT = re.compile(r"^\d{4}(-(\d{2}|Q[1-4]|W\d{2}))?(-\d{2})?$")
_IDENTIFIER_NAME = re.compile(r"(^|[\W_])(id|key|code|zip|phone)$", re.IGNORECASE)


class Tabular(Protocol):
    """What a chart is chosen from: `assistant.database.Result` or `assistant.pipeline.Answer`."""

    @property
    def columns(self) -> Sequence[str]: ...
    @property
    def types(self) -> Sequence[str]: ...
    @property
    def rows(self) -> Sequence[Sequence[Any]]: ...


def choose_chart(result: Tabular) -> ChartSpec | None:
    """The chart for a result of two or three columns and at least two rows; None for any other.

    Time and number: a line. Category and number: bars in the order of the rows. Two numbers,
    alone or described by one category: a scatter. A second category becomes the colour. At most
    `MAX_BARS` categories and `MAX_POINTS` points are drawn, and the title says so when it cuts.
    """
    if len(result.rows) < 2 or not 2 <= len(result.columns) <= 3:
        return None
    kinds = [_kind(result, index) for index in range(len(result.columns))]
    if None in kinds or kinds == ["label"] * len(kinds):
        return None
    at: dict[str, list[int]] = {"time": [], "category": [], "number": [], "label": []}
    for index, kind in enumerate(kinds):
        at[str(kind)].append(index)
    times, numbers = at["time"], at["number"]
    categories = at["category"] + at["label"]
    if len(times) == 1 and len(numbers) == 1 and len(categories) <= 1:
        return _line(result, times[0], numbers[0], categories)
    if times:
        return None
    if len(numbers) == 2:
        return _scatter(result, numbers[0], numbers[1], categories)
    if len(numbers) == 1 and categories:
        return _bars(result, categories, numbers[0])
    return None


def single_value(result: Tabular) -> tuple[str, Any] | None:
    """(column name, value) when the result is one row of one column that is not nested."""
    if len(result.rows) != 1 or len(result.columns) != 1 or _NESTED.search(result.types[0]):
        return None
    return result.columns[0], result.rows[0][0]


def find_quantities(result: Tabular) -> tuple[str, ...]:
    """The columns that hold amounts, as opposed to identifiers and years."""
    kinds = [_kind(result, index) for index in range(len(result.columns))]
    names = zip(result.columns, kinds, strict=True)
    return tuple(name for name, kind in names if kind == "number")


def find_dates(result: Tabular) -> tuple[str, ...]:
    """The TIMESTAMP columns that hold dates alone: every value is midnight."""
    columns = zip(result.columns, result.types, range(len(result.columns)), strict=True)
    return tuple(
        name
        for name, type_, index in columns
        if type_.upper() == "TIMESTAMP"
        and all(row[index] is None or row[index].time() == dt.time() for row in result.rows)
    )


def _kind(result: Tabular, index: int) -> str | None:
    """time, number, category, label (an identifier, which is no quantity), or None: no axis."""
    name, type_ = result.columns[index], result.types[index].upper()
    values = [row[index] for row in result.rows if row[index] is not None]
    if not values or _NESTED.search(type_):
        return None
    if _TIME.match(type_):
        return "time"
    if _NUMBER.match(type_):
        if _PERIOD_NAME.search(name) and _are_period_numbers(values):
            return "time"
        return "label" if _IDENTIFIER_NAME.search(name) else "number"
    if _CATEGORY.match(type_):
        texts = [str(value) for value in values]
        if all(_PERIOD_TEXT.match(text) for text in texts) and _PERIOD_NAME.search(name):
            return "time"
        return "category"
    return None


def _are_period_numbers(values: Sequence[Any]) -> bool:
    """Whole numbers that count years, or months, days and hours within one; not amounts."""
    if any(value != int(value) for value in values if _finite(value) is not None):
        return False
    return all(0 <= value <= 366 or 1500 <= value <= 2500 for value in values)


def _line(result: Tabular, time: int, number: int, series: list[int]) -> ChartSpec | None:
    rows = _complete(result.rows, [time, number, *series], numbers=[number])
    keys = [(_plain(row[time]), *(_plain(row[i]) for i in series)) for row in rows]
    if len(set(keys)) != len(keys) or len({key[0] for key in keys}) < 2:
        return None
    if series and len({key[1] for key in keys}) > MAX_SERIES:
        return None
    kept = _thin(rows, MAX_POINTS)
    is_temporal = bool(_TIME.match(result.types[time].upper()))
    encoding = {
        "x": _axis(result, time, "temporal" if is_temporal else "ordinal"),
        "y": _axis(result, number, "quantitative"),
        **_color(result, series),
    }
    if not is_temporal:
        encoding["x"]["sort"] = "ascending"
        encoding["x"]["axis"] = {"labelAngle": 0, "labelOverlap": True}
    mark = {"type": "line", "point": len(kept) <= 60, "tooltip": True, "interpolate": "monotone"}
    title = f"{len(kept):,} of {len(rows):,} points" if len(kept) < len(rows) else None
    return _spec(kept, [time, number, *series], mark, encoding, height=_PLOT_PIXELS, title=title)


def _bars(result: Tabular, categories: list[int], number: int) -> ChartSpec | None:
    rows = _complete(result.rows, [*categories, number], numbers=[number])
    if len(categories) == 2:
        categories = sorted(categories, key=lambda i: -len({_plain(row[i]) for row in rows}))
    names = list(dict.fromkeys(_plain(row[categories[0]]) for row in rows))
    keys = {tuple(_plain(row[i]) for i in categories) for row in rows}
    if len(keys) != len(rows):
        # One bar per entity needs distinct names; a name and an identifier are distinct together,
        # but colour by identifier says nothing.
        return None
    if len(categories) == 2 and len(names) == len(rows):
        categories = categories[:1]  # the second column only describes the first
    if len(categories) == 2 and len({_plain(row[categories[1]]) for row in rows}) > MAX_SERIES:
        return None
    if len(names) < 2:
        return None
    shown = set(names[:MAX_BARS])
    kept = [row for row in rows if _plain(row[categories[0]]) in shown]
    groups = len({_plain(row[categories[1]]) for row in kept}) if len(categories) == 2 else 1
    encoding = {
        "y": {**_axis(result, categories[0], "nominal"), "sort": None},
        "x": _axis(result, number, "quantitative"),
        **_color(result, categories[1:]),
    }
    encoding["y"]["axis"] = {"labelLimit": 180, "labelOverlap": False, "title": None}
    if groups > 1:
        encoding["yOffset"] = {"field": f"c{categories[1]}", "sort": None}
    title = f"The first {MAX_BARS} of {len(names):,}" if len(names) > MAX_BARS else None
    height = _BAR_PIXELS * min(len(names), MAX_BARS) * max(1, (groups + 1) // 2) + _AXIS_PIXELS
    mark = {"type": "bar", "tooltip": True, "cornerRadiusEnd": 3}
    return _spec(kept, [*categories, number], mark, encoding, height=height, title=title)


def _scatter(result: Tabular, x: int, y: int, names: list[int]) -> ChartSpec | None:
    rows = _complete(result.rows, [x, y, *names], numbers=[x, y])
    if len(rows) < MIN_SCATTER_POINTS or any(len({row[i] for row in rows}) < 3 for i in (x, y)):
        return None
    kept = _thin(rows, MAX_POINTS)
    encoding = {
        "x": {**_axis(result, x, "quantitative"), "scale": {"zero": False}},
        "y": {**_axis(result, y, "quantitative"), "scale": {"zero": False}},
        "tooltip": [
            {"field": f"c{i}", "type": "nominal", "title": result.columns[i]}
            for i in (*names, x, y)
        ],
    }
    mark = {"type": "point", "filled": True, "size": 70, "opacity": 0.75}
    title = f"{len(kept):,} of {len(rows):,} points" if len(kept) < len(rows) else None
    return _spec(kept, [x, y, *names], mark, encoding, height=_PLOT_PIXELS, title=title)


def _axis(result: Tabular, index: int, kind: str) -> dict[str, Any]:
    return {"field": f"c{index}", "type": kind, "title": result.columns[index]}


def _color(result: Tabular, series: Sequence[int]) -> dict[str, Any]:
    if not series:
        return {}
    legend = {"orient": "bottom", "columns": 4, "labelLimit": 120}
    return {"color": {**_axis(result, series[0], "nominal"), "sort": None, "legend": legend}}


def _spec(
    rows: Sequence[Sequence[Any]],
    indexes: Sequence[int],
    mark: dict[str, Any],
    encoding: dict[str, Any],
    *,
    height: int,
    title: str | None,
) -> ChartSpec:
    spec: ChartSpec = {
        "data": {"values": [{f"c{i}": _plain(row[i]) for i in indexes} for row in rows]},
        "mark": mark,
        "encoding": encoding,
        "height": height,
    }
    if title:
        spec["title"] = {"text": title, "fontSize": 12, "fontWeight": "normal", "anchor": "start"}
    return spec


def _complete(
    rows: Iterable[Sequence[Any]], indexes: Sequence[int], *, numbers: Sequence[int]
) -> list[Sequence[Any]]:
    """The rows that can be placed: nothing null, every number finite."""
    return [
        row
        for row in rows
        if all(row[i] is not None for i in indexes)
        and all(_finite(row[i]) is not None for i in numbers)
    ]


def _thin(rows: list[Sequence[Any]], limit: int) -> list[Sequence[Any]]:
    """At most `limit` rows at even distances; thinning by position keeps the shape of a line."""
    if len(rows) <= limit:
        return rows
    return [rows[i * len(rows) // limit] for i in range(limit)]


def _finite(value: Any) -> float | None:
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None


def _plain(value: Any) -> str | int | float | bool | None:
    """A JSON value; dates in ISO 8601, whole numbers beyond 2^53 as floats (JavaScript's limit)."""
    if value is None or isinstance(value, bool | str):
        return value
    if isinstance(value, dt.date | dt.datetime):
        return value.isoformat()
    if isinstance(value, int) and abs(value) < 2**53:
        return value
    if isinstance(value, int | float | Decimal):
        return _finite(value)
    return str(value)
