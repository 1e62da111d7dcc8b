"""The chat with a model that knows a few answers by heart, for browser tests and screenshots.

    streamlit run tests/scripted_chat.py

Only the model is replaced, at its boundary; the prompt, the guard, the database and the page are
the real ones.
"""

from __future__ import annotations

import runpy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from assistant import models
from assistant.models import Reply, SqlModel
from assistant.prompt import TEMPLATE

# A part of the question -> the SQL; the part that stands last wins, for the sake of follow-ups.
REPLIES = {
    "only in germany": (
        "SELECT customers.city, sum(orders.total) AS revenue FROM orders JOIN customers USING "
        "(customer_id) WHERE customers.country = 'Germany' GROUP BY ALL ORDER BY revenue DESC"
    ),
    "revenue by country": (
        "SELECT customers.country, sum(orders.total) AS revenue FROM orders JOIN customers USING "
        "(customer_id) GROUP BY ALL ORDER BY revenue DESC"
    ),
    "orders per month": (
        "SELECT date_trunc('month', order_date) AS month, count(*) AS orders FROM orders "
        "GROUP BY ALL ORDER BY month"
    ),
    "how many orders": "SELECT count(*) AS orders FROM orders",
    "every triple": (
        "SELECT count(*) FROM order_items a, order_items b, order_items c, order_items d "
        "WHERE a.quantity + b.quantity + c.quantity + d.quantity > 7"
    ),
    "which duck is heaviest": "SELECT name, weight_kg FROM ducks ORDER BY weight_kg DESC",
    "weight of each duck": "SELECT name, weight_kg FROM ducks ORDER BY name",
}


class ScriptedModel(SqlModel):
    name, form, template = "scripted", "ddl", TEMPLATE

    def __init__(self) -> None:
        self.prompts: list[str] = []

    def stream(self, input: str, config: Any = None, **options: Any) -> Iterator[str]:
        self.prompts.append(input)
        sql = find_reply(input)
        for start in range(0, len(sql), 12):
            yield sql[start : start + 12]

    def candidates(self, prompt: str, *, n: int = 5, **options: Any) -> list[Reply]:
        sql = find_reply(prompt)
        return [Reply(sql, None)] * (n - 1) + [Reply(f"{sql} LIMIT 1", None)]


def find_reply(prompt: str) -> str:
    asked = prompt.split("### Context")[0].casefold()
    last = max(REPLIES, key=asked.rfind)
    return REPLIES[last] if last in asked else "none"


_MODEL = ScriptedModel()


def load_scripted(*arguments: Any, **options: Any) -> SqlModel:
    return _MODEL


def run_app() -> None:
    models.load_model = load_scripted
    runpy.run_path(str(Path(__file__).parent.parent / "streamlit_app.py"), run_name="__main__")


if __name__ == "__main__":
    run_app()
