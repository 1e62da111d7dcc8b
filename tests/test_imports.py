"""What may import what, and that nothing heavy is loaded before it is needed."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import assistant

ROOT = Path(__file__).parents[1]
HEAVY = {
    "torch",
    "transformers",
    "peft",
    "bitsandbytes",
    "datasets",
    "accelerate",
    "langchain_openai",
    "openai",
    "streamlit",
    "matplotlib",
    "pandas",
    "llguidance",
}
# What each room must not import, however deep inside a function.
FORBIDDEN = {
    "schemas": {"assistant", "finetune", "streamlit_app", "streamlit", "benchmarks", "tests"},
    "assistant": {"finetune", "streamlit_app", "streamlit", "benchmarks", "tests"},
    "finetune": {"streamlit_app", "streamlit", "benchmarks", "tests"},
}
HELP_SECONDS = 0.3


def loaded_after(code: str) -> set[str]:
    """Top-level modules in a fresh interpreter after `code`."""
    report = "import json, sys; print(json.dumps(sorted({n.split('.')[0] for n in sys.modules})))"
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\n{report}"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return set(json.loads(done.stdout.splitlines()[-1]))


def test_importing_the_package_loads_nothing_heavy():
    loaded = loaded_after("import assistant, schemas, finetune")
    assert not loaded & (HEAVY | {"duckdb", "sqlglot", "numpy", "langchain_core"})


def test_the_pipeline_and_the_guard_run_without_anything_heavy():
    loaded = loaded_after(
        "import duckdb\n"
        "from assistant import pipeline, check, Database, history\n"
        "from schemas.introspect import introspect\n"
        "connection = duckdb.connect()\n"
        "connection.execute('CREATE TABLE t (a INTEGER)')\n"
        "check('SELECT a FROM t', introspect(connection))"
    )
    assert not loaded & HEAVY
    assert {"duckdb", "sqlglot"} <= loaded


def test_the_models_module_is_light_until_a_model_is_loaded():
    assert not loaded_after("import assistant.models") & (HEAVY - {"transformers"})


def imports_of(path: Path) -> set[str]:
    """Top-level names of every absolute import in a file, those inside functions too."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} uses a relative import"
            names.add((node.module or "").split(".")[0])
    return names


@pytest.mark.parametrize("room", FORBIDDEN)
def test_the_arrows_between_the_rooms_hold(room):
    files = sorted((ROOT / room).rglob("*.py"))
    assert len(files) > 3
    wrong = {
        str(path.relative_to(ROOT)): sorted(imports_of(path) & FORBIDDEN[room]) for path in files
    }
    assert not {path: names for path, names in wrong.items() if names}


@pytest.mark.skipif(not hasattr(os, "wait4"), reason="needs POSIX process accounting")
@pytest.mark.parametrize("module", ["assistant", "finetune"])
def test_help_is_there_at_once(module):
    seconds = []
    for _ in range(3):
        process = subprocess.Popen(
            [sys.executable, "-m", module, "--help"], cwd=ROOT, stdout=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        with process.stdout as output:
            assert output.read().startswith("usage: ")
        # Processor time: what the clock says on a busy machine is about the other programs.
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        assert process.returncode == 0
        seconds.append(usage.ru_utime + usage.ru_stime)
    assert min(seconds) < HELP_SECONDS


def test_every_public_name_can_be_loaded():
    for name in assistant.__all__:
        assert getattr(assistant, name) is not None
        assert name in dir(assistant)
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = assistant.nothing
