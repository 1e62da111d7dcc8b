"""Identifiers and questions as words."""

import pytest

from schemas.words import only_asks, split_words, stem


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("born_state", ("born", "state")),
        ("bornState", ("born", "state")),
        ("Born State", ("born", "state")),
        ("StudentID", ("student", "id")),
        ("HTTPServer2", ("http", "server", "2")),
        ("Größe_cm", ("größe", "cm")),
        ("größeÄnderung", ("größe", "änderung")),
        ("IDs", ("ids",)),
        ("東京", ("東京",)),
        ("", ()),
    ],
)
def test_names_split_at_underscores_spaces_digits_and_capitals(name, words):
    assert split_words(name) == words


@pytest.mark.parametrize(
    ("plural", "singular"),
    [
        ("cities", "city"), ("boxes", "box"), ("watches", "watch"), ("classes", "class"),
        ("names", "name"), ("status", "status"), ("address", "address"), ("gas", "gas"),
        ("analysis", "analysis"), ("Orders", "order"), ("IDs", "id"),
        ("people", "person"), ("Children", "child"), ("women", "woman"),
    ],
)  # fmt: skip
def test_plural_endings_are_removed_and_nothing_else(plural, singular):
    assert stem(plural) == singular


@pytest.mark.parametrize(
    ("text", "asks"),
    [("TOP!", True), ("most", True), ("Top Hill", False), ("topmost", False), ("!?", False)],
)
def test_words_that_only_ask_are_told_from_names(text, asks):
    assert only_asks(text) == asks
