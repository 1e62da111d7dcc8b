"""A chat server of its own and a headless Chromium, for browser tests and screenshots."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.chat import chat_command

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page

CHROMIUM = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)
SCRIPTED = Path(__file__).with_name("scripted_chat.py")
ROOT = SCRIPTED.parent.parent
WAIT_MILLISECONDS = 30_000
WIDE, NARROW = (1400, 900), (420, 860)


@contextmanager
def serve(home: Path, *, script: Path = SCRIPTED) -> Iterator[str]:
    """The address of a chat whose history, samples and uploads are below `home`."""
    with socket.socket() as probe:
        probe.bind(("localhost", 0))
        port = probe.getsockname()[1]
    command = chat_command(port=port)
    command[command.index("run") + 1] = str(script)
    log = home / "server.log"
    with log.open("w") as errors:
        server = subprocess.Popen(
            [*command, "--server.headless=true"],
            cwd=home,
            env={
                **os.environ,
                "PYTHONPATH": str(ROOT),
                "PYTHONUNBUFFERED": "1",
                "ASKDUCK_HOME": str(home),
                "ASKDUCK_ADAPTERS": str(home / "adapters"),
            },
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        )
        try:
            assert server.stdout is not None
            if not any("URL" in line for line in server.stdout):
                raise RuntimeError(f"The chat did not start:\n{log.read_text()}")
            yield f"http://localhost:{port}"
        finally:
            server.terminate()
            server.communicate(timeout=20)


@contextmanager
def launch() -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


def open_page(
    browser: Browser, address: str, *, size: tuple[int, int] = WIDE, scheme: str = "light"
) -> Page:
    page = browser.new_page(
        viewport={"width": size[0], "height": size[1]},
        color_scheme=scheme,  # type: ignore[arg-type]
    )
    page.set_default_timeout(WAIT_MILLISECONDS)
    page.goto(address)
    page.get_by_test_id("stChatInputTextArea").wait_for()
    settle(page)
    return page


def settle(page: Page) -> None:
    """Wait until the script has run and the page shows what it wrote."""
    page.locator("[data-test-script-state=notRunning]").wait_for(state="attached")


def send(page: Page, question: str) -> None:
    box = page.get_by_test_id("stChatInputTextArea")
    box.fill(question)
    box.press("Enter")


def ask(page: Page, question: str) -> Locator:
    """Ask, and return the answer once it is complete."""
    settle(page)
    answers = page.get_by_test_id("stChatMessage")
    number = answers.count()
    send(page, question)
    answers.nth(number).get_by_test_id("stFeedback").wait_for()
    return answers.nth(number)
