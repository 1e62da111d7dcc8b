"""How sure a measured accuracy is: intervals and paired tests, in exact or seeded form."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

Z_95 = 1.959963984540054  # the standard normal's 97.5% quantile


def wilson_interval(right: int, total: int) -> tuple[float, float]:
    """The 95% interval of a share (E. B. Wilson, JASA 22, 1927); (0, 1) when nothing was measured.

    Unlike the normal approximation it is meaningful near 0 and 1 and for few questions.
    """
    if total == 0:
        return 0.0, 1.0
    share = right / total
    spread = 1 + Z_95**2 / total
    centre = (share + Z_95**2 / (2 * total)) / spread
    half = Z_95 * math.sqrt(share * (1 - share) / total + Z_95**2 / (4 * total**2)) / spread
    return max(0.0, centre - half), min(1.0, centre + half)


def mcnemar_exact(only_first: int, only_second: int) -> float:
    """Two-sided exact p-value that two models are equally good (McNemar, Psychometrika 12, 1947).

    Only questions that exactly one of them answers right say anything: under the null hypothesis
    each falls to either side with probability one half, a binomial test.
    """
    discordant = only_first + only_second
    if discordant == 0:
        return 1.0
    tail = sum(math.comb(discordant, k) for k in range(min(only_first, only_second) + 1))
    return min(1.0, 2 * tail / 2**discordant)


def bootstrap_difference(
    first: Sequence[bool], second: Sequence[bool], *, samples: int = 2_000, seed: int = 0
) -> tuple[float, float]:
    """95% percentile interval of accuracy(second) - accuracy(first), resampling questions in pairs.

    Efron and Tibshirani, "An Introduction to the Bootstrap", 1993, chapter 13. Deterministic by
    `seed`. Raises ValueError when the two do not answer the same number of questions.
    """
    if len(first) != len(second):
        raise ValueError(f"{len(first)} and {len(second)} answers cannot be paired.")
    if not first:
        return 0.0, 0.0
    differences = [int(b) - int(a) for a, b in zip(first, second, strict=True)]
    draw = random.Random(seed)
    count = len(differences)
    means = sorted(sum(draw.choices(differences, k=count)) / count for _ in range(samples))
    return means[round(0.025 * (samples - 1))], means[round(0.975 * (samples - 1))]


def percentile(values: Sequence[float], share: float) -> float:
    """The nearest-rank percentile (`share` from 0 to 1); 0 when there are no values."""
    if not values:
        return 0.0
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, max(0, math.ceil(share * len(ordered)) - 1))]
