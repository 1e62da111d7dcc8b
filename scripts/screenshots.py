"""Take the pictures of the chat in docs/images: light and dark, wide and narrow.

    python -m scripts.screenshots [--bundled]

The model is the scripted one of the browser tests, or the bundled one with `--bundled`.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.chat_browser import NARROW, ROOT, SCRIPTED, WIDE, ask, launch, open_page, serve, settle

IMAGES = ROOT / "docs" / "images"
QUESTIONS = ("What is the revenue by country?", "How many orders per month?")


def main(arguments: list[str]) -> int:
    script = ROOT / "streamlit_app.py" if "--bundled" in arguments else SCRIPTED
    IMAGES.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as home,
        serve(Path(home), script=script) as address,
        launch() as browser,
    ):
        for scheme in ("light", "dark"):
            for name, size in (("wide", WIDE), ("narrow", NARROW)):
                page = open_page(browser, address, size=size, scheme=scheme)
                page.screenshot(path=IMAGES / f"start-{scheme}-{name}.png")
                for question in QUESTIONS:
                    answer = ask(page, question)
                    answer.get_by_test_id("stVegaLiteChart").locator("canvas, svg").first.wait_for()
                settle(page)
                answer.scroll_into_view_if_needed()
                page.mouse.move(0, 0)
                page.screenshot(path=IMAGES / f"answer-{scheme}-{name}.png")
                page.close()
    print(f"The pictures are in {IMAGES}.")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
