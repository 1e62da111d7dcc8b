"""How an invented database writes the names of its tables and columns."""

from __future__ import annotations

import re
from random import Random

from finetune.lexicon import ABBREVIATIONS, pluralize


class NamingStyle:
    """How one database writes names."""

    def __init__(self, rng: Random) -> None:
        self.case = rng.choices(
            ("snake", "camel", "pascal", "Title_Snake", "spaces", "UPPER"), (50, 10, 12, 14, 6, 8)
        )[0]
        self.plural_tables = rng.random() < 0.5
        self.prefix = rng.choices(("none", "name", "all", "short"), (55, 20, 15, 10))[0]
        self.table_prefix = rng.choice(("tbl_", "t_", "app_")) if rng.random() < 0.04 else ""
        self.key = rng.choices(("table_id", "id", "code", "no"), (62, 28, 6, 4))[0]
        self.abbreviates = rng.random() < 0.15
        self.declares_keys = rng.random() < 0.7
        self.text_keys = rng.random() < 0.06
        self.shorts = {long: short for short, long in reversed(list(ABBREVIATIONS.items()))}

    def write(self, words: str) -> str:
        parts = re.split(r"[ _\-]+", words.strip())
        if self.case == "snake":
            return "_".join(parts).lower()
        if self.case == "UPPER":
            return "_".join(parts).upper()
        if self.case == "camel":
            return parts[0].lower() + "".join(p.capitalize() for p in parts[1:])
        if self.case == "pascal":
            return "".join(p.capitalize() for p in parts)
        return ("_" if self.case == "Title_Snake" else " ").join(p.capitalize() for p in parts)

    def table(self, noun: str) -> str:
        noun = pluralize(noun) if self.plural_tables else noun
        return self.table_prefix + self.write(noun)

    def column(self, table_noun: str, words: str) -> str:
        if self.abbreviates:
            words = self.shorts.get(words, words)
        if self.prefix == "all" or (self.prefix == "name" and words in ("name", "title", "code")):
            words = f"{table_noun} {words}"
        elif self.prefix == "short":
            words = f"{table_noun.split()[-1][:3]} {words}"
        return self.write(words)

    def primary_key(self, table_noun: str) -> str:
        if self.key == "id":
            return self.write("id")
        ending = {"table_id": "id", "code": "code", "no": "no"}[self.key]
        return self.write(f"{table_noun} {ending}")
