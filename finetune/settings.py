"""Every setting of a training run: its type, its default, its limits and what it does.

Frozen dataclasses, one for each section of the YAML file. `finetune.config` reads and checks them;
the table in `docs/finetuning.md` is made from the texts here.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal


def setting(default: Any, text: str, *, low: float | None = None, high: float | None = None) -> Any:
    """A dataclass field with its documentation and, for numbers, the limits that it must keep."""
    return field(default=default, metadata={"text": text, "low": low, "high": high})


@dataclass(frozen=True, slots=True)
class Data:
    """What is trained on, and what is measured. `data=X` alone sets `data.train`."""

    train: tuple[str, ...] = setting(
        ("sample:library",), "sources: `sample:NAME`, a file, a folder or a hub id"
    )
    measure: tuple[str, ...] = setting(
        (), "sources to measure on; if none, a part of the training sources is held out"
    )
    databases: str | None = setting(None, "folder with the databases that `db_id` names")
    dialect: str | None = setting(
        None, "dialect of answers that state none (else what the layout implies)"
    )
    synthesize: int = setting(
        0, "pairs made from each live database for training (`finetune synthesize`)", low=0
    )
    held_out: float = setting(
        0.5, "share of the pairs held out to measure on if `measure` is empty", low=0.0, high=0.9
    )
    split_by: Literal["question", "database"] = setting(
        "database", "what is held out: whole databases, or questions of the same ones"
    )
    validation: int = setting(
        32, "training pairs put aside to choose the checkpoint by; never measured on", low=0
    )
    repeat: int = setting(
        1, "times that pairs written by people are seen in one epoch beside made ones", low=1
    )
    shuffle_schema: bool = setting(
        True, "pointer form: new order of tables and columns, and lost hints, in every epoch"
    )
    max_tokens: int = setting(
        1024, "longest example, prompt and answer; longer ones are reported and left out", low=32
    )
    limit: int | None = setting(None, "at most this many entries of each source", low=1)


@dataclass(frozen=True, slots=True)
class Quantization:
    """How the frozen weights of the base are stored. `quantization=X` alone sets the type."""

    type: Literal["nf4", "fp4", "int8", "none"] = setting(
        "nf4", "4-bit NormalFloat, 4-bit float, LLM.int8() or as published"
    )
    double: bool = setting(True, "4 bits: quantize the quantization constants too")
    compute_dtype: Literal["auto", "float32", "bfloat16", "float16"] = setting(
        "auto", "type that matrix products are computed in; auto follows `training.precision`"
    )
    modules_not_to_convert: tuple[str, ...] = setting(
        ("lm_head",), "modules kept in the published precision"
    )


@dataclass(frozen=True, slots=True)
class Lora:
    """The trained low-rank matrices (Hu et al. 2021). `lora=X` alone sets the rank."""

    r: int = setting(16, "rank", low=1, high=1024)
    alpha: int = setting(32, "scale: the update counts alpha/r times", low=1)
    dropout: float = setting(0.05, "share of inputs of the adapters dropped", low=0.0, high=0.9)
    targets: tuple[str, ...] = setting(
        ("all-linear",), "module names, or `all-linear` (all but the output layer)"
    )
    train_fully: tuple[str, ...] = setting(
        (), "modules trained and saved whole, beside the low-rank ones"
    )
    rslora: bool = setting(False, "scale by alpha/sqrt(r) (Kalajdzievski 2023)")
    dora: bool = setting(False, "decompose weights into magnitude and direction (Liu et al. 2024)")
    bias: Literal["none", "all", "lora_only"] = setting(
        "none", "biases trained too; such an adapter cannot be switched off, only merged"
    )


@dataclass(frozen=True, slots=True)
class Training:
    """The optimization."""

    epochs: float = setting(3, "passes over the training data", low=0.01)
    max_steps: int | None = setting(None, "ends the run before `epochs` do", low=1)
    batch_size: int = setting(16, "examples of one forward pass on one device", low=1)
    accumulation: int = setting(1, "forward passes before one optimizer step", low=1)
    gradient_checkpointing: bool = setting(
        False, "compute activations again instead of keeping them: slower, far less memory"
    )
    max_grad_norm: float = setting(1.0, "gradients are clipped to this norm; 0 for never", low=0)
    learning_rate: float = setting(2e-4, "highest learning rate", low=0, high=1)
    weight_decay: float = setting(0.0, "decoupled weight decay", low=0, high=1)
    optimizer: Literal["adamw", "adamw_8bit", "paged_adamw_32bit", "paged_adamw_8bit", "sgd"] = (
        setting("adamw", "paged and 8-bit ones are those of bitsandbytes")
    )
    schedule: Literal["constant", "linear", "cosine"] = setting(
        "cosine", "learning rate after the warm-up"
    )
    warmup_ratio: float = setting(0.03, "share of all steps with a rising rate", low=0, high=0.9)
    warmup_steps: int | None = setting(None, "the same as a number of steps", low=0)
    group_by_length: bool = setting(True, "batches of examples of like length: less padding")
    packing: bool = setting(
        False, "several examples in one row, without attention from one to another"
    )
    precision: Literal["auto", "fp32", "bf16", "fp16"] = setting(
        "auto", "type of activations; auto is bf16 where the device is fast at it, else fp32"
    )
    seed: int = setting(1, "of the adapters' start, dropout and the order of the data", low=0)


@dataclass(frozen=True, slots=True)
class Saving:
    """Checkpoints, logs and measuring while training."""

    save_steps: int = setting(50, "optimizer steps between checkpoints", low=1)
    keep: int = setting(2, "checkpoints kept, beside the best one", low=1)
    log_steps: int = setting(5, "optimizer steps between lines of `log.jsonl`", low=1)
    evaluate_steps: int | None = setting(
        None,
        "steps between execution accuracy on the validation pairs; none: at the end only",
        low=1,
    )
    patience: int | None = setting(
        None, "stop after this many evaluations without a better execution accuracy", low=1
    )
    choose_best: bool = setting(
        True, "keep the checkpoint with the best execution accuracy (needs evaluate_steps)"
    )
    resume: bool = setting(True, "go on from the last checkpoint of the same run")
    tensorboard: bool = setting(False, "write TensorBoard events (needs the package tensorboard)")
    push_to_hub: str | None = setting(None, "hub id to push the finished adapter to")


@dataclass(frozen=True, slots=True)
class Measuring:
    """Base against tuned, after training."""

    enabled: bool = setting(True, "measure execution accuracy when training is done")
    candidates: int = setting(5, "beams for each question, as in the chat", low=1, high=20)
    limit: int | None = setting(None, "at most this many questions", low=1)


@dataclass(frozen=True, slots=True)
class Config:
    """One training run."""

    name: str = setting("", "name of the adapter and its folder; empty: that of its first data")
    base: str = setting("bundled", "`bundled`, a folder or a hub id")
    form: Literal["auto", "pointer", "ddl"] = setting(
        "auto", "form of context and answer; auto: pointer for the bundled base, else ddl"
    )
    device: Literal["auto", "cpu", "cuda", "xpu", "mps"] = setting("auto", "where to train")
    fsdp: bool = setting(False, "shard the base over GPUs (under `accelerate launch`)")
    out: str | None = setting(
        None, "folder of all adapters; none: ASKDUCK_ADAPTERS, else `runs/adapters`"
    )
    data: Data = field(default_factory=Data)
    quantization: Quantization = field(default_factory=Quantization)
    lora: Lora = field(default_factory=Lora)
    training: Training = field(default_factory=Training)
    saving: Saving = field(default_factory=Saving)
    measuring: Measuring = field(default_factory=Measuring)
