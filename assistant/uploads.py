"""Files that were dropped on a page, made into one database in a folder that goes with them."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from assistant.database import import_files

_DATABASE_ENDINGS = (".duckdb", ".db", ".sqlite")


@dataclass(frozen=True, slots=True)
class Upload:
    """A file's own name, without any folder, and what it holds."""

    name: str
    data: bytes


@dataclass(frozen=True)
class Imported:
    """`path` is a database that `Database.open` takes; `close` deletes it."""

    path: Path
    folder: tempfile.TemporaryDirectory[str]

    def close(self) -> None:
        self.folder.cleanup()


def fingerprint(uploads: Iterable[Upload]) -> str:
    """The same for the same names and contents in the same order (sha256, hex)."""
    digest = hashlib.sha256()
    for upload in uploads:
        digest.update(f"{len(upload.data)} {upload.name}\0".encode())
        digest.update(upload.data)
    return digest.hexdigest()


def import_uploads(uploads: Sequence[Upload]) -> Imported:
    """One database with a table for each file, named after the first; a lone database is kept.

    Raises:
        DatabaseError: a file is empty, malformed or of an unknown kind.
    """
    folder = tempfile.TemporaryDirectory(prefix="askduck-", ignore_cleanup_errors=True)
    try:
        return Imported(_import(uploads, Path(folder.name)), folder)
    except BaseException:
        folder.cleanup()
        raise


def _import(uploads: Sequence[Upload], folder: Path) -> Path:
    paths = []
    for number, upload in enumerate(uploads):
        # A folder for each: two files of one name are two tables, and no name can leave it.
        paths.append(folder / str(number) / Path(upload.name.replace("\\", "/")).name)
        paths[-1].parent.mkdir()
        paths[-1].write_bytes(upload.data)
    if len(paths) == 1 and paths[0].suffix.lower() in _DATABASE_ENDINGS:
        return paths[0]
    made = folder / f"{paths[0].stem}.duckdb"
    import_files(paths, made)
    return made
