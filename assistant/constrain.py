"""Decoding that can only name tables and columns which exist, for models that write SQL text.

A grammar of DuckDB's SELECT (`sql.lark`) in which the names are those of the live schema masks the
tokens at every step (llguidance: Earley parsing on the tokenizer's trie). The grammar limits names
and keeps the text parseable; it does not choose the shape of the query, since full grammars are
reported to cost accuracy where identifiers alone do not. Names that a query makes itself (`AS
total`, `WITH best AS`) join the grammar once they are defined; of names used earlier than that,
only short qualifiers such as `t1` or `s` can be written (`SELECT s.name FROM singer AS s`).

What it cannot know: whether a short qualifier is defined later, and whether a column belongs to
the tables of this FROM. The guard checks both. Not covered: PIVOT, FROM-first, lambdas, struct
fields, named windows, recursive column lists; such queries need decoding without a schema.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from assistant.errors import ModelError
from assistant.functions import AGGREGATE, SCALAR, WINDOW
from schemas.model import Schema, Table

GRAMMAR_FILE = Path(__file__).parent / "sql.lark"
_GRAMMARS_KEPT = 32
_CASELESS = re.compile(r'("(?:[^"\\\n]|\\.)+")i\b')
_ESCAPED = {c: f"\\{c}" for c in r"\/.*+?()[]{}|^$-&~"} | {"\n": r"\n", "\r": r"\r", "\t": r"\t"}
# Inside a string literal nearly every token is allowed; llguidance keeps that mask ready.
_SLICES = [r"[^'\x00-\x1F\x7F]{1,30}"]
_SHORT = re.compile(r"[a-z]{1,2}[0-9]{0,2}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class DefinedName:
    """A name that the query gives: kind "table" (WITH), "alias" (of a table) or "column"."""

    kind: str
    name: str


@dataclass(slots=True)
class _State:
    """The parser after one prefix of tokens."""

    matcher: Any
    names: frozenset[DefinedName]


class Constrainer:
    """Grammars for one tokenizer. Making one takes up to a second for a large vocabulary.

    `vocab_size` is the width of the model's logits and `end_ids` are the tokens that end a reply.
    Raises `ModelError` for tokenizers that are not of Hugging Face's fast kind.
    """

    def __init__(self, tokenizer: Any, vocab_size: int, end_ids: list[int]) -> None:
        from llguidance.hf import from_tokenizer

        try:
            self._tokenizer = from_tokenizer(
                tokenizer, n_vocab=vocab_size, eos_token=end_ids, slices=_SLICES
            )
        except ValueError as error:
            raise ModelError(
                "Names cannot be limited to the schema with this model's tokenizer "
                f"({type(tokenizer).__name__}): it has no fast version. Use another model."
            ) from error
        self.end_ids = end_ids
        self._compiled = lru_cache(maxsize=_GRAMMARS_KEPT)(self._compile)

    def masks(self, schema: Schema, *, prompt_tokens: int) -> SchemaMasks:
        """A logits processor for one call of `generate` with a prompt of that many tokens."""
        return SchemaMasks(self, schema, prompt_tokens)

    def start(self, schema: Schema, names: frozenset[DefinedName] = frozenset()) -> Any:
        """An llguidance matcher before the first token."""
        return self._compiled(schema, names).deep_copy()

    def _compile(self, schema: Schema, names: frozenset[DefinedName]) -> Any:
        from llguidance import LLMatcher

        grammar = LLMatcher.grammar_from_lark(write_grammar(schema, names))
        matcher = LLMatcher(self._tokenizer, grammar, log_level=0)
        if matcher.is_error():
            raise ModelError(
                "The schema is too large to limit names to it "
                f"({matcher.get_error().splitlines()[0][:120]}); choose a smaller schema budget."
            )
        return matcher


class SchemaMasks:
    """A transformers logits processor: forbids every token that leads out of the grammar.

    Parser states belong to token sequences, not to rows, so that beams may be reordered, dropped
    and doubled between calls, and samples may go their own ways.
    """

    def __init__(self, constrainer: Constrainer, schema: Schema, prompt_tokens: int) -> None:
        self._constrainer = constrainer
        self._schema = schema
        self._prompt_tokens = prompt_tokens
        self._states: dict[tuple[int, ...], _State | None] = {}

    def __call__(self, input_ids: Any, scores: Any) -> Any:
        """`scores` (rows, vocabulary) with minus infinity where a token is forbidden."""
        import torch

        rows = [tuple(row) for row in input_ids[:, self._prompt_tokens :].tolist()]
        distinct = set(rows)
        users = Counter(row[:-1] for row in distinct)
        states = {row: self._advance(row, is_shared=users[row[:-1]] > 1) for row in distinct}
        self._states = states
        masks = {row: self._forbidden(state, scores.shape[-1]) for row, state in states.items()}
        forbidden = torch.stack([masks[row] for row in rows]).to(scores.device)
        return scores.masked_fill(forbidden, float("-inf"))

    def _advance(self, row: tuple[int, ...], *, is_shared: bool) -> _State | None:
        """The state after `row`; None where the reply has ended or left the grammar.

        Beam search keeps rows of probability zero when fewer tokens are allowed than it has beams;
        those leave the grammar.
        """
        if not row:
            return _State(self._constrainer.start(self._schema), frozenset())
        parent = self._states.get(row[:-1])
        if parent is None or row[-1] in self._constrainer.end_ids:
            return None
        matcher = parent.matcher.deep_copy() if is_shared else parent.matcher
        if not matcher.consume_token(row[-1]):
            return None
        names = parent.names | self._new_names(matcher)
        if names != parent.names:
            matcher = self._constrainer.start(self._schema, names)
            if not matcher.consume_tokens(list(row)):
                return None
        return _State(matcher, names)

    def _new_names(self, matcher: Any) -> set[DefinedName]:
        found = {DefinedName(kind, text.decode()) for kind, text in matcher.get_captures()}
        return {n for n in found if n.kind != "alias" or not _SHORT.fullmatch(n.name)}

    def _forbidden(self, state: _State | None, width: int) -> Any:
        import torch

        if state is None or state.matcher.is_stopped():
            forbidden = torch.ones(width, dtype=torch.bool)
            forbidden[self._constrainer.end_ids] = False
            return forbidden
        bias = bytearray(state.matcher.compute_logit_bias())
        return torch.frombuffer(bias, dtype=torch.uint8)[:width] == 0


def write_grammar(schema: Schema, names: Iterable[DefinedName] = ()) -> str:
    """`sql.lark` with the names of `schema`, and of what the query defined so far (Lark text)."""
    made: dict[str, list[str]] = {"table": [], "alias": [], "column": []}
    for defined in sorted(names, key=lambda d: (d.kind, d.name)):
        made[defined.kind].append(defined.name)
    tables = [_spell(*_table_path(t)) for t in schema.tables] + [_spell(n) for n in made["table"]]
    columns = {c.name for _, c in schema.columns()} | set(made["column"])
    qualifiers = ["SHORT_ALIAS", *(_spell(n) for n in (*made["alias"], *made["table"]))]
    lines = [
        f"TABLE: {_either(tables)}",
        f"COLUMN: {_either(_spell(name) for name in sorted(columns))}",
        f"QUALIFIER: {_either(qualifiers)}",
        f"RESERVED: {_words(_keywords())}",
        f"AGGREGATE: {_words(AGGREGATE | WINDOW)}",
        f"FUNCTION: {_words(_callable('{}(1, 2, 3), {}()'))}",
        f"FUNCTION_OF_SOME: {_words(_callable('{}(1), {}(1, 2, 3)'))}",
        f"FUNCTION_OF_TWO: {_words(_callable('{}(1, 2)'))}",
    ]
    owned = []
    for index, table in enumerate(t for t in schema.tables if t.columns):
        spellings = {_spell(*_table_path(table)), _spell(table.name)}
        lines.append(f"T{index}: {_either(sorted(spellings))}")
        lines.append(f"C{index}: {_either(_spell(c.name) for c in table.columns)}")
        owned.append(f'T{index} "." C{index}')
    lines.append("qualified: " + " | ".join(owned or ['QUALIFIER "." COLUMN']))
    return _ignore_case_of_ascii(_grammar_file() + "\n".join(lines) + "\n")


def _table_path(table: Table) -> list[str]:
    """Catalog, schema and name, as far as a query has to write them."""
    return [part for part in (table.catalog, table.schema, table.name) if part]


def _spell(*path: str) -> str:
    """All ways to write a name: quoted, and bare where SQL allows; letter case does not matter."""
    parts = []
    for name in path:
        quoted = _quote('"' + name.replace('"', '""') + '"')
        parts.append(f"({_quote(name)} | {quoted})" if _can_be_bare(name) else quoted)
    return ' "." '.join(parts)


@lru_cache(maxsize=50_000)
def _can_be_bare(name: str) -> bool:
    """Whether DuckDB's parser takes `name` unquoted for a table and for a column."""
    import duckdb

    if not (name.isascii() and name.isidentifier()):
        return False
    try:
        duckdb.extract_statements(f"SELECT {name}, {name}.{name} FROM {name} WHERE {name} = 1")
    except duckdb.Error:
        return False
    return True


def _ignore_case_of_ascii(grammar: str) -> str:
    """`grammar` with its strings of the form "…"i as regular expressions.

    llguidance folds case as Unicode does, where the long s (U+017F) is an s and the Kelvin sign
    a k; DuckDB does not.
    """
    return _CASELESS.sub(lambda found: f"/{_fold(json.loads(found[1]))}/", grammar)


def _fold(text: str) -> str:
    """A regular expression for `text` in any ASCII letter case."""
    return "".join(
        f"[{c.lower()}{c.upper()}]" if c.isascii() and c.isalpha() else _ESCAPED.get(c, c)
        for c in text
    )


def _quote(text: str) -> str:
    """`text` as a Lark string that ignores letter case."""
    return json.dumps(text, ensure_ascii=False) + "i"


def _either(choices: Iterable[str]) -> str:
    # A name that cannot be written stands for "none", which a grammar has no word for.
    return " | ".join(choices) or '"\\u0000"'


def _words(words: Iterable[str]) -> str:
    """One regular expression: it compiles faster than as many strings."""
    return f"/{'|'.join(_fold(word) for word in sorted(words))}/"


@cache
def _grammar_file() -> str:
    return GRAMMAR_FILE.read_text(encoding="utf-8")


@cache
def _keywords() -> frozenset[str]:
    """Words that cannot be a new alias: DuckDB's, and those that `sql.lark` reads as syntax."""
    import duckdb

    rows = duckdb.execute(
        "SELECT keyword_name FROM duckdb_keywords() WHERE keyword_category <> 'unreserved'"
    ).fetchall()
    own = re.findall(r'"([a-z]{2,})"i', _grammar_file())
    return frozenset({word for (word,) in rows} | set(own))


@cache
def _callable(calls: str) -> frozenset[str]:
    """Scalar functions that DuckDB's parser accepts in such calls.

    Some are keywords with a syntax of their own: `nullif` takes two arguments, `trim` at least
    one, `position(a IN b)` is no call.
    """
    import duckdb

    accepted = set()
    for name in SCALAR:
        try:
            duckdb.extract_statements(f"SELECT {calls.replace('{}', name)}")
        except duckdb.Error:
            continue
        accepted.add(name)
    return frozenset(accepted)
