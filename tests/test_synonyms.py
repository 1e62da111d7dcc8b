"""Schemas that call things by another word."""

import json
import random

import pytest
import torch

from assistant.pointer import Noise, encode
from finetune.synonyms import Renaming, read_synonyms
from finetune.word_vectors import read_word_vectors, spell
from schemas.model import Column, Schema, Table

INDEX = """  1 a licence, as WordNet's files begin
wage n 1 1 @ 1 1 00000001
salary n 2 1 @ 2 1 00000001 00000002
plate n 1 1 @ 1 1 00000003
order n 3 1 @ 3 1 00000004 00000005 00000006
"""
DATA = """  1 a licence
00000001 21 n 03 wage 0 pay 0 salary 0 001 @ 00000009 n 0000 | what work earns
00000002 21 n 01 salary 0 000 | another sense
00000003 06 n 02 plate 0 salary 0 000 | far in meaning
00000004 10 n 01 order 0 000 | one
00000005 10 n 01 order 0 000 | two
00000006 10 n 02 order 0 wage 0 000 | a third sense
"""
WORDS = ["wage", "salary", "pay", "plate", "order"]
VECTORS = torch.tensor([[1.0, 0.0], [0.8, 0.6], [0.6, 0.8], [-0.6, 0.8], [1.0, 0.0]])
SYNONYMS = {"salary": ("wage",), "city": ("town",)}


@pytest.fixture
def wordnet(tmp_path):
    (tmp_path / "index.noun").write_text(INDEX)
    (tmp_path / "data.noun").write_text(DATA)
    return tmp_path


def test_synonyms_share_one_of_the_first_two_senses_and_are_near(wordnet):
    found = read_synonyms(wordnet, WORDS, VECTORS)
    assert found == {"wage": ("pay", "salary"), "salary": ("wage", "pay")}


def renamings(count, words):
    rng = random.Random(1)
    for _ in range(count):
        rename = Renaming(SYNONYMS, rng)
        yield [rename(word) for word in words]


def test_a_word_is_called_the_same_all_over_an_example():
    seen = {tuple(names) for names in renamings(200, ["salary", "salaries", "salary", "name"])}
    assert seen == {
        ("salary", "salaries", "salary", "name"),
        ("wage", "wages", "wage", "name"),
    }


def test_most_examples_keep_their_words():
    renamed = sum(names == ["town"] for names in renamings(2000, ["city"]))
    assert 0.15 < renamed / 2000 < 0.25


def test_hints_go_by_what_the_schema_is_called():
    schema = Schema((Table("worker", (Column("salary", "INTEGER"), Column("city", "VARCHAR"))),))
    question = "salary of the worker in the town"
    rename = {"salary": "wage", "city": "town"}
    noise = Noise(random.Random(0), 0.0, renamed=lambda word: rename.get(word, word))
    context = encode(question, schema, noise=noise).context
    assert "<num> wage <c" in context
    assert "<text> * town <c" in context
    assert "salary" not in context
    assert "* salary" in encode(question, schema).context


def test_word_vectors_are_centred_and_of_length_one(tmp_path):
    rng = random.Random(0)
    rows = {word: [rng.gauss(5, 1) for _ in range(6)] + [9.0, 1] for word in WORDS}
    rows |= {"x": [0.0] * 8, "New": [0.0] * 8, "two words": [0.0] * 8}
    order = ["x", "New", "lost", *WORDS, "two words"]
    path = tmp_path / "vectors.json"
    path.write_text(json.dumps({"dimensions": 6, "words": order, "vectors": rows}))
    words, vectors = read_word_vectors(path, 4)
    assert words == WORDS[:4]
    assert vectors.shape == (4, 6)
    assert torch.allclose(vectors.norm(dim=1), torch.ones(4))
    # four rows less their mean and two directions differ in one direction only
    assert torch.linalg.matrix_rank(vectors, rtol=1e-4) == 1


def test_words_are_spelt_in_the_tokens_that_a_sentence_has():
    from assistant.pointer_words import BEGINS, CONTINUES
    from finetune.tokenizer import train_tokenizer

    tokenizer = train_tokenizer(["the cat sat"] * 20, vocabulary=320)
    pieces, tokens = spell(tokenizer, ["cat", "tact"])
    assert tokens[0] == tokenizer("the cat").input_ids[-len(tokens[0]) :]
    assert len(tokens[1]) > 1
    kinds = [int(pieces[number]) for number in tokens[1]]
    assert kinds == [BEGINS] + [CONTINUES] * (len(kinds) - 1)
    others = tokenizer("<t0>,5~").input_ids
    names = tokenizer.convert_ids_to_tokens(others)
    marked = [name for name, number in zip(names, others, strict=True) if pieces[number]]
    assert set(marked) <= {"Ġ"}, "a space may stand before a word's first letter"
