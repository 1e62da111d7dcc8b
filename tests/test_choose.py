from __future__ import annotations

import datetime
import decimal
import json
import math
import uuid
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.answer import Answer, Candidate, json_value
from assistant.choose import choose, fingerprint, is_empty, is_settled, share_of


def ran(group, logprob=None):
    return Candidate(f"SELECT {group}", "ran", group=group, logprob=logprob)


def empty(group, logprob=None):
    return Candidate(f"SELECT {group} LIMIT 0", "empty", group=group, logprob=logprob)


FAILED = Candidate("SELECT x", "failed", "it failed")
FAILED_WITH_PROBABILITY = Candidate("SELECT x", "failed", "it failed", logprob=math.log(0.1))
REFUSED = Candidate("DROP TABLE x", "refused", "not allowed")


def declined(logprob=None):
    return Candidate("", "declined", "cannot", logprob=logprob)


def test_a_candidate_weighs_a_ten_thousandth_for_each_thing_that_it_lacks():
    whole, lacking = ran(0, math.log(0.02)), replace(ran(1, math.log(0.9)), lacking=1)
    assert choose([whole, lacking]) == whole
    assert choose([ran(0, math.log(0.0002)), lacking]) == ran(0, math.log(0.0002))
    assert choose([ran(0, math.log(0.00008)), lacking]) == lacking
    assert choose([replace(whole, lacking=1), replace(lacking, lacking=2)]).lacking == 1
    assert share_of(whole, [whole, lacking]) == pytest.approx(0.02 / 0.92)
    # that something is lacking is no reason to decline
    assert choose([declined(math.log(0.5)), lacking, whole]) == whole
    assert choose([declined(math.log(0.95)), lacking, whole]).status == "declined"


def test_a_confirmed_result_weighs_a_hundred_times_as_much():
    unlikely, likely = ran(0, math.log(0.05)), ran(1, math.log(0.4))
    assert choose([unlikely, likely]) == likely
    assert choose([unlikely, likely], confirmed={0}) == unlikely
    assert choose([ran(0, math.log(0.003)), likely], confirmed={0}) == likely
    assert choose([ran(0), ran(1), ran(1)], confirmed={0}) == ran(0)
    # an empty result says too little to be confirmed
    assert choose([empty(0, -3.0), empty(1, -1.0)], confirmed={0}) == empty(1, -1.0)
    assert choose([declined(-0.1), unlikely], confirmed={1}) == declined(-0.1)


def test_a_view_that_is_sure_of_a_result_settles_the_answer():
    sure, more = ran(0, math.log(0.6)), ran(0, math.log(0.15))
    assert is_settled([sure, more, ran(1, math.log(0.2))])
    assert not is_settled([sure, ran(1, math.log(0.2))])  # replies not written may be anything
    assert not is_settled([])
    # these need the other views, however sure this one is
    assert not is_settled([replace(sure, lacking=1), replace(more, lacking=1)])
    assert not is_settled([empty(0, math.log(0.9))])
    assert not is_settled([declined(math.log(0.9))])
    assert not is_settled([ran(0), ran(0)])  # no probabilities: votes
    # what was confirmed is chosen and is what has to be sure
    assert not is_settled([ran(0, math.log(0.8)), ran(1, math.log(0.1))], confirmed={1})


def test_most_votes_win_where_the_model_gives_no_probabilities():
    assert choose([ran(0), ran(1), ran(1)]) == ran(1)


def test_the_first_of_equally_heavy_results_wins():
    assert choose([ran(4), ran(2), ran(2), ran(4)]) == ran(4)


def test_one_likely_result_outweighs_two_unlikely_ones():
    assert choose([ran(0, -0.1), ran(1, -2.0), ran(1, -2.0)]) == ran(0, -0.1)


def test_probabilities_of_equal_results_add_up():
    assert choose([ran(0, -1.0), ran(1, -1.2), ran(1, -1.3)]) == ran(1, -1.2)


def test_an_empty_result_wins_only_where_all_are_empty():
    assert choose([empty(0), empty(0), ran(1)]) == ran(1)
    assert choose([FAILED, empty(0), empty(1), empty(1)]) == empty(1)


def test_different_queries_that_find_nothing_do_not_support_each_other():
    nothing = [Candidate(f"SELECT {n}", "empty", group=0, logprob=math.log(0.1)) for n in range(3)]
    assert choose([declined(math.log(0.2)), *nothing]) == declined(math.log(0.2))
    same = [Candidate("SELECT 1", "empty", group=0, logprob=math.log(0.15))] * 2
    assert choose([declined(math.log(0.2)), *same]) == same[0]


def test_failed_and_refused_candidates_are_never_chosen():
    assert choose([FAILED, REFUSED, ran(0)]) == ran(0)
    assert choose([FAILED, REFUSED]) is None
    assert choose([]) is None


def test_declining_needs_more_weight_than_any_result():
    assert choose([declined(-0.1), ran(0, -2.0)]) == declined(-0.1)
    assert choose([ran(0, -0.1), declined(-2.0)]) == ran(0, -0.1)
    assert choose([empty(0, -0.1), declined(-2.0)]) == empty(0, -0.1)
    assert choose([FAILED, declined()]) == declined()


CELLS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**70), 2**70),
    st.floats(allow_nan=True),
    st.decimals(allow_nan=False, allow_infinity=False, places=4),
    st.text(max_size=5),
    st.dates(),
    st.datetimes(),
    st.lists(st.integers(), max_size=3),
    st.dictionaries(st.text(max_size=3), st.integers(), max_size=3),
)
ROWS = st.integers(1, 3).flatmap(lambda width: st.lists(st.tuples(*[CELLS] * width), max_size=6))


@given(ROWS, st.randoms())
def test_the_order_of_rows_makes_no_difference(rows, random):
    shuffled = random.sample(rows, len(rows))
    assert fingerprint(rows) == fingerprint(shuffled)


@given(ROWS)
def test_one_row_more_is_another_result(rows):
    assert fingerprint([*rows, rows[0]] if rows else [(1,)]) != fingerprint(rows)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (12, 21),
        (1, 999),
        (1, "1"),
        (1, True),
        (None, 0),
        (None, ""),
        ("a", "A"),
        (0.1, 0.2),
        (1_000_000_001, 1_000_000_002),
        (decimal.Decimal("12345678901"), decimal.Decimal("12345678902")),
        (datetime.date(2024, 1, 1), "2024-01-01"),
        (float("inf"), float("-inf")),
        ([1, 2], [2, 1]),
        ({"a": 1}, {"a": 2}),
    ],
)
def test_different_values_are_different_results(left, right):
    assert fingerprint([(left,)]) != fingerprint([(right,)])


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (12, 12.0),
        (12, decimal.Decimal("12.00")),
        (0.1 + 0.2, 0.3),
        (decimal.Decimal("0.30"), 0.3),
        (math.nan, math.nan),
        (datetime.date(2024, 1, 1), datetime.datetime(2024, 1, 1)),
        ([1, 2], [1.0, 2.0]),
        ({"a": 1, "b": 2}, {"b": 2, "a": 1}),
    ],
)
def test_the_same_value_in_another_type_is_the_same_result(left, right):
    assert fingerprint([(left,)]) == fingerprint([(right,)])


def test_how_often_a_row_occurs_counts():
    assert fingerprint([(1,), (1,), (2,)]) != fingerprint([(1,), (2,), (2,)])


def test_only_nulls_are_an_empty_result():
    assert is_empty([])
    assert is_empty([(None,)])
    assert not is_empty([(0,)])
    assert not is_empty([(None, "")])


def test_every_value_becomes_strict_json():
    row = (
        decimal.Decimal("1.50"),
        datetime.date(2024, 2, 29),
        datetime.datetime(2024, 2, 29, 12, 30),
        datetime.time(1, 2),
        datetime.timedelta(days=1, seconds=2),
        float("nan"),
        float("-inf"),
        b"\x00\xff",
        uuid.UUID(int=1),
        {"a": [decimal.Decimal(2), None]},
        True,
        "ü",
    )
    answer = Answer("q", columns=("c",), rows=(row,), candidates=(ran(0, -0.5),), seconds=0.25)

    written = json.loads(json.dumps(answer.to_json(), allow_nan=False))

    assert written["rows"] == [
        [
            1.5,
            "2024-02-29",
            "2024-02-29T12:30:00",
            "01:02:00",
            86402.0,
            None,
            None,
            "00ff",
            "00000000-0000-0000-0000-000000000001",
            {"a": [2.0, None]},
            True,
            "ü",
        ]
    ]
    assert written["candidates"][0]["logprob"] == -0.5
    for name in ("question", "sql", "columns", "rows", "truncated", "error", "seconds"):
        assert name in written


@given(CELLS)
def test_any_cell_can_be_written_as_strict_json(value):
    json.dumps(json_value(value), allow_nan=False)


def test_agreement_weighs_candidates_by_their_probability():
    sure = [ran(0, math.log(0.6)), ran(1, math.log(0.2)), FAILED_WITH_PROBABILITY]
    assert share_of(sure[0], sure) == pytest.approx(0.75)


def test_agreement_counts_heads_where_there_are_no_probabilities():
    votes = [ran(0), ran(0), ran(1), FAILED]
    assert share_of(votes[0], votes) == pytest.approx(2 / 3)
