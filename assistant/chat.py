"""Starting the chat: Streamlit on the installed `streamlit_app.py`, wherever that is."""

from __future__ import annotations

import importlib.util
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from assistant.errors import AskduckError

DEFAULT_PORT = 8501
PORTS_TRIED = 20
ADDRESS = "localhost"


def serve_chat(*, database: Path | None = None, port: int | None = None) -> int:
    """Run the chat until it is stopped (Ctrl-C) and return its exit status.

    Without a `port` the first free one from 8501 on is taken. The page is served on this computer
    only: whoever can open it can read the databases that are opened in it.

    Raises:
        AskduckError: the port is in use.
    """
    if port is not None and not _is_free(port):
        raise AskduckError(
            f"Port {port} is in use by another program. Choose another one with --port, "
            "or leave --port out."
        )
    port = port or next(_free_ports())
    command = chat_command(port=port, database=database)
    try:
        return subprocess.run(command, check=False).returncode
    except KeyboardInterrupt:  # Streamlit got it too and has ended
        return 0


def chat_command(*, port: int, database: Path | None = None) -> list[str]:
    """The command line that serves the chat, the same from a checkout and from a wheel."""
    spec = importlib.util.find_spec("streamlit_app")
    if spec is None or spec.origin is None:
        raise AskduckError("streamlit_app.py is not installed. Install askduck again.")
    command = [sys.executable, "-m", "streamlit", "run", spec.origin]
    command += [f"--server.port={port}", f"--server.address={ADDRESS}"]
    command += [f"--server.headless={str(not _has_display()).lower()}"]
    command += ["--server.showEmailPrompt=false", "--server.fileWatcherType=none"]
    command += ["--browser.gatherUsageStats=false"]
    command += ["--client.toolbarMode=minimal", "--client.showErrorDetails=none"]
    command += [f"--theme.base={Path(__file__).with_name('theme.toml')}"]
    if database is not None:
        command += ["--", "--db", str(database.resolve())]
    return command


def _has_display() -> bool:
    on_desktop = sys.platform in ("darwin", "win32")
    return on_desktop or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _free_ports() -> Iterator[int]:
    for port in range(DEFAULT_PORT, DEFAULT_PORT + PORTS_TRIED):
        if _is_free(port):
            yield port
    raise AskduckError(
        f"The ports {DEFAULT_PORT} to {DEFAULT_PORT + PORTS_TRIED - 1} are all in use. "
        "Choose another one with --port."
    )


def _is_free(port: int) -> bool:
    with closing(socket.socket()) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((ADDRESS, port))
        except OSError:
            return False
    return True
