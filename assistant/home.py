"""Where askduck keeps what must survive a restart: conversations and built sample databases."""

from __future__ import annotations

import hashlib
import os
import sys
from importlib.resources import files
from pathlib import Path

from assistant.errors import DatabaseError


def home_folder() -> Path:
    """The folder, made if it is missing: ASKDUCK_HOME, else the platform's data folder.

    That is `~/.local/share/askduck` (or below XDG_DATA_HOME) on Linux,
    `~/Library/Application Support/askduck` on macOS and `%LOCALAPPDATA%\\askduck` on Windows.

    Raises:
        DatabaseError: it cannot be made.
    """
    folder = _default_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DatabaseError(
            f"The folder '{folder}' cannot be made: {error.strerror}. "
            "Set ASKDUCK_HOME to a folder that can be written."
        ) from error
    return folder


def _default_folder() -> Path:
    if chosen := os.environ.get("ASKDUCK_HOME"):
        return Path(chosen).expanduser()
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "askduck"
    if sys.platform == "win32" and (local := os.environ.get("LOCALAPPDATA")):
        return Path(local) / "askduck"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "askduck"


def sample_path(name: str) -> Path:
    """The DuckDB file of the sample `name`, built at the first use.

    A sample whose SQL changed (a newer askduck) is built anew, in a folder of its own.

    Raises:
        DatabaseError: the file cannot be written.
        ValueError: there is no such sample.
    """
    from schemas.samples import SAMPLES, build_sample

    if name not in SAMPLES:
        raise ValueError(f"Unknown sample '{name}'. The samples are {', '.join(SAMPLES)}.")
    script = files("schemas").joinpath("sample_databases", f"{name}.sql").read_bytes()
    edition = hashlib.sha256(script).hexdigest()[:8]
    path = home_folder() / "samples" / edition / f"{name}.duckdb"
    if path.exists():
        return path
    try:
        return build_sample(name, path)
    except OSError as error:
        raise DatabaseError(
            f"The sample '{name}' cannot be written to '{path}': {error.strerror}. "
            "Set ASKDUCK_HOME to a folder that can be written."
        ) from error


def find_database(name: str) -> Path:
    """`name` as a path: a file if there is one of that name, else the sample of that name."""
    path = Path(name).expanduser()
    if path.exists() or path.suffix or len(path.parts) > 1:
        return path
    from schemas.samples import SAMPLES

    return sample_path(name) if name in SAMPLES else path
