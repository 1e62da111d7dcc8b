"""The two palettes can be read: contrast as WCAG 2.2 defines it, measured."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from assistant import pipeline

THEME = tomllib.loads(Path(pipeline.__file__).with_name("theme.toml").read_text())["theme"]
BACKGROUNDS = ("backgroundColor", "secondaryBackgroundColor", "codeBackgroundColor")


def luminance(color: str) -> float:
    """Relative luminance of `#RRGGBB`, 0 to 1."""
    channels = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_what_wcag_says_it_is():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("palette", ["light", "dark"])
@pytest.mark.parametrize("color", ["textColor", "linkColor", "primaryColor"])
@pytest.mark.parametrize("background", BACKGROUNDS)
def test_text_links_and_accents_can_be_read(palette, color, background):
    colors = THEME[palette]
    assert contrast(colors[color], colors[background]) >= 4.5


@pytest.mark.parametrize("palette", ["light", "dark"])
def test_chart_colours_stand_out_from_the_page_and_from_each_other(palette):
    colors = THEME[palette]["chartCategoricalColors"]
    assert len(set(colors)) == 8
    assert all(re.fullmatch("#[0-9A-F]{6}", color) for color in colors)
    assert min(contrast(c, THEME[palette]["backgroundColor"]) for c in colors) >= 2.0
