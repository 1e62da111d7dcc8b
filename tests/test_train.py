"""Training: losses, stops, several processes, and a whole run from pairs to a listed adapter."""

from __future__ import annotations

import errno
import json
import math
import os
import subprocess
import sys
from pathlib import Path

import pytest

from assistant.adapters import list_adapters
from finetune import checkpoint, train
from finetune.checkpoint import SavingFailed
from finetune.config import load_config
from finetune.settings import Training
from finetune.trainer import TrainingStopped, rate_factor
from tests.tiny_run import PAIRS, tiny_config

ROOT = Path(__file__).parents[1]


def make_trainer(folder, *overrides):
    from finetune.data import prepare
    from finetune.devices import find_devices
    from finetune.model import load_trainee
    from finetune.session import Session

    config = tiny_config(folder, *overrides)
    session = Session(config, find_devices()["cpu"], "fp32")
    with session.one_after_the_other():  # as `train` does: both would write the same files
        prepared = prepare(config, session.folder / "databases")
    trainee = load_trainee(config, device="cpu", precision="fp32")
    return session.make_trainer(trainee, prepared)


def losses(trainer):
    found = []
    trainer.on_log = lambda step: found.append(step.loss)
    trainer.fit()
    return found


def adapter_weights(folder):
    from safetensors.torch import load_file

    return load_file(folder / "adapter_model.safetensors")


@pytest.fixture(scope="module")
def finished(tmp_path_factory):
    """One whole run through the command, measured, and what it printed."""
    folder = tmp_path_factory.mktemp("run")
    config = tiny_config(folder)
    overrides = [
        f"base={config.base}",
        f"data={folder / 'pairs.jsonl'}",
        f"out={folder / 'adapters'}",
        "name=tiny",
        "device=cpu",
        "precision=fp32",
        "split_by=question",
        "held_out=0.2",
        "max_steps=4",
        "batch_size=2",
        "log_steps=1",
        "save_steps=2",
        "evaluate_steps=4",
        "data.validation=1",
        "candidates=1",
        "synthesize=0",
    ]
    yaml = folder / "run.yaml"
    yaml.write_text("training: {learning_rate: 1e-3}\n")
    done = subprocess.run(
        [sys.executable, "-m", "finetune", "train", str(yaml), *overrides],
        cwd=ROOT,
        capture_output=True,
        text=True,
        env=os.environ | {"OMP_NUM_THREADS": "1", "ASKDUCK_HOME": str(folder / "home")},
        check=False,
    )
    return folder / "adapters" / "tiny", done


def test_a_run_ends_with_a_table_pictures_and_the_command_to_chat(finished):
    folder, done = finished
    assert done.returncode == 0, done.stderr
    assert "tokens/s" in done.stdout
    assert "2 to measure on" in done.stdout
    assert "McNemar p =" in done.stdout
    assert f"Adapter: {folder}" in done.stdout
    assert "--adapter tiny" in done.stdout
    for name in ("loss.svg", "accuracy.svg"):
        assert (folder / name).read_text().startswith("<svg")
    assert not list(folder.glob("checkpoint-*"))


def test_the_chat_lists_the_adapter_with_its_prompt_data_hash_and_scores(finished):
    folder, _ = finished
    (info,) = list_adapters(folder.parent)
    assert info.name == "tiny"
    assert info.form == "ddl"
    assert info.template is not None
    assert "### Response:" in info.template
    assert len(info.data_hash) == 64
    assert len(info.base_hash) == 64
    assert info.scores["n"] == 2
    assert 0 <= info.scores["execution_accuracy"] <= 1
    assert load_config(folder / "config.yaml").name == "tiny"
    card = (folder / "README.md").read_text()
    assert "base_model:" in card
    assert "of 2 questions that were not trained on" in card


def test_measured_questions_are_not_among_the_trained_ones(finished):
    folder, _ = finished
    lines = (folder / "evaluation" / "predictions.jsonl").read_text().splitlines()[1:]
    asked = {json.loads(line)["question"] for line in lines}
    assert len(asked) == 2
    assert asked < {question for question, _ in PAIRS}
    report = json.loads((folder / "data-report.json").read_text())
    assert report["train"] + report["validation"] + report["measured"] == len(PAIRS)


def test_training_lowers_the_loss_and_changes_the_adapters_alone(tmp_path):
    trainer = make_trainer(tmp_path, "max_steps=25", "dropout=0", "quantization=nf4")
    frozen = {
        n: p.clone() for n, p in trainer.trainee.peft.named_parameters() if not p.requires_grad
    }
    found = losses(trainer)
    assert found[-1] < 0.5 * found[0]
    after = dict(trainer.trainee.peft.named_parameters())
    assert all((after[name] == value).all() for name, value in frozen.items())


def test_accumulation_gives_the_losses_of_the_larger_batch(tmp_path):
    large = losses(make_trainer(tmp_path, "dropout=0", "batch_size=4", "name=a"))
    small = losses(
        make_trainer(tmp_path, "dropout=0", "accumulation=2", "name=b", "group_by_length=false")
    )
    other = losses(
        make_trainer(tmp_path, "dropout=0", "batch_size=4", "name=c", "group_by_length=false")
    )
    assert small == pytest.approx(other, rel=1e-4)
    assert len(large) == len(small)


def test_gradient_checkpointing_and_packing_change_no_loss(tmp_path):
    plain = losses(make_trainer(tmp_path, "dropout=0", "name=a"))
    checkpointed = losses(
        make_trainer(tmp_path, "dropout=0", "gradient_checkpointing=true", "name=b")
    )
    packed = losses(make_trainer(tmp_path, "dropout=0", "packing=true", "name=c"))
    assert checkpointed == pytest.approx(plain, rel=1e-4)
    assert packed == pytest.approx(plain, rel=1e-3)


@pytest.mark.parametrize(
    "override",
    ["dora=true", "rslora=true", "quantization=fp4", "optimizer=sgd", "train_fully=lm_head"],
)
def test_each_kind_of_adapter_and_optimizer_trains(tmp_path, override):
    found = losses(make_trainer(tmp_path, override, "max_steps=2"))
    assert len(found) == 2
    assert all(map(math.isfinite, found))


def test_a_nan_stops_the_run_and_keeps_the_last_good_checkpoint(tmp_path):
    trainer = make_trainer(tmp_path, "save_steps=1")

    def poison(step):
        if step.step == 3:
            trainer.parameters[0].data.fill_(math.nan)

    trainer.on_log = poison
    with pytest.raises(TrainingStopped, match=r"loss is nan at step 4.*checkpoint-000003.*Try a"):
        trainer.fit()
    kept = checkpoint.list_checkpoints(trainer.folder)
    assert [path.name for path in kept] == ["checkpoint-000002", "checkpoint-000003"]


def test_a_loss_that_collapses_to_zero_stops_the_run(tmp_path):
    trainer = make_trainer(tmp_path, "save_steps=1", "max_steps=9")
    real = trainer.loss

    def collapse(batch):
        return real(batch) * (0.0 if trainer.progress.step >= 2 else 1.0)

    trainer.loss = collapse
    with pytest.raises(TrainingStopped, match="to 0 by step 5, which no data explains"):
        trainer.fit()


def test_a_full_disk_stops_the_run_with_the_last_checkpoint_intact(tmp_path, monkeypatch):
    trainer = make_trainer(tmp_path, "save_steps=1")
    real = checkpoint.save_adapter

    def fill(trainee, folder, weights=None):
        real(trainee, folder, weights)
        if folder.name.endswith("000003"):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(checkpoint, "save_adapter", fill)
    with pytest.raises(SavingFailed, match=r"No space left.*last good one is .*checkpoint-000002"):
        trainer.fit()
    assert checkpoint.read_progress(checkpoint.list_checkpoints(trainer.folder)[-1]).step == 2
    assert not list(trainer.folder.glob("unfinished-*"))


def test_the_checkpoint_with_the_best_accuracy_is_chosen_and_patience_ends_the_run(tmp_path):
    trainer = make_trainer(
        tmp_path, "max_steps=20", "evaluate_steps=2", "data.validation=2", "patience=2", "keep=1"
    )
    scores = iter([0.1, 0.6, 0.5, 0.4, 0.9])
    trainer.evaluate = lambda: next(scores)
    progress = trainer.fit()
    assert (progress.best_step, progress.step) == (4, 8)
    assert checkpoint.checkpoint_folder(trainer.folder, 4).exists()


def test_schedules_rise_and_end_where_they_should():
    linear = Training(schedule="linear", warmup_steps=4)
    assert [rate_factor(s, 14, linear) for s in (0, 3, 4, 9)] == [0.2, 0.8, 1.0, 0.5]
    cosine = Training(schedule="cosine", warmup_ratio=0.0)
    assert rate_factor(0, 10, cosine) == 1.0
    assert rate_factor(5, 10, cosine) == pytest.approx(0.5)
    constant = Training(schedule="constant", warmup_ratio=0.1)
    assert rate_factor(99, 100, constant) == 1.0


def test_what_cannot_be_done_is_one_sentence_and_no_traceback(capsys, tmp_path):
    assert train.main([f"out={tmp_path}", "device=cpu", "data=sample:nothing"]) == 2
    error = capsys.readouterr().err
    assert error.startswith("error: Unknown sample 'nothing'")
    assert train.main(["nowhere.yaml"]) == 2
    assert "cannot be read" in capsys.readouterr().err


def test_help_lists_every_setting_without_loading_torch():
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys; from finetune.train import main; main(['--help']); "
            "print('torch' in sys.modules)",
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "quantization.double=True" in done.stdout
    assert done.stdout.splitlines()[-1] == "False"


SCRIPT = """
import json, sys
sys.path.insert(0, {root!r})
from tests.test_train import losses, make_trainer
from pathlib import Path
trainer = make_trainer(Path({folder!r}), "dropout=0", "name=two", "batch_size=2", "max_steps=3")
found = losses(trainer)
if trainer.accelerator.is_main_process:
    Path({folder!r}, "losses.json").write_text(json.dumps(found))
trainer.accelerator.end_training()  # else threads of the process group may abort its end
"""


def test_two_processes_give_the_losses_of_one_with_twice_the_batch(tmp_path):
    one = losses(make_trainer(tmp_path, "dropout=0", "name=one", "batch_size=4", "max_steps=3"))
    script = tmp_path / "two.py"
    script.write_text(SCRIPT.format(root=str(ROOT), folder=str(tmp_path)))
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "accelerate.commands.launch",
            "--multi_gpu",  # the launcher for several processes; without GPUs they meet over gloo
            "--num_processes",
            "2",
            "--num_machines",
            "1",
            "--mixed_precision",
            "no",
            "--dynamo_backend",
            "no",
            str(script),
        ],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"OMP_NUM_THREADS": "1", "PYTHONPATH": str(ROOT)},
    )
    assert done.returncode == 0, done.stderr
    two = json.loads((tmp_path / "losses.json").read_text())
    assert two == pytest.approx(one, rel=1e-4)
