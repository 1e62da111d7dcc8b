"""Which results get which chart, and that a chart never carries more than data."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.charts import (
    MAX_BARS,
    MAX_POINTS,
    MAX_SERIES,
    choose_chart,
    find_dates,
    find_quantities,
    single_value,
)


@dataclass(frozen=True)
class Rows:
    columns: tuple[str, ...]
    types: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]


def result(columns: dict[str, str], *rows: tuple[Any, ...]) -> Rows:
    return Rows(tuple(columns), tuple(columns.values()), rows)


def mark(chart: dict[str, Any] | None) -> str | None:
    return chart["mark"]["type"] if chart else None


def test_a_category_and_a_number_are_bars_in_the_order_of_the_rows():
    chart = choose_chart(
        result({"city": "VARCHAR", "total": "DECIMAL(10,2)"}, ("Bern", Decimal("9.50")), ("Ulm", 3))
    )
    assert mark(chart) == "bar"
    assert chart["encoding"]["y"]["sort"] is None
    assert chart["data"]["values"] == [{"c0": "Bern", "c1": 9.5}, {"c0": "Ulm", "c1": 3}]


def test_the_number_may_come_first():
    chart = choose_chart(result({"n": "BIGINT", "city": "VARCHAR"}, (2, "Bern"), (1, "Ulm")))
    assert mark(chart) == "bar"
    assert chart["encoding"]["x"]["field"] == "c0"


def test_a_date_and_a_number_are_a_line_over_time():
    chart = choose_chart(
        result({"day": "DATE", "n": "BIGINT"}, (dt.date(2026, 1, 1), 3), (dt.date(2026, 1, 2), 5))
    )
    assert mark(chart) == "line"
    assert chart["encoding"]["x"]["type"] == "temporal"
    assert chart["data"]["values"][0] == {"c0": "2026-01-01", "c1": 3}


@pytest.mark.parametrize(
    ("name", "type_", "values"),
    [
        ("year", "BIGINT", (2024, 2025, 2026)),
        ("order_month", "BIGINT", (1, 2, 3)),
        ("month", "VARCHAR", ("2026-01", "2026-02", "2026-03")),
    ],
)
def test_years_and_months_that_are_no_dates_are_still_time(name, type_, values):
    chart = choose_chart(result({name: type_, "n": "BIGINT"}, *((v, 7) for v in values)))
    assert mark(chart) == "line"
    assert chart["encoding"]["x"]["type"] == "ordinal"


def test_an_amount_named_like_a_period_is_no_time():
    rows = ((410.5, 1), (900.25, 2), (77.0, 3), (5.5, 4), (6.5, 5))
    assert mark(choose_chart(result({"day_rate": "DOUBLE", "n": "BIGINT"}, *rows))) == "point"


def test_two_numbers_over_an_entity_are_a_scatter_that_names_it():
    rows = tuple((f"p{i}", i * 1.5, i * i) for i in range(8))
    chart = choose_chart(result({"name": "VARCHAR", "price": "DOUBLE", "sold": "BIGINT"}, *rows))
    assert mark(chart) == "point"
    assert [field["title"] for field in chart["encoding"]["tooltip"]] == ["name", "price", "sold"]


def test_too_few_points_are_no_scatter():
    rows = tuple((f"p{i}", i * 1.5, i) for i in range(3))
    assert choose_chart(result({"n": "VARCHAR", "a": "DOUBLE", "b": "BIGINT"}, *rows)) is None


def test_a_second_category_is_the_colour_of_grouped_bars():
    rows = tuple((c, k, i) for i, (c, k) in enumerate((c, k) for c in "ABC" for k in "xy"))
    chart = choose_chart(result({"city": "VARCHAR", "kind": "VARCHAR", "n": "BIGINT"}, *rows))
    assert mark(chart) == "bar"
    assert chart["encoding"]["color"]["field"] == "c1"
    assert chart["encoding"]["yOffset"]["field"] == "c1"


def test_time_category_and_number_are_one_line_per_category():
    rows = tuple((2020 + i, k, i) for i in range(4) for k in ("a", "b"))
    chart = choose_chart(result({"year": "BIGINT", "kind": "VARCHAR", "n": "BIGINT"}, *rows))
    assert mark(chart) == "line"
    assert chart["encoding"]["color"]["field"] == "c1"


def test_an_identifier_is_a_label_and_never_a_quantity():
    rows = tuple((100 + i, 5.0 * i) for i in range(6))
    chart = choose_chart(result({"customer_id": "BIGINT", "total": "DOUBLE"}, *rows))
    assert mark(chart) == "bar"
    assert chart["encoding"]["y"]["type"] == "nominal"


@pytest.mark.parametrize(
    "table",
    [
        result({"n": "BIGINT"}, (3,)),
        result({"city": "VARCHAR", "n": "BIGINT"}, ("Bern", 1)),
        result({"city": "VARCHAR", "n": "BIGINT"}),
        result({"city": "VARCHAR", "kind": "VARCHAR"}, ("a", "b"), ("c", "d")),
        result({"a": "VARCHAR", "n": "BIGINT"}, ("a", None), ("b", None)),
        result({"tags": "VARCHAR[]", "n": "BIGINT"}, (["a"], 1), (["b"], 2)),
        result({"s": "STRUCT(a INTEGER)", "n": "BIGINT"}, ({"a": 1}, 1), ({"a": 2}, 2)),
        result({"city": "VARCHAR", "n": "BIGINT"}, ("same", 1), ("same", 2)),
        result({c: "BIGINT" for c in "abcd"}, (1, 2, 3, 4), (5, 6, 7, 8)),
        result({"id": "BIGINT", "other_id": "BIGINT"}, (1, 2), (3, 4)),
    ],
)
def test_a_result_of_another_shape_gets_no_chart(table):
    assert choose_chart(table) is None


def test_more_series_than_colours_that_can_be_told_apart_get_no_chart():
    rows = tuple((2020 + i, f"k{k}", i) for i in range(3) for k in range(MAX_SERIES + 1))
    assert choose_chart(result({"year": "BIGINT", "kind": "VARCHAR", "n": "BIGINT"}, *rows)) is None


def test_bars_are_cut_and_the_title_says_so():
    rows = tuple((f"c{i}", i) for i in range(MAX_BARS + 15))
    chart = choose_chart(result({"city": "VARCHAR", "n": "BIGINT"}, *rows))
    assert len(chart["data"]["values"]) == MAX_BARS
    assert chart["title"]["text"] == f"The first {MAX_BARS} of {MAX_BARS + 15}"


def test_points_are_thinned_over_the_whole_range_and_the_title_says_so():
    start = dt.datetime(2026, 1, 1)
    rows = tuple((start + dt.timedelta(hours=i), i) for i in range(MAX_POINTS * 5))
    chart = choose_chart(result({"at": "TIMESTAMP", "n": "BIGINT"}, *rows))
    values = chart["data"]["values"]
    assert len(values) == MAX_POINTS
    assert values[-1]["c1"] >= MAX_POINTS * 5 - 10
    assert chart["title"]["text"] == "1,000 of 5,000 points"


def test_nan_and_infinity_are_left_out():
    rows = (("a", 1.0), ("b", float("nan")), ("c", float("inf")), ("d", 2.0))
    chart = choose_chart(result({"k": "VARCHAR", "x": "DOUBLE"}, *rows))
    assert [value["c0"] for value in chart["data"]["values"]] == ["a", "d"]


def test_column_names_never_become_field_names():
    rows = (("a", 1), ("b", 2))
    chart = choose_chart(result({"a.b[0]": "VARCHAR", "datum['x']": "BIGINT"}, *rows))
    assert {key for value in chart["data"]["values"] for key in value} == {"c0", "c1"}
    assert chart["encoding"]["x"]["title"] == "datum['x']"
    assert "expr" not in json.dumps(chart)
    assert "transform" not in chart


def test_a_single_value_is_told_apart():
    assert single_value(result({"n": "BIGINT"}, (42,))) == ("n", 42)
    assert single_value(result({"n": "BIGINT"}, (1,), (2,))) is None
    assert single_value(result({"n": "BIGINT[]"}, ([1],))) is None


def test_quantities_are_told_from_identifiers_and_years():
    columns = {"id": "BIGINT", "year": "BIGINT", "name": "VARCHAR", "total": "DECIMAL(9,2)"}
    assert find_quantities(result(columns, (1, 2026, "a", Decimal("1.5")))) == ("total",)


def test_timestamps_that_are_all_midnight_are_dates():
    columns = {"month": "TIMESTAMP", "at": "TIMESTAMP", "name": "VARCHAR"}
    rows = ((dt.datetime(2026, 1, 1), dt.datetime(2026, 1, 1, 12), "a"), (None, None, "b"))
    assert find_dates(result(columns, *rows)) == ("month",)


_CELLS = {
    "VARCHAR": st.sampled_from(["", "a", "é", "2024-01", "<b>"]),
    "BIGINT": st.integers(-(2**63), 2**63 - 1),
    "DOUBLE": st.floats(),
    "DATE": st.dates(),
    "TIMESTAMP": st.datetimes(),
    "BOOLEAN": st.booleans(),
    "BLOB": st.binary(max_size=3),
    "INTEGER[]": st.lists(st.integers(), max_size=2),
}


@settings(deadline=None)
@given(st.data())
def test_any_result_gives_a_chart_that_is_json_or_none(data):
    types = data.draw(st.lists(st.sampled_from(sorted(_CELLS)), min_size=1, max_size=4))
    names = [data.draw(st.sampled_from(["id", "year", "name", "x.y", ""])) for _ in types]
    row = st.tuples(*(st.none() | _CELLS[type_] for type_ in types))
    rows = tuple(data.draw(st.lists(row, max_size=12)))
    chart = choose_chart(Rows(tuple(names), tuple(types), rows))
    if chart is not None:
        json.dumps(chart, allow_nan=False)
        assert len(chart["data"]["values"]) <= len(rows)
