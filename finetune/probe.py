"""What a config costs, found on a model of its shape without weights (see `finetune.plan`)."""

from __future__ import annotations

import copy
import math
import time
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import replace
from functools import cache
from typing import Any

from finetune.settings import Config

Layers = tuple[int, int]  # all, and those that the reply of a pointer model goes through
_BLOCK = 64  # weights that share one constant in 4 bits (bitsandbytes' default)
_STEPS = 6  # of which the fastest counts; the first one sets everything up
_CONSTANTS = 256  # constants that share one constant in double quantization


def build(
    config: Config,
    model_config: Any,
    *,
    layers: Layers | None,
    device: str,
    dtype: Any,
    quantized: bool = False,
) -> Any:
    """A PEFT model of that architecture with random weights of a torch dtype; `layers` of them.

    If `quantized`, linear layers are in 4 bits where the config says so.
    """
    import torch
    from transformers import AutoModelForCausalLM

    from finetune.model import add_adapters, attention_of

    shape = copy.deepcopy(model_config)
    if layers is not None:
        shape.num_hidden_layers, shape.writing_layers = layers
        if getattr(shape, "layer_types", None):
            shape.layer_types = shape.layer_types[: layers[0]]
    with torch.device(device):
        base = AutoModelForCausalLM.from_config(
            shape, attn_implementation=attention_of(shape, device), dtype=dtype
        )
        if config.training.gradient_checkpointing:
            base.gradient_checkpointing_enable({"use_reentrant": False})
        if quantized:
            _quantize(base, config, device)
        return add_adapters(base, config).train()


def _quantize(model: Any, config: Config, device: str) -> None:
    """Linear layers in 4 bits, in place; 8 bits are left out, since they take about as long."""
    import bitsandbytes
    import torch

    from finetune.model import make_quantization

    wanted = make_quantization(config, model.dtype)
    if wanted is None or not wanted.load_in_4bit:
        return
    types = {
        "compress_statistics": wanted.bnb_4bit_use_double_quant,
        "quant_type": wanted.bnb_4bit_quant_type,
    }
    skipped = (*config.quantization.modules_not_to_convert, "lm_head")
    linear = [n for n, m in model.named_modules() if isinstance(m, torch.nn.Linear)]
    for name in linear:
        if any(part in skipped for part in name.split(".")):
            continue
        plain = model.get_submodule(name)
        small = bitsandbytes.nn.Linear4bit(
            plain.in_features,
            plain.out_features,
            bias=plain.bias is not None,
            compute_dtype=wanted.bnb_4bit_compute_dtype,
            **types,
        )
        small.weight = bitsandbytes.nn.Params4bit(plain.weight.data, requires_grad=False, **types)
        small.bias = plain.bias
        model.set_submodule(name, small.to(device))
    model.is_loaded_in_4bit = True  # what PEFT asks for


def draw_out(cost: Callable[[Layers], float], model_config: Any) -> float:
    """What all layers cost, from models with one and two: a layer more that reads, and one that
    writes as well."""
    layers = model_config.num_hidden_layers
    writers = getattr(model_config, "writers", layers)
    parts = {(1, 1): 2 - layers, (2, 1): layers - writers, (2, 2): writers - 1}
    return sum(times * cost(probed) for probed, times in parts.items() if times)


def count_weights(config: Config, model_config: Any, precision: str) -> tuple[int, int, int]:
    """Bytes of the stored weights, of the quantization constants and of the trained weights."""
    import torch

    from finetune.model import _dtype

    dtype = _dtype(precision)
    model = build(config, model_config, layers=None, device="meta", dtype=dtype)
    wide = torch.empty(0, dtype=dtype).element_size()
    skipped = (*config.quantization.modules_not_to_convert, "lm_head")
    quantized = set()
    if config.quantization.type != "none":
        for name, module in model.named_modules():
            parts = name.removeprefix("base_model.model.").split(".")
            linear = isinstance(module, torch.nn.Linear) and "lora_" not in name
            if linear and not any(part in skipped for part in parts):
                quantized.add(id(module.weight))
    weights = constants = trained = 0
    for parameter in {id(p): p for p in model.parameters()}.values():
        count = parameter.numel()
        if parameter.requires_grad:
            trained += 4 * count
        elif id(parameter) not in quantized:
            weights += wide * count
        elif config.quantization.type == "int8":
            weights += count
            constants += 4 * parameter.shape[0]
        else:
            blocks = math.ceil(count / _BLOCK)
            weights += math.ceil(count / 2)
            double = blocks + 4 * math.ceil(blocks / _CONSTANTS)
            constants += double if config.quantization.double else 4 * blocks
    weights += sum(buffer.nbytes for buffer in model.buffers())
    return weights, constants, trained


def count_activations(
    config: Config, model_config: Any, precision: str, prompt: int, answer: int
) -> tuple[int, int]:
    """Bytes that autograd keeps from the forward pass of one batch, and the logits' peak."""
    shape = (precision, prompt, answer)
    saved = int(
        draw_out(lambda layers: _kept_by(config, model_config, layers, *shape), model_config)
    )
    targets = min(config.training.batch_size * answer, 1024)
    width = 4 if precision == "fp32" else 2
    # The logits, their logarithm in fp32 and, in the backward pass, the gradient of both.
    logits = targets * model_config.vocab_size * (8 + width)
    if config.training.gradient_checkpointing:
        # One layer at a time is computed again and kept whole while its backward pass runs; by
        # then the logits are gone.
        plain = replace(config, training=replace(config.training, gradient_checkpointing=False))
        less, more = (_kept_by(plain, model_config, layers, *shape) for layers in ((1, 1), (2, 2)))
        saved += max(0, more - less - logits)
    return saved, logits


def _kept_by(
    config: Config, model_config: Any, layers: Layers, precision: str, prompt: int, answer: int
) -> int:
    """Bytes that the decoder of a model with so many layers keeps for its backward pass.

    Fake tensors have shapes but no numbers; the pointer model looks at its tokens and gets real
    ones (it is small).
    """
    import torch
    from torch._subclasses.fake_tensor import FakeTensorMode

    from finetune.last_layer import LastLayer
    from finetune.model import AnswerLoss, _dtype, is_pointer_model

    pointer = is_pointer_model(model_config)
    dtype = _dtype(precision)
    seen: dict[int, int] = {}
    alive: list[Any] = []  # an address could be used twice otherwise

    device = "cpu" if pointer else "meta"
    model = build(config, model_config, layers=layers, device=device, dtype=dtype)
    with nullcontext() if pointer else FakeTensorMode():
        if not pointer:
            _replace_tensors(model)
        batch = make_probe(model_config, config.training.batch_size, prompt, answer, "cpu")
        own = {parameter.untyped_storage()._cdata for parameter in model.parameters()}

        def keep(tensor: Any) -> Any:
            storage = tensor.untyped_storage()
            if storage._cdata not in own:
                seen[storage._cdata] = storage.nbytes()
                alive.append(tensor)
            return tensor

        with (
            torch.autograd.graph.saved_tensors_hooks(keep, lambda tensor: tensor),
            torch.autocast("cpu", dtype, enabled=precision != "fp32"),
        ):
            if pointer:
                AnswerLoss(model)(batch)
            else:
                decoder = model.get_base_model().get_decoder()
                answers = torch.zeros(config.training.batch_size * answer, dtype=torch.long)
                LastLayer(decoder).choose(answers)
                decoder(input_ids=batch.ids, position_ids=batch.positions, use_cache=False)
        return sum(seen.values())


def _replace_tensors(model: Any) -> None:
    """Every weight and buffer by an empty CPU tensor of its shape (fake ones in a fake mode)."""
    import torch

    for module in model.modules():
        for name, weight in module._parameters.items():
            if weight is not None:
                empty = torch.empty(weight.shape, dtype=weight.dtype)
                module._parameters[name] = torch.nn.Parameter(empty, weight.requires_grad)
        for name, buffer in module._buffers.items():
            if buffer is not None:
                module._buffers[name] = torch.empty(buffer.shape, dtype=buffer.dtype)


def make_probe(model_config: Any, rows: int, prompt: int, answer: int, device: str) -> Any:
    """A batch of `rows` examples of that shape with made-up tokens."""
    import torch

    from finetune.model import is_pointer_model
    from finetune.tokens import IGNORED, Batch

    ids = torch.full((rows, prompt + answer), 7, device=device)
    if is_pointer_model(model_config):
        # as in Spider: a question of 16 tokens, and names of two words between type and symbol
        column = model_config.first_symbol_id + model_config.symbol_counts[0]
        ids[:, 16] = model_config.context_token_id
        ids[:, 20 : prompt - 1 : 4] = column
        ids[:, prompt - 1] = model_config.response_token_id
    labels = torch.full_like(ids, IGNORED)
    labels[:, prompt:] = 7
    mask = torch.ones_like(ids)
    return Batch(ids, labels, mask, mask.cumsum(1) - 1, None, rows)


def time_step(
    config: Config, model_config: Any, device: str, precision: str, prompt: int, answer: int
) -> float:
    """Seconds of an optimizer step, from real steps with one and with two random layers."""
    import torch

    from finetune.model import AnswerLoss, _dtype
    from finetune.trainer import make_optimizer

    dtype = _dtype(precision)
    batch = make_probe(model_config, config.training.batch_size, prompt, answer, device)

    @cache
    def step(layers: Layers) -> float:
        model = build(
            config, model_config, layers=layers, device=device, dtype=dtype, quantized=True
        )
        trained = [p for p in model.parameters() if p.requires_grad]
        optimizer = make_optimizer(trained, config.training)
        loss = AnswerLoss(model)
        passes, updates = [], []
        for _ in range(_STEPS):
            _synchronize(device)
            started = time.perf_counter()
            with torch.autocast(device, dtype, enabled=precision != "fp32"):
                total = loss(batch)
            total.backward()
            _synchronize(device)
            read = time.perf_counter()
            torch.nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
            _synchronize(device)
            passes.append(read - started)
            updates.append(time.perf_counter() - read)
        return min(passes[1:]) * config.training.accumulation + min(updates[1:])

    return max(step((1, 1)), draw_out(step, model_config))


def _synchronize(device: str) -> None:
    import torch

    if device == "cuda":
        torch.cuda.synchronize()
    elif device == "xpu":
        torch.xpu.synchronize()
