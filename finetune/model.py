"""The model that is trained: a quantized, frozen base with low-rank adapters (QLoRA).

QLoRA is that of Dettmers et al. 2023: weights in 4-bit NormalFloat with quantized constants,
adapters on all linear layers, computing in bf16.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import nn
from torch.nn import functional

from assistant.adapters import BUNDLED_DIR
from assistant.errors import ModelError
from assistant.loading import quiet_transformers, translating
from finetune.fused_lora import fuse
from finetune.last_layer import LastLayer
from finetune.settings import Config
from finetune.tokens import IGNORED, Batch

# Loss over the vocabulary is computed for this many answer tokens at once, to bound its memory.
_LOGIT_ROWS = 1024


@dataclass(frozen=True, slots=True)
class Trainee:
    """A PEFT model, the causal language model inside it, its tokenizer and its folder."""

    peft: Any
    causal: Any
    tokenizer: Any
    folder: Path
    pointer: bool

    @property
    def end_id(self) -> int:
        """The token that ends an answer."""
        ids = self.causal.generation_config.eos_token_id
        own = self.tokenizer.eos_token_id
        if isinstance(ids, list):
            return own if own in ids else ids[0]
        return own if ids is None else ids

    @property
    def pad_id(self) -> int:
        pad = self.tokenizer.pad_token_id
        return self.end_id if pad is None else pad


def load_trainee(config: Config, *, device: str, precision: str) -> Trainee:
    """Load the base as the config says and put fresh adapters on it; the seed decides their start.

    `device` and `precision` are what `finetune.devices` resolved. Raises `ModelError`.
    """
    base, tokenizer, folder = load_base(config, device=device, precision=precision)
    base.config.use_cache = False
    torch.manual_seed(config.training.seed)
    if config.training.gradient_checkpointing:
        base.gradient_checkpointing_enable({"use_reentrant": False})
    return Trainee(
        add_adapters(base, config), base, tokenizer, folder, is_pointer_model(base.config)
    )


def is_pointer_model(model_config: Any) -> bool:
    from assistant.loading import POINTER_MODEL_TYPE

    return model_config.model_type == POINTER_MODEL_TYPE


def base_source(name: str) -> str:
    """What `from_pretrained` takes for the base of that name."""
    return str(BUNDLED_DIR) if name == "bundled" else str(Path(name).expanduser())


def load_base(config: Config, *, device: str, precision: str) -> tuple[Any, Any, Path]:
    """The frozen base, its tokenizer and the folder they came from."""
    from transformers import AutoModelForCausalLM, AutoTokenizer
    from transformers.utils import cached_file

    from assistant.pointer_model import register

    quiet_transformers()
    # It says of an optional package for inference that it is missing.
    logging.getLogger("bitsandbytes.backends.cpu.ops").setLevel(logging.ERROR)
    register()
    source = base_source(config.base)
    if config.base == "bundled" and not (BUNDLED_DIR / "config.json").is_file():
        raise ModelError(f"The bundled model is missing from {BUNDLED_DIR}; install askduck again.")
    if Path(source).is_dir() and not (Path(source) / "config.json").is_file():
        raise ModelError(f"'{source}' holds no model (no config.json); give another base.")
    advice = "check the name of the base, the connection and the free memory"
    with translating(f"The base '{config.base}' cannot be loaded", advice):
        folder = Path(str(cached_file(source, "config.json"))).parent
        tokenizer = AutoTokenizer.from_pretrained(source)
        model = AutoModelForCausalLM.from_pretrained(
            source, **loading_options(config, device=device, precision=precision)
        )
    model.set_attn_implementation(attention_of(model.config, device))
    return model, tokenizer, folder


def attention_of(model_config: Any, device: str) -> str:
    """torch's fused attention, except for the few positions of the pointer model on a CPU, where
    attention written out is faster (77 examples/s instead of 58 in `finetune.pretrain`)."""
    return "eager" if is_pointer_model(model_config) and device == "cpu" else "sdpa"


def loading_options(config: Config, *, device: str, precision: str) -> dict[str, Any]:
    """The arguments of `from_pretrained`: dtype, device and bitsandbytes' settings."""
    dtype = _dtype(precision)
    # Under FSDP every process loads on the CPU first, and shards have one type for all weights.
    options: dict[str, Any] = {"dtype": dtype, "attn_implementation": "sdpa"}
    if not config.fsdp:
        options["device_map"] = {"": device}
    quantization = make_quantization(config, dtype)
    if quantization is not None:
        options["quantization_config"] = quantization
    return options


def _dtype(precision: str) -> torch.dtype:
    """The base's type: it is frozen, so that no small update is lost in 16 bits."""
    return {"fp32": torch.float32, "bf16": torch.bfloat16, "fp16": torch.float16}[precision]


def make_quantization(config: Config, dtype: torch.dtype) -> Any:
    """transformers' BitsAndBytesConfig for the section `quantization`; None for `none`."""
    wanted = config.quantization
    if wanted.type == "none":
        return None
    from transformers import BitsAndBytesConfig

    skipped = list(wanted.modules_not_to_convert) or None
    if wanted.type == "int8":
        return BitsAndBytesConfig(load_in_8bit=True, llm_int8_skip_modules=skipped)
    compute = dtype if wanted.compute_dtype == "auto" else getattr(torch, wanted.compute_dtype)
    return BitsAndBytesConfig(
        load_in_4bit=True,
        bnb_4bit_quant_type=wanted.type,
        bnb_4bit_use_double_quant=wanted.double,
        bnb_4bit_compute_dtype=compute,
        # FSDP shards only weights of the type that all others have.
        bnb_4bit_quant_storage=dtype if config.fsdp else torch.uint8,
        llm_int8_skip_modules=skipped,
    )


def add_adapters(base: Any, config: Config) -> Any:
    """`base` with trainable low-rank matrices in fp32 and everything else frozen."""
    from peft import LoraConfig, get_peft_model

    lora = config.lora
    targets: Any = "all-linear" if lora.targets == ("all-linear",) else list(lora.targets)
    with translating("The adapters cannot be added", "check lora.targets and lora.train_fully"):
        for parameter in base.parameters():
            parameter.requires_grad_(False)
        model = get_peft_model(
            base,
            LoraConfig(
                r=lora.r,
                lora_alpha=lora.alpha,
                lora_dropout=lora.dropout,
                target_modules=targets,
                modules_to_save=list(lora.train_fully) or None,
                use_rslora=lora.rslora,
                use_dora=lora.dora,
                bias=lora.bias,
                task_type="CAUSAL_LM",
                base_model_name_or_path=config.base,
            ),
        )
    for parameter in model.parameters():
        if parameter.requires_grad:
            parameter.data = parameter.data.float()
    if not config.fsdp:  # which gathers the pieces of a layer only for PEFT's own steps
        fuse(model)
    return model


class AnswerLoss(nn.Module):
    """Summed cross-entropy of the answers' tokens: `forward` is one call for DDP and FSDP alike.

    Logits, and most of the last layer, are computed only where the loss looks. For text-to-SQL,
    where the prompt is ten times longer than the answer, that saves most of the memory of the
    output layer.
    """

    def __init__(self, peft_model: Any) -> None:
        super().__init__()
        self.peft = peft_model
        self.pointer = is_pointer_model(self._causal.config)
        if not self.pointer:
            self._last_layer = LastLayer(self._causal.get_decoder())

    @property
    def _causal(self) -> Any:
        return self.peft.get_base_model()

    def forward(self, batch: Batch) -> torch.Tensor:
        """The sum over the batch's answer tokens, a scalar in fp32."""
        if self.pointer:
            loss = self._causal(
                input_ids=batch.ids,
                attention_mask=batch.mask,
                labels=batch.labels,
                use_cache=False,
            ).loss
            return loss * batch.targets
        causal = self._causal
        # What pads a row on the right is behind all that has a loss: causal attention does not see
        # it. Without a mask torch's fused kernel leaves out the half that lies ahead.
        packed = batch.segments is not None
        wanted = functional.pad(batch.labels[:, 1:], (0, 1), value=IGNORED).flatten()
        positions = (wanted != IGNORED).nonzero()[:, 0]
        self._last_layer.choose(positions)
        states = causal.get_decoder()(
            input_ids=batch.ids,
            attention_mask=_within_examples(batch) if packed else None,
            position_ids=batch.positions if packed else None,
            use_cache=False,
        ).last_hidden_state
        return _summed_loss(causal, states.flatten(0, 1)[positions], wanted[positions])


def _within_examples(batch: Batch) -> torch.Tensor:
    """Of a packed batch: (rows, 1, length, length), causal inside of each example."""
    assert batch.segments is not None
    length = batch.ids.shape[1]
    same = batch.segments[:, None, :, None] == batch.segments[:, None, None, :]
    causal = torch.ones(length, length, dtype=torch.bool, device=batch.ids.device).tril()
    return same & causal


def _summed_loss(causal: Any, states: torch.Tensor, targets: torch.Tensor) -> torch.Tensor:
    """Cross-entropy in pieces, whose logits are computed again in the backward pass when there are
    many: (tokens, vocabulary) in fp32 is the largest tensor of the whole step."""
    from torch.utils.checkpoint import checkpoint

    def piece(part: torch.Tensor, wanted: torch.Tensor) -> torch.Tensor:
        logits = output_logits(causal, part)
        return functional.cross_entropy(logits.float(), wanted, reduction="sum")

    if len(states) <= _LOGIT_ROWS:
        return piece(states, targets)
    total = states.new_zeros((), dtype=torch.float32)
    for start in range(0, len(states), _LOGIT_ROWS):
        part, wanted = states[start : start + _LOGIT_ROWS], targets[start : start + _LOGIT_ROWS]
        total = total + checkpoint(piece, part, wanted, use_reentrant=False)
    return total


def output_logits(causal: Any, states: torch.Tensor) -> torch.Tensor:
    """Logits of last hidden states, with what some architectures do after the output layer."""
    logits = causal.get_output_embeddings()(states)
    model_config = causal.config
    if (cap := getattr(model_config, "final_logit_softcapping", None)) is not None:
        logits = torch.tanh(logits / cap) * cap
    if (divisor := getattr(model_config, "logits_scaling", None)) is not None:
        logits = logits / divisor
    if (factor := getattr(model_config, "logit_scale", None)) is not None:
        logits = logits * factor
    return logits
