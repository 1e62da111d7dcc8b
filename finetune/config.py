"""YAML and `key=value` to a `Config`: strict, and all that is wrong is said at once.

Keys are written in full (`training.learning_rate=1e-4`) or, where only one section has them,
alone (`learning_rate=1e-4`). A section given one value sets its first field (`data=pairs.jsonl`,
`quantization=int8`).
"""

from __future__ import annotations

import difflib
import re
import types
import typing
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields, is_dataclass, replace
from pathlib import Path
from typing import Any, Literal, get_args, get_origin, get_type_hints

from assistant.errors import AskduckError
from finetune.settings import Config

CONFIGS = Path(__file__).parent / "configs"


class ConfigError(AskduckError):
    """A config that cannot be used; the message lists everything that is wrong with it."""

    def __init__(self, source: str, problems: Sequence[str]) -> None:
        self.problems = tuple(problems)
        count = len(problems)
        head = f"{source} has {count} error{'s' if count > 1 else ''}:"
        super().__init__("\n  - ".join((head, *problems)))


@dataclass(frozen=True, slots=True)
class Setting:
    """One leaf of the config: its full key, type, default, limits and documentation."""

    key: str
    type: Any
    default: Any
    text: str
    low: float | None
    high: float | None


def list_settings() -> dict[str, Setting]:
    """Full key -> setting, in the order of the sections."""
    found: dict[str, Setting] = {}
    for prefix, kind in [("", Config), *((f"{n}.", k) for n, k in _sections().items())]:
        hints = get_type_hints(kind)
        for f in fields(kind):
            if not is_dataclass(hints[f.name]):
                key = prefix + f.name
                found[key] = Setting(key, hints[f.name], f.default, **f.metadata)
    return found


def load_config(path: str | Path | None, overrides: Iterable[str] = ()) -> Config:
    """Read a YAML file (defaults alone if None) and apply `key=value` overrides.

    Raises `ConfigError` with every unknown key, wrong type and value out of range.
    """
    problems: list[str] = []
    given: dict[str, Any] = {}
    if path is not None:
        for key, value in _flatten(read_yaml(Path(path))):
            _assign(given, key, value, problems)
    for text in overrides:
        key, equals, value = text.partition("=")
        if not equals:
            problems.append(f"'{text}' is no key=value.")
            continue
        _assign(given, key.strip(), _parse(value), problems)
    return _build(given, problems, str(path) if path is not None else "The config")


def read_yaml(path: Path) -> Mapping[str, Any]:
    """The mapping in a YAML file. Raises `ConfigError`; a bundled config may be named alone."""
    import yaml

    if not path.exists() and (CONFIGS / f"{path.stem}.yaml").exists() and path.parent == Path():
        path = CONFIGS / f"{path.stem}.yaml"
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
    except OSError as error:
        names = ", ".join(sorted(p.stem for p in CONFIGS.glob("*.yaml")))
        raise ConfigError(
            str(path), [f"The file cannot be read ({error.strerror}); there are: {names}."]
        ) from error
    except yaml.YAMLError as error:
        raise ConfigError(str(path), [f"Not YAML: {' '.join(str(error).split())}"]) from error
    if content is None:
        return {}
    if not isinstance(content, dict):
        raise ConfigError(str(path), ["The file must hold keys with values."])
    return content


def write_yaml(config: Config, path: Path) -> None:
    """The whole config with every default, as `load_config` reads it."""
    import yaml

    path.write_text(yaml.safe_dump(_plain(asdict(config)), sort_keys=False), encoding="utf-8")


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return list(value) if isinstance(value, tuple) else value


def _sections() -> dict[str, type]:
    hints = get_type_hints(Config)
    return {f.name: hints[f.name] for f in fields(Config) if is_dataclass(hints[f.name])}


def _flatten(content: Mapping[str, Any]) -> Iterable[tuple[str, Any]]:
    for key, value in content.items():
        if isinstance(value, dict):
            for inner, item in value.items():
                yield f"{key}.{inner}", item
        else:
            yield str(key), value


def _parse(text: str) -> Any:
    import yaml

    try:
        return yaml.safe_load(text)
    except yaml.YAMLError:
        return text


def _assign(given: dict[str, Any], key: str, value: Any, problems: list[str]) -> None:
    settings = list_settings()
    full = _full_key(key, settings)
    if full is None:
        problems.append(_unknown(key, settings))
        return
    try:
        given[full] = _convert(settings[full], value)
    except ValueError as error:
        problems.append(f"{full}: {error}")


def _full_key(key: str, settings: Mapping[str, Setting]) -> str | None:
    if key in settings:
        return key
    if key in _sections():
        return f"{key}.{fields(_sections()[key])[0].name}"
    ends = [full for full in settings if full.endswith(f".{key}")]
    return ends[0] if len(ends) == 1 else None


def _unknown(key: str, settings: Mapping[str, Setting]) -> str:
    short = {full.rpartition(".")[2]: full for full in settings}
    near = difflib.get_close_matches(key, [*settings, *short, *_sections()], n=1, cutoff=0.5)
    if near:
        return f"Unknown key '{key}'. Did you mean '{short.get(near[0], near[0])}'?"
    section = key.split(".", 1)[0]
    names = [n for n in settings if n.startswith(f"{section}.")] or [*_sections(), "name", "base"]
    return f"Unknown key '{key}'. Valid are: {', '.join(names)}."


def _convert(setting: Setting, value: Any) -> Any:
    """`value` as the type of the setting; raises ValueError with what was expected."""
    kind, optional = setting.type, False
    if get_origin(kind) in (typing.Union, types.UnionType):
        optional = True
        (kind,) = (a for a in get_args(kind) if a is not type(None))
    if value is None:
        if optional:
            return None
        raise ValueError("has no value.")
    if get_origin(kind) is Literal:
        choices = get_args(kind)
        if value in choices:
            return value
        near = difflib.get_close_matches(str(value), choices, n=1)
        hint = f" Did you mean '{near[0]}'?" if near else ""
        raise ValueError(f"{value!r} is none of {', '.join(choices)}.{hint}")
    if get_origin(kind) is tuple:
        items = value if isinstance(value, (list, tuple)) else str(value).split(",")
        return tuple(str(item).strip() for item in items if str(item).strip())
    if kind is bool:
        if isinstance(value, bool):
            return value
        raise ValueError(f"{value!r} is neither true nor false.")
    if kind in (int, float):
        return _number(setting, kind, value)
    if isinstance(value, (dict, list)):
        raise ValueError(f"{value!r} is no text.")
    return str(value)


def _number(setting: Setting, kind: type, value: Any) -> Any:
    # YAML 1.1 reads 2e-5 as text, because it has no point.
    try:
        number = float(value) if not isinstance(value, bool) else None
    except (TypeError, ValueError):
        number = None
    if number is None or number != number:
        raise ValueError(f"{value!r} is no number.")
    if kind is int:
        if number != int(number):
            raise ValueError(f"{value!r} is no whole number.")
        number = int(number)
    low, high = setting.low, setting.high
    if (low is not None and number < low) or (high is not None and number > high):
        limits = f"at least {low:g}" if high is None else f"from {low or 0:g} to {high:g}"
        raise ValueError(f"{value} is out of range; it must be {limits}.")
    return number


def _build(given: Mapping[str, Any], problems: list[str], source: str) -> Config:
    top = {key: value for key, value in given.items() if "." not in key}
    parts = {}
    for name, kind in _sections().items():
        prefix = f"{name}."
        own = {k.removeprefix(prefix): v for k, v in given.items() if k.startswith(prefix)}
        parts[name] = kind(**own)
    config = Config(**top, **parts)
    if not config.name and config.data.train:
        config = replace(config, name=name_after(config.data.train[0]))
    problems += check_together(config)
    if problems:
        raise ConfigError(source, problems)
    return config


def name_after(source: str) -> str:
    """A folder's name made of what is trained on: `sample:shop` -> shop, `a/my pairs.csv` ->
    my-pairs."""
    last = Path(source.rpartition(":")[2]).expanduser()
    stem = last.parent.name if last.stem in ("train", "train_spider", "data") else last.stem
    return re.sub(r"[^\w.-]+", "-", stem).strip("-.") or "adapter"


def check_together(config: Config) -> list[str]:
    """What single settings cannot say: those that exclude or need each other."""
    training, saving, data = config.training, config.saving, config.data
    problems = []
    if form_of(config) == "pointer":
        if training.packing:
            problems.append(
                "training.packing: the pointer model reads each prompt as a whole; "
                "use training.group_by_length=true."
            )
        if training.gradient_checkpointing:
            problems.append(
                "training.gradient_checkpointing: the pointer model keeps the prompt's states "
                "between its two passes; use a smaller training.batch_size with "
                "training.accumulation."
            )
    if saving.patience is not None and saving.evaluate_steps is None:
        problems.append("saving.patience needs saving.evaluate_steps.")
    if saving.evaluate_steps is not None and data.validation == 0:
        problems.append("saving.evaluate_steps needs data.validation pairs to ask.")
    if training.warmup_steps and training.max_steps and training.warmup_steps > training.max_steps:
        problems.append("training.warmup_steps is larger than training.max_steps.")
    if config.lora.dora and config.quantization.type == "int8":
        problems.append("lora.dora: not with int8 weights; use quantization=nf4.")
    if not data.train:
        problems.append("data.train names no source.")
    if (
        not config.name
        or any(c in config.name for c in "/\\:")
        or config.name in (".", "..", "base")
    ):
        problems.append(f"name: '{config.name}' is no name for a folder.")
    return problems


def form_of(config: Config) -> str:
    """The form of context and answer that this run trains."""
    if config.form != "auto":
        return config.form
    if config.base == "bundled":
        return "pointer"
    file = Path(config.base).expanduser() / "config.json"
    if file.is_file() and '"askduck_pointer"' in file.read_text(encoding="utf-8"):
        return "pointer"
    return "ddl"
