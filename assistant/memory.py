"""How much memory this process holds, for what DuckDB's own limit does not count."""

from __future__ import annotations

import os
import re
from pathlib import Path

_UNITS = {"": 1, "k": 10**3, "m": 10**6, "g": 10**9, "t": 10**12}
_BINARY_UNITS = {"k": 2**10, "m": 2**20, "g": 2**30, "t": 2**40}


def resident_bytes() -> int:
    """Resident memory of this process; 0 where the system does not tell (other than Linux)."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except (OSError, IndexError, ValueError):
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE")


def parse_bytes(text: str) -> int:
    """`1GB` and `512MiB` as DuckDB reads them; raises `ValueError` for anything else."""
    match = re.fullmatch(r"\s*([0-9.]+)\s*([kmgt]?)(i?)b?\s*", text, re.IGNORECASE)
    if match is None:
        raise ValueError(f"'{text}' is no amount of memory; write it like 1GB or 512MiB.")
    units = _BINARY_UNITS if match[3] else _UNITS
    return int(float(match[1]) * units[match[2].lower()])
