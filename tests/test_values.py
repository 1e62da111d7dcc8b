"""Constants in questions."""

import datetime as dt

import pytest

from assistant.values import find_values

TODAY = dt.date(2026, 11, 21)


def texts(question: str, kind: str) -> list[str]:
    return [v.text for v in find_values(question, TODAY) if v.kind == kind]


@pytest.mark.parametrize(
    ("question", "numbers"),
    [
        ("older than 56 ?", ["56"]),
        ("more than 1,000.5 euros", ["1000.5"]),
        ("at least two awards", ["2"]),
        ("the 3rd largest", ["3"]),
        ("over 2 million", ["2000000"]),
        ("below 10k", ["10000"]),
        ("over ten thousand", ["10000"]),
        ("Twenty-five of fifty thousand", ["25", "50000"]),
        ("5 hundred, or two dozen", ["500", "24"]),
        ("the 3 best of the first half of 2026", ["3"]),
        ("below -4.5 degrees", ["-4.5"]),
        ("flight AB12", []),
        ("overdue on 30 June 2026", []),
        ("the 3 best of 2026-06-30", ["3"]),
        ("sold yesterday at 9", ["9"]),
        ("the 2 best of June 2026", ["2", "2026"]),
    ],
)
def test_numbers_are_found_in_all_their_spellings(question, numbers):
    assert texts(question, "number") == numbers


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ('who said "hello there"?', "hello there"),
        ("orders from New York please", "New York"),
        ("customers named smith", "smith"),
        ("flights of the Airbus A340-300", "Airbus A340-300"),
        ("names that contain the letter z", "z"),
    ],
)
def test_text_is_found_in_quotes_capitals_and_after_cues(question, text):
    assert text in texts(question, "text")


def test_the_first_word_of_a_question_is_no_name():
    assert texts("Which of them is it?", "text") == []


@pytest.mark.parametrize(
    ("phrase", "first", "after"),
    [
        ("last spring", "2026-03-01", "2026-06-01"),
        ("last winter", "2025-12-01", "2026-03-01"),
        ("March 2024", "2024-03-01", "2024-04-01"),
        ("30.6.2024", "2024-06-30", "2024-07-01"),
        ("06/07/2024", "2024-06-07", "2024-06-08"),
        ("30/06/2024", "2024-06-30", "2024-07-01"),
        ("New Year's Eve 2024", "2024-12-31", "2025-01-01"),
        ("Christmas 2024", "2024-12-25", "2024-12-26"),
        ("the first half of 2024", "2024-01-01", "2024-07-01"),
        ("2nd half of 2024", "2024-07-01", "2025-01-01"),
        ("in December", "2025-12-01", "2026-01-01"),
        ("5 May 2023", "2023-05-05", "2023-05-06"),
        ("May 5th, 2023", "2023-05-05", "2023-05-06"),
        ("Q2 2025", "2025-04-01", "2025-07-01"),
        ("last month", "2026-10-01", "2026-11-01"),
        ("this year", "2026-01-01", "2027-01-01"),
        ("last week", "2026-11-09", "2026-11-16"),
        ("last quarter", "2026-07-01", "2026-10-01"),
        ("the past 3 months", "2026-08-21", "2026-11-22"),
        ("2024-02-29", "2024-02-29", "2024-03-01"),
        ("yesterday", "2026-11-20", "2026-11-21"),
    ],
)
def test_periods_have_their_first_day_and_the_day_after(phrase, first, after):
    periods = [v for v in find_values(f"sales {phrase}", TODAY) if v.kind == "period"]
    assert [(str(p.first), str(p.after)) for p in periods] == [(first, after)]


@pytest.mark.parametrize(
    ("phrase", "first", "last"),
    [
        ("between May 1 and June 15, 2024", "2024-05-01", "2024-06-15"),
        ("from 3 November to 10 January 2025", "2024-11-03", "2025-01-10"),
        ("from March until the June 2024", "2024-03-01", "2024-06-01"),
        ("in July or August 2025", "2025-07-01", "2025-08-01"),
        ("may to june 2023", "2023-05-01", "2023-06-01"),
        ("between the start of May and the end of July 2025", "2025-05-01", "2025-07-01"),
        # each has its own year, or no end says one
        ("March 2021 to June 2024", "2021-03-01", "2024-06-01"),
        ("May 2 to June 3", "2026-05-02", "2026-06-03"),
        ("in March, not in June 2024", "2026-03-01", "2024-06-01"),
    ],
)
def test_a_range_may_say_its_year_once(phrase, first, last):
    periods = [v for v in find_values(f"sales {phrase}", TODAY) if v.kind == "period"]
    assert [str(p.first) for p in periods] == [first, last]


def test_a_day_that_does_not_exist_is_no_period():
    assert texts("on 31 February 2024", "period") == []


def test_may_is_a_verb_unless_a_year_follows():
    assert texts("what may it cost", "period") == []
    assert texts("sales in may 2024", "period") == ["may 2024"]
