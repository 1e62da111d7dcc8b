"""Settings: strict reading, all errors at once, and every shipped YAML file on a tiny model."""

from __future__ import annotations

import dataclasses

import pytest

from finetune.config import CONFIGS, ConfigError, list_settings, load_config, write_yaml
from finetune.devices import Device, check_device, refuse_impossible, resolve_precision
from finetune.settings import Config

SHIPPED = sorted(CONFIGS.glob("*.yaml"))
GPU = Device("cuda", 1, True, 80 << 30)


def test_there_are_nine_shipped_configs():
    assert len(SHIPPED) == 9


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_shipped_config_loads_says_what_it_needs_and_how_to_run(path):
    config = load_config(path)
    header = [line for line in path.read_text().splitlines() if line.startswith("#")]
    assert any("Needs:" in line for line in header)
    assert any("Run:" in line for line in header)
    assert check_device(config, Device("cpu", 1, True) if config.base == "bundled" else GPU) == []


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_shipped_config_builds_on_a_tiny_model_of_its_architecture(path, tmp_path):
    from finetune.model import load_trainee
    from tests.tiny_models import save_llama, save_pointer, save_qwen

    config = load_config(path)
    make = save_pointer if config.base == "bundled" else save_llama
    make = save_qwen if "Qwen" in config.base else make
    config = dataclasses.replace(config, base=str(make(tmp_path / "base")), fsdp=False)
    trainee = load_trainee(config, device="cpu", precision="fp32")

    kinds = {type(module).__name__ for module in trainee.causal.modules()}
    assert ("Linear4bit" in kinds) == (config.quantization.type in ("nf4", "fp4"))
    adapted = {n.split(".")[-4] for n, _ in trainee.peft.named_parameters() if "lora_A" in n}
    linear = {"q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"}
    if config.lora.targets == ("all-linear",):
        extra = (
            {"pointer_query", "pointer_key", "feedback", "owner", "reference", "meaning"}
            if trainee.pointer
            else set()
        )
        assert adapted == linear | extra
    else:
        assert adapted == set(config.lora.targets)
    trained = [p for p in trainee.peft.parameters() if p.requires_grad]
    assert {p.shape[0] for n, p in trainee.peft.named_parameters() if "lora_A" in n} == {
        config.lora.r
    }
    assert sum(p.numel() for p in trained) < sum(p.numel() for p in trainee.peft.parameters())


def test_one_error_lists_everything_that_is_wrong():
    with pytest.raises(ConfigError) as caught:
        load_config(
            None,
            ["learning_rat=1", "lora.r=0", "epochs=many", "quantization=nf5", "packing=yes please"],
        )
    message = str(caught.value)
    assert "5 errors" in message
    assert "Unknown key 'learning_rat'. Did you mean 'training.learning_rate'?" in message
    assert "lora.r: 0 is out of range; it must be from 1 to 1024." in message
    assert "training.epochs: 'many' is no number." in message
    assert (
        "quantization.type: 'nf5' is none of nf4, fp4, int8, none. Did you mean 'nf4'?" in message
    )
    assert "training.packing: 'yes please' is neither true nor false." in message


def test_overrides_win_over_the_file_and_short_keys_are_understood(tmp_path):
    file = tmp_path / "c.yaml"
    file.write_text("training: {learning_rate: 2e-5}\nlora: {r: 4}\n")
    config = load_config(file, ["r=8", "data=a.jsonl,b.jsonl", "quantization=none"])
    assert config.training.learning_rate == 2e-5  # YAML 1.1 reads 2e-5 as text
    assert config.lora.r == 8
    assert config.data.train == ("a.jsonl", "b.jsonl")
    assert config.quantization.type == "none"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("just text", "must hold keys"),
        ("a: [", "Not YAML"),
        ("training: {packin: true}", "Did you mean 'training.packing'?"),
        ("loras: {r: 1}", "Unknown key 'loras.r'"),
    ],
)
def test_a_broken_file_is_one_sentence(tmp_path, text, expected):
    file = tmp_path / "c.yaml"
    file.write_text(text)
    with pytest.raises(ConfigError, match=r"c\.yaml has 1 error") as caught:
        load_config(file)
    assert expected in str(caught.value)


def test_a_missing_file_is_named_with_the_configs_there_are(tmp_path):
    with pytest.raises(ConfigError, match="default, intel_llama2_7b"):
        load_config(tmp_path / "nowhere.yaml")


def test_a_written_config_reads_back_equal(tmp_path):
    config = load_config(None, ["r=3", "data=x.csv", "max_steps=7", "targets=q_proj,v_proj"])
    write_yaml(config, tmp_path / "c.yaml")
    assert load_config(tmp_path / "c.yaml") == config


def test_configs_are_frozen_and_every_setting_is_documented():
    with pytest.raises(dataclasses.FrozenInstanceError):
        Config().name = "other"  # type: ignore[misc]
    settings = list_settings()
    assert len(settings) > 50
    assert all(setting.text for setting in settings.values())


@pytest.mark.parametrize(
    ("overrides", "device", "expected"),
    [
        (["optimizer=paged_adamw_8bit"], Device("cpu"), "use training.optimizer=adamw"),
        (["precision=fp16"], Device("cpu", 1, True), "use training.precision=bf16"),
        (["precision=fp16"], Device("cpu"), "use training.precision=fp32"),
        (["precision=bf16"], Device("cuda"), "use training.precision=fp16"),
        (["quantization=nf4"], Device("mps"), "use quantization.type=none"),
        (["compute_dtype=float16"], Device("cpu"), "use quantization.compute_dtype=float32"),
        (["fsdp=true"], Device("cpu"), "use fsdp=false"),
    ],
)
def test_what_a_device_cannot_do_is_refused_with_the_nearest_setting(overrides, device, expected):
    with pytest.raises(ConfigError, match=f"On {device.kind}") as caught:
        refuse_impossible(load_config(None, overrides), device)
    assert expected in str(caught.value)


@pytest.mark.parametrize(
    ("overrides", "expected"),
    [
        (["packing=true"], "the pointer model reads each prompt as a whole"),
        (["gradient_checkpointing=true"], "use a smaller training.batch_size"),
        (["patience=2"], "saving.patience needs saving.evaluate_steps"),
        (["name=a/b"], "no name for a folder"),
        (["data=[]"], "names no source"),
        (["base=x/y", "dora=true", "quantization=int8"], "not with int8"),
    ],
)
def test_settings_that_exclude_each_other_are_refused(overrides, expected):
    with pytest.raises(ConfigError) as caught:
        load_config(None, overrides)
    assert expected in str(caught.value)


def test_auto_precision_is_what_the_device_is_fast_at():
    config = load_config(None)
    assert resolve_precision(config, Device("cpu", 1, True)) == "bf16"
    assert resolve_precision(config, Device("cpu")) == "fp32"
    assert resolve_precision(config, Device("cuda")) == "fp16"


def test_the_documentation_lists_every_setting_as_it_is():
    from finetune.settings_table import make_table

    document = (CONFIGS.parents[1] / "docs" / "finetuning.md").read_text(encoding="utf-8")
    assert document.endswith(make_table() + "\n")


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("sample:shop", "shop"),
        ("a/b/my pairs.jsonl", "my-pairs"),
        ("b-mc2/sql-create-context", "sql-create-context"),
        ("spider/train.json", "spider"),
    ],
)
def test_an_adapter_without_a_name_is_named_after_its_data(source, name):
    assert load_config(None, [f"data={source}"]).name == name
