"""The text2sql collection's sets as training data."""

import json
import sqlite3

from finetune.batches import encode_item
from finetune.corpus import Corpus
from finetune.text2sql import read_text2sql

ENTRY = {
    "sql": [
        "SELECT CITYalias0.CITY_NAME FROM CITY AS CITYalias0 , STATE AS STATEalias0 WHERE "
        'CITYalias0.STATE_NAME = STATEalias0.STATE_NAME AND STATEalias0.CAPITAL = "capital0" '
        "AND CITYalias0.POPULATION > number1 ;",
        "SELECT 1 ;",
    ],
    "variables": [{"name": "number1", "example": "5000"}],
    "sentences": [
        {
            "text": 'which cities lie in the state of " capital0 " with over number1 people ?',
            "variables": {"capital0": "Salt Lake City"},
        },
        {"text": "and of capital0 ?", "variables": {"capital0": "O'Fallon", "number1": "7"}},
    ],
}


def test_sentences_are_filled_in_and_cells_are_those_that_queries_name(tmp_path):
    import random

    (tmp_path / "geo").mkdir()
    with sqlite3.connect(tmp_path / "geo" / "geo.sqlite") as connection:
        connection.executescript(
            "CREATE TABLE state (state_name TEXT PRIMARY KEY, capital TEXT);"
            "CREATE TABLE city (city_name TEXT PRIMARY KEY, population INTEGER, state_name TEXT "
            "REFERENCES state (state_name));"
            "INSERT INTO state VALUES ('utah', 'salt lake city');"
            "INSERT INTO city VALUES ('provo', 115000, 'utah');"
        )
    (tmp_path / "geography.json").write_text(json.dumps([ENTRY]))
    corpus = Corpus()
    read_text2sql(corpus, tmp_path, tmp_path, tmp_path / "cache.pickle")
    one, two = corpus.sources["text2sql"]
    assert (
        one.question == 'which cities lie in the state of "Salt Lake City" with over 5000 people?'
    )
    assert "'Salt Lake City'" in one.sql
    assert "> 5000" in one.sql
    assert two.question == "and of O'Fallon?"
    assert "'O''Fallon'" in two.sql
    assert "> 7" in two.sql
    _, profile = corpus.databases[one.database]
    assert profile.values == {("state", "capital"): ("O'Fallon", "Salt Lake City")}
    encoded, reply = encode_item(corpus, one, random.Random(0))
    assert reply.startswith("select <c")
    cells = {value.text for value in encoded.values.values()}
    assert {"Salt Lake City", "5000"} <= cells
