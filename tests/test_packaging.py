"""The wheel, built and used outside the checkout, and the promises of the packaging files."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
import venv
import zipfile
from pathlib import Path

import duckdb
import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
PACKAGES = ("assistant", "finetune", "schemas")
DESIGN_CARD = {
    "torch",
    "transformers",
    "peft",
    "bitsandbytes",
    "datasets",
    "langchain-core",
    "streamlit",
    "duckdb",
    "sqlglot",
}


def source_files(package: str) -> set[str]:
    """All files of a package, as the names they have in the wheel."""
    return {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / package).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """Built from a copy, so that nothing is left in the checkout."""
    source = tmp_path_factory.mktemp("source")
    for name in PACKAGES:
        shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE", "streamlit_app.py"):
        shutil.copy(ROOT / name, source / name)
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", source / "dist"],
        cwd=source,
        check=True,
        capture_output=True,
    )
    (built,) = (source / "dist").glob("askduck-*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """The `bin` folder of a new environment with the wheel.

    The dependencies are those of the environment that runs the tests, by a .pth file behind the
    new environment's own packages; the checkout itself is not on that path.
    """
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=False)
    scheme = {"base": str(folder), "platbase": str(folder)}
    packages = Path(sysconfig.get_path("purelib", "venv", scheme))
    offline = ["--quiet", "--no-deps", "--no-index", "--no-compile"]
    subprocess.run(
        [sys.executable, "-m", "pip", "install", *offline, "--target", packages, wheel], check=True
    )
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return folder / ("Scripts" if os.name == "nt" else "bin")


def run(installed: Path, *command: str, cwd: Path, **variables: str):
    environment = {**os.environ, "ASKDUCK_HOME": str(cwd / "home"), **variables}
    environment.pop("PYTHONPATH", None)
    python = installed / "python"
    return subprocess.run(
        [python, *command], cwd=cwd, capture_output=True, text=True, env=environment
    )


def test_the_wheel_holds_code_samples_configs_weights_and_licence(wheel):
    names = set(zipfile.ZipFile(wheel).namelist())
    expected = {"streamlit_app.py"} | set().union(*map(source_files, PACKAGES))
    assert expected <= names
    for name in ("schemas/sample_databases/shop.sql", "assistant/theme.toml", "assistant/cli.py"):
        assert name in names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert not any(name.startswith(("tests", "benchmarks", "scripts")) for name in names)


def test_the_wheel_is_imported_from_its_own_place(installed, tmp_path):
    done = run(installed, "-c", "import assistant; print(assistant.__file__)", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert not done.stdout.startswith(str(ROOT / "assistant"))


def test_the_wheel_runs_outside_the_checkout(installed, tmp_path):
    command = ("-m", "assistant", "schema", "--db", "shop", "--json")
    done = run(installed, *command, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "customers" in json.loads(done.stdout.splitlines()[-1])["tables"]

    with duckdb.connect(str(tmp_path / "zoo.duckdb")) as connection:
        connection.execute("CREATE TABLE animals (name TEXT)")
    check = ("-m", "assistant", "check", "SELECT name FROM animals", "--db", "zoo.duckdb")
    assert run(installed, *check, cwd=tmp_path).returncode == 0


def test_the_bundled_model_answers_from_the_wheel(installed, tmp_path):
    command = ("-m", "assistant", "ask", "How many customers are there?", "--db", "shop", "--json")
    done = run(installed, *command, cwd=tmp_path)
    answer = json.loads(done.stdout.splitlines()[-1])
    assert answer["error"] is None, done.stderr
    assert answer["rows"]


def test_the_chat_finds_its_page_and_theme_in_the_wheel(installed, tmp_path):
    code = "from assistant.chat import chat_command; print('\\n'.join(chat_command(port=1)))"
    done = run(installed, "-c", code, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    parts = done.stdout.splitlines()
    page = Path(parts[4])
    theme = Path(next(part for part in parts if part.startswith("--theme.base=")).split("=")[1])
    assert page.is_file()
    assert theme.is_file()
    assert not page.is_relative_to(ROOT)


def test_the_command_askduck_is_an_entry_point(wheel):
    (entry_points,) = (
        zipfile.ZipFile(wheel).read(name).decode()
        for name in zipfile.ZipFile(wheel).namelist()
        if name.endswith("entry_points.txt")
    )
    assert "askduck = assistant.cli:main" in entry_points


def requirements(names: list[str]) -> dict[str, Requirement]:
    parsed = [Requirement(text) for text in names]
    return {canonicalize_name(requirement.name): requirement for requirement in parsed}


def pins() -> dict[str, str]:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pairs = [line.split("==") for line in lines if line and not line.startswith("#")]
    return {canonicalize_name(name): version for name, version in pairs}


def test_every_dependency_is_pinned_within_its_range():
    pinned = pins()
    extras = PROJECT["optional-dependencies"]
    wanted = requirements([*PROJECT["dependencies"], *extras["endpoint"], *extras["dev"]])
    for name, requirement in wanted.items():
        if name != "askduck":
            assert name in pinned, f"{name} is not in constraints.txt"
            assert requirement.specifier.contains(pinned[name]), name
            assert requirement.specifier, f"{name} has no range"


def test_every_dependency_has_a_comment_that_says_who_needs_it():
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    listed = re.findall(r'^  "([\w-]+)[^"]*",?( *# .+)?$', text, re.MULTILINE)
    comments = dict(listed)
    for name in requirements(PROJECT["dependencies"]):
        assert comments[name].strip(), name
    assert set(requirements(PROJECT["dependencies"])) >= DESIGN_CARD


def test_every_dependency_is_imported_by_shipped_code():
    code = "\n".join(
        path.read_text(encoding="utf-8")
        for folder in PACKAGES
        for path in (ROOT / folder).rglob("*.py")
    ) + (ROOT / "streamlit_app.py").read_text(encoding="utf-8")
    modules = {"pyyaml": "yaml", "langchain-core": "langchain_core"}
    unused = [
        name
        for name in requirements(PROJECT["dependencies"])
        if not re.search(rf"^\s*(import|from) {modules.get(name, name)}\b", code, re.MULTILINE)
    ]
    # transformers loads the first two when weights are loaded in 4 bits or onto a device; DuckDB
    # loads pytz when a result holds times with a zone.
    assert set(unused) <= {"accelerate", "bitsandbytes", "pytz"}


def make(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["make", *arguments], cwd=ROOT, capture_output=True, text=True)


def test_bare_make_lists_every_target_with_a_line():
    listed = make().stdout
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    (phony,) = re.findall(r"^\.PHONY: (.+)$", text, re.MULTILINE)
    for target in phony.split():
        assert re.search(rf"^  {target} +\w+", listed, re.MULTILINE), target
    assert {"chat", "test", "finetune", "evaluate", "accuracy", "bench", "model"} <= set(
        phony.split()
    )


def test_make_chat_starts_the_installed_command():
    planned = make("--dry-run", "chat", "DB=my file.csv").stdout
    assert 'bin/askduck chat --db "my file.csv"' in planned


def test_the_ci_script_runs_the_readmes_test_command_and_lint_only():
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    lines = script.read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if line.startswith("make ")] == ["make test", "make lint"]
    assert "make test" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_changelog_has_the_version():
    assert f"## {PROJECT['version']}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
