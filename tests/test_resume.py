"""A run that is killed at random moments ends with the weights of one that was left alone."""

from __future__ import annotations

import os
import random
import signal
import threading

import pytest

from finetune import checkpoint
from tests.test_train import adapter_weights, make_trainer
from tests.tiny_run import save_data, tiny_config

STEPS = 10


def run_to_end(trainer):
    trainer.fit()
    checkpoint.save_adapter(trainer.trainee, trainer.folder / "final")


def run_until_killed(folder, overrides, after_seconds):
    """Train in a child process that SIGKILL ends after so long; True if it was done before."""
    pid = os.fork()
    if pid == 0:
        status = 1
        try:
            trainer = make_trainer(folder, *overrides)
            timer = threading.Timer(after_seconds, os.kill, (os.getpid(), signal.SIGKILL))
            timer.daemon = True
            timer.start()
            run_to_end(trainer)
            status = 0
        finally:
            os._exit(status)
    _, status = os.waitpid(pid, 0)
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0
    return not os.WIFSIGNALED(status)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")
def test_killed_at_random_moments_it_reaches_the_same_weights(tmp_path):
    import torch

    torch.set_num_threads(1)  # a forked child has no thread pool
    tiny_config(tmp_path)
    save_data(tmp_path)
    overrides = (f"max_steps={STEPS}", "save_steps=1", "dropout=0.1", "quantization=nf4")
    whole = make_trainer(tmp_path, *overrides, "name=whole")
    run_to_end(whole)
    expected = adapter_weights(whole.folder / "final")

    rng = random.Random()
    kills = 0
    while not run_until_killed(tmp_path, (*overrides, "name=killed"), rng.uniform(0.02, 0.5)):
        kills += 1
        assert kills < 200
        kept = checkpoint.list_checkpoints(whole.folder.parent / "killed")
        assert all(checkpoint.read_progress(path).step <= STEPS for path in kept)

    found = adapter_weights(whole.folder.parent / "killed" / "final")
    assert kills >= 1
    assert found.keys() == expected.keys()
    assert all(torch.equal(found[name], expected[name]) for name in expected)


def test_a_finished_step_is_not_trained_again(tmp_path):
    first = make_trainer(tmp_path, "max_steps=4", "save_steps=2")
    first.fit()
    again = make_trainer(tmp_path, "max_steps=4", "save_steps=2")
    steps = []
    again.on_log = lambda step: steps.append(step.step)
    assert again.fit().step == 4
    assert steps == []


def test_a_run_with_other_settings_starts_anew(tmp_path):
    make_trainer(tmp_path, "max_steps=4", "save_steps=2").fit()
    other = make_trainer(tmp_path, "max_steps=4", "save_steps=2", "learning_rate=1e-4")
    steps = []
    other.on_log = lambda step: steps.append(step.step)
    other.fit()
    assert steps == [1, 2, 3, 4]


def test_half_a_checkpoint_is_not_taken_for_one(tmp_path):
    trainer = make_trainer(tmp_path, "max_steps=2", "save_steps=1")
    trainer.fit()
    folder = trainer.folder
    (checkpoint.checkpoint_folder(folder, 2) / "trainer.json").unlink()
    assert [p.name for p in checkpoint.list_checkpoints(folder)] == ["checkpoint-000001"]
