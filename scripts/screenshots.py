"""Take the pictures of the chat in docs/images: light and dark, wide and narrow.

    python -m scripts.screenshots ["A question about the shop" …]

The answers are the bundled model's own.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.chat_browser import NARROW, ROOT, WIDE, ask, launch, open_page, serve, settle

IMAGES = ROOT / "docs" / "images"
QUESTIONS = ("How many orders came in through each channel?",)
LOADING_MILLISECONDS = 120_000
DRAWING_MILLISECONDS = 1_500  # tables and charts appear after the script has ended


def main(questions: list[str]) -> int:
    IMAGES.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as home,
        serve(Path(home), script=ROOT / "streamlit_app.py") as address,
        launch() as browser,
    ):
        # once before: the first answer of all waits until the model is loaded
        page = open_page(browser, address, size=WIDE, scheme="light")
        page.set_default_timeout(LOADING_MILLISECONDS)
        ask(page, QUESTIONS[0])
        settle(page)
        page.close()
        for scheme in ("light", "dark"):
            for name, size in (("wide", WIDE), ("narrow", NARROW)):
                page = open_page(browser, address, size=size, scheme=scheme)
                page.set_default_timeout(LOADING_MILLISECONDS)
                page.wait_for_timeout(DRAWING_MILLISECONDS)
                page.screenshot(path=IMAGES / f"start-{scheme}-{name}.png")
                for question in questions or QUESTIONS:
                    ask(page, question)
                settle(page)
                page.mouse.move(0, 0)
                page.wait_for_timeout(DRAWING_MILLISECONDS)
                page.screenshot(path=IMAGES / f"answer-{scheme}-{name}.png")
                page.close()
    print(f"The pictures are in {IMAGES}.")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
