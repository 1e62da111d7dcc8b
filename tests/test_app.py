"""The chat page without a browser: Streamlit runs the script, the model is scripted."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from assistant import models, pipeline
from assistant.answer import Answer
from assistant.errors import ModelError
from assistant.history import History
from tests.scripted_chat import ScriptedModel, load_scripted

APP = Path(__file__).parent.parent / "streamlit_app.py"
ORDERS = "How many orders are there?"


@pytest.fixture(scope="module")
def samples(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture
def app(samples, monkeypatch, request):
    """A function that opens a session of the chat; all share one history, empty at first."""
    monkeypatch.setenv("ASKDUCK_HOME", str(samples))
    monkeypatch.setenv("ASKDUCK_ADAPTERS", str(samples / "adapters"))
    monkeypatch.setattr(models, "load_model", load_scripted)
    for file in samples.glob("history.sqlite*"):
        file.unlink()
    st.cache_resource.clear()
    yield lambda: AppTest.from_file(str(APP), default_timeout=60).run()
    st.cache_resource.clear()


@pytest.fixture
def pond(tmp_path) -> Path:
    """A database whose names and cells are full of Markdown."""
    path = tmp_path / "pond.duckdb"
    with duckdb.connect(str(path)) as connection:
        connection.execute('CREATE TABLE "**ducks** :red[x]" ("a_b_c" VARCHAR, n INTEGER)')
        connection.execute("""INSERT INTO "**ducks** :red[x]" VALUES ('<b>Donald</b>', 1)""")
    return path


def ask(chat: AppTest, question: str) -> AppTest:
    chat.chat_input[0].set_value(question).run()
    assert not chat.exception
    return chat


def open_path(chat: AppTest, path: Path) -> AppTest:
    chat.selectbox(key="source").set_value("A file on this computer").run()
    chat.text_input(key="path").set_value(str(path)).run()
    assert not chat.exception
    return chat


def press(chat: AppTest, label: str) -> AppTest:
    next(button for button in chat.button if button.label == label).click().run()
    assert not chat.exception
    return chat


def edit_sql(chat: AppTest, sql: str) -> None:
    button = next(b for b in chat.button if b.label in ("Edit SQL", "Write SQL"))
    press(chat, button.label)
    chat.text_area[0].set_value(sql)
    press(chat, "Run")


def captions(chat: AppTest) -> str:
    return "\n".join(caption.value for caption in chat.caption)


def test_the_first_page_offers_example_questions_of_the_sample(app):
    chat = app()
    assert not chat.exception
    assert chat.title[0].value == "shop"
    examples = [button for button in chat.button if (button.key or "").startswith("example")]
    assert len(examples) == 6


def test_a_question_shows_sql_rows_agreement_and_time(app):
    chat = ask(app(), "What is the revenue by country?")
    assert "GROUP BY" in chat.code[0].value
    assert chat.dataframe[0].value["country"].iloc[0] == "Germany"
    assert "8 rows · 75% agreement among 4 attempts" in captions(chat)


def test_a_single_value_is_a_metric(app):
    metric = ask(app(), ORDERS).metric[0]
    assert (metric.label, metric.value) == ("orders", "7\\,991")


def test_a_follow_up_is_asked_with_the_questions_before_it(app, monkeypatch):
    asked = []

    def ask_events(question, database, model, *, history, **options):
        asked.append((question, tuple(history)))
        yield Answer(
            question, sql="SELECT 1 AS a", columns=("a",), types=("INTEGER",), rows=((1,),)
        )

    monkeypatch.setattr(pipeline, "ask_events", ask_events)
    chat = ask(ask(ask(app(), "one"), "two"), "three")
    assert asked == [("one", ()), ("two", ("one",)), ("three", ("one", "two"))]
    press(chat, "New chat")
    assert not chat.metric
    ask(chat, "four")
    assert asked[-1] == ("four", ())


def test_edited_sql_runs_in_place_and_is_saved_as_a_correction(app, samples):
    chat = ask(app(), ORDERS)
    edit_sql(chat, "SELECT 42 AS answer")
    assert [metric.value for metric in chat.metric] == ["42"]
    press(chat, "Save as correction")
    (pair,) = History().corrections(database="shop")
    assert pair["question"] == ORDERS
    assert "42" in pair["sql"]
    assert "CREATE TABLE orders" in pair["context"]
    assert "1 correction to learn from" in [expander.label for expander in chat.expander]


def test_a_corrected_question_is_answered_from_its_correction(app):
    chat = ask(app(), ORDERS)
    edit_sql(chat, "SELECT 42 AS answer")
    press(chat, "Save as correction")
    press(chat, "New chat")
    ask(chat, ORDERS.upper())
    assert [metric.value for metric in chat.metric] == ["42"]
    assert "from your correction" in captions(chat)


def test_a_corrected_question_is_never_rendered_as_markup(app):
    chat = ask(app(), "how many orders have total above 7 :red[really]?")
    edit_sql(chat, "SELECT 42 + 7 AS answer")
    press(chat, "Save as correction")
    ask(press(chat, "New chat"), "how many orders have total above 8 :red[really]?")
    assert "from your correction of" in captions(chat)
    assert ":red[" not in captions(chat)


def test_an_editor_that_is_cancelled_changes_nothing(app):
    chat = press(ask(app(), ORDERS), "Edit SQL")
    chat.text_area[0].set_value("SELECT 42 AS answer")
    press(chat, "Cancel")
    assert not chat.text_area
    assert chat.metric[0].value == "7\\,991"


def test_thumbs_up_is_kept_as_a_pair_to_train_on(app):
    chat = ask(app(), ORDERS)
    chat.feedback[0].set_value(1).run()
    assert not chat.exception
    assert [pair["question"] for pair in History().corrections()] == [ORDERS]


def test_thumbs_up_on_edited_sql_is_about_the_sql_that_is_shown(app):
    chat = ask(app(), ORDERS)
    edit_sql(chat, "SELECT 42 AS answer")
    chat.feedback[0].set_value(1).run()
    assert not chat.exception
    assert [pair["sql"] for pair in History().corrections()] == ["SELECT 42 AS answer"]


@pytest.mark.parametrize(
    "sql", ["DROP TABLE orders", "UPDATE orders SET total = 0", "SELECT x", ""]
)
def test_refused_sql_is_one_sentence_and_can_be_edited_again(app, sql):
    chat = ask(app(), ORDERS)
    edit_sql(chat, sql)
    assert len(chat.error) == 1
    assert "Traceback" not in chat.error[0].value
    edit_sql(chat, "SELECT 1 AS one")
    assert chat.metric[0].value == "1"


def test_a_question_that_the_database_cannot_answer_says_so(app):
    chat = ask(app(), "What is the meaning of life?")
    assert "cannot answer" in chat.error[0].value.replace("\\", "")


def test_names_and_cells_are_never_rendered_as_markup(app, pond):
    chat = open_path(app(), pond)
    labels = [expander.label for expander in chat.expander]
    assert labels == ["\\*\\*ducks\\*\\* \\:\u2060red\\[x\\]"]
    written = [element.value for element in (*chat.markdown, *chat.caption, *chat.title)]
    assert not any("**ducks**" in text or ":red[" in text for text in written)


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("missing.duckdb", None, "There is no file"),
        ("notes.duckdb", b"not a database at all", "notes.duckdb"),
        ("empty.csv", b"", "empty.csv"),
    ],
)
def test_a_file_that_cannot_be_opened_is_one_sentence(app, tmp_path, name, content, sentence):
    if content is not None:
        (tmp_path / name).write_bytes(content)
    chat = open_path(app(), tmp_path / name)
    assert sentence in chat.error[0].value.replace("\\", "")
    assert not chat.chat_input


def test_an_empty_database_is_told(app, tmp_path):
    duckdb.connect(str(tmp_path / "empty.duckdb")).close()
    chat = ask(open_path(app(), tmp_path / "empty.duckdb"), "How many?")
    assert "no tables" in chat.error[0].value


def test_a_model_that_cannot_be_loaded_is_one_sentence(app, monkeypatch):
    def fail(*arguments, **options):
        raise ModelError("There is no model in 'x'. Choose another folder.")

    monkeypatch.setattr(models, "load_model", fail)
    chat = ask(app(), ORDERS)
    assert (
        chat.error[0].value.replace("\\", "") == "There is no model in 'x'. Choose another folder."
    )


def test_base_and_tuned_are_compared_side_by_side(app, monkeypatch):
    info = models.AdapterInfo("shop", Path("shop"), "bundled")
    monkeypatch.setattr(models, "list_adapters", lambda root=None: [info])
    used = []

    def candidates(self, prompt, *, n=5, adapter=None, **options):
        used.append(adapter)
        table = "orders" if adapter == "shop" else "customers"
        return [models.Reply(f"SELECT count(*) AS n FROM {table}", None)]

    monkeypatch.setattr(ScriptedModel, "candidates", candidates)
    monkeypatch.setattr(ScriptedModel, "form", "pointer")
    monkeypatch.setattr(
        pipeline, "build_context", lambda *a, **o: pipeline.Context("prompt", lambda reply: reply)
    )
    chat = app()
    next(box for box in chat.selectbox if box.label == "Adapter").set_value("shop").run()
    chat.toggle[0].set_value(True).run()
    ask(chat, ORDERS)
    assert used == ["base", "shop"]
    assert [metric.value for metric in chat.metric] == ["2\\,400", "7\\,991"]
    assert "They disagree" in chat.markdown[0].value


def test_conversations_survive_a_restart_and_their_rows_come_back(app):
    ask(app(), ORDERS)
    st.cache_resource.clear()
    chat = app()
    press(chat, "How many orders are there\\?")
    assert "COUNT(*)" in chat.code[0].value
    assert not chat.metric
    press(chat, "Run again")
    assert chat.metric[0].value == "7\\,991"


def test_a_conversation_about_a_file_opens_that_file_again(app, pond):
    ask(open_path(app(), pond), "anything")
    chat = app()
    assert chat.title[0].value == "shop"
    press(chat, "anything")
    assert chat.title[0].value == "pond"


def test_two_chats_on_one_file_do_not_disturb_each_other(app, pond):
    one, two = open_path(app(), pond), open_path(app(), pond)
    ask(one, "anything")
    assert len(one.error) == 1
    assert not two.error
    ask(two, "anything else")
    assert len(one.error) == len(two.error) == 1


def test_a_database_that_changed_shows_its_new_tables(app, pond):
    chat = open_path(app(), pond)
    assert len(chat.expander) == 1
    with duckdb.connect(str(pond)) as connection:
        connection.execute("CREATE TABLE eggs (n INTEGER)")
    assert len(chat.run().expander) == 2
