"""A p-value by simulation that stops early where there is nothing to see.

Reference:
    Besag and Clifford (1991). Sequential Monte Carlo p-values. Biometrika 78: 301-304.
"""

import hashlib
from collections.abc import Callable

import numpy as np

from services.signals.numerics.arrays import Floats

ENOUGH = 10
"""Draws at least as large as what was observed, at which simulating stops."""
BATCHES = (50, 150, 800, 9000)
"""Draws, batch after batch: 10,000 at most."""


def sequential_p(observed: float, draw: Callable[[int], Floats]) -> float:
    """How often a statistic at least as large comes by chance.

    Args:
        observed: the statistic as it was observed.
        draw: a number of draws to as many statistics under no change.

    Returns:
        Where the tenth draw at least as large was the l-th: 10 / l; where there were g < 10 in all n: (g + 1) / (n + 1).
        Under no change P(p <= u) <= u for every u, ties included.
    """
    seen = drawn = 0
    for size in BATCHES:
        as_large = np.flatnonzero(draw(size) >= observed)
        if seen + as_large.size >= ENOUGH:
            return ENOUGH / (drawn + int(as_large[ENOUGH - seen - 1]) + 1)
        seen, drawn = seen + int(as_large.size), drawn + size
    return (seen + 1) / (drawn + 1)


def seeded(*of: str) -> np.random.Generator:
    """Randomness that is the same again for the same home, place, week and subject."""
    return np.random.default_rng(int.from_bytes(hashlib.sha256("\x1f".join(of).encode()).digest()[:16]))
