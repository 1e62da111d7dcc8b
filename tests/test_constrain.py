"""Masks from a live schema: real queries pass, and what random models write is always sound."""

from __future__ import annotations

import json
import random

import duckdb
import pytest

from assistant.constrain import Constrainer, SchemaMasks
from assistant.errors import ModelError
from assistant.models import load_model
from schemas.model import Column, Schema, Table
from tests.tiny_models import save_llama, save_tokenizer

SCHEMA = Schema(
    (
        Table(
            "singer", tuple(Column(n, "VARCHAR") for n in ("id", "name", "country", "Full Name"))
        ),
        Table(
            "concert", tuple(Column(n, "VARCHAR") for n in ("id", "singer_id", "year", "position"))
        ),
        Table("order", (Column("select", "VARCHAR"), Column('say "hi"', "VARCHAR"))),
        Table("prices", (Column("größe", "VARCHAR"), Column("🦆", "VARCHAR")), schema="sales"),
    )
)
TABLES = {"singer", "concert", "order", "prices"}
COLUMNS = {c.name.casefold() for _, c in SCHEMA.columns()}


@pytest.fixture(scope="module")
def tokenizer(tmp_path_factory):
    return save_tokenizer(tmp_path_factory.mktemp("tokenizer"))


@pytest.fixture(scope="module")
def constrainer(tokenizer):
    return Constrainer(tokenizer, len(tokenizer), [tokenizer.eos_token_id])


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    """A random model that likes to close brackets and quotes and to end."""
    folder = save_llama(tmp_path_factory.mktemp("models") / "random")
    model = load_model(str(folder), device="cpu")
    with model.activated() as network:
        likes = {"'": 6.0, ")": 6.0, '"': 6.0, " ": 2.0, "</s>": 12.0}
        ids = model.tokenizer.convert_tokens_to_ids
        network.generation_config.sequence_bias = [
            [[ids(model.tokenizer.tokenize(text)[0])], bias] for text, bias in likes.items()
        ]
    return model


def _allows(constrainer, tokenizer, sql):
    """Whether the masks let `sql` through token by token, with the end token after it."""
    import torch

    row = tokenizer(sql)["input_ids"] + [tokenizer.eos_token_id]
    masks = constrainer.masks(SCHEMA, prompt_tokens=0)
    for position, token in enumerate(row):
        prefix = torch.tensor([row[:position]], dtype=torch.long)
        if masks(prefix, torch.zeros(1, len(tokenizer)))[0, token] == float("-inf"):
            return False
    return True


def _nodes(tree):
    if isinstance(tree, dict):
        yield tree
        tree = list(tree.values())
    if isinstance(tree, list):
        for part in tree:
            yield from _nodes(part)


def _unknown_names(sql):
    """Table and column names in DuckDB's own syntax tree that neither exist nor are defined."""
    [text] = duckdb.execute("SELECT json_serialize_sql(?)", [sql]).fetchone()
    tree = json.loads(text)
    assert not tree["error"], f"{sql}: {tree}"
    assert tree["statements"], "empty"
    nodes = list(_nodes(tree))
    ctes = {entry["key"].casefold() for n in nodes for entry in n.get("map", []) if "key" in entry}
    aliases = {n["alias"].casefold() for n in nodes if n.get("alias")}
    tables = {n["table_name"].casefold() for n in nodes if n.get("type") == "BASE_TABLE"}
    columns = {n["column_names"][-1].casefold() for n in nodes if "column_names" in n}
    return (tables - TABLES - ctes) | (columns - COLUMNS - aliases)


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT count(*) FROM singer",
        "select NAME, Singer.Country from SINGER where country = 'it''s' order by id desc limit 3;",
        "SELECT t1.name FROM singer AS t1 JOIN concert AS t2 ON t1.id = t2.singer_id",
        "SELECT s.name FROM singer s LEFT JOIN concert c ON s.id = c.singer_id WHERE c.id IS NULL",
        'SELECT "Full Name", position FROM singer, concert WHERE singer.id = concert.singer_id',
        'SELECT "select", "say ""hi""" FROM "order"',
        'SELECT "größe", "🦆" FROM sales.prices',
        "SELECT country, count(*) AS total FROM singer GROUP BY country ORDER BY total DESC",
        "WITH best AS (SELECT country, count(*) AS n FROM singer GROUP BY 1)"
        " SELECT best.country FROM best WHERE best.n > 3",
        "SELECT name FROM singer WHERE id NOT IN (SELECT singer_id FROM concert) AND year - -1 > 2",
        "SELECT name FROM singer UNION SELECT year FROM concert",
        "SELECT name, rank() OVER (PARTITION BY country ORDER BY id DESC) AS place FROM singer"
        " QUALIFY place <= 3",
        "SELECT CASE WHEN year < 2000 THEN 'old' ELSE 'new' END, CAST(id AS INTEGER) FROM concert",
        "SELECT date_trunc('month', DATE '2026-01-31' + INTERVAL 3 DAY), coalesce(name, 'x'),"
        " extract(year FROM DATE '2026-01-31') FROM singer",
        "none",
    ],
)
def test_honest_queries_pass_the_masks(constrainer, tokenizer, sql):
    assert _allows(constrainer, tokenizer, sql)
    if sql != "none":
        assert _unknown_names(sql) == set()


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT count(*) FROM singers",
        "SELECT nme FROM singer",
        "SELECT singer.year FROM singer",
        "SELECT t1.salary FROM singer AS t1",
        "SELECT name FROM singer ORDER BY total",
        "SELECT name FROM best",
        "SELECT Full Name FROM singer",
        "SELECT größe FROM prices",
        "SELECT read_text('/etc/passwd') FROM singer",
        "SELECT name FROM read_csv('a.csv')",
        "DROP TABLE singer",
        "SELECT name FROM singer; SELECT 1",
        "SELECT name FROM singer -- a",
        "\N{LATIN SMALL LETTER LONG S}ELECT name FROM singer",
        "SELECT \N{KELVIN SIGN}urtosis(name) FROM singer",
        "SELECT 1--1 FROM singer",
        "SELECT nullif(1) FROM singer",
    ],
)
def test_unknown_names_and_what_is_no_query_do_not_pass(constrainer, tokenizer, sql):
    assert not _allows(constrainer, tokenizer, sql)


def test_an_alias_can_be_used_once_it_is_defined_and_not_before(constrainer, tokenizer):
    defined = "SELECT count(*) AS total FROM singer ORDER BY total"
    before = "SELECT total, count(*) AS total FROM singer"
    assert _allows(constrainer, tokenizer, defined)
    assert not _allows(constrainer, tokenizer, before)


def test_random_walks_through_the_masks_parse_and_name_only_what_exists(constrainer, tokenizer):
    import torch

    rng = random.Random(7)
    closers = {tokenizer.convert_tokens_to_ids(t) for t in (")", "'", '"', "</s>", "Ġfrom")}
    finished = 0
    for _ in range(60):
        masks = constrainer.masks(SCHEMA, prompt_tokens=0)
        row: list[int] = []
        while len(row) < 300 and row[-1:] != [tokenizer.eos_token_id]:
            scores = masks(torch.tensor([row], dtype=torch.long), torch.zeros(1, len(tokenizer)))
            allowed = scores[0].isfinite().nonzero().flatten().tolist()
            assert allowed
            weights = [100 if token in closers else 1 for token in allowed]
            row.append(rng.choices(allowed, weights)[0])
        if row[-1] == tokenizer.eos_token_id:
            sql = tokenizer.decode(row[:-1])
            if sql.strip().lower() != "none":
                assert _unknown_names(sql) == set(), sql
                finished += 1
    assert finished >= 30


@pytest.mark.parametrize(
    ("prompt", "options"),
    [
        ("question context", {"n": 1}),
        ("singer age", {"n": 6}),
        ("name", {"n": 6, "temperature": 2.0}),
    ],
    ids=["greedy", "beams", "samples"],
)
def test_what_a_random_model_generates_parses_and_names_only_what_exists(model, prompt, options):
    import torch

    torch.manual_seed(3)
    replies = model.candidates(prompt, schema=SCHEMA, **options)
    assert replies
    longest = 256
    finished = 0
    for reply in replies:
        tokens = len(model.tokenizer(reply.text)["input_ids"])
        try:
            unknown = _unknown_names(reply.text)
        except AssertionError:
            assert tokens > longest / 2, f"unfinished after {tokens} tokens: {reply.text}"
            continue
        assert unknown == set(), reply.text
        finished += 1
    assert finished
    assert any("select" in reply.text.lower() for reply in replies)


def test_without_a_schema_the_same_model_writes_what_does_not_parse(model):
    text = model.candidates("question context", n=1)[0].text
    with pytest.raises(AssertionError):
        _unknown_names(text)


def test_streaming_with_a_schema_gives_the_greedy_candidate(model):
    text = "".join(model.stream("question context", schema=SCHEMA))
    assert text == model.candidates("question context", n=1, schema=SCHEMA)[0].text


def test_reordered_and_doubled_beams_get_the_masks_of_their_own_tokens(constrainer, tokenizer):
    import torch

    def masked(masks, rows):
        return masks(torch.tensor(rows, dtype=torch.long), torch.zeros(len(rows), len(tokenizer)))

    def alone(row):
        masks = constrainer.masks(SCHEMA, prompt_tokens=0)
        for end in range(len(row) + 1):
            scores = masked(masks, [row[:end]])
        return scores[0]

    count = tokenizer("select count(*) from singer")["input_ids"]
    names = tokenizer("select name from concert")["input_ids"]
    steps = min(len(count), len(names))
    masks = constrainer.masks(SCHEMA, prompt_tokens=0)
    for end in range(steps):
        first, second = count[:end], names[:end]
        rows = [second, first, second] if end % 2 else [first, first, second]
        scores = masked(masks, rows)
        for row, score in zip(rows, scores, strict=True):
            assert torch.equal(score, alone(row))


def test_a_row_that_left_the_grammar_may_only_end(constrainer, tokenizer):
    import torch

    masks = SchemaMasks(constrainer, SCHEMA, 0)
    masks(torch.zeros(1, 0, dtype=torch.long), torch.zeros(1, len(tokenizer)))
    [wrong] = tokenizer(")")["input_ids"]
    scores = masks(torch.tensor([[wrong]]), torch.zeros(1, len(tokenizer)))
    assert scores[0].isfinite().nonzero().flatten().tolist() == [tokenizer.eos_token_id]


def test_an_empty_schema_still_answers_without_names(constrainer, tokenizer):
    masks = constrainer.masks(Schema(()), prompt_tokens=0)
    import torch

    scores = masks(torch.zeros(1, 0, dtype=torch.long), torch.zeros(1, len(tokenizer)))
    assert scores.isfinite().any()


def test_a_slow_tokenizer_is_refused_with_its_type():
    with pytest.raises(ModelError, match="no fast version"):
        Constrainer(object(), 100, [0])
