"""The last layer at the answers' positions alone: the same loss and gradients."""

from __future__ import annotations

import pytest
import torch
from peft import LoraConfig, get_peft_model
from transformers import AutoModelForCausalLM, LlamaConfig, MixtralConfig, Qwen2Config, Qwen3Config

from finetune.fused_lora import fuse
from finetune.last_layer import LastLayer
from finetune.model import AnswerLoss
from finetune.tokens import IGNORED, Batch

SHAPE = {
    "vocab_size": 60,
    "hidden_size": 32,
    "intermediate_size": 48,
    "num_hidden_layers": 2,
    "num_attention_heads": 2,
    "num_key_value_heads": 1,
    "pad_token_id": 0,
}


def adapted(config, checkpointing=False):
    torch.manual_seed(0)
    base = AutoModelForCausalLM.from_config(config, attn_implementation="sdpa")
    if checkpointing:
        base.gradient_checkpointing_enable({"use_reentrant": False})
    lora = LoraConfig(r=4, target_modules="all-linear", init_lora_weights=False)
    model = get_peft_model(base, lora).train()
    fuse(model)
    return model


def batch(packed=False):
    """Two rows: prompts of 6 and 4 tokens, answers of 2 and 3, the second padded."""
    ids = torch.tensor([[5, 6, 7, 8, 9, 10, 11, 12], [5, 7, 9, 8, 21, 22, 23, 0]])
    labels = torch.full_like(ids, IGNORED)
    labels[0, 6:], labels[1, 4:7] = ids[0, 6:], ids[1, 4:7]
    mask = ids.ne(0).long()
    segments = torch.tensor([[0] * 8, [0] * 7 + [1]]) if packed else None
    return Batch(ids, labels, mask, torch.arange(8).expand(2, -1), segments, 2)


def step(model, loss, rows):
    model.zero_grad()
    total = loss(rows)
    total.backward()
    return float(total), {n: p.grad.clone() for n, p in model.named_parameters() if p.requires_grad}


def without(loss):
    """The same loss with every position in every layer."""
    loss._last_layer.choose = lambda positions: None
    return loss


CONFIGS = [LlamaConfig(**SHAPE), Qwen2Config(**SHAPE), Qwen3Config(**SHAPE, head_dim=16)]


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("checkpointing", [False, True])
@pytest.mark.parametrize("config", CONFIGS, ids=lambda config: config.model_type)
def test_loss_and_gradients_are_those_of_all_positions(config, checkpointing, packed):
    model = adapted(config, checkpointing)
    expected, wanted = step(model, without(AnswerLoss(model)), batch(packed))
    loss, grads = step(model, AnswerLoss(model), batch(packed))
    assert loss == pytest.approx(expected, rel=1e-5)
    for name, grad in grads.items():
        assert torch.allclose(grad, wanted[name], atol=1e-5), name


def rows_worked_on(mode=True):
    """How many positions each part of the two layers works on."""
    model = adapted(CONFIGS[0])
    loss, seen = AnswerLoss(model), {}
    for number, layer in enumerate(model.get_base_model().model.layers):
        attention = layer.self_attn
        parts = {"query": attention.q_proj, "key": attention.k_proj, "output": attention.o_proj}
        parts["mlp"] = layer.mlp
        for name, part in parts.items():
            part.register_forward_pre_hook(
                lambda _, inputs, key=(number, name): seen.update({key: inputs[0].numel() // 32})
            )
    model.train(mode)
    loss(batch())
    return seen


def test_the_last_layer_works_on_the_answers_positions_and_others_on_all():
    seen = rows_worked_on()
    assert {seen.pop((1, name)) for name in ("query", "output", "mlp")} == {5}
    assert set(seen.values()) == {16}


def test_outside_of_training_it_works_on_all_positions():
    assert set(rows_worked_on(mode=False).values()) == {16}


def test_a_mixture_of_experts_runs_as_it_is():
    config = MixtralConfig(**SHAPE, num_local_experts=2)
    base = AutoModelForCausalLM.from_config(config)
    LastLayer(base.get_decoder()).choose(torch.tensor([1]))
    assert base.train()(input_ids=batch().ids).logits.shape == (2, 8, 60)
