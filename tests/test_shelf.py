"""Models stay loaded, and are loaded once."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from assistant import models
from assistant.errors import ModelError
from assistant.shelf import ModelShelf


@pytest.fixture
def loaded(monkeypatch):
    """The names that were loaded, in order; a name that begins with "bad" fails."""
    names: list[str] = []

    def load(name: str, *, quantization: str) -> object:
        names.append(f"{name} {quantization}")
        if name.startswith("bad"):
            raise ModelError(f"There is no model '{name}'.")
        return object()

    monkeypatch.setattr(models, "load_model", load)
    return names


def test_a_model_is_loaded_once(loaded):
    shelf = ModelShelf()
    assert shelf.take("bundled") is shelf.take("bundled")
    assert loaded == ["bundled none"]


def test_two_threads_share_one_load(monkeypatch):
    both_asked, loads = threading.Barrier(2, timeout=10), []

    def load(name: str, *, quantization: str) -> object:
        loads.append(name)
        both_asked.wait()
        return object()

    monkeypatch.setattr(models, "load_model", load)
    shelf = ModelShelf()
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(shelf.take, "bundled")
        second = pool.submit(shelf.take, "bundled")
        both_asked.wait()
        assert first.result(10) is second.result(10)
    assert loads == ["bundled"]


def test_the_least_recently_used_model_leaves_first(loaded):
    shelf = ModelShelf(size=2)
    for name in ("a", "b", "a", "c", "a", "b"):
        shelf.take(name)
    assert loaded == ["a none", "b none", "c none", "b none"]


def test_the_same_model_in_four_bits_is_another_one(loaded):
    shelf = ModelShelf()
    assert shelf.take("a") is not shelf.take("a", "nf4")


def test_a_failed_load_is_told_and_tried_again(loaded):
    shelf = ModelShelf()
    for _ in range(2):
        with pytest.raises(ModelError, match="no model 'bad'"):
            shelf.take("bad")
    assert loaded == ["bad none", "bad none"]
