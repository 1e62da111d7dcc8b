"""`python -m finetune quantization`: what fewer bits for each weight cost, measured on one model.

QLoRA's articles say that size falls almost linearly with the bits while 8 bits keep the perplexity
of 16 and 4 bits nearly do (Dettmers et al., NeurIPS 2022 and 2023). Here one model is loaded with
32 and 16 bits (float32, bfloat16), 8 (LLM.int8) and 4 (NF4 with double quantization, both by
bitsandbytes), and each is measured on the same questions: bytes of its weights with the constants
of the quantization, perplexity of the gold replies, execution accuracy, generated tokens a second.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant.errors import AskduckError
from finetune import pictures
from finetune.evaluate import Contestant, Settings, evaluate
from finetune.execution import as_duckdb, find_database
from finetune.gold import Example, ExampleSet, read_examples
from finetune.gold_run import run_gold

if TYPE_CHECKING:
    from assistant.database import Database
    from assistant.local import LocalModel

ALL_BITS = (32, 16, 8, 4)
SPEED_PROMPTS = 20  # prompts behind the tokens per second


@dataclass(frozen=True)
class Measurement:
    """One model at one precision; `size_bytes` counts weights and quantization constants.

    `perplexity` is exp of the mean negative log-likelihood of a gold reply's token, over
    `gold_tokens` tokens; None when no gold SQL can be said in the model's form.
    """

    bits: int
    size_bytes: int
    perplexity: float | None
    gold_tokens: int
    execution_accuracy: float
    ci95: tuple[float, float]
    n: int
    tokens_per_second: float


def load_at(name: str, bits: int, *, device: str | None = None) -> LocalModel:
    """The local model `name` with `bits` bits a weight. Raises `ModelError`, or ValueError."""
    from assistant.loading import load_weights
    from assistant.local import LocalModel

    if bits not in ALL_BITS:
        raise ValueError(f"{bits} bits: choose from {', '.join(map(str, ALL_BITS))}.")
    import logging

    import torch

    model, tokenizer, folder = load_weights(name, device=device)
    if bits < 16:
        from transformers import AutoModelForCausalLM

        # bitsandbytes tells at every forward pass that it casts what it was built to cast.
        logging.getLogger("bitsandbytes").setLevel(logging.ERROR)
        where = {"": model.device}
        del model
        model = AutoModelForCausalLM.from_pretrained(
            folder,
            quantization_config=_bitsandbytes_config(bits),
            device_map=where,
            dtype=torch.bfloat16,  # of what is not quantized: embeddings and norms
        ).eval()
    elif bits == 16:
        model = model.to(torch.bfloat16)
    return LocalModel(name, model, tokenizer, folder=folder)


def _bitsandbytes_config(bits: int) -> Any:
    import torch
    from transformers import BitsAndBytesConfig

    if bits == 8:
        return BitsAndBytesConfig(load_in_8bit=True)
    return BitsAndBytesConfig(
        load_in_4bit=True,
        bnb_4bit_quant_type="nf4",
        bnb_4bit_use_double_quant=True,
        bnb_4bit_compute_dtype=torch.bfloat16,
    )


def weight_bytes(model: Any) -> int:
    """Bytes of all weights in memory, shared ones once, bitsandbytes' constants included."""
    total = 0
    for tensor in (*model.parameters(), *model.buffers()):
        total += tensor.numel() * tensor.element_size()
        for constant in _constants(tensor):
            total += constant.numel() * constant.element_size()
    return total


def _constants(weight: Any) -> Iterator[Any]:
    state = getattr(weight, "quant_state", None)
    while state is not None:
        yield from (t for t in (state.absmax, state.code, state.offset) if hasattr(t, "numel"))
        state = state.state2
    scales = getattr(weight, "SCB", None)
    if scales is not None:
        yield scales


@dataclass(frozen=True)
class GoldReply:
    """A prompt as the pipeline writes it, and the reply that would be right."""

    prompt: str
    reply: str


def gold_replies(
    database: Database, examples: Sequence[Example], model: LocalModel
) -> list[GoldReply]:
    """Gold SQL in the model's form; questions whose SQL the pointer form cannot say are skipped."""
    from assistant import pointer
    from assistant.pointer_write import NotExpressible
    from assistant.prompt import build_context, render_prompt
    from schemas.link import link

    schema, profile = database.schema(), database.profile()
    replies = []
    for example in examples:
        question = example.prompt_question
        linked = link(question, schema, profile=profile)
        if model.form != "pointer":
            context = build_context(
                model.form, question, linked, profile=profile, template=model.template
            )
            replies.append(GoldReply(context.prompt, example.sql))
            continue
        encoded = pointer.encode(question, linked, profile=profile)
        try:
            reply = encoded.to_symbols(example.sql)
        except NotExpressible:
            continue
        prompt = render_prompt(encoded.question, encoded.context, template=model.template)
        replies.append(GoldReply(prompt, reply))
    return replies


def measure_perplexity(model: LocalModel, replies: Sequence[GoldReply]) -> tuple[float | None, int]:
    """Perplexity of the replies (end token included) given their prompts, and their tokens."""
    import torch

    from assistant.loading import encode_prompt

    tokenizer = model.tokenizer
    loss, tokens = 0.0, 0
    with model.activated() as network, torch.no_grad():
        limit = getattr(network.config, "max_position_embeddings", None) or math.inf
        for item in replies:
            prompt = encode_prompt(tokenizer, item.prompt)
            reply = tokenizer(item.reply, add_special_tokens=False)["input_ids"]
            reply = [*reply, tokenizer.eos_token_id]
            if len(prompt) + len(reply) > limit:
                continue
            ids = torch.tensor([prompt + reply], device=network.device)
            labels = torch.tensor([[-100] * len(prompt) + reply], device=network.device)
            output = network(input_ids=ids, attention_mask=torch.ones_like(ids), labels=labels)
            loss += float(output.loss) * len(reply)
            tokens += len(reply)
    return (math.exp(loss / tokens) if tokens else None), tokens


def measure_speed(model: LocalModel, prompts: Sequence[str]) -> float:
    """Generated tokens a second, one greedy reply for each prompt, the first prompt as warm-up."""
    tokens, seconds = 0, 0.0
    for number, prompt in enumerate([prompts[0], *prompts]):
        started = time.perf_counter()
        (reply, *_) = model.candidates(prompt, n=1)
        if number:
            seconds += time.perf_counter() - started
            tokens += len(model.tokenizer(reply.text, add_special_tokens=False)["input_ids"]) + 1
    return tokens / seconds if seconds else 0.0


def measure(
    name: str,
    bits: int,
    *,
    examples: ExampleSet,
    databases: Path,
    out: Path,
    settings: Settings,
    device: str | None = None,
) -> Measurement:
    """All four measurements of the model `name` at `bits` bits."""
    from assistant.database import Database

    model = load_at(name, bits, device=device)
    with model.activated() as network:
        size = weight_bytes(network)
    (run,), left_out = evaluate(
        examples,
        databases,
        contestants=[(Contestant(name), model)],
        out=out / f"{bits}-bits",
        settings=settings,
        cache=out / "databases",
    )
    scored = {prediction.index for prediction in run.predictions}
    replies: list[GoldReply] = []
    for db_id in dict.fromkeys(e.db_id for e in examples.examples if e.index in scored):
        path = find_database(databases, db_id)
        group = [e for e in examples.examples if e.db_id == db_id and e.index in scored]
        copy = as_duckdb(path, out / "databases")
        gold = run_gold(copy, group, original=path, settings=settings)
        translated = [replace(result.example, sql=result.sql) for result in gold.results]
        with Database.open(copy) as database:
            replies += gold_replies(database, translated, model)
    perplexity, tokens = measure_perplexity(model, replies)
    summary = run.summary(left_out)
    return Measurement(
        bits=bits,
        size_bytes=size,
        perplexity=perplexity,
        gold_tokens=tokens,
        execution_accuracy=summary["execution_accuracy"],
        ci95=tuple(summary["ci95"]),
        n=summary["n"],
        tokens_per_second=measure_speed(model, [r.prompt for r in replies[:SPEED_PROMPTS]])
        if replies
        else 0.0,
    )


def format_table(measurements: Sequence[Measurement]) -> str:
    """A Markdown table; size also as a share of the first row's."""
    lines = [
        "| bits | size, MB | of the first | perplexity | execution accuracy | tokens/s |",
        "| ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    first = measurements[0].size_bytes
    for m in measurements:
        perplexity = "–" if m.perplexity is None else f"{m.perplexity:.4f}"  # noqa: RUF001
        lines.append(
            f"| {m.bits} | {m.size_bytes / 1e6:.2f} | {m.size_bytes / first:.0%} | {perplexity} | "
            f"{m.execution_accuracy:.1%} ({m.ci95[0]:.1%} to {m.ci95[1]:.1%}) | "
            f"{m.tokens_per_second:.0f} |"
        )
    return "\n".join(lines)


def write_pictures(path: Path, measurements: Sequence[Measurement], *, title: str) -> Path:
    """The table and its pictures as one HTML file."""
    largest = max(m.size_bytes for m in measurements)
    sizes = [
        (f"{m.bits} bits", m.size_bytes / largest, None, f"{m.size_bytes / 1e6:.1f} MB")
        for m in measurements
    ]
    scores = [
        (f"{m.bits} bits", m.execution_accuracy, m.ci95, f"{m.execution_accuracy:.1%}")
        for m in measurements
    ]
    known = [(float(m.bits), m.perplexity) for m in measurements if m.perplexity is not None]
    parts = [
        f"<h1>{escape(title)}</h1><pre>{escape(format_table(measurements))}</pre>",
        pictures.draw_shares(sizes, title="Size of the weights"),
        pictures.draw_shares(scores, title="Execution accuracy"),
        pictures.draw_lines(
            {"perplexity": sorted(known)},
            title="Gold replies",
            x_label="bits",
            y_label="perplexity",
        ),
    ]
    style = (
        f":root{{color-scheme:light dark}}body{{font:15px system-ui;margin:2rem}}{pictures.STYLE}"
    )
    page = f"<!doctype html><meta charset='utf-8'><style>{style}</style>{''.join(parts)}"
    path.write_text(page, encoding="utf-8")
    return path


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser("python -m finetune quantization", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    add = parser.add_argument
    add("--data", type=Path, required=True, help="questions with gold SQL")
    add("--databases", type=Path, required=True, help="folder with their databases")
    add("--model", default="bundled", help="bundled, a hub id or a folder")
    add("--out", type=Path, required=True, help="folder for predictions, table and pictures")
    add("--bits", type=int, nargs="+", choices=ALL_BITS, default=list(ALL_BITS))
    add("--candidates", type=int, default=1, help="candidates for each question")
    add("--limit", type=int, help="only the first N usable questions")
    add("--device", help="cpu, cuda, xpu; the fastest there is by default")
    arguments = parser.parse_args(argv)
    try:
        measurements = _measure_all(arguments)
    except AskduckError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    title = f"{arguments.model} with fewer bits"
    report = write_pictures(arguments.out / "quantization.html", measurements, title=title)
    print(format_table(measurements))
    print(f"\nPictures: {report}")
    print(json.dumps([asdict(m) for m in measurements]))
    return 0


def _measure_all(arguments: argparse.Namespace) -> list[Measurement]:
    examples = read_examples(arguments.data)
    if arguments.limit is not None:
        del examples.examples[arguments.limit :]
    arguments.out.mkdir(parents=True, exist_ok=True)
    return [
        measure(
            arguments.model,
            bits,
            examples=examples,
            databases=arguments.databases,
            out=arguments.out,
            settings=Settings(candidates=arguments.candidates),
            device=arguments.device,
        )
        for bits in arguments.bits
    ]
