"""The comparison rule, and the mistakes of other evaluators that it must not make."""

from __future__ import annotations

import datetime as dt
import random
import time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finetune.compare import results_match

CELLS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-5, 5),
    st.sampled_from([0.1, 0.5, 2.0, 1e9]),
    st.sampled_from(["a", "b", "1", ""]),
    st.sampled_from([dt.date(2024, 1, 1), dt.datetime(2024, 1, 1, 5)]),
)


@st.composite
def tables(draw: st.DrawFn) -> list[tuple]:
    width = draw(st.integers(1, 4))
    return draw(st.lists(st.tuples(*[CELLS] * width), min_size=1, max_size=6))


@pytest.mark.parametrize(
    ("gold", "predicted", "why"),
    [
        ([(12,)], [(21,)], "the digits of a row are not a bag"),
        ([(1,)], [(999,)], "two results of one row are not equal because both have one row"),
        ([(1,), (1,), (2,)], [(1,), (2,), (2,)], "sets lose duplicates"),
        ([(1,), (1,)], [(1,)], "sets lose duplicates"),
        ([("1",)], [(1,)], "text is not a number"),
        ([("1.0",)], [(1.0,)], "text is not a number"),
        ([("a, b",)], [("a", "b")], "joined as strings they look alike"),
        ([("None",)], [(None,)], "NULL is not its name"),
        ([(0,)], [(None,)], "NULL is not zero"),
        ([("",)], [(None,)], "NULL is not empty text"),
        ([(True,)], [(1,)], "true is not one"),
        ([("Paris",)], [("paris",)], "letter case counts"),
        ([("a",)], [("a ",)], "spaces count"),
        ([(1, 2), (3, 4)], [(1, 4), (3, 2)], "columns that agree alone need not agree in rows"),
        ([(1, 2), (2, 1)], [(1, 1), (2, 2)], "sorting within rows or columns hides this"),
        ([(1, 2), (3, 4)], [(2, 1), (3, 4)], "one permutation serves all rows"),
        ([(1000000001,)], [(1000000002,)], "neighbouring identifiers"),
        ([(278357000.0,)], [(278357100.0,)], "whole numbers stay exact as floats"),
        ([(1.01,)], [(1.0,)], "beyond the tolerance"),
        ([(Decimal("0.10"),)], [(Decimal("0.11"),)], "decimals are exact"),
        ([(1,)], [(1, 1)], "an extra column"),
        ([(1,)], [], "no rows against one"),
        ([(dt.date(2024, 1, 1),)], [(dt.datetime(2024, 1, 1, 0, 0, 1),)], "not midnight"),
        ([(dt.date(2024, 1, 1),)], [("2024-01-01",)], "a date is not text"),
        ([([1, 2],)], [([2, 1],)], "lists are ordered"),
        ([({"a": 1},)], [({"b": 1},)], "fields of a struct have names"),
    ],
)
def test_results_that_differ_do_not_match(gold: list, predicted: list, why: str) -> None:
    assert not results_match(gold, predicted, ordered=False), why
    assert not results_match(predicted, gold, ordered=False), why


@pytest.mark.parametrize(
    ("gold", "predicted"),
    [
        ([], []),
        ([(1,)], [(1.0,)]),
        ([(1,)], [(Decimal("1.00"),)]),
        ([(Decimal("2.5"),)], [(2.5,)]),
        ([(0.1 + 0.2,)], [(0.3,)]),
        ([(1 / 3,)], [(0.33333334,)]),
        ([(None, None)], [(None, None)]),
        ([(float("nan"),)], [(float("nan"),)]),
        ([(float("inf"),)], [(float("inf"),)]),
        ([(1, "a"), (2, "b")], [("b", 2), ("a", 1)]),
        ([(dt.date(2024, 1, 1),)], [(dt.datetime(2024, 1, 1),)]),
        ([(b"x",)], [(bytearray(b"x"),)]),
        ([({"a": [1, 2.0]},)], [({"a": [1.0, 2]},)]),
        (
            [(dt.datetime(2024, 1, 1, 12, tzinfo=dt.UTC),)],
            [(dt.datetime(2024, 1, 1, 14, tzinfo=dt.timezone(dt.timedelta(hours=2))),)],
        ),
    ],
)
def test_results_that_say_the_same_match(gold: list, predicted: list) -> None:
    assert results_match(gold, predicted, ordered=False)
    assert results_match(predicted, gold, ordered=False)


def test_order_counts_only_when_the_gold_query_orders() -> None:
    assert results_match([(1,), (2,)], [(2,), (1,)], ordered=False)
    assert not results_match([(1,), (2,)], [(2,), (1,)], ordered=True)
    assert results_match([(1, "a"), (2, "b")], [("a", 1), ("b", 2)], ordered=True)


def test_rows_that_order_by_leaves_tied_may_be_exchanged() -> None:
    gold = [("x",), ("y",), ("z",)]
    assert results_match(gold, [("y",), ("x",), ("z",)], ordered=True, ties=[1, 1, 2])
    assert not results_match(gold, [("x",), ("z",), ("y",)], ordered=True, ties=[1, 1, 2])
    # Labels that come back later are another group: position still counts.
    assert not results_match(gold, [("z",), ("y",), ("x",)], ordered=True, ties=[1, 2, 1])


def test_ties_need_a_label_for_each_row() -> None:
    with pytest.raises(ValueError, match="1 labels for 2 rows"):
        results_match([(1,), (2,)], [(1,), (2,)], ordered=True, ties=[1])


@given(tables(), st.randoms(use_true_random=False))
def test_a_shuffled_result_matches_itself(rows: list[tuple], draw: random.Random) -> None:
    order = list(range(len(rows[0])))
    draw.shuffle(order)
    permuted = [tuple(row[i] for i in order) for row in rows]
    assert results_match(rows, permuted, ordered=True)
    draw.shuffle(permuted)
    assert results_match(rows, permuted, ordered=False)


@given(tables(), st.data())
def test_changing_one_cell_to_a_new_value_is_noticed(
    rows: list[tuple], data: st.DataObject
) -> None:
    row = data.draw(st.integers(0, len(rows) - 1))
    column = data.draw(st.integers(0, len(rows[0]) - 1))
    changed = [list(r) for r in rows]
    changed[row][column] = "a value that occurs nowhere"
    assert not results_match(rows, changed, ordered=False)


@given(tables(), tables())
def test_matching_is_symmetric(left: list[tuple], right: list[tuple]) -> None:
    assert results_match(left, right) == results_match(right, left)


@given(tables(), tables())
def test_small_results_match_exactly_when_some_permutation_of_columns_makes_them_equal(
    left: list[tuple], right: list[tuple]
) -> None:
    from itertools import permutations

    def bag(rows: list[tuple]) -> list[str]:
        return sorted(repr([_plain(value) for value in row]) for row in rows)

    same_shape = len(left[0]) == len(right[0])
    expected = same_shape and any(
        bag(left) == bag([tuple(row[i] for i in order) for row in right])
        for order in permutations(range(len(right[0])))
    )
    assert results_match(left, right) == expected


def _plain(value: object) -> object:
    """The cells of `tables` with equal ones spelled alike: 2 and 2.0 only."""
    return (
        float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else value
    )


def test_wide_and_long_results_are_compared_quickly() -> None:
    draw = random.Random(1)
    rows = [tuple(draw.choice("abc") for _ in range(30)) for _ in range(2_000)]
    order = draw.sample(range(30), 30)
    permuted = [tuple(row[i] for i in order) for row in rows]
    draw.shuffle(permuted)
    started = time.perf_counter()
    assert results_match(rows, permuted)
    permuted[0] = permuted[1]
    assert not results_match(rows, permuted)
    assert time.perf_counter() - started < 5


def test_hundreds_of_equal_columns_are_no_burden() -> None:
    rows = [(None,) * 1_500 + (n,) for n in range(5)]
    assert results_match(rows, [(row[-1], *row[:-1]) for row in rows])


def test_columns_that_only_a_search_can_tell_apart_are_matched() -> None:
    identity = [tuple(int(i == j) for j in range(12)) for i in range(12)]
    assert results_match(identity, identity[::-1])
    cycle = [tuple(int(j in (i, (i + 1) % 6)) for j in range(6)) for i in range(6)]
    triangles = [
        tuple(int(j // 3 == i // 3 and (j % 3 in (i % 3, (i + 1) % 3))) for j in range(6))
        for i in range(6)
    ]
    assert not results_match(cycle, triangles)  # every row and column alone looks the same
