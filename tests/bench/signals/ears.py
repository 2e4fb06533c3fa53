"""EARS C1, C2 and C3, which many places use without history: what ours is held against.

References:
    Hutwagner, Thompson, Seeman, Treadwell (2003). The bioterrorism preparedness and response Early Aberration Reporting
    System (EARS). Journal of Urban Health 80 (suppl. 1): i89-i96.
    Fricker, Hegler, Dunfee (2008). Comparing syndromic surveillance detection methods. Statistics in Medicine 27:
    3407-3429 (the formulas, and C3 as a sum of what C2 goes over one).
"""

from __future__ import annotations

import numpy as np
from scipy.stats import norm

from services.signals.numerics.arrays import Bools, Floats, Ints

BASELINE = 7
LAG = {"C1": 0, "C2": 2}
C3_OVER = 2.0


def ears(counts: Ints, tested: Ints, method: str, alpha: float = 0.01) -> Bools:
    """Alarms (S, W): a count above mean + z standard deviations of seven weeks just before, or two weeks earlier (C2).

    C3 alarms where what C2 exceeds one by, over three weeks, comes to more than two.
    """
    y = counts.astype(np.float64)
    if method == "C3":
        excess = sum(np.maximum(0.0, _deviation(y, tested - back, LAG["C2"]) - 1.0) for back in range(3))
        return np.asarray(excess > C3_OVER)
    return np.asarray(_deviation(y, tested, LAG[method]) > norm.ppf(1 - alpha))


def _deviation(y: Floats, tested: Ints, lag: int) -> Floats:
    """How many standard deviations each tested week lies above its baseline; a flat baseline makes any excess infinite."""
    columns = tested[:, None] - lag - np.arange(1, BASELINE + 1)[None, :]
    before = y[:, columns]
    above, sd = y[:, tested] - before.mean(axis=2), before.std(axis=2, ddof=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.asarray(np.where(sd > 0, above / sd, np.where(above > 0, np.inf, 0.0)))
