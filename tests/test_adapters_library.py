"""Adapters as a library: listed with their scores, switched without a trace, merged exactly."""

from __future__ import annotations

import json

import pytest
import torch

from assistant.models import load_model
from assistant.verifier import LOGPROB, Verifier
from finetune import adapters, merge
from tests.tiny_models import save_adapter, save_llama, save_pointer

CARD = {
    "base": "somewhere",
    "form": "ddl",
    "data": ["sample:library"],
    "data_hash": "ab" * 32,
    "steps": 1250,
    "created": "2026-11-22T01:00:00+00:00",
    "scores": {
        "n": 44,
        "execution_accuracy": 0.5,
        "ci95": [0.36, 0.64],
        "base_execution_accuracy": 0.25,
    },
}
PROMPT = "### Input:\nhow many\n### Context:\nCREATE TABLE a (b INT);\n### Response:\n"


@pytest.fixture(autouse=True)
def library(tmp_path, monkeypatch):
    monkeypatch.setenv("ASKDUCK_ADAPTERS", str(tmp_path / "adapters"))
    return tmp_path / "adapters"


@pytest.fixture
def base(tmp_path):
    return save_llama(tmp_path / "base", positions=2048)


def logits(model, adapter):
    ids = torch.tensor([[5, 6, 7, 8, 9]])
    with torch.no_grad(), model.activated(adapter) as active:
        return active(input_ids=ids).logits


def test_the_table_has_name_base_data_steps_accuracy_and_date(library, base, capsys):
    save_adapter(library / "tuned", base, card={**CARD, "base": str(base)})
    assert adapters.main([]) == 0
    head, row = capsys.readouterr().out.splitlines()
    assert head.split()[:5] == ["name", "base", "data", "steps", "accuracy"]
    for text in (
        "tuned",
        str(base),
        "sample:library",
        "1,250",
        "50.0%",
        "36% to 64% of 44",
        "25.0%",
        "2026-11-22",
    ):
        assert text in row


def test_the_json_has_the_same_and_an_empty_library_says_what_to_do(library, base, capsys):
    assert adapters.main([]) == 0
    assert "make finetune" in capsys.readouterr().out
    save_adapter(library / "plain", base)
    assert adapters.main(["--json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert (row["name"], row["steps"], row["accuracy"]) == ("plain", None, None)


@pytest.mark.parametrize("quantization", ["none", "nf4"])
def test_switched_off_the_logits_are_those_of_the_base_bit_for_bit(library, base, quantization):
    save_adapter(library / "one", base, seed=1)
    save_adapter(library / "two", base, seed=2)
    model = load_model(str(base), quantization=quantization, device="cpu")
    before = logits(model, "base")
    first, second = logits(model, "one"), logits(model, "two")
    assert not torch.equal(first, second)
    assert not torch.equal(first, before)
    assert torch.equal(logits(model, "base"), before)
    assert torch.equal(logits(model, "one"), first)


def test_a_merged_model_gives_what_base_and_adapter_give(library, base, tmp_path):
    save_adapter(library / "one", base, template="{question} {context}\n", card={"base": str(base)})
    assert merge.main(["one", str(tmp_path / "merged")]) == 0
    model = load_model(str(base), device="cpu")
    merged = load_model(str(tmp_path / "merged"), device="cpu")
    expected = logits(model, "one")
    assert torch.allclose(logits(merged, "base"), expected, rtol=1e-4, atol=1e-4 * expected.std())
    assert merged.template == "{question} {context}\n"
    assert merged.invoke(PROMPT) == model.invoke(PROMPT, adapter="one")


def test_a_merged_pointer_model_points_as_base_and_adapter_do(library, tmp_path):
    base = save_pointer(tmp_path / "pointer")
    Verifier({LOGPROB: 0.5}).save(base / "verifier.json")
    save_adapter(library / "one", base, card={"base": str(base)})
    merge.merge("one", tmp_path / "merged")
    model = load_model(str(base), device="cpu")
    merged = load_model(str(tmp_path / "merged"), device="cpu")
    assert merged.verifier == model.verifier == Verifier({LOGPROB: 0.5})
    ids = model.tokenizer("Q S <t1> <c2> <v0> <r> select <c2> from <t1>", return_tensors="pt")
    with torch.no_grad():
        with model.activated("one") as active:
            expected = active(input_ids=ids.input_ids).logits
        with merged.activated() as active:
            found = active(input_ids=ids.input_ids).logits
        with model.activated("base") as active:
            bare = active(input_ids=ids.input_ids).logits
    assert torch.allclose(found, expected, rtol=1e-3, atol=1e-3)
    assert not torch.allclose(bare, expected, rtol=1e-2, atol=1e-2)


def test_merging_refuses_what_it_would_overwrite_or_cannot_find(library, base, tmp_path, capsys):
    save_adapter(library / "one", base, card={"base": str(base)})
    (tmp_path / "there").mkdir()
    assert merge.main(["one", str(tmp_path / "there")]) == 2
    assert "exists already" in capsys.readouterr().err
    assert merge.main(["nobody", str(tmp_path / "new")]) == 2
    assert "no adapter 'nobody'. Adapters: one" in capsys.readouterr().err
