from __future__ import annotations

import json
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import urllib.request
from pathlib import Path

import duckdb
import pytest

from assistant import chat, models, pipeline
from assistant.answer import Answer
from assistant.cli import main
from assistant.errors import ModelError
from assistant.history import History
from assistant.home import find_database, home_folder, sample_path
from assistant.models import Reply
from assistant.text import MAX_CELL_WIDTH, MAX_SHOWN_ROWS, format_table
from tests.scripted_model import ScriptedModel

ROOT = Path(__file__).parents[1]


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("ASKDUCK_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def zoo(tmp_path):
    path = tmp_path / "zoo.duckdb"
    with duckdb.connect(str(path)) as connection:
        connection.execute("CREATE TABLE animals (name TEXT, legs INTEGER)")
        connection.execute("INSERT INTO animals VALUES ('Élan', 4), ('duck', 2), (NULL, 0)")
    return str(path)


@pytest.fixture
def script(monkeypatch):
    """Makes `load_model` give a model with these replies; returns what it was called with."""

    def use(*rounds):
        calls = []

        def load(name, **options):
            calls.append((name, options))
            return ScriptedModel(*rounds)

        monkeypatch.setattr(models, "load_model", load)
        return calls

    return use


def last_line(capsys) -> dict:
    return json.loads(capsys.readouterr().out.splitlines()[-1])


def test_ask_prints_the_sql_and_the_rows(zoo, script, capsys):
    script(["SELECT name, legs FROM animals ORDER BY legs DESC"])
    assert main(["ask", "Which animals?", "--db", zoo]) == 0
    out = capsys.readouterr().out
    assert "ORDER BY" in out
    assert "Élan     4" in out
    assert "(3 rows in " in out


def test_ask_json_prints_one_object_as_the_last_line(zoo, script, capsys):
    calls = script(["SELECT name, legs FROM animals ORDER BY legs DESC"])
    command = ["ask", "Which animals?", "--db", zoo, "--json", "--max-rows", "2"]
    assert main([*command, "--model", "m", "--adapter", "a", "--quantization", "nf4"]) == 0

    answer = last_line(capsys)

    assert answer["question"] == "Which animals?"
    assert answer["columns"] == ["name", "legs"]
    assert answer["rows"] == [["Élan", 4], ["duck", 2]]
    assert (answer["truncated"], answer["error"]) == (True, None)
    assert answer["seconds"] > 0
    assert "FROM animals" in answer["sql"]
    assert calls == [("m", {"adapter": "a", "quantization": "nf4", "device": None})]


def test_an_answer_that_failed_has_status_1_and_one_sentence(zoo, script, capsys):
    script(["SELECT nmae FROM animals"], ["SELECT nmae FROM animals"])
    assert main(["ask", "Names of animals?", "--db", zoo]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "nmae" in printed.err
    assert "Traceback" not in printed.err


def test_the_number_of_candidates_and_the_time_limit_reach_the_pipeline(zoo, script, monkeypatch):
    script()
    seen = {}

    def ask(question, database, model, **options):
        seen.update(options)
        return pipeline.Answer(question)

    monkeypatch.setattr(pipeline, "ask", ask)
    main(["ask", "Names?", "--db", zoo, "--candidates", "3", "--timeout", "1.5"])
    assert seen["candidates"] == 3
    assert seen["limits"].timeout_seconds == 1.5


@pytest.mark.parametrize("kept_as", ["zoo.duckdb", "whole path"])
def test_what_was_corrected_in_the_chat_is_answered_from_the_correction(
    zoo, script, capsys, monkeypatch, kept_as
):
    script()
    monkeypatch.chdir(Path(zoo).parent)
    history = History()
    turn = history.add_turn(
        history.start_conversation(zoo if kept_as == "whole path" else kept_as),
        Answer("How many animals?", sql="SELECT 1"),
        model="bundled",
    )
    history.give_feedback(turn, "down", corrected_sql="SELECT 3 * count(*) AS n FROM animals")
    assert main(["ask", "how many animals", "--db", "zoo.duckdb"]) == 0
    assert "; from your correction)" in capsys.readouterr().out
    assert main(["ask", "how many animals", "--db", "zoo.duckdb", "--json"]) == 0
    answer = last_line(capsys)
    assert (answer["rows"], answer["recalled"]) == ([[9]], "How many animals?")


def test_compare_shows_base_and_tuned_side_by_side(zoo, monkeypatch, capsys):
    base, tuned = "SELECT count(*) FROM animals", "SELECT count(name) FROM animals"
    model = ScriptedModel([base], [tuned], [base], [base])
    loaded = []
    monkeypatch.setattr(models, "load_model", lambda *_, **o: loaded.append(o) or model)
    command = ["ask", "How many animals?", "--db", zoo, "--candidates", "1", "--compare", "zoo"]

    assert main([*command, "--json"]) == 0
    answer = last_line(capsys)
    assert answer["base"]["rows"] == [[3]]
    assert answer["rows"] == [[2]]
    assert answer["agree"] is False

    assert main(command) == 0
    out = capsys.readouterr().out
    assert "== base model" in out
    assert "== zoo" in out
    assert "Both return the same rows." in out
    assert [options["adapter"] for options in model.given] == ["base", "zoo"] * 2
    assert loaded[0]["adapter"] == "zoo"


def test_check_accepts_and_refuses_with_the_reason(zoo, capsys):
    assert main(["check", "select NAME from animals", "--db", zoo]) == 0
    assert "FROM animals" in capsys.readouterr().out

    assert main(["check", "SELECT nam FROM animals", "--db", zoo]) == 1
    refused = capsys.readouterr()
    assert refused.out == ""
    assert "name" in refused.err

    assert main(["check", "DROP TABLE animals", "--db", zoo, "--json"]) == 1
    assert last_line(capsys)["error"]


def test_schema_prints_create_table_text(zoo, capsys):
    assert main(["schema", "--db", zoo]) == 0
    text = capsys.readouterr().out
    assert text.startswith("CREATE TABLE animals")
    duckdb.connect().execute(text)

    assert main(["schema", "--db", zoo, "--question", "ducks?", "--budget", "50", "--json"]) == 0
    found = last_line(capsys)
    assert found["tables"] == ["animals"]
    assert found["tokens"] > 0


def test_import_makes_a_database_of_csv_and_sqlite(tmp_path, capsys):
    (tmp_path / "birds.csv").write_text("name,wings\nduck,2\nkiwi,2\n")
    with sqlite3.connect(tmp_path / "old.sqlite") as connection:
        connection.execute("CREATE TABLE fish (name TEXT)")
        connection.execute("INSERT INTO fish VALUES ('cod')")
    new = str(tmp_path / "new.duckdb")

    files = [str(tmp_path / "birds.csv"), str(tmp_path / "old.sqlite")]
    assert main(["import", *files, "--db", new]) == 0

    out = capsys.readouterr().out
    assert "birds" in out
    assert "fish" in out
    with duckdb.connect(new, read_only=True) as connection:
        assert connection.execute("SELECT count(*) FROM birds").fetchone() == (2,)
        assert connection.execute("SELECT name FROM fish").fetchall() == [("cod",)]


def test_a_data_file_can_be_asked_without_importing_it(tmp_path, script, capsys):
    (tmp_path / "birds.csv").write_text("name,wings\nduck,2\nkiwi,2\n")
    script(["SELECT count(*) FROM birds"])
    assert main(["ask", "How many birds?", "--db", str(tmp_path / "birds.csv"), "--json"]) == 0
    assert last_line(capsys)["rows"] == [[2]]


def test_a_sample_is_built_at_its_first_use_and_kept(home, capsys, monkeypatch):
    assert main(["check", "SELECT count(*) FROM customers", "--db", "shop"]) == 0
    (built,) = home.rglob("shop.duckdb")
    before = built.stat().st_mtime_ns

    monkeypatch.setattr("schemas.samples.build_sample", lambda *_: pytest.fail("built again"))
    assert sample_path("shop") == built
    assert built.stat().st_mtime_ns == before


def test_a_file_wins_over_a_sample_of_the_same_name(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "shop").write_bytes(b"")
    assert find_database("shop") == Path("shop")


def test_an_unknown_sample_is_a_missing_file(capsys):
    assert main(["schema", "--db", "shoop"]) == 1
    assert "shoop" in capsys.readouterr().err


@pytest.mark.parametrize("command", [["ask", "How many?"], ["check", "SELECT 1"], ["schema"]])
def test_a_missing_file_is_named_in_the_error(command, tmp_path, capsys):
    missing = str(tmp_path / "missing.duckdb")
    assert main([*command, "--db", missing, "--json"]) == 1
    printed = capsys.readouterr()
    assert "missing.duckdb" in printed.err
    assert printed.err.count("\n") == 1
    answer = json.loads(printed.out.splitlines()[-1])
    assert "missing.duckdb" in answer["error"]
    assert answer["rows"] == []


def test_an_empty_question_is_refused_before_a_model_is_loaded(zoo, script, capsys):
    calls = script()
    assert main(["ask", " ", "--db", zoo]) == 1
    assert "question is empty" in capsys.readouterr().err
    assert calls == []


def test_a_model_that_cannot_be_loaded_is_one_sentence(zoo, monkeypatch, capsys):
    def load(name, **options):
        raise ModelError(f"There is no model '{name}'. Check the name.")

    monkeypatch.setattr(models, "load_model", load)
    assert main(["ask", "How many?", "--db", zoo, "--model", "nope"]) == 1
    assert capsys.readouterr().err == "askduck: There is no model 'nope'. Check the name.\n"


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["dance"],
        ["ask", "How many?"],
        ["ask", "How many?", "--db", "x", "--candidates", "0"],
        ["ask", "How many?", "--db", "x", "--timeout", "-1"],
        ["ask", "How many?", "--db", "x", "--timeout", "nan"],
        ["schema", "--db", "x", "--budget", "many"],
        ["import", "--db", "x"],
        ["chat", "--port", "70000"],
    ],
)
def test_a_wrong_command_line_has_status_2(arguments, capsys):
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 2
    assert "usage: askduck" in capsys.readouterr().err


def test_version_is_printed(capsys):
    with pytest.raises(SystemExit) as left:
        main(["--version"])
    assert left.value.code == 0
    assert capsys.readouterr().out.startswith("askduck 0.")


def test_ctrl_c_leaves_with_one_line(zoo, monkeypatch, capsys):
    def load(name, **options):
        raise KeyboardInterrupt

    monkeypatch.setattr(models, "load_model", load)
    assert main(["ask", "How many?", "--db", zoo]) == 130
    assert capsys.readouterr().err == "\nStopped.\n"


def test_a_closed_pipe_is_no_error(zoo):
    command = f'"{sys.executable}" -m assistant schema --db "{zoo}" | true'
    done = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {command}"], cwd=ROOT, capture_output=True, text=True
    )
    assert done.stderr == ""
    assert done.returncode == 0


def test_the_chat_refuses_a_port_in_use(capsys):
    with socket.socket() as taken:
        taken.bind(("localhost", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert main(["chat", "--port", str(port)]) == 1
    assert f"Port {port} is in use" in capsys.readouterr().err


def test_the_chat_is_served_on_this_computer_only_with_the_database(zoo, monkeypatch):
    started = []
    monkeypatch.setattr(chat, "_is_free", lambda port: port != chat.DEFAULT_PORT)
    monkeypatch.setattr(
        subprocess,
        "run",
        lambda command, **_: started.append(command) or subprocess.CompletedProcess(command, 0),
    )
    assert main(["chat", "--db", zoo]) == 0
    (command,) = started
    assert command[:4] == [sys.executable, "-m", "streamlit", "run"]
    assert Path(command[4]).name == "streamlit_app.py"
    assert "--server.address=localhost" in command
    assert f"--server.port={chat.DEFAULT_PORT + 1}" in command
    assert command[-2:] == ["--db", str(Path(zoo).resolve())]


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX signals")
def test_the_chat_serves_its_page_and_ends_cleanly_with_ctrl_c(zoo, home):
    with socket.socket() as free:
        free.bind(("localhost", 0))
        port = free.getsockname()[1]
    chatting = subprocess.Popen(
        [sys.executable, "-m", "assistant", "chat", "--db", zoo, "--port", str(port)],
        cwd=home.parent,
        env={**os.environ, "PYTHONPATH": str(ROOT), "DISPLAY": "", "WAYLAND_DISPLAY": ""},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,  # Ctrl-C in a terminal goes to the whole group
    )
    assert chatting.stdout is not None
    try:
        said = ""
        while f":{port}" not in said:
            line = chatting.stdout.readline()
            assert line, said
            said += line
        with urllib.request.urlopen(f"http://localhost:{port}/_stcore/health") as health:
            assert health.read() == b"ok"
    finally:
        os.killpg(chatting.pid, signal.SIGINT)
        rest, _ = chatting.communicate()
    assert chatting.returncode == 0
    assert "Traceback" not in said + rest


def test_a_missing_database_is_named_before_the_chat_starts(tmp_path, capsys):
    assert main(["chat", "--db", str(tmp_path / "missing.duckdb")]) == 1
    assert "missing.duckdb" in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX signals")
def test_an_interrupted_query_leaves_at_once(zoo):
    code = (
        "import sys, threading, os, signal\n"
        # a shell starts what it runs in the background with SIGINT ignored
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "from assistant import models, cli, database\n"
        "from tests.scripted_model import ScriptedModel\n"
        "models.load_model = lambda *_, **__: ScriptedModel([\n"
        "  'SELECT sum(a.legs) FROM animals a' + ''.join(\n"
        "    f', animals b{i}' for i in range(30))])\n"
        "run = database.Database.run\n"
        "def interrupted(self, *a, **k):\n"
        "  threading.Timer(0.2, os.kill, (os.getpid(), signal.SIGINT)).start()\n"
        "  return run(self, *a, **k)\n"
        "database.Database.run = interrupted\n"
        f"sys.exit(cli.main(['ask', 'How many legs?', '--db', {zoo!r}, '--candidates', '1']))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 128 + signal.SIGINT
    assert done.stderr.strip() == "Stopped."


def test_a_table_is_aligned_and_long_or_hostile_cells_are_tamed():
    text = format_table(
        ("name", "n"), [("日本", 1), ("a" * 100, 22), ("x\x1b[2Jy\nz", None), (True, 3)]
    )
    lines = text.splitlines()
    assert len(lines) == 6
    assert "\x1b" not in text
    assert lines[3].startswith("a" * (MAX_CELL_WIDTH - 1) + "…")
    assert lines[2].endswith(" 1")
    assert lines[4].endswith("NULL")


def test_only_the_first_rows_are_shown_on_a_terminal(zoo, script, capsys):
    script(["SELECT a.legs FROM animals a, animals b, animals c, animals d"])
    assert main(["ask", "Legs of animals?", "--db", zoo]) == 0
    assert f"81 rows ({MAX_SHOWN_ROWS} shown)" in capsys.readouterr().out


def test_the_home_folder_follows_the_environment(tmp_path, monkeypatch):
    assert home_folder() == tmp_path / "home"
    monkeypatch.delenv("ASKDUCK_HOME")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "xdg"))
    monkeypatch.setattr(sys, "platform", "linux")
    assert home_folder() == tmp_path / "xdg" / "askduck"


def test_votes_are_shown_when_there_were_several_candidates(zoo, script, capsys):
    sql = "SELECT count(*) FROM animals"
    script([sql, Reply(sql, None), Reply("SELECT 7", None)])
    assert main(["ask", "How many animals?", "--db", zoo]) == 0
    assert "67% agreement among 3 candidates" in capsys.readouterr().out
