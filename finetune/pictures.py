"""Small charts as inline SVG text: no plotting library, sharp at any size, readable in the dark."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from html import escape

ROW_HEIGHT = 24
LABEL_WIDTH = 190
BAR_WIDTH = 360
VALUE_WIDTH = 170

STYLE = """
svg text { font: 13px system-ui, sans-serif; fill: currentColor; }
svg .bar { fill: #3b82c4; } svg .second { fill: #d98a2b; } svg .track { fill: #8884; }
svg .whisker { stroke: currentColor; stroke-width: 1.5; }
svg .line { fill: none; stroke-width: 2; stroke: #3b82c4; } svg .axis { stroke: #8888; }
"""


def draw_shares(
    rows: Sequence[tuple[str, float, tuple[float, float] | None, str]], *, title: str
) -> str:
    """Horizontal bars from 0 to 100%: (label, share, interval or None, text behind the bar)."""
    parts = []
    for number, (label, share, interval, text) in enumerate(rows):
        top = number * ROW_HEIGHT
        parts.append(_label(label, top))
        parts.append(_rectangle(0, 1, top, "track") + _rectangle(0, share, top, "bar"))
        if interval is not None:
            low, high = (LABEL_WIDTH + BAR_WIDTH * bound for bound in interval)
            middle = top + ROW_HEIGHT / 2
            parts.append(
                f'<path class="whisker" d="M{low:.1f} {middle}H{high:.1f}'
                f'M{low:.1f} {middle - 4}v8M{high:.1f} {middle - 4}v8"/>'
            )
        parts.append(_value(text, top))
    return _frame(parts, len(rows) * ROW_HEIGHT, title)


def draw_counts(counts: Mapping[str, int], *, title: str) -> str:
    """Horizontal bars, the largest as long as the picture is wide."""
    largest = max(counts.values(), default=0) or 1
    parts = []
    for number, (label, count) in enumerate(counts.items()):
        top = number * ROW_HEIGHT
        parts += [
            _label(label, top),
            _rectangle(0, count / largest, top, "bar"),
            _value(f"{count:,}", top),
        ]
    return _frame(parts, len(counts) * ROW_HEIGHT, title)


def draw_histogram(values: Sequence[float], *, title: str, unit: str, bins: int = 30) -> str:
    """How often values occur, over a linear axis that ends at their 99th percentile."""
    if not values:
        return ""
    ordered = sorted(values)
    top_value = ordered[min(len(ordered) - 1, math.ceil(0.99 * len(ordered)))] or 1.0
    counts = [0] * bins
    for value in values:
        counts[min(bins - 1, int(value / top_value * bins))] += 1
    width, height = LABEL_WIDTH + BAR_WIDTH, 110
    step = width / bins
    parts = [
        f'<rect class="bar" x="{n * step:.1f}" y="{height * (1 - count / max(counts)):.1f}" '
        f'width="{step - 1:.1f}" height="{height * count / max(counts):.1f}">'
        f"<title>{count}</title></rect>"
        for n, count in enumerate(counts)
    ]
    parts.append(f'<path class="axis" d="M0 {height}H{width}"/>')
    parts.append(f'<text x="0" y="{height + 16}">0 {escape(unit)}</text>')
    parts.append(
        f'<text x="{width}" y="{height + 16}" text-anchor="end">'
        f"{top_value:.2g} {escape(unit)}</text>"
    )
    return _frame(parts, height + 22, title)


def draw_lines(
    series: Mapping[str, Sequence[tuple[float, float]]], *, title: str, x_label: str, y_label: str
) -> str:
    """Lines through points; both axes linear and fitted to the points."""
    points = [point for line in series.values() for point in line]
    if not points:
        return ""
    width, height, left = LABEL_WIDTH + BAR_WIDTH, 200, 50
    xs, ys = [x for x, _ in points], [y for _, y in points]
    x_span, y_span = (max(v) - min(v) or 1.0 for v in (xs, ys))

    def place(x: float, y: float) -> tuple[float, float]:
        return (
            left + (x - min(xs)) / x_span * (width - left - 10),
            10 + (max(ys) - y) / y_span * (height - 20),
        )

    parts = [f'<path class="axis" d="M{left} 5V{height}H{width}"/>']
    for name, line in series.items():
        placed = [place(x, y) for x, y in line]
        path = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in placed)
        dots = "".join(f'<circle class="bar" cx="{x:.1f}" cy="{y:.1f}" r="3"/>' for x, y in placed)
        parts.append(f'<path class="line" d="{path}"/>{dots}')
        if len(series) > 1:
            x, y = placed[-1]
            parts.append(
                f'<text x="{x - 6:.1f}" y="{y - 8:.1f}" text-anchor="end">{escape(name)}</text>'
            )
    parts += [
        f'<text x="0" y="16">{max(ys):.3g}</text><text x="0" y="{height}">{min(ys):.3g}</text>',
        f'<text x="{left}" y="{height + 16}">{min(xs):g}</text>',
        f'<text x="{width}" y="{height + 16}" text-anchor="end">{max(xs):g} '
        f"{escape(x_label)}</text>",
    ]
    return _frame(parts, height + 22, f"{title} ({y_label})")


def _frame(parts: Sequence[str], height: float, title: str) -> str:
    width = LABEL_WIDTH + BAR_WIDTH + VALUE_WIDTH
    return (
        f'<figure><figcaption>{escape(title)}</figcaption><svg viewBox="0 0 {width} {height:.0f}" '
        f'width="{width}" role="img" aria-label="{escape(title, quote=True)}">'
        f"{''.join(parts)}</svg></figure>"
    )


def _label(text: str, top: float) -> str:
    shown = text if len(text) <= 26 else text[:25] + "…"
    return (
        f'<text x="{LABEL_WIDTH - 8}" y="{top + 16}" text-anchor="end">{escape(shown)}'
        f"<title>{escape(text)}</title></text>"
    )


def _value(text: str, top: float) -> str:
    return f'<text x="{LABEL_WIDTH + BAR_WIDTH + 8}" y="{top + 16}">{escape(text)}</text>'


def _rectangle(start: float, end: float, top: float, kind: str) -> str:
    return (
        f'<rect class="{kind}" x="{LABEL_WIDTH + start * BAR_WIDTH:.1f}" y="{top + 4}" '
        f'width="{max(0.0, end - start) * BAR_WIDTH:.1f}" height="{ROW_HEIGHT - 8}" rx="2"/>'
    )
