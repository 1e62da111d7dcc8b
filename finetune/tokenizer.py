"""The bundled model's tokenizer: byte-level BPE, one token for each symbol and template part.

Text is lower-cased and stripped of accents, since the model never spells: it only has to recognize.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from typing import Any

from assistant.pointer import MARKERS, MAX_COLUMNS, MAX_TABLES, MAX_VALUES
from assistant.prompt import TEMPLATE
from schemas.words import stem

SYMBOL_COUNTS = (MAX_TABLES, MAX_COLUMNS, MAX_VALUES)
_KEYWORDS = (
    "select distinct from where and or not in like is null between groupby by having orderby "
    "desc top limit union all intersect except exists countall count sum avg min max round abs "
    "length lower upper year month day quarter dayofweek byyear byquarter bymonth byweek byday "
    "has starts ends link over partition row_number rank dense_rank true false none ( ) , * + - "
    "/ = != < > <= >= 0 1 2 3 4 5 6 7 8 9 10 ~ | :"
)


_SHORTEST = 3
_COMMON = frozenset("the and for with from per each all are any has not what which who how".split())


def word_stems(tokenizer: Any) -> list[int]:
    """For each id the class of its word, singular and plural being one; -1 for what is no word.

    Beginnings of words and later pieces are never of one class, and pieces of fewer than three
    letters are no words.
    """
    classes: dict[tuple[bool, str], int] = {}
    special = set(tokenizer.get_added_vocab().values())
    result = []
    for number, token in enumerate(tokenizer.convert_ids_to_tokens(range(len(tokenizer)))):
        begins, letters = token.startswith("Ġ"), token.removeprefix("Ġ")
        short = len(letters) < _SHORTEST and letters != "id"
        if number in special or short or letters in _COMMON or not letters.isalpha():
            result.append(-1)
        else:
            result.append(classes.setdefault((begins, stem(letters)), number))
    return result


def reply_token_ids(tokenizer: Any) -> list[int]:
    """The ids that a reply can hold beside symbols: those of its keywords, and its end."""
    pieces = (tokenizer(f" {word}").input_ids for word in (*_KEYWORDS.split(), "100"))
    return sorted({tokenizer.eos_token_id, *chain.from_iterable(pieces)})


def template_parts() -> tuple[str, str, str]:
    """What stands before the question, between question and context, and after the context."""
    head, rest = TEMPLATE.split("{question}")
    middle, tail = rest.split("{context}")
    return head, middle, tail


def train_tokenizer(texts: Iterable[str], *, vocabulary: int = 8128):  # type: ignore[no-untyped-def]
    """A `PreTrainedTokenizerFast` with `vocabulary` + 64 ids for words and template parts, symbols
    after them.

    The same texts in the same order give the same tokenizer.
    """
    from tokenizers import (
        AddedToken,
        Tokenizer,
        decoders,
        models,
        normalizers,
        pre_tokenizers,
        trainers,
    )
    from transformers import PreTrainedTokenizerFast

    parts = template_parts()
    tokenizer = Tokenizer(models.BPE())
    tokenizer.normalizer = normalizers.Sequence(
        [normalizers.NFD(), normalizers.StripAccents(), normalizers.Lowercase()]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=True)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=vocabulary,
        special_tokens=["<pad>", "<s>", "</s>"],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    # the keywords often enough that each becomes one token
    tokenizer.train_from_iterator([*texts, *([_KEYWORDS] * 5000)], trainer)
    tokenizer.add_tokens(
        [
            AddedToken(part, normalized=False, lstrip=True, rstrip=True)
            for part in (*parts, *MARKERS)
        ]
    )
    # a round number of rows, so that symbols always begin at the same id
    fillers = vocabulary + 64 - tokenizer.get_vocab_size()
    tokenizer.add_tokens([AddedToken(f"<unused{i}>", normalized=False) for i in range(fillers)])
    tokenizer.add_tokens(
        [
            AddedToken(f"<{kind}{i}>", normalized=False, lstrip=True, rstrip=True)
            for kind, count in zip("tcv", SYMBOL_COUNTS, strict=True)
            for i in range(count)
        ]
    )
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        pad_token="<pad>",
        bos_token="<s>",
        eos_token="</s>",
        padding_side="left",
        clean_up_tokenization_spaces=False,
    )
