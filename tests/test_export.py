"""Downloads and sentences: what a result becomes on its way to a person."""

from __future__ import annotations

import csv
import datetime as dt
import io
from dataclasses import replace
from decimal import Decimal

import pyarrow.parquet
import pytest

from assistant.answer import Answer, Candidate, Event
from assistant.export import to_csv, to_parquet, to_table, unique_names
from assistant.wording import (
    compare_answers,
    describe_agreement,
    describe_column,
    describe_step,
    format_sql,
    plain,
    show_cell,
    summarize,
)
from schemas.model import Column, ForeignKey, Table

ODD = Answer(
    "what is in it?",
    sql="SELECT 1",
    columns=("name", "name", "paid", "tags", "big"),
    types=("VARCHAR", "VARCHAR", "DECIMAL(5,2)", "VARCHAR[]", "HUGEINT"),
    rows=(
        ('Zoë, "x"', None, Decimal("1.50"), ["a"], 2**100),
        ("=1+1", "b", None, None, 1),
    ),
)


def test_csv_reads_back_as_it_was_written():
    rows = list(csv.reader(io.StringIO(to_csv(ODD).decode())))
    assert rows == [
        ["name", "name", "paid", "tags", "big"],
        ['Zoë, "x"', "", "1.50", '["a"]', str(2**100)],
        ["=1+1", "b", "", "", "1"],
    ]


def test_parquet_keeps_numbers_and_lists_and_makes_names_unique():
    table = pyarrow.parquet.read_table(io.BytesIO(to_parquet(ODD)))
    assert table.column_names == ["name", "name_2", "paid", "tags", "big"]
    assert table.to_pylist()[0]["paid"] == Decimal("1.50")
    assert table.to_pylist()[0]["tags"] == ["a"]
    assert table.to_pylist()[0]["big"] == str(2**100)


@pytest.mark.parametrize(
    "values",
    [(None, None), (1, "a"), ({"a": 1}, None), (dt.time(1, 2), None), (b"\xff", b""), (2**70, -1)],
)
def test_every_kind_of_column_becomes_a_table(values):
    answer = Answer("?", columns=("x",), types=("?",), rows=tuple((value,) for value in values))
    assert to_table(answer).num_rows == 2
    assert to_parquet(answer)


def test_an_empty_result_is_a_table_without_rows():
    assert to_table(Answer("?", columns=("a", "a"), types=("INTEGER",) * 2)).shape == (0, 2)


def test_unique_names_never_clash_with_names_that_are_there():
    assert unique_names(["a", "a_2", "a", "a"]) == ["a", "a_2", "a_3", "a_4"]


def test_markdown_in_data_is_escaped():
    for markup in ("**bold**", "[x](javascript:1)", ":red[x]", "$x$", "<b>", "`x`", "# h", "1. x"):
        escaped = plain(markup)
        assert escaped.replace("\\", "").replace("\u2060", "") == markup
        assert all(
            escaped[i - 1] == "\\"
            for i, mark in enumerate(escaped)
            if mark in "*_[]()`#$<>:." and i >= 0
        )


def candidate(agreement: int) -> Candidate:
    return Candidate("SELECT 1", "ran", agreement=agreement, group=0)


def test_the_summary_says_rows_agreement_and_time():
    tried = (*[candidate(2)] * 2, Candidate("SELECT 2", "failed", "no"))
    answer = Answer("?", "SELECT 1", ("a",), ("INTEGER",), ((1,),), candidates=tried, seconds=0.25)
    answer = replace(answer, agreement=1.0)
    assert summarize(answer) == "1 row · 100% agreement among 2 attempts · 250 ms"


def test_one_attempt_has_nothing_to_agree_with():
    assert describe_agreement(Answer("?", "SELECT 1", candidates=(candidate(1),))) is None


def test_comparison_says_whether_the_rows_agree():
    one, same = Answer("?", "SELECT 1", rows=((1,),)), Answer("?", "SELECT 1.0", rows=((1,),))
    other, failed = Answer("?", "SELECT 2", rows=((2,),)), Answer("?", error="no")
    assert compare_answers(one, same) == "They agree: the same rows."
    assert compare_answers(one, one) == "They agree: the same rows from the same SQL."
    assert compare_answers(one, other) == "They disagree: the rows differ."
    assert compare_answers(one, failed) == "The tuned model gave no rows to compare."
    assert compare_answers(failed, failed) == "Both models gave no rows to compare."


def test_a_column_says_which_keys_it_is_part_of():
    column = Column("owner_id", "INTEGER", comment="Who pays")
    table = Table(
        "pets",
        (column,),
        primary_key=("owner_id",),
        foreign_keys=(ForeignKey(("owner_id",), "owners", ("id",), inferred=True),),
    )
    assert describe_column(table, column) == "primary key, → owners.id (inferred), Who pays"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (None, "NULL"),
        (True, "true"),
        (1234567, "1,234,567"),
        (1234.5, "1,234.5"),
        (Decimal("1234567.80"), "1,234,567.80"),
        (dt.date(2026, 1, 2), "2026-01-02"),
        ("a*b", "a*b"),
    ],
)
def test_a_single_value_is_shown_as_people_write_it(value, shown):
    assert show_cell(value) == shown


def test_sql_is_laid_out_for_reading_and_broken_sql_is_left_alone():
    assert format_sql("SELECT a FROM t WHERE b = 1") == "SELECT\n  a\nFROM t\nWHERE\n  b = 1"
    assert format_sql("SELECT FROM WHERE (") == "SELECT FROM WHERE ("
    assert format_sql("SELECT 1; DROP TABLE t") == "SELECT\n  1;\nDROP TABLE t"


def test_a_step_says_what_goes_on_and_then_what_came_of_it():
    assert describe_step(Event("run", "start")) == "Running the query…"
    done = Event("run", "done", "4 of 5 candidates ran", 0.012)
    assert describe_step(done) == "Ran the query · 4 of 5 candidates ran · 12 ms"
