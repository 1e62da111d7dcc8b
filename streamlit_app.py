"""The chat page: widgets and session state only. What it shows is made in `assistant`.

A question runs in a `Task`, a thread of its own, and the page follows its events. Any click runs
this script again; it then finds the task in the session state and follows it from its first event
on, which is how Stop works while a model writes or a query runs.
"""

from __future__ import annotations

import functools
import sys
from dataclasses import replace
from pathlib import Path
from typing import Literal

import streamlit as st

from assistant import models, pipeline
from assistant.answer import Answer, Event
from assistant.charts import choose_chart, find_dates, find_quantities, single_value
from assistant.database import Database, Limits
from assistant.errors import AskduckError
from assistant.examples import example_questions
from assistant.export import to_csv, to_parquet, to_table
from assistant.guard import check
from assistant.history import History
from assistant.home import home_folder, sample_path
from assistant.shelf import ModelShelf
from assistant.task import Exchange, Task, ask_in_turn, run_sql
from assistant.uploads import Imported, Upload, fingerprint, import_uploads
from assistant.wording import (
    compare_answers,
    describe_seconds,
    describe_step,
    format_sql,
    list_attempts,
    list_columns,
    list_steps,
    plain,
    show_cell,
    summarize,
)
from schemas import samples
from schemas.link import link
from schemas.model import Table
from schemas.render import render

ASSETS = Path(pipeline.__file__).parent
DUCK = str(ASSETS / "duck.svg")
OPEN_PATH, OPEN_FILES = "A file on this computer", "My own files"
FILE_TYPES = ["csv", "tsv", "parquet", "json", "jsonl", "sqlite", "db", "duckdb"]
DATABASE_TYPES = (".duckdb", ".db", ".sqlite")
MAX_TABLES_SHOWN = 40
MAX_CONVERSATIONS_SHOWN = 20
PREVIEW_LIMITS = Limits(timeout_seconds=2.0, max_rows=20)
TABLE_HEIGHT_PIXELS = 340

state = st.session_state


def main() -> None:
    st.set_page_config("askduck", DUCK, layout="wide", menu_items={})
    st.logo(ASSETS / "logo.svg", size="large", icon_image=DUCK)
    open_shelf()
    for name in ("task", "conversation", "reopen", "editing"):
        state.setdefault(name, None)
    state.setdefault("exchanges", [])
    with st.sidebar:
        choose_conversation()
        database = choose_database()
        choose_model()
        if database is not None:
            show_corrections()
            browse_schema(database)
    if database is None:
        again = " again to go on with the conversation" if state.reopen else " to begin"
        st.info(f"Choose a database in the sidebar{again}.", icon=":material/database:")
        return
    show_header(database)
    question = st.chat_input(f"Ask {database.name} a question", key="question")
    if question:
        ask(question, database)
    if not state.exchanges and state.task is None:
        show_examples(database)
    for position, exchange in enumerate(state.exchanges):
        show_question(exchange.question)
        with st.chat_message("assistant", avatar=DUCK):
            if state.task is not None and state.task_position == position:
                follow_task(database)
            else:
                show_exchange(exchange, position, database)
    if state.task is not None:
        show_question(state.task.question)
        with st.chat_message("assistant", avatar=DUCK):
            follow_task(database)


# -------------------------------------------------------------------------- the conversations


@st.cache_resource
def open_history() -> History:
    return History()


def choose_conversation() -> None:
    with st.container(horizontal=True, gap="small"):
        st.button(
            "New chat", icon=":material/edit_square:", on_click=start_conversation, width="stretch"
        )
        with st.popover("History", icon=":material/history:", width="stretch"):
            kept = open_history().conversations(limit=MAX_CONVERSATIONS_SHOWN)
            if not kept:
                st.caption("Your conversations are kept here.")
            for conversation in kept:
                st.button(
                    plain(conversation.title[:60]),
                    key=f"conversation {conversation.id}",
                    help=plain(f"{conversation.database}, {conversation.created[:10]}"),
                    type="tertiary",
                    on_click=reopen_conversation,
                    args=(conversation.id, conversation.database),
                )


def start_conversation() -> None:
    stop_task()
    state.exchanges, state.conversation = [], None


def reopen_conversation(conversation: str, database: str) -> None:
    """Go back to the database of a kept conversation, and to the conversation once it is open."""
    start_conversation()
    state.reopen = conversation
    if database in samples.SAMPLES:
        state.source = database
    elif Path(database).exists():
        state.source, state.path = OPEN_PATH, database
    else:
        state.source = OPEN_FILES


def keep(answer: Answer, database: Database, *, follows: str | None) -> int:
    """Write an answer to the history, with the context that a training pair needs."""
    history = open_history()
    if state.conversation is None:
        state.conversation = history.start_conversation(state.database_name)
    schema, profile = database.schema(), database.profile()
    context = render(link(answer.question, schema, profile=profile), profile=profile)
    return history.add_turn(
        state.conversation,
        answer,
        model=state.model_name,
        adapter=state.adapter,
        follows=follows,
        context=context,
    )


# ------------------------------------------------------------------------------- the database


def choose_database() -> Database | None:
    """The database of this session; None, with a sentence in the sidebar, when there is none."""
    choices = [*samples.SAMPLES, OPEN_PATH, OPEN_FILES]
    if "source" not in state:
        given = sys.argv[sys.argv.index("--db") + 1] if "--db" in sys.argv[:-1] else ""
        state.source, state.path = (OPEN_PATH if given else choices[0]), given
    st.selectbox(
        "Database",
        choices,
        key="source",
        format_func=lambda name: f"Sample: {name}" if name in samples.SAMPLES else name,
    )
    try:
        path = find_database()
        if path is None:
            return None
        database = open_database(path)
        database.schema()  # fails, and says why, when the file has gone or changed
    except AskduckError as error:
        st.error(plain(str(error)), icon=":material/error:")
        return None
    if state.get("database_path") != path:
        state.database_path = path
        names = {OPEN_PATH: path, OPEN_FILES: database.name}
        state.database_name = names.get(state.source, state.source)
        start_conversation()
    if state.reopen is not None:
        state.conversation, state.reopen = state.reopen, None
        state.exchanges = [
            Exchange.recall(turn) for turn in open_history().turns(state.conversation)
        ]
    return database


def find_database() -> str | None:
    """The path of the chosen database file; None while the user has not named one."""
    if state.source in samples.SAMPLES:
        with st.spinner("Building the sample…"):
            return str(sample_path(state.source))
    if state.source == OPEN_PATH:
        path = st.text_input(
            "Path",
            key="path",
            placeholder="/data/sales.duckdb",
            help="DuckDB, SQLite, CSV, TSV, Parquet or JSON",
        )
        return str(Path(path.strip()).expanduser()) if path.strip() else None
    files = st.file_uploader(
        "Drop files here", FILE_TYPES, accept_multiple_files=True, help="Each becomes a table."
    )
    if not files:
        return None
    uploads = tuple(Upload(file.name, file.getvalue()) for file in files)
    return str(open_uploads(fingerprint(uploads), uploads).path)


@st.cache_resource(
    scope="session", show_spinner="Opening the database…", on_release=lambda opened: opened.close()
)
def open_database(path: str) -> Database:
    """Values are read at once, so that the first question need not wait for them."""
    database = Database.open(path)
    database.profile()
    return database


@st.cache_resource(
    scope="session", show_spinner="Reading the files…", on_release=lambda made: made.close()
)
def open_uploads(digest: str, _uploads: tuple[Upload, ...]) -> Imported:
    return import_uploads(_uploads)


def browse_schema(database: Database) -> None:
    tables = database.schema().tables
    wanted = ""
    if len(tables) > 12:
        wanted = st.text_input("Find a table", placeholder="Part of its name").strip().casefold()
    found = [table for table in tables if wanted in table.key.casefold()]
    st.caption(f"{len(found):,} tables and views")
    for table in found[:MAX_TABLES_SHOWN]:
        icon = ":material/table_view:" if table.is_view else ":material/table:"
        key = f"table {database.path} {table.key}"
        opened = st.expander(
            plain(table.key), icon=icon, key=key, on_change="rerun", type="compact"
        )
        if opened.open:
            with opened:
                show_table(table, database)
    if len(found) > MAX_TABLES_SHOWN:
        st.caption(f"The first {MAX_TABLES_SHOWN}; type part of a name to find the others.")


def show_table(table: Table, database: Database) -> None:
    if table.comment:
        st.text(table.comment)
    st.dataframe(list_columns(table), hide_index=True, height="content")
    try:
        checked = check(f"SELECT * FROM {table.sql_name} LIMIT 20", database.schema())
        rows = database.run(checked, limits=PREVIEW_LIMITS)
    except AskduckError as error:
        st.caption(plain(str(error)))
        return
    if table.row_count is not None:
        st.caption(f"{table.row_count:,} rows; the first {len(rows.rows)}:")
    st.dataframe(to_table(rows), hide_index=True, height=220)


# ---------------------------------------------------------------------------------- the model


def choose_model() -> None:
    """Model, adapter and number of attempts, into the session state."""
    with st.popover("Model", icon=":material/neurology:", width="stretch"):
        kind = st.segmented_control(
            "Where it runs",
            ["Bundled", "Folder or hub", "Endpoint"],
            default="Bundled",
            required=True,
        )
        state.model_name, state.quantization = "bundled", "none"
        if kind == "Folder or hub":
            state.model_name = st.text_input(
                "Folder or hub id", "Qwen/Qwen2.5-Coder-1.5B-Instruct", key="hub_name"
            )
            four_bits = st.toggle("Store the weights in 4 bits (NF4)", key="four_bits")
            state.quantization = "nf4" if four_bits else "none"
        elif kind == "Endpoint":
            name = st.text_input("Model of an OpenAI-compatible server", key="endpoint_name")
            state.model_name = f"endpoint:{name}"
            st.caption("Its address and key come from OPENAI\\_BASE\\_URL and OPENAI\\_API\\_KEY.")
        names = [info.name for info in models.list_adapters()]
        state.adapter = st.selectbox(
            "Adapter", [None, *names], format_func=lambda name: name or "None: the base model"
        )
        state.compare = st.toggle(
            "Compare base and tuned side by side", disabled=state.adapter is None
        )
        state.attempts = st.slider("Attempts", 1, 10, pipeline.DEFAULT_CANDIDATES)
    chosen = [state.model_name, state.adapter and f"adapter {state.adapter}"]
    st.caption(plain(" · ".join(name for name in chosen if name)), text_alignment="center")


def show_corrections() -> None:
    """How many corrections the history holds for this database, and how to train on them."""
    history = open_history()
    count = sum(1 for _ in history.corrections(database=state.database_name))
    if not count:
        return
    file = home_folder() / "corrections" / f"{Path(state.database_name).stem}.jsonl"
    label = f"{count} correction{'s' if count > 1 else ''} to learn from"
    with st.expander(label, icon=":material/school:", type="compact"):
        st.caption(
            "What you corrected, and what has your thumb up, answers the same question at once. "
            "For questions that are alike, train an adapter on it:"
        )
        if st.button("Write the pairs to a file", width="stretch"):
            history.export_corrections(file, database=state.database_name)
            st.caption(plain(f"Written to {file}"))
        st.code(f'make finetune ARGS="data={file}"', language="bash", wrap_lines=True)


@st.cache_resource(show_spinner=False)
def open_shelf() -> ModelShelf:
    """The models of all sessions; the bundled one is being loaded while the user reads."""
    shelf = ModelShelf()
    shelf.warm()
    return shelf


# ------------------------------------------------------------------------- asking and running


def ask(question: str, database: Database) -> None:
    stop_task()
    history = tuple(exchange.question for exchange in state.exchanges)
    shelf, name, quantization = open_shelf(), state.model_name, state.quantization
    adapter, attempts = state.adapter, state.attempts
    compared = ["base", adapter] if state.compare and adapter else [adapter]
    # two models are compared by what they answer, not by what was corrected
    corrections = [] if len(compared) > 1 else open_history().confirmed(state.database_name)

    state.task = Task(
        question,
        lambda stopping: ask_in_turn(
            question,
            database,
            lambda: shelf.take(name, quantization),
            adapters=compared,
            stop=stopping,
            history=history,
            corrections=corrections,
            candidates=attempts,
        ),
        cancel=database.cancel,
    )
    state.task_position = len(state.exchanges)


def run_again(position: int, sql: str | None, database: Database) -> None:
    """Run `sql`, or what stands in the editor, and show it in the place of the answer."""
    stop_task()
    exchange = state.exchanges[position]
    text = sql if sql is not None else state[f"sql {exchange.key}"]
    state.editing = None
    state.task = Task(
        exchange.question,
        lambda _: run_sql(exchange.question, text, database),
        cancel=database.cancel,
    )
    state.task_position = position


def stop_task() -> None:
    task, state.task = state.task, None
    if task is not None and not task.done:
        task.stop()


def stop_clicked() -> None:
    task, position = state.task, state.task_position
    stop_task()
    if task is not None and position == len(state.exchanges):
        state.exchanges.append(Exchange(task.question, ()))


def follow_task(database: Database) -> None:
    """Show the steps of the running task as they happen; then put its answers into their place."""
    task: Task = state.task
    show_steps(task)
    state.task = None
    if state.task_position < len(state.exchanges):
        old = state.exchanges[state.task_position]
        state.exchanges[state.task_position] = old.edit(task.answers[0])
    else:
        follows = state.exchanges[-1].question if state.exchanges else None
        turn = keep(task.answers[-1], database, follows=follows)
        state.exchanges.append(Exchange(task.question, task.answers, turn))
    st.rerun()


def show_steps(task: Task) -> None:
    head = st.container(horizontal=True, vertical_alignment="center")
    elapsed = head.empty()
    head.button("Stop", icon=":material/stop_circle:", key="stop", on_click=stop_clicked)
    with st.status("Working…", expanded=True), st.container(gap="xxsmall"):
        steps = {}
        sql, text = None, ""
        for item in task.follow():
            # Writing to the page is also where Streamlit lets a click on Stop interrupt this loop.
            elapsed.caption(describe_seconds(task.seconds))
            if not isinstance(item, Event):
                continue
            if item.state == "text":
                sql = sql or st.empty()
                text += item.detail
                sql.code(text, language="sql", wrap_lines=True)
                continue
            if item.step not in steps:
                steps[item.step] = st.empty()
            steps[item.step].text(describe_step(item))


# -------------------------------------------------------------------------------- the answers


def show_header(database: Database) -> None:
    tables = database.schema().tables
    rows = sum(table.row_count or 0 for table in tables)
    st.title(plain(database.name), anchor=False)
    about = f"{len(tables)} tables · {rows:,} rows"
    if database.name in samples.SAMPLES:
        about = f"{samples.describe_sample(database.name)} · {about}"
    st.caption(plain(about))


def show_examples(database: Database) -> None:
    if database.name in samples.SAMPLES:
        questions = samples.example_questions(database.name)
    else:
        questions = example_questions(database.schema(), database.profile())
    st.subheader("What would you like to know?", anchor=False)
    columns = st.columns(2)
    for number, question in enumerate(questions[:6]):
        columns[number % 2].button(
            plain(question),
            key=f"example {number}",
            width="stretch",
            wrap=True,
            on_click=ask,
            args=(question, database),
        )


def show_question(question: str) -> None:
    with (
        st.container(horizontal=True, horizontal_alignment="right"),
        st.container(border=True, width="content"),
    ):
        st.text(question)


def edit_sql(key: str | None) -> None:
    """Open the editor of one exchange in the place of its SQL; None closes it."""
    state.editing = key


def show_editor(exchange: Exchange, position: int, database: Database) -> None:
    sql = format_sql(exchange.answers[-1].sql)
    with st.form(f"editor {exchange.key}"):
        st.text_area("SQL", sql, height="content", key=f"sql {exchange.key}")
        with st.container(horizontal=True):
            st.form_submit_button("Run", on_click=run_again, args=(position, None, database))
            st.form_submit_button("Cancel", on_click=edit_sql, args=(None,))


def show_exchange(exchange: Exchange, position: int, database: Database) -> None:
    if not exchange.answers:
        st.info("Stopped. Ask again, or ask something else.", icon=":material/stop_circle:")
        return
    is_editing = state.editing == exchange.key
    if is_editing:
        show_editor(exchange, position, database)
    if len(exchange.answers) == 2:
        st.markdown(f"**{plain(compare_answers(*exchange.answers))}**")
        for column, name, answer in zip(
            st.columns(2), ("Base", "Tuned"), exchange.answers, strict=True
        ):
            with column:
                st.caption(name)
                show_answer(answer, has_rows=exchange.has_rows)
    else:
        show_answer(exchange.answers[0], has_rows=exchange.has_rows, shows_sql=not is_editing)
    with st.container(horizontal=True, gap="small", vertical_alignment="center"):
        show_actions(exchange, position, database)


def show_answer(answer: Answer, *, has_rows: bool, shows_sql: bool = True) -> None:
    if answer.sql and shows_sql:
        st.code(format_sql(answer.sql), language="sql", wrap_lines=True)
    if answer.error:
        st.error(plain(answer.error), icon=":material/info:")
    elif has_rows:
        show_result(answer)
        st.caption(summarize(answer))
    for warning in answer.warnings:
        st.caption(f":material/warning: {plain(warning)}")


def show_result(answer: Answer) -> None:
    value = single_value(answer)
    if value is not None:
        st.metric(plain(value[0]), plain(show_cell(value[1])))
        return
    chart = choose_chart(answer)
    left, right = st.columns([2, 3]) if chart else (st.container(), None)
    height: Literal["content"] | int = "content" if len(answer.rows) <= 9 else TABLE_HEIGHT_PIXELS
    grouped, dates = (
        st.column_config.NumberColumn(format="localized"),
        st.column_config.DateColumn(),
    )
    left.dataframe(
        to_table(answer),
        hide_index=True,
        height=height,
        column_config={
            **dict.fromkeys(find_quantities(answer), grouped),
            **dict.fromkeys(find_dates(answer), dates),
        },
    )
    if right is not None:
        right.vega_lite_chart(spec=chart, width="stretch")


def show_actions(exchange: Exchange, position: int, database: Database) -> None:
    answer, key = exchange.answers[-1], exchange.key
    if not exchange.has_rows and not answer.error:
        st.button(
            "Run again",
            icon=":material/play_arrow:",
            key=f"again {key}",
            on_click=run_again,
            args=(position, answer.sql, database),
        )
    st.button(
        "Edit SQL" if answer.sql else "Write SQL",
        icon=":material/edit:",
        key=f"edit {key}",
        on_click=edit_sql,
        args=(key,),
    )
    if answer.columns:
        with st.popover("Download", icon=":material/download:"):
            for name, write in (("CSV", to_csv), ("Parquet", to_parquet)):
                st.download_button(
                    name,
                    functools.partial(write, answer),
                    f"{database.name}.{name.lower()}",
                    key=f"{name} {key}",
                    on_click="ignore",
                )
    if answer.timings:
        with st.popover("Details", icon=":material/info:"):
            show_details(answer)
    if exchange.turn is None:
        return
    if exchange.is_edited and not answer.error:
        st.button(
            "Save as correction",
            icon=":material/school:",
            key=f"correct {key}",
            on_click=give_feedback,
            args=(exchange, "down", answer.sql),
        )
    thumbs = st.feedback(
        "thumbs", key=f"thumb {key}", default={"up": 1, "down": 0}.get(exchange.thumb or "")
    )
    if thumbs is not None and ("down", "up")[thumbs] != exchange.thumb:
        edited = answer.sql if thumbs and exchange.is_edited and not answer.error else None
        give_feedback(exchange, ("down", "up")[thumbs], edited)


def show_details(answer: Answer) -> None:
    """Where the time went, and what became of every attempt."""
    st.dataframe(list_steps(answer), hide_index=True, width="content")
    if answer.candidates:
        st.dataframe(list_attempts(answer), hide_index=True)


def give_feedback(exchange: Exchange, thumb: str, corrected_sql: str | None) -> None:
    """Keep the user's judgement; thumbs up and corrections are what `make finetune` trains on."""
    assert exchange.turn is not None
    open_history().give_feedback(exchange.turn, thumb, corrected_sql=corrected_sql)
    position = state.exchanges.index(exchange)
    state.exchanges[position] = replace(
        exchange, thumb=thumb, is_edited=exchange.is_edited and corrected_sql is None
    )
    if corrected_sql is not None:
        st.toast("Saved. This SQL answers the question from now on.", icon=":material/school:")


if __name__ == "__main__":
    main()
