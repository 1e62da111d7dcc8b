"""The one prompt: training, chat and evaluation all render here.

The wording is that of Intel's article on QLoRA for text-to-SQL. The question stands before the
context, so that what the model reads of the schema can attend to the question.

The context has two forms: `ddl`, CREATE TABLE text for hub models, and `pointer`, symbols for the
bundled model (`assistant.pointer`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from random import Random
from typing import TYPE_CHECKING

from assistant.errors import AskduckError
from assistant.follow_up import is_follow_up
from schemas.model import Schema
from schemas.profile import Profile

if TYPE_CHECKING:
    from assistant.pointer import Encoded

TEMPLATE = """\
You are a powerful text-to-SQL model. Your job is to answer questions about a database. \
You are given a question and context regarding one or more tables.
You must output the SQL query that answers the question.
### Input:
{question}
### Context:
{context}
### Response:
"""

FOLLOW_UP = " ; "
CANNOT_ANSWER = "none"
_MOST_FOLLOWED = 2
VIEWS = 3  # orders of tables and columns in which the pointer form asks

_FENCE = re.compile(r"```(?:\w*\n)?(.*?)(?:```|\Z)", re.DOTALL)
_STATEMENT = re.compile(r"\b(WITH|SELECT|FROM|INSERT|UPDATE|DELETE|DROP|CREATE)\b", re.IGNORECASE)


class NoAnswer(AskduckError):
    """The model said that the database cannot answer the question."""


class NoSqlInReply(AskduckError):
    """The reply holds no SQL."""


@dataclass(frozen=True, slots=True)
class Context:
    """What goes to the model, and how its reply becomes SQL.

    `forbid` tells which symbols may not follow the words of a reply; None in the ddl form, where
    models are held to the schema by `assistant.constrain`. `suggested` are replies that the model
    is asked about besides finding its own; `encoded` is what the symbols of the pointer form stand
    for. `views` are the same question and schema in other
    orders, whose answers count as well.
    """

    prompt: str
    to_sql: Callable[[str], str]
    forbid: Callable[[Sequence[str]], set[str]] | None = None
    suggested: tuple[str, ...] = ()
    encoded: Encoded | None = None
    views: tuple[Context, ...] = ()


def render_prompt(question: str, context: str, *, template: str = TEMPLATE) -> str:
    """The text before the reply. Braces in the question or context are left as they are."""
    head, rest = template.split("{question}", 1)
    middle, tail = rest.split("{context}", 1)
    return head + question + middle + context + tail


def extract_sql(reply: str) -> str:
    """The SQL of a free-form reply: the first code fence, or the text from its first keyword on.

    Raises `NoAnswer` when the reply says that the question cannot be answered and `NoSqlInReply`
    when there is nothing that looks like SQL.
    """
    text = re.sub(r"<think>.*?(</think>|\Z)", "", reply, flags=re.DOTALL)
    fenced = _FENCE.search(text)
    body = fenced.group(1) if fenced else text
    body = body.split("###", 1)[0].strip()
    if body.lower().rstrip(".;") == CANNOT_ANSWER:
        raise NoAnswer("I cannot answer that from this database.")
    start = _STATEMENT.search(body)
    if start is None:
        shown = " ".join(reply.split())[:80] or "(empty)"
        raise NoSqlInReply(f"The model's reply holds no SQL: {shown}. Ask in other words.")
    sql = body[start.start() :]
    if fenced is None:
        sql = re.split(r"\n\s*\n", sql, maxsplit=1)[0]
    return sql.strip().rstrip(";").strip()


def with_history(question: str, history: Sequence[str]) -> str:
    """A follow-up behind the questions that it follows, as the models are trained to see it; any
    other question as it is.

    `history` holds the earlier questions, oldest first. A follow-up of a follow-up goes back to the
    question that stands alone, by at most two steps.
    """
    parts = [question]
    for earlier in reversed(history[-_MOST_FOLLOWED:]):
        if not is_follow_up(parts[0]):
            break
        parts.insert(0, earlier)
    return FOLLOW_UP.join(parts)


def build_context(
    form: str,
    question: str,
    schema: Schema,
    *,
    profile: Profile | None = None,
    history: Sequence[str] = (),
    template: str = TEMPLATE,
    suggestions: Sequence[str] = (),
) -> Context:
    """Render the question and the (already linked) schema in the model's form.

    `form` is "pointer" or "ddl". Raises ValueError for any other. `suggestions` is SQL that may be
    the answer; the ddl form has no use for it, and the pointer form none for what it cannot say.
    """
    asked = with_history(question, history)
    if form == "pointer":
        from assistant import pointer

        known: dict[tuple[Hashable, ...], str] = {}

        def read(encoded: pointer.Encoded, reply: str) -> str:
            said = encoded.spell_out(reply)
            if said not in known:
                known[said] = encoded.to_sql(reply)
            return known[said]

        def view(noise: pointer.Noise | None = None) -> Context:
            encoded = pointer.encode(asked, schema, profile=profile, noise=noise)
            prompt = render_prompt(encoded.question, encoded.context, template=template)
            masks = encoded.masks
            return Context(prompt, partial(read, encoded), masks.forbidden, encoded=encoded)

        orders = (pointer.Noise(Random(n), 0.0, 0.0, 0.0) for n in range(1, VIEWS))
        context = replace(view(), views=tuple(view(order) for order in orders))
        assert context.encoded is not None
        return suggest(context, list(_spell_out(suggestions, context.encoded)))
    if form == "ddl":
        from schemas.render import render

        text = render(schema, profile=profile, question=asked)
        return Context(render_prompt(asked, text, template=template), extract_sql)
    raise ValueError(f"Unknown form of context '{form}'. Use 'pointer' or 'ddl'.")


def suggest(context: Context, replies: Sequence[Sequence[Hashable]]) -> Context:
    """The context with these replies, given by what they mean, as suggestions in all views."""
    if context.encoded is None:
        return context
    said = tuple(context.encoded.say(meanings) for meanings in replies)
    views = tuple(suggest(view, replies) for view in context.views)
    return replace(context, suggested=said, views=views)


def _spell_out(suggestions: Sequence[str], encoded: Encoded) -> Iterator[tuple[Hashable, ...]]:
    """What the suggestions mean, of those that the pointer form can say."""
    from assistant.pointer_scope import NotExpressible

    for sql in suggestions:
        with suppress(NotExpressible):
            yield encoded.spell_out(encoded.to_symbols(sql))
