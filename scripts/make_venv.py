"""Makes a virtual environment with pip, also where Debian's python3-venv is not installed.

    python3 scripts/make_venv.py .venv

Debian ships `venv` without `ensurepip`; then pip's own wheel, fetched from the package index and
checked against the index's hash, installs itself. Standard library only.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import subprocess
import sys
import tempfile
import urllib.request
import venv
from pathlib import Path

INDEX = os.environ.get("PIP_INDEX_URL", "https://pypi.org/simple").rstrip("/")
PIP_VERSION = "26.0"
TIMEOUT_SECONDS = 60


def main(folder: str) -> None:
    python = Path(folder) / "bin" / "python"
    if python.exists() and not subprocess.run([python, "-m", "pip", "--version"]).returncode:
        return  # an environment made by other means serves as it is
    has_pip = importlib.util.find_spec("ensurepip") is not None
    venv.create(folder, with_pip=has_pip, clear=False)
    if not has_pip:
        _install_pip(python)


def _install_pip(python: Path) -> None:
    accept = {"Accept": "application/vnd.pypi.simple.v1+json"}
    page = urllib.request.Request(f"{INDEX}/pip/", headers=accept)
    with urllib.request.urlopen(page, timeout=TIMEOUT_SECONDS) as response:
        files = json.load(response)["files"]
    name = f"pip-{PIP_VERSION}-py3-none-any.whl"
    found = next(file for file in files if file["filename"] == name)
    with urllib.request.urlopen(found["url"], timeout=TIMEOUT_SECONDS) as response:
        content = response.read()
    if hashlib.sha256(content).hexdigest() != found["hashes"]["sha256"]:
        raise SystemExit(f"{name} is not what the index says it is. Try again.")
    with tempfile.TemporaryDirectory() as temporary:
        wheel = Path(temporary) / name
        wheel.write_bytes(content)
        # A wheel is a zip file; Python runs the pip inside it.
        subprocess.run([python, wheel / "pip", "install", "--no-index", wheel], check=True)


if __name__ == "__main__":
    main(sys.argv[1])
