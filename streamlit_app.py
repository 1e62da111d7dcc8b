"""The chat page: widgets and session state only. What it shows is made in `assistant`.

A question runs in a `Task`, a thread of its own, and the page follows its events. Any click runs
this script again; it then finds the task in the session state and follows it from its first event
on, which is how Stop works while a model writes or a query runs.
"""

from __future__ import annotations

import hashlib
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import streamlit as st

from assistant import models, pipeline
from assistant.answer import Answer, Event
from assistant.charts import choose_chart, single_value
from assistant.database import Database, Limits, import_files
from assistant.errors import AskduckError
from assistant.examples import example_questions
from assistant.export import to_csv, to_parquet, to_table
from assistant.guard import check
from assistant.home import sample_path
from assistant.task import Task, Turn, run_sql
from assistant.wording import (
    STEP_NAMES,
    compare_answers,
    describe_column,
    describe_seconds,
    plain,
    show_cell,
    summarize,
)
from schemas import samples
from schemas.model import Table

DUCK = "🦆"
OPEN_PATH, OPEN_FILES = "A file on this computer", "My own files"
FILE_TYPES = ["csv", "tsv", "parquet", "json", "jsonl", "sqlite", "db", "duckdb"]
DATABASE_TYPES = (".duckdb", ".db", ".sqlite")
MAX_TABLES_SHOWN = 40
PREVIEW_LIMITS = Limits(timeout_seconds=2.0, max_rows=20)
TABLE_HEIGHT_PIXELS = 340

state = st.session_state


def main() -> None:
    st.set_page_config("askduck", DUCK, layout="wide", menu_items={})
    state.setdefault("turns", [])
    state.setdefault("task", None)
    with st.sidebar:
        st.markdown(f"## {DUCK} askduck")
        if st.button("New conversation", icon=":material/edit_square:", width="stretch"):
            start_conversation()
        database = choose_database()
        if database is not None:
            browse_schema(database)
        choose_model()
    if database is None:
        st.info("Choose a database in the sidebar to begin.", icon=":material/database:")
        return
    show_conversation(database)


def show_conversation(database: Database) -> None:
    show_header(database)
    for position, turn in enumerate(state.turns):
        show_turn(turn, position, database)
    if not state.turns and state.task is None:
        show_examples(database)
    question = st.chat_input(f"Ask {database.name} a question", key="question")
    if question:
        ask(question, database)
        st.rerun()
    if state.task is not None:
        follow_task()


# ------------------------------------------------------------------------------- the database


def choose_database() -> Database | None:
    """The database of this session; None, with a sentence in the sidebar, when there is none."""
    given = sys.argv[sys.argv.index("--db") + 1] if "--db" in sys.argv[:-1] else ""
    choices = [*samples.SAMPLES, OPEN_PATH, OPEN_FILES]
    choice = st.selectbox(
        "Database",
        choices,
        index=choices.index(OPEN_PATH) if given else 0,
        format_func=lambda name: f"Sample: {name}" if name in samples.SAMPLES else name,
    )
    try:
        path = find_database(choice, given)
        if path is None:
            return None
        database = open_database(path)
    except AskduckError as error:
        st.error(plain(str(error)), icon=":material/error:")
        return None
    if state.get("database_path") != path:
        state.database_path = path
        start_conversation()
    return database


def find_database(choice: str, given: str) -> str | None:
    """The path of the chosen database file; None while the user has not named one."""
    if choice in samples.SAMPLES:
        with st.spinner("Building the sample…"):
            return str(sample_path(choice))
    if choice == OPEN_PATH:
        help_ = "DuckDB, SQLite, CSV, TSV, Parquet or JSON"
        path = st.text_input("Path", given, placeholder="/data/sales.duckdb", help=help_)
        return str(Path(path).expanduser()) if path.strip() else None
    files = st.file_uploader(
        "Drop files here", FILE_TYPES, accept_multiple_files=True, help="Each becomes a table."
    )
    if not files:
        return None
    contents = tuple((Path(file.name).name, file.getvalue()) for file in files)
    digest = hashlib.sha256(b"".join(name.encode() + data for name, data in contents)).hexdigest()
    return import_uploads(digest, contents)[0]


@st.cache_resource(
    scope="session", show_spinner="Opening the database…", on_release=lambda opened: opened.close()
)
def open_database(path: str) -> Database:
    return Database.open(path)


@st.cache_resource(
    scope="session", show_spinner="Reading the files…", on_release=lambda made: made[1].cleanup()
)
def import_uploads(
    digest: str, _contents: tuple[tuple[str, bytes], ...]
) -> tuple[str, tempfile.TemporaryDirectory[str]]:
    """(path of one database with all files, its folder, which goes when the session ends)."""
    folder = tempfile.TemporaryDirectory(prefix="askduck-")
    paths = []
    for name, data in _contents:
        paths.append(Path(folder.name) / name)
        paths[-1].write_bytes(data)
    if len(paths) == 1 and paths[0].suffix.lower() in DATABASE_TYPES:
        return str(paths[0]), folder
    made = Path(folder.name) / "imported" / f"{paths[0].stem}.duckdb"
    made.parent.mkdir()
    import_files(paths, made)
    return str(made), folder


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
        opened = st.expander(plain(table.key), icon=icon, key=key, on_change="rerun")
        if opened.open:
            with opened:
                show_table(table, database)
    if len(found) > MAX_TABLES_SHOWN:
        st.caption(f"The first {MAX_TABLES_SHOWN}; type part of a name to find the others.")


def show_table(table: Table, database: Database) -> None:
    if table.comment:
        st.text(table.comment)
    st.dataframe(
        [
            {
                "column": column.name,
                "type": column.type,
                "key": describe_column(table, column),
                "comment": column.comment or "",
            }
            for column in table.columns
        ],
        hide_index=True,
        height="content",
    )
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


@st.cache_resource(show_spinner="Loading the model…", max_entries=2)
def load_model(name: str, quantization: models.Quantization) -> models.SqlModel:
    return models.load_model(name, quantization=quantization)


# ------------------------------------------------------------------------- asking and running


def start_conversation() -> None:
    stop_task()
    state.turns = []


def ask(question: str, database: Database) -> None:
    stop_task()
    history = tuple(turn.question for turn in state.turns)
    name, quantization = state.model_name, state.quantization
    adapter, attempts = state.adapter, state.attempts
    compared = ["base", adapter] if state.compare and adapter else [adapter]

    def answer(stopping: threading.Event) -> Iterator[Event | Answer]:
        yield Event("load", "start")
        model = load_model(name, quantization)
        for chosen in compared:
            yield from pipeline.ask_events(
                question,
                database,
                model,
                history=history,
                adapter=chosen,
                candidates=attempts,
                stop=stopping,
            )

    state.task = Task(question, answer, cancel=database.cancel)
    state.task_position = len(state.turns)


def run_edited(position: int, which: int, database: Database) -> None:
    """Run the SQL in the text area of a turn and put the result in the place of its answer."""
    stop_task()
    turn = state.turns[position]
    sql = state[f"sql {turn.id} {which}"]
    state.task = Task(
        turn.question, lambda _: run_sql(turn.question, sql, database), cancel=database.cancel
    )
    state.task_position = position


def stop_task() -> None:
    task, state.task = state.task, None
    if task is not None and not task.done:
        task.stop()


def stop_clicked() -> None:
    question = state.task.question
    position = state.task_position
    stop_task()
    if position == len(state.turns):
        stopped = Answer(question, error="Stopped. Ask again, or ask something else.")
        state.turns.append(Turn(question, (stopped,)))


def follow_task() -> None:
    """Show the steps of the running task as they happen; then put its answers into the turn."""
    task: Task = state.task
    new = state.task_position == len(state.turns)
    if new:
        show_question(task.question)
    with st.chat_message("assistant", avatar=DUCK):
        head = st.container(horizontal=True, vertical_alignment="center")
        elapsed = head.empty()
        head.button("Stop", icon=":material/stop_circle:", key="stop", on_click=stop_clicked)
        steps: dict[str, st.delta_generator.DeltaGenerator] = {}
        with st.status("Working…", expanded=True):
            sql, text = None, ""
            for item in task.follow():
                elapsed.caption(describe_seconds(task.seconds))
                if not isinstance(item, Event):
                    continue
                if item.state == "start" and item.step not in steps:
                    steps[item.step] = st.empty()
                if item.state == "text":
                    sql = sql or st.empty()
                    text += item.detail
                    sql.code(text, language="sql", wrap_lines=True)
                elif item.step in steps:
                    steps[item.step].text(describe_step(item))
    state.task = None
    if new:
        state.turns.append(Turn(task.question, task.answers))
    elif task.answers:
        state.turns[state.task_position] = state.turns[state.task_position].edit(task.answers[0])
    st.rerun()


def describe_step(event: Event) -> str:
    name = STEP_NAMES.get(event.step, event.step)
    if event.state == "start":
        return f"{name}…"
    return " · ".join([name, *filter(None, [event.detail]), describe_seconds(event.seconds or 0)])


# -------------------------------------------------------------------------------- the answers


def show_header(database: Database) -> None:
    tables = database.schema().tables
    rows = sum(table.row_count or 0 for table in tables)
    st.subheader(plain(database.name))
    about = f"{len(tables)} tables · {rows:,} rows"
    if database.name in samples.SAMPLES:
        about = f"{samples.describe_sample(database.name)} · {about}"
    st.caption(plain(about))


def show_examples(database: Database) -> None:
    if database.name in samples.SAMPLES:
        questions = samples.example_questions(database.name)
    else:
        questions = example_questions(database.schema(), database.profile())
    st.markdown("#### What would you like to know?")
    columns = st.columns(2)
    for number, question in enumerate(questions[:6]):
        columns[number % 2].button(
            plain(question),
            key=f"example {number}",
            width="stretch",
            on_click=ask,
            args=(question, database),
        )


def show_question(question: str) -> None:
    with st.chat_message("user", avatar=":material/person:"):
        st.text(question)


def show_turn(turn: Turn, position: int, database: Database) -> None:
    show_question(turn.question)
    with st.chat_message("assistant", avatar=DUCK):
        if len(turn.answers) == 2:
            st.markdown(f"**{plain(compare_answers(*turn.answers))}**")
            for which, (column, name) in enumerate(
                zip(st.columns(2), ("Base", "Tuned"), strict=True)
            ):
                with column:
                    st.caption(name)
                    show_answer(turn, which, position, database)
        elif turn.answers:
            show_answer(turn, 0, position, database)


def show_answer(turn: Turn, which: int, position: int, database: Database) -> None:
    answer = turn.answers[which]
    for warning in answer.warnings:
        st.warning(plain(warning), icon=":material/warning:")
    if answer.sql:
        st.code(answer.sql, language="sql", wrap_lines=True)
    if answer.error:
        st.error(plain(answer.error), icon=":material/info:")
    else:
        show_result(answer)
        st.caption(summarize(answer))
    with st.container(horizontal=True, gap="small"):
        show_actions(turn, which, position, database)


def show_result(answer: Answer) -> None:
    value = single_value(answer)
    if value is not None:
        st.metric(plain(value[0]), plain(show_cell(value[1])))
        return
    chart = choose_chart(answer)
    left, right = st.columns([2, 3]) if chart else (st.container(), None)
    height = "content" if len(answer.rows) <= 9 else TABLE_HEIGHT_PIXELS
    left.dataframe(to_table(answer), hide_index=True, height=height)
    if right is not None:
        right.vega_lite_chart(spec=chart, width="stretch")


def show_actions(turn: Turn, which: int, position: int, database: Database) -> None:
    answer, key = turn.answers[which], f"{turn.id} {which}"
    if answer.sql:
        with st.popover("Edit SQL", icon=":material/edit:"), st.form(f"edit {key}", border=False):
            st.text_area("SQL", answer.sql, height=200, key=f"sql {key}")
            st.form_submit_button(
                "Run", type="primary", on_click=run_edited, args=(position, which, database)
            )
    if answer.columns:
        for name, write in (("CSV", to_csv), ("Parquet", to_parquet)):
            st.download_button(
                name,
                lambda write=write: write(answer),
                f"{database.name}.{name.lower()}",
                icon=":material/download:",
                key=f"{name} {key}",
                on_click="ignore",
            )


if __name__ == "__main__":
    main()
