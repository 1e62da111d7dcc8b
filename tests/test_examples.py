"""Example questions use the words of the schema that they are made from."""

from __future__ import annotations

import re

from assistant.examples import example_questions
from schemas.model import Column, ForeignKey, Schema, Table

OWNERS = Table(
    "owner",
    (Column("id", "INTEGER"), Column("fullName", "VARCHAR"), Column("city", "VARCHAR")),
    primary_key=("id",),
    row_count=40,
)
VISITS = Table(
    "clinic_visits",
    (
        Column("id", "INTEGER"),
        Column("owner_id", "INTEGER"),
        Column("visit_date", "DATE"),
        Column("total_fee", "DECIMAL(8,2)"),
        Column("title", "VARCHAR"),
        Column("species", "VARCHAR"),
    ),
    primary_key=("id",),
    foreign_keys=(ForeignKey(("owner_id",), "owner", ("id",)),),
    row_count=900,
)
CLINIC = Schema((OWNERS, VISITS))


class Values:
    def __init__(self, **values: tuple[str, ...]) -> None:
        self.values = values

    def low_cardinality(self, table_key: str, column: str) -> tuple[str, ...] | None:
        return self.values.get(column)


SPECIES = Values(species=("cat", "dog"))


def test_the_questions_use_the_words_of_the_schema():
    assert example_questions(CLINIC, SPECIES, count=7) == (
        "Which owner has the most clinic visits?",
        "Show the 5 clinic visits with the highest total fee.",
        "How many clinic visits are there for each species?",
        "How many clinic visits are there in each month?",
        "What is the average total fee of clinic visits for each species?",
        "How many clinic visits have the species cat?",
        "How many clinic visits are there?",
    )


def test_keys_are_not_taken_for_quantities():
    assert not any(
        re.search(r"\bid\b", question) for question in example_questions(CLINIC, SPECIES, count=99)
    )


def test_without_a_profile_no_question_needs_values():
    questions = example_questions(CLINIC, count=99)
    assert "What is the average total fee of clinic visits?" in questions
    assert not any("species" in question for question in questions)


def test_no_more_questions_than_asked_for_and_none_twice():
    questions = example_questions(CLINIC, SPECIES, count=3)
    assert len(questions) == len(set(questions)) == 3


def test_empty_tables_are_not_asked_about():
    empty = Table("refunds", (Column("amount", "DOUBLE"),), row_count=0)
    questions = example_questions(Schema((OWNERS, empty)), count=99)
    assert questions
    assert not any("refund" in question for question in questions)


def test_a_schema_without_tables_gives_no_question():
    assert example_questions(Schema(())) == ()


def test_singular_and_plural_names_are_said_alike():
    names = {
        "company": "companies",
        "boxes": "boxes",
        "day": "days",
        "order_status": "order status",
    }
    for name, spoken in names.items():
        table = Table(name, (Column("a", "INTEGER"),), row_count=5)
        assert example_questions(Schema((table,)))[-1] == f"How many {spoken} are there?"


def test_names_without_letters_survive():
    table = Table("🦆", (Column("🥚", "DOUBLE"), Column("name", "VARCHAR")), row_count=2)
    assert "How many 🦆 are there?" in example_questions(Schema((table,)))
