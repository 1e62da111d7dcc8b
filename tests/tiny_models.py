"""Random models of a few thousand parameters, saved as folders: the real code path, in a blink."""

from __future__ import annotations

import json
from pathlib import Path

WORDS = (
    "select from where group by order having limit count sum avg min max as and or not in like "
    "join on distinct name country city singer concert year age capacity 'France' question context"
)


def save_tokenizer(folder: Path, *, vocab_size: int = 400, chat_template: str | None = None):
    """A byte-level BPE tokenizer, trained on a few SQL words; `</s>` ends a text."""
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
    from transformers import PreTrainedTokenizerFast

    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=vocab_size,
        special_tokens=["<pad>", "</s>", "<t1>"],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator([WORDS, WORDS.upper()] * 10, trainer)
    fast = PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, eos_token="</s>", pad_token="<pad>", chat_template=chat_template
    )
    fast.save_pretrained(folder)
    return fast


def save_llama(
    folder: Path,
    *,
    seed: int = 0,
    width: int = 64,
    positions: int = 512,
    chat_template: str | None = None,
) -> Path:
    """A `LlamaForCausalLM` with random weights and its tokenizer, in `folder`."""
    import torch
    from transformers import LlamaConfig, LlamaForCausalLM

    from assistant.loading import quiet_transformers

    quiet_transformers()

    tokenizer = save_tokenizer(folder, chat_template=chat_template)
    torch.manual_seed(seed)
    config = LlamaConfig(
        vocab_size=len(tokenizer),
        hidden_size=width,
        intermediate_size=2 * width,
        num_hidden_layers=2,
        num_attention_heads=2,
        num_key_value_heads=1,
        max_position_embeddings=positions,
        bos_token_id=None,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
        # Wide random weights make a random model decided, so that equal outputs mean something.
        initializer_range=0.4,
    )
    LlamaForCausalLM(config).save_pretrained(folder)
    return folder


def pointer_config(**settings):
    """The config of a pointer model of two small layers; `settings` hold its ids and counts."""
    from assistant.pointer_model import PointerConfig

    return PointerConfig(
        hidden_size=32,
        intermediate_size=48,
        num_hidden_layers=2,
        num_attention_heads=2,
        num_key_value_heads=2,
        pointer_size=8,
        **settings,
    )


def save_pointer(folder: Path) -> Path:
    """A random `PointerForCausalLM` with symbols `<t0>`…, `<c0>`… and `<v0>`… as last ids."""
    import torch
    from transformers import PreTrainedTokenizerFast

    from assistant.loading import quiet_transformers
    from assistant.pointer_model import PointerConfig, PointerForCausalLM, register

    register()
    quiet_transformers()
    words = [
        "</s>",
        "<pad>",
        "<r>",
        "<k>",
        ">",
        "select",
        "from",
        "where",
        "=",
        ",",
        "count(*)",
        "Q",
        "S",
    ]
    symbols = [
        f"<{kind}{i}>" for kind, count in (("t", 4), ("c", 6), ("v", 2)) for i in range(count)
    ]
    tokenizer = PreTrainedTokenizerFast(
        tokenizer_object=_word_tokenizer(words + symbols), eos_token="</s>", pad_token="<pad>"
    )
    tokenizer.save_pretrained(folder)
    torch.manual_seed(0)
    config = PointerConfig(
        vocab_size=len(words) + len(symbols),
        hidden_size=64,
        intermediate_size=128,
        num_hidden_layers=2,
        num_attention_heads=2,
        num_key_value_heads=2,
        max_position_embeddings=128,
        symbol_counts=[4, 6, 2],
        context_token_id=words.index("<k>"),
        response_token_id=words.index("<r>"),
        reference_token_id=words.index(">"),
        pointer_size=32,
        bos_token_id=None,
        eos_token_id=0,
        pad_token_id=1,
        initializer_range=0.3,
    )
    PointerForCausalLM(config).save_pretrained(folder)
    return folder


def _word_tokenizer(words: list[str]):
    from tokenizers import Tokenizer, models, pre_tokenizers

    tokenizer = Tokenizer(models.WordLevel({w: i for i, w in enumerate(words)}, unk_token="<pad>"))
    tokenizer.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    return tokenizer


def save_adapter(
    folder: Path,
    base: Path,
    *,
    seed: int = 1,
    template: str | None = None,
    card: dict | None = None,
) -> Path:
    """A LoRA adapter with random, non-zero weights on all linear layers of the model in `base`."""
    import torch
    from peft import LoraConfig, get_peft_model
    from transformers import AutoModelForCausalLM

    from assistant.loading import quiet_transformers

    quiet_transformers()

    torch.manual_seed(seed)
    model = get_peft_model(
        AutoModelForCausalLM.from_pretrained(base),
        LoraConfig(r=4, lora_alpha=16, target_modules="all-linear", task_type="CAUSAL_LM"),
    )
    for name, weights in model.named_parameters():
        if "lora_B" in name:
            torch.nn.init.normal_(weights, std=0.5)
    model.save_pretrained(str(folder))
    if template is not None:
        (folder / "prompt.txt").write_text(template, encoding="utf-8")
    if card is not None:
        (folder / "askduck_adapter.json").write_text(json.dumps(card), encoding="utf-8")
    return folder


def save_qwen(folder: Path) -> Path:
    """A `Qwen2ForCausalLM` (biases on query, key and value) with random weights."""
    import torch
    from transformers import Qwen2Config, Qwen2ForCausalLM

    from assistant.loading import quiet_transformers

    quiet_transformers()
    tokenizer = save_tokenizer(folder)
    torch.manual_seed(0)
    config = Qwen2Config(
        vocab_size=len(tokenizer),
        hidden_size=64,
        intermediate_size=128,
        num_hidden_layers=2,
        num_attention_heads=2,
        num_key_value_heads=1,
        max_position_embeddings=512,
        bos_token_id=None,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
        tie_word_embeddings=True,
    )
    Qwen2ForCausalLM(config).save_pretrained(folder)
    return folder
