"""Reads the guard's fixtures; shared by its tests and its benchmark."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

FIXTURES = Path(__file__).parent / "fixtures"
SCHEMA_SQL = (FIXTURES / "guard_schema.sql").read_text(encoding="utf-8")


class Case(NamedTuple):
    title: str
    sql: str


def load_cases(name: str) -> list[Case]:
    """The cases of `fixtures/NAME.sql`; `\\u{…}` in a statement becomes that character."""
    text = (FIXTURES / f"{name}.sql").read_text(encoding="utf-8")
    cases = []
    for block in re.split(r"^--- ", text, flags=re.MULTILINE)[1:]:
        title, _, sql = block.partition("\n")
        sql = re.sub(r"\\u\{([0-9a-f]+)\}", lambda match: chr(int(match[1], 16)), sql.strip())
        cases.append(Case(title, sql))
    return cases
