"""Predicted memory against what a real step keeps, and the command."""

from __future__ import annotations

import json

import pytest
import torch

from benchmarks.plan import LiveTensors
from finetune import plan
from finetune.config import load_config
from finetune.model import AnswerLoss, load_trainee
from finetune.plan import make_plan
from finetune.probe import make_probe
from tests.tiny_models import save_llama

LONG = {"prompt_tokens": 224, "answer_tokens": 32, "with_time": False}


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    return save_llama(tmp_path_factory.mktemp("plan") / "base", width=128)


def configure(base, *overrides):
    return load_config(None, [f"base={base}", "name=x", "device=cpu", "batch_size=4", *overrides])


@pytest.mark.parametrize(
    "overrides",
    [
        ("precision=fp32", "quantization=none"),
        ("precision=bf16", "quantization=nf4"),
        ("precision=fp32", "quantization=nf4", "gradient_checkpointing=true"),
    ],
    ids=["fp32", "nf4 in bf16", "checkpointed"],
)
def test_what_a_step_keeps_is_predicted_within_15_percent(base, overrides):
    compare_with_a_step(configure(base, *overrides))


@pytest.mark.parametrize(
    ("precision", "quantization"), [("fp32", "nf4"), ("bf16", "nf4"), ("fp32", "none")]
)
def test_a_step_of_the_bundled_base_is_predicted_within_15_percent(precision, quantization):
    """Its config says bf16, which is no reason to plan an fp32 run in it."""
    overrides = (f"precision={precision}", f"quantization={quantization}")
    compare_with_a_step(configure("bundled", *overrides))


def compare_with_a_step(config):
    predicted = make_plan(config, **LONG)
    precision = config.training.precision
    trainee = load_trainee(config, device="cpu", precision=precision)
    loss = AnswerLoss(trainee.peft.train())
    batch = make_probe(trainee.causal.config, 4, 224, 32, "cpu")
    with LiveTensors(loss) as tensors:
        with torch.autocast("cpu", torch.bfloat16, enabled=precision == "bf16"):
            total = loss(batch)
        total.backward()
    step = predicted.activations + predicted.logits + predicted.gradients
    assert step == pytest.approx(tensors.peak, rel=0.15)


@pytest.mark.parametrize("double", ["true", "false"])
def test_stored_weights_are_predicted_to_the_byte(base, double):
    config = configure(base, "precision=fp32", f"double={double}")
    predicted = make_plan(config, **LONG)
    trainee = load_trainee(config, device="cpu", precision="fp32")
    frozen = {id(p): p for p in trainee.peft.parameters() if not p.requires_grad}.values()
    trained = sum(p.nbytes for p in trainee.peft.parameters() if p.requires_grad)
    constants = 0
    for parameter in frozen:
        state = getattr(parameter, "quant_state", None)
        if state is not None:
            constants += state.absmax.nbytes
            constants += state.state2.absmax.nbytes if state.nested else 0
    buffers = sum(b.nbytes for b in trainee.peft.buffers())
    assert predicted.weights == sum(p.nbytes for p in frozen) + buffers
    assert predicted.constants == constants
    assert predicted.adapters == trained


def test_a_7b_is_planned_from_its_config_alone(tmp_path):
    shape = {
        "model_type": "llama",
        "hidden_size": 4096,
        "intermediate_size": 11008,
        "num_hidden_layers": 32,
        "num_attention_heads": 32,
        "vocab_size": 32000,
    }
    (tmp_path / "config.json").write_text(json.dumps(shape))
    quantized = make_plan(
        configure(tmp_path, "batch_size=1", "gradient_checkpointing=true"), **LONG
    )
    plain = make_plan(configure(tmp_path, "batch_size=1", "quantization=none"), **LONG)
    # 6.48 billion weights in linear layers at half a byte, 0.26 billion beside them.
    assert quantized.weights > 0.5 * 6.476e9
    assert quantized.constants == pytest.approx(6.476e9 * (1 / 64 + 4 / (64 * 256)), rel=1e-3)
    assert plain.weights > 3 * quantized.weights
    assert plain.activations > 3 * quantized.activations


def test_a_layer_is_computed_again_where_the_logits_were(tmp_path):
    def forward(vocab_size):
        shape = {
            "model_type": "llama",
            "hidden_size": 64,
            "intermediate_size": 128,
            "num_hidden_layers": 2,
            "num_attention_heads": 2,
            "vocab_size": vocab_size,
        }
        (tmp_path / "config.json").write_text(json.dumps(shape))
        config = configure(tmp_path, "precision=fp32", "gradient_checkpointing=true")
        plan = make_plan(config, **LONG)
        return plan.activations + plan.logits

    assert forward(1000) == pytest.approx(forward(500), rel=0.01)
    assert forward(64000) > 2 * forward(1000)


def test_the_command_prints_each_part_the_time_and_the_steps(base, capsys):
    overrides = [f"base={base}", "name=x", "device=cpu", "batch_size=2", "epochs=2"]
    sizes = ["--prompt-tokens", "32", "--answer-tokens", "8", "--examples", "10"]
    assert plan.main([*overrides, *sizes]) == 0
    text = capsys.readouterr().out
    for word in ("weights", "constants", "optimizer", "activations", "peak", "MiB", "(10 steps)"):
        assert word in text
    assert plan.main(["base=/nowhere"]) == 2
    assert "config of '/nowhere' cannot be read" in capsys.readouterr().err
