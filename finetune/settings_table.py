"""The table of all settings in `docs/finetuning.md`, made from `finetune.settings`.

python -m finetune.settings_table
"""

from __future__ import annotations

from typing import Literal, get_args, get_origin

from finetune.config import Setting, list_settings


def make_table() -> str:
    """Markdown: key, default, what it does and which values it takes."""
    lines = ["| setting | default | what it does |", "| --- | --- | --- |"]
    for setting in list_settings().values():
        text = setting.text.replace("|", "\\|") + _choices(setting)
        lines.append(f"| `{setting.key}` | {_default(setting)} | {text} |")
    return "\n".join(lines)


def _default(setting: Setting) -> str:
    default = setting.default
    if default is None or default == ():
        return ""
    if isinstance(default, bool):
        return f"`{str(default).lower()}`"
    return f"`{','.join(default) if isinstance(default, tuple) else default}`"


def _choices(setting: Setting) -> str:
    if get_origin(setting.type) is not Literal:
        return ""
    return " (" + ", ".join(f"`{choice}`" for choice in get_args(setting.type)) + ")"


if __name__ == "__main__":
    print(make_table())
