"""LoRA's steps in one: the same numbers and gradients as PEFT's."""

from __future__ import annotations

import copy

import pytest
import torch
from peft import LoraConfig, get_peft_model

from finetune.config import load_config
from finetune.fused_lora import _LowRank, draw_kept, fuse
from finetune.model import add_adapters
from tests.tiny_models import save_llama, save_qwen


def adapt(folder, **options):
    from transformers import AutoModelForCausalLM

    base = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32)
    config = LoraConfig(r=4, lora_alpha=12, target_modules="all-linear", **options)
    torch.manual_seed(1)
    model = get_peft_model(base, config).train()
    for name, parameter in model.named_parameters():
        if "lora_B" in name:  # zeros would hide what A does
            torch.nn.init.normal_(parameter, std=0.05)
    return model


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return save_llama(tmp_path_factory.mktemp("fused") / "base", width=64)


@pytest.fixture(scope="module")
def folder_of_qwen(tmp_path_factory):
    """Queries, keys and values have biases."""
    return save_qwen(tmp_path_factory.mktemp("fused") / "qwen")


def step(model, precision=torch.float32):
    ids = torch.arange(5, 45).view(2, 20)
    with torch.autocast("cpu", precision, enabled=precision != torch.float32):
        loss = model(input_ids=ids, labels=ids).loss
    loss.backward()
    grads = {n: p.grad for n, p in model.named_parameters() if p.requires_grad}
    return float(loss), grads


@pytest.mark.parametrize("base", ["folder", "folder_of_qwen"])
def test_loss_and_gradients_are_those_of_peft(base, request):
    plain = adapt(request.getfixturevalue(base))
    fused = copy.deepcopy(plain)
    fuse(fused)
    expected, wanted = step(plain)
    loss, grads = step(fused)
    assert any("LowRank" in type(node).__name__ for node in _nodes(fused))
    assert loss == pytest.approx(expected, rel=1e-6)
    assert grads.keys() == wanted.keys()
    for name, grad in grads.items():
        assert (grad - wanted[name]).norm() < 1e-5 * wanted[name].norm(), name


def test_in_bf16_it_is_as_near_to_the_true_gradients_as_peft(folder):
    plain = adapt(folder)
    fused, exact = copy.deepcopy(plain), copy.deepcopy(plain)
    fuse(fused)
    _, true = step(exact)
    ours, theirs = (step(model, torch.bfloat16)[1] for model in (fused, plain))

    def error(grads):
        return sum(float((grads[n] - true[n]).norm() / true[n].norm()) for n in true) / len(true)

    assert 0 < error(ours) < 1.2 * error(theirs)


def _nodes(model):
    """The steps that autograd would go back through."""
    found, waiting = set(), [model(input_ids=torch.arange(5, 9).view(1, 4)).logits.grad_fn]
    while waiting:
        node = waiting.pop()
        if node is not None and node not in found:
            found.add(node)
            waiting += [parent for parent, _ in node.next_functions]
    return found


def test_the_gradient_is_right_with_dropout():
    torch.manual_seed(2)
    x, base, a, b = (
        torch.randn(*shape, dtype=torch.float64, requires_grad=True)
        for shape in ((3, 2, 8), (3, 2, 6), (4, 8), (6, 4))
    )

    def seeded(x, base, a, b):
        torch.manual_seed(3)  # the same numbers are dropped every time
        return _LowRank.apply(x, base * 1, a, b, 0.5, 0.3)

    assert torch.autograd.gradcheck(seeded, (x, base, a, b))


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float32])
@pytest.mark.parametrize("p", [0.05, 0.5])
def test_dropout_drops_its_share_and_keeps_the_mean(dtype, p):
    torch.manual_seed(4)
    rows = torch.ones(999, 1001, dtype=dtype)
    kept = (rows.view(draw_kept(rows, p).dtype) & draw_kept(rows, p)).view(dtype)
    assert kept.unique().tolist() == [0, 1]
    assert float((kept == 0).float().mean()) == pytest.approx(p, abs=0.002)
    again = draw_kept(rows, p)
    together = float(((again == 0) & (kept == 0)).float().mean())
    assert together == pytest.approx(p * p, abs=0.002)  # no number depends on the one before
    ones, out = torch.ones(4000, 4), torch.zeros(4000, 1)
    sums = _LowRank.apply(ones, out, torch.ones(2, 4), torch.ones(1, 2), 0.5, p)
    assert sums.mean().item() == pytest.approx(4, rel=0.06)  # as without dropout


def test_switched_off_evaluated_or_of_another_kind_the_layers_run_pefts_own_pass(folder):
    ids = torch.arange(5, 25).view(1, 20)
    for options in ({}, {"use_dora": True}, {"lora_bias": True}):
        plain = adapt(folder, **options)
        fused = copy.deepcopy(plain)
        fuse(fused)
        with torch.no_grad():
            assert torch.equal(plain.eval()(ids).logits, fused.eval()(ids).logits)
            with plain.disable_adapter(), fused.disable_adapter():
                assert torch.equal(plain(ids).logits, fused.train()(ids).logits)
        if options:
            assert not any("LowRank" in type(node).__name__ for node in _nodes(fused))


def test_under_fsdp_the_layers_stay_as_they_are(folder):
    from transformers import AutoModelForCausalLM

    for setting, expected in (("false", True), ("true", False)):
        config = load_config(None, [f"base={folder}", "name=x", f"fsdp={setting}"])
        base = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32)
        model = add_adapters(base, config)
        assert any("forward" in vars(module) for module in model.modules()) == expected
