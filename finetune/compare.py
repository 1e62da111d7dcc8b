"""Do two query results say the same? The rule behind execution accuracy.

The rule, in one place:

- A result is a **typed multiset of rows**. Duplicates count. Row order counts only where the gold
  query orders at its top level, and rows that its ORDER BY leaves tied may stand in any order.
- **Column order is free, column names do not matter**: questions seldom fix either. There must be
  one permutation of the predicted columns, the same for every row, under which the rows agree.
  This is the rule of Spider's test suite (Zhong, Yu, Klein: "Semantic Evaluation for Text-to-SQL
  with Distilled Test Suites", EMNLP 2020). BIRD (Li et al., NeurIPS 2023) fixes the column order
  and compares *sets* of rows, which loses duplicates; that part is not followed here.
- **Numbers are equal by value**, whether integer, decimal or floating point. Whole numbers and
  decimals are equal only exactly (so neighbouring identifiers never are); when a fractional float
  takes part, a relative difference of 1e-6 (absolute 1e-9) is allowed.
- **Text equals text only**: `'1'` is not `1`, and letter case and spaces count. Booleans equal
  booleans only. NULL equals NULL and nothing else; NaN equals NaN.
- **A date equals the timestamp at its midnight**, because DuckDB's date functions return either
  for the same thought. Timestamps with a time zone are compared as instants, and never equal ones
  without.
- Lists, structs and maps are equal when their elements are, by these rules.
- Two results without rows are equal. That says little about the query, so `evaluate` also asks for
  the same number of columns then, and reports how many questions have an empty gold result.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from datetime import UTC, date, datetime, time
from decimal import Decimal
from itertools import pairwise
from numbers import Real
from typing import Any

RELATIVE_TOLERANCE = 1e-6
ABSOLUTE_TOLERANCE = 1e-9
# Columns that only an exponential search could tell apart do not occur in answers; they must not
# hang an evaluation either. A step is one pass over the rows.
MAX_STEPS = 5_000

Row = Sequence[Any]


def results_match(
    gold: Sequence[Row],
    predicted: Sequence[Row],
    *,
    ordered: bool = False,
    ties: Sequence[Hashable] | None = None,
) -> bool:
    """Whether `predicted` holds the same rows as `gold` under the rule at the top of this module.

    `ordered` says that the gold query orders at its top level. `ties` then has one label for each
    gold row; consecutive rows with the same label are tied and may be exchanged. Without it every
    position counts.
    """
    if len(gold) != len(predicted):
        return False
    if not gold:
        return True
    width = len(gold[0])
    if any(len(row) != width for row in (*gold, *predicted)):
        return False
    numbers = _cluster_numbers(gold, predicted)
    gold_columns = _columns(gold, numbers)
    predicted_columns = _columns(predicted, numbers)
    groups = _row_groups(len(gold), ordered=ordered, ties=ties)
    return _permutation_exists(gold_columns, predicted_columns, groups)


def _row_groups(count: int, *, ordered: bool, ties: Sequence[Hashable] | None) -> list[Hashable]:
    """For each position the group of positions that its row may stand in."""
    if not ordered:
        return [0] * count
    if ties is None:
        return list(range(count))
    if len(ties) != count:
        raise ValueError(f"ties has {len(ties)} labels for {count} rows; give one for each row.")
    groups = [0]
    for before, label in pairwise(ties):
        groups.append(groups[-1] if label == before else groups[-1] + 1)
    return list(groups)


# --- cells -------------------------------------------------------------------------------------


def _is_number(value: object) -> bool:
    return isinstance(value, (Real, Decimal)) and not isinstance(value, bool)


def _is_exact(value: Any) -> bool:
    """Whole numbers and decimals: equal only when exactly equal."""
    return not isinstance(value, float) or value.is_integer()


def _numbers_in(value: Any) -> Iterator[Any]:
    if _is_number(value):
        yield value
    elif isinstance(value, (list, tuple)):
        for element in value:
            yield from _numbers_in(element)
    elif isinstance(value, dict):
        for key, element in value.items():
            yield from _numbers_in(key)
            yield from _numbers_in(element)


def _cluster_numbers(*results: Sequence[Row]) -> dict[Any, int]:
    """Every finite number in `results` -> the label of the numbers that count as equal to it.

    Labels make rows hashable without rounding, which would part equal numbers that fall on either
    side of a rounding boundary. Python's equality and hashes agree across int, float and Decimal.
    """
    values: dict[Any, None] = {}
    for rows in results:
        for row in rows:
            for value in row:
                for number in _numbers_in(value):
                    if math.isfinite(number):
                        values[number] = None
    labels: dict[Any, int] = {}
    anchor: Any = None  # the smallest member of the cluster being filled
    exact: Any = None  # its exact member, if it has one
    label = -1
    for value in sorted(values):
        near = anchor is not None and math.isclose(
            value, anchor, rel_tol=RELATIVE_TOLERANCE, abs_tol=ABSOLUTE_TOLERANCE
        )
        if not near or (exact is not None and _is_exact(value)):
            anchor, exact, label = value, None, label + 1
        if _is_exact(value):
            exact = value
        labels[value] = label
    return labels


def _token(value: Any, numbers: dict[Any, int]) -> Hashable:
    """A hashable stand-in: two cells are equal by the rule exactly when their tokens are."""
    if value is None or isinstance(value, (bool, str)):
        return type(value), value
    if _is_number(value):
        return ("number", numbers[value] if math.isfinite(value) else str(float(value)))
    if isinstance(value, datetime):
        if value.tzinfo is not None:
            return "instant", value.astimezone(UTC)
        return "moment", value
    if isinstance(value, date):
        return "moment", datetime.combine(value, time())
    if isinstance(value, (bytes, bytearray, memoryview)):
        return "blob", bytes(value)
    if isinstance(value, (list, tuple)):
        return "list", tuple(_token(element, numbers) for element in value)
    if isinstance(value, dict):
        items = ((_token(k, numbers), _token(v, numbers)) for k, v in value.items())
        return "map", frozenset(items)
    return type(value).__name__, value if isinstance(value, Hashable) else repr(value)


def _columns(rows: Sequence[Row], numbers: dict[Any, int]) -> list[list[Hashable]]:
    return [[_token(value, numbers) for value in column] for column in zip(*rows, strict=True)]


# --- columns -----------------------------------------------------------------------------------


def _permutation_exists(
    gold: list[list[Hashable]], predicted: list[list[Hashable]], groups: list[Hashable]
) -> bool:
    """Search a bijection of columns under which the multisets of (group, row) are equal.

    Columns whose own multisets differ can never be paired, which settles nearly every case. The
    rest is a depth-first search that adds one pair of columns at a time and gives up a branch as
    soon as the partial rows differ as multisets. Identical columns count as one with a
    multiplicity, so that repeated or empty columns cost nothing.
    """
    left_columns, left_counts = _distinct(gold)
    right_columns, right_counts = _distinct(predicted)
    left_bags = [Counter(zip(groups, column, strict=True)) for column in left_columns]
    right_bags = [Counter(zip(groups, column, strict=True)) for column in right_columns]
    options = [
        # The same position first: most answers have their columns in the gold's order.
        sorted(
            (
                j
                for j, bag in enumerate(right_bags)
                if bag == left_bags[i] and right_counts[j] == left_counts[i]
            ),
            key=lambda j: j != i,
        )
        for i in range(len(left_columns))
    ]
    if len(left_columns) != len(right_columns) or not all(options):
        return False

    left, right, used = groups, groups, set[int]()
    for i in (i for i, choices in enumerate(options) if len(choices) == 1):
        (j,) = options[i]
        refined = _refine(left, left_columns[i], right, right_columns[j])
        if j in used or refined is None:
            return False
        left, right = refined
        used.add(j)
    open_columns = [i for i, choices in enumerate(options) if len(choices) > 1]
    # Fewest options first; among those the column that tells most rows apart.
    open_columns.sort(key=lambda i: (len(options[i]), -len(left_bags[i])))
    steps = MAX_STEPS

    def extend(
        depth: int, left: list[Hashable], right: list[Hashable], used: frozenset[int]
    ) -> bool:
        nonlocal steps
        if depth == len(open_columns):
            return True
        i = open_columns[depth]
        for j in options[i]:
            if j in used:
                continue
            if steps == 0:
                return False
            steps -= 1
            refined = _refine(left, left_columns[i], right, right_columns[j])
            if refined is not None and extend(depth + 1, *refined, used | {j}):
                return True
        return False

    return extend(0, left, right, frozenset(used))


def _distinct(columns: list[list[Hashable]]) -> tuple[list[list[Hashable]], list[int]]:
    counts = Counter(tuple(column) for column in columns)
    return [list(column) for column in counts], list(counts.values())


def _refine(
    left: list[Hashable],
    left_column: list[Hashable],
    right: list[Hashable],
    right_column: list[Hashable],
) -> tuple[list[Hashable], list[Hashable]] | None:
    """The row labels of both sides with one more column; None if their multisets differ."""
    labels: dict[Hashable, int] = {}
    new_left = [
        labels.setdefault(pair, len(labels)) for pair in zip(left, left_column, strict=True)
    ]
    counts = Counter(new_left)
    new_right = []
    for pair in zip(right, right_column, strict=True):
        label = labels.get(pair, -1)
        if counts[label] == 0:
            return None
        counts[label] -= 1
        new_right.append(label)
    return list(new_left), list(new_right)
