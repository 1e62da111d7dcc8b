"""The nearest valid name for one that does not exist."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


def nearest(name: str, valid: Iterable[str], *, likeness: float = 0.6) -> str | None:
    """The name in `valid` most like `name`, letter case ignored; None if none is near.

    `likeness` is the least ratio of difflib (Ratcliff and Obershelp), 0 to 1.
    """
    by_folded = {v.casefold(): v for v in valid}
    wanted = name.casefold()
    # difflib is quadratic in the length and nobody mistypes a name of this length.
    if len(wanted) > 200:
        return None
    close = difflib.get_close_matches(wanted, by_folded, n=1, cutoff=likeness)
    return by_folded[close[0]] if close else None


def did_you_mean(suggestion: str | None) -> str:
    return f" Did you mean '{suggestion}'?" if suggestion else ""
