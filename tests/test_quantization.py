"""The quantization report on a tiny random model: real loading, real bitsandbytes."""

from __future__ import annotations

import json
from pathlib import Path

import duckdb
import pytest

from finetune.quantization import (
    GoldReply,
    Measurement,
    format_table,
    load_at,
    main,
    measure_perplexity,
    measure_speed,
    weight_bytes,
    write_pictures,
)
from tests.tiny_models import save_llama

REPLIES = [GoldReply("select name", " from singer"), GoldReply("count", " country where age")]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save_llama(tmp_path_factory.mktemp("tiny"), width=128, positions=64)


@pytest.fixture(scope="module")
def measured(folder: Path) -> dict[int, tuple[int, float]]:
    """Bits -> (bytes of the weights, perplexity)."""
    found = {}
    for bits in (32, 16, 8, 4):
        model = load_at(str(folder), bits, device="cpu")
        with model.activated() as network:
            size = weight_bytes(network)
        perplexity, tokens = measure_perplexity(model, REPLIES)
        assert tokens > 4
        assert perplexity is not None
        found[bits] = size, perplexity
    return found


def test_size_falls_with_the_bits(measured: dict[int, tuple[int, float]]) -> None:
    sizes = {bits: size for bits, (size, _) in measured.items()}
    assert sizes[32] == 2 * sizes[16]
    assert sizes[16] > sizes[8] > sizes[4]


def test_perplexity_hardly_moves_down_to_8_bits(measured: dict[int, tuple[int, float]]) -> None:
    perplexities = {bits: perplexity for bits, (_, perplexity) in measured.items()}
    assert perplexities[16] == pytest.approx(perplexities[32], rel=0.05)
    assert perplexities[8] == pytest.approx(perplexities[32], rel=0.1)
    assert perplexities[32] != perplexities[4]


def test_perplexity_is_exp_of_the_mean_loss_of_the_reply_alone(folder: Path) -> None:
    import torch

    model = load_at(str(folder), 32, device="cpu")
    perplexity, tokens = measure_perplexity(model, REPLIES[:1])
    prompt = model.tokenizer(REPLIES[0].prompt)["input_ids"]
    reply = [*model.tokenizer(REPLIES[0].reply)["input_ids"], model.tokenizer.eos_token_id]
    with model.activated() as network, torch.no_grad():
        logits = network(torch.tensor([prompt + reply])).logits[0].log_softmax(-1)
    steps = range(len(prompt) - 1, len(prompt) + len(reply) - 1)
    loss = -sum(float(logits[step, token]) for step, token in zip(steps, reply, strict=True))
    assert tokens == len(reply)
    assert perplexity == pytest.approx(torch.tensor(loss / len(reply)).exp().item(), rel=1e-4)


def test_speed_counts_generated_tokens(folder: Path) -> None:
    assert measure_speed(load_at(str(folder), 32, device="cpu"), ["select name"]) > 0


def test_other_numbers_of_bits_are_refused(folder: Path) -> None:
    with pytest.raises(ValueError, match="choose from 32, 16, 8, 4"):
        load_at(str(folder), 3)


def test_the_table_and_the_pictures_hold_every_measurement(tmp_path: Path) -> None:
    measurements = [
        Measurement(32, 4_000_000, 2.5, 100, 0.5, (0.4, 0.6), 90, 10.0),
        Measurement(4, 600_000, None, 0, 0.4, (0.3, 0.5), 90, 20.0),
    ]
    table = format_table(measurements)
    assert "| 32 | 4.00 | 100% | 2.5000 | 50.0% (40.0% to 60.0%) | 10 |" in table
    assert "| 4 | 0.60 | 15% |" in table
    page = write_pictures(tmp_path / "q.html", measurements, title="A <model>").read_text()
    assert page.count("<svg") == 3
    assert "A &lt;model&gt;" in page


def test_the_command_measures_a_model_end_to_end(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "model").mkdir()
    model = save_llama(tmp_path / "model", positions=700)
    with duckdb.connect(str(tmp_path / "d.duckdb")) as connection:
        connection.execute("CREATE TABLE city (name VARCHAR)")
    data = tmp_path / "data.jsonl"
    data.write_text('{"db_id": "d", "question": "Which?", "sql": "SELECT name FROM city"}')
    arguments = ["--data", str(data), "--databases", str(tmp_path), "--model", str(model)]
    assert main([*arguments, "--out", str(tmp_path / "out"), "--bits", "32", "4"]) == 0
    full, small = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert full["n"] == small["n"] == 1
    assert full["size_bytes"] > small["size_bytes"]
    assert full["gold_tokens"] > 1
    assert (tmp_path / "out" / "quantization.html").exists()
